# language: nl
@OPZET-04
Functionaliteit: OPZET-04, begrippen en verwijzingen die nergens heen leiden

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

  Abstract Scenario: een verwijzing naar een artikel of bijlage die er niet is, krijgt een waarschuwing
    Stel de regel
      """
      begrip "toezichthouder" "Wie toezicht houdt."
      """
    En de regel
      """
      tekst "<tekst>"
      """
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan geeft OPZET-04 <aantal> meldingen

    Voorbeelden:
      | tekst                                                          | aantal |
      | De toezichthouder werkt volgens artikel 2.                     | 0      |
      | De toezichthouder werkt volgens artikel 3.                     | 1      |
      | De toezichthouder werkt volgens artikel 0.                     | 1      |
      | De toezichthouder werkt volgens artikel 12 van deze cao.       | 1      |
      | De toezichthouder werkt volgens artikel 12 van dit akkoord.    | 1      |
      | De toezichthouder werkt volgens artikel 12 van de cao Metaal.  | 0      |
      | De toezichthouder werkt volgens artikel 12.3.                  | 0      |
      | De toezichthouder werkt volgens artikel 35 van de AVG.         | 0      |
      | De AVG vraagt dit in artikel 35, zegt de toezichthouder.       | 0      |
      | De wet vraagt van de toezichthouder dit in artikel 35.         | 0      |
      | De toezichthouder leest bijlage 4.                             | 0      |
      | De toezichthouder leest bijlage 5.                             | 1      |
      | De toezichthouder leest bijlage 5 bij deze cao.                | 1      |
      | De toezichthouder leest bijlage 5 van het sectorprotocol.      | 0      |

  Scenario: de melding over een verwijzing noemt het nummer en hoeveel artikelen er zijn
    Stel de regel
      """
      tekst "Zie artikel 9."
      """
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan meldt OPZET-04 een "waarschuwing"
    En zegt OPZET-04 "verwijst naar artikel 9, en dat heeft dit akkoord niet: er zijn er 1"
    En raadt OPZET-04 aan "noem het document waar artikel 9 in staat"

  Scenario: een begrip dat de tekst zo noemt en dat niemand omschreef, krijgt een waarschuwing
    Stel de regel
      """
      begrip "Tempo" "Het aantal orders per uur."
      """
    En de regel
      """
      tekst "Het begrip “tempo” en het begrip “marge” staan in deze cao."
      """
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan meldt OPZET-04 een "waarschuwing"
    En zegt OPZET-04 "het begrip “marge”, en dat is nergens omschreven"

  Scenario: een kring van begrippen krijgt één waarschuwing
    Stel de regel
      """
      begrip "magazijn" "De plaats waar de voorraad ligt, voor elke toezichthouder."
      """
    En de regel
      """
      begrip "voorraad" "Wat in magazijnen ligt."
      """
    En de regel
      """
      begrip "toezichthouder" "Wie in het magazijn toezicht houdt."
      """
    En de regel
      """
      tekst "De toezichthouder telt de voorraad van het magazijn."
      """
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan meldt OPZET-04 een "waarschuwing"
    En zegt OPZET-04 "“magazijn” → “voorraad” → “magazijn”"

  Scenario: begrippen die elkaar zonder kring gebruiken, zijn goed
    Stel de regel
      """
      begrip "magazijn" "De plaats waar de voorraad ligt; het magazijn is dag en nacht open."
      """
    En de regel
      """
      begrip "voorraad" "Alle artikelen."
      """
    En de regel
      """
      tekst "De voorraad ligt in het magazijn."
      """
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan meldt OPZET-04 niets

  Scenario: begrippen die langs twee wegen bij hetzelfde begrip uitkomen, zijn geen kring
    Stel de regel
      """
      begrip "magazijn" "De plaats met de stelling en de rolbaan."
      """
    En de regel
      """
      begrip "stelling" "Waar een doos staat."
      """
    En de regel
      """
      begrip "rolbaan" "Waar een doos rijdt."
      """
    En de regel
      """
      begrip "doos" "Een verpakking."
      """
    En de regel
      """
      tekst "Het magazijn heeft een stelling, een rolbaan en een doos."
      """
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan meldt OPZET-04 niets
