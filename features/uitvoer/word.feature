# language: nl
Functionaliteit: het Word-document dat op tafel gaat

  Achtergrond:
    Stel op schijf het bestand "akkoord.cao"
      """
      cao "Cao Voorbeeld 2027-2029"
        partijen:         werkgever "Voorbeeld B.V.", vakbond "Voorbeeldbond"
        medezeggenschap:  ondernemingsraad
      einde
      ai-systeem PickPilot "PickPilot 4"
        omschrijving:  "Bepaalt de volgorde & het tempo van <picken>"
        doelen:        prestaties volgen
      einde
      begrip "order" "Een verzameling artikelen die in één ronde wordt verzameld."
      hoofdstuk "Toezicht"
      toezicht over PickPilot volgens middenweg
      einde
      klacht volgens middenweg
      einde
      hoofdstuk "Gegevens"
      bewaren over PickPilot volgens middenweg
      einde
      tekst "Bij elke order kijken partijen mee."
      """
    Wanneer ik `cao-ai maak akkoord.cao -o akkoord.docx --peildatum 2026-11-20` geef

  Scenario: het Word-document is heel en elk onderdeel verwijst naar iets dat bestaat
    Dan is het Word-document "akkoord.docx" heel

  Scenario: het Word-document nummert hoofdstukken, artikelen, leden en onderdelen zelf
    Dan heeft "akkoord.docx" alinea's in de stijlen "Heading 1, Artikel, Lid, Onderdeel"
    En staat er in "akkoord.docx" nergens een getypt nummer voor een artikel of lid

  Scenario: het Word-document vult de inhoudsopgave zelf in
    Dan noemt de inhoudsopgave van "akkoord.docx" "Menselijk toezicht"
    En noemt de inhoudsopgave van "akkoord.docx" "Bewaren en groeperen"
    En noemt de inhoudsopgave van "akkoord.docx" "AI-systemen"

  Scenario: het Word-document noemt bij elke wettelijke plicht de bron in een voetnoot met haar sterkte
    Dan staat in de voetnoten van "akkoord.docx" "AI-verordening, artikel 26, tweede lid (wet)"

  Scenario: het Word-document verwijst met een veld dat al is ingevuld
    Dan bevat "akkoord.docx" een verwijzing die als "artikel 3" wordt getoond

  Scenario: het Word-document is in het Nederlands en staat op A4
    Dan is de taal van "akkoord.docx" overal "nl-NL"
    En is een bladzijde van "akkoord.docx" 210 bij 297 millimeter

  Scenario: het Word-document telt de bladzijden in de voet
    Dan staat in de voet van "akkoord.docx" het veld "PAGE"
    En staat in de voet van "akkoord.docx" het veld "NUMPAGES"

  Scenario: het Word-document noemt partijen en peildatum in zijn eigenschappen en verraadt geen gereedschap
    Dan zeggen de eigenschappen van "akkoord.docx" "Cao Voorbeeld 2027-2029"
    En zeggen de eigenschappen van "akkoord.docx" "Voorbeeld B.V."
    En zeggen de eigenschappen van "akkoord.docx" "2026-11-20"
    En zeggen de eigenschappen van "akkoord.docx" nergens "python-docx"

  Scenario: elk teken van de bron komt in het Word-document aan
    Dan leest "akkoord.docx" als tekst "Bepaalt de volgorde & het tempo van <picken>"
    En leest "akkoord.docx" als tekst "Een verzameling artikelen die in één ronde wordt verzameld"

  Scenario: elke bepaling van het Word-document draagt haar eigen naam
    Dan draagt "akkoord.docx" de bepaling "cao:toezicht-PickPilot"
    En draagt "akkoord.docx" de bepaling "cao:klacht"
