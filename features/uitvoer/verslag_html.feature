# language: nl
Functionaliteit: het verslag van de controle als bladzijde voor de browser

  De bladzijde zegt alles wat het gewone verslag zegt. Van elke bevinding zegt zij ook het oordeel, hoe zeker de
  bron is en wat er op de genoemde regel staat.

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

  Scenario: de bladzijde van het verslag is heel en begint met de aantallen
    Wanneer ik `cao-ai controleer akkoord.cao --formaat html --peildatum 2026-11-20` geef
    Dan is de afloop 1
    En is de bladzijde op het scherm heel
    En leest men op het scherm "Verslag van de controle akkoord.cao 3 fouten, 2 waarschuwingen, 5 aandachtspunten"

  Scenario: van elke bevinding staat er wat zij is, waar, waarom, hoe te herstellen, van welke bron en hoe zeker die is
    Wanneer ik `cao-ai controleer akkoord.cao --formaat html --peildatum 2026-11-20` geef
    Dan leest men op het scherm "Fout PROEF-1 Wie toezicht houdt, mag van de uitkomst afwijken"
    En leest men op het scherm "regel 16 (PickPilot, Rooster): mag afwijken: uitgesloten"
    En leest men op het scherm "oordeel schendt"
    En leest men op het scherm "waarom De tekst ontneemt de toezichthouder zijn bevoegdheid."
    En leest men op het scherm "herstel Schrijf bij toezicht: mag afwijken: ja."
    En leest men op het scherm "bron Proefwet, artikel 1"
    En leest men op het scherm "hoe zeker wet: de tekst van wet, besluit of verordening"
    En leest men op het scherm "vraag Is deze termijn nodig voor het doel?"

  Scenario: alles wat het gewone verslag zegt, staat ook op de bladzijde
    Wanneer ik `cao-ai controleer akkoord.cao --formaat html --peildatum 2026-11-20` geef
    Dan leest men op het scherm "De opzet van het akkoord zelf"
    En leest men op het scherm "Aandachtspunt PROEF-2 Een klacht krijgt antwoord"
    En leest men op het scherm "2 wachten op antwoord op de vragen hieronder"
    En leest men op het scherm "Vragen die het meest beslissen"
    En leest men op het scherm "Niet gedekt door de controle regel 6, tekst: “Vrije woorden & meer.”"
    En leest men op het scherm "Recht op 20 november 2026; regelbasis van 20 november 2026."

  Scenario: op de bladzijde van een ander recht staat dat het tegenfeitelijk is
    Wanneer ik `cao-ai controleer akkoord.cao --formaat html --peildatum 2026-11-20 --kalender oorspronkelijk` geef
    Dan leest men op het scherm "Let op: tegenfeitelijk."

  Scenario: wat partijen aanvaarden, staat apart op de bladzijde
    Stel op schijf het bestand "aanvaard.cao"
      """
      cao "Cao Aanvaard"
      einde

      ai-systeem X "X"
      einde

      negeer PROEF-2 omdat "klachten lopen via de commissie"
      """
    Wanneer ik `cao-ai controleer aanvaard.cao --formaat html --peildatum 2026-11-20` geef
    Dan leest men op het scherm "Door partijen aanvaard PROEF-2 (X), aandachtspunt: klachten lopen via de commissie"

  Scenario: van een bestand met taalfouten zegt de bladzijde wat er mis is, en op welke plaats
    Wanneer ik `cao-ai controleer taalfout.cao --formaat html` geef
    Dan is de afloop 2
    En is de bladzijde op het scherm heel
    En leest men op het scherm "Taalfouten TAAL-017, regel 5, kolom 3"
    En leest men op het scherm "opleding: "<&>""

  Scenario: van een bestand dat er niet is, komt ook een bladzijde
    Wanneer ik `cao-ai controleer weg.cao --formaat html` geef
    Dan is de afloop 2
    En is de bladzijde op het scherm heel
    En leest men op het scherm "“weg.cao” bestaat niet. Controleer de naam en de map."

  Scenario: van een akkoord waar niets van te zeggen valt, zegt de bladzijde dat
    Wanneer ik `cao-ai controleer goed.cao --formaat html --peildatum 2026-11-20` geef
    Dan is de afloop 0
    En is de bladzijde op het scherm heel
    En leest men op het scherm "De controle heeft niets te melden."

  Scenario: meer bestanden staan op één bladzijde, elk met een eigen deel
    Wanneer ik `cao-ai controleer akkoord.cao taalfout.cao goed.cao --formaat html --peildatum 2026-11-20` geef
    Dan is de afloop 2
    En is de bladzijde op het scherm heel
    En leest men op het scherm "3 bestanden"
    En noemt de inhoudsopgave op het scherm elke titel, in volgorde

  Scenario: de bladzijde van het verslag gaat door elke pijp zonder een letter te verliezen
    Wanneer ik `cao-ai controleer akkoord.cao --formaat html --peildatum 2026-11-20` geef
    Dan bestaat de uitvoer alleen uit tekens die elke computer kent

  Scenario: maak schrijft het verslag als bladzijde wanneer de naam op html eindigt
    Wanneer ik `cao-ai maak akkoord.cao -o uit.docx --verslag verslag.html --peildatum 2026-11-20` geef
    Dan is de afloop 0
    En zijn alleen deze bestanden geschreven: uit.docx, verslag.html
    En is de bladzijde "verslag.html" heel
    En leest men in "verslag.html" "3 fouten, 2 waarschuwingen, 5 aandachtspunten"
    En zegt de opdracht "Het verslag staat in verslag.html."

  Scenario: twee keer hetzelfde verslag als bladzijde is byte voor byte gelijk
    Wanneer ik `cao-ai maak akkoord.cao -o een.md --verslag een.html --peildatum 2026-11-20` geef
    En ik `cao-ai maak akkoord.cao -o twee.md --verslag twee.html --peildatum 2026-11-20` geef
    Dan zijn "een.html" en "twee.html" byte voor byte gelijk
