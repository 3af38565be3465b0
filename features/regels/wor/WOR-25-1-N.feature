# language: nl
@WOR-25-1-N
Functionaliteit: WOR-25-1-N, advies over de opdracht aan een externe adviseur

  Achtergrond:
    Stel de cao
      | medezeggenschap | ondernemingsraad |
    En het systeem Zorgplanner
      | externe adviseur | ja |

  Abstract Scenario: wat de tekst over advies zegt als een externe adviseur een opdracht krijgt, bepaalt het oordeel
    Stel het artikel "overleg over Zorgplanner"
      | deskundige    | keuze ondernemingsraad |
      | advies        | <advies>               |
      | adviesgronden | <gronden>              |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van WOR-25-1-N over Zorgplanner "<oordeel>"
    En is de ernst "<ernst>"

    Voorbeelden:
      | advies       | gronden                     | oordeel    | ernst         |
      | voor besluit |                             | voldoet    | geen          |
      | voor besluit | technologie, adviesopdracht | voldoet    | geen          |
      | voor besluit | technologie                 | onvolledig | aandachtspunt |
      | voor besluit | uitgesloten                 | onvolledig | aandachtspunt |
      | uitgesloten  |                             | onvolledig | aandachtspunt |
      |              |                             | onvolledig | aandachtspunt |
      |              | adviesopdracht              | onvolledig | aandachtspunt |

  Scenario: een akkoord dat over advies zwijgt terwijl een adviseur wordt ingehuurd, krijgt een aandachtspunt
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van WOR-25-1-N over Zorgplanner "zwijgt"
    En is de ernst "aandachtspunt"
    En is de vraag "Gaat de opdracht over een besluit waarover artikel 25 zelf advies vraagt?"
    En is de sterkte van de bron "wet"

  Abstract Scenario: alleen een opdracht aan een externe adviseur, en alleen bij een ondernemingsraad, vraagt advies onder n
    Stel de cao
      | medezeggenschap | <orgaan> |
    En het systeem Zorgplanner
      | externe adviseur | <adviseur> |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van WOR-25-1-N over Zorgplanner "<oordeel>"
    En is de ernst "<ernst>"

    Voorbeelden:
      | orgaan                       | adviseur | oordeel             | ernst         |
      | ondernemingsraad             | ja       | zwijgt              | aandachtspunt |
      | ondernemingsraad             | nee      | niet van toepassing | geen          |
      | ondernemingsraad             | onbekend | niet van toepassing | geen          |
      | personeelsvertegenwoordiging | ja       | niet van toepassing | geen          |
      | geen                         | ja       | niet van toepassing | geen          |
      | onbekend                     | ja       | onbepaald           | aandachtspunt |

  Scenario: de keuze van een leverancier is geen adviesopdracht
    Stel het systeem Zorgplanner
      | externe adviseur | nee           |
      | leverancier      | "Voorbeeld"   |
      | inkoop           | 10 maart 2027 |
    En het artikel "overleg over Zorgplanner"
      | advies        | voor besluit |
      | adviesgronden | technologie  |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van WOR-25-1-N over Zorgplanner "niet van toepassing"

  Abstract Scenario: op een school en bij Defensie vraagt een adviesopdracht geen advies volgens de WOR
    Stel de cao
      | medezeggenschapswet | <wet> |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van WOR-25-1-N over Zorgplanner "<oordeel>"

    Voorbeelden:
      | wet      | oordeel             |
      | WMS      | niet van toepassing |
      | WHW      | niet van toepassing |
      | defensie | niet van toepassing |
      | WOR      | zwijgt              |

  Scenario: het herstel van een vergeten adviesopdracht laat het akkoord voldoen
    Stel het artikel "overleg over Zorgplanner"
      | advies        | uitgesloten |
      | adviesgronden | technologie |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van WOR-25-1-N over Zorgplanner "onvolledig"
    En zegt de melding "maar niet de opdracht aan een externe adviseur"
    En zegt het herstel "advies: voor besluit"
    Wanneer het herstel van WOR-25-1-N wordt overgenomen
    En het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van WOR-25-1-N over Zorgplanner "voldoet"
