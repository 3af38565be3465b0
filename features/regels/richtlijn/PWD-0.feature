# language: nl
@PWD-0
Functionaliteit: PWD-0, de platformrichtlijn wacht nog op een Nederlandse wet

  Abstract Scenario: de platformrichtlijn is alleen voor een digitaal arbeidsplatform van belang
    Stel de cao
      | platform | <platform> |
    Wanneer het akkoord op <controle> wordt <wijze>
    Dan is het oordeel van PWD-0 over de cao "<oordeel>"
    En is de ernst "<ernst>"

    Voorbeelden:
      | controle         | wijze                                             | platform | oordeel             | ernst         |
      | 20 november 2026 | gecontroleerd                                     | ja       | let op              | aandachtspunt |
      | 20 november 2026 | gecontroleerd                                     | nee      | niet van toepassing | geen          |
      | 20 november 2026 | gecontroleerd                                     | onbekend | niet van toepassing | geen          |
      | 3 december 2026  | gecontroleerd                                     | ja       | let op              | aandachtspunt |
      | 3 december 2026  | gecontroleerd                                     | nee      | niet van toepassing | geen          |
      | 3 december 2026  | gecontroleerd                                     | onbekend | niet van toepassing | geen          |
      | 1 juli 2027      | gecontroleerd met een platformwet van 1 juli 2027 | ja       | voldoet             | geen          |
      | 1 juli 2027      | gecontroleerd met een platformwet van 1 juli 2027 | nee      | niet van toepassing | geen          |
      | 1 juli 2027      | gecontroleerd met een platformwet van 1 juli 2027 | onbekend | niet van toepassing | geen          |

  Abstract Scenario: alleen waar een systeem accounts sluit, vraagt de controle of dit een platform is
    Stel de cao
      | platform | <platform> |
    En het artikel "besluiten"
      | automatisch | <besluiten> |
    Wanneer het akkoord op <controle> wordt <wijze>
    Dan is het oordeel van PWD-0 over de cao "<oordeel>"

    Voorbeelden:
      | controle         | wijze                                             | platform | besluiten             | oordeel             |
      | 20 november 2026 | gecontroleerd                                     | onbekend | deactivering          | onbepaald           |
      | 20 november 2026 | gecontroleerd                                     | onbekend | rooster, deactivering | onbepaald           |
      | 20 november 2026 | gecontroleerd                                     | onbekend | rooster               | niet van toepassing |
      | 20 november 2026 | gecontroleerd                                     | nee      | deactivering          | niet van toepassing |
      | 20 november 2026 | gecontroleerd                                     | ja       | rooster               | let op              |
      | 3 december 2026  | gecontroleerd                                     | onbekend | deactivering          | onbepaald           |
      | 3 december 2026  | gecontroleerd                                     | onbekend | rooster, deactivering | onbepaald           |
      | 3 december 2026  | gecontroleerd                                     | onbekend | rooster               | niet van toepassing |
      | 3 december 2026  | gecontroleerd                                     | nee      | deactivering          | niet van toepassing |
      | 3 december 2026  | gecontroleerd                                     | ja       | rooster               | let op              |
      | 1 juli 2027      | gecontroleerd met een platformwet van 1 juli 2027 | onbekend | deactivering          | onbepaald           |
      | 1 juli 2027      | gecontroleerd met een platformwet van 1 juli 2027 | onbekend | rooster, deactivering | onbepaald           |
      | 1 juli 2027      | gecontroleerd met een platformwet van 1 juli 2027 | onbekend | rooster               | niet van toepassing |
      | 1 juli 2027      | gecontroleerd met een platformwet van 1 juli 2027 | nee      | deactivering          | niet van toepassing |
      | 1 juli 2027      | gecontroleerd met een platformwet van 1 juli 2027 | ja       | rooster               | voldoet             |

  Abstract Scenario: voor en na de omzettermijn zegt de controle hoe het met de platformrichtlijn staat
    Stel de cao
      | platform | ja |
    Wanneer het akkoord op <dag> wordt gecontroleerd
    Dan is het oordeel van PWD-0 over de cao "let op"
    En is de ernst "aandachtspunt"
    En zegt de melding "<melding>"

    Voorbeelden:
      | dag             | melding                                 |
      | 2 december 2026 | uiterlijk op 2 december 2026            |
      | 3 december 2026 | is op 2 december 2026 verstreken        |

  Scenario: een cao die over de omzettermijn heen loopt, krijgt over de platformrichtlijn één aandachtspunt
    Stel de cao
      | platform | ja                                         |
      | looptijd | 1 januari 2026 tot en met 31 december 2027 |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van PWD-0 over de cao "let op"
    En is de ernst "aandachtspunt"

  Abstract Scenario: partijen die de platformrichtlijn zelf toepassen, krijgen geen aandachtspunt over de omzetting
    Stel de cao
      | platform | ja |
    En het artikel "besluiten"
      | op grond van | <grond>      |
      | mens beslist | deactivering |
    Wanneer het akkoord op <dag> wordt gecontroleerd
    Dan is het oordeel van PWD-0 over de cao "<oordeel>"

    Voorbeelden:
      | dag              | grond                                 | oordeel |
      | 20 november 2026 | "Richtlijn (EU) 2024/2831"            | voldoet |
      | 20 november 2026 | "Richtlijn (EU) 2024/2831 artikel 10" | voldoet |
      | 20 november 2026 | "AVG artikel 22"                      | let op  |
      | 3 december 2026  | "Richtlijn (EU) 2024/2831"            | voldoet |

  Abstract Scenario: het herstel noemt de platformrichtlijn als grond en laat het akkoord voldoen
    Stel de cao
      | platform | ja |
    En het artikel "besluiten"
      | mens beslist | deactivering |
    Wanneer het akkoord op <dag> wordt gecontroleerd
    Dan is het oordeel van PWD-0 over de cao "let op"
    En zegt het herstel "op grond van"
    Wanneer het herstel van PWD-0 wordt overgenomen
    En het akkoord op <dag> wordt gecontroleerd
    Dan is het oordeel van PWD-0 over de cao "voldoet"

    Voorbeelden:
      | dag              |
      | 20 november 2026 |
      | 3 december 2026  |

  Abstract Scenario: zodra er een Nederlandse platformwet is, vervalt het aandachtspunt over de omzetting
    Stel de cao
      | platform | ja |
    Wanneer het akkoord op <dag> wordt gecontroleerd met een platformwet van 1 juli 2027
    Dan is het oordeel van PWD-0 over de cao "<oordeel>"

    Voorbeelden:
      | dag          | oordeel |
      | 30 juni 2027 | let op  |
      | 1 juli 2027  | voldoet |
