# language: nl
@WOR-27-1-D
Functionaliteit: WOR-27-1-D, instemming over arbeidsomstandigheden en verzuim

  Achtergrond:
    Stel de cao
      | medezeggenschap | ondernemingsraad |
    En het systeem Model
      | bepaalt tempo | ja |

  Abstract Scenario: wat de cao bij een systeem dat het tempo bepaalt over instemming zegt, bepaalt het oordeel
    Stel het artikel "overleg over Model"
      | <sleutel> | <waarde> |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van WOR-27-1-D over Model "<oordeel>"
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

  Abstract Scenario: de gronden voor instemming bepalen bij een systeem dat het tempo bepaalt het oordeel
    Stel het artikel "overleg over Model"
      | instemming         | <instemming> |
      | instemmingsgronden | <gronden>    |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van WOR-27-1-D over Model "<oordeel>"
    En is de ernst "<ernst>"

    Voorbeelden:
      | instemming   | gronden                                 | oordeel    | ernst        |
      | voor besluit |                                         | voldoet    | geen         |
      | voor besluit | arbeidsomstandigheden                   | voldoet    | geen         |
      | voor besluit | arbeidsomstandigheden, persoonsgegevens | voldoet    | geen         |
      | voor besluit | persoonsgegevens, controle              | onvolledig | waarschuwing |
      | uitgesloten  | arbeidsomstandigheden                   | schendt    | fout         |
      | uitgesloten  | persoonsgegevens                        | onvolledig | waarschuwing |

  Scenario: een akkoord dat bij een systeem dat het tempo bepaalt over overleg zwijgt, krijgt een aandachtspunt
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van WOR-27-1-D over Model "zwijgt"
    En is de ernst "aandachtspunt"

  Abstract Scenario: het orgaan bepaalt of instemming bij een systeem dat het tempo bepaalt van rechtswege geldt
    Stel de cao
      | medezeggenschap     | <orgaan> |
      | medezeggenschapswet | <wet>    |
    En het artikel "overleg over Model"
      | advies | voor besluit |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van WOR-27-1-D over Model "<oordeel>"
    En is de ernst "<ernst>"

    Voorbeelden:
      | orgaan                       | wet | oordeel             | ernst        |
      | ondernemingsraad             | WOR | onvolledig          | waarschuwing |
      | ondernemingsraad             |     | onvolledig          | waarschuwing |
      | personeelsvertegenwoordiging |     | onvolledig          | waarschuwing |
      | geen                         |     | niet van toepassing | geen         |
      | onbekend                     |     | onbepaald           | waarschuwing |

  Abstract Scenario: een raam-cao laat instemming bij een systeem dat het tempo bepaalt in stand, een uitputtende cao niet
    Stel het artikel "overleg over Model"
      | regeling              | <regeling>     |
      | instemming            | uitgesloten    |
      | reden geen instemming | cao regelt het |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van WOR-27-1-D over Model "<oordeel>"
    En is de ernst "<ernst>"

    Voorbeelden:
      | regeling   | oordeel             | ernst        |
      | kader      | onvolledig          | waarschuwing |
      | aanvulling | onvolledig          | waarschuwing |
      | uitputtend | niet van toepassing | geen         |

  Abstract Scenario: een artikel dat het onderwerp van een systeem dat het tempo bepaalt uitputtend regelt, zet de instemming uit
    Stel het artikel "<onderwerp> over Model"
      | regeling | uitputtend |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van WOR-27-1-D over Model "<oordeel>"

    Voorbeelden:
      | onderwerp  | oordeel             |
      | overleg    | niet van toepassing |
      | gezondheid | niet van toepassing |
      | monitoring | zwijgt              |

  Abstract Scenario: een bedrijfstak-cao die instemming bij een systeem dat het tempo bepaalt uitsluit, treft ook ondernemingen met een ondernemingsraad
    Stel de cao
      | soort           | <soort> |
      | medezeggenschap | geen    |
    En het artikel "overleg over Model"
      | instemming         | uitgesloten           |
      | instemmingsgronden | arbeidsomstandigheden |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van WOR-27-1-D over Model "<oordeel>"
    En is de ernst "<ernst>"

    Voorbeelden:
      | soort            | oordeel             | ernst        |
      | bedrijfstak-cao  | schendt             | fout         |
      | ondernemings-cao | niet van toepassing | geen         |
      | onbekend         | onbepaald           | waarschuwing |

  Scenario: een akkoord dat bij een systeem dat het tempo bepaalt nieuw overleg over wijzigingen uitsluit, krijgt een bevinding
    Stel het artikel "overleg over Model"
      | instemming | voor besluit |
    En het artikel "wijzigingen over Model"
      | opnieuw overleg bij | uitgesloten |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van WOR-27-1-D over Model "schendt"
    En is de ernst "waarschuwing"

  Abstract Scenario: aan welk moment de tekst instemming bij een systeem dat het tempo bepaalt hangt, bepaalt of zij te laat komt
    Stel het artikel "overleg over Model"
      | instemming | <moment> |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van WOR-27-1-D over Model "<oordeel>"

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

  Abstract Scenario: gronden, reden en soort cao samen bepalen wat uitgesloten instemming bij een systeem dat het tempo bepaalt betekent
    Stel de cao
      | soort           | <soort>  |
      | medezeggenschap | <orgaan> |
    En het artikel "overleg over Model"
      | instemming            | <instemming> |
      | instemmingsgronden    | <gronden>    |
      | reden geen instemming | <reden>      |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van WOR-27-1-D over Model "<oordeel>"

    Voorbeelden:
      | soort            | orgaan           | instemming   | gronden               | reden          | oordeel             |
      | ondernemings-cao | ondernemingsraad | uitgesloten  | arbeidsomstandigheden |                | schendt             |
      | ondernemings-cao | ondernemingsraad | uitgesloten  | arbeidsomstandigheden | cao regelt het | onvolledig          |
      | ondernemings-cao | ondernemingsraad | uitgesloten  | uitgesloten           |                | onvolledig          |
      | ondernemings-cao | ondernemingsraad | voor besluit | uitgesloten           |                | onvolledig          |
      | bedrijfstak-cao  | geen             | uitgesloten  |                       |                | schendt             |
      | bedrijfstak-cao  | geen             | uitgesloten  |                       | cao regelt het | niet van toepassing |
      | bedrijfstak-cao  | geen             | voor besluit |                       |                | niet van toepassing |

  Scenario: het herstel van halve gronden en uitgesloten wijzigingen bij een systeem dat het tempo bepaalt laat het akkoord voldoen
    Stel het artikel "overleg over Model"
      | instemming            | uitgesloten    |
      | instemmingsgronden    | beloning       |
      | reden geen instemming | cao regelt het |
    En het artikel "wijzigingen over Model"
      | opnieuw overleg bij | uitgesloten |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van WOR-27-1-D over Model "schendt"
    Wanneer het herstel van WOR-27-1-D wordt overgenomen
    En het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van WOR-27-1-D over Model "voldoet"

  Scenario: het herstel van uitgesloten instemming bij een systeem dat het tempo bepaalt laat het akkoord voldoen
    Stel het artikel "overleg over Model"
      | instemming            | uitgesloten           |
      | reden geen instemming | anders                |
      | instemmingsgronden    | arbeidsomstandigheden |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van WOR-27-1-D over Model "schendt"
    En is de ernst "fout"
    En zegt het herstel "instemming: voor besluit"
    Wanneer het herstel van WOR-27-1-D wordt overgenomen
    En het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van WOR-27-1-D over Model "voldoet"

  Abstract Scenario: het feit “bepaalt tempo” bepaalt of instemming bij een systeem dat het tempo bepaalt nodig is
    Stel het systeem Model
      | bepaalt tempo | <feit> |
    En het artikel "overleg over Model"
      | advies | voor besluit |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van WOR-27-1-D over Model "<oordeel>"

    Voorbeelden:
      | feit     | oordeel             |
      | ja       | onvolledig          |
      | nee      | niet van toepassing |
      | onbekend | niet van toepassing |

  Abstract Scenario: ook het doel en het artikel over gezondheid bepalen of over arbeidsomstandigheden instemming nodig is
    Stel het systeem Model
      | doelen        | <doel>  |
      | bepaalt tempo | <tempo> |
    En het artikel "gezondheid over Model"
      | <sleutel> | <waarde> |
    En het artikel "overleg over Model"
      | advies | voor besluit |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van WOR-27-1-D over Model "<oordeel>"

    Voorbeelden:
      | doel                       | tempo    | sleutel               | waarde             | oordeel             |
      | verzuim voorspellen        | nee      | arbeidsmiddel         |                    | onvolledig          |
      | taaktoewijzing op gedrag   | onbekend | arbeidsmiddel         |                    | onbepaald           |
      | taaktoewijzing op gedrag   | nee      | arbeidsmiddel         |                    | niet van toepassing |
      | taaktoewijzing objectief   | onbekend | arbeidsmiddel         |                    | onbepaald           |
      | taaktoewijzing onduidelijk | onbekend | arbeidsmiddel         |                    | onbepaald           |
      | prestaties volgen          | onbekend | arbeidsmiddel         |                    | onbepaald           |
      | roosteren                  | onbekend | arbeidsmiddel         |                    | niet van toepassing |
      | roosteren                  | nee      | risico-inventarisatie | voor ingebruikname | onvolledig          |
      | roosteren                  | nee      | risico-inventarisatie | uitgesloten        | niet van toepassing |
      | roosteren                  | nee      | werkdrukbeleid        | ja                 | onvolledig          |
      | roosteren                  | nee      | werkdrukbeleid        | uitgesloten        | niet van toepassing |
      | roosteren                  | nee      | arbeidsmiddel         | ja                 | niet van toepassing |

  Abstract Scenario: wie het werktempo uitputtend regelt, regelt daarmee het voorspellen van verzuim nog niet
    Stel het systeem Model
      | doelen | <doel> |
    En het artikel "werktempo over Model"
      | regeling | uitputtend |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van WOR-27-1-D over Model "<oordeel>"

    Voorbeelden:
      | doel                | oordeel             |
      | prestaties volgen   | niet van toepassing |
      | verzuim voorspellen | zwijgt              |
      | onbekend            | niet van toepassing |
