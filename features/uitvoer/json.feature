# language: nl
Functionaliteit: controleer, het verslag als gegevens

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
        persoonsniveau: 24 maanden
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

  Scenario: het verslag als gegevens voldoet aan het schema dat het pakket meelevert
    Wanneer ik `cao-ai controleer akkoord.cao --formaat json --peildatum 2026-11-20` geef
    Dan is de afloop 1
    En voldoet de json aan het schema

  Abstract Scenario: de vaste sleutels van het verslag als gegevens
    Wanneer ik `cao-ai controleer akkoord.cao --formaat json --peildatum 2026-11-20` geef
    Dan is <plek> in de json <waarde>

    Voorbeelden:
      | plek                       | waarde                |
      | versie                     | 1                     |
      | bron                       | "akkoord.cao"         |
      | peildatum                  | "2026-11-20"          |
      | kalender                   | "geldend"             |
      | regelbasis                 | "2026-11-20"          |
      | taalfouten                 | []                    |
      | bevindingen.0.norm         | "PROEF-2"             |
      | bevindingen.0.oordeel      | "zwijgt"              |
      | bevindingen.0.ernst        | "aandachtspunt"       |
      | bevindingen.0.systeem      | "PickPilot"           |
      | bevindingen.0.plaats.regel | 5                     |
      | bevindingen.0.vanaf        | null                  |
      | bevindingen.0.vraag        | null                  |
      | bevindingen.2.norm         | "PROEF-1"             |
      | bevindingen.2.ernst        | "fout"                |
      | bevindingen.2.oordeel      | "schendt"             |
      | bevindingen.2.bron         | "Proefwet, artikel 1" |
      | bevindingen.2.sterkte      | "wet"                 |
      | vragen.0.feit              | "systeem.persoonsgegevens" |
      | oordelen.0.oordeel         | "zwijgt"              |

  Scenario: de plaats in de gegevens wijst de woorden aan die beslisten
    Wanneer ik `cao-ai controleer akkoord.cao --formaat json --peildatum 2026-11-20` geef
    Dan is bevindingen.2.plaats in de json {"regel": 13, "kolom": 3, "eindregel": 13, "eindkolom": 28}

  Scenario: met taalfouten komen de gegevens er ook, met alleen de taalfouten gevuld
    Wanneer ik `cao-ai controleer taalfout.cao --formaat json --peildatum 2026-11-20` geef
    Dan is de afloop 2
    En voldoet de json aan het schema
    En heeft taalfouten in de json 2 delen
    En is bevindingen in de json []
    En is oordelen in de json []
    En is vragen in de json []
    En is opzet in de json []

  Scenario: een bestand dat er niet is, geeft gegevens met een taalfout
    Wanneer ik `cao-ai controleer bestaat-niet.cao --formaat json` geef
    Dan is de afloop 2
    En voldoet de json aan het schema
    En is taalfouten.0.code in de json "TAAL-001"

  Scenario: meer bestanden geven een lijst van verslagen
    Wanneer ik `cao-ai controleer akkoord.cao goed.cao taalfout.cao --formaat json` geef
    Dan voldoet de json aan het schema
    En heeft het geheel in de json 3 delen
    En is 1.bron in de json "goed.cao"

  Scenario: wat partijen aanvaarden en wat de opzet vindt, staat in eigen lijsten
    Stel op schijf het bestand "negeer.cao"
      """
      cao "Cao Negeer"
      einde
      ai-systeem PickPilot "PickPilot 4"
        persoonsgegevens: nee
      einde
      negeer PROEF-2 omdat "er is al een regeling"
      negeer PROEF-9 omdat "er is al een regeling"
      """
    Wanneer ik `cao-ai controleer negeer.cao --formaat json` geef
    Dan voldoet de json aan het schema
    En is genegeerd.0.norm in de json "PROEF-2"
    En is genegeerd.0.reden in de json "er is al een regeling"
    En is opzet.0.norm in de json "OPZET-37"
    En is opzet.0.oordeel in de json "opzet"
    En is opzet.0.plaats.regel in de json 7

  Scenario: een vraag die alleen een mens kan beantwoorden, staat bij het oordeel
    Wanneer ik `cao-ai controleer goed.cao --formaat json` geef
    Dan voldoet de json aan het schema
    En is oordelen.0.open_norm in de json ["Is deze termijn nodig voor het doel?"]
