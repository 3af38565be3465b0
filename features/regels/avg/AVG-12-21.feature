# language: nl
@AVG-12-21
Functionaliteit: AVG-12-21, rechten over gegevens, klacht, rechter en schadevergoeding

  Achtergrond:
    Stel het systeem Meter
      | persoonsgegevens | ja |

  Abstract Scenario: wat de tekst over gegevensrechten, kosten en schade zegt, bepaalt het oordeel
    Stel het artikel "<artikel> over Meter"
      | <sleutel> | <waarde> |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van AVG-12-21 over Meter "<oordeel>"
    En is de ernst "<ernst>"

    Voorbeelden:
      | artikel              | sleutel           | waarde               | oordeel             | ernst        |
      | privacy              | gegevensrechten   | uitgesloten          | schendt             | fout         |
      | privacy              | gegevensrechten   | ja                   | voldoet             | geen         |
      | beoordeling          | inzage            | uitgesloten          | schendt             | fout         |
      | beoordeling          | inzage            | hoogstens 5 dagen    | voldoet             | geen         |
      | privacy              | kosten            | ja                   | schendt             | fout         |
      | privacy              | kosten            | uitgesloten          | voldoet             | geen         |
      | privacy              | via               | medezeggenschap      | schendt             | fout         |
      | privacy              | via               | werkgever            | voldoet             | geen         |
      | privacy              | via               | uitgesloten          | voldoet             | geen         |
      | privacy              | schadevergoeding  | uitgesloten          | schendt             | fout         |
      | privacy              | schadevergoeding  | ja                   | voldoet             | geen         |
      | privacy              | antwoord          | uitgesloten          | schendt             | fout         |
      | verantwoordelijkheid | schade werknemer  | werknemer            | schendt             | waarschuwing |
      | verantwoordelijkheid | schade werknemer  | uitgesloten          | schendt             | waarschuwing |
      | verantwoordelijkheid | schade werknemer  | wettelijk            | niet van toepassing | geen         |
      | verantwoordelijkheid | schade werknemer  | werkgever            | niet van toepassing | geen         |
      | klacht               | autoriteit        | uitgesloten          | schendt             | fout         |
      | klacht               | autoriteit        | na interne procedure | schendt             | fout         |
      | klacht               | autoriteit        | vrij                 | voldoet             | geen         |
      | klacht               | rechter           | uitgesloten          | schendt             | fout         |
      | klacht               | rechter           | bindend advies       | schendt             | fout         |
      | klacht               | rechter           | na interne procedure | schendt             | fout         |
      | klacht               | rechter           | vrij                 | voldoet             | geen         |
      | klacht               | interne procedure | voor antwoord        | voldoet             | geen         |
      | klacht               | interne procedure | na antwoord          | niet van toepassing | geen         |
      | klacht               | uitspraak         | 6 weken              | niet van toepassing | geen         |

  Abstract Scenario: de werkgever antwoordt binnen een maand op een verzoek over gegevens
    Stel het artikel "<artikel> over Meter"
      | <sleutel> | <termijn> |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van AVG-12-21 over Meter "<oordeel>"
    En is de ernst "<ernst>"

    Voorbeelden:
      | artikel     | sleutel  | termijn           | oordeel    | ernst        |
      | privacy     | antwoord | 14 dagen          | voldoet    | geen         |
      | privacy     | antwoord | 30 dagen          | voldoet    | geen         |
      | privacy     | antwoord | 31 dagen          | voldoet    | geen         |
      | privacy     | antwoord | hoogstens 1 maand | voldoet    | geen         |
      | privacy     | antwoord | hoogstens 15 werkdagen | voldoet | geen       |
      | privacy     | antwoord | 22 werkdagen      | onvolledig | waarschuwing |
      | privacy     | antwoord | 24 werkdagen      | schendt    | fout         |
      | privacy     | antwoord | 32 dagen          | schendt    | fout         |
      | privacy     | antwoord | 3 maanden         | schendt    | fout         |
      | privacy     | antwoord | onbeperkt         | schendt    | fout         |
      | privacy     | antwoord | hoogstens 6 weken | onvolledig | waarschuwing |
      | beoordeling | inzage   | 31 dagen          | voldoet    | geen         |
      | beoordeling | inzage   | 32 dagen          | schendt    | fout         |

  Abstract Scenario: behandeling vooraf binnen het bedrijf houdt de rechter niet op als het antwoord op tijd komt
    Stel het artikel "klacht over Meter"
      | rechter           | <rechter>   |
      | interne procedure | <procedure> |
      | uitspraak         | <uitspraak> |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van AVG-12-21 over Meter "<oordeel>"
    En is de ernst "<ernst>"

    Voorbeelden:
      | rechter              | procedure     | uitspraak         | oordeel    | ernst        |
      | na interne procedure | voor antwoord | hoogstens 4 weken | voldoet    | geen         |
      | na interne procedure | na antwoord   | hoogstens 4 weken | schendt    | fout         |
      | vrij                 | voor antwoord | 31 dagen          | voldoet    | geen         |
      | vrij                 | voor antwoord | 32 dagen          | schendt    | waarschuwing |
      | vrij                 | voor antwoord | 6 weken           | schendt    | waarschuwing |
      | vrij                 | na antwoord   | 6 weken           | voldoet    | geen         |
      | vrij                 |               | 6 weken           | voldoet    | geen         |

  Abstract Scenario: schade door onrechtmatig gebruik van gegevens kan de tekst niet bij de werknemer laten
    Stel het artikel "verantwoordelijkheid over Meter"
      | schade werknemer | werknemer |
    En het artikel "privacy over Meter"
      | schadevergoeding | <vergoeding> |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van AVG-12-21 over Meter "<oordeel>"
    En is de ernst "<ernst>"

    Voorbeelden:
      | vergoeding  | oordeel | ernst        |
      |             | schendt | waarschuwing |
      | ja          | voldoet | geen         |
      | uitgesloten | schendt | fout         |

  Abstract Scenario: de rechten van artikel 12 tot en met 21 gaan over persoonsgegevens
    Stel het systeem Meter
      | persoonsgegevens | <gegevens> |
    En het artikel "privacy over Meter"
      | gegevensrechten | uitgesloten |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van AVG-12-21 over Meter "<oordeel>"
    En is de ernst "<ernst>"

    Voorbeelden:
      | gegevens | oordeel             | ernst        |
      | nee      | niet van toepassing | geen         |
      | onbekend | onbepaald           | waarschuwing |

  Scenario: een akkoord dat over gegevensrechten en klachten zwijgt, valt buiten deze toets
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van AVG-12-21 over Meter "niet van toepassing"

  Abstract Scenario: gegevensrechten kunnen vanaf 25 mei 2018 niet worden uitgesloten
    Stel het artikel "privacy over Meter"
      | gegevensrechten | uitgesloten |
    Wanneer het akkoord op <controle> wordt gecontroleerd
    Dan is het oordeel van AVG-12-21 over Meter "<oordeel>"

    Voorbeelden:
      | controle    | oordeel     |
      | 24 mei 2018 | gaat gelden |
      | 25 mei 2018 | schendt     |

  Scenario: de klacht bij de toezichthouder hoeft niet op een interne procedure te wachten
    Stel het artikel "klacht over Meter"
      | autoriteit | na interne procedure |
    Wanneer het akkoord op 1 juli 2026 wordt gecontroleerd
    Dan is het oordeel van AVG-12-21 over Meter "schendt"
    En zegt de melding "pas toe na een interne procedure"

  Scenario: het herstel van schade die de werknemer zelf draagt, verwijst naar de wet
    Stel het artikel "verantwoordelijkheid over Meter"
      | schade werknemer | werknemer |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van AVG-12-21 over Meter "schendt"
    En zegt het herstel "schade werknemer: wettelijk"

  Scenario: het herstel geeft alle rechten over gegevens terug
    Stel het artikel "privacy over Meter"
      | gegevensrechten  | uitgesloten     |
      | antwoord         | 3 maanden       |
      | kosten           | ja              |
      | via              | medezeggenschap |
      | schadevergoeding | uitgesloten     |
    En het artikel "beoordeling over Meter"
      | inzage | 2 maanden |
    En het artikel "klacht over Meter"
      | autoriteit        | na interne procedure |
      | rechter           | bindend advies       |
      | interne procedure | voor antwoord        |
      | uitspraak         | 8 weken              |
    En het artikel "verantwoordelijkheid over Meter"
      | schade werknemer | werknemer |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van AVG-12-21 over Meter "schendt"
    Wanneer het herstel van AVG-12-21 wordt overgenomen
    En het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van AVG-12-21 over Meter "voldoet"
    En is de ernst "geen"
