# language: nl
Functionaliteit: de onderwerpen waarover een akkoord kan gaan, en wat elk te kiezen geeft

  Scenario: onderwerpen noemt alle vijftig, per thema, elk op één regel
    Wanneer ik `cao-ai onderwerpen` geef
    Dan is de afloop 0
    En past elke regel in 80 kolommen
    En heeft elk onderwerp in de uitvoer precies één regel
    En staat "zeggenschap: wie er wanneer over meepraat" boven "Advies en instemming op tijd"
    En staat "Advies en instemming op tijd" boven "menselijke maat: toezicht"
    En zegt de opdracht "Meer over één onderwerp: cao-ai uitleg NAAM."
    En is er niets geschreven

  Scenario: de Engelse naam van onderwerpen is subjects
    Wanneer ik `cao-ai subjects` geef
    Dan is de afloop 0
    En zegt de opdracht "Menselijk toezicht"

  Scenario: onderwerpen neemt niets achter zich
    Wanneer ik `cao-ai onderwerpen toezicht` geef
    Dan is de afloop 2
    En zegt de opdracht "Dit is onbekend: toezicht."

  Abstract Scenario: uitleg over een onderwerp geeft alles waaruit u kunt kiezen
    Wanneer ik `cao-ai uitleg toezicht` geef
    Dan is de afloop 0
    En past elke regel in 80 kolommen
    En zegt de opdracht "<zin>"

    Voorbeelden:
      | zin                                                                                     |
      | Thema: menselijke maat                                                                  |
      | gunstig: meer; middenweg: minstens 16 uur; bereik: 4 tot 40 uur                         |
      | basis werkgevers middenweg werknemers                                                   |
      | ja minstens 4 uur minstens 16 uur minstens 40 uur                                       |
      | Normen die dit onderwerp lezen:                                                         |
      | AIA-26-2 Menselijk toezicht bij een hoogrisicosysteem (leest: belegd bij,               |
      | Voorbeeld, de middenweg met één eigen regel: toezicht over PickPilot volgens middenweg toezichthouders: minstens 3 per dienst einde |

  Scenario: een onderwerp dat de wet niet raakt, zegt dat geen norm het leest
    Wanneer ik `cao-ai uitleg meedenken` geef
    Dan is de afloop 0
    En zegt de opdracht "Geen norm leest dit onderwerp."

  Scenario: het voorbeeld uit de uitleg is zo over te nemen in een akkoord
    Stel op schijf het bestand "akkoord.cao"
      """
      cao "Cao Voorbeeld"
        medezeggenschap: ondernemingsraad
      einde

      ai-systeem PickPilot "PickPilot 4"
        ai volgens de wet: ja
      einde
      """
    Wanneer ik `cao-ai uitleg overleg` geef
    En ik het voorbeeld uit de uitvoer achter "akkoord.cao" zet
    En ik `cao-ai controleer akkoord.cao --peildatum 2026-11-21` geef
    Dan is de afloop 0
