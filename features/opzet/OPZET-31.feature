# language: nl
@OPZET-31
Functionaliteit: OPZET-31, een termijn die op een vrije dag eindigt

  Abstract Scenario: het einde van het overleg valt op een werkdag, of krijgt een aandachtspunt
    Stel het systeem PickPilot
      | fase           | <fase>     |
      | adviesaanvraag | <aanvraag> |
    En het artikel "overleg over PickPilot"
      | streeftermijn         | <streef>     |
      | verlenging deskundige | <verlenging> |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan geeft OPZET-31 <aantal> meldingen

    Voorbeelden:
      | fase      | aanvraag        | streef            | verlenging | aantal |
      | voornemen | 15 maart 2027   | 6 weken           | 3 weken    | 1      |
      | voornemen | 16 maart 2027   | 6 weken           | 3 weken    | 0      |
      | voornemen | 15 maart 2027   | 6 weken           |            | 0      |
      | voornemen | 20 maart 2027   | 6 weken           |            | 1      |
      | voornemen | 15 maart 2027   | hoogstens 9 weken |            | 1      |
      | voornemen | 15 maart 2027   | minstens 9 weken  |            | 1      |
      | voornemen | 15 maart 2027   | 9 tot 12 weken    |            | 0      |
      | voornemen | onbekend        | 6 weken           | 3 weken    | 0      |
      | voornemen | 15 maart 2027   |                   |            | 0      |
      | gebruik   | 15 maart 2027   | 6 weken           | 3 weken    | 0      |
      | voornemen | 15 maart 2027   | hoog: 9 weken; midden: 12 weken; laag: geen | | 0 |

  Scenario: de melding over een vrije dag noemt de dag en de volgende werkdag
    Stel het systeem PickPilot
      | fase           | voornemen     |
      | adviesaanvraag | 15 maart 2027 |
    En het artikel "overleg over PickPilot"
      | streeftermijn         | 6 weken |
      | verlenging deskundige | 3 weken |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan meldt OPZET-31 over PickPilot een "aandachtspunt"
    En zegt OPZET-31 "(6 weken en 3 weken) eindigt op 17 mei 2027, tweede pinksterdag; dat is geen werkdag"
    En raadt OPZET-31 aan "de volgende werkdag telt (18 mei 2027)"

  Abstract Scenario: ook een termijn na een moment met een datum eindigt op een dag
    Stel de cao
      | looptijd | <looptijd> |
    En het systeem PickPilot
      | aankondiging | <aankondiging> |
    En het artikel "<onderwerp>"
      | <sleutel> | <waarde> |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan geeft OPZET-31 <aantal> meldingen

    Voorbeelden:
      | looptijd                              | aankondiging    | onderwerp    | sleutel        | waarde                                         | aantal |
      |                                       | 1 februari 2027 | aankondiging | eerste gesprek | binnen 21 dagen na aankondiging                | 0      |
      |                                       | 1 februari 2027 | aankondiging | eerste gesprek | binnen 20 dagen na aankondiging                | 1      |
      |                                       | 1 februari 2027 | aankondiging | eerste gesprek | minstens 20 dagen na aankondiging              | 0      |
      |                                       | 6 februari 2027 | aankondiging | eerste gesprek | na aankondiging                                | 0      |
      |                                       | 6 februari 2027 | aankondiging | eerste gesprek | bij aankondiging                               | 0      |
      |                                       | onbekend        | aankondiging | eerste gesprek | binnen 20 dagen na aankondiging                | 0      |
      | 1 april 2027 tot en met 31 maart 2029 |                 | looptijd     | opzegging      | minstens 3 maanden voor afloop                 | 1      |
      | 1 april 2027 tot en met 30 maart 2029 |                 | looptijd     | opzegging      | minstens 1 week voor afloop                    | 0      |
      | onbekend                              |                 | looptijd     | opzegging      | minstens 3 maanden voor afloop                 | 0      |
      |                                       | 6 februari 2027 | overleg      | advies         | minstens 6 weken voor aankondiging             | 0      |
      |                                       | 1 februari 2027 | aankondiging | eerste gesprek | hoog: binnen 20 dagen na aankondiging; midden: binnen 21 dagen na aankondiging; laag: geen | 0 |

  Scenario: een termijn na een moment van het akkoord krijgt één melding voor alle systemen
    Stel de cao
      | looptijd | 1 april 2027 tot en met 31 maart 2029 |
    En het systeem Een
      | fase | voornemen |
    En het systeem Twee
      | fase | voornemen |
    En het artikel "aankondiging"
      | informatie bestaande systemen | binnen 2 dagen na ingang |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan geeft OPZET-31 1 meldingen
    En zegt OPZET-31 "eindigt op 3 april 2027, een zaterdag"
    En raadt OPZET-31 aan "5 april 2027"

  Abstract Scenario: de oude data van een systeem in gebruik beginnen geen termijn meer
    Stel de cao
      | looptijd | 1 april 2027 tot en met 31 maart 2029 |
    En het systeem PickPilot
      | fase          | <fase>       |
      | ingebruikname | 2 mei 2026   |
      | wijziging     | 1 mei 2027   |
    En het artikel "werkkwaliteit over PickPilot"
      | eerste hermeting | <termijn> |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan geeft OPZET-31 <aantal> meldingen

    Voorbeelden:
      | fase      | termijn                           | aantal |
      | gebruik   | binnen 26 weken na ingebruikname  | 0      |
      | voornemen | binnen 26 weken na ingebruikname  | 1      |
      | wijziging | binnen 26 weken na wijziging      | 1      |
      | wijziging | binnen 26 weken na ingebruikname  | 0      |
      | gebruik   | binnen 2 dagen na ingang          | 1      |

  Scenario: een artikel over een ander systeem, en een regel die een andere vervangt, tellen niet mee
    Stel het systeem Een
      | aankondiging | 1 februari 2027 |
    En het systeem Twee
      | fase | voornemen |
    En het artikel "aankondiging over Een"
      | eerste gesprek | binnen 21 dagen na aankondiging |
    En het artikel "aankondiging over Twee"
      | eerste gesprek | binnen 20 dagen na aankondiging |
    En het artikel "aankondiging"
      | eerste gesprek | binnen 20 dagen na aankondiging |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan meldt OPZET-31 niets

  Scenario: een moment vóór een dag is geen termijn, ook als dezelfde sleutel elders wel een termijn heeft
    Stel het systeem Een
      | aankondiging | 6 februari 2027 |
    En het systeem Twee
      | aankondiging | 1 februari 2027 |
    En het artikel "aankondiging over Een"
      | eerste gesprek | 1 week voor aankondiging |
    En het artikel "aankondiging over Twee"
      | eerste gesprek | binnen 21 dagen na aankondiging |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan meldt OPZET-31 niets
