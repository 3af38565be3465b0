# language: nl
@AIA-26-1
Functionaliteit: AIA-26-1, gebruik van een hoogrisicosysteem volgens de gebruiksaanwijzing

  Achtergrond:
    Stel het systeem Volger
      | ai volgens de wet | ja                |
      | doelen            | prestaties volgen |
      | profilering       | ja                |
      | eerste marktdatum | 5 januari 2028    |

  Abstract Scenario: wat de cao over de gebruiksaanwijzing en de invoer zegt, bepaalt het oordeel
    Stel het artikel "gebruiksregels over Volger"
      | gebruiksaanwijzing   | <aanwijzing> |
      | invoer gecontroleerd | <invoer>     |
      | ai kenbaar           | <kenbaar>    |
    Wanneer het akkoord op 1 februari 2028 wordt gecontroleerd
    Dan is het oordeel van AIA-26-1 over Volger "<oordeel>"
    En is de ernst "<ernst>"
    Wanneer het akkoord op 1 februari 2028 wordt gecontroleerd volgens de oorspronkelijke kalender
    Dan is het oordeel van AIA-26-1 over Volger "<oordeel>"
    En is de ernst "<ernst>"

    Voorbeelden:
      | aanwijzing  | invoer      | kenbaar            | oordeel    | ernst         |
      | ja          |             |                    | voldoet    | geen          |
      | ja          | ja          |                    | voldoet    | geen          |
      | uitgesloten | ja          |                    | schendt    | fout          |
      | nee         |             |                    | schendt    | fout          |
      | ja          | uitgesloten |                    | schendt    | waarschuwing  |
      | ja          | nee         |                    | schendt    | waarschuwing  |
      |             | ja          |                    | onvolledig | aandachtspunt |
      |             |             | bij eerste contact | onvolledig | aandachtspunt |

  Scenario: een akkoord dat over de gebruiksaanwijzing zwijgt, krijgt een aandachtspunt
    Wanneer het akkoord op 1 februari 2028 wordt gecontroleerd
    Dan is het oordeel van AIA-26-1 over Volger "zwijgt"
    En is de ernst "aandachtspunt"
    Wanneer het akkoord op 1 februari 2028 wordt gecontroleerd volgens de oorspronkelijke kalender
    Dan is het oordeel van AIA-26-1 over Volger "zwijgt"
    En is de ernst "aandachtspunt"

  Abstract Scenario: de gebruiksaanwijzing volgen is een plicht bij een hoog risico, voor wie het systeem gebruikt
    Stel het systeem Volger
      | ai volgens de wet | <ai>     |
      | doelen            | <doelen> |
      | rol werkgever     | <rol>    |
    En het artikel "gebruiksregels over Volger"
      | gebruiksaanwijzing | uitgesloten |
    Wanneer het akkoord op 1 februari 2028 wordt gecontroleerd
    Dan is het oordeel van AIA-26-1 over Volger "<oordeel>"
    En is de ernst "<ernst>"
    Wanneer het akkoord op 1 februari 2028 wordt gecontroleerd volgens de oorspronkelijke kalender
    Dan is het oordeel van AIA-26-1 over Volger "<oordeel>"
    En is de ernst "<ernst>"

    Voorbeelden:
      | ai       | doelen            | rol       | oordeel             | ernst        |
      | ja       | prestaties volgen | gebruiker | schendt             | fout         |
      | ja       | prestaties volgen | beide     | schendt             | fout         |
      | ja       | prestaties volgen | onbekend  | schendt             | fout         |
      | ja       | prestaties volgen | aanbieder | niet van toepassing | geen         |
      | ja       | werving           |           | schendt             | fout         |
      | ja       | tekstassistent    |           | niet van toepassing | geen         |
      | nee      | prestaties volgen |           | niet van toepassing | geen         |
      | onbekend | prestaties volgen |           | onbepaald           | waarschuwing |

  Abstract Scenario: biometrie maakt een systeem een hoog risico als het in punt 1 van bijlage III staat
    Stel het systeem Volger
      | doelen                   | toegang     |
      | biometrie                | <biometrie> |
      | punt bijlage iii         | <punt>      |
      | uitzondering hoog risico | geen        |
    En het artikel "gebruiksregels over Volger"
      | gebruiksaanwijzing | uitgesloten |
    Wanneer het akkoord op 1 februari 2028 wordt gecontroleerd
    Dan is het oordeel van AIA-26-1 over Volger "<oordeel>"
    En is de ernst "<ernst>"
    Wanneer het akkoord op 1 februari 2028 wordt gecontroleerd volgens de oorspronkelijke kalender
    Dan is het oordeel van AIA-26-1 over Volger "<oordeel>"
    En is de ernst "<ernst>"

    Voorbeelden:
      | biometrie      | punt | oordeel             | ernst        |
      | geen           |      | niet van toepassing | geen         |
      | onbekend       |      | niet van toepassing | geen         |
      | verificatie    |      | niet van toepassing | geen         |
      | verificatie    | 1a   | schendt             | fout         |
      | identificatie  | 1a   | schendt             | fout         |
      | identificatie  | geen | niet van toepassing | geen         |
      | identificatie  |      | onbepaald           | waarschuwing |
      | categorisering | 1b   | schendt             | fout         |
      | categorisering | geen | niet van toepassing | geen         |
      | categorisering |      | onbepaald           | waarschuwing |
      | emotie         |      | schendt             | fout         |
      | emotie         | geen | schendt             | fout         |

  Scenario: bij biometrische identificatie vraagt de toets naar het punt van bijlage III
    Stel het systeem Volger
      | doelen    | toegang       |
      | biometrie | identificatie |
    En het artikel "gebruiksregels over Volger"
      | gebruiksaanwijzing | uitgesloten |
    Wanneer het akkoord op 1 februari 2028 wordt gecontroleerd
    Dan is het oordeel van AIA-26-1 over Volger "onbepaald"
    En is de vraag "Onder welk punt van bijlage III valt het (volgt anders uit doelen)?"
    Wanneer het akkoord op 1 februari 2028 wordt gecontroleerd volgens de oorspronkelijke kalender
    Dan is het oordeel van AIA-26-1 over Volger "onbepaald"
    En is de vraag "Onder welk punt van bijlage III valt het (volgt anders uit doelen)?"

  Abstract Scenario: gebruik buiten de gebruiksaanwijzing weegt naar de dag en de looptijd
    Stel de cao
      | looptijd | <looptijd> |
    En het artikel "gebruiksregels over Volger"
      | gebruiksaanwijzing | uitgesloten |
    Wanneer het akkoord op <controle> wordt gecontroleerd
    Dan is het oordeel van AIA-26-1 over Volger "<oordeel>"
    En is de ernst "<ernst>"

    Voorbeelden:
      | looptijd                                  | controle         | oordeel     | ernst         |
      |                                           | 1 december 2027  | gaat gelden | aandachtspunt |
      |                                           | 2 december 2027  | schendt     | fout          |
      | 1 januari 2027 tot en met 1 december 2027 | 20 november 2026 | gaat gelden | aandachtspunt |
      | 1 januari 2027 tot en met 2 december 2027 | 20 november 2026 | gaat gelden | waarschuwing  |

  Abstract Scenario: volgens de oorspronkelijke kalender gold de gebruiksaanwijzing vanaf 2 augustus 2026
    Stel het artikel "gebruiksregels over Volger"
      | gebruiksaanwijzing | uitgesloten |
    Wanneer het akkoord op <controle> wordt gecontroleerd volgens de oorspronkelijke kalender
    Dan is het oordeel van AIA-26-1 over Volger "<oordeel>"

    Voorbeelden:
      | controle        | oordeel     |
      | 1 augustus 2026 | gaat gelden |
      | 2 augustus 2026 | schendt     |

  Abstract Scenario: een verkeerde dag bij de gebruiksaanwijzing is een waarschuwing
    Stel het artikel "gebruiksregels over Volger"
      | gebruiksaanwijzing            | <aanwijzing> |
      | ai kenbaar                    | <kenbaar>    |
      | wet geldt volgens tekst vanaf | <dag>        |
    Wanneer het akkoord op 1 februari 2028 wordt gecontroleerd
    Dan is het oordeel van AIA-26-1 over Volger "<oordeel>"
    En is de ernst "<ernst>"

    Voorbeelden:
      | aanwijzing | kenbaar            | dag             | oordeel    | ernst         |
      | ja         |                    | 2 december 2027 | voldoet    | geen          |
      | ja         |                    | 2 augustus 2026 | let op     | waarschuwing  |
      | ja         |                    |                 | voldoet    | geen          |
      | ja         | bij eerste contact | 2 augustus 2026 | voldoet    | geen          |
      | ja         | uitgesloten        | 2 augustus 2026 | voldoet    | geen          |
      |            |                    | 2 augustus 2026 | onvolledig | aandachtspunt |

  Abstract Scenario: volgens de oorspronkelijke kalender hoort bij de gebruiksaanwijzing een andere dag
    Stel het artikel "gebruiksregels over Volger"
      | gebruiksaanwijzing            | <aanwijzing> |
      | ai kenbaar                    | <kenbaar>    |
      | wet geldt volgens tekst vanaf | <dag>        |
    Wanneer het akkoord op 1 februari 2028 wordt gecontroleerd volgens de oorspronkelijke kalender
    Dan is het oordeel van AIA-26-1 over Volger "<oordeel>"
    En is de ernst "<ernst>"

    Voorbeelden:
      | aanwijzing | kenbaar            | dag             | oordeel    | ernst         |
      | ja         |                    | 2 augustus 2026 | voldoet    | geen          |
      | ja         |                    | 2 december 2027 | let op     | waarschuwing  |
      | ja         |                    |                 | voldoet    | geen          |
      | ja         | bij eerste contact | 2 december 2027 | voldoet    | geen          |
      | ja         | uitgesloten        | 2 december 2027 | voldoet    | geen          |
      |            |                    | 2 december 2027 | onvolledig | aandachtspunt |

  Scenario: bij een product uit bijlage I hoort voor de gebruiksaanwijzing de dag van bijlage I
    Stel het systeem Volger
      | doelen             | productveiligheid |
      | afdeling bijlage i | A                 |
      | eerste marktdatum  | 5 augustus 2028   |
    En het artikel "gebruiksregels over Volger"
      | gebruiksaanwijzing            | ja              |
      | wet geldt volgens tekst vanaf | 2 augustus 2028 |
    Wanneer het akkoord op 1 september 2028 wordt gecontroleerd
    Dan is het oordeel van AIA-26-1 over Volger "voldoet"
    Wanneer het akkoord op 1 februari 2028 wordt gecontroleerd volgens de oorspronkelijke kalender
    Dan is het oordeel van AIA-26-1 over Volger "voldoet"

  Scenario: ook in de oorspronkelijke kalender geldt voor een product niet de dag van bijlage III
    Stel het systeem Volger
      | doelen             | productveiligheid |
      | afdeling bijlage i | A                 |
      | eerste marktdatum  | 5 augustus 2028   |
    En het artikel "gebruiksregels over Volger"
      | gebruiksaanwijzing            | ja              |
      | wet geldt volgens tekst vanaf | 2 augustus 2028 |
    Wanneer het akkoord op 1 september 2028 wordt gecontroleerd volgens de oorspronkelijke kalender
    Dan is het oordeel van AIA-26-1 over Volger "voldoet"

  Scenario: het herstel bindt het gebruik weer aan de gebruiksaanwijzing
    Stel het artikel "gebruiksregels over Volger"
      | gebruiksaanwijzing            | uitgesloten     |
      | invoer gecontroleerd          | uitgesloten     |
      | wet geldt volgens tekst vanaf | 2 augustus 2026 |
    Wanneer het herstel van AIA-26-1 wordt overgenomen
    En het akkoord op 1 februari 2028 wordt gecontroleerd
    Dan is het oordeel van AIA-26-1 over Volger "voldoet"

  Scenario: voor verboden emotieherkenning wordt geen gebruiksaanwijzing geëist
    Stel het systeem Volger
      | biometrie   | emotie     |
      | emotiedoel  | anders     |
      | betrokkenen | werknemers |
    En het artikel "gebruiksregels over Volger"
      | gebruiksaanwijzing | uitgesloten |
    Wanneer het akkoord op 1 februari 2028 wordt gecontroleerd
    Dan is het oordeel van AIA-26-1 over Volger "niet van toepassing"
    En is het oordeel van AIA-5-1-f over Volger "schendt"
