# language: nl
@WOR-35-NIVEAU
Functionaliteit: WOR-35-NIVEAU, het bevoegde orgaan voor een systeem in het hele concern

  Achtergrond:
    Stel de cao
      | medezeggenschap | ondernemingsraad          |
      | ondernemingen   | meerdere                  |
      | centraal orgaan | centrale ondernemingsraad |
    En het systeem Concernplanner
      | bereik | alle ondernemingen |

  Abstract Scenario: welk orgaan de tekst voor een concernbreed systeem aanwijst, bepaalt het oordeel
    Stel het artikel "overleg over Concernplanner"
      | orgaan | <orgaan>     |
      | advies | voor besluit |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van WOR-35-NIVEAU over Concernplanner "<oordeel>"
    En is de ernst "<ernst>"

    Voorbeelden:
      | orgaan                       | oordeel    | ernst         |
      | bevoegd orgaan               | voldoet    | geen          |
      | centrale ondernemingsraad    | voldoet    | geen          |
      | groepsondernemingsraad       | let op     | aandachtspunt |
      | lokale ondernemingsraad      | schendt    | waarschuwing  |
      | ondernemingsraad             | onvolledig | waarschuwing  |
      | personeelsvertegenwoordiging | onvolledig | waarschuwing  |
      | uitgesloten                  | onvolledig | aandachtspunt |
      |                              | onvolledig | aandachtspunt |

  Scenario: een lokale raad aanwijzen voor een systeem in het hele concern zegt wie er wel bevoegd is
    Stel het artikel "overleg over Concernplanner"
      | orgaan | lokale ondernemingsraad |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van WOR-35-NIVEAU over Concernplanner "schendt"
    En zegt de melding "is het centrale orgaan bevoegd"
    En is de vraag "Wie neemt in het concern het besluit over dit systeem?"
    En is de sterkte van de bron "wet"

  Abstract Scenario: een ander centraal orgaan in de tekst dan er is, krijgt een aandachtspunt
    Stel de cao
      | centraal orgaan | <centraal> |
    En het artikel "overleg over Concernplanner"
      | orgaan | <orgaan> |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van WOR-35-NIVEAU over Concernplanner "<oordeel>"

    Voorbeelden:
      | centraal                  | orgaan                    | oordeel |
      | centrale ondernemingsraad | groepsondernemingsraad    | let op  |
      | groepsondernemingsraad    | centrale ondernemingsraad | let op  |
      | groepsondernemingsraad    | groepsondernemingsraad    | voldoet |
      | groepsondernemingsraad    | bevoegd orgaan            | voldoet |

  Scenario: een akkoord dat over overleg in het concern zwijgt, krijgt een aandachtspunt
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van WOR-35-NIVEAU over Concernplanner "zwijgt"
    En is de ernst "aandachtspunt"

  Abstract Scenario: het bereik van het systeem en het bestaan van een centraal orgaan bepalen of het centrale orgaan bevoegd is
    Stel de cao
      | ondernemingen   | <ondernemingen> |
      | centraal orgaan | <centraal>      |
    En het systeem Concernplanner
      | bereik | <bereik> |
    En het artikel "overleg over Concernplanner"
      | orgaan | lokale ondernemingsraad |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van WOR-35-NIVEAU over Concernplanner "<oordeel>"
    En is de ernst "<ernst>"

    Voorbeelden:
      | ondernemingen | centraal                  | bereik             | oordeel             | ernst         |
      | meerdere      | centrale ondernemingsraad | alle ondernemingen | schendt             | waarschuwing  |
      | meerdere      | centrale ondernemingsraad | meerderheid        | schendt             | waarschuwing  |
      | meerdere      | groepsondernemingsraad    | meerderheid        | schendt             | waarschuwing  |
      | meerdere      | centrale ondernemingsraad | minderheid         | niet van toepassing | geen          |
      | meerdere      | centrale ondernemingsraad | een onderneming    | niet van toepassing | geen          |
      | meerdere      | geen                      | alle ondernemingen | niet van toepassing | geen          |
      | een           | centrale ondernemingsraad | alle ondernemingen | niet van toepassing | geen          |
      | meerdere      | onbekend                  | alle ondernemingen | onbepaald           | waarschuwing  |
      | meerdere      | centrale ondernemingsraad | onbekend           | onbepaald           | waarschuwing  |
      | onbekend      | centrale ondernemingsraad | alle ondernemingen | schendt             | waarschuwing  |
      | onbekend      | centrale ondernemingsraad | onbekend           | onbepaald           | waarschuwing  |
      | onbekend      | onbekend                  | onbekend           | onbepaald           | aandachtspunt |

  Scenario: bij een onbekend centraal orgaan vraagt de controle of het er is
    Stel de cao
      | centraal orgaan | onbekend |
    En het artikel "overleg over Concernplanner"
      | orgaan | lokale ondernemingsraad |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van WOR-35-NIVEAU over Concernplanner "onbepaald"
    En is de vraag "Is er een COR of GOR?"

  Abstract Scenario: zonder aanwijzing van een concern vraagt de controle niets over het centrale orgaan
    Stel de cao
      | ondernemingen   | onbekend |
      | centraal orgaan | onbekend |
    En het systeem Concernplanner
      | bereik | <bereik> |
    En het artikel "overleg over Concernplanner"
      | orgaan | <orgaan>     |
      | advies | voor besluit |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van WOR-35-NIVEAU over Concernplanner "<oordeel>"

    Voorbeelden:
      | bereik             | orgaan                  | oordeel             |
      | onbekend           | ondernemingsraad        | niet van toepassing |
      | onbekend           |                         | niet van toepassing |
      | onbekend           | lokale ondernemingsraad | onbepaald           |
      | alle ondernemingen | ondernemingsraad        | onbepaald           |
      | een onderneming    | lokale ondernemingsraad | niet van toepassing |

  Abstract Scenario: op een school en bij Defensie wijst de WOR geen centrale raad aan
    Stel de cao
      | medezeggenschapswet | <wet> |
    En het artikel "overleg over Concernplanner"
      | orgaan | lokale ondernemingsraad |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van WOR-35-NIVEAU over Concernplanner "<oordeel>"

    Voorbeelden:
      | wet      | oordeel             |
      | WMS      | niet van toepassing |
      | WHW      | niet van toepassing |
      | defensie | niet van toepassing |
      | WOR      | schendt             |

  Scenario: het herstel van een lokale raad voor het hele concern laat het akkoord voldoen
    Stel het artikel "overleg over Concernplanner"
      | orgaan | lokale ondernemingsraad |
      | advies | voor besluit            |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van WOR-35-NIVEAU over Concernplanner "schendt"
    En zegt het herstel "orgaan: bevoegd orgaan"
    Wanneer het herstel van WOR-35-NIVEAU wordt overgenomen
    En het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van WOR-35-NIVEAU over Concernplanner "voldoet"
