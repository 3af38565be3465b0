# language: nl
@nl-S21
Functionaliteit: scenario S21, de score bepaalt de boventalligheid

  “Boventallig zijn de medewerkers met de laagste AI-score.”

  Achtergrond:
    Stel de cao
      | werkzame personen | 260              |
      | medezeggenschap   | ondernemingsraad |
      | ontslagcommissie  | nee              |
    En het systeem Selectiescore
      | doelen          | ontslagselectie |
      | vervallen banen | 12              |
    En het artikel "werkgelegenheid over Selectiescore"
      | ontslagvolgorde | score |

  Scenario: zonder onafhankelijke ontslagcommissie kan de laagste AI-score niet bepalen wie boventallig is
    > Dan geldt afspiegeling, en een score die vanzelf gevolg heeft, is geen reden voor ontslag.
    > Over instemming met het ontslagbeleid zwijgt de tekst; dat is een aandachtspunt, ook al noemt het
    > scenario een waarschuwing (soort G). Twaalf banen zijn geen collectief ontslag.
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan zijn de oordelen over Selectiescore
      | norm          | oordeel    | ernst         |
      | BW-669-6      | schendt    | fout          |
      | BW-669-D      | schendt    | fout          |
      | BW-669-HERPL  | onvolledig | waarschuwing  |
      | WOR-25-1-CDEH | zwijgt     | waarschuwing  |
      | WGBL-3-7      | schendt    | waarschuwing  |
      | AWGB-5-9      | schendt    | waarschuwing  |
      | WOR-27-1-E    | zwijgt     | aandachtspunt |
    Maar zijn de oordelen over Selectiescore
      | norm   | oordeel             | ernst |
      | WMCO-3 | niet van toepassing | geen  |
    En zijn er geen andere fouten dan BW-669-6, BW-669-D
