# language: nl
@OPZET-11
Functionaliteit: OPZET-11, een recht dat de leverancier niet hoeft te dienen

  Abstract Scenario: een recht op een gekocht systeem staat ook bij de eisen aan de leverancier
    Stel het systeem PickPilot
      | leverancier | <leverancier> |
    En het artikel "<onderwerp>"
      | <sleutel> | <recht> |
    En het artikel "inkoop"
      | eisen              | <eisen> |
      | pas toe of leg uit | <ptlu>  |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan geeft OPZET-11 <aantal> meldingen

    Voorbeelden:
      | leverancier | onderwerp        | sleutel      | recht                  | eisen       | ptlu              | aantal |
      | "Robotics"  | evaluatie        | audit        | jaarlijks              | exit        |                   | 1      |
      | "Robotics"  | evaluatie        | audit        | jaarlijks              | auditrecht  |                   | 0      |
      | "Robotics"  | evaluatie        | audit        | jaarlijks              | exit        | auditrecht        | 0      |
      | "Robotics"  | evaluatie        | audit        | uitgesloten            | exit        |                   | 0      |
      | "Robotics"  | evaluatie        | audit        | jaarlijks              | uitgesloten |                   | 1      |
      | "Robotics"  | evaluatie        | audit        | jaarlijks              |             |                   | 0      |
      | geen        | evaluatie        | audit        | jaarlijks              | exit        |                   | 0      |
      | onbekend    | evaluatie        | audit        | jaarlijks              | exit        |                   | 0      |
      | "Robotics"  | uitleg           | recht        | ja                     | exit        |                   | 1      |
      | "Robotics"  | uitleg           | recht        | nee                    | exit        |                   | 0      |
      | "Robotics"  | uitleg           | inhoud       | weging                 | uitleg      |                   | 0      |
      | "Robotics"  | uitleg           | inhoud       | weging                 | exit        |                   | 1      |
      | "Robotics"  | privacy          | meenemen     | machineleesbaar        | exit        |                   | 1      |
      | "Robotics"  | privacy          | meenemen     | machineleesbaar        |             | overdraagbaarheid | 0      |
      | "Robotics"  | wijzigingen      | terugdraaien | hoogstens 72 uur       | uitleg      |                   | 1      |
      | "Robotics"  | wijzigingen      | terugdraaien | hoogstens 72 uur       | exit        |                   | 0      |
      | "Robotics"  | wijzigingen      | terugdraaien | hoogstens 72 uur       | terugdraaien |                  | 0      |
      | "Robotics"  | informatiepakket | dossier      | criteria en gewichten  | exit        |                   | 1      |
      | "Robotics"  | informatiepakket | dossier      | planning               | exit        |                   | 0      |

  Scenario: de melding over een hol recht noemt het recht en de eis, en elke eis één keer
    Stel het systeem PickPilot
      | leverancier | "Robotics" |
    En het artikel "uitleg"
      | recht  | ja     |
      | inhoud | weging |
    En het artikel "inkoop over PickPilot"
      | eisen | exit |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan geeft OPZET-11 1 meldingen
    En meldt OPZET-11 over PickPilot een "waarschuwing"
    En zegt OPZET-11 "recht op uitleg, maar bij de eisen aan de leverancier van PickPilot ontbreekt “uitleg”"
    En raadt OPZET-11 aan "Voeg “uitleg” toe aan “eisen”"
