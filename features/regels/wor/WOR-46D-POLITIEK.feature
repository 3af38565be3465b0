# language: nl
@WOR-46D-POLITIEK
Functionaliteit: WOR-46D-POLITIEK, bij de overheid gaat medezeggenschap over de gevolgen voor het werk

  Achtergrond:
    Stel de cao
      | werkgever       | overheid         |
      | medezeggenschap | ondernemingsraad |
    En het systeem Risicomodel
      | doelen | klantproces, publieke taak |

  Abstract Scenario: waarover de tekst bij een publieke taak advies geeft, bepaalt het oordeel
    Stel het artikel "overleg over Risicomodel"
      | advies      | voor besluit |
      | advies over | <waarover>   |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van WOR-46D-POLITIEK over Risicomodel "<oordeel>"
    En is de ernst "<ernst>"

    Voorbeelden:
      | waarover                       | oordeel    | ernst         |
      | beleid                         | onvolledig | aandachtspunt |
      | gevolgen voor het werk         | voldoet    | geen          |
      | beleid, gevolgen voor het werk | let op     | aandachtspunt |
      |                                | onvolledig | aandachtspunt |

  Abstract Scenario: een artikel over publieke waarden kan de gevolgen voor het personeel noemen of uitsluiten
    Stel het artikel "publieke-waarden"
      | gevolgen voor personeel | <gevolgen> |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van WOR-46D-POLITIEK over Risicomodel "<oordeel>"
    En is de ernst "<ernst>"

    Voorbeelden:
      | gevolgen | oordeel | ernst        |
      | ja       | voldoet | geen         |
      | nee      | schendt | waarschuwing |

  Scenario: een overheid die over medezeggenschap bij een publieke taak zwijgt, krijgt een aandachtspunt
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van WOR-46D-POLITIEK over Risicomodel "zwijgt"
    En is de ernst "aandachtspunt"

  Abstract Scenario: alleen een overheid met een systeem voor een publieke taak valt onder het primaat van de politiek
    Stel de cao
      | werkgever | <werkgever> |
    En het systeem Risicomodel
      | doelen | <doelen> |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van WOR-46D-POLITIEK over Risicomodel "<oordeel>"

    Voorbeelden:
      | werkgever       | doelen        | oordeel             |
      | overheid        | publieke taak | zwijgt              |
      | overheid        | roosteren     | niet van toepassing |
      | publieke dienst | publieke taak | niet van toepassing |
      | privaat         | publieke taak | niet van toepassing |
      | onbekend        | publieke taak | onbepaald           |
      | overheid        |               | onbepaald           |

  Scenario: het primaat van de politiek laat de instemming over persoonsgegevens bestaan
    Stel het systeem Risicomodel
      | betrokkenen      | werknemers |
      | persoonsgegevens | ja         |
    En het artikel "overleg over Risicomodel"
      | advies      | voor besluit |
      | advies over | beleid       |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van WOR-46D-POLITIEK over Risicomodel "onvolledig"
    En is het oordeel van WOR-27-1-K over Risicomodel "onvolledig"

  Scenario: een gemeente met een risicomodel voor burgers geeft advies over het beleid en niet over het werk
    Stel de cao
      | werkzame personen | 1.100 |
    En het systeem Risicomodel
      | fase                    | voornemen |
      | betrokkenen             | burgers   |
      | belangrijke technologie | ja        |
    En het artikel "overleg over Risicomodel"
      | advies      | voor besluit |
      | advies over | beleid       |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van WOR-46D-POLITIEK over Risicomodel "onvolledig"
    En is de ernst "aandachtspunt"
    En is het oordeel van WOR-25-1-K over Risicomodel "onvolledig"
    En is de ernst "waarschuwing"
    En zegt de melding "niet over de gevolgen voor het werk"

  Scenario: het herstel van advies over alleen het beleid laat het akkoord voldoen
    Stel het artikel "overleg over Risicomodel"
      | advies      | voor besluit |
      | advies over | beleid       |
    En het artikel "publieke-waarden"
      | gevolgen voor personeel | nee |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van WOR-46D-POLITIEK over Risicomodel "schendt"
    Wanneer het herstel van WOR-46D-POLITIEK wordt overgenomen
    En het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van WOR-46D-POLITIEK over Risicomodel "voldoet"
