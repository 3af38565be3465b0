# language: nl
@AIA-26-9
Functionaliteit: AIA-26-9, informatie van de aanbieder in de effectbeoordeling

  Achtergrond:
    Stel het systeem Volger
      | ai volgens de wet | ja                |
      | doelen            | prestaties volgen |
      | profilering       | ja                |
      | eerste marktdatum | 5 januari 2028    |
      | persoonsgegevens  | ja                |

  Abstract Scenario: een effectbeoordeling over gegevens bij een hoog risico hoort in de tekst
    Stel het artikel "effectbeoordeling over Volger"
      | effectbeoordeling gegevens | <moment>     |
      | grondrechten               | <rechten>    |
    Wanneer het akkoord op 1 februari 2028 wordt gecontroleerd
    Dan is het oordeel van AIA-26-9 over Volger "<oordeel>"
    En is de ernst "<ernst>"

    Voorbeelden:
      | moment             | rechten            | oordeel    | ernst         |
      | voor ingebruikname |                    | voldoet    | geen          |
      | uitgesloten        |                    | voldoet    | geen          |
      |                    | voor ingebruikname | onvolledig | aandachtspunt |

  Scenario: een akkoord dat over de effectbeoordeling bij een hoog risico zwijgt, krijgt een aandachtspunt
    Wanneer het akkoord op 1 februari 2028 wordt gecontroleerd
    Dan is het oordeel van AIA-26-9 over Volger "zwijgt"
    En is de ernst "aandachtspunt"

  Abstract Scenario: de plicht tot een effectbeoordeling over gegevens wacht niet op de AI-verordening
    Stel het artikel "effectbeoordeling over Volger"
      | effectbeoordeling gegevens    | <moment>  |
      | grondrechten                  | <rechten> |
      | wet geldt volgens tekst vanaf | <dag>     |
    Wanneer het akkoord op <controle> wordt gecontroleerd
    Dan is het oordeel van AIA-26-9 over Volger "<oordeel>"
    En is de ernst "<ernst>"

    Voorbeelden:
      | moment             | rechten            | dag             | controle         | oordeel     | ernst         |
      | voor ingebruikname |                    | 2 december 2027 | 1 februari 2028  | let op      | aandachtspunt |
      | voor ingebruikname |                    | 2 december 2027 | 20 november 2026 | let op      | aandachtspunt |
      | voor ingebruikname |                    | 26 mei 2018     | 1 februari 2028  | let op      | aandachtspunt |
      | voor ingebruikname |                    | 25 mei 2018     | 1 februari 2028  | voldoet     | geen          |
      | voor ingebruikname |                    |                 | 1 februari 2028  | voldoet     | geen          |
      | voor ingebruikname | voor ingebruikname | 2 december 2027 | 1 februari 2028  | voldoet     | geen          |
      | voor ingebruikname | uitgesloten        | 2 december 2027 | 1 februari 2028  | voldoet     | geen          |
      | uitgesloten        |                    | 2 december 2027 | 1 februari 2028  | let op      | aandachtspunt |

  Scenario: een latere dag voor de effectbeoordeling over gegevens krijgt te lezen dat de AVG al geldt
    Stel het artikel "effectbeoordeling over Volger"
      | effectbeoordeling gegevens    | voor ingebruikname |
      | wet geldt volgens tekst vanaf | 2 december 2027    |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van AIA-26-9 over Volger "let op"
    En zegt de melding "geldt al sinds 25 mei 2018"

  Scenario: zonder effectbeoordeling over gegevens zegt een dag bij dat artikel niets over de AVG
    Stel het artikel "effectbeoordeling over Volger"
      | wet geldt volgens tekst vanaf | 2 december 2027 |
    Wanneer het akkoord op 1 februari 2028 wordt gecontroleerd
    Dan is het oordeel van AIA-26-9 over Volger "onvolledig"

  Abstract Scenario: informatie van de aanbieder hoort in de effectbeoordeling van een hoog risico met persoonsgegevens
    Stel het systeem Volger
      | ai volgens de wet | <ai>       |
      | doelen            | <doelen>   |
      | rol werkgever     | <rol>      |
      | persoonsgegevens  | <gegevens> |
    Wanneer het akkoord op 1 februari 2028 wordt gecontroleerd
    Dan is het oordeel van AIA-26-9 over Volger "<oordeel>"
    En is de ernst "<ernst>"

    Voorbeelden:
      | ai       | doelen            | rol       | gegevens | oordeel             | ernst         |
      | ja       | prestaties volgen | gebruiker | ja       | zwijgt              | aandachtspunt |
      | ja       | prestaties volgen |           | onbekend | zwijgt              | aandachtspunt |
      | ja       | prestaties volgen |           | nee      | niet van toepassing | geen          |
      | ja       | prestaties volgen | aanbieder | ja       | niet van toepassing | geen          |
      | ja       | tekstassistent    |           | ja       | niet van toepassing | geen          |
      | nee      | prestaties volgen |           | ja       | niet van toepassing | geen          |
      | onbekend | prestaties volgen |           | ja       | onbepaald           | aandachtspunt |

  Abstract Scenario: informatie van de aanbieder hoort vanaf 2 december 2027 in de effectbeoordeling
    Wanneer het akkoord op <controle> wordt gecontroleerd
    Dan is het oordeel van AIA-26-9 over Volger "<oordeel>"

    Voorbeelden:
      | controle        | oordeel     |
      | 1 december 2027 | gaat gelden |
      | 2 december 2027 | zwijgt      |

  Abstract Scenario: volgens de oorspronkelijke kalender hoorde die informatie er vanaf 2 augustus 2026 in
    Wanneer het akkoord op <controle> wordt gecontroleerd volgens de oorspronkelijke kalender
    Dan is het oordeel van AIA-26-9 over Volger "<oordeel>"

    Voorbeelden:
      | controle        | oordeel     |
      | 1 augustus 2026 | gaat gelden |
      | 2 augustus 2026 | zwijgt      |

  Scenario: het herstel zet de effectbeoordeling over gegevens in de tekst
    Stel het artikel "effectbeoordeling over Volger"
      | wet geldt volgens tekst vanaf | 2 december 2027 |
    Wanneer het herstel van AIA-26-9 wordt overgenomen
    En het akkoord op 1 februari 2028 wordt gecontroleerd
    Dan is het oordeel van AIA-26-9 over Volger "voldoet"

  Scenario: voor verboden emotieherkenning wordt geen informatie van de aanbieder gevraagd
    Stel het systeem Volger
      | biometrie   | emotie     |
      | emotiedoel  | anders     |
      | betrokkenen | werknemers |
    Wanneer het akkoord op 1 februari 2028 wordt gecontroleerd
    Dan is het oordeel van AIA-26-9 over Volger "niet van toepassing"
    En is het oordeel van AIA-5-1-f over Volger "schendt"
