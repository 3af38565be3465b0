# language: nl
@AIA-85-87
Functionaliteit: AIA-85-87, klagen bij de toezichthouder en misstanden melden

  Achtergrond:
    Stel het systeem Score
      | ai volgens de wet | ja |

  Abstract Scenario: de weg naar de toezichthouder hangt niet af van een interne klachtprocedure
    Stel het artikel "klacht over Score"
      | autoriteit | <autoriteit> |
      | uitspraak  | 4 weken      |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van AIA-85-87 over Score "<oordeel>"
    En is de ernst "<ernst>"

    Voorbeelden:
      | autoriteit           | oordeel             | ernst |
      | na interne procedure | schendt             | fout  |
      | uitgesloten          | schendt             | fout  |
      | vrij                 | voldoet             | geen  |
      |                      | niet van toepassing | geen  |

  Scenario: een extra interne klachtroute naast de toezichthouder mag
    Stel het artikel "klacht over Score"
      | behandelaar | commissie |
      | autoriteit  | vrij      |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van AIA-85-87 over Score "voldoet"

  Abstract Scenario: melden van een inbreuk op de AI-verordening mag de cao niet verbieden of beperken
    Stel het artikel "verantwoordelijkheid over Score"
      | melden  | <melden>         |
      | datalek | hoogstens 72 uur |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van AIA-85-87 over Score "<oordeel>"
    En is de ernst "<ernst>"

    Voorbeelden:
      | melden             | oordeel             | ernst |
      | verboden           | schendt             | fout  |
      | alleen leverancier | schendt             | fout  |
      | alleen intern      | schendt             | fout  |
      | uitgesloten        | schendt             | fout  |
      | vrij               | voldoet             | geen  |
      |                    | niet van toepassing | geen  |

  Abstract Scenario: het klachtrecht van artikel 85 geldt alleen voor AI in de zin van de wet
    Stel het systeem Score
      | ai volgens de wet | <ai> |
    En het artikel "klacht over Score"
      | autoriteit | na interne procedure |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van AIA-85-87 over Score "<oordeel>"
    En is de ernst "<ernst>"

    Voorbeelden:
      | ai       | oordeel             | ernst        |
      | ja       | schendt             | fout         |
      | nee      | niet van toepassing | geen         |
      | onbekend | onbepaald           | waarschuwing |

  Abstract Scenario: het klachtrecht geldt sinds 2 augustus 2026 en is niet uitgesteld
    Stel het artikel "klacht over Score"
      | autoriteit | na interne procedure |
    Wanneer het akkoord op <controle> wordt <wijze>
    Dan is het oordeel van AIA-85-87 over Score "<oordeel>"
    En is de ernst "<ernst>"

    Voorbeelden:
      | controle        | wijze                                             | oordeel     | ernst |
      | 1 juli 2026     | gecontroleerd                                     | gaat gelden | geen  |
      | 1 augustus 2026 | gecontroleerd                                     | gaat gelden | geen  |
      | 2 augustus 2026 | gecontroleerd                                     | schendt     | fout  |
      | 1 augustus 2026 | gecontroleerd volgens de oorspronkelijke kalender | gaat gelden | geen  |
      | 2 augustus 2026 | gecontroleerd volgens de oorspronkelijke kalender | schendt     | fout  |

  Abstract Scenario: een cao die het klachtrecht later laat ingaan dan de wet, geeft de wet verkeerd weer
    Stel het artikel "klacht over Score"
      | wet geldt volgens tekst vanaf | <dag> |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van AIA-85-87 over Score "<oordeel>"
    En is de ernst "<ernst>"

    Voorbeelden:
      | dag             | oordeel | ernst        |
      | 25 mei 2018     | voldoet | geen         |
      | 1 augustus 2026 | voldoet | geen         |
      | 2 augustus 2026 | voldoet | geen         |
      | 3 augustus 2026 | let op  | waarschuwing |
      | 2 december 2027 | let op  | waarschuwing |

  Scenario: een looptijd die 2 augustus 2026 passeert, waarschuwt voor het klachtrecht
    Stel de cao
      | looptijd | 1 januari 2026 tot en met 31 december 2026 |
    En het artikel "klacht over Score"
      | autoriteit | na interne procedure |
    Wanneer het akkoord op 1 juli 2026 wordt gecontroleerd
    Dan is het oordeel van AIA-85-87 over Score "gaat gelden"
    En is de ernst "waarschuwing"
    En geldt dat vanaf 2 augustus 2026

  Scenario: het herstel maakt klagen en melden vrij
    Stel het artikel "klacht over Score"
      | autoriteit                    | na interne procedure |
      | wet geldt volgens tekst vanaf | 2 december 2027      |
    En het artikel "verantwoordelijkheid over Score"
      | melden | alleen intern |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van AIA-85-87 over Score "schendt"
    Wanneer het herstel van AIA-85-87 wordt overgenomen
    En het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van AIA-85-87 over Score "voldoet"
