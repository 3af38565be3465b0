# language: nl
@eu-S07
Functionaliteit: scenario S07, een bevorderingsscore met verzuimdata in een ziekenhuis

  De beoordeling van grondrechten is “niet nodig, want particuliere stichting”. Verzuim “telt mee op grond
  van art. 9, lid 2, onder b, AVG”.

  Achtergrond:
    Stel de cao
      | looptijd          | 1 juli 2027 tot en met 30 juni 2029 |
      | werkzame personen | 3.000                               |
      | medezeggenschap   | ondernemingsraad                    |
      | platform          | nee                                 |
    En het systeem Bevordering
      | leverancier              | geen             |
      | ai volgens de wet        | ja               |
      | doelen                   | bevorderen       |
      | rol werkgever            | gebruiker        |
      | uitzondering hoog risico | geen             |
      | ingebruikname            | 15 februari 2028 |
      | eerste marktdatum        | 15 januari 2028  |
      | ontwerpwijziging         | nee              |
      | persoonsgegevens         | ja               |
      | bijzondere gegevens      | gezondheid       |
      | profilering              | ja               |
      | heimelijk                | nee              |
      | biometrie                | geen             |
      | volledig automatisch     | nee              |
      | rol van de score         | doorslaggevend   |
      | menselijke toets         | formeel          |
      | aanmerkelijk gevolg      | ja               |
    En het artikel "effectbeoordeling over Bevordering"
      | grondrechten            | uitgesloten       |
      | reden geen grondrechten | private werkgever |
    En het artikel "beoordeling over Bevordering"
      | verzuim telt mee | ja |

  Scenario: een bevorderingsscore met verzuim krijgt drie fouten; of het ziekenhuis een openbare dienst is, is de vraag
    > Een stichting is geen overheidsinstantie (AIA-26-8), en de gezondheid toetst UAVG-30 en niet ook nog
    > AVG-9.
    > De tekst gaat over een effectbeoordeling, maar niet over die voor gegevens (AVG-35). Het scenario
    > noemt die waarschuwing niet.
    Stel de cao
      | werkgever   | onbekend                |
      | toelichting | "Stichting, ziekenhuis" |
    En het systeem Bevordering
      | gegevens | verzuim |
      | factoren | verzuim |
    En het artikel "beoordeling over Bevordering"
      | op grond van | "AVG artikel 9 lid 2 onder b" |
    Wanneer het akkoord op 1 februari 2028 wordt gecontroleerd
    Dan zijn de oordelen over Bevordering
      | norm     | oordeel    | ernst        |
      | AIA-27   | onbepaald  | waarschuwing |
      | UAVG-30  | schendt    | fout         |
      | AVG-22-1 | schendt    | fout         |
      | AVG-22-4 | schendt    | fout         |
      | AVG-35   | onvolledig | waarschuwing |
    Maar zijn de oordelen over Bevordering
      | norm      | oordeel             | ernst |
      | AIA-26-8  | niet van toepassing | geen  |
      | AVG-9     | voldoet             | geen  |
      | AIA-5-1-c | niet van toepassing | geen  |
      | AIA-111-2 | voldoet             | geen  |
    En zijn er geen andere fouten dan UAVG-30, AVG-22-1, AVG-22-4
    En zijn er uit het Europese recht geen andere waarschuwingen dan AIA-27, AVG-35
    En is het oordeel van AIA-27 over Bevordering "onbepaald"
    En is de vraag "Overheid, particulier met een openbare dienst, of gewoon privaat?"

  Scenario: een ziekenhuis met een openbare dienst slaat bij de bevorderingsscore de beoordeling van grondrechten niet over
    > De tekst gaat over een effectbeoordeling, maar niet over die voor gegevens (AVG-35). Het scenario
    > noemt die waarschuwing niet.
    Stel de cao
      | werkgever   | publieke dienst         |
      | toelichting | "Stichting, ziekenhuis" |
    En het systeem Bevordering
      | gegevens | verzuim |
      | factoren | verzuim |
    En het artikel "beoordeling over Bevordering"
      | op grond van | "AVG artikel 9 lid 2 onder b" |
    Wanneer het akkoord op 1 februari 2028 wordt gecontroleerd
    Dan zijn de oordelen over Bevordering
      | norm     | oordeel    | ernst        |
      | AIA-27   | schendt    | fout         |
      | UAVG-30  | schendt    | fout         |
      | AVG-22-1 | schendt    | fout         |
      | AVG-22-4 | schendt    | fout         |
      | AVG-35   | onvolledig | waarschuwing |
    Maar zijn de oordelen over Bevordering
      | norm      | oordeel             | ernst |
      | AIA-26-8  | niet van toepassing | geen  |
      | AVG-9     | voldoet             | geen  |
      | AIA-5-1-c | niet van toepassing | geen  |
      | AIA-111-2 | voldoet             | geen  |
    En zijn er geen andere fouten dan AIA-27, UAVG-30, AVG-22-1, AVG-22-4
    En zijn er uit het Europese recht geen andere waarschuwingen dan AVG-35

  Scenario: een gewone groothandel hoeft bij de bevorderingsscore de grondrechten niet te beoordelen; de drie fouten blijven
    > De tekst gaat over een effectbeoordeling, maar niet over die voor gegevens (AVG-35). Het scenario
    > noemt die waarschuwing niet.
    Stel de cao
      | werkgever | privaat |
    En het systeem Bevordering
      | gegevens | verzuim |
      | factoren | verzuim |
    En het artikel "beoordeling over Bevordering"
      | op grond van | "AVG artikel 9 lid 2 onder b" |
    Wanneer het akkoord op 1 februari 2028 wordt gecontroleerd
    Dan zijn de oordelen over Bevordering
      | norm     | oordeel    | ernst        |
      | UAVG-30  | schendt    | fout         |
      | AVG-22-1 | schendt    | fout         |
      | AVG-22-4 | schendt    | fout         |
      | AVG-35   | onvolledig | waarschuwing |
    Maar zijn de oordelen over Bevordering
      | norm      | oordeel             | ernst |
      | AIA-27    | niet van toepassing | geen  |
      | AIA-26-8  | niet van toepassing | geen  |
      | AVG-9     | voldoet             | geen  |
      | AIA-5-1-c | niet van toepassing | geen  |
      | AIA-111-2 | voldoet             | geen  |
    En zijn er geen andere fouten dan UAVG-30, AVG-22-1, AVG-22-4
    En zijn er uit het Europese recht geen andere waarschuwingen dan AVG-35

  Scenario: telt verzuim niet mee in de bevordering en toetst een mens echt, dan blijft de vraag naar de openbare dienst
    > De tekst gaat over een effectbeoordeling, maar niet over die voor gegevens (AVG-35). Het scenario
    > noemt die waarschuwing niet.
    Stel de cao
      | werkgever   | onbekend                |
      | toelichting | "Stichting, ziekenhuis" |
    En het systeem Bevordering
      | bijzondere gegevens | geen       |
      | rol van de score    | meegewogen |
      | menselijke toets    | echt       |
    En het artikel "beoordeling over Bevordering"
      | verzuim telt mee | uitgesloten |
    En het artikel "selectie over Bevordering"
      | uitgesloten factoren | verzuim, gezondheid |
    Wanneer het akkoord op 1 februari 2028 wordt gecontroleerd
    Dan zijn de oordelen over Bevordering
      | norm   | oordeel    | ernst        |
      | AIA-27 | onbepaald  | waarschuwing |
      | AVG-35 | onvolledig | waarschuwing |
    Maar zijn de oordelen over Bevordering
      | norm      | oordeel             | ernst |
      | UAVG-30   | voldoet             | geen  |
      | AVG-22-1  | voldoet             | geen  |
      | AVG-22-4  | niet van toepassing | geen  |
      | AIA-26-8  | niet van toepassing | geen  |
      | AVG-9     | voldoet             | geen  |
      | AIA-5-1-c | niet van toepassing | geen  |
      | AIA-111-2 | voldoet             | geen  |
    En zijn er geen fouten
    En zijn er uit het Europese recht geen andere waarschuwingen dan AIA-27, AVG-35
