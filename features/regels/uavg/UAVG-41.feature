# language: nl
@UAVG-41
Functionaliteit: UAVG-41, inzage en uitleg weigeren

  Achtergrond:
    Stel het systeem Meter
      | persoonsgegevens | ja |

  Abstract Scenario: bedrijfsgeheim is geen vaste grond om inzage of uitleg te weigeren
    Stel het artikel "uitleg over Meter"
      | bedrijfsgeheim | <bedrijfsgeheim> |
    En het artikel "privacy over Meter"
      | per toepassing  | ja        |
      | gegevensrechten | <rechten> |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van UAVG-41 over Meter "<oordeel>"
    En is de ernst "<ernst>"

    Voorbeelden:
      | bedrijfsgeheim    | rechten     | oordeel             | ernst        |
      | weigergrond       |             | schendt             | fout         |
      | weigergrond       | uitgesloten | schendt             | fout         |
      | weigergrond       | ja          | schendt             | waarschuwing |
      | na afweging       |             | voldoet             | geen         |
      | na afweging       | ja          | voldoet             | geen         |
      | geen weigergrond  |             | voldoet             | geen         |
      | uitgesloten       |             | voldoet             | geen         |
      |                   |             | niet van toepassing | geen         |

  Scenario: wie bedrijfsgeheim altijd laat voorgaan, leest dat weigeren alleen per geval kan
    Stel het artikel "uitleg over Meter"
      | bedrijfsgeheim | weigergrond |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van UAVG-41 over Meter "schendt"
    En zegt de melding "Weigeren kan alleen per geval"
    En zegt het herstel "bedrijfsgeheim: na afweging"
    En is de sterkte van de bron "wet"
    En is de vraag "Motiveert de werkgever elke weigering, en verstrekt hij de rest?"

  Abstract Scenario: waar het systeem zelf beslist, wordt dezelfde zin niet twee keer gemeld
    Stel het systeem Meter
      | volledig automatisch | <automatisch> |
      | rol van de score     | <rol>         |
      | aanmerkelijk gevolg  | <gevolg>      |
    En het artikel "uitleg over Meter"
      | bedrijfsgeheim | weigergrond |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van UAVG-41 over Meter "<oordeel>"
    En is het oordeel van AVG-15-1-h over Meter "<uitleg>"

    Voorbeelden:
      | automatisch | rol            | gevolg   | oordeel             | uitleg              |
      | ja          | onbekend       | ja       | niet van toepassing | schendt             |
      | nee         | doorslaggevend | ja       | niet van toepassing | schendt             |
      | onbekend    | doorslaggevend | ja       | niet van toepassing | schendt             |
      | ja          | onbekend       | nee      | schendt             | niet van toepassing |
      | nee         | meegewogen     | ja       | schendt             | onbepaald           |
      | nee         | geen           | ja       | schendt             | niet van toepassing |
      | onbekend    | onbekend       | onbekend | schendt             | onbepaald           |

  Abstract Scenario: zonder persoonsgegevens valt er geen inzage te weigeren
    Stel het systeem Meter
      | persoonsgegevens | <gegevens> |
    En het artikel "uitleg"
      | bedrijfsgeheim | weigergrond |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van UAVG-41 over Meter "<oordeel>"
    En is de ernst "<ernst>"

    Voorbeelden:
      | gegevens | oordeel             | ernst        |
      | nee      | niet van toepassing | geen         |
      | onbekend | onbepaald           | waarschuwing |

  Abstract Scenario: de afweging per geval geldt vanaf 25 mei 2018
    Stel het artikel "uitleg"
      | bedrijfsgeheim | weigergrond |
    Wanneer het akkoord op <controle> wordt gecontroleerd
    Dan is het oordeel van UAVG-41 over Meter "<oordeel>"

    Voorbeelden:
      | controle    | oordeel     |
      | 24 mei 2018 | gaat gelden |
      | 25 mei 2018 | schendt     |

  Scenario: het herstel laat bedrijfsgeheim per verzoek afwegen
    Stel het artikel "uitleg"
      | bedrijfsgeheim | weigergrond |
    Wanneer het herstel van UAVG-41 wordt overgenomen
    En het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van UAVG-41 over Meter "voldoet"
