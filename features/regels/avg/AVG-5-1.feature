# language: nl
@AVG-5-1
Functionaliteit: AVG-5-1, gegevens voor een vooraf bepaald doel

  Achtergrond:
    Stel het systeem Meter
      | persoonsgegevens | ja |

  Abstract Scenario: een open omschrijving is geen welbepaald doel
    Stel het artikel "monitoring over Meter"
      | meetdoelen | <meetdoelen> |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van AVG-5-1 over Meter "<oordeel>"
    En is de ernst "<ernst>"

    Voorbeelden:
      | meetdoelen                     | oordeel | ernst |
      | bedrijfsdoeleinden             | schendt | fout  |
      | veiligheid, bedrijfsdoeleinden | schendt | fout  |
      | veiligheid                     | voldoet | geen  |
      | kwaliteit, planning            | voldoet | geen  |
      | beoordeling                    | voldoet | geen  |
      | uitgesloten                    | voldoet | geen  |

  Scenario: wie voor bedrijfsdoeleinden meet, leest waarom dat geen doel is
    Stel het artikel "monitoring over Meter"
      | meetdoelen | bedrijfsdoeleinden |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van AVG-5-1 over Meter "schendt"
    En zegt de melding "geen welbepaald doel"
    En is de sterkte van de bron "wet"

  Abstract Scenario: de tekst houdt het gebruik van gegevens bij hun doel
    Stel het artikel "visie"
      | doelbinding | <doelbinding> |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van AVG-5-1 over Meter "<oordeel>"
    En is de ernst "<ernst>"

    Voorbeelden:
      | doelbinding | oordeel | ernst |
      | ja          | voldoet | geen  |
      | nee         | schendt | fout  |
      | uitgesloten | schendt | fout  |

  Abstract Scenario: een systeem en zijn gegevens zijn niet vrij te gebruiken voor een ander doel
    Stel het artikel "visie"
      | doelbinding | ja |
    En het artikel "wijzigingen over Meter"
      | ander doel | <ander doel> |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van AVG-5-1 over Meter "<oordeel>"
    En is de ernst "<ernst>"

    Voorbeelden:
      | ander doel  | oordeel | ernst |
      | vrij        | schendt | fout  |
      | na overleg  | voldoet | geen  |
      | uitgesloten | voldoet | geen  |

  Abstract Scenario: het model van de leverancier is geen vanzelfsprekend doel voor gegevens over personeel
    Stel het systeem Meter
      | leverancier | <leverancier> |
    En het artikel "visie"
      | doelbinding | ja |
    En het artikel "inkoop over Meter"
      | eigen gebruik leverancier | <gebruik> |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van AVG-5-1 over Meter "<oordeel>"
    En is de ernst "<ernst>"

    Voorbeelden:
      | leverancier        | gebruik       | oordeel   | ernst        |
      | "Voorbeeldbedrijf" | vrij          | schendt   | fout         |
      | "Voorbeeldbedrijf" | met grondslag | voldoet   | geen         |
      | "Voorbeeldbedrijf" | uitgesloten   | voldoet   | geen         |
      | geen               | vrij          | voldoet   | geen         |
      | onbekend           | vrij          | onbepaald | waarschuwing |

  Scenario: het herstel sluit vrij eigen gebruik van gegevens door de leverancier uit
    Stel het systeem Meter
      | leverancier | "Voorbeeldbedrijf" |
    En het artikel "visie"
      | doelbinding | ja |
    En het artikel "inkoop over Meter"
      | eigen gebruik leverancier | vrij |
    Wanneer het herstel van AVG-5-1 wordt overgenomen
    En het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van AVG-5-1 over Meter "voldoet"

  Abstract Scenario: gegevens uit het rooster mogen niet zomaar dienen voor een beoordeling
    Stel het systeem Meter
      | hergebruik | <hergebruik> |
    En het artikel "monitoring over Meter"
      | meetdoelen         | <meetdoelen> |
      | toegestaan gebruik | <gebruik>    |
    En het artikel "privacy over Meter"
      | per toepassing | <vastgelegd> |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van AVG-5-1 over Meter "<oordeel>"
    En is de ernst "<ernst>"

    Voorbeelden:
      | hergebruik | meetdoelen           | gebruik     | vastgelegd  | oordeel   | ernst        |
      | ja         | planning             | beoordeling |             | schendt   | fout         |
      | ja         | planning             | beloning    |             | schendt   | fout         |
      | ja         | planning             | sanctie     |             | schendt   | fout         |
      | ja         | planning             | ontslag     |             | schendt   | fout         |
      | ja         | planning             | beoordeling | uitgesloten | schendt   | fout         |
      | ja         | planning             | beoordeling | ja          | voldoet   | geen         |
      | ja         | planning, beoordeling | beoordeling |            | schendt   | waarschuwing |
      | ja         | planning             |             |             | schendt   | waarschuwing |
      | ja         | planning             |             | ja          | voldoet   | geen         |
      | nee        | planning             | beoordeling |             | voldoet   | geen         |
      | onbekend   | planning             | beoordeling |             | onbepaald | waarschuwing |
      | onbekend   | planning             | beoordeling | ja          | voldoet   | geen         |
      | onbekend   | beoordeling          | beoordeling |             | voldoet   | geen         |
      | onbekend   | planning             |             |             | voldoet   | geen         |
      | onbekend   | planning             | uitgesloten |             | voldoet   | geen         |

  Scenario: over hergebruik van gegevens wordt alleen gevraagd als de tekst gebruik tegen de werknemer toestaat
    Stel het artikel "monitoring over Meter"
      | meetdoelen         | planning |
      | toegestaan gebruik | sanctie  |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van AVG-5-1 over Meter "onbepaald"
    En is de vraag "Worden gegevens ook voor een ander doel gebruikt?"

  Abstract Scenario: gegevens van werknemers gebruiken om een model te trainen vraagt een eigen grondslag
    Stel het artikel "monitoring over Meter"
      | meetdoelen         | planning |
      | toegestaan gebruik | training |
    En het artikel "privacy over Meter"
      | per toepassing | <vastgelegd> |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van AVG-5-1 over Meter "<oordeel>"
    En is de ernst "<ernst>"

    Voorbeelden:
      | vastgelegd | oordeel | ernst        |
      |            | schendt | waarschuwing |
      | ja         | voldoet | geen         |

  Abstract Scenario: logboeken zijn niet verzameld om werknemers te beoordelen
    Stel het systeem Meter
      | ai volgens de wet  | <ai>     |
      | doelen             | beoordelen |
      | logboek in beheer  | <beheer> |
    En het artikel "visie"
      | doelbinding | ja |
    En het artikel "bewaren over Meter"
      | logboek voor beoordeling | <voor beoordeling> |
    Wanneer het akkoord op <controle> wordt gecontroleerd
    Dan is het oordeel van AVG-5-1 over Meter "<oordeel>"
    En is de ernst "<ernst>"

    Voorbeelden:
      | ai       | beheer | voor beoordeling | controle         | oordeel   | ernst        |
      | nee      | ja     | ja               | 20 november 2026 | schendt   | waarschuwing |
      | nee      | ja     | uitgesloten      | 20 november 2026 | voldoet   | geen         |
      | ja       | ja     | ja               | 20 november 2026 | schendt   | waarschuwing |
      | nee      | ja     | ja               | 3 december 2027  | schendt   | waarschuwing |
      | ja       | nee    | ja               | 3 december 2027  | schendt   | waarschuwing |
      | onbekend | ja     | ja               | 3 december 2027  | onbepaald | waarschuwing |

  Scenario: gebruik van logboeken voor beoordeling wordt bij een hoog risico niet twee keer gemeld
    Stel het systeem Meter
      | ai volgens de wet       | ja             |
      | doelen                  | beoordelen     |
      | uitzondering hoog risico | geen          |
      | logboek in beheer       | ja             |
      | eerste marktdatum       | 3 december 2027 |
    En het artikel "visie"
      | doelbinding | ja |
    En het artikel "bewaren over Meter"
      | logboek                  | 6 tot 12 maanden |
      | logboek voor beoordeling | ja               |
    Wanneer het akkoord op 3 december 2027 wordt gecontroleerd
    Dan is het oordeel van AIA-26-6 over Meter "schendt"
    En is het oordeel van AVG-5-1 over Meter "voldoet"

  Scenario: een tekst die het meten regelt maar geen doel noemt, krijgt een aandachtspunt
    Stel het artikel "monitoring over Meter"
      | toegestane vormen | locatie |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van AVG-5-1 over Meter "onvolledig"
    En is de ernst "aandachtspunt"
    En is de vraag "Is elk gegeven nodig en juist voor zijn doel, en is een ander doel verenigbaar met het eerste (artikel 6, vierde lid)?"

  Scenario: een akkoord dat over het doel van de gegevens zwijgt, krijgt een aandachtspunt
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van AVG-5-1 over Meter "zwijgt"
    En is de ernst "aandachtspunt"

  Abstract Scenario: zonder persoonsgegevens is er geen doel dat de AVG begrenst
    Stel het systeem Meter
      | persoonsgegevens | <gegevens> |
    En het artikel "monitoring"
      | meetdoelen | bedrijfsdoeleinden |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van AVG-5-1 over Meter "<oordeel>"
    En is de ernst "<ernst>"

    Voorbeelden:
      | gegevens | oordeel             | ernst        |
      | nee      | niet van toepassing | geen         |
      | onbekend | onbepaald           | waarschuwing |

  Abstract Scenario: de eis van een welbepaald doel geldt vanaf 25 mei 2018
    Stel het artikel "monitoring"
      | meetdoelen | bedrijfsdoeleinden |
    Wanneer het akkoord op <controle> wordt gecontroleerd
    Dan is het oordeel van AVG-5-1 over Meter "<oordeel>"

    Voorbeelden:
      | controle    | oordeel     |
      | 24 mei 2018 | gaat gelden |
      | 25 mei 2018 | schendt     |

  Abstract Scenario: het herstel brengt elk gebruik van gegevens terug naar een bepaald doel
    Stel het systeem Meter
      | hergebruik | ja |
    En het artikel "<artikel>"
      | <sleutel> | <waarde> |
    Wanneer het herstel van AVG-5-1 wordt overgenomen
    En het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van AVG-5-1 over Meter "voldoet"

    Voorbeelden:
      | artikel     | sleutel                  | waarde             |
      | monitoring  | meetdoelen               | bedrijfsdoeleinden |
      | visie       | doelbinding              | uitgesloten        |
      | wijzigingen | ander doel               | vrij               |
      | monitoring  | toegestaan gebruik       | beoordeling        |
      | bewaren     | logboek voor beoordeling | ja                 |
      | privacy     | avg onverlet             | ja                 |

  Scenario: het herstel van gebruik voor training schrijft dat gebruik uit de tekst
    Stel het artikel "monitoring"
      | meetdoelen         | planning |
      | toegestaan gebruik | training |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van AVG-5-1 over Meter "schendt"
    En zegt het herstel "toegestaan gebruik: uitgesloten"
    En zegt het herstel "per toepassing: ja"
