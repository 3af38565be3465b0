# language: nl
@WOR-27-1-C
Functionaliteit: WOR-27-1-C, instemming over een stelsel van beloning

  Achtergrond:
    Stel de cao
      | medezeggenschap | ondernemingsraad |
    En het systeem Model
      | doelen | belonen |

  Abstract Scenario: wat de cao bij een bonusmodel over instemming zegt, bepaalt het oordeel
    Stel het artikel "overleg over Model"
      | <sleutel> | <waarde> |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van WOR-27-1-C over Model "<oordeel>"
    En is de ernst "<ernst>"

    Voorbeelden:
      | sleutel           | waarde                   | oordeel    | ernst        |
      | instemming        | voor besluit             | voldoet    | geen         |
      | instemming        | 13 weken voor besluit    | voldoet    | geen         |
      | instemming        | voor ingebruikname       | voldoet    | geen         |
      | instemming        | uitgesloten              | schendt    | waarschuwing |
      | instemming        | na besluit               | schendt    | waarschuwing |
      | instemming        | 4 weken na ingebruikname | schendt    | waarschuwing |
      | advies            | 13 weken voor besluit    | onvolledig | waarschuwing |
      | alleen informeren | ja                       | onvolledig | waarschuwing |
      | streeftermijn     | 6 weken                  | onvolledig | waarschuwing |

  Abstract Scenario: de gronden voor instemming bepalen bij een bonusmodel het oordeel
    Stel het artikel "overleg over Model"
      | instemming         | <instemming> |
      | instemmingsgronden | <gronden>    |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van WOR-27-1-C over Model "<oordeel>"
    En is de ernst "<ernst>"

    Voorbeelden:
      | instemming   | gronden                         | oordeel    | ernst        |
      | voor besluit |                                 | voldoet    | geen         |
      | voor besluit | beloning                        | voldoet    | geen         |
      | voor besluit | beloning, persoonsgegevens      | voldoet    | geen         |
      | voor besluit | persoonsgegevens, arbeidstijden | onvolledig | waarschuwing |
      | uitgesloten  | beloning                        | schendt    | fout         |
      | uitgesloten  | persoonsgegevens                | onvolledig | waarschuwing |

  Scenario: een akkoord dat bij een bonusmodel over overleg zwijgt, krijgt een aandachtspunt
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van WOR-27-1-C over Model "zwijgt"
    En is de ernst "aandachtspunt"

  Abstract Scenario: het orgaan bepaalt of instemming bij een bonusmodel van rechtswege geldt
    Stel de cao
      | medezeggenschap     | <orgaan> |
      | medezeggenschapswet | <wet>    |
    En het artikel "overleg over Model"
      | advies | voor besluit |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van WOR-27-1-C over Model "<oordeel>"
    En is de ernst "<ernst>"

    Voorbeelden:
      | orgaan                       | wet | oordeel             | ernst        |
      | ondernemingsraad             | WOR | onvolledig          | waarschuwing |
      | ondernemingsraad             |     | onvolledig          | waarschuwing |
      | personeelsvertegenwoordiging |     | niet van toepassing | geen         |
      | geen                         |     | niet van toepassing | geen         |
      | onbekend                     |     | onbepaald           | waarschuwing |

  Abstract Scenario: een raam-cao laat instemming bij een bonusmodel in stand, een uitputtende cao niet
    Stel het artikel "overleg over Model"
      | regeling              | <regeling>     |
      | instemming            | uitgesloten    |
      | reden geen instemming | cao regelt het |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van WOR-27-1-C over Model "<oordeel>"
    En is de ernst "<ernst>"

    Voorbeelden:
      | regeling   | oordeel             | ernst        |
      | kader      | onvolledig          | waarschuwing |
      | aanvulling | onvolledig          | waarschuwing |
      | uitputtend | niet van toepassing | geen         |

  Abstract Scenario: een artikel dat het onderwerp van een bonusmodel uitputtend regelt, zet de instemming uit
    Stel het artikel "<onderwerp> over Model"
      | regeling | uitputtend |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van WOR-27-1-C over Model "<oordeel>"

    Voorbeelden:
      | onderwerp       | oordeel             |
      | overleg         | niet van toepassing |
      | loonbescherming | niet van toepassing |
      | monitoring      | zwijgt              |

  Abstract Scenario: een bedrijfstak-cao die instemming bij een bonusmodel uitsluit, treft ook ondernemingen met een ondernemingsraad
    Stel de cao
      | soort           | <soort> |
      | medezeggenschap | geen    |
    En het artikel "overleg over Model"
      | instemming         | uitgesloten |
      | instemmingsgronden | beloning    |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van WOR-27-1-C over Model "<oordeel>"
    En is de ernst "<ernst>"

    Voorbeelden:
      | soort            | oordeel             | ernst        |
      | bedrijfstak-cao  | schendt             | fout         |
      | ondernemings-cao | niet van toepassing | geen         |
      | onbekend         | onbepaald           | waarschuwing |

  Scenario: een akkoord dat bij een bonusmodel nieuw overleg over wijzigingen uitsluit, krijgt een bevinding
    Stel het artikel "overleg over Model"
      | instemming | voor besluit |
    En het artikel "wijzigingen over Model"
      | opnieuw overleg bij | uitgesloten |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van WOR-27-1-C over Model "schendt"
    En is de ernst "waarschuwing"

  Abstract Scenario: aan welk moment de tekst instemming bij een bonusmodel hangt, bepaalt of zij te laat komt
    Stel het artikel "overleg over Model"
      | instemming | <moment> |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van WOR-27-1-C over Model "<oordeel>"

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

  Abstract Scenario: gronden, reden en soort cao samen bepalen wat uitgesloten instemming bij een bonusmodel betekent
    Stel de cao
      | soort           | <soort>  |
      | medezeggenschap | <orgaan> |
    En het artikel "overleg over Model"
      | instemming            | <instemming> |
      | instemmingsgronden    | <gronden>    |
      | reden geen instemming | <reden>      |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van WOR-27-1-C over Model "<oordeel>"

    Voorbeelden:
      | soort            | orgaan           | instemming   | gronden     | reden          | oordeel             |
      | ondernemings-cao | ondernemingsraad | uitgesloten  | beloning    |                | schendt             |
      | ondernemings-cao | ondernemingsraad | uitgesloten  | beloning    | cao regelt het | onvolledig          |
      | ondernemings-cao | ondernemingsraad | uitgesloten  | uitgesloten |                | onvolledig          |
      | ondernemings-cao | ondernemingsraad | voor besluit | uitgesloten |                | onvolledig          |
      | bedrijfstak-cao  | geen             | uitgesloten  |             |                | schendt             |
      | bedrijfstak-cao  | geen             | uitgesloten  |             | cao regelt het | niet van toepassing |
      | bedrijfstak-cao  | geen             | voor besluit |             |                | niet van toepassing |

  Scenario: het herstel van halve gronden en uitgesloten wijzigingen bij een bonusmodel laat het akkoord voldoen
    Stel het artikel "overleg over Model"
      | instemming            | uitgesloten    |
      | instemmingsgronden    | arbeidstijden  |
      | reden geen instemming | cao regelt het |
    En het artikel "wijzigingen over Model"
      | opnieuw overleg bij | uitgesloten |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van WOR-27-1-C over Model "schendt"
    Wanneer het herstel van WOR-27-1-C wordt overgenomen
    En het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van WOR-27-1-C over Model "voldoet"

  Scenario: het herstel van uitgesloten instemming bij een bonusmodel laat het akkoord voldoen
    Stel het artikel "overleg over Model"
      | instemming            | uitgesloten |
      | reden geen instemming | anders      |
      | instemmingsgronden    | beloning    |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van WOR-27-1-C over Model "schendt"
    En is de ernst "fout"
    En zegt het herstel "instemming: voor besluit"
    Wanneer het herstel van WOR-27-1-C wordt overgenomen
    En het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van WOR-27-1-C over Model "voldoet"

  Abstract Scenario: het feit “doelen” bepaalt of instemming bij een bonusmodel nodig is
    Stel het systeem Model
      | doelen | <feit> |
    En het artikel "overleg over Model"
      | advies | voor besluit |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van WOR-27-1-C over Model "<oordeel>"

    Voorbeelden:
      | feit              | oordeel             |
      | belonen           | onvolledig          |
      | functiewaardering | onvolledig          |
      | klantproces       | niet van toepassing |
      | onbekend          | niet van toepassing |

  Scenario: een onbekend doel wordt bij een bonusmodel gevraagd zodra de tekst het onderwerp regelt
    Stel het systeem Model
      | doelen | onbekend |
    En het artikel "loonbescherming over Model"
      | inzage loongegevens | ja |
    En het artikel "overleg over Model"
      | advies | voor besluit |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van WOR-27-1-C over Model "onbepaald"
    En is de ernst "waarschuwing"
    En is de vraag "Waarvoor wordt het systeem gebruikt?"

  Abstract Scenario: loon dat van een score afhangt, is ook zonder het doel belonen een stelsel van beloning
    Stel het systeem Model
      | doelen        | klantproces |
      | variabel loon | <loon>      |
    En het artikel "overleg over Model"
      | advies | voor besluit |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van WOR-27-1-C over Model "<oordeel>"

    Voorbeelden:
      | loon     | oordeel             |
      | ja       | onvolledig          |
      | 15 %     | onvolledig          |
      | nee      | niet van toepassing |
      | onbekend | niet van toepassing |
