# language: nl
@eu-S05
Functionaliteit: scenario S05, een supermarktrooster en een cobot

  “Beschikbaarheid, contracturen, wettelijke rust; leidinggevende stelt vast.”

  Achtergrond:
    Stel de cao
      | werkgever         | privaat          |
      | werkzame personen | 80               |
      | medezeggenschap   | ondernemingsraad |
      | platform          | nee              |
    En het systeem Winkelsysteem
      | leverancier              | geen                     |
      | ai volgens de wet        | ja                       |
      | doelen                   | taaktoewijzing objectief |
      | rol werkgever            | gebruiker                |
      | uitzondering hoog risico | geen                     |
      | ontwerpwijziging         | nee                      |
      | persoonsgegevens         | ja                       |
      | bijzondere gegevens      | geen                     |
      | profilering              | nee                      |
      | heimelijk                | nee                      |
      | biometrie                | geen                     |

  Scenario: een supermarktrooster uit regelsoftware valt buiten de AI-verordening
    Stel het systeem Winkelsysteem
      | ai volgens de wet | nee |
    En het artikel "rooster over Winkelsysteem"
      | vastgesteld door | leidinggevende                                                                 |
      | aanvulling       | "Het rooster volgt de beschikbaarheid, de contracturen en de wettelijke rust." |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan zijn de oordelen over Winkelsysteem
      | norm    | oordeel | ernst         |
      | AIA-3-1 | let op  | aandachtspunt |
    Maar zijn de oordelen over Winkelsysteem
      | norm       | oordeel             | ernst |
      | AIA-6-2-4b | niet van toepassing | geen  |
      | AIA-4      | niet van toepassing | geen  |
      | AIA-26-1   | niet van toepassing | geen  |
      | AIA-26-2   | niet van toepassing | geen  |
      | AIA-26-5   | niet van toepassing | geen  |
      | AIA-26-6   | niet van toepassing | geen  |
      | AIA-26-7   | niet van toepassing | geen  |
      | AIA-26-8   | niet van toepassing | geen  |
      | AIA-26-9   | niet van toepassing | geen  |
      | AIA-26-11  | niet van toepassing | geen  |
      | AIA-27     | niet van toepassing | geen  |
      | AVG-22-1   | voldoet             | geen  |
    En zijn er geen fouten
    En zijn er uit het Europese recht geen waarschuwingen

  Scenario: een supermarktrooster uit AI op objectieve gegevens is geen hoog risico; scholing blijft een vraag
    Stel het artikel "rooster over Winkelsysteem"
      | vastgesteld door | leidinggevende                                                                 |
      | aanvulling       | "Het rooster volgt de beschikbaarheid, de contracturen en de wettelijke rust." |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan zijn de oordelen over Winkelsysteem
      | norm  | oordeel   | ernst         |
      | AIA-4 | onbepaald | aandachtspunt |
    Maar zijn de oordelen over Winkelsysteem
      | norm       | oordeel             | ernst |
      | AIA-6-2-4b | niet van toepassing | geen  |
      | AIA-26-7   | niet van toepassing | geen  |
    En zijn er geen fouten
    En zijn er uit het Europese recht geen waarschuwingen

  Scenario: is onbekend of het supermarktrooster uit AI komt, dan is dat de vraag waar de AI-verordening op wacht
    Stel het systeem Winkelsysteem
      | ai volgens de wet | onbekend |
    En het artikel "rooster over Winkelsysteem"
      | vastgesteld door | leidinggevende                                                                 |
      | aanvulling       | "Het rooster volgt de beschikbaarheid, de contracturen en de wettelijke rust." |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan zijn de oordelen over Winkelsysteem
      | norm    | oordeel   | ernst        |
      | AIA-3-1 | onbepaald | waarschuwing |
    Maar zijn de oordelen over Winkelsysteem
      | norm     | oordeel             | ernst |
      | AIA-26-7 | niet van toepassing | geen  |
    En zijn er geen fouten
    En zijn er uit het Europese recht geen andere waarschuwingen dan AIA-3-1
    En is het oordeel van AIA-3-1 over Winkelsysteem "onbepaald"
    En is de vraag "Leidt het zelf af hoe het uitvoer maakt, of volgt het alleen door mensen vastgelegde regels?"

  Scenario: een cobot met AI als veiligheidscomponent van een machine krijgt artikel 26 niet rechtstreeks
    > Machines staan in bijlage I, afdeling B.
    Stel het systeem Winkelsysteem
      | doelen             | productveiligheid |
      | afdeling bijlage i | B                 |
    Wanneer het akkoord op 1 september 2028 wordt gecontroleerd
    Dan zijn de oordelen over Winkelsysteem
      | norm    | oordeel | ernst         |
      | AIA-6-1 | let op  | aandachtspunt |
    Maar zijn de oordelen over Winkelsysteem
      | norm      | oordeel             | ernst |
      | AIA-26-1  | niet van toepassing | geen  |
      | AIA-26-2  | niet van toepassing | geen  |
      | AIA-26-5  | niet van toepassing | geen  |
      | AIA-26-6  | niet van toepassing | geen  |
      | AIA-26-7  | niet van toepassing | geen  |
      | AIA-26-8  | niet van toepassing | geen  |
      | AIA-26-9  | niet van toepassing | geen  |
      | AIA-26-11 | niet van toepassing | geen  |
      | AIA-27    | niet van toepassing | geen  |
    En zijn er geen fouten
    En zijn er uit het Europese recht geen waarschuwingen

  Scenario: een supermarktrooster met een “slimme weging van inzetbaarheid” krijgt een waarschuwing en geen fout
    > Het is niet duidelijk of de weging op gedrag of kenmerken berust.
    Stel het systeem Winkelsysteem
      | omschrijving | "Slimme weging van inzetbaarheid" |
      | doelen       | taaktoewijzing onduidelijk        |
    En het artikel "rooster over Winkelsysteem"
      | vastgesteld door | leidinggevende                                                                 |
      | aanvulling       | "Het rooster volgt de beschikbaarheid, de contracturen en de wettelijke rust." |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan zijn de oordelen over Winkelsysteem
      | norm       | oordeel | ernst        |
      | AIA-6-2-4b | let op  | waarschuwing |
    En zijn er geen fouten
    En zijn er uit het Europese recht geen andere waarschuwingen dan AIA-6-2-4b
    En is het oordeel van AIA-6-2-4b over Winkelsysteem "let op"
    En geldt dat vanaf 2 december 2027
