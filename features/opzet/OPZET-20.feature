# language: nl
@OPZET-20
Functionaliteit: OPZET-20, een besluit van het systeem en van een mens tegelijk

  Abstract Scenario: een besluit is van het systeem of van een mens
    Stel het systeem Roosteraar
      | fase | gebruik |
    En het artikel "besluiten over Roosteraar"
      | automatisch | <automatisch> |
      | <sleutel>   | <mens>        |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan geeft OPZET-20 <aantal> meldingen

    Voorbeelden:
      | automatisch     | sleutel      | mens            | aantal |
      | rooster         | mens beslist | rooster         | 1      |
      | rooster         | zonder ai    | rooster, ziekte | 1      |
      | rooster         | vier ogen    | rooster         | 1      |
      | rooster, uren   | mens beslist | rooster, uren   | 2      |
      | rooster         | mens beslist | ontslag         | 0      |
      | uitgesloten     | mens beslist | rooster         | 0      |
      | rooster         | mens beslist | uitgesloten     | 0      |
      |                 | mens beslist | rooster         | 0      |

  Scenario: de melding over een dubbel besluit noemt beide regels
    Stel het systeem Roosteraar
      | fase | gebruik |
    En het systeem Ander
      | fase | gebruik |
    En het artikel "besluiten over Roosteraar"
      | automatisch | rooster |
    En het artikel "besluiten"
      | mens beslist | rooster |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan geeft OPZET-20 1 meldingen
    En meldt OPZET-20 over Roosteraar een "fout"
    En zegt OPZET-20 "“rooster” staat bij “automatisch” en ook bij “mens beslist”"
    En raadt OPZET-20 aan "Haal “rooster” weg bij een van beide"

  Abstract Scenario: wie nul procent leest, laat het systeem afwijzen
    Stel het systeem Rang
      | fase | gebruik |
    En het artikel "selectie over Rang"
      | menselijke lezing | <lezing> |
      | rol bij werving   | <rol>    |
    En het artikel "besluiten over Rang"
      | mens beslist | <mens> |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan geeft OPZET-20 <aantal> meldingen

    Voorbeelden:
      | lezing        | rol          | mens      | aantal |
      | 0 %           | ordenen      |           | 1      |
      | 0 %           | voorselectie |           | 1      |
      | hoogstens 0 % | voorselectie |           | 1      |
      | 0 %           | tekst        |           | 0      |
      | 0 %           |              |           | 0      |
      | 0 %           |              | afwijzing | 1      |
      | 0 %           |              | aanname   | 0      |
      | 0 %           | tekst        | afwijzing | 0      |
      | 0 %           |              | ontslag   | 0      |
      | 1 %           | voorselectie | afwijzing | 0      |
      | minstens 0 %  | voorselectie | afwijzing | 0      |
      | uitgesloten   | voorselectie | afwijzing | 0      |
      |               | voorselectie | afwijzing | 0      |

  Abstract Scenario: belooft de tekst een mens die niemand leest, dan is dat een fout
    Stel het systeem Rang
      | doelen | <doelen> |
    En het artikel "selectie over Rang"
      | menselijke lezing | 0 %   |
      | rol bij werving   | <rol> |
    En het artikel "besluiten over Rang"
      | mens beslist | <mens> |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan meldt OPZET-20 over Rang een "<ernst>"
    En zegt OPZET-20 "<zin>"

    Voorbeelden:
      | doelen   | rol     | mens      | ernst        | zin                               |
      | werving  | ordenen | afwijzing | fout         | Een mens beslist over “afwijzing” |
      | onbekend | ordenen | afwijzing | waarschuwing | Een mens beslist over “afwijzing” |
      | werving  |         | afwijzing | waarschuwing | Een mens beslist over “afwijzing” |
      | werving  | ordenen |           | waarschuwing | dan wijst het systeem zelf af     |

  Scenario: een systeem dat geen sollicitanten ordent, krijgt over het lezen geen melding
    Stel het systeem Rooster
      | doelen | roosteren |
    En het artikel "selectie"
      | menselijke lezing | 0 %     |
      | rol bij werving   | ordenen |
    En het artikel "besluiten"
      | mens beslist | afwijzing |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan meldt OPZET-20 niets
