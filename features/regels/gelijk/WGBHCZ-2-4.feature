# language: nl
@WGBHCZ-2-4
Functionaliteit: WGBHCZ-2-4, aanpassing voor wie een handicap of chronische ziekte heeft

  Achtergrond:
    Stel het systeem Band
      | bepaalt tempo | ja |

  Abstract Scenario: of de tekst een aanpassing voor een handicap kent, bepaalt het oordeel
    Stel het artikel "<artikel> over Band"
      | aanpassing | <aanpassing> |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van WGBHCZ-2-4 over Band "<oordeel>"
    En is de ernst "<ernst>"

    Voorbeelden:
      | artikel     | aanpassing  | oordeel    | ernst        |
      | beoordeling | ja          | voldoet    | geen         |
      | beoordeling | uitgesloten | schendt    | waarschuwing |
      | beoordeling | nee         | schendt    | waarschuwing |
      | inclusie    | ja          | voldoet    | geen         |
      | inclusie    | uitgesloten | schendt    | waarschuwing |
      | beoordeling |             | onvolledig | waarschuwing |
      | inclusie    |             | onvolledig | waarschuwing |

  Scenario: een akkoord dat over aanpassing voor een handicap zwijgt, krijgt een aandachtspunt
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van WGBHCZ-2-4 over Band "zwijgt"
    En is de ernst "aandachtspunt"
    En is de vraag "Wordt op verzoek het systeem of de norm aangepast, en de score gecorrigeerd?"

  Abstract Scenario: gezondheid, verzuim of een beperking laten meewegen kan onderscheid naar handicap zijn
    Stel het systeem Band
      | bepaalt tempo | nee       |
      | factoren      | <systeem> |
    En het artikel "<artikel> over Band"
      | factoren | <tekst> |
    En het artikel "inclusie over Band"
      | aanpassing | <aanpassing> |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van WGBHCZ-2-4 over Band "<oordeel>"
    En is de ernst "<ernst>"

    Voorbeelden:
      | systeem      | artikel     | tekst        | aanpassing | oordeel             | ernst        |
      |              | beoordeling | verzuim      | ja         | schendt             | waarschuwing |
      |              | beoordeling | gezondheid   | ja         | schendt             | waarschuwing |
      |              | beoordeling | beperking    | ja         | schendt             | waarschuwing |
      |              | beoordeling | aanwezigheid | ja         | voldoet             | geen         |
      |              | beoordeling | aanwezigheid |            | onvolledig          | waarschuwing |
      |              | beoordeling | verzuim      |            | schendt             | waarschuwing |
      |              | beoordeling | gezondheid   |            | schendt             | waarschuwing |
      |              | beoordeling | beperking    |            | schendt             | waarschuwing |
      |              | beoordeling | gedrag       |            | niet van toepassing | geen         |
      |              | selectie    | verzuim      | ja         | schendt             | waarschuwing |
      |              | selectie    | gezondheid   | ja         | schendt             | waarschuwing |
      |              | selectie    | beperking    | ja         | schendt             | waarschuwing |
      |              | selectie    | verzuim      |            | schendt             | waarschuwing |
      |              | selectie    | gezondheid   |            | schendt             | waarschuwing |
      |              | selectie    | beperking    |            | schendt             | waarschuwing |
      |              | selectie    | aanwezigheid | ja         | voldoet             | geen         |
      |              | selectie    | aanwezigheid |            | onvolledig          | waarschuwing |
      | verzuim      | monitoring  |              | ja         | schendt             | waarschuwing |
      | gezondheid   | monitoring  |              | ja         | schendt             | waarschuwing |
      | beperking    | monitoring  |              | ja         | schendt             | waarschuwing |
      | verzuim      | monitoring  |              |            | schendt             | waarschuwing |
      | gezondheid   | monitoring  |              |            | schendt             | waarschuwing |
      | beperking    | monitoring  |              |            | schendt             | waarschuwing |
      | aanwezigheid | monitoring  |              | ja         | voldoet             | geen         |
      | aanwezigheid | monitoring  |              |            | onvolledig          | waarschuwing |
      | gedrag       | monitoring  |              |            | niet van toepassing | geen         |

  Abstract Scenario: of het systeem het tempo bepaalt, is alleen bij taaktoewijzing en beoordeling een vraag naar aanpassing
    Stel het systeem Band
      | bepaalt tempo | <tempo> |
      | doelen        | <doel>  |
    En het artikel "<artikel>"
      | <sleutel> | ja |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van WGBHCZ-2-4 over Band "<oordeel>"

    Voorbeelden:
      | tempo    | doel                       | artikel     | sleutel           | oordeel             |
      | onbekend | taaktoewijzing op gedrag   | beoordeling | eerst gesprek     | onbepaald           |
      | onbekend | taaktoewijzing objectief   | beoordeling | eerst gesprek     | onbepaald           |
      | onbekend | taaktoewijzing onduidelijk | beoordeling | eerst gesprek     | onbepaald           |
      | onbekend | bevorderen                 | beoordeling | eerst gesprek     | niet van toepassing |
      | onbekend | onbekend                   | beoordeling | eerst gesprek     | niet van toepassing |
      | nee      | taaktoewijzing op gedrag   | beoordeling | eerst gesprek     | niet van toepassing |
      | onbekend | taaktoewijzing op gedrag   | monitoring  | zichtbaar signaal | niet van toepassing |
      | ja       | bevorderen                 | monitoring  | zichtbaar signaal | zwijgt              |

  Scenario: een artikel over inclusie zonder aanpassing vraagt bij taaktoewijzing of het systeem het tempo bepaalt
    Stel het systeem Band
      | bepaalt tempo | onbekend                 |
      | doelen        | taaktoewijzing op gedrag |
    En het lege artikel "inclusie"
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van WGBHCZ-2-4 over Band "onbepaald"
    En is de vraag "Bepaalt het systeem het werktempo?"

  Abstract Scenario: uitgesloten aanpassing voor een handicap is een waarschuwing bij elk systeem
    Stel het systeem Band
      | bepaalt tempo | nee |
    En het artikel "<artikel>"
      | aanpassing | uitgesloten |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van WGBHCZ-2-4 over Band "schendt"
    En is de ernst "waarschuwing"

    Voorbeelden:
      | artikel     |
      | beoordeling |
      | inclusie    |

  Abstract Scenario: het herstel voor wie een handicap heeft, laat het akkoord voldoen
    Stel het artikel "<artikel>"
      | <sleutel> | <waarde> |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van WGBHCZ-2-4 over Band "schendt"
    En zegt het herstel "<herstel>"
    Wanneer het herstel van WGBHCZ-2-4 wordt overgenomen
    En het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van WGBHCZ-2-4 over Band "voldoet"

    Voorbeelden:
      | artikel     | sleutel    | waarde      | herstel                |
      | beoordeling | aanpassing | uitgesloten | aanpassing: ja         |
      | inclusie    | aanpassing | uitgesloten | aanpassing: ja         |
      | beoordeling | factoren   | verzuim     | factoren: niet genoemd |
      | selectie    | factoren   | gezondheid  | factoren: niet genoemd |
