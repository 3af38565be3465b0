# language: nl
@OPZET-28
Functionaliteit: OPZET-28, een groep die te klein is om over te melden

  Abstract Scenario: elke groep met een bekende grootte haalt de kleinste groep van de tekst
    Stel de cao
      | werkzame personen | <personen> |
    En het systeem Planner
      | geraakt personeel | <geraakt> |
    En het artikel "bewaren over Planner"
      | kleinste groep | <groep> |
    En het artikel "pilot over Planner"
      | deelnemers | <deelnemers> |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan geeft OPZET-28 <aantal> meldingen

    Voorbeelden:
      | personen | geraakt | groep               | deelnemers        | aantal |
      | 7        |         | minstens 8 personen |                   | 1      |
      | 8        |         | minstens 8 personen |                   | 0      |
      | 30       |         | minstens 8 personen | hoogstens 26 %    | 1      |
      | 30       |         | minstens 8 personen | hoogstens 27 %    | 0      |
      | 30       |         | minstens 8 personen | minstens 10 %     | 0      |
      | 30       |         | minstens 8 personen | hoogstens 7       | 1      |
      | 30       |         | minstens 8 personen | 4 tot 8 personen  | 0      |
      | 30       |         | minstens 8 personen | uitgesloten       | 0      |
      | 30       | 13 %    | minstens 8 personen |                   | 1      |
      | 30       | 30 %    | minstens 8 personen |                   | 0      |
      |          | 13 %    | minstens 8 personen |                   | 0      |
      |          |         | minstens 8 personen | hoogstens 10 %    | 0      |
      |          |         | minstens 8 personen | hoogstens 7       | 1      |
      | 7        |         | hoogstens 8         |                   | 0      |
      | 7        |         | uitgesloten         |                   | 0      |
      | 7        |         |                     |                   | 0      |

  Scenario: de melding over een kleine groep noemt beide aantallen
    Stel de cao
      | werkzame personen | 30 |
    En het systeem Planner
      | geraakt personeel | 13 % |
    En het systeem Ander
      | geraakt personeel | 50 % |
    En het artikel "bewaren"
      | kleinste groep | minstens 8 personen |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan geeft OPZET-28 1 meldingen
    En meldt OPZET-28 over Planner een "waarschuwing"
    En zegt OPZET-28 "Het geraakte personeel van Planner telt hoogstens 3 personen; onder “kleinste groep” (8)"
    En raadt OPZET-28 aan "voeg groepen samen"
