# language: nl
@WGBL-3-7
Functionaliteit: WGBL-3-7, geen onderscheid naar leeftijd zonder rechtvaardiging

  Achtergrond:
    Stel het systeem Zeef
      | doelen | werving |

  Abstract Scenario: leeftijd of wat daarvoor in de plaats komt, weegt alleen mee met een onderbouwde rechtvaardiging
    Stel het artikel "<artikel> over Zeef"
      | factoren | <kenmerk> |
    En het artikel "selectie over Zeef"
      | rechtvaardiging | <rechtvaardiging> |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van WGBL-3-7 over Zeef "<oordeel>"
    En is de ernst "<ernst>"

    Voorbeelden:
      | artikel     | kenmerk               | rechtvaardiging         | oordeel             | ernst |
      | selectie    | leeftijd, prestaties  |                         | schendt             | fout  |
      | selectie    | dienstjaren           |                         | schendt             | fout  |
      | selectie    | afstudeerjaar         |                         | schendt             | fout  |
      | selectie    | leeftijd              | aanname                 | schendt             | fout  |
      | selectie    | leeftijd              | schriftelijk onderbouwd | voldoet             | geen  |
      | selectie    | prestaties            |                         | niet van toepassing | geen  |
      | beoordeling | leeftijd              |                         | schendt             | fout  |
      | beoordeling | dienstjaren           |                         | schendt             | fout  |
      | beoordeling | afstudeerjaar         |                         | schendt             | fout  |
      | beoordeling | afstudeerjaar, gedrag | schriftelijk onderbouwd | voldoet             | geen  |

  Abstract Scenario: wat een systeem naar leeftijd weegt of oplevert, vraagt een onderbouwde rechtvaardiging
    Stel het systeem Zeef
      | <feit> | <kenmerk> |
    En het artikel "selectie over Zeef"
      | rechtvaardiging | <rechtvaardiging> |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van WGBL-3-7 over Zeef "<oordeel>"
    En is de ernst "<ernst>"

    Voorbeelden:
      | feit               | kenmerk             | rechtvaardiging         | oordeel             | ernst        |
      | factoren           | leeftijd            |                         | schendt             | waarschuwing |
      | factoren           | dienstjaren, gedrag |                         | schendt             | waarschuwing |
      | factoren           | afstudeerjaar       | aanname                 | schendt             | waarschuwing |
      | factoren           | leeftijd            | schriftelijk onderbouwd | voldoet             | geen         |
      | factoren           | gedrag              |                         | niet van toepassing | geen         |
      | factoren           | onbekend            |                         | niet van toepassing | geen         |
      | ongelijke uitkomst | leeftijd            |                         | schendt             | waarschuwing |
      | ongelijke uitkomst | dienstjaren         |                         | schendt             | waarschuwing |
      | ongelijke uitkomst | afstudeerjaar       |                         | schendt             | waarschuwing |
      | ongelijke uitkomst | leeftijd            | schriftelijk onderbouwd | voldoet             | geen         |
      | ongelijke uitkomst | geen                |                         | niet van toepassing | geen         |

  Abstract Scenario: het doel van het systeem bepaalt of leeftijd als factor van belang is
    Stel het systeem Zeef
      | doelen   | <doel>   |
      | factoren | leeftijd |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van WGBL-3-7 over Zeef "<oordeel>"

    Voorbeelden:
      | doel               | oordeel             |
      | werving            | schendt             |
      | beoordelen         | schendt             |
      | belonen            | schendt             |
      | functiewaardering  | schendt             |
      | arbeidsvoorwaarden | schendt             |
      | bevorderen         | schendt             |
      | ontslag            | schendt             |
      | ontslagselectie    | schendt             |
      | opleiden           | schendt             |
      | klantproces        | niet van toepassing |
      | onbekend           | onbepaald           |

  Abstract Scenario: een score die bepaalt wie boventallig wordt, vraagt een toets op onderscheid naar leeftijd
    Stel het artikel "werkgelegenheid over Zeef"
      | ontslagvolgorde | <volgorde> |
    En het artikel "selectie over Zeef"
      | onderscheidtoets | <toets> |
    En het artikel "evaluatie over Zeef"
      | indicatoren | <indicator> |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van WGBL-3-7 over Zeef "<oordeel>"
    En is de ernst "<ernst>"

    Voorbeelden:
      | volgorde     | toets       | indicator                    | oordeel             | ernst        |
      | score        |             | klachten                     | schendt             | waarschuwing |
      | score        | uitgesloten |                              | schendt             | waarschuwing |
      | score        | 12 maanden  |                              | voldoet             | geen         |
      | score        |             | klachten, ongelijke uitkomst | voldoet             | geen         |
      | afspiegeling |             | klachten                     | niet van toepassing | geen         |

  Abstract Scenario: voorrang bij scholing boven een leeftijd is onderscheid dat een reden vraagt
    Stel het artikel "scholing over Zeef"
      | voorrang | <voorrang> |
    En het artikel "selectie over Zeef"
      | rechtvaardiging | <rechtvaardiging> |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van WGBL-3-7 over Zeef "<oordeel>"
    En is de ernst "<ernst>"

    Voorbeelden:
      | voorrang             | rechtvaardiging         | oordeel             | ernst         |
      | ouder dan 50         |                         | let op              | aandachtspunt |
      | ouder dan 50, flex   | aanname                 | let op              | aandachtspunt |
      | ouder dan 50         | schriftelijk onderbouwd | voldoet             | geen          |
      | mbo of lager, flex   |                         | niet van toepassing | geen          |

  Scenario: een akkoord dat over leeftijd zwijgt, krijgt daarover geen bevinding
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van WGBL-3-7 over Zeef "niet van toepassing"

  Abstract Scenario: het verbod van onderscheid naar leeftijd geldt vanaf 1 mei 2004
    Stel het artikel "selectie"
      | factoren | leeftijd |
    Wanneer het akkoord op <dag> wordt gecontroleerd
    Dan is het oordeel van WGBL-3-7 over Zeef "<oordeel>"

    Voorbeelden:
      | dag           | oordeel     |
      | 30 april 2004 | gaat gelden |
      | 1 mei 2004    | schendt     |

  Scenario: het herstel van onderscheid naar leeftijd onderbouwt de rechtvaardiging en laat het akkoord voldoen
    Stel het artikel "selectie"
      | factoren        | leeftijd |
      | rechtvaardiging | aanname  |
    En het artikel "werkgelegenheid"
      | ontslagvolgorde | score |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van WGBL-3-7 over Zeef "schendt"
    En zegt het herstel "rechtvaardiging: schriftelijk onderbouwd"
    En is de vraag "Dient het onderscheid een legitiem doel, en is het middel daarvoor passend en noodzakelijk?"
    Wanneer het herstel van WGBL-3-7 wordt overgenomen
    En het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van WGBL-3-7 over Zeef "voldoet"

  Scenario: een systeem dat andere kenmerken weegt, krijgt bij een getoetste score geen bevinding over leeftijd
    Stel het systeem Zeef
      | factoren           | gedrag      |
      | ongelijke uitkomst | arbeidsduur |
    En het artikel "werkgelegenheid over Zeef"
      | ontslagvolgorde | score |
    En het artikel "selectie over Zeef"
      | onderscheidtoets | 12 maanden |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van WGBL-3-7 over Zeef "voldoet"

  Abstract Scenario: een toets met eigen gegevens telt bij een score voor ontslag als toets op onderscheid naar leeftijd
    Stel het artikel "werkgelegenheid over Zeef"
      | ontslagvolgorde | score |
    En het artikel "selectie over Zeef"
      | toetsgegevens | <gegevens> |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van WGBL-3-7 over Zeef "<oordeel>"

    Voorbeelden:
      | gegevens       | oordeel |
      | geanonimiseerd | voldoet |
      | uitgesloten    | schendt |
