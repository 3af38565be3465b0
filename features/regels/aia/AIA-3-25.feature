# language: nl
@AIA-3-25
Functionaliteit: AIA-3-25, wie gebruikt een AI-systeem en wie biedt het aan

  Achtergrond:
    Stel het systeem Hulp
      | ai volgens de wet | ja             |
      | doelen            | tekstassistent |
      | rol werkgever     | gebruiker      |

  Abstract Scenario: een werkgever die een assistent een doel met een hoog risico geeft, wordt aanbieder
    Stel het systeem Hulp
      | doelwijziging | <doelwijziging> |
      | rol werkgever | <rol>           |
    En het artikel "wijzigingen over Hulp"
      | aanbiedersrol benoemd | <benoemd>                        |
      | melding               | minstens 30 dagen voor wijziging |
    Wanneer het akkoord op 1 februari 2028 wordt gecontroleerd
    Dan is het oordeel van AIA-3-25 over Hulp "<oordeel>"
    En is de ernst "<ernst>"

    Voorbeelden:
      | doelwijziging | rol       | benoemd     | oordeel             | ernst        |
      | ja            | gebruiker |             | schendt             | fout         |
      | ja            | gebruiker | uitgesloten | schendt             | fout         |
      | ja            | gebruiker | ja          | voldoet             | geen         |
      | ja            | aanbieder |             | onvolledig          | waarschuwing |
      | ja            | beide     |             | onvolledig          | waarschuwing |
      | ja            | beide     | ja          | voldoet             | geen         |
      | ja            | beide     | uitgesloten | schendt             | fout         |
      | ja            | onbekend  |             | onbepaald           | waarschuwing |
      | ja            | onbekend  | ja          | voldoet             | geen         |
      | nee           | gebruiker |             | niet van toepassing | geen         |
      | nee           | gebruiker | uitgesloten | voldoet             | geen         |
      | onbekend      | gebruiker |             | niet van toepassing | geen         |
      | onbekend      | gebruiker | uitgesloten | voldoet             | geen         |

  Abstract Scenario: een werkgever die een systeem zelf bouwt, is aanbieder en niet alleen gebruiker
    Stel het systeem Hulp
      | zelf gebouwd  | <gebouwd> |
      | rol werkgever | <rol>     |
    En het artikel "wijzigingen over Hulp"
      | aanbiedersrol benoemd | <benoemd>                        |
      | melding               | minstens 30 dagen voor wijziging |
    Wanneer het akkoord op 1 februari 2028 wordt gecontroleerd
    Dan is het oordeel van AIA-3-25 over Hulp "<oordeel>"
    En is de ernst "<ernst>"

    Voorbeelden:
      | gebouwd  | rol       | benoemd     | oordeel             | ernst        |
      | ja       | gebruiker |             | schendt             | waarschuwing |
      | ja       | gebruiker | ja          | voldoet             | geen         |
      | ja       | aanbieder |             | onvolledig          | waarschuwing |
      | ja       | aanbieder | ja          | voldoet             | geen         |
      | ja       | beide     | uitgesloten | schendt             | waarschuwing |
      | ja       | onbekend  |             | onbepaald           | waarschuwing |
      | nee      | gebruiker |             | niet van toepassing | geen         |
      | nee      | gebruiker | uitgesloten | voldoet             | geen         |
      | onbekend | gebruiker |             | niet van toepassing | geen         |
      | onbekend | gebruiker | uitgesloten | voldoet             | geen         |

  Scenario: een akkoord dat over de rol van de aanbieder zwijgt, krijgt een aandachtspunt
    Stel het systeem Hulp
      | zelf gebouwd  | ja        |
      | rol werkgever | aanbieder |
    Wanneer het akkoord op 1 februari 2028 wordt gecontroleerd
    Dan is het oordeel van AIA-3-25 over Hulp "zwijgt"
    En is de ernst "aandachtspunt"

  Scenario: wie de rollen heeft, blijft bij inlenen een vraag
    Stel het systeem Hulp
      | doelwijziging | ja                          |
      | betrokkenen   | werknemers, uitzendkrachten |
    Wanneer het akkoord op 1 februari 2028 wordt gecontroleerd
    Dan is het oordeel van AIA-3-25 over Hulp "schendt"
    En is de vraag "Wie gebruikt het systeem onder eigen verantwoordelijkheid: de werkgever, de inlener, het uitzendbureau, of meer van hen?"
    En zegt het herstel "aanbiedersrol benoemd: ja"

  Abstract Scenario: vrij gebruik voor een ander doel krijgt een waarschuwing
    Stel het systeem Hulp
      | doelwijziging | nee |
      | zelf gebouwd  | nee |
    En het artikel "wijzigingen over Hulp"
      | ander doel | <doel> |
    Wanneer het akkoord op 1 februari 2028 wordt gecontroleerd
    Dan is het oordeel van AIA-3-25 over Hulp "<oordeel>"
    En is de ernst "<ernst>"

    Voorbeelden:
      | doel        | oordeel | ernst        |
      | vrij        | schendt | waarschuwing |
      | na overleg  | voldoet | geen         |
      | uitgesloten | voldoet | geen         |

  Abstract Scenario: werknemers rangschikken met een algemene assistent is een ander doel
    Stel het systeem Hulp
      | doelen | <doelen> |
    En het artikel "beoordeling over Hulp"
      | rangschikken | <rangschikken> |
    Wanneer het akkoord op 1 februari 2028 wordt gecontroleerd
    Dan is het oordeel van AIA-3-25 over Hulp "<oordeel>"
    En is de ernst "<ernst>"

    Voorbeelden:
      | doelen                                   | rangschikken | oordeel   | ernst        |
      | tekstassistent                           | ja           | schendt   | waarschuwing |
      | chatbot                                  | ja           | schendt   | waarschuwing |
      | tekstassistent                           | uitgesloten  | voldoet   | geen         |
      | roosteren                                | ja           | voldoet   | geen         |
      | tekstassistent, werving                  | ja           | voldoet   | geen         |
      | tekstassistent, arbeidsvoorwaarden       | ja           | voldoet   | geen         |
      | tekstassistent, belonen                  | ja           | voldoet   | geen         |
      | tekstassistent, functiewaardering        | ja           | voldoet   | geen         |
      | tekstassistent, bevorderen               | ja           | voldoet   | geen         |
      | tekstassistent, ontslag                  | ja           | voldoet   | geen         |
      | tekstassistent, ontslagselectie          | ja           | voldoet   | geen         |
      | tekstassistent, beoordelen               | ja           | voldoet   | geen         |
      | tekstassistent, prestaties volgen        | ja           | voldoet   | geen         |
      | tekstassistent, taaktoewijzing op gedrag | ja           | voldoet   | geen         |
      | onbekend                                 | ja           | onbepaald | waarschuwing |

  Abstract Scenario: bij een hoog risico blijven de rechten van werknemers een zaak van de werkgever
    Stel het systeem Hulp
      | doelen      | <doelen> |
      | profilering | ja       |
    En het artikel "verantwoordelijkheid over Hulp"
      | werknemersrechten bij | <bij> |
    Wanneer het akkoord op 1 februari 2028 wordt gecontroleerd
    Dan is het oordeel van AIA-3-25 over Hulp "<oordeel>"
    En is de ernst "<ernst>"

    Voorbeelden:
      | doelen            | bij         | oordeel | ernst        |
      | prestaties volgen | leverancier | schendt | waarschuwing |
      | prestaties volgen | werkgever   | voldoet | geen         |
      | tekstassistent    | leverancier | voldoet | geen         |
      | tekstassistent    | uitgesloten | voldoet | geen         |

  Abstract Scenario: artikel 16 is geen plicht van een werkgever die alleen gebruikt
    Stel het systeem Hulp
      | rol werkgever | <rol> |
    En het artikel "toezicht over Hulp"
      | op grond van | <bron> |
    Wanneer het akkoord op 1 februari 2028 wordt gecontroleerd
    Dan is het oordeel van AIA-3-25 over Hulp "<oordeel>"
    En is de ernst "<ernst>"

    Voorbeelden:
      | rol       | bron                                | oordeel             | ernst        |
      | gebruiker | "AI-verordening artikel 16"         | let op              | waarschuwing |
      | gebruiker | "AI-verordening artikel 16 onder f" | let op              | waarschuwing |
      | gebruiker | "AI-verordening artikel 26"         | niet van toepassing | geen         |
      | aanbieder | "AI-verordening artikel 16"         | voldoet             | geen         |
      | onbekend  | "AI-verordening artikel 16"         | onbepaald           | waarschuwing |

  Abstract Scenario: de rollen van de AI-verordening gelden alleen voor AI in de zin van de wet
    Stel het systeem Hulp
      | ai volgens de wet | <ai> |
      | doelwijziging     | ja   |
    Wanneer het akkoord op 1 februari 2028 wordt gecontroleerd
    Dan is het oordeel van AIA-3-25 over Hulp "<oordeel>"
    En is de ernst "<ernst>"

    Voorbeelden:
      | ai       | oordeel             | ernst        |
      | ja       | schendt             | fout         |
      | nee      | niet van toepassing | geen         |
      | onbekend | onbepaald           | waarschuwing |

  Abstract Scenario: een ander doel geven is een fout vanaf 2 december 2027, en eerder hoogstens een waarschuwing
    Stel de cao
      | looptijd | <looptijd> |
    En het systeem Hulp
      | doelwijziging | ja |
    Wanneer het akkoord op <controle> wordt <wijze>
    Dan is het oordeel van AIA-3-25 over Hulp "<oordeel>"
    En is de ernst "<ernst>"

    Voorbeelden:
      | looptijd                                  | controle         | wijze                                             | oordeel     | ernst         |
      |                                           | 20 november 2026 | gecontroleerd                                     | gaat gelden | aandachtspunt |
      |                                           | 1 december 2027  | gecontroleerd                                     | gaat gelden | aandachtspunt |
      |                                           | 2 december 2027  | gecontroleerd                                     | schendt     | fout          |
      | 1 januari 2027 tot en met 1 december 2027 | 20 november 2026 | gecontroleerd                                     | gaat gelden | aandachtspunt |
      | 1 januari 2027 tot en met 2 december 2027 | 20 november 2026 | gecontroleerd                                     | gaat gelden | waarschuwing  |
      |                                           | 1 augustus 2026  | gecontroleerd volgens de oorspronkelijke kalender | gaat gelden | geen          |
      |                                           | 2 augustus 2026  | gecontroleerd volgens de oorspronkelijke kalender | schendt     | fout          |

  Abstract Scenario: bij een verboden systeem wordt naar de rol van aanbieder niet meer gevraagd
    Stel het systeem Hulp
      | doelwijziging | ja        |
      | <feit>        | <waarde>  |
      | <feit2>       | <waarde2> |
      | betrokkenen   | <wie>     |
    Wanneer het akkoord op 1 februari 2028 wordt gecontroleerd
    Dan is het oordeel van AIA-3-25 over Hulp "<oordeel>"

    Voorbeelden:
      | feit              | waarde           | feit2             | waarde2    | wie             | oordeel             |
      | biometrie         | emotie           | emotiedoel        | anders     | werknemers      | niet van toepassing |
      | biometrie         | emotie           | emotiedoel        | anders     | uitzendkrachten | niet van toepassing |
      | biometrie         | emotie           | emotiedoel        | anders     | gedetacheerden  | niet van toepassing |
      | biometrie         | emotie           | emotiedoel        | anders     | oproepkrachten  | niet van toepassing |
      | biometrie         | emotie           | emotiedoel        | anders     | stagiairs       | niet van toepassing |
      | biometrie         | emotie           | emotiedoel        | anders     | zelfstandigen   | niet van toepassing |
      | biometrie         | emotie           | emotiedoel        | anders     | sollicitanten   | niet van toepassing |
      | biometrie         | emotie           | emotiedoel        | anders     | klanten         | schendt             |
      | biometrie         | emotie           | emotiedoel        | anders     | onbekend        | schendt             |
      | biometrie         | emotie           | emotiedoel        | veiligheid | werknemers      | schendt             |
      | biometrie         | emotie           | emotiedoel        | onbekend   | werknemers      | schendt             |
      | biometrie         | geen             | emotiedoel        | anders     | werknemers      | schendt             |
      | biometrie         | onbekend         | emotiedoel        | anders     | werknemers      | schendt             |
      | verboden techniek | gezichtsdatabank | ai volgens de wet | onbekend   | werknemers      | niet van toepassing |

  Scenario: het herstel noemt de aanbiedersrol en bindt een ander doel aan overleg
    Stel het systeem Hulp
      | doelwijziging    | ja |
      | punt bijlage iii | 4b |
      | profilering      | ja |
    En het artikel "wijzigingen over Hulp"
      | ander doel | vrij |
    En het artikel "beoordeling over Hulp"
      | rangschikken | ja |
    En het artikel "verantwoordelijkheid over Hulp"
      | werknemersrechten bij | leverancier |
    En het artikel "toezicht over Hulp"
      | op grond van | "AI-verordening artikel 16" |
    Wanneer het akkoord op 1 februari 2028 wordt gecontroleerd
    Dan is het oordeel van AIA-3-25 over Hulp "schendt"
    Wanneer het herstel van AIA-3-25 wordt overgenomen
    En het akkoord op 1 februari 2028 wordt gecontroleerd
    Dan is het oordeel van AIA-3-25 over Hulp "voldoet"
