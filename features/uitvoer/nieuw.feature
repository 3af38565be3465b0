# language: nl
Functionaliteit: nieuw, een eerste ontwerp uit antwoorden

  Regel: aan een scherm vraagt de opdracht wat zij moet weten

    Scenario: wie de vragen beantwoordt, krijgt een akkoord zonder fout of waarschuwing
      Stel dat iemand aan het scherm antwoordt
        """
        Cao Polderlogistiek
        ondernemings-cao
        werkgever Polder B.V., vakbond Bond
        1-4-2027 t/m 31-3-2029
        privaat
        1
        or
        1450
        PickPilot 4
        prestaties volgen
        ja
        genoeg
        zeggenschap
        overleg
        middenweg
        """
      Wanneer ik `cao-ai nieuw -o akkoord.cao --peildatum 2026-11-21` geef
      Dan is de afloop 0
      En past elke regel in 80 kolommen
      En zijn alleen deze bestanden geschreven: akkoord.cao
      En zegt de opdracht "akkoord.cao is geschreven: 1 AI-systeem en 1 artikel."
      En staat in "akkoord.cao" "partijen: werkgever "Polder B.V.", vakbond "Bond""
      En staat in "akkoord.cao" "looptijd: 1 april 2027 tot en met 31 maart 2029"
      En staat in "akkoord.cao" "medezeggenschap: ondernemingsraad"
      En staat in "akkoord.cao" "ai-systeem PickPilot_4 "PickPilot 4""
      En staat in "akkoord.cao" "overleg volgens middenweg"
      En staat "akkoord.cao" in de normale vorm
      En geeft de controle van "akkoord.cao" op 2026-11-21 geen fout en geen waarschuwing

    Scenario: bij elke vraag staat waarom zij wordt gesteld
      Stel dat iemand aan het scherm antwoordt
        """
        Cao Polderlogistiek
        4
        ?
        """
      Wanneer ik `cao-ai nieuw -o akkoord.cao` geef
      Dan zegt de opdracht "Waarom: de titel staat op de eerste bladzijde; geen norm leest haar."
      En zegt de opdracht "Waarom: 1 norm leest dit; de partijen staan op de eerste bladzijde en onder het document."
      En zegt de opdracht "CAO-1-2 Een cao sluiten werkgevers met vakverenigingen"
      En past elke regel in 80 kolommen

    Scenario: de vragen over feiten noemen de normen waarvan het oordeel eraan hangt
      Stel bewaarde antwoorden "antwoorden.txt" tot aan de feiten
      En dat iemand aan het scherm antwoordt
        """
        ?
        """
      Wanneer ik `cao-ai nieuw -o akkoord.cao --hervat antwoorden.txt` geef
      Dan zegt de opdracht "nu hangt eraan: AIA-"
      En zegt de opdracht "zulke vragen; “genoeg” laat ze open."
      En zegt de opdracht "AIA-3-1 Wat een AI-systeem is, bepaalt de wet"

    Abstract Scenario: een antwoord dat niet past, krijgt een zin en de vraag blijft staan
      Stel bewaarde antwoorden "antwoorden.txt" tot aan "<vraag>"
      En dat iemand aan het scherm antwoordt
        """
        <antwoord>
        """
      Wanneer ik `cao-ai nieuw -o akkoord.cao --hervat antwoorden.txt` geef
      Dan zegt de opdracht "<zin>"
      En is er geen akkoord

      Voorbeelden:
        | vraag                 | antwoord             | zin                                                     |
        | titel                 |                      | Typ een antwoord.                                       |
        | titel                 | weet niet            | Hier is een keuze nodig; “?” legt de vraag uit.         |
        | titel                 | 🤖␇                  | In dit antwoord staat een teken dat geen tekst is.      |
        | titel                 | een "half” citaat    | De aanhalingstekens in deze tekst passen niet bij elkaar. |
        | systemen              | ,                    | Een naam of tekst kan niet leeg zijn.                   |
        | cao.soort             | 9                    | Kies een nummer van 1 tot en met 4, of typ het woord.   |
        | cao.soort             | ondernemingsca       | Bedoelde u “ondernemings-cao”                           |
        | cao.soort             |                      | Weet u het niet, typ dan “weet niet”.                   |
        | cao.partijen          | Polder B.V.          | is geen                                                 |
        | cao.looptijd          | twee jaar            | is geen                                                 |
        | cao.looptijd          | 31-3-2029 t/m 1-4-2027 | De laatste dag ligt voor de eerste                    |
        | cao.werkgever         | zorg                 | Kies uit: privaat, publieke dienst, overheid.           |
        | cao.werkzame_personen | ongeveer duizend     | is geen                                                 |
        | cao.werkzame_personen | 1.450,5,5            | is                                                      |
        | PickPilot_4.doelen    | prestatie meten      | Bedoelde u “prestaties volgen”                          |
        | themas                | zeggenschp           | Bedoelde u “zeggenschap”                                |
        | stand                 | midden               | stand                                                   |

    Scenario: een feit mag open blijven, ook als er een waarschuwing aan hangt
      Stel bewaarde antwoorden "antwoorden.txt" tot aan de feiten
      En dat iemand aan het scherm antwoordt
        """
        weet niet
        genoeg
        zeggenschap
        alle
        middenweg
        weet niet

        """
      Wanneer ik `cao-ai nieuw -o akkoord.cao --hervat antwoorden.txt --peildatum 2026-11-21` geef
      Dan is de afloop 1
      En zegt de opdracht "Zonder dit antwoord blijft er een waarschuwing over"
      En zegt de opdracht "AIA-3-1, PickPilot_4, waarschuwing"
      En staat in "akkoord.cao" "ai volgens de wet: onbekend"

    Scenario: elke soort vraag legt zichzelf uit
      Stel dat iemand aan het scherm antwoordt
        """
        ?
        Cao X
        weet niet
        weet niet
        weet niet
        overheid
        ?
        WOR
        ?
        or
        60
        ?
        A
        ?
        weet niet
        genoeg
        ?
        zeggenschap
        ?
        overleg
        ?
        per thema
        ?
        """
      Wanneer ik `cao-ai nieuw -o akkoord.cao` geef
      Dan zegt de opdracht "geen norm leest haar. U kunt dit later in het bestand veranderen."
      En zegt de opdracht "de meeste normen oordelen over elk systeem apart. U kunt dit later"
      En zegt de opdracht "zekerheid: werkgelegenheid, werk-naar-werk,"
      En zegt de opdracht "Een norm vraagt nu om:"
      En zegt de opdracht "“? overleg” toont een onderwerp met zijn vier varianten."
      En zegt de opdracht "“? overleg” toont de vier varianten van een onderwerp naast elkaar."
      En zegt de opdracht "8. Hoeveel personen werken er"
      En zegt de opdracht "Welke inzet voor het thema zeggenschap?"
      En past elke regel in 80 kolommen

    Scenario: Enter neemt de onderwerpen waar een norm om vraagt
      Stel bewaarde antwoorden "antwoorden.txt" tot aan "themas"
      En dat iemand aan het scherm antwoordt
        """
        zeggenschap, makers

        geen
        basis
        ja
        """
      Wanneer ik `cao-ai nieuw -o akkoord.cao --hervat antwoorden.txt --peildatum 2026-11-21` geef
      Dan is de afloop 0
      En zegt de opdracht "1* aankondiging Aankondiging vooraf"
      En zegt de opdracht "Enter neemt de onderwerpen met een *"
      En staat in "akkoord.cao" "aankondiging volgens basis"
      En staat in "akkoord.cao" "overleg volgens basis"
      En staat in "akkoord.cao" nergens "commissie"
      En staat in "akkoord.cao" nergens "makers"

    Scenario: wat uit de feiten volgt, komt op het scherm voordat er iets is geschreven
      Stel bewaarde antwoorden "antwoorden.txt" tot aan "stand"
      En dat iemand aan het scherm antwoordt
        """
        middenweg
        weet niet
        onzin
        terug 99
        terug
        ja
        """
      Wanneer ik `cao-ai nieuw -o akkoord.cao --hervat antwoorden.txt --peildatum 2026-11-21` geef
      Dan is de afloop 0
      En zegt de opdracht "Dit blijft staan, want het volgt uit de feiten: AIA-3-1, PickPilot_4, waarschuwing"
      En zegt de opdracht "Typ “terug” om uw laatste antwoord te veranderen (“terug 3” voor drie), of Enter om zo te schrijven."
      En zegt de opdracht "Verder terug kan niet."
      En geeft de controle van "akkoord.cao" op 2026-11-21 geen fout en geen waarschuwing

    Scenario: ook voor het schrijven is stop nog op tijd
      Stel bewaarde antwoorden "antwoorden.txt" tot aan "stand"
      En dat iemand aan het scherm antwoordt
        """
        middenweg
        weet niet
        stop
        """
      Wanneer ik `cao-ai nieuw -o akkoord.cao --hervat antwoorden.txt` geef
      Dan is de afloop 0
      En is er geen akkoord

    Scenario: een datum en een deel hebben een voorbeeld bij de vraag
      Stel bewaarde antwoorden "antwoorden.txt" tot aan "stand"
      En dat iemand aan het scherm antwoordt
        """
        middenweg
        ja
        """
      Wanneer ik `cao-ai nieuw -o akkoord.cao --hervat antwoorden.txt --looptijd "1 maart 2027 t/m 28 februari 2028" --peildatum 2026-11-21` geef
      Dan is de afloop 0
      En staat in "akkoord.cao" "looptijd: 1 maart 2027 tot en met 28 februari 2028"

    Scenario: terug gaat een vraag terug, en kan niet verder dan de eerste
      Stel dat iemand aan het scherm antwoordt
        """
        terug
        Cao Fout
        terug
        Cao Goed
        2
        terug 2
        Cao Beter
        stop
        antwoorden.txt
        """
      Wanneer ik `cao-ai nieuw -o akkoord.cao` geef
      Dan is de afloop 0
      En zegt de opdracht "Verder terug kan niet."
      En staat in "antwoorden.txt" "titel = "Cao Beter""
      En staat in "antwoorden.txt" nergens "soort"

    Scenario: een onderwerp of norm is tijdens de vragen op te zoeken
      Stel dat iemand aan het scherm antwoordt
        """
        ? overleg
        ? overlg
        """
      Wanneer ik `cao-ai nieuw -o akkoord.cao` geef
      Dan zegt de opdracht "overleg (K08): Advies en instemming op tijd"
      En zegt de opdracht "“overlg” is geen norm, code of onderwerp. Bedoelde u “overleg”"

    Scenario: één antwoord kan voor alle systemen gelden, en gaat in één keer terug
      Stel dat iemand aan het scherm antwoordt
        """
        alle: misschien
        alle: ja
        terug
        alle: ja
        stop
        """
      En bewaarde antwoorden "antwoorden.txt" over twee systemen tot aan de feiten
      Wanneer ik `cao-ai nieuw -o akkoord.cao --hervat antwoorden.txt --bewaar bewaard.txt` geef
      Dan zegt de opdracht "Voor elk systeem hetzelfde? Typ “alle: ” met het antwoord."
      En staat in "bewaard.txt" "Rooster.ai_volgens_de_wet = ja"
      En staat in "bewaard.txt" "PickPilot_4.ai_volgens_de_wet = ja"

  Regel: ophouden en verdergaan kan altijd, en bewaard wordt alleen waar dat gevraagd is

    Scenario: stop zonder bestand te noemen bewaart niets
      Stel dat iemand aan het scherm antwoordt
        """
        Cao Polderlogistiek
        stop

        """
      Wanneer ik `cao-ai nieuw -o akkoord.cao` geef
      Dan is de afloop 0
      En zegt de opdracht "Er is niets bewaard."
      En is er niets geschreven

    Scenario: stop vraagt door tot er een bestand is dat kan
      Stel op schijf de map "map"
      En dat iemand aan het scherm antwoordt
        """
        Cao Polderlogistiek
        stop
        map
        antwoorden.txt
        """
      Wanneer ik `cao-ai nieuw -o akkoord.cao` geef
      Dan zegt de opdracht "“map” is een map"
      En zegt de opdracht "Verder gaat u met: cao-ai nieuw --hervat antwoorden.txt"
      En zijn alleen deze bestanden geschreven: antwoorden.txt

    Scenario: wie met Ctrl-C afbreekt, houdt de antwoorden die hij liet bewaren
      Stel dat iemand aan het scherm antwoordt
        """
        Cao Polderlogistiek
        2
        ^C
        """
      Wanneer ik `cao-ai nieuw -o akkoord.cao --bewaar antwoorden.txt` geef
      Dan is de afloop 2
      En zegt de opdracht "Uw antwoorden staan in antwoorden.txt."
      En zegt de opdracht "Afgebroken. Er is niets half weggeschreven."
      En staat in "antwoorden.txt" "cao.soort = concern-cao"
      En zijn alleen deze bestanden geschreven: antwoorden.txt

    Scenario: na hervatten komt dezelfde volgende vraag, en hetzelfde akkoord
      Stel dat iemand aan het scherm antwoordt
        """
        Cao Polderlogistiek
        ondernemings-cao
        """
      Wanneer ik `cao-ai nieuw -o akkoord.cao --bewaar antwoorden.txt` geef
      En iemand aan het scherm antwoordt
        """
        stop
        """
      En ik `cao-ai nieuw -o akkoord.cao --hervat antwoorden.txt` geef
      Dan zegt de opdracht "3. Wie ondertekenen als partij, en in welke rol?"
      En is de afloop 0

    Abstract Scenario: een bestand met antwoorden dat niet klopt, wordt met zijn regel geweigerd
      Stel op schijf het bestand "antwoorden.txt"
        """
        titel = "Cao X"
        <regel>
        """
      Wanneer ik `cao-ai nieuw -o akkoord.cao --hervat antwoorden.txt` geef
      Dan is de afloop 2
      En zegt de opdracht "<zin>"
      En is er niets geschreven

      Voorbeelden:
        | regel                       | zin                                                     |
        | onzin                       | Regel 2: “onzin” is geen vraag. Haal de regel weg.      |
        | cao.onzin = ja              | Regel 2: “cao.onzin” is geen vraag. Haal de regel weg.  |
        | PickPilot.fase = gebruik    | Regel 2: “PickPilot.fase” is geen vraag.                |
        | cao.soort = iets            | Regel 2, bij “cao.soort”: “iets” is hier geen           |

    Scenario: antwoorden die er niet zijn, kunnen niet worden hervat
      Wanneer ik `cao-ai nieuw -o akkoord.cao --hervat weg.txt` geef
      Dan is de afloop 2
      En zegt de opdracht "“weg.txt” bestaat niet"

    Abstract Scenario: wat niet geschreven mag worden, blijkt voor de eerste vraag
      Stel op schijf het bestand "oud.cao"
        """
        # hier staat al iets
        """
      Wanneer ik `cao-ai nieuw <keuzes>` geef
      Dan is de afloop 2
      En zegt de opdracht "<zin>"
      En is er niets geschreven

      Voorbeelden:
        | keuzes                                          | zin                                              |
        | -o oud.cao                                      | “oud.cao” bestaat al                             |
        | -o nieuw.cao --bewaar oud.cao                   | “oud.cao” bestaat al                             |
        | -o nieuw.cao --bewaar nieuw.cao                 | bewaar de antwoorden in een ander bestand        |
        | -o oud.cao --hervat oud.cao --overschrijf       | bewaar de antwoorden in een ander bestand        |
        | --titel X                                       | Er ontbreekt iets: -o/--uitvoer.                 |

  Regel: zonder scherm zeggen opties alles

    Scenario: met genoeg opties komt er een akkoord zonder dat iemand iets gevraagd wordt
      Wanneer ik `cao-ai nieuw -o akkoord.cao --titel "Cao X" --sector overheid --omvang 1.200 --orgaan ondernemingsraad --wet WOR --systeem "Rooster: roosteren" --systeem "PickPilot 4" --feit "rooster.ai volgens de wet=ja" --feit "pickpilot 4.ai volgens de wet=nee" --feit "cao.platform=n" --themas "menselijke maat" --onderwerpen overleg --stand middenweg --stand zeggenschap=werknemers --peildatum 2026-11-21` geef
      Dan is de afloop 0
      En zijn alleen deze bestanden geschreven: akkoord.cao
      En staat in "akkoord.cao" "overleg volgens werknemers"
      En staat in "akkoord.cao" "toezicht volgens middenweg"
      En staat in "akkoord.cao" "platform: nee"
      En geeft de controle van "akkoord.cao" op 2026-11-21 geen fout en geen waarschuwing

    Scenario: zonder genoeg opties staat er wat ontbreekt, met de optie ervoor
      Wanneer ik `cao-ai new -o akkoord.cao --titel "Cao X" --omvang 30` geef
      Dan is de afloop 2
      En zegt de opdracht "--sector Overheid, particulier met een openbare dienst, of gewoon privaat?"
      En zegt de opdracht "--orgaan Welk orgaan is er? Kies uit: ondernemingsraad, personeelsvertegenwoordiging, medezeggenschapsraad, geen."
      En zegt de opdracht "--systeem Over welke AI-systemen gaat het?"
      En zegt de opdracht nergens "--omvang"
      En zegt de opdracht nergens "--soort"
      En past elke regel in 80 kolommen
      En is er niets geschreven

    Scenario: per thema een inzet vragen zonder hem te geven, noemt het thema
      Wanneer ik `cao-ai nieuw -o akkoord.cao --titel X --sector privaat --omvang 60 --orgaan or --systeem A --themas leren,makers --stand leren=basis` geef
      Dan is de afloop 2
      En zegt de opdracht "--stand "makers=…""

    Scenario: een feit dat alleen over een waarschuwing beslist, ontbreekt ook
      Wanneer ik `cao-ai nieuw -o akkoord.cao --titel X --sector privaat --omvang 60 --orgaan or --systeem A --themas leren --stand basis` geef
      Dan is de afloop 2
      En zegt de opdracht "--feit "A.ai volgens de wet=…" A: Leidt het zelf af"
      En zegt de opdracht "(beslist over AIA-3-1)"

    Scenario: wie het niet weet, mag dat zeggen; de waarschuwing blijft dan
      Wanneer ik `cao-ai nieuw -o akkoord.cao --titel X --sector privaat --omvang 60 --orgaan or --systeem A --themas leren --stand basis --feit "A.ai volgens de wet=weet niet" --peildatum 2026-11-21` geef
      Dan is de afloop 1
      En zegt de opdracht "AIA-3-1, A, waarschuwing"

    Scenario: vraagt een norm om meer tekst, dan staat die er met de norm erachter
      Wanneer ik `cao-ai nieuw -o akkoord.cao --titel X --sector privaat --omvang 60 --orgaan geen --systeem A --themas leren --stand werknemers --feit "A.ai volgens de wet=ja" --peildatum 2026-11-21` geef
      Dan is de afloop 0
      En zegt de opdracht "Hierom vroeg de controle"
      En staat in "akkoord.cao" "# WOR-2-OR vraagt hierom zonder-or volgens werknemers"

    Scenario: wat de inzet verbiedt en het systeem doet, staat er niet naast elkaar
      Wanneer ik `cao-ai nieuw -o akkoord.cao --titel X --sector privaat --omvang 60 --orgaan or --systeem "A: beoordelen" --onderwerpen monitoring,beoordeling --stand werknemers --feit "A.ai volgens de wet=ja" --peildatum 2026-11-21` geef
      Dan is de afloop 0
      En zegt de opdracht "monitoring, verboden gebruik: beloning, sanctie, ontslag, training (OPZET-13)"
      En staat in "akkoord.cao" "verboden gebruik: beloning, sanctie, ontslag, training # OPZET-13"
      En staat in "akkoord.cao" "gebruik: niet genoemd # OPZET-13"
      En geeft de controle van "akkoord.cao" op 2026-11-21 geen fout en geen waarschuwing

    Scenario: is een feit niet te zeggen, dan neemt een voorzichtige tekst de waarschuwing weg
      Wanneer ik `cao-ai nieuw -o akkoord.cao --titel X --sector privaat --omvang 60 --orgaan or --systeem "A: fraudedetectie" --themas leren --stand middenweg --feit "A.ai volgens de wet=ja" --feit "A.strafrechtelijke gegevens=weet niet" --feit "A.voorspelt strafbaar feit=nee" --peildatum 2026-11-21` geef
      Dan is de afloop 0
      En staat in "akkoord.cao" "strafrechtelijke gegevens: onbekend"
      En staat in "akkoord.cao" "# UAVG-33-3 vraagt hierom monitoring volgens middenweg"

    Scenario: wat het systeem doet, kan geen tekst herstellen
      Wanneer ik `cao-ai nieuw -o akkoord.cao --titel X --sector privaat --omvang 60 --orgaan or --systeem A --themas leren --stand basis --feit "A.ai volgens de wet=ja" --feit "A.biometrie=emotie" --feit "A.betrokkenen=werknemers" --feit "A.emotiedoel=anders" --feit "A.persoonsgegevens=nee" --peildatum 2026-11-21` geef
      Dan is de afloop 1
      En zegt de opdracht "Dit blijft staan, want het volgt uit de feiten: AIA-5-1-f, A, fout"
      En past elke regel in 80 kolommen

    Abstract Scenario: een optie die niet klopt, krijgt een zin met een raad
      Wanneer ik `cao-ai nieuw -o akkoord.cao <keuzes>` geef
      Dan is de afloop 2
      En zegt de opdracht "<zin>"
      En is er niets geschreven

      Voorbeelden:
        | keuzes                                         | zin                                                     |
        | --sector zorg                                  | Bij --sector: “zorg” is hier geen                       |
        | --omvang veel                                  | Bij --omvang: “veel” is geen                            |
        | --orgaan x                                     | Bij --orgaan:                                           |
        | --systeem ""                                   | Bij --systeem:                                          |
        | --systeem "A: hardlopen"                       | Bij --systeem: “hardlopen” is hier geen                 |
        | --systeem PickPilot --feit fase=gebruik        | “fase=gebruik” is geen feit. Schrijf bijvoorbeeld:      |
        | --systeem PickPilot --feit PickPilot.fase      | “PickPilot.fase” is geen feit. Schrijf bijvoorbeeld:    |
        | --systeem PickPilot --feit Pickpilt.fase=pilot | “Pickpilt” is geen systeem van dit akkoord. Bedoelde u “PickPilot”? |
        | --systeem PickPilot --feit qqq.fase=pilot      | Kies uit: cao, PickPilot.                               |
        | --systeem PickPilot --feit PickPilot.fasse=pilot | “fasse” is geen feit. Bedoelde u “fase”?              |
        | --systeem PickPilot --feit PickPilot.qqqqq=pilot | “qqqqq” is geen feit. Zie grammar/README.md.          |
        | --systeem PickPilot --feit PickPilot.fase=lente | Bij --feit: “lente” is hier geen                       |
        | --systeem "a, b”"                              | Bij --systeem:                                          |
        | --themas zeggenschp                            | Bedoelde u “zeggenschap”?                               |
        | --onderwerpen toezigt                          | Bedoelde u “toezicht”?                                  |
        | --stand hoog                                   | Bij --stand: “hoog” is hier geen                        |
        | --stand zeggenschp=basis                       | Bij --stand: “zeggenschp” is geen thema.                |
        | --stand zeggenschap=hoog                       | Bij --stand: “hoog” is hier geen                        |

    Scenario: aan een scherm vraagt de opdracht niets als dat niet gewenst is
      Stel dat iemand aan het scherm antwoordt
        """
        Cao X
        """
      Wanneer ik `cao-ai nieuw -o akkoord.cao --zonder-vragen` geef
      Dan is de afloop 2
      En zegt de opdracht "Voor een ontwerp ontbreekt nog: --titel"
