# language: nl
@WOR-27-4-6
Functionaliteit: WOR-27-4-6, wat er gebeurt als de instemming ontbreekt

  Abstract Scenario: wat de tekst zegt over een besluit zonder instemming, bepaalt het oordeel
    Stel het artikel "overleg"
      | instemming | voor besluit |
      | <sleutel>  | <waarde>     |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van WOR-27-4-6 over Voorbeeld "<oordeel>"
    En is de ernst "<ernst>"

    Voorbeelden:
      | sleutel           | waarde                  | oordeel             | ernst        |
      | zonder instemming | niet invoeren           | voldoet             | geen         |
      | zonder instemming | vervangende toestemming | voldoet             | geen         |
      | zonder instemming | van rechtswege nietig   | schendt             | waarschuwing |
      | zonder instemming | advies volstaat         | schendt             | fout         |
      | zonder instemming | nietigheid uitgesloten  | schendt             | fout         |
      | zonder instemming | uitgesloten             | schendt             | waarschuwing |
      | afstand           | nietigheid              | schendt             | fout         |
      | afstand           | instemming              | schendt             | fout         |
      | afstand           | beroep                  | voldoet             | geen         |
      | afstand           | uitgesloten             | voldoet             | geen         |
      | opschorting       | 1 maand                 | niet van toepassing | geen         |

  Abstract Scenario: de nietigheid uitsluiten is een fout welk orgaan er ook is
    Stel de cao
      | medezeggenschap | <orgaan> |
    En het artikel "overleg"
      | orgaan            | <aangewezen>           |
      | zonder instemming | nietigheid uitgesloten |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van WOR-27-4-6 over Voorbeeld "<oordeel>"

    Voorbeelden:
      | orgaan                       | aangewezen                          | oordeel             |
      | ondernemingsraad             |                                     | schendt             |
      | geen                         |                                     | schendt             |
      | onbekend                     |                                     | schendt             |
      | personeelsvertegenwoordiging | personeelsvertegenwoordiging        | schendt             |
      | onbekend                     | personeelsvergadering               | niet van toepassing |
      | onbekend                     | personeelsdeel medezeggenschapsraad | niet van toepassing |

  Scenario: “zonder instemming: uitgesloten” kan ook zeggen dat invoeren is uitgesloten, en is daarom geen fout
    Stel het artikel "overleg"
      | zonder instemming | uitgesloten |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van WOR-27-4-6 over Voorbeeld "schendt"
    En is de ernst "waarschuwing"
    En zegt de melding "in het midden wat zonder instemming geldt"
    Wanneer het herstel van WOR-27-4-6 wordt overgenomen
    En het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van WOR-27-4-6 over Voorbeeld "voldoet"

  Abstract Scenario: instemming die de personeelsvertegenwoordiging alleen uit de cao heeft, mag de cao in advies omzetten
    Stel de cao
      | medezeggenschap | <orgaan> |
    En het artikel "overleg"
      | orgaan             | <in de tekst>   |
      | instemmingsgronden | <gronden>       |
      | zonder instemming  | advies volstaat |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van WOR-27-4-6 over Voorbeeld "<oordeel>"

    Voorbeelden:
      | orgaan                       | in de tekst                  | gronden                    | oordeel             |
      | personeelsvertegenwoordiging | personeelsvertegenwoordiging | persoonsgegevens, controle | niet van toepassing |
      | personeelsvertegenwoordiging | personeelsvertegenwoordiging |                            | schendt             |
      | personeelsvertegenwoordiging | personeelsvertegenwoordiging | uitgesloten                | schendt             |
      | personeelsvertegenwoordiging | personeelsvertegenwoordiging | arbeidstijden, controle    | schendt             |
      | personeelsvertegenwoordiging | personeelsvertegenwoordiging | arbeidsomstandigheden      | schendt             |
      | personeelsvertegenwoordiging | personeelsvertegenwoordiging | meldregeling               | schendt             |
      | personeelsvertegenwoordiging | ondernemingsraad             | persoonsgegevens, controle | schendt             |
      | personeelsvertegenwoordiging |                              | persoonsgegevens, controle | schendt             |

  Scenario: een akkoord dat zwijgt over een besluit zonder instemming, blijft buiten artikel 27, vierde tot en met zesde lid
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van WOR-27-4-6 over Voorbeeld "niet van toepassing"

  Scenario: een besluit zonder instemming is niet vanzelf nietig; de ondernemingsraad roept dat binnen een maand in
    Stel het artikel "overleg"
      | zonder instemming | van rechtswege nietig |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van WOR-27-4-6 over Voorbeeld "schendt"
    En is de ernst "waarschuwing"
    En zegt de melding "binnen een maand schriftelijk inroepen"
    En is de sterkte van de bron "wet"

  Scenario: instemming is geen veto, dus een tekst over vervangende toestemming van de kantonrechter voldoet
    Stel het artikel "overleg"
      | instemming        | voor besluit            |
      | zonder instemming | vervangende toestemming |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van WOR-27-4-6 over Voorbeeld "voldoet"
    En is de ernst "geen"

  Scenario: het herstel van uitgesloten nietigheid laat het akkoord voldoen
    Stel het artikel "overleg"
      | zonder instemming | nietigheid uitgesloten |
      | afstand           | instemming, nietigheid |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van WOR-27-4-6 over Voorbeeld "schendt"
    En zegt de melding "het beroep op nietigheid af"
    En zegt de melding "vooraf afzien van instemming"
    En zegt het herstel "zonder instemming: niet invoeren"
    Wanneer het herstel van WOR-27-4-6 wordt overgenomen
    En het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van WOR-27-4-6 over Voorbeeld "voldoet"
