# language: nl
@AWGB-5-9-GESLACHT
Functionaliteit: AWGB-5-9-GESLACHT, geen onderscheid naar geslacht waar het Burgerlijk Wetboek niet oordeelt

  Achtergrond:
    Stel de cao
      | werkgever           | overheid |
      | medezeggenschapswet | defensie |
    En het systeem Zeef
      | doelen | werving |

  Abstract Scenario: waar geen arbeidsovereenkomst geldt, verbiedt de gelijke behandeling geslacht in de tekst
    Stel het artikel "<artikel> over Zeef"
      | factoren | prestaties, <kenmerk> |
    En het artikel "selectie over Zeef"
      | onderscheidtoets | 12 maanden |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van BW-646-649 over Zeef "niet van toepassing"
    En is het oordeel van AWGB-5-9-GESLACHT over Zeef "<oordeel>"
    En is de ernst "<ernst>"

    Voorbeelden:
      | artikel     | kenmerk      | oordeel             | ernst |
      | selectie    | geslacht     | schendt             | fout  |
      | selectie    | zwangerschap | schendt             | fout  |
      | selectie    | afkomst      | voldoet             | geen  |
      | beoordeling | geslacht     | schendt             | fout  |
      | beoordeling | zwangerschap | schendt             | fout  |
      | beoordeling | afkomst      | voldoet             | geen  |

  Abstract Scenario: waar geen arbeidsovereenkomst geldt, mag ook het systeem geslacht niet wegen bij een besluit over personeel
    Stel het systeem Zeef
      | doelen   | <doel>     |
      | factoren | <factoren> |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van AWGB-5-9-GESLACHT over Zeef "<oordeel>"
    En is de ernst "<ernst>"

    Voorbeelden:
      | doel               | factoren         | oordeel             | ernst        |
      | werving            | geslacht         | schendt             | fout         |
      | beoordelen         | geslacht         | schendt             | fout         |
      | belonen            | geslacht         | schendt             | fout         |
      | functiewaardering  | geslacht         | schendt             | fout         |
      | arbeidsvoorwaarden | geslacht         | schendt             | fout         |
      | bevorderen         | geslacht         | schendt             | fout         |
      | ontslag            | geslacht         | schendt             | fout         |
      | ontslagselectie    | geslacht         | schendt             | fout         |
      | opleiden           | geslacht         | schendt             | fout         |
      | werving            | zwangerschap     | schendt             | fout         |
      | werving            | geloof, geslacht | schendt             | fout         |
      | werving            | geloof           | niet van toepassing | geen         |
      | werving            | onbekend         | niet van toepassing | geen         |
      | roosteren          | geslacht         | niet van toepassing | geen         |
      | onbekend           | geslacht         | onbepaald           | waarschuwing |

  Abstract Scenario: een tekst over factoren of een score voor ontslag maakt geslacht in elk systeem tot een besluit over personeel
    Stel het systeem Zeef
      | doelen   | roosteren  |
      | factoren | <factoren> |
    En het artikel "<artikel> over Zeef"
      | <sleutel> | <waarde> |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van AWGB-5-9-GESLACHT over Zeef "<oordeel>"

    Voorbeelden:
      | factoren | artikel         | sleutel         | waarde       | oordeel             |
      | geslacht | selectie        | factoren        | gedrag       | schendt             |
      | gedrag   | selectie        | factoren        | gedrag       | voldoet             |
      | gedrag   | beoordeling     | factoren        | gedrag       | voldoet             |
      | gedrag   | werkgelegenheid | ontslagvolgorde | score        | niet van toepassing |
      | gedrag   | selectie        | factoren        | uitgesloten  | niet van toepassing |
      | geslacht | selectie        | factoren        | uitgesloten  | niet van toepassing |
      | geslacht | beoordeling     | factoren        | gedrag       | schendt             |
      | geslacht | beoordeling     | factoren        | uitgesloten  | niet van toepassing |
      | geslacht | werkgelegenheid | ontslagvolgorde | score        | schendt             |
      | geslacht | werkgelegenheid | ontslagvolgorde | afspiegeling | niet van toepassing |

  Abstract Scenario: over geslacht bij een arbeidsovereenkomst is er één bevinding, en die is van het Burgerlijk Wetboek
    Stel de cao
      | werkgever           | privaat |
      | medezeggenschapswet | WOR     |
    En het systeem Zeef
      | doelen   | <doel>    |
      | factoren | <systeem> |
    En het artikel "<artikel> over Zeef"
      | factoren | <tekst> |
    En het artikel "evaluatie over Zeef"
      | indicatoren | ongelijke uitkomst |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van AWGB-5-9-GESLACHT over Zeef "niet van toepassing"
    En is het oordeel van BW-646-649 over Zeef "schendt"
    En is de ernst "fout"
    En zegt de melding "<melding>"

    Voorbeelden:
      | doel      | systeem      | artikel     | tekst        | melding               |
      | werving   |              | selectie    | geslacht     | De tekst laat het geslacht |
      | werving   |              | beoordeling | zwangerschap | De tekst laat het geslacht |
      | roosteren |              | selectie    | geslacht     | De tekst laat het geslacht |
      | belonen   | geslacht     | selectie    | geslacht     | Het systeem weegt het geslacht |
      | werving   | geslacht     | selectie    |              | Het systeem weegt het geslacht |
      | werving   | zwangerschap | beoordeling | gedrag       | Het systeem weegt het geslacht |

  Abstract Scenario: wie geslacht en afkomst laat meewegen, krijgt over elk van beide een fout
    Stel de cao
      | werkgever           | privaat |
      | medezeggenschapswet | WOR     |
    En het systeem Zeef
      | factoren | <systeem> |
    En het artikel "selectie over Zeef"
      | factoren         | <tekst>    |
      | onderscheidtoets | 12 maanden |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van AWGB-5-9 over Zeef "schendt"
    En is de ernst "fout"
    En is het oordeel van BW-646-649 over Zeef "schendt"
    En is de ernst "fout"
    En is het oordeel van AWGB-5-9-GESLACHT over Zeef "niet van toepassing"

    Voorbeelden:
      | systeem           | tekst             |
      |                   | geslacht, afkomst |
      | geslacht, afkomst |                   |

  Abstract Scenario: vindt het Burgerlijk Wetboek niets over geslacht in het systeem, dan spreekt de gelijke behandeling
    Stel de cao
      | werkgever           | privaat |
      | medezeggenschapswet | WOR     |
    En het systeem Zeef
      | doelen   | <doel>   |
      | factoren | geslacht |
    En het artikel "<artikel> over Zeef"
      | <sleutel> | gedrag |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van BW-646-649 over Zeef "<bw>"
    En is het oordeel van AWGB-5-9-GESLACHT over Zeef "schendt"
    En is de ernst "fout"

    Voorbeelden:
      | doel      | artikel     | sleutel              | bw                  |
      | opleiden  | selectie    | factoren             | niet van toepassing |
      | opleiden  | selectie    | uitgesloten factoren | niet van toepassing |
      | opleiden  | beoordeling | factoren             | niet van toepassing |
      | roosteren | beoordeling | factoren             | niet van toepassing |
      | onbekend  | selectie    | factoren             | onbepaald           |
      | onbekend  | beoordeling | factoren             | niet van toepassing |

  Scenario: weegt het systeem geslacht en is zijn doel onbekend, dan is dat doel de vraag
    Stel het systeem Zeef
      | doelen   | onbekend |
      | factoren | geslacht |
    En het artikel "selectie over Zeef"
      | onderscheidtoets | 12 maanden |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van AWGB-5-9-GESLACHT over Zeef "onbepaald"
    En is de ernst "waarschuwing"

  Abstract Scenario: het verbod van onderscheid naar geslacht in de gelijke behandeling geldt vanaf 1 september 1994
    Stel de cao
      | looptijd | <looptijd> |
    En het systeem Zeef
      | doelen   | opleiden |
      | factoren | geslacht |
    Wanneer het akkoord op <dag> wordt gecontroleerd
    Dan is het oordeel van AWGB-5-9-GESLACHT over Zeef "<oordeel>"
    En is de ernst "<ernst>"

    Voorbeelden:
      | looptijd                                   | dag              | oordeel     | ernst        |
      | 1 januari 1994 tot en met 31 december 1995 | 31 augustus 1994 | gaat gelden | waarschuwing |
      | 1 januari 1994 tot en met 31 december 1995 | 1 september 1994 | schendt     | fout         |

  Scenario: een systeem dat geslacht niet weegt, valt buiten de norm over geslacht
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van AWGB-5-9-GESLACHT over Zeef "niet van toepassing"
    En is de ernst "geen"

  Abstract Scenario: het herstel van geslacht als factor haalt het uit de tekst, ook waar het Burgerlijk Wetboek niet geldt
    Stel het artikel "<artikel>"
      | factoren | geslacht |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van AWGB-5-9-GESLACHT over Zeef "schendt"
    En zegt het herstel "factoren: niet genoemd"
    En is de vraag "Is er een wettelijke uitzondering?"
    Wanneer het herstel van AWGB-5-9-GESLACHT wordt overgenomen
    En het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van AWGB-5-9-GESLACHT over Zeef "niet van toepassing"
    En is de ernst "geen"

    Voorbeelden:
      | artikel     |
      | selectie    |
      | beoordeling |
