# language: nl
@CAO-3-5
Functionaliteit: CAO-3-5, een cao wordt gewijzigd bij akte van partijen

  Abstract Scenario: wie een bijlage van de cao mag wijzigen, bepaalt het oordeel
    Stel het artikel "looptijd"
      | bijlage wijzigen door | <wie>   |
      | karakter              | minimum |
    En het artikel "register"
      | deel van cao | <deel> |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van CAO-3-5 over de cao "<oordeel>"
    En is de ernst "<ernst>"

    Voorbeelden:
      | wie               | deel | oordeel             | ernst        |
      | partijen bij akte |      | voldoet             | geen         |
      | werkgever         |      | schendt             | waarschuwing |
      | commissie         |      | schendt             | waarschuwing |
      | uitgesloten       |      | voldoet             | geen         |
      |                   | ja   | schendt             | waarschuwing |
      | partijen bij akte | ja   | voldoet             | geen         |
      | commissie         | ja   | schendt             | waarschuwing |
      | uitgesloten       | ja   | voldoet             | geen         |
      | werkgever         | nee  | schendt             | waarschuwing |
      |                   | nee  | niet van toepassing | geen         |
      |                   |      | niet van toepassing | geen         |

  Abstract Scenario: de melding over een wijziging zonder akte zegt wat er in de tekst staat
    Stel het artikel "looptijd"
      | bijlage wijzigen door | <wie> |
    En het artikel "register"
      | deel van cao | <deel> |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van CAO-3-5 over de cao "schendt"
    En zegt de melding "<melding>"
    En is de vraag "Tekenen alle partijen de akte van elke wijziging?"

    Voorbeelden:
      | wie       | deel | melding                       |
      | werkgever |      | laat de werkgever een bijlage |
      | commissie |      | laat een commissie            |
      |           | ja   | AI-register deel van de cao   |

  Scenario: een overeenkomst met alleen de ondernemingsraad is geen cao en kent geen eis van een akte
    Stel de cao
      | soort | ondernemingsovereenkomst |
    En het artikel "looptijd"
      | bijlage wijzigen door | commissie |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van CAO-3-5 over de cao "niet van toepassing"

  Scenario: het herstel van een bijlage die een commissie wijzigt, laat het akkoord voldoen
    Stel het artikel "looptijd"
      | bijlage wijzigen door | commissie |
    En het artikel "register"
      | deel van cao | ja |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van CAO-3-5 over de cao "schendt"
    En zegt het herstel "bijlage wijzigen door: partijen bij akte"
    Wanneer het herstel van CAO-3-5 wordt overgenomen
    En het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van CAO-3-5 over de cao "voldoet"

  Scenario: een register dat deel van de cao is, wordt hersteld door het erbuiten te houden of een akte te eisen
    Stel het artikel "register"
      | deel van cao | ja |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van CAO-3-5 over de cao "schendt"
    En zegt het herstel "deel van cao: nee"
    Wanneer het herstel van CAO-3-5 wordt overgenomen
    En het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van CAO-3-5 over de cao "voldoet"
