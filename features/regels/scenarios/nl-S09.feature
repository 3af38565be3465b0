# language: nl
@nl-S09
Functionaliteit: scenario S09, fictieve instemming in een ondernemings-cao

  “Reageert de OR niet binnen drie weken, dan geldt hij als akkoord. Een streven is dat de OR binnen zes
  weken adviseert.”

  Achtergrond:
    Stel de cao
      | soort             | ondernemings-cao |
      | werkzame personen | 420              |
      | medezeggenschap   | ondernemingsraad |
    En het systeem Planning
      | fase             | wijziging  |
      | betrokkenen      | werknemers |
      | persoonsgegevens | ja         |
    En het artikel "overleg over Planning"
      | streeftermijn | 6 weken |

  Scenario: een OR die niet binnen drie weken reageert, geldt in de ondernemings-cao ten onrechte als akkoord
    > Wie zwijgt, stemt niet in.
    Stel het artikel "overleg over Planning"
      | fatale termijn | 3 weken              |
      | stilzwijgen    | geldt als instemming |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan zijn de oordelen over Planning
      | norm          | oordeel | ernst |
      | WOR-27-2-PROC | schendt | fout  |
    Maar zijn de oordelen over Planning
      | norm          | oordeel             | ernst |
      | WOR-26-BEROEP | niet van toepassing | geen  |
    En zijn er geen andere fouten dan WOR-27-2-PROC
    En is het oordeel van WOR-27-2-PROC over Planning "schendt"
    En zegt de melding "De tekst laat zwijgen gelden als instemming"

  Scenario: het streven dat de OR binnen zes weken adviseert, heeft geen rechtsgevolg en wordt niet gemeld
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan zijn de oordelen over Planning
      | norm          | oordeel             | ernst |
      | WOR-27-2-PROC | niet van toepassing | geen  |
      | WOR-25-2-TIJD | niet van toepassing | geen  |
      | WOR-26-BEROEP | niet van toepassing | geen  |
    En zijn er geen fouten
