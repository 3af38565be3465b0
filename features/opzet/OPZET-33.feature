# language: nl
@OPZET-33
Functionaliteit: OPZET-33, mogen weigeren of stoppen, en toch moeten gebruiken

  Abstract Scenario: een tekst die tot gebruik verplicht, past niet bij een recht om te stoppen of te weigeren
    Stel het systeem Alarm
      | fase | gebruik |
    En het artikel "stopknop over Alarm"
      | <sleutel> | <waarde> |
    En de regel
      """
      tekst "<tekst>"
      """
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan geeft OPZET-33 <aantal> meldingen

    Voorbeelden:
      | sleutel    | waarde                    | tekst                                                          | aantal |
      | stoprecht  | ja                        | De verpleegkundige moet elk alarm in het systeem beantwoorden. | 1      |
      | weigeren   | generatief bij vakoordeel | De verpleegkundige moet elk alarm in het systeem beantwoorden. | 1      |
      | stoprecht  | ja                        | Gebruik van het systeem is verplicht.                          | 1      |
      | stoprecht  | ja                        | Medewerkers dienen het systeem te gebruiken.                   | 1      |
      | stoprecht  | nee                       | De verpleegkundige moet elk alarm in het systeem beantwoorden. | 0      |
      | weigeren   | uitgesloten               | De verpleegkundige moet elk alarm in het systeem beantwoorden. | 0      |
      | stoprecht  | ja                        | De verpleegkundige beantwoordt het alarm in het systeem.       | 0      |
      | stoprecht  | ja                        | De verpleegkundige moet elk alarm beantwoorden.                | 0      |
      | stoprecht  | ja                        | De werkgever moet dit in het systeem vastleggen.               | 0      |
      | stoprecht  | ja                        | De verpleegkundige moet het alarm niet in het systeem zetten.  | 0      |

  Scenario: de melding over een plicht tot gebruik staat bij de tekst
    Stel het systeem Alarm
      | fase | gebruik |
    En het systeem Ander
      | fase | gebruik |
    En het artikel "stopknop"
      | stoprecht | ja |
    En het artikel "toezicht over Alarm"
      | aanvulling | "De verpleegkundige moet elk alarm in het systeem beantwoorden." |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan geeft OPZET-33 1 meldingen
    En meldt OPZET-33 over Alarm een "waarschuwing"
    En zegt OPZET-33 "Deze tekst verplicht tot gebruik; wie met Alarm werkt, mag stoppen of weigeren"
    En raadt OPZET-33 aan "dat het recht om te stoppen of te weigeren voorgaat"

  Abstract Scenario: wie mag weigeren, mag ook afwijken
    Stel het systeem Alarm
      | fase | gebruik |
    En het artikel "stopknop over Alarm"
      | weigeren  | <weigeren> |
      | stoprecht | ja         |
    En het artikel "toezicht over Alarm"
      | mag afwijken | <afwijken> |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan geeft OPZET-33 <aantal> meldingen

    Voorbeelden:
      | weigeren      | afwijken    | aantal |
      | elk gebruik   | nee         | 1      |
      | elk gebruik   | uitgesloten | 1      |
      | elk gebruik   | ja          | 0      |
      | elk gebruik   |             | 0      |
      | uitgesloten   | nee         | 0      |
      |               | nee         | 0      |

  Abstract Scenario: bij een overheid laat weigeren geen burger zonder besluit
    Stel de cao
      | werkgever | <werkgever> |
    En het systeem Hulp
      | doelen | <doelen> |
    En het artikel "stopknop over Hulp"
      | weigeren | <weigeren> |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan geeft OPZET-33 <aantal> meldingen

    Voorbeelden:
      | werkgever | doelen        | weigeren                  | aantal |
      | overheid  | publieke taak | elk gebruik               | 1      |
      | overheid  | klantproces   | elk gebruik               | 1      |
      | overheid  | publieke taak | generatief bij vakoordeel | 0      |
      | overheid  | roosteren     | elk gebruik               | 0      |
      | overheid  | onbekend      | elk gebruik               | 0      |
      | privaat   | publieke taak | elk gebruik               | 0      |
      | onbekend  | publieke taak | elk gebruik               | 0      |
