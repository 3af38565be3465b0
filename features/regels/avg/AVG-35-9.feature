# language: nl
@AVG-35-9
Functionaliteit: AVG-35-9, de mening van werknemers bij de effectbeoordeling

  Achtergrond:
    Stel het systeem Meter
      | persoonsgegevens | ja                |
      | doelen           | prestaties volgen |

  Abstract Scenario: wie bij de effectbeoordeling naar zijn mening wordt gevraagd, bepaalt het oordeel
    Stel het artikel "effectbeoordeling over Meter"
      | effectbeoordeling gegevens | <moment>     |
      | raadpleging                | <raadpleging> |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van AVG-35-9 over Meter "<oordeel>"
    En is de ernst "<ernst>"

    Voorbeelden:
      | moment             | raadpleging     | oordeel             | ernst         |
      | voor ingebruikname | medezeggenschap | voldoet             | geen          |
      | voor ingebruikname | werknemers      | voldoet             | geen          |
      | voor ingebruikname |                 | let op              | aandachtspunt |
      | voor ingebruikname | uitgesloten     | let op              | aandachtspunt |
      |                    | uitgesloten     | let op              | aandachtspunt |
      |                    | vakbonden       | voldoet             | geen          |
      | uitgesloten        |                 | niet van toepassing | geen          |
      |                    |                 | niet van toepassing | geen          |

  Abstract Scenario: artikel 35 vraagt naar de mening en geeft de ondernemingsraad geen instemming over de effectbeoordeling
    Stel het artikel "overleg over Meter"
      | instemming   | <instemming> |
      | op grond van | <bron>       |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van AVG-35-9 over Meter "<oordeel>"
    En is de ernst "<ernst>"

    Voorbeelden:
      | instemming   | bron                                 | oordeel             | ernst         |
      | voor besluit | "AVG artikel 35 lid 9"               | schendt             | aandachtspunt |
      | voor besluit | "AVG artikel 35"                     | schendt             | aandachtspunt |
      | voor besluit | "WOR artikel 27 lid 1 onder l"       | niet van toepassing | geen          |
      | voor besluit | "deze cao"                           | niet van toepassing | geen          |
      | voor besluit |                                      | niet van toepassing | geen          |
      | uitgesloten  | "AVG artikel 35 lid 9"               | niet van toepassing | geen          |

  Scenario: instemming op grond van artikel 35 is ook naast een effectbeoordeling onjuist
    Stel het artikel "effectbeoordeling over Meter"
      | effectbeoordeling gegevens | voor ingebruikname |
      | raadpleging                | medezeggenschap    |
    En het artikel "overleg over Meter"
      | instemming   | voor besluit           |
      | op grond van | "AVG artikel 35 lid 9" |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van AVG-35-9 over Meter "schendt"
    En zegt de melding "vraagt alleen naar de mening"

  Scenario: het overleg mag zich ook zonder instemming op artikel 35 beroepen
    Stel het artikel "effectbeoordeling over Meter"
      | effectbeoordeling gegevens | voor ingebruikname |
      | raadpleging                | medezeggenschap    |
    En het artikel "overleg over Meter"
      | advies       | voor besluit           |
      | op grond van | "AVG artikel 35 lid 9" |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van AVG-35-9 over Meter "voldoet"

  Scenario: wie instemming met een beroep op artikel 35 uitsluit, leest er geen recht van instemming in
    Stel het artikel "effectbeoordeling over Meter"
      | effectbeoordeling gegevens | voor ingebruikname |
      | raadpleging                | medezeggenschap    |
    En het artikel "overleg over Meter"
      | instemming   | uitgesloten            |
      | op grond van | "AVG artikel 35 lid 9" |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van AVG-35-9 over Meter "voldoet"

  Abstract Scenario: de mening vragen hoort bij een verwerking waarvoor een effectbeoordeling nodig is
    Stel het systeem Meter
      | persoonsgegevens     | <persoonsgegevens> |
      | doelen               | chatbot            |
      | gegevens             | tekst              |
      | profilering          | <profilering>      |
      | biometrie            | geen               |
      | heimelijk            | nee                |
      | volledig automatisch | nee                |
      | rol van de score     | geen               |
      | menselijke toets     | echt               |
    En het artikel "effectbeoordeling over Meter"
      | effectbeoordeling gegevens | voor ingebruikname |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van AVG-35-9 over Meter "<oordeel>"
    En is de ernst "<ernst>"

    Voorbeelden:
      | persoonsgegevens | profilering | oordeel             | ernst         |
      | ja               | ja          | let op              | aandachtspunt |
      | ja               | nee         | niet van toepassing | geen          |
      | ja               | onbekend    | onbepaald           | aandachtspunt |
      | nee              | ja          | niet van toepassing | geen          |

  Abstract Scenario: instemming lezen in artikel 35 is onjuist vanaf 25 mei 2018
    Stel het systeem Meter
      | volledig automatisch | ja |
      | aanmerkelijk gevolg  | ja |
    En het artikel "overleg over Meter"
      | instemming   | voor besluit           |
      | op grond van | "AVG artikel 35 lid 9" |
    Wanneer het akkoord op <controle> wordt gecontroleerd
    Dan is het oordeel van AVG-35-9 over Meter "<oordeel>"

    Voorbeelden:
      | controle    | oordeel     |
      | 24 mei 2018 | gaat gelden |
      | 25 mei 2018 | schendt     |

  Scenario: het herstel vraagt de mening en laat artikel 35 als bron van instemming weg
    Stel het artikel "effectbeoordeling over Meter"
      | effectbeoordeling gegevens | voor ingebruikname |
    En het artikel "overleg over Meter"
      | instemming   | voor besluit           |
      | op grond van | "AVG artikel 35 lid 9" |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van AVG-35-9 over Meter "schendt"
    En is de vraag "Is er een reden, zoals een geheim of de beveiliging, om de mening niet te vragen?"
    Wanneer het herstel van AVG-35-9 wordt overgenomen
    En het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van AVG-35-9 over Meter "voldoet"
