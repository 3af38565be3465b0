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

  Abstract Scenario: een tekst die bij Defensie of in het hoger onderwijs op de WOR bouwt, krijgt een waarschuwing
    Stel de cao
      | medezeggenschapswet | <wet>    |
      | medezeggenschap     | <orgaan> |
    En het artikel "overleg"
      | orgaan       | <in de tekst> |
      | advies       | voor besluit  |
      | op grond van | <bron>        |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van WOR-53-UITZ over Voorbeeld "<oordeel>"
    En is de ernst "<ernst>"

    Voorbeelden:
      | wet      | orgaan               | in de tekst      | bron             | oordeel             | ernst        |
      | defensie | geen                 | ondernemingsraad |                  | schendt             | waarschuwing |
      | WHW      | medezeggenschapsraad | ondernemingsraad |                  | schendt             | waarschuwing |
      | WHW      | onbekend             | ondernemingsraad |                  | onbepaald           | waarschuwing |
      | WHW      | ondernemingsraad     | ondernemingsraad |                  | voldoet             | geen         |
      | WHW      | onbekend             | bevoegd orgaan   | "WOR artikel 25" | schendt             | waarschuwing |
      | WHW      | onbekend             | bevoegd orgaan   | "deze cao"       | voldoet             | geen         |
      | WOR      | geen                 | ondernemingsraad | "WOR artikel 25" | niet van toepassing | geen         |
      |          | onbekend             | ondernemingsraad | "WOR artikel 25" | niet van toepassing | geen         |
      | WMS      | medezeggenschapsraad | ondernemingsraad |                  | niet van toepassing | geen         |

  Scenario: het herstel van een beroep op de WOR bij Defensie laat het akkoord voldoen
    Stel de cao
      | medezeggenschapswet | defensie |
      | medezeggenschap     | geen     |
    En het artikel "overleg"
      | orgaan       | ondernemingsraad |
      | op grond van | "WOR artikel 25" |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van WOR-53-UITZ over Voorbeeld "schendt"
    En zegt de melding "eigen regeling voor medezeggenschap"
    Wanneer het herstel van WOR-53-UITZ wordt overgenomen
    En het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van WOR-53-UITZ over Voorbeeld "voldoet"

  Abstract Scenario: bij Defensie vallen ook de vangnetten en de middelen van de WOR weg
    Stel de cao
      | medezeggenschapswet | defensie |
    En het artikel "<onderwerp>"
      | <sleutel> | <waarde> |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van <norm> over Voorbeeld "niet van toepassing"

    Voorbeelden:
      | onderwerp  | sleutel       | waarde      | norm           |
      | overleg    | afstand       | advies      | WOR-MIN        |
      | overleg    | geheimhouding | algemeen    | WOR-20-GEHEIM  |
      | overleg    | beroep        | uitgesloten | WOR-26-BEROEP  |
      | geschillen | rechter       | uitgesloten | WOR-36-RECHTER |
