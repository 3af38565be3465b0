# language: nl
@WMCO-5A-7
Functionaliteit: WMCO-5A-7, de maand die na de melding van collectief ontslag wordt gewacht

  Abstract Scenario: wat de tekst over de wachtmaand zegt, bepaalt vanaf twintig beëindigingen het oordeel
    Stel het systeem Voorbeeld
      | beëindigingen | <aantal> |
    En het artikel "werkgelegenheid"
      | wachtmaand   | <wachtmaand>                    |
      | geraadpleegd | vakbonden, medezeggenschap, uwv |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van WMCO-5A-7 over Voorbeeld "<oordeel>"
    En is de ernst "<ernst>"

    Voorbeelden:
      | aantal   | wachtmaand         | oordeel             | ernst        |
      | 19       | direct na akkoord  | niet van toepassing | geen         |
      | 20       | direct na akkoord  | schendt             | fout         |
      | 21       | direct na akkoord  | schendt             | fout         |
      | 20       | uitgesloten        | schendt             | fout         |
      | 20       | na bondsverklaring | voldoet             | geen         |
      | 20       | wettelijk          | voldoet             | geen         |
      | 20       |                    | onvolledig          | waarschuwing |
      | 19       | wettelijk          | niet van toepassing | geen         |
      | onbekend | direct na akkoord  | onbepaald           | waarschuwing |
      | onbekend | uitgesloten        | onbepaald           | waarschuwing |
      | onbekend | wettelijk          | niet van toepassing | geen         |

  Abstract Scenario: de melding over de wachtmaand zegt hoe de tekst haar passeert
    Stel het systeem Voorbeeld
      | beëindigingen | 34 |
    En het artikel "werkgelegenheid"
      | wachtmaand | <wachtmaand> |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van WMCO-5A-7 over Voorbeeld "schendt"
    En zegt de melding "<melding>"

    Voorbeelden:
      | wachtmaand        | melding                     |
      | direct na akkoord | eindigen direct na het akkoord |
      | uitgesloten       | sluit de maand uit          |

  Abstract Scenario: voor het bekorten van de wachtmaand zijn de vakbonden en de ondernemingsraad geraadpleegd
    Stel de cao
      | medezeggenschap | <orgaan> |
    En het systeem Voorbeeld
      | beëindigingen | 20 |
    En het artikel "werkgelegenheid"
      | wachtmaand   | na bondsverklaring |
      | geraadpleegd | <wie>              |
      | wmco         | <wmco>             |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van WMCO-5A-7 over Voorbeeld "<oordeel>"
    En is de ernst "<ernst>"

    Voorbeelden:
      | orgaan                       | wie                        | wmco | oordeel    | ernst        |
      | ondernemingsraad             | vakbonden, medezeggenschap |      | voldoet    | geen         |
      | ondernemingsraad             | vakbonden                  |      | onvolledig | waarschuwing |
      | ondernemingsraad             | vakbonden                  | ja   | onvolledig | waarschuwing |
      | ondernemingsraad             | medezeggenschap            |      | onvolledig | waarschuwing |
      | ondernemingsraad             | medezeggenschap            | ja   | onvolledig | waarschuwing |
      | onbekend                     | vakbonden                  |      | onvolledig | waarschuwing |
      | personeelsvertegenwoordiging | vakbonden                  |      | voldoet    | geen         |
      | geen                         | vakbonden                  |      | voldoet    | geen         |
      | geen                         | uwv                        |      | onvolledig | waarschuwing |
      | ondernemingsraad             |                            |      | onvolledig | waarschuwing |
      | ondernemingsraad             | uitgesloten                | ja   | onvolledig | waarschuwing |
      | ondernemingsraad             |                            | ja   | voldoet    | geen         |
      | geen                         |                            |      | onvolledig | waarschuwing |
      | geen                         |                            | ja   | voldoet    | geen         |

  Scenario: wie alleen de vakbonden raadpleegt, mist bij collectief ontslag de ondernemingsraad
    Stel het systeem Voorbeeld
      | beëindigingen | 20 |
    En het artikel "werkgelegenheid"
      | wachtmaand   | wettelijk      |
      | geraadpleegd | vakbonden, uwv |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van WMCO-5A-7 over Voorbeeld "onvolledig"
    En zegt de melding "ook de ondernemingsraad"
    En is de vraag "Zijn de vakbonden werkelijk geraadpleegd voordat zij verklaren dat zij zich met het ontslag kunnen verenigen?"

  Abstract Scenario: verwijst de tekst naar de Wet melding collectief ontslag, dan is ook de wachtmaand geregeld
    Stel het systeem Voorbeeld
      | beëindigingen | 20 |
    En het artikel "werkgelegenheid"
      | wmco     | <wmco>                 |
      | garantie | geen gedwongen ontslag |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van WMCO-5A-7 over Voorbeeld "<oordeel>"
    En is de ernst "<ernst>"

    Voorbeelden:
      | wmco        | oordeel    | ernst        |
      | ja          | voldoet    | geen         |
      | uitgesloten | onvolledig | waarschuwing |
      |             | onvolledig | waarschuwing |

  Scenario: wie over de wachtmaand zwijgt terwijl twintig contracten eindigen, krijgt een waarschuwing
    Stel het systeem Voorbeeld
      | beëindigingen | 20 |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van WMCO-5A-7 over Voorbeeld "zwijgt"
    En is de ernst "waarschuwing"

  Scenario: weet men niet hoeveel contracten eindigen, dan is dat bij vertrek direct na akkoord de vraag
    Stel het artikel "werkgelegenheid"
      | wachtmaand | direct na akkoord |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van WMCO-5A-7 over Voorbeeld "onbepaald"
    En is de vraag "Hoeveel contracten eindigen binnen 3 maanden in één UWV-werkgebied, ook met wederzijds goedvinden?"

  Abstract Scenario: de wachtmaand met vernietiging geldt vanaf 1 maart 2012
    Stel de cao
      | looptijd | 1 januari 2012 tot en met 31 december 2012 |
    En het systeem Voorbeeld
      | beëindigingen | 20 |
    En het artikel "werkgelegenheid"
      | wachtmaand | direct na akkoord |
    Wanneer het akkoord op <dag> wordt gecontroleerd
    Dan is het oordeel van WMCO-5A-7 over Voorbeeld "<oordeel>"
    En is de ernst "<ernst>"

    Voorbeelden:
      | dag              | oordeel     | ernst        |
      | 29 februari 2012 | gaat gelden | waarschuwing |
      | 1 maart 2012     | schendt     | fout         |

  Abstract Scenario: het herstel van een gepasseerde wachtmaand laat het akkoord voldoen
    Stel het systeem Voorbeeld
      | beëindigingen | 34 |
    En het artikel "werkgelegenheid"
      | wachtmaand   | <wachtmaand> |
      | geraadpleegd | uwv          |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van WMCO-5A-7 over Voorbeeld "<oordeel>"
    Wanneer het herstel van WMCO-5A-7 wordt overgenomen
    En het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van WMCO-5A-7 over Voorbeeld "voldoet"

    Voorbeelden:
      | wachtmaand        | oordeel    |
      | direct na akkoord | schendt    |
      | uitgesloten       | schendt    |
      |                   | onvolledig |

  Abstract Scenario: wat over de wachtmaand en de raadpleging ontbreekt, staat elk in de melding
    Stel de cao
      | medezeggenschap | ondernemingsraad |
    En het systeem Voorbeeld
      | beëindigingen | 20 |
    En het artikel "werkgelegenheid"
      | garantie     | geen gedwongen ontslag |
      | wachtmaand   | <wachtmaand>           |
      | geraadpleegd | <wie>                  |
      | wmco         | <wmco>                 |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van WMCO-5A-7 over Voorbeeld "onvolledig"
    En zegt de melding "<melding>"

    Voorbeelden:
      | wachtmaand | wie                        | wmco        | melding                       |
      |            | vakbonden, medezeggenschap | uitgesloten | na de melding een maand       |
      | wettelijk  | medezeggenschap            | ja          | dat de vakbonden worden       |
      | wettelijk  |                            |             | dat de vakbonden worden       |
      | wettelijk  |                            | uitgesloten | dat de vakbonden worden       |
      | wettelijk  |                            |             | ook de ondernemingsraad wordt |
      | wettelijk  |                            | uitgesloten | ook de ondernemingsraad wordt |
      | wettelijk  | uitgesloten                | ja          | dat de vakbonden worden       |
      | wettelijk  | uitgesloten                | ja          | ook de ondernemingsraad wordt |

  Abstract Scenario: beëindigingen door twee systemen tellen samen, en maken een uitgesloten of overgeslagen wachtmaand hoogstens een waarschuwing
    Stel het systeem Sorteerder
      | beëindigingen | <eerste> |
    En het systeem Inpakker
      | beëindigingen | <tweede> |
    En het artikel "werkgelegenheid"
      | wachtmaand | <wachtmaand> |
      | wmco       | ja           |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van WMCO-5A-7 over Sorteerder "<oordeel>"
    En is de ernst "<ernst>"

    Voorbeelden:
      | eerste | tweede   | wachtmaand        | oordeel             | ernst        |
      | 12     | 8        | uitgesloten       | schendt             | waarschuwing |
      | 12     | 7        | uitgesloten       | niet van toepassing | geen         |
      | 12     | onbekend | uitgesloten       | niet van toepassing | geen         |
      | 20     | 12       | uitgesloten       | schendt             | fout         |
      | 12     | 8        | direct na akkoord | schendt             | waarschuwing |
      | 19     | 1        | direct na akkoord | schendt             | waarschuwing |
      | 19     | 1        | uitgesloten       | schendt             | waarschuwing |
      | 20     | 1        | direct na akkoord | schendt             | fout         |
      | 12     | 8        | wettelijk         | voldoet             | geen         |
