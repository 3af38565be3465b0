# language: nl
@WOR-24-AGENDA
Functionaliteit: WOR-24-AGENDA, twee keer per jaar bespreken welke besluiten over AI eraan komen

  Achtergrond:
    Stel de cao
      | medezeggenschap | ondernemingsraad |
    En het systeem Planner
      | fase | voornemen |

  Abstract Scenario: hoe vaak partijen over plannen met AI spreken, bepaalt het oordeel
    Stel het artikel "overleg over Planner"
      | overlegmomenten | <momenten>   |
      | advies          | voor besluit |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van WOR-24-AGENDA over Planner "<oordeel>"
    En is de ernst "<ernst>"

    Voorbeelden:
      | momenten            | oordeel    | ernst         |
      | 2 per jaar          | voldoet    | geen          |
      | minstens 4 per jaar | voldoet    | geen          |
      | 1 per jaar          | onvolledig | aandachtspunt |
      |                     | onvolledig | aandachtspunt |
      | uitgesloten         | schendt    | waarschuwing  |

  Scenario: een akkoord dat bij plannen met AI over overlegmomenten zwijgt, krijgt een aandachtspunt
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van WOR-24-AGENDA over Planner "zwijgt"
    En is de ernst "aandachtspunt"

  Abstract Scenario: overlegmomenten worden alleen gevraagd bij een ondernemingsraad en plannen met AI
    Stel de cao
      | medezeggenschap | <orgaan> |
    En het systeem Planner
      | fase | <fase> |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van WOR-24-AGENDA over Planner "<oordeel>"

    Voorbeelden:
      | orgaan                       | fase      | oordeel             |
      | ondernemingsraad             | wijziging | zwijgt              |
      | ondernemingsraad             | pilot     | zwijgt              |
      | ondernemingsraad             | gebruik   | niet van toepassing |
      | ondernemingsraad             | onbekend  | onbepaald           |
      | personeelsvertegenwoordiging | voornemen | niet van toepassing |
      | geen                         | voornemen | niet van toepassing |
      | medezeggenschapsraad         | voornemen | niet van toepassing |
      | onbekend                     | voornemen | onbepaald           |

  Scenario: bij een onbekend orgaan is het ontbreken van overlegmomenten hooguit een aandachtspunt
    Stel de cao
      | medezeggenschap | onbekend |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van WOR-24-AGENDA over Planner "onbepaald"
    En is de ernst "aandachtspunt"

  Abstract Scenario: elke fase met een besluit in het vooruitzicht vraagt overlegmomenten
    Stel het systeem Planner
      | fase | <fase> |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van WOR-24-AGENDA over Planner "<oordeel>"

    Voorbeelden:
      | fase       | oordeel             |
      | pilot      | zwijgt              |
      | invoering  | zwijgt              |
      | wijziging  | zwijgt              |
      | intrekking | zwijgt              |
      | gebruik    | niet van toepassing |

  Scenario: het herstel van uitgesloten overlegmomenten laat het akkoord voldoen
    Stel het artikel "overleg over Planner"
      | overlegmomenten | uitgesloten |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van WOR-24-AGENDA over Planner "schendt"
    En zegt de melding "geen vaste overlegmomenten"
    Wanneer het herstel van WOR-24-AGENDA wordt overgenomen
    En het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van WOR-24-AGENDA over Planner "voldoet"
