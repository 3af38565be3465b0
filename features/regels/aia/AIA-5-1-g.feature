# language: nl
@AIA-5-1-g
Functionaliteit: AIA-5-1-g, verbod van biometrische indeling naar gevoelige kenmerken

  Achtergrond:
    Stel het systeem Indeling
      | ai volgens de wet | ja             |
      | biometrie         | categorisering |
      | afgeleid kenmerk  | vakbond        |

  Abstract Scenario: het kenmerk dat uit biometrie wordt afgeleid, bepaalt of de indeling verboden is
    Stel het systeem Indeling
      | afgeleid kenmerk | <kenmerk> |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van AIA-5-1-g over Indeling "<oordeel>"
    En is de ernst "<ernst>"

    Voorbeelden:
      | kenmerk              | oordeel   | ernst        |
      | ras                  | schendt   | fout         |
      | politieke opvatting  | schendt   | fout         |
      | vakbond              | schendt   | fout         |
      | geloof               | schendt   | fout         |
      | seksleven            | schendt   | fout         |
      | seksuele gerichtheid | schendt   | fout         |
      | leeftijd, geloof     | schendt   | fout         |
      | leeftijd             | voldoet   | geen         |
      | anders               | voldoet   | geen         |
      | geen                 | voldoet   | geen         |
      | onbekend             | onbepaald | waarschuwing |

  Abstract Scenario: alleen indelen op biometrie valt onder het verbod, herkennen niet
    Stel het systeem Indeling
      | biometrie        | <biometrie> |
      | afgeleid kenmerk | <kenmerk>   |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van AIA-5-1-g over Indeling "<oordeel>"
    En is de ernst "<ernst>"

    Voorbeelden:
      | biometrie     | kenmerk              | oordeel             | ernst        |
      | verificatie   | vakbond              | voldoet             | geen         |
      | identificatie | vakbond              | voldoet             | geen         |
      | verificatie   | onbekend             | niet van toepassing | geen         |
      | geen          | onbekend             | niet van toepassing | geen         |
      | onbekend      | onbekend             | niet van toepassing | geen         |
      | onbekend      | leeftijd             | niet van toepassing | geen         |
      | onbekend      | ras                  | onbepaald           | waarschuwing |
      | onbekend      | politieke opvatting  | onbepaald           | waarschuwing |
      | onbekend      | vakbond              | onbepaald           | waarschuwing |
      | onbekend      | geloof               | onbepaald           | waarschuwing |
      | onbekend      | seksleven            | onbepaald           | waarschuwing |
      | onbekend      | seksuele gerichtheid | onbepaald           | waarschuwing |

  Scenario: lidmaatschap van een vakbond afleiden uit gedrag in een app is geen biometrische indeling
    Stel het systeem Indeling
      | biometrie                   | geen    |
      | afgeleid kenmerk            |         |
      | gegevens                    | gedrag  |
      | leidt gevoelige gegevens af | ja      |
      | bijzondere gegevens         | vakbond |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van AIA-5-1-g over Indeling "niet van toepassing"

  Scenario: een verboden biometrische indeling is ook verboden in een systeem dat er al was
    Stel het systeem Indeling
      | eerste marktdatum | 1 mei 2023 |
      | ontwerpwijziging  | nee        |
    Wanneer het akkoord op 1 februari 2028 wordt gecontroleerd
    Dan is het oordeel van AIA-5-1-g over Indeling "schendt"
    En is de ernst "fout"

  Abstract Scenario: een tekst die biometrische indeling toestaat, krijgt een waarschuwing
    Stel het systeem Indeling
      | biometrie        | <biometrie> |
      | afgeleid kenmerk |             |
    En het artikel "<artikel>"
      | <sleutel> | <waarde> |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van AIA-5-1-g over Indeling "<oordeel>"
    En is de ernst "<ernst>"

    Voorbeelden:
      | biometrie | artikel       | sleutel                 | waarde                         | oordeel             | ernst        |
      | geen      | risicoklassen | toegestane toepassingen | biometrische indeling          | schendt             | waarschuwing |
      | geen      | risicoklassen | toegestane toepassingen | manipulatie                    | niet van toepassing | geen         |
      | geen      | risicoklassen | verboden toepassingen   | biometrische indeling          | voldoet             | geen         |
      | geen      | risicoklassen | verboden toepassingen   | manipulatie                    | niet van toepassing | geen         |
      | geen      | monitoring    | toegestane vormen       | biometrie, gevoelige kenmerken | schendt             | waarschuwing |
      | geen      | monitoring    | toegestane vormen       | biometrie                      | niet van toepassing | geen         |
      | geen      | monitoring    | toegestane vormen       | gevoelige kenmerken            | niet van toepassing | geen         |
      | onbekend  | risicoklassen | toegestane toepassingen | biometrische indeling          | schendt             | waarschuwing |
      | onbekend  | risicoklassen | verboden toepassingen   | biometrische indeling          | voldoet             | geen         |
      | onbekend  | monitoring    | toegestane vormen       | biometrie, gevoelige kenmerken | schendt             | waarschuwing |

  Abstract Scenario: is de indeling op leeftijd, dan telt van de vormen van toezicht alleen de combinatie
    Stel het systeem Indeling
      | afgeleid kenmerk | leeftijd |
    En het artikel "monitoring"
      | toegestane vormen | <vormen> |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van AIA-5-1-g over Indeling "<oordeel>"

    Voorbeelden:
      | vormen                         | oordeel |
      | biometrie, gevoelige kenmerken | schendt |
      | biometrie                      | voldoet |
      | gevoelige kenmerken            | voldoet |

  Abstract Scenario: het verbod van biometrische indeling geldt alleen voor AI in de zin van de wet
    Stel het systeem Indeling
      | ai volgens de wet | <ai> |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van AIA-5-1-g over Indeling "<oordeel>"
    En is de ernst "<ernst>"

    Voorbeelden:
      | ai       | oordeel             | ernst        |
      | ja       | schendt             | fout         |
      | nee      | niet van toepassing | geen         |
      | onbekend | onbepaald           | waarschuwing |

  Abstract Scenario: het verbod van biometrische indeling geldt vanaf 2 februari 2025, in beide kalenders
    Wanneer het akkoord op <controle> wordt <wijze>
    Dan is het oordeel van AIA-5-1-g over Indeling "<oordeel>"

    Voorbeelden:
      | controle        | wijze                                             | oordeel     |
      | 1 februari 2025 | gecontroleerd                                     | gaat gelden |
      | 2 februari 2025 | gecontroleerd                                     | schendt     |
      | 1 februari 2025 | gecontroleerd volgens de oorspronkelijke kalender | gaat gelden |
      | 2 februari 2025 | gecontroleerd volgens de oorspronkelijke kalender | schendt     |

  Abstract Scenario: voor een verboden biometrische indeling wordt geen hoog risico gemeld
    Stel het systeem Indeling
      | doelen            | prestaties volgen |
      | profilering       | ja                |
      | eerste marktdatum | 5 januari 2028    |
      | biometrie         | <biometrie>       |
      | afgeleid kenmerk  | <kenmerk>         |
    En het artikel "toezicht"
      | mag afwijken | uitgesloten |
    Wanneer het akkoord op 1 februari 2028 wordt gecontroleerd
    Dan is het oordeel van AIA-26-2 over Indeling "<oordeel>"

    Voorbeelden:
      | biometrie      | kenmerk              | oordeel             |
      | categorisering | ras                  | niet van toepassing |
      | categorisering | politieke opvatting  | niet van toepassing |
      | categorisering | vakbond              | niet van toepassing |
      | categorisering | geloof               | niet van toepassing |
      | categorisering | seksleven            | niet van toepassing |
      | categorisering | seksuele gerichtheid | niet van toepassing |
      | categorisering | leeftijd             | schendt             |
      | categorisering | onbekend             | schendt             |
      | verificatie    | vakbond              | schendt             |
      | onbekend       | vakbond              | schendt             |

  Scenario: het herstel haalt het toestaan van biometrische indeling uit de tekst
    Stel het systeem Indeling
      | afgeleid kenmerk | leeftijd |
    En het artikel "risicoklassen"
      | toegestane toepassingen | biometrische indeling |
    En het artikel "monitoring"
      | toegestane vormen | biometrie, gevoelige kenmerken |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van AIA-5-1-g over Indeling "schendt"
    Wanneer het herstel van AIA-5-1-g wordt overgenomen
    En het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van AIA-5-1-g over Indeling "voldoet"
