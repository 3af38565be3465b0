# language: nl
Functionaliteit: OPZET-37, een regel negeer zonder bevinding

  Abstract Scenario: een regel negeer die niets raakt, krijgt zelf een waarschuwing
    Stel de regel
      """
      negeer <norm> omdat "partijen weten dit"
      """
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan meldt OPZET-37 een "waarschuwing"
    En zegt OPZET-37 "<zin>"

    Voorbeelden:
      | norm     | zin                             |
      | CAO-18   | CAO-18, en die norm vindt hier niets |
      | CAO-1800 | CAO-1800, en die norm bestaat niet   |

  Scenario: partijen aanvaarden ook een aandachtspunt over de opzet van hun akkoord
    Stel het artikel "toezicht"
      | belegd bij | aangewezen personen |
    En de regel
      """
      begrip "magazijnmeester" "Wie het magazijn beheert."
      """
    En de regel
      """
      negeer OPZET-04 omdat "het begrip komt in de volgende versie"
      """
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan meldt OPZET-04 niets
    En meldt OPZET-37 niets
