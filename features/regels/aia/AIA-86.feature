# language: nl
@AIA-86
Functionaliteit: AIA-86, recht op uitleg van een besluit op basis van een hoogrisicosysteem

  Achtergrond:
    Stel het systeem Score
      | ai volgens de wet        | ja             |
      | doelen                   | ontslag        |
      | profilering              | ja             |
      | uitzondering hoog risico | geen           |
      | eerste marktdatum        | 2 januari 2028 |
      | volledig automatisch     | nee            |
      | rol van de score         | doorslaggevend |
      | aanmerkelijk gevolg      | ja             |

  Abstract Scenario: wat de tekst over uitleg zegt, bepaalt het oordeel bij een score die de doorslag geeft
    Stel het artikel "uitleg over Score"
      | recht          | <recht>  |
      | bij            | <bij>    |
      | bedrijfsgeheim | <geheim> |
    Wanneer het akkoord op 15 januari 2028 wordt gecontroleerd
    Dan is het oordeel van AIA-86 over Score "<oordeel>"
    En is de ernst "<ernst>"

    Voorbeelden:
      | recht       | bij                  | geheim           | oordeel    | ernst        |
      | ja          |                      |                  | voldoet    | geen         |
      | ja          | alle besluiten       | geen weigergrond | voldoet    | geen         |
      |             | alle besluiten       |                  | voldoet    | geen         |
      |             |                      | na afweging      | voldoet    | geen         |
      | uitgesloten |                      |                  | schendt    | fout         |
      | ja          | volledig automatisch |                  | schendt    | fout         |
      | ja          |                      | weigergrond      | schendt    | fout         |
      |             |                      |                  | onvolledig | waarschuwing |
      |             | uitgesloten          |                  | onvolledig | waarschuwing |
      |             |                      | uitgesloten      | onvolledig | waarschuwing |

  Abstract Scenario: een artikel over uitleg geeft het recht, of alleen een vorm
    Stel het artikel "uitleg over Score"
      | termijn | <termijn> |
      | inhoud  | <inhoud>  |
    Wanneer het akkoord op 15 januari 2028 wordt gecontroleerd
    Dan is het oordeel van AIA-86 over Score "<oordeel>"
    En is de ernst "<ernst>"
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd met lezing A
    Dan is het oordeel van AIA-86 over Score "<oordeel>"
    En is de ernst "<ernst>"

    Voorbeelden:
      | termijn           | inhoud                                         | oordeel    | ernst        |
      | hoogstens 2 weken |                                                | voldoet    | geen         |
      | hoogstens 2 weken | rol systeem, gegevens, weging, andere uitkomst | voldoet    | geen         |
      | hoogstens 2 weken | rol systeem, gegevens                          | voldoet    | geen         |
      | hoogstens 2 weken | rol systeem, weging                            | voldoet    | geen         |
      | hoogstens 2 weken | rol systeem, andere uitkomst                   | voldoet    | geen         |
      | hoogstens 2 weken | rol systeem                                    | onvolledig | waarschuwing |
      | hoogstens 2 weken | rol systeem, formule                           | onvolledig | waarschuwing |
      | hoogstens 2 weken | gegevens, weging, andere uitkomst              | onvolledig | waarschuwing |
      | hoogstens 2 weken | uitgesloten                                    | voldoet    | geen         |
      |                   | rol systeem, gegevens                          | onvolledig | waarschuwing |
      | uitgesloten       | rol systeem, gegevens                          | onvolledig | waarschuwing |

  Abstract Scenario: wie uitleg toezegt, voldoet ook waar de score alleen meeweegt of het systeem er al was
    Stel het systeem Score
      | rol van de score  | meegewogen |
      | eerste marktdatum | <markt>    |
      | ontwerpwijziging  | nee        |
    En het artikel "uitleg over Score"
      | recht | ja |
    Wanneer het akkoord op <controle> wordt gecontroleerd met lezing <lezing>
    Dan is het oordeel van AIA-86 over Score "voldoet"

    Voorbeelden:
      | markt          | controle         | lezing |
      | 2 januari 2028 | 15 januari 2028  | B      |
      | 2 januari 2028 | 20 november 2026 | A      |
      | 1 mei 2026     | 20 november 2026 | A      |

  Scenario: een artikel over uitleg zonder inhoud wordt niet om de inhoud aangesproken
    Stel het artikel "uitleg over Score"
      | op grond van | "deze cao" |
    Wanneer het akkoord op 15 januari 2028 wordt gecontroleerd
    Dan is het oordeel van AIA-86 over Score "onvolledig"
    En zegt de melding "geeft geen recht op uitleg"
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd met lezing A
    Dan is het oordeel van AIA-86 over Score "onvolledig"
    En zegt de melding "geeft geen recht op uitleg"

  Scenario: een akkoord dat over uitleg zwijgt, krijgt een aandachtspunt
    Wanneer het akkoord op 15 januari 2028 wordt gecontroleerd
    Dan is het oordeel van AIA-86 over Score "zwijgt"
    En is de ernst "aandachtspunt"
    En is de sterkte van de bron "wet"
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd met lezing A
    Dan is het oordeel van AIA-86 over Score "zwijgt"
    En is de ernst "aandachtspunt"
    En is de sterkte van de bron "wet"

  Abstract Scenario: uitleg alleen bij volledig automatische besluiten is te smal als een mens beslist
    Stel het systeem Score
      | volledig automatisch | <automatisch> |
    En het artikel "uitleg over Score"
      | recht | ja                   |
      | bij   | volledig automatisch |
    Wanneer het akkoord op 15 januari 2028 wordt gecontroleerd
    Dan is het oordeel van AIA-86 over Score "<oordeel>"
    En is de ernst "<ernst>"

    Voorbeelden:
      | automatisch | oordeel   | ernst        |
      | nee         | schendt   | fout         |
      | ja          | voldoet   | geen         |
      | onbekend    | onbepaald | waarschuwing |

  Abstract Scenario: de rol van de score bepaalt hoe zwaar uitgesloten uitleg weegt
    Stel het systeem Score
      | rol van de score     | <rol>         |
      | volledig automatisch | <automatisch> |
    En het artikel "uitleg over Score"
      | recht | uitgesloten |
    Wanneer het akkoord op 15 januari 2028 wordt gecontroleerd
    Dan is het oordeel van AIA-86 over Score "<oordeel>"
    En is de ernst "<ernst>"

    Voorbeelden:
      | rol            | automatisch | oordeel             | ernst        |
      | doorslaggevend | nee         | schendt             | fout         |
      | doorslaggevend | onbekend    | schendt             | fout         |
      | meegewogen     | nee         | schendt             | waarschuwing |
      | meegewogen     | onbekend    | schendt             | waarschuwing |
      | meegewogen     | ja          | schendt             | fout         |
      | onbekend       | ja          | schendt             | fout         |
      | onbekend       | nee         | onbepaald           | waarschuwing |
      | geen           | nee         | niet van toepassing | geen         |

  Abstract Scenario: het recht op uitleg vraagt een hoog risico en een aanmerkelijk gevolg
    Stel het systeem Score
      | doelen              | <doelen> |
      | punt bijlage iii    | <punt>   |
      | aanmerkelijk gevolg | <gevolg> |
    En het artikel "uitleg over Score"
      | recht | uitgesloten |
    Wanneer het akkoord op 15 januari 2028 wordt gecontroleerd
    Dan is het oordeel van AIA-86 over Score "<oordeel>"
    En is de ernst "<ernst>"

    Voorbeelden:
      | doelen         | punt     | gevolg   | oordeel             | ernst        |
      | ontslag        |          | ja       | schendt             | fout         |
      | ontslag        | 4b       | ja       | schendt             | fout         |
      | ontslag        | onbekend | ja       | schendt             | fout         |
      | tekstassistent | 5b       | ja       | schendt             | fout         |
      | tekstassistent | 2        | ja       | niet van toepassing | geen         |
      | tekstassistent |          | ja       | niet van toepassing | geen         |
      | ontslag        |          | nee      | niet van toepassing | geen         |
      | ontslag        |          | onbekend | onbepaald           | waarschuwing |
      | onbekend       |          | ja       | onbepaald           | waarschuwing |

  Abstract Scenario: het overgangsrecht bepaalt of uitgesloten uitleg een fout is
    Stel het systeem Score
      | eerste marktdatum | <markt>     |
      | ontwerpwijziging  | <wijziging> |
    En het artikel "uitleg over Score"
      | recht | uitgesloten |
    Wanneer het akkoord op 15 januari 2028 wordt gecontroleerd
    Dan is het oordeel van AIA-86 over Score "<oordeel>"
    En is de ernst "<ernst>"

    Voorbeelden:
      | markt          | wijziging       | oordeel             | ernst        |
      | 2 januari 2028 | nee             | schendt             | fout         |
      | 1 mei 2026     | nee             | niet van toepassing | geen         |
      | 1 mei 2026     | 2 december 2027 | schendt             | fout         |
      | onbekend       | nee             | onbepaald           | waarschuwing |

  Abstract Scenario: volgens lezing B geldt het recht op uitleg pas vanaf 2 december 2027
    Stel de cao
      | looptijd | <looptijd> |
    En het systeem Score
      | eerste marktdatum | <markt> |
    En het artikel "uitleg over Score"
      | recht | uitgesloten |
    Wanneer het akkoord op <controle> wordt gecontroleerd met lezing B
    Dan is het oordeel van AIA-86 over Score "<oordeel>"
    En is de ernst "<ernst>"

    Voorbeelden:
      | looptijd                                   | markt          | controle         | oordeel             | ernst         |
      |                                            | 2 januari 2028 | 1 juli 2026      | gaat gelden         | geen          |
      |                                            | 2 januari 2028 | 20 november 2026 | gaat gelden         | aandachtspunt |
      |                                            | onbekend       | 20 november 2026 | onbepaald           | aandachtspunt |
      |                                            | 2 januari 2028 | 1 december 2027  | gaat gelden         | aandachtspunt |
      |                                            | 2 januari 2028 | 2 december 2027  | schendt             | fout          |
      | 1 januari 2027 tot en met 1 december 2027  | 2 januari 2028 | 20 november 2026 | gaat gelden         | aandachtspunt |
      | 1 januari 2027 tot en met 2 december 2027  | 2 januari 2028 | 20 november 2026 | gaat gelden         | waarschuwing  |
      | 1 januari 2027 tot en met 31 december 2028 | onbekend       | 20 november 2026 | onbepaald           | waarschuwing  |
      | 1 januari 2027 tot en met 31 december 2028 | 1 mei 2026     | 20 november 2026 | niet van toepassing | geen          |

  Abstract Scenario: volgens lezing A geldt het recht op uitleg al vanaf 2 augustus 2026, maar nog niet als fout
    Stel het systeem Score
      | eerste marktdatum | <markt> |
      | ontwerpwijziging  | nee     |
    En het artikel "uitleg over Score"
      | recht | uitgesloten |
    Wanneer het akkoord op <controle> wordt gecontroleerd met lezing A
    Dan is het oordeel van AIA-86 over Score "<oordeel>"
    En is de ernst "<ernst>"

    Voorbeelden:
      | markt          | controle         | oordeel             | ernst         |
      | onbekend       | 1 augustus 2026  | gaat gelden         | geen          |
      | onbekend       | 2 augustus 2026  | schendt             | waarschuwing  |
      | onbekend       | 20 november 2026 | schendt             | waarschuwing  |
      | onbekend       | 1 december 2027  | schendt             | waarschuwing  |
      | onbekend       | 2 december 2027  | onbepaald           | waarschuwing  |
      | 2 januari 2028 | 20 november 2026 | schendt             | waarschuwing  |
      | 2 januari 2028 | 1 december 2027  | schendt             | waarschuwing  |
      | 2 januari 2028 | 2 december 2027  | schendt             | fout          |
      | 1 mei 2026     | 20 november 2026 | schendt             | aandachtspunt |
      | 1 mei 2026     | 2 december 2027  | niet van toepassing | geen          |

  Scenario: volgens lezing A geeft zwijgen over uitleg al in 2026 een aandachtspunt
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd met lezing A
    Dan is het oordeel van AIA-86 over Score "zwijgt"
    En is de ernst "aandachtspunt"

  Abstract Scenario: de melding over uitgesloten uitleg noemt beide lezingen van de begindag
    Stel het artikel "uitleg over Score"
      | recht | uitgesloten |
    Wanneer het akkoord op <controle> wordt <wijze>
    Dan is het oordeel van AIA-86 over Score "<oordeel>"
    En zegt de melding "<een>"
    En zegt de melding "<twee>"

    Voorbeelden:
      | controle         | wijze                      | oordeel     | een             | twee            |
      | 20 november 2026 | gecontroleerd met lezing A | schendt     | 2 augustus 2026 | 2 december 2027 |
      | 20 november 2026 | gecontroleerd met lezing B | gaat gelden | 2 augustus 2026 | 2 december 2027 |
      | 15 januari 2028  | gecontroleerd met lezing B | schendt     | 2 augustus 2026 | 2 december 2027 |

  Abstract Scenario: volgens de oorspronkelijke kalender geldt het recht op uitleg in beide lezingen vanaf 2 augustus 2026
    Stel het artikel "uitleg over Score"
      | recht | uitgesloten |
    Wanneer het akkoord op <controle> wordt gecontroleerd volgens de oorspronkelijke kalender met lezing <lezing>
    Dan is het oordeel van AIA-86 over Score "<oordeel>"
    En is de ernst "<ernst>"

    Voorbeelden:
      | controle         | lezing | oordeel     | ernst |
      | 1 augustus 2026  | A      | gaat gelden | geen  |
      | 2 augustus 2026  | A      | schendt     | fout  |
      | 20 november 2026 | A      | schendt     | fout  |
      | 1 augustus 2026  | B      | gaat gelden | geen  |
      | 2 augustus 2026  | B      | schendt     | fout  |
      | 20 november 2026 | B      | schendt     | fout  |

  Abstract Scenario: een tekst die voor het recht op uitleg een verkeerde dag noemt, krijgt een waarschuwing
    Stel het artikel "uitleg over Score"
      | recht                         | ja    |
      | wet geldt volgens tekst vanaf | <dag> |
    Wanneer het akkoord op <controle> wordt gecontroleerd met lezing <lezing>
    Dan is het oordeel van AIA-86 over Score "<oordeel>"
    En is de ernst "<ernst>"

    Voorbeelden:
      | dag             | controle         | lezing | oordeel | ernst        |
      | 2 augustus 2026 | 15 januari 2028  | B      | voldoet | geen         |
      | 2 december 2027 | 15 januari 2028  | B      | voldoet | geen         |
      | 2 augustus 2025 | 15 januari 2028  | B      | let op  | waarschuwing |
      | 2 augustus 2028 | 15 januari 2028  | B      | let op  | waarschuwing |
      | 2 augustus 2026 | 20 november 2026 | A      | voldoet | geen         |
      | 2 december 2027 | 20 november 2026 | A      | voldoet | geen         |
      | 2 augustus 2025 | 20 november 2026 | A      | let op  | waarschuwing |
      | 2 augustus 2028 | 20 november 2026 | A      | let op  | waarschuwing |

  Abstract Scenario: voor een verboden systeem wordt uitgesloten uitleg niet gemeld
    Stel het systeem Score
      | <feit>      | <waarde>   |
      | <feit2>     | <waarde2>  |
      | betrokkenen | werknemers |
    En het artikel "uitleg over Score"
      | recht | uitgesloten |
    Wanneer het akkoord op <controle> wordt gecontroleerd met lezing A
    Dan is het oordeel van <verbod> over Score "schendt"
    En is het oordeel van AIA-86 over Score "niet van toepassing"

    Voorbeelden:
      | feit                     | waarde          | feit2                    | waarde2 | controle        | verbod         |
      | score over tijd          | ja              | gevolg in andere context | ja      | 15 januari 2028 | AIA-5-1-c      |
      | score over tijd          | ja              | gevolg in andere context | ja      | 1 december 2026 | AIA-5-1-c      |
      | voorspelt strafbaar feit | ja              | alleen profilering       | ja      | 15 januari 2028 | AIA-5-1-d      |
      | biometrie                | emotie          | emotiedoel               | anders  | 15 januari 2028 | AIA-5-1-f      |
      | biometrie                | categorisering  | afgeleid kenmerk         | vakbond | 15 januari 2028 | AIA-5-1-g      |
      | verboden techniek        | intieme beelden | aanzienlijke schade      | ja      | 2 december 2026 | AIA-5-1-overig |

  Abstract Scenario: het recht op uitleg hoort bij bijlage III, en niet bij een product uit bijlage I
    Stel het systeem Score
      | doelen             | <doelen>        |
      | afdeling bijlage i | A               |
      | eerste marktdatum  | 3 augustus 2028 |
    En het artikel "uitleg over Score"
      | recht | uitgesloten |
    Wanneer het akkoord op 1 september 2028 wordt gecontroleerd
    Dan is het oordeel van AIA-86 over Score "<oordeel>"

    Voorbeelden:
      | doelen                     | oordeel             |
      | productveiligheid          | niet van toepassing |
      | productveiligheid, ontslag | schendt             |

  Scenario: het herstel geeft uitleg bij alle besluiten
    Stel het artikel "uitleg over Score"
      | recht                         | uitgesloten          |
      | bij                           | volledig automatisch |
      | bedrijfsgeheim                | weigergrond          |
      | inhoud                        | formule              |
      | wet geldt volgens tekst vanaf | 1 januari 2027       |
    Wanneer het akkoord op 15 januari 2028 wordt gecontroleerd
    Dan is het oordeel van AIA-86 over Score "schendt"
    Wanneer het herstel van AIA-86 wordt overgenomen
    En het akkoord op 15 januari 2028 wordt gecontroleerd
    Dan is het oordeel van AIA-86 over Score "voldoet"

  Abstract Scenario: ook volgens lezing A vraagt het recht op uitleg een toepassing uit bijlage III en een aanmerkelijk gevolg
    Stel het systeem Score
      | ai volgens de wet         | <ai>           |
      | doelen                    | <doelen>       |
      | punt bijlage iii          | <punt>         |
      | aanmerkelijk gevolg       | <gevolg>       |
      | rol van de score          | <rol>          |
      | profilering               | nee            |
      | uitzondering hoog risico  | <uitzondering> |
      | beoordeling van aanbieder | ja             |
    En het artikel "uitleg over Score"
      | recht | uitgesloten |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd met lezing A
    Dan is het oordeel van AIA-86 over Score "<oordeel>"
    En is de ernst "<ernst>"

    Voorbeelden:
      | ai       | doelen         | punt | gevolg   | rol            | uitzondering | oordeel             | ernst        |
      | ja       | ontslag        |      | ja       | doorslaggevend | geen         | schendt             | waarschuwing |
      | ja       | ontslag        |      | ja       | meegewogen     | geen         | schendt             | waarschuwing |
      | ja       | ontslag        |      | ja       | onbekend       | geen         | schendt             | waarschuwing |
      | ja       | tekstassistent | 5b   | ja       | doorslaggevend | geen         | schendt             | waarschuwing |
      | ja       | tekstassistent | 1a   | ja       | doorslaggevend | geen         | schendt             | waarschuwing |
      | ja       | tekstassistent | 3    | ja       | doorslaggevend | geen         | schendt             | waarschuwing |
      | ja       | tekstassistent | 2    | ja       | doorslaggevend | geen         | niet van toepassing | geen         |
      | ja       | tekstassistent |      | ja       | doorslaggevend | geen         | niet van toepassing | geen         |
      | ja       | ontslag        |      | nee      | doorslaggevend | geen         | niet van toepassing | geen         |
      | ja       | ontslag        |      | onbekend | doorslaggevend | geen         | onbepaald           | waarschuwing |
      | ja       | ontslag        |      | ja       | geen           | geen         | niet van toepassing | geen         |
      | ja       | ontslag        |      | ja       | doorslaggevend | smalle taak  | niet van toepassing | geen         |
      | nee      | ontslag        |      | ja       | doorslaggevend | geen         | niet van toepassing | geen         |
      | onbekend | ontslag        |      | ja       | doorslaggevend | geen         | onbepaald           | waarschuwing |

  Abstract Scenario: elke vorm van een recht op uitleg telt, ook volgens lezing A
    Stel het artikel "uitleg over Score"
      | <sleutel> | <waarde> |
    Wanneer het akkoord op <controle> wordt gecontroleerd met lezing A
    Dan is het oordeel van AIA-86 over Score "<oordeel>"

    Voorbeelden:
      | sleutel        | waarde            | controle         | oordeel    |
      | bij            | alle besluiten    | 20 november 2026 | voldoet    |
      | bij            | uitgesloten       | 20 november 2026 | onvolledig |
      | termijn        | hoogstens 2 weken | 20 november 2026 | voldoet    |
      | termijn        | uitgesloten       | 20 november 2026 | onvolledig |
      | bedrijfsgeheim | na afweging       | 20 november 2026 | voldoet    |
      | bedrijfsgeheim | uitgesloten       | 20 november 2026 | onvolledig |
      | recht          | ja                | 20 november 2026 | voldoet    |
      | bij            | alle besluiten    | 15 januari 2028  | voldoet    |
      | bij            | uitgesloten       | 15 januari 2028  | onvolledig |
      | bedrijfsgeheim | uitgesloten       | 15 januari 2028  | onvolledig |
