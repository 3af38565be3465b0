# language: nl
@ARBO-12-13
Functionaliteit: ARBO-12-13, het arbobeleid wordt besproken met het orgaan of met de werknemers zelf

  Abstract Scenario: met een orgaan zegt de tekst hoe het arbobeleid daarmee wordt besproken
    Stel de cao
      | medezeggenschap | <orgaan> |
    En het artikel "overleg"
      | <sleutel>          | <waarde>  |
      | instemmingsgronden | <gronden> |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van ARBO-12-13 over de cao "<oordeel>"
    En is de ernst "<ernst>"

    Voorbeelden:
      | orgaan                       | sleutel         | waarde             | gronden                        | oordeel             | ernst         |
      | ondernemingsraad             | overlegmomenten | minstens 2 per jaar |                               | voldoet             | geen          |
      | personeelsvertegenwoordiging | overlegmomenten | minstens 2 per jaar |                               | voldoet             | geen          |
      | ondernemingsraad             | overlegmomenten | uitgesloten        |                                | onvolledig          | aandachtspunt |
      | ondernemingsraad             | instemming      | voor besluit       |                                | voldoet             | geen          |
      | ondernemingsraad             | instemming      | voor besluit       | arbeidsomstandigheden, controle | voldoet            | geen          |
      | ondernemingsraad             | instemming      | voor besluit       | controle                       | onvolledig          | aandachtspunt |
      | ondernemingsraad             | instemming      | voor besluit       | uitgesloten                    | onvolledig          | aandachtspunt |
      | ondernemingsraad             | instemming      | uitgesloten        |                                | onvolledig          | aandachtspunt |
      | ondernemingsraad             | advies          | voor besluit       |                                | onvolledig          | aandachtspunt |
      | ondernemingsraad             | advies          | voor besluit       | arbeidsomstandigheden          | onvolledig          | aandachtspunt |
      | personeelsvertegenwoordiging | advies          | voor besluit       |                                | onvolledig          | aandachtspunt |
      | medezeggenschapsraad         | advies          | voor besluit       |                                | niet van toepassing | geen          |
      | onbekend                     | advies          | voor besluit       |                                | onbepaald           | aandachtspunt |

  Abstract Scenario: zonder orgaan raadpleegt de werkgever over het arbobeleid de werknemers zelf
    Stel de cao
      | medezeggenschap   | geen |
      | werkzame personen | 30   |
    En het artikel "zonder-or"
      | <sleutel> | <waarde> |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van ARBO-12-13 over de cao "<oordeel>"
    En is de ernst "<ernst>"

    Voorbeelden:
      | sleutel                      | waarde                       | oordeel    | ernst         |
      | vorm                         | personeelsvergadering        | voldoet    | geen          |
      | vorm                         | personeelsvertegenwoordiging | voldoet    | geen          |
      | vorm                         | sectorloket, vakbond         | onvolledig | aandachtspunt |
      | advies personeelsvergadering | voor besluit                 | voldoet    | geen          |
      | advies personeelsvergadering | uitgesloten                  | onvolledig | aandachtspunt |
      | medezeggenschap              | ja                           | voldoet    | geen          |
      | zolang geen or               | raadpleging                  | voldoet    | geen          |
      | zolang geen or               | voornemen wacht              | onvolledig | aandachtspunt |
      | zolang geen or               | overslaan                    | schendt    | waarschuwing  |
      | medezeggenschap              | uitgesloten                  | schendt    | waarschuwing  |
      | medezeggenschap              | nee                          | schendt    | waarschuwing  |

  Abstract Scenario: een akkoord dat over overleg zwijgt, krijgt een aandachtspunt over het arbobeleid
    Stel de cao
      | medezeggenschap | <orgaan> |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van ARBO-12-13 over de cao "zwijgt"
    En is de ernst "aandachtspunt"

    Voorbeelden:
      | orgaan                       |
      | ondernemingsraad             |
      | personeelsvertegenwoordiging |
      | geen                         |

  Abstract Scenario: raadpleging over het arbobeleid uitsluiten raakt ook een bedrijfstak-cao, maar niet de onderneming die een orgaan heeft
    Stel de cao
      | soort           | <soort>  |
      | medezeggenschap | <orgaan> |
    En het artikel "zonder-or"
      | zolang geen or | overslaan |
    En het artikel "overleg"
      | overlegmomenten | minstens 2 per jaar |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van ARBO-12-13 over de cao "<oordeel>"
    En is de ernst "<ernst>"

    Voorbeelden:
      | soort            | orgaan           | oordeel   | ernst        |
      | ondernemings-cao | geen             | schendt   | waarschuwing |
      | bedrijfstak-cao  | ondernemingsraad | schendt   | waarschuwing |
      | ondernemings-cao | ondernemingsraad | voldoet   | geen         |
      | onbekend         | ondernemingsraad | voldoet   | geen         |
      | onbekend         | onbekend         | onbepaald | waarschuwing |

  Abstract Scenario: tot 1 juli 2026 gold rechtstreeks overleg over het arbobeleid alleen onder de tien werknemers
    Stel de cao
      | medezeggenschap   | <orgaan>   |
      | werkzame personen | <personen> |
    En het artikel "zonder-or"
      | <sleutel> | <waarde> |
    Wanneer het akkoord op <dag> wordt gecontroleerd
    Dan is het oordeel van ARBO-12-13 over de cao "<oordeel>"
    En is de ernst "<ernst>"

    Voorbeelden:
      | dag          | orgaan           | personen | sleutel         | waarde      | oordeel    | ernst         |
      | 30 juni 2026 | geen             | 9        | zolang geen or  | overslaan   | schendt    | waarschuwing  |
      | 30 juni 2026 | geen             | 9        | medezeggenschap | uitgesloten | schendt    | waarschuwing  |
      | 30 juni 2026 | geen             | 9        | vorm            | sectorloket | voldoet    | geen          |
      | 30 juni 2026 | geen             | 10       | zolang geen or  | overslaan   | voldoet    | geen          |
      | 30 juni 2026 | geen             | 11       | zolang geen or  | overslaan   | voldoet    | geen          |
      | 30 juni 2026 | ondernemingsraad | 9        | zolang geen or  | overslaan   | onvolledig | aandachtspunt |
      | 1 juli 2026  | geen             | 9        | zolang geen or  | overslaan   | schendt    | waarschuwing  |
      | 1 juli 2026  | geen             | 10       | zolang geen or  | overslaan   | schendt    | waarschuwing  |

  Abstract Scenario: ook tot 1 juli 2026 zei de tekst hoe het arbobeleid met het orgaan werd besproken
    Stel de cao
      | medezeggenschap   | <orgaan> |
      | werkzame personen | 9        |
    En het artikel "overleg"
      | <sleutel>          | <waarde>  |
      | instemmingsgronden | <gronden> |
    En het artikel "zonder-or"
      | medezeggenschap | ja |
    Wanneer het akkoord op 30 juni 2026 wordt gecontroleerd
    Dan is het oordeel van ARBO-12-13 over de cao "<oordeel>"
    En is de ernst "<ernst>"

    Voorbeelden:
      | orgaan                       | sleutel         | waarde              | gronden              | oordeel             | ernst         |
      | ondernemingsraad             | overlegmomenten | minstens 2 per jaar |                      | voldoet             | geen          |
      | ondernemingsraad             | overlegmomenten | uitgesloten         |                      | onvolledig          | aandachtspunt |
      | personeelsvertegenwoordiging | advies          | voor besluit        |                      | onvolledig          | aandachtspunt |
      | ondernemingsraad             | advies          | voor besluit        |                      | onvolledig          | aandachtspunt |
      | ondernemingsraad             | advies          | voor besluit        | arbeidsomstandigheden | onvolledig         | aandachtspunt |
      | ondernemingsraad             | instemming      | voor besluit        |                      | voldoet             | geen          |
      | ondernemingsraad             | instemming      | uitgesloten         |                      | onvolledig          | aandachtspunt |
      | ondernemingsraad             | instemming      | voor besluit        | arbeidsomstandigheden | voldoet            | geen          |
      | ondernemingsraad             | instemming      | voor besluit        | controle             | onvolledig          | aandachtspunt |
      | ondernemingsraad             | instemming      | voor besluit        | uitgesloten          | onvolledig          | aandachtspunt |
      | geen                         | advies          | voor besluit        |                      | voldoet             | geen          |
      | medezeggenschapsraad         | advies          | voor besluit        |                      | niet van toepassing | geen          |

  Scenario: het herstel met een orgaan voegt overlegmomenten over het arbobeleid toe
    Stel de cao
      | medezeggenschap | ondernemingsraad |
    En het artikel "overleg"
      | advies | voor besluit |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van ARBO-12-13 over de cao "onvolledig"
    En zegt het herstel "overlegmomenten: minstens 2 per jaar"
    En is de vraag "Komen de risico-inventarisatie, het plan van aanpak en de voorlichting over AI in dat overleg aan de orde?"
    Wanneer het herstel van ARBO-12-13 wordt overgenomen
    En het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van ARBO-12-13 over de cao "voldoet"

  Scenario: het herstel zonder orgaan laat de werknemers zelf over het arbobeleid raadplegen
    Stel de cao
      | medezeggenschap | geen |
    En het artikel "zonder-or"
      | medezeggenschap | uitgesloten |
      | zolang geen or  | overslaan   |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van ARBO-12-13 over de cao "schendt"
    En zegt de melding "raadpleegt de werkgever dan de werknemers zelf"
    En zegt het herstel "zolang geen or: raadpleging"
    Wanneer het herstel van ARBO-12-13 wordt overgenomen
    En het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van ARBO-12-13 over de cao "voldoet"

  Scenario: zonder orgaan raadt de controle een personeelsvergadering over het arbobeleid aan
    Stel de cao
      | medezeggenschap | geen |
    En het artikel "zonder-or"
      | termijn | 3 weken |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van ARBO-12-13 over de cao "onvolledig"
    En zegt het herstel "vorm: personeelsvergadering"
