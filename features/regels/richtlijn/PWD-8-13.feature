# language: nl
@PWD-8-13
Functionaliteit: PWD-8-13, op een platform beslist een mens over schorsen en beëindigen

  Achtergrond:
    Stel de cao
      | platform          | ja  |
      | werkzame personen | 250 |
    En het artikel "klacht"
      | uitspraak | hoogstens 2 weken |

  Abstract Scenario: een systeem dat op een platform schorst of beëindigt, weegt zwaarder zodra er een Nederlandse wet is
    Stel het artikel "besluiten"
      | automatisch  | <automatisch>         |
      | mens beslist | deactivering          |
      | motivering   | bij personeelsbesluit |
    Wanneer het akkoord op <controle> wordt <wijze>
    Dan is het oordeel van PWD-8-13 over Voorbeeld "<oordeel>"
    En is de ernst "<ernst>"

    Voorbeelden:
      | controle         | wijze                                             | automatisch         | oordeel | ernst        |
      | 20 november 2026 | gecontroleerd                                     | ontslag             | schendt | waarschuwing |
      | 20 november 2026 | gecontroleerd                                     | schorsing           | schendt | waarschuwing |
      | 20 november 2026 | gecontroleerd                                     | deactivering, tempo | schendt | waarschuwing |
      | 20 november 2026 | gecontroleerd                                     | rooster             | voldoet | geen         |
      | 20 november 2026 | gecontroleerd                                     | uitgesloten         | voldoet | geen         |
      | 20 november 2026 | gecontroleerd                                     |                     | voldoet | geen         |
      | 1 juli 2027      | gecontroleerd met een platformwet van 1 juli 2027 | ontslag             | schendt | fout         |
      | 1 juli 2027      | gecontroleerd met een platformwet van 1 juli 2027 | schorsing           | schendt | fout         |
      | 1 juli 2027      | gecontroleerd met een platformwet van 1 juli 2027 | deactivering, tempo | schendt | fout         |
      | 1 juli 2027      | gecontroleerd met een platformwet van 1 juli 2027 | rooster             | voldoet | geen         |
      | 1 juli 2027      | gecontroleerd met een platformwet van 1 juli 2027 | uitgesloten         | voldoet | geen         |
      | 1 juli 2027      | gecontroleerd met een platformwet van 1 juli 2027 |                     | voldoet | geen         |

  Abstract Scenario: heroverweging op een platform duurt hoogstens twee weken
    Stel het artikel "klacht"
      | uitspraak | <termijn> |
    En het artikel "besluiten"
      | mens beslist | deactivering          |
      | motivering   | bij personeelsbesluit |
    Wanneer het akkoord op <controle> wordt <wijze>
    Dan is het oordeel van PWD-8-13 over Voorbeeld "<oordeel>"
    En is de ernst "<ernst>"

    Voorbeelden:
      | controle         | wijze                                             | termijn           | oordeel    | ernst        |
      | 20 november 2026 | gecontroleerd                                     | 1 week            | voldoet    | geen         |
      | 20 november 2026 | gecontroleerd                                     | 2 weken           | voldoet    | geen         |
      | 20 november 2026 | gecontroleerd                                     | 14 dagen          | voldoet    | geen         |
      | 20 november 2026 | gecontroleerd                                     | 15 dagen          | schendt    | waarschuwing |
      | 20 november 2026 | gecontroleerd                                     | 3 weken           | schendt    | waarschuwing |
      | 20 november 2026 | gecontroleerd                                     | hoogstens 2 weken | voldoet    | geen         |
      | 20 november 2026 | gecontroleerd                                     | hoogstens 3 weken | onvolledig | waarschuwing |
      | 20 november 2026 | gecontroleerd                                     | 6 weken           | schendt    | waarschuwing |
      | 20 november 2026 | gecontroleerd                                     | uitgesloten       | schendt    | waarschuwing |
      | 20 november 2026 | gecontroleerd                                     |                   | onvolledig | waarschuwing |
      | 1 juli 2027      | gecontroleerd met een platformwet van 1 juli 2027 | 1 week            | voldoet    | geen         |
      | 1 juli 2027      | gecontroleerd met een platformwet van 1 juli 2027 | 2 weken           | voldoet    | geen         |
      | 1 juli 2027      | gecontroleerd met een platformwet van 1 juli 2027 | 14 dagen          | voldoet    | geen         |
      | 1 juli 2027      | gecontroleerd met een platformwet van 1 juli 2027 | 15 dagen          | schendt    | fout         |
      | 1 juli 2027      | gecontroleerd met een platformwet van 1 juli 2027 | 3 weken           | schendt    | fout         |
      | 1 juli 2027      | gecontroleerd met een platformwet van 1 juli 2027 | hoogstens 2 weken | voldoet    | geen         |
      | 1 juli 2027      | gecontroleerd met een platformwet van 1 juli 2027 | hoogstens 3 weken | onvolledig | waarschuwing |
      | 1 juli 2027      | gecontroleerd met een platformwet van 1 juli 2027 | 6 weken           | schendt    | fout         |
      | 1 juli 2027      | gecontroleerd met een platformwet van 1 juli 2027 | uitgesloten       | schendt    | fout         |
      | 1 juli 2027      | gecontroleerd met een platformwet van 1 juli 2027 |                   | onvolledig | waarschuwing |

  Abstract Scenario: op een platform staan de redenen van een besluit er als het ingaat
    Stel het artikel "besluiten"
      | mens beslist | deactivering |
      | motivering   | <moment>     |
    Wanneer het akkoord op <controle> wordt <wijze>
    Dan is het oordeel van PWD-8-13 over Voorbeeld "<oordeel>"
    En is de ernst "<ernst>"

    Voorbeelden:
      | controle         | wijze                                             | moment                             | oordeel    | ernst        |
      | 20 november 2026 | gecontroleerd                                     | bij personeelsbesluit              | voldoet    | geen         |
      | 20 november 2026 | gecontroleerd                                     | voor personeelsbesluit             | voldoet    | geen         |
      | 20 november 2026 | gecontroleerd                                     | binnen 1 week na personeelsbesluit | schendt    | waarschuwing |
      | 20 november 2026 | gecontroleerd                                     | uitgesloten                        | schendt    | waarschuwing |
      | 20 november 2026 | gecontroleerd                                     |                                    | onvolledig | waarschuwing |
      | 1 juli 2027      | gecontroleerd met een platformwet van 1 juli 2027 | bij personeelsbesluit              | voldoet    | geen         |
      | 1 juli 2027      | gecontroleerd met een platformwet van 1 juli 2027 | voor personeelsbesluit             | voldoet    | geen         |
      | 1 juli 2027      | gecontroleerd met een platformwet van 1 juli 2027 | binnen 1 week na personeelsbesluit | schendt    | fout         |
      | 1 juli 2027      | gecontroleerd met een platformwet van 1 juli 2027 | uitgesloten                        | schendt    | fout         |
      | 1 juli 2027      | gecontroleerd met een platformwet van 1 juli 2027 |                                    | onvolledig | waarschuwing |

  Abstract Scenario: op een platform zegt de tekst dat een mens over het sluiten van een account beslist
    Stel het artikel "besluiten"
      | <sleutel>  | <besluiten>           |
      | motivering | bij personeelsbesluit |
    Wanneer het akkoord op <controle> wordt <wijze>
    Dan is het oordeel van PWD-8-13 over Voorbeeld "<oordeel>"
    En is de ernst "<ernst>"

    Voorbeelden:
      | controle         | wijze                                             | sleutel      | besluiten             | oordeel    | ernst        |
      | 20 november 2026 | gecontroleerd                                     | mens beslist | ontslag, deactivering | voldoet    | geen         |
      | 20 november 2026 | gecontroleerd                                     | zonder ai    | deactivering          | voldoet    | geen         |
      | 20 november 2026 | gecontroleerd                                     | mens beslist | ontslag               | onvolledig | waarschuwing |
      | 20 november 2026 | gecontroleerd                                     | zonder ai    | ontslag               | onvolledig | waarschuwing |
      | 1 juli 2027      | gecontroleerd met een platformwet van 1 juli 2027 | mens beslist | ontslag, deactivering | voldoet    | geen         |
      | 1 juli 2027      | gecontroleerd met een platformwet van 1 juli 2027 | zonder ai    | deactivering          | voldoet    | geen         |
      | 1 juli 2027      | gecontroleerd met een platformwet van 1 juli 2027 | mens beslist | ontslag               | onvolledig | waarschuwing |
      | 1 juli 2027      | gecontroleerd met een platformwet van 1 juli 2027 | zonder ai    | ontslag               | onvolledig | waarschuwing |

  Abstract Scenario: het toezicht op een platform wordt ten minste eens per twee jaar geëvalueerd
    Stel het artikel "evaluatie"
      | daarna | <termijn> |
    En het artikel "besluiten"
      | mens beslist | deactivering          |
      | motivering   | bij personeelsbesluit |
    Wanneer het akkoord op <controle> wordt <wijze>
    Dan is het oordeel van PWD-8-13 over Voorbeeld "<oordeel>"
    En is de ernst "<ernst>"

    Voorbeelden:
      | controle         | wijze                                             | termijn    | oordeel | ernst        |
      | 20 november 2026 | gecontroleerd                                     | 1 jaar     | voldoet | geen         |
      | 20 november 2026 | gecontroleerd                                     | 2 jaar     | voldoet | geen         |
      | 20 november 2026 | gecontroleerd                                     | 24 maanden | voldoet | geen         |
      | 20 november 2026 | gecontroleerd                                     | 25 maanden | schendt | waarschuwing |
      | 20 november 2026 | gecontroleerd                                     | 3 jaar     | schendt | waarschuwing |
      | 1 juli 2027      | gecontroleerd met een platformwet van 1 juli 2027 | 1 jaar     | voldoet | geen         |
      | 1 juli 2027      | gecontroleerd met een platformwet van 1 juli 2027 | 2 jaar     | voldoet | geen         |
      | 1 juli 2027      | gecontroleerd met een platformwet van 1 juli 2027 | 24 maanden | voldoet | geen         |
      | 1 juli 2027      | gecontroleerd met een platformwet van 1 juli 2027 | 25 maanden | schendt | fout         |
      | 1 juli 2027      | gecontroleerd met een platformwet van 1 juli 2027 | 3 jaar     | schendt | fout         |

  Abstract Scenario: vanaf 251 werkenden betaalt een platform een deskundige
    Stel de cao
      | werkzame personen | <personen> |
    En het artikel "overleg"
      | deskundige | <deskundige> |
    En het artikel "besluiten"
      | mens beslist | deactivering          |
      | motivering   | bij personeelsbesluit |
    Wanneer het akkoord op <controle> wordt <wijze>
    Dan is het oordeel van PWD-8-13 over Voorbeeld "<oordeel>"
    En is de ernst "<ernst>"

    Voorbeelden:
      | controle         | wijze                                             | personen | deskundige             | oordeel   | ernst         |
      | 20 november 2026 | gecontroleerd                                     | 249      |                        | voldoet   | geen          |
      | 20 november 2026 | gecontroleerd                                     | 250      |                        | voldoet   | geen          |
      | 20 november 2026 | gecontroleerd                                     | 251      |                        | let op    | aandachtspunt |
      | 20 november 2026 | gecontroleerd                                     | 251      | uitgesloten            | let op    | aandachtspunt |
      | 20 november 2026 | gecontroleerd                                     | 251      | keuze ondernemingsraad | voldoet   | geen          |
      | 20 november 2026 | gecontroleerd                                     | onbekend |                        | onbepaald | aandachtspunt |
      | 20 november 2026 | gecontroleerd                                     | onbekend | keuze ondernemingsraad | voldoet   | geen          |
      | 1 juli 2027      | gecontroleerd met een platformwet van 1 juli 2027 | 249      |                        | voldoet   | geen          |
      | 1 juli 2027      | gecontroleerd met een platformwet van 1 juli 2027 | 250      |                        | voldoet   | geen          |
      | 1 juli 2027      | gecontroleerd met een platformwet van 1 juli 2027 | 251      |                        | let op    | aandachtspunt |
      | 1 juli 2027      | gecontroleerd met een platformwet van 1 juli 2027 | 251      | uitgesloten            | let op    | aandachtspunt |
      | 1 juli 2027      | gecontroleerd met een platformwet van 1 juli 2027 | 251      | keuze ondernemingsraad | voldoet   | geen          |
      | 1 juli 2027      | gecontroleerd met een platformwet van 1 juli 2027 | onbekend |                        | onbepaald | aandachtspunt |
      | 1 juli 2027      | gecontroleerd met een platformwet van 1 juli 2027 | onbekend | keuze ondernemingsraad | voldoet   | geen          |

  Abstract Scenario: een platform dat over besluiten zwijgt, krijgt een aandachtspunt over schorsen en beëindigen
    Wanneer het akkoord op <controle> wordt <wijze>
    Dan is het oordeel van PWD-8-13 over Voorbeeld "zwijgt"
    En is de ernst "aandachtspunt"

    Voorbeelden:
      | controle         | wijze                                             |
      | 20 november 2026 | gecontroleerd                                     |
      | 1 juli 2027      | gecontroleerd met een platformwet van 1 juli 2027 |

  Abstract Scenario: de regels voor besluiten op een platform raken een gewone werkgever niet
    Stel de cao
      | platform | <platform> |
    En het artikel "besluiten"
      | automatisch | <automatisch> |
    Wanneer het akkoord op <controle> wordt <wijze>
    Dan is het oordeel van PWD-8-13 over Voorbeeld "<oordeel>"
    En is de ernst "<ernst>"

    Voorbeelden:
      | controle         | wijze                                             | platform | automatisch  | oordeel             | ernst        |
      | 20 november 2026 | gecontroleerd                                     | nee      | deactivering | niet van toepassing | geen         |
      | 20 november 2026 | gecontroleerd                                     | onbekend | deactivering | onbepaald           | waarschuwing |
      | 20 november 2026 | gecontroleerd                                     | onbekend | ontslag      | niet van toepassing | geen         |
      | 1 juli 2027      | gecontroleerd met een platformwet van 1 juli 2027 | nee      | deactivering | niet van toepassing | geen         |
      | 1 juli 2027      | gecontroleerd met een platformwet van 1 juli 2027 | onbekend | deactivering | onbepaald           | waarschuwing |
      | 1 juli 2027      | gecontroleerd met een platformwet van 1 juli 2027 | onbekend | ontslag      | niet van toepassing | geen         |

  Abstract Scenario: zonder Nederlandse platformwet is een automatisch besluit ook na de omzettermijn geen fout van de richtlijn
    Stel het artikel "besluiten"
      | automatisch | deactivering |
    Wanneer het akkoord op <dag> wordt gecontroleerd
    Dan is het oordeel van PWD-8-13 over Voorbeeld "schendt"
    En is de ernst "waarschuwing"
    En is de sterkte van de bron "onbevestigd"

    Voorbeelden:
      | dag              |
      | 20 november 2026 |
      | 3 december 2026  |
      | 2 juli 2027      |

  Abstract Scenario: het herstel van besluiten op een platform laat het akkoord voldoen
    Stel de cao
      | werkzame personen | <personen> |
    En het artikel "besluiten"
      | automatisch  | <automatisch> |
      | mens beslist | <mens>        |
      | motivering   | <motivering>  |
    En het artikel "klacht"
      | uitspraak | <uitspraak> |
    En het artikel "evaluatie"
      | daarna | <daarna> |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van PWD-8-13 over Voorbeeld "<oordeel>"
    En zegt het herstel "<herstel>"
    Wanneer het herstel van PWD-8-13 wordt overgenomen
    En het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van PWD-8-13 over Voorbeeld "voldoet"

    Voorbeelden:
      | personen | automatisch  | mens         | motivering            | uitspraak | daarna | oordeel    | herstel                                        |
      | 100      | deactivering | deactivering | bij personeelsbesluit | 1 week    | 1 jaar | schendt    | automatisch: uitgesloten                       |
      | 100      |              |              | bij personeelsbesluit | 1 week    | 1 jaar | onvolledig | mens beslist: ontslag, schorsing, deactivering |
      | 100      |              | deactivering | uitgesloten           | 1 week    | 1 jaar | schendt    | motivering: bij personeelsbesluit              |
      | 100      |              | deactivering | bij personeelsbesluit | 6 weken   | 1 jaar | schendt    | uitspraak: hoogstens 2 weken                   |
      | 100      |              | deactivering | bij personeelsbesluit | 1 week    | 3 jaar | schendt    | daarna: hoogstens 2 jaar                       |
      | 2000     |              | deactivering | bij personeelsbesluit | 1 week    | 1 jaar | let op     | deskundige: keuze ondernemingsraad             |

  Abstract Scenario: met een Nederlandse platformwet is een automatisch besluit een fout vanaf haar eerste dag
    Stel het artikel "besluiten"
      | automatisch  | <automatisch> |
      | mens beslist | deactivering  |
      | motivering   | <motivering>  |
    En het artikel "klacht"
      | uitspraak | <uitspraak> |
    En het artikel "evaluatie"
      | daarna | <daarna> |
    Wanneer het akkoord op <dag> wordt gecontroleerd met een platformwet van 1 juli 2027
    Dan is het oordeel van PWD-8-13 over Voorbeeld "<oordeel>"
    En is de ernst "<ernst>"

    Voorbeelden:
      | dag          | automatisch  | motivering            | uitspraak | daarna | oordeel | ernst        |
      | 30 juni 2027 | deactivering | bij personeelsbesluit | 1 week    | 1 jaar | schendt | waarschuwing |
      | 1 juli 2027  | deactivering | bij personeelsbesluit | 1 week    | 1 jaar | schendt | fout         |
      | 2 juli 2027  |              | uitgesloten           | 1 week    | 1 jaar | schendt | fout         |
      | 2 juli 2027  |              | bij personeelsbesluit | 6 weken   | 1 jaar | schendt | fout         |
      | 2 juli 2027  | ontslag | bij personeelsbesluit | 1 week | 1 jaar | schendt | fout |
      | 2 juli 2027  | schorsing | bij personeelsbesluit | 1 week | 1 jaar | schendt | fout |
      | 2 juli 2027  |  | bij personeelsbesluit | 15 dagen | 1 jaar | schendt | fout |
      | 2 juli 2027  |  | bij personeelsbesluit | 14 dagen | 2 jaar | voldoet | geen |
      | 2 juli 2027  |  | bij personeelsbesluit | uitgesloten | 1 jaar | schendt | fout |
      | 2 juli 2027  |  | na personeelsbesluit | 1 week | 1 jaar | schendt | fout |
      | 2 juli 2027  |  | bij personeelsbesluit | 1 week | 25 maanden | schendt | fout |
      | 2 juli 2027  |  | bij personeelsbesluit | 4 weken | 1 jaar | schendt | fout |
      | 2 juli 2027  |              | bij personeelsbesluit | 1 week    | 3 jaar | schendt | fout         |
      | 2 juli 2027  |              | bij personeelsbesluit | 1 week    | 1 jaar | voldoet | geen         |
