# language: nl
@nl-S05
Functionaliteit: scenario S05, een schadeverzekeraar laat 34 functies vervallen via vaststellingsovereenkomsten

  “Omdat met wederzijds goedvinden wordt beëindigd is de WMCO niet van toepassing. Vertrek kan direct na
  akkoord.”

  Achtergrond:
    Stel de cao
      | werkzame personen | 900              |
      | medezeggenschap   | ondernemingsraad |
    En het systeem Schadebehandeling
      | belangrijke technologie | ja |
      | belangrijke investering | ja |
      | vervallen banen         | 34 |
      | beëindigingen           | 34 |
    En het artikel "werkgelegenheid over Schadebehandeling"
      | wmco | uitgesloten |

  Scenario: een schadeverzekeraar die 34 functies met wederzijds goedvinden beëindigt, valt onder de WMCO en de wachtmaand
    > Ook beëindigingen met wederzijds goedvinden tellen mee, en “direct na akkoord” slaat de wachtmaand
    > over. Voor advies volstaan de feiten: technologie, inkrimping, organisatie en investering.
    > Over scholing zwijgt de tekst; dat is een aandachtspunt, ook al noemt het scenario een waarschuwing
    > (soort G).
    > De tekst noemt geen selectiecriterium, en er is een OR.
    Stel het artikel "werkgelegenheid over Schadebehandeling"
      | wachtmaand | direct na akkoord |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan zijn de oordelen over Schadebehandeling
      | norm          | oordeel    | ernst         |
      | WMCO-3        | schendt    | fout          |
      | WMCO-5A-7     | schendt    | fout          |
      | WOR-25-1-K    | onbepaald  | waarschuwing  |
      | WOR-25-1-CDEH | zwijgt     | waarschuwing  |
      | BW-669-HERPL  | onvolledig | waarschuwing  |
      | BW-611A-1     | zwijgt     | aandachtspunt |
    Maar zijn de oordelen over Schadebehandeling
      | norm        | oordeel             | ernst |
      | BW-669-6    | niet van toepassing | geen  |
      | WOR-35B-PV  | niet van toepassing | geen  |
      | WOR-35C-PVT | niet van toepassing | geen  |
    En zijn er geen andere fouten dan WMCO-3, WMCO-5A-7
    En is het oordeel van WMCO-3 over Schadebehandeling "schendt"
    En zegt de melding "ook met wederzijds goedvinden"

  Scenario: laat de schadeverzekeraar de wachtmaand intact, dan ontbreekt nog de raadpleging van de bonden en de OR
    Stel het artikel "werkgelegenheid over Schadebehandeling"
      | wachtmaand | wettelijk |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan zijn de oordelen over Schadebehandeling
      | norm      | oordeel    | ernst        |
      | WMCO-3    | schendt    | fout         |
      | WMCO-5A-7 | onvolledig | waarschuwing |
    En zijn er geen andere fouten dan WMCO-3
    En is het oordeel van WMCO-5A-7 over Schadebehandeling "onvolledig"
    En zegt de melding "De tekst regelt niet dat de vakbonden worden geraadpleegd."
    En zegt de melding "ook de ondernemingsraad wordt geraadpleegd"
