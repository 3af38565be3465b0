# language: nl
@UAVG-33-3
Functionaliteit: UAVG-33-3, strafrechtelijke gegevens over personeel

  Achtergrond:
    Stel het systeem Fraudescore
      | doelen                    | fraudedetectie |
      | strafrechtelijke gegevens | ja             |

  Abstract Scenario: strafrechtelijke gegevens vragen een regeling volgens de Wet op de ondernemingsraden
    Stel het artikel "monitoring over Fraudescore"
      | meetdoelen             | concrete fraude |
      | fraude via or-regeling | <regeling>      |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van UAVG-33-3 over Fraudescore "<oordeel>"
    En is de ernst "<ernst>"

    Voorbeelden:
      | regeling    | oordeel    | ernst        |
      | ja          | voldoet    | geen         |
      |             | onvolledig | waarschuwing |
      | uitgesloten | schendt    | fout         |
      | nee         | schendt    | fout         |

  Scenario: gerechtvaardigd belang alleen maakt fraudedetectie met strafrechtelijke gegevens niet goed
    Stel het artikel "privacy over Fraudescore"
      | grondslag | gerechtvaardigd belang |
    En het artikel "monitoring over Fraudescore"
      | fraude via or-regeling | uitgesloten |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van UAVG-33-3 over Fraudescore "schendt"
    En is de ernst "fout"
    En zegt de melding "buiten een regeling volgens de Wet op de ondernemingsraden"
    En is de sterkte van de bron "wet"

  Scenario: een akkoord dat zwijgt over strafrechtelijke gegevens van personeel, krijgt een waarschuwing
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van UAVG-33-3 over Fraudescore "zwijgt"
    En is de ernst "waarschuwing"
    En is de vraag "Heeft de regeling de procedure van de Wet op de ondernemingsraden doorlopen?"

  Abstract Scenario: of het strafrechtelijke gegevens zijn, wordt alleen gevraagd waar fraude in beeld is
    Stel het systeem Fraudescore
      | strafrechtelijke gegevens | <strafrechtelijk> |
      | doelen                    | <doelen>          |
    En het artikel "monitoring over Fraudescore"
      | meetdoelen             | <meetdoelen> |
      | fraude via or-regeling | <regeling>   |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van UAVG-33-3 over Fraudescore "<oordeel>"
    En is de ernst "<ernst>"

    Voorbeelden:
      | strafrechtelijk | doelen                  | meetdoelen                 | regeling    | oordeel             | ernst        |
      | onbekend        | fraudedetectie          | veiligheid                 |             | onbepaald           | waarschuwing |
      | onbekend        | fraudedetectie, ontslag | veiligheid                 |             | onbepaald           | waarschuwing |
      | onbekend        | toegang                 | veiligheid                 |             | niet van toepassing | geen         |
      | onbekend        | onbekend                | veiligheid                 |             | niet van toepassing | geen         |
      | onbekend        | toegang                 | veiligheid, concrete fraude |            | onbepaald           | waarschuwing |
      | onbekend        | toegang                 | veiligheid                 | uitgesloten | onbepaald           | waarschuwing |
      | onbekend        | toegang                 | veiligheid                 | ja          | niet van toepassing | geen         |
      | nee             | fraudedetectie          | concrete fraude            | uitgesloten | niet van toepassing | geen         |
      | ja              | toegang                 | veiligheid                 |             | onvolledig          | waarschuwing |

  Scenario: bij een fraudescore zonder regeling is de vraag of zij strafrechtelijke gegevens verwerkt
    Stel het systeem Fraudescore
      | doelen                    | fraudedetectie, ontslag |
      | strafrechtelijke gegevens | onbekend                |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van UAVG-33-3 over Fraudescore "onbepaald"
    En is de ernst "waarschuwing"
    En is de vraag "Verwerkt het gegevens over strafbare feiten?"

  Abstract Scenario: de regeling ziet op personeel in dienst, en niet op sollicitanten of ingeleende krachten
    Stel het systeem Fraudescore
      | betrokkenen | <betrokkenen> |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van UAVG-33-3 over Fraudescore "<oordeel>"

    Voorbeelden:
      | betrokkenen                | oordeel             |
      | werknemers                 | zwijgt              |
      | oproepkrachten             | zwijgt              |
      | werknemers, sollicitanten  | zwijgt              |
      | onbekend                   | zwijgt              |
      | sollicitanten              | niet van toepassing |
      | uitzendkrachten            | niet van toepassing |
      | gedetacheerden             | niet van toepassing |

  Abstract Scenario: zonder ondernemingsraad is de vraag hoe de regeling over strafrechtelijke gegevens ontstaat
    Stel de cao
      | medezeggenschap | <orgaan> |
    En het artikel "monitoring over Fraudescore"
      | fraude via or-regeling | ja |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van UAVG-33-3 over Fraudescore "<oordeel>"
    En is de ernst "<ernst>"

    Voorbeelden:
      | orgaan                      | oordeel | ernst         |
      | ondernemingsraad            | voldoet | geen          |
      | geen                        | let op  | aandachtspunt |
      | personeelsvertegenwoordiging | let op | aandachtspunt |
      | onbekend                    | voldoet | geen          |

  Abstract Scenario: de regels over strafrechtelijke gegevens gelden vanaf 25 mei 2018
    Stel het artikel "monitoring"
      | fraude via or-regeling | uitgesloten |
    Wanneer het akkoord op <controle> wordt gecontroleerd
    Dan is het oordeel van UAVG-33-3 over Fraudescore "<oordeel>"

    Voorbeelden:
      | controle    | oordeel     |
      | 24 mei 2018 | gaat gelden |
      | 25 mei 2018 | schendt     |

  Abstract Scenario: het herstel legt fraudedetectie vast in een regeling met de ondernemingsraad
    Stel het artikel "monitoring"
      | fraude via or-regeling | <regeling> |
    Wanneer het herstel van UAVG-33-3 wordt overgenomen
    En het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van UAVG-33-3 over Fraudescore "voldoet"

    Voorbeelden:
      | regeling    |
      | uitgesloten |
      |             |
