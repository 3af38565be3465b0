# language: nl
@AIA-5-1-f
Functionaliteit: AIA-5-1-f, verbod van emotieherkenning op de werkplek

  Achtergrond:
    Stel het systeem Stemming
      | ai volgens de wet | ja         |
      | biometrie         | emotie     |
      | emotiedoel        | anders     |
      | betrokkenen       | werknemers |

  Scenario: een systeem dat uit de stem van werknemers emoties afleidt, is verboden
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van AIA-5-1-f over Stemming "schendt"
    En is de ernst "fout"
    En is de sterkte van de bron "wet"

  Scenario: instemming van de ondernemingsraad en toestemming maken emotieherkenning niet geoorloofd
    Stel het artikel "monitoring over Stemming"
      | toegestane vormen | emotieherkenning                                       |
      | mits              | instemming ondernemingsraad, toestemming werknemer      |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van AIA-5-1-f over Stemming "schendt"
    En is de ernst "fout"

  Scenario: artikel 5 spaart een systeem voor emotieherkenning niet omdat het er al was
    Stel het systeem Stemming
      | eerste marktdatum | 1 mei 2023 |
      | ontwerpwijziging  | nee        |
    Wanneer het akkoord op 1 februari 2028 wordt gecontroleerd
    Dan is het oordeel van AIA-5-1-f over Stemming "schendt"
    En is de ernst "fout"

  Abstract Scenario: wie wordt gemeten, bepaalt of emotieherkenning verboden is
    Stel het systeem Stemming
      | betrokkenen | <betrokkenen> |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van AIA-5-1-f over Stemming "<oordeel>"
    En is de ernst "<ernst>"

    Voorbeelden:
      | betrokkenen         | oordeel   | ernst        |
      | werknemers          | schendt   | fout         |
      | sollicitanten       | schendt   | fout         |
      | uitzendkrachten     | schendt   | fout         |
      | gedetacheerden      | schendt   | fout         |
      | oproepkrachten      | schendt   | fout         |
      | stagiairs           | schendt   | fout         |
      | zelfstandigen       | schendt   | fout         |
      | klanten, werknemers | schendt   | fout         |
      | klanten             | voldoet   | geen         |
      | onbekend            | onbepaald | waarschuwing |

  Abstract Scenario: zonder biometrie of zonder AI is er geen verboden emotieherkenning
    Stel het systeem Stemming
      | ai volgens de wet | <ai>        |
      | biometrie         | <biometrie> |
      | emotiedoel        | <doel>      |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van AIA-5-1-f over Stemming "<oordeel>"
    En is de ernst "<ernst>"

    Voorbeelden:
      | ai       | biometrie    | doel     | oordeel             | ernst         |
      | nee      | emotie       | anders   | niet van toepassing | geen          |
      | onbekend | emotie       | anders   | onbepaald           | waarschuwing  |
      | ja       | geen         | onbekend | niet van toepassing | geen          |
      | ja       | verificatie  | onbekend | niet van toepassing | geen          |
      | ja       | onbekend     | anders   | onbepaald           | waarschuwing  |
      | ja       | onbekend     | onbekend | onbepaald           | aandachtspunt |
      | ja       | emotie       | onbekend | onbepaald           | waarschuwing  |

  Scenario: een tekst die de gemoedstoestand uit chat laat lezen, is geen verboden emotieherkenning
    Stel het systeem Stemming
      | biometrie  | geen                    |
      | gegevens   | gemoedstoestand, tekst  |
      | emotiedoel |                         |
    En het artikel "monitoring"
      | toegestane vormen | gemoedstoestand |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van AIA-5-1-f over Stemming "niet van toepassing"

  Abstract Scenario: een tekst die emotieherkenning toestaat, krijgt een waarschuwing ook als dit systeem haar niet doet
    Stel het systeem Stemming
      | biometrie  | geen |
      | emotiedoel |      |
    En het artikel "<artikel>"
      | <sleutel> | emotieherkenning |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van AIA-5-1-f over Stemming "<oordeel>"
    En is de ernst "<ernst>"

    Voorbeelden:
      | artikel       | sleutel                 | oordeel | ernst        |
      | monitoring    | toegestane vormen       | schendt | waarschuwing |
      | risicoklassen | toegestane toepassingen | schendt | waarschuwing |
      | monitoring    | verboden vormen         | voldoet | geen         |
      | risicoklassen | verboden toepassingen   | voldoet | geen         |

  Abstract Scenario: het verbod van emotieherkenning geldt vanaf 2 februari 2025
    Wanneer het akkoord op <controle> wordt gecontroleerd
    Dan is het oordeel van AIA-5-1-f over Stemming "<oordeel>"
    En is de ernst "<ernst>"

    Voorbeelden:
      | controle        | oordeel     | ernst |
      | 1 februari 2025 | gaat gelden | geen  |
      | 2 februari 2025 | schendt     | fout  |

  Abstract Scenario: de oorspronkelijke kalender verbiedt emotieherkenning vanaf dezelfde dag
    Wanneer het akkoord op <controle> wordt gecontroleerd volgens de oorspronkelijke kalender
    Dan is het oordeel van AIA-5-1-f over Stemming "<oordeel>"

    Voorbeelden:
      | controle        | oordeel     |
      | 1 februari 2025 | gaat gelden |
      | 2 februari 2025 | schendt     |

  Scenario: een looptijd die de start van artikel 5 passeert, geeft een waarschuwing over emotieherkenning
    Stel de cao
      | looptijd | 1 januari 2025 tot en met 31 december 2025 |
    Wanneer het akkoord op 15 januari 2025 wordt gecontroleerd
    Dan is het oordeel van AIA-5-1-f over Stemming "gaat gelden"
    En is de ernst "waarschuwing"
    En geldt dat vanaf 2 februari 2025

  Scenario: het herstel haalt het toestaan van emotieherkenning uit de tekst
    Stel het systeem Stemming
      | biometrie  | geen |
      | emotiedoel |      |
    En het artikel "monitoring"
      | toegestane vormen | emotieherkenning |
    Wanneer het herstel van AIA-5-1-f wordt overgenomen
    En het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van AIA-5-1-f over Stemming "voldoet"

  Abstract Scenario: emotieherkenning toestaan is alleen een waarschuwing als het mensen op het werk raakt
    Stel het systeem Stemming
      | biometrie   | geen          |
      | emotiedoel  |               |
      | betrokkenen | <betrokkenen> |
    En het artikel "risicoklassen"
      | toegestane toepassingen | emotieherkenning |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van AIA-5-1-f over Stemming "<oordeel>"
    En is de ernst "<ernst>"

    Voorbeelden:
      | betrokkenen     | oordeel | ernst        |
      | werknemers      | schendt | waarschuwing |
      | uitzendkrachten | schendt | waarschuwing |
      | gedetacheerden  | schendt | waarschuwing |
      | oproepkrachten  | schendt | waarschuwing |
      | stagiairs       | schendt | waarschuwing |
      | zelfstandigen   | schendt | waarschuwing |
      | sollicitanten   | schendt | waarschuwing |
      | klanten         | voldoet | geen         |
      | burgers         | voldoet | geen         |
