# language: nl
@AIA-5-1-overig
Functionaliteit: AIA-5-1-overig, verbod van manipulatie, misbruik van kwetsbaarheid, gezichtsdatabanken en intieme beelden

  Achtergrond:
    Stel het systeem Duwer
      | ai volgens de wet | ja |

  Abstract Scenario: de techniek en de schade bepalen of een systeem onder artikel 5 verboden is
    Stel het systeem Duwer
      | verboden techniek   | <techniek> |
      | aanzienlijke schade | <schade>   |
    Wanneer het akkoord op 2 december 2026 wordt gecontroleerd
    Dan is het oordeel van AIA-5-1-overig over Duwer "<oordeel>"
    En is de ernst "<ernst>"

    Voorbeelden:
      | techniek                   | schade   | oordeel             | ernst        |
      | manipulatie                | ja       | schendt             | fout         |
      | manipulatie                | nee      | voldoet             | geen         |
      | manipulatie                | onbekend | onbepaald           | waarschuwing |
      | kwetsbaarheid              | ja       | schendt             | fout         |
      | kwetsbaarheid              | nee      | voldoet             | geen         |
      | kwetsbaarheid              | onbekend | onbepaald           | waarschuwing |
      | manipulatie, kwetsbaarheid | ja       | schendt             | fout         |
      | gezichtsdatabank           |          | schendt             | fout         |
      | gezichtsdatabank           | nee      | schendt             | fout         |
      | intieme beelden            |          | schendt             | fout         |
      | misbruikmateriaal          |          | schendt             | fout         |
      | geen                       | ja       | niet van toepassing | geen         |
      | onbekend                   | ja       | niet van toepassing | geen         |

  Abstract Scenario: intieme beelden en misbruikmateriaal zijn pas vanaf 2 december 2026 een verboden praktijk
    Stel het systeem Duwer
      | verboden techniek | <techniek> |
    Wanneer het akkoord op <controle> wordt <wijze>
    Dan is het oordeel van AIA-5-1-overig over Duwer "<oordeel>"

    Voorbeelden:
      | techniek          | controle        | wijze                                             | oordeel |
      | intieme beelden   | 26 juli 2026    | gecontroleerd                                     | voldoet |
      | intieme beelden   | 27 juli 2026    | gecontroleerd                                     | let op  |
      | intieme beelden   | 1 december 2026 | gecontroleerd                                     | let op  |
      | intieme beelden   | 2 december 2026 | gecontroleerd                                     | schendt |
      | misbruikmateriaal | 26 juli 2026    | gecontroleerd                                     | voldoet |
      | misbruikmateriaal | 1 december 2026 | gecontroleerd                                     | let op  |
      | misbruikmateriaal | 2 december 2026 | gecontroleerd                                     | schendt |
      | intieme beelden   | 2 december 2026 | gecontroleerd volgens de oorspronkelijke kalender | voldoet |

  Scenario: een looptijd die 2 december 2026 passeert, waarschuwt voor het verbod van intieme beelden
    Stel de cao
      | looptijd | 1 januari 2026 tot en met 31 december 2027 |
    En het systeem Duwer
      | verboden techniek | intieme beelden |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van AIA-5-1-overig over Duwer "gaat gelden"
    En is de ernst "waarschuwing"
    En geldt dat vanaf 2 december 2026

  Abstract Scenario: de andere verboden van artikel 5 gelden vanaf 2 februari 2025, in beide kalenders
    Stel het systeem Duwer
      | verboden techniek   | <techniek> |
      | aanzienlijke schade | ja         |
    Wanneer het akkoord op <controle> wordt <wijze>
    Dan is het oordeel van AIA-5-1-overig over Duwer "<oordeel>"

    Voorbeelden:
      | techniek         | controle         | wijze                                             | oordeel     |
      | manipulatie      | 1 februari 2025  | gecontroleerd                                     | gaat gelden |
      | manipulatie      | 2 februari 2025  | gecontroleerd                                     | schendt     |
      | kwetsbaarheid    | 2 februari 2025  | gecontroleerd                                     | schendt     |
      | gezichtsdatabank | 2 februari 2025  | gecontroleerd                                     | schendt     |
      | manipulatie      | 1 december 2026  | gecontroleerd                                     | schendt     |
      | manipulatie      | 1 februari 2025  | gecontroleerd volgens de oorspronkelijke kalender | gaat gelden |
      | manipulatie      | 2 februari 2025  | gecontroleerd volgens de oorspronkelijke kalender | schendt     |
      | gezichtsdatabank | 20 november 2026 | gecontroleerd volgens de oorspronkelijke kalender | schendt     |

  Scenario: een verboden techniek is ook verboden in een systeem dat er al was
    Stel het systeem Duwer
      | verboden techniek | gezichtsdatabank |
      | eerste marktdatum | 1 mei 2023       |
      | ontwerpwijziging  | nee              |
    Wanneer het akkoord op 1 februari 2028 wordt gecontroleerd
    Dan is het oordeel van AIA-5-1-overig over Duwer "schendt"
    En is de ernst "fout"

  Abstract Scenario: een tekst die een verboden techniek toestaat, krijgt een waarschuwing ook als dit systeem haar niet gebruikt
    Stel het systeem Duwer
      | verboden techniek | geen |
    En het artikel "risicoklassen"
      | <sleutel> | <toepassingen> |
    Wanneer het akkoord op 2 december 2026 wordt gecontroleerd
    Dan is het oordeel van AIA-5-1-overig over Duwer "<oordeel>"
    En is de ernst "<ernst>"

    Voorbeelden:
      | sleutel                 | toepassingen     | oordeel             | ernst        |
      | toegestane toepassingen | manipulatie      | schendt             | waarschuwing |
      | toegestane toepassingen | gezichtsdatabank | schendt             | waarschuwing |
      | toegestane toepassingen | intieme beelden  | schendt             | waarschuwing |
      | toegestane toepassingen | sociale score    | niet van toepassing | geen         |
      | verboden toepassingen   | manipulatie      | voldoet             | geen         |
      | verboden toepassingen   | gezichtsdatabank | voldoet             | geen         |
      | verboden toepassingen   | intieme beelden  | voldoet             | geen         |
      | verboden toepassingen   | sociale score    | niet van toepassing | geen         |

  Scenario: een akkoord zonder looptijd leest al voor 2 december 2026 dat intieme beelden verboden worden
    Stel het systeem Duwer
      | verboden techniek | intieme beelden |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van AIA-5-1-overig over Duwer "let op"
    En is de ernst "aandachtspunt"
    En zegt de melding "2 december 2026"

  Scenario: een tekst die intieme beelden toestaat, is voor 2 december 2026 nog niet in strijd met artikel 5
    Stel het artikel "risicoklassen"
      | toegestane toepassingen | intieme beelden |
    Wanneer het akkoord op 1 december 2026 wordt gecontroleerd
    Dan is het oordeel van AIA-5-1-overig over Duwer "let op"
    En is de ernst "aandachtspunt"

  Abstract Scenario: een tekst die een verboden techniek toestaat, weegt even zwaar als de techniek van het systeem niet bekend is
    Stel het artikel "risicoklassen"
      | toegestane toepassingen | <toepassing> |
    Wanneer het akkoord op 2 december 2026 wordt gecontroleerd
    Dan is het oordeel van AIA-5-1-overig over Duwer "schendt"
    En is de ernst "waarschuwing"

    Voorbeelden:
      | toepassing       |
      | manipulatie      |
      | gezichtsdatabank |
      | intieme beelden  |

  Abstract Scenario: de verboden technieken gelden alleen voor AI in de zin van de wet
    Stel het systeem Duwer
      | ai volgens de wet | <ai>             |
      | verboden techniek | gezichtsdatabank |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van AIA-5-1-overig over Duwer "<oordeel>"
    En is de ernst "<ernst>"
    Wanneer het akkoord op 2 december 2026 wordt gecontroleerd
    Dan is het oordeel van AIA-5-1-overig over Duwer "<oordeel>"
    En is de ernst "<ernst>"

    Voorbeelden:
      | ai       | oordeel             | ernst        |
      | ja       | schendt             | fout         |
      | nee      | niet van toepassing | geen         |
      | onbekend | onbepaald           | waarschuwing |

  Abstract Scenario: voor een systeem met een verboden techniek wordt geen hoog risico gemeld
    Stel het systeem Duwer
      | doelen              | prestaties volgen |
      | profilering         | ja                |
      | eerste marktdatum   | 5 januari 2028    |
      | verboden techniek   | <techniek>        |
      | aanzienlijke schade | <schade>          |
    En het artikel "toezicht"
      | mag afwijken | uitgesloten |
    Wanneer het akkoord op <controle> wordt <wijze>
    Dan is het oordeel van AIA-26-2 over Duwer "<oordeel>"

    Voorbeelden:
      | techniek          | schade   | controle        | wijze                                             | oordeel             |
      | manipulatie       | ja       | 2 december 2027 | gecontroleerd                                     | niet van toepassing |
      | manipulatie       | nee      | 2 december 2027 | gecontroleerd                                     | schendt             |
      | manipulatie       | onbekend | 2 december 2027 | gecontroleerd                                     | schendt             |
      | kwetsbaarheid     | ja       | 2 december 2027 | gecontroleerd                                     | niet van toepassing |
      | gezichtsdatabank  |          | 2 december 2027 | gecontroleerd                                     | niet van toepassing |
      | intieme beelden   |          | 2 december 2027 | gecontroleerd                                     | niet van toepassing |
      | misbruikmateriaal |          | 2 december 2027 | gecontroleerd                                     | niet van toepassing |
      | geen              | ja       | 2 december 2027 | gecontroleerd                                     | schendt             |
      | onbekend          | ja       | 2 december 2027 | gecontroleerd                                     | schendt             |
      | gezichtsdatabank  |          | 1 februari 2028 | gecontroleerd volgens de oorspronkelijke kalender | niet van toepassing |
      | intieme beelden   |          | 1 februari 2028 | gecontroleerd volgens de oorspronkelijke kalender | schendt             |

  Scenario: regelsoftware met een verboden techniek valt onder artikel 5 noch onder hoog risico
    Stel het systeem Duwer
      | ai volgens de wet | nee               |
      | doelen            | prestaties volgen |
      | verboden techniek | gezichtsdatabank  |
    Wanneer het akkoord op 1 februari 2028 wordt gecontroleerd
    Dan is het oordeel van AIA-5-1-overig over Duwer "niet van toepassing"
    En is het oordeel van AIA-26-2 over Duwer "niet van toepassing"

  Scenario: het herstel haalt het toestaan van een verboden techniek uit de tekst
    Stel het artikel "risicoklassen"
      | toegestane toepassingen | manipulatie, gezichtsdatabank, intieme beelden |
    En het systeem Duwer
      | verboden techniek   | manipulatie |
      | aanzienlijke schade | nee         |
    Wanneer het akkoord op 2 december 2026 wordt gecontroleerd
    Dan is het oordeel van AIA-5-1-overig over Duwer "schendt"
    Wanneer het herstel van AIA-5-1-overig wordt overgenomen
    En het akkoord op 2 december 2026 wordt gecontroleerd
    Dan is het oordeel van AIA-5-1-overig over Duwer "voldoet"

  Abstract Scenario: de verboden technieken van voor 2 december 2026 worden ook dan al volledig getoetst
    Stel het systeem Duwer
      | verboden techniek   | <techniek> |
      | aanzienlijke schade | <schade>   |
    En het artikel "risicoklassen"
      | toegestane toepassingen | <toegestaan> |
      | verboden toepassingen   | <verboden>   |
    Wanneer het akkoord op 1 december 2026 wordt gecontroleerd
    Dan is het oordeel van AIA-5-1-overig over Duwer "<oordeel>"
    En is de ernst "<ernst>"
    Wanneer het akkoord op 1 december 2026 wordt gecontroleerd volgens de oorspronkelijke kalender
    Dan is het oordeel van AIA-5-1-overig over Duwer "<oordeel>"
    En is de ernst "<ernst>"

    Voorbeelden:
      | techniek      | schade   | toegestaan       | verboden         | oordeel             | ernst        |
      | manipulatie   | ja       |                  |                  | schendt             | fout         |
      | manipulatie   | nee      |                  |                  | voldoet             | geen         |
      | manipulatie   | onbekend |                  |                  | onbepaald           | waarschuwing |
      | kwetsbaarheid | nee      |                  |                  | voldoet             | geen         |
      | kwetsbaarheid | ja       |                  |                  | schendt             | fout         |
      | geen          | ja       |                  |                  | niet van toepassing | geen         |
      | onbekend      | ja       |                  |                  | niet van toepassing | geen         |
      | geen          |          | manipulatie      |                  | schendt             | waarschuwing |
      | geen          |          | gezichtsdatabank |                  | schendt             | waarschuwing |
      | geen          |          | sociale score    |                  | niet van toepassing | geen         |
      | geen          |          |                  | manipulatie      | voldoet             | geen         |
      | geen          |          |                  | gezichtsdatabank | voldoet             | geen         |
      | geen          |          |                  | intieme beelden  | voldoet             | geen         |
      | geen          |          |                  | sociale score    | niet van toepassing | geen         |
      | onbekend      | onbekend |                  | manipulatie      | voldoet             | geen         |

  Scenario: een tekst die manipulatie verbiedt, krijgt geen vraag over de techniek van het systeem
    Stel het artikel "risicoklassen"
      | verboden toepassingen | manipulatie |
    Wanneer het akkoord op 2 december 2026 wordt gecontroleerd
    Dan is het oordeel van AIA-5-1-overig over Duwer "voldoet"
