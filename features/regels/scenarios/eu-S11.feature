# language: nl
@eu-S11
Functionaliteit: scenario S11, een taxibedrijf blokkeert en ontslaat op een fraudescore

  “Leidinggevende tekent af.” Er is geen uitleg, wegens bedrijfsgeheim. Klagen kan “pas bij een
  toezichthouder na interne procedure”.

  Achtergrond:
    Stel de cao
      | werkgever         | privaat          |
      | werkzame personen | 220              |
      | medezeggenschap   | ondernemingsraad |
      | platform          | nee              |
    En het systeem Fraudescore
      | leverancier               | geen                    |
      | ai volgens de wet         | ja                      |
      | doelen                    | fraudedetectie, ontslag |
      | rol werkgever             | gebruiker               |
      | uitzondering hoog risico  | geen                    |
      | eerste marktdatum         | onbekend                |
      | ontwerpwijziging          | nee                     |
      | persoonsgegevens          | ja                      |
      | bijzondere gegevens       | geen                    |
      | strafrechtelijke gegevens | onbekend                |
      | profilering               | ja                      |
      | heimelijk                 | nee                     |
      | biometrie                 | geen                    |
      | voorspelt strafbaar feit  | nee                     |
      | alleen profilering        | nee                     |
      | volledig automatisch      | nee                     |
      | rol van de score          | doorslaggevend          |
      | menselijke toets          | formeel                 |
      | aanmerkelijk gevolg       | ja                      |
    En het artikel "besluiten over Fraudescore"
      | menselijke toets | formeel                                    |
      | aanvulling       | "De leidinggevende tekent het besluit af." |
    En het artikel "uitleg over Fraudescore"
      | recht          | uitgesloten |
      | bedrijfsgeheim | weigergrond |
    En het artikel "klacht over Fraudescore"
      | autoriteit | na interne procedure |

  Scenario: blokkade en ontslag op een fraudescore die een leidinggevende alleen aftekent, geven vier fouten
    > De leidinggevende tekent voor de vorm. De tekst beroept zich niet op een uitzondering, en er is geen
    > platform.
    > Artikel 86 geldt onder lezing B pas vanaf 2 december 2027.
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan zijn de oordelen over Fraudescore
      | norm       | oordeel   | ernst         |
      | AVG-22-1   | schendt   | fout          |
      | AVG-15-1-h | schendt   | fout          |
      | AVG-12-21  | schendt   | fout          |
      | AIA-85-87  | schendt   | fout          |
      | UAVG-33-3  | onbepaald | waarschuwing  |
      | AIA-86     | onbepaald | aandachtspunt |
    Maar zijn de oordelen over Fraudescore
      | norm      | oordeel             | ernst |
      | AVG-22-2  | niet van toepassing | geen  |
      | AVG-22-3  | niet van toepassing | geen  |
      | PWD-7     | niet van toepassing | geen  |
      | PWD-8-13  | niet van toepassing | geen  |
      | AIA-27    | niet van toepassing | geen  |
      | AIA-5-1-d | voldoet             | geen  |
    En zijn de oordelen over de cao
      | norm  | oordeel             | ernst |
      | PWD-0 | niet van toepassing | geen  |
    En zijn er geen andere fouten dan AVG-22-1, AVG-15-1-h, AVG-12-21, AIA-85-87
    En zijn er uit het Europese recht geen andere waarschuwingen dan UAVG-33-3

  Scenario: voor 2 augustus 2026 gold voor de fraudescore nog geen klachtrecht en geen uitleg uit de AI-verordening
    Wanneer het akkoord op 1 juli 2026 wordt gecontroleerd
    Dan zijn de oordelen over Fraudescore
      | norm       | oordeel   | ernst        |
      | AVG-22-1   | schendt   | fout         |
      | AVG-15-1-h | schendt   | fout         |
      | AVG-12-21  | schendt   | fout         |
      | UAVG-33-3  | onbepaald | waarschuwing |
    Maar zijn de oordelen over Fraudescore
      | norm      | oordeel             | ernst |
      | AIA-85-87 | gaat gelden         | geen  |
      | AIA-86    | onbepaald           | geen  |
      | AVG-22-2  | niet van toepassing | geen  |
      | AVG-22-3  | niet van toepassing | geen  |
      | PWD-7     | niet van toepassing | geen  |
      | PWD-8-13  | niet van toepassing | geen  |
      | AIA-27    | niet van toepassing | geen  |
      | AIA-5-1-d | voldoet             | geen  |
    En zijn de oordelen over de cao
      | norm  | oordeel             | ernst |
      | PWD-0 | niet van toepassing | geen  |
    En zijn er geen andere fouten dan AVG-22-1, AVG-15-1-h, AVG-12-21
    En zijn er uit het Europese recht geen andere waarschuwingen dan UAVG-33-3
    En is het oordeel van AIA-85-87 over Fraudescore "gaat gelden"
    En geldt dat vanaf 2 augustus 2026

  Scenario: onder lezing A geldt artikel 86 voor de fraudescore in 2026 al, met een waarschuwing
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd met lezing A
    Dan zijn de oordelen over Fraudescore
      | norm       | oordeel   | ernst        |
      | AVG-22-1   | schendt   | fout         |
      | AVG-15-1-h | schendt   | fout         |
      | AVG-12-21  | schendt   | fout         |
      | AIA-85-87  | schendt   | fout         |
      | UAVG-33-3  | onbepaald | waarschuwing |
      | AIA-86     | schendt   | waarschuwing |
    Maar zijn de oordelen over Fraudescore
      | norm      | oordeel             | ernst |
      | AVG-22-2  | niet van toepassing | geen  |
      | AVG-22-3  | niet van toepassing | geen  |
      | PWD-7     | niet van toepassing | geen  |
      | PWD-8-13  | niet van toepassing | geen  |
      | AIA-27    | niet van toepassing | geen  |
      | AIA-5-1-d | voldoet             | geen  |
    En zijn de oordelen over de cao
      | norm  | oordeel             | ernst |
      | PWD-0 | niet van toepassing | geen  |
    En zijn er geen andere fouten dan AVG-22-1, AVG-15-1-h, AVG-12-21, AIA-85-87
    En zijn er uit het Europese recht geen andere waarschuwingen dan UAVG-33-3, AIA-86

  Scenario: voor een fraudescore die in 2028 op de markt komt, is uitleg weigeren ook een fout onder artikel 86
    Stel het systeem Fraudescore
      | eerste marktdatum | 2 januari 2028 |
    Wanneer het akkoord op 15 januari 2028 wordt gecontroleerd
    Dan zijn de oordelen over Fraudescore
      | norm       | oordeel   | ernst        |
      | AVG-22-1   | schendt   | fout         |
      | AVG-15-1-h | schendt   | fout         |
      | AVG-12-21  | schendt   | fout         |
      | AIA-85-87  | schendt   | fout         |
      | UAVG-33-3  | onbepaald | waarschuwing |
      | AIA-86     | schendt   | fout         |
    Maar zijn de oordelen over Fraudescore
      | norm      | oordeel             | ernst |
      | AVG-22-2  | niet van toepassing | geen  |
      | AVG-22-3  | niet van toepassing | geen  |
      | PWD-7     | niet van toepassing | geen  |
      | PWD-8-13  | niet van toepassing | geen  |
      | AIA-27    | niet van toepassing | geen  |
      | AIA-5-1-d | voldoet             | geen  |
    En zijn de oordelen over de cao
      | norm  | oordeel             | ernst |
      | PWD-0 | niet van toepassing | geen  |
    En zijn er geen andere fouten dan AVG-22-1, AVG-15-1-h, AVG-12-21, AIA-85-87, AIA-86
    En zijn er uit het Europese recht geen andere waarschuwingen dan UAVG-33-3
