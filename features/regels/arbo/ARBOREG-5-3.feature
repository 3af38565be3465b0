# language: nl
@ARBOREG-5-3
Functionaliteit: ARBOREG-5-3, geen heimelijke controle bij beeldschermwerk

  Achtergrond:
    Stel het systeem Scherm
      | beeldschermwerk | ja |

  Abstract Scenario: hoe ver heimelijke meting achter het beeldscherm gaat, bepaalt het oordeel
    Stel het artikel "monitoring over Scherm"
      | heimelijk | <heimelijk> |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van ARBOREG-5-3 over Scherm "<oordeel>"
    En is de ernst "<ernst>"

    Voorbeelden:
      | heimelijk              | oordeel             | ernst        |
      | doorlopend             | schendt             | fout         |
      | steekproef             | schendt             | fout         |
      | bij concreet vermoeden | schendt             | waarschuwing |
      | uitgesloten            | voldoet             | geen         |
      |                        | niet van toepassing | geen         |

  Scenario: instemming van de ondernemingsraad maakt heimelijke meting achter het beeldscherm niet geoorloofd
    Stel de cao
      | medezeggenschap | ondernemingsraad |
    En het artikel "overleg over Scherm"
      | instemming | voor besluit |
    En het artikel "monitoring over Scherm"
      | heimelijk | doorlopend                                         |
      | mits      | instemming ondernemingsraad, toestemming werknemer |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van ARBOREG-5-3 over Scherm "schendt"
    En is de ernst "fout"

  Scenario: heimelijk onderzoek dat aan alle voorwaarden van de AVG voldoet, is achter het beeldscherm een open vraag
    Stel het artikel "monitoring over Scherm"
      | heimelijk            | bij concreet vermoeden                                                                  |
      | voorwaarden heimelijk | concreet vermoeden, laatste middel, effectbeoordeling, einddatum, informatie achteraf |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van ARBOREG-5-3 over Scherm "schendt"
    En is de ernst "waarschuwing"
    En zegt de melding "niet uitgemaakt"

  Abstract Scenario: een systeem dat achter het beeldscherm heimelijk meet, is ook zonder tekst erover een fout
    Stel het systeem Scherm
      | heimelijk | <meet> |
    En het artikel "monitoring over Scherm"
      | heimelijk | <tekst> |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van ARBOREG-5-3 over Scherm "<oordeel>"
    En is de ernst "<ernst>"

    Voorbeelden:
      | meet     | tekst                  | oordeel             | ernst        |
      | ja       |                        | schendt             | fout         |
      | ja       | uitgesloten            | schendt             | fout         |
      | ja       | bij concreet vermoeden | schendt             | waarschuwing |
      | nee      |                        | niet van toepassing | geen         |
      | nee      | uitgesloten            | voldoet             | geen         |
      | onbekend |                        | niet van toepassing | geen         |
      | onbekend | uitgesloten            | voldoet             | geen         |

  Abstract Scenario: wie een zichtbaar signaal achter het beeldscherm uitsluit, zegt hoe de gebruiker dan van de meting weet
    Stel het artikel "monitoring over Scherm"
      | zichtbaar signaal | <signaal> |
    En het artikel "aankondiging over Scherm"
      | informatie werknemers | <informatie> |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van ARBOREG-5-3 over Scherm "<oordeel>"
    En is de ernst "<ernst>"

    Voorbeelden:
      | signaal     | informatie         | oordeel             | ernst        |
      | ja          |                    | voldoet             | geen         |
      | uitgesloten |                    | schendt             | waarschuwing |
      | uitgesloten | uitgesloten        | schendt             | waarschuwing |
      | uitgesloten | voor ingebruikname | voldoet             | geen         |
      | uitgesloten | bij ingebruikname  | voldoet             | geen         |
      | uitgesloten | na ingebruikname   | schendt             | waarschuwing |
      | uitgesloten | na gebruik         | schendt             | waarschuwing |
      | uitgesloten | na pilot           | schendt             | waarschuwing |
      | uitgesloten | na aankondiging    | voldoet             | geen         |
      |             | uitgesloten        | niet van toepassing | geen         |

  Abstract Scenario: het verbod van heimelijke controle geldt alleen bij beeldschermwerk
    Stel het systeem Scherm
      | beeldschermwerk | <werk> |
    En het artikel "monitoring over Scherm"
      | heimelijk | <heimelijk> |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van ARBOREG-5-3 over Scherm "<oordeel>"
    En is de ernst "<ernst>"

    Voorbeelden:
      | werk     | heimelijk              | oordeel             | ernst         |
      | ja       | doorlopend             | schendt             | fout          |
      | nee      | doorlopend             | niet van toepassing | geen          |
      | onbekend | doorlopend             | onbepaald           | waarschuwing  |
      | ja       | bij concreet vermoeden | schendt             | waarschuwing  |
      | nee      | bij concreet vermoeden | niet van toepassing | geen          |
      | onbekend | bij concreet vermoeden | onbepaald           | aandachtspunt |

  Scenario: het herstel van heimelijke meting achter het beeldscherm laat het akkoord voldoen
    Stel het artikel "monitoring over Scherm"
      | heimelijk         | steekproef  |
      | zichtbaar signaal | uitgesloten |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van ARBOREG-5-3 over Scherm "schendt"
    En zegt het herstel "heimelijk: uitgesloten"
    En is de vraag "Weet de gebruiker vooraf van elke meting, en herkent hij haar?"
    Wanneer het herstel van ARBOREG-5-3 wordt overgenomen
    En het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van ARBOREG-5-3 over Scherm "voldoet"
