# language: nl
@AVG-6
Functionaliteit: AVG-6, een eigen grondslag voor elk gebruik van gegevens

  Achtergrond:
    Stel het systeem Meter
      | persoonsgegevens | ja |

  Abstract Scenario: welke grondslag de tekst noemt, bepaalt het oordeel
    Stel het artikel "privacy over Meter"
      | grondslag      | <grondslag>  |
      | per toepassing | <vastgelegd> |
      | avg onverlet   | ja           |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van AVG-6 over Meter "<oordeel>"
    En is de ernst "<ernst>"

    Voorbeelden:
      | grondslag              | vastgelegd  | oordeel    | ernst        |
      | cao                    |             | schendt    | fout         |
      | cao                    | ja          | schendt    | fout         |
      | overeenkomst           |             | voldoet    | geen         |
      | wettelijke plicht      |             | voldoet    | geen         |
      | publieke taak          |             | voldoet    | geen         |
      | toestemming            |             | voldoet    | geen         |
      |                        | ja          | voldoet    | geen         |
      |                        |             | onvolledig | waarschuwing |
      | uitgesloten            |             | onvolledig | waarschuwing |
      | uitgesloten            | ja          | voldoet    | geen         |
      |                        | uitgesloten | onvolledig | waarschuwing |

  Scenario: wie de cao tot grondslag maakt, leest waarom dat niet kan
    Stel het artikel "privacy over Meter"
      | grondslag | cao |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van AVG-6 over Meter "schendt"
    En zegt de melding "Een cao is dat niet"
    En is de sterkte van de bron "wet"
    En is de vraag "Is de verwerking voor die grondslag werkelijk noodzakelijk?"

  Abstract Scenario: partijen bepalen niet bindend wat voor de verwerking noodzakelijk is
    Stel het artikel "privacy over Meter"
      | per toepassing    | ja        |
      | noodzaak bindend  | <bindend> |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van AVG-6 over Meter "<oordeel>"
    En is de ernst "<ernst>"

    Voorbeelden:
      | bindend     | oordeel | ernst |
      | ja          | schendt | fout  |
      | nee         | voldoet | geen  |
      | uitgesloten | voldoet | geen  |
      |             | voldoet | geen  |

  Abstract Scenario: een overheid steunt bij haar publieke taak niet op gerechtvaardigd belang
    Stel de cao
      | werkgever | <werkgever> |
    En het artikel "privacy over Meter"
      | grondslag | <grondslag> |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van AVG-6 over Meter "<oordeel>"
    En is de ernst "<ernst>"

    Voorbeelden:
      | werkgever       | grondslag              | oordeel   | ernst        |
      | overheid        | gerechtvaardigd belang | schendt   | waarschuwing |
      | overheid        | publieke taak          | voldoet   | geen         |
      | publieke dienst | gerechtvaardigd belang | voldoet   | geen         |
      | privaat         | gerechtvaardigd belang | voldoet   | geen         |
      | onbekend        | gerechtvaardigd belang | onbepaald | waarschuwing |
      | onbekend        | overeenkomst           | voldoet   | geen         |

  Scenario: een akkoord dat over de grondslag zwijgt, krijgt een aandachtspunt
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van AVG-6 over Meter "zwijgt"
    En is de ernst "aandachtspunt"

  Abstract Scenario: zonder persoonsgegevens is er geen grondslag nodig
    Stel het systeem Meter
      | persoonsgegevens | <gegevens> |
    En het artikel "privacy"
      | grondslag | cao |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van AVG-6 over Meter "<oordeel>"
    En is de ernst "<ernst>"

    Voorbeelden:
      | gegevens | oordeel             | ernst        |
      | nee      | niet van toepassing | geen         |
      | onbekend | onbepaald           | waarschuwing |

  Abstract Scenario: de eis van een grondslag geldt vanaf 25 mei 2018
    Stel het artikel "privacy"
      | grondslag | cao |
    Wanneer het akkoord op <controle> wordt gecontroleerd
    Dan is het oordeel van AVG-6 over Meter "<oordeel>"

    Voorbeelden:
      | controle    | oordeel     |
      | 24 mei 2018 | gaat gelden |
      | 25 mei 2018 | schendt     |

  Abstract Scenario: het herstel laat de werkgever de grondslag per toepassing vastleggen
    Stel het artikel "privacy"
      | <sleutel> | <waarde> |
    Wanneer het herstel van AVG-6 wordt overgenomen
    En het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van AVG-6 over Meter "voldoet"

    Voorbeelden:
      | sleutel          | waarde                 |
      | grondslag        | cao                    |
      | grondslag        | gerechtvaardigd belang |
      | noodzaak bindend | ja                     |
      | avg onverlet     | ja                     |
