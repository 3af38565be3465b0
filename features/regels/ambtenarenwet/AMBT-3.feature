# language: nl
@AMBT-3
Functionaliteit: AMBT-3, voor sommige groepen bij de overheid bestaat geen cao

  Abstract Scenario: bij Defensie geldt geen cao, bij een gewone overheidswerkgever wel
    Stel de cao
      | werkgever           | <werkgever> |
      | medezeggenschapswet | <wet>       |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van AMBT-3 over de cao "<oordeel>"
    En is de ernst "<ernst>"

    Voorbeelden:
      | werkgever       | wet      | oordeel             | ernst         |
      | overheid        | defensie | let op              | aandachtspunt |
      |                 | defensie | let op              | aandachtspunt |
      | overheid        | WOR      | voldoet             | geen          |
      | overheid        |          | voldoet             | geen          |
      | privaat         | WOR      | niet van toepassing | geen          |
      | publieke dienst | WOR      | niet van toepassing | geen          |
      | privaat         | defensie | niet van toepassing | geen          |
      | publieke dienst | defensie | niet van toepassing | geen          |
      |                 | WOR      | onbepaald           | geen          |
      |                 |          | onbepaald           | geen          |

  Scenario: het aandachtspunt over Defensie zegt wat er in plaats van een cao geldt
    Stel de cao
      | werkgever           | overheid |
      | medezeggenschapswet | defensie |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van AMBT-3 over de cao "let op"
    En zegt de melding "een publiekrechtelijke regeling"
    En is de vraag "Gaat het akkoord over de politie, Defensie, de rechterlijke macht, de tuchtrechter, bestuurders, notarissen of deurwaarders? Daarvoor geldt geen cao."

  Abstract Scenario: het cao-recht en Boek 7 gelden niet voor wie geen arbeidsovereenkomst met de overheid heeft
    Stel de cao
      | werkgever           | <werkgever>                                |
      | medezeggenschapswet | defensie                                   |
      | looptijd            | 1 januari 2027 tot en met 31 december 2032 |
      | algemeen verbindend | gevraagd                                   |
    En het artikel "<onderwerp>"
      | <sleutel> | <waarde> |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van <norm> over <wie> "<oordeel>"

    Voorbeelden:
      | werkgever | onderwerp  | sleutel               | waarde      | norm      | wie    | oordeel             |
      | overheid  | looptijd   | avv-duur              | 3 jaar      | AVV-2     | de cao | niet van toepassing |
      | privaat   | looptijd   | avv-duur              | 3 jaar      | AVV-2     | de cao | schendt             |
      | overheid  | scholing   | ledenvoordeel         | ja          | AVV-2-5   | de cao | niet van toepassing |
      | privaat   | scholing   | ledenvoordeel         | ja          | AVV-2-5   | de cao | schendt             |
      | overheid  | looptijd   | bijlage wijzigen door | commissie   | CAO-3-5   | de cao | niet van toepassing |
      | privaat   | looptijd   | bijlage wijzigen door | commissie   | CAO-3-5   | de cao | schendt             |
      | overheid  | looptijd   | duur                  | 2 jaar      | CAO-9-14  | de cao | niet van toepassing |
      | privaat   | looptijd   | duur                  | 2 jaar      | CAO-9-14  | de cao | onvolledig          |
      | overheid  | geschillen | rechter               | vrij        | CAO-15-17 | de cao | niet van toepassing |
      | privaat   | geschillen | rechter               | vrij        | CAO-15-17 | de cao | onvolledig          |
      | overheid  | looptijd   | duur                  | 6 jaar      | CAO-18    | de cao | niet van toepassing |
      | privaat   | looptijd   | duur                  | 6 jaar      | CAO-18    | de cao | schendt             |
      | overheid  | looptijd   | duur                  | 2 jaar      | CAO-19    | de cao | niet van toepassing |
      | privaat   | looptijd   | duur                  | 2 jaar      | CAO-19    | de cao | onvolledig          |
      | overheid  | looptijd   | opzegvorm             | e-mail      | CAO-20    | de cao | niet van toepassing |
      | privaat   | looptijd   | opzegvorm             | e-mail      | CAO-20    | de cao | schendt             |
      | overheid  | looptijd   | inwerkingtreding      | vaste datum | WLV-4     | de cao | niet van toepassing |
      | privaat   | looptijd   | inwerkingtreding      | vaste datum | WLV-4     | de cao | schendt             |

  Abstract Scenario: verplichte scholing valt bij Defensie niet onder het Burgerlijk Wetboek
    Stel de cao
      | werkgever           | <werkgever> |
      | medezeggenschapswet | <wet>       |
    En het artikel "geletterdheid"
      | verplicht | ja         |
      | werktijd  | eigen tijd |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van BW-611A-2 over Voorbeeld "<oordeel>"

    Voorbeelden:
      | werkgever | wet      | oordeel             |
      | overheid  | defensie | niet van toepassing |
      |           | defensie | niet van toepassing |
      | overheid  | WOR      | schendt             |
      | privaat   | defensie | schendt             |

  Scenario: de regels over risico's op het werk en over de toezichthouder blijven bij Defensie gelden
    Stel de cao
      | werkgever           | overheid |
      | medezeggenschapswet | defensie |
    En het systeem Voorbeeld
      | fase | invoering |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van ARBO-5-RIE over Voorbeeld "zwijgt"

  Abstract Scenario: de uitzondering voor groepen zonder arbeidsovereenkomst begint op 1 januari 2020
    Stel de cao
      | werkgever           | overheid                            |
      | medezeggenschapswet | defensie                            |
      | looptijd            | 1 juli 2019 tot en met 30 juni 2025 |
    Wanneer het akkoord op <dag> wordt gecontroleerd
    Dan is het oordeel van CAO-18 over de cao "<oordeel>"

    Voorbeelden:
      | dag              | oordeel             |
      | 31 december 2019 | schendt             |
      | 1 januari 2020   | niet van toepassing |

  Scenario: een akkoord van vóór 2020 zegt vanaf wanneer voor Defensie geen cao geldt
    Stel de cao
      | werkgever           | overheid                            |
      | medezeggenschapswet | defensie                            |
      | looptijd            | 1 juli 2019 tot en met 30 juni 2022 |
    Wanneer het akkoord op 31 december 2019 wordt gecontroleerd
    Dan is het oordeel van AMBT-3 over de cao "let op"
    En geldt dat vanaf 1 januari 2020

  Scenario: een gewone overheidswerkgever van vóór 2020 krijgt over de Ambtenarenwet 2017 nog geen bevinding
    Stel de cao
      | werkgever           | overheid                            |
      | medezeggenschapswet | WOR                                 |
      | looptijd            | 1 juli 2019 tot en met 30 juni 2022 |
    Wanneer het akkoord op 31 december 2019 wordt gecontroleerd
    Dan is het oordeel van AMBT-3 over de cao "gaat gelden"
    En is de ernst "geen"

  Abstract Scenario: wie als partij tekent, doet er voor Defensie niet toe
    Stel de cao
      | soort               | ondernemings-cao                                 |
      | partijen            | werkgever "W", vakbond "V", ondernemingsraad "O" |
      | werkgever           | <werkgever>                                      |
      | medezeggenschapswet | defensie                                         |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van CAO-1-2 over de cao "<oordeel>"

    Voorbeelden:
      | werkgever | oordeel             |
      | overheid  | niet van toepassing |
      | privaat   | schendt             |

  Abstract Scenario: elke norm van Boek 7 zwijgt voor Defensiepersoneel van de overheid, en spreekt bij een gewone werkgever
    Stel de cao
      | werkgever           | <werkgever> |
      | medezeggenschapswet | defensie    |
      | oproepkrachten      | ja          |
      | ontslagcommissie    | nee         |
    En het systeem Voorbeeld
      | variabel loon | ja |
    En het artikel "<onderwerp>"
      | <sleutel> | <waarde> |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van <norm> over Voorbeeld "<oordeel>"

    Voorbeelden:
      | werkgever | onderwerp            | sleutel                         | waarde             | norm         | oordeel             |
      | overheid  | besluiten            | motivering                      | uitgesloten        | BW-611       | niet van toepassing |
      | privaat   | besluiten            | motivering                      | uitgesloten        | BW-611       | schendt             |
      | overheid  | scholing             | zorg                            | uitgesloten        | BW-611A-1    | niet van toepassing |
      | privaat   | scholing             | zorg                            | uitgesloten        | BW-611A-1    | schendt             |
      | overheid  | wijzigingen          | voorwaarden wijzigen            | eenzijdig          | BW-613       | niet van toepassing |
      | privaat   | wijzigingen          | voorwaarden wijzigen            | eenzijdig          | BW-613       | schendt             |
      | overheid  | loonbescherming      | inzage loongegevens             | uitgesloten        | BW-619       | niet van toepassing |
      | privaat   | loonbescherming      | inzage loongegevens             | uitgesloten        | BW-619       | schendt             |
      | overheid  | loonbescherming      | loon bij storing                | uitgesloten        | BW-628-LOON  | niet van toepassing |
      | privaat   | loonbescherming      | loon bij storing                | uitgesloten        | BW-628-LOON  | schendt             |
      | overheid  | rooster              | oproep                          | 12 uur voor dienst | BW-628A      | niet van toepassing |
      | privaat   | rooster              | oproep                          | 12 uur voor dienst | BW-628A      | schendt             |
      | overheid  | beoordeling          | factoren                        | geslacht           | BW-646-649   | niet van toepassing |
      | privaat   | beoordeling          | factoren                        | geslacht           | BW-646-649   | schendt             |
      | overheid  | verantwoordelijkheid | boete werknemer                 | ja                 | BW-650-BOETE | niet van toepassing |
      | privaat   | verantwoordelijkheid | boete werknemer                 | ja                 | BW-650-BOETE | schendt             |
      | overheid  | rooster              | schriftelijke opgave            | uitgesloten        | BW-655-INFO  | niet van toepassing |
      | privaat   | rooster              | schriftelijke opgave            | uitgesloten        | BW-655-INFO  | schendt             |
      | overheid  | verantwoordelijkheid | schade werknemer                | werknemer          | BW-658       | niet van toepassing |
      | privaat   | verantwoordelijkheid | schade werknemer                | werknemer          | BW-658       | schendt             |
      | overheid  | verantwoordelijkheid | fouten                          | werknemer          | BW-661       | niet van toepassing |
      | privaat   | verantwoordelijkheid | fouten                          | werknemer          | BW-661       | schendt             |
      | overheid  | werkgelegenheid      | ontslagvolgorde                 | score              | BW-669-6     | niet van toepassing |
      | privaat   | werkgelegenheid      | ontslagvolgorde                 | score              | BW-669-6     | schendt             |
      | overheid  | werkgelegenheid      | ontslagvolgorde                 | score              | BW-669-D     | niet van toepassing |
      | privaat   | werkgelegenheid      | ontslagvolgorde                 | score              | BW-669-D     | schendt             |
      | overheid  | werkgelegenheid      | herplaatsing                    | uitgesloten        | BW-669-HERPL | niet van toepassing |
      | privaat   | werkgelegenheid      | herplaatsing                    | uitgesloten        | BW-669-HERPL | schendt             |
      | overheid  | werkgelegenheid      | ontslagvolgorde                 | score              | BW-670-OR    | niet van toepassing |
      | privaat   | werkgelegenheid      | ontslagvolgorde                 | score              | BW-670-OR    | let op              |
      | overheid  | scholing             | verrekening transitievergoeding | eigen functie      | BW-673-KOST  | niet van toepassing |
      | privaat   | scholing             | verrekening transitievergoeding | eigen functie      | BW-673-KOST  | schendt             |
