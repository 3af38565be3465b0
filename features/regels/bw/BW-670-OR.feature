# language: nl
@BW-670-OR
Functionaliteit: BW-670-OR, wie de wet tegen opzegging beschermt, is niet gewoon te selecteren

  Achtergrond:
    Stel het systeem Keuze
      | doelen | ontslagselectie |
    En het artikel "werkgelegenheid over Keuze"
      | ontslagvolgorde | afspiegeling |

  Abstract Scenario: lidmaatschap van medezeggenschap of vakbond weegt bij een selectie voor ontslag niet mee
    Stel het systeem Keuze
      | doelen | <doelen> |
    En het artikel "<artikel> over Keuze"
      | factoren | prestaties, <factor> |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van BW-670-OR over Keuze "<oordeel>"
    En is de ernst "<ernst>"

    Voorbeelden:
      | artikel     | doelen          | factor          | oordeel             | ernst        |
      | selectie    | ontslagselectie | medezeggenschap | schendt             | fout         |
      | selectie    | ontslagselectie | vakbond         | schendt             | fout         |
      | selectie    | ontslag         | vakbond         | schendt             | fout         |
      | selectie    | ontslagselectie | gedrag          | voldoet             | geen         |
      | selectie    | werving         | vakbond         | niet van toepassing | geen         |
      | selectie    | onbekend        | vakbond         | onbepaald           | waarschuwing |
      | selectie    | onbekend        | medezeggenschap | onbepaald           | waarschuwing |
      | selectie    | onbekend        | gedrag          | niet van toepassing | geen         |
      | beoordeling | ontslagselectie | medezeggenschap | schendt             | fout         |
      | beoordeling | ontslagselectie | vakbond         | schendt             | fout         |
      | beoordeling | ontslag         | vakbond         | schendt             | fout         |
      | beoordeling | ontslagselectie | gedrag          | voldoet             | geen         |
      | beoordeling | beoordelen      | vakbond         | niet van toepassing | geen         |
      | beoordeling | onbekend        | vakbond         | onbepaald           | waarschuwing |
      | beoordeling | onbekend        | medezeggenschap | onbepaald           | waarschuwing |
      | beoordeling | onbekend        | gedrag          | niet van toepassing | geen         |

  Abstract Scenario: wie bij ontslag kiest zonder afspiegeling, moet aan de opzegverboden denken
    Stel het systeem Keuze
      | doelen | <doelen> |
    En het artikel "werkgelegenheid over Keuze"
      | ontslagvolgorde | <volgorde> |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van BW-670-OR over Keuze "<oordeel>"
    En is de ernst "<ernst>"

    Voorbeelden:
      | doelen          | volgorde      | oordeel             | ernst         |
      | ontslagselectie | afspiegeling  | voldoet             | geen          |
      | ontslagselectie |               | let op              | aandachtspunt |
      | ontslag         |               | let op              | aandachtspunt |
      | beoordelen      |               | niet van toepassing | geen          |
      | onbekend        |               | niet van toepassing | geen          |
      | beoordelen      | score         | let op              | aandachtspunt |
      | onbekend        | cao-commissie | let op              | aandachtspunt |
      | beoordelen      | afspiegeling  | niet van toepassing | geen          |

  Scenario: een vakbond als factor bij werving is geen zaak van het opzegverbod
    Stel het systeem Keuze
      | doelen | werving |
    En het artikel "selectie over Keuze"
      | factoren | vakbond |
    En het artikel "werkgelegenheid over Keuze"
      | ontslagvolgorde | cao-commissie |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van BW-670-OR over Keuze "let op"
    En is de ernst "aandachtspunt"

  Abstract Scenario: weegt het systeem bij ontslag lidmaatschap mee, dan is dat een waarschuwing
    Stel het systeem Keuze
      | factoren | <factoren> |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van BW-670-OR over Keuze "<oordeel>"
    En is de ernst "<ernst>"

    Voorbeelden:
      | factoren                    | oordeel | ernst        |
      | prestaties, medezeggenschap | schendt | waarschuwing |
      | vakbond                     | schendt | waarschuwing |
      | prestaties                  | voldoet | geen         |
      | onbekend                    | voldoet | geen         |

  Abstract Scenario: weegt het systeem lidmaatschap mee, dan vraagt de toets of het bij ontslag helpt kiezen
    Stel het systeem Keuze
      | doelen   | <doelen>   |
      | factoren | <factoren> |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van BW-670-OR over Keuze "<oordeel>"
    En is de ernst "<ernst>"

    Voorbeelden:
      | doelen   | factoren        | oordeel             | ernst        |
      | onbekend | vakbond         | onbepaald           | waarschuwing |
      | onbekend | medezeggenschap | onbepaald           | waarschuwing |
      | onbekend | prestaties      | niet van toepassing | geen         |
      | werving  | vakbond         | niet van toepassing | geen         |

  Abstract Scenario: de opzegverboden in deze vorm gelden sinds 1 juli 2015
    Stel de cao
      | looptijd | 1 januari 2015 tot en met 31 december 2016 |
    En het artikel "selectie over Keuze"
      | factoren | vakbond |
    Wanneer het akkoord op <dag> wordt gecontroleerd
    Dan is het oordeel van BW-670-OR over Keuze "<oordeel>"
    En is de ernst "<ernst>"

    Voorbeelden:
      | dag          | oordeel     | ernst        |
      | 30 juni 2015 | gaat gelden | waarschuwing |
      | 1 juli 2015  | schendt     | fout         |

  Scenario: het herstel van lidmaatschap als factor bij ontslag laat het akkoord voldoen
    Stel het artikel "selectie over Keuze"
      | factoren | medezeggenschap |
    En het artikel "werkgelegenheid over Keuze"
      | ontslagvolgorde | score |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van BW-670-OR over Keuze "schendt"
    En zegt het herstel "factoren: niet genoemd"
    Wanneer het herstel van BW-670-OR wordt overgenomen
    En het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van BW-670-OR over Keuze "voldoet"
