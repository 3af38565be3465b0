# language: nl
@AVG-80
Functionaliteit: AVG-80, bijstand door de vakbond en zes weken voor de rechter

  Achtergrond:
    Stel het systeem Meter
      | persoonsgegevens | ja |

  Abstract Scenario: welke bijstand de tekst noemt, bepaalt het oordeel
    Stel het artikel "<artikel> over Meter"
      | bijstand | <bijstand> |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van AVG-80 over Meter "<oordeel>"
    En is de ernst "<ernst>"

    Voorbeelden:
      | artikel    | bijstand            | oordeel             | ernst         |
      | klacht     | uitgesloten         | schendt             | fout          |
      | klacht     | collega, vakbond    | voldoet             | geen          |
      | klacht     | vakbond             | voldoet             | geen          |
      | klacht     | collega, deskundige | let op              | aandachtspunt |
      | klacht     |                     | niet van toepassing | geen          |
      | geschillen | uitgesloten         | schendt             | fout          |
      | geschillen | vakbond             | voldoet             | geen          |
      | geschillen | collega             | let op              | aandachtspunt |

  Abstract Scenario: een interne procedure na het antwoord kan de zes weken voor de rechter laten verlopen
    Stel de cao
      | werkgever | <werkgever> |
    En het artikel "klacht over Meter"
      | interne procedure | <procedure> |
      | uitspraak         | <uitspraak> |
      | rechter           | <rechter>   |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van AVG-80 over Meter "<oordeel>"
    En is de ernst "<ernst>"

    Voorbeelden:
      | werkgever       | procedure    | uitspraak | rechter              | oordeel | ernst         |
      | privaat         | na antwoord  |           | vrij                 | schendt | waarschuwing  |
      | privaat         | na antwoord  | 7 weken   | vrij                 | schendt | waarschuwing  |
      | privaat         | na antwoord  | 6 weken   | vrij                 | schendt | waarschuwing  |
      | privaat         | na antwoord  | 5 weken   | vrij                 | let op  | aandachtspunt |
      | privaat         | na antwoord  | 41 dagen  |                      | let op  | aandachtspunt |
      | publieke dienst | na antwoord  | 6 weken   |                      | schendt | waarschuwing  |
      | onbekend        | na antwoord  | 6 weken   |                      | schendt | waarschuwing  |
      | onbekend        | na antwoord  | 2 weken   |                      | let op  | aandachtspunt |
      | overheid        | na antwoord  | 6 weken   |                      | let op  | aandachtspunt |
      | privaat         | na antwoord  | 6 weken   | na interne procedure | schendt | waarschuwing  |
      | privaat         | na antwoord  | 5 weken   | na interne procedure | let op  | aandachtspunt |
      | onbekend        | na antwoord  | 6 weken   | na interne procedure | schendt | waarschuwing  |
      | privaat         | voor antwoord | 6 weken  |                      | voldoet | geen          |
      | privaat         | uitgesloten  |           |                      | voldoet | geen          |
      | privaat         | voor antwoord | 5 weken  |                      | voldoet | geen          |
      | overheid        | voor antwoord | 6 weken  |                      | voldoet | geen          |

  Scenario: een interne klachtprocedure schort de gang naar de rechter niet op
    Stel het artikel "klacht over Meter"
      | interne procedure | na antwoord |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van AVG-80 over Meter "schendt"
    En zegt de melding "verlopen de zes weken"

  Abstract Scenario: bij de overheid wijst de melding naar bezwaar en beroep, bij een ander naar de zes weken
    Stel de cao
      | werkgever | <werkgever> |
    En het artikel "klacht over Meter"
      | interne procedure | na antwoord |
      | uitspraak         | 2 weken     |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van AVG-80 over Meter "let op"
    En zegt de melding "<melding>"

    Voorbeelden:
      | werkgever | melding           |
      | overheid  | Bij de overheid loopt de weg via bezwaar en beroep (UAVG, artikel 34), met eigen termijnen; stem de interne procedure daarop af. |
      | privaat   | reken na wat overblijft |

  Abstract Scenario: bijstand volgens artikel 80 gaat over persoonsgegevens
    Stel het systeem Meter
      | persoonsgegevens | <gegevens> |
    En het artikel "klacht over Meter"
      | bijstand | uitgesloten |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van AVG-80 over Meter "<oordeel>"
    En is de ernst "<ernst>"

    Voorbeelden:
      | gegevens | oordeel             | ernst        |
      | nee      | niet van toepassing | geen         |
      | onbekend | onbepaald           | waarschuwing |

  Abstract Scenario: bijstand door een organisatie kan vanaf 25 mei 2018 niet worden uitgesloten
    Stel het artikel "klacht over Meter"
      | bijstand | uitgesloten |
    Wanneer het akkoord op <controle> wordt gecontroleerd
    Dan is het oordeel van AVG-80 over Meter "<oordeel>"

    Voorbeelden:
      | controle    | oordeel     |
      | 24 mei 2018 | gaat gelden |
      | 25 mei 2018 | schendt     |

  Scenario: het herstel laat bijstand toe en behandelt een klacht voordat de werkgever antwoordt
    Stel het artikel "klacht over Meter"
      | bijstand          | uitgesloten |
      | interne procedure | na antwoord |
    En het artikel "geschillen over Meter"
      | bijstand | collega |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van AVG-80 over Meter "schendt"
    Wanneer het herstel van AVG-80 wordt overgenomen
    En het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van AVG-80 over Meter "voldoet"
    En is de ernst "geen"
