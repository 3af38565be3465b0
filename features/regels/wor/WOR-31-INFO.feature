# language: nl
@WOR-31-INFO
Functionaliteit: WOR-31-INFO, inlichtingen voor de ondernemingsraad

  Achtergrond:
    Stel de cao
      | medezeggenschap | ondernemingsraad |

  Abstract Scenario: of een bedrijfsgeheim tegenover de ondernemingsraad geldt, bepaalt het oordeel
    Stel het artikel "overleg"
      | bedrijfsgeheim | <bedrijfsgeheim> |
      | advies         | voor besluit     |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van WOR-31-INFO over Voorbeeld "<oordeel>"
    En is de ernst "<ernst>"

    Voorbeelden:
      | bedrijfsgeheim   | oordeel             | ernst |
      | weigergrond      | schendt             | fout  |
      | na afweging      | voldoet             | geen  |
      | geen weigergrond | voldoet             | geen  |
      |                  | niet van toepassing | geen  |

  Abstract Scenario: een register of vooruitzicht dat de ondernemingsraad niet krijgt, bepaalt het oordeel over inlichtingen
    Stel het artikel "<onderwerp>"
      | <sleutel> | <waarde> |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van WOR-31-INFO over Voorbeeld "<oordeel>"
    En is de ernst "<ernst>"

    Voorbeelden:
      | onderwerp       | sleutel   | waarde                     | oordeel | ernst         |
      | register        | deelt met | medezeggenschap, vakbonden | voldoet | geen          |
      | register        | deelt met | vakbonden                  | let op  | aandachtspunt |
      | register        | deelt met | uitgesloten                | schendt | waarschuwing  |
      | werkgelegenheid | prognose  | 1 per jaar                 | voldoet | geen          |
      | werkgelegenheid | prognose  | uitgesloten                | schendt | waarschuwing  |

  Scenario: een bedrijfsgeheim tegenover een werknemer over zijn loon raakt de inlichtingen aan de ondernemingsraad niet
    Stel het artikel "loonbescherming"
      | inzage loongegevens | uitgesloten |
      | bedrijfsgeheim      | weigergrond |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van WOR-31-INFO over Voorbeeld "niet van toepassing"

  Scenario: bij een externe adviseur wijst de controle op de melding aan de ondernemingsraad
    Stel het systeem Scan
      | externe adviseur | ja |
    En het artikel "register"
      | deelt met | medezeggenschap |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van WOR-31-INFO over Scan "let op"
    En is de ernst "aandachtspunt"
    En zegt de melding "externe adviseur"

  Abstract Scenario: weigeren wegens bedrijfsgeheim is fout bij een ondernemingsraad, ook in een bedrijfstak-cao
    Stel de cao
      | medezeggenschap | <orgaan> |
      | soort           | <soort>  |
    En het artikel "overleg"
      | orgaan         | <in de tekst> |
      | bedrijfsgeheim | weigergrond   |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van WOR-31-INFO over Voorbeeld "<oordeel>"

    Voorbeelden:
      | orgaan                       | soort            | in de tekst                  | oordeel             |
      | ondernemingsraad             |                  |                              | schendt             |
      | personeelsvertegenwoordiging |                  |                              | niet van toepassing |
      | personeelsvertegenwoordiging | bedrijfstak-cao  |                              | schendt             |
      | personeelsvertegenwoordiging | ondernemings-cao |                              | niet van toepassing |
      | ondernemingsraad             |                  | personeelsvertegenwoordiging | niet van toepassing |
      | medezeggenschapsraad         |                  |                              | niet van toepassing |
      | onbekend                     |                  |                              | onbepaald           |

  Scenario: bij een onbekend orgaan vraagt de controle wie de informatie mist
    Stel de cao
      | medezeggenschap | onbekend |
    En het artikel "overleg"
      | bedrijfsgeheim | weigergrond |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van WOR-31-INFO over Voorbeeld "onbepaald"
    En is de ernst "waarschuwing"
    En is de vraag "Welk orgaan is er?"

  Scenario: een bonusmodel dat ook voor de ondernemingsraad geheim is, is een fout over inlichtingen naast gemiste instemming
    Stel het systeem Bonus
      | doelen           | belonen    |
      | betrokkenen      | werknemers |
      | persoonsgegevens | ja         |
    En het artikel "overleg over Bonus"
      | bedrijfsgeheim | weigergrond |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van WOR-31-INFO over Bonus "schendt"
    En is de ernst "fout"
    En is het oordeel van WOR-27-1-C over Bonus "onvolledig"
    En is de ernst "waarschuwing"
    En is het oordeel van WOR-27-1-K over Bonus "onvolledig"
    En is de ernst "waarschuwing"

  Abstract Scenario: alleen een weigergrond in een bedrijfstak-cao, en alleen waar geen ander orgaan is aangewezen, raakt inlichtingen zonder ondernemingsraad
    Stel de cao
      | medezeggenschap | geen            |
      | soort           | bedrijfstak-cao |
    En het artikel "overleg"
      | orgaan         | <orgaan>         |
      | bedrijfsgeheim | <bedrijfsgeheim> |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van WOR-31-INFO over Voorbeeld "<oordeel>"

    Voorbeelden:
      | orgaan                              | bedrijfsgeheim | oordeel             |
      |                                     | weigergrond    | schendt             |
      |                                     | na afweging    | niet van toepassing |
      | personeelsvergadering               | weigergrond    | niet van toepassing |
      | personeelsdeel medezeggenschapsraad | weigergrond    | niet van toepassing |

  Abstract Scenario: geen externe adviseur, geen wijzing op de melding
    Stel het systeem Scan
      | externe adviseur | <adviseur> |
    En het artikel "overleg over Scan"
      | bedrijfsgeheim | <bedrijfsgeheim> |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van WOR-31-INFO over Scan "<oordeel>"

    Voorbeelden:
      | adviseur | bedrijfsgeheim   | oordeel |
      | nee      | geen weigergrond | voldoet |
      | onbekend | geen weigergrond | voldoet |
      | ja       | geen weigergrond | let op  |
      | nee      | uitgesloten      | voldoet |

  Scenario: het herstel van geweigerde inlichtingen laat het akkoord voldoen
    Stel het artikel "overleg"
      | bedrijfsgeheim | weigergrond |
    En het artikel "register"
      | deelt met | uitgesloten |
    En het artikel "werkgelegenheid"
      | prognose | uitgesloten |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van WOR-31-INFO over Voorbeeld "schendt"
    En is de ernst "fout"
    Wanneer het herstel van WOR-31-INFO wordt overgenomen
    En het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van WOR-31-INFO over Voorbeeld "voldoet"
