# language: nl
@WMS-12-REGIME
Functionaliteit: WMS-12-REGIME, op een school geldt de WOR niet

  Abstract Scenario: op een school vallen de regels van de WOR over overleg weg
    Stel de cao
      | medezeggenschapswet | <wet>    |
      | medezeggenschap     | <orgaan> |
    En het systeem Leerlingvolger
      | fase                    | voornemen  |
      | belangrijke technologie | ja         |
      | betrokkenen             | werknemers |
      | persoonsgegevens        | ja         |
      | geschikt voor controle  | ja         |
    En het artikel "overleg over Leerlingvolger"
      | regeling    | kader                |
      | advies      | na besluit           |
      | instemming  | uitgesloten          |
      | stilzwijgen | geldt als instemming |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van WOR-25-1-K over Leerlingvolger "niet van toepassing"
    En is het oordeel van WOR-25-2-TIJD over Leerlingvolger "niet van toepassing"
    En is het oordeel van WOR-27-1-K over Leerlingvolger "niet van toepassing"
    En is het oordeel van WOR-27-1-L over Leerlingvolger "niet van toepassing"
    En is het oordeel van WOR-27-2-PROC over Leerlingvolger "niet van toepassing"
    En is het oordeel van WOR-27-3-CAO over Leerlingvolger "niet van toepassing"
    En is het oordeel van WOR-35C-PVT over Leerlingvolger "niet van toepassing"

    Voorbeelden:
      | wet | orgaan               |
      | WMS | medezeggenschapsraad |
      | WMS | onbekend             |
      |     | medezeggenschapsraad |
      | WMS | ondernemingsraad     |
