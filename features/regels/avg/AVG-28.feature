# language: nl
@AVG-28
Functionaliteit: AVG-28, de leverancier als verwerker en zijn eigen gebruik van gegevens

  Achtergrond:
    Stel het systeem Meter
      | persoonsgegevens | ja                |
      | leverancier      | "Voorbeeldbedrijf" |

  Abstract Scenario: wat de tekst over de leverancier zegt, bepaalt het oordeel
    Stel het artikel "<artikel> over Meter"
      | <sleutel> | <waarde> |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van AVG-28 over Meter "<oordeel>"
    En is de ernst "<ernst>"

    Voorbeelden:
      | artikel              | sleutel                  | waarde        | oordeel             | ernst |
      | inkoop               | verwerkersovereenkomst   | uitgesloten   | schendt             | fout  |
      | inkoop               | verwerkersovereenkomst   | ja            | voldoet             | geen  |
      | inkoop               | eigen gebruik leverancier | vrij         | schendt             | fout  |
      | inkoop               | eigen gebruik leverancier | met grondslag | voldoet            | geen  |
      | inkoop               | eigen gebruik leverancier | uitgesloten  | voldoet             | geen  |
      | verantwoordelijkheid | werknemersrechten bij    | leverancier   | schendt             | fout  |
      | verantwoordelijkheid | werknemersrechten bij    | werkgever     | voldoet             | geen  |
      | verantwoordelijkheid | werknemersrechten bij    | uitgesloten   | voldoet             | geen  |
      | inkoop               | bindt aanbieder          | nee           | niet van toepassing | geen  |

  Abstract Scenario: traint de leverancier met de gegevens, dan hoort de tekst dat te regelen
    Stel het systeem Meter
      | training door leverancier | <training> |
    En het artikel "inkoop over Meter"
      | verwerkersovereenkomst    | <overeenkomst> |
      | eigen gebruik leverancier | <gebruik>      |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van AVG-28 over Meter "<oordeel>"
    En is de ernst "<ernst>"

    Voorbeelden:
      | training | overeenkomst | gebruik       | oordeel             | ernst        |
      | ja       | ja           |               | onvolledig          | waarschuwing |
      | ja       |              |               | onvolledig          | waarschuwing |
      | ja       | ja           | uitgesloten   | voldoet             | geen         |
      | ja       | ja           | met grondslag | voldoet             | geen         |
      | ja       | ja           | vrij          | schendt             | fout         |
      | nee      | ja           |               | voldoet             | geen         |
      | nee      |              |               | niet van toepassing | geen         |
      | onbekend | ja           |               | voldoet             | geen         |
      | onbekend |              |               | niet van toepassing | geen         |

  Scenario: een akkoord dat zwijgt terwijl de leverancier met de gegevens traint, krijgt een waarschuwing
    Stel het systeem Meter
      | training door leverancier | ja |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van AVG-28 over Meter "zwijgt"
    En is de ernst "waarschuwing"

  Scenario: een akkoord over een systeem van een leverancier hoeft de verwerkersovereenkomst niet te noemen
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van AVG-28 over Meter "niet van toepassing"

  Abstract Scenario: zonder leverancier is er geen verwerker
    Stel het systeem Meter
      | leverancier               | <leverancier> |
      | training door leverancier | <training>    |
    En het artikel "inkoop over Meter"
      | verwerkersovereenkomst | uitgesloten |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van AVG-28 over Meter "<oordeel>"
    En is de ernst "<ernst>"

    Voorbeelden:
      | leverancier        | training | oordeel             | ernst        |
      | geen               |          | niet van toepassing | geen         |
      | geen               | ja       | niet van toepassing | geen         |
      | onbekend           |          | onbepaald           | waarschuwing |
      | "Voorbeeldbedrijf" |          | schendt             | fout         |

  Abstract Scenario: is niet bekend of er een leverancier is, dan maakt de tekst over hem nog geen fout
    Stel het systeem Meter
      | leverancier | onbekend |
    En het artikel "<artikel> over Meter"
      | <sleutel> | <waarde> |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van AVG-28 over Meter "<oordeel>"
    En is de ernst "<ernst>"

    Voorbeelden:
      | artikel              | sleutel                   | waarde      | oordeel   | ernst        |
      | inkoop               | eigen gebruik leverancier | vrij        | onbepaald | waarschuwing |
      | verantwoordelijkheid | werknemersrechten bij     | leverancier | onbepaald | waarschuwing |
      | inkoop               | verwerkersovereenkomst    | ja          | voldoet   | geen         |

  Abstract Scenario: een verwerkersovereenkomst gaat over persoonsgegevens
    Stel het systeem Meter
      | persoonsgegevens | <gegevens> |
    En het artikel "inkoop over Meter"
      | verwerkersovereenkomst | uitgesloten |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van AVG-28 over Meter "<oordeel>"
    En is de ernst "<ernst>"

    Voorbeelden:
      | gegevens | oordeel             | ernst        |
      | nee      | niet van toepassing | geen         |
      | onbekend | onbepaald           | waarschuwing |

  Abstract Scenario: de verwerkersovereenkomst is verplicht vanaf 25 mei 2018
    Stel het artikel "inkoop over Meter"
      | verwerkersovereenkomst | uitgesloten |
    Wanneer het akkoord op <controle> wordt gecontroleerd
    Dan is het oordeel van AVG-28 over Meter "<oordeel>"

    Voorbeelden:
      | controle    | oordeel     |
      | 24 mei 2018 | gaat gelden |
      | 25 mei 2018 | schendt     |

  Scenario: het herstel bindt de leverancier en laat de rechten bij de werkgever
    Stel het systeem Meter
      | training door leverancier | ja |
    En het artikel "inkoop over Meter"
      | verwerkersovereenkomst    | uitgesloten |
      | eigen gebruik leverancier | vrij        |
    En het artikel "verantwoordelijkheid over Meter"
      | werknemersrechten bij | leverancier |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van AVG-28 over Meter "schendt"
    En zegt de melding "eigen grondslag"
    En is de vraag "Regelt de overeenkomst ook de instructies en de toestemming voor een volgende verwerker, en welke grondslag heeft de leverancier voor eigen gebruik?"
    Wanneer het herstel van AVG-28 wordt overgenomen
    En het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van AVG-28 over Meter "voldoet"
