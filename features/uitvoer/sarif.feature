# language: nl
Functionaliteit: controleer, de bevindingen als SARIF

  Een editor of een bouwserver leest bevindingen in SARIF 2.1.0, en zet ze bij de regel waar zij over gaan.
  Een fout is daar `error`, een waarschuwing `warning` en een aandachtspunt `note`. Wat van een onbekend feit afhangt
  is `open`, en wat alleen een mens kan zeggen is `review`: dat zijn geen bevindingen, maar vragen.

  Achtergrond:
    Stel dat alleen deze normen gelden
      """
      regel PROEF-1 "Wie toezicht houdt, mag van de uitkomst afwijken"
        bron      "Proefwet, artikel 1"  jci "jci1.3:c:BWBR0000001&artikel=1"
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
        verbiedt  bewaren.persoonsniveau is meer dan 12 maanden "De tekst bewaart te lang."
        open norm "Is deze termijn nodig voor het doel?"
      einde

      regel PROEF-4 "Wie profileert over mensen, legt uit"
        bron      "Proefwet, artikel 4"
        sterkte   onbevestigd
        geldig    vanaf 2027-06-01
        per       ai-systeem
        wanneer   systeem.profilering en systeem.heimelijk
        signaleert niet klacht.uitspraak is geregeld "Er is nog geen uitleg."
      einde
      """
    En op schijf het bestand "akkoord.cao"
      """
      cao "Cao <b>Voorbeeld</b>"
        looptijd: 1 april 2027 tot en met 31 maart 2029
        medezeggenschap: ondernemingsraad
      einde

      tekst "Vrije woorden & meer."

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
        persoonsniveau: 24 maanden
      einde

      negeer OPZET-23 omdat "dat regelen wij later"
      """
    En op schijf het bestand "goed.cao"
      """
      cao "Cao Goed"
      einde

      ai-systeem X "X"
        persoonsgegevens: nee
      einde

      klacht
        uitspraak: hoogstens 4 weken
      einde

      toezicht
        mag afwijken: ja
        opleiding: minstens 16 uur
      einde
      """
    En op schijf het bestand "taalfout.cao"
      """
      cao "Cao Taalfout"
      einde

      toezicht
        opleding: "<&>"
      einde

      ai-systeem X "X"
      einde
      """

  Scenario: elke bevinding staat in de sarif met haar regel, haar systeem en haar gewicht
    Wanneer ik `cao-ai controleer akkoord.cao --formaat sarif --peildatum 2026-11-20` geef
    Dan is de afloop 1
    En staan in de sarif precies deze resultaten
      | norm     | systeem   | soort | gewicht | regel |
      | PROEF-1  | PickPilot | fail  | error   | 16    |
      | PROEF-1  | Rooster   | fail  | error   | 16    |
      | PROEF-3  | PickPilot | fail  | error   | 21    |
      | PROEF-3  | Rooster   | open  | none    | 21    |
      | OPZET-37 | –         | fail  | warning | 24    |
      | PROEF-2  | PickPilot | fail  | note    | 8     |
      | PROEF-2  | Rooster   | fail  | note    | 12    |
      | PROEF-4  | PickPilot | open  | none    | 8     |
      | PROEF-4  | Rooster   | open  | none    | 12    |
      | OPZET-27 | –         | fail  | note    | 21    |

  Scenario: de sarif zegt waarom, hoe te herstellen, welke vraag open is en van welke bron
    Wanneer ik `cao-ai controleer akkoord.cao --formaat sarif --peildatum 2026-11-20` geef
    Dan zegt de sarif van PROEF-1 "De tekst ontneemt de toezichthouder zijn bevoegdheid. Herstel: Schrijf bij toezicht: mag afwijken: ja."
    En zegt de sarif van PROEF-1 "Bron: Proefwet, artikel 1 (wet)."
    En zegt de sarif van PROEF-3 "Vraag: Is deze termijn nodig voor het doel?"

  Scenario: de sarif legt elke norm en elke code uit
    Wanneer ik `cao-ai controleer akkoord.cao --formaat sarif --peildatum 2026-11-20` geef
    Dan legt de sarif PROEF-1 uit met "Bron: Proefwet, artikel 1 (wet: de tekst van wet, besluit of verordening)."
    En legt de sarif PROEF-3 uit met "Wanneer: "
    En legt de sarif OPZET-37 uit met "Een regel “negeer” zonder bevinding."
    En verwijst de sarif voor PROEF-1 naar https://wetten.overheid.nl/jci1.3:c:BWBR0000001&artikel=1

  Scenario: de sarif wijst de woorden aan die beslisten
    Wanneer ik `cao-ai controleer akkoord.cao --formaat sarif --peildatum 2026-11-20` geef
    Dan wijst de sarif bij PROEF-1 in "akkoord.cao" de woorden "mag afwijken: uitgesloten" aan

  Scenario: een teken dat in UTF-16 dubbel telt, verschuift in de sarif niets
    Stel op schijf het bestand "emoji.cao"
      """
      cao "Cao"
        partijen: werkgever "🤖🤖", Bond "Ons"
      einde

      ai-systeem X "X"
      einde
      """
    Wanneer ik `cao-ai controleer emoji.cao --formaat sarif --peildatum 2026-11-20` geef
    Dan wijst de sarif bij TAAL-016 in "emoji.cao" de woorden "Bond" aan

  Scenario: een bestand met een BOM en regeleinden van Windows heeft in de sarif dezelfde plaatsen
    Stel van "akkoord.cao" een kopie "bom.cao" met een BOM
    En van "bom.cao" een kopie "venster.cao" met regeleinden van Windows
    Wanneer ik `cao-ai controleer venster.cao --formaat sarif --peildatum 2026-11-20` geef
    Dan wijst de sarif bij PROEF-1 in "venster.cao" de woorden "mag afwijken: uitgesloten" aan

  Scenario: wat partijen aanvaarden, staat in de sarif als aanvaard met de reden
    Stel op schijf het bestand "aanvaard.cao"
      """
      cao "Cao Aanvaard"
      einde

      ai-systeem X "X"
      einde

      negeer PROEF-2 omdat "klachten lopen via de commissie"
      """
    Wanneer ik `cao-ai controleer aanvaard.cao --formaat sarif --peildatum 2026-11-20` geef
    Dan staat PROEF-2 in de sarif als aanvaard omdat "klachten lopen via de commissie"

  Scenario: een vraag die alleen een mens kan beantwoorden, staat in de sarif ter beoordeling
    Stel op schijf het bestand "mens.cao"
      """
      cao "Cao Mens"
      einde

      ai-systeem X "X"
        persoonsgegevens: ja
      einde

      bewaren
        persoonsniveau: hoogstens 6 maanden
      einde

      klacht
        uitspraak: hoogstens 4 weken
      einde
      """
    Wanneer ik `cao-ai controleer mens.cao --formaat sarif --peildatum 2026-11-20` geef
    Dan staan in de sarif precies deze resultaten
      | norm    | systeem | soort  | gewicht | regel |
      | PROEF-1 | X       | fail   | note    | 4     |
      | PROEF-3 | X       | review | none    | 8     |

  Scenario: wat de controle niet leest, staat in de sarif bij het bestand
    Wanneer ik `cao-ai controleer akkoord.cao --formaat sarif --peildatum 2026-11-20` geef
    Dan staat bij het bestand in de sarif dat niet gedekt is: "regel 6, tekst: “Vrije woorden & meer.”"

  Scenario: een bestand met taalfouten geeft in de sarif die fouten, en geen oordeel
    Wanneer ik `cao-ai controleer taalfout.cao --formaat sarif` geef
    Dan is de afloop 2
    En staan in de sarif precies deze resultaten
      | norm     | systeem | soort | gewicht | regel |
      | TAAL-017 | –       | fail  | error   | 5     |
    En zegt de sarif dat er geen oordeel kon komen
    En legt de sarif TAAL-017 uit met "uitleg TAAL-017"

  Scenario: een bestand dat er niet is, geeft ook sarif
    Wanneer ik `cao-ai controleer weg.cao --formaat sarif` geef
    Dan is de afloop 2
    En is de sarif heel
    En zegt de sarif van TAAL-001 "“weg.cao” bestaat niet. Controleer de naam en de map."
    En zegt de sarif dat er geen oordeel kon komen

  Scenario: een akkoord zonder bevindingen geeft sarif zonder resultaten
    Wanneer ik `cao-ai controleer goed.cao --formaat sarif --peildatum 2026-11-20` geef
    Dan is de afloop 0
    En heeft de sarif geen resultaten

  Scenario: meer bestanden staan in één sarif, elk bestand één keer
    Wanneer ik `cao-ai controleer akkoord.cao "een map/weg é.cao" taalfout.cao akkoord.cao --formaat sarif --peildatum 2026-11-20` geef
    Dan is de afloop 2
    En noemt de sarif als bestanden akkoord.cao, een%20map/weg%20%C3%A9.cao, taalfout.cao

  Scenario: een bestand met zijn hele pad heeft in de sarif een heel adres
    Wanneer ik `cao-ai controleer /bestaat/niet.cao --formaat sarif` geef
    Dan noemt de sarif als bestanden file:///bestaat/niet.cao

  Scenario: wat in sarif een invulplek of verwijzing zou zijn, blijft gewone tekst
    Stel op schijf het bestand "vreemd.cao"
      """
      cao "Cao"
      einde

      ai-systeem X "X"
      einde

      toezicht
        "{0} [klik](http://voorbeeld)": ja
      einde
      """
    Wanneer ik `cao-ai controleer vreemd.cao --formaat sarif` geef
    Dan is de sarif heel
