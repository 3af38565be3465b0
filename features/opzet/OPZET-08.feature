# language: nl
@OPZET-08
Functionaliteit: OPZET-08, toezicht zonder kennis, tijd, gezag of bescherming

  Abstract Scenario: een artikel over toezicht regelt alle vier de voorwaarden
    Stel het systeem Planner
      | doelen | <doelen> |
    En het artikel "toezicht over Planner"
      | opleiding         | <opleiding>   |
      | tijd              | <tijd>        |
      | ondersteuning     | <steun>       |
      | mag afwijken      | <afwijken>    |
      | benadelingsverbod | <bescherming> |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan geeft OPZET-08 <aantal> meldingen

    Voorbeelden:
      | doelen            | opleiding | tijd        | steun | afwijken    | bescherming | aantal |
      | roosteren         | 16 uur    | 10 %        |       | ja          | ja          | 0      |
      | roosteren         | ja        |             | ja    | ja          | ja          | 0      |
      | roosteren         |           | 10 %        |       | ja          | ja          | 1      |
      | roosteren         | nee       | 10 %        |       | ja          | ja          | 1      |
      | roosteren         | 16 uur    |             |       | ja          | ja          | 1      |
      | roosteren         | 16 uur    | uitgesloten | nee   | ja          | ja          | 1      |
      | roosteren         | 16 uur    | uitgesloten | ja    | ja          | ja          | 0      |
      | roosteren         | 16 uur    | 10 %        |       |             | ja          | 1      |
      | roosteren         | 16 uur    | 10 %        |       | uitgesloten | ja          | 1      |
      | roosteren         | 16 uur    | 10 %        |       | ja          |             | 1      |
      | roosteren         | 16 uur    | 10 %        |       | ja          | nee         | 1      |
      | prestaties volgen | 16 uur    |             |       |             | ja          | 0      |
      | prestaties volgen | 16 uur    |             |       |             |             | 1      |
      | onbekend          |           |             |       |             | ja          | 0      |
      | onbekend          | 16 uur    | 10 %        |       | ja          |             | 0      |

  Scenario: de melding over toezicht noemt elke voorwaarde die ontbreekt
    Stel het systeem Planner
      | doelen             | roosteren |
      | punt bijlage iii   | geen      |
      | afdeling bijlage i | geen      |
    En het artikel "toezicht over Planner"
      | belegd bij | aangewezen personen |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan meldt OPZET-08 over Planner een "waarschuwing"
    En zegt OPZET-08 "regelt geen kennis en geen tijd en geen gezag en geen bescherming"
    En raadt OPZET-08 aan "“benadelingsverbod”"

  Abstract Scenario: bij een systeem dat een hoog risico kan hebben, gaat het alleen over bescherming
    Stel het systeem Planner
      | doelen   | roosteren |
      | <bijlage> | <punt>   |
    En het artikel "toezicht over Planner"
      | belegd bij | aangewezen personen |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan meldt OPZET-08 over Planner een "waarschuwing"
    En zegt OPZET-08 "regelt geen bescherming."

    Voorbeelden:
      | bijlage            | punt |
      | punt bijlage iii   | 4b   |
      | afdeling bijlage i | A    |

  Scenario: zonder artikel over toezicht, of met alleen een slotbepaling erin, zegt OPZET-08 niets
    Stel het systeem Planner
      | doelen | roosteren |
    En het artikel "toezicht over Planner"
      | regeling | aanvulling |
    En het systeem Ander
      | doelen | roosteren |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan meldt OPZET-08 niets

  Scenario: partijen aanvaarden de melding over toezicht voor één systeem
    Stel het systeem Planner
      | doelen | roosteren |
    En het systeem Ander
      | doelen | roosteren |
    En het artikel "toezicht"
      | belegd bij | aangewezen personen |
    En de regel
      """
      negeer OPZET-08 over Planner omdat "dit volgt in 2028"
      """
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan geeft OPZET-08 1 meldingen
    En meldt OPZET-08 over Ander een "waarschuwing"
