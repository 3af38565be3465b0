# language: nl
@WOR-16-22
Functionaliteit: WOR-16-22, een eigen deskundige van de ondernemingsraad

  Achtergrond:
    Stel de cao
      | medezeggenschap | ondernemingsraad |

  Abstract Scenario: wie de deskundige van de ondernemingsraad kiest en wie hem betaalt, bepaalt het oordeel
    Stel het artikel "overleg"
      | deskundige   | <deskundige> |
      | budget       | <budget>     |
      | soort budget | <soort>      |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van WOR-16-22 over Voorbeeld "<oordeel>"
    En is de ernst "<ernst>"

    Voorbeelden:
      | deskundige             | budget                        | soort                      | oordeel             | ernst         |
      | keuze ondernemingsraad |                               |                            | voldoet             | geen          |
      | keuze ondernemingsraad | hoogstens € 7.500 per systeem | extra                      | voldoet             | geen          |
      | keuze ondernemingsraad | hoogstens € 2.500 per systeem | plafond in overeenstemming | voldoet             | geen          |
      | keuze ondernemingsraad | hoogstens € 7.500 per systeem |                            | onvolledig          | aandachtspunt |
      | keuze ondernemingsraad | hoogstens € 7.500 per systeem | uitgesloten                | onvolledig          | aandachtspunt |
      | keuze ondernemingsraad | hoogstens € 2.500 per jaar    | plafond                    | schendt             | fout          |
      |                        |                               | plafond                    | schendt             | fout          |
      |                        |                               | extra                      | voldoet             | geen          |
      |                        | € 5.000 per jaar              |                            | onvolledig          | aandachtspunt |
      |                        | uitgesloten                   |                            | let op              | aandachtspunt |
      |                        |                               | uitgesloten                | voldoet             | geen          |
      | gezamenlijke keuze     |                               |                            | let op              | aandachtspunt |
      | keuze ondernemingsraad | uitgesloten                   |                            | let op              | aandachtspunt |
      | na toestemming         |                               |                            | schendt             | fout          |
      | keuze werkgever        |                               |                            | schendt             | fout          |
      | uitgesloten            |                               |                            | schendt             | fout          |
      |                        |                               |                            | niet van toepassing | geen          |

  Scenario: toestemming vooraf en een eenzijdig plafond zijn elk een fout, en dat staat er allebei
    Stel het artikel "overleg"
      | deskundige   | na toestemming             |
      | budget       | hoogstens € 2.500 per jaar |
      | soort budget | plafond                    |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van WOR-16-22 over Voorbeeld "schendt"
    En zegt de melding "alleen vooraf in kennis te stellen"
    En zegt de melding "begrenst de kosten van deskundigen eenzijdig"
    En is de sterkte van de bron "wet"

  Scenario: een budget zonder aard vraagt alleen om die aard
    Stel het artikel "overleg"
      | deskundige | keuze ondernemingsraad, hoogstens € 7.500 per systeem |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van WOR-16-22 over Voorbeeld "onvolledig"
    En zegt het herstel "Schrijf bij overleg: soort budget: extra."

  Abstract Scenario: alleen een personeelsvertegenwoordiging heeft voor een deskundige toestemming nodig
    Stel de cao
      | soort           | <soort>  |
      | medezeggenschap | <orgaan> |
    En het artikel "overleg"
      | orgaan     | <in de tekst>  |
      | deskundige | na toestemming |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van WOR-16-22 over Voorbeeld "<oordeel>"
    En is de ernst "<ernst>"

    Voorbeelden:
      | soort            | orgaan                       | in de tekst                         | oordeel             | ernst        |
      | ondernemings-cao | personeelsvertegenwoordiging |                                     | niet van toepassing | geen         |
      |                  | personeelsvertegenwoordiging | bevoegd orgaan                      | niet van toepassing | geen         |
      | ondernemings-cao | personeelsvertegenwoordiging | ondernemingsraad                    | schendt             | fout         |
      | ondernemings-cao | personeelsvertegenwoordiging | lokale ondernemingsraad             | schendt             | fout         |
      | ondernemings-cao | personeelsvertegenwoordiging | groepsondernemingsraad              | schendt             | fout         |
      | ondernemings-cao | personeelsvertegenwoordiging | centrale ondernemingsraad           | schendt             | fout         |
      | bedrijfstak-cao  | personeelsvertegenwoordiging |                                     | schendt             | fout         |
      | ondernemings-cao | geen                         |                                     | schendt             | fout         |
      | ondernemings-cao | ondernemingsraad             | personeelsvertegenwoordiging        | niet van toepassing | geen         |
      | bedrijfstak-cao  | ondernemingsraad             | personeelsvergadering               | niet van toepassing | geen         |
      | bedrijfstak-cao  | ondernemingsraad             | personeelsdeel medezeggenschapsraad | niet van toepassing | geen         |
      | ondernemings-cao | onbekend                     |                                     | onbepaald           | waarschuwing |
      | bedrijfstak-cao  | onbekend                     |                                     | schendt             | fout         |
      |                  | onbekend                     | ondernemingsraad                    | schendt             | fout         |

  Scenario: is het orgaan niet bekend, dan hangt de toestemmingseis daarvan af
    Stel de cao
      | medezeggenschap | onbekend |
    En het artikel "overleg"
      | deskundige | na toestemming |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van WOR-16-22 over Voorbeeld "onbepaald"
    En is de vraag "Welk orgaan is er?"

  Abstract Scenario: op een school en bij Defensie geldt artikel 16 WOR niet
    Stel de cao
      | medezeggenschapswet | <wet> |
    En het artikel "overleg"
      | deskundige | na toestemming |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van WOR-16-22 over Voorbeeld "<oordeel>"

    Voorbeelden:
      | wet      | oordeel             |
      | WMS      | niet van toepassing |
      | WHW      | niet van toepassing |
      | defensie | niet van toepassing |
      | WOR      | schendt             |

  Abstract Scenario: een laboratorium dat de deskundige van de ondernemingsraad bindt, maakt daarmee een fout
    Stel de cao
      | werkzame personen | 700 |
    En het artikel "overleg"
      | deskundige    | na toestemming             |
      | budget        | hoogstens € 2.500 per jaar |
      | soort budget  | plafond                    |
      | geheimhouding | <geheimhouding>            |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van WOR-16-22 over Voorbeeld "schendt"
    En is de ernst "fout"
    En is het oordeel van WOR-35C-PVT over Voorbeeld "niet van toepassing"
    En is het oordeel van WOR-20-GEHEIM over Voorbeeld "<geheim>"

    Voorbeelden:
      | geheimhouding | geheim              |
      |               | niet van toepassing |
      | algemeen      | schendt             |

  Scenario: het herstel van toestemming en plafond bij een deskundige laat het akkoord voldoen
    Stel het artikel "overleg"
      | deskundige   | na toestemming |
      | budget       | uitgesloten    |
      | soort budget | plafond        |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van WOR-16-22 over Voorbeeld "schendt"
    En zegt het herstel "deskundige: keuze ondernemingsraad"
    Wanneer het herstel van WOR-16-22 wordt overgenomen
    En het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van WOR-16-22 over Voorbeeld "voldoet"
