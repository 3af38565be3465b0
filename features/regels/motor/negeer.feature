# language: nl
Functionaliteit: wat partijen aanvaarden met een regel negeer

  Achtergrond:
    Stel dat alleen deze normen gelden
      """
      regel PROEF-1 "Toezicht"
        bron      "Proefwet, artikel 1"
        sterkte   wet
        geldig    doorlopend
        per       ai-systeem
        verbiedt  toezicht.mag_afwijken is uitgesloten
        vereist   toezicht.opleiding is ten minste 8 uur
      einde
      """

  Abstract Scenario: negeer neemt een waarschuwing uit de telling, maar nooit een fout
    Stel op schijf het bestand "akkoord.cao"
      """
      cao "Cao Negeer"
      einde
      ai-systeem X "X"
      einde
      ai-systeem Y "Y"
      einde
      toezicht
        opleiding: 4 uur
        mag afwijken: <afwijken>
      einde
      negeer <regel> omdat "partijen weten dit"
      """
    Wanneer ik `cao-ai controleer akkoord.cao` geef
    Dan is de afloop <afloop>
    En zegt de opdracht "<zin>"

    Voorbeelden:
      | regel          | afwijken    | afloop | zin                                          |
      | PROEF-1        | ja          | 0      | 0 fouten, 0 waarschuwingen, 0 aandachtspunten |
      | PROEF-1        | ja          | 0      | Door partijen aanvaard PROEF-1 (X), waarschuwing: partijen weten dit |
      | PROEF-1 over Y | ja          | 1      | 0 fouten, 1 waarschuwing, 0 aandachtspunten  |
      | PROEF-1        | uitgesloten | 1      | 2 fouten, 0 waarschuwingen, 0 aandachtspunten |
      | PROEF-9        | ja          | 1      | OPZET-37                                     |
      | PROEF-9        | ja          | 1      | noemt PROEF-9, en die norm bestaat niet.     |
