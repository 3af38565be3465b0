# language: nl
@WOR-27-1-J
Functionaliteit: WOR-27-1-J, instemming over de behandeling van klachten

  Achtergrond:
    Stel de cao
      | medezeggenschap | ondernemingsraad |
    En het artikel "klacht over Model"
      | uitspraak | 4 weken |
    En het systeem Model
      | doelen | roosteren |

  Abstract Scenario: wat de cao bij een klachtprocedure over instemming zegt, bepaalt het oordeel
    Stel het artikel "overleg over Model"
      | <sleutel> | <waarde> |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van WOR-27-1-J over Model "<oordeel>"
    En is de ernst "<ernst>"

    Voorbeelden:
      | sleutel           | waarde                   | oordeel    | ernst         |
      | instemming        | voor besluit             | voldoet    | geen          |
      | instemming        | 13 weken voor besluit    | voldoet    | geen          |
      | instemming        | voor ingebruikname       | voldoet    | geen          |
      | instemming        | uitgesloten              | schendt    | aandachtspunt |
      | instemming        | na besluit               | schendt    | aandachtspunt |
      | instemming        | 4 weken na ingebruikname | schendt    | aandachtspunt |
      | advies            | 13 weken voor besluit    | onvolledig | aandachtspunt |
      | alleen informeren | ja                       | onvolledig | aandachtspunt |
      | streeftermijn     | 6 weken                  | onvolledig | aandachtspunt |

  Abstract Scenario: de gronden voor instemming bepalen bij een klachtprocedure het oordeel
    Stel het artikel "overleg over Model"
      | instemming         | <instemming> |
      | instemmingsgronden | <gronden>    |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van WOR-27-1-J over Model "<oordeel>"
    En is de ernst "<ernst>"

    Voorbeelden:
      | instemming   | gronden                     | oordeel    | ernst         |
      | voor besluit |                             | voldoet    | geen          |
      | voor besluit | klachten                    | voldoet    | geen          |
      | voor besluit | klachten, persoonsgegevens  | voldoet    | geen          |
      | voor besluit | persoonsgegevens, opleiding | onvolledig | aandachtspunt |
      | uitgesloten  | klachten                    | schendt    | fout          |
      | uitgesloten  | persoonsgegevens            | onvolledig | aandachtspunt |

  Scenario: een akkoord dat bij een klachtprocedure over overleg zwijgt, krijgt een aandachtspunt
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van WOR-27-1-J over Model "zwijgt"
    En is de ernst "aandachtspunt"

  Abstract Scenario: het orgaan bepaalt of instemming bij een klachtprocedure van rechtswege geldt
    Stel de cao
      | medezeggenschap     | <orgaan> |
      | medezeggenschapswet | <wet>    |
    En het artikel "overleg over Model"
      | advies | voor besluit |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van WOR-27-1-J over Model "<oordeel>"
    En is de ernst "<ernst>"

    Voorbeelden:
      | orgaan                       | wet | oordeel             | ernst         |
      | ondernemingsraad             | WOR | onvolledig          | aandachtspunt |
      | ondernemingsraad             |     | onvolledig          | aandachtspunt |
      | personeelsvertegenwoordiging |     | niet van toepassing | geen          |
      | geen                         |     | niet van toepassing | geen          |
      | onbekend                     |     | onbepaald           | aandachtspunt |

  Abstract Scenario: een raam-cao laat instemming bij een klachtprocedure in stand, een uitputtende cao niet
    Stel het artikel "overleg over Model"
      | regeling              | <regeling>     |
      | instemming            | uitgesloten    |
      | reden geen instemming | cao regelt het |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van WOR-27-1-J over Model "<oordeel>"
    En is de ernst "<ernst>"

    Voorbeelden:
      | regeling   | oordeel             | ernst         |
      | kader      | onvolledig          | aandachtspunt |
      | aanvulling | onvolledig          | aandachtspunt |
      | uitputtend | niet van toepassing | geen          |

  Abstract Scenario: een artikel dat het onderwerp van een klachtprocedure uitputtend regelt, zet de instemming uit
    Stel het artikel "<onderwerp> over Model"
      | regeling | uitputtend |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van WOR-27-1-J over Model "<oordeel>"

    Voorbeelden:
      | onderwerp  | oordeel             |
      | overleg    | niet van toepassing |
      | klacht     | niet van toepassing |
      | monitoring | zwijgt              |

  Abstract Scenario: een bedrijfstak-cao die instemming bij een klachtprocedure uitsluit, treft ook ondernemingen met een ondernemingsraad
    Stel de cao
      | soort           | <soort> |
      | medezeggenschap | geen    |
    En het artikel "overleg over Model"
      | instemming         | uitgesloten |
      | instemmingsgronden | klachten    |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van WOR-27-1-J over Model "<oordeel>"
    En is de ernst "<ernst>"

    Voorbeelden:
      | soort            | oordeel             | ernst        |
      | bedrijfstak-cao  | schendt             | fout         |
      | ondernemings-cao | niet van toepassing | geen         |
      | onbekend         | onbepaald           | waarschuwing |

  Scenario: een akkoord dat bij een klachtprocedure nieuw overleg over wijzigingen uitsluit, krijgt een bevinding
    Stel het artikel "overleg over Model"
      | instemming | voor besluit |
    En het artikel "wijzigingen over Model"
      | opnieuw overleg bij | uitgesloten |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van WOR-27-1-J over Model "schendt"
    En is de ernst "aandachtspunt"

  Abstract Scenario: aan welk moment de tekst instemming bij een klachtprocedure hangt, bepaalt of zij te laat komt
    Stel het artikel "overleg over Model"
      | instemming | <moment> |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van WOR-27-1-J over Model "<oordeel>"

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

  Abstract Scenario: gronden, reden en soort cao samen bepalen wat uitgesloten instemming bij een klachtprocedure betekent
    Stel de cao
      | soort           | <soort>  |
      | medezeggenschap | <orgaan> |
    En het artikel "overleg over Model"
      | instemming            | <instemming> |
      | instemmingsgronden    | <gronden>    |
      | reden geen instemming | <reden>      |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van WOR-27-1-J over Model "<oordeel>"

    Voorbeelden:
      | soort            | orgaan           | instemming   | gronden     | reden          | oordeel             |
      | ondernemings-cao | ondernemingsraad | uitgesloten  | klachten    |                | schendt             |
      | ondernemings-cao | ondernemingsraad | uitgesloten  | klachten    | cao regelt het | onvolledig          |
      | ondernemings-cao | ondernemingsraad | uitgesloten  | uitgesloten |                | onvolledig          |
      | ondernemings-cao | ondernemingsraad | voor besluit | uitgesloten |                | onvolledig          |
      | bedrijfstak-cao  | geen             | uitgesloten  |             |                | schendt             |
      | bedrijfstak-cao  | geen             | uitgesloten  |             | cao regelt het | niet van toepassing |
      | bedrijfstak-cao  | geen             | voor besluit |             |                | niet van toepassing |

  Scenario: het herstel van halve gronden en uitgesloten wijzigingen bij een klachtprocedure laat het akkoord voldoen
    Stel het artikel "overleg over Model"
      | instemming            | uitgesloten    |
      | instemmingsgronden    | beloning       |
      | reden geen instemming | cao regelt het |
    En het artikel "wijzigingen over Model"
      | opnieuw overleg bij | uitgesloten |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van WOR-27-1-J over Model "schendt"
    Wanneer het herstel van WOR-27-1-J wordt overgenomen
    En het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van WOR-27-1-J over Model "voldoet"

  Scenario: het herstel van uitgesloten instemming bij een klachtprocedure laat het akkoord voldoen
    Stel het artikel "overleg over Model"
      | instemming            | uitgesloten |
      | reden geen instemming | anders      |
      | instemmingsgronden    | klachten    |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van WOR-27-1-J over Model "schendt"
    En is de ernst "fout"
    En zegt het herstel "instemming: voor besluit"
    Wanneer het herstel van WOR-27-1-J wordt overgenomen
    En het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van WOR-27-1-J over Model "voldoet"

  Abstract Scenario: een systeem dat klachten van personeel behandelt, valt onder de klachtenregeling
    Stel het akkoord
      """
      cao "Cao Voorbeeld"
        medezeggenschap: ondernemingsraad
      einde

      ai-systeem Model "Model"
        doelen: <doelen>
        betrokkenen: <betrokkenen>
      einde
      """
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van WOR-27-1-J over Model "<oordeel>"

    Voorbeelden:
      | doelen              | betrokkenen     | oordeel             |
      | klachten behandelen | werknemers      | zwijgt              |
      | klachten behandelen | uitzendkrachten | zwijgt              |
      | klachten behandelen | gedetacheerden  | zwijgt              |
      | klachten behandelen | oproepkrachten  | zwijgt              |
      | klachten behandelen | klanten         | niet van toepassing |
      | klachten behandelen | onbekend        | onbepaald           |
      | roosteren           | werknemers      | niet van toepassing |
      | onbekend            | werknemers      | niet van toepassing |
