# language: nl
Functionaliteit: alle fouten in één keer, en een slechte regel verbergt alleen zichzelf

  Scenario: vijf fouten in één bestand worden alle vijf gemeld
    Stel de tekst
      """
      cao "Cao Voorbeeld"
        looptijd: 31 februari 2027 tot en met 1 maart 2028
        werkgever privaat
      einde

      ai-systeem PickPilot "PickPilot 4"
        fase: pillot
      einde

      toezicht over PickPilt
        mag afwijken: "misschien
        opleiding: 16 uur
        opleding: 8 uur
      einde
      """
    Wanneer het wordt gelezen
    Dan zijn er 5 taalfouten
    En meldt TAAL-013 op regel 2, kolom 13 “De datum “31 februari 2027” bestaat niet”
    En meldt TAAL-006 op regel 3, kolom 3 “Deze regel heeft geen sleutel met een dubbele punt”
    En meldt TAAL-016 op regel 7, kolom 9 “Bij “fase”: “pillot” is hier geen bekende term”
    En meldt TAAL-004 op regel 11, kolom 17 “Een aanhalingsteken is niet gesloten”
    En meldt TAAL-017 op regel 13, kolom 3 ““opleding” is hier geen bekende sleutel”

  Scenario: zolang een regel niet te lezen is, wordt niets vermist
    > Een systeem in een onleesbaar blok staat er misschien wel; dat het ontbreekt, is dan niet zeker.
    Stel de tekst
      """
      cao "Cao Voorbeeld"
      einde
      ai-systeem Pick Pilot "PickPilot 4"
        fase: pilot
      einde
      toezicht over PickPilot
      einde
      """
    Wanneer het wordt gelezen
    Dan is er 1 taalfout
    En meldt TAAL-027 op regel 3, kolom 17 “De naam van een systeem is één woord, met daarachter de titel”

  Scenario: drie blokken zonder “einde” geven drie meldingen en niet meer
    Stel een akkoord met daarin
      """
      toezicht
        mag afwijken: ja
      overleg
        advies: voor besluit

      hoofdstuk "Daarna"
      klacht
        horen: ja
      """
    Wanneer het wordt gelezen
    Dan zijn er 3 taalfouten
    En meldt TAAL-009 op regel 2, kolom 3 “Het blok dat op regel 7 begint, mist zijn “einde””
    En meldt TAAL-009 op regel 4, kolom 3 “Het blok dat op regel 9 begint, mist zijn “einde””
    En meldt TAAL-009 op regel 8, kolom 3 “Het blok dat op regel 13 begint, mist zijn “einde””

  Scenario: een regel zonder inspringing midden in een blok sluit het blok niet
    Stel een akkoord met daarin
      """
      toezicht
      mag afwijken: ja
      Partijen bespreken dit nog.
      opleiding: 16 uur
      einde
      """
    Wanneer het wordt gelezen
    Dan is er 1 taalfout
    En meldt TAAL-006 op regel 3, kolom 1 “Deze regel heeft geen sleutel met een dubbele punt”

  Scenario: een ingesprongen woord dat ook een onderwerp is, is geen kopregel
    Stel een akkoord met daarin
      """
      overleg
        inhoud aanvraag: naam
                         scholing
        advies: voor besluit
      einde
      """
    Wanneer het wordt gelezen
    Dan is er 1 taalfout
    En meldt TAAL-006 op regel 3, kolom 20 “Deze regel heeft geen sleutel met een dubbele punt”

  Scenario: een onbekende kopregel midden in een blok begint toch een blok
    Stel een akkoord met daarin
      """
      toezicht
        mag afwijken: ja
      toezigt over PickPilot
        opleiding: 16 uur
      einde
      """
    Wanneer het wordt gelezen
    Dan zijn er 2 taalfouten
    En meldt TAAL-009 op regel 2, kolom 3 “Het blok dat op regel 7 begint, mist zijn “einde””
    En meldt TAAL-018 op regel 3, kolom 1 ““toezigt” is geen bekend onderwerp”

  Scenario: de velden onder een slechte kopregel worden wel gelezen maar horen nergens bij
    Stel een akkoord met daarin
      """
      toezicht over
        mag afwijken: ja
        opleiding 16 uur
      einde
      """
    Wanneer het wordt gelezen
    Dan zijn er 2 taalfouten
    En meldt TAAL-027 op regel 1, kolom 1 “Deze kopregel is niet te lezen”
    En meldt TAAL-006 op regel 3, kolom 3 “Deze regel heeft geen sleutel met een dubbele punt”

  Scenario: tussen de fouten door worden hoofdstukken, begrippen en teksten gewoon gelezen
    Stel een akkoord met daarin
      """
      ???
      begrip "order" "Eén."
      begrip "order" "Twee."
      tekst "Alinea."
      negeer AVG-22-1 over Niemand omdat "x"
      """
    Wanneer het wordt gelezen
    Dan zijn er 2 taalfouten
    En meldt TAAL-027 op regel 1, kolom 1 ““???” is geen begin van een blok”
    En meldt TAAL-021 op regel 3, kolom 1 ““order” is al omschreven”

  Scenario: duizenden slechte regels worden alle gemeld
    Stel 3000 keer de regel "advies: 3 weekn voor ???" in het blok "overleg"
    Wanneer het wordt gelezen
    Dan zijn er 3000 taalfouten
    En meldt TAAL-006 op regel 2999, kolom 24 ““?” past hier niet”
