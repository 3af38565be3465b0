# language: nl
@eu-S03
Functionaliteit: scenario S03, een klantcontactcentrum meet emotie

  De meting is toegestaan mits de OR instemt en de medewerker schriftelijk toestemt; toestemming is de
  grondslag, en niet collectief.

  Achtergrond:
    Stel de cao
      | werkgever         | privaat          |
      | werkzame personen | 400              |
      | medezeggenschap   | ondernemingsraad |
      | platform          | nee              |
    En het systeem Stemming
      | leverancier              | geen              |
      | ai volgens de wet        | ja                |
      | doelen                   | prestaties volgen |
      | rol werkgever            | gebruiker         |
      | uitzondering hoog risico | geen              |
      | eerste marktdatum        | 1 mei 2023        |
      | ontwerpwijziging         | nee               |
      | betrokkenen              | werknemers        |
      | persoonsgegevens         | ja                |
      | gegevens                 | stem              |
      | bijzondere gegevens      | geen              |
      | heimelijk                | nee               |
      | biometrie                | emotie            |

  Scenario: emotie meten uit de stem van medewerkers blijft verboden, ook met instemming van de OR en toestemming
    > Artikel 5 kent geen eerbiediging van oude systemen, en informeren maakt het niet toelaatbaar.
    Stel het systeem Stemming
      | emotiedoel | anders |
    En het artikel "monitoring over Stemming"
      | toegestane vormen | emotieherkenning                                                   |
      | mits              | instemming ondernemingsraad, toestemming werknemer                 |
      | vastgelegd        | vooraf gemeld, omvang, reden, lichter middel, gevolgen, waarborgen |
    En het artikel "privacy over Stemming"
      | grondslag   | toestemming |
      | toestemming | individueel |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan zijn de oordelen over Stemming
      | norm      | oordeel | ernst        |
      | AIA-5-1-f | schendt | fout         |
      | AVG-7     | schendt | waarschuwing |
    Maar zijn de oordelen over Stemming
      | norm           | oordeel             | ernst |
      | AIA-5-1-f-uitz | niet van toepassing | geen  |
      | AIA-111-2      | niet van toepassing | geen  |
      | AIA-50-3       | niet van toepassing | geen  |
    En zijn er geen andere fouten dan AIA-5-1-f
    En zijn er uit het Europese recht geen andere waarschuwingen dan AVG-7

  Scenario: emotie meten uit de stem van klanten alleen is niet verboden; de klant moet het wel weten
    > De stem van medewerkers wordt uitgefilterd, en de tekst noemt geen toestemming.
    Stel het systeem Stemming
      | omschrijving     | "Meet de stem van klanten; de stem van medewerkers wordt uitgefilterd" |
      | betrokkenen      | klanten                                                                |
      | persoonsgegevens | nee                                                                    |
      | emotiedoel       | anders                                                                 |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan zijn de oordelen over Stemming
      | norm     | oordeel | ernst         |
      | AIA-50-3 | zwijgt  | aandachtspunt |
    Maar zijn de oordelen over Stemming
      | norm      | oordeel             | ernst |
      | AIA-5-1-f | voldoet             | geen  |
      | AIA-26-7  | niet van toepassing | geen  |
    En zijn er geen fouten
    En zijn er uit het Europese recht geen waarschuwingen

  Scenario: sentiment in getypte chat is zonder biometrie geen verboden emotieherkenning
    > Ook toetsaanslagen worden niet gemeten, en de tekst noemt geen toestemming.
    Stel het systeem Stemming
      | gegevens  | tekst |
      | biometrie | geen  |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan zijn de oordelen over Stemming
      | norm   | oordeel | ernst         |
      | AVG-35 | zwijgt  | aandachtspunt |
      | EVRM-8 | zwijgt  | aandachtspunt |
    Maar zijn de oordelen over Stemming
      | norm      | oordeel             | ernst |
      | AIA-5-1-f | niet van toepassing | geen  |
      | AIA-50-3  | niet van toepassing | geen  |
    En zijn er geen fouten
    En zijn er uit het Europese recht geen waarschuwingen

  Scenario: een sollicitatievideo met een enthousiasmescore is verboden emotieherkenning
    > Sollicitanten zijn geen werknemers (AIA-26-7).
    Stel het systeem Stemming
      | doelen      | werving       |
      | betrokkenen | sollicitanten |
      | gegevens    | camerabeeld   |
      | emotiedoel  | anders        |
    En het artikel "monitoring over Stemming"
      | toegestane vormen | emotieherkenning                                                   |
      | mits              | instemming ondernemingsraad, toestemming werknemer                 |
      | vastgelegd        | vooraf gemeld, omvang, reden, lichter middel, gevolgen, waarborgen |
    En het artikel "privacy over Stemming"
      | grondslag   | toestemming |
      | toestemming | individueel |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan zijn de oordelen over Stemming
      | norm      | oordeel | ernst        |
      | AIA-5-1-f | schendt | fout         |
      | AVG-7     | schendt | waarschuwing |
    Maar zijn de oordelen over Stemming
      | norm     | oordeel             | ernst |
      | AIA-26-7 | niet van toepassing | geen  |
    En zijn er geen andere fouten dan AIA-5-1-f
    En zijn er uit het Europese recht geen andere waarschuwingen dan AVG-7

  Scenario: emotie meten uit de stem was op 15 januari 2025 nog niet verboden, maar toestemming al zelden vrij
    Stel het systeem Stemming
      | emotiedoel | anders |
    En het artikel "monitoring over Stemming"
      | toegestane vormen | emotieherkenning                                                   |
      | mits              | instemming ondernemingsraad, toestemming werknemer                 |
      | vastgelegd        | vooraf gemeld, omvang, reden, lichter middel, gevolgen, waarborgen |
    En het artikel "privacy over Stemming"
      | grondslag   | toestemming |
      | toestemming | individueel |
    Wanneer het akkoord op 15 januari 2025 wordt gecontroleerd
    Dan zijn de oordelen over Stemming
      | norm  | oordeel | ernst        |
      | AVG-7 | schendt | waarschuwing |
    Maar zijn de oordelen over Stemming
      | norm      | oordeel     | ernst |
      | AIA-5-1-f | gaat gelden | geen  |
    En zijn er geen fouten
    En zijn er uit het Europese recht geen andere waarschuwingen dan AVG-7
    En is het oordeel van AIA-5-1-f over Stemming "gaat gelden"
    En geldt dat vanaf 2 februari 2025
