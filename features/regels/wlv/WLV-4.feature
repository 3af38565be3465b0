# language: nl
@WLV-4
Functionaliteit: WLV-4, een cao werkt niet eerder dan de dag na de kennisgeving van de minister

  Abstract Scenario: een vaste ingangsdatum mag alleen als de kennisgeving van de minister er eerder is
    Stel de cao
      | looptijd         | 1 april 2027 tot en met 31 maart 2029 |
      | kennisgeving szw | <kennisgeving>                        |
    En het artikel "looptijd"
      | inwerkingtreding | <inwerkingtreding> |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van WLV-4 over de cao "<oordeel>"
    En is de ernst "<ernst>"

    Voorbeelden:
      | kennisgeving  | inwerkingtreding | oordeel             | ernst        |
      |               | vaste datum      | schendt             | waarschuwing |
      | onbekend      | vaste datum      | schendt             | waarschuwing |
      | 30 maart 2027 | vaste datum      | voldoet             | geen         |
      | 31 maart 2027 | vaste datum      | voldoet             | geen         |
      | 1 april 2027  | vaste datum      | schendt             | waarschuwing |
      | 2 april 2027  | vaste datum      | schendt             | waarschuwing |
      |               | na kennisgeving  | voldoet             | geen         |
      | 1 april 2027  | na kennisgeving  | voldoet             | geen         |
      | 31 maart 2027 |                  | voldoet             | geen         |
      | 1 april 2027  |                  | schendt             | waarschuwing |
      |               |                  | niet van toepassing | geen         |
      |               | uitgesloten      | niet van toepassing | geen         |
      | 31 maart 2027 | uitgesloten      | voldoet             | geen         |
      | 1 april 2027  | uitgesloten      | schendt             | waarschuwing |

  Abstract Scenario: een cao die niet later ingaat dan zij wordt getekend, kan dan nog niet werken
    Stel de cao
      | looptijd         | 1 april 2027 tot en met 31 maart 2029 |
      | ondertekening    | <ondertekening>                       |
      | kennisgeving szw | <kennisgeving>                        |
    En het artikel "looptijd"
      | inwerkingtreding | <inwerkingtreding> |
      | karakter         | minimum            |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van WLV-4 over de cao "<oordeel>"
    En is de ernst "<ernst>"

    Voorbeelden:
      | ondertekening | kennisgeving  | inwerkingtreding | oordeel | ernst        |
      | 31 maart 2027 |               |                  | voldoet | geen         |
      | 1 april 2027  |               |                  | schendt | waarschuwing |
      | 2 april 2027  |               |                  | schendt | waarschuwing |
      | 2 april 2027  |               | na kennisgeving  | voldoet | geen         |
      | 2 april 2027  |               | uitgesloten      | schendt | waarschuwing |
      | 2 april 2027  | 31 maart 2027 |                  | voldoet | geen         |

  Scenario: een overheidswerkgever meldt zijn cao ook aan en kan geen vaste datum beloven
    Stel de cao
      | werkgever | overheid |
    En het artikel "looptijd"
      | inwerkingtreding | vaste datum |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van WLV-4 over de cao "schendt"
    En is de ernst "waarschuwing"
    En zegt de melding "op een vaste datum werken"

  Abstract Scenario: ook een levend deel van de cao wordt bij elke wijziging aangemeld
    Stel het artikel "looptijd"
      | bijlage wijzigen door | <wie>              |
      | inwerkingtreding      | <inwerkingtreding> |
    En het artikel "register"
      | deel van cao | <deel> |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van WLV-4 over de cao "<oordeel>"
    En is de ernst "<ernst>"

    Voorbeelden:
      | wie               | deel | inwerkingtreding | oordeel             | ernst         |
      | werkgever         |      |                  | schendt             | waarschuwing  |
      | commissie         |      |                  | schendt             | waarschuwing  |
      |                   | ja   |                  | schendt             | waarschuwing  |
      | partijen bij akte | ja   |                  | schendt             | waarschuwing  |
      | werkgever         |      | na kennisgeving  | voldoet             | geen          |
      |                   | ja   | na kennisgeving  | voldoet             | geen          |
      | partijen bij akte |      | na kennisgeving  | voldoet             | geen          |
      | partijen bij akte |      |                  | let op              | aandachtspunt |
      | uitgesloten       |      |                  | voldoet             | geen          |
      |                   | nee  |                  | niet van toepassing | geen          |

  Scenario: een register dat deel van de cao is, is een levend deel dat telkens wordt aangemeld
    Stel het artikel "register"
      | deel van cao | ja |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van WLV-4 over de cao "schendt"
    En zegt de melding "zonder aanmelding"

  Abstract Scenario: de melding over een te vroege ingang noemt de kennisgeving of de ondertekening
    Stel de cao
      | looptijd  | 1 april 2027 tot en met 31 maart 2029 |
      | <sleutel> | 1 april 2027                          |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van WLV-4 over de cao "schendt"
    En zegt de melding "<melding>"

    Voorbeelden:
      | sleutel          | melding                                |
      | kennisgeving szw | voordat de kennisgeving van de minister |
      | ondertekening    | op of vóór de dag van ondertekening     |

  Abstract Scenario: zonder looptijd is niet te zeggen of de kennisgeving van de minister op tijd was
    Stel de cao
      | <sleutel> | 1 april 2027 |
    En het artikel "looptijd"
      | inwerkingtreding | <inwerkingtreding> |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van WLV-4 over de cao "onbepaald"
    En is de ernst "waarschuwing"
    En is de vraag "Van wanneer tot en met wanneer loopt de cao?"

    Voorbeelden:
      | sleutel          | inwerkingtreding |
      | kennisgeving szw | vaste datum      |
      | kennisgeving szw |                  |
      | ondertekening    |                  |

  Scenario: een overeenkomst met alleen de ondernemingsraad hoeft niet te worden aangemeld
    Stel de cao
      | soort | ondernemingsovereenkomst |
    En het artikel "looptijd"
      | inwerkingtreding | vaste datum |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van WLV-4 over de cao "niet van toepassing"

  Scenario: het herstel van een vaste datum zonder voorbehoud laat het akkoord voldoen
    Stel het artikel "looptijd"
      | inwerkingtreding      | vaste datum |
      | bijlage wijzigen door | commissie   |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van WLV-4 over de cao "schendt"
    En zegt het herstel "inwerkingtreding: na kennisgeving"
    Wanneer het herstel van WLV-4 wordt overgenomen
    En het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van WLV-4 over de cao "voldoet"

  Scenario: een bijlage die partijen bij akte wijzigen, vraagt toch telkens een aanmelding
    Stel het artikel "looptijd"
      | bijlage wijzigen door | partijen bij akte |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van WLV-4 over de cao "let op"
    En zegt de melding "Ook een wijziging bij akte"
