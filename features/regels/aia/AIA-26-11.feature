# language: nl
@AIA-26-11
Functionaliteit: AIA-26-11, informatie aan sollicitanten en anderen over wie een hoog risico helpt te beslissen

  Achtergrond:
    Stel het systeem Cvfilter
      | ai volgens de wet   | ja              |
      | doelen              | werving         |
      | profilering         | ja              |
      | eerste marktdatum   | 1 februari 2028 |
      | betrokkenen         | sollicitanten   |
      | helpt bij besluiten | ja              |

  Abstract Scenario: wanneer sollicitanten over een hoog risico worden geïnformeerd, bepaalt het oordeel
    Stel het artikel "aankondiging over Cvfilter"
      | informatie betrokkenen     | <moment>           |
      | informatie medezeggenschap | voor ingebruikname |
    Wanneer het akkoord op 1 maart 2028 wordt gecontroleerd
    Dan is het oordeel van AIA-26-11 over Cvfilter "<oordeel>"
    En is de ernst "<ernst>"

    Voorbeelden:
      | moment                | oordeel    | ernst        |
      | voor gebruik          | voldoet    | geen         |
      | voor ingebruikname    | voldoet    | geen         |
      | bij eerste contact    | voldoet    | geen         |
      | na gebruik            | onvolledig | waarschuwing |
      | 1 dag na gebruik      | onvolledig | waarschuwing |
      | uitgesloten           | schendt    | fout         |
      |                       | onvolledig | waarschuwing |

  Scenario: een akkoord dat over informatie aan sollicitanten zwijgt, krijgt een aandachtspunt
    Wanneer het akkoord op 1 maart 2028 wordt gecontroleerd
    Dan is het oordeel van AIA-26-11 over Cvfilter "zwijgt"
    En is de ernst "aandachtspunt"

  Abstract Scenario: informatie beperken tot een kring zonder alle betrokkenen is een fout
    Stel het systeem Cvfilter
      | betrokkenen | <betrokkenen> |
    En het artikel "aankondiging over Cvfilter"
      | personen | <kring> |
    Wanneer het akkoord op 1 maart 2028 wordt gecontroleerd
    Dan is het oordeel van AIA-26-11 over Cvfilter "<oordeel>"
    En is de ernst "<ernst>"

    Voorbeelden:
      | betrokkenen               | kring                          | oordeel    | ernst        |
      | sollicitanten             | werknemers                     | schendt    | fout         |
      | uitzendkrachten           | werknemers                     | schendt    | fout         |
      | zelfstandigen             | werknemers                     | schendt    | fout         |
      | oud-werknemers            | werknemers                     | schendt    | fout         |
      | klanten                   | werknemers                     | schendt    | fout         |
      | burgers                   | werknemers                     | schendt    | fout         |
      | sollicitanten             | werknemers, sollicitanten      | onvolledig | waarschuwing |
      | uitzendkrachten           | werknemers, uitzendkrachten    | onvolledig | waarschuwing |
      | zelfstandigen             | werknemers, zelfstandigen      | onvolledig | waarschuwing |
      | oud-werknemers            | werknemers, oud-werknemers     | onvolledig | waarschuwing |
      | klanten                   | klanten                        | onvolledig | waarschuwing |
      | burgers                   | burgers                        | onvolledig | waarschuwing |
      | sollicitanten, burgers    | werknemers, sollicitanten      | schendt    | fout         |
      | sollicitanten             | uitgesloten                    | onvolledig | waarschuwing |

  Scenario: wie sollicitanten uitdrukkelijk informeert, beperkt de informatie niet met een kring van personeel
    Stel het artikel "aankondiging over Cvfilter"
      | personen               | werknemers   |
      | informatie betrokkenen | voor gebruik |
    Wanneer het akkoord op 1 maart 2028 wordt gecontroleerd
    Dan is het oordeel van AIA-26-11 over Cvfilter "voldoet"

  Abstract Scenario: artikel 26, elfde lid, gaat over anderen dan werknemers, over wie het systeem helpt te beslissen
    Stel het systeem Cvfilter
      | ai volgens de wet   | <ai>          |
      | betrokkenen         | <betrokkenen> |
      | helpt bij besluiten | <helpt>       |
      | rol werkgever       | <rol>         |
    En het artikel "aankondiging over Cvfilter"
      | informatie betrokkenen | uitgesloten |
    Wanneer het akkoord op 1 maart 2028 wordt gecontroleerd
    Dan is het oordeel van AIA-26-11 over Cvfilter "<oordeel>"
    En is de ernst "<ernst>"

    Voorbeelden:
      | ai       | betrokkenen                | helpt    | rol       | oordeel             | ernst         |
      | ja       | sollicitanten              | ja       | gebruiker | schendt             | fout          |
      | ja       | uitzendkrachten            | ja       |           | schendt             | fout          |
      | ja       | zelfstandigen              | ja       |           | schendt             | fout          |
      | ja       | oud-werknemers             | ja       |           | schendt             | fout          |
      | ja       | klanten                    | ja       |           | schendt             | fout          |
      | ja       | burgers                    | ja       |           | schendt             | fout          |
      | ja       | werknemers, sollicitanten  | ja       |           | schendt             | fout          |
      | ja       | werknemers                 | ja       |           | niet van toepassing | geen          |
      | ja       | sollicitanten              | nee      |           | niet van toepassing | geen          |
      | ja       | sollicitanten              | ja       | aanbieder | niet van toepassing | geen          |
      | nee      | sollicitanten              | ja       |           | niet van toepassing | geen          |
      | onbekend | sollicitanten              | ja       |           | onbepaald           | waarschuwing  |
      | ja       | onbekend                   | ja       |           | onbepaald           | waarschuwing  |
      | ja       | sollicitanten              | onbekend |           | onbepaald           | waarschuwing  |
      | ja       | onbekend                   | onbekend |           | onbepaald           | aandachtspunt |

  Scenario: sollicitanten vallen onder het elfde lid en niet onder het zevende
    Stel het artikel "aankondiging over Cvfilter"
      | informatie medezeggenschap | voor ingebruikname |
      | informatie werknemers      | uitgesloten        |
      | informatie betrokkenen     | uitgesloten        |
    Wanneer het akkoord op 1 maart 2028 wordt gecontroleerd
    Dan is het oordeel van AIA-26-11 over Cvfilter "schendt"
    En is het oordeel van AIA-26-7 over Cvfilter "niet van toepassing"

  Scenario: een geldig beroep op een beperkte taak neemt ook de informatie aan sollicitanten weg
    Stel het systeem Cvfilter
      | profilering               | nee           |
      | uitzondering hoog risico  | voorbereiding |
      | beoordeling van aanbieder | ja            |
    En het artikel "aankondiging over Cvfilter"
      | informatie betrokkenen | uitgesloten |
    Wanneer het akkoord op 1 maart 2028 wordt gecontroleerd
    Dan is het oordeel van AIA-26-11 over Cvfilter "niet van toepassing"

  Abstract Scenario: sollicitanten buiten de informatie houden weegt naar de dag en de looptijd
    Stel de cao
      | looptijd | <looptijd> |
    En het artikel "aankondiging over Cvfilter"
      | informatie betrokkenen | uitgesloten |
    Wanneer het akkoord op <controle> wordt gecontroleerd
    Dan is het oordeel van AIA-26-11 over Cvfilter "<oordeel>"
    En is de ernst "<ernst>"

    Voorbeelden:
      | looptijd                                  | controle         | oordeel     | ernst         |
      |                                           | 1 december 2027  | gaat gelden | aandachtspunt |
      |                                           | 2 december 2027  | schendt     | fout          |
      | 1 januari 2027 tot en met 1 december 2027 | 20 november 2026 | gaat gelden | aandachtspunt |
      | 1 januari 2027 tot en met 2 december 2027 | 20 november 2026 | gaat gelden | waarschuwing  |

  Abstract Scenario: volgens de oorspronkelijke kalender gold de informatie aan sollicitanten vanaf 2 augustus 2026
    Stel het artikel "aankondiging over Cvfilter"
      | informatie betrokkenen | uitgesloten |
    Wanneer het akkoord op <controle> wordt gecontroleerd volgens de oorspronkelijke kalender
    Dan is het oordeel van AIA-26-11 over Cvfilter "<oordeel>"

    Voorbeelden:
      | controle        | oordeel     |
      | 1 augustus 2026 | gaat gelden |
      | 2 augustus 2026 | schendt     |

  Scenario: een wervingssysteem dat er al was, hoeft sollicitanten volgens dit artikel nog niet te informeren
    Stel het systeem Cvfilter
      | eerste marktdatum | 1 mei 2026 |
      | ontwerpwijziging  | nee        |
    En het artikel "aankondiging over Cvfilter"
      | informatie betrokkenen | uitgesloten |
    Wanneer het akkoord op 1 maart 2028 wordt gecontroleerd
    Dan is het oordeel van AIA-26-11 over Cvfilter "niet van toepassing"

  Scenario: het herstel informeert sollicitanten weer voor het gebruik
    Stel het artikel "aankondiging over Cvfilter"
      | personen               | werknemers  |
      | informatie betrokkenen | uitgesloten |
    Wanneer het herstel van AIA-26-11 wordt overgenomen
    En het akkoord op 1 maart 2028 wordt gecontroleerd
    Dan is het oordeel van AIA-26-11 over Cvfilter "voldoet"

  Scenario: informeren van sollicitanten redt verboden emotieherkenning niet
    Stel het systeem Cvfilter
      | biometrie  | emotie |
      | emotiedoel | anders |
    En het artikel "aankondiging over Cvfilter"
      | informatie betrokkenen | uitgesloten |
    Wanneer het akkoord op 1 maart 2028 wordt gecontroleerd
    Dan is het oordeel van AIA-26-11 over Cvfilter "niet van toepassing"
    En is het oordeel van AIA-5-1-f over Cvfilter "schendt"
