# language: nl
Functionaliteit: hoe een bestand is opgeslagen, maakt niet uit

  Achtergrond:
    Stel de tekst
      """
      # toelichting
      cao "Cao Voorbeeld"
        partijen: werkgever "Voorbeeld B.V.",
                  vakbond "Bond"
      einde

      ai-systeem PickPilot "PickPilot 4"
        fase: pilot
      einde
      """

  Abstract Scenario: elke gewone manier van opslaan wordt gelezen
    Wanneer het wordt gelezen met <soort>
    Dan is er geen taalfout
    En is “partijen” van de cao de waarde “werkgever "Voorbeeld B.V.", vakbond "Bond"”
    En is “fase” van systeem PickPilot de waarde “pilot”

    Voorbeelden:
      | soort                    |
      | regeleinden van Windows  |
      | regeleinden van oude Macs |
      | een BOM ervoor           |

  Scenario: de plaats van een fout is dezelfde met regeleinden van Windows
    Stel de tekst
      """
      cao "Cao Voorbeeld"
        partijen: werkgever "Voorbeeld B.V.",
                  vkbond "Bond"
      einde
      ai-systeem PickPilot "PickPilot 4"
      einde
      """
    Wanneer het wordt gelezen met regeleinden van Windows
    Dan is er 1 taalfout
    En meldt TAAL-016 op regel 3, kolom 13 “Bij “partijen”: “vkbond” is hier geen bekende rol”
