# language: nl
@nl-S01
Functionaliteit: scenario S01, een roosterplanner in een ziekenhuis

  “De werkgever vraagt de OR zes weken voor ingang advies over het roostersysteem. Het rooster wordt 14
  dagen vooraf bekendgemaakt.”

  Achtergrond:
    Stel de cao
      | soort               | bedrijfstak-cao                            |
      | looptijd            | 1 januari 2027 tot en met 31 december 2028 |
      | algemeen verbindend | nee                                        |
      | werkzame personen   | 2.400                                      |
      | medezeggenschapswet | WOR                                        |
      | medezeggenschap     | ondernemingsraad                           |
      | ondernemingen       | een                                        |
      | oproepkrachten      | nee                                        |
    En het systeem Roosterplanner
      | doelen                  | roosteren  |
      | fase                    | voornemen  |
      | belangrijke technologie | ja         |
      | betrokkenen             | werknemers |
      | persoonsgegevens        | ja         |
      | geschikt voor controle  | nee        |
    En het artikel "overleg over Roosterplanner"
      | advies | 6 weken voor ingebruikname |
    En het artikel "rooster over Roosterplanner"
      | bekendmaking | 14 dagen voor dienst |

  Scenario: een ziekenhuis dat alleen advies toezegt over de roosterplanner, mist instemming en telt vanaf de ingang
    > De termijn is vast en telt terug vanaf de ingang, niet vanaf het besluit. Planregels voor groepen zijn
    > een arbeids- en rusttijdenregeling, en daarover is alleen advies toegezegd.
    > Veertien dagen bij cao mag: 28 dagen is een vangnet en geen minimum. Over de RI&E zwijgt de tekst; dat
    > is een aandachtspunt, ook al noemt het scenario een waarschuwing (soort G).
    > Advies is toegezegd, er zijn geen oproepkrachten, en het systeem is niet geschikt voor controle.
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan zijn de oordelen over Roosterplanner
      | norm          | oordeel    | ernst         |
      | WOR-25-2-TIJD | onvolledig | waarschuwing  |
      | WOR-27-1-B    | onvolledig | waarschuwing  |
      | WOR-27-1-K    | onvolledig | waarschuwing  |
      | ATW-4-2       | let op     | aandachtspunt |
      | ARBO-5-RIE    | zwijgt     | aandachtspunt |
    Maar zijn de oordelen over Roosterplanner
      | norm       | oordeel             | ernst |
      | WOR-25-1-K | voldoet             | geen  |
      | BW-628A    | niet van toepassing | geen  |
      | WOR-27-1-L | niet van toepassing | geen  |
    En zijn er geen fouten
    En is het oordeel van WOR-25-2-TIJD over Roosterplanner "onvolledig"
    En zegt de melding "De tekst noemt alleen een vaste termijn"
    En zegt de melding "De tekst telt terug vanaf de uitvoering en niet vanaf het besluit"
