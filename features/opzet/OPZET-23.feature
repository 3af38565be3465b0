# language: nl
@OPZET-23
Functionaliteit: OPZET-23, afspraken voor wie een andere werkgever heeft

  Abstract Scenario: wie van een andere werkgever is, heeft die werkgever als partij nodig
    Stel de cao
      | partijen | <partijen> |
    En het systeem PickPilot
      | betrokkenen | <betrokkenen> |
    En het artikel "toezicht"
      | personen | <personen> |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan geeft OPZET-23 <aantal> meldingen

    Voorbeelden:
      | partijen                                      | betrokkenen                     | personen                        | aantal |
      | werkgever "A", vakbond "B"                    | werknemers, uitzendkrachten     | werknemers, uitzendkrachten     | 1      |
      | werkgever "A", vakbond "B"                    | uitzendkrachten, gedetacheerden | uitzendkrachten, gedetacheerden | 2      |
      | werkgever "A", vakbond "B"                    | werknemers                      | werknemers, uitzendkrachten     | 0      |
      | werkgever "A", vakbond "B"                    | onbekend                        | werknemers, uitzendkrachten     | 0      |
      | werkgever "A", vakbond "B"                    | uitzendkrachten                 | werknemers                      | 0      |
      | werkgever "A", vakbond "B"                    | uitzendkrachten                 |                                 | 0      |
      | werkgever "A", werkgever "C"                  | uitzendkrachten                 | uitzendkrachten                 | 0      |
      | werkgever "A", anders "C"                     | uitzendkrachten                 | uitzendkrachten                 | 0      |
      | werkgever "Flex Uitzendbureau", vakbond "B"   | uitzendkrachten                 | uitzendkrachten                 | 0      |
      | werkgeversorganisatie "A", vakbond "B"        | uitzendkrachten                 | uitzendkrachten                 | 0      |
      | vakbond "B"                                   | uitzendkrachten                 | uitzendkrachten                 | 0      |
      | onbekend                                      | uitzendkrachten                 | uitzendkrachten                 | 0      |

  Scenario: de melding over een andere werkgever staat één keer, bij de eerste regel die de groep noemt
    Stel de cao
      | partijen | werkgever "A", vakbond "B" |
    En het systeem Een
      | betrokkenen | uitzendkrachten |
    En het systeem Twee
      | betrokkenen | uitzendkrachten |
    En het artikel "werkingssfeer"
      | personen | werknemers, uitzendkrachten |
    En het artikel "toezicht"
      | personen | werknemers, uitzendkrachten |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan meldt OPZET-23 een "waarschuwing"
    En zegt OPZET-23 "gelden ook voor uitzendkrachten, maar hun werkgever is geen partij"
    En raadt OPZET-23 aan "Laat hun werkgever meetekenen"

  Abstract Scenario: een vergoeding voor zelfstandigen in een artikel over makers
    Stel het artikel "makers"
      | <sleutel>           | <waarde>   |
      | personen            | <personen> |
      | zelfstandigen gelijk | <gelijk>  |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan geeft OPZET-23 <aantal> meldingen

    Voorbeelden:
      | sleutel              | waarde  | personen                  | gelijk | aantal |
      | aandeel makers       | 25 %    | werknemers, zelfstandigen |        | 1      |
      | vergoeding nabootsing | dagloon |                          | ja     | 1      |
      | aandeel makers       | 25 %    | werknemers, zelfstandigen | ja     | 1      |
      | aandeel makers       | 25 %    | werknemers                | nee    | 0      |
      | apart ondertekend    | ja      | zelfstandigen             | ja     | 0      |

  Scenario: een artikel over iets anders krijgt geen melding over de vergoeding van zelfstandigen
    Stel het artikel "klacht"
      | personen | zelfstandigen |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan meldt OPZET-23 niets
