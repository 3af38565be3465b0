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

  Regel: een termijn van de wet telt vooruit vanaf de kennisgeving van het besluit

    Abstract Scenario: een wettelijke maand schuift van een vrije dag naar de volgende werkdag
      Stel op schijf het bestand "maand.cao"
        """
        cao "Cao Maand"
          medezeggenschap:  ondernemingsraad
        einde
        ai-systeem PickPilot "PickPilot 4"
          fase:                     voornemen
          belangrijke technologie:  ja
          kennisgeving besluit:     <kennisgeving>
        einde
        """
      Wanneer ik `cao-ai tijdlijn maand.cao --peildatum 2026-11-20` geef
      Dan is de afloop 0
      En zegt de opdracht "uiterlijk <laatste dag> laatste dag voor beroep bij de Ondernemingskamer (PickPilot 4)"
      En zegt de opdracht "<reden>"
      En past elke regel in 80 kolommen

      Voorbeelden: de maand eindigt op een werkdag
        | kennisgeving   | laatste dag     | reden                                                                             |
        | 8 maart 2027   | 8 april 2027    | WOR, artikel 26, eerste, tweede, vierde, vijfde en achtste lid (wet)              |
        | 31 januari 2028 | 29 februari 2028 | WOR, artikel 26, eerste, tweede, vierde, vijfde en achtste lid (wet)            |

      Voorbeelden: de maand eindigt op een vrije dag
        | kennisgeving     | laatste dag   | reden                                                                           |
        | 31 januari 2027  | 1 maart 2027  | 28 februari 2027 is een zondag (Algemene termijnenwet, artikel 1, eerste lid)   |
        | 3 juli 2027      | 3 augustus 2027 | WOR, artikel 26                                                               |
        | 7 juli 2027      | 9 augustus 2027 | 7 augustus 2027 is een zaterdag                                               |
        | 26 februari 2027 | 30 maart 2027 | 26 maart 2027 is Goede Vrijdag                                                  |
        | 14 maart 2028    | 18 april 2028 | 14 april 2028 is Goede Vrijdag                                                  |
        | 17 maart 2028    | 18 april 2028 | 17 april 2028 is tweede paasdag                                                 |
        | 5 april 2028     | 8 mei 2028    | 5 mei 2028 is 5 mei                                                             |
        | 5 april 2027     | 10 mei 2027   | 5 mei 2027 is 5 mei                                                             |
        | 26 maart 2031    | 28 april 2031 | 26 april 2031 is koningsdag                                                     |
        | 27 maart 2027    | 28 april 2027 | 27 april 2027 is koningsdag                                                     |
        | 15 april 2027    | 18 mei 2027   | 15 mei 2027 is een zaterdag                                                     |
        | 1 december 2027  | 3 januari 2028 | 1 januari 2028 is nieuwjaarsdag                                                |
        | 25 november 2028 | 27 december 2028 | 25 december 2028 is eerste kerstdag                                          |

    Scenario: na 2028 is niet bekend welke dagen met een feestdag gelijk zijn gesteld
      Stel op schijf het bestand "later.cao"
        """
        cao "Cao Later"
          medezeggenschap:  ondernemingsraad
        einde
        ai-systeem PickPilot "PickPilot 4"
          fase:                     voornemen
          belangrijke technologie:  ja
          kennisgeving besluit:     9 april 2029
        einde
        """
      Wanneer ik `cao-ai tijdlijn later.cao --peildatum 2026-11-20` geef
      Dan zegt de opdracht "uiterlijk 9 mei 2029 laatste dag voor beroep"
      En zegt de opdracht "welke dagen in 2029 met een feestdag gelijk zijn gesteld, is hier niet bekend"

    Scenario: beroep, nietigheid en wachten noemen hun voorwaarde, bron en sterkte
      Stel op schijf het bestand "rechten.cao"
        """
        cao "Cao Rechten"
          medezeggenschap:  ondernemingsraad
          medezeggenschapswet: WOR
        einde
        ai-systeem PickPilot "PickPilot 4"
          fase:                     voornemen
          belangrijke technologie:  ja
          geschikt voor controle:   ja
          besluit:                  1 april 2027
          kennisgeving besluit:     7 april 2027
        einde
        """
      Wanneer ik `cao-ai tijdlijn rechten.cao --peildatum 2026-11-20` geef
      Dan zegt de opdracht "uiterlijk 31 maart 2027 advies gevraagd en besproken (PickPilot 4) WOR, artikel 25, tweede lid (wet) de wet noemt geen aantal weken"
      En zegt de opdracht "uiterlijk 31 maart 2027 instemming gevraagd en besproken (PickPilot 4) WOR, artikel 27, tweede lid (wet) de wet noemt geen termijn om te beslissen; zwijgen is geen instemming"
      En zegt de opdracht "als het besluit afwijkt van het advies en de ondernemingsraad het wachten niet laat vervallen WOR, artikel 25, vijfde en zesde lid (wet) 7 mei 2027 is een dag die met een feestdag gelijk is gesteld"
      En zegt de opdracht "dat ook het wachten langer duurt als de laatste dag geen werkdag is, is een eigen lezing"
      En zegt de opdracht "uiterlijk 10 mei 2027 laatste dag om schriftelijk de nietigheid in te roepen (PickPilot 4) als instemming en vervangende toestemming ontbreken WOR, artikel 27, vierde tot en met zesde lid, en artikel 36, vierde lid (wet)"

    Abstract Scenario: hoe zeker het recht van advies is, staat bij de termijn
      Stel op schijf het bestand "recht.cao"
        """
        cao "Cao Recht"
          medezeggenschap:      <orgaan>
          medezeggenschapswet:  WOR
        einde
        ai-systeem PickPilot "PickPilot 4"
          fase:                     voornemen
          belangrijke technologie:  <belangrijk>
          belangrijke investering:  nee
          ingrijpende verandering:  nee
          vervallen banen:          0
          groepsgewijze inleen:     nee
          kennisgeving besluit:     8 maart 2027
        einde
        overleg
          advies: voor besluit
        einde
        """
      Wanneer ik `cao-ai tijdlijn recht.cao --peildatum 2026-11-20` geef
      Dan zegt de opdracht "<wat>"

      Voorbeelden:
        | orgaan           | belangrijk | wat                                                                            |
        | ondernemingsraad | onbekend   | als hier een wettelijk recht op advies geldt (nog niet alle feiten zijn bekend) |
        | personeelsvertegenwoordiging | ja | als deze termijn ook geldt voor advies dat alleen de cao geeft (onzeker)   |

    Scenario: zonder medezeggenschapsorgaan loopt er geen termijn voor beroep
      Stel op schijf het bestand "geen.cao"
        """
        cao "Cao Geen"
          medezeggenschap:      geen
          medezeggenschapswet:  WOR
        einde
        ai-systeem PickPilot "PickPilot 4"
          fase:                     voornemen
          belangrijke technologie:  ja
          kennisgeving besluit:     8 maart 2027
        einde
        overleg
          orgaan: ondernemingsraad
          advies: voor besluit
        einde
        """
      Wanneer ik `cao-ai tijdlijn geen.cao --peildatum 2026-11-20` geef
      Dan zegt de opdracht nergens "Ondernemingskamer"
      En zegt de opdracht nergens "de uitvoering wacht"

    Scenario: van een systeem dat al in gebruik is, loopt geen termijn van advies meer
      Stel op schijf het bestand "gebruik.cao"
        """
        cao "Cao Gebruik"
          medezeggenschap:  ondernemingsraad
          looptijd:         1 april 2027 tot en met 31 maart 2029
        einde
        ai-systeem PickPilot "PickPilot 4"
          fase:                     gebruik
          belangrijke technologie:  ja
          besluit:                  1 maart 2025
          kennisgeving besluit:     8 maart 2025
          ingebruikname:            1 september 2025
        einde
        aankondiging volgens middenweg
        einde
        werkkwaliteit
          tweede hermeting: 24 maanden na ingebruikname
          eerste hermeting: 3 maanden na ingebruikname
        einde
        evaluatie
          eerste jaar: 6 maanden
          daarna: 12 maanden
        einde
        """
      Wanneer ik `cao-ai tijdlijn gebruik.cao --peildatum 2026-11-20` geef
      Dan zegt de opdracht nergens "Ondernemingskamer"
      En zegt de opdracht nergens "voor ingebruikname"
      En zegt de opdracht "1 september 2027 tweede hermeting (PickPilot 4)"
      En zegt de opdracht nergens "eerste hermeting (PickPilot 4)"
      En zegt de opdracht "1 september 2028 evaluatie (PickPilot 4) Evaluatie, monitoring en audit: na het eerste jaar van gebruik telkens na 12 maanden"
      En zegt de opdracht nergens "1 maart 2026 evaluatie"

  Regel: een afspraak telt naar haar eigen woorden, en schuift niet

    Abstract Scenario: een afspraak telt vooruit of terug vanaf haar datum
      Stel op schijf het bestand "afspraak.cao"
        """
        cao "Cao Afspraak"
          looptijd:  1 april 2027 tot en met 31 maart 2029
        einde
        ai-systeem PickPilot "PickPilot 4"
          fase:           voornemen
          aankondiging:   1 februari 2027
          adviesaanvraag: 8 februari 2027
          besluit:        <besluit>
          pilot:          1 maart 2027
          einde pilot:    30 april 2027
          ingebruikname:  31 augustus 2027
        einde
        <blok>
          <afspraak>
        einde
        """
      Wanneer ik `cao-ai tijdlijn afspraak.cao --peildatum 2026-11-20` geef
      Dan zegt de opdracht "<regel>"
      En past elke regel in 80 kolommen

      Voorbeelden:
        | besluit       | blok         | afspraak                                        | regel                                                              |
        | 1 juni 2027   | overleg      | advies: minstens 12 weken voor besluit          | uiterlijk 9 maart 2027 advies (PickPilot 4)                        |
        | 31 maart 2027 | overleg      | advies: minstens 1 maand voor besluit           | uiterlijk 28 februari 2027 advies (PickPilot 4)                    |
        | 8 april 2027  | overleg      | advies: minstens 10 werkdagen voor besluit      | uiterlijk 24 maart 2027 advies (PickPilot 4)                       |
        | 1 juni 2027   | aankondiging | eerste gesprek: binnen 21 dagen na aankondiging | uiterlijk 22 februari 2027 eerste gesprek over de aankondiging     |
        | 1 juni 2027   | overleg      | streeftermijn: 6 weken                          | 22 maart 2027 streefdatum van advies of beslissing (PickPilot 4)   |
        | 1 juni 2027   | pilot        | duur: hoogstens 4 maanden                       | uiterlijk 1 juli 2027 uiterste einde van de proef (PickPilot 4)    |
        | 1 juni 2027   | pilot        | evaluatie: binnen 6 weken na einde pilot        | uiterlijk 11 juni 2027 evaluatie van de pilot (PickPilot 4)        |
        | 1 juni 2027   | werkgelegenheid | garantieduur: 24 maanden                     | 31 augustus 2029 einde van de toezegging over ontslag (PickPilot 4) |
        | 1 juni 2027   | werkgelegenheid | garantieduur: minstens 6 maanden             | vanaf 29 februari 2028 einde van de toezegging over ontslag        |
        | 1 juni 2027   | werkingssfeer | overgang: hoogstens 6 maanden                  | uiterlijk 1 oktober 2027 einde van de overgang                     |
        | 1 juni 2027   | looptijd     | duur: 24 maanden                                | 31 maart 2029 laatste dag van de afspraken over AI                 |
        | 1 juni 2027   | looptijd     | nawerking: 3 maanden                            | 30 juni 2029 einde van de nawerking                                |
        | 1 juni 2027   | looptijd     | opzegging: minstens 3 maanden voor afloop       | uiterlijk 31 december 2028 opzegging                               |
        | 1 juni 2027   | looptijd     | wetscontrole: 2 december 2027, 1 juli 2028      | 1 juli 2028 wetscontrole                                           |
        | 1 juni 2027   | looptijd     | ingang: 1 mei 2027                              | 1 mei 2027 ingang                                                  |
        | 1 juni 2027   | evaluatie    | eerste jaar: 6 maanden                          | 29 februari 2028 evaluatie (PickPilot 4)                           |
        | 1 juni 2027   | sociaal-plan | duur: 36 maanden                                | 31 augustus 2030 einde van het sociaal plan (PickPilot 4)          |

    Scenario: een afspraak die op een zondag eindigt, blijft die zondag, en dat wordt gezegd
      Stel op schijf het bestand "zondag.cao"
        """
        cao "Cao Zondag"
          looptijd:  1 mei 2027 tot en met 30 april 2029
        einde
        ai-systeem PickPilot "PickPilot 4"
        einde
        aankondiging
          informatie bestaande systemen: binnen 3 maanden na ingang
        einde
        """
      Wanneer ik `cao-ai tijdlijn zondag.cao --peildatum 2026-11-20` geef
      Dan zegt de opdracht "uiterlijk 1 augustus 2027 informatie bestaande systemen"
      En zegt de opdracht "1 augustus 2027 is een zondag; de tekst zegt niet welke dag dan telt"

    Scenario: een afspraak voor één systeem gaat voor die van alle systemen
      Stel op schijf het bestand "eigen.cao"
        """
        cao "Cao Eigen"
        einde
        ai-systeem PickPilot "PickPilot 4"
          besluit: 1 juni 2027
        einde
        ai-systeem Rooster "RoosterMaker"
          besluit: 1 juni 2027
        einde
        overleg
          advies: minstens 6 weken voor besluit
        einde
        overleg over Rooster
          advies: minstens 8 weken voor besluit
        einde
        """
      Wanneer ik `cao-ai tijdlijn eigen.cao --peildatum 2026-11-20` geef
      Dan zegt de opdracht "uiterlijk 20 april 2027 advies (PickPilot 4)"
      En zegt de opdracht "uiterlijk 6 april 2027 advies (RoosterMaker)"
      En zegt de opdracht nergens "advies (PickPilot 4, RoosterMaker)"

    Scenario: wat bij elke klacht of opslag opnieuw begint, krijgt geen dag
      Stel op schijf het bestand "geval.cao"
        """
        cao "Cao Geval"
        einde
        ai-systeem PickPilot "PickPilot 4"
          fase: voornemen
        einde
        bewaren
          ruwe gegevens: hoogstens 28 dagen
          sollicitatiegegevens: 4 weken na einde procedure
        einde
        pilot
          duur: hoogstens 4 maanden
          evaluatie: binnen 6 weken na einde pilot
        einde
        wijzigingen
          melding: minstens 30 dagen voor wijziging
        einde
        """
      Wanneer ik `cao-ai tijdlijn geval.cao --peildatum 2026-11-20` geef
      Dan zegt de opdracht "Zonder vaste dag"
      En zegt de opdracht "ruwe gegevens: hoogstens 28 dagen (Bewaren en groeperen); het bewaren begint in elk geval apart"
      En zegt de opdracht "sollicitatiegegevens: 4 weken na einde procedure (Bewaren en groeperen); telt bij elke keer “einde procedure”"
      En zegt de opdracht "melding: minstens 30 dagen voor wijziging (Updates en wijzigingen); telt bij elke keer “wijziging”"
      En zegt de opdracht "duur: hoogstens 4 maanden (Pilots); telt bij elke proef"
      En zegt de opdracht "Er is geen dag te noemen"

  Regel: een onbekende datum is een vraag, nooit een gok

    Scenario: de vraag naar een datum noemt alles wat ervan afhangt
      Stel op schijf het bestand "open.cao"
        """
        cao "Cao Open"
          soort:                ondernemings-cao
          medezeggenschap:      ondernemingsraad
          algemeen verbindend:  gevraagd
        einde
        ai-systeem PickPilot "PickPilot 4"
          fase:                     voornemen
          belangrijke technologie:  ja
          beëindigingen:            25
        einde
        ai-systeem Rooster "RoosterMaker"
          fase:                     voornemen
          belangrijke technologie:  ja
        einde
        overleg
          advies:         minstens 12 weken voor besluit
          opschorting:    minstens 1 maand
          streeftermijn:  6 weken
          verlenging deskundige: 3 weken
        einde
        evaluatie
          daarna: 12 maanden
        einde
        looptijd
          nawerking: 3 maanden
        einde
        """
      Wanneer ik `cao-ai tijdlijn open.cao --peildatum 2026-11-20` geef
      Dan is de afloop 0
      En zegt de opdracht "Er is geen dag te noemen: het akkoord heeft geen data."
      En zegt de opdracht "datum onbekend: besluit van PickPilot 4, RoosterMaker daarvan hangt af: advies (minstens 12 weken voor besluit); advies gevraagd en besproken (WOR, artikel 25, tweede lid)"
      En zegt de opdracht "datum onbekend: kennisgeving besluit van PickPilot 4"
      En zegt de opdracht "datum onbekend: adviesaanvraag van PickPilot 4, RoosterMaker daarvan hangt af: streefdatum van advies of beslissing (6 weken); streefdatum met een deskundige (6 weken en 3 weken)"
      En zegt de opdracht "evaluatie (telkens na 12 maanden)"
      En zegt de opdracht "datum onbekend: afloop daarvan hangt af: einde van de nawerking (3 maanden)"
      En zegt de opdracht "datum onbekend: kennisgeving SZW daarvan hangt af: eerste dag waarop de cao kan werken (Wet op de loonvorming, artikel 4)"
      En zegt de opdracht "datum onbekend: algemeenverbindendverklaring daarvan hangt af: laatste dag van de algemeenverbindendverklaring: hoogstens twee jaar"
      En zegt de opdracht "datum onbekend: melding van het collectief ontslag daarvan hangt af: einde van de maand wachten"

    Scenario: is de risicoklasse open en verschilt de termijn, dan is dat de vraag
      Stel op schijf het bestand "klasse.cao"
        """
        cao "Cao Klasse"
        einde
        ai-systeem PickPilot "PickPilot 4"
          fase:          voornemen
          contract:      10 mei 2027
          aankondiging:  1 februari 2027
        einde
        ai-systeem Rooster "RoosterMaker"
          fase:          voornemen
          contract:      10 mei 2027
        einde
        risicoklassen over Rooster
          indeling: hoog
        einde
        aankondiging
          termijn: hoog: minstens 13 weken voor contract; midden: minstens 6 weken voor contract; laag: minstens 2 weken voor contract
        einde
        overleg
          streeftermijn: hoog: 8 weken; midden: 6 weken; laag: 4 weken
        einde
        """
      Wanneer ik `cao-ai tijdlijn klasse.cao --peildatum 2026-11-20` geef
      Dan zegt de opdracht "datum onbekend: risicoklasse van PickPilot 4"
      En zegt de opdracht "uiterlijk 8 februari 2027 laatste dag voor de aankondiging (RoosterMaker)"

  Regel: een stap die niet kan, staat bovenaan met beide data

    Scenario: een stap vóór de stap waarop hij moet wachten, kan niet
      Stel op schijf het bestand "volgorde.cao"
        """
        cao "Cao Volgorde"
          looptijd:  1 april 2027 tot en met 31 maart 2029
        einde
        ai-systeem PickPilot "PickPilot 4"
          fase:            voornemen
          adviesaanvraag:  15 maart 2027
          besluit:         1 maart 2027
        einde
        """
      Wanneer ik `cao-ai tijdlijn volgorde.cao --peildatum 2026-11-20` geef
      Dan staat "Kan niet: 1 stap" boven "2027"
      En zegt de opdracht "PickPilot 4: “besluit” is gepland op 1 maart 2027, maar moet wachten op “adviesaanvraag” op 15 maart 2027. (OPZET-02)"

    Abstract Scenario: wat tijdens het wachten na een afwijkend besluit wordt uitgevoerd, kan niet
      Stel op schijf het bestand "wacht.cao"
        """
        cao "Cao Wacht"
          medezeggenschap:  ondernemingsraad
        einde
        ai-systeem PickPilot "PickPilot 4"
          fase:                     voornemen
          belangrijke technologie:  ja
          kennisgeving besluit:     7 april 2027
          contract:                 <contract>
        einde
        overleg
          opschorting: <opschorting>
        einde
        """
      Wanneer ik `cao-ai tijdlijn wacht.cao --formaat json --peildatum 2026-11-20` geef
      Dan voldoet de json aan het schema van de tijdlijn
      En heeft onmogelijk in de json <aantal> delen
      En noemt de json bij de eerste stap die niet kan "<wat>"

      Voorbeelden:
        | contract      | opschorting       | aantal | wat                                                                                   |
        | 7 mei 2027    | niet genoemd      | 1      | de uitvoering wacht tot en met 10 mei 2027 (kennisgeving op 7 april 2027)             |
        | 10 mei 2027   | niet genoemd      | 1      | als ook het wachten wordt verlengd                                                    |
        | 11 mei 2027   | niet genoemd      | 0      |                                                                                       |
        | 11 mei 2027   | minstens 2 maanden | 1     | maar de tekst schort de uitvoering op tot en met 7 juni 2027                          |
        | 7 mei 2027    | minstens 2 maanden | 1     | de uitvoering wacht tot en met 10 mei 2027                                            |
        | 8 juni 2027   | minstens 2 maanden | 0     |                                                                                       |
        | 7 april 2027  | niet genoemd      | 1      | de uitvoering wacht tot en met 10 mei 2027                                            |
        | 6 april 2027  | niet genoemd      | 0      |                                                                                       |

    Scenario: kennisgeving vóór het besluit, een te vroege cao en een te lange cao kunnen niet
      Stel op schijf het bestand "kan-niet.cao"
        """
        cao "Cao Kan Niet"
          soort:             ondernemings-cao
          looptijd:          1 april 2027 tot en met 1 april 2032
          kennisgeving szw:  1 april 2027
        einde
        ai-systeem PickPilot "PickPilot 4"
          fase:                  voornemen
          besluit:               2 juni 2027
          kennisgeving besluit:  1 juni 2027
        einde
        """
      Wanneer ik `cao-ai tijdlijn kan-niet.cao --peildatum 2026-11-20` geef
      Dan zegt de opdracht "Kan niet: 3 stappen"
      En zegt de opdracht "De cao kan niet werken op 1 april 2027: de kennisgeving is van 1 april 2027, en zij werkt pas vanaf de dag daarna. (Wet op de loonvorming, artikel 4)"
      En zegt de opdracht "PickPilot 4: “kennisgeving besluit” is gepland op 1 juni 2027, vóór het besluit op 2 juni 2027."
      En zegt de opdracht "De cao kan niet lopen tot en met 1 april 2032: vijf jaar na de ingang is 31 maart 2032."
      En zegt de opdracht "vanaf 2 april 2027 eerste dag waarop de cao kan werken"

    Scenario: wat vóór de peildatum moest en niet is opgegeven, kan misschien niet meer
      Stel op schijf het bestand "laat.cao"
        """
        cao "Cao Laat"
        einde
        ai-systeem PickPilot "PickPilot 4"
          fase:      voornemen
          contract:  10 mei 2027
          besluit:   3 mei 2027
        einde
        ai-systeem Rooster "RoosterMaker"
          fase:            voornemen
          aankondiging:    1 februari 2027
          adviesaanvraag:  2 februari 2027
          contract:        10 mei 2027
          besluit:         3 mei 2027
        einde
        aankondiging
          termijn: minstens 13 weken voor contract
        einde
        overleg
          advies: minstens 12 weken voor besluit
        einde
        """
      Wanneer ik `cao-ai tijdlijn laat.cao --peildatum 2027-03-01` geef
      Dan zegt de opdracht "PickPilot 4: “laatste dag voor de aankondiging” moest uiterlijk op 8 februari 2027, want “contract” staat vast op 10 mei 2027; die dag is voorbij. Dat is zo als dit niet op tijd is gebeurd."
      En zegt de opdracht "Kan niet: 2 stappen"
      En zegt de opdracht "-- peildatum 1 maart 2027 --"
      Wanneer ik `cao-ai tijdlijn laat.cao --peildatum 2027-02-08` geef
      Dan zegt de opdracht nergens "Kan niet"

  Regel: de looptijd van de cao en het recht dat verandert

    Abstract Scenario: zwijgt het akkoord over opzeggen, dan telt de wet een twaalfde terug
      Stel op schijf het bestand "opzeggen.cao"
        """
        cao "Cao Opzeggen"
          soort:                ondernemings-cao
          algemeen verbindend:  verleend
          looptijd:             <looptijd>
        einde
        ai-systeem PickPilot "PickPilot 4"
        einde
        looptijd
          <afspraak>
        einde
        """
      Wanneer ik `cao-ai tijdlijn opzeggen.cao --peildatum 2026-11-20` geef
      Dan zegt de opdracht "<regel>"
      En zegt de opdracht "uiterste dag van een algemeenverbindendverklaring"

      Voorbeelden:
        | looptijd                                | afspraak                   | regel                                                     |
        | 1 april 2027 tot en met 31 maart 2029   | opzegvorm: aangetekende brief | uiterlijk 31 januari 2029 opzeggen, om verlenging te voorkomen |
        | 1 april 2027 tot en met 31 maart 2029   | opzegvorm: aangetekende brief | uiterlijk 31 maart 2030 einde van de stilzwijgende verlenging |
        | 1 april 2027 tot en met 30 september 2027 | opzegvorm: aangetekende brief | uiterlijk 14 september 2027 opzeggen                    |
        | 1 april 2027 tot en met 30 september 2027 | opzegvorm: aangetekende brief | uiterlijk 31 maart 2028 einde van de stilzwijgende verlenging |
        | 1 april 2027 tot en met 15 oktober 2027 | opzegvorm: aangetekende brief | uiterlijk 28 september 2027 opzeggen                      |
        | 1 april 2027 tot en met 31 maart 2029   | opzegging: minstens 4 maanden voor afloop | uiterlijk 30 november 2028 opzegging          |
        | 1 april 2027 tot en met 31 maart 2029   | verlenging: 12 maanden     | 31 maart 2030 einde van de verlenging als niemand opzegt  |
        | 1 april 2027 tot en met 31 maart 2029   | verlenging: uitgesloten    | uiterlijk 31 maart 2029 uiterste dag                      |
        | 1 april 2027 tot en met 31 maart 2029   | verlenging: stilzwijgend   | uiterlijk 31 maart 2030 einde van de stilzwijgende verlenging |

    Scenario: regelt het akkoord de verlenging zelf, dan noemt de tijdlijn die van de wet niet
      Stel op schijf het bestand "verlengd.cao"
        """
        cao "Cao Verlengd"
          soort:     ondernemings-cao
          looptijd:  1 april 2027 tot en met 31 maart 2029
        einde
        ai-systeem PickPilot "PickPilot 4"
        einde
        looptijd
          verlenging: 6 maanden
        einde
        """
      Wanneer ik `cao-ai tijdlijn verlengd.cao --peildatum 2026-11-20` geef
      Dan zegt de opdracht "30 september 2029 einde van de verlenging"
      En zegt de opdracht nergens "stilzwijgende verlenging"
      En zegt de opdracht "uiterlijk 31 januari 2029 opzeggen"

    Scenario: een ondernemingsovereenkomst kent de termijnen van een cao niet
      Stel op schijf het bestand "overeenkomst.cao"
        """
        cao "Overeenkomst"
          soort:                ondernemingsovereenkomst
          algemeen verbindend:  gevraagd
          looptijd:             1 april 2027 tot en met 31 maart 2033
          kennisgeving szw:     1 mei 2027
        einde
        ai-systeem PickPilot "PickPilot 4"
        einde
        """
      Wanneer ik `cao-ai tijdlijn overeenkomst.cao --peildatum 2026-11-20` geef
      Dan zegt de opdracht nergens "Kan niet"
      En zegt de opdracht nergens "stilzwijgende verlenging"
      En zegt de opdracht nergens "algemeenverbindendverklaring"

    Abstract Scenario: de dag waarop het recht verandert, volgt de gekozen kalender
      Stel op schijf het bestand "recht.cao"
        """
        cao "Cao Recht"
          werkgever: privaat
          looptijd:  1 april 2026 tot en met 31 maart 2029
        einde
        ai-systeem PickPilot "PickPilot 4"
          ai volgens de wet:       ja
          doelen:                  beoordelen
          rol werkgever:           gebruiker
          uitzondering hoog risico: geen
          profilering:             ja
          fase:                    voornemen
          betrokkenen:             werknemers
          ingebruikname:           1 maart 2028
          eerste marktdatum:       1 maart 2028
        einde
        """
      Wanneer ik `cao-ai tijdlijn recht.cao --peildatum 2026-06-01 --kalender <kalender>` geef
      Dan zegt de opdracht "<dag> het recht verandert: "
      En zegt de opdracht "<zin>"
      En zegt de opdracht "uiterlijk 29 februari 2028 werknemers en hun vertegenwoordiging geïnformeerd (PickPilot 4) AI-verordening, artikel 26, zevende lid, en overweging 92 (wet)"

      Voorbeelden:
        | kalender        | dag             | zin                                                      |
        | geldend         | 2 december 2027 | AIA-26-7                                                 |
        | oorspronkelijk  | 2 augustus 2026 | Tegenfeitelijk: de oorspronkelijke kalender van de AI-verordening, niet het geldende recht. |

  Regel: als gegevens, als plaat en voor de agenda

    Scenario: de tijdlijn als gegevens heeft vaste sleutels
      Wanneer ik `cao-ai timeline akkoord.cao --formaat json --peildatum 2026-11-20` geef
      Dan is de afloop 0
      En voldoet de json aan het schema van de tijdlijn
      En is peildatum in de json "2026-11-20"
      En is mijlpalen.0.wat in de json "ondertekening"
      En is mijlpalen.0.eerste in de json "2027-03-01"
      En is mijlpalen.0.soort in de json "opgegeven"
      En is mijlpalen.1.wat in de json "advies"
      En is mijlpalen.1.eerste in de json null
      En is mijlpalen.1.laatste in de json "2027-03-09"
      En is mijlpalen.1.systeem in de json "PickPilot 4"
      En is mijlpalen.1.geteld_van in de json {"moment": "besluit", "dag": "2027-06-01"}
      En is vragen.0.systemen in de json ["RoosterMaker"]

    Abstract Scenario: elk voorbeeld geeft een plaat, een agenda, gegevens en een tabel
      Stel op schijf het voorbeeld <naam>.cao
      Wanneer ik `cao-ai tijdlijn <naam>.cao --peildatum 2027-03-01` geef
      Dan is de afloop 0
      En past elke regel in 80 kolommen
      Wanneer ik `cao-ai tijdlijn <naam>.cao --formaat json --peildatum 2027-03-01` geef
      Dan voldoet de json aan het schema van de tijdlijn
      Wanneer ik `cao-ai tijdlijn <naam>.cao -o uit.svg --peildatum 2027-03-01` geef
      Dan is "uit.svg" een plaat die een schermlezer kan voorlezen
      En raken in "uit.svg" geen twee teksten elkaar, en valt er geen buiten
      En zijn in "uit.svg" alle letters donker en groot genoeg
      Wanneer ik `cao-ai tijdlijn <naam>.cao -o uit.ics --peildatum 2027-03-01` geef
      Dan leest een agendaprogramma "uit.ics", met voor elke dag een eigen gebeurtenis

      Voorbeelden:
        | naam            |
        | fijnmetaal      |
        | flexbrug        |
        | merwede         |
        | polderlogistiek |
        | waterland-oost  |

    Scenario: in de agenda staat een uiterste dag als een hele dag, met bron en voorwaarde
      Stel op schijf het bestand "agenda.cao"
        """
        cao "Cao “Agenda”, deel 1; versie 2"
          medezeggenschap:  ondernemingsraad
        einde
        ai-systeem PickPilot "PickPilot 4"
          fase:                     voornemen
          belangrijke technologie:  ja
          kennisgeving besluit:     8 maart 2027
        einde
        werkgelegenheid
          garantieduur: minstens 12 maanden
        einde
        """
      Wanneer ik `cao-ai tijdlijn agenda.cao -o uit.ics --peildatum 2026-11-20` geef
      Dan zegt de opdracht "uit.ics is gemaakt: 4 dagen."
      En heeft de agenda "uit.ics" de gebeurtenissen
        | eerste     | laatste    | titel                                                                     |
        | 2027-03-08 | 2027-03-08 | kennisgeving besluit (PickPilot 4)                                        |
        | 2027-03-09 | 2027-04-08 | de uitvoering wacht (PickPilot 4)                                         |
        | 2027-04-08 | 2027-04-08 | uiterlijk: laatste dag voor beroep bij de Ondernemingskamer (PickPilot 4) |
        | 2027-04-08 | 2027-04-08 | uiterlijk: laatste dag om schriftelijk de nietigheid in te roepen (PickPilot 4) |
      En noemt de agenda "uit.ics" "als het besluit afwijkt van het advies, of als later feiten blijken"

    Scenario: de agenda blijft dezelfde, tot een datum verandert
      Stel op schijf het bestand "voor.cao"
        """
        cao "Cao Voor"
          looptijd: 1 april 2027 tot en met 31 maart 2029
        einde
        ai-systeem PickPilot "PickPilot 4"
          besluit: 1 juni 2027
        einde
        """
      En op schijf het bestand "na.cao"
        """
        cao "Cao Voor"
          looptijd: 1 april 2027 tot en met 31 maart 2029
        einde
        ai-systeem PickPilot "PickPilot 4"
          besluit: 8 juni 2027
        einde
        """
      Wanneer ik `cao-ai tijdlijn voor.cao -o een.ics` geef
      En ik `cao-ai tijdlijn voor.cao -o twee.ics` geef
      En ik `cao-ai tijdlijn na.cao -o drie.ics` geef
      Dan zijn "een.ics" en "twee.ics" byte voor byte gelijk
      En hebben "een.ics" en "drie.ics" dezelfde gebeurtenissen op andere dagen

    Scenario: zonder het onderdeel voor agenda's zegt de opdracht welke regel het installeert
      Stel dat het onderdeel voor agenda's niet is geïnstalleerd
      Wanneer ik `cao-ai tijdlijn akkoord.cao -o uit.ics --peildatum 2026-11-20` geef
      Dan is de afloop 2
      En zegt de opdracht "Installeer het met deze regel: pip install "cao-ai[agenda]""
      En is er niets geschreven

    Abstract Scenario: een verkeerde vraag om een tijdlijn krijgt een antwoord en geen bestand
      Stel op schijf het lege bestand "leeg.cao"
      En op schijf het bestand "plaat.svg"
        """
        cao "Cao Plaat"
        einde
        """
      En op schijf het bestand "fout.cao"
        """
        cao "Cao Fout
        einde
        """
      Wanneer ik `cao-ai tijdlijn <vraag>` geef
      Dan is de afloop 2
      En zegt de opdracht "<antwoord>"
      En is er niets geschreven

      Voorbeelden:
        | vraag                                  | antwoord                                |
        | bestaatniet.cao                        | bestaat niet                            |
        | leeg.cao                               | TAAL                                    |
        | fout.cao                               | TAAL                                    |
        | akkoord.cao -o uit.png                 | eindigt niet op .svg of .ics            |
        | akkoord.cao -o akkoord.cao             | eindigt niet op .svg of .ics            |
        | plaat.svg -o plaat.svg --overschrijf   | is het akkoord zelf                     |
        | akkoord.cao -o uit.svg --formaat json  | --formaat json en -o gaan niet samen    |
        | akkoord.cao -o weg/uit.svg             | de map “weg” bestaat niet               |
        | akkoord.cao --peildatum gisteren       | is geen datum                           |

    Scenario: een bestaande plaat wordt alleen op verzoek vervangen
      Wanneer ik `cao-ai tijdlijn akkoord.cao -o uit.svg --peildatum 2026-11-20` geef
      En ik `cao-ai tijdlijn akkoord.cao -o uit.svg --peildatum 2026-11-20` geef
      Dan is de afloop 2
      En zegt de opdracht "gebruik --overschrijf"
      Wanneer ik `cao-ai tijdlijn akkoord.cao -o uit.svg --overschrijf --peildatum 2026-11-20` geef
      Dan is de afloop 0

  Regel: in het document

    Scenario: termijnen van de wet staan ook in de bijlage, en wat niet kan alleen met de bevindingen
      Stel op schijf het bestand "bijlage.cao"
        """
        cao "Cao Bijlage"
          medezeggenschap:  ondernemingsraad
        einde
        ai-systeem PickPilot "PickPilot 4"
          fase:                     voornemen
          belangrijke technologie:  ja
          adviesaanvraag:           1 maart 2027
          besluit:                  1 februari 2027
          kennisgeving besluit:     8 maart 2027
        einde
        overleg
          advies: voor contract
        einde
        """
      Wanneer ik `cao-ai maak bijlage.cao -o uit.md --peildatum 2026-11-20` geef
      Dan staat in "uit.md" "| uiterlijk 8 april 2027 | laatste dag voor beroep bij de Ondernemingskamer, als het besluit afwijkt van het advies, of als later feiten blijken die het advies anders hadden gemaakt | PickPilot 4 | WOR, artikel 26, eerste, tweede, vierde, vijfde en achtste lid (wet) |"
      En staat in "uit.md" "| besluit | 1 februari 2027 | adviesaanvraag | 1 maart 2027 |"
      En staat in "uit.md" "| contract | PickPilot 4 | advies (voor contract) |"
      Wanneer ik `cao-ai maak bijlage.cao -o kaal.md --zonder-bevindingen --peildatum 2026-11-20` geef
      Dan staat in "kaal.md" "laatste dag voor beroep bij de Ondernemingskamer"
      En staat in "kaal.md" nergens "moet wachten op"
      En staat in "kaal.md" nergens "advies (voor contract)"
      Wanneer ik `cao-ai maak bijlage.cao -o uit.docx --peildatum 2026-11-20` geef
      Dan is het Word-document "uit.docx" heel
