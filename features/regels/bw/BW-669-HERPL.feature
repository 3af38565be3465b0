# language: nl
@BW-669-HERPL
Functionaliteit: BW-669-HERPL, eerst herplaatsen, ook met scholing, als banen vervallen

  Achtergrond:
    Stel het systeem Robot
      | vervallen banen | 12 |

  Abstract Scenario: wat de tekst over herplaatsing zegt, bepaalt het oordeel als banen vervallen
    Stel het artikel "werkgelegenheid over Robot"
      | herplaatsing | <herplaatsing> |
      | met scholing | <scholing>     |
      | prognose     | 2 per jaar     |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van BW-669-HERPL over Robot "<oordeel>"
    En is de ernst "<ernst>"

    Voorbeelden:
      | herplaatsing | scholing    | oordeel    | ernst        |
      | ja           | ja          | voldoet    | geen         |
      | ja           |             | onvolledig | waarschuwing |
      |              | ja          | onvolledig | waarschuwing |
      |              |             | onvolledig | waarschuwing |
      | uitgesloten  | ja          | schendt    | fout         |
      | nee          |             | schendt    | fout         |
      | ja           | uitgesloten | schendt    | fout         |
      | ja           | nee         | schendt    | fout         |

  Abstract Scenario: vervangen door AI is op zichzelf geen redelijke grond voor ontslag
    Stel het artikel "werkgelegenheid over Robot"
      | herplaatsing        | ja      |
      | met scholing        | ja      |
      | ai als ontslaggrond | <grond> |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van BW-669-HERPL over Robot "<oordeel>"
    En is de ernst "<ernst>"

    Voorbeelden:
      | grond       | oordeel | ernst |
      | ja          | schendt | fout  |
      | nee         | voldoet | geen  |
      | uitgesloten | voldoet | geen  |

  Abstract Scenario: een vaste termijn voor herplaatsing onder 26 weken kan voor sommigen te kort zijn
    Stel het artikel "werkgelegenheid over Robot"
      | herplaatsing        | ja        |
      | met scholing        | ja        |
      | herplaatsingstermijn | <termijn> |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van BW-669-HERPL over Robot "<oordeel>"
    En is de ernst "<ernst>"

    Voorbeelden:
      | termijn     | oordeel | ernst         |
      | 4 weken     | let op  | aandachtspunt |
      | 25 weken    | let op  | aandachtspunt |
      | 26 weken    | voldoet | geen          |
      | 27 weken    | voldoet | geen          |
      | uitgesloten | schendt | fout          |

  Abstract Scenario: herplaatsing is pas aan de orde als banen vervallen
    Stel het systeem Robot
      | vervallen banen | <banen> |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van BW-669-HERPL over Robot "<oordeel>"
    En is de ernst "<ernst>"

    Voorbeelden:
      | banen    | oordeel             | ernst         |
      | 12       | zwijgt              | aandachtspunt |
      | 1        | zwijgt              | aandachtspunt |
      | 0        | niet van toepassing | geen          |
      | onbekend | niet van toepassing | geen          |

  Abstract Scenario: regelt de tekst iets over werkgelegenheid, dan is de vraag hoeveel banen vervallen
    Stel het systeem Robot
      | vervallen banen | <banen> |
    En het artikel "werkgelegenheid over Robot"
      | prognose | 2 per jaar |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van BW-669-HERPL over Robot "<oordeel>"
    En is de ernst "<ernst>"

    Voorbeelden:
      | banen    | oordeel             | ernst        |
      | 1        | onvolledig          | waarschuwing |
      | 0        | niet van toepassing | geen         |
      | onbekend | onbepaald           | waarschuwing |

  Abstract Scenario: herplaatsing uitsluiten is een fout, ook als er nu geen banen vervallen
    Stel het systeem Robot
      | vervallen banen | <banen> |
    En het artikel "werkgelegenheid over Robot"
      | <sleutel> | <waarde> |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van BW-669-HERPL over Robot "<oordeel>"

    Voorbeelden:
      | banen    | sleutel              | waarde      | oordeel             |
      | 0        | herplaatsing         | uitgesloten | schendt             |
      | 0        | met scholing         | uitgesloten | schendt             |
      | 0        | herplaatsingstermijn | uitgesloten | schendt             |
      | 0        | ai als ontslaggrond  | ja          | schendt             |
      | onbekend | herplaatsing         | uitgesloten | schendt             |
      | 0        | herplaatsing         | ja          | niet van toepassing |
      | 0        | met scholing         | ja          | niet van toepassing |
      | 0        | herplaatsingstermijn | 4 weken     | niet van toepassing |
      | 0        | ai als ontslaggrond  | nee         | niet van toepassing |

  Abstract Scenario: wie gedwongen ontslag uitsluit, hoeft over herplaatsing niets te zeggen
    Stel het artikel "werkgelegenheid over Robot"
      | garantie     | <garantie>     |
      | herplaatsing | <herplaatsing> |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van BW-669-HERPL over Robot "<oordeel>"

    Voorbeelden:
      | garantie               | herplaatsing | oordeel             |
      | geen gedwongen ontslag |              | niet van toepassing |
      | geen vermindering      |              | niet van toepassing |
      | inspanning             |              | onvolledig          |
      | geen gedwongen ontslag | uitgesloten  | schendt             |

  Abstract Scenario: herplaatsing gaat sinds 1 juli 2015 voor op ontslag
    Stel de cao
      | looptijd | 1 januari 2015 tot en met 31 december 2016 |
    En het artikel "werkgelegenheid over Robot"
      | herplaatsing | uitgesloten |
    Wanneer het akkoord op <dag> wordt gecontroleerd
    Dan is het oordeel van BW-669-HERPL over Robot "<oordeel>"
    En is de ernst "<ernst>"

    Voorbeelden:
      | dag          | oordeel     | ernst        |
      | 30 juni 2015 | gaat gelden | waarschuwing |
      | 1 juli 2015  | schendt     | fout         |

  Scenario: het herstel van uitgesloten herplaatsing laat het akkoord voldoen
    Stel het artikel "werkgelegenheid over Robot"
      | herplaatsing         | uitgesloten |
      | met scholing         | nee         |
      | herplaatsingstermijn | 2 weken     |
      | ai als ontslaggrond  | ja          |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van BW-669-HERPL over Robot "schendt"
    En zegt de melding "sluit herplaatsing uit"
    En zegt de melding "sluit scholing bij herplaatsing uit"
    En zegt de melding "vervanging door AI op zichzelf"
    En zegt het herstel "herplaatsing: ja"
    Wanneer het herstel van BW-669-HERPL wordt overgenomen
    En het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van BW-669-HERPL over Robot "voldoet"

  Scenario: herplaatsing gaat ook voor als 34 functies met wederzijds goedvinden verdwijnen
    Stel het systeem Schadebehandeling
      | vervallen banen | 34 |
      | beëindigingen   | 34 |
    En het artikel "werkgelegenheid over Schadebehandeling"
      | wmco       | uitgesloten       |
      | wachtmaand | direct na akkoord |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van BW-669-HERPL over Schadebehandeling "onvolledig"
    En is de ernst "waarschuwing"
