# language: nl
@AVG-9
Functionaliteit: AVG-9, bijzondere persoonsgegevens alleen met een wettelijke uitzondering

  Achtergrond:
    Stel het systeem Meter
      | persoonsgegevens    | ja   |
      | bijzondere gegevens | geen |

  Scenario: een systeem zonder bijzondere gegevens voldoet, ook als de tekst erover zwijgt
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van AVG-9 over Meter "voldoet"
    En is de ernst "geen"

  Abstract Scenario: een cao maakt zelf geen uitzondering voor bijzondere gegevens
    Stel het artikel "privacy over Meter"
      | bijzondere gegevens | <toegelaten> |
      | op grond van        | <grond>      |
    Wanneer het akkoord op <controle> wordt gecontroleerd
    Dan is het oordeel van AVG-9 over Meter "<oordeel>"
    En is de ernst "<ernst>"

    Voorbeelden:
      | controle         | toegelaten  | grond                           | oordeel | ernst        |
      | 20 november 2026 | ja          |                                 | schendt | fout         |
      | 20 november 2026 | ja          | "deze cao"                      | schendt | fout         |
      | 20 november 2026 | ja          | "UAVG artikel 21"               | schendt | fout         |
      | 20 november 2026 | ja          | "UAVG artikel 31"               | schendt | fout         |
      | 20 november 2026 | ja          | "AVG artikel 6"                 | schendt | fout         |
      | 20 november 2026 | ja          | "AVG artikel 9 lid 2 onder b"   | schendt | waarschuwing |
      | 20 november 2026 | ja          | "UAVG artikel 22"               | schendt | waarschuwing |
      | 20 november 2026 | ja          | "UAVG artikel 23"               | schendt | waarschuwing |
      | 20 november 2026 | ja          | "UAVG artikel 24"               | schendt | waarschuwing |
      | 20 november 2026 | ja          | "UAVG artikel 25"               | schendt | waarschuwing |
      | 20 november 2026 | ja          | "UAVG artikel 26"               | schendt | waarschuwing |
      | 20 november 2026 | ja          | "UAVG artikel 27"               | schendt | waarschuwing |
      | 20 november 2026 | ja          | "UAVG artikel 28"               | schendt | waarschuwing |
      | 20 november 2026 | ja          | "UAVG artikel 29"               | schendt | waarschuwing |
      | 20 november 2026 | ja          | "UAVG artikel 30 lid 1"         | schendt | waarschuwing |
      | 20 november 2026 | ja          | "Ambtenarenwet 2017 artikel 3a" | schendt | waarschuwing |
      | 20 november 2026 | ja          | "AI-verordening artikel 4 bis"  | schendt | waarschuwing |
      | 20 november 2026 | ja          | "deze cao", "UAVG artikel 25"   | schendt | waarschuwing |
      | 20 november 2026 | uitgesloten |                                 | voldoet | geen         |
      | 20 november 2026 | uitgesloten | "deze cao"                      | voldoet | geen         |
      | 26 juli 2026     | ja          |                                 | schendt | fout         |
      | 26 juli 2026     | ja          | "deze cao"                      | schendt | fout         |
      | 26 juli 2026     | ja          | "UAVG artikel 21"               | schendt | fout         |
      | 26 juli 2026     | ja          | "UAVG artikel 31"               | schendt | fout         |
      | 26 juli 2026     | ja          | "AVG artikel 6"                 | schendt | fout         |
      | 26 juli 2026     | ja          | "AVG artikel 9 lid 2 onder b"   | schendt | waarschuwing |
      | 26 juli 2026     | ja          | "UAVG artikel 22"               | schendt | waarschuwing |
      | 26 juli 2026     | ja          | "UAVG artikel 23"               | schendt | waarschuwing |
      | 26 juli 2026     | ja          | "UAVG artikel 24"               | schendt | waarschuwing |
      | 26 juli 2026     | ja          | "UAVG artikel 25"               | schendt | waarschuwing |
      | 26 juli 2026     | ja          | "UAVG artikel 26"               | schendt | waarschuwing |
      | 26 juli 2026     | ja          | "UAVG artikel 27"               | schendt | waarschuwing |
      | 26 juli 2026     | ja          | "UAVG artikel 28"               | schendt | waarschuwing |
      | 26 juli 2026     | ja          | "UAVG artikel 29"               | schendt | waarschuwing |
      | 26 juli 2026     | ja          | "UAVG artikel 30 lid 1"         | schendt | waarschuwing |
      | 26 juli 2026     | ja          | "Ambtenarenwet 2017 artikel 3a" | schendt | waarschuwing |
      | 26 juli 2026     | ja          | "AI-verordening artikel 4 bis"  | schendt | fout         |
      | 26 juli 2026     | ja          | "deze cao", "UAVG artikel 25"   | schendt | waarschuwing |
      | 26 juli 2026     | uitgesloten |                                 | voldoet | geen         |
      | 26 juli 2026     | uitgesloten | "deze cao"                      | voldoet | geen         |

  Scenario: wie bijzondere gegevens bij cao toelaat, leest dat een cao dat niet kan
    Stel het artikel "privacy over Meter"
      | bijzondere gegevens | ja |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van AVG-9 over Meter "schendt"
    En zegt de melding "Een cao kan die niet zelf maken"
    En is de sterkte van de bron "wet"

  Abstract Scenario: vakbondsactiviteit of gevoelige kenmerken volgen is verboden, ook zonder biometrie
    Stel het systeem Meter
      | biometrie | geen |
    En het artikel "monitoring over Meter"
      | toegestane vormen | <vormen> |
    Wanneer het akkoord op <controle> wordt gecontroleerd
    Dan is het oordeel van AVG-9 over Meter "<oordeel>"
    En is de ernst "<ernst>"

    Voorbeelden:
      | controle         | vormen                      | oordeel | ernst |
      | 20 november 2026 | vakbondsactiviteit          | schendt | fout  |
      | 20 november 2026 | gevoelige kenmerken         | schendt | fout  |
      | 20 november 2026 | locatie, vakbondsactiviteit | schendt | fout  |
      | 20 november 2026 | locatie                     | voldoet | geen  |
      | 20 november 2026 | biometrie                   | voldoet | geen  |
      | 20 november 2026 | verzuim                     | voldoet | geen  |
      | 20 november 2026 | uitgesloten                 | voldoet | geen  |
      | 26 juli 2026     | vakbondsactiviteit          | schendt | fout  |
      | 26 juli 2026     | gevoelige kenmerken         | schendt | fout  |
      | 26 juli 2026     | locatie, vakbondsactiviteit | schendt | fout  |
      | 26 juli 2026     | locatie                     | voldoet | geen  |
      | 26 juli 2026     | biometrie                   | voldoet | geen  |
      | 26 juli 2026     | verzuim                     | voldoet | geen  |
      | 26 juli 2026     | uitgesloten                 | voldoet | geen  |

  Abstract Scenario: een bijzonder gegeven weegt niet mee in een beoordeling
    Stel het artikel "beoordeling over Meter"
      | factoren | <factor> |
    Wanneer het akkoord op <controle> wordt gecontroleerd
    Dan is het oordeel van AVG-9 over Meter "<oordeel>"
    En is de ernst "<ernst>"

    Voorbeelden:
      | controle         | factor               | oordeel | ernst |
      | 20 november 2026 | vakbond              | schendt | fout  |
      | 20 november 2026 | afkomst              | schendt | fout  |
      | 20 november 2026 | geloof               | schendt | fout  |
      | 20 november 2026 | politieke opvatting  | schendt | fout  |
      | 20 november 2026 | seksuele gerichtheid | schendt | fout  |
      | 20 november 2026 | prestaties, vakbond  | schendt | fout  |
      | 20 november 2026 | prestaties           | voldoet | geen  |
      | 20 november 2026 | nationaliteit        | voldoet | geen  |
      | 20 november 2026 | gezondheid           | voldoet | geen  |
      | 20 november 2026 | medezeggenschap      | voldoet | geen  |
      | 26 juli 2026     | vakbond              | schendt | fout  |
      | 26 juli 2026     | afkomst              | schendt | fout  |
      | 26 juli 2026     | geloof               | schendt | fout  |
      | 26 juli 2026     | politieke opvatting  | schendt | fout  |
      | 26 juli 2026     | seksuele gerichtheid | schendt | fout  |
      | 26 juli 2026     | prestaties, vakbond  | schendt | fout  |
      | 26 juli 2026     | prestaties           | voldoet | geen  |
      | 26 juli 2026     | nationaliteit        | voldoet | geen  |
      | 26 juli 2026     | gezondheid           | voldoet | geen  |
      | 26 juli 2026     | medezeggenschap      | voldoet | geen  |

  Abstract Scenario: een bijzonder gegeven weegt niet mee in een selectie, tenzij de wet het toelaat
    Stel het artikel "selectie over Meter"
      | factoren     | <factor> |
      | op grond van | <grond>  |
    Wanneer het akkoord op <controle> wordt gecontroleerd
    Dan is het oordeel van AVG-9 over Meter "<oordeel>"
    En is de ernst "<ernst>"

    Voorbeelden:
      | controle         | factor               | grond                         | oordeel | ernst        |
      | 20 november 2026 | vakbond              |                               | schendt | fout         |
      | 20 november 2026 | afkomst              |                               | schendt | fout         |
      | 20 november 2026 | geloof               |                               | schendt | fout         |
      | 20 november 2026 | politieke opvatting  |                               | schendt | fout         |
      | 20 november 2026 | seksuele gerichtheid |                               | schendt | fout         |
      | 20 november 2026 | afkomst              | "deze cao"                    | schendt | fout         |
      | 20 november 2026 | afkomst              | "UAVG artikel 25"             | schendt | waarschuwing |
      | 20 november 2026 | vakbond              | "AVG artikel 9"               | schendt | waarschuwing |
      | 20 november 2026 | geloof               | "AVG artikel 9 lid 2 onder g" | schendt | waarschuwing |
      | 20 november 2026 | politieke opvatting  | "AVG artikel 9"               | schendt | waarschuwing |
      | 20 november 2026 | seksuele gerichtheid | "AVG artikel 9"               | schendt | waarschuwing |
      | 20 november 2026 | leeftijd             |                               | voldoet | geen         |
      | 20 november 2026 | gezondheid           |                               | voldoet | geen         |
      | 26 juli 2026     | vakbond              |                               | schendt | fout         |
      | 26 juli 2026     | afkomst              |                               | schendt | fout         |
      | 26 juli 2026     | geloof               |                               | schendt | fout         |
      | 26 juli 2026     | politieke opvatting  |                               | schendt | fout         |
      | 26 juli 2026     | seksuele gerichtheid |                               | schendt | fout         |
      | 26 juli 2026     | afkomst              | "deze cao"                    | schendt | fout         |
      | 26 juli 2026     | afkomst              | "UAVG artikel 25"             | schendt | waarschuwing |
      | 26 juli 2026     | vakbond              | "AVG artikel 9"               | schendt | waarschuwing |
      | 26 juli 2026     | geloof               | "AVG artikel 9 lid 2 onder g" | schendt | waarschuwing |
      | 26 juli 2026     | politieke opvatting  | "AVG artikel 9"               | schendt | waarschuwing |
      | 26 juli 2026     | seksuele gerichtheid | "AVG artikel 9"               | schendt | waarschuwing |
      | 26 juli 2026     | leeftijd             |                               | voldoet | geen         |
      | 26 juli 2026     | gezondheid           |                               | voldoet | geen         |

  Abstract Scenario: welke bijzondere gegevens het systeem verwerkt, bepaalt het oordeel
    Stel het systeem Meter
      | bijzondere gegevens | <gegevens> |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van AVG-9 over Meter "<oordeel>"
    En is de ernst "<ernst>"

    Voorbeelden:
      | gegevens             | oordeel   | ernst        |
      | vakbond              | schendt   | waarschuwing |
      | etniciteit           | schendt   | waarschuwing |
      | geloof               | schendt   | waarschuwing |
      | politieke opvatting  | schendt   | waarschuwing |
      | seksuele gerichtheid | schendt   | waarschuwing |
      | genetisch            | schendt   | waarschuwing |
      | gezondheid, vakbond  | schendt   | waarschuwing  |
      | onbekend             | onbepaald | aandachtspunt |

  Scenario: of er bijzondere gegevens zijn, is een vraag zolang het akkoord het niet zegt
    Stel het systeem Meter
      | bijzondere gegevens | onbekend |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van AVG-9 over Meter "onbepaald"
    En is de ernst "aandachtspunt"
    En is de vraag "Welke bijzondere gegevens verwerkt het?"

  Scenario: een systeem dat gevoelige gegevens afleidt krijgt een waarschuwing, ook als onbekend is welke
    Stel het systeem Meter
      | bijzondere gegevens         | onbekend |
      | leidt gevoelige gegevens af | ja       |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van AVG-9 over Meter "schendt"
    En is de ernst "waarschuwing"

  Abstract Scenario: gezondheid en biometrie worden niet twee keer gemeld naast de UAVG
    Stel het systeem Meter
      | bijzondere gegevens | <gegevens>  |
      | biometrie           | <biometrie> |
      | doelen              | <doel>      |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van AVG-9 over Meter "voldoet"
    En is het oordeel van <norm> over Meter "schendt"

    Voorbeelden:
      | gegevens    | biometrie   | doel            | norm    |
      | gezondheid  | geen        | beoordelen      | UAVG-30 |
      | biometrisch | verificatie | tijdregistratie | UAVG-29 |

  Abstract Scenario: ook wat een systeem uit andere gegevens afleidt, is een bijzonder gegeven
    Stel het systeem Meter
      | leidt gevoelige gegevens af | <leidt af> |
      | gegevens                    | <gegevens> |
      | factoren                    | <factoren> |
    Wanneer het akkoord op <controle> wordt gecontroleerd
    Dan is het oordeel van AVG-9 over Meter "<oordeel>"
    En is de ernst "<ernst>"

    Voorbeelden:
      | controle         | leidt af | gegevens                       | factoren             | oordeel | ernst        |
      | 20 november 2026 | ja       |                                |                      | schendt | waarschuwing |
      | 20 november 2026 | nee      |                                |                      | voldoet | geen         |
      | 20 november 2026 | onbekend |                                |                      | voldoet | geen         |
      | 20 november 2026 | nee      | vakbondsactiviteit             |                      | schendt | waarschuwing |
      | 20 november 2026 | nee      | prestaties, vakbondsactiviteit |                      | schendt | waarschuwing |
      | 20 november 2026 | nee      | prestaties                     |                      | voldoet | geen         |
      | 20 november 2026 | nee      |                                | vakbond              | schendt | waarschuwing |
      | 20 november 2026 | nee      |                                | afkomst              | schendt | waarschuwing |
      | 20 november 2026 | nee      |                                | geloof               | schendt | waarschuwing |
      | 20 november 2026 | nee      |                                | politieke opvatting  | schendt | waarschuwing |
      | 20 november 2026 | nee      |                                | seksuele gerichtheid | schendt | waarschuwing |
      | 20 november 2026 | nee      |                                | dienstjaren          | voldoet | geen         |
      | 26 juli 2026     | ja       |                                |                      | schendt | waarschuwing |
      | 26 juli 2026     | nee      |                                |                      | voldoet | geen         |
      | 26 juli 2026     | onbekend |                                |                      | voldoet | geen         |
      | 26 juli 2026     | nee      | vakbondsactiviteit             |                      | schendt | waarschuwing |
      | 26 juli 2026     | nee      | prestaties, vakbondsactiviteit |                      | schendt | waarschuwing |
      | 26 juli 2026     | nee      | prestaties                     |                      | voldoet | geen         |
      | 26 juli 2026     | nee      |                                | vakbond              | schendt | waarschuwing |
      | 26 juli 2026     | nee      |                                | afkomst              | schendt | waarschuwing |
      | 26 juli 2026     | nee      |                                | geloof               | schendt | waarschuwing |
      | 26 juli 2026     | nee      |                                | politieke opvatting  | schendt | waarschuwing |
      | 26 juli 2026     | nee      |                                | seksuele gerichtheid | schendt | waarschuwing |
      | 26 juli 2026     | nee      |                                | dienstjaren          | voldoet | geen         |

  Scenario: lidmaatschap van een vakbond afleiden uit een app is een zaak van de AVG en niet van artikel 5 over biometrie
    Stel het systeem Meter
      | ai volgens de wet           | ja                 |
      | biometrie                   | geen               |
      | gegevens                    | vakbondsactiviteit |
      | leidt gevoelige gegevens af | ja                 |
    En het artikel "monitoring over Meter"
      | toegestane vormen | vakbondsactiviteit |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van AVG-9 over Meter "schendt"
    En is de ernst "fout"
    En zegt de melding "ook zonder biometrie"

  Abstract Scenario: een toets op ongelijke uitkomst met etniciteit valt sinds 27 juli 2026 onder artikel 4 bis
    Stel het systeem Selectie
      | persoonsgegevens    | ja         |
      | bijzondere gegevens | etniciteit |
      | ai volgens de wet   | <ai>       |
    En het artikel "selectie over Selectie"
      | toetsgegevens          | <toetsgegevens>             |
      | ruwe toetsgegevens aan | vakbonden, medezeggenschap  |
    Wanneer het akkoord op <controle> wordt gecontroleerd
    Dan is het oordeel van AVG-9 over Selectie "<oordeel>"
    En is de ernst "<ernst>"

    Voorbeelden:
      | ai       | toetsgegevens       | controle         | oordeel | ernst        |
      | ja       | bijzondere gegevens | 1 juli 2026      | schendt | fout         |
      | ja       | bijzondere gegevens | 26 juli 2026     | schendt | fout         |
      | ja       | bijzondere gegevens | 27 juli 2026     | voldoet | geen         |
      | ja       | bijzondere gegevens | 20 november 2026 | voldoet | geen         |
      | onbekend | bijzondere gegevens | 20 november 2026 | voldoet | geen         |
      | nee      | bijzondere gegevens | 20 november 2026 | schendt | waarschuwing |
      | ja       | synthetisch         | 20 november 2026 | schendt | waarschuwing |
      | ja       | geanonimiseerd      | 1 juli 2026      | schendt | waarschuwing |

  Abstract Scenario: welke bijzondere gegevens ook, vóór artikel 4 bis gold dezelfde waarschuwing
    Stel het systeem Meter
      | bijzondere gegevens | <gegevens> |
    Wanneer het akkoord op 1 juli 2026 wordt gecontroleerd
    Dan is het oordeel van AVG-9 over Meter "<oordeel>"
    En is de ernst "<ernst>"

    Voorbeelden:
      | gegevens             | oordeel | ernst        |
      | vakbond              | schendt | waarschuwing |
      | etniciteit           | schendt | waarschuwing |
      | geloof               | schendt | waarschuwing |
      | politieke opvatting  | schendt | waarschuwing |
      | seksuele gerichtheid | schendt | waarschuwing |
      | genetisch            | schendt | waarschuwing |
      | gezondheid           | voldoet | geen         |

  Scenario: vóór artikel 4 bis was de vraag naar bijzondere gegevens dezelfde
    Stel het systeem Meter
      | bijzondere gegevens | onbekend |
    Wanneer het akkoord op 1 juli 2026 wordt gecontroleerd
    Dan is het oordeel van AVG-9 over Meter "onbepaald"
    En is de ernst "aandachtspunt"

  Scenario: in de oorspronkelijke kalender bestaat artikel 4 bis niet en blijft een toets met etniciteit verboden
    Stel het systeem Meter
      | bijzondere gegevens | etniciteit |
    En het artikel "selectie over Meter"
      | toetsgegevens | bijzondere gegevens |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd volgens de oorspronkelijke kalender
    Dan is het oordeel van AVG-9 over Meter "schendt"
    En is de ernst "fout"
    En zegt het herstel "toetsgegevens: synthetisch"

  Scenario: in de oorspronkelijke kalender is artikel 4 bis ook geen grond om bijzondere gegevens toe te laten
    Stel het artikel "privacy over Meter"
      | bijzondere gegevens | ja                            |
      | op grond van        | "AI-verordening artikel 4 bis" |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd volgens de oorspronkelijke kalender
    Dan is het oordeel van AVG-9 over Meter "schendt"
    En is de ernst "fout"

  Scenario: een toets met synthetische gegevens raakt geen bijzondere gegevens
    Stel het artikel "selectie over Meter"
      | toetsgegevens | synthetisch |
    Wanneer het akkoord op 1 juli 2026 wordt gecontroleerd
    Dan is het oordeel van AVG-9 over Meter "voldoet"

  Abstract Scenario: zonder persoonsgegevens is er geen bijzonder gegeven
    Stel het systeem Meter
      | persoonsgegevens | <gegevens> |
    En het artikel "privacy"
      | bijzondere gegevens | ja |
    Wanneer het akkoord op <controle> wordt gecontroleerd
    Dan is het oordeel van AVG-9 over Meter "<oordeel>"
    En is de ernst "<ernst>"

    Voorbeelden:
      | controle         | gegevens | oordeel             | ernst        |
      | 20 november 2026 | nee      | niet van toepassing | geen         |
      | 20 november 2026 | onbekend | onbepaald           | waarschuwing |
      | 26 juli 2026     | nee      | niet van toepassing | geen         |
      | 26 juli 2026     | onbekend | onbepaald           | waarschuwing |

  Abstract Scenario: het verbod op bijzondere gegevens geldt vanaf 25 mei 2018
    Stel het artikel "privacy"
      | bijzondere gegevens | ja |
    Wanneer het akkoord op <controle> wordt gecontroleerd
    Dan is het oordeel van AVG-9 over Meter "<oordeel>"

    Voorbeelden:
      | controle    | oordeel     |
      | 24 mei 2018 | gaat gelden |
      | 25 mei 2018 | schendt     |

  Abstract Scenario: het verbod op bijzondere gegevens begint in de oorspronkelijke kalender op dezelfde dag
    Stel het artikel "privacy"
      | bijzondere gegevens | ja |
    Wanneer het akkoord op <controle> wordt gecontroleerd volgens de oorspronkelijke kalender
    Dan is het oordeel van AVG-9 over Meter "<oordeel>"

    Voorbeelden:
      | controle    | oordeel     |
      | 24 mei 2018 | gaat gelden |
      | 25 mei 2018 | schendt     |

  Abstract Scenario: het herstel haalt bijzondere gegevens uit de tekst
    Stel het artikel "<artikel>"
      | <sleutel> | <waarde> |
    Wanneer het herstel van AVG-9 wordt overgenomen
    En het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van AVG-9 over Meter "voldoet"

    Voorbeelden:
      | artikel     | sleutel             | waarde             |
      | privacy     | bijzondere gegevens | ja                 |
      | monitoring  | toegestane vormen   | vakbondsactiviteit |
      | beoordeling | factoren            | vakbond            |
      | selectie    | factoren            | afkomst            |
