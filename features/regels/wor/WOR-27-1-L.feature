# language: nl
@WOR-27-1-L
Functionaliteit: WOR-27-1-L, instemming over systemen die personeel kunnen volgen

  Achtergrond:
    Stel de cao
      | medezeggenschap | ondernemingsraad |
    En het systeem Volger
      | geschikt voor controle | ja |

  Abstract Scenario: wat de cao over instemming bij controlemiddelen zegt, bepaalt het oordeel
    Stel het artikel "overleg over Volger"
      | <sleutel> | <waarde> |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van WOR-27-1-L over Volger "<oordeel>"
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

  Abstract Scenario: de gronden voor instemming bepalen of controlemiddelen eronder vallen
    Stel het artikel "overleg over Volger"
      | instemming         | <instemming> |
      | instemmingsgronden | <gronden>    |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van WOR-27-1-L over Volger "<oordeel>"

    Voorbeelden:
      | instemming   | gronden                         | oordeel    |
      | voor besluit |                                 | voldoet    |
      | voor besluit | persoonsgegevens, controle      | voldoet    |
      | voor besluit | controle                        | voldoet    |
      | voor besluit | persoonsgegevens, arbeidstijden | onvolledig |
      | uitgesloten  | controle                        | schendt    |
      | uitgesloten  | persoonsgegevens                | onvolledig |

  Scenario: een akkoord dat over overleg bij controlemiddelen zwijgt, krijgt een aandachtspunt
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van WOR-27-1-L over Volger "zwijgt"
    En is de ernst "aandachtspunt"

  Abstract Scenario: het orgaan bepaalt of instemming bij controlemiddelen van rechtswege geldt
    Stel de cao
      | medezeggenschap     | <orgaan> |
      | medezeggenschapswet | <wet>    |
    En het artikel "overleg over Volger"
      | advies | voor besluit |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van WOR-27-1-L over Volger "<oordeel>"
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

  Abstract Scenario: het feit “geschikt voor controle” bepaalt of instemming bij controlemiddelen nodig is
    Stel het systeem Volger
      | geschikt voor controle | <feit> |
    En het artikel "overleg over Volger"
      | instemming | uitgesloten |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van WOR-27-1-L over Volger "<oordeel>"
    En is de ernst "<ernst>"

    Voorbeelden:
      | feit     | oordeel             | ernst        |
      | ja       | schendt             | fout         |
      | nee      | niet van toepassing | geen         |
      | onbekend | onbepaald           | waarschuwing |

  Scenario: een open feit over controlemiddelen maakt van uitgesloten instemming een vraag
    Stel het systeem Volger
      | geschikt voor controle | onbekend |
    En het artikel "overleg over Volger"
      | instemming | uitgesloten |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van WOR-27-1-L over Volger "onbepaald"
    En is de vraag "Kan het aanwezigheid, gedrag of prestaties volgen, ook onbedoeld?"

  Abstract Scenario: een tekst die instemming over controle geeft, schendt niets door te zeggen waarvoor het systeem is bedoeld
    Stel het artikel "overleg over Volger"
      | instemming            | voor besluit |
      | reden geen instemming | <reden>      |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van WOR-27-1-L over Volger "voldoet"

    Voorbeelden:
      | reden                      |
      | niet voor controle bedoeld |
      | alleen kwaliteit           |

  Abstract Scenario: dat een controlemiddel niet voor controle is bedoeld, maakt instemming niet overbodig
    Stel het artikel "overleg over Volger"
      | instemming            | <instemming> |
      | reden geen instemming | <reden>      |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van WOR-27-1-L over Volger "schendt"
    En is de ernst "fout"
    En zegt de melding "<melding>"

    Voorbeelden:
      | instemming  | reden                      | melding                                          |
      | uitgesloten | niet voor controle bedoeld | bepalend is of het daarvoor geschikt is          |
      | uitgesloten | alleen kwaliteit           | bepalend is of het daarvoor geschikt is          |
      |             | niet voor controle bedoeld | bepalend is of het daarvoor geschikt is          |
      | uitgesloten | anders                     | een systeem waarmee personeel kan worden gevolgd |

  Abstract Scenario: een raam-cao laat instemming bij controlemiddelen in stand, een uitputtende cao niet
    Stel het artikel "overleg over Volger"
      | regeling              | <regeling>     |
      | instemming            | uitgesloten    |
      | reden geen instemming | cao regelt het |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van WOR-27-1-L over Volger "<oordeel>"
    En is de ernst "<ernst>"

    Voorbeelden:
      | regeling   | oordeel             | ernst        |
      | kader      | onvolledig          | waarschuwing |
      | aanvulling | onvolledig          | waarschuwing |
      |            | onvolledig          | waarschuwing |
      | uitputtend | niet van toepassing | geen         |

  Abstract Scenario: een bedrijfstak-cao die instemming bij controlemiddelen uitsluit, treft ook ondernemingen met een ondernemingsraad
    Stel de cao
      | soort           | <soort> |
      | medezeggenschap | geen    |
    En het artikel "overleg over Volger"
      | instemming | uitgesloten |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van WOR-27-1-L over Volger "<oordeel>"
    En is de ernst "<ernst>"

    Voorbeelden:
      | soort            | oordeel             | ernst        |
      | bedrijfstak-cao  | schendt             | fout         |
      | ondernemings-cao | niet van toepassing | geen         |
      | onbekend         | onbepaald           | waarschuwing |

  Scenario: een akkoord dat bij controlemiddelen nieuw overleg over wijzigingen uitsluit, krijgt een waarschuwing
    Stel het artikel "overleg over Volger"
      | instemming | voor besluit |
    En het artikel "wijzigingen over Volger"
      | opnieuw overleg bij | uitgesloten |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van WOR-27-1-L over Volger "schendt"
    En is de ernst "waarschuwing"

  Abstract Scenario: over controlemiddelen is instemming nodig in elke fase, ook bij wijzigen en intrekken
    Stel het systeem Volger
      | fase | <fase> |
    En het artikel "overleg over Volger"
      | instemming | uitgesloten |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van WOR-27-1-L over Volger "schendt"
    En is de ernst "fout"

    Voorbeelden:
      | fase       |
      | voornemen  |
      | pilot      |
      | gebruik    |
      | wijziging  |
      | intrekking |

  Abstract Scenario: of een systeem voor controle geschikt is, telt, en niet waarvoor het wordt gebruikt
    Stel het systeem Volger
      | doelen | <doelen> |
    En het artikel "overleg over Volger"
      | advies | voor besluit |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van WOR-27-1-L over Volger "onvolledig"
    En is de ernst "waarschuwing"

    Voorbeelden:
      | doelen      |
      | klantproces |
      | veiligheid  |
      | beoordelen  |

  Abstract Scenario: aan welk moment de tekst instemming bij controlemiddelen hangt, bepaalt of zij te laat komt
    Stel het artikel "overleg over Volger"
      | instemming | <moment> |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van WOR-27-1-L over Volger "<oordeel>"

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

  Abstract Scenario: gronden, reden en soort cao samen bepalen wat uitgesloten instemming bij controlemiddelen betekent
    Stel de cao
      | soort           | <soort>  |
      | medezeggenschap | <orgaan> |
    En het artikel "overleg over Volger"
      | instemming            | <instemming> |
      | instemmingsgronden    | <gronden>    |
      | reden geen instemming | <reden>      |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van WOR-27-1-L over Volger "<oordeel>"

    Voorbeelden:
      | soort            | orgaan           | instemming   | gronden     | reden          | oordeel             |
      | ondernemings-cao | ondernemingsraad | uitgesloten  | controle    |                | schendt             |
      | ondernemings-cao | ondernemingsraad | uitgesloten  | controle    | cao regelt het | onvolledig          |
      | ondernemings-cao | ondernemingsraad | uitgesloten  | uitgesloten |                | onvolledig          |
      | ondernemings-cao | ondernemingsraad | voor besluit | uitgesloten |                | onvolledig          |
      | bedrijfstak-cao  | geen             | uitgesloten  |             |                | schendt             |
      | bedrijfstak-cao  | geen             | uitgesloten  |             | cao regelt het | niet van toepassing |
      | bedrijfstak-cao  | geen             | voor besluit |             |                | niet van toepassing |

  Scenario: het herstel van halve gronden en uitgesloten wijzigingen bij controlemiddelen laat het akkoord voldoen
    Stel het artikel "overleg over Volger"
      | instemming            | uitgesloten    |
      | instemmingsgronden    | beloning       |
      | reden geen instemming | cao regelt het |
    En het artikel "wijzigingen over Volger"
      | opnieuw overleg bij | uitgesloten |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van WOR-27-1-L over Volger "schendt"
    Wanneer het herstel van WOR-27-1-L wordt overgenomen
    En het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van WOR-27-1-L over Volger "voldoet"

  Scenario: het herstel van uitgesloten instemming bij controlemiddelen laat het akkoord voldoen
    Stel het artikel "overleg over Volger"
      | instemming            | uitgesloten |
      | reden geen instemming | anders      |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van WOR-27-1-L over Volger "schendt"
    En zegt het herstel "instemming: voor besluit"
    Wanneer het herstel van WOR-27-1-L wordt overgenomen
    En het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van WOR-27-1-L over Volger "voldoet"
