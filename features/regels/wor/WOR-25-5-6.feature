# language: nl
@WOR-25-5-6
Functionaliteit: WOR-25-5-6, het besluit na advies en de maand wachten

  Achtergrond:
    Stel de cao
      | medezeggenschap | ondernemingsraad |

  Abstract Scenario: een besluit dat van het advies afwijkt, wacht een maand
    Stel het artikel "overleg"
      | advies      | voor besluit |
      | opschorting | <wachten>    |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van WOR-25-5-6 over Voorbeeld "<oordeel>"
    En is de ernst "<ernst>"

    Voorbeelden:
      | wachten            | oordeel             | ernst        |
      | 1 maand            | voldoet             | geen         |
      | minstens 1 maand   | voldoet             | geen         |
      | 31 dagen           | voldoet             | geen         |
      | 5 weken            | voldoet             | geen         |
      | minstens 2 maanden | voldoet             | geen         |
      | onbeperkt          | voldoet             | geen         |
      | 30 dagen           | onvolledig          | waarschuwing |
      | 4 weken            | onvolledig          | waarschuwing |
      | hoogstens 1 maand  | onvolledig          | waarschuwing |
      | minstens 2 weken   | onvolledig          | waarschuwing |
      | 27 dagen           | schendt             | fout         |
      | 2 weken            | schendt             | fout         |
      | uitgesloten        | schendt             | fout         |
      |                    | niet van toepassing | geen         |

  Scenario: meteen uitvoeren van een besluit dat van het advies afwijkt is een fout volgens de wet
    Stel het artikel "overleg"
      | advies      | voor besluit |
      | opschorting | uitgesloten  |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van WOR-25-5-6 over Voorbeeld "schendt"
    En zegt de melding "meteen uitvoeren"
    En is de sterkte van de bron "wet"

  Abstract Scenario: vooraf afzien van het wachten is een fout, van iets anders afzien gaat over een andere bepaling
    Stel het artikel "overleg"
      | advies  | voor besluit |
      | afstand | <afstand>    |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van WOR-25-5-6 over Voorbeeld "<oordeel>"
    En is het oordeel van WOR-MIN over Voorbeeld "<vangnet>"

    Voorbeelden:
      | afstand             | oordeel             | vangnet             |
      | opschorting         | schendt             | niet van toepassing |
      | opschorting, advies | schendt             | niet van toepassing |
      | advies              | niet van toepassing | schendt             |
      | uitgesloten         | niet van toepassing | voldoet             |

  Abstract Scenario: een besluit na advies wordt opgeschreven
    Stel het artikel "overleg"
      | advies       | <advies>       |
      | instemming   | <instemming>   |
      | schriftelijk | <schriftelijk> |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van WOR-25-5-6 over Voorbeeld "<oordeel>"
    En is de ernst "<ernst>"

    Voorbeelden:
      | advies       | instemming   | schriftelijk | oordeel             | ernst |
      | voor besluit |              | nee          | schendt             | fout  |
      | voor besluit | voor besluit | uitgesloten  | schendt             | fout  |
      |              |              | nee          | schendt             | fout  |
      |              | voor besluit | nee          | niet van toepassing | geen  |
      | uitgesloten  | voor besluit | nee          | niet van toepassing | geen  |
      |              | uitgesloten  | nee          | schendt             | fout  |
      | voor besluit |              | ja           | niet van toepassing | geen  |

  Scenario: bij instemming bestaat geen maand wachten
    Stel het artikel "overleg"
      | instemming        | voor besluit  |
      | zonder instemming | niet invoeren |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van WOR-25-5-6 over Voorbeeld "niet van toepassing"
    En is het oordeel van WOR-27-4-6 over Voorbeeld "voldoet"

  Abstract Scenario: het wachten overslaan is een fout welk orgaan er ook is, behalve waar de tekst een ander orgaan aanwijst
    Stel de cao
      | medezeggenschap | <orgaan> |
    En het artikel "overleg"
      | orgaan      | <in de tekst> |
      | opschorting | uitgesloten   |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van WOR-25-5-6 over Voorbeeld "<oordeel>"

    Voorbeelden:
      | orgaan                       | in de tekst                         | oordeel             |
      | ondernemingsraad             |                                     | schendt             |
      | geen                         |                                     | schendt             |
      | onbekend                     | bevoegd orgaan                      | schendt             |
      | personeelsvertegenwoordiging | ondernemingsraad                    | schendt             |
      | personeelsvertegenwoordiging | personeelsvertegenwoordiging        | niet van toepassing |
      | geen                         | personeelsvergadering               | niet van toepassing |
      | onbekend                     | personeelsdeel medezeggenschapsraad | niet van toepassing |

  Abstract Scenario: op een school en bij Defensie geldt de maand van artikel 25 WOR niet
    Stel de cao
      | medezeggenschapswet | <wet> |
    En het artikel "overleg"
      | opschorting | uitgesloten |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van WOR-25-5-6 over Voorbeeld "<oordeel>"

    Voorbeelden:
      | wet      | oordeel             |
      | WMS      | niet van toepassing |
      | WHW      | niet van toepassing |
      | defensie | niet van toepassing |
      | WOR      | schendt             |

  Scenario: een open weg naar de Ondernemingskamer vervangt de maand wachten niet, want beroep schorst niet vanzelf
    Stel het artikel "overleg"
      | advies      | voor besluit |
      | beroep      | wettelijk    |
      | opschorting | uitgesloten  |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van WOR-26-BEROEP over Voorbeeld "voldoet"
    En is het oordeel van WOR-25-5-6 over Voorbeeld "schendt"
    En is de ernst "fout"

  Scenario: het herstel van meteen uitvoeren laat het akkoord voldoen
    Stel het artikel "overleg"
      | advies       | voor besluit |
      | opschorting  | 2 weken      |
      | afstand      | opschorting  |
      | schriftelijk | nee          |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van WOR-25-5-6 over Voorbeeld "schendt"
    En zegt de melding "binnen een maand na de kennisgeving"
    En zegt de melding "vooraf afzien van het wachten"
    En zegt de melding "zonder het op te schrijven"
    En zegt het herstel "opschorting: minstens 1 maand"
    Wanneer het herstel van WOR-25-5-6 wordt overgenomen
    En het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van WOR-25-5-6 over Voorbeeld "voldoet"
