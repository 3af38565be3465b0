# language: nl
@BW-673-KOST
Functionaliteit: BW-673-KOST, welke scholing niet van de transitievergoeding af mag

  Abstract Scenario: scholing voor de eigen functie of voor herplaatsing mag niet van de transitievergoeding af, waar het ook staat
    Stel het artikel "<artikel>"
      | verrekening transitievergoeding | <verrekening> |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van BW-673-KOST over Voorbeeld "<oordeel>"
    En is de ernst "<ernst>"

    Voorbeelden:
      | artikel        | verrekening   | oordeel | ernst |
      | scholing       | eigen functie | schendt | fout  |
      | scholing       | herplaatsing  | schendt | fout  |
      | scholing       | na instemming | voldoet | geen  |
      | scholing       | geen          | voldoet | geen  |
      | scholing       | uitgesloten   | voldoet | geen  |
      | werk-naar-werk | eigen functie | schendt | fout  |
      | werk-naar-werk | herplaatsing  | schendt | fout  |
      | werk-naar-werk | na instemming | voldoet | geen  |
      | werk-naar-werk | uitgesloten   | voldoet | geen  |
      | sociaal-plan   | eigen functie | schendt | fout  |
      | sociaal-plan   | herplaatsing  | schendt | fout  |
      | sociaal-plan   | na instemming | voldoet | geen  |
      | sociaal-plan   | uitgesloten   | voldoet | geen  |

  Scenario: scholingskosten verrekenen met de eindafrekening gaat niet over de transitievergoeding
    Stel het artikel "geletterdheid"
      | verplicht     | ja       |
      | terugbetaling | volledig |
      | verrekening   | ja       |
    En het artikel "scholing"
      | verrekening | ja |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van BW-673-KOST over Voorbeeld "niet van toepassing"
    En is de ernst "geen"

  Abstract Scenario: zo staat de verrekening van scholing met de transitievergoeding sinds 1 juli 2020 in de wet
    Stel de cao
      | looptijd | 1 januari 2020 tot en met 31 december 2021 |
    En het artikel "sociaal-plan"
      | verrekening transitievergoeding | eigen functie |
    Wanneer het akkoord op <dag> wordt gecontroleerd
    Dan is het oordeel van BW-673-KOST over Voorbeeld "<oordeel>"
    En is de ernst "<ernst>"

    Voorbeelden:
      | dag          | oordeel     | ernst        |
      | 30 juni 2020 | gaat gelden | waarschuwing |
      | 1 juli 2020  | schendt     | fout         |

  Scenario: het herstel van verboden verrekening met de transitievergoeding laat het akkoord voldoen
    Stel het artikel "scholing"
      | verrekening transitievergoeding | eigen functie |
    En het artikel "werk-naar-werk"
      | verrekening transitievergoeding | herplaatsing |
    En het artikel "sociaal-plan"
      | verrekening transitievergoeding | eigen functie |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van BW-673-KOST over Voorbeeld "schendt"
    En zegt de melding "voor de eigen functie"
    En zegt de melding "voor herplaatsing"
    En zegt het herstel "verrekening transitievergoeding: geen"
    Wanneer het herstel van BW-673-KOST wordt overgenomen
    En het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van BW-673-KOST over Voorbeeld "voldoet"
