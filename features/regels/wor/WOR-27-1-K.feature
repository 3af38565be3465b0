# language: nl
@WOR-27-1-K
Functionaliteit: WOR-27-1-K, instemming over persoonsgegevens

  Achtergrond:
    Stel de cao
      | medezeggenschap | ondernemingsraad |
    En het systeem Volger
      | betrokkenen      | werknemers |
      | persoonsgegevens | ja         |

  Abstract Scenario: wat de cao over instemming bij persoonsgegevens zegt, bepaalt het oordeel
    Stel het artikel "overleg over Volger"
      | <sleutel> | <waarde> |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van WOR-27-1-K over Volger "<oordeel>"
    En is de ernst "<ernst>"

    Voorbeelden:
      | sleutel           | waarde                         | oordeel    | ernst        |
      | instemming        | voor besluit                   | voldoet    | geen         |
      | instemming        | 13 weken voor besluit          | voldoet    | geen         |
      | instemming        | voor ingebruikname             | voldoet    | geen         |
      | instemming        | uitgesloten                    | schendt    | fout         |
      | instemming        | na besluit                     | schendt    | fout         |
      | instemming        | 4 weken na ingebruikname       | schendt    | fout         |
      | instemming        | binnen 2 weken na aankondiging | voldoet    | geen         |
      | advies            | 13 weken voor besluit          | onvolledig | waarschuwing |
      | alleen informeren | ja                             | onvolledig | waarschuwing |
      | streeftermijn     | 6 weken                        | onvolledig | waarschuwing |

  Abstract Scenario: de gronden voor instemming bepalen of persoonsgegevens eronder vallen
    Stel het artikel "overleg over Volger"
      | instemming         | <instemming> |
      | instemmingsgronden | <gronden>    |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van WOR-27-1-K over Volger "<oordeel>"

    Voorbeelden:
      | instemming   | gronden                    | oordeel    |
      | voor besluit |                            | voldoet    |
      | voor besluit | persoonsgegevens, controle | voldoet    |
      | voor besluit | persoonsgegevens           | voldoet    |
      | voor besluit | controle, arbeidstijden    | onvolledig |
      | uitgesloten  | persoonsgegevens           | schendt    |
      | uitgesloten  | controle                   | onvolledig |

  Scenario: een akkoord dat over overleg bij persoonsgegevens zwijgt, krijgt een aandachtspunt
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van WOR-27-1-K over Volger "zwijgt"
    En is de ernst "aandachtspunt"

  Abstract Scenario: het orgaan bepaalt of instemming bij persoonsgegevens van rechtswege geldt
    Stel de cao
      | medezeggenschap     | <orgaan> |
      | medezeggenschapswet | <wet>    |
    En het artikel "overleg over Volger"
      | advies | voor besluit |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van WOR-27-1-K over Volger "<oordeel>"
    En is de ernst "<ernst>"

    Voorbeelden:
      | orgaan                       | wet | oordeel             | ernst        |
      | ondernemingsraad             | WOR | onvolledig          | waarschuwing |
      | ondernemingsraad             |     | onvolledig          | waarschuwing |
      | personeelsvertegenwoordiging |     | niet van toepassing | geen         |
      | geen                         |     | niet van toepassing | geen         |
      | ondernemingsraad             | WHW | niet van toepassing | geen         |
      | medezeggenschapsraad         | WMS | niet van toepassing | geen         |
      | onbekend                     |     | onbepaald           | waarschuwing |

  Abstract Scenario: het feit “persoonsgegevens” bepaalt of instemming bij persoonsgegevens nodig is
    Stel het systeem Volger
      | persoonsgegevens | <feit> |
    En het artikel "overleg over Volger"
      | instemming | uitgesloten |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van WOR-27-1-K over Volger "<oordeel>"
    En is de ernst "<ernst>"

    Voorbeelden:
      | feit     | oordeel             | ernst        |
      | ja       | schendt             | fout         |
      | nee      | niet van toepassing | geen         |
      | onbekend | onbepaald           | waarschuwing |

  Scenario: een open feit over persoonsgegevens maakt van uitgesloten instemming een vraag
    Stel het systeem Volger
      | persoonsgegevens | onbekend |
    En het artikel "overleg over Volger"
      | instemming | uitgesloten |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van WOR-27-1-K over Volger "onbepaald"
    En is de vraag "Verwerkt het persoonsgegevens van werkenden of sollicitanten?"

  Abstract Scenario: alleen gegevens van het eigen personeel vragen instemming over persoonsgegevens
    Stel het systeem Volger
      | betrokkenen | <betrokkenen> |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van WOR-27-1-K over Volger "<oordeel>"

    Voorbeelden:
      | betrokkenen              | oordeel             |
      | werknemers               | zwijgt              |
      | uitzendkrachten, klanten | zwijgt              |
      | gedetacheerden           | zwijgt              |
      | oproepkrachten           | zwijgt              |
      | sollicitanten            | niet van toepassing |
      | klanten, burgers         | niet van toepassing |
      | onbekend                 | onbepaald           |

  Abstract Scenario: een raam-cao laat instemming bij persoonsgegevens in stand, een uitputtende cao niet
    Stel het artikel "overleg over Volger"
      | regeling              | <regeling>     |
      | instemming            | uitgesloten    |
      | reden geen instemming | cao regelt het |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van WOR-27-1-K over Volger "<oordeel>"
    En is de ernst "<ernst>"

    Voorbeelden:
      | regeling   | oordeel             | ernst        |
      | kader      | onvolledig          | waarschuwing |
      | aanvulling | onvolledig          | waarschuwing |
      |            | onvolledig          | waarschuwing |
      | uitputtend | niet van toepassing | geen         |

  Abstract Scenario: een bedrijfstak-cao die instemming bij persoonsgegevens uitsluit, treft ook ondernemingen met een ondernemingsraad
    Stel de cao
      | soort           | <soort> |
      | medezeggenschap | geen    |
    En het artikel "overleg over Volger"
      | instemming | uitgesloten |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van WOR-27-1-K over Volger "<oordeel>"
    En is de ernst "<ernst>"

    Voorbeelden:
      | soort            | oordeel             | ernst        |
      | bedrijfstak-cao  | schendt             | fout         |
      | ondernemings-cao | niet van toepassing | geen         |
      | onbekend         | onbepaald           | waarschuwing |

  Scenario: een akkoord dat bij persoonsgegevens nieuw overleg over wijzigingen uitsluit, krijgt een waarschuwing
    Stel het artikel "overleg over Volger"
      | instemming | voor besluit |
    En het artikel "wijzigingen over Volger"
      | opnieuw overleg bij | uitgesloten |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van WOR-27-1-K over Volger "schendt"
    En is de ernst "waarschuwing"

  Abstract Scenario: advies over technologie en instemming over persoonsgegevens staan naast elkaar, ook al heten beide onder k
    Stel het systeem Volger
      | fase                    | voornemen |
      | belangrijke technologie | ja        |
    En het artikel "overleg over Volger"
      | deskundige | keuze ondernemingsraad |
      | advies     | <advies>               |
      | instemming | <instemming>           |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van WOR-25-1-K over Volger "<technologie>"
    En is het oordeel van WOR-27-1-K over Volger "<persoonsgegevens>"

    Voorbeelden:
      | advies       | instemming   | technologie | persoonsgegevens |
      | voor besluit | voor besluit | voldoet     | voldoet          |
      | voor besluit |              | voldoet     | onvolledig       |
      |              | voor besluit | onvolledig  | voldoet          |
      |              |              | onvolledig  | onvolledig       |

  Abstract Scenario: over persoonsgegevens is instemming nodig in elke fase, ook bij wijzigen en intrekken
    Stel het systeem Volger
      | fase | <fase> |
    En het artikel "overleg over Volger"
      | advies | voor besluit |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van WOR-27-1-K over Volger "onvolledig"
    En is de ernst "waarschuwing"

    Voorbeelden:
      | fase       |
      | voornemen  |
      | pilot      |
      | invoering  |
      | gebruik    |
      | wijziging  |
      | intrekking |
      | onbekend   |

  Abstract Scenario: aan welk moment de tekst instemming bij persoonsgegevens hangt, bepaalt of zij te laat komt
    Stel het artikel "overleg over Volger"
      | instemming | <moment> |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van WOR-27-1-K over Volger "<oordeel>"

    Voorbeelden:
      | moment                                 | oordeel |
      | voor kennisgeving besluit              | voldoet |
      | binnen 2 weken na kennisgeving besluit | schendt |
      | na gegevens laden                      | schendt |
      | na pilot                               | schendt |
      | na ingebruikname                       | schendt |
      | na gebruik                             | schendt |
      | na wijziging                           | schendt |
      | binnen 2 weken na adviesaanvraag       | voldoet |

  Abstract Scenario: gronden, reden en soort cao samen bepalen wat uitgesloten instemming bij persoonsgegevens betekent
    Stel de cao
      | soort           | <soort>  |
      | medezeggenschap | <orgaan> |
    En het artikel "overleg over Volger"
      | instemming            | <instemming> |
      | instemmingsgronden    | <gronden>    |
      | reden geen instemming | <reden>      |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van WOR-27-1-K over Volger "<oordeel>"

    Voorbeelden:
      | soort            | orgaan           | instemming   | gronden          | reden          | oordeel             |
      | ondernemings-cao | ondernemingsraad | uitgesloten  | persoonsgegevens |                | schendt             |
      | ondernemings-cao | ondernemingsraad | uitgesloten  | persoonsgegevens | cao regelt het | onvolledig          |
      | ondernemings-cao | ondernemingsraad | uitgesloten  | uitgesloten      |                | onvolledig          |
      | ondernemings-cao | ondernemingsraad | voor besluit | uitgesloten      |                | onvolledig          |
      | bedrijfstak-cao  | geen             | uitgesloten  |                  |                | schendt             |
      | bedrijfstak-cao  | geen             | uitgesloten  |                  | cao regelt het | niet van toepassing |
      | bedrijfstak-cao  | geen             | voor besluit |                  |                | niet van toepassing |

  Scenario: het herstel van halve gronden en uitgesloten wijzigingen bij persoonsgegevens laat het akkoord voldoen
    Stel het artikel "overleg over Volger"
      | instemming            | uitgesloten    |
      | instemmingsgronden    | beloning       |
      | reden geen instemming | cao regelt het |
    En het artikel "wijzigingen over Volger"
      | opnieuw overleg bij | uitgesloten |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van WOR-27-1-K over Volger "schendt"
    Wanneer het herstel van WOR-27-1-K wordt overgenomen
    En het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van WOR-27-1-K over Volger "voldoet"

  Scenario: het herstel van uitgesloten instemming bij persoonsgegevens laat het akkoord voldoen
    Stel het artikel "overleg over Volger"
      | instemming            | uitgesloten |
      | reden geen instemming | anders      |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van WOR-27-1-K over Volger "schendt"
    En zegt het herstel "instemming: voor besluit"
    Wanneer het herstel van WOR-27-1-K wordt overgenomen
    En het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van WOR-27-1-K over Volger "voldoet"
