# language: nl
@eu-S19
Functionaliteit: scenario S19, een maaltijdbezorgplatform

  Deactivering gebeurt automatisch, heroverweging duurt zes weken, en de gemoedstoestand uit de chat mag
  worden gebruikt.

  Achtergrond:
    Stel de cao
      | werkgever         | privaat          |
      | werkzame personen | 2.000            |
      | medezeggenschap   | ondernemingsraad |
      | platform          | ja               |
    En het systeem Bezorgplanner
      | leverancier              | geen                              |
      | ai volgens de wet        | ja                                |
      | doelen                   | ontslag, taaktoewijzing op gedrag |
      | rol werkgever            | gebruiker                         |
      | uitzondering hoog risico | geen                              |
      | ontwerpwijziging         | nee                               |
      | persoonsgegevens         | ja                                |
      | gegevens                 | gemoedstoestand, tekst            |
      | bijzondere gegevens      | geen                              |
      | heimelijk                | nee                               |
      | biometrie                | geen                              |
      | volledig automatisch     | ja                                |
      | rol van de score         | doorslaggevend                    |
      | menselijke toets         | geen                              |
      | aanmerkelijk gevolg      | ja                                |
    En het artikel "besluiten over Bezorgplanner"
      | automatisch | deactivering |
    En het artikel "klacht over Bezorgplanner"
      | uitspraak | 6 weken |
    En het artikel "monitoring over Bezorgplanner"
      | toegestane vormen | gemoedstoestand                                                    |
      | vastgelegd        | vooraf gemeld, omvang, reden, lichter middel, gevolgen, waarborgen |

  Scenario: een maaltijdbezorger automatisch deactiveren is een fout onder artikel 22 AVG; de platformrichtlijn waarschuwt
    > Zonder Nederlandse wet bindt de richtlijn een particulier platform niet rechtstreeks. De
    > gemoedstoestand komt uit tekst, dus zonder biometrie.
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan zijn de oordelen over Bezorgplanner
      | norm     | oordeel | ernst        |
      | PWD-7    | schendt | waarschuwing |
      | PWD-8-13 | schendt | waarschuwing |
      | AVG-22-1 | schendt | fout         |
    En zijn de oordelen over de cao
      | norm  | oordeel | ernst         |
      | PWD-0 | let op  | aandachtspunt |
    Maar zijn de oordelen over Bezorgplanner
      | norm      | oordeel             | ernst |
      | AIA-5-1-f | niet van toepassing | geen  |
    En zijn er geen andere fouten dan AVG-22-1
    En zijn er uit het Europese recht geen andere waarschuwingen dan PWD-7, PWD-8-13
    En is het oordeel van PWD-0 over de cao "let op"
    En zegt de melding "moet uiterlijk op 2 december 2026 zijn omgezet"

  Scenario: na de omzettermijn bindt de platformrichtlijn het maaltijdbezorgplatform nog steeds niet rechtstreeks
    Wanneer het akkoord op 3 december 2026 wordt gecontroleerd
    Dan zijn de oordelen over Bezorgplanner
      | norm     | oordeel | ernst        |
      | PWD-7    | schendt | waarschuwing |
      | PWD-8-13 | schendt | waarschuwing |
      | AVG-22-1 | schendt | fout         |
    En zijn de oordelen over de cao
      | norm  | oordeel | ernst         |
      | PWD-0 | let op  | aandachtspunt |
    Maar zijn de oordelen over Bezorgplanner
      | norm      | oordeel             | ernst |
      | AIA-5-1-f | niet van toepassing | geen  |
    En zijn er geen andere fouten dan AVG-22-1
    En zijn er uit het Europese recht geen andere waarschuwingen dan PWD-7, PWD-8-13
    En is het oordeel van PWD-0 over de cao "let op"
    En zegt de melding "De omzettermijn van de platformrichtlijn is op 2 december 2026 verstreken."

  Scenario: met een Nederlandse platformwet zijn deactivering en trage heroverweging van maaltijdbezorgers fouten
    Wanneer het akkoord op 2 juli 2027 wordt gecontroleerd met een platformwet van 1 juli 2027
    Dan zijn de oordelen over Bezorgplanner
      | norm     | oordeel | ernst |
      | PWD-7    | schendt | fout  |
      | PWD-8-13 | schendt | fout  |
      | AVG-22-1 | schendt | fout  |
    En zijn er geen andere fouten dan PWD-7, PWD-8-13, AVG-22-1
    En zijn er uit het Europese recht geen waarschuwingen

  Scenario: een gewone bezorgdienst valt niet onder de platformrichtlijn, wel onder artikel 22 AVG
    Stel de cao
      | platform | nee |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan zijn de oordelen over Bezorgplanner
      | norm     | oordeel | ernst |
      | AVG-22-1 | schendt | fout  |
    Maar zijn de oordelen over Bezorgplanner
      | norm     | oordeel             | ernst |
      | PWD-7    | niet van toepassing | geen  |
      | PWD-8-13 | niet van toepassing | geen  |
    En zijn de oordelen over de cao
      | norm  | oordeel             | ernst |
      | PWD-0 | niet van toepassing | geen  |
    En zijn er geen andere fouten dan AVG-22-1
    En zijn er uit het Europese recht geen waarschuwingen
