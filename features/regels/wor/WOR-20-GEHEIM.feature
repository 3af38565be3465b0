# language: nl
@WOR-20-GEHEIM
Functionaliteit: WOR-20-GEHEIM, geheimhouding van de ondernemingsraad per onderwerp

  Abstract Scenario: hoe ver de geheimhouding van de ondernemingsraad reikt, bepaalt het oordeel
    Stel het artikel "overleg"
      | geheimhouding | <geheimhouding> |
      | advies        | voor besluit    |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van WOR-20-GEHEIM over Voorbeeld "<oordeel>"
    En is de ernst "<ernst>"

    Voorbeelden:
      | geheimhouding | oordeel             | ernst        |
      | algemeen      | schendt             | waarschuwing |
      | per onderwerp | voldoet             | geen         |
      | uitgesloten   | voldoet             | geen         |
      |               | niet van toepassing | geen         |

  Scenario: een zwijgplicht voor werknemers over de leverancier is geen geheimhouding van de ondernemingsraad
    Stel het artikel "verantwoordelijkheid"
      | melden | alleen leverancier |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van WOR-20-GEHEIM over Voorbeeld "niet van toepassing"

  Scenario: het herstel van een algemene geheimhouding laat het akkoord voldoen
    Stel het artikel "overleg"
      | geheimhouding | algemeen |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van WOR-20-GEHEIM over Voorbeeld "schendt"
    En zegt de melding "algemene geheimhouding"
    En is de vraag "Staat bij elke geheimhouding voor wie, waarover en hoe lang zij geldt?"
    Wanneer het herstel van WOR-20-GEHEIM wordt overgenomen
    En het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van WOR-20-GEHEIM over Voorbeeld "voldoet"
