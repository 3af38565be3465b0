# language: nl
@eu-S15
Functionaliteit: scenario S15, een biastoets met etniciteit

  De werkgever werft met AI en verzamelt etniciteit om het systeem op een ongelijke uitkomst te toetsen.

  Achtergrond:
    Stel de cao
      | werkgever | privaat |
      | platform  | nee     |
    En het systeem Selectie
      | leverancier              | geen       |
      | ai volgens de wet        | ja         |
      | doelen                   | werving    |
      | rol werkgever            | gebruiker  |
      | uitzondering hoog risico | geen       |
      | ontwerpwijziging         | nee        |
      | persoonsgegevens         | ja         |
      | bijzondere gegevens      | etniciteit |
      | heimelijk                | nee        |
      | biometrie                | geen       |
    En het artikel "selectie over Selectie"
      | toetsgegevens | bijzondere gegevens |

  Scenario: een biastoets waarvan de etniciteit naar vakbond en OR gaat, is een fout onder artikel 4 bis
    > AVG-9 meldt dit niet nog eens.
    > Of het besluit zonder mens valt, zegt het scenario niet: een vraag met de ernst van een waarschuwing
    > (AVG-22-4), die het scenario niet noemt.
    Stel het artikel "selectie over Selectie"
      | ruwe toetsgegevens aan | vakbonden, medezeggenschap |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan zijn de oordelen over Selectie
      | norm     | oordeel   | ernst        |
      | AIA-4bis | schendt   | fout         |
      | AVG-22-4 | onbepaald | waarschuwing |
    Maar zijn de oordelen over Selectie
      | norm  | oordeel | ernst |
      | AVG-9 | voldoet | geen  |
    En zijn er geen andere fouten dan AIA-4bis
    En zijn er uit het Europese recht geen andere waarschuwingen dan AVG-22-4

  Scenario: een biastoets volgens artikel 4 bis, met alleen geaggregeerde uitkomsten voor de OR, voldoet
    > Of het besluit zonder mens valt, zegt het scenario niet: een vraag met de ernst van een waarschuwing
    > (AVG-22-4), die het scenario niet noemt.
    Stel het artikel "selectie over Selectie"
      | toetswaarborgen        | noodzaak, pseudonimisering, beveiliging, beperkte toegang, wissen, verwerkingsregister |
      | ruwe toetsgegevens aan | uitgesloten                                                                            |
      | uitkomsten aan         | medezeggenschap                                                                        |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan zijn de oordelen over Selectie
      | norm     | oordeel   | ernst        |
      | AVG-22-4 | onbepaald | waarschuwing |
    Maar zijn de oordelen over Selectie
      | norm     | oordeel | ernst |
      | AIA-4bis | voldoet | geen  |
      | AVG-9    | voldoet | geen  |
    En zijn er geen fouten
    En zijn er uit het Europese recht geen andere waarschuwingen dan AVG-22-4

  Scenario: een biastoets met etniciteit waarin geen waarborgen zijn genoemd, krijgt een waarschuwing en geen fout
    > Of het besluit zonder mens valt, zegt het scenario niet: een vraag met de ernst van een waarschuwing
    > (AVG-22-4), die het scenario niet noemt.
    Stel het artikel "selectie over Selectie"
      | ruwe toetsgegevens aan | uitgesloten |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan zijn de oordelen over Selectie
      | norm     | oordeel    | ernst        |
      | AIA-4bis | onvolledig | waarschuwing |
      | AVG-22-4 | onbepaald  | waarschuwing |
    En zijn er geen fouten
    En zijn er uit het Europese recht geen andere waarschuwingen dan AIA-4bis, AVG-22-4

  Scenario: voor de inwerkingtreding van artikel 4 bis was een biastoets met etniciteit een fout onder artikel 9 AVG
    > Of het besluit zonder mens valt, zegt het scenario niet: een vraag met de ernst van een waarschuwing
    > (AVG-22-4), die het scenario niet noemt.
    Stel het artikel "selectie over Selectie"
      | ruwe toetsgegevens aan | vakbonden, medezeggenschap |
    Wanneer het akkoord op 1 juli 2026 wordt gecontroleerd
    Dan zijn de oordelen over Selectie
      | norm     | oordeel   | ernst        |
      | AVG-9    | schendt   | fout         |
      | AVG-22-4 | onbepaald | waarschuwing |
    Maar zijn de oordelen over Selectie
      | norm     | oordeel     | ernst |
      | AIA-4bis | gaat gelden | geen  |
    En zijn er geen andere fouten dan AVG-9
    En zijn er uit het Europese recht geen andere waarschuwingen dan AVG-22-4
    En is het oordeel van AIA-4bis over Selectie "gaat gelden"
    En geldt dat vanaf 27 juli 2026

  Scenario: een biastoets met synthetische data gebruikt geen bijzondere gegevens en krijgt van artikel 4 bis geen melding
    Stel het systeem Selectie
      | bijzondere gegevens | geen |
    En het artikel "selectie over Selectie"
      | toetsgegevens | synthetisch |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan zijn de oordelen over Selectie
      | norm     | oordeel             | ernst |
      | AIA-4bis | niet van toepassing | geen  |
      | AVG-9    | voldoet             | geen  |
    En zijn er geen fouten
    En zijn er uit het Europese recht geen waarschuwingen

  Scenario: “artikel 4 bis verplicht tot een biastoets” geeft de wet onjuist weer
    > Of het besluit zonder mens valt, zegt het scenario niet: een vraag met de ernst van een waarschuwing
    > (AVG-22-4), die het scenario niet noemt.
    Stel het artikel "selectie over Selectie"
      | toetswaarborgen        | noodzaak, pseudonimisering, beveiliging, beperkte toegang, wissen, verwerkingsregister |
      | ruwe toetsgegevens aan | uitgesloten                                                                            |
      | uitkomsten aan         | medezeggenschap                                                                        |
      | op grond van           | "AI-verordening artikel 4 bis"                                                         |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan zijn de oordelen over Selectie
      | norm     | oordeel   | ernst        |
      | AIA-4bis | let op    | waarschuwing |
      | AVG-22-4 | onbepaald | waarschuwing |
    En zijn er geen fouten
    En zijn er uit het Europese recht geen andere waarschuwingen dan AIA-4bis, AVG-22-4
    En is het oordeel van AIA-4bis over Selectie "let op"
    En zegt de melding "Het artikel geeft een bevoegdheid"
