# language: nl
Functionaliteit: OPZET-38, een regel die de variant tegenspreekt

  Scenario: een toegestane vorm die de variant verbiedt, krijgt een waarschuwing
    Stel het artikel "monitoring volgens middenweg"
      | toegestane vormen | webcam, camera |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan meldt OPZET-38 een "waarschuwing"
    En zegt OPZET-38 "“toegestane vormen” spreekt tegen wat de variant bij “verboden vormen” invult over “webcam”."

  Scenario: wie de andere sleutel van de variant zelf schrijft, spreekt niets tegen
    Stel het artikel "monitoring volgens middenweg"
      | toegestane vormen | webcam         |
      | verboden vormen   | thuis          |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan meldt OPZET-38 niets

  Scenario: een vorm waarover de variant zwijgt, spreekt niets tegen
    Stel het artikel "monitoring volgens middenweg"
      | toegestane vormen | camera |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan meldt OPZET-38 niets
