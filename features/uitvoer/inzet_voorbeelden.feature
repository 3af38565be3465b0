# language: nl
Functionaliteit: de voorbeelden van een inzet vragen wat hun namen zeggen

  > Twee verzonnen organisaties, een bond en een vereniging van werkgevers, gaan over dezelfde punten het gesprek aan.

  Abstract Scenario: elke eis van een voorbeeld wordt met de ene waarde gehaald en met de andere niet
    Stel op schijf de voorbeeldinzet <map>
    En op schijf het bestand "akkoord.cao"
      """
      cao "Cao Voorbeeld"
      einde

      ai-systeem PickPilot "PickPilot 4"
        persoonsgegevens: ja
        bepaalt tempo: ja
      einde

      <onderwerp>
        <sleutel>: <waarde>
      einde
      """
    Wanneer ik `cao-ai controleer akkoord.cao --inzet <map> --peildatum 2026-11-20 --ernst fout` geef
    Dan is van de inzet <norm> "<stand>"

    Voorbeelden:
      | map        | norm              | onderwerp       | sleutel        | waarde                          | stand        |
      | vakbond    | BOND-TERMIJN      | aankondiging    | termijn        | minstens 16 weken voor contract | gehaald      |
      | vakbond    | BOND-TERMIJN      | aankondiging    | termijn        | minstens 13 weken voor contract | niet gehaald |
      | vakbond    | BOND-AAN          | aankondiging    | aan            | medezeggenschap, vakbonden      | gehaald      |
      | vakbond    | BOND-AAN          | aankondiging    | aan            | medezeggenschap                 | niet gehaald |
      | vakbond    | BOND-OPLEIDING    | toezicht        | opleiding      | minstens 16 uur                 | gehaald      |
      | vakbond    | BOND-OPLEIDING    | toezicht        | opleiding      | 15 uur                          | niet gehaald |
      | vakbond    | BOND-TOEZICHTTIJD | toezicht        | tijd           | minstens 10 % van de werktijd   | gehaald      |
      | vakbond    | BOND-TOEZICHTTIJD | toezicht        | tijd           | 5 tot 10 % van de werktijd      | niet gehaald |
      | vakbond    | BOND-KLACHT       | klacht          | uitspraak      | hoogstens 4 weken               | gehaald      |
      | vakbond    | BOND-KLACHT       | klacht          | uitspraak      | hoogstens 1 maand               | niet gehaald |
      | vakbond    | BOND-BEWAREN      | bewaren         | persoonsniveau | hoogstens 3 maanden             | gehaald      |
      | vakbond    | BOND-BEWAREN      | bewaren         | persoonsniveau | 26 weken                        | niet gehaald |
      | vakbond    | BOND-RANGLIJST    | werktempo       | ranglijst      | uitgesloten                     | gehaald      |
      | vakbond    | BOND-RANGLIJST    | werktempo       | ranglijst      | eigen score                     | niet gehaald |
      | vakbond    | BOND-GARANTIE     | werkgelegenheid | garantie       | inspanning                      | niet gehaald |
      | vakbond    | BOND-GARANTIE     | werkgelegenheid | garantieduur   | 12 maanden                      | niet gehaald |
      | vakbond    | BOND-SCHOLING     | scholing        | budget         | minstens € 1.500 per jaar       | gehaald      |
      | vakbond    | BOND-SCHOLING     | scholing        | budget         | € 1.000 per jaar                | niet gehaald |
      | werkgevers | WERK-TERMIJN      | aankondiging    | termijn        | 13 weken voor contract          | gehaald      |
      | werkgevers | WERK-TERMIJN      | aankondiging    | termijn        | 16 weken voor contract          | ertegen in   |
      | werkgevers | WERK-AAN          | aankondiging    | aan            | medezeggenschap, vakbonden      | gehaald      |
      | werkgevers | WERK-AAN          | aankondiging    | aan            | vakbonden                       | niet gehaald |
      | werkgevers | WERK-OPLEIDING    | toezicht        | opleiding      | 16 tot 24 uur                   | gehaald      |
      | werkgevers | WERK-OPLEIDING    | toezicht        | opleiding      | minstens 16 uur                 | niet gehaald |
      | werkgevers | WERK-TOEZICHTTIJD | toezicht        | tijd           | 5 % van de werktijd             | gehaald      |
      | werkgevers | WERK-TOEZICHTTIJD | toezicht        | tijd           | 10 % van de werktijd            | ertegen in   |
      | werkgevers | WERK-KLACHT       | klacht          | uitspraak      | 2 tot 4 weken                   | gehaald      |
      | werkgevers | WERK-KLACHT       | klacht          | uitspraak      | 1 week                          | ertegen in   |
      | werkgevers | WERK-BEWAREN      | bewaren         | persoonsniveau | 26 weken                        | gehaald      |
      | werkgevers | WERK-BEWAREN      | bewaren         | persoonsniveau | hoogstens 3 maanden             | ertegen in   |
      | werkgevers | WERK-RANGLIJST    | werktempo       | ranglijst      | eigen score                     | gehaald      |
      | werkgevers | WERK-RANGLIJST    | werktempo       | ranglijst      | uitgesloten                     | ertegen in   |
      | werkgevers | WERK-GARANTIE     | werkgelegenheid | garantie       | geen gedwongen ontslag          | gehaald      |
      | werkgevers | WERK-GARANTIE     | werkgelegenheid | garantie       | geen vermindering               | niet gehaald |
      | werkgevers | WERK-GARANTIE     | werkgelegenheid | garantieduur   | 24 maanden                      | ertegen in   |
      | werkgevers | WERK-SCHOLING     | scholing        | budget         | hoogstens € 1.000 per jaar      | gehaald      |
      | werkgevers | WERK-SCHOLING     | scholing        | budget         | € 1.500 per jaar                | ertegen in   |

  Scenario: het distributiecentrum haalt van de bond andere punten dan van de werkgevers
    Stel op schijf het voorbeeld polderlogistiek.cao
    En op schijf de voorbeeldinzet vakbond
    En op schijf de voorbeeldinzet werkgevers
    Wanneer ik `cao-ai controleer polderlogistiek.cao --inzet vakbond --inzet werkgevers --peildatum 2026-11-20 --formaat json --met-inzet` geef
    Dan voldoet de json aan het schema
    En is inzet.0.gehaald in de json ["BOND-AAN", "BOND-GARANTIE", "BOND-KLACHT"]
    En is inzet.1.gehaald in de json ["WERK-AAN", "WERK-SCHOLING"]

  Abstract Scenario: een voorbeeld van een inzet is zonder fouten
    Stel op schijf de voorbeeldinzet <map>
    Wanneer ik `cao-ai regels --map <map>` geef
    Dan is de afloop 0
    En zegt de opdracht "<begin>"

    Voorbeelden:
      | map        | begin                                           |
      | vakbond    | BOND-AAN De bonden horen het ook                |
      | werkgevers | WERK-AAN De aankondiging gaat naar de           |
