# language: nl
@AVG-22-3
Functionaliteit: AVG-22-3, waarborgen bij een geautomatiseerd besluit

  Achtergrond:
    Stel de cao
      | werkgever | privaat |
    En het systeem Score
      | persoonsgegevens     | ja        |
      | doelen               | roosteren |
      | volledig automatisch | ja        |
      | aanmerkelijk gevolg  | ja        |
      | profilering          | nee       |
    En het artikel "besluiten over Score"
      | uitzondering | noodzakelijk voor overeenkomst |
      | tussenkomst  | ja                             |
      | standpunt    | ja                             |
      | betwisting   | bij bevoegd persoon            |

  Scenario: tussenkomst, standpunt en aanvechten samen voldoen bij een beroep op noodzaak
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van AVG-22-3 over Score "voldoet"
    En is de ernst "geen"

  Abstract Scenario: elk van de drie waarborgen is nodig bij een besluit van het systeem
    Stel het artikel "besluiten over Score"
      | tussenkomst | <tussenkomst> |
      | standpunt   | <standpunt>   |
      | betwisting  | <betwisting>  |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van AVG-22-3 over Score "<oordeel>"
    En is de ernst "<ernst>"

    Voorbeelden:
      | tussenkomst | standpunt   | betwisting          | oordeel    | ernst |
      | ja          | ja          | bij leidinggevende  | voldoet    | geen  |
      |             | ja          | bij bevoegd persoon | onvolledig | fout  |
      | ja          |             | bij bevoegd persoon | onvolledig | fout  |
      | ja          | ja          |                     | onvolledig | fout  |
      |             |             |                     | onvolledig | fout  |
      | uitgesloten | ja          | bij bevoegd persoon | schendt    | fout  |
      | ja          | uitgesloten | bij bevoegd persoon | schendt    | fout  |
      | ja          | ja          | uitgesloten         | schendt    | fout  |
      | ja          | ja          | bij leverancier     | schendt    | fout  |

  Abstract Scenario: een klachtregeling met een mens die mag wijzigen geeft dezelfde waarborgen
    Stel het artikel "besluiten over Score"
      | tussenkomst |  |
      | standpunt   |  |
      | betwisting  |  |
    En het artikel "klacht over Score"
      | behandelaar  | <behandelaar> |
      | mag wijzigen | <wijzigen>    |
      | horen        | <horen>       |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van AVG-22-3 over Score "<oordeel>"
    En is de ernst "<ernst>"

    Voorbeelden:
      | behandelaar        | wijzigen    | horen       | oordeel    | ernst |
      | leidinggevende     | ja          | ja          | voldoet    | geen  |
      | onafhankelijk mens | ja          | ja          | voldoet    | geen  |
      | commissie          | ja          | ja          | voldoet    | geen  |
      | extern             | ja          | ja          | voldoet    | geen  |
      | leverancier        | ja          | ja          | schendt    | fout  |
      | commissie          | uitgesloten | ja          | schendt    | fout  |
      | commissie          |             | ja          | onvolledig | fout  |
      | commissie          | ja          |             | onvolledig | fout  |
      | commissie          | ja          | uitgesloten | onvolledig | fout  |
      |                    | ja          | ja          | onvolledig | fout  |

  Abstract Scenario: een toezegging om te wijzigen of te horen vult elk alleen haar eigen waarborg aan
    Stel het artikel "besluiten over Score"
      | tussenkomst | <tussenkomst>       |
      | standpunt   | <standpunt>         |
      | betwisting  | bij bevoegd persoon |
    En het artikel "klacht over Score"
      | mag wijzigen | <wijzigen> |
      | horen        | <horen>    |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van AVG-22-3 over Score "<oordeel>"
    En zegt de melding "<melding>"

    Voorbeelden:
      | tussenkomst | standpunt | wijzigen | horen | oordeel    | melding              |
      |             | ja        |          | ja    | onvolledig | tussenkomst van een mens |
      | ja          |           | ja       |       | onvolledig | standpunt niet geven |

  Abstract Scenario: zonder aangewezen persoon volstaat een klacht bij iemand die niet mag wijzigen niet
    Stel het artikel "besluiten over Score"
      | betwisting |  |
    En het artikel "klacht over Score"
      | behandelaar  | <behandelaar> |
      | mag wijzigen | <wijzigen>    |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van AVG-22-3 over Score "<oordeel>"

    Voorbeelden:
      | behandelaar | wijzigen | oordeel    |
      | commissie   | ja       | voldoet    |
      | commissie   |          | onvolledig |

  Scenario: een klacht bij de leverancier schaadt niet als een bevoegd persoon het besluit herziet
    Stel het artikel "klacht over Score"
      | behandelaar | leverancier |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van AVG-22-3 over Score "voldoet"

  Scenario: wie niet mag wijzigen, geeft geen echte tussenkomst
    Stel het artikel "klacht over Score"
      | mag wijzigen | uitgesloten |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van AVG-22-3 over Score "schendt"
    En zegt de melding "niet mag wijzigen"

  Abstract Scenario: de waarborgen gelden bij elke uitzondering die kan opgaan
    Stel het systeem Score
      | profilering | <profilering> |
    En het artikel "besluiten over Score"
      | uitzondering | <uitzondering> |
      | tussenkomst  |                |
    En het artikel "privacy over Score"
      | toestemming   | <toestemming> |
      | zonder nadeel | <nadeel>      |
      | alternatief   | <alternatief> |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van AVG-22-3 over Score "<oordeel>"
    En is de ernst "<ernst>"

    Voorbeelden:
      | uitzondering                   | profilering | toestemming | nadeel | alternatief | oordeel             | ernst        |
      | noodzakelijk voor overeenkomst | ja          |             |        |             | onvolledig          | fout         |
      | toestemming                    | ja          | individueel | ja     | ja          | onvolledig          | fout         |
      | toestemming                    | ja          | individueel | ja     |             | niet van toepassing | geen         |
      | toestemming                    | ja          | individueel |        | ja          | niet van toepassing | geen         |
      | toestemming                    | ja          | collectief  | ja     | ja          | niet van toepassing | geen         |
      | UAVG artikel 40                | nee         |             |        |             | onvolledig          | fout         |
      | UAVG artikel 40                | ja          |             |        |             | niet van toepassing | geen         |
      | UAVG artikel 40                | onbekend    |             |        |             | onbepaald           | waarschuwing |
      | cao                            | nee         | individueel | ja     | ja          | niet van toepassing | geen         |
      | instemming ondernemingsraad    | nee         |             |        |             | niet van toepassing | geen         |
      | cao, noodzakelijk voor overeenkomst | nee    |             |        |             | onvolledig          | fout         |
      | uitgesloten                    | nee         |             |        |             | niet van toepassing | geen         |
      |                                | nee         |             |        |             | niet van toepassing | geen         |

  Abstract Scenario: voor een bestuursorgaan dat alleen op artikel 40 steunt, staan de waarborgen in zijn eigen wet
    Stel de cao
      | werkgever | <werkgever> |
    En het artikel "besluiten over Score"
      | uitzondering | <uitzondering> |
      | tussenkomst  | <tussenkomst>  |
      | standpunt    | <standpunt>    |
      | betwisting   | <betwisting>   |
    En het artikel "klacht over Score"
      | mag wijzigen | <wijzigen> |
    En het artikel "privacy over Score"
      | toestemming   | individueel |
      | zonder nadeel | ja          |
      | alternatief   | ja          |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van AVG-22-3 over Score "<oordeel>"
    En is de ernst "<ernst>"

    Voorbeelden:
      | werkgever      | uitzondering                                    | tussenkomst | standpunt   | betwisting          | wijzigen    | oordeel    | ernst        |
      | overheid       | UAVG artikel 40                                 |             |             |                     |             | let op     | waarschuwing |
      | publieke dienst | UAVG artikel 40                                |             |             |                     |             | let op     | waarschuwing |
      | overheid       | UAVG artikel 40                                 | ja          | ja          | bij bevoegd persoon |             | voldoet    | geen         |
      | overheid       | UAVG artikel 40                                 | ja          | ja          | bij leidinggevende  |             | voldoet    | geen         |
      | overheid       | UAVG artikel 40                                 |             | ja          | bij bevoegd persoon |             | let op     | waarschuwing |
      | overheid       | UAVG artikel 40                                 | ja          |             | bij bevoegd persoon |             | let op     | waarschuwing |
      | overheid       | UAVG artikel 40                                 | ja          | ja          |                     |             | let op     | waarschuwing |
      | overheid       | UAVG artikel 40                                 | ja          | ja          | bij leverancier     |             | let op     | waarschuwing |
      | overheid       | UAVG artikel 40                                 | uitgesloten | uitgesloten | uitgesloten         |             | let op     | waarschuwing |
      | overheid       | UAVG artikel 40                                 | ja          |             |                     | uitgesloten | let op     | waarschuwing |
      | overheid       | UAVG artikel 40, noodzakelijk voor overeenkomst |             |             |                     |             | onvolledig | fout         |
      | overheid       | UAVG artikel 40, toestemming                    |             |             |                     |             | onvolledig | fout         |
      | overheid       | noodzakelijk voor overeenkomst                  |             |             |                     |             | onvolledig | fout         |
      | overheid       | UAVG artikel 40, cao                            |             |             |                     |             | let op     | waarschuwing |
      | privaat        | UAVG artikel 40                                 |             |             |                     |             | onvolledig | fout         |
      | onbekend       | UAVG artikel 40                                 |             |             |                     |             | onbepaald  | waarschuwing |

  Scenario: voor een bestuursorgaan staan de waarborgen ook op de eerste dag van de AVG in zijn eigen wet
    Stel de cao
      | werkgever | overheid |
    En het artikel "besluiten over Score"
      | uitzondering | UAVG artikel 40 |
      | tussenkomst  |                 |
      | standpunt    |                 |
      | betwisting   |                 |
    Wanneer het akkoord op 25 mei 2018 wordt gecontroleerd
    Dan is het oordeel van AVG-22-3 over Score "let op"
    En is de ernst "waarschuwing"

  Scenario: waar een mens echt beslist, zijn de waarborgen van het derde lid niet aan de orde
    Stel het systeem Score
      | volledig automatisch | nee        |
      | rol van de score     | meegewogen |
      | menselijke toets     | echt       |
    En het artikel "besluiten over Score"
      | tussenkomst | uitgesloten |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van AVG-22-3 over Score "niet van toepassing"

  Abstract Scenario: de waarborgen van artikel 22 gaan over persoonsgegevens
    Stel het systeem Score
      | persoonsgegevens | <gegevens> |
    En het artikel "besluiten over Score"
      | tussenkomst | uitgesloten |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van AVG-22-3 over Score "<oordeel>"
    En is de ernst "<ernst>"

    Voorbeelden:
      | gegevens | oordeel             | ernst        |
      | nee      | niet van toepassing | geen         |
      | onbekend | onbepaald           | waarschuwing |

  Abstract Scenario: de waarborgen bij een geautomatiseerd besluit gelden vanaf 25 mei 2018
    Stel het artikel "besluiten over Score"
      | tussenkomst | uitgesloten |
    Wanneer het akkoord op <controle> wordt gecontroleerd
    Dan is het oordeel van AVG-22-3 over Score "<oordeel>"

    Voorbeelden:
      | controle    | oordeel     |
      | 24 mei 2018 | gaat gelden |
      | 25 mei 2018 | schendt     |

  Scenario: het herstel geeft de werknemer alle drie waarborgen bij een mens die mag wijzigen
    Stel het artikel "besluiten over Score"
      | tussenkomst | uitgesloten     |
      | standpunt   | uitgesloten     |
      | betwisting  | bij leverancier |
    En het artikel "klacht over Score"
      | behandelaar  | leverancier |
      | mag wijzigen | uitgesloten |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van AVG-22-3 over Score "schendt"
    En is de vraag "Kan wie het besluit opnieuw bekijkt alle gegevens wegen en de uitkomst ook echt wijzigen?"
    Wanneer het herstel van AVG-22-3 wordt overgenomen
    En het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van AVG-22-3 over Score "voldoet"
