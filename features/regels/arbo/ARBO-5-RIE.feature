# language: nl
@ARBO-5-RIE
Functionaliteit: ARBO-5-RIE, de risico-inventarisatie aangepast vóór de ingebruikname

  Achtergrond:
    Stel het systeem Robot
      | fase | voornemen |

  Abstract Scenario: wanneer de risico-inventarisatie wordt aangepast, bepaalt het oordeel
    Stel het artikel "gezondheid over Robot"
      | risico-inventarisatie | <moment> |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van ARBO-5-RIE over Robot "<oordeel>"
    En is de ernst "<ernst>"

    Voorbeelden:
      | moment                            | oordeel | ernst |
      | voor ingebruikname                | voldoet | geen  |
      | minstens 4 weken voor ingebruikname | voldoet | geen |
      | voor besluit                      | voldoet | geen  |
      | bij ingebruikname                 | voldoet | geen  |
      | na ingebruikname                  | schendt | fout  |
      | binnen 1 dag na ingebruikname     | schendt | fout  |
      | binnen 3 maanden na ingebruikname | schendt | fout  |
      | na gebruik                        | schendt | fout  |
      | na wijziging                      | schendt | fout  |
      | uitgesloten                       | schendt | fout  |

  Scenario: een gezondheidsartikel zonder risico-inventarisatie is onvolledig
    Stel het artikel "gezondheid over Robot"
      | werkdrukbeleid | ja |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van ARBO-5-RIE over Robot "onvolledig"
    En is de ernst "waarschuwing"
    En zegt de melding "plan van aanpak"

  Scenario: een akkoord dat over de risico-inventarisatie zwijgt, krijgt een aandachtspunt
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van ARBO-5-RIE over Robot "zwijgt"
    En is de ernst "aandachtspunt"
    En is de vraag "Verandert het systeem de werkmethoden of de omstandigheden waaronder wordt gewerkt?"

  Abstract Scenario: de fase van het systeem bepaalt of de risico-inventarisatie moet worden aangepast
    Stel het systeem Robot
      | fase | <fase> |
    En het artikel "gezondheid over Robot"
      | risico-inventarisatie | na ingebruikname |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van ARBO-5-RIE over Robot "<oordeel>"
    En is de ernst "<ernst>"

    Voorbeelden:
      | fase      | oordeel             | ernst        |
      | voornemen | schendt             | fout         |
      | invoering | schendt             | fout         |
      | wijziging | schendt             | fout         |
      | gebruik   | niet van toepassing | geen         |
      | onbekend  | onbepaald           | waarschuwing |

  Abstract Scenario: de data van het systeem tonen of de risico-inventarisatie na de ingebruikname komt
    Stel het systeem Robot
      | besluit       | 1 maart 2027    |
      | ingebruikname | <ingebruikname> |
    En het artikel "gezondheid over Robot"
      | risico-inventarisatie | <moment> |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van ARBO-5-RIE over Robot "<oordeel>"
    En is de ernst "<ernst>"

    Voorbeelden:
      | ingebruikname | moment                       | oordeel    | ernst        |
      | 31 mei 2027   | 3 maanden na besluit         | schendt    | fout         |
      | 1 juni 2027   | 3 maanden na besluit         | voldoet    | geen         |
      | 1 mei 2027    | binnen 3 maanden na besluit  | onvolledig | waarschuwing |
      | 1 juni 2027   | binnen 3 maanden na besluit  | voldoet    | geen         |
      | onbekend      | binnen 3 maanden na besluit  | voldoet    | geen         |
      | 1 juni 2027   | voor gebruik                 | voldoet    | geen         |

  Abstract Scenario: bij een wijziging telt voor de risico-inventarisatie de dag van de wijziging, niet die van de eerste ingebruikname
    Stel het systeem Robot
      | fase          | <fase>          |
      | ingebruikname | <ingebruikname> |
      | besluit       | 1 maart 2027    |
      | wijziging     | <wijziging>     |
    En het artikel "gezondheid over Robot"
      | risico-inventarisatie | <moment> |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van ARBO-5-RIE over Robot "<oordeel>"
    En is de ernst "<ernst>"

    Voorbeelden:
      | fase      | ingebruikname | wijziging   | moment                      | oordeel    | ernst        |
      | wijziging | 1 mei 2024    | 1 juni 2027 | 3 maanden na besluit        | voldoet    | geen         |
      | wijziging | 1 mei 2024    | 31 mei 2027 | 3 maanden na besluit        | schendt    | fout         |
      | wijziging | 1 mei 2024    | 1 mei 2027  | binnen 3 maanden na besluit | onvolledig | waarschuwing |
      | wijziging | 1 mei 2024    | onbekend    | 3 maanden na besluit        | voldoet    | geen         |
      | wijziging | 1 mei 2024    | 1 juni 2027 | voor gebruik                | voldoet    | geen         |
      | invoering | 1 mei 2027    | 1 juni 2027 | 3 maanden na besluit        | schendt    | fout         |
      | invoering | 1 juni 2027   | 1 mei 2027  | 3 maanden na besluit        | voldoet    | geen         |

  Scenario: naar de data na de wijziging valt de risico-inventarisatie te laat, en de melding zegt dat
    Stel het systeem Robot
      | fase      | wijziging   |
      | besluit   | 1 maart 2027 |
      | wijziging | 1 april 2027 |
    En het artikel "gezondheid over Robot"
      | risico-inventarisatie | 3 maanden na besluit |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van ARBO-5-RIE over Robot "schendt"
    En zegt de melding "na de wijziging"

  Scenario: het herstel van een uitgestelde risico-inventarisatie laat het akkoord voldoen
    Stel het artikel "gezondheid over Robot"
      | risico-inventarisatie | binnen 3 maanden na ingebruikname |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van ARBO-5-RIE over Robot "schendt"
    En zegt het herstel "risico-inventarisatie: voor ingebruikname"
    Wanneer het herstel van ARBO-5-RIE wordt overgenomen
    En het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van ARBO-5-RIE over Robot "voldoet"
