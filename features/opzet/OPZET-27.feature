# language: nl
@OPZET-27
Functionaliteit: OPZET-27, een waarde buiten de grenzen van de bibliotheek

  Abstract Scenario: een getal buiten het bereik van de sleutel krijgt een opmerking, de grens zelf niet
    Stel het artikel "<onderwerp>"
      | <sleutel> | <waarde> |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan geeft OPZET-27 <aantal> meldingen

    Voorbeelden:
      | onderwerp   | sleutel       | waarde                             | aantal |
      | toezicht    | opleiding     | minstens 4 uur                     | 0      |
      | toezicht    | opleiding     | minstens 3 uur                     | 1      |
      | toezicht    | opleiding     | hoogstens 40 uur                   | 0      |
      | toezicht    | opleiding     | hoogstens 41 uur                   | 1      |
      | toezicht    | opleiding     | 16 tot 60 uur                      | 1      |
      | toezicht    | opleiding     | 16 tot 20 uur                      | 0      |
      | toezicht    | opleiding     | 240 minuten                        | 0      |
      | toezicht    | opleiding     | 239 minuten                        | 1      |
      | toezicht    | opleiding     | 2 dagen                            | 0      |
      | toezicht    | opleiding     | 5 dagen                            | 0      |
      | toezicht    | opleiding     | 6 dagen                            | 1      |
      | toezicht    | opleiding     | 1 week                             | 0      |
      | toezicht    | opleiding     | 2 weken                            | 1      |
      | toezicht    | opleiding     | 6 werkdagen                        | 1      |
      | toezicht    | opleiding     | ja                                 | 0      |
      | toezicht    | opleiding     | onbeperkt                          | 0      |
      | toezicht    | opleiding     | uitgesloten                        | 0      |
      | toezicht    | opleiding     | 100 uur per maand                  | 0      |
      | toezicht    | opleiding     | 100 uur per jaar                   | 1      |
      | toezicht    | opleiding     | hoog: 60 uur; midden: 8 uur; laag: geen | 1 |
      | toezicht    | opleiding     | hoog: 16 uur; midden: 8 uur; laag: 4 uur | 0 |
      | toezicht    | tijd          | 5 %                                | 0      |
      | toezicht    | tijd          | 4 %                                | 1      |
      | toezicht    | tijd          | 30 % van de dag                    | 0      |
      | toezicht    | tijd          | 30 % van de werktijd               | 1      |
      | toezicht    | tijd          | 5 minuten per zaak                 | 0      |
      | toezicht    | toezichthouders | 7 per dienst                     | 1      |
      | toezicht    | toezichthouders | 6 per dienst                     | 0      |
      | toezicht    | toezichthouders | 7                                | 0      |
      | toezicht    | zaken         | hoogstens 401                      | 1      |
      | toezicht    | zaken         | hoogstens 401 dossiers per dag     | 1      |
      | toezicht    | zaken         | hoogstens 401 per week             | 0      |
      | toezicht    | benadelingsverbod | ja                             | 0      |
      | bewaren     | kleinste groep | 4 personen                        | 1      |
      | bewaren     | kleinste groep | 5                                 | 0      |
      | bewaren     | kleinste groep | 4 teams                           | 0      |
      | bewaren     | persoonsniveau | hoogstens 52 weken                | 0      |
      | bewaren     | persoonsniveau | hoogstens 53 weken                | 1      |
      | bewaren     | persoonsniveau | hoogstens 1 jaar                  | 0      |
      | bewaren     | persoonsniveau | hoogstens 13 maanden              | 1      |
      | bewaren     | ruwe gegevens  | 0 dagen                           | 0      |
      | bewaren     | logboek        | 3 maanden                         | 0      |
      | looptijd    | duur           | 61 maanden                        | 0      |
      | aankondiging | termijn       | minstens 39 weken voor inkoop     | 0      |
      | aankondiging | termijn       | minstens 40 weken voor inkoop     | 1      |
      | aankondiging | termijn       | minstens 40 weken voor contract   | 0      |
      | aankondiging | termijn       | 40 weken na inkoop                | 0      |
      | aankondiging | termijn       | voor inkoop                       | 0      |
      | aankondiging | termijn       | minstens 9 maanden voor inkoop    | 0      |
      | aankondiging | termijn       | minstens 10 maanden voor inkoop   | 1      |
      | aankondiging | spoedmelding  | hoogstens 60 werkdagen            | 0      |
      | overleg     | budget         | € 40.000 per systeem              | 0      |
      | overleg     | budget         | € 40.001 per systeem              | 1      |
      | overleg     | budget         | € 100.000 per jaar                | 0      |
      | deskundigheid | scholing leden | 6 dagen per jaar                 | 1      |
      | deskundigheid | scholing leden | 7 uur per jaar                   | 1      |
      | deskundigheid | scholing leden | 16 uur per jaar                  | 0      |

  Scenario: de opmerking zegt dat de waarde mag, en niets over wat gebruikelijk is
    Stel het systeem PickPilot
      | fase | voornemen |
    En het artikel "toezicht over PickPilot"
      | opleiding | minstens 60 uur |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan meldt OPZET-27 over PickPilot een "aandachtspunt"
    En zegt OPZET-27 "“opleiding: minstens 60 uur” valt buiten de grenzen waarmee deze bibliotheek rekent: 4 tot 40 uur"
    En raadt OPZET-27 aan "de waarde zelf mag"

  Scenario: wat uit een variant van de bibliotheek komt, krijgt geen opmerking
    Stel het lege artikel "toezicht volgens werknemers"
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan meldt OPZET-27 niets
