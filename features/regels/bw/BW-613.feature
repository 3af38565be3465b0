# language: nl
@BW-613
Functionaliteit: BW-613, voorwaarden wijzigen kan niet op eigen gezag van de werkgever

  Abstract Scenario: wat de tekst vraagt om arbeidsvoorwaarden te wijzigen, bepaalt het oordeel
    Stel het artikel "wijzigingen"
      | voorwaarden wijzigen | <maatstaf> |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van BW-613 over Voorbeeld "<oordeel>"
    En is de ernst "<ernst>"

    Voorbeelden:
      | maatstaf                         | oordeel | ernst        |
      | eenzijdig                        | schendt | waarschuwing |
      | met instemming ondernemingsraad  | schendt | waarschuwing |
      | zwaarwichtig belang              | voldoet | geen         |
      | instemming werknemer             | voldoet | geen         |
      | uitgesloten                      | voldoet | geen         |

  Scenario: instemming van de ondernemingsraad bindt de werknemer niet vanzelf aan andere voorwaarden
    Stel het artikel "wijzigingen"
      | voorwaarden wijzigen | met instemming ondernemingsraad |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van BW-613 over Voorbeeld "schendt"
    En zegt de melding "vervangt de instemming van de werknemer niet"

  Scenario: een artikel over updates dat geen voorwaarden laat wijzigen, valt buiten artikel 7:613
    Stel het artikel "wijzigingen"
      | melding | minstens 30 dagen voor wijziging |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van BW-613 over Voorbeeld "niet van toepassing"
    En is de ernst "geen"

  Scenario: inzage in loongegevens weigeren is geen eenzijdige wijziging van voorwaarden
    Stel het artikel "loonbescherming"
      | inzage loongegevens | uitgesloten |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van BW-613 over Voorbeeld "niet van toepassing"

  Abstract Scenario: het herstel van eenzijdig wijzigen laat het akkoord voldoen
    Stel het artikel "wijzigingen"
      | voorwaarden wijzigen | <maatstaf> |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van BW-613 over Voorbeeld "schendt"
    En zegt het herstel "voorwaarden wijzigen: zwaarwichtig belang"
    Wanneer het herstel van BW-613 wordt overgenomen
    En het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van BW-613 over Voorbeeld "voldoet"

    Voorbeelden:
      | maatstaf                        |
      | eenzijdig                       |
      | met instemming ondernemingsraad |
