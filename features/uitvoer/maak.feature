# language: nl
Functionaliteit: maak, van akkoord naar document

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

  Scenario: maak schrijft een Word-document en zegt wat erin zit
    Wanneer ik `cao-ai maak goed.cao -o uit.docx` geef
    Dan is de afloop 0
    En begint "uit.docx" als een Word-bestand
    En zijn alleen deze bestanden geschreven: uit.docx
    En zegt de opdracht "uit.docx is gemaakt, met de bron erin"

  Scenario: maak schrijft ook Markdown
    Wanneer ik `cao-ai maak goed.cao --uitvoer uit.md` geef
    Dan is de afloop 0
    En staat in "uit.md" "# Cao Goed"
    En zegt de opdracht "uit.md is gemaakt."

  Scenario: een ontwerp met fouten wordt ook gemaakt, met een notitie op de eerste bladzijde
    Wanneer ik `cao-ai maak akkoord.cao -o uit.md --peildatum 2026-11-20` geef
    Dan is de afloop 0
    En staat in "uit.md" "Dit ontwerp heeft 3 fouten en 1 waarschuwing naar het recht op 20 november 2026."

  Scenario: zonder bevindingen staat de notitie er niet in
    Wanneer ik `cao-ai maak akkoord.cao -o uit.md --zonder-bevindingen` geef
    Dan is de afloop 0
    En staat in "uit.md" nergens "Dit ontwerp heeft"

  Scenario: zonder bron zegt maak dat de bron niet in het document zit
    Wanneer ik `cao-ai maak goed.cao -o uit.docx --zonder-bron` geef
    Dan is de afloop 0
    En zegt de opdracht "uit.docx is gemaakt, zonder de bron."

  Scenario: het verslag komt op verzoek in een eigen bestand
    Wanneer ik `cao-ai maak akkoord.cao -o uit.docx --verslag verslag.txt --peildatum 2026-11-20` geef
    Dan is de afloop 0
    En zijn alleen deze bestanden geschreven: uit.docx, verslag.txt
    En staat in "verslag.txt" "3 fouten, 1 waarschuwing, 2 aandachtspunten; recht op 20 november 2026"
    En zegt de opdracht "Het verslag staat in verslag.txt."

  Abstract Scenario: twee keer maken geeft dezelfde bytes
    Wanneer ik `cao-ai maak akkoord.cao -o een.<soort> --peildatum 2026-11-20` geef
    En ik `cao-ai maak akkoord.cao -o twee.<soort> --peildatum 2026-11-20` geef
    Dan zijn "een.<soort>" en "twee.<soort>" byte voor byte gelijk

    Voorbeelden:
      | soort |
      | docx  |
      | html  |
      | md    |

  Scenario: een bestaand document wordt niet overschreven
    Stel op schijf het bestand "uit.docx"
      """
      het werk van gisteren
      """
    Wanneer ik `cao-ai maak goed.cao -o uit.docx` geef
    Dan is de afloop 2
    En zegt de opdracht "“uit.docx” bestaat al; kies een andere naam of gebruik --overschrijf."
    En is er niets geschreven

  Scenario: een bestaand document wordt op verzoek overschreven
    Stel op schijf het bestand "uit.docx"
      """
      het werk van gisteren
      """
    Wanneer ik `cao-ai maak goed.cao -o uit.docx --overschrijf` geef
    Dan is de afloop 0
    En begint "uit.docx" als een Word-bestand

  Scenario: een bestaand verslag houdt ook het document tegen, zodat er niets half gebeurt
    Stel op schijf het bestand "verslag.txt"
      """
      het verslag van gisteren
      """
    Wanneer ik `cao-ai maak goed.cao -o uit.docx --verslag verslag.txt` geef
    Dan is de afloop 2
    En zegt de opdracht "“verslag.txt” bestaat al"
    En is er niets geschreven

  Scenario: het verslag mag niet in hetzelfde bestand als het document
    Wanneer ik `cao-ai maak goed.cao -o uit.md --verslag ./uit.md --overschrijf` geef
    Dan is de afloop 2
    En zegt de opdracht "noem twee verschillende bestanden"
    En is er niets geschreven

  Abstract Scenario: het document mag niet over het akkoord heen
    Stel op schijf het bestand "bron.md"
      """
      cao "Cao Bron"
      einde
      ai-systeem X "X"
      einde
      """
    Wanneer ik `cao-ai maak bron.md <keuzes> --overschrijf` geef
    Dan is de afloop 2
    En zegt de opdracht "is het akkoord zelf; kies een andere naam"
    En is er niets geschreven

    Voorbeelden:
      | keuzes                         |
      | -o bron.md                     |
      | -o uit.docx --verslag bron.md  |

  Scenario: een onderwerp zonder tekst wordt genoemd met zijn regel
    Stel dat het onderwerp toezicht nog geen tekst heeft
    Wanneer ik `cao-ai maak goed.cao -o uit.docx` geef
    Dan is de afloop 2
    En zegt de opdracht "Er is nog geen tekst voor “toezicht” (regel 8)"
    En is er niets geschreven

  Scenario: van een bestand met taalfouten wordt geen document gemaakt
    Wanneer ik `cao-ai maak taalfout.cao -o uit.docx` geef
    Dan is de afloop 2
    En is de uitvoer leeg
    En zegt de opdracht "TAAL-017, regel 8, kolom 3"
    En is er niets geschreven

  Scenario: alleen de namen die op docx, html, md of pdf eindigen, worden gemaakt
    Wanneer ik `cao-ai maak goed.cao -o uit.odt` geef
    Dan is de afloop 2
    En zegt de opdracht "“uit.odt” eindigt niet op .docx, .html, .md of .pdf. Kies een van de vier."
    En is er niets geschreven

  Scenario: de notitie zegt dat een oordeel naar de oorspronkelijke kalender geen geldend recht is
    Wanneer ik `cao-ai maak akkoord.cao -o uit.md --peildatum 2026-11-20 --kalender oorspronkelijk` geef
    Dan is de afloop 0
    En staat in "uit.md" "Dit oordeel volgt de oorspronkelijke kalender en niet het geldende recht."

  Scenario: een naam die te lang is voor een bestand, wordt geweigerd met een raad
    Wanneer ik `cao-ai maak goed.cao -o een-naam-die-veel-te-lang-is-een-naam-die-veel-te-lang-is-een-naam-die-veel-te-lang-is-een-naam-die-veel-te-lang-is-een-naam-die-veel-te-lang-is-een-naam-die-veel-te-lang-is-een-naam-die-veel-te-lang-is-een-naam-die-veel-te-lang-is-een-naam-die-veel-te-lang-is.docx` geef
    Dan is de afloop 2
    En zegt de opdracht "de naam van het bestand is te lang; kies een kortere"
    En is er niets geschreven
