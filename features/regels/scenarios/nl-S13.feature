# language: nl
@nl-S13
Functionaliteit: scenario S13, een gemeente met een risicomodel voor burgers

  “De OR heeft adviesrecht over het beleid om het risicomodel in te zetten.”

  Achtergrond:
    Stel de cao
      | werkgever         | overheid         |
      | werkzame personen | 1.100            |
      | medezeggenschap   | ondernemingsraad |
    En het systeem Risicomodel
      | omschrijving            | "Geeft ambtenaren per dossier een score" |
      | doelen                  | klantproces, publieke taak               |
      | fase                    | voornemen                                |
      | betrokkenen             | burgers                                  |
      | bediend door werknemers | ja                                       |
    En het artikel "overleg over Risicomodel"
      | advies      | voor besluit |
      | advies over | beleid       |

  Scenario: de OR van een gemeente adviseert niet over het beleid van het risicomodel, wel over de gevolgen voor het werk
    > De tekst geeft advies over het beleid en niet over de gevolgen voor het werk van de ambtenaren die per
    > dossier een score krijgen.
    > Dat een besluit politiek is, laat artikel 27 niet vervallen: of het systeem personeel kan volgen,
    > blijft de vraag.
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan zijn de oordelen over Risicomodel
      | norm             | oordeel    | ernst         |
      | WOR-46D-POLITIEK | onvolledig | aandachtspunt |
      | WOR-25-1-K       | onbepaald  | waarschuwing  |
      | WOR-27-1-L       | onbepaald  | waarschuwing  |
    En zijn er geen fouten
    En is het oordeel van WOR-25-1-K over Risicomodel "onbepaald"
    En zegt de melding "niet over de gevolgen voor het werk"
    En is het oordeel van WOR-27-1-L over Risicomodel "onbepaald"
    En is de vraag "Kan het aanwezigheid, gedrag of prestaties volgen, ook onbedoeld?"

  Scenario: ook een gemeente meldt haar cao aan; een vaste ingangsdatum voor het risicomodel zonder meldvoorbehoud kan niet
    Stel het artikel "looptijd"
      | inwerkingtreding | vaste datum |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan zijn de oordelen over Risicomodel
      | norm             | oordeel    | ernst         |
      | WOR-46D-POLITIEK | onvolledig | aandachtspunt |
      | WOR-25-1-K       | onbepaald  | waarschuwing  |
      | WOR-27-1-L       | onbepaald  | waarschuwing  |
    En zijn de oordelen over de cao
      | norm  | oordeel | ernst        |
      | WLV-4 | schendt | waarschuwing |
    En zijn er geen fouten
