# language: nl
@OPZET-25
Functionaliteit: OPZET-25, een gekocht systeem buiten de afspraken over wijzigingen

  Abstract Scenario: geldt een artikel over wijzigingen voor het ene systeem, dan ook voor het andere dat is gekocht
    Stel het systeem PickPilot
      | leverancier | "Voorbeeld Robotics" |
    En het systeem Camera
      | leverancier | <leverancier> |
    En het artikel "<kop>"
      | <sleutel> | <waarde> |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan geeft OPZET-25 <aantal> meldingen

    Voorbeelden:
      | leverancier        | kop                             | sleutel             | waarde | aantal |
      | "Voorbeeld Vision" | wijzigingen over PickPilot      | nieuwe functies uit | ja     | 1      |
      | geen               | wijzigingen over PickPilot      | nieuwe functies uit | ja     | 0      |
      | onbekend           | wijzigingen over PickPilot      | nieuwe functies uit | ja     | 0      |
      | "Voorbeeld Vision" | wijzigingen over PickPilot, Camera | nieuwe functies uit | ja  | 0      |
      | "Voorbeeld Vision" | wijzigingen                     | nieuwe functies uit | ja     | 0      |
      | "Voorbeeld Vision" | toezicht over PickPilot         | ondersteuning       | ja     | 0      |

  Scenario: de melding over wijzigingen noemt het systeem dat erbuiten valt
    Stel het systeem PickPilot
      | leverancier | "Voorbeeld Robotics" |
    En het systeem Camera
      | leverancier | "Voorbeeld Vision" |
    En het artikel "wijzigingen over PickPilot"
      | nieuwe functies uit | ja |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan meldt OPZET-25 over Camera een "aandachtspunt"
    En zegt OPZET-25 "gelden niet voor Camera"
    En raadt OPZET-25 aan "Noem Camera ook achter “over”"
