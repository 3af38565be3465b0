# language: nl
@WOR-25-PILOT
Functionaliteit: WOR-25-PILOT, wanneer een proef buiten het adviesrecht valt

  Achtergrond:
    Stel de cao
      | medezeggenschap | ondernemingsraad |
    En het systeem Sorteerder
      | fase                    | pilot |
      | belangrijke technologie | ja    |

  Abstract Scenario: een proef zonder advies vooraf is beperkt, afgebakend, terug te draaien en met advies voordat het systeem blijft
    Stel het artikel "pilot over Sorteerder"
      | duur                     | <duur>       |
      | verlenging               | <verlenging> |
      | deelnemers               | <deelnemers> |
      | groep                    | <groep>      |
      | omkeerbaar               | <terug>      |
      | advies voor voortzetting | <advies>     |
      | vervolgbesluit           | <vervolg>    |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van WOR-25-PILOT over Sorteerder "<oordeel>"
    En is de ernst "<ernst>"
    En is het oordeel van WOR-25-1-K over Sorteerder "<advies van 25>"

    Voorbeelden:
      | duur                | verlenging          | deelnemers     | groep            | terug | advies | vervolg             | oordeel    | ernst        | advies van 25       |
      | hoogstens 4 maanden |                     | hoogstens 10 % |                  | ja    | ja     |                     | voldoet    | geen         | niet van toepassing |
      | hoogstens 4 maanden | hoogstens 2 maanden | 20 personen    |                  | ja    | ja     |                     | voldoet    | geen         | niet van toepassing |
      | hoogstens 4 maanden | uitgesloten         |                | "team dagdienst" | ja    |        | werkgever na advies | voldoet    | geen         | niet van toepassing |
      | hoogstens 4 maanden |                     | hoogstens 10 % |                  | ja    |        | instemming          | voldoet    | geen         | niet van toepassing |
      |                     |                     | hoogstens 10 % |                  | ja    | ja     |                     | onvolledig | waarschuwing | zwijgt              |
      | onbeperkt           |                     | hoogstens 10 % |                  | ja    | ja     |                     | onvolledig | waarschuwing | zwijgt              |
      | uitgesloten         |                     | hoogstens 10 % |                  | ja    | ja     |                     | onvolledig | waarschuwing | zwijgt              |
      | hoogstens 4 maanden | onbeperkt           | hoogstens 10 % |                  | ja    | ja     |                     | onvolledig | waarschuwing | zwijgt              |
      | hoogstens 4 maanden |                     |                |                  | ja    | ja     |                     | onvolledig | waarschuwing | zwijgt              |
      | hoogstens 4 maanden |                     | uitgesloten    | uitgesloten      | ja    | ja     |                     | onvolledig | waarschuwing | zwijgt              |
      | hoogstens 4 maanden |                     | hoogstens 10 % |                  |       | ja     |                     | onvolledig | waarschuwing | zwijgt              |
      | hoogstens 4 maanden |                     | hoogstens 10 % |                  | nee   | ja     |                     | onvolledig | waarschuwing | zwijgt              |
      | hoogstens 4 maanden |                     | hoogstens 10 % |                  | ja    |        |                     | onvolledig | waarschuwing | zwijgt              |
      | hoogstens 4 maanden |                     | hoogstens 10 % |                  | ja    | nee    | werkgever           | onvolledig | waarschuwing | zwijgt              |
      | hoogstens 4 maanden |                     | hoogstens 10 % |                  | ja    |        | commissie           | onvolledig | waarschuwing | zwijgt              |

  Scenario: van een proef zonder enige grens noemt de melding alles wat ontbreekt
    Stel het artikel "pilot over Sorteerder"
      | verlenging | onbeperkt |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van WOR-25-PILOT over Sorteerder "onvolledig"
    En zegt de melding "hoe lang de proef duurt"
    En zegt de melding "zonder grens verlengen"
    En zegt de melding "welke groep of hoeveel mensen"
    En zegt de melding "kan worden teruggedraaid"
    En zegt de melding "voordat het systeem blijft"
    En is de sterkte van de bron "rechtspraak"
    En is de vraag "Is deze proef in tijd en omvang echt beperkt en te stoppen, of ligt het systeem feitelijk al vast?"

  Abstract Scenario: proeven helemaal buiten de medezeggenschap houden is een fout welk orgaan er ook is en in welke fase ook
    Stel de cao
      | medezeggenschap | <orgaan> |
    En het systeem Sorteerder
      | fase                    | <fase>       |
      | belangrijke technologie | <belangrijk> |
    En het artikel "pilot over Sorteerder"
      | medezeggenschap          | nee                 |
      | duur                     | hoogstens 4 maanden |
      | deelnemers               | hoogstens 10 %      |
      | omkeerbaar               | ja                  |
      | advies voor voortzetting | ja                  |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van WOR-25-PILOT over Sorteerder "schendt"
    En is de ernst "fout"
    En zegt de melding "instemming blijft nodig"

    Voorbeelden:
      | orgaan                       | fase      | belangrijk |
      | ondernemingsraad             | pilot     | ja         |
      | ondernemingsraad             | voornemen | nee        |
      | personeelsvertegenwoordiging | pilot     | ja         |
      | geen                         | onbekend  | onbekend   |
      | onbekend                     | pilot     | ja         |

  Scenario: een proef houdt de instemming van artikel 27 in stand
    Stel het systeem Sorteerder
      | betrokkenen            | werknemers |
      | persoonsgegevens       | ja         |
      | geschikt voor controle | ja         |
    En het artikel "overleg over Sorteerder"
      | advies | voor besluit |
    En het artikel "pilot over Sorteerder"
      | duur                     | hoogstens 4 maanden |
      | deelnemers               | hoogstens 10 %      |
      | omkeerbaar               | ja                  |
      | advies voor voortzetting | ja                  |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van WOR-25-PILOT over Sorteerder "voldoet"
    En is het oordeel van WOR-27-1-K over Sorteerder "onvolledig"
    En is het oordeel van WOR-27-1-L over Sorteerder "onvolledig"

  Scenario: een proef zonder enige afspraak over proef of advies krijgt een aandachtspunt
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van WOR-25-PILOT over Sorteerder "zwijgt"
    En is de ernst "aandachtspunt"

  Abstract Scenario: advies over elk systeem dekt ook een proef waarover de tekst niets bijzonders zegt
    Stel het artikel "overleg over Sorteerder"
      | deskundige | keuze ondernemingsraad |
      | advies     | <advies>               |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van WOR-25-PILOT over Sorteerder "<oordeel>"

    Voorbeelden:
      | advies       | oordeel             |
      | voor besluit | niet van toepassing |
      |              | zwijgt              |
      | uitgesloten  | zwijgt              |

  Abstract Scenario: alleen een proef met een belangrijk systeem bij een ondernemingsraad moet beperkt zijn
    Stel de cao
      | medezeggenschap | <orgaan> |
    En het systeem Sorteerder
      | fase                    | <fase>       |
      | belangrijke technologie | <belangrijk> |
    En het artikel "pilot over Sorteerder"
      | duur            | hoogstens 4 maanden |
      | medezeggenschap | ja                  |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van WOR-25-PILOT over Sorteerder "<oordeel>"
    En is de ernst "<ernst>"

    Voorbeelden:
      | orgaan                       | fase      | belangrijk | oordeel             | ernst         |
      | ondernemingsraad             | pilot     | ja         | onvolledig          | waarschuwing  |
      | ondernemingsraad             | pilot     | onbekend   | onvolledig          | waarschuwing  |
      | ondernemingsraad             | pilot     | nee        | niet van toepassing | geen          |
      | ondernemingsraad             | voornemen | ja         | niet van toepassing | geen          |
      | ondernemingsraad             | invoering | ja         | niet van toepassing | geen          |
      | ondernemingsraad             | onbekend  | ja         | onbepaald           | waarschuwing  |
      | personeelsvertegenwoordiging | pilot     | ja         | niet van toepassing | geen          |
      | geen                         | pilot     | ja         | niet van toepassing | geen          |
      | onbekend                     | pilot     | ja         | onbepaald           | waarschuwing  |
      | onbekend                     | onbekend  | ja         | onbepaald           | aandachtspunt |

  Scenario: bij een afspraak over proeven en een onbekende fase vraagt de controle naar de fase
    Stel het systeem Sorteerder
      | fase | onbekend |
    En het artikel "pilot over Sorteerder"
      | duur | hoogstens 4 maanden |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van WOR-25-PILOT over Sorteerder "onbepaald"
    En is de vraag "In welke fase is het?"

  Scenario: zonder afspraak over proeven vraagt de controle daarvoor niet naar de fase
    Stel het systeem Sorteerder
      | fase | onbekend |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van WOR-25-PILOT over Sorteerder "niet van toepassing"

  Scenario: een proef die niet aan de grenzen voldoet, vraagt advies als elk ander besluit over belangrijke technologie
    Stel het artikel "pilot over Sorteerder"
      | duur | hoogstens 4 maanden |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van WOR-25-PILOT over Sorteerder "onvolledig"
    En is het oordeel van WOR-25-1-K over Sorteerder "zwijgt"
    En is de ernst "waarschuwing"

  Abstract Scenario: op een school en bij Defensie geldt de rechtspraak over proeven niet
    Stel de cao
      | medezeggenschapswet | <wet> |
    En het artikel "pilot over Sorteerder"
      | medezeggenschap | nee |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van WOR-25-PILOT over Sorteerder "<oordeel>"

    Voorbeelden:
      | wet      | oordeel             |
      | WMS      | niet van toepassing |
      | WHW      | niet van toepassing |
      | defensie | niet van toepassing |
      | WOR      | schendt             |

  Scenario: het herstel van proeven buiten de medezeggenschap laat het akkoord voldoen
    Stel het artikel "pilot over Sorteerder"
      | medezeggenschap | nee       |
      | verlenging      | onbeperkt |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van WOR-25-PILOT over Sorteerder "schendt"
    En zegt het herstel "medezeggenschap: ja"
    Wanneer het herstel van WOR-25-PILOT wordt overgenomen
    En het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van WOR-25-PILOT over Sorteerder "voldoet"
