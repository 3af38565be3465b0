# language: nl
@AIA-5-1-c
Functionaliteit: AIA-5-1-c, verbod van sociale scores

  Achtergrond:
    Stel het systeem Score
      | ai volgens de wet        | ja  |
      | score over tijd          | ja  |
      | gevolg in andere context | nee |
      | gevolg onevenredig       | nee |

  Abstract Scenario: een score over een tijd is verboden als zij in een andere context of onevenredig benadeelt
    Stel het systeem Score
      | score over tijd          | <score>       |
      | gevolg in andere context | <context>     |
      | gevolg onevenredig       | <onevenredig> |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van AIA-5-1-c over Score "<oordeel>"
    En is de ernst "<ernst>"

    Voorbeelden:
      | score    | context  | onevenredig | oordeel             | ernst        |
      | ja       | ja       | nee         | schendt             | fout         |
      | ja       | nee      | ja          | schendt             | fout         |
      | ja       | ja       | ja          | schendt             | fout         |
      | ja       | ja       | onbekend    | schendt             | fout         |
      | ja       | nee      | nee         | voldoet             | geen         |
      | ja       | nee      | onbekend    | onbepaald           | waarschuwing |
      | ja       | onbekend | nee         | onbepaald           | waarschuwing |
      | ja       | onbekend | onbekend    | onbepaald           | waarschuwing |
      | onbekend | ja       | nee         | onbepaald           | waarschuwing |
      | onbekend | nee      | ja          | onbepaald           | waarschuwing |
      | onbekend | ja       | onbekend    | onbepaald           | waarschuwing |
      | onbekend | onbekend | ja          | onbepaald           | waarschuwing |
      | onbekend | nee      | nee         | niet van toepassing | geen         |
      | onbekend | onbekend | onbekend    | niet van toepassing | geen         |
      | nee      | ja       | ja          | voldoet             | geen         |
      | nee      | onbekend | onbekend    | niet van toepassing | geen         |

  Scenario: een prestatiescore binnen dezelfde werkcontext is geen sociale score
    Stel het systeem Score
      | doelen      | prestaties volgen |
      | profilering | ja                |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van AIA-5-1-c over Score "voldoet"

  Scenario: over een prestatiesysteem zonder score over een tijd wordt naar een sociale score niet gevraagd
    Stel het systeem Score
      | doelen                   | prestaties volgen, bevorderen |
      | profilering              | ja                            |
      | score over tijd          |                               |
      | gevolg in andere context |                               |
      | gevolg onevenredig       |                               |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van AIA-5-1-c over Score "niet van toepassing"

  Scenario: instemming maakt een sociale score niet geoorloofd
    Stel het systeem Score
      | gevolg in andere context | ja |
    En het artikel "overleg"
      | instemming | voor besluit |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van AIA-5-1-c over Score "schendt"
    En zegt het herstel "Verander de werkwijze"

  Scenario: een sociale score is ook verboden in een systeem dat er al was
    Stel het systeem Score
      | gevolg onevenredig | ja         |
      | eerste marktdatum  | 1 mei 2023 |
      | ontwerpwijziging   | nee        |
    Wanneer het akkoord op 1 februari 2028 wordt gecontroleerd
    Dan is het oordeel van AIA-5-1-c over Score "schendt"
    En is de ernst "fout"

  Scenario: een score in een andere context laten gebruiken geeft bij onbekende feiten één vraag
    Stel het systeem Score
      | score over tijd          |  |
      | gevolg in andere context |  |
      | gevolg onevenredig       |  |
    En het artikel "beoordeling over Score"
      | andere context | ja |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van AIA-5-1-c over Score "onbepaald"
    En is de ernst "waarschuwing"
    En is de vraag "Bouwt het over een periode een score van een persoon op?"

  Abstract Scenario: een tekst die een score in een andere context laat gebruiken, maakt er een sociale score van
    Stel het systeem Score
      | score over tijd | <score> |
    En het artikel "beoordeling over Score"
      | andere context | <context> |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van AIA-5-1-c over Score "<oordeel>"
    En is de ernst "<ernst>"

    Voorbeelden:
      | score    | context     | oordeel   | ernst        |
      | ja       | ja          | schendt   | fout         |
      | ja       | uitgesloten | voldoet   | geen         |
      | nee      | ja          | voldoet   | geen         |
      | nee      | uitgesloten | voldoet   | geen         |
      | onbekend | ja          | onbepaald | waarschuwing |

  Abstract Scenario: een tekst die sociale scores toestaat, krijgt een waarschuwing ook als dit systeem ze niet maakt
    Stel het systeem Score
      | score over tijd          | <score> |
      | gevolg in andere context |         |
      | gevolg onevenredig       |         |
    En het artikel "risicoklassen"
      | <sleutel> | <toepassingen> |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van AIA-5-1-c over Score "<oordeel>"
    En is de ernst "<ernst>"

    Voorbeelden:
      | score    | sleutel                 | toepassingen               | oordeel             | ernst        |
      | nee      | toegestane toepassingen | sociale score              | schendt             | waarschuwing |
      | onbekend | toegestane toepassingen | sociale score              | schendt             | waarschuwing |
      | nee      | toegestane toepassingen | manipulatie, sociale score | schendt             | waarschuwing |
      | nee      | toegestane toepassingen | manipulatie                | niet van toepassing | geen         |
      | nee      | verboden toepassingen   | sociale score              | voldoet             | geen         |
      | nee      | verboden toepassingen   | manipulatie                | niet van toepassing | geen         |

  Abstract Scenario: het verbod van sociale scores geldt alleen voor AI in de zin van de wet
    Stel het systeem Score
      | ai volgens de wet        | <ai> |
      | gevolg in andere context | ja   |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van AIA-5-1-c over Score "<oordeel>"
    En is de ernst "<ernst>"

    Voorbeelden:
      | ai       | oordeel             | ernst        |
      | ja       | schendt             | fout         |
      | nee      | niet van toepassing | geen         |
      | onbekend | onbepaald           | waarschuwing |

  Abstract Scenario: het verbod van sociale scores geldt vanaf 2 februari 2025, in beide kalenders
    Stel het systeem Score
      | gevolg in andere context | <context>     |
      | gevolg onevenredig       | <onevenredig> |
    Wanneer het akkoord op <controle> wordt <wijze>
    Dan is het oordeel van AIA-5-1-c over Score "<oordeel>"

    Voorbeelden:
      | context | onevenredig | controle        | wijze                                             | oordeel     |
      | ja      | nee         | 1 februari 2025 | gecontroleerd                                     | gaat gelden |
      | ja      | nee         | 2 februari 2025 | gecontroleerd                                     | schendt     |
      | nee     | ja          | 2 februari 2025 | gecontroleerd                                     | schendt     |
      | ja      | nee         | 1 februari 2025 | gecontroleerd volgens de oorspronkelijke kalender | gaat gelden |
      | ja      | nee         | 2 februari 2025 | gecontroleerd volgens de oorspronkelijke kalender | schendt     |

  Abstract Scenario: voor een verboden sociale score wordt geen hoog risico gemeld
    Stel het systeem Score
      | doelen                   | prestaties volgen |
      | profilering              | ja                |
      | eerste marktdatum        | 5 januari 2028    |
      | score over tijd          | <score>           |
      | gevolg in andere context | <context>         |
      | gevolg onevenredig       | <onevenredig>     |
    En het artikel "toezicht"
      | mag afwijken | uitgesloten |
    Wanneer het akkoord op 1 februari 2028 wordt gecontroleerd
    Dan is het oordeel van AIA-26-2 over Score "<oordeel>"

    Voorbeelden:
      | score    | context  | onevenredig | oordeel             |
      | ja       | ja       | nee         | niet van toepassing |
      | ja       | nee      | ja          | niet van toepassing |
      | ja       | ja       | onbekend    | niet van toepassing |
      | ja       | nee      | nee         | schendt             |
      | ja       | onbekend | onbekend    | schendt             |
      | nee      | ja       | ja          | schendt             |
      | onbekend | ja       | ja          | schendt             |

  Scenario: het herstel haalt de andere context en het toestaan van sociale scores uit de tekst
    Stel het artikel "beoordeling over Score"
      | andere context | ja |
    En het artikel "risicoklassen"
      | toegestane toepassingen | sociale score |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van AIA-5-1-c over Score "schendt"
    En is de vraag "Worden mensen door de score echt benadeeld, en waarin?"
    Wanneer het herstel van AIA-5-1-c wordt overgenomen
    En het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van AIA-5-1-c over Score "voldoet"
