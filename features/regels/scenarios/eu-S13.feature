# language: nl
@eu-S13
Functionaliteit: scenario S13, de bewaartermijn van logboeken

  Een systeem met een hoog risico (bijlage III, punt 4, onder b) dat op 5 januari 2028 op de markt komt; de
  andere bepalingen zijn in orde.

  Achtergrond:
    Stel de cao
      | werkgever | privaat |
      | platform  | nee     |
    En het systeem Prestatiemeter
      | leverancier              | geen              |
      | ai volgens de wet        | ja                |
      | doelen                   | prestaties volgen |
      | rol werkgever            | gebruiker         |
      | punt bijlage iii         | 4b                |
      | uitzondering hoog risico | geen              |
      | eerste marktdatum        | 5 januari 2028    |
      | ontwerpwijziging         | nee               |
      | betrokkenen              | werknemers        |
      | persoonsgegevens         | ja                |
      | bijzondere gegevens      | geen              |
      | heimelijk                | nee               |
      | biometrie                | geen              |
      | logboek in beheer        | ja                |
    En het artikel "bewaren over Prestatiemeter"
      | logboek | 3 maanden |

  Scenario: logboeken drie maanden bewaren is te kort zodra de regels voor hoog risico gelden
    Wanneer het akkoord op 1 februari 2028 wordt gecontroleerd
    Dan zijn de oordelen over Prestatiemeter
      | norm     | oordeel | ernst |
      | AIA-26-6 | schendt | fout  |
    Maar zijn de oordelen over Prestatiemeter
      | norm      | oordeel | ernst |
      | AVG-5-1-e | voldoet | geen  |
    En zijn er geen andere fouten dan AIA-26-6
    En zijn er uit het Europese recht geen waarschuwingen

  Scenario: logboeken zes maanden bewaren, passend bij het doel, en daarna wissen voldoet
    Stel het artikel "bewaren over Prestatiemeter"
      | logboek                  | 6 maanden |
      | logboek passend bij doel | ja        |
    Wanneer het akkoord op 1 februari 2028 wordt gecontroleerd
    Dan zijn de oordelen over Prestatiemeter
      | norm      | oordeel | ernst |
      | AIA-26-6  | voldoet | geen  |
      | AVG-5-1-e | voldoet | geen  |
    En zijn er geen fouten
    En zijn er uit het Europese recht geen waarschuwingen

  Scenario: logboeken onbeperkt bewaren strijdt met de opslagbeperking van de AVG
    Stel het artikel "bewaren over Prestatiemeter"
      | logboek | onbeperkt |
    Wanneer het akkoord op 1 februari 2028 wordt gecontroleerd
    Dan zijn de oordelen over Prestatiemeter
      | norm      | oordeel | ernst |
      | AVG-5-1-e | schendt | fout  |
    Maar zijn de oordelen over Prestatiemeter
      | norm     | oordeel | ernst |
      | AIA-26-6 | voldoet | geen  |
    En zijn er geen andere fouten dan AVG-5-1-e
    En zijn er uit het Europese recht geen waarschuwingen

  Scenario: logboeken tien jaar bewaren zonder motivering krijgt een waarschuwing
    Stel het artikel "bewaren over Prestatiemeter"
      | logboek | 10 jaar |
    Wanneer het akkoord op 1 februari 2028 wordt gecontroleerd
    Dan zijn de oordelen over Prestatiemeter
      | norm      | oordeel | ernst        |
      | AVG-5-1-e | schendt | waarschuwing |
    Maar zijn de oordelen over Prestatiemeter
      | norm     | oordeel | ernst |
      | AIA-26-6 | voldoet | geen  |
    En zijn er geen fouten
    En zijn er uit het Europese recht geen andere waarschuwingen dan AVG-5-1-e

  Scenario: logboeken “ten minste zes maanden” zonder einddatum krijgt een waarschuwing en geen fout
    Stel het artikel "bewaren over Prestatiemeter"
      | logboek | minstens 6 maanden |
    Wanneer het akkoord op 1 februari 2028 wordt gecontroleerd
    Dan zijn de oordelen over Prestatiemeter
      | norm     | oordeel    | ernst        |
      | AIA-26-6 | onvolledig | waarschuwing |
    En zijn er geen fouten
    En zijn er uit het Europese recht geen andere waarschuwingen dan AIA-26-6

  Scenario: logboeken drie maanden bewaren in een cao tot en met 30 juni 2028 krijgt in 2026 een waarschuwing
    Stel de cao
      | looptijd | 1 juli 2026 tot en met 30 juni 2028 |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan zijn de oordelen over Prestatiemeter
      | norm     | oordeel     | ernst        |
      | AIA-26-6 | gaat gelden | waarschuwing |
    En zijn er geen fouten
    En zijn er uit het Europese recht geen andere waarschuwingen dan AIA-26-6
    En is het oordeel van AIA-26-6 over Prestatiemeter "gaat gelden"
    En geldt dat vanaf 2 december 2027

  Scenario: logboeken drie maanden bewaren in een cao tot en met 30 november 2027 is hooguit een aandachtspunt
    Stel de cao
      | looptijd | 1 december 2025 tot en met 30 november 2027 |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan zijn de oordelen over Prestatiemeter
      | norm     | oordeel     | ernst         |
      | AIA-26-6 | gaat gelden | aandachtspunt |
    En zijn er geen fouten
    En zijn er uit het Europese recht geen waarschuwingen

  Scenario: logboeken drie maanden bewaren geeft bij een tekstassistent zonder hoog risico geen melding
    Stel het systeem Prestatiemeter
      | doelen           | tekstassistent |
      | punt bijlage iii | geen           |
    Wanneer het akkoord op 1 februari 2028 wordt gecontroleerd
    Dan zijn de oordelen over Prestatiemeter
      | norm     | oordeel             | ernst |
      | AIA-26-6 | niet van toepassing | geen  |
    En zijn er geen fouten
    En zijn er uit het Europese recht geen waarschuwingen

  Scenario: de zin “want deze cao is nationaal recht” maakt drie maanden voor logboeken niet lang genoeg
    Stel het artikel "bewaren over Prestatiemeter"
      | op grond van | "deze cao"                                                                            |
      | aanvulling   | "Deze cao is nationaal recht in de zin van artikel 26, lid 6, van de AI-verordening." |
    Wanneer het akkoord op 1 februari 2028 wordt gecontroleerd
    Dan zijn de oordelen over Prestatiemeter
      | norm     | oordeel | ernst |
      | AIA-26-6 | schendt | fout  |
    En zijn er geen andere fouten dan AIA-26-6
    En zijn er uit het Europese recht geen waarschuwingen
