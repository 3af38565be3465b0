# language: nl
@UAVG-29
Functionaliteit: UAVG-29, biometrie om iemand te herkennen

  Achtergrond:
    Stel het systeem Vingerscan
      | biometrie | verificatie |
      | doelen    | toegang     |

  Abstract Scenario: klokken met een vingerscan is verboden, ook onder de oude tekst
    Stel het systeem Vingerscan
      | doelen | tijdregistratie |
    En het artikel "monitoring over Vingerscan"
      | tijdregistratie met biometrie | ja          |
      | alternatief                   | uitgesloten |
    Wanneer het akkoord op <controle> wordt gecontroleerd
    Dan is het oordeel van UAVG-29 over Vingerscan "schendt"
    En is de ernst "fout"
    En is de sterkte van de bron "wet"

    Voorbeelden:
      | controle         |
      | 15 augustus 2026 |
      | 20 november 2026 |

  Abstract Scenario: wat de tekst over klokken met biometrie zegt, bepaalt het oordeel
    Stel het systeem Vingerscan
      | biometrie | <biometrie> |
    En het artikel "monitoring over Vingerscan"
      | tijdregistratie met biometrie | <klokken>                    |
      | reden biometrie               | noodzaak, zwaarwegend belang |
      | alternatief                   | ja                           |
    Wanneer het akkoord op <controle> wordt gecontroleerd
    Dan is het oordeel van UAVG-29 over Vingerscan "<oordeel>"
    En is de ernst "<ernst>"

    Voorbeelden:
      | controle         | biometrie   | klokken     | oordeel             | ernst         |
      | 20 november 2026 | verificatie | ja          | schendt             | fout          |
      | 20 november 2026 | geen        | ja          | schendt             | fout          |
      | 20 november 2026 | onbekend    | ja          | schendt             | fout          |
      | 20 november 2026 | verificatie | nee         | let op              | aandachtspunt |
      | 20 november 2026 | verificatie | uitgesloten | let op              | aandachtspunt |
      | 20 november 2026 | geen        | uitgesloten | niet van toepassing | geen          |
      | 15 augustus 2026 | verificatie | ja          | schendt             | fout          |
      | 15 augustus 2026 | geen        | ja          | schendt             | fout          |
      | 15 augustus 2026 | onbekend    | ja          | schendt             | fout          |
      | 15 augustus 2026 | verificatie | nee         | let op              | aandachtspunt |
      | 15 augustus 2026 | verificatie | uitgesloten | let op              | aandachtspunt |
      | 15 augustus 2026 | geen        | uitgesloten | niet van toepassing | geen          |

  Abstract Scenario: een systeem dat mensen herkent om te klokken is verboden, wat de tekst ook zegt
    Stel het systeem Vingerscan
      | biometrie | <biometrie> |
      | doelen    | <doelen>    |
    Wanneer het akkoord op <controle> wordt gecontroleerd
    Dan is het oordeel van UAVG-29 over Vingerscan "<oordeel>"
    En is de ernst "<ernst>"

    Voorbeelden:
      | controle         | biometrie      | doelen                      | oordeel             | ernst         |
      | 20 november 2026 | verificatie    | tijdregistratie             | schendt             | fout          |
      | 20 november 2026 | identificatie  | tijdregistratie             | schendt             | fout          |
      | 20 november 2026 | verificatie    | tijdregistratie, toegang    | zwijgt              | aandachtspunt |
      | 20 november 2026 | verificatie    | tijdregistratie, veiligheid | zwijgt              | aandachtspunt |
      | 20 november 2026 | identificatie  | toegang                     | zwijgt              | aandachtspunt |
      | 20 november 2026 | verificatie    | chatbot                     | zwijgt              | aandachtspunt |
      | 20 november 2026 | verificatie    | onbekend                    | onbepaald           | waarschuwing  |
      | 20 november 2026 | onbekend       | tijdregistratie             | onbepaald           | waarschuwing  |
      | 20 november 2026 | onbekend       | toegang                     | onbepaald           | aandachtspunt |
      | 20 november 2026 | onbekend       | roosteren                   | niet van toepassing | geen          |
      | 20 november 2026 | onbekend       | onbekend                    | niet van toepassing | geen          |
      | 20 november 2026 | geen           | tijdregistratie             | niet van toepassing | geen          |
      | 20 november 2026 | emotie         | toegang                     | niet van toepassing | geen          |
      | 20 november 2026 | categorisering | toegang                     | niet van toepassing | geen          |
      | 15 augustus 2026 | verificatie    | tijdregistratie             | schendt             | fout          |
      | 15 augustus 2026 | identificatie  | tijdregistratie             | schendt             | fout          |
      | 15 augustus 2026 | verificatie    | tijdregistratie, toegang    | zwijgt              | aandachtspunt |
      | 15 augustus 2026 | verificatie    | tijdregistratie, veiligheid | zwijgt              | aandachtspunt |
      | 15 augustus 2026 | identificatie  | toegang                     | zwijgt              | aandachtspunt |
      | 15 augustus 2026 | verificatie    | chatbot                     | zwijgt              | aandachtspunt |
      | 15 augustus 2026 | verificatie    | onbekend                    | onbepaald           | waarschuwing  |
      | 15 augustus 2026 | onbekend       | tijdregistratie             | onbepaald           | waarschuwing  |
      | 15 augustus 2026 | onbekend       | toegang                     | onbepaald           | aandachtspunt |
      | 15 augustus 2026 | onbekend       | roosteren                   | niet van toepassing | geen          |
      | 15 augustus 2026 | onbekend       | onbekend                    | niet van toepassing | geen          |
      | 15 augustus 2026 | geen           | tijdregistratie             | niet van toepassing | geen          |
      | 15 augustus 2026 | emotie         | toegang                     | niet van toepassing | geen          |
      | 15 augustus 2026 | categorisering | toegang                     | niet van toepassing | geen          |

  Scenario: een verbod van biometrie in de tekst redt een systeem voor klokken niet
    Stel het systeem Vingerscan
      | doelen | tijdregistratie |
    En het artikel "monitoring over Vingerscan"
      | verboden vormen | biometrie |
      | alternatief     | ja        |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van UAVG-29 over Vingerscan "schendt"
    En zegt het herstel "Verander de werkwijze"

  Abstract Scenario: biometrie voor de toegang vraagt sinds 1 september 2026 ook een zwaarwegend belang
    Stel het systeem Vingerscan
      | omschrijving | "Geeft toegang tot een zwaar beveiligde ruimte" |
    En het artikel "monitoring over Vingerscan"
      | toegestane vormen | biometrie     |
      | reden biometrie   | <reden>       |
      | alternatief       | <alternatief> |
    Wanneer het akkoord op <controle> wordt gecontroleerd
    Dan is het oordeel van UAVG-29 over Vingerscan "<oordeel>"
    En is de ernst "<ernst>"

    Voorbeelden:
      | reden                        | alternatief | controle         | oordeel    | ernst         |
      | noodzaak                     | ja          | 15 augustus 2026 | let op     | aandachtspunt |
      | noodzaak                     | ja          | 31 augustus 2026 | let op     | aandachtspunt |
      | noodzaak                     | ja          | 1 september 2026 | onvolledig | waarschuwing  |
      | noodzaak                     | ja          | 20 november 2026 | onvolledig | waarschuwing  |
      | noodzaak, zwaarwegend belang | ja          | 20 november 2026 | let op     | aandachtspunt |
      | zwaarwegend belang           | ja          | 20 november 2026 | onvolledig | waarschuwing  |
      | noodzaak, zwaarwegend belang |             | 20 november 2026 | onvolledig | waarschuwing  |
      | noodzaak, zwaarwegend belang | uitgesloten | 20 november 2026 | onvolledig | waarschuwing  |
      |                              | ja          | 20 november 2026 | onvolledig | waarschuwing  |
      | zwaarwegend belang           | ja          | 15 augustus 2026 | onvolledig | waarschuwing  |
      | noodzaak                     |             | 15 augustus 2026 | onvolledig | waarschuwing  |

  Scenario: wie voor toegang alleen noodzaak noemt, leest dat er een zwaarwegend belang bij hoort
    Stel het artikel "monitoring over Vingerscan"
      | reden biometrie | noodzaak |
      | alternatief     | ja       |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van UAVG-29 over Vingerscan "onvolledig"
    En zegt de melding "zwaarwegend algemeen belang"
    En zegt het herstel "verboden vormen: biometrie"
    En is de vraag "Is de toegang zo gevoelig dat een pas of code niet volstaat?"

  Scenario: wie biometrie toelaat zonder alternatief, leest dat een pas of code het herstel is
    Stel het artikel "monitoring over Vingerscan"
      | reden biometrie | noodzaak, zwaarwegend belang |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van UAVG-29 over Vingerscan "onvolledig"
    En zegt de melding "zoals een pas of code"
    En zegt het herstel "alternatief: ja"

  Abstract Scenario: herkennen uit velen wordt voor de toegang hetzelfde beoordeeld
    Stel het systeem Vingerscan
      | biometrie | identificatie |
    En het artikel "monitoring over Vingerscan"
      | reden biometrie | noodzaak, zwaarwegend belang |
      | alternatief     | ja                           |
    Wanneer het akkoord op <controle> wordt gecontroleerd
    Dan is het oordeel van UAVG-29 over Vingerscan "let op"
    En is de ernst "aandachtspunt"

    Voorbeelden:
      | controle         |
      | 20 november 2026 |
      | 15 augustus 2026 |

  Scenario: een looptijd die 1 september 2026 passeert, geeft een waarschuwing over het zwaarwegend belang
    Stel de cao
      | looptijd | 1 januari 2026 tot en met 31 december 2026 |
    En het artikel "monitoring over Vingerscan"
      | reden biometrie | noodzaak |
      | alternatief     | ja       |
    Wanneer het akkoord op 15 augustus 2026 wordt gecontroleerd
    Dan is het oordeel van UAVG-29 over Vingerscan "gaat gelden"
    En is de ernst "waarschuwing"
    En geldt dat vanaf 1 september 2026

  Scenario: de strengere tekst over biometrie geldt ook in de oorspronkelijke kalender
    Stel het artikel "monitoring over Vingerscan"
      | reden biometrie | noodzaak |
      | alternatief     | ja       |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd volgens de oorspronkelijke kalender
    Dan is het oordeel van UAVG-29 over Vingerscan "onvolledig"

  Abstract Scenario: wie biometrie in de tekst toelaat moet zeggen waarom, ook als dit systeem haar niet gebruikt
    Stel het systeem Vingerscan
      | biometrie | geen            |
      | doelen    | tijdregistratie |
    En het artikel "monitoring"
      | toegestane vormen | <vormen>      |
      | reden biometrie   | <reden>       |
      | alternatief       | <alternatief> |
    Wanneer het akkoord op <controle> wordt gecontroleerd
    Dan is het oordeel van UAVG-29 over Vingerscan "<oordeel>"
    En is de ernst "<ernst>"

    Voorbeelden:
      | controle         | vormen             | reden                        | alternatief | oordeel             | ernst        |
      | 20 november 2026 | biometrie          |                              |             | onvolledig          | waarschuwing |
      | 20 november 2026 | biometrie, locatie | noodzaak, zwaarwegend belang | ja          | voldoet             | geen         |
      | 20 november 2026 | locatie            |                              |             | niet van toepassing | geen         |
      | 15 augustus 2026 | biometrie          |                              |             | onvolledig          | waarschuwing |
      | 15 augustus 2026 | biometrie, locatie | noodzaak, zwaarwegend belang | ja          | voldoet             | geen         |
      | 15 augustus 2026 | locatie            |                              |             | niet van toepassing | geen         |

  Abstract Scenario: een tekst die biometrie verbiedt, voldoet ook als het systeem voor de toegang haar nog gebruikt
    Stel het artikel "monitoring over Vingerscan"
      | verboden vormen | biometrie, locatie |
    Wanneer het akkoord op <controle> wordt gecontroleerd
    Dan is het oordeel van UAVG-29 over Vingerscan "voldoet"

    Voorbeelden:
      | controle         |
      | 20 november 2026 |
      | 15 augustus 2026 |

  Scenario: een akkoord dat over biometrie voor de toegang zwijgt, krijgt een aandachtspunt
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van UAVG-29 over Vingerscan "zwijgt"
    En is de ernst "aandachtspunt"

  Abstract Scenario: de grens aan biometrie geldt vanaf 25 mei 2018
    Stel het systeem Vingerscan
      | doelen | tijdregistratie |
    Wanneer het akkoord op <controle> wordt gecontroleerd
    Dan is het oordeel van UAVG-29 over Vingerscan "<oordeel>"

    Voorbeelden:
      | controle    | oordeel     |
      | 24 mei 2018 | gaat gelden |
      | 25 mei 2018 | schendt     |

  Abstract Scenario: het herstel vervangt biometrie door een pas of code
    Stel het artikel "monitoring"
      | <sleutel> | <waarde> |
    Wanneer het herstel van UAVG-29 wordt overgenomen
    En het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van UAVG-29 over Vingerscan "voldoet"

    Voorbeelden:
      | sleutel                       | waarde      |
      | tijdregistratie met biometrie | ja          |
      | toegestane vormen             | biometrie   |
      | alternatief                   | uitgesloten |

  Scenario: het herstel haalt biometrie ook uit een tekst voor een systeem dat haar niet gebruikt
    Stel het systeem Vingerscan
      | biometrie | geen |
    En het artikel "monitoring"
      | toegestane vormen             | biometrie |
      | tijdregistratie met biometrie | ja        |
    Wanneer het herstel van UAVG-29 wordt overgenomen
    En het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van UAVG-29 over Vingerscan "niet van toepassing"
