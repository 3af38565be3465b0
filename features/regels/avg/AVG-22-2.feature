# language: nl
@AVG-22-2
Functionaliteit: AVG-22-2, alleen drie uitzonderingen op het verbod van geautomatiseerde besluiten

  Achtergrond:
    Stel het systeem Score
      | persoonsgegevens     | ja             |
      | doelen               | ontslag        |
      | volledig automatisch | nee            |
      | rol van de score     | doorslaggevend |
      | menselijke toets     | formeel        |
      | aanmerkelijk gevolg  | ja             |
      | profilering          | nee            |

  Abstract Scenario: waarop de tekst het besluit van het systeem laat rusten, bepaalt of de uitzondering kan gelden
    Stel het artikel "besluiten over Score"
      | uitzondering | <uitzondering> |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van AVG-22-2 over Score "<oordeel>"
    En is de ernst "<ernst>"

    Voorbeelden:
      | uitzondering                                        | oordeel             | ernst        |
      | cao                                                 | schendt             | fout         |
      | instemming ondernemingsraad                         | schendt             | fout         |
      | cao, noodzakelijk voor overeenkomst                 | schendt             | fout         |
      | noodzakelijk voor overeenkomst, instemming ondernemingsraad | schendt     | fout         |
      | toestemming                                         | schendt             | fout         |
      | toestemming, UAVG artikel 40                        | schendt             | fout         |
      | noodzakelijk voor overeenkomst, UAVG artikel 40     | let op              | waarschuwing |
      | noodzakelijk voor overeenkomst                      | let op              | waarschuwing |
      | UAVG artikel 40                                     | let op              | waarschuwing |
      | uitgesloten                                         | voldoet             | geen         |
      |                                                     | niet van toepassing | geen         |

  Abstract Scenario: uitdrukkelijke toestemming telt alleen als ieder vrij kan kiezen, en blijft dan een waarschuwing
    Stel het artikel "besluiten over Score"
      | uitzondering | toestemming |
    En het artikel "privacy over Score"
      | toestemming   | <toestemming> |
      | zonder nadeel | <nadeel>      |
      | alternatief   | <alternatief> |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van AVG-22-2 over Score "schendt"
    En is de ernst "<ernst>"
    En zegt de melding "<melding>"

    Voorbeelden:
      | toestemming | nadeel      | alternatief | ernst        | melding          |
      | individueel | ja          | ja          | waarschuwing | zelden vrij      |
      | individueel | ja          |             | fout         | ieder vrij       |
      | individueel |             | ja          | fout         | ieder vrij       |
      | individueel | uitgesloten | ja          | fout         | ieder vrij       |
      | collectief  | ja          | ja          | fout         | ieder vrij       |
      |             | ja          | ja          | fout         | ieder vrij       |

  Abstract Scenario: artikel 40 van de UAVG dekt geen automatische personeelsbeoordeling, want het geldt niet bij profilering
    Stel het systeem Score
      | profilering | <profilering> |
    En het artikel "besluiten over Score"
      | uitzondering | UAVG artikel 40 |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van AVG-22-2 over Score "<oordeel>"
    En is de ernst "<ernst>"

    Voorbeelden:
      | profilering | oordeel   | ernst        |
      | ja          | schendt   | fout         |
      | nee         | let op    | waarschuwing |
      | onbekend    | onbepaald | waarschuwing |

  Abstract Scenario: van meer uitzonderingen telt elke die de tekst noemt
    Stel het systeem Score
      | profilering | <profilering> |
    En het artikel "besluiten over Score"
      | uitzondering | <uitzondering> |
    En het artikel "privacy over Score"
      | toestemming   | individueel |
      | zonder nadeel | ja          |
      | alternatief   | ja          |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van AVG-22-2 over Score "<oordeel>"
    En is de ernst "<ernst>"
    En zegt de melding "<melding>"

    Voorbeelden:
      | uitzondering                                    | profilering | oordeel | ernst        | melding                    |
      | noodzakelijk voor overeenkomst                  | nee         | let op  | waarschuwing | efficiënt is niet genoeg   |
      | noodzakelijk voor overeenkomst, UAVG artikel 40 | nee         | let op  | waarschuwing | een taak van algemeen belang |
      | noodzakelijk voor overeenkomst, UAVG artikel 40 | nee         | let op  | waarschuwing | efficiënt is niet genoeg   |
      | noodzakelijk voor overeenkomst, toestemming     | nee         | schendt | waarschuwing | zelden vrij                |
      | toestemming, UAVG artikel 40                    | ja          | schendt | fout         | nooit bij profilering      |

  Scenario: profilering doet niet af aan een beroep op noodzaak voor de overeenkomst
    Stel het systeem Score
      | profilering | ja |
    En het artikel "besluiten over Score"
      | uitzondering | noodzakelijk voor overeenkomst |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van AVG-22-2 over Score "let op"
    En zegt de melding "efficiënt is niet genoeg"
    En is de vraag "Waarom kan het niet zonder een besluit van het systeem zelf, en welke wettelijke uitzondering geldt dan?"

  Abstract Scenario: een uitzondering is pas nodig als het systeem in feite zelf beslist
    Stel het systeem Score
      | doelen               | <doelen>      |
      | volledig automatisch | <automatisch> |
      | rol van de score     | <rol>         |
      | menselijke toets     | <toets>       |
      | aanmerkelijk gevolg  | <gevolg>      |
    En het artikel "besluiten over Score"
      | uitzondering | cao |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van AVG-22-2 over Score "<oordeel>"
    En is de ernst "<ernst>"

    Voorbeelden:
      | doelen    | automatisch | rol            | toets   | gevolg   | oordeel             | ernst         |
      | ontslag   | ja          | meegewogen     | echt    | ja       | schendt             | fout          |
      | ontslag   | nee         | doorslaggevend | echt    | ja       | schendt             | fout          |
      | ontslag   | nee         | meegewogen     | formeel | ja       | schendt             | fout          |
      | ontslag   | nee         | meegewogen     | echt    | ja       | niet van toepassing | geen          |
      | ontslag   | ja          | doorslaggevend | geen    | nee      | niet van toepassing | geen          |
      | roosteren | ja          | doorslaggevend | geen    | ja       | schendt             | fout          |
      | roosteren | ja          | doorslaggevend | geen    | onbekend | niet van toepassing | geen          |
      | ontslag   | ja          | doorslaggevend | geen    | onbekend | onbepaald           | waarschuwing  |
      | ontslag   | onbekend    | onbekend       | onbekend | ja      | onbepaald           | waarschuwing  |

  Abstract Scenario: een beroep op de cao vraagt bij elk zwaar doel of het gevolg aanmerkelijk is
    Stel het systeem Score
      | doelen              | <doel> |
      | aanmerkelijk gevolg |        |
    En het artikel "besluiten over Score"
      | uitzondering | cao |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van AVG-22-2 over Score "<oordeel>"

    Voorbeelden:
      | doel                     | oordeel             |
      | werving                  | onbepaald           |
      | arbeidsvoorwaarden       | onbepaald           |
      | belonen                  | onbepaald           |
      | functiewaardering        | onbepaald           |
      | bevorderen               | onbepaald           |
      | ontslag                  | onbepaald           |
      | ontslagselectie          | onbepaald           |
      | beoordelen               | onbepaald           |
      | prestaties volgen        | onbepaald           |
      | taaktoewijzing op gedrag | onbepaald           |
      | fraudedetectie           | onbepaald           |
      | taaktoewijzing objectief | niet van toepassing |

  Abstract Scenario: laat de tekst het systeem zelf beslissen, dan is de cao geen uitzondering
    Stel het systeem Score
      | rol van de score    | meegewogen |
      | menselijke toets    | echt       |
      | aanmerkelijk gevolg | <gevolg>   |
    En het artikel "besluiten over Score"
      | automatisch      | <automatisch> |
      | menselijke toets | <toets>       |
      | uitzondering     | cao           |
    En het artikel "rooster over Score"
      | vastgesteld door | <rooster> |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van AVG-22-2 over Score "<oordeel>"

    Voorbeelden:
      | automatisch     | toets       | rooster        | gevolg | oordeel             |
      | aanname         |             |                | nee    | schendt             |
      | afwijzing       |             |                | nee    | schendt             |
      | ontslag         |             |                | nee    | schendt             |
      | niet verlengen  |             |                | nee    | schendt             |
      | boventalligheid |             |                | nee    | schendt             |
      | beoordeling     |             |                | nee    | schendt             |
      | beloning        |             |                | nee    | schendt             |
      | inschaling      |             |                | nee    | schendt             |
      | bevordering     |             |                | nee    | schendt             |
      | overplaatsing   |             |                | nee    | schendt             |
      | sanctie         |             |                | nee    | schendt             |
      | schorsing       |             |                | nee    | schendt             |
      | deactivering    |             |                | nee    | schendt             |
      | opleiding       |             |                | ja     | schendt             |
      | rooster         |             |                | ja     | schendt             |
      | uren            |             |                | ja     | schendt             |
      | tempo           |             |                | ja     | schendt             |
      | ziekte          |             |                | ja     | schendt             |
      | rooster         |             |                | nee    | niet van toepassing |
      | uitgesloten     |             |                | ja     | niet van toepassing |
      |                 |             | systeem        | ja     | schendt             |
      |                 |             | systeem        | nee    | niet van toepassing |
      |                 |             | leidinggevende | ja     | niet van toepassing |
      |                 | formeel     |                | ja     | schendt             |
      |                 | geen        |                | ja     | schendt             |
      |                 | uitgesloten |                | ja     | schendt             |
      |                 | echt        |                | ja     | niet van toepassing |
      |                 | formeel     |                | nee    | niet van toepassing |

  Abstract Scenario: een uitzondering op artikel 22 is alleen aan de orde bij persoonsgegevens
    Stel het systeem Score
      | persoonsgegevens | <gegevens> |
    En het artikel "besluiten over Score"
      | uitzondering | cao |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van AVG-22-2 over Score "<oordeel>"
    En is de ernst "<ernst>"

    Voorbeelden:
      | gegevens | oordeel             | ernst        |
      | nee      | niet van toepassing | geen         |
      | onbekend | onbepaald           | waarschuwing |

  Abstract Scenario: een beroep op een uitzondering wordt getoetst vanaf 25 mei 2018
    Stel het artikel "besluiten over Score"
      | uitzondering | cao |
    Wanneer het akkoord op <controle> wordt gecontroleerd
    Dan is het oordeel van AVG-22-2 over Score "<oordeel>"

    Voorbeelden:
      | controle    | oordeel     |
      | 24 mei 2018 | gaat gelden |
      | 25 mei 2018 | schendt     |

  Abstract Scenario: op de eerste dag van de AVG telt een uitzondering al, en vrije toestemming ook
    Stel het artikel "besluiten over Score"
      | uitzondering | <uitzondering> |
    En het artikel "privacy over Score"
      | toestemming   | individueel |
      | zonder nadeel | ja          |
      | alternatief   | ja          |
    Wanneer het akkoord op 25 mei 2018 wordt gecontroleerd
    Dan is het oordeel van AVG-22-1 over Score "<verbod>"
    En is het oordeel van AVG-22-2 over Score "schendt"
    En is de ernst "<ernst>"

    Voorbeelden:
      | uitzondering | verbod              | ernst        |
      | cao          | schendt             | fout         |
      | toestemming  | niet van toepassing | waarschuwing |

  Scenario: het herstel van een beroep op de cao ziet af van de uitzondering, en dan geldt het verbod weer
    Stel het artikel "besluiten over Score"
      | uitzondering | cao |
    Wanneer het herstel van AVG-22-2 wordt overgenomen
    En het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van AVG-22-2 over Score "voldoet"
    En is het oordeel van AVG-22-1 over Score "schendt"
