# language: nl
@OPZET-12
Functionaliteit: OPZET-12, dezelfde gegevens wissen en bewaren

  Abstract Scenario: een logboek dat ook voor beoordeling dient, blijft niet langer dan gegevens over personen
    Stel het systeem Meter
      | persoonsgegevens | <persoonsgegevens> |
    En het artikel "bewaren over Meter"
      | logboek                  | <logboek>     |
      | logboek voor beoordeling | <beoordeling> |
      | persoonsniveau           | <persoon>     |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan geeft OPZET-12 <aantal> meldingen

    Voorbeelden:
      | persoonsgegevens | logboek           | beoordeling | persoon             | aantal |
      | ja               | 6 tot 12 maanden  | ja          | hoogstens 3 maanden | 1      |
      | ja               | 6 tot 12 maanden  | ja          | hoogstens 6 maanden | 0      |
      | ja               | 6 tot 12 maanden  | ja          | hoogstens 26 weken  | 0      |
      | ja               | 6 tot 12 maanden  | ja          | hoogstens 25 weken  | 1      |
      | ja               | hoogstens 12 maanden | ja       | hoogstens 3 maanden | 0      |
      | ja               | 6 tot 12 maanden  | uitgesloten | hoogstens 3 maanden | 0      |
      | ja               | 6 tot 12 maanden  |             | hoogstens 3 maanden | 0      |
      | ja               | 6 tot 12 maanden  | ja          | minstens 1 maand    | 0      |
      | ja               | 6 tot 12 maanden  | ja          | uitgesloten         | 0      |
      | ja               | 6 tot 12 maanden  | ja          |                     | 0      |
      | ja               |                   | ja          | hoogstens 3 maanden | 0      |
      | nee              | 6 tot 12 maanden  | ja          | hoogstens 3 maanden | 0      |
      | onbekend         | 6 tot 12 maanden  | ja          | hoogstens 3 maanden | 1      |

  Scenario: de melding over een logboek noemt beide termijnen
    Stel het systeem Meter
      | persoonsgegevens | ja |
    En het artikel "bewaren over Meter"
      | logboek                  | 6 tot 12 maanden    |
      | logboek voor beoordeling | ja                  |
      | persoonsniveau           | hoogstens 3 maanden |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan meldt OPZET-12 over Meter een "fout"
    En zegt OPZET-12 "“logboek” (6 tot 12 maanden) moet langer blijven"
    En zegt OPZET-12 "(hoogstens 3 maanden)"
    En raadt OPZET-12 aan "scheid de gegevens"

  Scenario: is niet bekend of het systeem persoonsgegevens verwerkt, dan is het logboek geen fout
    Stel het systeem Meter
      | persoonsgegevens | onbekend |
    En het artikel "bewaren over Meter"
      | logboek                  | 6 tot 12 maanden    |
      | logboek voor beoordeling | ja                  |
      | persoonsniveau           | hoogstens 3 maanden |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan meldt OPZET-12 over Meter een "waarschuwing"

  Abstract Scenario: ruwe gegevens over personen blijven niet langer dan het persoonsniveau
    Stel het systeem Meter
      | persoonsgegevens | <persoonsgegevens> |
    En het artikel "bewaren over Meter"
      | ruwe gegevens  | <ruw>     |
      | persoonsniveau | <persoon> |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan geeft OPZET-12 <aantal> meldingen

    Voorbeelden:
      | persoonsgegevens | ruw               | persoon             | aantal |
      | ja               | minstens 4 maanden | hoogstens 3 maanden | 1     |
      | ja               | 28 dagen          | hoogstens 14 dagen  | 1      |
      | ja               | 28 dagen          | hoogstens 4 weken   | 0      |
      | ja               | 28 dagen          | hoogstens 1 maand   | 0      |
      | ja               | hoogstens 28 dagen | hoogstens 14 dagen | 0      |
      | onbekend         | 28 dagen          | hoogstens 14 dagen  | 0      |
      | nee              | 28 dagen          | hoogstens 14 dagen  | 0      |

  Scenario: ruwe gegevens die te lang blijven, geven een waarschuwing en geen fout
    Stel het systeem Meter
      | persoonsgegevens | ja |
    En het artikel "bewaren over Meter"
      | ruwe gegevens  | 28 dagen           |
      | persoonsniveau | hoogstens 14 dagen |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan meldt OPZET-12 over Meter een "waarschuwing"
