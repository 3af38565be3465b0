# language: nl
@OPZET-35
Functionaliteit: OPZET-35, een heffing in het verkeerde akkoord

  Abstract Scenario: een afdracht aan een sectorfonds hoort in een cao van de bedrijfstak
    Stel de cao
      | soort | <soort> |
    En het artikel "sectorfonds"
      | <sleutel> | <waarde> |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan geeft OPZET-35 <aantal> meldingen

    Voorbeelden:
      | soort                   | sleutel     | waarde                | aantal |
      | ondernemings-cao        | afdracht    | 0,10 % van de loonsom | 1      |
      | concern-cao             | afdracht    | 0,10 % van de loonsom | 1      |
      | ondernemingsovereenkomst | afdracht   | 0,10 % van de loonsom | 1      |
      | bedrijfstak-cao         | afdracht    | 0,10 % van de loonsom | 0      |
      | onbekend                | afdracht    | 0,10 % van de loonsom | 0      |
      | ondernemings-cao        | afdracht    | uitgesloten           | 0      |
      | ondernemings-cao        | jaarbericht | ja                    | 0      |

  Scenario: de melding over een heffing noemt de soort van het akkoord
    Stel de cao
      | soort | ondernemings-cao |
    En het artikel "sectorfonds"
      | afdracht | 0,10 % van de loonsom |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan meldt OPZET-35 een "waarschuwing"
    En zegt OPZET-35 "staat in een ondernemings-cao; die bindt de sector niet"
    En raadt OPZET-35 aan "in een cao van de bedrijfstak"
