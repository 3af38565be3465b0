# language: nl
Functionaliteit: de uitleg voor werknemers, naast de tekst van de cao

  > Een werknemer leest geen cao. Dezelfde afspraken staan daarom ook in korte zinnen en gewone woorden, in een eigen
  > document, onder dezelfde titels en zonder nummers van artikelen. Die uitleg belooft niets meer en niets minder, en zegt dat de cao geldt.

  Achtergrond:
    Stel op schijf het bestand "akkoord.cao"
      """
      cao "Cao Voorbeeld 2027"
        medezeggenschap: ondernemingsraad
      einde

      ai-systeem PickPilot "PickPilot 4"
        omschrijving: "Verdeelt het werk in het magazijn"
      einde

      klacht
        indienen: 6 weken
        uitspraak: hoogstens 4 weken
        behandelaar: leidinggevende
        rechter: uitgesloten
        aanvulling: "Onverminderd het bovenstaande geldt het reglement."
      einde

      tekst "Partijen treden jaarlijks in overleg."
      """

  Scenario: de uitleg zegt op de eerste bladzijde dat de tekst van de cao geldt
    Wanneer ik `cao-ai maak akkoord.cao --lezer werknemer -o uitleg.md` geef
    Dan is de afloop 0
    En zijn alleen deze bestanden geschreven: uitleg.md
    En zegt de opdracht "uitleg.md is gemaakt, de uitleg voor werknemers"
    En staat in "uitleg.md" "# Uitleg bij: Cao Voorbeeld 2027"
    En staat in "uitleg.md" "Dit is een uitleg. De tekst van de cao geldt."

  Scenario: de uitleg zegt de afspraak in korte zinnen met dezelfde getallen
    Wanneer ik `cao-ai maak akkoord.cao --lezer werknemer -o uitleg.md` geef
    Dan staat in "uitleg.md" "Je doet dat bij je werkgever. Je hebt daarvoor 6 weken."
    En staat in "uitleg.md" "Je leidinggevende behandelt de klacht."
    En staat in "uitleg.md" "beslist binnen 4 weken na het ontvangen van de klacht."

  Scenario: een zin van de uitleg noemt een ander artikel bij zijn titel en niet bij een nummer
    Stel op schijf het bestand "uitleg.cao"
      """
      cao "Cao Voorbeeld 2027"
        medezeggenschap: ondernemingsraad
      einde

      ai-systeem PickPilot "PickPilot 4"
        omschrijving: "Verdeelt het werk in het magazijn"
      einde

      klacht
        indienen: 6 weken
        uitspraak: hoogstens 4 weken
      einde

      uitleg
        recht: ja
      einde
      """
    Wanneer ik `cao-ai maak uitleg.cao --lezer werknemer -o uitleg.md` geef
    Dan staat in "uitleg.md" "Hoe dat gaat, staat in het artikel “Klacht en herbeoordeling”."
    En staat in "uitleg.md" nergens "staat in artikel 1"

  Scenario: bij meer artikelen over één onderwerp zegt de uitleg dat het om dat over het systeem gaat
    Stel op schijf het bestand "uitleg.cao"
      """
      cao "Cao Voorbeeld 2027"
        medezeggenschap: ondernemingsraad
      einde

      ai-systeem PickPilot "PickPilot 4"
        omschrijving: "Verdeelt het werk in het magazijn"
      einde

      ai-systeem PlanPilot "PlanPilot 2"
        omschrijving: "Maakt de roosters"
      einde

      klacht over PickPilot
        indienen: 6 weken
      einde

      klacht over PlanPilot
        indienen: 4 weken
      einde

      uitleg over PickPilot
        recht: ja
      einde
      """
    Wanneer ik `cao-ai maak uitleg.cao --lezer werknemer -o uitleg.md` geef
    Dan staat in "uitleg.md" "Hoe dat gaat, staat in het artikel “Klacht en herbeoordeling” over het systeem."

  Scenario: de titels in de uitleg zijn die van de cao, zonder nummer van een artikel
    Wanneer ik `cao-ai maak akkoord.cao --lezer werknemer -o uitleg.md` geef
    En ik `cao-ai maak akkoord.cao --lezer werknemer -o uitleg.html` geef
    En ik `cao-ai maak akkoord.cao --lezer werknemer -o uitleg.docx` geef
    Dan staat in "uitleg.md" "## Klacht en herbeoordeling"
    En staat in "uitleg.md" nergens "rtikel 1"
    En staat in "uitleg.html" ">Klacht en herbeoordeling<"
    En staat in "uitleg.html" nergens "rtikel 1"
    En leest "uitleg.docx" als tekst "Klacht en herbeoordeling"
    En is het Word-document "uitleg.docx" heel

  Scenario: de uitleg zegt u als de werkgever dat gewend is
    Wanneer ik `cao-ai maak akkoord.cao --lezer werknemer --aanspreekvorm u -o uitleg.md` geef
    Dan staat in "uitleg.md" "U doet dat bij uw werkgever. U hebt daarvoor 6 weken."
    En staat in "uitleg.md" "Uw leidinggevende behandelt de klacht."

  Scenario: wat partijen zelf schreven, staat in de uitleg letterlijk en als zodanig
    Wanneer ik `cao-ai maak akkoord.cao --lezer werknemer --aanspreekvorm u -o uitleg.md` geef
    Dan staat in "uitleg.md" "De cao zegt letterlijk: “Onverminderd het bovenstaande geldt het reglement.”"
    En staat in "uitleg.md" "Hier staat in de cao letterlijk:"

  Scenario: de uitleg als Word-document is heel
    Wanneer ik `cao-ai maak akkoord.cao --lezer werknemer -o uitleg.docx` geef
    Dan is de afloop 0
    En begint "uitleg.docx" als een Word-bestand
    En is het Word-document "uitleg.docx" heel
    En leest "uitleg.docx" als tekst "Dit is een uitleg. De tekst van de cao geldt."

  Scenario: in de uitleg staat geen wet, geen voetnoot en geen bevinding
    Wanneer ik `cao-ai maak akkoord.cao -o uit.md --peildatum 2026-11-20` geef
    En ik `cao-ai maak akkoord.cao --lezer werknemer -o uitleg.md --peildatum 2026-11-20` geef
    Dan staat in "uit.md" "Dit ontwerp heeft"
    En staat in "uit.md" "gegevensbescherming"
    En staat in "uitleg.md" nergens "Dit ontwerp heeft"
    En staat in "uitleg.md" nergens "gegevensbescherming"
    En staat in "uitleg.md" nergens "[^1]"

  Scenario: opmerkingen van de controle zijn niet voor werknemers
    Wanneer ik `cao-ai maak akkoord.cao --lezer werknemer --opmerkingen -o uitleg.docx` geef
    Dan is de afloop 2
    En zegt de opdracht "--opmerkingen is niet voor werknemers"
    En is er niets geschreven

  Scenario: een aanspreekvorm zonder lezer wordt geweigerd
    Wanneer ik `cao-ai maak akkoord.cao --aanspreekvorm u -o uit.docx` geef
    Dan is de afloop 2
    En zegt de opdracht "--aanspreekvorm hoort bij --lezer werknemer."

  Scenario: een lezer die niet bestaat wordt geweigerd met de keuzes
    Wanneer ik `cao-ai maak akkoord.cao --lezer rechter -o uit.docx` geef
    Dan is de afloop 2
    En zegt de opdracht "kies uit"

  Scenario: het akkoord zelf blijft het akkoord
    Wanneer ik `cao-ai maak akkoord.cao --lezer partijen -o uit.md` geef
    Dan is de afloop 0
    En staat in "uit.md" "# Cao Voorbeeld 2027"
    En staat in "uit.md" nergens "Dit is een uitleg"
