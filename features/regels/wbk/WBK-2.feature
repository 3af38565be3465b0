# language: nl
@WBK-2
Functionaliteit: WBK-2, een misstand melden mag niet worden verboden

  Abstract Scenario: aan wie een werknemer volgens de tekst over AI mag melden, bepaalt het oordeel
    Stel het artikel "verantwoordelijkheid"
      | melden | <melden>  |
      | fouten | wettelijk |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van WBK-2 over Voorbeeld "<oordeel>"
    En is de ernst "<ernst>"

    Voorbeelden:
      | melden             | oordeel             | ernst        |
      | verboden           | schendt             | fout         |
      | alleen leverancier | schendt             | fout         |
      | uitgesloten        | schendt             | fout         |
      | alleen intern      | schendt             | waarschuwing |
      | vrij               | voldoet             | geen         |
      |                    | niet van toepassing | geen         |

  Abstract Scenario: een meldverbod over AI is een fout hoe klein de werkgever ook is
    Stel de cao
      | werkzame personen | <personen> |
      | medezeggenschap   | <orgaan>   |
    En het artikel "verantwoordelijkheid"
      | melden | alleen leverancier |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van WBK-2 over Voorbeeld "schendt"
    En is de ernst "fout"

    Voorbeelden:
      | personen | orgaan           |
      | 49       | geen             |
      | 50       | geen             |
      | 700      | ondernemingsraad |

  Abstract Scenario: wie een klacht over AI indient, wordt niet benadeeld
    Stel het artikel "klacht"
      | benadelingsverbod | <verbod> |
      | horen             | ja       |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van WBK-2 over Voorbeeld "<oordeel>"
    En is de ernst "<ernst>"

    Voorbeelden:
      | verbod      | oordeel             | ernst        |
      | ja          | voldoet             | geen         |
      | nee         | schendt             | waarschuwing |
      | uitgesloten | schendt             | waarschuwing |
      |             | niet van toepassing | geen         |

  Scenario: een akkoord dat over melden zwijgt, krijgt daarover geen bevinding
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van WBK-2 over Voorbeeld "niet van toepassing"

  Scenario: geheimhouding die alleen de ondernemingsraad bindt, is geen meldverbod
    Stel het artikel "overleg"
      | geheimhouding | algemeen |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van WBK-2 over Voorbeeld "niet van toepassing"

  Abstract Scenario: de bescherming van wie een misstand meldt, geldt vanaf 18 februari 2023
    Stel het artikel "verantwoordelijkheid"
      | melden | verboden |
    Wanneer het akkoord op <dag> wordt gecontroleerd
    Dan is het oordeel van WBK-2 over Voorbeeld "<oordeel>"

    Voorbeelden:
      | dag              | oordeel     |
      | 17 februari 2023 | gaat gelden |
      | 18 februari 2023 | schendt     |

  Scenario: het herstel van een meldverbod laat het akkoord voldoen
    Stel het artikel "verantwoordelijkheid"
      | melden | alleen leverancier |
    En het artikel "klacht"
      | benadelingsverbod | uitgesloten |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van WBK-2 over Voorbeeld "schendt"
    En zegt het herstel "melden: vrij"
    En is de vraag "Staat geheimhouding, ook uit een contract met de leverancier, aan melden niet in de weg?"
    Wanneer het herstel van WBK-2 wordt overgenomen
    En het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van WBK-2 over Voorbeeld "voldoet"
