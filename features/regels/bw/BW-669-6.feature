# language: nl
@BW-669-6
Functionaliteit: BW-669-6, afspiegeling bepaalt wie boventallig is, niet een score

  Achtergrond:
    Stel de cao
      | ontslagcommissie | nee |

  Abstract Scenario: de ontslagvolgorde in de tekst en de ontslagcommissie bepalen samen het oordeel
    Stel de cao
      | ontslagcommissie | <commissie> |
    En het artikel "werkgelegenheid"
      | ontslagvolgorde | <volgorde> |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van BW-669-6 over Voorbeeld "<oordeel>"
    En is de ernst "<ernst>"

    Voorbeelden:
      | volgorde      | commissie | oordeel   | ernst         |
      | score         | nee       | schendt   | fout          |
      | score         | onbekend  | onbepaald | waarschuwing  |
      | score         | ja        | let op    | aandachtspunt |
      | cao-commissie | nee       | schendt   | fout          |
      | cao-commissie | onbekend  | voldoet   | geen          |
      | cao-commissie | ja        | voldoet   | geen          |
      | afspiegeling  | nee       | voldoet   | geen          |
      | afspiegeling  | ja        | voldoet   | geen          |
      | afspiegeling  | onbekend  | voldoet   | geen          |

  Abstract Scenario: een systeem dat helpt kiezen wie weg moet, vraagt aandacht als de tekst geen volgorde noemt
    Stel het systeem Selectiescore
      | doelen | <doelen> |
    En het artikel "werkgelegenheid over Selectiescore"
      | herplaatsing    | ja         |
      | ontslagvolgorde | <volgorde> |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van BW-669-6 over Selectiescore "<oordeel>"
    En is de ernst "<ernst>"

    Voorbeelden:
      | doelen                      | volgorde     | oordeel             | ernst         |
      | beoordelen, ontslagselectie |              | let op              | aandachtspunt |
      | ontslagselectie             | afspiegeling | voldoet             | geen          |
      | ontslagselectie             | uitgesloten  | let op              | aandachtspunt |
      | beoordelen                  | uitgesloten  | niet van toepassing | geen          |
      | ontslagselectie             | score        | schendt             | fout          |
      | beoordelen                  |              | niet van toepassing | geen          |
      | onbekend                    |              | niet van toepassing | geen          |
      | onbekend                    | afspiegeling | voldoet             | geen          |
      | beoordelen                  | score        | schendt             | fout          |

  Abstract Scenario: afspiegeling gaat sinds 1 juli 2015 voor een score
    Stel de cao
      | looptijd | 1 januari 2015 tot en met 31 december 2016 |
    En het artikel "werkgelegenheid"
      | ontslagvolgorde | score |
    Wanneer het akkoord op <dag> wordt gecontroleerd
    Dan is het oordeel van BW-669-6 over Voorbeeld "<oordeel>"
    En is de ernst "<ernst>"

    Voorbeelden:
      | dag          | oordeel     | ernst        |
      | 30 juni 2015 | gaat gelden | waarschuwing |
      | 1 juli 2015  | schendt     | fout         |

  Abstract Scenario: het herstel van een score als ontslagvolgorde laat het akkoord voldoen
    Stel het artikel "werkgelegenheid"
      | ontslagvolgorde | <volgorde> |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van BW-669-6 over Voorbeeld "schendt"
    En zegt het herstel "ontslagvolgorde: afspiegeling"
    Wanneer het herstel van BW-669-6 wordt overgenomen
    En het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van BW-669-6 over Voorbeeld "voldoet"

    Voorbeelden:
      | volgorde      |
      | score         |
      | cao-commissie |

  Scenario: banen die vervallen zonder keuze tussen mensen, zijn geen zaak van de ontslagvolgorde
    Stel het systeem Schadebehandeling
      | vervallen banen | 34 |
      | beëindigingen   | 34 |
    En het artikel "werkgelegenheid over Schadebehandeling"
      | wmco       | uitgesloten       |
      | wachtmaand | direct na akkoord |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van BW-669-6 over Schadebehandeling "niet van toepassing"
    En is de ernst "geen"
