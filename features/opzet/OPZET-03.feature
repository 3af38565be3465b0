# language: nl
@OPZET-03
Functionaliteit: OPZET-03, een open woord zonder getal of lijst

  Abstract Scenario: een open woord in een vrije tekst krijgt een waarschuwing die het woord noemt
    Stel de regel
      """
      tekst "<tekst>"
      """
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan meldt OPZET-03 een "waarschuwing"
    En zegt OPZET-03 "“<woord>”"

    Voorbeelden:
      | tekst                                              | woord              |
      | Bij een wezenlijke wijziging volgt nieuw overleg.  | wezenlijke         |
      | Een ingrijpend gevolg wordt besproken.             | ingrijpend         |
      | De werkgever meldt dit tijdig.                     | tijdig             |
      | De commissie krijgt een redelijke vergoeding.      | redelijke          |
      | Een mens beslist in beginsel.                      | in beginsel        |
      | De werkgever antwoordt zo spoedig mogelijk.        | zo spoedig mogelijk |
      | Materiële gevolgen worden besproken.               | materiële          |
      | De werkgever meldt TIJDIG wat hij wil.             | tijdig             |

  Abstract Scenario: een getal, een lijst, een omschreven begrip of een ander woord maakt een vrije tekst niet open
    Stel de regel
      """
      begrip "wezenlijke wijziging" "Een ander doel of een andere databron."
      """
    En de regel
      """
      tekst "<tekst>"
      """
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan meldt OPZET-03 niets

    Voorbeelden:
      | tekst                                                     |
      | De werkgever meldt dit tijdig, binnen 5 dagen.            |
      | De werkgever meldt dit tijdig, binnen een week.           |
      | De werkgever meldt dit tijdig, binnen drie dagen.         |
      | Ingrijpend is: een ander doel, een andere databron.       |
      | Bij een wezenlijke wijziging volgt nieuw overleg.         |
      | Redelijkheid en billijkheid blijven gelden.               |
      | Een onredelijk verzoek wordt niet gedaan.                 |
      | Partijen bespreken dit elk jaar.                          |

  Scenario: het getal telt alleen in zijn eigen zin
    Stel de regel
      """
      tekst "Er zijn 3 vergaderingen. De werkgever meldt de rest tijdig."
      """
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan meldt OPZET-03 een "waarschuwing"

  Scenario: een regel met meer open woorden krijgt één melding met elk woord één keer
    Stel de regel
      """
      tekst "Tijdig en redelijk overleg hoort erbij.", "Tijdig is goed."
      """
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan geeft OPZET-03 1 meldingen
    En zegt OPZET-03 "noemt “tijdig”, “redelijk” zonder getal of lijst"
    En raadt OPZET-03 aan "omschrijf de woorden als begrip"

  Scenario: ook een aanvulling en een omschrijving van een begrip worden gelezen
    Stel het systeem PickPilot
      | fase | voornemen |
    En het artikel "toezicht over PickPilot"
      | aanvulling | "De toezichthouder grijpt tijdig in." |
    En de regel
      """
      begrip "order" "Een redelijke verzameling artikelen."
      """
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan geeft OPZET-03 2 meldingen
    En meldt OPZET-03 over PickPilot een "waarschuwing"

  Scenario: partijen aanvaarden een open woord met negeer
    Stel de regel
      """
      tekst "De werkgever meldt dit tijdig."
      """
    En de regel
      """
      negeer OPZET-03 omdat "partijen willen hier ruimte"
      """
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan meldt OPZET-03 niets
    En meldt OPZET-37 niets
