# language: nl
@OPZET-01
Functionaliteit: OPZET-01, niets bindends voordat aankondiging en overleg klaar zijn

  Achtergrond:
    Stel de cao
      | looptijd | 1 april 2027 tot en met 31 maart 2029 |
    En het systeem PickPilot
      | fase           | voornemen     |
      | adviesaanvraag | 15 maart 2027 |

  Abstract Scenario: een contract vóór het einde van het overleg, met de verlenging voor een deskundige, is een fout
    Stel het systeem PickPilot
      | contract | <contract> |
    En het artikel "overleg over PickPilot"
      | streeftermijn         | 6 weken |
      | verlenging deskundige | 3 weken |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan meldt OPZET-01 over PickPilot een "fout"
    En zegt OPZET-01 "“contract” is gepland op <contract>"
    En zegt OPZET-01 "loopt tot 17 mei 2027 (adviesaanvraag op 15 maart 2027, en daarna 6 weken en 3 weken)"
    En raadt OPZET-01 aan "op of na 17 mei 2027"

    Voorbeelden:
      | contract    |
      | 10 mei 2027 |
      | 16 mei 2027 |

  Abstract Scenario: een contract op of na de dag waarop het overleg eindigt, is goed
    Stel het systeem PickPilot
      | contract | <contract> |
    En het artikel "overleg over PickPilot"
      | streeftermijn         | 6 weken |
      | verlenging deskundige | 3 weken |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan meldt OPZET-01 niets

    Voorbeelden:
      | contract    |
      | 17 mei 2027 |
      | 18 mei 2027 |
      | onbekend    |

  Abstract Scenario: elke bindende stap wacht op het einde van het overleg
    Stel het systeem PickPilot
      | <stap> | 25 april 2027 |
    En het artikel "overleg over PickPilot"
      | streeftermijn | 6 weken |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan meldt OPZET-01 over PickPilot een "fout"
    En zegt OPZET-01 "“<stap>” is gepland op 25 april 2027"

    Voorbeelden:
      | stap           |
      | besluit        |
      | inkoop         |
      | contract       |
      | gegevens laden |
      | pilot          |
      | ingebruikname  |

  Scenario: zonder streeftermijn telt de termijn bij advies als duur van het overleg
    Stel het systeem PickPilot
      | contract | 25 april 2027 |
    En het artikel "overleg over PickPilot"
      | advies | minstens 6 weken voor besluit |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan meldt OPZET-01 over PickPilot een "fout"
    En zegt OPZET-01 "loopt tot 26 april 2027"

  Scenario: een streeftermijn die alleen een bovengrens is, geeft een waarschuwing over het contract
    Stel het systeem PickPilot
      | contract | 25 april 2027 |
    En het artikel "overleg over PickPilot"
      | streeftermijn | hoogstens 6 weken |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan meldt OPZET-01 over PickPilot een "waarschuwing"

  Scenario: een contract vóór de adviesaanvraag is ook zonder afgesproken termijn een fout
    Stel het systeem PickPilot
      | contract | 14 maart 2027 |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan meldt OPZET-01 over PickPilot een "fout"
    En zegt OPZET-01 "het overleg begint pas op 15 maart 2027"

  Scenario: wat OPZET-02 al meldt, herhaalt OPZET-01 niet
    Stel het systeem PickPilot
      | besluit  | 1 maart 2027 |
      | contract | 2 maart 2027 |
    En het artikel "overleg over PickPilot"
      | streeftermijn    | 6 weken  |
      | wacht op overleg | contract |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan meldt OPZET-01 niets
    En geeft OPZET-02 2 meldingen

  Abstract Scenario: een proef met toegezegd advies mag vóór het overleg, tenzij de tekst haar laat wachten
    Stel het systeem PickPilot
      | pilot | 1 april 2027 |
    En het artikel "overleg over PickPilot"
      | streeftermijn    | 6 weken |
      | wacht op overleg | <wacht> |
    En het artikel "pilot over PickPilot"
      | advies voor voortzetting | <toegezegd> |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan geeft OPZET-01 <aantal> meldingen

    Voorbeelden:
      | wacht    | toegezegd | aantal |
      | contract | ja        | 0      |
      | contract | nee       | 1      |
      | pilot    | ja        | 1      |

  Abstract Scenario: de data van een systeem dat al in gebruik is, zijn geen plan meer
    Stel het systeem PickPilot
      | fase          | <fase>        |
      | contract      | 1 maart 2025  |
      | ingebruikname | 1 mei 2025    |
      | wijziging     | <wijziging>   |
    En het artikel "overleg over PickPilot"
      | streeftermijn | 6 weken |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan geeft OPZET-01 <aantal> meldingen

    Voorbeelden:
      | fase      | wijziging     | aantal |
      | gebruik   |               | 0      |
      | wijziging | 26 april 2027 | 0      |
      | wijziging | 25 april 2027 | 1      |
      | voornemen |               | 2      |

  Abstract Scenario: een aankondiging die later valt dan haar eigen termijn vraagt, is een fout
    Stel het systeem PickPilot
      | adviesaanvraag | onbekend       |
      | aankondiging   | <aankondiging> |
      | contract       | 10 mei 2027    |
    En het artikel "aankondiging over PickPilot"
      | termijn | minstens 13 weken voor contract |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan geeft OPZET-01 <aantal> meldingen

    Voorbeelden:
      | aankondiging    | aantal |
      | 1 februari 2027 | 0      |
      | 8 februari 2027 | 0      |
      | 9 februari 2027 | 1      |
      | 1 juni 2027     | 1      |
      | onbekend        | 0      |

  Scenario: de melding over een late aankondiging noemt beide data
    Stel het systeem PickPilot
      | aankondiging | 9 februari 2027 |
      | contract     | 10 mei 2027     |
    En het artikel "aankondiging over PickPilot"
      | termijn | minstens 13 weken voor contract |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan meldt OPZET-01 over PickPilot een "fout"
    En zegt OPZET-01 "De aankondiging is gepland op 9 februari 2027"
    En zegt OPZET-01 "vraagt uiterlijk 8 februari 2027"

  Abstract Scenario: de risicoklasse bepaalt welke termijn van aankondiging geldt
    Stel het systeem PickPilot
      | adviesaanvraag | onbekend        |
      | aankondiging   | 1 maart 2027    |
      | inkoop         | 10 mei 2027     |
    En het artikel "aankondiging over PickPilot"
      | termijn | hoog: minstens 13 weken voor inkoop; midden: minstens 6 weken voor inkoop; laag: geen |
    En het artikel "risicoklassen over PickPilot"
      | indeling | <klasse> |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan geeft OPZET-01 <aantal> meldingen

    Voorbeelden:
      | klasse | aantal |
      | hoog   | 1      |
      | midden | 0      |
      | laag   | 0      |
      |        | 0      |

  Scenario: een contract vóór de aankondiging is een fout
    Stel het systeem PickPilot
      | adviesaanvraag | onbekend     |
      | aankondiging   | 1 maart 2027 |
      | contract       | 1 februari 2027 |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan meldt OPZET-01 over PickPilot een "fout"
    En zegt OPZET-01 "vóór de aankondiging op 1 maart 2027"

  Abstract Scenario: een aankondiging korter dan het overleg geeft een waarschuwing
    Stel het artikel "aankondiging over PickPilot"
      | termijn | <termijn> |
    En het artikel "overleg over PickPilot"
      | streeftermijn         | 6 weken |
      | verlenging deskundige | 3 weken |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan geeft OPZET-01 <aantal> meldingen

    Voorbeelden:
      | termijn                        | aantal |
      | minstens 13 weken voor inkoop  | 0      |
      | minstens 9 weken voor inkoop   | 0      |
      | minstens 8 weken voor inkoop   | 1      |
      | minstens 62 dagen voor inkoop  | 1      |
      | minstens 63 dagen voor inkoop  | 0      |
      | minstens 2 maanden voor inkoop | 1      |
      | minstens 3 maanden voor inkoop | 0      |
      | voor inkoop                    | 0      |

  Abstract Scenario: een aankondiging die alleen vanaf de ingebruikname telt, geeft een waarschuwing
    Stel het artikel "aankondiging over PickPilot"
      | termijn | <termijn> |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan geeft OPZET-01 <aantal> meldingen

    Voorbeelden:
      | termijn                                                           | aantal |
      | 13 weken voor ingebruikname                                       | 1      |
      | voor gebruik                                                      | 1      |
      | 13 weken voor besluit                                             | 0      |
      | 13 weken voor contract                                            | 0      |
      | hoog: 13 weken voor inkoop; midden: 6 weken voor ingebruikname; laag: geen | 0 |

  Scenario: een akkoord zonder data en zonder termijnen krijgt van OPZET-01 geen melding
    Stel het systeem PickPilot
      | adviesaanvraag | onbekend |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan meldt OPZET-01 niets
