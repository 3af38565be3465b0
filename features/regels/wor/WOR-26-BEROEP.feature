# language: nl
@WOR-26-BEROEP
Functionaliteit: WOR-26-BEROEP, beroep bij de Ondernemingskamer

  Abstract Scenario: wat de tekst over beroep tegen een besluit zegt, bepaalt het oordeel
    Stel het artikel "overleg"
      | advies    | voor besluit |
      | <sleutel> | <waarde>     |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van WOR-26-BEROEP over Voorbeeld "<oordeel>"
    En is de ernst "<ernst>"

    Voorbeelden:
      | sleutel        | waarde         | oordeel             | ernst         |
      | beroep         | wettelijk      | voldoet             | geen          |
      | beroep         | na bemiddeling | let op              | aandachtspunt |
      | beroep         | bindend advies | schendt             | fout          |
      | beroep         | uitgesloten    | schendt             | fout          |
      | beroepstermijn | 1 maand        | voldoet             | geen          |
      | beroepstermijn | 3 maanden      | voldoet             | geen          |
      | beroepstermijn | 2 weken        | schendt             | fout          |
      | beroepstermijn | uitgesloten    | schendt             | fout          |
      | afstand        | beroep         | schendt             | fout          |
      | afstand        | advies, beroep | schendt             | fout          |
      | afstand        | nietigheid     | voldoet             | geen          |
      | afstand        | uitgesloten    | voldoet             | geen          |
      | streeftermijn  | 6 weken        | niet van toepassing | geen          |

  Scenario: bemiddeling voor het beroep laat de wettelijke maand doorlopen
    Stel het artikel "overleg"
      | beroep | na bemiddeling |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van WOR-26-BEROEP over Voorbeeld "let op"
    En zegt de melding "De wettelijke maand loopt dan door"

  Abstract Scenario: beroep bij de Ondernemingskamer uitsluiten is een fout welk orgaan er ook is, behalve waar de tekst een ander orgaan aanwijst
    Stel de cao
      | medezeggenschap | <orgaan> |
    En het artikel "overleg"
      | orgaan | <aangewezen>   |
      | beroep | bindend advies |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van WOR-26-BEROEP over Voorbeeld "<oordeel>"

    Voorbeelden:
      | orgaan                       | aangewezen                          | oordeel             |
      | ondernemingsraad             | bevoegd orgaan                      | schendt             |
      | geen                         |                                     | schendt             |
      | onbekend                     |                                     | schendt             |
      | personeelsvertegenwoordiging | ondernemingsraad                    | schendt             |
      | personeelsvertegenwoordiging | personeelsvertegenwoordiging        | niet van toepassing |
      | geen                         | personeelsvergadering               | niet van toepassing |
      | onbekend                     | personeelsdeel medezeggenschapsraad | niet van toepassing |

  Scenario: een akkoord dat over beroep tegen een besluit zwijgt, blijft buiten artikel 26
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van WOR-26-BEROEP over Voorbeeld "niet van toepassing"

  Abstract Scenario: advies gaat naar de Ondernemingskamer en instemming naar de kantonrechter, elk met zijn eigen bepaling
    Stel het artikel "overleg"
      | advies            | voor besluit |
      | instemming        | voor besluit |
      | beroep            | <beroep>     |
      | zonder instemming | <zonder>     |
    En het artikel "geschillen"
      | rechter | <rechter> |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van WOR-26-BEROEP over Voorbeeld "<ondernemingskamer>"
    En is het oordeel van WOR-27-4-6 over Voorbeeld "<instemming>"
    En is het oordeel van WOR-36-RECHTER over Voorbeeld "<naleving>"

    Voorbeelden:
      | beroep         | zonder                  | rechter        | ondernemingskamer | instemming | naleving |
      | wettelijk      | vervangende toestemming | vrij           | voldoet           | voldoet    | voldoet  |
      | bindend advies | vervangende toestemming | vrij           | schendt           | voldoet    | voldoet  |
      | wettelijk      | advies volstaat         | vrij           | voldoet           | schendt    | voldoet  |
      | wettelijk      | vervangende toestemming | bindend advies | voldoet           | voldoet    | schendt  |

  Scenario: het herstel van uitgesloten beroep bij de Ondernemingskamer laat het akkoord voldoen
    Stel het artikel "overleg"
      | beroep         | bindend advies   |
      | beroepstermijn | hoogstens 1 week |
      | afstand        | beroep           |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van WOR-26-BEROEP over Voorbeeld "schendt"
    En zegt de melding "bindend advies"
    En zegt de melding "korter dan de maand"
    En zegt de melding "vooraf afzien van beroep"
    En zegt het herstel "beroep: wettelijk"
    Wanneer het herstel van WOR-26-BEROEP wordt overgenomen
    En het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van WOR-26-BEROEP over Voorbeeld "voldoet"
