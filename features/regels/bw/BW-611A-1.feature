# language: nl
@BW-611A-1
Functionaliteit: BW-611A-1, de werkgever zorgt voor scholing die nodig is voor het werk

  Achtergrond:
    Stel het systeem Assistent
      | ingrijpende verandering | ja |

  Abstract Scenario: hoe ver de tekst de zorg voor nodige scholing beperkt, bepaalt het oordeel
    Stel het artikel "scholing over Assistent"
      | zorg        | <zorg>  |
      | recht vanaf | <recht> |
      | kosten      | werkgever |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van BW-611A-1 over Assistent "<oordeel>"
    En is de ernst "<ernst>"

    Voorbeelden:
      | zorg          | recht       | oordeel    | ernst         |
      | plicht        |             | voldoet    | geen          |
      | plicht        | geraakt     | voldoet    | geen          |
      | plicht        | verzoek     | voldoet    | geen          |
      | plicht        | boventallig | let op     | aandachtspunt |
      | binnen budget |             | schendt    | waarschuwing  |
      | inspanning    |             | schendt    | waarschuwing  |
      | uitgesloten   |             | schendt    | fout          |
      |               |             | onvolledig | waarschuwing  |
      |               | boventallig | onvolledig | waarschuwing  |

  Abstract Scenario: verandert of verdwijnt werk door het systeem, dan is een akkoord zonder scholing een aandachtspunt
    Stel het systeem Assistent
      | ingrijpende verandering | <verandering> |
      | vervallen banen         | <banen>       |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van BW-611A-1 over Assistent "<oordeel>"
    En is de ernst "<ernst>"

    Voorbeelden:
      | verandering | banen    | oordeel             | ernst         |
      | ja          |          | zwijgt              | aandachtspunt |
      |             | 1        | zwijgt              | aandachtspunt |
      | nee         | 1        | zwijgt              | aandachtspunt |
      | nee         | 0        | niet van toepassing | geen          |
      |             | 0        | niet van toepassing | geen          |
      | nee         |          | niet van toepassing | geen          |
      | onbekend    | onbekend | niet van toepassing | geen          |

  Abstract Scenario: spreekt de tekst over scholing maar niet over de zorg ervoor, dan is de vraag wat er met het werk gebeurt
    Stel het systeem Assistent
      | ingrijpende verandering | <verandering> |
      | vervallen banen         | <banen>       |
    En het artikel "scholing over Assistent"
      | kosten | werkgever |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van BW-611A-1 over Assistent "<oordeel>"
    En is de ernst "<ernst>"

    Voorbeelden:
      | verandering | banen    | oordeel             | ernst         |
      | onbekend    | onbekend | onbepaald           | aandachtspunt |
      | onbekend    | 0        | onbepaald           | waarschuwing  |
      | nee         | onbekend | onbepaald           | waarschuwing  |
      | nee         | 0        | niet van toepassing | geen          |
      | nee         | 1        | onvolledig          | waarschuwing  |

  Abstract Scenario: nodige scholing beperken mag ook niet als over het werk niets bekend is, scholing op eigen verzoek wel
    Stel het systeem Assistent
      | ingrijpende verandering | nee |
      | vervallen banen         | 0   |
    En het artikel "scholing over Assistent"
      | zorg               | <zorg>    |
      | op verzoek         | <verzoek> |
      | nodig voor functie | <nodig>   |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van BW-611A-1 over Assistent "<oordeel>"
    En is de ernst "<ernst>"

    Voorbeelden:
      | zorg          | verzoek | nodig | oordeel             | ernst        |
      | uitgesloten   |         |       | schendt             | fout         |
      | uitgesloten   |         | ja    | schendt             | fout         |
      | uitgesloten   | nee     |       | schendt             | fout         |
      | binnen budget |         |       | schendt             | waarschuwing |
      | plicht        |         |       | voldoet             | geen         |
      | uitgesloten   | ja      |       | niet van toepassing | geen         |
      | uitgesloten   |         | nee   | niet van toepassing | geen         |

  Abstract Scenario: herplaatsing met scholing vervult de zorg waar banen vervallen, niet waar het eigen werk verandert
    Stel het systeem Assistent
      | ingrijpende verandering | <verandering> |
      | vervallen banen         | 4             |
    En het artikel "werkgelegenheid over Assistent"
      | herplaatsing | ja         |
      | met scholing | <scholing> |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van BW-611A-1 over Assistent "<oordeel>"
    En is de ernst "<ernst>"

    Voorbeelden:
      | verandering | scholing | oordeel | ernst         |
      | nee         | ja       | voldoet | geen          |
      | onbekend    | ja       | voldoet | geen          |
      | ja          | ja       | zwijgt  | aandachtspunt |
      | nee         | nee      | zwijgt  | aandachtspunt |
      | nee         |          | zwijgt  | aandachtspunt |

  Abstract Scenario: de scholingsplicht geldt sinds 1 juli 2015
    Stel de cao
      | looptijd | 1 januari 2015 tot en met 31 december 2016 |
    En het artikel "scholing over Assistent"
      | zorg | uitgesloten |
    Wanneer het akkoord op <dag> wordt gecontroleerd
    Dan is het oordeel van BW-611A-1 over Assistent "<oordeel>"
    En is de ernst "<ernst>"

    Voorbeelden:
      | dag          | oordeel     | ernst        |
      | 30 juni 2015 | gaat gelden | waarschuwing |
      | 1 juli 2015  | schendt     | fout         |

  Abstract Scenario: het herstel van een uitgesloten scholingsplicht laat het akkoord voldoen
    Stel het artikel "scholing over Assistent"
      | zorg        | <zorg>      |
      | recht vanaf | boventallig |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van BW-611A-1 over Assistent "schendt"
    En zegt het herstel "zorg: plicht"
    Wanneer het herstel van BW-611A-1 wordt overgenomen
    En het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van BW-611A-1 over Assistent "voldoet"

    Voorbeelden:
      | zorg          |
      | uitgesloten   |
      | binnen budget |

  Scenario: wie 34 functies laat vervallen en over scholing zwijgt, krijgt een aandachtspunt
    Stel het systeem Schadebehandeling
      | vervallen banen | 34 |
      | beëindigingen   | 34 |
    En het artikel "werkgelegenheid over Schadebehandeling"
      | wmco       | uitgesloten       |
      | wachtmaand | direct na akkoord |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van BW-611A-1 over Schadebehandeling "zwijgt"
    En is de ernst "aandachtspunt"
