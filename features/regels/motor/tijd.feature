# language: nl
Functionaliteit: normen die later gaan gelden, vervallen of van gedaante wisselen

  Achtergrond:
    Stel dat alleen deze normen gelden
      """
      regel PROEF-1 "Gaat later gelden"
        bron      "Proefwet, artikel 1"
        sterkte   wet
        per       ai-systeem
        verbiedt  toezicht.mag_afwijken is uitgesloten
        vereist   toezicht.opleiding is geregeld
        geldig    vanaf 2027-12-02
        geldig    vanaf 2026-08-02  kalender oorspronkelijk
      einde

      regel PROEF-2 "Wordt strenger, en vervalt"
        bron      "Proefwet, artikel 2"
        sterkte   wet
        per       ai-systeem
        geldig    vanaf 2028-01-01 tot en met 2029-12-31
        vereist   bewaren.persoonsniveau is ten hoogste 3 maanden
        geldig    vanaf 2026-01-01 tot en met 2027-12-31
        vereist   bewaren.persoonsniveau is ten hoogste 6 maanden
      einde

      begrip systeem.zwaar "Een zwaar systeem"
        bron      "Proefwet, artikel 3"
        sterkte   wet
        betekent  systeem.profilering
        geldig    vanaf 2027-06-01
      einde

      regel PROEF-3 "Rust op een begrip dat later gaat gelden"
        bron      "Proefwet, artikel 3"
        sterkte   wet
        per       ai-systeem
        geldig    doorlopend
        wanneer   systeem.zwaar
        verbiedt  toezicht.mag_afwijken is uitgesloten
      einde

      regel PROEF-7 "Begint na het begrip waarop zij rust"
        bron      "Proefwet, artikel 6"
        sterkte   wet
        per       ai-systeem
        geldig    vanaf 2027-12-02
        wanneer   systeem.zwaar
        verbiedt  toezicht.mag_afwijken is uitgesloten
      einde

      regel PROEF-4 "Hangt af van de lezing"
        bron      "Proefwet, artikel 4"
        sterkte   uitleg
        per       ai-systeem
        verbiedt  toezicht.mag_afwijken is uitgesloten
        geldig    vanaf 2026-08-02  lezing A
        geldig    vanaf 2028-08-02  lezing B
      einde

      regel PROEF-5 "Begint na haar uitzondering"
        bron      "Proefwet, artikel 5"
        sterkte   wet
        per       ai-systeem
        verbiedt  toezicht.mag_afwijken is uitgesloten
        geldig    vanaf 2029-01-01
      einde

      regel PROEF-6 "Wacht op een platformwet"
        bron      "Proefrichtlijn, artikel 6"
        sterkte   wet
        per       ai-systeem
        geldig    doorlopend  platformwet ingevoerd
        verbiedt  toezicht.mag_afwijken is uitgesloten
        geldig    doorlopend
        verbiedt  toezicht.mag_afwijken is uitgesloten  ernst waarschuwing
      einde

      uitzondering PROEF-5-UITZ op PROEF-5 "Kleine systemen"
        bron      "Proefwet, artikel 5a"
        sterkte   wet
        geldig    vanaf 2028-06-01
        wanneer   systeem.beeldschermwerk
      einde
      """
    En het systeem X
      | profilering     | ja  |
      | beeldschermwerk | nee |

  Abstract Scenario: wat een norm zegt die tijdens, na of zonder looptijd gaat gelden
    Stel de cao
      | looptijd | <looptijd> |
    En het artikel "toezicht"
      | mag afwijken | <afwijken> |
      | opleiding    | 16 uur     |
    Wanneer het akkoord op <dag> wordt gecontroleerd
    Dan is het oordeel van PROEF-1 over X "<oordeel>"
    En is de ernst "<ernst>"

    Voorbeelden:
      | dag              | looptijd                                | afwijken    | oordeel     | ernst         |
      | 2 december 2027  | 1 april 2027 tot en met 31 maart 2029   | uitgesloten | schendt     | fout          |
      | 1 december 2027  | 1 april 2027 tot en met 31 maart 2029   | uitgesloten | gaat gelden | waarschuwing  |
      | 20 november 2026 | 1 april 2027 tot en met 2 december 2027 | uitgesloten | gaat gelden | waarschuwing  |
      | 20 november 2026 | 1 april 2027 tot en met 1 december 2027 | uitgesloten | gaat gelden | aandachtspunt |
      | 20 november 2026 |                                         | uitgesloten | gaat gelden | aandachtspunt |
      | 20 november 2026 | 1 april 2027 tot en met 31 maart 2029   | ja          | gaat gelden | geen          |
      | 19 november 2026 |                                         | uitgesloten | gaat gelden | geen          |

  Scenario: een oordeel over later noemt de dag
    Stel de cao
      | looptijd | 1 april 2027 tot en met 31 maart 2029 |
    En het artikel "toezicht"
      | mag afwijken | uitgesloten |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van PROEF-1 over X "gaat gelden"
    En geldt dat vanaf 2 december 2027
    En zegt de melding "Geldt vanaf 2 december 2027."

  Scenario: onder de oorspronkelijke kalender geldt een norm eerder, en dat staat erbij
    Stel het artikel "toezicht"
      | mag afwijken | uitgesloten |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd volgens de oorspronkelijke kalender
    Dan is het oordeel van PROEF-1 over X "schendt"
    En zegt de melding "Tegenfeitelijk"

  Abstract Scenario: van meer versies telt de versie van de dag, met de grenzen mee
    Stel het artikel "bewaren"
      | persoonsniveau | <termijn> |
    Wanneer het akkoord op <dag> wordt gecontroleerd
    Dan is het oordeel van PROEF-2 over X "<oordeel>"

    Voorbeelden:
      | dag              | termijn           | oordeel             |
      | 1 januari 2026   | hoogstens 4 maanden | voldoet           |
      | 31 december 2027 | hoogstens 4 maanden | voldoet           |
      | 1 januari 2028   | hoogstens 4 maanden | onvolledig        |
      | 31 december 2029 | hoogstens 4 maanden | onvolledig        |
      | 1 januari 2030   | hoogstens 4 maanden | niet van toepassing |

  Scenario: een norm die binnen de looptijd strenger wordt, waarschuwt nu al
    Stel de cao
      | looptijd | 1 april 2027 tot en met 31 maart 2029 |
    En het artikel "bewaren"
      | persoonsniveau | hoogstens 4 maanden |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van PROEF-2 over X "gaat gelden"
    En is de ernst "waarschuwing"
    En geldt dat vanaf 1 januari 2028

  Scenario: een begrip dat binnen de looptijd begint, brengt een norm die pas daarna begint niet naar voren
    Stel de cao
      | looptijd | 1 april 2027 tot en met 30 juni 2027 |
    En het systeem X
      | profilering | ja |
    En het artikel "toezicht"
      | mag afwijken | uitgesloten |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van PROEF-7 over X "gaat gelden"
    En is de ernst "aandachtspunt"
    En geldt dat vanaf 2 december 2027

  Abstract Scenario: een begrip dat nog geen recht is, houdt zijn norm tegen tot zijn eerste dag
    Stel het artikel "toezicht"
      | mag afwijken | uitgesloten |
    Wanneer het akkoord op <dag> wordt gecontroleerd
    Dan is het oordeel van PROEF-3 over X "<oordeel>"

    Voorbeelden:
      | dag          | oordeel             |
      | 31 mei 2027  | niet van toepassing |
      | 1 juni 2027  | schendt             |

  Abstract Scenario: de lezing kiest vanaf welke dag een norm geldt
    Stel het artikel "toezicht"
      | mag afwijken | uitgesloten |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd met lezing <lezing>
    Dan is het oordeel van PROEF-4 over X "<oordeel>"

    Voorbeelden:
      | lezing | oordeel     |
      | A      | schendt     |
      | B      | gaat gelden |

  Scenario: een uitzondering die eerder ingaat dan haar norm, verstopt die norm niet
    Stel het artikel "toezicht"
      | mag afwijken | uitgesloten |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van PROEF-5 over X "gaat gelden"
    En is de ernst "aandachtspunt"
    En geldt dat vanaf 1 januari 2029

  Abstract Scenario: een norm achter een platformwet wordt pas zwaarder op de dag die de controle noemt
    Stel het artikel "toezicht"
      | mag afwijken | uitgesloten |
    Wanneer het akkoord op <controle>
    Dan is het oordeel van PROEF-6 over X "schendt"
    En is de ernst "<ernst>"

    Voorbeelden:
      | controle                                                           | ernst        |
      | 30 juni 2027 wordt gecontroleerd met een platformwet van 1 juli 2027 | waarschuwing |
      | 1 juli 2027 wordt gecontroleerd met een platformwet van 1 juli 2027  | fout         |
      | 2 juli 2027 wordt gecontroleerd                                    | waarschuwing |
