# language: nl
@AVG-22-1
Functionaliteit: AVG-22-1, geen besluit over personen dat alleen op een systeem berust

  Achtergrond:
    Stel het systeem Score
      | persoonsgegevens     | ja         |
      | doelen               | ontslag    |
      | volledig automatisch | nee        |
      | rol van de score     | meegewogen |
      | menselijke toets     | echt       |
      | aanmerkelijk gevolg  | ja         |

  Scenario: een echte toets van een score die alleen meeweegt, voldoet
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van AVG-22-1 over Score "voldoet"

  Abstract Scenario: de invloed van het systeem bepaalt of het besluit in feite geautomatiseerd is
    Stel het systeem Score
      | volledig automatisch | <automatisch> |
      | rol van de score     | <rol>         |
      | menselijke toets     | <toets>       |
      | aanmerkelijk gevolg  | <gevolg>      |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van AVG-22-1 over Score "<oordeel>"
    En is de ernst "<ernst>"

    Voorbeelden:
      | automatisch | rol            | toets    | gevolg   | oordeel   | ernst         |
      | ja          | doorslaggevend | geen     | ja       | schendt   | fout          |
      | ja          | onbekend       | onbekend | ja       | schendt   | fout          |
      | nee         | doorslaggevend | echt     | ja       | schendt   | fout          |
      | nee         | meegewogen     | formeel  | ja       | schendt   | fout          |
      | nee         | onbekend       | formeel  | ja       | schendt   | fout          |
      | nee         | onbekend       | geen     | ja       | schendt   | fout          |
      | nee         | meegewogen     | geen     | ja       | schendt   | fout          |
      | nee         | geen           | geen     | ja       | voldoet   | geen          |
      | nee         | meegewogen     | echt     | ja       | voldoet   | geen          |
      | ja          | doorslaggevend | geen     | nee      | voldoet   | geen          |
      | nee         | onbekend       | onbekend | ja       | onbepaald | waarschuwing  |
      | onbekend    | onbekend       | onbekend | ja       | onbepaald | waarschuwing  |
      | nee         | meegewogen     | onbekend | ja       | onbepaald | waarschuwing  |
      | ja          | doorslaggevend | geen     | onbekend | onbepaald | waarschuwing  |
      | nee         | onbekend       | onbekend | onbekend | onbepaald | aandachtspunt |

  Scenario: een toezichthouder die de uitkomst moet volgen, toetst alleen voor de vorm
    Stel het artikel "toezicht over Score"
      | mag afwijken | uitgesloten |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van AVG-22-1 over Score "schendt"
    En is de ernst "fout"

  Abstract Scenario: de tekst kan besluiten over mensen niet aan het systeem laten
    Stel het artikel "besluiten over Score"
      | <sleutel> | <waarde> |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van AVG-22-1 over Score "<oordeel>"
    En is de ernst "<ernst>"

    Voorbeelden:
      | sleutel          | waarde              | oordeel | ernst |
      | automatisch      | ontslag             | schendt | fout  |
      | automatisch      | aanname             | schendt | fout  |
      | automatisch      | niet verlengen      | schendt | fout  |
      | automatisch      | boventalligheid     | schendt | fout  |
      | automatisch      | beoordeling         | schendt | fout  |
      | automatisch      | beloning            | schendt | fout  |
      | automatisch      | bevordering         | schendt | fout  |
      | automatisch      | overplaatsing       | schendt | fout  |
      | automatisch      | sanctie             | schendt | fout  |
      | automatisch      | deactivering        | schendt | fout  |
      | automatisch      | afwijzing           | schendt | fout  |
      | automatisch      | inschaling          | schendt | fout  |
      | automatisch      | schorsing           | schendt | fout  |
      | automatisch      | deactivering, tempo | schendt | fout  |
      | automatisch      | tempo               | schendt | fout  |
      | automatisch      | uitgesloten         | voldoet | geen  |
      | menselijke toets | formeel             | schendt | fout  |
      | menselijke toets | geen                | schendt | fout  |
      | menselijke toets | uitgesloten         | schendt | fout  |
      | menselijke toets | echt                | voldoet | geen  |
      | mens beslist     | ontslag, sanctie    | voldoet | geen  |
      | zonder ai        | ontslag, sanctie    | voldoet | geen  |

  Abstract Scenario: bij kleine besluiten door het systeem telt of het gevolg aanmerkelijk is
    Stel het systeem Score
      | doelen              | roosteren |
      | aanmerkelijk gevolg | <gevolg>  |
    En het artikel "<artikel>"
      | <sleutel> | <waarde> |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van AVG-22-1 over Score "<oordeel>"
    En is de ernst "<ernst>"

    Voorbeelden:
      | artikel   | sleutel          | waarde         | gevolg   | oordeel   | ernst        |
      | besluiten | automatisch      | rooster        | ja       | schendt   | fout         |
      | besluiten | automatisch      | opleiding      | ja       | schendt   | fout         |
      | besluiten | automatisch      | uren           | ja       | schendt   | fout         |
      | besluiten | automatisch      | tempo          | ja       | schendt   | fout         |
      | besluiten | automatisch      | ziekte         | ja       | schendt   | fout         |
      | besluiten | menselijke toets | geen           | nee      | voldoet   | geen         |
      | besluiten | menselijke toets | formeel        | nee      | voldoet   | geen         |
      | besluiten | menselijke toets | uitgesloten    | nee      | voldoet   | geen         |
      | besluiten | menselijke toets | uitgesloten    | onbekend | onbepaald | waarschuwing |
      | besluiten | automatisch      | rooster        | nee      | voldoet   | geen         |
      | besluiten | automatisch      | rooster        | onbekend | onbepaald | waarschuwing |
      | rooster   | vastgesteld door | systeem        | ja       | schendt   | fout         |
      | rooster   | vastgesteld door | systeem        | onbekend | onbepaald | waarschuwing |
      | rooster   | vastgesteld door | leidinggevende | onbekend | voldoet   | geen         |

  Abstract Scenario: is het gevolg onbekend, dan vraagt een zwaar doel ernaar
    Stel het systeem Score
      | doelen               | <doel> |
      | volledig automatisch | ja     |
      | aanmerkelijk gevolg  |        |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van AVG-22-1 over Score "<oordeel>"
    En is de ernst "<ernst>"

    Voorbeelden:
      | doel                     | oordeel   | ernst        |
      | werving                  | onbepaald | waarschuwing |
      | arbeidsvoorwaarden       | onbepaald | waarschuwing |
      | belonen                  | onbepaald | waarschuwing |
      | functiewaardering        | onbepaald | waarschuwing |
      | bevorderen               | onbepaald | waarschuwing |
      | ontslag                  | onbepaald | waarschuwing |
      | ontslagselectie          | onbepaald | waarschuwing |
      | beoordelen               | onbepaald | waarschuwing |
      | prestaties volgen        | onbepaald | waarschuwing |
      | taaktoewijzing op gedrag | onbepaald | waarschuwing |
      | fraudedetectie           | onbepaald | waarschuwing |
      | taaktoewijzing objectief | voldoet   | geen         |

  Abstract Scenario: alleen een uitzondering die kan gelden, zet het verbod van besluiten door een systeem opzij
    Stel het systeem Score
      | profilering | <profilering> |
    En het artikel "besluiten over Score"
      | automatisch  | ontslag        |
      | uitzondering | <uitzondering> |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van AVG-22-1 over Score "<oordeel>"
    En is de ernst "<ernst>"
    Dan is het oordeel van AVG-22-2 over Score "<elders>"

    Voorbeelden:
      | uitzondering                        | profilering | oordeel             | ernst        | elders              |
      | cao                                 | ja          | schendt             | fout         | schendt             |
      | instemming ondernemingsraad         | ja          | schendt             | fout         | schendt             |
      | toestemming                         | ja          | schendt             | fout         | schendt             |
      | UAVG artikel 40                     | ja          | schendt             | fout         | schendt             |
      | UAVG artikel 40                     | nee         | niet van toepassing | geen         | let op              |
      | UAVG artikel 40                     | onbekend    | onbepaald           | waarschuwing | onbepaald           |
      | noodzakelijk voor overeenkomst      | ja          | niet van toepassing | geen         | let op              |
      | cao, noodzakelijk voor overeenkomst | ja          | niet van toepassing | geen         | schendt             |
      | uitgesloten                         | ja          | schendt             | fout         | voldoet             |
      |                                     | ja          | schendt             | fout         | niet van toepassing |

  Scenario: is het gevolg aanmerkelijk, dan telt een automatisch besluit bij elk doel
    Stel het systeem Score
      | doelen               | roosteren |
      | volledig automatisch | ja        |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van AVG-22-1 over Score "schendt"
    En is de ernst "fout"

  Scenario: een roosterprogramma waarvan niets over besluiten bekend is, krijgt geen bevinding over artikel 22
    Stel het systeem Score
      | doelen               | taaktoewijzing objectief |
      | volledig automatisch |                          |
      | rol van de score     |                          |
      | menselijke toets     |                          |
      | aanmerkelijk gevolg  |                          |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van AVG-22-1 over Score "voldoet"
    En is de ernst "geen"

  Scenario: artikel 22 geldt ook voor software die geen AI is
    Stel het systeem Score
      | ai volgens de wet    | nee |
      | volledig automatisch | ja  |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van AVG-22-1 over Score "schendt"
    En zegt de melding "een mens kijkt voor de vorm mee"
    En is de vraag "Weegt een bevoegd persoon met kennis van zaken echt alle gegevens, en kan hij de uitkomst passeren?"

  Abstract Scenario: zonder persoonsgegevens is er geen geautomatiseerd besluit over personen
    Stel het systeem Score
      | persoonsgegevens     | <gegevens> |
      | volledig automatisch | ja         |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van AVG-22-1 over Score "<oordeel>"
    En is de ernst "<ernst>"

    Voorbeelden:
      | gegevens | oordeel             | ernst        |
      | nee      | niet van toepassing | geen         |
      | onbekend | onbepaald           | waarschuwing |

  Abstract Scenario: het verbod van geautomatiseerde besluiten geldt vanaf 25 mei 2018, ook voor systemen die er al waren
    Stel het systeem Score
      | eerste marktdatum    | 1 mei 2016 |
      | volledig automatisch | ja         |
    Wanneer het akkoord op <controle> wordt gecontroleerd
    Dan is het oordeel van AVG-22-1 over Score "<oordeel>"

    Voorbeelden:
      | controle        | oordeel     |
      | 24 mei 2018     | gaat gelden |
      | 25 mei 2018     | schendt     |
      | 1 februari 2028 | schendt     |

  Scenario: de oorspronkelijke kalender verandert niets aan geautomatiseerde besluiten
    Stel het systeem Score
      | volledig automatisch | ja |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd volgens de oorspronkelijke kalender
    Dan is het oordeel van AVG-22-1 over Score "schendt"

  Scenario: het herstel legt besluiten over mensen weer bij een mens die mag afwijken
    Stel het artikel "besluiten"
      | automatisch      | ontslag, schorsing |
      | menselijke toets | formeel            |
    En het artikel "toezicht"
      | mag afwijken | uitgesloten |
    Wanneer het herstel van AVG-22-1 wordt overgenomen
    En het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van AVG-22-1 over Score "voldoet"
