# language: nl
@eu-S01
Functionaliteit: scenario S01, cv-schifting bij een verzekeraar

  “Geen hoog risico, want een recruiter beslist.” De informatie vooraf gaat uitsluitend naar de OR. De
  aanbieder heeft zijn beoordeling niet overgelegd.

  Achtergrond:
    Stel de cao
      | looptijd          | 1 januari 2027 tot en met 31 december 2028 |
      | werkgever         | privaat                                    |
      | werkzame personen | 900                                        |
      | medezeggenschap   | ondernemingsraad                           |
      | platform          | nee                                        |
    En het systeem Cvschifting
      | leverancier               | geen            |
      | ai volgens de wet         | ja              |
      | doelen                    | werving         |
      | rol werkgever             | gebruiker       |
      | punt bijlage iii          | 4a              |
      | uitzondering hoog risico  | voorbereiding   |
      | beoordeling van aanbieder | nee             |
      | ingebruikname             | 1 maart 2028    |
      | eerste marktdatum         | 1 februari 2028 |
      | ontwerpwijziging          | nee             |
      | betrokkenen               | sollicitanten   |
      | persoonsgegevens          | ja              |
      | bijzondere gegevens       | geen            |
      | profilering               | ja              |
      | heimelijk                 | nee             |
      | biometrie                 | geen            |
      | helpt bij besluiten       | ja              |
      | volledig automatisch      | nee             |
      | rol van de score          | meegewogen      |
      | menselijke toets          | echt            |
      | aanmerkelijk gevolg       | ja              |
    En het artikel "risicoklassen over Cvschifting"
      | indeling       | geen hoog risico |
      | reden indeling | mens beslist     |
    En het artikel "aankondiging over Cvschifting"
      | informatie medezeggenschap | voor ingebruikname |
      | informatie werknemers      | uitgesloten        |
      | informatie betrokkenen     | uitgesloten        |

  Scenario: cv-schifting als “geen hoog risico” krijgt in 2026 waarschuwingen voor later, en een fout over de informatie
    > Sollicitanten zijn geen werknemers (AIA-26-7). Een verzekeraar is gewoon privaat; de effectbeoordeling
    > van grondrechten geldt hem alleen bij andere systemen. De toets is echt en de score weegt slechts mee.
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan zijn de oordelen over Cvschifting
      | norm       | oordeel     | ernst        |
      | AIA-6-3    | gaat gelden | waarschuwing |
      | AIA-6-2-4a | gaat gelden | waarschuwing |
      | AIA-26-11  | gaat gelden | waarschuwing |
      | AVG-13-14  | schendt     | fout         |
    Maar zijn de oordelen over Cvschifting
      | norm     | oordeel             | ernst |
      | AIA-26-7 | niet van toepassing | geen  |
      | AIA-27   | niet van toepassing | geen  |
      | AIA-26-8 | niet van toepassing | geen  |
      | AVG-22-1 | voldoet             | geen  |
    En zijn er geen andere fouten dan AVG-13-14
    En zijn er uit het Europese recht geen andere waarschuwingen dan AIA-6-3, AIA-6-2-4a, AIA-26-11
    En is het oordeel van AIA-6-3 over Cvschifting "gaat gelden"
    En geldt dat vanaf 2 december 2027

  Scenario: cv-schifting als “geen hoog risico” is een fout zodra de regels voor hoog risico gelden
    Wanneer het akkoord op 1 maart 2028 wordt gecontroleerd
    Dan zijn de oordelen over Cvschifting
      | norm       | oordeel | ernst |
      | AIA-6-3    | schendt | fout  |
      | AIA-6-2-4a | schendt | fout  |
      | AIA-26-11  | schendt | fout  |
      | AVG-13-14  | schendt | fout  |
    Maar zijn de oordelen over Cvschifting
      | norm     | oordeel             | ernst |
      | AIA-26-7 | niet van toepassing | geen  |
      | AIA-27   | niet van toepassing | geen  |
      | AIA-26-8 | niet van toepassing | geen  |
      | AVG-22-1 | voldoet             | geen  |
    En zijn er geen andere fouten dan AIA-6-3, AIA-6-2-4a, AIA-26-11, AVG-13-14
    En zijn er uit het Europese recht geen waarschuwingen

  Scenario: volgens de oorspronkelijke kalender is cv-schifting als “geen hoog risico” in 2026 al een fout, met dat label
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd volgens de oorspronkelijke kalender
    Dan zijn de oordelen over Cvschifting
      | norm       | oordeel | ernst |
      | AIA-6-3    | schendt | fout  |
      | AIA-6-2-4a | schendt | fout  |
      | AIA-26-11  | schendt | fout  |
      | AVG-13-14  | schendt | fout  |
    Maar zijn de oordelen over Cvschifting
      | norm     | oordeel             | ernst |
      | AIA-26-7 | niet van toepassing | geen  |
      | AIA-27   | niet van toepassing | geen  |
      | AIA-26-8 | niet van toepassing | geen  |
      | AVG-22-1 | voldoet             | geen  |
    En zijn er geen andere fouten dan AIA-6-3, AIA-6-2-4a, AIA-26-11, AVG-13-14
    En zijn er uit het Europese recht geen waarschuwingen
    En is het oordeel van AIA-6-3 over Cvschifting "schendt"
    En zegt de melding "Tegenfeitelijk, naar de oorspronkelijke kalender"
    En is het oordeel van AIA-26-11 over Cvschifting "schendt"
    En zegt de melding "Tegenfeitelijk, naar de oorspronkelijke kalender"

  Scenario: zet het systeem cv’s alleen om naar één formaat en beoordeelde de aanbieder dat, dan blijft de informatie over
    > Er is geen profilering, en de tekst verwijst naar de beoordeling van de aanbieder.
    Stel het systeem Cvschifting
      | omschrijving              | "Zet cv's om naar één formaat" |
      | beoordeling van aanbieder | ja                             |
      | profilering               | nee                            |
    En het artikel "risicoklassen over Cvschifting"
      | reden indeling | beoordeling aanbieder |
    Wanneer het akkoord op 1 maart 2028 wordt gecontroleerd
    Dan zijn de oordelen over Cvschifting
      | norm      | oordeel | ernst |
      | AVG-13-14 | schendt | fout  |
    Maar zijn de oordelen over Cvschifting
      | norm       | oordeel             | ernst |
      | AIA-6-3    | voldoet             | geen  |
      | AIA-26-11  | niet van toepassing | geen  |
      | AIA-26-7   | niet van toepassing | geen  |
      | AIA-6-2-4a | voldoet             | geen  |
    En zijn er geen andere fouten dan AVG-13-14
    En zijn er uit het Europese recht geen waarschuwingen
