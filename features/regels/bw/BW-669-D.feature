# language: nl
@BW-669-D
Functionaliteit: BW-669-D, een score is nooit vanzelf een grond voor ontslag

  Achtergrond:
    Stel de cao
      | ontslagcommissie | nee |
    En het systeem Score
      | doelen | beoordelen |

  Abstract Scenario: een score die vanzelf tot ontslag leidt, is een fout
    Stel het artikel "werkgelegenheid over Score"
      | <sleutel> | <waarde> |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van BW-669-D over Score "<oordeel>"
    En is de ernst "<ernst>"

    Voorbeelden:
      | sleutel                | waarde        | oordeel             | ernst |
      | score als ontslaggrond | ja            | schendt             | fout  |
      | score als ontslaggrond | nee           | voldoet             | geen  |
      | score als ontslaggrond | uitgesloten   | voldoet             | geen  |
      | ontslagvolgorde        | score         | schendt             | fout  |
      | ontslagvolgorde        | afspiegeling  | voldoet             | geen  |
      | ontslagvolgorde        | cao-commissie | voldoet             | geen  |
      | ontslagvolgorde        | uitgesloten   | niet van toepassing | geen  |
      | herplaatsing           | ja            | niet van toepassing | geen  |

  Abstract Scenario: met een ontslagcommissie mag de cao een eigen ontslagvolgorde geven, maar een score blijft geen grond
    Stel de cao
      | ontslagcommissie | <commissie> |
    En het artikel "werkgelegenheid over Score"
      | <sleutel> | <waarde> |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van BW-669-D over Score "<oordeel>"
    En is de ernst "<ernst>"

    Voorbeelden:
      | commissie | sleutel                | waarde | oordeel   | ernst        |
      | ja        | ontslagvolgorde        | score  | voldoet   | geen         |
      | onbekend  | ontslagvolgorde        | score  | onbepaald | waarschuwing |
      | ja        | score als ontslaggrond | ja     | schendt   | fout         |
      | onbekend  | score als ontslaggrond | ja     | schendt   | fout         |

  Abstract Scenario: een uitkomst van het systeem mag niet de enige grond zijn voor een maatregel
    Stel het artikel "beoordeling over Score"
      | gebruik | <gebruik> |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van BW-669-D over Score "<oordeel>"
    En is de ernst "<ernst>"

    Voorbeelden:
      | gebruik            | oordeel | ernst        |
      | enige grond        | schendt | waarschuwing |
      | mede bewijs        | voldoet | geen         |
      | aanleiding gesprek | voldoet | geen         |
      | uitgesloten        | voldoet | geen         |

  Scenario: een akkoord dat niets aan een score verbindt, valt buiten de regel over ontslag wegens een score
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van BW-669-D over Score "niet van toepassing"

  Abstract Scenario: een score als ontslaggrond is sinds 1 juli 2015 in strijd met de wet
    Stel de cao
      | looptijd | 1 januari 2015 tot en met 31 december 2016 |
    En het artikel "werkgelegenheid over Score"
      | score als ontslaggrond | ja |
    Wanneer het akkoord op <dag> wordt gecontroleerd
    Dan is het oordeel van BW-669-D over Score "<oordeel>"
    En is de ernst "<ernst>"

    Voorbeelden:
      | dag          | oordeel     | ernst        |
      | 30 juni 2015 | gaat gelden | waarschuwing |
      | 1 juli 2015  | schendt     | fout         |

  Scenario: het herstel van een score als ontslaggrond laat het akkoord voldoen
    Stel het artikel "werkgelegenheid over Score"
      | score als ontslaggrond | ja    |
      | ontslagvolgorde        | score |
    En het artikel "beoordeling over Score"
      | gebruik | enige grond |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van BW-669-D over Score "schendt"
    En zegt de melding "tot grond voor ontslag"
    En zegt de melding "laagste score vanzelf tot ontslag"
    En zegt het herstel "score als ontslaggrond: uitgesloten"
    Wanneer het herstel van BW-669-D wordt overgenomen
    En het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van BW-669-D over Score "voldoet"
