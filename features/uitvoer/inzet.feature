# language: nl
Functionaliteit: de inzet van een organisatie, naast het recht beoordeeld

  > Een onderhandelaar komt met een mandaat. Wat het ontwerp daarvan haalt, wil hij zien naast wat de wet ervan vindt;
  > de andere kant van de tafel mag het niet zien.

  Achtergrond:
    Stel dat alleen deze normen gelden
      """
      regel PROEF-1 "Wie toezicht houdt, is opgeleid"
        bron      "Proefwet, artikel 1"
        sterkte   wet
        geldig    doorlopend
        per       ai-systeem
        vereist   toezicht.opleiding is ten minste 8 uur "De tekst regelt te weinig opleiding."
        herstel   toezicht.opleiding "minstens 16 uur"
      einde

      begrip systeem.volgt "Een systeem dat kan volgen"
        bron      "Proefwet, artikel 2"
        sterkte   wet
        geldig    doorlopend
        betekent  systeem.geschikt_voor_controle
      einde
      """
    En op schijf het bestand "akkoord.cao"
      """
      cao "Cao Voorbeeld"
      einde

      ai-systeem PickPilot "PickPilot 4"
        geschikt voor controle: ja
      einde

      ai-systeem Rooster "RoosterMaker"
        geschikt voor controle: nee
      einde

      toezicht
        opleiding: 12 uur
        mag afwijken: ja
      einde
      """
    En op schijf het bestand "inzet/BOND-1.regel"
      """
      regel BOND-1 "Zestien uur opleiding"
        bron      "Inzetbrief, punt 1"
        sterkte   inzet
        geldig    doorlopend
        per       ai-systeem
        vereist   toezicht.opleiding is ten minste 16 uur "De opleiding is korter dan zestien uur."
        herstel   toezicht.opleiding "minstens 16 uur"
      einde
      """
    En op schijf het bestand "inzet/BOND-2.regel"
      """
      regel BOND-2 "Een antwoord binnen twee weken bij systemen die kunnen volgen"
        sterkte   inzet
        geldig    doorlopend
        per       ai-systeem
        wanneer   systeem.volgt
        vereist   klacht.uitspraak is ten hoogste 2 weken
        herstel   klacht.uitspraak "hoogstens 2 weken"
      einde

      regel BOND-3 "De toezichthouder mag afwijken"
        sterkte   inzet
        geldig    doorlopend
        per       cao
        vereist   toezicht.mag_afwijken is geregeld
        open norm "Durft de toezichthouder dat ook?"
      einde
      """

  Scenario: het verslag noemt wat van de inzet is gehaald en wat niet
    Wanneer ik `cao-ai controleer akkoord.cao --inzet inzet --peildatum 2026-11-20` geef
    Dan is de afloop 0
    En zegt de opdracht "0 fouten, 0 waarschuwingen, 0 aandachtspunten; recht op 20 november 2026"
    En zegt de opdracht "Uw inzet (inzet): 1 van 3 gehaald"
    En zegt de opdracht "niet gehaald BOND-1 Zestien uur opleiding waar regel 13 (PickPilot, Rooster)"
    En zegt de opdracht "waarom De opleiding is korter dan zestien uur. herstel Schrijf bij toezicht: opleiding: minstens 16 uur. bron Inzetbrief, punt 1"
    En zegt de opdracht "niet genoemd BOND-2 Een antwoord binnen twee weken bij systemen die kunnen volgen waar regel 4 (PickPilot) waarom Het akkoord regelt hierover niets bij klacht. herstel"
    En zegt de opdracht "klacht: uitspraak: hoogstens 2 weken. bron BOND-2.regel"
    En zegt de opdracht "gehaald BOND-3 De toezichthouder mag afwijken vraag Durft de toezichthouder dat ook?"
    En staat "recht op" boven "Uw inzet"
    En past elke regel in 80 kolommen

  Scenario: zonder inzet staat er geen woord over
    Wanneer ik `cao-ai controleer akkoord.cao --peildatum 2026-11-20` geef
    Dan is de afloop 0
    En zegt de opdracht nergens "nzet"

  Abstract Scenario: de inzet telt alleen op verzoek mee voor de afloop
    Wanneer ik `cao-ai controleer akkoord.cao --inzet inzet --peildatum 2026-11-20 <keuze>` geef
    Dan is de afloop <afloop>

    Voorbeelden:
      | keuze                                | afloop |
      |                                      | 0      |
      | --ernst aandachtspunt                | 0      |
      | --inzet-telt                         | 1      |
      | --inzet-telt --ernst fout            | 0      |
      | --inzet-telt --ernst aandachtspunt   | 1      |
      | --inzet-telt --formaat json          | 1      |

  Scenario: in de gegevens staat de inzet alleen als daarom is gevraagd
    Wanneer ik `cao-ai controleer akkoord.cao --formaat json --peildatum 2026-11-20` geef
    En ik `cao-ai controleer akkoord.cao --formaat json --peildatum 2026-11-20 --inzet inzet` geef
    Dan is de afloop 0
    En voldoet de json aan het schema
    En zegt de opdracht nergens "BOND-"
    En zegt de opdracht "Uw inzet staat niet in deze gegevens; met --met-inzet wel."
    Wanneer ik `cao-ai controleer akkoord.cao --formaat json --peildatum 2026-11-20 --inzet inzet --met-inzet` geef
    Dan is de afloop 0
    En voldoet de json aan het schema
    En is bevindingen in de json []
    En is inzet.0.map in de json "inzet"
    En is inzet.0.normen in de json 3
    En is inzet.0.gehaald in de json ["BOND-3"]
    En is inzet.0.bevindingen.0.norm in de json "BOND-1"
    En is inzet.0.bevindingen.1.sterkte in de json "inzet"
    En heeft inzet.0.oordelen in de json 5 delen

  Abstract Scenario: in een bladzijde en in sarif komt een inzet nooit
    Wanneer ik `cao-ai controleer akkoord.cao --formaat <formaat> --peildatum 2026-11-20 --inzet inzet` geef
    Dan is de afloop 0
    En zegt de opdracht nergens "BOND-"
    En zegt de opdracht "Uw inzet staat hier niet in; die komt alleen in --formaat tekst, en op verzoek in json."

    Voorbeelden:
      | formaat |
      | html    |
      | sarif   |

  Scenario: twee mappen geven elk een eigen lijst, en weten niets van elkaar
    Stel op schijf het bestand "ander/BOND-1.regel"
      """
      regel BOND-1 "Vier uur opleiding is genoeg"
        sterkte   inzet
        geldig    doorlopend
        per       ai-systeem
        verbiedt  toezicht.opleiding is meer dan 4 uur
      einde
      """
    Wanneer ik `cao-ai controleer akkoord.cao --inzet inzet --inzet ander --inzet inzet/ --peildatum 2026-11-20` geef
    Dan is de afloop 0
    En staat "Uw inzet (inzet): 1 van 3 gehaald" boven "Uw inzet (ander): 0 van 1 gehaald"
    En zegt de opdracht "ertegen in BOND-1 Vier uur opleiding is genoeg"
    En staat "Uw inzet (" er 2 keer

  Scenario: een akkoord dat aan alles voldoet, krijgt dat te horen, ook over wat niet speelt
    Stel van "akkoord.cao" het ontwerp "goed.cao" waarin "opleiding: 12 uur" wordt "opleiding: 16 uur"
    En van "goed.cao" het ontwerp "beter.cao" waarin "controle: ja" wordt "controle: nee"
    Wanneer ik `cao-ai controleer beter.cao --inzet inzet --peildatum 2026-11-20` geef
    Dan zegt de opdracht "Uw inzet (inzet): 2 van 3 gehaald"
    En zegt de opdracht "gehaald BOND-1 Zestien uur opleiding"
    En zegt de opdracht "speelt niet BOND-2"

  Scenario: waar de wet al iets vindt, kan een norm van de inzet zwijgen
    Stel op schijf het bestand "wijkt/BOND-9.regel"
      """
      regel BOND-9 "Zestien uur opleiding, als de wet er niets van vindt"
        sterkte   inzet
        geldig    doorlopend
        per       ai-systeem
        wijkt voor PROEF-1
        vereist   toezicht.opleiding is ten minste 16 uur
      einde
      """
    En van "akkoord.cao" het ontwerp "kort.cao" waarin "opleiding: 12 uur" wordt "opleiding: 4 uur"
    Wanneer ik `cao-ai controleer akkoord.cao --inzet wijkt --peildatum 2026-11-20` geef
    Dan zegt de opdracht "niet gehaald BOND-9"
    Wanneer ik `cao-ai controleer kort.cao --inzet wijkt --peildatum 2026-11-20` geef
    Dan is de afloop 1
    En zegt de opdracht "speelt niet BOND-9"

  Scenario: een regel negeer in het akkoord haalt niets uit de inzet
    Stel op schijf het bestand "negeert.cao"
      """
      cao "Cao Voorbeeld"
      einde
      ai-systeem PickPilot "PickPilot 4"
      einde
      toezicht
        opleiding: 12 uur
      einde
      negeer BOND-1 omdat "dat vinden wij genoeg"
      """
    Wanneer ik `cao-ai controleer negeert.cao --inzet inzet --peildatum 2026-11-20` geef
    Dan zegt de opdracht "niet gehaald BOND-1"
    En zegt de opdracht "OPZET-37"

  Scenario: een open feit en een latere dag staan erbij
    Stel op schijf het bestand "later/BOND-5.regel"
      """
      regel BOND-5 "Vanaf volgend jaar twintig uur"
        sterkte   inzet
        geldig    vanaf 2027-01-01
        per       ai-systeem
        vereist   toezicht.opleiding is ten minste 20 uur
      einde

      regel BOND-6 "Wie profileert, legt uit"
        sterkte   inzet
        geldig    doorlopend
        per       ai-systeem
        wanneer   systeem.weegt_mensen
        vereist   uitleg.termijn is geregeld
      einde

      begrip systeem.weegt_mensen "Een systeem dat mensen weegt"
        sterkte   inzet
        geldig    doorlopend
        betekent  systeem.profilering
      einde

      regel BOND-7 "Leidinggevenden houden liever geen toezicht"
        sterkte   inzet
        geldig    doorlopend
        per       ai-systeem
        signaleert niet toezicht.belegd_bij is geregeld "De tekst zegt niet bij wie het toezicht ligt."
      einde
      """
    Wanneer ik `cao-ai controleer akkoord.cao --inzet later --peildatum 2026-11-20` geef
    Dan zegt de opdracht "later BOND-5"
    En zegt de opdracht "Geldt vanaf 1 januari 2027."
    En zegt de opdracht "nog open BOND-6"
    En zegt de opdracht "let op BOND-7"

  Scenario: een document weet niets van een inzet
    Wanneer ik `cao-ai maak akkoord.cao -o uit.md --inzet inzet` geef
    Dan is de afloop 2
    En zegt de opdracht "Dit is onbekend: --inzet inzet."
    En is er niets geschreven

  Abstract Scenario: een inzet met een fout wordt geweigerd met bestand en regel
    Stel op schijf het bestand "fout/BOND-8.regel"
      """
      <kop>
        bron      "B"
        sterkte   <sterkte>
        <geldig>
        <zin>
      einde
      """
    Wanneer ik `cao-ai controleer akkoord.cao --inzet fout --peildatum 2026-11-20` geef
    Dan is de afloop 2
    En is de uitvoer leeg
    En zegt de opdracht "cao-ai: De inzet in “fout” is niet te gebruiken. Verbeter eerst: BOND-8.regel:<melding>"

    Voorbeelden:
      | kop                                     | sterkte | geldig            | zin                                           | melding                                                                                   |
      | regel BOND-8 "X"                        | wet     | geldig doorlopend | vereist toezicht.opleiding is geregeld        | 3: BOND-8 heeft “sterkte wet”; een inzet is geen recht: schrijf “sterkte inzet”           |
      | regel BOND-8 "X"                        | inzet   | geldig doorlopend | vereist toezicht.opleding is geregeld         | 5: toezicht.opleding bestaat niet; bedoelde u toezicht.opleiding                          |
      | regel PROEF-1 "X"                       | inzet   | geldig doorlopend | vereist toezicht.opleiding is geregeld        | 1: PROEF-1 is een norm van het recht; geef de uwe een eigen naam                          |
      | uitzondering BOND-8 op PROEF-1 "X"      | inzet   | geldig doorlopend | wanneer toezicht.opleiding is geregeld        | 1: BOND-8 zet PROEF-1 uit; een inzet zet geen recht uit                                   |
      | uitzondering PROEF-1 op BOND-8 "X"      | inzet   | geldig doorlopend | wanneer toezicht.opleiding is geregeld        | 1: PROEF-1 is een norm van het recht; geef de uwe een eigen naam                          |
      | begrip systeem.volgt "X"                | inzet   | geldig doorlopend | betekent systeem.profilering                  | 1: systeem.volgt is een begrip van het recht; geef het uwe een eigen naam                 |
      | begrip systeem.profilering "X"          | inzet   | geldig doorlopend | betekent systeem.heimelijk                    | 1: systeem.profilering bestaat al in het woordenboek; geef het begrip een eigen naam      |
      | regel BOND-8 "X"                        | inzet   | aard dwingend     | vereist toezicht.opleiding is geregeld        | 1: BOND-8 zegt niet vanaf wanneer; schrijf “geldig doorlopend”                            |
      | regel BOND-8 "X"                        | inzet   | geldig doorlopend | open norm "Mag het?"                          | 1: BOND-8 vraagt niets; schrijf een regel met “vereist”, “verbiedt” of “signaleert”       |
      | regel BOND-8 "X"                        | inzet   | geldig ooit       | vereist toezicht.opleiding is geregeld        | 4: “ooit” past hier niet in BOND-8.regel                                                  |

  Scenario: een inzet zonder sterkte wordt geweigerd op de regel van haar naam
    Stel op schijf het bestand "fout/BOND-8.regel"
      """
      # een brief van de leden
      regel BOND-8 "X"
        geldig    doorlopend
        vereist   toezicht.opleiding is geregeld
      einde
      """
    Wanneer ik `cao-ai controleer akkoord.cao --inzet fout` geef
    Dan is de afloop 2
    En zegt de opdracht "BOND-8.regel:2: BOND-8 noemt geen sterkte; schrijf “sterkte inzet”"

  Scenario: de norm van een ander recht wordt met regels --map ook op haar inzet nagelezen
    Stel op schijf het bestand "fout/BOND-8.regel"
      """
      regel BOND-8 "X"
        sterkte   inzet
        vereist   toezicht.opleiding is geregeld
      einde

      regel EIGEN-1 "Een voorstel van wet"
        sterkte   onbevestigd
        geldig    doorlopend
        vereist   toezicht.opleiding is geregeld
      einde
      """
    Wanneer ik `cao-ai regels --map fout` geef
    Dan is de afloop 2
    En zegt de opdracht "BOND-8.regel:1: BOND-8 zegt niet vanaf wanneer"
    En zegt de opdracht nergens "EIGEN-1 heeft"

  Abstract Scenario: een inzet die er niet is, of een keuze zonder inzet, wordt geweigerd
    Stel op schijf de map "leeg"
    Wanneer ik `cao-ai controleer akkoord.cao <keuze>` geef
    Dan is de afloop 2
    En is de uitvoer leeg
    En zegt de opdracht "<zin>"

    Voorbeelden:
      | keuze                        | zin                                                                                     |
      | --inzet nergens              | “nergens” is geen map. Noem een map met bestanden die op .regel eindigen.               |
      | --inzet inzet/BOND-1.regel   | “inzet/BOND-1.regel” is geen map.                                                       |
      | --inzet leeg                 | De inzet in “leeg” is niet te gebruiken. Verbeter eerst: in deze map staan geen bestanden |
      | --inzet-telt                 | --inzet-telt hoort bij --inzet. Noem ook de map van uw inzet.                           |
      | --formaat json --met-inzet   | --met-inzet hoort bij --inzet. Noem ook de map van uw inzet.                            |
      | --inzet inzet --met-inzet    | --met-inzet hoort bij --formaat json; in het gewone verslag staat uw inzet al.                 |

  Scenario: een akkoord met taalfouten krijgt ook over de inzet geen oordeel
    Stel van "akkoord.cao" het ontwerp "taalfout.cao" waarin "opleiding" wordt "opleding"
    Wanneer ik `cao-ai controleer taalfout.cao --inzet inzet` geef
    Dan is de afloop 2
    En zegt de opdracht nergens "BOND-1"
    Wanneer ik `cao-ai controleer taalfout.cao --inzet inzet --formaat json --met-inzet --inzet-telt` geef
    Dan is de afloop 2
    En is inzet in de json []
    En voldoet de json aan het schema
