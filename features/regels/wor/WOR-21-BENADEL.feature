# language: nl
@WOR-21-BENADEL
Functionaliteit: WOR-21-BENADEL, tijd voor medezeggenschap mag niemand schaden

  Achtergrond:
    Stel de cao
      | medezeggenschap | ondernemingsraad |
    En het systeem Meter
      | doelen | beoordelen |

  Abstract Scenario: wat de tekst over tijd voor medezeggenschap zegt, bepaalt het oordeel
    Stel het artikel "beoordeling over Meter"
      | <sleutel> | <waarde> |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van WOR-21-BENADEL over Meter "<oordeel>"
    En is de ernst "<ernst>"

    Voorbeelden:
      | sleutel                       | waarde                      | oordeel    | ernst         |
      | medezeggenschapstijd telt mee | nee                         | voldoet    | geen          |
      | medezeggenschapstijd telt mee | uitgesloten                 | voldoet    | geen          |
      | medezeggenschapstijd telt mee | ja                          | schendt    | fout          |
      | factoren                      | prestaties, medezeggenschap | schendt    | waarschuwing  |
      | eerst gesprek                 | ja                          | onvolledig | aandachtspunt |

  Abstract Scenario: een systeem over personeel waarbij de tekst over medezeggenschapstijd zwijgt, krijgt een aandachtspunt
    Stel het systeem Meter
      | doelen | <doel> |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van WOR-21-BENADEL over Meter "<oordeel>"

    Voorbeelden:
      | doel            | oordeel             |
      | beoordelen      | zwijgt              |
      | roosteren       | zwijgt              |
      | ontslagselectie | zwijgt              |
      | klantproces     | niet van toepassing |
      | onbekend        | niet van toepassing |

  Abstract Scenario: medezeggenschapstijd laten meetellen is een fout welk orgaan er ook is, zwijgen erover niet
    Stel de cao
      | medezeggenschap | <orgaan> |
    En het artikel "beoordeling over Meter"
      | <sleutel> | ja |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van WOR-21-BENADEL over Meter "<oordeel>"

    Voorbeelden:
      | orgaan   | sleutel                       | oordeel             |
      | geen     | medezeggenschapstijd telt mee | schendt             |
      | onbekend | medezeggenschapstijd telt mee | schendt             |
      | geen     | eerst gesprek                 | niet van toepassing |
      | onbekend | eerst gesprek                 | onbepaald           |

  Scenario: een systeem dat lidmaatschap van de ondernemingsraad meeweegt, krijgt een waarschuwing
    Stel het systeem Meter
      | factoren | prestaties, medezeggenschap |
    En het artikel "beoordeling over Meter"
      | medezeggenschapstijd telt mee | nee |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van WOR-21-BENADEL over Meter "schendt"
    En is de ernst "waarschuwing"

  Scenario: lidmaatschap van de ondernemingsraad als factor bij selectie krijgt een waarschuwing
    Stel het artikel "selectie over Meter"
      | factoren | medezeggenschap |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van WOR-21-BENADEL over Meter "schendt"
    En is de ernst "waarschuwing"

  Abstract Scenario: elk systeem dat mensen meet, inplant of kiest, vraagt een zin over medezeggenschapstijd
    Stel het systeem Meter
      | doelen | <doel> |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van WOR-21-BENADEL over Meter "<oordeel>"

    Voorbeelden:
      | doel                     | oordeel             |
      | prestaties volgen        | zwijgt              |
      | taaktoewijzing op gedrag | zwijgt              |
      | belonen                  | zwijgt              |
      | bevorderen               | zwijgt              |
      | ontslag                  | zwijgt              |
      | chatbot                  | niet van toepassing |

  Abstract Scenario: een artikel over beoordeling of een factor in de tekst haalt medezeggenschapstijd erbij
    Stel de cao
      | medezeggenschap | <orgaan> |
    En het systeem Meter
      | doelen   | klantproces |
      | factoren | <weegt>     |
    En het artikel "<artikel> over Meter"
      | <sleutel> | <waarde> |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van WOR-21-BENADEL over Meter "<oordeel>"
    En is de ernst "<ernst>"

    Voorbeelden:
      | orgaan           | weegt      | artikel     | sleutel                       | waarde          | oordeel             | ernst         |
      | ondernemingsraad | prestaties | beoordeling | eerst gesprek                 | ja              | onvolledig          | aandachtspunt |
      | geen             | prestaties | beoordeling | factoren                      | medezeggenschap | schendt             | waarschuwing  |
      | geen             | prestaties | selectie    | factoren                      | medezeggenschap | schendt             | waarschuwing  |
      | geen             | prestaties | beoordeling | medezeggenschapstijd telt mee | nee             | niet van toepassing | geen          |
      | geen             | prestaties | selectie    | factoren                      | prestaties      | niet van toepassing | geen          |

  Scenario: het herstel van medezeggenschap als factor bij selectie laat het akkoord voldoen
    Stel het artikel "selectie over Meter"
      | factoren | medezeggenschap |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van WOR-21-BENADEL over Meter "schendt"
    Wanneer het herstel van WOR-21-BENADEL wordt overgenomen
    En het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van WOR-21-BENADEL over Meter "voldoet"

  Scenario: het herstel van meetellende medezeggenschapstijd laat het akkoord voldoen
    Stel het artikel "beoordeling over Meter"
      | medezeggenschapstijd telt mee | ja              |
      | factoren                      | medezeggenschap |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van WOR-21-BENADEL over Meter "schendt"
    En zegt het herstel "medezeggenschapstijd telt mee: nee"
    Wanneer het herstel van WOR-21-BENADEL wordt overgenomen
    En het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van WOR-21-BENADEL over Meter "voldoet"
