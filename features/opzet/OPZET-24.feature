# language: nl
@OPZET-24
Functionaliteit: OPZET-24, een formule zonder grondslag, of uren die dubbel tellen

  Abstract Scenario: wie de opbrengst deelt, maakt de formule compleet
    Stel het systeem Een
      | fase | voornemen |
    En het systeem Twee
      | fase | voornemen |
    En het artikel "opbrengst"
      | meting            | <meting>    |
      | aandeel personeel | <aandeel>   |
      | uitkeringsmaand   | <maand>     |
      | verdeling         | <verdeling> |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan geeft OPZET-24 <aantal> meldingen

    Voorbeelden:
      | meting                | aandeel     | maand | verdeling              | aantal |
      | besparing per systeem | 30 %        | mei   | 50 % geld; 50 % tijd   | 0      |
      |                       | 30 %        | mei   | 50 % geld; 50 % tijd   | 1      |
      | besparing per systeem |             | mei   | 50 % geld; 50 % tijd   | 1      |
      | besparing per systeem | uitgesloten | mei   | 50 % geld; 50 % tijd   | 1      |
      | besparing per systeem | 30 %        |       |                        | 1      |
      | hoog: vaste som; midden: besparing per systeem; laag: geen | 30 % | mei | | 0      |
      | besparing per systeem | uitgesloten |       | uitgesloten            | 0      |
      | besparing per systeem |             |       |                        | 0      |

  Scenario: de melding over een formule noemt wat ontbreekt
    Stel het artikel "opbrengst"
      | aandeel personeel | 30 % |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan meldt OPZET-24 een "waarschuwing"
    En zegt OPZET-24 "zegt niet waarover wordt gemeten (“meting”) en niet wanneer wordt uitgekeerd (“uitkeringsmaand”)"
    En raadt OPZET-24 aan "Vul de formule aan"

  Abstract Scenario: een percentage instroomplaatsen heeft een peildatum
    Stel het artikel "starters"
      | instroomplaatsen | <plaatsen>  |
      | peildatum        | <peildatum> |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan geeft OPZET-24 <aantal> meldingen

    Voorbeelden:
      | plaatsen      | peildatum                     | aantal |
      | minstens 90 % |                               | 1      |
      | minstens 90 % | 1 januari 2026                | 0      |
      | minstens 90 % | 12 maanden voor ingebruikname | 0      |
      | minstens 4    |                               | 0      |
      | uitgesloten   |                               | 0      |
      |               |                               | 0      |

  Abstract Scenario: dezelfde uren worden niet twee keer weggegeven
    Stel het artikel "vakmanschap"
      | vrijgespeelde tijd | <vrij>       |
      | aanvulling         | <aanvulling> |
    En het artikel "opbrengst"
      | meting            | besparing per systeem |
      | aandeel personeel | 30 %                  |
      | uitkeringsmaand   | mei                   |
      | verdeling         | <verdeling>           |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan geeft OPZET-24 <aantal> meldingen

    Voorbeelden:
      | vrij                           | aanvulling                   | verdeling                | aantal |
      | 100 % productie                |                              | 40 % tijd; 60 % geld     | 1      |
      | 100 % productie                |                              | 40 % scholing; 60 % geld | 0      |
      | 20 % herstel; 80 % productie   |                              | 40 % tijd; 60 % geld     | 1      |
      | 20 % herstel; 80 % productie   | "Deze uren tellen hier."     | 40 % tijd; 60 % geld     | 0      |
      | 20 % herstel; 80 % productie   |                              | 100 % geld               | 0      |
      | 20 % herstel; 80 % productie   |                              |                          | 0      |
      | uitgesloten                    |                              | 40 % tijd; 60 % geld     | 0      |
      |                                |                              | 40 % tijd; 60 % geld     | 0      |

  Abstract Scenario: alle tijd naar productie weegt zwaarder dan uren die dubbel kunnen tellen
    Stel het artikel "vakmanschap"
      | vrijgespeelde tijd | <vrij> |
    En het artikel "opbrengst"
      | meting            | besparing per systeem |
      | aandeel personeel | 30 %                  |
      | uitkeringsmaand   | mei                   |
      | verdeling         | 40 % tijd; 60 % geld  |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan meldt OPZET-24 een "<ernst>"

    Voorbeelden:
      | vrij                         | ernst         |
      | 100 % productie              | waarschuwing  |
      | 20 % herstel; 80 % productie | aandachtspunt |
