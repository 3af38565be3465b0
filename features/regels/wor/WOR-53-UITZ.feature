# language: nl
@WOR-53-UITZ
Functionaliteit: WOR-53-UITZ, waar de WOR niet geldt

  Abstract Scenario: bij Defensie en in het hoger onderwijs met een eigen regeling valt de WOR over overleg weg
    Stel de cao
      | medezeggenschapswet | <wet> |
    En het artikel "overleg"
      | advies      | na besluit           |
      | stilzwijgen | geldt als instemming |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van WOR-27-2-PROC over Voorbeeld "<oordeel>"
    En is het oordeel van WOR-25-2-TIJD over Voorbeeld "<oordeel>"

    Voorbeelden:
      | wet      | oordeel             |
      | defensie | niet van toepassing |
      | WHW      | niet van toepassing |
      | WOR      | schendt             |
      |          | schendt             |
