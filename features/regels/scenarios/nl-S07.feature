# language: nl
@nl-S07
Functionaliteit: scenario S07, verplichte AI-scholing met terugbetaling

  “Iedere medewerker volgt in de eigen tijd de AI-basistraining. Bij vertrek binnen 12 maanden betaalt hij
  de kosten terug, te verrekenen met de eindafrekening.”

  Achtergrond:
    Stel de cao
      | werkzame personen | 300              |
      | medezeggenschap   | ondernemingsraad |
    En het systeem Assistent
      | fase | invoering |
    En het artikel "geletterdheid over Assistent"
      | verplicht     | ja                                                                                                   |
      | werktijd      | eigen tijd                                                                                           |
      | terugbetaling | volledig                                                                                             |
      | verrekening   | ja                                                                                                   |
      | aanvulling    | "Iedere medewerker volgt de AI-basistraining. De terugbetaling geldt bij vertrek binnen 12 maanden." |

  Scenario: een verplichte AI-basistraining in eigen tijd, met terugbetaling en verrekening, strijdt driemaal met de wet
    > De cao verplicht de training. Dan is zij kosteloos, geldt zij als arbeidstijd, en is het beding
    > nietig.
    > Er is geen transitievergoeding, en scholing van OR-leden is iets anders.
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan zijn de oordelen over Assistent
      | norm       | oordeel | ernst         |
      | BW-611A-2  | schendt | fout          |
      | WOR-27-1-F | zwijgt  | aandachtspunt |
    Maar zijn de oordelen over Assistent
      | norm            | oordeel             | ernst |
      | BW-673-KOST     | niet van toepassing | geen  |
      | WOR-18-SCHOLING | niet van toepassing | geen  |
    En zijn er geen andere fouten dan BW-611A-2
    En is het oordeel van BW-611A-2 over Assistent "schendt"
    En zegt de melding "maar moet geheel of deels in eigen tijd"
    En zegt de melding "maar de werknemer moet kosten terugbetalen"
    En zegt de melding "worden verrekend met het loon of de eindafrekening"
