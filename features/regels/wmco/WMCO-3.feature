# language: nl
@WMCO-3
Functionaliteit: WMCO-3, melding van twintig of meer beëindigingen

  Abstract Scenario: een tekst die de Wet melding collectief ontslag uitsluit, is fout vanaf twintig beëindigingen
    Stel het systeem Voorbeeld
      | beëindigingen | <aantal> |
    En het artikel "werkgelegenheid"
      | wmco        | <wmco>                  |
      | garantie    | geen gedwongen ontslag  |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van WMCO-3 over Voorbeeld "<oordeel>"
    En is de ernst "<ernst>"

    Voorbeelden:
      | aantal   | wmco        | oordeel             | ernst        |
      | 19       | uitgesloten | niet van toepassing | geen         |
      | 20       | uitgesloten | schendt             | fout         |
      | 21       | uitgesloten | schendt             | fout         |
      | 20       | nee         | schendt             | fout         |
      | 34       | ja          | voldoet             | geen         |
      | 19       |             | niet van toepassing | geen         |
      | 20       |             | onvolledig          | waarschuwing |
      | onbekend | uitgesloten | onbepaald           | waarschuwing |
      | onbekend | ja          | niet van toepassing | geen         |
      | onbekend |             | niet van toepassing | geen         |

  Scenario: ook als werknemers met wederzijds goedvinden vertrekken, geldt de meldplicht bij collectief ontslag
    Stel het systeem Schadebehandeling
      | vervallen banen | 34 |
      | beëindigingen   | 34 |
    En het artikel "werkgelegenheid"
      | wmco | uitgesloten |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van WMCO-3 over Schadebehandeling "schendt"
    En is de ernst "fout"
    En zegt de melding "ook met wederzijds goedvinden"
    En is de vraag "Zijn alle beëindigingen binnen drie maanden in één werkgebied van het UWV geteld, ook die met wederzijds goedvinden?"

  Abstract Scenario: een eigen drempel voor melding mag naast de wet staan, maar haar niet vervangen
    Stel het systeem Voorbeeld
      | beëindigingen | <aantal> |
    En het artikel "werkgelegenheid"
      | meldt vanaf  | <drempel>  |
      | vervangt wet | <vervangt> |
      | wmco         | <wmco>     |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van WMCO-3 over Voorbeeld "<oordeel>"
    En is de ernst "<ernst>"

    Voorbeelden:
      | aantal   | drempel | vervangt | wmco | oordeel             | ernst        |
      | 25       | 10      | nee      | ja   | voldoet             | geen         |
      | 25       | 30      | nee      | ja   | voldoet             | geen         |
      | 12       | 10      |          |      | niet van toepassing | geen         |
      | 12       | 30      |          |      | niet van toepassing | geen         |
      | 25       | 10      | ja       |      | schendt             | fout         |
      | 25       |         | ja       | ja   | schendt             | fout         |
      | 12       | 20      | ja       |      | niet van toepassing | geen         |
      | 12       | 21      | ja       |      | schendt             | fout         |
      | onbekend | 30      | ja       |      | schendt             | fout         |
      | onbekend | 20      | ja       |      | onbepaald           | waarschuwing |
      | onbekend | 10      | nee      |      | niet van toepassing | geen         |

  Scenario: een hogere drempel in plaats van de wet zegt welke wet daarmee wordt vervangen
    Stel het artikel "werkgelegenheid"
      | meldt vanaf  | 50 |
      | vervangt wet | ja |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van WMCO-3 over Voorbeeld "schendt"
    En zegt de melding "een eigen drempel in de plaats"

  Abstract Scenario: wie de vakbonden en het UWV noemt, regelt de melding van collectief ontslag
    Stel het systeem Voorbeeld
      | beëindigingen | 20 |
    En het artikel "werkgelegenheid"
      | geraadpleegd | <wie>                  |
      | garantie     | geen gedwongen ontslag |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van WMCO-3 over Voorbeeld "<oordeel>"
    En is de ernst "<ernst>"

    Voorbeelden:
      | wie                            | oordeel    | ernst        |
      | vakbonden, uwv                 | voldoet    | geen         |
      | vakbonden, medezeggenschap, uwv | voldoet   | geen         |
      | vakbonden                      | onvolledig | waarschuwing |
      | uwv                            | onvolledig | waarschuwing |
      | medezeggenschap                | onvolledig | waarschuwing |
      |                                | onvolledig | waarschuwing |

  Scenario: wie over werkgelegenheid zwijgt terwijl twintig contracten eindigen, krijgt een waarschuwing
    Stel het systeem Voorbeeld
      | beëindigingen | 20 |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van WMCO-3 over Voorbeeld "zwijgt"
    En is de ernst "waarschuwing"

  Abstract Scenario: de meldplicht voor beëindiging met wederzijds goedvinden geldt vanaf 1 maart 2012
    Stel de cao
      | looptijd | 1 januari 2012 tot en met 31 december 2012 |
    En het systeem Voorbeeld
      | beëindigingen | 20 |
    En het artikel "werkgelegenheid"
      | wmco | uitgesloten |
    Wanneer het akkoord op <dag> wordt gecontroleerd
    Dan is het oordeel van WMCO-3 over Voorbeeld "<oordeel>"
    En is de ernst "<ernst>"

    Voorbeelden:
      | dag              | oordeel     | ernst        |
      | 29 februari 2012 | gaat gelden | waarschuwing |
      | 1 maart 2012     | schendt     | fout         |

  Abstract Scenario: het herstel van een uitgesloten of vervangen meldplicht laat het akkoord voldoen
    Stel het systeem Voorbeeld
      | beëindigingen | 34 |
    En het artikel "werkgelegenheid"
      | <sleutel> | <waarde> |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van WMCO-3 over Voorbeeld "<oordeel>"
    Wanneer het herstel van WMCO-3 wordt overgenomen
    En het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van WMCO-3 over Voorbeeld "voldoet"

    Voorbeelden:
      | sleutel      | waarde                 | oordeel    |
      | wmco         | uitgesloten            | schendt    |
      | vervangt wet | ja                     | schendt    |
      | garantie     | geen gedwongen ontslag | onvolledig |

  Scenario: wie bij twintig beëindigingen de melding niet regelt, hoort aan wie zij gaat
    Stel het systeem Voorbeeld
      | beëindigingen | 20 |
    En het artikel "werkgelegenheid"
      | garantie | geen gedwongen ontslag |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van WMCO-3 over Voorbeeld "onvolledig"
    En zegt de melding "aan de vakbonden en het UWV wordt gemeld"

  Abstract Scenario: beëindigingen door twee systemen tellen samen, en maken een uitgesloten melding hoogstens een waarschuwing
    Stel het systeem Sorteerder
      | beëindigingen | <eerste> |
    En het systeem Inpakker
      | beëindigingen | <tweede> |
    En het artikel "werkgelegenheid"
      | wmco | <wmco> |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van WMCO-3 over Sorteerder "<oordeel>"
    En is de ernst "<ernst>"

    Voorbeelden:
      | eerste | tweede   | wmco        | oordeel             | ernst        |
      | 12     | 8        | uitgesloten | schendt             | waarschuwing |
      | 12     | 7        | uitgesloten | niet van toepassing | geen         |
      | 12     | onbekend | uitgesloten | niet van toepassing | geen         |
      | 20     | 12       | uitgesloten | schendt             | fout         |
      | 19     | 1        | uitgesloten | schendt             | waarschuwing |
      | 12     | 8        | ja          | voldoet             | geen         |
