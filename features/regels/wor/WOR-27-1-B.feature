# language: nl
@WOR-27-1-B
Functionaliteit: WOR-27-1-B, instemming over werk- en rusttijden

  Achtergrond:
    Stel de cao
      | medezeggenschap | ondernemingsraad |
    En het systeem Model
      | doelen | roosteren |

  Abstract Scenario: wat de cao bij een roosterplanner over instemming zegt, bepaalt het oordeel
    Stel het artikel "overleg over Model"
      | <sleutel> | <waarde> |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van WOR-27-1-B over Model "<oordeel>"
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

  Abstract Scenario: de gronden voor instemming bepalen bij een roosterplanner het oordeel
    Stel het artikel "overleg over Model"
      | instemming         | <instemming> |
      | instemmingsgronden | <gronden>    |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van WOR-27-1-B over Model "<oordeel>"
    En is de ernst "<ernst>"

    Voorbeelden:
      | instemming   | gronden                         | oordeel    | ernst        |
      | voor besluit |                                 | voldoet    | geen         |
      | voor besluit | arbeidstijden                   | voldoet    | geen         |
      | voor besluit | arbeidstijden, persoonsgegevens | voldoet    | geen         |
      | voor besluit | persoonsgegevens, beloning      | onvolledig | waarschuwing |
      | uitgesloten  | arbeidstijden                   | schendt    | fout         |
      | uitgesloten  | persoonsgegevens                | onvolledig | waarschuwing |

  Scenario: een akkoord dat bij een roosterplanner over overleg zwijgt, krijgt een aandachtspunt
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van WOR-27-1-B over Model "zwijgt"
    En is de ernst "aandachtspunt"

  Abstract Scenario: het orgaan bepaalt of instemming bij een roosterplanner van rechtswege geldt
    Stel de cao
      | medezeggenschap     | <orgaan> |
      | medezeggenschapswet | <wet>    |
    En het artikel "overleg over Model"
      | advies | voor besluit |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van WOR-27-1-B over Model "<oordeel>"
    En is de ernst "<ernst>"

    Voorbeelden:
      | orgaan                       | wet | oordeel             | ernst        |
      | ondernemingsraad             | WOR | onvolledig          | waarschuwing |
      | ondernemingsraad             |     | onvolledig          | waarschuwing |
      | personeelsvertegenwoordiging |     | onvolledig          | waarschuwing |
      | geen                         |     | niet van toepassing | geen         |
      | onbekend                     |     | onbepaald           | waarschuwing |

  Abstract Scenario: een raam-cao laat instemming bij een roosterplanner in stand, een uitputtende cao niet
    Stel het artikel "overleg over Model"
      | regeling              | <regeling>     |
      | instemming            | uitgesloten    |
      | reden geen instemming | cao regelt het |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van WOR-27-1-B over Model "<oordeel>"
    En is de ernst "<ernst>"

    Voorbeelden:
      | regeling   | oordeel             | ernst        |
      | kader      | onvolledig          | waarschuwing |
      | aanvulling | onvolledig          | waarschuwing |
      | uitputtend | niet van toepassing | geen         |

  Abstract Scenario: een artikel dat het onderwerp van een roosterplanner uitputtend regelt, zet de instemming uit
    Stel het artikel "<onderwerp> over Model"
      | regeling | uitputtend |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van WOR-27-1-B over Model "<oordeel>"

    Voorbeelden:
      | onderwerp  | oordeel             |
      | overleg    | niet van toepassing |
      | rooster    | niet van toepassing |
      | monitoring | zwijgt              |

  Abstract Scenario: een bedrijfstak-cao die instemming bij een roosterplanner uitsluit, treft ook ondernemingen met een ondernemingsraad
    Stel de cao
      | soort           | <soort> |
      | medezeggenschap | geen    |
    En het artikel "overleg over Model"
      | instemming         | uitgesloten   |
      | instemmingsgronden | arbeidstijden |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van WOR-27-1-B over Model "<oordeel>"
    En is de ernst "<ernst>"

    Voorbeelden:
      | soort            | oordeel             | ernst        |
      | bedrijfstak-cao  | schendt             | fout         |
      | ondernemings-cao | niet van toepassing | geen         |
      | onbekend         | onbepaald           | waarschuwing |

  Scenario: een akkoord dat bij een roosterplanner nieuw overleg over wijzigingen uitsluit, krijgt een bevinding
    Stel het artikel "overleg over Model"
      | instemming | voor besluit |
    En het artikel "wijzigingen over Model"
      | opnieuw overleg bij | uitgesloten |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van WOR-27-1-B over Model "schendt"
    En is de ernst "waarschuwing"

  Abstract Scenario: aan welk moment de tekst instemming bij een roosterplanner hangt, bepaalt of zij te laat komt
    Stel het artikel "overleg over Model"
      | instemming | <moment> |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van WOR-27-1-B over Model "<oordeel>"

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

  Abstract Scenario: gronden, reden en soort cao samen bepalen wat uitgesloten instemming bij een roosterplanner betekent
    Stel de cao
      | soort           | <soort>  |
      | medezeggenschap | <orgaan> |
    En het artikel "overleg over Model"
      | instemming            | <instemming> |
      | instemmingsgronden    | <gronden>    |
      | reden geen instemming | <reden>      |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van WOR-27-1-B over Model "<oordeel>"

    Voorbeelden:
      | soort            | orgaan           | instemming   | gronden       | reden          | oordeel             |
      | ondernemings-cao | ondernemingsraad | uitgesloten  | arbeidstijden |                | schendt             |
      | ondernemings-cao | ondernemingsraad | uitgesloten  | arbeidstijden | cao regelt het | onvolledig          |
      | ondernemings-cao | ondernemingsraad | uitgesloten  | uitgesloten   |                | onvolledig          |
      | ondernemings-cao | ondernemingsraad | voor besluit | uitgesloten   |                | onvolledig          |
      | bedrijfstak-cao  | geen             | uitgesloten  |               |                | schendt             |
      | bedrijfstak-cao  | geen             | uitgesloten  |               | cao regelt het | niet van toepassing |
      | bedrijfstak-cao  | geen             | voor besluit |               |                | niet van toepassing |

  Scenario: het herstel van halve gronden en uitgesloten wijzigingen bij een roosterplanner laat het akkoord voldoen
    Stel het artikel "overleg over Model"
      | instemming            | uitgesloten    |
      | instemmingsgronden    | beloning       |
      | reden geen instemming | cao regelt het |
    En het artikel "wijzigingen over Model"
      | opnieuw overleg bij | uitgesloten |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van WOR-27-1-B over Model "schendt"
    Wanneer het herstel van WOR-27-1-B wordt overgenomen
    En het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van WOR-27-1-B over Model "voldoet"

  Scenario: het herstel van uitgesloten instemming bij een roosterplanner laat het akkoord voldoen
    Stel het artikel "overleg over Model"
      | instemming            | uitgesloten   |
      | reden geen instemming | anders        |
      | instemmingsgronden    | arbeidstijden |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van WOR-27-1-B over Model "schendt"
    En is de ernst "fout"
    En zegt het herstel "instemming: voor besluit"
    Wanneer het herstel van WOR-27-1-B wordt overgenomen
    En het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van WOR-27-1-B over Model "voldoet"

  Abstract Scenario: het feit “doelen” bepaalt of instemming bij een roosterplanner nodig is
    Stel het systeem Model
      | doelen | <feit> |
    En het artikel "overleg over Model"
      | advies | voor besluit |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van WOR-27-1-B over Model "<oordeel>"

    Voorbeelden:
      | feit        | oordeel             |
      | roosteren   | onvolledig          |
      | klantproces | niet van toepassing |
      | onbekend    | niet van toepassing |

  Scenario: een onbekend doel wordt bij een roosterplanner gevraagd zodra de tekst het onderwerp regelt
    Stel het systeem Model
      | doelen | onbekend |
    En het artikel "rooster over Model"
      | bekendmaking | 14 dagen voor dienst |
    En het artikel "overleg over Model"
      | advies | voor besluit |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van WOR-27-1-B over Model "onbepaald"
    En is de ernst "waarschuwing"
    En is de vraag "Waarvoor wordt het systeem gebruikt?"
