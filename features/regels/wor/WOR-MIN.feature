# language: nl
@WOR-MIN
Functionaliteit: WOR-MIN, een cao neemt de ondernemingsraad geen wettelijke bevoegdheid af

  Achtergrond:
    Stel de cao
      | medezeggenschap | ondernemingsraad |

  Abstract Scenario: afstand, zwijgen en een fatale termijn bepalen of de tekst een recht van de ondernemingsraad inperkt
    Stel het artikel "overleg"
      | orgaan         | <orgaan>      |
      | advies         | voor besluit  |
      | afstand        | <afstand>     |
      | stilzwijgen    | <stilzwijgen> |
      | fatale termijn | <fataal>      |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van WOR-MIN over Voorbeeld "<oordeel>"
    En is de ernst "<ernst>"

    Voorbeelden:
      | orgaan                       | afstand     | stilzwijgen               | fataal      | oordeel             | ernst |
      |                              |             |                           |             | voldoet             | geen  |
      | bevoegd orgaan               | uitgesloten | geldt niet als instemming | uitgesloten | voldoet             | geen  |
      |                              | advies      |                           |             | schendt             | fout  |
      | ondernemingsraad             | advies      |                           |             | schendt             | fout  |
      |                              |             | geldt als positief advies |             | schendt             | fout  |
      |                              |             |                           | 3 weken     | schendt             | fout  |
      | personeelsvertegenwoordiging | advies      |                           |             | niet van toepassing | geen  |
      | personeelsvergadering        |             | geldt als positief advies |             | niet van toepassing | geen  |

  Abstract Scenario: waar een bijzondere norm een inperking al vindt, zwijgt het vangnet
    Stel het artikel "overleg"
      | <sleutel> | <waarde> |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van <norm> over Voorbeeld "schendt"
    En is het oordeel van WOR-MIN over Voorbeeld "niet van toepassing"

    Voorbeelden:
      | sleutel | waarde             | norm          |
      | afstand | beroep             | WOR-26-BEROEP |
      | afstand | nietigheid         | WOR-27-4-6    |
      | afstand | advies, instemming | WOR-27-4-6    |

  Abstract Scenario: naast een fout over het overleg zwijgt het vangnet over zwijgen als positief advies, naast een over een proef niet
    Stel het artikel "<onderwerp>"
      | <sleutel> | <waarde> |
    En het artikel "overleg"
      | advies      | voor besluit              |
      | stilzwijgen | geldt als positief advies |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van <norm> over Voorbeeld "schendt"
    En is het oordeel van WOR-MIN over Voorbeeld "<vangnet>"

    Voorbeelden:
      | onderwerp | sleutel            | waarde      | norm         | vangnet             |
      | overleg   | opschorting        | uitgesloten | WOR-25-5-6   | niet van toepassing |
      | overleg   | afstand            | opschorting | WOR-25-5-6   | niet van toepassing |
      | overleg   | overlegvergadering | nee         | WOR-25-3-4   | niet van toepassing |
      | pilot     | medezeggenschap    | nee         | WOR-25-PILOT | schendt             |

  Abstract Scenario: de ondernemingsraad vooraf laten afzien van advies is een fout welk orgaan er ook is
    Stel de cao
      | medezeggenschap | <orgaan> |
    En het artikel "overleg"
      | afstand | advies |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van WOR-MIN over Voorbeeld "schendt"
    En is de ernst "fout"
    En zegt de melding "vooraf afzien"

    Voorbeelden:
      | orgaan                       |
      | ondernemingsraad             |
      | personeelsvertegenwoordiging |
      | geen                         |
      | onbekend                     |

  Abstract Scenario: advies over belangrijke technologie die al in gebruik is, mag de tekst niet uitsluiten
    Stel de cao
      | medezeggenschap | <orgaan> |
    En het systeem Planner
      | fase                    | <fase>       |
      | belangrijke technologie | <belangrijk> |
    En het artikel "overleg over Planner"
      | advies            | <advies>     |
      | alleen informeren | <informeren> |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van WOR-MIN over Planner "<oordeel>"
    En is de ernst "<ernst>"

    Voorbeelden:
      | orgaan                       | fase      | belangrijk | advies       | informeren | oordeel             | ernst        |
      | ondernemingsraad             | gebruik   | ja         | uitgesloten  |            | schendt             | fout         |
      | ondernemingsraad             | gebruik   | ja         |              | ja         | schendt             | waarschuwing |
      | ondernemingsraad             | gebruik   | ja         | voor besluit |            | voldoet             | geen         |
      | ondernemingsraad             | gebruik   | nee        | uitgesloten  |            | voldoet             | geen         |
      | ondernemingsraad             | gebruik   | onbekend   | uitgesloten  |            | onbepaald           | waarschuwing |
      | onbekend                     | gebruik   | ja         | uitgesloten  |            | onbepaald           | waarschuwing |
      | personeelsvertegenwoordiging | gebruik   | ja         | uitgesloten  |            | voldoet             | geen         |
      | ondernemingsraad             | voornemen | ja         | uitgesloten  |            | niet van toepassing | geen         |

  Scenario: advies uitsluiten over een voorgenomen belangrijk systeem is een zaak van artikel 25 en niet van het vangnet
    Stel het systeem Planner
      | fase                    | voornemen |
      | belangrijke technologie | ja        |
    En het artikel "overleg over Planner"
      | advies | uitgesloten |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van WOR-25-1-K over Planner "schendt"
    En is het oordeel van WOR-MIN over Planner "niet van toepassing"

  Abstract Scenario: instemming over de meldregeling uitsluiten neemt de ondernemingsraad een recht af
    Stel het artikel "overleg"
      | instemming            | uitgesloten |
      | instemmingsgronden    | <gronden>   |
      | reden geen instemming | <reden>     |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van WOR-MIN over Voorbeeld "<oordeel>"

    Voorbeelden:
      | gronden      | reden  | oordeel |
      | meldregeling |        | schendt |
      | meldregeling | anders | schendt |
      | controle     |        | voldoet |
      |              |        | voldoet |

  Scenario: een raam-cao die instemming weg verklaart, wordt niet ook als inperking gemeld
    Stel het artikel "overleg"
      | regeling              | kader          |
      | instemming            | uitgesloten    |
      | reden geen instemming | cao regelt het |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van WOR-27-3-CAO over Voorbeeld "schendt"
    En is het oordeel van WOR-MIN over Voorbeeld "niet van toepassing"

  Scenario: een streeftermijn zonder gevolg beperkt de ondernemingsraad niet
    Stel het artikel "overleg"
      | streeftermijn | 6 weken |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van WOR-MIN over Voorbeeld "voldoet"

  Abstract Scenario: wie over technologie in gebruik advies uitsluit of alleen informeert, perkt de ondernemingsraad ook in een bedrijfstak in
    Stel de cao
      | soort           | <soort>  |
      | medezeggenschap | <orgaan> |
    En het systeem Planner
      | fase                    | <fase>       |
      | belangrijke technologie | <belangrijk> |
    En het artikel "overleg over Planner"
      | advies            | <advies>     |
      | alleen informeren | <informeren> |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van WOR-MIN over Planner "<oordeel>"
    En is de ernst "<ernst>"

    Voorbeelden:
      | soort            | orgaan           | fase       | belangrijk | advies      | informeren | oordeel | ernst        |
      | bedrijfstak-cao  | geen             | gebruik    | ja         | uitgesloten |            | schendt | fout         |
      | ondernemings-cao | geen             | gebruik    | ja         | uitgesloten |            | voldoet | geen         |
      |                  | geen             | gebruik    | ja         | uitgesloten |            | voldoet | geen         |
      | bedrijfstak-cao  | geen             | gebruik    | ja         |             | ja         | schendt | waarschuwing |
      | ondernemings-cao | geen             | gebruik    | ja         |             | ja         | voldoet | geen         |
      |                  | geen             | gebruik    | ja         |             | ja         | voldoet | geen         |
      | ondernemings-cao | ondernemingsraad | gebruik    | nee        |             | ja         | voldoet | geen         |
      | ondernemings-cao | ondernemingsraad | intrekking | ja         | uitgesloten |            | voldoet | geen         |
      | ondernemings-cao | ondernemingsraad | intrekking | ja         |             | ja         | voldoet | geen         |
      | ondernemings-cao | ondernemingsraad | onbekend   | nee        | uitgesloten |            | voldoet | geen         |
      | ondernemings-cao | ondernemingsraad | onbekend   | nee        |             | ja         | voldoet | geen         |
      | ondernemings-cao | ondernemingsraad | onbekend   | ja         |             | ja         | voldoet | geen         |

  Abstract Scenario: uitgesloten instemming over de meldregeling is een fout bij een ondernemingsraad, behalve als de cao haar zelf regelt
    Stel de cao
      | medezeggenschap | <orgaan> |
    En het artikel "overleg"
      | regeling              | <regeling>   |
      | instemming            | <instemming> |
      | instemmingsgronden    | meldregeling |
      | reden geen instemming | <reden>      |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van WOR-MIN over Voorbeeld "<oordeel>"
    En is de ernst "<ernst>"

    Voorbeelden:
      | orgaan           | regeling   | instemming   | reden          | oordeel             | ernst |
      | ondernemingsraad |            | uitgesloten  |                | schendt             | fout  |
      | ondernemingsraad |            | voor besluit |                | voldoet             | geen  |
      | ondernemingsraad |            | uitgesloten  | cao regelt het | niet van toepassing | geen  |
      | ondernemingsraad | uitputtend | uitgesloten  |                | niet van toepassing | geen  |
      | geen             |            | uitgesloten  |                | voldoet             | geen  |

  Abstract Scenario: naast uitgesloten instemming die een bijzondere norm al vindt, zwijgt het vangnet over afstand van advies
    Stel het systeem Alleskunner
      | doelen                  | <doelen>   |
      | betrokkenen             | werknemers |
      | persoonsgegevens        | <gegevens> |
      | geschikt voor controle  | <controle> |
      | bepaalt tempo           | <tempo>    |
      | belangrijke technologie | ja         |
      | fase                    | <fase>     |
    En het artikel "overleg over Alleskunner"
      | instemming         | uitgesloten |
      | instemmingsgronden | <gronden>   |
      | advies             | <advies>    |
      | stilzwijgen        | <zwijgen>   |
      | afstand            | advies      |
    En het artikel "<onderwerp>"
      | <sleutel> | <waarde> |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van <norm> over Alleskunner "schendt"
    En is de ernst "fout"
    En is het oordeel van WOR-MIN over Alleskunner "niet van toepassing"

    Voorbeelden:
      | norm          | doelen     | gegevens | controle | tempo | fase    | gronden               | advies       | zwijgen              | onderwerp | sleutel | waarde |
      | WOR-27-1-B    | roosteren  | nee      | nee      | nee   | gebruik | arbeidstijden         | voor besluit |                      | klacht    | horen   | ja     |
      | WOR-27-1-C    | belonen    | nee      | nee      | nee   | gebruik | beloning              | voor besluit |                      | klacht    | horen   | ja     |
      | WOR-27-1-D    | roosteren  | nee      | nee      | ja    | gebruik | arbeidsomstandigheden | voor besluit |                      | klacht    | horen   | ja     |
      | WOR-27-1-E    | bevorderen | nee      | nee      | nee   | gebruik | aanstellingsbeleid    | voor besluit |                      | klacht    | horen   | ja     |
      | WOR-27-1-F    | opleiden   | nee      | nee      | nee   | gebruik | opleiding             | voor besluit |                      | klacht    | horen   | ja     |
      | WOR-27-1-G    | beoordelen | nee      | nee      | nee   | gebruik | beoordeling           | voor besluit |                      | klacht    | horen   | ja     |
      | WOR-27-1-J    | roosteren  | nee      | nee      | nee   | gebruik | klachten              | voor besluit |                      | klacht    | horen   | ja     |
      | WOR-27-1-K    | toegang    | ja       | nee      | nee   | gebruik | persoonsgegevens      | voor besluit |                      | klacht    | horen   | ja     |
      | WOR-27-1-L    | toegang    | nee      | ja       | nee   | gebruik | controle              | voor besluit |                      | klacht    | horen   | ja     |
      | WOR-27-2-PROC | toegang    | nee      | nee      | nee   | gebruik | controle              | voor besluit | geldt als instemming | klacht    | horen   | ja     |
      | WOR-25-2-TIJD | toegang    | nee      | nee      | nee   | gebruik | controle              | na besluit   |                      | klacht    | horen   | ja     |

  Scenario: een tekst die het personeelsdeel van een medezeggenschapsraad aanwijst, valt buiten het vangnet voor de ondernemingsraad
    Stel het artikel "overleg"
      | orgaan  | personeelsdeel medezeggenschapsraad |
      | afstand | advies                              |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van WOR-MIN over Voorbeeld "niet van toepassing"

  Scenario: het herstel van uitgesloten advies over technologie in gebruik laat het akkoord voldoen
    Stel het systeem Planner
      | fase                    | gebruik |
      | belangrijke technologie | ja      |
    En het artikel "overleg over Planner"
      | advies             | uitgesloten  |
      | alleen informeren  | ja           |
      | instemming         | uitgesloten  |
      | instemmingsgronden | meldregeling |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van WOR-MIN over Planner "schendt"
    Wanneer het herstel van WOR-MIN wordt overgenomen
    En het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van WOR-MIN over Planner "voldoet"

  Scenario: het herstel van een ingeperkt recht laat het akkoord voldoen
    Stel het artikel "overleg"
      | advies         | voor besluit              |
      | afstand        | advies                    |
      | stilzwijgen    | geldt als positief advies |
      | fatale termijn | 2 weken                   |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van WOR-MIN over Voorbeeld "schendt"
    Wanneer het herstel van WOR-MIN wordt overgenomen
    En het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van WOR-MIN over Voorbeeld "voldoet"
