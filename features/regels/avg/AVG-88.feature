# language: nl
@AVG-88
Functionaliteit: AVG-88, regels over gegevens in een cao

  Achtergrond:
    Stel het systeem Meter
      | persoonsgegevens | ja |

  Abstract Scenario: een cao verlaagt de bescherming van de AVG niet
    Stel het artikel "privacy"
      | waarborgen       | transparantie, groepsdeling, toezicht |
      | avg onverlet     | <onverlet>                            |
      | toetsing rechter | <toetsing>                            |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van AVG-88 over de cao "<oordeel>"
    En is de ernst "<ernst>"

    Voorbeelden:
      | onverlet    | toetsing     | oordeel | ernst |
      |             |              | voldoet | geen  |
      | ja          | vol          | voldoet | geen  |
      | nee         |              | schendt | fout  |
      | uitgesloten |              | schendt | fout  |
      |             | terughoudend | schendt | fout  |
      | ja          | uitgesloten  | schendt | fout  |

  Scenario: wie de rechter terughoudend wil laten toetsen, leest dat hij volledig toetst
    Stel het artikel "privacy"
      | toetsing rechter | terughoudend |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van AVG-88 over de cao "schendt"
    En zegt de melding "volledig"
    En is de sterkte van de bron "wet"

  Abstract Scenario: waarborgen in een cao zien op alle drie de punten van artikel 88
    Stel het artikel "privacy"
      | waarborgen   | <waarborgen> |
      | op grond van | <grond>      |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van AVG-88 over de cao "<oordeel>"
    En is de ernst "<ernst>"

    Voorbeelden:
      | waarborgen                            | grond                  | oordeel    | ernst         |
      | transparantie, groepsdeling, toezicht |                        | voldoet    | geen          |
      | transparantie, groepsdeling           |                        | onvolledig | waarschuwing  |
      | transparantie, toezicht               |                        | onvolledig | waarschuwing  |
      | groepsdeling, toezicht                |                        | onvolledig | waarschuwing  |
      | uitgesloten                           |                        | schendt    | waarschuwing  |
      |                                       | "deze cao"             | onvolledig | aandachtspunt |
      |                                       | "AVG artikel 88"       | schendt    | waarschuwing  |
      |                                       | "AVG artikel 88 lid 1" | schendt    | waarschuwing  |
      | uitgesloten                           | "AVG artikel 88"       | schendt    | waarschuwing  |
      | transparantie, groepsdeling, toezicht | "AVG artikel 88"       | voldoet    | geen          |

  Abstract Scenario: wie zich op artikel 88 beroept, mist geen van de drie waarborgen
    Stel het artikel "privacy"
      | waarborgen   | <waarborgen>     |
      | op grond van | "AVG artikel 88" |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van AVG-88 over de cao "schendt"
    En is de ernst "waarschuwing"
    En zegt de melding "De tekst beroept zich op artikel 88"

    Voorbeelden:
      | waarborgen                  |
      | transparantie, groepsdeling |
      | transparantie, toezicht     |
      | groepsdeling, toezicht      |

  Scenario: een artikel over gegevens zonder waarborgen krijgt een aandachtspunt en de vraag of het iets toevoegt
    Stel het artikel "privacy"
      | per toepassing | ja |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van AVG-88 over de cao "onvolledig"
    En is de ernst "aandachtspunt"
    En is de vraag "Zijn de regels specifieker dan de AVG, en herhalen zij niet alleen artikel 6?"

  Scenario: wie de waarborgen van artikel 88 uitsluit, leest welke drie het zijn
    Stel het artikel "privacy"
      | waarborgen | uitgesloten |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van AVG-88 over de cao "schendt"
    En zegt de melding "sluit waarborgen over transparantie, delen binnen de groep en toezicht uit"

  Scenario: een leeg artikel over gegevens geeft geen nadere regels
    Stel het lege artikel "privacy"
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van AVG-88 over de cao "onvolledig"
    En is de ernst "aandachtspunt"

  Scenario: een cao zonder artikel over gegevens geeft geen nadere regels
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van AVG-88 over de cao "niet van toepassing"

  Abstract Scenario: de eisen aan een cao over gegevens gelden vanaf 25 mei 2018
    Stel het artikel "privacy"
      | avg onverlet | uitgesloten |
    Wanneer het akkoord op <controle> wordt gecontroleerd
    Dan is het oordeel van AVG-88 over de cao "<oordeel>"

    Voorbeelden:
      | controle    | oordeel     |
      | 24 mei 2018 | gaat gelden |
      | 25 mei 2018 | schendt     |

  Abstract Scenario: het herstel geeft de waarborgen en laat de AVG onverlet
    Stel het artikel "privacy"
      | <sleutel> | <waarde> |
    Wanneer het herstel van AVG-88 wordt overgenomen
    En het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van AVG-88 over de cao "voldoet"

    Voorbeelden:
      | sleutel          | waarde        |
      | waarborgen       | transparantie |
      | avg onverlet     | uitgesloten   |
      | toetsing rechter | terughoudend  |
      | toetsing rechter | uitgesloten   |
      | waarborgen       | uitgesloten   |
