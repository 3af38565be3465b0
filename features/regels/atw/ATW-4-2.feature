# language: nl
@ATW-4-2
Functionaliteit: ATW-4-2, het rooster zo tijdig mogelijk bekend

  Achtergrond:
    Stel het systeem Planner
      | doelen | roosteren |

  Abstract Scenario: hoe lang vooraf het rooster bekend is, bepaalt het oordeel
    Stel het artikel "rooster over Planner"
      | bekendmaking | <termijn> |
      | rust         | 11 uur    |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van ATW-4-2 over Planner "<oordeel>"
    En is de ernst "<ernst>"

    Voorbeelden:
      | termijn                       | oordeel    | ernst         |
      | 27 dagen voor dienst          | let op     | aandachtspunt |
      | 28 dagen voor dienst          | voldoet    | geen          |
      | 29 dagen voor dienst          | voldoet    | geen          |
      | 14 dagen voor dienst          | let op     | aandachtspunt |
      | 4 weken voor dienst           | voldoet    | geen          |
      | hoogstens 27 dagen voor dienst | let op    | aandachtspunt |
      | hoogstens 28 dagen voor dienst | onvolledig | aandachtspunt |
      | minstens 14 dagen voor dienst | onvolledig | aandachtspunt |
      | minstens 27 dagen voor dienst | onvolledig | aandachtspunt |
      | minstens 28 dagen voor dienst | voldoet    | geen          |
      | minstens 29 dagen voor dienst | voldoet    | geen          |
      | bij dienst                    | schendt    | waarschuwing  |
      | na dienst                     | schendt    | waarschuwing  |
      | uitgesloten                   | schendt    | waarschuwing  |
      |                               | onvolledig | aandachtspunt |

  Scenario: een kortere termijn voor het rooster is in een cao geen fout, en de controle zegt dat de ruimte is gebruikt
    Stel de cao
      | soort           | bedrijfstak-cao  |
      | medezeggenschap | ondernemingsraad |
    En het artikel "rooster over Planner"
      | bekendmaking | 14 dagen voor dienst |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van ATW-4-2 over Planner "let op"
    En is de ernst "aandachtspunt"
    En zegt de melding "Dat mag in een cao"

  Scenario: een termijn van ten minste veertien dagen voor het rooster gebruikt de ruimte die de wet een cao geeft
    Stel het artikel "rooster over Planner"
      | bekendmaking | minstens 14 dagen voor dienst |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van ATW-4-2 over Planner "onvolledig"
    En is de ernst "aandachtspunt"
    En zegt de melding "die korter dan 28 dagen kan zijn. Dat mag in een cao"

  Scenario: een akkoord dat over het rooster zwijgt, krijgt een aandachtspunt
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van ATW-4-2 over Planner "zwijgt"
    En is de ernst "aandachtspunt"

  Abstract Scenario: het doel van het systeem of de tekst zelf maakt de bekendmaking van het rooster van belang
    Stel het systeem Planner
      | doelen | <doel> |
    En het artikel "rooster over Planner"
      | <sleutel> | <waarde> |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van ATW-4-2 over Planner "<oordeel>"

    Voorbeelden:
      | doel                              | sleutel      | waarde      | oordeel             |
      | roosteren                         | rust         | 11 uur      | onvolledig          |
      | roosteren, taaktoewijzing objectief | rust       | 11 uur      | onvolledig          |
      | chatbot                           | rust         | 11 uur      | niet van toepassing |
      | chatbot                           | bekendmaking | uitgesloten | schendt             |
      | onbekend                          | rust         | 11 uur      | onbepaald           |
      | onbekend                          | bekendmaking | uitgesloten | schendt             |

  Scenario: zonder tekst over het rooster en met een onbekend doel stelt de controle geen vraag over bekendmaking
    Stel het systeem Planner
      | doelen | onbekend |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van ATW-4-2 over Planner "niet van toepassing"

  Abstract Scenario: een afspraak over oproepen gaat voor de bekendmaking van het rooster
    Stel de cao
      | oproepkrachten | <oproepkrachten> |
    En het artikel "rooster over Planner"
      | oproep       | <oproep>       |
      | bekendmaking | <bekendmaking> |
      | rust         | 11 uur         |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van ATW-4-2 over Planner "<oordeel>"

    Voorbeelden:
      | oproepkrachten | oproep                     | bekendmaking | oordeel             |
      | ja             | minstens 24 uur voor dienst |             | niet van toepassing |
      | ja             | minstens 24 uur voor dienst | uitgesloten | schendt             |
      | ja             | uitgesloten                |              | onvolledig          |
      | ja             |                            |              | onvolledig          |
      | nee            | minstens 24 uur voor dienst |             | onvolledig          |
      | onbekend       | minstens 24 uur voor dienst |             | onvolledig          |

  Abstract Scenario: het herstel van een rooster dat niet vooraf bekend is, laat het akkoord voldoen
    Stel het artikel "rooster over Planner"
      | bekendmaking | <termijn> |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van ATW-4-2 over Planner "<oordeel>"
    En zegt het herstel "bekendmaking: minstens 28 dagen voor dienst"
    Wanneer het herstel van ATW-4-2 wordt overgenomen
    En het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van ATW-4-2 over Planner "voldoet"

    Voorbeelden:
      | termijn              | oordeel |
      | uitgesloten          | schendt |
      | 14 dagen voor dienst | let op  |
