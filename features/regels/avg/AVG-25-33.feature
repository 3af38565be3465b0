# language: nl
@AVG-25-33
Functionaliteit: AVG-25-33, register, beveiliging en datalekken

  Achtergrond:
    Stel het systeem Meter
      | persoonsgegevens | ja |

  Abstract Scenario: wat de tekst over register, toegang en datalekken zegt, bepaalt het oordeel
    Stel het artikel "<artikel> over Meter"
      | <sleutel> | <waarde> |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van AVG-25-33 over Meter "<oordeel>"
    En is de ernst "<ernst>"

    Voorbeelden:
      | artikel              | sleutel             | waarde                      | oordeel | ernst         |
      | register             | verwerkingsregister | uitgesloten                 | schendt | aandachtspunt |
      | register             | verwerkingsregister | ja                          | voldoet | geen          |
      | verantwoordelijkheid | datalek             | uitgesloten                 | schendt | aandachtspunt |
      | verantwoordelijkheid | datalek             | onbeperkt                   | schendt | aandachtspunt |
      | verantwoordelijkheid | datalek             | 71 uur                      | voldoet | geen          |
      | verantwoordelijkheid | datalek             | 72 uur                      | voldoet | geen          |
      | verantwoordelijkheid | datalek             | 3 dagen                     | voldoet | geen          |
      | verantwoordelijkheid | datalek             | 73 uur                      | schendt | aandachtspunt |
      | verantwoordelijkheid | datalek             | 96 uur                      | schendt | aandachtspunt |
      | bewaren              | toegang             | toezichthouder, beheerder   | voldoet | geen          |
      | bewaren              | toegang             | uitgesloten                 | voldoet | geen          |

  Scenario: ook een werkgever met minder dan 250 werknemers houdt een verwerkingsregister bij
    Stel de cao
      | werkzame personen | 30 |
    En het artikel "register over Meter"
      | verwerkingsregister | uitgesloten |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van AVG-25-33 over Meter "schendt"
    En zegt de melding "ook een kleine werkgever"

  Abstract Scenario: register en datalekken tellen alleen bij persoonsgegevens
    Stel het systeem Meter
      | persoonsgegevens | <gegevens> |
    En het artikel "register over Meter"
      | verwerkingsregister | uitgesloten |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van AVG-25-33 over Meter "<oordeel>"
    En is de ernst "<ernst>"

    Voorbeelden:
      | gegevens | oordeel             | ernst         |
      | nee      | niet van toepassing | geen          |
      | onbekend | onbepaald           | aandachtspunt |

  Scenario: een akkoord dat over register, toegang en lekken zwijgt, hoeft de wet niet te herhalen
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van AVG-25-33 over Meter "niet van toepassing"

  Abstract Scenario: register en meldplicht gelden vanaf 25 mei 2018
    Stel het artikel "verantwoordelijkheid over Meter"
      | datalek | 96 uur |
    Wanneer het akkoord op <controle> wordt gecontroleerd
    Dan is het oordeel van AVG-25-33 over Meter "<oordeel>"

    Voorbeelden:
      | controle    | oordeel     |
      | 24 mei 2018 | gaat gelden |
      | 25 mei 2018 | schendt     |

  Scenario: het herstel houdt het register bij en meldt een lek op tijd
    Stel het artikel "register over Meter"
      | verwerkingsregister | uitgesloten |
    En het artikel "verantwoordelijkheid over Meter"
      | datalek | 96 uur |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van AVG-25-33 over Meter "schendt"
    En is de vraag "Heeft alleen wie het nodig heeft toegang tot de gegevens, en zijn zij passend beveiligd?"
    Wanneer het herstel van AVG-25-33 wordt overgenomen
    En het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van AVG-25-33 over Meter "voldoet"
