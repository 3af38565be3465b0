# language: nl
@OPZET-16
Functionaliteit: OPZET-16, een oorzaak die niemand kan bewijzen

  Abstract Scenario: alleen uitsluitend door ai is een oorzaak die niemand kan bewijzen
    Stel het systeem PickPilot
      | fase | voornemen |
    En het artikel "werkgelegenheid over PickPilot"
      | oorzaak  | <oorzaak> |
      | garantie | geen gedwongen ontslag |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan geeft OPZET-16 <aantal> meldingen

    Voorbeelden:
      | oorzaak                                                               | aantal |
      | uitsluitend door ai                                                   | 1      |
      | in overwegende mate                                                   | 0      |
      | mede                                                                  | 0      |
      | uitgesloten                                                           | 0      |
      |                                                                       | 0      |
      | hoog: mede; midden: uitsluitend door ai; laag: uitsluitend door ai    | 1      |

  Scenario: de melding over de oorzaak raadt een lichtere maat aan, voor het ene systeem van het artikel
    Stel het systeem PickPilot
      | fase | voornemen |
    En het artikel "werkgelegenheid over PickPilot"
      | oorzaak | uitsluitend door ai |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan meldt OPZET-16 over PickPilot een "waarschuwing"
    En zegt OPZET-16 "bijna nooit te bewijzen"
    En raadt OPZET-16 aan "“in overwegende mate”"

  Scenario: een artikel zonder systemen krijgt één melding over de oorzaak
    Stel het systeem Een
      | fase | voornemen |
    En het systeem Twee
      | fase | voornemen |
    En het artikel "werkgelegenheid"
      | oorzaak | uitsluitend door ai |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan meldt OPZET-16 een "waarschuwing"
