# language: nl
@AIA-4bis
Functionaliteit: AIA-4bis, bijzondere persoonsgegevens bij een toets op ongelijke uitkomsten

  Achtergrond:
    Stel het systeem Selectie
      | ai volgens de wet   | ja         |
      | doelen              | werving    |
      | persoonsgegevens    | ja         |
      | bijzondere gegevens | etniciteit |
    En het artikel "selectie over Selectie"
      | toetsgegevens          | bijzondere gegevens                                                                    |
      | toetswaarborgen        | noodzaak, pseudonimisering, beveiliging, beperkte toegang, wissen, verwerkingsregister |
      | ruwe toetsgegevens aan | uitgesloten                                                                            |
      | uitkomsten aan         | medezeggenschap                                                                        |

  Scenario: een toets met alle waarborgen en alleen geaggregeerde uitkomsten is toegestaan
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van AIA-4bis over Selectie "voldoet"

  Abstract Scenario: de gegevens van de toets zelf gaan naar niemand anders
    Stel het artikel "selectie over Selectie"
      | ruwe toetsgegevens aan | <aan> |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van AIA-4bis over Selectie "<oordeel>"
    En is de ernst "<ernst>"

    Voorbeelden:
      | aan                        | oordeel | ernst |
      | medezeggenschap            | schendt | fout  |
      | vakbonden                  | schendt | fout  |
      | extern                     | schendt | fout  |
      | vakbonden, medezeggenschap | schendt | fout  |
      | uitgesloten                | voldoet | geen  |
      |                            | voldoet | geen  |

  Abstract Scenario: elk van de zes waarborgen hoort bij een toets met bijzondere persoonsgegevens
    Stel het artikel "selectie over Selectie"
      | toetswaarborgen | <waarborgen> |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van AIA-4bis over Selectie "<oordeel>"
    En is de ernst "<ernst>"

    Voorbeelden:
      | waarborgen                                                                             | oordeel    | ernst        |
      | noodzaak, pseudonimisering, beveiliging, beperkte toegang, wissen, verwerkingsregister | voldoet    | geen         |
      | pseudonimisering, beveiliging, beperkte toegang, wissen, verwerkingsregister           | onvolledig | waarschuwing |
      | noodzaak, beveiliging, beperkte toegang, wissen, verwerkingsregister                   | onvolledig | waarschuwing |
      | noodzaak, pseudonimisering, beperkte toegang, wissen, verwerkingsregister              | onvolledig | waarschuwing |
      | noodzaak, pseudonimisering, beveiliging, wissen, verwerkingsregister                   | onvolledig | waarschuwing |
      | noodzaak, pseudonimisering, beveiliging, beperkte toegang, verwerkingsregister         | onvolledig | waarschuwing |
      | noodzaak, pseudonimisering, beveiliging, beperkte toegang, wissen                      | onvolledig | waarschuwing |
      |                                                                                        | onvolledig | waarschuwing |
      | uitgesloten                                                                            | schendt    | fout         |

  Abstract Scenario: een toets zonder bijzondere persoonsgegevens valt niet onder artikel 4 bis
    Stel het artikel "selectie over Selectie"
      | toetsgegevens          | <gegevens> |
      | toetswaarborgen        |            |
      | ruwe toetsgegevens aan | vakbonden  |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van AIA-4bis over Selectie "<oordeel>"

    Voorbeelden:
      | gegevens            | oordeel             |
      | bijzondere gegevens | schendt             |
      | synthetisch         | niet van toepassing |
      | geanonimiseerd      | niet van toepassing |
      |                     | niet van toepassing |

  Abstract Scenario: artikel 4 bis verplicht niet tot een toets op ongelijke uitkomsten
    Stel het artikel "selectie over Selectie"
      | toetsgegevens   | <gegevens>   |
      | toetswaarborgen | <waarborgen> |
      | op grond van    | <bron>       |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van AIA-4bis over Selectie "<oordeel>"
    En is de ernst "<ernst>"

    Voorbeelden:
      | gegevens            | waarborgen                                                                             | bron                           | oordeel             | ernst        |
      | bijzondere gegevens | noodzaak, pseudonimisering, beveiliging, beperkte toegang, wissen, verwerkingsregister | "AI-verordening artikel 4 bis" | let op              | waarschuwing |
      | bijzondere gegevens | noodzaak, pseudonimisering, beveiliging, beperkte toegang, wissen, verwerkingsregister | "AI-verordening artikel 4a"    | let op              | waarschuwing |
      | bijzondere gegevens | noodzaak, pseudonimisering, beveiliging, beperkte toegang, wissen, verwerkingsregister | "deze cao"                     | voldoet             | geen         |
      | synthetisch         |                                                                                        | "AI-verordening artikel 4 bis" | let op              | waarschuwing |
      | synthetisch         |                                                                                        | "AI-verordening artikel 4a"    | let op              | waarschuwing |
      | synthetisch         | uitgesloten                                                                            | "AI-verordening artikel 4 bis" | let op              | waarschuwing |
      | synthetisch         |                                                                                        | "deze cao"                     | niet van toepassing | geen         |

  Scenario: ruwe synthetische gegevens delen is geen delen van bijzondere persoonsgegevens
    Stel het artikel "selectie over Selectie"
      | toetsgegevens          | synthetisch                    |
      | ruwe toetsgegevens aan | vakbonden                      |
      | op grond van           | "AI-verordening artikel 4 bis" |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van AIA-4bis over Selectie "let op"

  Abstract Scenario: artikel 4 bis geldt alleen voor AI in de zin van de wet
    Stel het systeem Selectie
      | ai volgens de wet | <ai> |
    En het artikel "selectie over Selectie"
      | ruwe toetsgegevens aan | extern |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van AIA-4bis over Selectie "<oordeel>"
    En is de ernst "<ernst>"

    Voorbeelden:
      | ai       | oordeel             | ernst        |
      | ja       | schendt             | fout         |
      | nee      | niet van toepassing | geen         |
      | onbekend | onbepaald           | waarschuwing |

  Abstract Scenario: artikel 4 bis geldt vanaf 27 juli 2026 en bestaat niet in de oorspronkelijke kalender
    Stel het artikel "selectie over Selectie"
      | ruwe toetsgegevens aan | extern |
    Wanneer het akkoord op <controle> wordt <wijze>
    Dan is het oordeel van AIA-4bis over Selectie "<oordeel>"
    En is de ernst "<ernst>"

    Voorbeelden:
      | controle         | wijze                                             | oordeel             | ernst |
      | 26 juli 2026     | gecontroleerd                                     | gaat gelden         | geen  |
      | 27 juli 2026     | gecontroleerd                                     | schendt             | fout  |
      | 20 november 2026 | gecontroleerd volgens de oorspronkelijke kalender | niet van toepassing | geen  |

  Scenario: het herstel houdt de gegevens van de toets binnen de waarborgen
    Stel het artikel "selectie over Selectie"
      | toetswaarborgen        | noodzaak                       |
      | ruwe toetsgegevens aan | vakbonden                      |
      | op grond van           | "AI-verordening artikel 4 bis" |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van AIA-4bis over Selectie "schendt"
    En zegt het herstel "ruwe toetsgegevens aan: uitgesloten"
    Wanneer het herstel van AIA-4bis wordt overgenomen
    En het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van AIA-4bis over Selectie "voldoet"
    En is de sterkte van de bron "wet"
