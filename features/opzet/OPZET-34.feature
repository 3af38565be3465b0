# language: nl
@OPZET-34
Functionaliteit: OPZET-34, een klacht bij de toezichthouder, of zonder adres

  Abstract Scenario: wie toezicht houdt, behandelt niet ook de klacht
    Stel het systeem Meter
      | fase | gebruik |
    En het artikel "klacht"
      | behandelaar | <behandelaar> |
    En het artikel "toezicht over Meter"
      | belegd bij | <toezicht> |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan geeft OPZET-34 <aantal> meldingen

    Voorbeelden:
      | behandelaar        | toezicht            | aantal |
      | leidinggevende     | leidinggevende      | 1      |
      | leverancier        | leverancier         | 1      |
      | onafhankelijk mens | leidinggevende      | 0      |
      | leidinggevende     | aangewezen personen | 0      |
      | leidinggevende     |                     | 0      |
      |                    | leidinggevende      | 0      |
      | uitgesloten        | leidinggevende      | 0      |

  Scenario: de melding over de behandelaar geldt voor het systeem waarop hij toezicht houdt
    Stel het systeem Meter
      | fase | gebruik |
    En het systeem Ander
      | fase | gebruik |
    En het artikel "klacht"
      | behandelaar | leidinggevende |
    En het artikel "toezicht over Meter"
      | belegd bij | leidinggevende |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan geeft OPZET-34 1 meldingen
    En meldt OPZET-34 over Meter een "waarschuwing"
    En zegt OPZET-34 "gaat naar de leidinggevende, en die houdt ook toezicht op het systeem"
    En raadt OPZET-34 aan "“onafhankelijk mens”"

  Abstract Scenario: een buitenstaander die mag klagen, heeft een adres nodig
    Stel het systeem Rang
      | betrokkenen | <betrokkenen> |
    En het artikel "klacht"
      | personen   | <personen>   |
      | aanvulling | <aanvulling> |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan geeft OPZET-34 <aantal> meldingen

    Voorbeelden:
      | betrokkenen                | personen                  | aanvulling                              | aantal |
      | sollicitanten              | werknemers, sollicitanten |                                         | 1      |
      | sollicitanten, klanten     | sollicitanten, klanten    |                                         | 1      |
      | oud-werknemers             | oud-werknemers            |                                         | 1      |
      | burgers                    | burgers                   |                                         | 1      |
      | sollicitanten              | sollicitanten             | "De klacht gaat naar klacht@voorbeeld." | 0      |
      | sollicitanten              | sollicitanten             | "Het postadres staat op de site."       | 0      |
      | sollicitanten              | sollicitanten             | "De klacht wordt gehoord."              | 1      |
      | werknemers, uitzendkrachten | werknemers, uitzendkrachten |                                      | 0      |
      | werknemers                 | werknemers, sollicitanten |                                         | 0      |
      | sollicitanten              | werknemers                |                                         | 0      |
      | sollicitanten              |                           |                                         | 0      |
      | onbekend                   | werknemers, sollicitanten |                                         | 0      |

  Scenario: de melding over een adres noemt de groepen
    Stel het systeem Rang
      | betrokkenen | sollicitanten, oud-werknemers |
    En het artikel "klacht over Rang"
      | personen | sollicitanten, oud-werknemers |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan meldt OPZET-34 over Rang een "waarschuwing"
    En zegt OPZET-34 "Ook sollicitanten en oud-werknemers mogen klagen over Rang"
    En raadt OPZET-34 aan "een post- of webadres"
