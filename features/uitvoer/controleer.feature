# language: nl
Functionaliteit: controleer, het verslag voor de mens

  Achtergrond:
    Stel dat alleen deze normen gelden
      """
      regel PROEF-1 "Wie toezicht houdt, mag van de uitkomst afwijken"
        bron      "Proefwet, artikel 1"
        sterkte   wet
        geldig    doorlopend
        per       ai-systeem
        verbiedt  toezicht.mag_afwijken is uitgesloten "De tekst ontneemt de toezichthouder zijn bevoegdheid."
        vereist   toezicht.opleiding is ten minste 8 uur "De tekst regelt te weinig opleiding."
        herstel   toezicht.mag_afwijken "ja"
        herstel   toezicht.opleiding "minstens 16 uur"
      einde

      regel PROEF-2 "Een klacht krijgt antwoord"
        bron      "Proefwet, artikel 2"
        sterkte   uitleg
        geldig    doorlopend
        per       ai-systeem
        vereist   klacht.uitspraak is geregeld "De tekst zegt niet wanneer er antwoord komt."
        herstel   klacht.uitspraak "hoogstens 4 weken"
      einde

      regel PROEF-3 "Bewaren mag, maar niet voor altijd"
        bron      "Proefwet, artikel 3"
        sterkte   wet
        geldig    doorlopend
        per       ai-systeem
        wanneer   systeem.persoonsgegevens
        verbiedt  bewaren.camerabeelden is meer dan 12 maanden "De tekst bewaart te lang."
        open norm "Is deze termijn nodig voor het doel?"
      einde
      """
    En op schijf het bestand "akkoord.cao"
      """
      cao "Cao Voorbeeld"
        medezeggenschap: ondernemingsraad
      einde

      ai-systeem PickPilot "PickPilot 4"
        persoonsgegevens: ja
      einde

      ai-systeem Rooster "RoosterMaker"
      einde

      toezicht
        mag afwijken: uitgesloten
        opleiding: 4 uur
      einde

      bewaren
        camerabeelden: 24 maanden
      einde
      """
    En op schijf het bestand "goed.cao"
      """
      cao "Cao Goed"
      einde

      ai-systeem PickPilot "PickPilot 4"
        persoonsgegevens: ja
      einde

      toezicht
        mag afwijken: ja
        opleiding: minstens 16 uur
      einde

      klacht
        uitspraak: hoogstens 4 weken
      einde
      """
    En op schijf het bestand "taalfout.cao"
      """
      cao "Cao Taalfout"
      einde

      ai-systeem PickPilot "PickPilot 4"
      einde

      toezicht
        opleding: 16 uur
        tijd: 7.50 %
      einde
      """

  Scenario: het verslag begint met de aantallen en de dag
    Wanneer ik `cao-ai controleer akkoord.cao --peildatum 2026-11-20` geef
    Dan begint de uitvoer met "3 fouten, 1 waarschuwing, 2 aandachtspunten; recht op 20 november 2026"
    En is de foutuitvoer leeg

  Scenario: het hele verslag, met een norm een keer en haar systemen erbij
    Wanneer ik `cao-ai controleer akkoord.cao --peildatum 2026-11-20` geef
    Dan luidt de uitvoer
      """
      3 fouten, 1 waarschuwing, 2 aandachtspunten; recht op 20 november 2026
      akkoord.cao

      FOUT PROEF-1 Wie toezicht houdt, mag van de uitkomst afwijken
        waar      regel 13 (PickPilot, Rooster)
        waarom    De tekst ontneemt de toezichthouder zijn bevoegdheid.
        herstel   Schrijf bij toezicht: mag afwijken: ja.
        bron      Proefwet, artikel 1 (wet)

      FOUT PROEF-3 Bewaren mag, maar niet voor altijd
        waar      regel 18 (PickPilot)
        waarom    De tekst bewaart te lang.
        vraag     Is deze termijn nodig voor het doel?
        bron      Proefwet, artikel 3 (wet)

      WAARSCHUWING PROEF-3 Bewaren mag, maar niet voor altijd
        waar      regel 18 (Rooster)
        waarom    Dit hangt af van een feit dat niet bekend is. De tekst bewaart te
                  lang.
        vraag     Verwerkt het persoonsgegevens van werkenden of sollicitanten?
        bron      Proefwet, artikel 3 (wet)

      Aandachtspunten
        PROEF-2 (PickPilot, Rooster): Een klacht krijgt antwoord

      Vragen die het meest beslissen
        1. Verwerkt het persoonsgegevens van werkenden of sollicitanten? (Rooster:
           persoonsgegevens; 1 oordeel)
      """

  Scenario: fouten staan boven waarschuwingen, aandachtspunten en vragen
    Wanneer ik `cao-ai controleer akkoord.cao --peildatum 2026-11-20` geef
    Dan staat "FOUT PROEF-1" boven "WAARSCHUWING PROEF-3"
    En staat "WAARSCHUWING PROEF-3" boven "Aandachtspunten"
    En staat "Aandachtspunten" boven "Vragen die het meest beslissen"

  Scenario: een norm die twee systemen raakt, staat er een keer met beide namen
    Wanneer ik `cao-ai controleer akkoord.cao --peildatum 2026-11-20` geef
    Dan staat "PROEF-1" er 1 keer
    En zegt de opdracht "(PickPilot, Rooster)"

  Scenario: een aandachtspunt staat op een regel
    Wanneer ik `cao-ai controleer akkoord.cao --peildatum 2026-11-20` geef
    Dan zegt de opdracht "PROEF-2 (PickPilot, Rooster): Een klacht krijgt antwoord"
    En staat "PROEF-2" er 1 keer

  Scenario: het verslag past in tachtig kolommen, ook met lange namen en teksten
    Stel op schijf het bestand "een-map-met-een-lange-naam/en-een-bestand-met-een-nog-veel-langere-naam-dan-dat-van-de-map.cao"
      """
      cao "Cao Lang"
      einde

      ai-systeem EenSysteemMetEenNaamDieGeenEindeLijktTeHebbenEnTochGewoonMagWordenGebruiktInEenAkkoord "Lang"
        persoonsgegevens: ja
      einde

      toezicht
        mag afwijken: uitgesloten
      einde

      tekst "Partijen spreken af dat zij elk jaar in oktober met elkaar spreken over alle systemen die dan in gebruik zijn."
      negeer PROEF-2 omdat "er is een regeling voor klachten die al jaren goed werkt en die partijen niet willen wijzigen"
      """
    Wanneer ik `cao-ai controleer een-map-met-een-lange-naam/en-een-bestand-met-een-nog-veel-langere-naam-dan-dat-van-de-map.cao` geef
    Dan past elke regel in 80 kolommen
    En is de afloop 1

  Scenario: een taalfout in een lange regel wordt binnen tachtig kolommen aangewezen
    Stel op schijf het bestand "lang.cao"
      """
      cao "Cao Lang"
      einde
      ai-systeem X "X"
      einde
      tekst "Een tekst die zo lang is dat hij op geen enkel scherm van tachtig kolommen past, met een tweede", "deel", fout, "en nog een stuk daarachter dat evenmin past"
      """
    Wanneer ik `cao-ai controleer lang.cao` geef
    Dan past elke regel in 80 kolommen
    En is de afloop 2

  Scenario: elke vraag staat er een keer, met het aantal oordelen dat erop wacht
    Wanneer ik `cao-ai controleer akkoord.cao --peildatum 2026-11-20` geef
    Dan zegt de opdracht "1. Verwerkt het persoonsgegevens van werkenden of sollicitanten? (Rooster: persoonsgegevens; 1 oordeel)"

  Scenario: een open norm staat ook bij een oordeel dat voldoet
    Wanneer ik `cao-ai controleer goed.cao --peildatum 2026-11-20` geef
    Dan is de afloop 0
    En zegt de opdracht "PROEF-3 (PickPilot): Is deze termijn nodig voor het doel?"

  Scenario: een regel negeer staat apart in het verslag, met de reden
    Stel op schijf het bestand "negeer.cao"
      """
      cao "Cao Negeer"
      einde
      ai-systeem PickPilot "PickPilot 4"
        persoonsgegevens: ja
      einde
      toezicht
        opleiding: 4 uur
      einde
      klacht
        uitspraak: hoogstens 4 weken
      einde
      negeer PROEF-1 over PickPilot omdat "de opleiding staat in een eigen regeling"
      """
    Wanneer ik `cao-ai controleer negeer.cao --peildatum 2026-11-20` geef
    Dan is de afloop 0
    En zegt de opdracht "0 fouten, 0 waarschuwingen"
    En zegt de opdracht "Door partijen aanvaard PROEF-1 (PickPilot), waarschuwing: de opleiding staat in een eigen regeling"

  Scenario: vrije tekst wordt gemeld als niet gedekt door de controle
    Stel op schijf het bestand "vrij.cao"
      """
      cao "Cao Vrij"
      einde
      ai-systeem PickPilot "PickPilot 4"
        persoonsgegevens: nee
      einde
      tekst "Partijen spreken hier in oktober over."
      """
    Wanneer ik `cao-ai controleer vrij.cao --peildatum 2026-11-20` geef
    Dan zegt de opdracht "Niet gedekt door de controle regel 6, tekst: “Partijen spreken hier in oktober over.”"

  Scenario: ook een eigen aanvulling bij een artikel wordt gemeld als niet gedekt
    Stel op schijf het bestand "aanvulling.cao"
      """
      cao "Cao Aanvulling"
      einde
      ai-systeem PickPilot "PickPilot 4"
        persoonsgegevens: nee
      einde
      toezicht
        opleiding: 16 uur
        aanvulling: "De toezichthouder draagt een geel hesje, ook buiten het magazijn en ook in de zomer."
      einde
      """
    Wanneer ik `cao-ai controleer aanvulling.cao --peildatum 2026-11-20` geef
    Dan zegt de opdracht "regel 8, aanvulling bij toezicht: “De toezichthouder draagt een geel"
    En past elke regel in 80 kolommen

  Scenario: een begrip dat geen tekst gebruikt, staat als aandachtspunt van de opzet op een regel
    Stel op schijf het bestand "begrip.cao"
      """
      cao "Cao Begrip"
      einde
      ai-systeem PickPilot "PickPilot 4"
        persoonsgegevens: nee
      einde
      begrip "xyzzy" "Een woord dat niemand gebruikt."
      toezicht
        opleiding: 16 uur
      einde
      """
    Wanneer ik `cao-ai controleer begrip.cao --peildatum 2026-11-20` geef
    Dan is de afloop 0
    En zegt de opdracht "OPZET-04 regel 6: Het begrip “xyzzy” komt in geen enkele bepaling voor."

  Scenario: de oorspronkelijke kalender staat boven het verslag als tegenfeitelijk
    Wanneer ik `cao-ai controleer akkoord.cao --peildatum 2026-11-20 --kalender oorspronkelijk` geef
    Dan zegt de opdracht "Let op: tegenfeitelijk."

  Scenario: meer bestanden krijgen elk hun eigen verslag
    Wanneer ik `cao-ai controleer akkoord.cao goed.cao --peildatum 2026-11-20` geef
    Dan staat "3 fouten, 1 waarschuwing" boven "akkoord.cao"
    En staat "akkoord.cao" boven "0 fouten, 0 waarschuwingen, 0 aandachtspunten"

  Abstract Scenario: van meer bestanden telt het slechtste voor de afloop
    Wanneer ik `cao-ai controleer <bestanden> --peildatum 2026-11-20` geef
    Dan is de afloop <afloop>

    Voorbeelden:
      | bestanden                         | afloop |
      | goed.cao                          | 0      |
      | goed.cao akkoord.cao              | 1      |
      | akkoord.cao goed.cao              | 1      |
      | goed.cao taalfout.cao akkoord.cao | 2      |
      | goed.cao bestaat-niet.cao         | 2      |

  Abstract Scenario: vanaf welke ernst de afloop 1 is, kiest de gebruiker
    Stel op schijf het bestand "licht.cao"
      """
      cao "Cao Licht"
      einde
      ai-systeem PickPilot "PickPilot 4"
        persoonsgegevens: nee
      einde
      toezicht
        opleiding: <opleiding>
        mag afwijken: <afwijken>
      einde
      """
    Wanneer ik `cao-ai controleer licht.cao --ernst <ernst>` geef
    Dan is de afloop <afloop>

    Voorbeelden:
      | opleiding | afwijken    | ernst         | afloop |
      | 16 uur    | ja          | fout          | 0      |
      | 16 uur    | ja          | waarschuwing  | 0      |
      | 16 uur    | ja          | aandachtspunt | 1      |
      | 4 uur     | ja          | fout          | 0      |
      | 4 uur     | ja          | waarschuwing  | 1      |
      | 16 uur    | uitgesloten | fout          | 1      |

  Scenario: een taalfout wordt aangewezen in haar regel, met een raad, en er volgt geen oordeel
    Wanneer ik `cao-ai controleer taalfout.cao` geef
    Dan is de afloop 2
    En zegt de opdracht "taalfout.cao: 2 taalfouten; zolang een regel niet te lezen is, volgt er geen oordeel."
    En zegt de opdracht "TAAL-017, regel 8, kolom 3: “opleding”"
    En zegt de opdracht "| opleding: 16 uur | ^^^^^^^^ "
    En zegt de opdracht "Bedoelde u “opleiding”?"
    En zegt de opdracht "TAAL-012, regel 9, kolom 9: “7.50”"
    En zegt de opdracht "7,50."

  Scenario: op een scherm heeft het verslag kleur
    Stel dat de uitvoer op een scherm komt
    Wanneer ik `cao-ai controleer akkoord.cao` geef
    Dan is er kleur

  Scenario: NO_COLOR houdt het verslag op een scherm zonder kleur
    Stel dat de uitvoer op een scherm komt
    En dat NO_COLOR is gezet
    Wanneer ik `cao-ai controleer akkoord.cao` geef
    Dan is er geen kleur

  Scenario: in een pijp heeft het verslag geen kleur
    Wanneer ik `cao-ai controleer akkoord.cao` geef
    Dan is er geen kleur

  Scenario: een lezer die halverwege stopt, is geen fout
    Stel dat de lezer van de uitvoer weg is
    Wanneer ik `cao-ai controleer akkoord.cao` geef
    Dan is de afloop 0
    En is de uitvoer leeg
    En is de foutuitvoer leeg

  Scenario: bij een fout van het programma zelf lekt niets van het akkoord
    Stel dat het programma zelf een fout bevat
    Wanneer ik `cao-ai controleer akkoord.cao` geef
    Dan is de afloop 3
    En zegt de opdracht "hier ging iets mis in het programma zelf, niet in uw akkoord"
    En zegt de opdracht "RuntimeError in uitvoer.py:"
    En zegt de opdracht nergens "geheim"

  Scenario: aandachtspunten die op meer dan een feit wachten, worden geteld en staan alleen als vraag in het verslag
    Stel dat alleen deze normen gelden
      """
      regel PROEF-5 "Twee feiten beslissen"
        bron      "Proefwet, artikel 5"
        sterkte   wet
        geldig    doorlopend
        per       ai-systeem
        verbiedt  systeem.profilering en systeem.heimelijk
      einde
      """
    En op schijf het bestand "twee.cao"
      """
      cao "Cao Twee"
      einde
      ai-systeem X "X"
      einde
      """
    Wanneer ik `cao-ai controleer twee.cao` geef
    Dan zegt de opdracht "0 fouten, 0 waarschuwingen, 1 aandachtspunt"
    En zegt de opdracht "Aandachtspunten 1 wacht op antwoord op de vragen hieronder"
    En zegt de opdracht "1. Beoordeelt het kenmerken van personen? (X: profilering; 1 oordeel)"

  Abstract Scenario: een aandachtspunt en een open norm over elk van drie systemen noemen de systemen niet een voor een
    Stel dat alleen deze normen gelden
      """
      regel PROEF-6 "Er is ondersteuning"
        bron      "Proefwet, artikel 6"
        sterkte   wet
        geldig    doorlopend
        per       ai-systeem
        signaleert niet toezicht.ondersteuning is genoemd "De tekst regelt geen ondersteuning."
      einde

      regel PROEF-7 "Er is toezicht op een systeem dat profileert"
        bron      "Proefwet, artikel 7"
        sterkte   wet
        geldig    doorlopend
        per       ai-systeem
        verbiedt  toezicht.mag_afwijken is uitgesloten "De toezichthouder mag niet afwijken."
        open norm "Is het toezicht echt?"
      einde
      """
    En op schijf het bestand "drie.cao"
      """
      cao "Cao Drie"
      einde
      ai-systeem X "X"
      einde
      ai-systeem Y "Y"
      einde
      ai-systeem Z "Z"
      einde
      toezicht over X, Y
        <over X en Y>
      einde
      toezicht over Z
        <over Z>
      einde
      """
    Wanneer ik `cao-ai controleer drie.cao` geef
    Dan zegt de opdracht "PROEF-6 (<zonder steun>): Er is ondersteuning"
    En zegt de opdracht "PROEF-7 (<echt>): Is het toezicht echt?"

    Voorbeelden:
      | over X en Y        | over Z                   | zonder steun   | echt           |
      | zaken: 10 per dag  | zaken: 10 per dag        | alle systemen  | alle systemen  |
      | zaken: 10 per dag  | ondersteuning: ja        | X, Y           | alle systemen  |
      | zaken: 10 per dag  | mag afwijken: uitgesloten | alle systemen | X, Y           |
