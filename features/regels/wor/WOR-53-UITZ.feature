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

  Abstract Scenario: bij Defensie en in het hoger onderwijs zwijgt elke bepaling van de WOR over een akkoord dat haar overal raakt
    Stel de cao
      | medezeggenschapswet | <wet>                     |
      | medezeggenschap     | ondernemingsraad          |
      | soort               | bedrijfstak-cao           |
      | werkgever           | overheid                  |
      | ondernemingen       | meerdere                  |
      | centraal orgaan     | centrale ondernemingsraad |
    En het systeem Alleskunner
      | doelen                  | roosteren, belonen, bevorderen, beoordelen, publieke taak |
      | fase                    | voornemen                                                 |
      | belangrijke technologie | ja                                                        |
      | belangrijke investering | ja                                                        |
      | externe adviseur        | ja                                                        |
      | bereik                  | alle ondernemingen                                        |
      | bepaalt tempo           | ja                                                        |
      | betrokkenen             | werknemers                                                |
      | persoonsgegevens        | ja                                                        |
      | geschikt voor controle  | ja                                                        |
    En het artikel "overleg"
      | orgaan             | lokale ondernemingsraad |
      | advies             | na besluit              |
      | instemming         | voor besluit            |
      | overlegvergadering | nee                     |
      | opschorting        | uitgesloten             |
      | afstand            | advies                  |
      | beroep             | uitgesloten             |
      | zonder instemming  | nietigheid uitgesloten  |
      | stilzwijgen        | geldt als instemming    |
      | deskundige         | na toestemming          |
      | geheimhouding      | algemeen                |
      | bedrijfsgeheim     | weigergrond             |
    En het artikel "zonder-or"
      | drempel            | 50 fte      |
      | zolang geen or     | overslaan   |
      | or verplicht vanaf | 30 personen |
      | extra recht pvt    | controle    |
    En het artikel "pilot"
      | medezeggenschap | nee |
    En het artikel "deskundigheid"
      | beraad | uitgesloten |
    En het artikel "geschillen"
      | rechter | uitgesloten |
    En het artikel "klacht"
      | horen | ja |
    En het artikel "scholing"
      | uren | 40 uur |
    En het artikel "bewaren"
      | regeling | kader |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van WOR-1-TEL over Alleskunner "<oordeel>"
    En is het oordeel van WOR-2-OR over Alleskunner "<oordeel>"
    En is het oordeel van WOR-5A-CAO over Alleskunner "<oordeel>"
    En is het oordeel van WOR-16-22 over Alleskunner "<oordeel>"
    En is het oordeel van WOR-18-SCHOLING over Alleskunner "<oordeel>"
    En is het oordeel van WOR-20-GEHEIM over Alleskunner "<oordeel>"
    En is het oordeel van WOR-21-BENADEL over Alleskunner "<oordeel>"
    En is het oordeel van WOR-24-AGENDA over Alleskunner "<oordeel>"
    En is het oordeel van WOR-25-1-CDEH over Alleskunner "<oordeel>"
    En is het oordeel van WOR-25-1-K over Alleskunner "<oordeel>"
    En is het oordeel van WOR-25-1-N over Alleskunner "<oordeel>"
    En is het oordeel van WOR-25-2-TIJD over Alleskunner "<oordeel>"
    En is het oordeel van WOR-25-3-4 over Alleskunner "<oordeel>"
    En is het oordeel van WOR-25-5-6 over Alleskunner "<oordeel>"
    En is het oordeel van WOR-25-PILOT over Alleskunner "<oordeel>"
    En is het oordeel van WOR-26-BEROEP over Alleskunner "<oordeel>"
    En is het oordeel van WOR-27-1-B over Alleskunner "<oordeel>"
    En is het oordeel van WOR-27-1-C over Alleskunner "<oordeel>"
    En is het oordeel van WOR-27-1-D over Alleskunner "<oordeel>"
    En is het oordeel van WOR-27-1-E over Alleskunner "<oordeel>"
    En is het oordeel van WOR-27-1-F over Alleskunner "<oordeel>"
    En is het oordeel van WOR-27-1-G over Alleskunner "<oordeel>"
    En is het oordeel van WOR-27-1-J over Alleskunner "<oordeel>"
    En is het oordeel van WOR-27-1-K over Alleskunner "<oordeel>"
    En is het oordeel van WOR-27-1-L over Alleskunner "<oordeel>"
    En is het oordeel van WOR-27-2-PROC over Alleskunner "<oordeel>"
    En is het oordeel van WOR-27-4-6 over Alleskunner "<oordeel>"
    En is het oordeel van WOR-31-INFO over Alleskunner "<oordeel>"
    En is het oordeel van WOR-35-NIVEAU over Alleskunner "<oordeel>"
    En is het oordeel van WOR-35C-PVT over Alleskunner "<oordeel>"
    En is het oordeel van WOR-27-3-CAO over Alleskunner "<oordeel>"
    En is het oordeel van WOR-32-1-UITBR over Alleskunner "<oordeel>"
    En is het oordeel van WOR-36-RECHTER over Alleskunner "<oordeel>"
    En is het oordeel van WOR-46D-POLITIEK over Alleskunner "<oordeel>"
    En is het oordeel van WOR-MIN over Alleskunner "<oordeel>"

    Voorbeelden:
      | wet      | oordeel             |
      | defensie | niet van toepassing |
      | WHW      | niet van toepassing |

  Abstract Scenario: elke ondernemingsraad in een tekst voor Defensie is het verkeerde orgaan
    Stel de cao
      | medezeggenschapswet | defensie |
      | medezeggenschap     | geen     |
    En het artikel "overleg"
      | orgaan | <orgaan> |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van WOR-53-UITZ over Voorbeeld "<oordeel>"

    Voorbeelden:
      | orgaan                    | oordeel |
      | lokale ondernemingsraad   | schendt |
      | groepsondernemingsraad    | schendt |
      | centrale ondernemingsraad | schendt |
      | bevoegd orgaan            | voldoet |

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
