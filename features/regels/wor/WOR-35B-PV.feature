# language: nl
@WOR-35B-PV
Functionaliteit: WOR-35B-PV, advies van de personeelsvergadering in een kleine onderneming

  Achtergrond:
    Stel de cao
      | medezeggenschap   | geen |
      | werkzame personen | 30   |
    En het systeem Kassa
      | geraakt personeel | 30 % |

  Abstract Scenario: wat de tekst over de personeelsvergadering zegt, bepaalt het oordeel
    Stel het artikel "zonder-or"
      | advies personeelsvergadering | <advies>              |
      | medezeggenschap              | <medezeggenschap>     |
      | vorm                         | personeelsvergadering |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van WOR-35B-PV over Kassa "<oordeel>"
    En is de ernst "<ernst>"

    Voorbeelden:
      | advies               | medezeggenschap | oordeel    | ernst        |
      | voor besluit         |                 | voldoet    | geen         |
      | 3 weken voor besluit | ja              | voldoet    | geen         |
      |                      |                 | onvolledig | waarschuwing |
      |                      | nee             | schendt    | waarschuwing |
      | uitgesloten          |                 | schendt    | waarschuwing |
      | na besluit           |                 | schendt    | waarschuwing |

  Scenario: een klein bedrijf waar AI een kwart van de mensen raakt en dat over de personeelsvergadering zwijgt, krijgt een waarschuwing
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van WOR-35B-PV over Kassa "zwijgt"
    En is de ernst "waarschuwing"

  Abstract Scenario: de personeelsvergadering adviseert alleen tussen tien en vijftig personen, zonder orgaan en vanaf een kwart van het personeel
    Stel de cao
      | medezeggenschap   | <orgaan>   |
      | werkzame personen | <personen> |
    En het systeem Kassa
      | geraakt personeel | <deel> |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van WOR-35B-PV over Kassa "<oordeel>"

    Voorbeelden:
      | orgaan                       | personen | deel     | oordeel             |
      | geen                         | 10       | 25 %     | zwijgt              |
      | geen                         | 49       | 25 %     | zwijgt              |
      | geen                         | 9        | 30 %     | niet van toepassing |
      | geen                         | 50       | 30 %     | niet van toepassing |
      | geen                         | 30       | 20 %     | niet van toepassing |
      | geen                         | 30       | 24 %     | niet van toepassing |
      | personeelsvertegenwoordiging | 30       | 30 %     | niet van toepassing |
      | ondernemingsraad             | 30       | 30 %     | niet van toepassing |
      | geen                         | 30       | onbekend | onbepaald           |
      | geen                         | onbekend | 30 %     | onbepaald           |
      | onbekend                     | 30       | 30 %     | onbepaald           |

  Scenario: regelt de cao de gevolgen voor het werk zelf, dan gaat zij voor het advies van de personeelsvergadering
    Stel het artikel "werkgelegenheid"
      | regeling | uitputtend             |
      | garantie | geen gedwongen ontslag |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van WOR-35B-PV over Kassa "niet van toepassing"

  Abstract Scenario: een tekst die in een klein bedrijf een ondernemingsraad aanwijst die er niet is, krijgt een aandachtspunt
    Stel de cao
      | soort | <soort> |
    En het artikel "overleg"
      | orgaan | ondernemingsraad |
      | advies | voor besluit     |
    En het artikel "zonder-or"
      | advies personeelsvergadering | voor besluit |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van WOR-35B-PV over Kassa "<oordeel>"
    En is de ernst "<ernst>"

    Voorbeelden:
      | soort            | oordeel | ernst         |
      | ondernemings-cao | let op  | aandachtspunt |
      | bedrijfstak-cao  | voldoet | geen          |
      |                  | voldoet | geen          |

  Abstract Scenario: op een school en bij Defensie adviseert geen personeelsvergadering volgens de WOR
    Stel de cao
      | medezeggenschapswet | <wet> |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van WOR-35B-PV over Kassa "<oordeel>"

    Voorbeelden:
      | wet      | oordeel             |
      | WMS      | niet van toepassing |
      | WHW      | niet van toepassing |
      | defensie | niet van toepassing |
      | WOR      | zwijgt              |

  Abstract Scenario: aan welk moment het advies van de personeelsvergadering hangt, bepaalt of het te laat komt
    Stel het artikel "zonder-or"
      | advies personeelsvergadering | <advies> |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van WOR-35B-PV over Kassa "<oordeel>"

    Voorbeelden:
      | advies                                 | oordeel |
      | binnen 2 weken na kennisgeving besluit | schendt |
      | na contract                            | schendt |
      | na gegevens laden                      | schendt |
      | na ingebruikname                       | schendt |
      | na gebruik                             | schendt |
      | na wijziging                           | schendt |
      | binnen 2 weken na aankondiging         | voldoet |

  Abstract Scenario: elke ondernemingsraad die de tekst in een klein bedrijf aanwijst, bestaat daar niet
    Stel de cao
      | soort | <soort> |
    En het artikel "overleg"
      | orgaan | <orgaan> |
    En het artikel "zonder-or"
      | advies personeelsvergadering | voor besluit |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van WOR-35B-PV over Kassa "<oordeel>"

    Voorbeelden:
      | soort            | orgaan                    | oordeel |
      | ondernemings-cao | lokale ondernemingsraad   | let op  |
      | ondernemings-cao | groepsondernemingsraad    | let op  |
      | concern-cao      | centrale ondernemingsraad | let op  |
      | ondernemings-cao | personeelsvergadering     | voldoet |

  Scenario: het herstel van een gepasseerde personeelsvergadering laat het akkoord voldoen
    Stel het artikel "zonder-or"
      | medezeggenschap              | nee         |
      | advies personeelsvergadering | uitgesloten |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van WOR-35B-PV over Kassa "schendt"
    Wanneer het herstel van WOR-35B-PV wordt overgenomen
    En het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van WOR-35B-PV over Kassa "voldoet"
