# language: nl
@WOR-27-1-G
Functionaliteit: WOR-27-1-G, instemming over beoordeling

  Achtergrond:
    Stel de cao
      | medezeggenschap | ondernemingsraad |
    En het systeem Model
      | doelen | beoordelen |

  Abstract Scenario: wat de cao bij een beoordelingssysteem over instemming zegt, bepaalt het oordeel
    Stel het artikel "overleg over Model"
      | <sleutel> | <waarde> |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van WOR-27-1-G over Model "<oordeel>"
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

  Abstract Scenario: de gronden voor instemming bepalen bij een beoordelingssysteem het oordeel
    Stel het artikel "overleg over Model"
      | instemming         | <instemming> |
      | instemmingsgronden | <gronden>    |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van WOR-27-1-G over Model "<oordeel>"
    En is de ernst "<ernst>"

    Voorbeelden:
      | instemming   | gronden                       | oordeel    | ernst        |
      | voor besluit |                               | voldoet    | geen         |
      | voor besluit | beoordeling                   | voldoet    | geen         |
      | voor besluit | beoordeling, persoonsgegevens | voldoet    | geen         |
      | voor besluit | persoonsgegevens, controle    | onvolledig | waarschuwing |
      | uitgesloten  | beoordeling                   | schendt    | fout         |
      | uitgesloten  | persoonsgegevens              | onvolledig | waarschuwing |

  Scenario: een akkoord dat bij een beoordelingssysteem over overleg zwijgt, krijgt een aandachtspunt
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van WOR-27-1-G over Model "zwijgt"
    En is de ernst "aandachtspunt"

  Abstract Scenario: het orgaan bepaalt of instemming bij een beoordelingssysteem van rechtswege geldt
    Stel de cao
      | medezeggenschap     | <orgaan> |
      | medezeggenschapswet | <wet>    |
    En het artikel "overleg over Model"
      | advies | voor besluit |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van WOR-27-1-G over Model "<oordeel>"
    En is de ernst "<ernst>"

    Voorbeelden:
      | orgaan                       | wet | oordeel             | ernst        |
      | ondernemingsraad             | WOR | onvolledig          | waarschuwing |
      | ondernemingsraad             |     | onvolledig          | waarschuwing |
      | personeelsvertegenwoordiging |     | niet van toepassing | geen         |
      | geen                         |     | niet van toepassing | geen         |
      | onbekend                     |     | onbepaald           | waarschuwing |

  Abstract Scenario: een raam-cao laat instemming bij een beoordelingssysteem in stand, een uitputtende cao niet
    Stel het artikel "overleg over Model"
      | regeling              | <regeling>     |
      | instemming            | uitgesloten    |
      | reden geen instemming | cao regelt het |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van WOR-27-1-G over Model "<oordeel>"
    En is de ernst "<ernst>"

    Voorbeelden:
      | regeling   | oordeel             | ernst        |
      | kader      | onvolledig          | waarschuwing |
      | aanvulling | onvolledig          | waarschuwing |
      | uitputtend | niet van toepassing | geen         |

  Abstract Scenario: een artikel dat het onderwerp van een beoordelingssysteem uitputtend regelt, zet de instemming uit
    Stel het artikel "<onderwerp> over Model"
      | regeling | uitputtend |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van WOR-27-1-G over Model "<oordeel>"

    Voorbeelden:
      | onderwerp   | oordeel             |
      | overleg     | niet van toepassing |
      | beoordeling | niet van toepassing |
      | monitoring  | zwijgt              |

  Abstract Scenario: een bedrijfstak-cao die instemming bij een beoordelingssysteem uitsluit, treft ook ondernemingen met een ondernemingsraad
    Stel de cao
      | soort           | <soort> |
      | medezeggenschap | geen    |
    En het artikel "overleg over Model"
      | instemming         | uitgesloten |
      | instemmingsgronden | beoordeling |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van WOR-27-1-G over Model "<oordeel>"
    En is de ernst "<ernst>"

    Voorbeelden:
      | soort            | oordeel             | ernst        |
      | bedrijfstak-cao  | schendt             | fout         |
      | ondernemings-cao | niet van toepassing | geen         |
      | onbekend         | onbepaald           | waarschuwing |

  Scenario: een akkoord dat bij een beoordelingssysteem nieuw overleg over wijzigingen uitsluit, krijgt een bevinding
    Stel het artikel "overleg over Model"
      | instemming | voor besluit |
    En het artikel "wijzigingen over Model"
      | opnieuw overleg bij | uitgesloten |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van WOR-27-1-G over Model "schendt"
    En is de ernst "waarschuwing"

  Abstract Scenario: aan welk moment de tekst instemming bij een beoordelingssysteem hangt, bepaalt of zij te laat komt
    Stel het artikel "overleg over Model"
      | instemming | <moment> |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van WOR-27-1-G over Model "<oordeel>"

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

  Abstract Scenario: gronden, reden en soort cao samen bepalen wat uitgesloten instemming bij een beoordelingssysteem betekent
    Stel de cao
      | soort           | <soort>  |
      | medezeggenschap | <orgaan> |
    En het artikel "overleg over Model"
      | instemming            | <instemming> |
      | instemmingsgronden    | <gronden>    |
      | reden geen instemming | <reden>      |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van WOR-27-1-G over Model "<oordeel>"

    Voorbeelden:
      | soort            | orgaan           | instemming   | gronden     | reden          | oordeel             |
      | ondernemings-cao | ondernemingsraad | uitgesloten  | beoordeling |                | schendt             |
      | ondernemings-cao | ondernemingsraad | uitgesloten  | beoordeling | cao regelt het | onvolledig          |
      | ondernemings-cao | ondernemingsraad | uitgesloten  | uitgesloten |                | onvolledig          |
      | ondernemings-cao | ondernemingsraad | voor besluit | uitgesloten |                | onvolledig          |
      | bedrijfstak-cao  | geen             | uitgesloten  |             |                | schendt             |
      | bedrijfstak-cao  | geen             | uitgesloten  |             | cao regelt het | niet van toepassing |
      | bedrijfstak-cao  | geen             | voor besluit |             |                | niet van toepassing |

  Scenario: het herstel van halve gronden en uitgesloten wijzigingen bij een beoordelingssysteem laat het akkoord voldoen
    Stel het artikel "overleg over Model"
      | instemming            | uitgesloten    |
      | instemmingsgronden    | beloning       |
      | reden geen instemming | cao regelt het |
    En het artikel "wijzigingen over Model"
      | opnieuw overleg bij | uitgesloten |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van WOR-27-1-G over Model "schendt"
    Wanneer het herstel van WOR-27-1-G wordt overgenomen
    En het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van WOR-27-1-G over Model "voldoet"

  Scenario: het herstel van uitgesloten instemming bij een beoordelingssysteem laat het akkoord voldoen
    Stel het artikel "overleg over Model"
      | instemming            | uitgesloten |
      | reden geen instemming | anders      |
      | instemmingsgronden    | beoordeling |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van WOR-27-1-G over Model "schendt"
    En is de ernst "fout"
    En zegt het herstel "instemming: voor besluit"
    Wanneer het herstel van WOR-27-1-G wordt overgenomen
    En het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van WOR-27-1-G over Model "voldoet"

  Abstract Scenario: het feit “doelen” bepaalt of instemming bij een beoordelingssysteem nodig is
    Stel het systeem Model
      | doelen | <feit> |
    En het artikel "overleg over Model"
      | advies | voor besluit |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van WOR-27-1-G over Model "<oordeel>"

    Voorbeelden:
      | feit        | oordeel             |
      | beoordelen  | onvolledig          |
      | klantproces | niet van toepassing |
      | onbekend    | niet van toepassing |

  Scenario: een onbekend doel wordt bij een beoordelingssysteem gevraagd zodra de tekst het onderwerp regelt
    Stel het systeem Model
      | doelen | onbekend |
    En het artikel "beoordeling over Model"
      | waarneming | 12 weken |
    En het artikel "overleg over Model"
      | advies | voor besluit |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van WOR-27-1-G over Model "onbepaald"
    En is de ernst "waarschuwing"
    En is de vraag "Waarvoor wordt het systeem gebruikt?"

  Abstract Scenario: een beoordelingsregeling waarmee is ingestemd, is voor het gebruik van een score genoeg
    Stel het systeem Model
      | doelen | klantproces |
    En het artikel "beoordeling over Model"
      | <sleutel>            | <waarde>   |
      | beoordelingsregeling | <regeling> |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van WOR-27-1-G over Model "<oordeel>"
    En is de ernst "<ernst>"

    Voorbeelden:
      | sleutel      | waarde      | regeling    | oordeel             | ernst        |
      | gebruik      | mede bewijs | ja          | voldoet             | geen         |
      | gebruik      | mede bewijs |             | onvolledig          | waarschuwing |
      | gebruik      | enige grond | uitgesloten | schendt             | waarschuwing |
      | rangschikken | ja          |             | onvolledig          | waarschuwing |
      | rangschikken | uitgesloten |             | niet van toepassing | geen         |
      | gebruik      | uitgesloten |             | niet van toepassing | geen         |

  Abstract Scenario: instemming over andere onderwerpen is genoeg als de score een beoordelingsregeling met instemming volgt
    Stel het artikel "overleg over Model"
      | instemming         | voor besluit |
      | instemmingsgronden | controle     |
    En het artikel "beoordeling over Model"
      | waarneming           | 12 weken   |
      | beoordelingsregeling | <regeling> |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van WOR-27-1-G over Model "<oordeel>"

    Voorbeelden:
      | regeling | oordeel    |
      | ja       | voldoet    |
      |          | onvolledig |

  Abstract Scenario: een tekst die metingen in de beoordeling laat gebruiken, raakt de regeling over beoordeling
    Stel het systeem Model
      | doelen | klantproces |
    En het artikel "monitoring over Model"
      | <sleutel> | <waarde> |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van WOR-27-1-G over Model "<oordeel>"

    Voorbeelden:
      | sleutel            | waarde      | oordeel             |
      | toegestaan gebruik | beoordeling | zwijgt              |
      | meetdoelen         | beoordeling | zwijgt              |
      | meetdoelen         | veiligheid  | niet van toepassing |
