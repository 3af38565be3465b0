# language: nl
Functionaliteit: het verslag laat zien wat er tijdens de looptijd verandert

  Achtergrond:
    Stel dat alleen deze normen gelden
      """
      regel PROEF-1 "Een bevoegd persoon mag afwijken"
        bron      "Proefwet, artikel 1"
        sterkte   wet
        per       ai-systeem
        geldig    vanaf 2027-12-02
        geldig    vanaf 2026-08-02  kalender oorspronkelijk
        verbiedt  toezicht.mag_afwijken is uitgesloten "De tekst ontneemt de toezichthouder zijn bevoegdheid."
      einde

      regel PROEF-2 "Persoonsgegevens worden strenger bewaard"
        bron      "Proefwet, artikel 2"
        sterkte   wet
        per       ai-systeem
        geldig    vanaf 2028-01-01
        vereist   bewaren.persoonsniveau is ten hoogste 3 maanden "De tekst bewaart te lang."
        geldig    vanaf 2026-01-01 tot en met 2027-12-31
        vereist   bewaren.persoonsniveau is ten hoogste 6 maanden "De tekst bewaart te lang."
      einde

      regel PROEF-3 "Opleiding is altijd nodig"
        bron      "Proefwet, artikel 3"
        sterkte   wet
        per       ai-systeem
        geldig    doorlopend
        vereist   toezicht.opleiding is geregeld "De tekst regelt geen opleiding."
      einde

      regel PROEF-4 "Hier nooit aan de orde"
        bron      "Proefwet, artikel 4"
        sterkte   wet
        per       ai-systeem
        geldig    vanaf 2028-06-01
        wanneer   systeem.profilering
        verbiedt  toezicht.mag_afwijken is uitgesloten "De tekst ontneemt de toezichthouder zijn bevoegdheid."
      einde

      regel PROEF-5 "Vangnet"
        bron      "Proefwet, artikel 5"
        sterkte   uitleg
        per       ai-systeem
        geldig    vanaf 2026-01-01
        wijkt voor PROEF-1
        verbiedt  toezicht.mag_afwijken is uitgesloten "De tekst ontneemt de toezichthouder zijn bevoegdheid."
      einde
      """
    En op schijf het bestand "akkoord.cao"
      """
      cao "Cao Voorbeeld"
        ondertekening: 1 november 2026
        looptijd: 1 januari 2027 tot en met 31 december 2028
      einde

      ai-systeem PickPilot "PickPilot 4"
        profilering: nee
      einde

      ai-systeem Rooster "RoosterMaker"
        profilering: nee
      einde

      toezicht over PickPilot
        mag afwijken: uitgesloten
        opleiding: 16 uur
      einde

      bewaren
        persoonsniveau: 6 maanden
      einde
      """

  Scenario: ondertekening, begin, elke wijziging van het recht en het einde zijn dagen van de toets
    Wanneer ik `cao-ai controleer akkoord.cao --formaat json --peildatum 2026-11-20` geef
    Dan is in_de_tijd.dagen in de json [{"dag": "2026-11-01", "reden": ["ondertekening"]}, {"dag": "2027-01-01", "reden": ["begin"]}, {"dag": "2027-12-02", "reden": ["het recht verandert"]}, {"dag": "2028-01-01", "reden": ["het recht verandert"]}, {"dag": "2028-06-01", "reden": ["het recht verandert"]}, {"dag": "2028-12-31", "reden": ["einde"]}]
    En voldoet de json aan het schema

  Scenario: alleen wat verandert, komt in de tabel van de looptijd
    Wanneer ik `cao-ai controleer akkoord.cao --formaat json --peildatum 2026-11-20` geef
    Dan heeft in_de_tijd.oordelen in de json 5 delen
    En is in_de_tijd.oordelen.0.norm in de json "PROEF-1"
    En is in_de_tijd.oordelen.0.systeem in de json "PickPilot"
    En is in_de_tijd.oordelen.0.per_dag.1 in de json {"oordeel": null, "ernst": null}
    En is in_de_tijd.oordelen.0.per_dag.2 in de json {"oordeel": "schendt", "ernst": "fout"}
    En is in_de_tijd.oordelen.2.norm in de json "PROEF-2"
    En is in_de_tijd.oordelen.2.per_dag.2 in de json {"oordeel": "voldoet", "ernst": null}
    En is in_de_tijd.oordelen.2.per_dag.3 in de json {"oordeel": "onvolledig", "ernst": "waarschuwing"}

  Scenario: een vangnet zwijgt in de tabel vanaf de dag waarop de bijzondere norm geldt
    Stel op schijf het bestand "een.cao"
      """
      cao "Cao Voorbeeld"
        looptijd: 1 januari 2027 tot en met 31 december 2028
      einde

      ai-systeem PickPilot "PickPilot 4"
        profilering: nee
      einde

      toezicht
        mag afwijken: uitgesloten
        opleiding: 16 uur
      einde

      bewaren
        persoonsniveau: 3 maanden
      einde
      """
    Wanneer ik `cao-ai controleer een.cao --formaat json --peildatum 2026-11-20` geef
    Dan heeft in_de_tijd.oordelen in de json 2 delen
    En is in_de_tijd.oordelen.0.norm in de json "PROEF-1"
    En is in_de_tijd.oordelen.1.norm in de json "PROEF-5"
    En is in_de_tijd.oordelen.1.per_dag.0 in de json {"oordeel": "schendt", "ernst": "fout"}
    En is in_de_tijd.oordelen.1.per_dag.1 in de json {"oordeel": "niet van toepassing", "ernst": null}

  Scenario: het verslag voor de mens zet norm tegen dag, en systemen met hetzelfde verloop bij elkaar
    Wanneer ik `cao-ai controleer akkoord.cao --peildatum 2026-11-20` geef
    Dan zegt de opdracht "In de tijd: wat verandert"
    En zegt de opdracht "1. 1 november 2026 (ondertekening)"
    En zegt de opdracht "2. 2 december 2027 (het recht verandert)"
    En zegt de opdracht "3. 1 januari 2028 (het recht verandert)"
    En zegt de opdracht nergens "1 juni 2028 (het recht verandert)"
    En zegt de opdracht "dag 1 dag 2 dag 3"
    En zegt de opdracht "PROEF-1 (PickPilot) – schendt schendt"
    En zegt de opdracht "PROEF-2 (PickPilot, Rooster) voldoet voldoet onvolledig"

  Scenario: verandert er niets, dan staat er geen tabel van de looptijd in het verslag
    Stel op schijf het bestand "kort.cao"
      """
      cao "Cao Voorbeeld"
        ondertekening: 1 december 2026
        looptijd: 1 januari 2027 tot en met 31 maart 2027
      einde

      ai-systeem PickPilot "PickPilot 4"
        profilering: nee
      einde
      """
    Wanneer ik `cao-ai controleer kort.cao --peildatum 2026-11-20` geef
    Dan zegt de opdracht nergens "In de tijd"

  Scenario: zonder ondertekening en looptijd zijn er geen dagen om op te toetsen
    Stel op schijf het bestand "open.cao"
      """
      cao "Cao Voorbeeld"
      einde

      ai-systeem PickPilot "PickPilot 4"
      einde
      """
    Wanneer ik `cao-ai controleer open.cao --formaat json --peildatum 2026-11-20` geef
    Dan is in_de_tijd.dagen in de json []
    En is in_de_tijd.oordelen in de json []

  Scenario: de oorspronkelijke kalender verschuift de dagen, en staat op elke bladzijde en bij elke bevinding
    Wanneer ik `cao-ai controleer akkoord.cao --formaat json --peildatum 2026-11-20 --kalender oorspronkelijk` geef
    Dan is in_de_tijd.oordelen.0.norm in de json "PROEF-2"
    En is bevindingen.1.melding in de json "Tegenfeitelijk, naar de oorspronkelijke kalender: De tekst ontneemt de toezichthouder zijn bevoegdheid."
    Wanneer ik `cao-ai maak akkoord.cao -o uit.md --peildatum 2026-11-20 --kalender oorspronkelijk` geef
    Dan staat in "uit.md" "Ontwerp, tegenfeitelijk: oorspronkelijke kalender"
