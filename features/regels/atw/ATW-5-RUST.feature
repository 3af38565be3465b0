# language: nl
@ATW-5-RUST
Functionaliteit: ATW-5-RUST, een systeem plant en verstuurt niets in de minimumrust

  Achtergrond:
    Stel het systeem Planner
      | doelen              | roosteren |
      | bericht in rusttijd | nee       |

  Abstract Scenario: onder de minimumrust is een tekst fout, daarboven niet
    Stel het artikel "<artikel> over Planner"
      | <sleutel> | <duur> |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van ATW-5-RUST over Planner "<oordeel>"
    En is de ernst "<ernst>"

    Voorbeelden:
      | artikel   | sleutel  | duur                | oordeel    | ernst        |
      | rooster   | rust     | 10 uur              | schendt    | fout         |
      | rooster   | rust     | 11 uur              | voldoet    | geen         |
      | rooster   | rust     | 12 uur              | voldoet    | geen         |
      | rooster   | rust     | minstens 11 uur     | voldoet    | geen         |
      | rooster   | rust     | minstens 10 uur     | onvolledig | waarschuwing |
      | rooster   | rust     | 8 tot 11 uur        | onvolledig | waarschuwing |
      | rooster   | rust     | hoogstens 10 uur    | schendt    | fout         |
      | rooster   | rust     | uitgesloten         | schendt    | fout         |
      | rooster   | weekrust | 35 uur              | schendt    | fout         |
      | rooster   | weekrust | 36 uur              | voldoet    | geen         |
      | rooster   | weekrust | 37 uur              | voldoet    | geen         |
      | rooster   | weekrust | 72 uur              | voldoet    | geen         |
      | rooster   | weekrust | minstens 35 uur     | onvolledig | waarschuwing |
      | rooster   | weekrust | uitgesloten         | schendt    | fout         |
      | werktempo | pauze    | 14 minuten          | schendt    | fout         |
      | werktempo | pauze    | 15 minuten          | voldoet    | geen         |
      | werktempo | pauze    | 16 minuten          | voldoet    | geen         |
      | werktempo | pauze    | minstens 14 minuten | onvolledig | waarschuwing |
      | werktempo | pauze    | minstens 30 minuten | voldoet    | geen         |
      | werktempo | pauze    | uitgesloten         | schendt    | fout         |

  Abstract Scenario: wat de tekst over berichten in de rusttijd zegt, bepaalt het oordeel over de rust
    Stel het systeem Planner
      | bericht in rusttijd | <feit> |
    En het artikel "rooster over Planner"
      | berichten in rusttijd | <tekst>        |
      | rust                  | minstens 11 uur |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van ATW-5-RUST over Planner "<oordeel>"
    En is de ernst "<ernst>"

    Voorbeelden:
      | feit     | tekst       | oordeel    | ernst         |
      | ja       | uitgesloten | voldoet    | geen          |
      | ja       | ja          | schendt    | waarschuwing  |
      | ja       |             | onvolledig | waarschuwing  |
      | nee      |             | voldoet    | geen          |
      | nee      | ja          | schendt    | waarschuwing  |
      | onbekend |             | onbepaald  | aandachtspunt |
      | onbekend | uitgesloten | voldoet    | geen          |
      | onbekend | ja          | schendt    | waarschuwing  |

  Scenario: de controle vraagt of het systeem in de rusttijd diensten verdeelt
    Stel het systeem Planner
      | bericht in rusttijd | onbekend |
    En het artikel "rooster over Planner"
      | rust | minstens 11 uur |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van ATW-5-RUST over Planner "onbepaald"
    En is de vraag "Verdeelt het diensten of taken tijdens de rust?"

  Abstract Scenario: een app die in de rusttijd oproept, krijgt een waarschuwing hoe lang vooraf de oproep ook komt
    Stel het systeem Planner
      | bericht in rusttijd | ja |
    En de cao
      | oproepkrachten | ja |
    En het artikel "rooster over Planner"
      | oproep | <oproep> |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van ATW-5-RUST over Planner "onvolledig"
    En is de ernst "waarschuwing"
    En zegt de melding "in de rusttijd diensten of taken verdeelt"

    Voorbeelden:
      | oproep                      |
      | minstens 12 uur voor dienst |
      | minstens 24 uur voor dienst |

  Abstract Scenario: een akkoord dat over rooster en pauze zwijgt, krijgt alleen bij berichten in de rusttijd een aandachtspunt
    Stel het systeem Planner
      | bericht in rusttijd | <feit> |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van ATW-5-RUST over Planner "<oordeel>"
    En is de ernst "<ernst>"

    Voorbeelden:
      | feit     | oordeel             | ernst         |
      | ja       | zwijgt              | aandachtspunt |
      | nee      | niet van toepassing | geen          |
      | onbekend | niet van toepassing | geen          |

  Abstract Scenario: het herstel van te weinig rust laat het akkoord voldoen
    Stel het systeem Planner
      | bericht in rusttijd | <feit> |
    En het artikel "rooster over Planner"
      | rust                  | <rust>     |
      | weekrust              | <weekrust> |
      | berichten in rusttijd | <bericht>  |
    En het artikel "werktempo over Planner"
      | pauze | <pauze> |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van ATW-5-RUST over Planner "<oordeel>"
    En zegt het herstel "<herstel>"
    En is de vraag "Geldt voor dit werk een uitzondering uit het Arbeidstijdenbesluit?"
    Wanneer het herstel van ATW-5-RUST wordt overgenomen
    En het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van ATW-5-RUST over Planner "voldoet"

    Voorbeelden:
      | feit | rust  | weekrust | bericht | pauze      | oordeel    | herstel                            |
      | nee  | 9 uur |          |         |            | schendt    | rust: minstens 11 uur              |
      | nee  |       | 30 uur   |         |            | schendt    | weekrust: minstens 36 uur          |
      | nee  |       | 36 uur   |         | 10 minuten | schendt    | pauze: minstens 30 minuten         |
      | ja   |       | 36 uur   | ja      |            | schendt    | berichten in rusttijd: uitgesloten |
      | ja   |       | 36 uur   |         |            | onvolledig | berichten in rusttijd: uitgesloten |

  Scenario: een korte rust van vijf minuten per uur is geen te korte pauze
    Stel het artikel "werktempo"
      | pauze | 5 minuten per uur |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van ATW-5-RUST over Planner "voldoet"
