# language: nl
@WOR-25-3-4
Functionaliteit: WOR-25-3-4, de adviesaanvraag en de overlegvergadering

  Achtergrond:
    Stel de cao
      | medezeggenschap | ondernemingsraad |

  Abstract Scenario: wat de tekst over de adviesaanvraag en de overlegvergadering zegt, bepaalt het oordeel
    Stel het artikel "overleg"
      | advies             | voor besluit  |
      | inhoud aanvraag    | <inhoud>      |
      | overlegvergadering | <vergadering> |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van WOR-25-3-4 over Voorbeeld "<oordeel>"
    En is de ernst "<ernst>"

    Voorbeelden:
      | inhoud                                                                      | vergadering | oordeel             | ernst        |
      | beweegredenen, gevolgen, maatregelen                                        | ja          | voldoet             | geen         |
      | beweegredenen, gevolgen, maatregelen, werking, gegevens, werkdruk, scholing |             | voldoet             | geen         |
      |                                                                             | ja          | voldoet             | geen         |
      | gevolgen, maatregelen                                                       | ja          | onvolledig          | waarschuwing |
      | beweegredenen, maatregelen                                                  |             | onvolledig          | waarschuwing |
      | beweegredenen, gevolgen                                                     |             | onvolledig          | waarschuwing |
      | naam, werking                                                               | ja          | onvolledig          | waarschuwing |
      | uitgesloten                                                                 |             | onvolledig          | waarschuwing |
      |                                                                             | nee         | schendt             | fout         |
      | beweegredenen, gevolgen, maatregelen                                        | uitgesloten | schendt             | fout         |
      |                                                                             |             | niet van toepassing | geen         |

  Abstract Scenario: een adviesaanvraag met alleen de naam van het systeem, of zonder eisen, mist drie dingen
    Stel het artikel "overleg"
      | advies          | voor besluit |
      | inhoud aanvraag | <inhoud>     |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van WOR-25-3-4 over Voorbeeld "onvolledig"
    En zegt de melding "noemt de beweegredenen niet"
    En zegt de melding "noemt de gevolgen voor het personeel niet"
    En zegt de melding "noemt de maatregelen bij die gevolgen niet"
    En is de sterkte van de bron "wet"

    Voorbeelden:
      | inhoud      |
      | naam        |
      | uitgesloten |

  Abstract Scenario: de overlegvergadering overslaan raakt advies, instemming of allebei
    Stel het artikel "overleg"
      | advies             | <advies>     |
      | instemming         | <instemming> |
      | overlegvergadering | uitgesloten  |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van WOR-25-3-4 over Voorbeeld "<advies van 25>"
    En is het oordeel van WOR-27-2-PROC over Voorbeeld "<weg van 27>"

    Voorbeelden:
      | advies       | instemming   | advies van 25       | weg van 27          |
      | voor besluit |              | schendt             | niet van toepassing |
      | voor besluit | voor besluit | schendt             | schendt             |
      |              | voor besluit | niet van toepassing | schendt             |
      |              |              | schendt             | niet van toepassing |
      |              | uitgesloten  | schendt             | niet van toepassing |
      | uitgesloten  | voor besluit | niet van toepassing | schendt             |

  Abstract Scenario: de overlegvergadering overslaan is een fout welk orgaan er ook is, behalve waar de tekst een ander orgaan aanwijst
    Stel de cao
      | medezeggenschap | <orgaan> |
    En het artikel "overleg"
      | orgaan             | <in de tekst> |
      | advies             | voor besluit  |
      | overlegvergadering | nee           |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van WOR-25-3-4 over Voorbeeld "<oordeel>"

    Voorbeelden:
      | orgaan                       | in de tekst                         | oordeel             |
      | ondernemingsraad             |                                     | schendt             |
      | geen                         |                                     | schendt             |
      | onbekend                     | bevoegd orgaan                      | schendt             |
      | personeelsvertegenwoordiging | ondernemingsraad                    | schendt             |
      | personeelsvertegenwoordiging | personeelsvertegenwoordiging        | niet van toepassing |
      | geen                         | personeelsvergadering               | niet van toepassing |
      | onbekend                     | personeelsdeel medezeggenschapsraad | niet van toepassing |

  Abstract Scenario: op een school en bij Defensie geldt de adviesaanvraag van artikel 25 WOR niet
    Stel de cao
      | medezeggenschapswet | <wet> |
    En het artikel "overleg"
      | advies             | voor besluit |
      | overlegvergadering | nee          |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van WOR-25-3-4 over Voorbeeld "<oordeel>"

    Voorbeelden:
      | wet      | oordeel             |
      | WMS      | niet van toepassing |
      | WHW      | niet van toepassing |
      | defensie | niet van toepassing |
      | WOR      | schendt             |

  Scenario: het herstel van een kale adviesaanvraag zonder overleg laat het akkoord voldoen
    Stel het artikel "overleg"
      | advies             | voor besluit |
      | inhoud aanvraag    | naam         |
      | overlegvergadering | nee          |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van WOR-25-3-4 over Voorbeeld "schendt"
    En zegt het herstel "overlegvergadering: ja"
    Wanneer het herstel van WOR-25-3-4 wordt overgenomen
    En het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van WOR-25-3-4 over Voorbeeld "voldoet"
