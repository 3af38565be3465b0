# language: nl
@OPZET-06
Functionaliteit: OPZET-06, een systeem dat doet wat de tekst verbiedt

  Abstract Scenario: een verboden vorm van volgen die een systeem volgens zijn feiten gebruikt, is een fout
    Stel het systeem Meter
      | geschikt voor controle | <controle> |
      | <feit>                 | <waarde>   |
    En het artikel "monitoring over Meter"
      | verboden vormen | <verbod> |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan geeft OPZET-06 <aantal> meldingen

    Voorbeelden:
      | controle | feit       | waarde              | verbod              | aantal |
      | ja       | gegevens   | toetsaanslagen      | toetsaanslagen      | 1      |
      | ja       | gegevens   | schermbeeld         | schermopname        | 1      |
      | ja       | gegevens   | camerabeeld         | camera              | 1      |
      | nee      | gegevens   | camerabeeld         | camera              | 0      |
      |          | gegevens   | camerabeeld         | camera              | 0      |
      | ja       | gegevens   | camerabeeld         | webcam              | 0      |
      | ja       | gegevens   | berichten           | berichten           | 1      |
      | ja       | gegevens   | gesprekken          | gesprekken          | 1      |
      | ja       | gegevens   | locatie             | locatie             | 1      |
      | ja       | gegevens   | locatie             | locatie buiten dienst | 0    |
      |          | gegevens   | privéberichten      | privécommunicatie   | 1      |
      |          | gegevens   | tijd buiten werk    | tijd buiten werk    | 1      |
      |          | gegevens   | vakbondsactiviteit  | vakbondsactiviteit  | 1      |
      |          | gegevens   | gemoedstoestand     | gemoedstoestand     | 1      |
      |          | gegevens   | vermoeidheid        | vermoeidheid        | 1      |
      |          | biometrie  | verificatie         | biometrie           | 1      |
      |          | biometrie  | geen                | biometrie           | 0      |
      |          | doelen     | verzuim voorspellen | verzuim             | 1      |
      |          | doelen     | roosteren           | verzuim             | 0      |
      |          | gegevens   | onbekend            | gemoedstoestand     | 0      |

  Scenario: de melding over een verbod noemt het verbod en het systeem
    Stel het systeem Voorspeller
      | doelen | verzuim voorspellen |
    En het artikel "risicoklassen"
      | rode lijnen | verzuim voorspellen |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan meldt OPZET-06 over Voorspeller een "fout"
    En zegt OPZET-06 "De tekst verbiedt “verzuim voorspellen”, en Voorspeller doet dat"
    En raadt OPZET-06 aan "Pas Voorspeller aan"

  Abstract Scenario: rode lijnen, toepassingen en uitgesloten doelen worden met de feiten vergeleken
    Stel het systeem Meter
      | <feit>  | <waarde> |
      | <feit2> | <meer>   |
    En het artikel "<onderwerp>"
      | <sleutel> | <verbod> |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan geeft OPZET-06 <aantal> meldingen

    Voorbeelden:
      | feit             | waarde             | feit2            | meer       | onderwerp     | sleutel               | verbod                        | aantal |
      | score over tijd  | ja                 |                  |            | risicoklassen | rode lijnen           | gedragsscore                  | 1      |
      | score over tijd  | nee                |                  |            | risicoklassen | rode lijnen           | gedragsscore                  | 0      |
      | gegevens         | vakbondsactiviteit |                  |            | risicoklassen | rode lijnen           | vakbondsactiviteit            | 1      |
      | gegevens         | privéberichten     |                  |            | risicoklassen | rode lijnen           | privécommunicatie             | 1      |
      | biometrie        | emotie             | emotiedoel       | veiligheid | risicoklassen | verboden toepassingen | emotieherkenning              | 1      |
      | biometrie        | emotie             | emotiedoel       | anders     | risicoklassen | verboden toepassingen | emotieherkenning              | 0      |
      | biometrie        | emotie             | emotiedoel       | medisch    | monitoring    | verboden vormen       | emotieherkenning              | 1      |
      | biometrie        | categorisering     | afgeleid kenmerk | leeftijd   | risicoklassen | verboden toepassingen | biometrische indeling         | 1      |
      | biometrie        | categorisering     | afgeleid kenmerk | ras        | risicoklassen | verboden toepassingen | biometrische indeling         | 0      |
      | biometrie        | categorisering     | afgeleid kenmerk | onbekend   | risicoklassen | verboden toepassingen | biometrische indeling         | 0      |
      | doelen           | prestaties volgen  |                  |            | visie         | uitgesloten doelen    | prestatiecontrole per persoon | 1      |
      | doelen           | roosteren          |                  |            | visie         | uitgesloten doelen    | prestatiecontrole per persoon | 0      |
      | vervallen banen  | 1                  |                  |            | visie         | uitgesloten doelen    | personeelsvermindering        | 1      |
      | vervallen banen  | 0                  |                  |            | visie         | uitgesloten doelen    | personeelsvermindering        | 0      |
      | vervallen banen  | onbekend           |                  |            | visie         | uitgesloten doelen    | personeelsvermindering        | 0      |

  Scenario: een verbod dat op twee plaatsen staat, wordt één keer gemeld
    Stel het systeem Meter
      | gegevens | vakbondsactiviteit |
    En het artikel "monitoring"
      | verboden vormen | vakbondsactiviteit |
    En het artikel "visie"
      | uitgesloten doelen | vakbondsactiviteit |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan geeft OPZET-06 1 meldingen

  Abstract Scenario: een ontheffing van de rode lijnen maakt er een waarschuwing van
    Stel het systeem Meter
      | gegevens | vakbondsactiviteit |
    En het artikel "<onderwerp>"
      | <sleutel> | vakbondsactiviteit |
    En het artikel "risicoklassen"
      | ontheffing | <ontheffing> |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan meldt OPZET-06 over Meter een "<ernst>"

    Voorbeelden:
      | onderwerp     | sleutel            | ontheffing                  | ernst        |
      | risicoklassen | rode lijnen        | instemming medezeggenschap  | waarschuwing |
      | risicoklassen | rode lijnen        | uitgesloten                 | fout         |
      | visie         | uitgesloten doelen | instemming medezeggenschap  | fout         |

  Scenario: een verbod voor een ander systeem, of in een klasse die open is, raakt dit systeem niet
    Stel het systeem Meter
      | gegevens | gemoedstoestand |
    En het systeem Ander
      | gegevens | prestaties |
    En het artikel "monitoring over Ander"
      | verboden vormen | gemoedstoestand |
    En het artikel "monitoring over Meter"
      | verboden vormen | hoog: gemoedstoestand; midden: pauze; laag: pauze |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan meldt OPZET-06 niets
