# language: nl
@nl-S23
Functionaliteit: scenario S23, een deskundige, aansprakelijkheid en een meldverbod in een laboratorium

  “De OR kan na toestemming van de directie een AI-deskundige raadplegen tot ten hoogste 2.500 euro per
  jaar. Fouten die een medewerker maakt doordat hij het advies van het systeem volgt, komen voor zijn
  rekening. Gebreken worden uitsluitend aan de leverancier gemeld; melden elders is niet toegestaan.”

  Achtergrond:
    Stel de cao
      | werkzame personen | 700              |
      | medezeggenschap   | ondernemingsraad |
    En het systeem Analyse
      | doelen | klantproces |
      | fase   | invoering   |
    En het artikel "overleg over Analyse"
      | deskundige   | na toestemming             |
      | budget       | hoogstens € 2.500 per jaar |
      | soort budget | plafond                    |
    En het artikel "verantwoordelijkheid over Analyse"
      | fouten | werknemer          |
      | melden | alleen leverancier |

  Scenario: een deskundige na toestemming, fouten voor rekening van de laborant en een meldverbod zijn drie fouten
    > Voor een deskundige volstaat dat de OR het vooraf laat weten, en een plafond kan hem niet eenzijdig
    > worden opgelegd. Alleen een PVT heeft toestemming nodig.
    > De tekst draait de aansprakelijkheid van de werknemer om, maar sluit die van de werkgever niet uit.
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan zijn de oordelen over Analyse
      | norm      | oordeel | ernst |
      | WOR-16-22 | schendt | fout  |
      | BW-661    | schendt | fout  |
      | WBK-2     | schendt | fout  |
    Maar zijn de oordelen over Analyse
      | norm        | oordeel             | ernst |
      | WOR-35C-PVT | niet van toepassing | geen  |
      | BW-658      | niet van toepassing | geen  |
    En zijn er geen andere fouten dan WOR-16-22, BW-661, WBK-2
    En is het oordeel van WOR-16-22 over Analyse "schendt"
    En zegt de melding "De tekst eist toestemming voor een deskundige"
    En zegt de melding "De tekst begrenst de kosten van deskundigen eenzijdig"

  Scenario: een algemene geheimhouding die in het laboratorium ook OR-leden bindt, voegt daar een waarschuwing aan toe
    Stel het artikel "overleg over Analyse"
      | geheimhouding | algemeen |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan zijn de oordelen over Analyse
      | norm          | oordeel | ernst        |
      | WOR-16-22     | schendt | fout         |
      | BW-661        | schendt | fout         |
      | WBK-2         | schendt | fout         |
      | WOR-20-GEHEIM | schendt | waarschuwing |
    Maar zijn de oordelen over Analyse
      | norm        | oordeel             | ernst |
      | WOR-35C-PVT | niet van toepassing | geen  |
      | BW-658      | niet van toepassing | geen  |
    En zijn er geen andere fouten dan WOR-16-22, BW-661, WBK-2
