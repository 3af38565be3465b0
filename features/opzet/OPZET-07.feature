# language: nl
@OPZET-07
Functionaliteit: OPZET-07, een systeem met lege velden in het register

  Abstract Scenario: is het register deel van de cao, dan staan zijn velden bij elk systeem
    Stel het systeem PickPilot
      | leverancier | "Voorbeeld Robotics" |
      | doelen      | roosteren            |
      | gegevens    | <gegevens>           |
    En het artikel "register"
      | deel van cao | <deel>   |
      | inhoud       | <inhoud> |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan geeft OPZET-07 <aantal> meldingen

    Voorbeelden:
      | gegevens   | deel | inhoud                               | aantal |
      |            | ja   | naam, leverancier, doel, gegevens    | 1      |
      | onbekend   | ja   | naam, leverancier, doel, gegevens    | 1      |
      | prestaties | ja   | naam, leverancier, doel, gegevens    | 0      |
      |            | ja   | naam, leverancier, doel              | 0      |
      |            | ja   | contactpersoon, evaluatie            | 0      |
      |            | nee  | naam, leverancier, doel, gegevens    | 0      |
      |            |      | naam, leverancier, doel, gegevens    | 0      |
      |            | ja   |                                      | 0      |

  Scenario: de melding over een leeg register noemt elk veld, per systeem
    Stel het systeem PickPilot
      | leverancier   | "Voorbeeld Robotics" |
      | ingebruikname | 17 januari 2028      |
    En het systeem Camera
      | leverancier      | geen            |
      | rol van de score | geen            |
      | ingebruikname    | 17 januari 2028 |
    En het artikel "register"
      | deel van cao | ja                                        |
      | inhoud       | leverancier, rol in besluit, ingebruikname |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan geeft OPZET-07 1 meldingen
    En meldt OPZET-07 over PickPilot een "waarschuwing"
    En zegt OPZET-07 "bij PickPilot ontbreekt “rol in besluit”"
    En raadt OPZET-07 aan "Vul dat in bij het systeem PickPilot"
