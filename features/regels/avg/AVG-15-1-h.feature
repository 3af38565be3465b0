# language: nl
@AVG-15-1-h
Functionaliteit: AVG-15-1-h, uitleg van een geautomatiseerd besluit

  Achtergrond:
    Stel het systeem Score
      | persoonsgegevens     | ja             |
      | doelen               | ontslag        |
      | volledig automatisch | nee            |
      | rol van de score     | doorslaggevend |
      | menselijke toets     | formeel        |
      | aanmerkelijk gevolg  | ja             |

  Abstract Scenario: wat de tekst over uitleg van een geautomatiseerd besluit zegt, bepaalt het oordeel
    Stel het artikel "uitleg over Score"
      | <sleutel> | <waarde> |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van AVG-15-1-h over Score "<oordeel>"
    En is de ernst "<ernst>"

    Voorbeelden:
      | sleutel        | waarde                                       | oordeel | ernst         |
      | recht          | ja                                           | voldoet | geen          |
      | recht          | uitgesloten                                  | schendt | fout          |
      | recht          | nee                                          | schendt | fout          |
      | inhoud         | uitgesloten                                  | schendt | fout          |
      | inhoud         | formule                                      | schendt | waarschuwing  |
      | inhoud         | gegevens, weging                             | voldoet | geen          |
      | inhoud         | formule, gegevens, weging                    | voldoet | geen          |
      | inhoud         | rol systeem, gegevens, weging, andere uitkomst | voldoet | geen        |
      | inhoud         | gegevens                                     | let op  | aandachtspunt |
      | inhoud         | weging                                       | let op  | aandachtspunt |
      | inhoud         | formule, rol systeem                         | let op  | aandachtspunt |
      | bedrijfsgeheim | weigergrond                                  | schendt | fout          |
      | bedrijfsgeheim | na afweging                                  | voldoet | geen          |
      | bedrijfsgeheim | geen weigergrond                             | voldoet | geen          |
      | bij            | alle besluiten                               | voldoet | geen          |

  Abstract Scenario: uitleg van een geautomatiseerd besluit volgt binnen een maand
    Stel het artikel "uitleg over Score"
      | termijn | <termijn> |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van AVG-15-1-h over Score "<oordeel>"
    En is de ernst "<ernst>"

    Voorbeelden:
      | termijn            | oordeel    | ernst        |
      | hoogstens 10 dagen | voldoet    | geen         |
      | 30 dagen           | voldoet    | geen         |
      | 31 dagen           | voldoet    | geen         |
      | 1 maand            | voldoet    | geen         |
      | 32 dagen           | schendt    | fout         |
      | 2 maanden          | schendt    | fout         |
      | onbeperkt          | schendt    | fout         |
      | uitgesloten        | schendt    | fout         |
      | hoogstens 6 weken  | onvolledig | waarschuwing |

  Scenario: een akkoord dat uitleg alleen bij volledig automatische besluiten geeft, voldoet hier wel
    Stel het artikel "uitleg over Score"
      | bij   | volledig automatisch |
      | recht | ja                   |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van AVG-15-1-h over Score "voldoet"

  Abstract Scenario: het recht op uitleg van de AVG hoort bij besluiten die alleen op een systeem berusten
    Stel het systeem Score
      | doelen               | <doelen>      |
      | volledig automatisch | <automatisch> |
      | rol van de score     | <rol>         |
      | menselijke toets     | <toets>       |
      | aanmerkelijk gevolg  | <gevolg>      |
      | persoonsgegevens     | <gegevens>    |
    En het artikel "uitleg over Score"
      | recht | uitgesloten |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van AVG-15-1-h over Score "<oordeel>"
    En is de ernst "<ernst>"

    Voorbeelden:
      | doelen    | automatisch | rol            | toets    | gevolg   | gegevens | oordeel             | ernst        |
      | ontslag   | ja          | onbekend       | onbekend | ja       | ja       | schendt             | fout         |
      | ontslag   | nee         | doorslaggevend | echt     | ja       | ja       | schendt             | fout         |
      | ontslag   | nee         | meegewogen     | echt     | ja       | ja       | niet van toepassing | geen         |
      | ontslag   | ja          | doorslaggevend | geen     | nee      | ja       | niet van toepassing | geen         |
      | ontslag   | ja          | doorslaggevend | geen     | onbekend | ja       | onbepaald           | waarschuwing |
      | ontslag   | onbekend    | onbekend       | onbekend | ja       | ja       | onbepaald           | waarschuwing |
      | ontslag   | ja          | doorslaggevend | geen     | ja       | onbekend | onbepaald           | waarschuwing |
      | ontslag   | ja          | doorslaggevend | geen     | ja       | nee      | niet van toepassing | geen         |

  Scenario: een leeg artikel over uitleg doet aan het recht op uitleg niet af
    Stel het lege artikel "uitleg over Score"
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van AVG-15-1-h over Score "voldoet"

  Scenario: een akkoord dat over uitleg zwijgt, krijgt van AVG-15-1-h geen bevinding
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van AVG-15-1-h over Score "niet van toepassing"

  Scenario: ook bij een uitzondering op artikel 22 blijft het recht op uitleg bestaan
    Stel het artikel "besluiten over Score"
      | uitzondering | noodzakelijk voor overeenkomst |
    En het artikel "uitleg over Score"
      | recht | uitgesloten |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van AVG-15-1-h over Score "schendt"

  Abstract Scenario: het recht op uitleg van de AVG geldt vanaf 25 mei 2018 en wacht niet op de AI-verordening
    Stel het artikel "uitleg over Score"
      | recht | uitgesloten |
    Wanneer het akkoord op <controle> wordt gecontroleerd
    Dan is het oordeel van AVG-15-1-h over Score "<oordeel>"

    Voorbeelden:
      | controle        | oordeel     |
      | 24 mei 2018     | gaat gelden |
      | 25 mei 2018     | schendt     |
      | 1 juli 2026     | schendt     |
      | 15 januari 2028 | schendt     |

  Scenario: bedrijfsgeheim is geen vaste reden om uitleg te weigeren, en de melding zegt wie dan afweegt
    Stel het artikel "uitleg over Score"
      | recht          | uitgesloten          |
      | bedrijfsgeheim | weigergrond          |
      | inhoud         | formule              |
      | termijn        | 2 maanden            |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van AVG-15-1-h over Score "schendt"
    En zegt de melding "toezichthouder of de rechter"
    En is de vraag "Is de uitleg bondig en begrijpelijk, en gaat zij over wat echt met de gegevens van deze werknemer is gedaan?"
    Wanneer het herstel van AVG-15-1-h wordt overgenomen
    En het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van AVG-15-1-h over Score "voldoet"
