# language: nl
@ARBO-8-VOORL
Functionaliteit: ARBO-8-VOORL, voorlichting en onderricht over de risico’s van het systeem

  Achtergrond:
    Stel het systeem Arm
      | bediend door werknemers | ja |

  Abstract Scenario: wanneer de tekst voorlichting over risico’s geeft, bepaalt het oordeel
    Stel het artikel "gezondheid over Arm"
      | voorlichting   | <moment> |
      | werkdrukbeleid | ja       |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van ARBO-8-VOORL over Arm "<oordeel>"
    En is de ernst "<ernst>"

    Voorbeelden:
      | moment                          | oordeel    | ernst         |
      | voor gebruik                    | voldoet    | geen          |
      | minstens 2 weken voor ingebruikname | voldoet | geen         |
      | bij ingebruikname               | voldoet    | geen          |
      | binnen 2 weken na ingebruikname | schendt    | aandachtspunt |
      | na gebruik                      | schendt    | aandachtspunt |
      | na pilot                        | schendt    | aandachtspunt |
      | binnen 1 maand na wijziging     | schendt    | aandachtspunt |
      | binnen 2 weken na aankondiging  | voldoet    | geen          |
      | uitgesloten                     | schendt    | waarschuwing  |
      |                                 | onvolledig | aandachtspunt |

  Abstract Scenario: scholing in AI-geletterdheid kan het onderricht over risico’s zijn
    Stel het artikel "geletterdheid over Arm"
      | functie      | <functie> |
      | voor gebruik | <vooraf>  |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van ARBO-8-VOORL over Arm "<oordeel>"
    En is de ernst "<ernst>"

    Voorbeelden:
      | functie        | vooraf      | oordeel    | ernst         |
      | minstens 8 uur | ja          | voldoet    | geen          |
      | minstens 8 uur |             | onvolledig | aandachtspunt |
      | minstens 8 uur | uitgesloten | onvolledig | aandachtspunt |
      | uitgesloten    | ja          | onvolledig | aandachtspunt |
      |                | ja          | onvolledig | aandachtspunt |

  Scenario: een akkoord dat over voorlichting zwijgt, krijgt een aandachtspunt met de open vraag naar risico’s
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van ARBO-8-VOORL over Arm "zwijgt"
    En is de ernst "aandachtspunt"
    En is de vraag "Gaat het onderricht ook over de risico’s van dit werk en over de maatregelen daartegen?"

  Abstract Scenario: voorlichting over risico’s gaat over systemen waarmee werknemers werken of die hun tempo bepalen
    Stel het systeem Arm
      | bediend door werknemers | <bediend> |
      | bepaalt tempo           | <tempo>   |
    En het artikel "gezondheid over Arm"
      | werkdrukbeleid | ja |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van ARBO-8-VOORL over Arm "<oordeel>"

    Voorbeelden:
      | bediend  | tempo    | oordeel             |
      | ja       | onbekend | onvolledig          |
      | nee      | ja       | onvolledig          |
      | nee      | nee      | niet van toepassing |
      | nee      | onbekend | niet van toepassing |
      | onbekend | nee      | onbepaald           |
      | onbekend | ja       | onvolledig          |

  Scenario: een tekst die voorlichting uitsluit, krijgt een waarschuwing wie het systeem ook bedient
    Stel het systeem Arm
      | bediend door werknemers | nee |
    En het artikel "gezondheid over Arm"
      | voorlichting | uitgesloten |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van ARBO-8-VOORL over Arm "schendt"
    En is de ernst "waarschuwing"

  Scenario: het herstel van uitgesloten voorlichting laat het akkoord voldoen
    Stel het artikel "gezondheid over Arm"
      | voorlichting | uitgesloten |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van ARBO-8-VOORL over Arm "schendt"
    En zegt het herstel "voorlichting: voor gebruik"
    Wanneer het herstel van ARBO-8-VOORL wordt overgenomen
    En het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van ARBO-8-VOORL over Arm "voldoet"
