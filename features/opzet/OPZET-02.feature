# language: nl
@OPZET-02
Functionaliteit: OPZET-02, geen stap vóór de stap waarop hij moet wachten

  Achtergrond:
    Stel het systeem PickPilot
      | fase    | voornemen   |
      | besluit | 10 mei 2027 |

  Abstract Scenario: wat op het overleg moet wachten, heeft geen datum vóór het besluit
    Stel het systeem PickPilot
      | <stap> | <datum> |
    En het artikel "overleg over PickPilot"
      | wacht op overleg | <wacht> |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan geeft OPZET-02 <aantal> meldingen

    Voorbeelden:
      | stap           | datum       | wacht                                          | aantal |
      | contract       | 9 mei 2027  | contract                                       | 1      |
      | contract       | 10 mei 2027 | contract                                       | 0      |
      | contract       | 11 mei 2027 | contract                                       | 0      |
      | contract       | 9 mei 2027  | pilot, ingebruikname                           | 0      |
      | contract       | 9 mei 2027  |                                                | 0      |
      | contract       | 9 mei 2027  | uitgesloten                                    | 0      |
      | contract       | onbekend    | contract                                       | 0      |
      | gegevens laden | 9 mei 2027  | contract, gegevens laden, pilot, ingebruikname | 1      |
      | pilot          | 9 mei 2027  | contract, gegevens laden, pilot, ingebruikname | 1      |
      | ingebruikname  | 9 mei 2027  | contract, gegevens laden, pilot, ingebruikname | 1      |

  Scenario: de melding over een stap die te vroeg is gepland, noemt beide data
    Stel het systeem PickPilot
      | pilot | 1 mei 2027 |
    En het artikel "overleg over PickPilot"
      | wacht op overleg | contract, pilot |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan meldt OPZET-02 over PickPilot een "fout"
    En zegt OPZET-02 "“pilot” is gepland op 1 mei 2027, maar moet wachten op “besluit” op 10 mei 2027"
    En raadt OPZET-02 aan "Plan “pilot” op of na 10 mei 2027"

  Abstract Scenario: het besluit zelf wacht op de adviesaanvraag
    Stel het systeem PickPilot
      | adviesaanvraag | <aanvraag> |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan geeft OPZET-02 <aantal> meldingen

    Voorbeelden:
      | aanvraag      | aantal |
      | 15 maart 2027 | 0      |
      | 10 mei 2027   | 0      |
      | 11 mei 2027   | 1      |
      | onbekend      | 0      |

  Scenario: zonder datum van het besluit wacht een stap op de adviesaanvraag
    Stel het systeem PickPilot
      | besluit        | onbekend      |
      | adviesaanvraag | 15 maart 2027 |
      | contract       | 1 maart 2027  |
    En het artikel "overleg over PickPilot"
      | wacht op overleg | contract |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan meldt OPZET-02 over PickPilot een "fout"
    En zegt OPZET-02 "moet wachten op “adviesaanvraag” op 15 maart 2027"

  Abstract Scenario: van een systeem dat al in gebruik is, tellen de oude data voor het wachten niet mee
    Stel het systeem PickPilot
      | fase           | <fase>        |
      | ingebruikname  | 1 mei 2025    |
      | adviesaanvraag | 15 maart 2027 |
    En het artikel "overleg over PickPilot"
      | wacht op overleg | ingebruikname |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan geeft OPZET-02 <aantal> meldingen

    Voorbeelden:
      | fase      | aantal |
      | gebruik   | 0      |
      | wijziging | 0      |
      | invoering | 1      |

  Scenario: een stap met de datum van een ander systeem blijft buiten het wachten
    Stel het systeem PickPilot
      | contract | 11 mei 2027 |
    En het systeem Camera
      | contract | 1 mei 2027 |
    En het artikel "overleg"
      | wacht op overleg | contract |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan meldt OPZET-02 niets
