# language: nl
Functionaliteit: de tabel van oordelen, rij voor rij, op normen die alleen hier bestaan

  Achtergrond:
    Stel dat alleen deze normen gelden
      """
      regel PROEF-1 "Toezicht"
        bron      "Proefwet, artikel 1"
        sterkte   wet
        geldig    doorlopend
        per       ai-systeem
        wanneer   systeem.persoonsgegevens
        verbiedt  toezicht.mag_afwijken is uitgesloten
        vereist   toezicht.opleiding is ten minste 8 uur
        signaleert toezicht.zaken is meer dan 100
        open norm "Is de opleiding goed genoeg?"
      einde

      uitzondering PROEF-1-UITZ op PROEF-1 "Kleine systemen"
        bron      "Proefwet, artikel 1a"
        sterkte   wet
        geldig    doorlopend
        wanneer   systeem.beeldschermwerk
      einde

      regel PROEF-2 "Alleen een verbod"
        bron      "Proefwet, artikel 2"
        sterkte   wet
        geldig    doorlopend
        per       ai-systeem
        verbiedt  systeem.profilering en systeem.bepaalt_tempo
      einde

      regel PROEF-4 "Een vast gebrek naast een open verbod"
        bron      "Proefwet, artikel 4"
        sterkte   wet
        geldig    doorlopend
        per       ai-systeem
        wanneer   systeem.beeldschermwerk is nee
        verbiedt  systeem.heimelijk en systeem.bepaalt_tempo
        verbiedt  toezicht.mag_afwijken is uitgesloten ernst waarschuwing
        verbiedt  toezicht.ondersteuning is uitgesloten ernst aandachtspunt
      einde

      regel PROEF-3 "Vereist met een eigen ernst, en zwijgen met een eigen ernst"
        bron      "Proefwet, artikel 3"
        sterkte   wet
        geldig    doorlopend
        per       ai-systeem
        bij zwijgen waarschuwing
        vereist   klacht.horen is ja ernst aandachtspunt
      einde
      """
    En het systeem X
      | persoonsgegevens | ja  |
      | beeldschermwerk  | nee |
      | profilering      | nee |

  Abstract Scenario: het oordeel volgt uit wat er in de tekst staat
    Stel het artikel "toezicht"
      | <sleutel>   | <waarde>    |
      | <sleutel 2> | <waarde 2>  |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van PROEF-1 over X "<oordeel>"
    En is de ernst "<ernst>"

    Voorbeelden:
      | sleutel      | waarde      | sleutel 2 | waarde 2       | oordeel    | ernst         |
      | mag afwijken | uitgesloten | opleiding | 16 uur         | schendt    | fout          |
      | mag afwijken | nee         | opleiding | 16 uur         | schendt    | fout          |
      | mag afwijken | ja          | opleiding | 4 uur          | onvolledig | waarschuwing  |
      | mag afwijken | ja          | opleiding | 4 tot 16 uur   | onvolledig | waarschuwing  |
      | mag afwijken | ja          | opleiding | hoogstens 16 uur | onvolledig | waarschuwing |
      | mag afwijken | ja          | opleiding | uitgesloten    | onvolledig | waarschuwing  |
      | mag afwijken | ja          | tijd      | 10 %           | onvolledig | waarschuwing  |
      | zaken        | 200 per dag | opleiding | 8 uur          | let op     | aandachtspunt |
      | zaken        | 200 per dag | opleiding | 4 uur          | onvolledig | waarschuwing  |
      | zaken        | 100 per dag | opleiding | 8 uur          | voldoet    | geen          |
      | mag afwijken | ja          | opleiding | minstens 8 uur | voldoet    | geen          |
      | mag afwijken | ja          | opleiding | 480 minuten    | voldoet    | geen          |

  Abstract Scenario: wat vaststaat, wordt door open feiten elders in de norm niet lichter
    Stel het systeem X
      | beeldschermwerk | <beeldscherm> |
    En het artikel "toezicht"
      | <sleutel> | uitgesloten |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van PROEF-4 over X "<oordeel>"
    En is de ernst "<ernst>"

    Voorbeelden:
      | beeldscherm | sleutel       | oordeel   | ernst         |
      | nee         | mag afwijken  | schendt   | waarschuwing  |
      | nee         | ondersteuning | onbepaald | aandachtspunt |
      | onbekend    | mag afwijken  | onbepaald | aandachtspunt |

  Scenario: zwijgt de tekst over het hele onderwerp, dan is het een aandachtspunt
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van PROEF-1 over X "zwijgt"
    En is de ernst "aandachtspunt"

  Scenario: zwijgen kan zwaarder wegen als de norm dat zegt
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van PROEF-3 over X "zwijgt"
    En is de ernst "waarschuwing"

  Scenario: een element kan lichter wegen als de norm dat zegt
    Stel het artikel "klacht"
      | horen | nee |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van PROEF-3 over X "onvolledig"
    En is de ernst "aandachtspunt"

  Abstract Scenario: een norm zonder vereiste zwijgt nooit, en een onbekend feit geeft nooit een fout
    Stel het systeem X
      | profilering   | <profilering> |
      | bepaalt tempo | <tempo>       |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van PROEF-2 over X "<oordeel>"
    En is de ernst "<ernst>"

    Voorbeelden:
      | profilering | tempo    | oordeel   | ernst         |
      | ja          | ja       | schendt   | fout          |
      | ja          | nee      | voldoet   | geen          |
      | nee         | onbekend | voldoet   | geen          |
      | ja          | onbekend | onbepaald | waarschuwing  |
      | ja          |          | onbepaald | waarschuwing  |
      | onbekend    | onbekend | onbepaald | aandachtspunt |

  Scenario: een open feit geeft de vraag van dat feit
    Stel het systeem X
      | profilering   | ja       |
      | bepaalt tempo | onbekend |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van PROEF-2 over X "onbepaald"
    En is de vraag "Bepaalt het systeem het werktempo?"

  Abstract Scenario: feiten die de norm niet raken of een uitzondering die geldt, schakelen haar uit
    Stel het systeem X
      | persoonsgegevens | <persoonsgegevens> |
      | beeldschermwerk  | <beeldschermwerk>  |
    En het artikel "toezicht"
      | mag afwijken | uitgesloten |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van PROEF-1 over X "<oordeel>"
    En is de ernst "<ernst>"

    Voorbeelden:
      | persoonsgegevens | beeldschermwerk | oordeel                | ernst         |
      | ja               | nee             | schendt                | fout          |
      | nee              | nee             | niet van toepassing    | geen          |
      | ja               | ja              | niet van toepassing    | geen          |
      | nee              | onbekend        | niet van toepassing    | geen          |
      | onbekend         | ja              | niet van toepassing    | geen          |
      | onbekend         | nee             | onbepaald              | waarschuwing  |
      | ja               | onbekend        | onbepaald              | waarschuwing  |
      | onbekend         | onbekend        | onbepaald              | aandachtspunt |

  Scenario: een open uitzondering bij een tekst die voldoet, is geen bevinding
    Stel het systeem X
      | beeldschermwerk | onbekend |
    En het artikel "toezicht"
      | opleiding | 16 uur |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van PROEF-1 over X "onbepaald"
    En is de ernst "geen"

  Scenario: de bevinding wijst de regel aan die besliste en niet de eerste die werd gelezen
    Stel het akkoord
      """
      cao "Cao Plaats"
      einde
      ai-systeem X "X"
        persoonsgegevens: ja
        beeldschermwerk: nee
      einde
      toezicht
        zaken: 10 per dag
        opleiding: 4 uur
      einde
      """
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van PROEF-1 over X "onvolledig"
    En wijst de melding regel 9 aan
