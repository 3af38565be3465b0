# language: nl
@WOR-25-1-CDEH
Functionaliteit: WOR-25-1-CDEH, advies over inkrimping, organisatie, investering en inleen

  Achtergrond:
    Stel de cao
      | medezeggenschap | ondernemingsraad |
    En het systeem Claims
      | vervallen banen         | 34  |
      | ingrijpende verandering | nee |
      | belangrijke investering | nee |

  Abstract Scenario: wat de tekst over advies zegt terwijl er banen vervallen, bepaalt het oordeel
    Stel het artikel "overleg over Claims"
      | deskundige        | keuze ondernemingsraad |
      | advies            | <advies>               |
      | alleen informeren | <informeren>           |
      | adviesgronden     | <gronden>              |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van WOR-25-1-CDEH over Claims "<oordeel>"
    En is de ernst "<ernst>"

    Voorbeelden:
      | advies       | informeren | gronden                  | oordeel    | ernst        |
      | voor besluit |            |                          | voldoet    | geen         |
      | voor besluit |            | technologie, inkrimping  | voldoet    | geen         |
      | voor besluit |            | technologie, beëindiging | voldoet    | geen         |
      | voor besluit |            | technologie              | onvolledig | waarschuwing |
      | voor besluit |            | uitgesloten              | onvolledig | waarschuwing |
      | voor besluit | ja         |                          | onvolledig | waarschuwing |
      |              |            |                          | onvolledig | waarschuwing |
      | uitgesloten  |            |                          | schendt    | waarschuwing |
      | uitgesloten  |            | investering              | schendt    | waarschuwing |
      | uitgesloten  |            | inkrimping               | schendt    | waarschuwing |
      | uitgesloten  |            | beëindiging              | schendt    | waarschuwing |
      | uitgesloten  |            | organisatie              | schendt    | waarschuwing |
      | uitgesloten  |            | inleen                   | schendt    | waarschuwing |
      | uitgesloten  |            | technologie              | onvolledig | waarschuwing |
      | uitgesloten  |            | uitgesloten              | onvolledig | waarschuwing |

  Scenario: wie alleen advies over technologie uitsluit, geeft over vervallen functies nog geen advies
    Stel het artikel "overleg over Claims"
      | advies        | uitgesloten |
      | adviesgronden | technologie |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van WOR-25-1-CDEH over Claims "onvolledig"
    En zegt de melding "De tekst geeft geen advies over wat het systeem doet"

  Scenario: een akkoord dat zwijgt terwijl er functies vervallen, krijgt een waarschuwing over advies
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van WOR-25-1-CDEH over Claims "zwijgt"
    En is de ernst "waarschuwing"
    En is de vraag "Is de inkrimping of verandering van het werk belangrijk voor deze onderneming?"
    En is de sterkte van de bron "wet"

  Abstract Scenario: elk gevolg van het systeem vraagt zijn eigen grond voor advies
    Stel het systeem Claims
      | vervallen banen         | <banen>       |
      | ingrijpende verandering | <verandering> |
      | belangrijke investering | <investering> |
      | groepsgewijze inleen    | <inleen>      |
    En het artikel "overleg over Claims"
      | advies        | voor besluit |
      | adviesgronden | <gronden>    |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van WOR-25-1-CDEH over Claims "<oordeel>"
    En is de ernst "<ernst>"

    Voorbeelden:
      | banen | verandering | investering | inleen | gronden                  | oordeel             | ernst        |
      | 1     | nee         | nee         | nee    | inkrimping               | voldoet             | geen         |
      | 1     | nee         | nee         | nee    | technologie              | onvolledig          | waarschuwing |
      | 0     | ja          | nee         | nee    | organisatie              | voldoet             | geen         |
      | 0     | ja          | nee         | nee    | technologie              | onvolledig          | waarschuwing |
      | 0     | nee         | ja          | nee    | investering              | voldoet             | geen         |
      | 0     | nee         | ja          | nee    | technologie              | onvolledig          | waarschuwing |
      | 0     | nee         | nee         | ja     | inleen                   | voldoet             | geen         |
      | 0     | nee         | nee         | ja     | technologie              | onvolledig          | waarschuwing |
      | 0     | ja          | ja          |        | organisatie, investering | voldoet             | geen         |
      | 0     | ja          | nee         | nee    | uitgesloten              | onvolledig          | waarschuwing |
      | 0     | nee         | ja          | nee    | uitgesloten              | onvolledig          | waarschuwing |
      | 0     | nee         | nee         | ja     | uitgesloten              | onvolledig          | waarschuwing |
      | 0     | ja          | nee         | nee    |                          | voldoet             | geen         |
      | 0     | nee         | ja          | nee    |                          | voldoet             | geen         |
      | 0     | nee         | nee         | ja     |                          | voldoet             | geen         |
      | 0     | nee         | nee         | nee    | technologie              | niet van toepassing | geen         |
      | 0     | nee         | nee         |        | technologie              | niet van toepassing | geen         |

  Scenario: de melding noemt elk gevolg dat in de gronden voor advies ontbreekt
    Stel het systeem Claims
      | ingrijpende verandering | ja |
      | belangrijke investering | ja |
      | groepsgewijze inleen    | ja |
    En het artikel "overleg over Claims"
      | advies        | voor besluit |
      | adviesgronden | technologie  |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van WOR-25-1-CDEH over Claims "onvolledig"
    En zegt de melding "niet de inkrimping of beëindiging van werk"
    En zegt de melding "niet de verandering van de organisatie"
    En zegt de melding "niet de investering"
    En zegt de melding "niet het inlenen van groepen"

  Abstract Scenario: welke gevolgen bekend zijn, bepaalt of advies onder c, d, e, g of h aan de orde is
    Stel de cao
      | medezeggenschap | <orgaan> |
    En het systeem Claims
      | vervallen banen         | <banen>       |
      | ingrijpende verandering | <verandering> |
      | belangrijke investering | <investering> |
      | groepsgewijze inleen    | <inleen>      |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van WOR-25-1-CDEH over Claims "<oordeel>"
    En is de ernst "<ernst>"

    Voorbeelden:
      | orgaan                       | banen    | verandering | investering | inleen   | oordeel             | ernst         |
      | ondernemingsraad             | 0        | nee         | nee         | nee      | niet van toepassing | geen          |
      | ondernemingsraad             | 1        | nee         | nee         | nee      | zwijgt              | waarschuwing  |
      | ondernemingsraad             | 0        | ja          | nee         | nee      | zwijgt              | waarschuwing  |
      | ondernemingsraad             | 0        | nee         | ja          | nee      | zwijgt              | waarschuwing  |
      | ondernemingsraad             | 0        | nee         | nee         | ja       | zwijgt              | waarschuwing  |
      | ondernemingsraad             | onbekend | nee         | nee         | nee      | onbepaald           | waarschuwing  |
      | ondernemingsraad             | 0        | onbekend    | nee         | nee      | onbepaald           | waarschuwing  |
      | ondernemingsraad             | 0        | nee         | onbekend    | nee      | onbepaald           | waarschuwing  |
      | ondernemingsraad             | 0        | nee         | nee         | onbekend | niet van toepassing | geen          |
      | ondernemingsraad             | onbekend | onbekend    | onbekend    | onbekend | onbepaald           | aandachtspunt |
      | personeelsvertegenwoordiging | 34       | ja          | ja          | ja       | niet van toepassing | geen          |
      | geen                         | 34       | ja          | ja          | ja       | niet van toepassing | geen          |
      | onbekend                     | 34       | ja          | ja          | ja       | onbepaald           | waarschuwing  |

  Scenario: zonder het aantal vervallen banen vraagt de controle daarnaar
    Stel het systeem Claims
      | vervallen banen | onbekend |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van WOR-25-1-CDEH over Claims "onbepaald"
    En is de vraag "Hoeveel arbeidsplaatsen vervallen door het systeem?"

  Abstract Scenario: een bedrijfstak-cao die advies uitsluit, raakt ook advies over banen in bedrijven met een raad
    Stel de cao
      | soort           | <soort> |
      | medezeggenschap | geen    |
    En het artikel "overleg over Claims"
      | advies     | <advies>               |
      | deskundige | keuze ondernemingsraad |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van WOR-25-1-CDEH over Claims "<oordeel>"
    En is de ernst "<ernst>"

    Voorbeelden:
      | soort            | advies       | oordeel             | ernst        |
      | bedrijfstak-cao  | uitgesloten  | schendt             | waarschuwing |
      | bedrijfstak-cao  |              | niet van toepassing | geen         |
      | bedrijfstak-cao  | voor besluit | niet van toepassing | geen         |
      | ondernemings-cao | uitgesloten  | niet van toepassing | geen         |
      |                  | uitgesloten  | onbepaald           | waarschuwing |

  Scenario: bij vervallen functies en een belangrijke investering is advies onder k en onder d en h nodig
    Stel het systeem Claims
      | fase                    | voornemen |
      | belangrijke technologie | ja        |
      | belangrijke investering | ja        |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van WOR-25-1-K over Claims "zwijgt"
    En is de ernst "waarschuwing"
    En is het oordeel van WOR-25-1-CDEH over Claims "zwijgt"
    En is de ernst "waarschuwing"

  Abstract Scenario: op een school en bij Defensie geldt artikel 25 WOR over banen en organisatie niet
    Stel de cao
      | medezeggenschapswet | <wet> |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van WOR-25-1-CDEH over Claims "<oordeel>"

    Voorbeelden:
      | wet      | oordeel             |
      | WMS      | niet van toepassing |
      | WHW      | niet van toepassing |
      | defensie | niet van toepassing |
      | WOR      | zwijgt              |

  Abstract Scenario: een verzekeraar en een uitgeverij die over vervallen functies zwijgen, moeten om advies vragen
    Stel de cao
      | werkzame personen | <personen> |
    En het systeem Claims
      | vervallen banen         | <banen>       |
      | belangrijke investering | <investering> |
      | doelen                  | <doelen>      |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van WOR-25-1-CDEH over Claims "zwijgt"
    En is de ernst "waarschuwing"
    En is het oordeel van WOR-35B-PV over Claims "niet van toepassing"
    En is het oordeel van WOR-35C-PVT over Claims "niet van toepassing"

    Voorbeelden:
      | personen | banen | investering | doelen          |
      | 900      | 34    | ja          | klantproces     |
      | 260      | 12    | onbekend    | ontslagselectie |

  Scenario: het herstel van uitgesloten advies over banen laat het akkoord voldoen
    Stel het systeem Claims
      | belangrijke investering | ja |
    En het artikel "overleg over Claims"
      | advies            | uitgesloten |
      | alleen informeren | ja          |
      | adviesgronden     | inkrimping  |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van WOR-25-1-CDEH over Claims "schendt"
    En zegt het herstel "advies: voor besluit"
    Wanneer het herstel van WOR-25-1-CDEH wordt overgenomen
    En het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van WOR-25-1-CDEH over Claims "voldoet"
