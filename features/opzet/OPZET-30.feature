# language: nl
@OPZET-30
Functionaliteit: OPZET-30, een recht van nul

  Abstract Scenario: een recht op nul is geen recht
    Stel het artikel "<onderwerp>"
      | <sleutel> | <waarde> |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan geeft OPZET-30 <aantal> meldingen

    Voorbeelden:
      | onderwerp | sleutel               | waarde                              | aantal |
      | overleg   | budget                | € 0 per systeem                     | 1      |
      | overleg   | budget                | hoogstens € 0 per systeem           | 1      |
      | overleg   | budget                | € 1 per systeem                     | 0      |
      | overleg   | budget                | uitgesloten                         | 0      |
      | overleg   | verlenging deskundige | 0 weken                             | 1      |
      | overleg   | verlenging deskundige | minstens 0 weken                    | 1      |
      | overleg   | verlenging deskundige | 0 tot 3 weken                       | 0      |
      | overleg   | verlenging deskundige | onbeperkt                           | 0      |
      | overleg   | overlegmomenten       | 0 per jaar                          | 1      |
      | overleg   | advies                | 0 weken voor besluit                | 0      |
      | toezicht  | tijd                  | 0 %                                 | 1      |
      | toezicht  | opleiding             | hoog: 0 uur; midden: 0 uur; laag: geen | 1   |
      | toezicht  | opleiding             | hoog: 16 uur; midden: 0 uur; laag: geen | 0  |
      | toezicht  | opleiding             | hoog: geen; midden: geen; laag: geen | 0     |
      | bewaren   | ruwe gegevens         | 0 dagen                             | 0      |
      | pilot     | verlenging            | 0 maanden                           | 0      |

  Scenario: de melding over een recht van nul noemt de regel
    Stel het systeem PickPilot
      | fase | voornemen |
    En het artikel "overleg over PickPilot"
      | budget | € 0 per systeem |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan meldt OPZET-30 over PickPilot een "waarschuwing"
    En zegt OPZET-30 "“budget: € 0 per systeem” geeft een recht van nul"
    En raadt OPZET-30 aan "“uitgesloten”"
