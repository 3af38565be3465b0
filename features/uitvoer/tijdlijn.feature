# language: nl
Functionaliteit: de tijdlijn achter de artikelen

  Achtergrond:
    Stel op schijf het bestand "akkoord.cao"
      """
      cao "Cao Voorbeeld"
        medezeggenschap:  ondernemingsraad
        looptijd:         1 april 2027 tot en met 31 maart 2029
        ondertekening:    1 maart 2027
      einde
      ai-systeem PickPilot "PickPilot 4"
        besluit:        1 juni 2027
        ingebruikname:  1 september 2027
      einde
      ai-systeem Rooster "RoosterMaker"
      einde
      overleg
        advies: minstens 12 weken voor besluit
      einde
      """

  Scenario: data en termijnen staan op volgorde van dag, met waar zij uit volgen
    Wanneer ik `cao-ai maak akkoord.cao -o uit.md --peildatum 2026-11-20` geef
    Dan is de afloop 0
    En staat in "uit.md" "Tijdlijn"
    En staat in "uit.md" "| 1 maart 2027 | ondertekening | | opgegeven |"
    En staat in "uit.md" "| uiterlijk 9 maart 2027 | advies | PickPilot 4 | Advies en instemming op tijd: minstens 12 weken voor besluit |"
    En staat in "uit.md" "| 1 september 2027 | ingebruikname | PickPilot 4 | opgegeven |"
    En staat in "uit.md" "Bij verschil geldt het artikel."

  Scenario: het document met een tijdlijn is een heel Word-document
    Wanneer ik `cao-ai maak akkoord.cao -o uit.docx --peildatum 2026-11-20` geef
    Dan is het Word-document "uit.docx" heel
    En noemt de inhoudsopgave van "uit.docx" "Tijdlijn"

  Scenario: zonder data is er geen tijdlijn
    Stel op schijf het bestand "zonder.cao"
      """
      cao "Cao Zonder"
      einde
      ai-systeem PickPilot "PickPilot 4"
      einde
      klacht
        uitspraak: hoogstens 4 weken
      einde
      """
    Wanneer ik `cao-ai maak zonder.cao -o uit.md` geef
    Dan staat in "uit.md" nergens "Tijdlijn"
