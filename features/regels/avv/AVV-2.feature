# language: nl
@AVV-2
Functionaliteit: AVV-2, algemeen verbindend verklaren duurt ten hoogste twee jaar

  Abstract Scenario: hoe lang de tekst de cao algemeen verbindend laat zijn, bepaalt het oordeel
    Stel de cao
      | algemeen verbindend | gevraagd                              |
      | looptijd            | 1 april 2027 tot en met 31 maart 2032 |
    En het artikel "looptijd"
      | avv-duur          | <duur>    |
      | avv besloten door | <besluit> |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van AVV-2 over de cao "<oordeel>"
    En is de ernst "<ernst>"

    Voorbeelden:
      | duur                | besluit  | oordeel             | ernst         |
      | 23 maanden          | minister | voldoet             | geen          |
      | 24 maanden          | minister | voldoet             | geen          |
      | 2 jaar              | minister | voldoet             | geen          |
      | 25 maanden          | minister | schendt             | fout          |
      | 3 jaar              | minister | schendt             | fout          |
      | onbeperkt           | minister | schendt             | fout          |
      | minstens 12 maanden | minister | onvolledig          | waarschuwing  |
      | 24 maanden          |          | let op              | aandachtspunt |
      | uitgesloten         |          | voldoet             | geen          |
      |                     | minister | voldoet             | geen          |
      |                     | partijen | schendt             | fout          |
      |                     | uitgesloten | voldoet          | geen          |
      | 24 maanden          | partijen | schendt             | fout          |
      |                     |          | niet van toepassing | geen          |

  Abstract Scenario: de cao kan niet met terugwerkende kracht algemeen verbindend zijn
    Stel de cao
      | algemeen verbindend | <avv> |
    En het artikel "looptijd"
      | avv terugwerkend | <terug> |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van AVV-2 over de cao "<oordeel>"
    En is de ernst "<ernst>"

    Voorbeelden:
      | avv      | terug | oordeel             | ernst        |
      | gevraagd | ja    | schendt             | fout         |
      | verleend | ja    | schendt             | fout         |
      | gevraagd | nee   | voldoet             | geen         |
      | nee      | ja    | niet van toepassing | geen         |
      | onbekend | ja    | onbepaald           | waarschuwing |

  Abstract Scenario: elke fout over algemeen verbindend verklaren heeft haar eigen melding
    Stel de cao
      | algemeen verbindend | gevraagd |
    En het artikel "looptijd"
      | <sleutel> | <waarde> |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van AVV-2 over de cao "schendt"
    En zegt de melding "<melding>"
    En is de vraag "Eindigt het algemeen verbindend verklaren niet later dan de cao op zijn vroegst kan eindigen?"

    Voorbeelden:
      | sleutel           | waarde   | melding               |
      | avv-duur          | 3 jaar   | langer duren          |
      | avv terugwerkend  | ja       | terugwerkende kracht  |
      | avv besloten door | partijen | laat partijen zelf    |

  Scenario: is niet bekend of algemeenverbindendverklaring is gevraagd, dan is dat de vraag
    Stel het artikel "looptijd"
      | avv-duur | 3 jaar |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van AVV-2 over de cao "onbepaald"
    En is de vraag "Is of wordt algemeenverbindendverklaring gevraagd?"

  Scenario: over algemeen verbindend verklaren zegt een overeenkomst met alleen de ondernemingsraad niets geldigs
    Stel de cao
      | soort               | ondernemingsovereenkomst |
      | algemeen verbindend | gevraagd                 |
    En het artikel "looptijd"
      | avv-duur | 3 jaar |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van AVV-2 over de cao "niet van toepassing"

  Scenario: het herstel van drie fouten over algemeen verbindend verklaren laat het akkoord voldoen
    Stel de cao
      | algemeen verbindend | gevraagd |
    En het artikel "looptijd"
      | avv-duur          | 3 jaar   |
      | avv terugwerkend  | ja       |
      | avv besloten door | partijen |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van AVV-2 over de cao "schendt"
    Wanneer het herstel van AVV-2 wordt overgenomen
    En het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van AVV-2 over de cao "voldoet"

  Scenario: de vijf jaar van een cao en de twee jaar van algemeen verbindend verklaren zijn twee aparte klokken
    Stel de cao
      | algemeen verbindend | gevraagd                                   |
      | looptijd            | 1 januari 2027 tot en met 31 december 2031 |
    En het artikel "looptijd"
      | duur     | 5 jaar |
      | avv-duur | 5 jaar |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van AVV-2 over de cao "schendt"
    En is het oordeel van CAO-18 over de cao "voldoet"

  Scenario: een tekst die twee jaar algemeen verbindend belooft, hoort dat de minister daarover beslist
    Stel de cao
      | algemeen verbindend | gevraagd |
    En het artikel "looptijd"
      | avv-duur | 24 maanden |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van AVV-2 over de cao "let op"
    En zegt de melding "dat beslist de minister"
