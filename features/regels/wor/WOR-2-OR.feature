# language: nl
@WOR-2-OR
Functionaliteit: WOR-2-OR, een ondernemingsraad vanaf vijftig werkzame personen

  Achtergrond:
    Stel de cao
      | medezeggenschap   | geen |
      | werkzame personen | 120  |

  Abstract Scenario: wat de tekst zegt over de tijd zonder verplichte ondernemingsraad, bepaalt het oordeel
    Stel het artikel "zonder-or"
      | vorm            | vakbond       |
      | zolang geen or  | <zolang>      |
      | medezeggenschap | <zeggenschap> |
      | drempel         | <drempel>     |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van WOR-2-OR over Voorbeeld "<oordeel>"
    En is de ernst "<ernst>"

    Voorbeelden:
      | zolang          | zeggenschap | drempel     | oordeel    | ernst        |
      | voornemen wacht |             |             | voldoet    | geen         |
      | raadpleging     | ja          |             | voldoet    | geen         |
      | overslaan       |             |             | schendt    | waarschuwing |
      | overslaan       | ja          | 50 personen | schendt    | waarschuwing |
      | uitgesloten     |             |             | onvolledig | waarschuwing |
      |                 |             |             | onvolledig | waarschuwing |
      |                 | nee         |             | schendt    | waarschuwing |
      | voornemen wacht | nee         |             | schendt    | waarschuwing |
      | voornemen wacht | nee         | 51 personen | schendt    | waarschuwing |
      | voornemen wacht | nee         | 49 personen | schendt    | waarschuwing |
      | voornemen wacht | nee         | 50 fte      | schendt    | waarschuwing |
      | voornemen wacht | nee         | 51          | schendt    | waarschuwing |
      | voornemen wacht | nee         | 49          | schendt    | waarschuwing |
      | voornemen wacht | nee         | 50 personen | voldoet    | geen         |
      | voornemen wacht | nee         | 50          | voldoet    | geen         |

  Scenario: een bedrijf dat een ondernemingsraad moet hebben en erover zwijgt, krijgt een waarschuwing
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van WOR-2-OR over Voorbeeld "zwijgt"
    En is de ernst "waarschuwing"

  Scenario: een ontbrekende ondernemingsraad is geen vrijbrief om medezeggenschap over te slaan
    Stel het systeem Voorbeeld
      | fase                    | voornemen  |
      | belangrijke technologie | ja         |
      | betrokkenen             | werknemers |
      | persoonsgegevens        | ja         |
    En het artikel "zonder-or"
      | zolang geen or | overslaan |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van WOR-25-1-K over Voorbeeld "niet van toepassing"
    En is het oordeel van WOR-27-1-K over Voorbeeld "niet van toepassing"
    Maar is het oordeel van WOR-2-OR over Voorbeeld "schendt"
    En zegt de melding "geen vrijbrief"
    En is de sterkte van de bron "wet"

  Abstract Scenario: een ondernemingsraad is verplicht vanaf vijftig werkzame personen
    Stel de cao
      | medezeggenschap   | <orgaan>   |
      | werkzame personen | <personen> |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van WOR-2-OR over Voorbeeld "<oordeel>"
    En is de ernst "<ernst>"

    Voorbeelden:
      | orgaan                       | personen | oordeel             | ernst         |
      | geen                         | 49       | niet van toepassing | geen          |
      | geen                         | 50       | zwijgt              | waarschuwing  |
      | geen                         | 51       | zwijgt              | waarschuwing  |
      | personeelsvertegenwoordiging | 49       | niet van toepassing | geen          |
      | personeelsvertegenwoordiging | 50       | zwijgt              | waarschuwing  |
      | ondernemingsraad             | 50       | niet van toepassing | geen          |
      | geen                         | onbekend | onbepaald           | waarschuwing  |
      | onbekend                     | 50       | onbepaald           | waarschuwing  |
      | onbekend                     | 49       | niet van toepassing | geen          |
      | onbekend                     | onbekend | onbepaald           | aandachtspunt |

  Scenario: zonder het aantal werkzame personen vraagt de controle hoeveel het er zijn
    Stel de cao
      | werkzame personen | onbekend |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van WOR-2-OR over Voorbeeld "onbepaald"
    En is de vraag "Hoeveel personen werken er in de regel (artikel 1 WOR, geen fte)?"

  Abstract Scenario: een bedrijfstak-cao die medezeggenschap overslaat zonder verplichte raad, treft elk groot bedrijf
    Stel de cao
      | soort             | <soort>    |
      | medezeggenschap   | <orgaan>   |
      | werkzame personen | <personen> |
    En het artikel "zonder-or"
      | zolang geen or | <zolang> |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van WOR-2-OR over Voorbeeld "<oordeel>"
    En is de ernst "<ernst>"

    Voorbeelden:
      | soort            | orgaan           | personen | zolang          | oordeel             | ernst        |
      | bedrijfstak-cao  | ondernemingsraad | 2.400    | overslaan       | schendt             | waarschuwing |
      | bedrijfstak-cao  | geen             | 30       | overslaan       | schendt             | waarschuwing |
      | bedrijfstak-cao  | geen             | 30       | voornemen wacht | niet van toepassing | geen         |
      | ondernemings-cao | ondernemingsraad | 2.400    | overslaan       | niet van toepassing | geen         |
      | ondernemings-cao | geen             | 30       | overslaan       | niet van toepassing | geen         |
      |                  | geen             | 30       | overslaan       | onbepaald           | waarschuwing |

  Abstract Scenario: op een school en bij Defensie verplicht de WOR geen ondernemingsraad
    Stel de cao
      | medezeggenschapswet | <wet> |
    En het artikel "zonder-or"
      | zolang geen or | overslaan |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van WOR-2-OR over Voorbeeld "<oordeel>"

    Voorbeelden:
      | wet      | oordeel             |
      | WMS      | niet van toepassing |
      | WHW      | niet van toepassing |
      | defensie | niet van toepassing |
      | WOR      | schendt             |

  Scenario: bij overgeslagen medezeggenschap vraagt de controle wanneer de verplichte raad er komt
    Stel het artikel "zonder-or"
      | zolang geen or | overslaan |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van WOR-2-OR over Voorbeeld "schendt"
    En is de vraag "Wanneer is de ondernemingsraad ingesteld die de wet hier verplicht?"

  Scenario: het herstel van overgeslagen medezeggenschap zonder ondernemingsraad laat het akkoord voldoen
    Stel het artikel "zonder-or"
      | zolang geen or  | overslaan |
      | medezeggenschap | nee       |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van WOR-2-OR over Voorbeeld "schendt"
    En zegt de melding "geen vrijbrief"
    En zegt de melding "ook waar de wet een raad verplicht"
    En zegt het herstel "zolang geen or: voornemen wacht"
    Wanneer het herstel van WOR-2-OR wordt overgenomen
    En het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van WOR-2-OR over Voorbeeld "voldoet"
