# language: nl
@OPZET-09
Functionaliteit: OPZET-09, meer zaken dan de toegezegde tijd toelaat

  Abstract Scenario: zaken maal minuten past in een werkdag van acht uur
    Stel het systeem Triage
      | fase | voornemen |
    En het artikel "toezicht over Triage"
      | zaken | <zaken> |
      | tijd  | <tijd>  |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan geeft OPZET-09 <aantal> meldingen

    Voorbeelden:
      | zaken                 | tijd                        | aantal |
      | hoogstens 120 per dag | minstens 5 minuten per zaak | 1      |
      | hoogstens 96 per dag  | minstens 5 minuten per zaak | 0      |
      | hoogstens 97 per dag  | minstens 5 minuten per zaak | 1      |
      | hoogstens 20 per dag  | minstens 15 minuten per zaak | 0     |
      | hoogstens 97          | 5 minuten                   | 1      |
      | 97 per dienst         | 5 tot 10 minuten            | 1      |
      | minstens 97 per dag   | 5 minuten per signaal       | 1      |
      | hoogstens 9 per dag   | 1 uur                       | 1      |
      | hoogstens 8 per dag   | 1 uur                       | 0      |
      | hoogstens 12 per uur  | 5 minuten                   | 0      |
      | hoogstens 13 per uur  | 5 minuten                   | 1      |
      | hoogstens 500 per week | 5 minuten                  | 0      |
      | hoogstens 120 per dag | hoogstens 5 minuten         | 0      |
      | hoogstens 120 per dag | 10 % van de werktijd        | 0      |
      | hoogstens 120 per dag | 60 minuten per dag          | 0      |
      | hoogstens 120 per dag | 1 maand                     | 0      |
      | hoogstens 120 per dag |                             | 0      |
      | uitgesloten           | 5 minuten                   | 0      |
      |                       | 5 minuten                   | 0      |
      | hoog: hoogstens 120 per dag; midden: hoogstens 20 per dag; laag: geen | 5 minuten | 0 |

  Scenario: de melding over te veel zaken noemt de som en het aantal dat past
    Stel het systeem Triage
      | fase | voornemen |
    En het artikel "toezicht over Triage"
      | zaken | hoogstens 120 per dag       |
      | tijd  | minstens 5 minuten per zaak |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan meldt OPZET-09 over Triage een "fout"
    En zegt OPZET-09 "120 zaken van 5 minuten kosten samen 600 minuten; een werkdag heeft er 480"
    En raadt OPZET-09 aan "Laat hoogstens 96 zaken toe"

  Scenario: de risicoklasse van het systeem bepaalt welk aantal zaken telt
    Stel het systeem Triage
      | fase | voornemen |
    En het artikel "risicoklassen"
      | indeling | hoog |
    En het artikel "toezicht"
      | zaken | hoog: hoogstens 120 per dag; midden: hoogstens 20 per dag; laag: geen |
      | tijd  | 5 minuten |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan meldt OPZET-09 over Triage een "fout"
