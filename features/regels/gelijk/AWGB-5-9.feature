# language: nl
@AWGB-5-9
Functionaliteit: AWGB-5-9, geen onderscheid naar persoon bij werving, werk en ontslag

  Achtergrond:
    Stel het systeem Zeef
      | doelen | werving |

  Abstract Scenario: een kenmerk dat de gelijke behandeling verbiedt, mag volgens de tekst niet meewegen
    Stel het artikel "<artikel> over Zeef"
      | factoren | prestaties, <kenmerk> |
    En het artikel "evaluatie over Zeef"
      | indicatoren | ongelijke uitkomst |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van AWGB-5-9 over Zeef "<oordeel>"
    En is de ernst "<ernst>"

    Voorbeelden:
      | artikel     | kenmerk              | oordeel | ernst        |
      | selectie    | geslacht             | schendt | fout         |
      | selectie    | zwangerschap         | schendt | fout         |
      | selectie    | afkomst              | schendt | fout         |
      | selectie    | nationaliteit        | schendt | fout         |
      | selectie    | geloof               | schendt | fout         |
      | selectie    | burgerlijke staat    | schendt | fout         |
      | selectie    | seksuele gerichtheid | schendt | fout         |
      | selectie    | politieke opvatting  | schendt | fout         |
      | selectie    | woonplaats           | schendt | waarschuwing |
      | selectie    | taal                 | schendt | waarschuwing |
      | selectie    | gedrag               | voldoet | geen         |
      | beoordeling | geslacht             | schendt | fout         |
      | beoordeling | zwangerschap         | schendt | fout         |
      | beoordeling | afkomst              | schendt | fout         |
      | beoordeling | nationaliteit        | schendt | fout         |
      | beoordeling | geloof               | schendt | fout         |
      | beoordeling | burgerlijke staat    | schendt | fout         |
      | beoordeling | seksuele gerichtheid | schendt | fout         |
      | beoordeling | politieke opvatting  | schendt | fout         |
      | beoordeling | woonplaats           | schendt | waarschuwing |
      | beoordeling | taal                 | schendt | waarschuwing |
      | beoordeling | gedrag               | voldoet | geen         |

  Abstract Scenario: een kenmerk dat de gelijke behandeling verbiedt, mag ook het systeem niet wegen
    Stel het systeem Zeef
      | factoren | gedrag, <kenmerk> |
    En het artikel "evaluatie over Zeef"
      | indicatoren | ongelijke uitkomst |
    En het artikel "selectie over Zeef"
      | rechtvaardiging | <rechtvaardiging> |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van AWGB-5-9 over Zeef "<oordeel>"
    En is de ernst "<ernst>"

    Voorbeelden:
      | kenmerk              | rechtvaardiging        | oordeel | ernst        |
      | geslacht             |                        | schendt | fout         |
      | zwangerschap         |                        | schendt | fout         |
      | afkomst              |                        | schendt | fout         |
      | afkomst              | schriftelijk onderbouwd | schendt | fout        |
      | nationaliteit        |                        | schendt | fout         |
      | geloof               |                        | schendt | fout         |
      | burgerlijke staat    |                        | schendt | fout         |
      | seksuele gerichtheid |                        | schendt | fout         |
      | politieke opvatting  |                        | schendt | fout         |
      | woonplaats           |                        | schendt | waarschuwing |
      | taal                 |                        | schendt | waarschuwing |
      | taal                 | aanname                | schendt | waarschuwing |
      | taal                 | schriftelijk onderbouwd | voldoet | geen        |
      | aanwezigheid         |                        | voldoet | geen         |

  Abstract Scenario: weegt het systeem een verboden kenmerk en is zijn doel onbekend, dan volgt een vraag en geen stilte
    Stel het systeem Zeef
      | doelen   | onbekend  |
      | factoren | <kenmerk> |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van AWGB-5-9 over Zeef "<oordeel>"
    En is de ernst "<ernst>"

    Voorbeelden:
      | kenmerk              | oordeel             | ernst        |
      | geslacht             | onbepaald           | waarschuwing |
      | zwangerschap         | onbepaald           | waarschuwing |
      | afkomst              | onbepaald           | waarschuwing |
      | nationaliteit        | onbepaald           | waarschuwing |
      | geloof               | onbepaald           | waarschuwing |
      | burgerlijke staat    | onbepaald           | waarschuwing |
      | seksuele gerichtheid | onbepaald           | waarschuwing |
      | politieke opvatting  | onbepaald           | waarschuwing |
      | gedrag               | niet van toepassing | geen         |
      | onbekend             | niet van toepassing | geen         |

  Abstract Scenario: een uitkomst die voor een beschermde groep lager uitvalt, vraagt een rechtvaardiging
    Stel het systeem Zeef
      | ongelijke uitkomst | <groep> |
    En het artikel "evaluatie over Zeef"
      | indicatoren | ongelijke uitkomst |
    En het artikel "selectie over Zeef"
      | rechtvaardiging | <rechtvaardiging> |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van AWGB-5-9 over Zeef "<oordeel>"
    En is de ernst "<ernst>"

    Voorbeelden:
      | groep                | rechtvaardiging         | oordeel | ernst        |
      | geslacht             |                         | schendt | waarschuwing |
      | zwangerschap         |                         | schendt | waarschuwing |
      | afkomst              |                         | schendt | waarschuwing |
      | nationaliteit        |                         | schendt | waarschuwing |
      | geloof               |                         | schendt | waarschuwing |
      | burgerlijke staat    |                         | schendt | waarschuwing |
      | seksuele gerichtheid |                         | schendt | waarschuwing |
      | politieke opvatting  |                         | schendt | waarschuwing |
      | afkomst              | aanname                 | schendt | waarschuwing |
      | afkomst              | schriftelijk onderbouwd | voldoet | geen         |
      | geen                 |                         | voldoet | geen         |
      | arbeidsduur          |                         | voldoet | geen         |
      | onbekend             |                         | voldoet | geen         |

  Abstract Scenario: een score die bepaalt wie boventallig wordt, vraagt een toets op onderscheid
    Stel het systeem Zeef
      | doelen | <doel> |
    En het artikel "werkgelegenheid over Zeef"
      | ontslagvolgorde | <volgorde> |
    En het artikel "selectie over Zeef"
      | onderscheidtoets | <toets> |
    En het artikel "evaluatie over Zeef"
      | indicatoren | <indicator> |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van AWGB-5-9 over Zeef "<oordeel>"
    En is de ernst "<ernst>"

    Voorbeelden:
      | doel            | volgorde     | toets     | indicator          | oordeel             | ernst        |
      | ontslagselectie | score        |           |                    | schendt             | waarschuwing |
      | ontslagselectie | score        | 12 maanden |                   | voldoet             | geen         |
      | ontslagselectie | score        |           | ongelijke uitkomst | voldoet             | geen         |
      | ontslagselectie | score        |           | klachten           | schendt             | waarschuwing |
      | chatbot         | score        |           | klachten           | schendt             | waarschuwing |
      | chatbot         | afspiegeling |           | klachten           | niet van toepassing | geen         |

  Abstract Scenario: een artikel over selectie of beoordeling zonder toets op onderscheid is onvolledig
    Stel het artikel "<artikel> over Zeef"
      | <sleutel> | <waarde> |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van AWGB-5-9 over Zeef "<oordeel>"
    En is de ernst "<ernst>"

    Voorbeelden:
      | artikel     | sleutel          | waarde      | oordeel    | ernst         |
      | selectie    | onderscheidtoets | 6 maanden   | voldoet    | geen          |
      | selectie    | onderscheidtoets | uitgesloten | onvolledig | waarschuwing  |
      | selectie    | toetsgegevens    | synthetisch | voldoet    | geen          |
      | selectie    | toetsgegevens    | uitgesloten | onvolledig | waarschuwing  |
      | selectie    | uitkomsten aan   | vakbonden   | onvolledig | waarschuwing  |
      | beoordeling | eerst gesprek    | ja          | onvolledig | waarschuwing  |
      | evaluatie   | indicatoren      | klachten    | zwijgt     | aandachtspunt |
      | evaluatie   | indicatoren      | klachten, ongelijke uitkomst | voldoet | geen |

  Scenario: een akkoord dat over selectie en beoordeling zwijgt, krijgt een aandachtspunt over gelijke behandeling
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van AWGB-5-9 over Zeef "zwijgt"
    En is de ernst "aandachtspunt"
    En is de vraag "Is er een wettelijke uitzondering of, bij indirect onderscheid, een objectieve rechtvaardiging?"

  Abstract Scenario: het doel van het systeem bepaalt of de toets op onderscheid van belang is
    Stel het systeem Zeef
      | doelen | <doel> |
    En het artikel "selectie"
      | onderscheidtoets | uitgesloten |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van AWGB-5-9 over Zeef "<oordeel>"

    Voorbeelden:
      | doel               | oordeel             |
      | werving            | onvolledig          |
      | beoordelen         | onvolledig          |
      | belonen            | onvolledig          |
      | functiewaardering  | onvolledig          |
      | arbeidsvoorwaarden | onvolledig          |
      | bevorderen         | onvolledig          |
      | ontslag            | onvolledig          |
      | ontslagselectie    | onvolledig          |
      | opleiden           | onvolledig          |
      | roosteren          | niet van toepassing |
      | tekstassistent     | niet van toepassing |
      | onbekend           | onbepaald           |

  Abstract Scenario: bij een onbekend doel vraagt de controle er alleen naar als de tekst over selectie of beoordeling gaat
    Stel het systeem Zeef
      | doelen | onbekend |
    En het artikel "<artikel>"
      | <sleutel> | <waarde> |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van AWGB-5-9 over Zeef "<oordeel>"

    Voorbeelden:
      | artikel     | sleutel        | waarde    | oordeel             |
      | selectie    | uitkomsten aan | vakbonden | onbepaald           |
      | beoordeling | eerst gesprek  | ja        | onbepaald           |
      | monitoring  | meetdoelen     | kwaliteit | niet van toepassing |
      | selectie    | factoren       | geloof    | schendt             |
      | beoordeling | factoren       | geloof    | schendt             |

  Abstract Scenario: het verbod van onderscheid geldt vanaf 1 september 1994
    Stel het artikel "selectie"
      | factoren | afkomst |
    Wanneer het akkoord op <dag> wordt gecontroleerd
    Dan is het oordeel van AWGB-5-9 over Zeef "<oordeel>"

    Voorbeelden:
      | dag              | oordeel     |
      | 31 augustus 1994 | gaat gelden |
      | 1 september 1994 | schendt     |

  Abstract Scenario: het herstel van onderscheid in de tekst laat het akkoord voldoen
    Stel het systeem Zeef
      | ongelijke uitkomst | <groep> |
    En het artikel "selectie"
      | factoren         | <selectie> |
      | onderscheidtoets | <toets>    |
    En het artikel "beoordeling"
      | factoren | <beoordeling> |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van AWGB-5-9 over Zeef "<oordeel>"
    En zegt het herstel "<herstel>"
    Wanneer het herstel van AWGB-5-9 wordt overgenomen
    En het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van AWGB-5-9 over Zeef "voldoet"

    Voorbeelden:
      | groep   | selectie | beoordeling | toets       | oordeel    | herstel                                  |
      | geen    | afkomst  |             | 12 maanden  | schendt    | factoren: niet genoemd                   |
      | geen    |          | afkomst     | 12 maanden  | schendt    | factoren: niet genoemd                   |
      | afkomst |          |             | 12 maanden  | schendt    | rechtvaardiging: schriftelijk onderbouwd |
      | geen    |          |             | uitgesloten | onvolledig | onderscheidtoets: 12 maanden             |

  Abstract Scenario: een toets met eigen gegevens telt bij een score voor ontslag als toets op onderscheid
    Stel het artikel "werkgelegenheid over Zeef"
      | ontslagvolgorde | score |
    En het artikel "selectie over Zeef"
      | toetsgegevens | <gegevens> |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van AWGB-5-9 over Zeef "<oordeel>"

    Voorbeelden:
      | gegevens       | oordeel |
      | geanonimiseerd | voldoet |
      | uitgesloten    | schendt |

  Abstract Scenario: kenmerken uitsluiten maakt de gelijke behandeling nog niet van toepassing op een systeem met een ander doel
    Stel het systeem Prater
      | doelen | chatbot |
    En het artikel "<artikel> over Prater"
      | factoren | <factoren> |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van AWGB-5-9 over Prater "<oordeel>"

    Voorbeelden:
      | artikel     | factoren    | oordeel             |
      | selectie    | uitgesloten | niet van toepassing |
      | selectie    | prestaties  | onvolledig          |
      | beoordeling | uitgesloten | niet van toepassing |
      | beoordeling | prestaties  | onvolledig          |

  Scenario: een toets op onderscheid uitsluiten is geen toets als een score bepaalt wie wordt ontslagen
    Stel het artikel "selectie over Zeef"
      | onderscheidtoets | uitgesloten |
    En het artikel "werkgelegenheid over Zeef"
      | ontslagvolgorde | score |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van AWGB-5-9 over Zeef "schendt"
    En is de ernst "waarschuwing"
