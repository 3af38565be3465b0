# language: nl
@AIA-26-8
Functionaliteit: AIA-26-8, registratie door een overheid in de EU-databank

  Achtergrond:
    Stel de cao
      | werkgever | overheid |
    En het systeem Volger
      | ai volgens de wet | ja                |
      | doelen            | prestaties volgen |
      | profilering       | ja                |
      | eerste marktdatum | 5 januari 2028    |

  Abstract Scenario: wie voor de EU-databank zorgt, bepaalt het oordeel bij een overheid
    Stel het artikel "register over Volger"
      | eu-databank | <databank> |
      | deelt met   | werknemers |
    Wanneer het akkoord op 1 februari 2028 wordt gecontroleerd
    Dan is het oordeel van AIA-26-8 over Volger "<oordeel>"
    En is de ernst "<ernst>"

    Voorbeelden:
      | databank              | oordeel    | ernst         |
      | controle voor gebruik | voldoet    | geen          |
      | zaak van leverancier  | schendt    | fout          |
      | uitgesloten           | schendt    | fout          |
      |                       | onvolledig | aandachtspunt |

  Scenario: een overheid die over de EU-databank zwijgt, krijgt een aandachtspunt
    Wanneer het akkoord op 1 februari 2028 wordt gecontroleerd
    Dan is het oordeel van AIA-26-8 over Volger "zwijgt"
    En is de ernst "aandachtspunt"

  Abstract Scenario: alleen een overheid registreert zich, en alleen bij een toepassing uit bijlage III
    Stel de cao
      | werkgever | <werkgever> |
    En het systeem Volger
      | ai volgens de wet | <ai>     |
      | doelen            | <doelen> |
      | punt bijlage iii  | <punt>   |
      | rol werkgever     | <rol>    |
    En het artikel "register over Volger"
      | eu-databank | zaak van leverancier |
    Wanneer het akkoord op 1 februari 2028 wordt gecontroleerd
    Dan is het oordeel van AIA-26-8 over Volger "<oordeel>"
    En is de ernst "<ernst>"

    Voorbeelden:
      | werkgever       | ai       | doelen            | punt | rol       | oordeel             | ernst        |
      | overheid        | ja       | prestaties volgen |      |           | schendt             | fout         |
      | overheid        | ja       | prestaties volgen |      | beide     | schendt             | fout         |
      | overheid        | ja       | prestaties volgen |      | aanbieder | niet van toepassing | geen         |
      | publieke dienst | ja       | prestaties volgen |      |           | niet van toepassing | geen         |
      | privaat         | ja       | prestaties volgen |      |           | niet van toepassing | geen         |
      | onbekend        | ja       | prestaties volgen |      |           | niet van toepassing | geen         |
      | overheid        | ja       | tekstassistent    |      |           | niet van toepassing | geen         |
      | overheid        | ja       | publieke taak     | 5a   |           | schendt             | fout         |
      | overheid        | ja       | publieke taak     | 2    |           | niet van toepassing | geen         |
      | overheid        | nee      | prestaties volgen |      |           | niet van toepassing | geen         |
      | overheid        | onbekend | prestaties volgen |      |           | onbepaald           | waarschuwing |

  Abstract Scenario: onder beide lezingen is registratie na 2 december 2027 een plicht
    Stel het artikel "register over Volger"
      | eu-databank | zaak van leverancier |
    Wanneer het akkoord op 2 december 2027 wordt gecontroleerd met lezing <lezing>
    Dan is het oordeel van AIA-26-8 over Volger "schendt"
    En is de ernst "fout"

    Voorbeelden:
      | lezing |
      | A      |
      | B      |

  Abstract Scenario: de lezing van artikel 49 bepaalt of registratie al voor 2 december 2027 wordt gemeld
    Stel de cao
      | looptijd | <looptijd> |
    En het artikel "register over Volger"
      | eu-databank | <databank> |
    Wanneer het akkoord op <controle> wordt gecontroleerd met lezing <lezing>
    Dan is het oordeel van AIA-26-8 over Volger "<oordeel>"
    En is de ernst "<ernst>"

    Voorbeelden:
      | looptijd                                   | databank              | controle         | lezing | oordeel     | ernst         |
      |                                            | zaak van leverancier  | 1 december 2027  | A      | let op      | aandachtspunt |
      |                                            | uitgesloten           | 20 november 2026 | A      | let op      | aandachtspunt |
      |                                            |                       | 20 november 2026 | A      | let op      | aandachtspunt |
      |                                            | controle voor gebruik | 20 november 2026 | A      | voldoet     | geen          |
      |                                            | controle voor gebruik | 2 augustus 2026  | A      | voldoet     | geen          |
      |                                            | controle voor gebruik | 1 augustus 2026  | A      | gaat gelden | geen          |
      | 1 januari 2027 tot en met 31 december 2028 | zaak van leverancier  | 20 november 2026 | A      | gaat gelden | waarschuwing  |
      |                                            | zaak van leverancier  | 20 november 2026 | B      | gaat gelden | aandachtspunt |
      |                                            | zaak van leverancier  | 1 december 2027  | B      | gaat gelden | aandachtspunt |
      | 1 januari 2027 tot en met 1 december 2027  | zaak van leverancier  | 20 november 2026 | B      | gaat gelden | aandachtspunt |
      | 1 januari 2027 tot en met 2 december 2027  | zaak van leverancier  | 20 november 2026 | B      | gaat gelden | waarschuwing  |

  Scenario: de melding over de EU-databank noemt onder lezing A beide lezingen
    Stel het artikel "register over Volger"
      | eu-databank | zaak van leverancier |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd met lezing A
    Dan is het oordeel van AIA-26-8 over Volger "let op"
    En zegt de melding "Artikel 49 geldt naar de letter al (lezing A), naar het stelsel pas vanaf 2 december 2027 (lezing B)"

  Abstract Scenario: ook onder lezing A gaat de EU-databank alleen overheden en bijlage III aan
    Stel de cao
      | werkgever | <werkgever> |
    En het systeem Volger
      | ai volgens de wet         | <ai>          |
      | doelen                    | <doelen>      |
      | punt bijlage iii          | <punt>        |
      | rol werkgever             | <rol>         |
      | uitzondering hoog risico  | voorbereiding |
      | beoordeling van aanbieder | ja            |
      | profilering               | <profilering> |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd met lezing A
    Dan is het oordeel van AIA-26-8 over Volger "<oordeel>"

    Voorbeelden:
      | werkgever | ai       | doelen            | punt | rol       | profilering | oordeel             |
      | overheid  | ja       | prestaties volgen |      |           | ja          | let op              |
      | overheid  | ja       | prestaties volgen |      |           | nee         | niet van toepassing |
      | overheid  | ja       | prestaties volgen |      | aanbieder | ja          | niet van toepassing |
      | overheid  | ja       | tekstassistent    |      |           | ja          | niet van toepassing |
      | overheid  | ja       | prestaties volgen | 2    |           | ja          | niet van toepassing |
      | overheid  | ja       | prestaties volgen | 4b   |           | ja          | let op              |
      | overheid  | nee      | prestaties volgen |      |           | ja          | niet van toepassing |
      | overheid  | onbekend | prestaties volgen |      |           | ja          | onbepaald           |
      | privaat   | ja       | prestaties volgen |      |           | ja          | niet van toepassing |
      | onbekend  | ja       | prestaties volgen |      |           | ja          | niet van toepassing |

  Abstract Scenario: volgens de oorspronkelijke kalender gold de registratie onder beide lezingen vanaf 2 augustus 2026
    Stel het artikel "register over Volger"
      | eu-databank | zaak van leverancier |
    Wanneer het akkoord op <controle> wordt gecontroleerd volgens de oorspronkelijke kalender met lezing <lezing>
    Dan is het oordeel van AIA-26-8 over Volger "<oordeel>"

    Voorbeelden:
      | controle        | lezing | oordeel     |
      | 1 augustus 2026 | A      | gaat gelden |
      | 2 augustus 2026 | A      | schendt     |
      | 1 augustus 2026 | B      | gaat gelden |
      | 2 augustus 2026 | B      | schendt     |

  Abstract Scenario: een verkeerde dag bij de EU-databank is een waarschuwing, en beide lezingen zijn goed
    Stel het artikel "register over Volger"
      | eu-databank                   | <databank> |
      | wet geldt volgens tekst vanaf | <dag>      |
    Wanneer het akkoord op 1 februari 2028 wordt gecontroleerd
    Dan is het oordeel van AIA-26-8 over Volger "<oordeel>"
    En is de ernst "<ernst>"

    Voorbeelden:
      | databank              | dag             | oordeel    | ernst         |
      | controle voor gebruik | 2 december 2027 | voldoet    | geen          |
      | controle voor gebruik | 2 augustus 2026 | voldoet    | geen          |
      | controle voor gebruik |                 | voldoet    | geen          |
      | controle voor gebruik | 2 augustus 2028 | let op     | waarschuwing  |
      |                       | 2 augustus 2028 | onvolledig | aandachtspunt |

  Abstract Scenario: een overheid hoeft een systeem dat er al was, pas vanaf 2 augustus 2030 te registreren
    Stel het systeem Volger
      | eerste marktdatum | 1 mei 2026 |
      | ontwerpwijziging  | nee        |
    En het artikel "register over Volger"
      | eu-databank | zaak van leverancier |
    Wanneer het akkoord op <controle> wordt gecontroleerd
    Dan is het oordeel van AIA-26-8 over Volger "<oordeel>"

    Voorbeelden:
      | controle        | oordeel             |
      | 1 augustus 2030 | niet van toepassing |
      | 2 augustus 2030 | schendt             |

  Scenario: het herstel stelt de registratie vast voordat een overheid het systeem gebruikt
    Stel het artikel "register over Volger"
      | eu-databank                   | zaak van leverancier |
      | wet geldt volgens tekst vanaf | 2 augustus 2028      |
    Wanneer het herstel van AIA-26-8 wordt overgenomen
    En het akkoord op 1 februari 2028 wordt gecontroleerd
    Dan is het oordeel van AIA-26-8 over Volger "voldoet"

  Scenario: voor verboden emotieherkenning bij een overheid wordt geen registratie geëist
    Stel het systeem Volger
      | biometrie   | emotie     |
      | emotiedoel  | anders     |
      | betrokkenen | werknemers |
    En het artikel "register over Volger"
      | eu-databank | zaak van leverancier |
    Wanneer het akkoord op 1 februari 2028 wordt gecontroleerd
    Dan is het oordeel van AIA-26-8 over Volger "niet van toepassing"
    En is het oordeel van AIA-5-1-f over Volger "schendt"

  Abstract Scenario: ook onder lezing A wordt voor een verboden systeem van een overheid geen registratie gemeld
    Stel het systeem Volger
      | biometrie   | emotie     |
      | emotiedoel  | <doel>     |
      | betrokkenen | werknemers |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd met lezing A
    Dan is het oordeel van AIA-26-8 over Volger "<oordeel>"

    Voorbeelden:
      | doel       | oordeel             |
      | anders     | niet van toepassing |
      | veiligheid | let op              |
