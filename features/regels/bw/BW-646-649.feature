# language: nl
@BW-646-649
Functionaliteit: BW-646-649, geen onderscheid naar geslacht, arbeidsduur of tijdelijk contract

  Achtergrond:
    Stel het systeem Selectie
      | doelen | belonen |

  Abstract Scenario: een verboden factor in een tekst over selectie of beoordeling is een fout, een andere factor niet
    Stel het artikel "selectie over Selectie"
      | onderscheidtoets | 12 maanden |
    En het artikel "<artikel> over Selectie"
      | factoren | prestaties, <factor> |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van BW-646-649 over Selectie "<oordeel>"
    En is de ernst "<ernst>"

    Voorbeelden:
      | artikel     | factor        | oordeel | ernst |
      | selectie    | geslacht      | schendt | fout  |
      | selectie    | zwangerschap  | schendt | fout  |
      | selectie    | arbeidsduur   | schendt | fout  |
      | selectie    | contractsoort | schendt | fout  |
      | selectie    | taal          | voldoet | geen  |
      | beoordeling | geslacht      | schendt | fout  |
      | beoordeling | zwangerschap  | schendt | fout  |
      | beoordeling | arbeidsduur   | schendt | fout  |
      | beoordeling | contractsoort | schendt | fout  |
      | beoordeling | gedrag        | voldoet | geen  |

  Abstract Scenario: bij werving verbiedt de wet alleen onderscheid naar geslacht, en een tijdelijk contract weegt niet bij ontslag
    Stel het systeem Selectie
      | doelen | <doel> |
    En het artikel "selectie over Selectie"
      | factoren         | <factor>   |
      | onderscheidtoets | 12 maanden |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van BW-646-649 over Selectie "<oordeel>"
    En is de ernst "<ernst>"

    Voorbeelden:
      | doel               | factor        | oordeel             | ernst        |
      | werving            | geslacht      | schendt             | fout         |
      | werving            | arbeidsduur   | voldoet             | geen         |
      | werving            | contractsoort | voldoet             | geen         |
      | arbeidsvoorwaarden | arbeidsduur   | schendt             | fout         |
      | arbeidsvoorwaarden | contractsoort | schendt             | fout         |
      | functiewaardering  | arbeidsduur   | schendt             | fout         |
      | functiewaardering  | contractsoort | schendt             | fout         |
      | beoordelen         | arbeidsduur   | schendt             | fout         |
      | beoordelen         | contractsoort | schendt             | fout         |
      | bevorderen         | arbeidsduur   | schendt             | fout         |
      | bevorderen         | contractsoort | schendt             | fout         |
      | ontslag            | arbeidsduur   | schendt             | fout         |
      | ontslag            | contractsoort | voldoet             | geen         |
      | ontslagselectie    | arbeidsduur   | schendt             | fout         |
      | ontslagselectie    | contractsoort | voldoet             | geen         |
      | roosteren          | arbeidsduur   | niet van toepassing | geen         |
      | roosteren          | geslacht      | schendt             | fout         |
      | onbekend           | geslacht      | schendt             | fout         |
      | onbekend           | arbeidsduur   | onbepaald           | waarschuwing |
      | onbekend           | contractsoort | onbepaald           | waarschuwing |

  Abstract Scenario: een schriftelijke onderbouwing kan onderscheid naar arbeidsduur of contract dragen, niet naar geslacht
    Stel het artikel "selectie over Selectie"
      | onderscheidtoets | 12 maanden         |
      | rechtvaardiging  | <rechtvaardiging>  |
      | factoren         | <factor>           |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van BW-646-649 over Selectie "<oordeel>"

    Voorbeelden:
      | factor        | rechtvaardiging          | oordeel |
      | arbeidsduur   | schriftelijk onderbouwd  | voldoet |
      | arbeidsduur   | aanname                  | schendt |
      | contractsoort | schriftelijk onderbouwd  | voldoet |
      | contractsoort | aanname                  | schendt |
      | geslacht      | schriftelijk onderbouwd  | schendt |

  Abstract Scenario: een beoordeling naar een verboden factor is een fout, waarvoor het systeem verder ook dient
    Stel het systeem Selectie
      | doelen | roosteren |
    En het artikel "beoordeling over Selectie"
      | factoren | <factor> |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van BW-646-649 over Selectie "<oordeel>"
    En is de ernst "<ernst>"

    Voorbeelden:
      | factor        | oordeel             | ernst |
      | geslacht      | schendt             | fout  |
      | zwangerschap  | schendt             | fout  |
      | arbeidsduur   | schendt             | fout  |
      | contractsoort | schendt             | fout  |
      | gedrag        | niet van toepassing | geen  |

  Scenario: zwangerschap als factor bij selectie is een fout, waarvoor het systeem verder ook dient
    Stel het systeem Selectie
      | doelen | roosteren |
    En het artikel "selectie over Selectie"
      | factoren | zwangerschap |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van BW-646-649 over Selectie "schendt"
    En is de ernst "fout"

  Abstract Scenario: geslacht meewegen is bij elk besluit over personeel een fout, ook als alleen het systeem het doet
    Stel het systeem Selectie
      | doelen   | <doel>     |
      | factoren | <factoren> |
    En het artikel "selectie over Selectie"
      | onderscheidtoets | 12 maanden        |
      | rechtvaardiging  | <rechtvaardiging> |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van BW-646-649 over Selectie "<oordeel>"
    En is de ernst "<ernst>"

    Voorbeelden:
      | doel               | factoren      | rechtvaardiging         | oordeel             | ernst         |
      | werving            | geslacht      |                         | schendt             | fout          |
      | belonen            | geslacht      |                         | schendt             | fout          |
      | belonen            | zwangerschap  |                         | schendt             | fout          |
      | belonen            | geslacht      | schriftelijk onderbouwd | schendt             | fout          |
      | klantproces        | geslacht      |                         | niet van toepassing | geen          |
      | arbeidsvoorwaarden | arbeidsduur   |                         | schendt             | waarschuwing  |
      | belonen            | arbeidsduur   |                         | schendt             | waarschuwing  |
      | functiewaardering  | arbeidsduur   |                         | schendt             | waarschuwing  |
      | beoordelen         | arbeidsduur   |                         | schendt             | waarschuwing  |
      | bevorderen         | arbeidsduur   |                         | schendt             | waarschuwing  |
      | ontslag            | arbeidsduur   |                         | schendt             | waarschuwing  |
      | ontslagselectie    | arbeidsduur   |                         | schendt             | waarschuwing  |
      | belonen            | arbeidsduur   | aanname                 | schendt             | waarschuwing  |
      | belonen            | arbeidsduur   | schriftelijk onderbouwd | let op              | aandachtspunt |
      | werving            | arbeidsduur   |                         | let op              | aandachtspunt |
      | arbeidsvoorwaarden | contractsoort |                         | schendt             | waarschuwing  |
      | belonen            | contractsoort |                         | schendt             | waarschuwing  |
      | functiewaardering  | contractsoort |                         | schendt             | waarschuwing  |
      | beoordelen         | contractsoort |                         | schendt             | waarschuwing  |
      | bevorderen         | contractsoort |                         | schendt             | waarschuwing  |
      | belonen            | contractsoort | schriftelijk onderbouwd | let op              | aandachtspunt |
      | werving            | contractsoort |                         | let op              | aandachtspunt |
      | ontslag            | contractsoort |                         | let op              | aandachtspunt |
      | ontslagselectie    | contractsoort |                         | let op              | aandachtspunt |

  Abstract Scenario: weegt het systeem geslacht, arbeidsduur of contract en is zijn doel onbekend, dan volgt een vraag
    Stel het systeem Selectie
      | doelen   | onbekend   |
      | factoren | <factoren> |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van BW-646-649 over Selectie "<oordeel>"
    En is de ernst "<ernst>"

    Voorbeelden:
      | factoren        | oordeel             | ernst        |
      | geslacht        | onbepaald           | waarschuwing |
      | zwangerschap    | onbepaald           | waarschuwing |
      | arbeidsduur     | onbepaald           | waarschuwing |
      | contractsoort   | onbepaald           | waarschuwing |
      | prestaties      | niet van toepassing | geen         |
      | onbekend        | niet van toepassing | geen         |

  Abstract Scenario: een ongelijke uitkomst, of beschikbaarheid als kenmerk, vraagt aandacht
    Stel het systeem Selectie
      | factoren           | <factoren> |
      | ongelijke uitkomst | <uitkomst> |
    En het artikel "selectie over Selectie"
      | onderscheidtoets | 12 maanden |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van BW-646-649 over Selectie "<oordeel>"
    En is de ernst "<ernst>"

    Voorbeelden:
      | factoren       | uitkomst      | oordeel | ernst         |
      | beschikbaarheid |              | let op  | aandachtspunt |
      | prestaties     |               | voldoet | geen          |
      |                | geslacht      | let op  | aandachtspunt |
      |                | zwangerschap  | let op  | aandachtspunt |
      |                | arbeidsduur   | let op  | aandachtspunt |
      |                | contractsoort | let op  | aandachtspunt |
      |                | leeftijd      | voldoet | geen          |
      |                | geen          | voldoet | geen          |
      | onbekend       | onbekend      | voldoet | geen          |

  Abstract Scenario: een systeem dat over personeel oordeelt, vraagt een toets op onderscheid naar geslacht, arbeidsduur en contract
    Stel het systeem Selectie
      | doelen | <doel> |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van BW-646-649 over Selectie "<oordeel>"
    En is de ernst "<ernst>"

    Voorbeelden:
      | doel               | oordeel             | ernst         |
      | werving            | zwijgt              | aandachtspunt |
      | arbeidsvoorwaarden | zwijgt              | aandachtspunt |
      | belonen            | zwijgt              | aandachtspunt |
      | functiewaardering  | zwijgt              | aandachtspunt |
      | beoordelen         | zwijgt              | aandachtspunt |
      | bevorderen         | zwijgt              | aandachtspunt |
      | ontslag            | zwijgt              | aandachtspunt |
      | ontslagselectie    | zwijgt              | aandachtspunt |
      | klantproces        | niet van toepassing | geen          |
      | onbekend           | niet van toepassing | geen          |

  Abstract Scenario: een toets op onderscheid staat bij selectie of bij de evaluatie
    Stel het systeem Selectie
      | doelen | <doel> |
    En het artikel "selectie over Selectie"
      | uitgesloten factoren | geslacht |
      | onderscheidtoets     | <toets>  |
    En het artikel "evaluatie over Selectie"
      | daarna      | 12 maanden    |
      | indicatoren | <indicatoren> |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van BW-646-649 over Selectie "<oordeel>"
    En is de ernst "<ernst>"

    Voorbeelden:
      | doel     | toets       | indicatoren                 | oordeel    | ernst        |
      | werving  | 12 maanden  |                             | voldoet    | geen         |
      | werving  |             | klachten, ongelijke uitkomst | voldoet    | geen         |
      | werving  |             | klachten                    | onvolledig | waarschuwing |
      | werving  | uitgesloten |                             | onvolledig | waarschuwing |
      | onbekend |             |                             | onbepaald  | waarschuwing |

  Scenario: een akkoord dat alleen de evaluatie zonder ongelijke uitkomst regelt, zwijgt over onderscheid
    Stel het artikel "evaluatie over Selectie"
      | indicatoren | klachten |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van BW-646-649 over Selectie "zwijgt"
    En is de ernst "aandachtspunt"

  Scenario: het herstel van verboden factoren laat het akkoord voldoen
    Stel het artikel "selectie over Selectie"
      | factoren | geslacht, arbeidsduur |
    En het artikel "beoordeling over Selectie"
      | factoren | contractsoort |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van BW-646-649 over Selectie "schendt"
    En zegt de melding "geslacht of een zwangerschap"
    En zegt de melding "wie in deeltijd werkt"
    En zegt de melding "wie tijdelijk werkt"
    En zegt het herstel "factoren: niet genoemd"
    Wanneer het herstel van BW-646-649 wordt overgenomen
    En het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van BW-646-649 over Selectie "voldoet"

  Scenario: een bonus die voor deeltijders lager uitvalt door hun beschikbaarheid, vraagt een toets
    Stel het systeem Bonus
      | doelen             | belonen         |
      | factoren           | beschikbaarheid |
      | ongelijke uitkomst | arbeidsduur     |
    En het artikel "loonbescherming over Bonus"
      | inzage loongegevens | uitgesloten |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van BW-646-649 over Bonus "zwijgt"
    En is de ernst "aandachtspunt"
