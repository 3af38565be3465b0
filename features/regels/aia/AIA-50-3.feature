# language: nl
@AIA-50-3
Functionaliteit: AIA-50-3, informatie bij emotieherkenning en biometrische categorisering

  Achtergrond:
    Stel het systeem Wacht
      | ai volgens de wet | ja         |
      | doelen            | veiligheid |
      | biometrie         | emotie     |
      | emotiedoel        | veiligheid |
      | betrokkenen       | werknemers |

  Abstract Scenario: blootgestelde werknemers weten het uiterlijk bij de eerste meting
    Stel het artikel "aankondiging over Wacht"
      | informatie werknemers      | <moment>           |
      | informatie medezeggenschap | voor ingebruikname |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van AIA-50-3 over Wacht "<oordeel>"
    En is de ernst "<ernst>"

    Voorbeelden:
      | moment             | oordeel    | ernst        |
      | voor ingebruikname | voldoet    | geen         |
      | bij eerste contact | voldoet    | geen         |
      | na ingebruikname   | onvolledig | waarschuwing |
      | uitgesloten        | schendt    | fout         |
      |                    | onvolledig | waarschuwing |

  Abstract Scenario: ook anderen die worden gemeten, weten het uiterlijk bij de eerste meting
    Stel het systeem Wacht
      | betrokkenen | klanten |
    En het artikel "aankondiging over Wacht"
      | informatie betrokkenen     | <moment>           |
      | informatie medezeggenschap | voor ingebruikname |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van AIA-50-3 over Wacht "<oordeel>"
    En is de ernst "<ernst>"

    Voorbeelden:
      | moment             | oordeel    | ernst        |
      | voor gebruik       | voldoet    | geen         |
      | bij eerste contact | voldoet    | geen         |
      | na gebruik         | onvolledig | waarschuwing |
      | uitgesloten        | schendt    | fout         |
      |                    | onvolledig | waarschuwing |

  Abstract Scenario: ieder die wordt gemeten, hoort bij een van de twee kringen
    Stel het systeem Wacht
      | betrokkenen | <betrokkenen> |
    En het artikel "aankondiging over Wacht"
      | informatie werknemers  | <werknemers> |
      | informatie betrokkenen | <anderen>    |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van AIA-50-3 over Wacht "<oordeel>"
    En is de ernst "<ernst>"

    Voorbeelden:
      | betrokkenen     | werknemers         | anderen      | oordeel    | ernst        |
      | werknemers      | uitgesloten        | voor gebruik | schendt    | fout         |
      | gedetacheerden  | uitgesloten        | voor gebruik | schendt    | fout         |
      | oproepkrachten  | uitgesloten        | voor gebruik | schendt    | fout         |
      | stagiairs       | uitgesloten        | voor gebruik | schendt    | fout         |
      | uitzendkrachten | uitgesloten        | voor gebruik | voldoet    | geen         |
      | klanten         | uitgesloten        | voor gebruik | voldoet    | geen         |
      | uitzendkrachten | voor ingebruikname | uitgesloten  | schendt    | fout         |
      | zelfstandigen   | voor ingebruikname | uitgesloten  | schendt    | fout         |
      | sollicitanten   | voor ingebruikname | uitgesloten  | schendt    | fout         |
      | oud-werknemers  | voor ingebruikname | uitgesloten  | schendt    | fout         |
      | klanten         | voor ingebruikname | uitgesloten  | schendt    | fout         |
      | burgers         | voor ingebruikname | uitgesloten  | schendt    | fout         |
      | werknemers      | voor ingebruikname | uitgesloten  | voldoet    | geen         |
      | werknemers      |                    | voor gebruik | onvolledig | waarschuwing |
      | gedetacheerden  |                    | voor gebruik | onvolledig | waarschuwing |
      | oproepkrachten  |                    | voor gebruik | onvolledig | waarschuwing |
      | stagiairs       |                    | voor gebruik | onvolledig | waarschuwing |
      | uitzendkrachten | voor ingebruikname |              | onvolledig | waarschuwing |
      | zelfstandigen   | voor ingebruikname |              | onvolledig | waarschuwing |
      | sollicitanten   | voor ingebruikname |              | onvolledig | waarschuwing |
      | oud-werknemers  | voor ingebruikname |              | onvolledig | waarschuwing |
      | klanten         | voor ingebruikname |              | onvolledig | waarschuwing |
      | burgers         | voor ingebruikname |              | onvolledig | waarschuwing |
      | onbekend        | voor ingebruikname | voor gebruik | voldoet    | geen         |
      | onbekend        | uitgesloten        | voor gebruik | onbepaald  | waarschuwing |

  Abstract Scenario: een zichtbaar signaal telt ook als informatie over de meting
    Stel het systeem Wacht
      | betrokkenen | <betrokkenen> |
    En het artikel "aankondiging over Wacht"
      | informatie medezeggenschap | voor ingebruikname |
    En het artikel "monitoring over Wacht"
      | zichtbaar signaal | <signaal> |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van AIA-50-3 over Wacht "<oordeel>"

    Voorbeelden:
      | betrokkenen | signaal     | oordeel    |
      | werknemers  | ja          | voldoet    |
      | klanten     | ja          | voldoet    |
      | werknemers  | uitgesloten | onvolledig |
      | klanten     | nee         | onvolledig |

  Scenario: een akkoord dat over de informatie bij gemeten emoties zwijgt, krijgt een aandachtspunt
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van AIA-50-3 over Wacht "zwijgt"
    En is de ernst "aandachtspunt"

  Abstract Scenario: heimelijk meten van emoties kan een gewone werkgever niet
    Stel het systeem Wacht
      | heimelijk | <feit> |
    En het artikel "aankondiging over Wacht"
      | informatie werknemers | voor ingebruikname |
    En het artikel "monitoring over Wacht"
      | heimelijk | <tekst> |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van AIA-50-3 over Wacht "<oordeel>"
    En is de ernst "<ernst>"

    Voorbeelden:
      | feit     | tekst                | oordeel | ernst        |
      | nee      |                      | voldoet | geen         |
      | onbekend |                      | voldoet | geen         |
      | ja       |                      | schendt | fout         |
      | nee      | uitgesloten          | voldoet | geen         |
      | nee      | doorlopend           | schendt | waarschuwing |
      | nee      | steekproef           | schendt | waarschuwing |
      | nee      | bij concreet vermoeden | schendt | waarschuwing |

  Abstract Scenario: informeren hoort bij geoorloofde meting, en maakt een verboden systeem niet geoorloofd
    Stel het systeem Wacht
      | ai volgens de wet | <ai>          |
      | rol werkgever     | <rol>         |
      | biometrie         | <biometrie>   |
      | emotiedoel        | <doel>        |
      | betrokkenen       | <betrokkenen> |
    En het artikel "aankondiging over Wacht"
      | informatie werknemers  | uitgesloten |
      | informatie betrokkenen | uitgesloten |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van AIA-50-3 over Wacht "<oordeel>"
    En is de ernst "<ernst>"

    Voorbeelden:
      | ai       | rol       | biometrie   | doel       | betrokkenen     | oordeel             | ernst        |
      | ja       | gebruiker | emotie      | veiligheid | werknemers      | schendt             | fout         |
      | ja       | aanbieder | emotie      | veiligheid | werknemers      | niet van toepassing | geen         |
      | ja       |           | emotie      | medisch    | werknemers      | schendt             | fout         |
      | ja       |           | emotie      | onbekend   | werknemers      | onbepaald           | waarschuwing |
      | ja       |           | emotie      | anders     | klanten         | schendt             | fout         |
      | ja       |           | emotie      | anders     | burgers         | schendt             | fout         |
      | ja       |           | emotie      | anders     | werknemers      | niet van toepassing | geen         |
      | ja       |           | emotie      | anders     | uitzendkrachten | niet van toepassing | geen         |
      | ja       |           | emotie      | anders     | gedetacheerden  | niet van toepassing | geen         |
      | ja       |           | emotie      | anders     | oproepkrachten  | niet van toepassing | geen         |
      | ja       |           | emotie      | anders     | stagiairs       | niet van toepassing | geen         |
      | ja       |           | emotie      | anders     | zelfstandigen   | niet van toepassing | geen         |
      | ja       |           | emotie      | anders     | sollicitanten   | niet van toepassing | geen         |
      | ja       |           | geen        | veiligheid | werknemers      | niet van toepassing | geen         |
      | ja       |           | verificatie | veiligheid | werknemers      | niet van toepassing | geen         |
      | ja       |           | onbekend    | veiligheid | werknemers      | niet van toepassing | geen         |
      | nee      |           | emotie      | veiligheid | werknemers      | niet van toepassing | geen         |
      | onbekend |           | emotie      | veiligheid | werknemers      | onbepaald           | waarschuwing |

  Abstract Scenario: bij categorisering bepaalt het afgeleide kenmerk of informeren aan de orde is
    Stel het systeem Wacht
      | biometrie        | categorisering |
      | emotiedoel       | anders         |
      | afgeleid kenmerk | <kenmerk>      |
    En het artikel "aankondiging over Wacht"
      | informatie werknemers | uitgesloten |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van AIA-50-3 over Wacht "<oordeel>"
    En is de ernst "<ernst>"

    Voorbeelden:
      | kenmerk             | oordeel             | ernst        |
      | leeftijd            | schendt             | fout         |
      | anders              | schendt             | fout         |
      | geen                | schendt             | fout         |
      | ras                 | niet van toepassing | geen         |
      | politieke opvatting | niet van toepassing | geen         |
      | vakbond             | niet van toepassing | geen         |
      | geloof              | niet van toepassing | geen         |
      | seksleven           | niet van toepassing | geen         |
      | seksuele gerichtheid | niet van toepassing | geen        |
      | leeftijd, vakbond   | niet van toepassing | geen         |
      | onbekend            | onbepaald           | waarschuwing |

  Scenario: een kenmerk dat niet uit biometrie komt, neemt de informatie bij gemeten emoties niet weg
    Stel het systeem Wacht
      | afgeleid kenmerk | vakbond |
    En het artikel "aankondiging over Wacht"
      | informatie werknemers | uitgesloten |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van AIA-50-3 over Wacht "schendt"

  Scenario: meting van alleen klanten in een klantcontactcentrum vraagt informatie
    Stel het systeem Wacht
      | doelen            | prestaties volgen |
      | emotiedoel        | anders            |
      | betrokkenen       | klanten           |
      | eerste marktdatum | 1 mei 2023        |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van AIA-50-3 over Wacht "zwijgt"
    En is het oordeel van AIA-5-1-f over Wacht "voldoet"

  Abstract Scenario: de informatie bij gemeten emoties geldt vanaf 2 augustus 2026
    Stel het artikel "aankondiging over Wacht"
      | informatie werknemers | uitgesloten |
    Wanneer het akkoord op <controle> wordt gecontroleerd
    Dan is het oordeel van AIA-50-3 over Wacht "<oordeel>"

    Voorbeelden:
      | controle        | oordeel     |
      | 1 augustus 2026 | gaat gelden |
      | 2 augustus 2026 | schendt     |

  Scenario: de informatie bij gemeten emoties is ook volgens de oorspronkelijke kalender van 2026
    Stel het artikel "aankondiging over Wacht"
      | informatie werknemers | uitgesloten |
    Wanneer het akkoord op 2 augustus 2026 wordt gecontroleerd volgens de oorspronkelijke kalender
    Dan is het oordeel van AIA-50-3 over Wacht "schendt"

  Scenario: het herstel informeert wie wordt gemeten en sluit heimelijk meten uit
    Stel het systeem Wacht
      | betrokkenen | werknemers, klanten |
    En het artikel "aankondiging over Wacht"
      | informatie werknemers  | uitgesloten |
      | informatie betrokkenen | uitgesloten |
    En het artikel "monitoring over Wacht"
      | heimelijk | doorlopend |
    Wanneer het herstel van AIA-50-3 wordt overgenomen
    En het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van AIA-50-3 over Wacht "voldoet"
