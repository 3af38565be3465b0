# language: nl
@AIA-5-1-d
Functionaliteit: AIA-5-1-d, verbod van voorspellen van strafbare feiten alleen op profilering

  Achtergrond:
    Stel het systeem Fraude
      | ai volgens de wet        | ja             |
      | doelen                   | fraudedetectie |
      | voorspelt strafbaar feit | ja             |
      | alleen profilering       | ja             |

  Abstract Scenario: voorspellen wie een strafbaar feit pleegt is verboden als het alleen op profilering berust
    Stel het systeem Fraude
      | doelen                   | <doelen>    |
      | voorspelt strafbaar feit | <voorspelt> |
      | alleen profilering       | <alleen>    |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van AIA-5-1-d over Fraude "<oordeel>"
    En is de ernst "<ernst>"

    Voorbeelden:
      | doelen         | voorspelt | alleen   | oordeel             | ernst        |
      | fraudedetectie | ja        | ja       | schendt             | fout         |
      | werving        | ja        | ja       | schendt             | fout         |
      | onbekend       | ja        | ja       | schendt             | fout         |
      | fraudedetectie | ja        | nee      | voldoet             | geen         |
      | fraudedetectie | nee       | ja       | voldoet             | geen         |
      | fraudedetectie | nee       | nee      | voldoet             | geen         |
      | fraudedetectie | ja        | onbekend | onbepaald           | waarschuwing |
      | fraudedetectie | onbekend  | ja       | onbepaald           | waarschuwing |
      | fraudedetectie | onbekend  | onbekend | onbepaald           | waarschuwing |
      | werving        | onbekend  | ja       | niet van toepassing | geen         |
      | werving        | nee       | ja       | niet van toepassing | geen         |
      | onbekend       | onbekend  | onbekend | niet van toepassing | geen         |

  Scenario: een verbod op voorspellen van strafbare feiten vraagt of het voor deze werkgever geldt
    Stel de cao
      | werkgever | privaat |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van AIA-5-1-d over Fraude "schendt"
    En is de vraag "Valt deze werkgever onder het verbod? Voor gewone private werkgevers is dat volgens de richtsnoeren begrensd."

  Scenario: controle van transacties op feiten is geen verboden voorspelling
    Stel het systeem Fraude
      | voorspelt strafbaar feit  | nee |
      | alleen profilering        | nee |
      | strafrechtelijke gegevens | ja  |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van AIA-5-1-d over Fraude "voldoet"

  Scenario: voorspellen van strafbare feiten is ook verboden in een systeem dat er al was
    Stel het systeem Fraude
      | eerste marktdatum | 1 mei 2023 |
      | ontwerpwijziging  | nee        |
    Wanneer het akkoord op 1 februari 2028 wordt gecontroleerd
    Dan is het oordeel van AIA-5-1-d over Fraude "schendt"
    En is de ernst "fout"

  Abstract Scenario: een tekst die voorspellen van strafbare feiten toestaat, krijgt een waarschuwing
    Stel het systeem Fraude
      | doelen                   | <doelen>    |
      | voorspelt strafbaar feit | <voorspelt> |
      | alleen profilering       |             |
    En het artikel "risicoklassen"
      | <sleutel> | <toepassingen> |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van AIA-5-1-d over Fraude "<oordeel>"
    En is de ernst "<ernst>"

    Voorbeelden:
      | doelen    | voorspelt | sleutel                 | toepassingen               | oordeel             | ernst        |
      | roosteren | nee       | toegestane toepassingen | voorspellen strafbaar feit | schendt             | waarschuwing |
      | roosteren | onbekend  | toegestane toepassingen | voorspellen strafbaar feit | schendt             | waarschuwing |
      | roosteren | ja        | toegestane toepassingen | voorspellen strafbaar feit | onbepaald           | waarschuwing |
      | roosteren | nee       | toegestane toepassingen | manipulatie                | niet van toepassing | geen         |
      | roosteren | nee       | verboden toepassingen   | voorspellen strafbaar feit | voldoet             | geen         |
      | roosteren | nee       | verboden toepassingen   | manipulatie                | niet van toepassing | geen         |
      | onbekend  | onbekend  | toegestane toepassingen | voorspellen strafbaar feit | schendt             | waarschuwing |
      | onbekend  | onbekend  | verboden toepassingen   | voorspellen strafbaar feit | voldoet             | geen         |

  Abstract Scenario: het verbod van voorspellen van strafbare feiten geldt alleen voor AI in de zin van de wet
    Stel het systeem Fraude
      | ai volgens de wet | <ai> |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van AIA-5-1-d over Fraude "<oordeel>"
    En is de ernst "<ernst>"

    Voorbeelden:
      | ai       | oordeel             | ernst        |
      | ja       | schendt             | fout         |
      | nee      | niet van toepassing | geen         |
      | onbekend | onbepaald           | waarschuwing |

  Abstract Scenario: het verbod van voorspellen van strafbare feiten geldt vanaf 2 februari 2025, in beide kalenders
    Wanneer het akkoord op <controle> wordt <wijze>
    Dan is het oordeel van AIA-5-1-d over Fraude "<oordeel>"

    Voorbeelden:
      | controle        | wijze                                             | oordeel     |
      | 1 februari 2025 | gecontroleerd                                     | gaat gelden |
      | 2 februari 2025 | gecontroleerd                                     | schendt     |
      | 1 februari 2025 | gecontroleerd volgens de oorspronkelijke kalender | gaat gelden |
      | 2 februari 2025 | gecontroleerd volgens de oorspronkelijke kalender | schendt     |

  Abstract Scenario: voor een verboden voorspelling van strafbare feiten wordt geen hoog risico gemeld
    Stel het systeem Fraude
      | doelen                   | fraudedetectie, ontslag |
      | profilering              | ja                      |
      | eerste marktdatum        | 5 januari 2028          |
      | voorspelt strafbaar feit | <voorspelt>             |
      | alleen profilering       | <alleen>                |
    En het artikel "toezicht"
      | mag afwijken | uitgesloten |
    Wanneer het akkoord op 1 februari 2028 wordt gecontroleerd
    Dan is het oordeel van AIA-26-2 over Fraude "<oordeel>"

    Voorbeelden:
      | voorspelt | alleen   | oordeel             |
      | ja        | ja       | niet van toepassing |
      | ja        | nee      | schendt             |
      | ja        | onbekend | schendt             |
      | nee       | ja       | schendt             |
      | onbekend  | ja       | schendt             |

  Scenario: het herstel haalt het toestaan van voorspellen van strafbare feiten uit de tekst
    Stel het systeem Fraude
      | voorspelt strafbaar feit | nee |
    En het artikel "risicoklassen"
      | toegestane toepassingen | voorspellen strafbaar feit |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van AIA-5-1-d over Fraude "schendt"
    Wanneer het herstel van AIA-5-1-d wordt overgenomen
    En het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van AIA-5-1-d over Fraude "voldoet"
