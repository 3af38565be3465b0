# language: nl
@OPZET-15
Functionaliteit: OPZET-15, garantie, sociaal plan, loon en looptijd sluiten aan

  Abstract Scenario: een garantie die langer duurt dan de cao, heeft nawerking nodig
    Stel de cao
      | looptijd | <looptijd> |
    En het systeem PickPilot
      | fase | voornemen |
    En het artikel "werkgelegenheid"
      | garantieduur | <garantie> |
    En het artikel "looptijd"
      | nawerking | <nawerking> |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan geeft OPZET-15 <aantal> meldingen

    Voorbeelden:
      | looptijd                              | garantie             | nawerking            | aantal |
      | 1 april 2027 tot en met 31 maart 2029 | 24 maanden           |                      | 0      |
      | 1 april 2027 tot en met 31 maart 2029 | 25 maanden           |                      | 1      |
      | 1 april 2027 tot en met 31 maart 2029 | 25 maanden           | ja                   | 0      |
      | 1 april 2027 tot en met 31 maart 2029 | 25 maanden           | uitgesloten          | 1      |
      | 1 april 2027 tot en met 31 maart 2029 | 24 maanden           | uitgesloten          | 0      |
      | 1 april 2027 tot en met 31 maart 2029 | 30 maanden           | 6 maanden            | 0      |
      | 1 april 2027 tot en met 31 maart 2029 | 31 maanden           | 6 maanden            | 1      |
      | 1 april 2027 tot en met 31 maart 2029 | 31 maanden           | minstens 6 maanden   | 0      |
      | 1 april 2027 tot en met 31 maart 2029 | 31 maanden           | onbeperkt            | 0      |
      | 1 april 2027 tot en met 31 maart 2029 | onbeperkt            |                      | 1      |
      | 1 april 2027 tot en met 31 maart 2029 | hoogstens 36 maanden |                      | 0      |
      | 1 april 2027 tot en met 31 maart 2029 | minstens 104 weken   |                      | 0      |
      | 1 april 2027 tot en met 31 maart 2029 | uitgesloten          |                      | 0      |
      | 1 april 2027 tot en met 31 maart 2029 |                      |                      | 0      |
      | onbekend                              | 25 maanden           |                      | 0      |

  Abstract Scenario: zonder woord over nawerking is het een waarschuwing, tegen de tekst in een fout
    Stel de cao
      | looptijd | 1 april 2027 tot en met 31 maart 2029 |
    En het artikel "werkgelegenheid"
      | garantieduur | <garantie> |
    En het artikel "looptijd"
      | nawerking | <nawerking> |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan meldt OPZET-15 een "<ernst>"
    En zegt OPZET-15 "<zin>"
    En raadt OPZET-15 aan "dat de afspraken nawerken"

    Voorbeelden:
      | garantie   | nawerking   | ernst        | zin                                                                 |
      | 36 maanden |             | waarschuwing | “garantieduur” (36 maanden) loopt zeker tot 1 april 2030            |
      | 36 maanden | uitgesloten | fout         | de cao en haar nawerking eindigen op 31 maart 2029                  |
      | 36 maanden | 6 maanden   | fout         | de cao en haar nawerking eindigen op 30 september 2029              |
      | onbeperkt  |             | waarschuwing | “garantieduur” (onbeperkt) heeft geen einde                         |

  Abstract Scenario: loongarantie en afbouw tellen bij elkaar op
    Stel de cao
      | looptijd | 1 april 2027 tot en met 31 maart 2029 |
    En het systeem Een
      | fase | voornemen |
    En het systeem Twee
      | fase | voornemen |
    En het artikel "loonbescherming"
      | loongarantie | <loon>   |
      | afbouwduur   | <afbouw> |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan geeft OPZET-15 <aantal> meldingen

    Voorbeelden:
      | loon       | afbouw     | aantal |
      | 12 maanden | 12 maanden | 0      |
      | 12 maanden | 13 maanden | 1      |
      | 24 maanden |            | 0      |
      |            | 25 maanden | 1      |

  Abstract Scenario: het sociaal plan loopt langer dan de garantie en zo lang als van werk naar werk
    Stel het artikel "sociaal-plan"
      | duur | <plan> |
    En het artikel "<onderwerp>"
      | <sleutel> | <ander> |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan geeft OPZET-15 <aantal> meldingen

    Voorbeelden:
      | plan               | onderwerp       | sleutel      | ander                | aantal |
      | 36 maanden         | werkgelegenheid | garantieduur | 24 maanden           | 0      |
      | 25 maanden         | werkgelegenheid | garantieduur | 24 maanden           | 0      |
      | 24 maanden         | werkgelegenheid | garantieduur | 24 maanden           | 1      |
      | 2 jaar             | werkgelegenheid | garantieduur | 24 maanden           | 1      |
      | 12 maanden         | werkgelegenheid | garantieduur | 24 maanden           | 1      |
      | 100 weken          | werkgelegenheid | garantieduur | 24 maanden           | 1      |
      | 104 weken          | werkgelegenheid | garantieduur | 24 maanden           | 1      |
      | 105 weken          | werkgelegenheid | garantieduur | 24 maanden           | 0      |
      | minstens 12 maanden | werkgelegenheid | garantieduur | 24 maanden          | 0      |
      | 12 maanden         | werkgelegenheid | garantieduur | hoogstens 24 maanden | 0      |
      | 12 maanden         | werkgelegenheid | garantieduur | onbeperkt            | 0      |
      | 12 maanden         | werkgelegenheid | garantieduur | uitgesloten          | 0      |
      | 9 maanden          | werk-naar-werk  | duur         | 9 maanden            | 0      |
      | 8 maanden          | werk-naar-werk  | duur         | 9 maanden            | 1      |

  Scenario: de melding over het sociaal plan noemt beide duren
    Stel het artikel "sociaal-plan"
      | duur | 12 maanden |
    En het artikel "werkgelegenheid"
      | garantieduur | 24 maanden |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan meldt OPZET-15 een "waarschuwing"
    En zegt OPZET-15 "Het sociaal plan (12 maanden) loopt niet langer dan “garantieduur” (24 maanden)"
    En raadt OPZET-15 aan "Laat het sociaal plan langer lopen"
