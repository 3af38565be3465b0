# language: nl
@WOR-25-1-K
Functionaliteit: WOR-25-1-K, advies over belangrijke technologie

  Achtergrond:
    Stel de cao
      | medezeggenschap | ondernemingsraad |
    En het systeem Planner
      | fase                    | voornemen |
      | belangrijke technologie | ja        |

  Scenario: een akkoord dat advies over belangrijke technologie toezegt, voldoet aan artikel 25
    Stel het artikel "overleg over Planner"
      | advies | voor besluit |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van WOR-25-1-K over Planner "voldoet"
    En is de ernst "geen"

  Abstract Scenario: wat de tekst over advies bij belangrijke technologie zegt, bepaalt het oordeel
    Stel het artikel "overleg over Planner"
      | <sleutel> | <waarde> |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van WOR-25-1-K over Planner "<oordeel>"
    En is de ernst "<ernst>"
    En zegt de melding "<melding>"

    Voorbeelden:
      | sleutel           | waarde               | oordeel    | ernst        | melding                                      |
      | advies            | uitgesloten          | schendt    | fout         | sluit het advies van de ondernemingsraad uit |
      | alleen informeren | ja                   | onvolledig | waarschuwing | dat is minder dan advies                     |
      | instemming        | 6 weken voor besluit | onvolledig | waarschuwing | zegt niet dat de ondernemingsraad om advies  |
      | streeftermijn     | 6 weken              | onvolledig | waarschuwing | zegt niet dat de ondernemingsraad om advies  |

  Abstract Scenario: advies dat maar een deel van het besluit over belangrijke technologie raakt, is onvolledig
    Stel de cao
      | werkgever | <werkgever> |
    En het artikel "overleg over Planner"
      | advies        | voor besluit |
      | adviesgronden | <gronden>    |
      | advies over   | <over>       |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van WOR-25-1-K over Planner "<oordeel>"

    Voorbeelden:
      | werkgever       | gronden                 | over                           | oordeel    |
      | privaat         | technologie, inkrimping |                                | voldoet    |
      | privaat         | inkrimping, organisatie |                                | onvolledig |
      | overheid        |                         | beleid                         | onvolledig |
      | overheid        |                         | gevolgen voor het werk         | voldoet    |
      | privaat         |                         | gevolgen voor het werk         | onvolledig |
      | publieke dienst |                         | gevolgen voor het werk         | onvolledig |
      | privaat         |                         | beleid, gevolgen voor het werk | voldoet    |

  Scenario: een akkoord dat over advies bij belangrijke technologie zwijgt, krijgt een waarschuwing omdat de feiten erom vragen
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van WOR-25-1-K over Planner "zwijgt"
    En is de ernst "waarschuwing"

  Scenario: een akkoord dat nieuw overleg bij elke wijziging uitsluit, krijgt een waarschuwing over advies
    Stel het artikel "overleg over Planner"
      | advies | voor besluit |
    En het artikel "wijzigingen over Planner"
      | opnieuw overleg bij | uitgesloten |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van WOR-25-1-K over Planner "schendt"
    En is de ernst "waarschuwing"

  Abstract Scenario: het orgaan en de technologie bepalen of advies van artikel 25 aan de orde is
    Stel de cao
      | medezeggenschap | <orgaan> |
    En het systeem Planner
      | belangrijke technologie | <belangrijk> |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van WOR-25-1-K over Planner "<oordeel>"
    En is de ernst "<ernst>"

    Voorbeelden:
      | orgaan                       | belangrijk | oordeel             | ernst         |
      | ondernemingsraad             | ja         | zwijgt              | waarschuwing  |
      | ondernemingsraad             | nee        | niet van toepassing | geen          |
      | ondernemingsraad             | onbekend   | onbepaald           | waarschuwing  |
      | personeelsvertegenwoordiging | ja         | niet van toepassing | geen          |
      | geen                         | ja         | niet van toepassing | geen          |
      | medezeggenschapsraad         | ja         | niet van toepassing | geen          |
      | onbekend                     | ja         | onbepaald           | waarschuwing  |
      | onbekend                     | onbekend   | onbepaald           | aandachtspunt |

  Abstract Scenario: de fase van het systeem bepaalt of advies van artikel 25 aan de orde is
    Stel het systeem Planner
      | fase | <fase> |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van WOR-25-1-K over Planner "<oordeel>"

    Voorbeelden:
      | fase       | oordeel             |
      | voornemen  | zwijgt              |
      | invoering  | zwijgt              |
      | wijziging  | zwijgt              |
      | pilot      | zwijgt              |
      | gebruik    | niet van toepassing |
      | intrekking | niet van toepassing |
      | onbekend   | onbepaald           |

  Abstract Scenario: een beperkte en omkeerbare proef met toegezegd advies valt buiten artikel 25
    Stel het systeem Planner
      | fase | pilot |
    En het artikel "pilot over Planner"
      | duur                     | <duur>       |
      | verlenging               | <verlenging> |
      | deelnemers               | <deelnemers> |
      | groep                    | <groep>      |
      | omkeerbaar               | <terug>      |
      | advies voor voortzetting | <advies>     |
      | vervolgbesluit           | <vervolg>    |
      | alternatief              | ja           |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van WOR-25-1-K over Planner "<oordeel>"

    Voorbeelden:
      | duur                | verlenging          | deelnemers     | groep     | terug | advies | vervolg             | oordeel             |
      | hoogstens 4 maanden |                     | hoogstens 10 % |           | ja    | ja     |                     | niet van toepassing |
      | hoogstens 4 maanden | hoogstens 2 maanden |                | "één hal" | ja    |        | werkgever na advies | niet van toepassing |
      | hoogstens 4 maanden |                     | 20 personen    |           | ja    |        | instemming          | niet van toepassing |
      |                     |                     | hoogstens 10 % |           | ja    | ja     |                     | zwijgt              |
      | onbeperkt           |                     | hoogstens 10 % |           | ja    | ja     |                     | zwijgt              |
      | hoogstens 4 maanden | onbeperkt           | hoogstens 10 % |           | ja    | ja     |                     | zwijgt              |
      | hoogstens 4 maanden |                     |                |           | ja    | ja     |                     | zwijgt              |
      | hoogstens 4 maanden |                     | hoogstens 10 % |           | nee   | ja     |                     | zwijgt              |
      | hoogstens 4 maanden |                     | hoogstens 10 % |           | ja    |        |                     | zwijgt              |
      | hoogstens 4 maanden |                     | hoogstens 10 % |           | ja    |        | werkgever           | zwijgt              |

  Abstract Scenario: een bedrijfstak-cao die advies uitsluit, treft ook ondernemingen met een ondernemingsraad
    Stel de cao
      | soort           | <soort> |
      | medezeggenschap | geen    |
    En het artikel "overleg over Planner"
      | advies | uitgesloten |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van WOR-25-1-K over Planner "<oordeel>"
    En is de ernst "<ernst>"

    Voorbeelden:
      | soort            | oordeel             | ernst        |
      | bedrijfstak-cao  | schendt             | fout         |
      | ondernemings-cao | niet van toepassing | geen         |
      | onbekend         | onbepaald           | waarschuwing |

  Scenario: een bedrijfstak-cao die advies toezegt, stelt een onderneming zonder ondernemingsraad niet onder artikel 25
    Stel de cao
      | soort           | bedrijfstak-cao |
      | medezeggenschap | geen            |
    En het artikel "overleg over Planner"
      | advies | voor besluit |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van WOR-25-1-K over Planner "niet van toepassing"

  Scenario: een open feit maakt van uitgesloten advies nooit een fout
    Stel het systeem Planner
      | belangrijke technologie | onbekend |
    En het artikel "overleg over Planner"
      | advies | uitgesloten |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van WOR-25-1-K over Planner "onbepaald"
    En is de ernst "waarschuwing"
    En is de vraag "Is het voor deze onderneming belangrijke technologie?"

  Abstract Scenario: ook een kleine wijziging van belangrijke technologie vraagt advies, want belangrijk ziet op de technologie
    Stel het systeem Planner
      | fase                    | wijziging     |
      | belangrijke technologie | <belangrijk>  |
      | ingrijpende verandering | nee           |
      | wijziging               | 10 maart 2027 |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van WOR-25-1-K over Planner "<oordeel>"

    Voorbeelden:
      | belangrijk | oordeel             |
      | ja         | zwijgt              |
      | nee        | niet van toepassing |

  Scenario: een cao die alleen enkele gronden voor advies herhaalt, beperkt het advies ongemerkt
    Stel het artikel "overleg over Planner"
      | advies        | voor besluit             |
      | adviesgronden | investering, organisatie |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van WOR-25-1-K over Planner "onvolledig"
    En is de ernst "waarschuwing"
    En zegt de melding "maar niet de technologie zelf"

  Abstract Scenario: op een school en bij Defensie bestaat het advies over technologie van de WOR niet
    Stel de cao
      | medezeggenschapswet | <wet> |
    En het artikel "overleg over Planner"
      | advies | uitgesloten |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van WOR-25-1-K over Planner "<oordeel>"

    Voorbeelden:
      | wet      | oordeel             |
      | WMS      | niet van toepassing |
      | WHW      | niet van toepassing |
      | defensie | niet van toepassing |
      | WOR      | schendt             |

  Abstract Scenario: wat advies over belangrijke technologie te klein maakt, is een waarschuwing
    Stel de cao
      | werkgever | <werkgever> |
    En het artikel "overleg over Planner"
      | advies            | voor besluit |
      | alleen informeren | <informeren> |
      | adviesgronden     | <gronden>    |
      | advies over       | <over>       |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van WOR-25-1-K over Planner "onvolledig"
    En is de ernst "waarschuwing"

    Voorbeelden:
      | werkgever | informeren | gronden     | over                   |
      | privaat   | ja         |             |                        |
      | privaat   |            | uitgesloten |                        |
      | overheid  |            |             | beleid                 |
      | overheid  |            |             | uitgesloten            |
      | privaat   |            |             | gevolgen voor het werk |

  Scenario: het herstel van te klein advies en uitgesloten wijzigingen laat het akkoord voldoen
    Stel het artikel "overleg over Planner"
      | advies        | voor besluit |
      | adviesgronden | inkrimping   |
    En het artikel "wijzigingen over Planner"
      | opnieuw overleg bij | uitgesloten |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van WOR-25-1-K over Planner "schendt"
    Wanneer het herstel van WOR-25-1-K wordt overgenomen
    En het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van WOR-25-1-K over Planner "voldoet"

  Scenario: het herstel van uitgesloten advies laat het akkoord aan artikel 25 voldoen
    Stel het artikel "overleg over Planner"
      | advies            | uitgesloten |
      | alleen informeren | ja          |
      | advies over       | beleid      |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van WOR-25-1-K over Planner "schendt"
    En zegt het herstel "advies: voor besluit"
    Wanneer het herstel van WOR-25-1-K wordt overgenomen
    En het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van WOR-25-1-K over Planner "voldoet"
