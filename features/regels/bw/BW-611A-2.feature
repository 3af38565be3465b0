# language: nl
@BW-611A-2
Functionaliteit: BW-611A-2, verplichte scholing is kosteloos en geldt als arbeidstijd

  Achtergrond:
    Stel het systeem Assistent
      | fase | invoering |

  Abstract Scenario: tijd en kosten van verplichte AI-scholing komen voor rekening van de werkgever
    Stel het artikel "geletterdheid over Assistent"
      | verplicht | ja       |
      | <sleutel> | <waarde> |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van BW-611A-2 over Assistent "<oordeel>"
    En is de ernst "<ernst>"

    Voorbeelden:
      | sleutel       | waarde      | oordeel | ernst |
      | basis         | 4 uur       | voldoet | geen  |
      | werktijd      | werktijd    | voldoet | geen  |
      | werktijd      | deels       | schendt | fout  |
      | werktijd      | eigen tijd  | schendt | fout  |
      | kosten        | werkgever   | voldoet | geen  |
      | kosten        | gedeeld     | schendt | fout  |
      | kosten        | werknemer   | schendt | fout  |
      | terugbetaling | uitgesloten | voldoet | geen  |
      | terugbetaling | aflopend    | schendt | fout  |
      | terugbetaling | volledig    | schendt | fout  |
      | verrekening   | nee         | voldoet | geen  |
      | verrekening   | ja          | schendt | fout  |

  Scenario: eigen tijd, terugbetaling en verrekening van verplichte AI-scholing zijn drie strijdpunten
    Stel het artikel "geletterdheid over Assistent"
      | verplicht     | ja         |
      | werktijd      | eigen tijd |
      | terugbetaling | volledig   |
      | verrekening   | ja         |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van BW-611A-2 over Assistent "schendt"
    En is de ernst "fout"
    En zegt de melding "geheel of deels in eigen tijd"
    En zegt de melding "moet kosten terugbetalen"
    En zegt de melding "verrekend met het loon of de eindafrekening"

  Abstract Scenario: wie AI-scholing verplicht, bepaalt hoe zwaar scholing in eigen tijd weegt
    Stel het artikel "geletterdheid over Assistent"
      | verplicht    | <verplicht> |
      | op grond van | <bron>      |
      | werktijd     | eigen tijd  |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van BW-611A-2 over Assistent "<oordeel>"
    En is de ernst "<ernst>"

    Voorbeelden:
      | verplicht | bron                       | oordeel             | ernst        |
      | ja        |                            | schendt             | fout         |
      | ja        | "deze cao"                 | schendt             | fout         |
      |           | "deze cao"                 | schendt             | fout         |
      |           | "artikel 7:611a BW"        | schendt             | fout         |
      |           | "Arbowet artikel 8"        | schendt             | fout         |
      |           | "AI-verordening artikel 4" | schendt             | waarschuwing |
      |           |                            | schendt             | waarschuwing |
      | nee       |                            | niet van toepassing | geen         |
      | nee       | "artikel 7:611a BW"        | schendt             | fout         |
      | nee       | "Arbowet artikel 8"        | schendt             | fout         |

  Scenario: vrijwillige AI-scholing die de cao alleen aanbiedt, mag in eigen tijd
    Stel het artikel "geletterdheid over Assistent"
      | verplicht    | nee        |
      | op grond van | "deze cao" |
      | werktijd     | eigen tijd |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van BW-611A-2 over Assistent "niet van toepassing"
    En is de ernst "geen"

  Abstract Scenario: AI-scholing die de tekst niet verplicht noemt, mag de werknemer waarschijnlijk geen tijd of geld kosten
    Stel het artikel "geletterdheid over Assistent"
      | basis     | 4 uur    |
      | <sleutel> | <waarde> |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van BW-611A-2 over Assistent "<oordeel>"
    En is de ernst "<ernst>"

    Voorbeelden:
      | sleutel       | waarde      | oordeel | ernst        |
      | voor gebruik  | ja          | voldoet | geen         |
      | werktijd      | werktijd    | voldoet | geen         |
      | werktijd      | deels       | schendt | waarschuwing |
      | werktijd      | eigen tijd  | schendt | waarschuwing |
      | kosten        | werkgever   | voldoet | geen         |
      | kosten        | gedeeld     | schendt | waarschuwing |
      | kosten        | werknemer   | schendt | waarschuwing |
      | terugbetaling | uitgesloten | voldoet | geen         |
      | terugbetaling | aflopend    | schendt | waarschuwing |
      | terugbetaling | volledig    | schendt | waarschuwing |
      | verrekening   | nee         | voldoet | geen         |
      | verrekening   | ja          | schendt | waarschuwing |

  Scenario: vrijwillige AI-scholing in eigen tijd is geen zaak van de verplichte scholing ernaast
    Stel het artikel "geletterdheid over Assistent"
      | verplicht | nee        |
      | werktijd  | eigen tijd |
    En het artikel "scholing over Assistent"
      | verplicht | ja        |
      | kosten    | werkgever |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van BW-611A-2 over Assistent "voldoet"
    En is de ernst "geen"

  Abstract Scenario: brede scholing op eigen verzoek of niet nodig voor het werk, valt ook naast verplichte AI-scholing buiten de wet
    Stel het artikel "geletterdheid over Assistent"
      | verplicht | ja        |
      | kosten    | werkgever |
    En het artikel "scholing over Assistent"
      | verplicht          | <verplicht> |
      | nodig voor functie | <nodig>     |
      | op verzoek         | <verzoek>   |
      | terugbetaling      | aflopend    |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van BW-611A-2 over Assistent "<oordeel>"
    En is de ernst "<ernst>"

    Voorbeelden:
      | verplicht | nodig | verzoek | oordeel | ernst |
      | ja        |       | ja      | voldoet | geen  |
      | ja        | nee   |         | voldoet | geen  |
      |           | ja    | ja      | voldoet | geen  |
      |           | nee   |         | voldoet | geen  |
      |           |       | ja      | voldoet | geen  |
      | ja        | ja    |         | schendt | fout  |

  Abstract Scenario: tijd en kosten van scholing die verplicht is voor het werk, komen voor rekening van de werkgever
    Stel het artikel "scholing over Assistent"
      | verplicht          | ja       |
      | nodig voor functie | ja       |
      | <sleutel>          | <waarde> |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van BW-611A-2 over Assistent "<oordeel>"
    En is de ernst "<ernst>"

    Voorbeelden:
      | sleutel       | waarde      | oordeel | ernst |
      | werktijd      | werktijd    | voldoet | geen  |
      | werktijd      | deels       | schendt | fout  |
      | werktijd      | eigen tijd  | schendt | fout  |
      | kosten        | werkgever   | voldoet | geen  |
      | kosten        | gedeeld     | schendt | fout  |
      | kosten        | werknemer   | schendt | fout  |
      | terugbetaling | uitgesloten | voldoet | geen  |
      | terugbetaling | aflopend    | schendt | fout  |
      | terugbetaling | volledig    | schendt | fout  |
      | verrekening   | nee         | voldoet | geen  |
      | verrekening   | ja          | schendt | fout  |

  Abstract Scenario: kost scholing die de tekst niet verplicht noemt tijd of geld, dan telt of zij nodig is voor het werk
    Stel het artikel "scholing over Assistent"
      | nodig voor functie | <nodig>  |
      | <sleutel>          | <waarde> |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van BW-611A-2 over Assistent "<oordeel>"
    En is de ernst "<ernst>"

    Voorbeelden:
      | nodig | sleutel       | waarde      | oordeel | ernst         |
      | ja    | uren          | 40 uur      | voldoet | geen          |
      | ja    | werktijd      | werktijd    | voldoet | geen          |
      | ja    | werktijd      | deels       | schendt | waarschuwing  |
      | ja    | werktijd      | eigen tijd  | schendt | waarschuwing  |
      | ja    | kosten        | werkgever   | voldoet | geen          |
      | ja    | kosten        | gedeeld     | schendt | waarschuwing  |
      | ja    | kosten        | werknemer   | schendt | waarschuwing  |
      | ja    | terugbetaling | uitgesloten | voldoet | geen          |
      | ja    | terugbetaling | volledig    | schendt | waarschuwing  |
      | ja    | verrekening   | nee         | voldoet | geen          |
      | ja    | verrekening   | ja          | schendt | waarschuwing  |
      |       | uren          | 40 uur      | voldoet | geen          |
      |       | werktijd      | deels       | let op  | aandachtspunt |
      |       | kosten        | werknemer   | let op  | aandachtspunt |
      |       | verrekening   | ja          | let op  | aandachtspunt |

  Abstract Scenario: of om- en bijscholing verplicht en nodig is, bepaalt hoe zwaar een studiekostenbeding weegt
    Stel het artikel "scholing over Assistent"
      | verplicht          | <verplicht> |
      | nodig voor functie | <nodig>     |
      | op verzoek         | <verzoek>   |
      | zorg               | <zorg>      |
      | op grond van       | <bron>      |
      | terugbetaling      | aflopend    |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van BW-611A-2 over Assistent "<oordeel>"
    En is de ernst "<ernst>"

    Voorbeelden:
      | verplicht | nodig | verzoek | zorg       | bron       | oordeel             | ernst         |
      | ja        | ja    |         |            |            | schendt             | fout          |
      | ja        |       |         |            |            | schendt             | fout          |
      |           | ja    |         | plicht     |            | schendt             | fout          |
      |           | ja    |         |            | "deze cao" | schendt             | fout          |
      |           | ja    |         |            | "artikel 7:611a BW" | schendt    | fout          |
      |           | ja    |         |            | "Arbowet artikel 8" | schendt    | fout          |
      |           | ja    |         |            | "AI-verordening artikel 4" | schendt | waarschuwing |
      |           | ja    |         | inspanning |            | schendt             | waarschuwing  |
      | nee       | ja    |         |            |            | schendt             | waarschuwing  |
      |           |       |         |            |            | let op              | aandachtspunt |
      |           |       |         |            | "deze cao" | let op              | aandachtspunt |
      | nee       | nee   |         |            |            | niet van toepassing | geen          |
      |           | nee   |         | plicht     |            | niet van toepassing | geen          |
      |           |       | ja      |            |            | niet van toepassing | geen          |
      |           | ja    | ja      |            |            | niet van toepassing | geen          |

  Scenario: een akkoord dat over scholing zwijgt, geeft geen bevinding over studiekosten
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van BW-611A-2 over Assistent "niet van toepassing"
    En is de ernst "geen"

  Abstract Scenario: het verbod op een studiekostenbeding geldt sinds 1 augustus 2022
    Stel de cao
      | looptijd | 1 juli 2022 tot en met <einde> |
    En het artikel "geletterdheid over Assistent"
      | verplicht     | ja       |
      | terugbetaling | volledig |
    Wanneer het akkoord op <dag> wordt gecontroleerd
    Dan is het oordeel van BW-611A-2 over Assistent "<oordeel>"
    En is de ernst "<ernst>"

    Voorbeelden:
      | einde         | dag             | oordeel      | ernst         |
      | 30 juni 2023  | 31 juli 2022    | gaat gelden  | waarschuwing  |
      | 30 juni 2023  | 1 augustus 2022 | schendt      | fout          |
      | 31 juli 2022  | 15 juli 2022    | gaat gelden  | aandachtspunt |

  Abstract Scenario: ook voor om- en bijscholing geldt het verbod op een studiekostenbeding sinds 1 augustus 2022
    Stel de cao
      | looptijd | 1 juli 2022 tot en met 30 juni 2023 |
    En het artikel "geletterdheid over Assistent"
      | werktijd | <ai> |
    En het artikel "scholing over Assistent"
      | verplicht          | <verplicht> |
      | nodig voor functie | <nodig>     |
      | op verzoek         | <verzoek>   |
      | terugbetaling      | <beding>    |
    Wanneer het akkoord op <dag> wordt gecontroleerd
    Dan is het oordeel van BW-611A-2 over Assistent "<oordeel>"
    En is de ernst "<ernst>"

    Voorbeelden:
      | ai         | verplicht | nodig | verzoek | beding   | dag             | oordeel             | ernst         |
      |            | ja        | ja    |         | volledig | 31 juli 2022    | gaat gelden         | waarschuwing  |
      |            | ja        | ja    |         | volledig | 1 augustus 2022 | schendt             | fout          |
      |            |           | ja    |         | volledig | 1 augustus 2022 | schendt             | waarschuwing  |
      |            |           |       | ja      | volledig | 1 augustus 2022 | voldoet             | geen          |
      | eigen tijd |           |       |         |          | 1 augustus 2022 | schendt             | waarschuwing  |

  Scenario: het herstel van een studiekostenbeding laat het akkoord voldoen
    Stel het artikel "geletterdheid over Assistent"
      | verplicht     | ja         |
      | werktijd      | eigen tijd |
      | kosten        | gedeeld    |
      | terugbetaling | volledig   |
      | verrekening   | ja         |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van BW-611A-2 over Assistent "schendt"
    En zegt het herstel "werktijd: werktijd"
    Wanneer het herstel van BW-611A-2 wordt overgenomen
    En het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van BW-611A-2 over Assistent "voldoet"
