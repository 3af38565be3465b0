# language: nl
@WOR-27-1-F
Functionaliteit: WOR-27-1-F, instemming over opleiding

  Achtergrond:
    Stel de cao
      | medezeggenschap | ondernemingsraad |
    En het systeem Model
      | doelen | opleiden |

  Abstract Scenario: wat de cao bij een regeling over scholing over instemming zegt, bepaalt het oordeel
    Stel het artikel "overleg over Model"
      | <sleutel> | <waarde> |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van WOR-27-1-F over Model "<oordeel>"
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

  Abstract Scenario: de gronden voor instemming bepalen bij een regeling over scholing het oordeel
    Stel het artikel "overleg over Model"
      | instemming         | <instemming> |
      | instemmingsgronden | <gronden>    |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van WOR-27-1-F over Model "<oordeel>"
    En is de ernst "<ernst>"

    Voorbeelden:
      | instemming   | gronden                     | oordeel    | ernst         |
      | voor besluit |                             | voldoet    | geen          |
      | voor besluit | opleiding                   | voldoet    | geen          |
      | voor besluit | opleiding, persoonsgegevens | voldoet    | geen          |
      | voor besluit | persoonsgegevens, klachten  | onvolledig | aandachtspunt |
      | uitgesloten  | opleiding                   | schendt    | fout          |
      | uitgesloten  | persoonsgegevens            | onvolledig | aandachtspunt |

  Scenario: een akkoord dat bij een regeling over scholing over overleg zwijgt, krijgt een aandachtspunt
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van WOR-27-1-F over Model "zwijgt"
    En is de ernst "aandachtspunt"

  Abstract Scenario: het orgaan bepaalt of instemming bij een regeling over scholing van rechtswege geldt
    Stel de cao
      | medezeggenschap     | <orgaan> |
      | medezeggenschapswet | <wet>    |
    En het artikel "overleg over Model"
      | advies | voor besluit |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van WOR-27-1-F over Model "<oordeel>"
    En is de ernst "<ernst>"

    Voorbeelden:
      | orgaan                       | wet | oordeel             | ernst         |
      | ondernemingsraad             | WOR | onvolledig          | aandachtspunt |
      | ondernemingsraad             |     | onvolledig          | aandachtspunt |
      | personeelsvertegenwoordiging |     | niet van toepassing | geen          |
      | geen                         |     | niet van toepassing | geen          |
      | onbekend                     |     | onbepaald           | aandachtspunt |

  Abstract Scenario: een raam-cao laat instemming bij een regeling over scholing in stand, een uitputtende cao niet
    Stel het artikel "overleg over Model"
      | regeling              | <regeling>     |
      | instemming            | uitgesloten    |
      | reden geen instemming | cao regelt het |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van WOR-27-1-F over Model "<oordeel>"
    En is de ernst "<ernst>"

    Voorbeelden:
      | regeling   | oordeel             | ernst         |
      | kader      | onvolledig          | aandachtspunt |
      | aanvulling | onvolledig          | aandachtspunt |
      | uitputtend | niet van toepassing | geen          |

  Abstract Scenario: een artikel dat het onderwerp van een regeling over scholing uitputtend regelt, zet de instemming uit
    Stel het artikel "<onderwerp> over Model"
      | regeling | uitputtend |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van WOR-27-1-F over Model "<oordeel>"

    Voorbeelden:
      | onderwerp     | oordeel             |
      | overleg       | niet van toepassing |
      | scholing      | niet van toepassing |
      | geletterdheid | niet van toepassing |
      | monitoring    | zwijgt              |

  Abstract Scenario: een bedrijfstak-cao die instemming bij een regeling over scholing uitsluit, treft ook ondernemingen met een ondernemingsraad
    Stel de cao
      | soort           | <soort> |
      | medezeggenschap | geen    |
    En het artikel "overleg over Model"
      | instemming         | uitgesloten |
      | instemmingsgronden | opleiding   |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van WOR-27-1-F over Model "<oordeel>"
    En is de ernst "<ernst>"

    Voorbeelden:
      | soort            | oordeel             | ernst        |
      | bedrijfstak-cao  | schendt             | fout         |
      | ondernemings-cao | niet van toepassing | geen         |
      | onbekend         | onbepaald           | waarschuwing |

  Scenario: een akkoord dat bij een regeling over scholing nieuw overleg over wijzigingen uitsluit, krijgt een bevinding
    Stel het artikel "overleg over Model"
      | instemming | voor besluit |
    En het artikel "wijzigingen over Model"
      | opnieuw overleg bij | uitgesloten |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van WOR-27-1-F over Model "schendt"
    En is de ernst "aandachtspunt"

  Abstract Scenario: aan welk moment de tekst instemming bij een regeling over scholing hangt, bepaalt of zij te laat komt
    Stel het artikel "overleg over Model"
      | instemming | <moment> |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van WOR-27-1-F over Model "<oordeel>"

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

  Abstract Scenario: gronden, reden en soort cao samen bepalen wat uitgesloten instemming bij een regeling over scholing betekent
    Stel de cao
      | soort           | <soort>  |
      | medezeggenschap | <orgaan> |
    En het artikel "overleg over Model"
      | instemming            | <instemming> |
      | instemmingsgronden    | <gronden>    |
      | reden geen instemming | <reden>      |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van WOR-27-1-F over Model "<oordeel>"

    Voorbeelden:
      | soort            | orgaan           | instemming   | gronden     | reden          | oordeel             |
      | ondernemings-cao | ondernemingsraad | uitgesloten  | opleiding   |                | schendt             |
      | ondernemings-cao | ondernemingsraad | uitgesloten  | opleiding   | cao regelt het | onvolledig          |
      | ondernemings-cao | ondernemingsraad | uitgesloten  | uitgesloten |                | onvolledig          |
      | ondernemings-cao | ondernemingsraad | voor besluit | uitgesloten |                | onvolledig          |
      | bedrijfstak-cao  | geen             | uitgesloten  |             |                | schendt             |
      | bedrijfstak-cao  | geen             | uitgesloten  |             | cao regelt het | niet van toepassing |
      | bedrijfstak-cao  | geen             | voor besluit |             |                | niet van toepassing |

  Scenario: het herstel van halve gronden en uitgesloten wijzigingen bij een regeling over scholing laat het akkoord voldoen
    Stel het artikel "overleg over Model"
      | instemming            | uitgesloten    |
      | instemmingsgronden    | beloning       |
      | reden geen instemming | cao regelt het |
    En het artikel "wijzigingen over Model"
      | opnieuw overleg bij | uitgesloten |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van WOR-27-1-F over Model "schendt"
    Wanneer het herstel van WOR-27-1-F wordt overgenomen
    En het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van WOR-27-1-F over Model "voldoet"

  Scenario: het herstel van uitgesloten instemming bij een regeling over scholing laat het akkoord voldoen
    Stel het artikel "overleg over Model"
      | instemming            | uitgesloten |
      | reden geen instemming | anders      |
      | instemmingsgronden    | opleiding   |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van WOR-27-1-F over Model "schendt"
    En is de ernst "fout"
    En zegt het herstel "instemming: voor besluit"
    Wanneer het herstel van WOR-27-1-F wordt overgenomen
    En het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van WOR-27-1-F over Model "voldoet"

  Abstract Scenario: het feit “doelen” bepaalt of instemming bij een regeling over scholing nodig is
    Stel het systeem Model
      | doelen | <feit> |
    En het artikel "overleg over Model"
      | advies | voor besluit |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van WOR-27-1-F over Model "<oordeel>"

    Voorbeelden:
      | feit        | oordeel             |
      | opleiden    | onvolledig          |
      | klantproces | niet van toepassing |
      | onbekend    | niet van toepassing |

  Abstract Scenario: een akkoord dat scholing regelt en over overleg zwijgt, krijgt over opleiding een aandachtspunt
    Stel het systeem Model
      | doelen | klantproces |
    En het artikel "<onderwerp> over Model"
      | verplicht | ja |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van WOR-27-1-F over Model "zwijgt"
    En is de ernst "aandachtspunt"

    Voorbeelden:
      | onderwerp     |
      | geletterdheid |
      | scholing      |

  Abstract Scenario: scholing en geletterdheid moeten allebei uitputtend zijn voordat de instemming over opleiding vervalt
    Stel het artikel "scholing over Model"
      | regeling | <scholing> |
    En het artikel "geletterdheid over Model"
      | regeling | <geletterdheid> |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van WOR-27-1-F over Model "<oordeel>"

    Voorbeelden:
      | scholing   | geletterdheid | oordeel             |
      | uitputtend | uitputtend    | niet van toepassing |
      | uitputtend | aanvulling    | zwijgt              |
      | aanvulling | uitputtend    | zwijgt              |
