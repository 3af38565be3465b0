# language: nl
@eu-S17
Functionaliteit: scenario S17, de gunstige modelcao

  Een controle: nul fouten en nul waarschuwingen. Alle AI valt eronder, ook wat al bestaat; de informatie
  komt zes weken vooraf; instemming volgt uit de cao; het toezicht, de logboeken, de uitleg en de gegevens
  zijn geregeld; de cao gaat voor waar zij gunstiger is.

  Achtergrond:
    Stel de cao
      | looptijd          | 1 januari 2027 tot en met 31 december 2028 |
      | werkgever         | privaat                                    |
      | werkzame personen | 300                                        |
      | medezeggenschap   | ondernemingsraad                           |
      | platform          | nee                                        |
    En het systeem Prestaties
      | leverancier               | "Voorbeeldleverancier"                |
      | ai volgens de wet         | ja                                    |
      | doelen                    | prestaties volgen, arbeidsvoorwaarden |
      | rol werkgever             | gebruiker                             |
      | uitzondering hoog risico  | geen                                  |
      | eerste marktdatum         | 1 mei 2026                            |
      | ontwerpwijziging          | nee                                   |
      | betrokkenen               | werknemers                            |
      | persoonsgegevens          | ja                                    |
      | bijzondere gegevens       | geen                                  |
      | profilering               | ja                                    |
      | heimelijk                 | nee                                   |
      | biometrie                 | geen                                  |
      | volledig automatisch      | nee                                   |
      | rol van de score          | meegewogen                            |
      | menselijke toets          | echt                                  |
      | aanmerkelijk gevolg       | ja                                    |
      | verwerking buiten eer     | nee                                   |
      | training door leverancier | nee                                   |
    En het artikel "werkingssfeer"
      | bestaande systemen | ja         |
      | ingang             | bij ingang |
    En het artikel "aankondiging"
      | termijn                    | 6 weken voor ingebruikname             |
      | aan                        | medezeggenschap, vakbonden, werknemers |
      | informatie medezeggenschap | 6 weken voor ingebruikname             |
      | informatie werknemers      | 6 weken voor ingebruikname             |
    En het artikel "overleg"
      | instemming   | voor besluit |
      | op grond van | "deze cao"   |
    En het artikel "toezicht"
      | belegd bij        | aangewezen personen |
      | opleiding         | ja                  |
      | ondersteuning     | ja                  |
      | mag afwijken      | ja                  |
      | benadelingsverbod | ja                  |
    En het artikel "effectbeoordeling"
      | effectbeoordeling gegevens | voor ingebruikname         |
      | raadpleging                | medezeggenschap, vakbonden |
      | grondrechten               | voor ingebruikname         |
      | vrijwillig                 | ja                         |
    En het artikel "geletterdheid"
      | voor gebruik | ja       |
      | werktijd     | werktijd |
    En het artikel "besluiten"
      | tussenkomst | ja                  |
      | standpunt   | ja                  |
      | betwisting  | bij bevoegd persoon |
    En het artikel "besluiten over Prestaties"
      | vier ogen    | beoordeling, beloning |
      | op grond van | "deze cao"            |
    En het artikel "uitleg"
      | termijn | hoogstens 2 weken |
      | bij     | alle besluiten    |
    En het artikel "monitoring"
      | meetdoelen      | kwaliteit, planning, beoordeling                                   |
      | verboden vormen | emotieherkenning, biometrie                                        |
      | heimelijk       | uitgesloten                                                        |
      | vastgelegd      | vooraf gemeld, omvang, reden, lichter middel, gevolgen, waarborgen |
    En het artikel "bewaren"
      | logboek                  | 12 maanden  |
      | logboek voor beoordeling | uitgesloten |
      | motivering               | ja          |
    En het artikel "privacy"
      | per toepassing      | ja                                    |
      | waarborgen          | transparantie, groepsdeling, toezicht |
      | bijzondere gegevens | uitgesloten                           |
    En het artikel "inkoop"
      | verwerkersovereenkomst | ja |
    En het artikel "looptijd"
      | rangorde | gunstigste |

  Scenario: een gunstige modelcao krijgt nul fouten en nul waarschuwingen
    > Vier ogen is een eigen afspraak, en de beoordeling van grondrechten is vrijwillig.
    Stel het artikel "besluiten"
      | menselijke toets | echt |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan zijn de oordelen over Prestaties
      | norm     | oordeel             | ernst |
      | AIA-2-11 | voldoet             | geen  |
      | AIA-26-7 | niet van toepassing | geen  |
      | AIA-14   | gaat gelden         | geen  |
      | AIA-27   | niet van toepassing | geen  |
      | AIA-4    | onbepaald           | geen  |
      | AVG-35-9 | voldoet             | geen  |
      | AVG-22-1 | voldoet             | geen  |
      | AVG-22-2 | niet van toepassing | geen  |
      | AVG-22-3 | niet van toepassing | geen  |
      | AVG-22-4 | niet van toepassing | geen  |
    En is er geen fout en geen waarschuwing

  Scenario: noemt de modelcao vier ogen een plicht uit artikel 14, vijfde lid, dan is dat een waarschuwing en verder niets
    Stel het artikel "besluiten"
      | menselijke toets | echt |
    En het artikel "besluiten over Prestaties"
      | op grond van | "AI-verordening artikel 14 lid 5" |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan zijn de oordelen over Prestaties
      | norm   | oordeel | ernst        |
      | AIA-14 | let op  | waarschuwing |
    Maar zijn de oordelen over Prestaties
      | norm     | oordeel             | ernst |
      | AIA-2-11 | voldoet             | geen  |
      | AIA-26-7 | niet van toepassing | geen  |
      | AIA-27   | niet van toepassing | geen  |
      | AIA-4    | onbepaald           | geen  |
      | AVG-35-9 | voldoet             | geen  |
      | AVG-22-1 | voldoet             | geen  |
      | AVG-22-2 | niet van toepassing | geen  |
      | AVG-22-3 | niet van toepassing | geen  |
      | AVG-22-4 | niet van toepassing | geen  |
    En zijn er geen fouten
    En zijn er uit het Europese recht geen andere waarschuwingen dan AIA-14

  Scenario: volgt de toezichthouder in de modelcao de uitkomst, dan is de toets formeel en het besluit geautomatiseerd
    > Het systeem was er al op 1 mei 2026, dus de eis aan het toezicht (AIA-26-2) geldt er niet voor.
    Stel het systeem Prestaties
      | menselijke toets | formeel |
    En het artikel "toezicht"
      | mag afwijken | uitgesloten |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan zijn de oordelen over Prestaties
      | norm     | oordeel | ernst |
      | AVG-22-1 | schendt | fout  |
    Maar zijn de oordelen over Prestaties
      | norm     | oordeel             | ernst |
      | AIA-26-2 | niet van toepassing | geen  |
      | AIA-2-11 | voldoet             | geen  |
      | AIA-26-7 | niet van toepassing | geen  |
      | AIA-14   | gaat gelden         | geen  |
      | AIA-27   | niet van toepassing | geen  |
      | AIA-4    | onbepaald           | geen  |
      | AVG-35-9 | voldoet             | geen  |
      | AVG-22-2 | niet van toepassing | geen  |
      | AVG-22-3 | niet van toepassing | geen  |
      | AVG-22-4 | voldoet             | geen  |
    En zijn er geen andere fouten dan AVG-22-1
    En zijn er uit het Europese recht geen waarschuwingen
