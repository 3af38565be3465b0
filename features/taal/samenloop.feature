# language: nl
Functionaliteit: blokken van één onderwerp en de varianten

  Scenario: twee blokken die een ander systeem noemen, botsen niet
    Stel een akkoord met daarin
      """
      ai-systeem Rooster "Roosterhulp"
      einde
      toezicht over PickPilot
        opleiding: 16 uur
      einde
      toezicht over Rooster
        opleiding: 8 uur
      einde
      """
    Wanneer het wordt gelezen
    Dan is “opleiding” in “toezicht” voor PickPilot de waarde “16 uur”
    En is “opleiding” in “toezicht” voor Rooster de waarde “8 uur”

  Scenario: een blok dat het systeem noemt, gaat voor een blok zonder “over”
    Stel een akkoord met daarin
      """
      ai-systeem Rooster "Roosterhulp"
      einde
      toezicht
        opleiding:    8 uur
        mag afwijken: ja
      einde
      toezicht over PickPilot
        opleiding:    16 uur
      einde
      """
    Wanneer het wordt gelezen
    Dan is er geen taalfout
    En is “opleiding” in “toezicht” voor PickPilot de waarde “16 uur”
    En is “opleiding” in “toezicht” voor Rooster de waarde “8 uur”
    En is “mag afwijken” in “toezicht” voor PickPilot de waarde “ja”

  Scenario: twee blokken zonder “over” worden samen gelezen
    Stel een akkoord met daarin
      """
      toezicht
        opleiding: 8 uur
      einde
      toezicht
        mag afwijken: ja
      einde
      """
    Wanneer het wordt gelezen
    Dan is er geen taalfout
    En is “opleiding” in “toezicht” voor PickPilot de waarde “8 uur”
    En is “mag afwijken” in “toezicht” voor PickPilot de waarde “ja”

  Scenario: een sleutel die twee blokken voor één systeem geven, is een fout die beide regels noemt
    Stel een akkoord met daarin
      """
      ai-systeem Rooster "Roosterhulp"
      einde
      toezicht over PickPilot, Rooster
        opleiding: 8 uur
      einde
      toezicht over Rooster
        opleiding: 16 uur
      einde
      """
    Wanneer het wordt gelezen
    Dan is er 1 taalfout
    En meldt TAAL-020 op regel 7, kolom 3 ““opleiding” staat voor hetzelfde systeem al op regel 10”
    En meldt TAAL-020 op regel 7 het herstel “Houd één van beide regels over, of noem in elk blok andere systemen achter “over”.”
    En noemt TAAL-020 op regel 7 ook regel 4

  Scenario: een sleutel die twee blokken zonder “over” geven, is een fout
    Stel een akkoord met daarin
      """
      toezicht
        opleiding: 8 uur
      einde
      toezicht
        opleiding: 8 uur
      einde
      """
    Wanneer het wordt gelezen
    Dan meldt TAAL-020 op regel 5 alleen ““opleiding” staat voor hetzelfde systeem al op regel 8”

  Scenario: “op grond van” spreekt alleen van zijn eigen blok en mag in elk blok staan
    Stel een akkoord met daarin
      """
      toezicht
        op grond van: "AI-verordening artikel 26 lid 2"
        opleiding: 8 uur
      einde
      toezicht
        op grond van: "deze cao"
        mag afwijken: ja
      einde
      """
    Wanneer het wordt gelezen
    Dan is er geen taalfout

  Scenario: een regel in het blok gaat voor de variant, sleutel voor sleutel
    Stel een akkoord met daarin
      """
      toezicht over PickPilot volgens middenweg
        opleiding: minstens 20 uur
      einde
      """
    Wanneer het wordt gelezen
    Dan is “opleiding” in “toezicht” de waarde “minstens 20 uur”
    En is “toezichthouders” in “toezicht” de waarde “minstens 2 per dienst”

  Scenario: “niet genoemd” haalt een sleutel uit de variant
    Stel een akkoord met daarin
      """
      toezicht over PickPilot volgens middenweg
        opleiding: niet genoemd
      einde
      """
    Wanneer het wordt gelezen
    Dan is er geen taalfout
    En is “opleiding” in “toezicht” de waarde “niets”
    En is “toezichthouders” in “toezicht” de waarde “minstens 2 per dienst”

  Scenario: “niet genoemd” botst niet met een ander blok dat de sleutel wel noemt
    Stel een akkoord met daarin
      """
      toezicht
        opleiding: 8 uur
      einde
      toezicht
        opleiding: niet genoemd
      einde
      """
    Wanneer het wordt gelezen
    Dan is er geen taalfout
    En is “opleiding” in “toezicht” voor PickPilot de waarde “8 uur”

  Scenario: “uitgesloten” is iets anders dan niet genoemd
    Stel in het blok 'toezicht' de regel 'opleiding: uitgesloten'
    Wanneer het wordt gelezen
    Dan is “opleiding” in “toezicht” de waarde “uitgesloten”
    En is “mag afwijken” in “toezicht” de waarde “niets”

  Scenario: “toon” zegt van elke waarde waar zij vandaan komt
    Stel de tekst
      """
      cao "Cao Voorbeeld"
      einde
      ai-systeem PickPilot "PickPilot 4"
      einde
      toezicht over PickPilot volgens middenweg
        opleiding: minstens 20 uur
      einde
      """
    Wanneer het wordt getoond
    Dan staat in de opmaak “opleiding:               minstens 20 uur  # regel 6”
    En staat in de opmaak “toezichthouders:         minstens 2 per dienst  # variant middenweg”
