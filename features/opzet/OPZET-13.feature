# language: nl
@OPZET-13
Functionaliteit: OPZET-13, metingen die toch meetellen waar de tekst dat verbiedt

  Abstract Scenario: wat de tekst bij monitoring verbiedt, laat geen andere regel toe
    Stel het systeem Meter
      | fase | gebruik |
    En het artikel "monitoring"
      | verboden gebruik | <verboden> |
    En het artikel "<onderwerp>"
      | <sleutel> | <waarde> |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan geeft OPZET-13 <aantal> meldingen

    Voorbeelden:
      | verboden    | onderwerp       | sleutel                  | waarde      | aantal |
      | beoordeling | monitoring      | meetdoelen               | beoordeling | 1      |
      | beoordeling | monitoring      | meetdoelen               | veiligheid  | 0      |
      | beoordeling | bewaren         | logboek voor beoordeling | ja          | 1      |
      | beoordeling | bewaren         | logboek voor beoordeling | uitgesloten | 0      |
      | beoordeling | gebruiksregels  | prompts voor beoordeling | ja          | 1      |
      | beoordeling | beoordeling     | rangschikken             | ja          | 1      |
      | sanctie     | beoordeling     | rangschikken             | ja          | 0      |
      | ontslag     | werkgelegenheid | score als ontslaggrond   | ja          | 1      |
      | ontslag     | werkgelegenheid | ontslagvolgorde          | score       | 1      |
      | ontslag     | werkgelegenheid | ontslagvolgorde          | afspiegeling | 0     |
      | beloning    | loonbescherming | algoritmisch loon        | advies      | 0      |

  Abstract Scenario: een verbod op gebruik bij beoordeling raakt ook loon, sanctie en ontslag
    Stel het systeem Meter
      | fase | gebruik |
    En het artikel "beoordeling"
      | gebruik        | <gebruik>        |
      | uitzonderingen | <uitzonderingen> |
    En het artikel "monitoring"
      | toegestaan gebruik | <toegestaan> |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan geeft OPZET-13 <aantal> meldingen

    Voorbeelden:
      | gebruik            | uitzonderingen | toegestaan                             | aantal |
      | uitgesloten        |                | beoordeling, beloning, sanctie, ontslag | 4     |
      | uitgesloten        | diefstal       | sanctie, ontslag                       | 0      |
      | uitgesloten        | diefstal       | beloning                               | 1      |
      | uitgesloten        | uitgesloten    | sanctie                                | 1      |
      | uitgesloten        |                | training                               | 0      |
      | aanleiding gesprek |                | beoordeling                            | 0      |

  Abstract Scenario: ook een feit van het systeem kan tegen het verbod zijn
    Stel het systeem Meter
      | <feit> | <waarde> |
    En het artikel "monitoring over Meter"
      | verboden gebruik | beoordeling, beloning, ontslag |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan geeft OPZET-13 <aantal> meldingen

    Voorbeelden:
      | feit          | waarde                        | aantal |
      | doelen        | beoordelen, belonen           | 2      |
      | doelen        | ontslag                       | 1      |
      | doelen        | ontslagselectie               | 1      |
      | doelen        | roosteren                     | 0      |
      | doelen        | onbekend                      | 0      |
      | variabel loon | ja                            | 1      |
      | variabel loon | 10 %                          | 1      |
      | variabel loon | 0 %                           | 0      |
      | variabel loon | nee                           | 0      |
      | variabel loon | onbekend                      | 0      |

  Scenario: de melding over meetellen noemt beide regels, en alleen voor het systeem waar beide gelden
    Stel het systeem Meter
      | fase | gebruik |
    En het systeem Ander
      | fase | gebruik |
    En het artikel "monitoring over Meter"
      | verboden gebruik | beoordeling |
    En het artikel "bewaren"
      | logboek voor beoordeling | ja |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan geeft OPZET-13 1 meldingen
    En meldt OPZET-13 over Meter een "waarschuwing"
    En zegt OPZET-13 "“logboek voor beoordeling” laat metingen van Meter meetellen bij beoordeling; “verboden gebruik” verbiedt dat"
    En raadt OPZET-13 aan "pas het verbod aan"
