# language: nl
@WAADI-8
Functionaliteit: WAADI-8, regels over rooster en beloning gelden ook voor uitzendkrachten

  Abstract Scenario: voor wie de regels over rooster en beloning gelden, bepaalt het oordeel
    Stel het systeem Voorbeeld
      | betrokkenen | werknemers, uitzendkrachten |
    En het artikel "<onderwerp>"
      | personen | <personen> |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van WAADI-8 over Voorbeeld "<oordeel>"
    En is de ernst "<ernst>"

    Voorbeelden:
      | onderwerp       | personen                    | oordeel             | ernst        |
      | rooster         | werknemers                  | schendt             | waarschuwing |
      | rooster         | werknemers, oproepkrachten  | schendt             | waarschuwing |
      | rooster         | werknemers, uitzendkrachten | voldoet             | geen         |
      | rooster         |                             | niet van toepassing | geen         |
      | rooster         | uitgesloten                 | niet van toepassing | geen         |
      | loonbescherming | uitgesloten                 | niet van toepassing | geen         |
      | loonbescherming | werknemers                  | schendt             | waarschuwing |
      | loonbescherming | werknemers, uitzendkrachten | voldoet             | geen         |
      | scholing        | werknemers                  | niet van toepassing | geen         |
      | geletterdheid   | werknemers                  | niet van toepassing | geen         |

  Abstract Scenario: sluit het hele hoofdstuk uitzendkrachten uit, dan raakt dat ook rooster en beloning
    Stel het systeem Voorbeeld
      | betrokkenen | uitzendkrachten |
    En het artikel "werkingssfeer"
      | personen | <bereik> |
    En het artikel "<onderwerp>"
      | <sleutel> | <waarde>   |
      | personen  | <personen> |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van WAADI-8 over Voorbeeld "<oordeel>"
    En is de ernst "<ernst>"

    Voorbeelden:
      | bereik                      | onderwerp       | sleutel            | waarde    | personen                    | oordeel             | ernst        |
      | werknemers                  | rooster         | rust               | 11 uur    |                             | schendt             | waarschuwing |
      | werknemers                  | rooster         | rust               | 11 uur    | werknemers, uitzendkrachten | voldoet             | geen         |
      | werknemers                  | loonbescherming | loon bij storing   | ja        |                             | schendt             | waarschuwing |
      | werknemers                  | loonbescherming | loon bij storing   | ja        | werknemers, uitzendkrachten | voldoet             | geen         |
      | werknemers                  | scholing        | uren               | 40 uur    |                             | voldoet             | geen         |
      | werknemers, uitzendkrachten | rooster         | rust               | 11 uur    |                             | voldoet             | geen         |
      |                             | rooster         | rust               | 11 uur    |                             | niet van toepassing | geen         |
      | uitgesloten                 | rooster         | rust               | 11 uur    |                             | niet van toepassing | geen         |
      | uitgesloten                 | rooster         | rust               | 11 uur    | werknemers, uitzendkrachten | voldoet             | geen         |
      | werknemers, uitzendkrachten | rooster         | rust               | 11 uur    | uitgesloten                 | voldoet             | geen         |
      | werknemers, uitzendkrachten | loonbescherming | loon bij storing   | ja        | uitgesloten                 | voldoet             | geen         |

  Abstract Scenario: noemt elk artikel zelf voor wie het geldt, dan telt de werkingssfeer daarvoor niet
    Stel het systeem Voorbeeld
      | betrokkenen | uitzendkrachten |
    En het artikel "werkingssfeer"
      | personen | <bereik> |
    En het artikel "loonbescherming"
      | loon bij storing | ja     |
      | personen         | <loon> |
    En het artikel "rooster"
      | rust     | 11 uur    |
      | personen | <rooster> |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van WAADI-8 over Voorbeeld "<oordeel>"
    En is de ernst "<ernst>"

    Voorbeelden:
      | bereik      | loon            | rooster         | oordeel | ernst        |
      |             | uitzendkrachten |                 | voldoet | geen         |
      |             |                 | uitzendkrachten | voldoet | geen         |
      | uitgesloten | uitzendkrachten |                 | voldoet | geen         |
      | uitgesloten |                 | uitzendkrachten | voldoet | geen         |
      | werknemers  | uitzendkrachten | uitgesloten     | voldoet | geen         |
      | werknemers  | uitgesloten     | uitzendkrachten | voldoet | geen         |
      | werknemers  | uitzendkrachten |                 | schendt | waarschuwing |
      | werknemers  |                 | uitzendkrachten | schendt | waarschuwing |

  Abstract Scenario: of er uitzendkrachten zijn, volgt uit het systeem of uit hun aantal
    Stel de cao
      | uitzendkrachten | <aantal> |
    En het systeem Voorbeeld
      | betrokkenen | <betrokkenen> |
    En het artikel "rooster"
      | personen | werknemers |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van WAADI-8 over Voorbeeld "<oordeel>"
    En is de ernst "<ernst>"

    Voorbeelden:
      | aantal | betrokkenen                 | oordeel             | ernst        |
      |        | werknemers, uitzendkrachten | schendt             | waarschuwing |
      | 1      | werknemers                  | schendt             | waarschuwing |
      | 2      | onbekend                    | schendt             | waarschuwing |
      | 0      | werknemers                  | niet van toepassing | geen         |
      |        | werknemers                  | niet van toepassing | geen         |
      | 0      | onbekend                    | onbepaald           | waarschuwing |
      |        | onbekend                    | onbepaald           | waarschuwing |

  Scenario: weet men niet over wie het systeem gaat, dan is dat bij een rooster voor eigen personeel de vraag
    Stel het artikel "rooster"
      | personen | werknemers |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van WAADI-8 over Voorbeeld "onbepaald"
    En is de vraag "Over wie gaat de uitvoer of meting?"

  Abstract Scenario: de melding zegt waar uitzendkrachten buiten vallen
    Stel het systeem Voorbeeld
      | betrokkenen | uitzendkrachten |
    En het artikel "rooster"
      | rust     | 11 uur    |
      | personen | <rooster> |
    En het artikel "<onderwerp>"
      | personen | werknemers |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van WAADI-8 over Voorbeeld "schendt"
    En zegt de melding "<melding>"
    En is de vraag "Wijkt een cao hier af van gelijke behandeling, met de waarborgen van het vierde lid?"

    Voorbeelden:
      | rooster         | onderwerp       | melding                  |
      | werknemers      | rooster         | buiten de roosterregels  |
      | uitzendkrachten | loonbescherming | buiten de regels over beloning |
      |                 | werkingssfeer   | buiten het hele hoofdstuk |

  Scenario: het herstel van regels voor alleen eigen personeel laat het akkoord voldoen
    Stel het systeem Voorbeeld
      | betrokkenen | uitzendkrachten |
    En het artikel "rooster"
      | personen | werknemers |
    En het artikel "loonbescherming"
      | personen | werknemers |
    En het artikel "werkingssfeer"
      | personen | werknemers |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van WAADI-8 over Voorbeeld "schendt"
    Wanneer het herstel van WAADI-8 wordt overgenomen
    En het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van WAADI-8 over Voorbeeld "voldoet"

  Scenario: een hoofdstuk dat uitzendkrachten buitensluit, wordt hersteld door hen te noemen
    Stel het systeem Voorbeeld
      | betrokkenen | uitzendkrachten |
    En het artikel "werkingssfeer"
      | personen | werknemers |
    En het artikel "rooster"
      | rust | 11 uur |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van WAADI-8 over Voorbeeld "schendt"
    En zegt het herstel "Schrijf bij werkingssfeer: personen: werknemers, uitzendkrachten"
    Wanneer het herstel van WAADI-8 wordt overgenomen
    En het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van WAADI-8 over Voorbeeld "voldoet"
