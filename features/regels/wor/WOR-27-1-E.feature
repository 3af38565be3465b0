# language: nl
@WOR-27-1-E
Functionaliteit: WOR-27-1-E, instemming over aanstellen, ontslaan en bevorderen

  Achtergrond:
    Stel de cao
      | medezeggenschap | ondernemingsraad |
    En het systeem Model
      | doelen | werving |

  Abstract Scenario: wat de cao bij een selectiesysteem over instemming zegt, bepaalt het oordeel
    Stel het artikel "overleg over Model"
      | <sleutel> | <waarde> |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van WOR-27-1-E over Model "<oordeel>"
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

  Abstract Scenario: de gronden voor instemming bepalen bij een selectiesysteem het oordeel
    Stel het artikel "overleg over Model"
      | instemming         | <instemming> |
      | instemmingsgronden | <gronden>    |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van WOR-27-1-E over Model "<oordeel>"
    En is de ernst "<ernst>"

    Voorbeelden:
      | instemming   | gronden                              | oordeel    | ernst        |
      | voor besluit |                                      | voldoet    | geen         |
      | voor besluit | aanstellingsbeleid                   | voldoet    | geen         |
      | voor besluit | aanstellingsbeleid, persoonsgegevens | voldoet    | geen         |
      | voor besluit | persoonsgegevens, opleiding          | onvolledig | waarschuwing |
      | uitgesloten  | aanstellingsbeleid                   | schendt    | fout         |
      | uitgesloten  | persoonsgegevens                     | onvolledig | waarschuwing |

  Scenario: een akkoord dat bij een selectiesysteem over overleg zwijgt, krijgt een aandachtspunt
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van WOR-27-1-E over Model "zwijgt"
    En is de ernst "aandachtspunt"

  Abstract Scenario: het orgaan bepaalt of instemming bij een selectiesysteem van rechtswege geldt
    Stel de cao
      | medezeggenschap     | <orgaan> |
      | medezeggenschapswet | <wet>    |
    En het artikel "overleg over Model"
      | advies | voor besluit |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van WOR-27-1-E over Model "<oordeel>"
    En is de ernst "<ernst>"

    Voorbeelden:
      | orgaan                       | wet | oordeel             | ernst        |
      | ondernemingsraad             | WOR | onvolledig          | waarschuwing |
      | ondernemingsraad             |     | onvolledig          | waarschuwing |
      | personeelsvertegenwoordiging |     | niet van toepassing | geen         |
      | geen                         |     | niet van toepassing | geen         |
      | onbekend                     |     | onbepaald           | waarschuwing |

  Abstract Scenario: een raam-cao laat instemming bij een selectiesysteem in stand, een uitputtende cao niet
    Stel het artikel "overleg over Model"
      | regeling              | <regeling>     |
      | instemming            | uitgesloten    |
      | reden geen instemming | cao regelt het |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van WOR-27-1-E over Model "<oordeel>"
    En is de ernst "<ernst>"

    Voorbeelden:
      | regeling   | oordeel             | ernst        |
      | kader      | onvolledig          | waarschuwing |
      | aanvulling | onvolledig          | waarschuwing |
      | uitputtend | niet van toepassing | geen         |

  Abstract Scenario: een artikel dat het onderwerp van een selectiesysteem uitputtend regelt, zet de instemming uit
    Stel het artikel "<onderwerp> over Model"
      | regeling | uitputtend |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van WOR-27-1-E over Model "<oordeel>"

    Voorbeelden:
      | onderwerp  | oordeel             |
      | overleg    | niet van toepassing |
      | selectie   | niet van toepassing |
      | monitoring | zwijgt              |

  Abstract Scenario: een bedrijfstak-cao die instemming bij een selectiesysteem uitsluit, treft ook ondernemingen met een ondernemingsraad
    Stel de cao
      | soort           | <soort> |
      | medezeggenschap | geen    |
    En het artikel "overleg over Model"
      | instemming         | uitgesloten        |
      | instemmingsgronden | aanstellingsbeleid |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van WOR-27-1-E over Model "<oordeel>"
    En is de ernst "<ernst>"

    Voorbeelden:
      | soort            | oordeel             | ernst        |
      | bedrijfstak-cao  | schendt             | fout         |
      | ondernemings-cao | niet van toepassing | geen         |
      | onbekend         | onbepaald           | waarschuwing |

  Scenario: een akkoord dat bij een selectiesysteem nieuw overleg over wijzigingen uitsluit, krijgt een bevinding
    Stel het artikel "overleg over Model"
      | instemming | voor besluit |
    En het artikel "wijzigingen over Model"
      | opnieuw overleg bij | uitgesloten |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van WOR-27-1-E over Model "schendt"
    En is de ernst "waarschuwing"

  Abstract Scenario: aan welk moment de tekst instemming bij een selectiesysteem hangt, bepaalt of zij te laat komt
    Stel het artikel "overleg over Model"
      | instemming | <moment> |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van WOR-27-1-E over Model "<oordeel>"

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

  Abstract Scenario: gronden, reden en soort cao samen bepalen wat uitgesloten instemming bij een selectiesysteem betekent
    Stel de cao
      | soort           | <soort>  |
      | medezeggenschap | <orgaan> |
    En het artikel "overleg over Model"
      | instemming            | <instemming> |
      | instemmingsgronden    | <gronden>    |
      | reden geen instemming | <reden>      |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van WOR-27-1-E over Model "<oordeel>"

    Voorbeelden:
      | soort            | orgaan           | instemming   | gronden            | reden          | oordeel             |
      | ondernemings-cao | ondernemingsraad | uitgesloten  | aanstellingsbeleid |                | schendt             |
      | ondernemings-cao | ondernemingsraad | uitgesloten  | aanstellingsbeleid | cao regelt het | onvolledig          |
      | ondernemings-cao | ondernemingsraad | uitgesloten  | uitgesloten        |                | onvolledig          |
      | ondernemings-cao | ondernemingsraad | voor besluit | uitgesloten        |                | onvolledig          |
      | bedrijfstak-cao  | geen             | uitgesloten  |                    |                | schendt             |
      | bedrijfstak-cao  | geen             | uitgesloten  |                    | cao regelt het | niet van toepassing |
      | bedrijfstak-cao  | geen             | voor besluit |                    |                | niet van toepassing |

  Scenario: het herstel van halve gronden en uitgesloten wijzigingen bij een selectiesysteem laat het akkoord voldoen
    Stel het artikel "overleg over Model"
      | instemming            | uitgesloten    |
      | instemmingsgronden    | beloning       |
      | reden geen instemming | cao regelt het |
    En het artikel "wijzigingen over Model"
      | opnieuw overleg bij | uitgesloten |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van WOR-27-1-E over Model "schendt"
    Wanneer het herstel van WOR-27-1-E wordt overgenomen
    En het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van WOR-27-1-E over Model "voldoet"

  Scenario: het herstel van uitgesloten instemming bij een selectiesysteem laat het akkoord voldoen
    Stel het artikel "overleg over Model"
      | instemming            | uitgesloten        |
      | reden geen instemming | anders             |
      | instemmingsgronden    | aanstellingsbeleid |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van WOR-27-1-E over Model "schendt"
    En is de ernst "fout"
    En zegt het herstel "instemming: voor besluit"
    Wanneer het herstel van WOR-27-1-E wordt overgenomen
    En het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van WOR-27-1-E over Model "voldoet"

  Abstract Scenario: het feit “doelen” bepaalt of instemming bij een selectiesysteem nodig is
    Stel het systeem Model
      | doelen | <feit> |
    En het artikel "overleg over Model"
      | advies | voor besluit |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van WOR-27-1-E over Model "<oordeel>"

    Voorbeelden:
      | feit        | oordeel             |
      | werving     | onvolledig          |
      | klantproces | niet van toepassing |
      | onbekend    | niet van toepassing |

  Scenario: een onbekend doel wordt bij een selectiesysteem gevraagd zodra de tekst het onderwerp regelt
    Stel het systeem Model
      | doelen | onbekend |
    En het artikel "selectie over Model"
      | factoren | prestaties |
    En het artikel "overleg over Model"
      | advies | voor besluit |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van WOR-27-1-E over Model "onbepaald"
    En is de ernst "waarschuwing"
    En is de vraag "Waarvoor wordt het systeem gebruikt?"

  Abstract Scenario: elk doel dat over komen, gaan of groeien in de functie beslist, vraagt instemming over het beleid
    Stel het systeem Model
      | doelen | <doel> |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van WOR-27-1-E over Model "zwijgt"
    En is de ernst "aandachtspunt"

    Voorbeelden:
      | doel            |
      | werving         |
      | bevorderen      |
      | ontslag         |
      | ontslagselectie |

  Abstract Scenario: wie de selectie van nieuwe mensen uitputtend regelt, regelt daarmee het ontslag nog niet
    Stel het systeem Model
      | doelen | <doel> |
    En het artikel "selectie over Model"
      | regeling | uitputtend |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van WOR-27-1-E over Model "<oordeel>"

    Voorbeelden:
      | doel                     | oordeel             |
      | werving                  | niet van toepassing |
      | bevorderen               | niet van toepassing |
      | ontslag                  | zwijgt              |
      | ontslagselectie          | zwijgt              |
      | werving, ontslagselectie | zwijgt              |
      | onbekend                 | niet van toepassing |

  Scenario: een uitputtende regeling van selectie laat de instemming over een ontslagvolgorde naar score bestaan
    Stel het systeem Model
      | doelen | bevorderen |
    En het artikel "selectie over Model"
      | regeling | uitputtend |
    En het artikel "werkgelegenheid over Model"
      | ontslagvolgorde | score |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van WOR-27-1-E over Model "zwijgt"

  Abstract Scenario: een score die de volgorde van ontslag bepaalt, is ontslagbeleid, ook als het doel van het systeem onbekend is
    Stel het systeem Model
      | doelen | onbekend |
    En het artikel "werkgelegenheid over Model"
      | ontslagvolgorde | <volgorde> |
    En het artikel "overleg over Model"
      | advies | voor besluit |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van WOR-27-1-E over Model "<oordeel>"

    Voorbeelden:
      | volgorde     | oordeel             |
      | score        | onvolledig          |
      | afspiegeling | niet van toepassing |
