# language: nl
@RL2002-14
Functionaliteit: RL2002-14, informatie vervangt de raadpleging niet

  Achtergrond:
    Stel het systeem Robot
      | ingrijpende verandering | ja |

  Abstract Scenario: wie over een ingrijpende verandering alleen informeert, krijgt een aandachtspunt
    Stel het artikel "aankondiging over Robot"
      | informatie medezeggenschap | <informatie> |
    En het artikel "overleg over Robot"
      | <sleutel> | <waarde> |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van RL2002-14 over Robot "<oordeel>"
    En is de ernst "<ernst>"

    Voorbeelden:
      | informatie         | sleutel            | waarde       | oordeel             | ernst         |
      | voor ingebruikname | advies             | voor besluit | voldoet             | geen          |
      | voor ingebruikname | instemming         | voor besluit | voldoet             | geen          |
      | voor ingebruikname | advies             | uitgesloten  | let op              | aandachtspunt |
      | voor ingebruikname | instemming         | uitgesloten  | let op              | aandachtspunt |
      | voor ingebruikname | wezenlijke invloed | ja           | let op              | aandachtspunt |
      | voor ingebruikname | alleen informeren  | nee          | let op              | aandachtspunt |
      |                    | alleen informeren  | ja           | let op              | aandachtspunt |
      | uitgesloten        | advies             | uitgesloten  | niet van toepassing | geen          |
      |                    | advies             | uitgesloten  | niet van toepassing | geen          |

  Scenario: alleen informeren blijft een aandachtspunt als de tekst ook van advies spreekt
    Stel het artikel "overleg over Robot"
      | advies            | voor besluit |
      | alleen informeren | ja           |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van RL2002-14 over Robot "let op"
    En zegt de melding "alleen informeren"

  Abstract Scenario: advies van de personeelsvergadering is ook raadpleging over een ingrijpende verandering
    Stel het artikel "aankondiging over Robot"
      | informatie medezeggenschap | voor ingebruikname |
    En het artikel "zonder-or over Robot"
      | advies personeelsvergadering | <advies> |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van RL2002-14 over Robot "<oordeel>"

    Voorbeelden:
      | advies       | oordeel |
      | voor besluit | voldoet |
      | uitgesloten  | let op  |

  Abstract Scenario: raadpleging naast informatie gaat over een ingrijpende verandering
    Stel het systeem Robot
      | ingrijpende verandering | <feit> |
    En het artikel "aankondiging over Robot"
      | informatie medezeggenschap | voor ingebruikname |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van RL2002-14 over Robot "<oordeel>"
    En is de ernst "<ernst>"

    Voorbeelden:
      | feit     | oordeel             | ernst         |
      | ja       | let op              | aandachtspunt |
      | nee      | niet van toepassing | geen          |
      | onbekend | onbepaald           | aandachtspunt |

  Scenario: een akkoord dat over informatie en raadpleging zwijgt, krijgt daarover geen bevinding
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van RL2002-14 over Robot "niet van toepassing"

  Abstract Scenario: de richtlijn zwijgt waar de WOR al iets over het ontbrekende advies vindt
    Stel de cao
      | soort           | <soort>  |
      | medezeggenschap | <orgaan> |
    En het systeem Robot
      | fase                    | <fase>       |
      | belangrijke technologie | <belangrijk> |
    En het artikel "aankondiging over Robot"
      | informatie medezeggenschap | voor ingebruikname |
    En het artikel "overleg over Robot"
      | <sleutel> | <waarde> |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van <wor> over Robot "<bevinding>"
    En is het oordeel van RL2002-14 over Robot "<oordeel>"

    Voorbeelden:
      | soort            | orgaan           | fase      | belangrijk | sleutel           | waarde      | wor           | bevinding           | oordeel             |
      | ondernemings-cao | ondernemingsraad | voornemen | ja         | advies            | uitgesloten | WOR-25-1-CDEH | schendt             | niet van toepassing |
      | ondernemings-cao | ondernemingsraad | voornemen | nee        | advies            | uitgesloten | WOR-25-1-CDEH | schendt             | niet van toepassing |
      | ondernemings-cao | ondernemingsraad | voornemen | nee        | streeftermijn     | 6 weken     | WOR-25-1-CDEH | onvolledig          | niet van toepassing |
      | ondernemings-cao | ondernemingsraad | gebruik   | nee        | alleen informeren | ja          | WOR-25-1-CDEH | onvolledig          | niet van toepassing |
      | bedrijfstak-cao  | geen             | gebruik   | ja         | alleen informeren | ja          | WOR-MIN       | schendt             | niet van toepassing |
      | ondernemings-cao | geen             | gebruik   | nee        | streeftermijn     | 6 weken     | WOR-25-1-CDEH | niet van toepassing | let op              |

  Abstract Scenario: raadpleging naast informatie geldt vanaf 23 maart 2005
    Stel het artikel "aankondiging"
      | informatie medezeggenschap | voor ingebruikname |
    En het artikel "overleg"
      | advies | voor besluit |
    Wanneer het akkoord op <dag> wordt gecontroleerd
    Dan is het oordeel van RL2002-14 over Robot "<oordeel>"
    En is de ernst "geen"

    Voorbeelden:
      | dag           | oordeel     |
      | 22 maart 2005 | gaat gelden |
      | 23 maart 2005 | voldoet     |

  Scenario: wie vóór 23 maart 2005 alleen informeerde, leest vanaf welke dag raadpleging erbij hoort
    Stel het artikel "aankondiging"
      | informatie medezeggenschap | voor ingebruikname |
    Wanneer het akkoord op 22 maart 2005 wordt gecontroleerd
    Dan is het oordeel van RL2002-14 over Robot "let op"
    En geldt dat vanaf 23 maart 2005

  Scenario: het herstel voegt raadpleging over een ingrijpende verandering toe
    Stel het artikel "aankondiging"
      | informatie medezeggenschap | voor ingebruikname |
    En het artikel "overleg"
      | alleen informeren | ja |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van RL2002-14 over Robot "let op"
    En zegt het herstel "advies: voor besluit"
    Wanneer het herstel van RL2002-14 wordt overgenomen
    En het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van RL2002-14 over Robot "voldoet"
