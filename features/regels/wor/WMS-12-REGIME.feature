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

  Abstract Scenario: welk orgaan en welke wet de tekst voor een school noemt, bepaalt het oordeel
    Stel de cao
      | medezeggenschapswet | <wet>                |
      | medezeggenschap     | medezeggenschapsraad |
    En het artikel "overleg"
      | orgaan       | <orgaan>     |
      | instemming   | voor besluit |
      | op grond van | <bron>       |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van WMS-12-REGIME over Voorbeeld "<oordeel>"
    En is de ernst "<ernst>"

    Voorbeelden:
      | wet | orgaan                              | bron                                                           | oordeel             | ernst        |
      | WMS | ondernemingsraad                    |                                                                | schendt             | fout         |
      | WMS | centrale ondernemingsraad           |                                                                | schendt             | fout         |
      |     | centrale ondernemingsraad           |                                                                | onbepaald           | waarschuwing |
      | WMS | personeelsdeel medezeggenschapsraad | "WMS artikel 12 lid 1 onder m", "WMS artikel 12 lid 1 onder n" | voldoet             | geen         |
      | WMS | bevoegd orgaan                      | "WOR artikel 27 lid 1 onder k"                                 | schendt             | waarschuwing |
      | WMS | bevoegd orgaan                      |                                                                | voldoet             | geen         |
      | WMS |                                     | "deze cao"                                                     | voldoet             | geen         |
      | WHW | ondernemingsraad                    |                                                                | niet van toepassing | geen         |

  Abstract Scenario: de instemming van het personeelsdeel op een school mag niet worden uitgesloten
    Stel de cao
      | medezeggenschapswet | WMS |
    En het systeem Leerlingvolger
      | betrokkenen            | werknemers |
      | persoonsgegevens       | <gegevens> |
      | geschikt voor controle | <controle> |
    En het artikel "overleg over Leerlingvolger"
      | regeling              | <regeling>  |
      | instemming            | uitgesloten |
      | reden geen instemming | <reden>     |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van WMS-12-REGIME over Leerlingvolger "<oordeel>"
    En is de ernst "<ernst>"

    Voorbeelden:
      | gegevens | controle | regeling   | reden          | oordeel   | ernst        |
      | ja       | nee      |            |                | schendt   | fout         |
      | nee      | ja       |            |                | schendt   | fout         |
      | nee      | nee      |            |                | voldoet   | geen         |
      | ja       | ja       | uitputtend | cao regelt het | voldoet   | geen         |
      | onbekend | nee      |            |                | onbepaald | waarschuwing |

  Abstract Scenario: de regel over scholen geldt niet waar een ander orgaan of een andere wet is
    Stel de cao
      | medezeggenschapswet | <wet>    |
      | medezeggenschap     | <orgaan> |
    En het artikel "overleg"
      | orgaan     | ondernemingsraad |
      | instemming | voor besluit     |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van WMS-12-REGIME over Voorbeeld "niet van toepassing"

    Voorbeelden:
      | wet | orgaan           |
      | WOR | ondernemingsraad |
      |     | ondernemingsraad |
      |     | onbekend         |

  Scenario: op een school zwijgt elke bepaling van de WOR over een akkoord dat haar overal raakt
    Stel de cao
      | medezeggenschapswet | WMS                       |
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
    Dan is het oordeel van WOR-1-TEL over Alleskunner "niet van toepassing"
    En is het oordeel van WOR-2-OR over Alleskunner "niet van toepassing"
    En is het oordeel van WOR-5A-CAO over Alleskunner "niet van toepassing"
    En is het oordeel van WOR-16-22 over Alleskunner "niet van toepassing"
    En is het oordeel van WOR-18-SCHOLING over Alleskunner "niet van toepassing"
    En is het oordeel van WOR-20-GEHEIM over Alleskunner "niet van toepassing"
    En is het oordeel van WOR-21-BENADEL over Alleskunner "niet van toepassing"
    En is het oordeel van WOR-24-AGENDA over Alleskunner "niet van toepassing"
    En is het oordeel van WOR-25-1-CDEH over Alleskunner "niet van toepassing"
    En is het oordeel van WOR-25-1-K over Alleskunner "niet van toepassing"
    En is het oordeel van WOR-25-1-N over Alleskunner "niet van toepassing"
    En is het oordeel van WOR-25-2-TIJD over Alleskunner "niet van toepassing"
    En is het oordeel van WOR-25-3-4 over Alleskunner "niet van toepassing"
    En is het oordeel van WOR-25-5-6 over Alleskunner "niet van toepassing"
    En is het oordeel van WOR-25-PILOT over Alleskunner "niet van toepassing"
    En is het oordeel van WOR-26-BEROEP over Alleskunner "niet van toepassing"
    En is het oordeel van WOR-27-1-B over Alleskunner "niet van toepassing"
    En is het oordeel van WOR-27-1-C over Alleskunner "niet van toepassing"
    En is het oordeel van WOR-27-1-D over Alleskunner "niet van toepassing"
    En is het oordeel van WOR-27-1-E over Alleskunner "niet van toepassing"
    En is het oordeel van WOR-27-1-F over Alleskunner "niet van toepassing"
    En is het oordeel van WOR-27-1-G over Alleskunner "niet van toepassing"
    En is het oordeel van WOR-27-1-J over Alleskunner "niet van toepassing"
    En is het oordeel van WOR-27-1-K over Alleskunner "niet van toepassing"
    En is het oordeel van WOR-27-1-L over Alleskunner "niet van toepassing"
    En is het oordeel van WOR-27-2-PROC over Alleskunner "niet van toepassing"
    En is het oordeel van WOR-27-4-6 over Alleskunner "niet van toepassing"
    En is het oordeel van WOR-31-INFO over Alleskunner "niet van toepassing"
    En is het oordeel van WOR-35-NIVEAU over Alleskunner "niet van toepassing"
    En is het oordeel van WOR-35C-PVT over Alleskunner "niet van toepassing"
    En is het oordeel van WOR-27-3-CAO over Alleskunner "niet van toepassing"
    En is het oordeel van WOR-32-1-UITBR over Alleskunner "niet van toepassing"
    En is het oordeel van WOR-36-RECHTER over Alleskunner "niet van toepassing"
    En is het oordeel van WOR-46D-POLITIEK over Alleskunner "niet van toepassing"
    En is het oordeel van WOR-MIN over Alleskunner "niet van toepassing"

  Abstract Scenario: elke ondernemingsraad in een tekst voor een school is het verkeerde orgaan
    Stel de cao
      | medezeggenschapswet | WMS |
    En het artikel "overleg"
      | orgaan     | <orgaan>     |
      | instemming | voor besluit |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van WMS-12-REGIME over Voorbeeld "<oordeel>"

    Voorbeelden:
      | orgaan                    | oordeel |
      | ondernemingsraad          | schendt |
      | lokale ondernemingsraad   | schendt |
      | groepsondernemingsraad    | schendt |
      | centrale ondernemingsraad | schendt |
      | bevoegd orgaan            | voldoet |

  Abstract Scenario: op een school telt wie wordt gemeten, welke gronden de tekst noemt en of de cao het zelf regelt
    Stel de cao
      | medezeggenschapswet | WMS |
    En het systeem Leerlingvolger
      | betrokkenen            | <betrokkenen> |
      | persoonsgegevens       | <gegevens>    |
      | geschikt voor controle | <controle>    |
    En het artikel "overleg over Leerlingvolger"
      | regeling              | <regeling>  |
      | instemming            | uitgesloten |
      | instemmingsgronden    | <gronden>   |
      | reden geen instemming | <reden>     |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van WMS-12-REGIME over Leerlingvolger "<oordeel>"

    Voorbeelden:
      | betrokkenen     | gegevens | controle | gronden          | regeling   | reden          | oordeel |
      | werknemers      | ja       | nee      |                  |            |                | schendt |
      | uitzendkrachten | ja       | nee      |                  |            |                | schendt |
      | gedetacheerden  | ja       | nee      |                  |            |                | schendt |
      | oproepkrachten  | ja       | nee      |                  |            |                | schendt |
      | burgers         | ja       | nee      |                  |            |                | voldoet |
      | werknemers      | ja       | nee      | persoonsgegevens |            |                | schendt |
      | werknemers      | ja       | nee      | opleiding        |            |                | voldoet |
      | werknemers      | ja       | nee      | uitgesloten      |            |                | voldoet |
      | werknemers      | ja       | nee      |                  |            | cao regelt het | voldoet |
      | werknemers      | ja       | nee      |                  | uitputtend |                | voldoet |
      | werknemers      | nee      | ja       | controle         |            |                | schendt |
      | werknemers      | nee      | ja       | opleiding        |            |                | voldoet |
      | werknemers      | nee      | ja       | uitgesloten      |            |                | voldoet |
      | werknemers      | nee      | ja       |                  |            | cao regelt het | voldoet |
      | werknemers      | nee      | ja       |                  | uitputtend |                | voldoet |

  Abstract Scenario: alleen op een school wijkt de WOR voor de medezeggenschap van de school
    Stel de cao
      | medezeggenschapswet | <wet>    |
      | medezeggenschap     | <orgaan> |
    En het artikel "overleg"
      | afstand | advies |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van WOR-MIN over Voorbeeld "<oordeel>"

    Voorbeelden:
      | wet | orgaan               | oordeel             |
      | WMS | geen                 | niet van toepassing |
      |     | medezeggenschapsraad | niet van toepassing |
      | WOR | ondernemingsraad     | schendt             |
      |     | ondernemingsraad     | schendt             |
      |     | onbekend             | schendt             |
      | WOR | onbekend             | schendt             |

  Scenario: het herstel van een ondernemingsraad op een school laat het akkoord voldoen
    Stel de cao
      | medezeggenschapswet | WMS |
    En het systeem Leerlingvolger
      | betrokkenen      | werknemers |
      | persoonsgegevens | ja         |
    En het artikel "overleg"
      | orgaan       | ondernemingsraad               |
      | instemming   | uitgesloten                    |
      | op grond van | "WOR artikel 27 lid 1 onder k" |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van WMS-12-REGIME over Leerlingvolger "schendt"
    Wanneer het herstel van WMS-12-REGIME wordt overgenomen
    En het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van WMS-12-REGIME over Leerlingvolger "voldoet"

  Abstract Scenario: op een school vallen ook de vangnetten en de middelen van de WOR weg
    Stel de cao
      | medezeggenschapswet | WMS |
    En het artikel "<onderwerp>"
      | <sleutel> | <waarde> |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van <norm> over Voorbeeld "niet van toepassing"

    Voorbeelden:
      | onderwerp     | sleutel        | waarde      | norm            |
      | overleg       | afstand        | advies      | WOR-MIN         |
      | overleg       | geheimhouding  | algemeen    | WOR-20-GEHEIM   |
      | overleg       | bedrijfsgeheim | weigergrond | WOR-31-INFO     |
      | overleg       | beroep         | uitgesloten | WOR-26-BEROEP   |
      | deskundigheid | beraad         | uitgesloten | WOR-18-SCHOLING |
      | geschillen    | rechter        | uitgesloten | WOR-36-RECHTER  |
