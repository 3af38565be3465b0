# language: nl
Functionaliteit: opmaak schrijft een akkoord in zijn gewone vorm
  > Elke stap “wordt opgemaakt” gaat ook na dat twee keer opmaken niets verandert, en dat de betekenis gelijk blijft.

  Scenario: sleutels worden uitgelijnd en waarden krijgen hun gewone vorm
    Stel de tekst
      """
      CAO   “Cao Voorbeeld”
      LOOPTIJD:1 april 2027 t/m 2029-03-31
      werkzame personen :  1450
      Einde
      ai-systeem PickPilot "PickPilot 4"
      einde
      overleg over PickPilot   volgens middenweg
      instemming: ten minste 13 weken vóór besluit
      deskundige: keuze ondernemingsraad, hoogstens €7500 per systeem
      advies: niet genoemd
      einde
      negeer ARBO-5-RIE over PickPilot omdat "reden"
      begrip "order" “Een "verzameling" artikelen”
      """
    Wanneer het wordt opgemaakt
    Dan is de opmaak
      """
      cao "Cao Voorbeeld"
        looptijd:           1 april 2027 tot en met 31 maart 2029
        werkzame personen:  1.450
      einde

      ai-systeem PickPilot "PickPilot 4"
      einde

      overleg over PickPilot volgens middenweg
        instemming:  minstens 13 weken voor besluit
        deskundige:  keuze ondernemingsraad
        budget:      hoogstens € 7.500 per systeem
        advies:      niet genoemd
      einde

      negeer ARBO-5-RIE over PickPilot omdat "reden"

      begrip "order" “Een "verzameling" artikelen”
      """

  Scenario: toelichtingen blijven staan waar zij horen
    Stel de tekst
      """
      #Ontwerp van 3 maart

      #Tweede regel
      cao "Cao Voorbeeld" # de kop
        #boven een veld
        platform: nee#achter een veld
      # voor het einde
      einde   #na het einde

      ai-systeem PickPilot "PickPilot 4"
        doelen: roosteren, # eerst
                werving    # daarna
      einde
      tekst "Met een # erin"   # achter een tekst
      hoofdstuk "H"            # achter een hoofdstuk
      # helemaal onderaan
      """
    Wanneer het wordt opgemaakt
    Dan is de opmaak
      """
      # Ontwerp van 3 maart

      # Tweede regel
      cao "Cao Voorbeeld"  # de kop
        # boven een veld
        platform:  nee  # achter een veld
        # voor het einde
      einde  # na het einde

      ai-systeem PickPilot "PickPilot 4"
        doelen:  roosteren, werving  # eerst # daarna
      einde

      tekst "Met een # erin"  # achter een tekst

      hoofdstuk "H"  # achter een hoofdstuk

      # helemaal onderaan
      """

  Scenario: een lange lijst gaat na een komma op de volgende regel door
    Stel een akkoord met daarin
      """
      besluiten
        mens beslist: aanname, afwijzing, ontslag, niet verlengen, boventalligheid, beoordeling, beloning, inschaling, bevordering, overplaatsing
      einde
      tekst "Eerste.", "Tweede."
      """
    Wanneer het wordt opgemaakt
    Dan staat in de opmaak “tekst "Eerste.",”
    En staat in de opmaak “"Tweede."”
    En staat in de opmaak “mens beslist:  aanname, afwijzing, ontslag, niet verlengen, boventalligheid, beoordeling,”

  Scenario: een onbekend feit en een waarde per risicoklasse blijven zoals zij bedoeld zijn
    Stel de tekst
      """
      cao "Cao Voorbeeld"
        platform: ONBEKEND
      einde
      ai-systeem PickPilot "PickPilot 4"
      einde
      overleg
        instemming: laag: geen; hoog: 13 weken voor besluit;
      einde
      """
    Wanneer het wordt opgemaakt
    Dan staat in de opmaak “platform:  onbekend”
    En staat in de opmaak “instemming:  hoog: 13 weken voor besluit; midden: geen; laag: geen”
