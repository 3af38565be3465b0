# language: nl
@BW-6-248
Functionaliteit: BW-6-248, een cao telt naar haar tekst

  Abstract Scenario: wie regelt voor welke AI een hoofdstuk geldt, omschrijft wat AI is
    Stel het artikel "drempel"
      | regelsoftware | ja       |
      | begrip ai     | <begrip> |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van BW-6-248 over de cao "<oordeel>"
    En is de ernst "<ernst>"
    En is de sterkte van de bron "onbevestigd"

    Voorbeelden:
      | begrip      | oordeel    | ernst         |
      | eigen       | voldoet    | geen          |
      | artikel 3   | voldoet    | geen          |
      | ruimer      | voldoet    | geen          |
      |             | onvolledig | aandachtspunt |
      | uitgesloten | onvolledig | aandachtspunt |

  Scenario: een akkoord zonder artikel over de reikwijdte krijgt geen bevinding over begrippen
    Stel het artikel "scholing"
      | zorg | plicht |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van BW-6-248 over de cao "niet van toepassing"
    En is de ernst "geen"

  Scenario: het herstel van een ontbrekende omschrijving van AI laat het akkoord voldoen
    Stel het artikel "drempel"
      | regelsoftware | ja |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van BW-6-248 over de cao "onvolledig"
    En zegt het herstel "begrip ai: artikel 3"
    Wanneer het herstel van BW-6-248 wordt overgenomen
    En het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van BW-6-248 over de cao "voldoet"
