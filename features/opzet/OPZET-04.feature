# language: nl
Functionaliteit: OPZET-04, een begrip dat nergens wordt gebruikt

  Achtergrond:
    Stel het artikel "toezicht"
      | belegd bij | aangewezen personen |

  Scenario: een begrip dat in geen enkele bepaling voorkomt, krijgt een aandachtspunt
    Stel de regel
      """
      begrip "magazijnmeester" "Wie het magazijn beheert."
      """
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan meldt OPZET-04 een "aandachtspunt"
    En zegt OPZET-04 "Het begrip “magazijnmeester” komt in geen enkele bepaling voor"

  Scenario: een begrip dat in een vrije tekst voorkomt, is geen ongebruikt begrip
    Stel de regel
      """
      begrip "magazijnmeester" "Wie het magazijn beheert."
      """
    En de regel
      """
      tekst "De magazijnmeester is erbij."
      """
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan meldt OPZET-04 niets
