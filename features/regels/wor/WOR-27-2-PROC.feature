# language: nl
@WOR-27-2-PROC
Functionaliteit: WOR-27-2-PROC, de weg naar een beslissing over instemming

  Achtergrond:
    Stel de cao
      | medezeggenschap | ondernemingsraad |

  Abstract Scenario: wat de tekst over de weg naar instemming zegt, bepaalt het oordeel
    Stel het artikel "overleg"
      | instemming | voor besluit |
      | <sleutel>  | <waarde>     |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van WOR-27-2-PROC over Voorbeeld "<oordeel>"
    En is de ernst "<ernst>"

    Voorbeelden:
      | sleutel            | waarde                           | oordeel    | ernst        |
      | streeftermijn      | 6 weken                          | voldoet    | geen         |
      | streeftermijn      | 1 week                           | voldoet    | geen         |
      | fatale termijn     | uitgesloten                      | voldoet    | geen         |
      | fatale termijn     | 3 weken                          | schendt    | fout         |
      | fatale termijn     | 26 weken                         | schendt    | fout         |
      | stilzwijgen        | geldt niet als instemming        | voldoet    | geen         |
      | stilzwijgen        | geldt als instemming             | schendt    | fout         |
      | stilzwijgen        | geldt als positief advies        | voldoet    | geen         |
      | overlegvergadering | ja                               | voldoet    | geen         |
      | overlegvergadering | uitgesloten                      | schendt    | fout         |
      | schriftelijk       | nee                              | schendt    | fout         |
      | inhoud aanvraag    | beweegredenen, gevolgen          | voldoet    | geen         |
      | inhoud aanvraag    | beweegredenen, gevolgen, werking | voldoet    | geen         |
      | inhoud aanvraag    | naam, werking                    | onvolledig | waarschuwing |
      | inhoud aanvraag    | beweegredenen                    | onvolledig | waarschuwing |

  Scenario: fictieve instemming naast een streeftermijn voor advies is een fout, de streeftermijn zelf niet
    Stel het artikel "overleg"
      | streeftermijn  | 6 weken              |
      | fatale termijn | 3 weken              |
      | stilzwijgen    | geldt als instemming |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van WOR-27-2-PROC over Voorbeeld "schendt"
    En is de ernst "fout"
    En zegt de melding "laat zwijgen gelden als instemming"
    En zegt de melding "na een vaste termijn"
    En is de sterkte van de bron "wet"

  Abstract Scenario: een tekst die alleen over advies gaat, valt buiten de instemmingsprocedure
    Stel het artikel "overleg"
      | advies         | voor besluit |
      | <sleutel>      | <waarde>     |
      | fatale termijn | <termijn>    |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van WOR-27-2-PROC over Voorbeeld "<oordeel>"

    Voorbeelden:
      | sleutel     | waarde                    | termijn | oordeel             |
      | stilzwijgen | geldt als positief advies | 4 weken | niet van toepassing |
      | stilzwijgen |                           | 4 weken | niet van toepassing |
      | stilzwijgen | geldt als instemming      | 4 weken | schendt             |

  Scenario: een akkoord zonder instemming zegt niets over de weg naar instemming
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van WOR-27-2-PROC over Voorbeeld "niet van toepassing"

  Abstract Scenario: fictieve instemming is een fout welk orgaan er ook is, behalve buiten de WOR
    Stel de cao
      | medezeggenschap     | <orgaan> |
      | medezeggenschapswet | <wet>    |
    En het artikel "overleg"
      | stilzwijgen | geldt als instemming |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van WOR-27-2-PROC over Voorbeeld "<oordeel>"

    Voorbeelden:
      | orgaan                       | wet      | oordeel             |
      | ondernemingsraad             |          | schendt             |
      | personeelsvertegenwoordiging |          | schendt             |
      | geen                         |          | schendt             |
      | onbekend                     |          | schendt             |
      | medezeggenschapsraad         |          | niet van toepassing |
      | onbekend                     | WMS      | niet van toepassing |
      | onbekend                     | defensie | niet van toepassing |

  Abstract Scenario: wijst de tekst een orgaan aan dat deze instemming alleen uit de cao heeft, dan mag zij de weg erheen zelf bepalen
    Stel de cao
      | medezeggenschap | <orgaan> |
    En het artikel "overleg"
      | orgaan             | <in de tekst>        |
      | instemming         | voor besluit         |
      | instemmingsgronden | <gronden>            |
      | stilzwijgen        | geldt als instemming |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van WOR-27-2-PROC over Voorbeeld "<oordeel>"

    Voorbeelden:
      | orgaan                       | in de tekst                         | gronden                    | oordeel             |
      | geen                         | personeelsvergadering               |                            | niet van toepassing |
      | onbekend                     | personeelsdeel medezeggenschapsraad |                            | niet van toepassing |
      | personeelsvertegenwoordiging | personeelsvertegenwoordiging        | persoonsgegevens, controle | niet van toepassing |
      | personeelsvertegenwoordiging | personeelsvertegenwoordiging        |                            | schendt             |
      | personeelsvertegenwoordiging | personeelsvertegenwoordiging        | uitgesloten                | schendt             |
      | personeelsvertegenwoordiging | personeelsvertegenwoordiging        | arbeidstijden, controle    | schendt             |
      | personeelsvertegenwoordiging | personeelsvertegenwoordiging        | arbeidsomstandigheden      | schendt             |
      | personeelsvertegenwoordiging | personeelsvertegenwoordiging        | meldregeling               | schendt             |
      | personeelsvertegenwoordiging | ondernemingsraad                    | persoonsgegevens, controle | schendt             |
      | personeelsvertegenwoordiging |                                     | persoonsgegevens, controle | schendt             |

  Scenario: bij een drukkerij is zwijgen als instemming een fout, en het streven naar zes weken nergens een bevinding
    Stel de cao
      | soort             | ondernemings-cao |
      | werkzame personen | 420              |
    En het systeem Voorbeeld
      | fase             | wijziging  |
      | betrokkenen      | werknemers |
      | persoonsgegevens | ja         |
    En het artikel "overleg"
      | streeftermijn  | 6 weken              |
      | fatale termijn | 3 weken              |
      | stilzwijgen    | geldt als instemming |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van WOR-27-2-PROC over Voorbeeld "schendt"
    En is de ernst "fout"
    En is het oordeel van WOR-MIN over Voorbeeld "niet van toepassing"
    En is het oordeel van WOR-25-2-TIJD over Voorbeeld "niet van toepassing"
    En is het oordeel van WOR-26-BEROEP over Voorbeeld "niet van toepassing"

  Abstract Scenario: welk recht een termijn of zwijgen raakt, bepaalt of de weg naar instemming aan de orde is
    Stel het artikel "overleg"
      | deskundige     | keuze ondernemingsraad |
      | instemming     | <instemming>           |
      | advies         | <advies>               |
      | fatale termijn | <termijn>              |
      | stilzwijgen    | <zwijgen>              |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van WOR-27-2-PROC over Voorbeeld "<oordeel>"

    Voorbeelden:
      | instemming   | advies       | termijn     | zwijgen                   | oordeel             |
      |              |              | 3 weken     |                           | schendt             |
      |              | uitgesloten  | 3 weken     |                           | schendt             |
      |              |              | uitgesloten |                           | niet van toepassing |
      |              |              | 3 weken     | geldt als positief advies | niet van toepassing |
      |              |              |             | geldt als positief advies | niet van toepassing |
      | uitgesloten  |              |             |                           | niet van toepassing |
      | uitgesloten  | voor besluit | 3 weken     |                           | niet van toepassing |
      | voor besluit | voor besluit | 3 weken     | geldt als positief advies | voldoet             |
      | voor besluit | voor besluit | 3 weken     |                           | schendt             |

  Abstract Scenario: een aanvraag om instemming noemt beweegredenen en gevolgen, allebei
    Stel het artikel "overleg"
      | instemming      | voor besluit |
      | inhoud aanvraag | <inhoud>     |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van WOR-27-2-PROC over Voorbeeld "onvolledig"

    Voorbeelden:
      | inhoud              |
      | gevolgen            |
      | beweegredenen, naam |
      | uitgesloten         |

  Scenario: het herstel van een mondelinge aanvraag om instemming laat het akkoord voldoen
    Stel het artikel "overleg"
      | instemming   | voor besluit |
      | schriftelijk | nee          |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van WOR-27-2-PROC over Voorbeeld "schendt"
    Wanneer het herstel van WOR-27-2-PROC wordt overgenomen
    En het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van WOR-27-2-PROC over Voorbeeld "voldoet"

  Scenario: het herstel van fictieve instemming laat het akkoord voldoen
    Stel het artikel "overleg"
      | instemming         | voor besluit         |
      | fatale termijn     | 3 weken              |
      | stilzwijgen        | geldt als instemming |
      | overlegvergadering | nee                  |
      | inhoud aanvraag    | naam                 |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van WOR-27-2-PROC over Voorbeeld "schendt"
    Wanneer het herstel van WOR-27-2-PROC wordt overgenomen
    En het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van WOR-27-2-PROC over Voorbeeld "voldoet"
