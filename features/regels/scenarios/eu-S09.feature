# language: nl
@eu-S09
Functionaliteit: scenario S09, een vingerscan

  “Klokken met vingerafdruk, weigeren is niet mogelijk.” In andere varianten geeft de vingerscan toegang tot
  een zwaar beveiligde ruimte: de tekst motiveert de noodzaak voor de beveiliging en biedt een alternatief.

  Achtergrond:
    Stel de cao
      | werkgever         | privaat          |
      | werkzame personen | 60               |
      | medezeggenschap   | ondernemingsraad |
      | platform          | nee              |
    En het systeem Vingerscan
      | leverancier              | geen        |
      | ai volgens de wet        | nee         |
      | rol werkgever            | gebruiker   |
      | uitzondering hoog risico | geen        |
      | ontwerpwijziging         | nee         |
      | persoonsgegevens         | ja          |
      | bijzondere gegevens      | biometrisch |
      | heimelijk                | nee         |
      | biometrie                | verificatie |

  Scenario: klokken met een vingerafdruk zonder uitweg was in augustus 2026 al een fout
    > Dit is de wet van vóór 1 september 2026. Verificatie telt niet in bijlage III, punt 1, onder a.
    Stel het systeem Vingerscan
      | doelen | tijdregistratie |
    En het artikel "monitoring over Vingerscan"
      | tijdregistratie met biometrie | ja          |
      | alternatief                   | uitgesloten |
    Wanneer het akkoord op 15 augustus 2026 wordt gecontroleerd
    Dan zijn de oordelen over Vingerscan
      | norm    | oordeel | ernst |
      | UAVG-29 | schendt | fout  |
    Maar zijn de oordelen over Vingerscan
      | norm      | oordeel             | ernst |
      | AIA-5-1-g | niet van toepassing | geen  |
      | AVG-9     | voldoet             | geen  |
      | AIA-26-7  | niet van toepassing | geen  |
      | AIA-26-11 | niet van toepassing | geen  |
    En zijn er geen andere fouten dan UAVG-29
    En zijn er uit het Europese recht geen waarschuwingen

  Scenario: klokken met een vingerafdruk zonder uitweg is ook na 1 september 2026 een fout
    Stel het systeem Vingerscan
      | doelen | tijdregistratie |
    En het artikel "monitoring over Vingerscan"
      | tijdregistratie met biometrie | ja          |
      | alternatief                   | uitgesloten |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan zijn de oordelen over Vingerscan
      | norm    | oordeel | ernst |
      | UAVG-29 | schendt | fout  |
    Maar zijn de oordelen over Vingerscan
      | norm      | oordeel             | ernst |
      | AIA-5-1-g | niet van toepassing | geen  |
      | AVG-9     | voldoet             | geen  |
      | AIA-26-7  | niet van toepassing | geen  |
      | AIA-26-11 | niet van toepassing | geen  |
    En zijn er geen andere fouten dan UAVG-29
    En zijn er uit het Europese recht geen waarschuwingen

  Scenario: ook als de vingerscan AI is, maakt verificatie van één persoon hem in 2028 geen hoog risico
    Stel het systeem Vingerscan
      | ai volgens de wet | ja              |
      | doelen            | tijdregistratie |
    En het artikel "monitoring over Vingerscan"
      | tijdregistratie met biometrie | ja          |
      | alternatief                   | uitgesloten |
    Wanneer het akkoord op 1 februari 2028 wordt gecontroleerd
    Dan zijn de oordelen over Vingerscan
      | norm    | oordeel | ernst |
      | UAVG-29 | schendt | fout  |
    Maar zijn de oordelen over Vingerscan
      | norm      | oordeel             | ernst |
      | AIA-5-1-g | niet van toepassing | geen  |
      | AVG-9     | voldoet             | geen  |
      | AIA-26-1  | niet van toepassing | geen  |
      | AIA-26-2  | niet van toepassing | geen  |
      | AIA-26-6  | niet van toepassing | geen  |
      | AIA-26-7  | niet van toepassing | geen  |
      | AIA-26-11 | niet van toepassing | geen  |
    En zijn er geen andere fouten dan UAVG-29
    En zijn er uit het Europese recht geen waarschuwingen

  Scenario: een nodige vingerscan voor een zwaar beveiligde ruimte, met alternatief, kreeg in augustus 2026 een aandachtspunt
    Stel het systeem Vingerscan
      | omschrijving | "Geeft toegang tot een zwaar beveiligde ruimte" |
      | doelen       | toegang                                         |
    En het artikel "monitoring over Vingerscan"
      | toegestane vormen | biometrie |
      | reden biometrie   | noodzaak  |
      | alternatief       | ja        |
    Wanneer het akkoord op 15 augustus 2026 wordt gecontroleerd
    Dan zijn de oordelen over Vingerscan
      | norm    | oordeel | ernst         |
      | UAVG-29 | let op  | aandachtspunt |
    En zijn er geen fouten
    En zijn er uit het Europese recht geen waarschuwingen

  Scenario: sinds 1 september 2026 krijgt de vingerscan voor de beveiligde ruimte zonder zwaarwegend belang een waarschuwing
    Stel het systeem Vingerscan
      | omschrijving | "Geeft toegang tot een zwaar beveiligde ruimte" |
      | doelen       | toegang                                         |
    En het artikel "monitoring over Vingerscan"
      | toegestane vormen | biometrie |
      | reden biometrie   | noodzaak  |
      | alternatief       | ja        |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan zijn de oordelen over Vingerscan
      | norm    | oordeel    | ernst        |
      | UAVG-29 | onvolledig | waarschuwing |
    En zijn er geen fouten
    En zijn er uit het Europese recht geen andere waarschuwingen dan UAVG-29

  Scenario: met een zwaarwegend belang van rechtmatige toegang blijft bij die vingerscan een aandachtspunt over
    Stel het systeem Vingerscan
      | omschrijving | "Geeft toegang tot een zwaar beveiligde ruimte" |
      | doelen       | toegang                                         |
    En het artikel "monitoring over Vingerscan"
      | toegestane vormen | biometrie                    |
      | reden biometrie   | noodzaak, zwaarwegend belang |
      | alternatief       | ja                           |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan zijn de oordelen over Vingerscan
      | norm    | oordeel | ernst         |
      | UAVG-29 | let op  | aandachtspunt |
    En zijn er geen fouten
    En zijn er uit het Europese recht geen waarschuwingen
