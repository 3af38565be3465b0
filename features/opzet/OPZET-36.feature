# language: nl
@OPZET-36
Functionaliteit: OPZET-36, een onderwerp buiten het akkoord

  Abstract Scenario: een artikel dat ook voor klanten of burgers geldt, hoort vaak in een ander document
    Stel het artikel "<onderwerp>"
      | personen | <personen> |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan geeft OPZET-36 <aantal> meldingen

    Voorbeelden:
      | onderwerp        | personen                     | aantal |
      | toezicht         | werknemers, burgers          | 1      |
      | toezicht         | klanten, burgers             | 1      |
      | toezicht         | werknemers, sollicitanten    | 0      |
      | toezicht         | uitgesloten                  | 0      |
      | klacht           | werknemers, burgers          | 0      |
      | uitleg           | klanten                      | 0      |
      | aankondiging     | burgers                      | 0      |
      | publieke-waarden | burgers                      | 0      |

  Scenario: de melding over burgers noemt het artikel
    Stel het systeem Hulp
      | fase | gebruik |
    En het artikel "toezicht over Hulp"
      | personen | klanten, burgers |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan meldt OPZET-36 over Hulp een "aandachtspunt"
    En zegt OPZET-36 "Dit artikel over “toezicht” geldt ook voor klanten en burgers"
    En raadt OPZET-36 aan "in een eigen document"

  Abstract Scenario: een eigen tekst over studenten of beleid krijgt een aandachtspunt
    Stel de regel
      """
      tekst "<tekst>"
      """
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan geeft OPZET-36 <aantal> meldingen

    Voorbeelden:
      | tekst                                                  | aantal |
      | Studenten krijgen uitleg bij elk toetsresultaat.       | 1      |
      | Partijen vragen het kabinet om een robotbelasting.     | 1      |
      | Partijen spreken dit elk jaar door.                    | 0      |

  Scenario: de melding over een eigen tekst noemt elk woord
    Stel de regel
      """
      tekst "Partijen vragen het kabinet om een robotbelasting."
      """
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan meldt OPZET-36 een "aandachtspunt"
    En zegt OPZET-36 "Deze tekst gaat over “kabinet”, “robotbelasting”"
    En raadt OPZET-36 aan "Ga na of deze tekst in dit akkoord hoort"
