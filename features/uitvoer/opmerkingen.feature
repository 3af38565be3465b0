# language: nl
Functionaliteit: de bevindingen als opmerkingen in de kantlijn van Word

  > Wie onderhandelt, leest het ontwerp en niet het verslag. Daarom staat elke bevinding op verzoek
  > naast het lid waarover zij gaat.

  Achtergrond:
    Stel dat alleen deze normen gelden
      """
      regel PROEF-1 "Wie toezicht houdt, mag van de uitkomst afwijken"
        bron      "Proefwet, artikel 1"
        sterkte   wet
        geldig    doorlopend
        per       ai-systeem
        verbiedt  toezicht.mag_afwijken is uitgesloten "De tekst ontneemt de toezichthouder zijn bevoegdheid."
        herstel   toezicht.mag_afwijken "ja"
      einde

      regel PROEF-2 "Een klacht krijgt antwoord"
        bron      "Proefwet, artikel 2"
        sterkte   uitleg
        geldig    doorlopend
        per       ai-systeem
        vereist   klacht.uitspraak is geregeld "De tekst zegt niet wanneer er antwoord komt."
        herstel   klacht.uitspraak "hoogstens 4 weken"
      einde

      regel PROEF-3 "Een systeem kijkt niet heimelijk mee"
        bron      "Proefwet, artikel 3"
        sterkte   wet
        geldig    doorlopend
        per       ai-systeem
        verbiedt  systeem.heimelijk "Dit systeem kijkt heimelijk mee."
      einde

      regel PROEF-4 "Bewaren duurt niet voor altijd"
        bron      "Proefwet, artikel 4"
        sterkte   wet
        geldig    doorlopend
        per       ai-systeem
        wanneer   systeem.persoonsgegevens
        verbiedt  bewaren.persoonsniveau is meer dan 12 maanden "De tekst bewaart te lang."
        open norm "Is deze termijn nodig voor het doel?"
      einde
      """
    En op schijf het bestand "akkoord.cao"
      """
      cao "Cao Voorbeeld"
        medezeggenschap: ondernemingsraad
        ondertekening: 1 maart 2027
      einde

      ai-systeem PickPilot "PickPilot 4"
        persoonsgegevens: ja
        heimelijk: ja
      einde

      ai-systeem Rooster "RoosterMaker"
        persoonsgegevens: nee
        heimelijk: nee
      einde

      begrip "noodknop" "De knop die alles stilzet."

      toezicht
        opleiding: 4 uur
        mag afwijken: uitgesloten
      einde

      bewaren
        persoonsniveau: 24 maanden
      einde
      """
    En op schijf het bestand "kaal.cao"
      """
      cao "Cao Kaal"
      einde

      ai-systeem PickPilot "PickPilot 4"
        persoonsgegevens: nee
        heimelijk: nee
      einde
      """

  Scenario: zonder --opmerkingen staat er niets in de kantlijn
    Wanneer ik `cao-ai maak akkoord.cao -o uit.docx` geef
    Dan is de afloop 0
    En staan in de kantlijn van "uit.docx" 0 opmerkingen

  Scenario: elke bevinding staat als opmerking naast haar lid
    Wanneer ik `cao-ai maak akkoord.cao -o uit.docx --opmerkingen --peildatum 2026-11-20` geef
    Dan is de afloop 0
    En is het Word-document "uit.docx" heel
    En staat in "uit.docx" naast "De toezichthouder is aan de uitvoer van het AI-systeem gebonden" de opmerking
      """
      Fout PROEF-1: Wie toezicht houdt, mag van de uitkomst afwijken
      Over: PickPilot, Rooster.
      Oordeel: schendt.
      Waarom: De tekst ontneemt de toezichthouder zijn bevoegdheid.
      Herstel: Schrijf bij toezicht: mag afwijken: ja.
      Bron: Proefwet, artikel 1 (wet).
      """

  Scenario: een bevinding met een open vraag toont die vraag
    Wanneer ik `cao-ai maak akkoord.cao -o uit.docx --opmerkingen --peildatum 2026-11-20` geef
    Dan staat in "uit.docx" naast "vierentwintig (24) maanden" een opmerking met "Vraag: Is deze termijn nodig voor het doel?"

  Scenario: een bevinding over een systeem staat bij zijn blad in de bijlage
    Wanneer ik `cao-ai maak akkoord.cao -o uit.docx --opmerkingen --peildatum 2026-11-20` geef
    Dan staat in "uit.docx" naast "PickPilot 4" een opmerking met "Dit systeem kijkt heimelijk mee."

  Scenario: een bevinding over een begrip staat bij de begripsbepalingen
    Wanneer ik `cao-ai maak akkoord.cao -o uit.docx --opmerkingen --peildatum 2026-11-20` geef
    Dan staat in "uit.docx" naast "Begripsbepalingen" een opmerking met "OPZET-04"

  Scenario: een bevinding over wat nergens staat, komt bij de titel of het systeem
    Wanneer ik `cao-ai maak kaal.cao -o uit.docx --opmerkingen --peildatum 2026-11-20` geef
    Dan is de afloop 0
    En staat in "uit.docx" naast "PickPilot 4" een opmerking met "PROEF-2"

  Scenario: naam en dag van de opmerkingen komen uit de opdracht
    Wanneer ik `cao-ai maak akkoord.cao -o uit.docx --opmerkingen --auteur "Jansen & De Vries" --datum 2026-12-01` geef
    Dan zijn de opmerkingen van "uit.docx" van "Jansen & De Vries" op "2026-12-01"

  Scenario: zonder naam is de opmerking van cao-ai, op de dag van ondertekening
    Wanneer ik `cao-ai maak akkoord.cao -o uit.docx --opmerkingen` geef
    Dan zijn de opmerkingen van "uit.docx" van "cao-ai" op "2027-03-01"

  Scenario: noemt niemand een dag, dan heeft de opmerking er geen
    Wanneer ik `cao-ai maak kaal.cao -o uit.docx --opmerkingen` geef
    Dan zijn de opmerkingen van "uit.docx" van "cao-ai" op ""

  Scenario: maak zegt hoeveel opmerkingen het document heeft, want het gaat naar de andere kant
    Wanneer ik `cao-ai maak akkoord.cao -o uit.docx --opmerkingen --peildatum 2026-11-20` geef
    Dan zegt de opdracht "In de kantlijn staan de bevindingen als opmerkingen"

  Abstract Scenario: wat bij opmerkingen niet kan, wordt geweigerd
    Wanneer ik `cao-ai maak akkoord.cao <keuzes>` geef
    Dan is de afloop 2
    En zegt de opdracht "<melding>"
    En is er niets geschreven

    Voorbeelden:
      | keuzes                                         | melding                                                      |
      | -o uit.md --opmerkingen                        | Opmerkingen bestaan alleen in Word; kies een naam op .docx.   |
      | -o uit.docx --auteur Jansen                    | “--auteur” hoort bij --opmerkingen.                          |
      | -o uit.docx --datum 2026-12-01                 | “--datum” hoort bij --opmerkingen.                           |
      | -o uit.docx --opmerkingen --auteur ""          | De naam bij --auteur is leeg.                                |
      | -o uit.docx --opmerkingen --datum gisteren     | “gisteren” is geen datum.                                    |
      | -o uit.docx --opmerkingen --auteur "aaaaaaaaaabbbbbbbbbbccccccccccddddddddddeeeeeeeeeeffffffffffg" | is te lang |
