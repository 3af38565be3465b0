# language: nl
@OPZET-29
Functionaliteit: OPZET-29, een geschil dat geen einde heeft

  Abstract Scenario: elke stap bij een geschil heeft een langste termijn
    Stel het systeem Een
      | fase | gebruik |
    En het systeem Twee
      | fase | gebruik |
    En het artikel "geschillen"
      | <stap> | <termijn> |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan geeft OPZET-29 <aantal> meldingen

    Voorbeelden:
      | stap                | termijn            | aantal |
      | overlegtermijn      | 10 dagen           | 0      |
      | overlegtermijn      | hoogstens 10 dagen | 0      |
      | overlegtermijn      | minstens 10 dagen  | 1      |
      | overlegtermijn      | onbeperkt          | 1      |
      | overlegtermijn      | uitgesloten        | 0      |
      | commissietermijn    | onbeperkt          | 1      |
      | bemiddelingstermijn | onbeperkt          | 1      |
      | rechter             | na interne procedure | 1    |
      | rechter             | vrij               | 0      |

  Scenario: de melding over een stap zonder einde noemt de stap en haar termijn
    Stel het artikel "geschillen"
      | commissietermijn | minstens 20 dagen |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan meldt OPZET-29 een "waarschuwing"
    En zegt OPZET-29 "“commissietermijn: minstens 20 dagen” heeft geen einde"
    En raadt OPZET-29 aan "Noem bij “commissietermijn” een langste termijn"

  Scenario: de rechter na een interne procedure die een termijn heeft, is goed
    Stel het artikel "geschillen"
      | rechter        | na interne procedure |
      | overlegtermijn | 10 dagen             |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan meldt OPZET-29 niets

  Abstract Scenario: een commissie die een impasse een geschil noemt, heeft een artikel over geschillen nodig
    Stel het artikel "commissie"
      | zonder besluit | <uitweg> |
    En het artikel "<onderwerp>"
      | <sleutel> | <waarde> |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan geeft OPZET-29 <aantal> meldingen

    Voorbeelden:
      | uitweg             | onderwerp  | sleutel        | waarde   | aantal |
      | geschil            | toezicht   | ondersteuning  | ja       | 1      |
      | geschil            | geschillen | overlegtermijn | 10 dagen | 0      |
      | werkgever beslist  | toezicht   | ondersteuning  | ja       | 0      |
      |                    | toezicht   | ondersteuning  | ja       | 0      |
