# language: nl
@WOR-1-TEL
Functionaliteit: WOR-1-TEL, wie meetelt voor de grenzen van de Wet op de ondernemingsraden

  Abstract Scenario: een grens van de wet telt werkzame personen, geen fte en niet alleen werknemers
    Stel het artikel "zonder-or"
      | vorm    | personeelsvergadering |
      | drempel | <drempel>             |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van WOR-1-TEL over Voorbeeld "<oordeel>"
    En is de ernst "<ernst>"

    Voorbeelden:
      | drempel                  | oordeel             | ernst        |
      | 50 personen              | voldoet             | geen         |
      | 50                       | voldoet             | geen         |
      | 10 personen              | voldoet             | geen         |
      | minstens 100 personen    | voldoet             | geen         |
      | 10 fte                   | onvolledig          | waarschuwing |
      | minstens 10 fte          | onvolledig          | waarschuwing |
      | hoogstens 10 fte         | onvolledig          | waarschuwing |
      | 50 fte                   | onvolledig          | waarschuwing |
      | minstens 50 fte          | onvolledig          | waarschuwing |
      | hoogstens 50 fte         | onvolledig          | waarschuwing |
      | 100 fte                  | onvolledig          | waarschuwing |
      | minstens 100 fte         | onvolledig          | waarschuwing |
      | hoogstens 100 fte        | onvolledig          | waarschuwing |
      | 10 werknemers            | onvolledig          | waarschuwing |
      | minstens 10 werknemers   | onvolledig          | waarschuwing |
      | hoogstens 10 werknemers  | onvolledig          | waarschuwing |
      | 50 werknemers            | onvolledig          | waarschuwing |
      | minstens 50 werknemers   | onvolledig          | waarschuwing |
      | hoogstens 50 werknemers  | onvolledig          | waarschuwing |
      | 100 werknemers           | onvolledig          | waarschuwing |
      | minstens 100 werknemers  | onvolledig          | waarschuwing |
      | hoogstens 100 werknemers | onvolledig          | waarschuwing |
      | uitgesloten              | niet van toepassing | geen         |
      |                          | niet van toepassing | geen         |

  Abstract Scenario: een eigen grens mogen partijen tellen zoals zij willen, net naast een grens van de wet
    Stel het artikel "zonder-or"
      | drempel | <drempel> |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van WOR-1-TEL over Voorbeeld "<oordeel>"

    Voorbeelden:
      | drempel        | oordeel    |
      | 9 fte          | voldoet    |
      | 11 fte         | voldoet    |
      | 30 fte         | voldoet    |
      | 49 fte         | voldoet    |
      | 50 fte         | onvolledig |
      | 51 fte         | voldoet    |
      | 99 fte         | voldoet    |
      | 101 fte        | voldoet    |
      | 49 werknemers  | voldoet    |
      | 51 werknemers  | voldoet    |
      | 9 werknemers   | voldoet    |
      | 11 werknemers  | voldoet    |
      | 99 werknemers  | voldoet    |
      | 101 werknemers | voldoet    |

  Abstract Scenario: ook de grens vanaf waar de cao een ondernemingsraad verplicht, telt bij vijftig werkzame personen
    Stel het artikel "zonder-or"
      | or verplicht vanaf | <grens> |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van WOR-1-TEL over Voorbeeld "<oordeel>"
    En is de ernst "<ernst>"

    Voorbeelden:
      | grens                  | oordeel             | ernst        |
      | 50 personen            | voldoet             | geen         |
      | 30 fte                 | voldoet             | geen         |
      | 49 fte                 | voldoet             | geen         |
      | 51 fte                 | voldoet             | geen         |
      | 50 fte                 | onvolledig          | waarschuwing |
      | minstens 50 fte        | onvolledig          | waarschuwing |
      | 49 werknemers          | voldoet             | geen         |
      | 51 werknemers          | voldoet             | geen         |
      | 50 werknemers          | onvolledig          | waarschuwing |
      | minstens 50 werknemers | onvolledig          | waarschuwing |
      | uitgesloten            | niet van toepassing | geen         |

  Abstract Scenario: wie medezeggenschap uitsluit omdat het bedrijf in fte klein is, telt verkeerd
    Stel de cao
      | medezeggenschap   | <orgaan>   |
      | fte               | <fte>      |
      | werkzame personen | <personen> |
    En het artikel "zonder-or"
      | medezeggenschap | <zeggenschap> |
      | vorm            | ai-contact    |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van WOR-1-TEL over Voorbeeld "<oordeel>"
    En is de ernst "<ernst>"

    Voorbeelden:
      | orgaan           | fte | personen | zeggenschap | oordeel             | ernst        |
      | geen             | 44  | 58       | nee         | onvolledig          | waarschuwing |
      | geen             | 49  | 50       | nee         | onvolledig          | waarschuwing |
      | geen             | 44  |          | nee         | onvolledig          | waarschuwing |
      | geen             | 44  | 49       | nee         | voldoet             | geen         |
      | geen             | 50  | 58       | nee         | voldoet             | geen         |
      | geen             |     | 58       | nee         | voldoet             | geen         |
      | geen             | 44  | 58       | ja          | niet van toepassing | geen         |
      | ondernemingsraad | 44  | 58       | nee         | voldoet             | geen         |
      | onbekend         | 44  | 58       | nee         | onbepaald           | waarschuwing |

  Scenario: bij een grens in fte vraagt de controle naar het orgaan als dat beslist
    Stel de cao
      | medezeggenschap | onbekend |
      | fte             | 44       |
    En het artikel "zonder-or"
      | medezeggenschap | nee |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van WOR-1-TEL over Voorbeeld "onbepaald"
    En is de vraag "Welk orgaan is er?"

  Scenario: een grens die in fte telt, zegt wat er mis is
    Stel het artikel "zonder-or"
      | drempel | 50 fte |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van WOR-1-TEL over Voorbeeld "onvolledig"
    En zegt de melding "de wet telt werkzame personen"
    En is de sterkte van de bron "wet"

  Abstract Scenario: uitzendkrachten tellen na vijftien maanden mee, zolang de vijftig nog niet is gehaald
    Stel de cao
      | uitzendkrachten   | <uitzendkrachten> |
      | werkzame personen | <personen>        |
    En het artikel "zonder-or"
      | drempel | <drempel> |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van WOR-1-TEL over Voorbeeld "<oordeel>"
    En is de ernst "<ernst>"

    Voorbeelden:
      | uitzendkrachten | personen | drempel       | oordeel    | ernst         |
      | 8               | 44       | 50 personen   | let op     | aandachtspunt |
      | 1               | 49       | 50 personen   | let op     | aandachtspunt |
      | 8               |          | 50 personen   | let op     | aandachtspunt |
      | 8               | 50       | 50 personen   | voldoet    | geen          |
      | 0               | 44       | 50 personen   | voldoet    | geen          |
      |                 | 44       | 50 personen   | voldoet    | geen          |
      | 8               | 44       | 50 werknemers | onvolledig | waarschuwing  |

  Scenario: het meetellen van uitzendkrachten wordt gezegd waar het ertoe doet
    Stel de cao
      | uitzendkrachten   | 8  |
      | werkzame personen | 44 |
    En het artikel "zonder-or"
      | drempel | 50 personen |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van WOR-1-TEL over Voorbeeld "let op"
    En zegt de melding "die 15 maanden of langer in de onderneming werken"

  Abstract Scenario: de telling van vijftien maanden geldt sinds 2022
    Stel de cao
      | looptijd | <looptijd> |
    En het artikel "zonder-or"
      | drempel | 50 fte |
    Wanneer het akkoord op <dag> wordt gecontroleerd
    Dan is het oordeel van WOR-1-TEL over Voorbeeld "<oordeel>"

    Voorbeelden:
      | dag              | looptijd                            | oordeel     |
      | 31 december 2021 | 1 juli 2021 tot en met 30 juni 2023 | gaat gelden |
      | 1 januari 2022   | 1 juli 2021 tot en met 30 juni 2023 | onvolledig  |

  Scenario: een akkoord dat geen grens noemt, zegt niets over wie meetelt
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van WOR-1-TEL over Voorbeeld "niet van toepassing"

  Abstract Scenario: op een school en bij Defensie gelden de grenzen van de WOR niet
    Stel de cao
      | medezeggenschapswet | <wet> |
    En het artikel "zonder-or"
      | drempel | 50 fte |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van WOR-1-TEL over Voorbeeld "<oordeel>"

    Voorbeelden:
      | wet      | oordeel             |
      | WMS      | niet van toepassing |
      | WHW      | niet van toepassing |
      | defensie | niet van toepassing |
      | WOR      | onvolledig          |

  Scenario: het herstel van een grens in fte laat het akkoord voldoen
    Stel de cao
      | medezeggenschap | geen |
      | fte             | 44   |
    En het artikel "zonder-or"
      | drempel            | 50 fte |
      | or verplicht vanaf | 50 fte |
      | medezeggenschap    | nee    |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van WOR-1-TEL over Voorbeeld "onvolledig"
    En zegt het herstel "drempel: 50 personen"
    Wanneer het herstel van WOR-1-TEL wordt overgenomen
    En het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van WOR-1-TEL over Voorbeeld "voldoet"
