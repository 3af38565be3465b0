# language: nl
@CAO-18
Functionaliteit: CAO-18, een cao duurt ten hoogste vijf jaar

  Abstract Scenario: de looptijd van de cao is ten hoogste 60 maanden, en geen dag langer
    Stel de cao
      | looptijd | <looptijd> |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van CAO-18 over de cao "<oordeel>"
    En is de ernst "<ernst>"

    Voorbeelden:
      | looptijd                                    | oordeel | ernst |
      | 1 januari 2027 tot en met 31 december 2028  | voldoet | geen  |
      | 1 januari 2027 tot en met 30 december 2031  | voldoet | geen  |
      | 1 januari 2027 tot en met 31 december 2031  | voldoet | geen  |
      | 1 januari 2027 tot en met 1 januari 2032    | schendt | fout  |
      | 1 januari 2027 tot en met 31 december 2032  | schendt | fout  |
      | 15 maart 2027 tot en met 14 maart 2032      | voldoet | geen  |
      | 15 maart 2027 tot en met 15 maart 2032      | schendt | fout  |
      | 29 februari 2028 tot en met 27 februari 2033 | voldoet | geen  |

  Abstract Scenario: de duur die de tekst het AI-hoofdstuk geeft, is ten hoogste vijf jaar
    Stel de cao
      | looptijd | 1 januari 2027 tot en met 31 december 2028 |
    En het artikel "looptijd"
      | <sleutel> | <waarde> |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van CAO-18 over de cao "<oordeel>"
    En is de ernst "<ernst>"

    Voorbeelden:
      | sleutel    | waarde           | oordeel    | ernst        |
      | duur       | 59 maanden       | voldoet    | geen         |
      | duur       | 60 maanden       | voldoet    | geen         |
      | duur       | 61 maanden       | schendt    | fout         |
      | duur       | 5 jaar           | voldoet    | geen         |
      | duur       | 6 jaar           | schendt    | fout         |
      | duur       | hoogstens 5 jaar | voldoet    | geen         |
      | duur       | 4 tot 6 jaar     | onvolledig | waarschuwing |
      | duur       | minstens 2 jaar  | onvolledig | waarschuwing |
      | duur       | onbeperkt        | schendt    | fout         |
      | verlenging | 1 jaar           | voldoet    | geen         |
      | verlenging | 60 maanden       | voldoet    | geen         |
      | verlenging | 61 maanden       | schendt    | fout         |
      | verlenging | stilzwijgend     | voldoet    | geen         |
      | verlenging | uitgesloten      | voldoet    | geen         |

  Scenario: een onbekende looptijd maakt het oordeel over vijf jaar onbepaald zodra de tekst over de duur spreekt
    Stel het artikel "looptijd"
      | duur | 3 jaar |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van CAO-18 over de cao "onbepaald"
    En is de ernst "waarschuwing"
    En is de vraag "Van wanneer tot en met wanneer loopt de cao?"

  Abstract Scenario: alleen wie zegt hoe lang de cao duurt of verlengt, krijgt zonder looptijd de vraag naar de vijf jaar
    Stel het artikel "looptijd"
      | <sleutel> | <waarde> |
      | karakter  | minimum  |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van CAO-18 over de cao "<oordeel>"
    En is de ernst "<ernst>"

    Voorbeelden:
      | sleutel    | waarde      | oordeel             | ernst        |
      | duur       | 3 jaar      | onbepaald           | waarschuwing |
      | duur       | uitgesloten | niet van toepassing | geen         |
      | verlenging | 1 jaar      | onbepaald           | waarschuwing |
      | verlenging | uitgesloten | niet van toepassing | geen         |
      | nawerking  | ja          | niet van toepassing | geen         |

  Scenario: een akkoord zonder enige duur geldt een jaar en kan dus niet te lang lopen
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van CAO-18 over de cao "niet van toepassing"
    En is de ernst "geen"

  Abstract Scenario: elke soort cao duurt ten hoogste vijf jaar, maar een ondernemingsovereenkomst is geen cao
    Stel de cao
      | soort    | <soort>                                    |
      | looptijd | 1 januari 2027 tot en met 31 december 2036 |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van CAO-18 over de cao "<oordeel>"

    Voorbeelden:
      | soort                    | oordeel             |
      | ondernemingsovereenkomst | niet van toepassing |
      | ondernemings-cao         | schendt             |
      | concern-cao              | schendt             |
      | bedrijfstak-cao          | schendt             |
      | onbekend                 | schendt             |

  Scenario: het herstel van een te lange duur laat het akkoord voldoen
    Stel de cao
      | looptijd | 1 januari 2027 tot en met 31 december 2028 |
    En het artikel "looptijd"
      | duur       | 6 jaar |
      | verlenging | 6 jaar |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van CAO-18 over de cao "schendt"
    En zegt de melding "langer duren dan vijf jaar"
    Wanneer het herstel van CAO-18 wordt overgenomen
    En het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van CAO-18 over de cao "voldoet"

  Abstract Scenario: voor Defensiepersoneel geldt geen cao en dus ook niet de grens van vijf jaar
    Stel de cao
      | werkgever           | overheid                                   |
      | medezeggenschapswet | <wet>                                      |
      | looptijd            | 1 januari 2027 tot en met 31 december 2032 |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van CAO-18 over de cao "<oordeel>"

    Voorbeelden:
      | wet      | oordeel             |
      | defensie | niet van toepassing |
      | WOR      | schendt             |
