# language: nl
@AVG-7
Functionaliteit: AVG-7, toestemming van werknemers

  Achtergrond:
    Stel het systeem Meter
      | persoonsgegevens | ja         |
      | betrokkenen      | werknemers |

  Abstract Scenario: wie namens of van de werknemer toestemming vraagt, bepaalt het oordeel
    Stel het artikel "privacy over Meter"
      | grondslag   | <grondslag>   |
      | toestemming | <toestemming> |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van AVG-7 over Meter "<oordeel>"
    En is de ernst "<ernst>"

    Voorbeelden:
      | grondslag            | toestemming | oordeel | ernst        |
      | toestemming          |             | schendt | waarschuwing |
      | toestemming          | individueel | schendt | waarschuwing |
      |                      | individueel | schendt | waarschuwing |
      | toestemming          | collectief  | schendt | fout         |
      |                      | collectief  | schendt | fout         |
      | toestemming          | voorwaarde  | schendt | fout         |
      | gerechtvaardigd belang | collectief | schendt | fout        |
      | gerechtvaardigd belang |           | voldoet | geen         |
      | wettelijke plicht    | uitgesloten | voldoet | geen         |
      |                      | uitgesloten | voldoet | geen         |
      | uitgesloten          |             | voldoet | geen         |

  Abstract Scenario: individuele toestemming kan alleen zonder nadeel en met een alternatief
    Stel het artikel "privacy over Meter"
      | grondslag     | toestemming   |
      | toestemming   | individueel   |
      | zonder nadeel | <nadeel>      |
      | alternatief   | <alternatief> |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van AVG-7 over Meter "<oordeel>"
    En is de ernst "<ernst>"

    Voorbeelden:
      | nadeel      | alternatief | oordeel | ernst        |
      | ja          | ja          | voldoet | geen         |
      | ja          |             | schendt | waarschuwing |
      |             | ja          | schendt | waarschuwing |
      | ja          | uitgesloten | schendt | waarschuwing |
      | uitgesloten | ja          | schendt | fout         |

  Abstract Scenario: nadeel voor wie weigert is alleen een fout waar de tekst op toestemming steunt
    Stel het artikel "privacy over Meter"
      | grondslag     | <grondslag>   |
      | toestemming   | <toestemming> |
      | zonder nadeel | uitgesloten   |
    En het artikel "monitoring over Meter"
      | mits | <mits> |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van AVG-7 over Meter "<oordeel>"
    En is de ernst "<ernst>"

    Voorbeelden:
      | grondslag              | toestemming | mits                        | oordeel | ernst |
      | toestemming            |             |                             | schendt | fout  |
      |                        | individueel |                             | schendt | fout  |
      |                        |             | toestemming werknemer       | schendt | fout  |
      | gerechtvaardigd belang |             |                             | voldoet | geen  |
      |                        |             | instemming ondernemingsraad | voldoet | geen  |

  Abstract Scenario: monitoring mits de werknemer toestemt steunt ook op toestemming
    Stel het artikel "monitoring over Meter"
      | mits        | <mits>        |
      | alternatief | <alternatief> |
    En het artikel "privacy over Meter"
      | zonder nadeel | ja |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van AVG-7 over Meter "<oordeel>"
    En is de ernst "<ernst>"

    Voorbeelden:
      | mits                                             | alternatief | oordeel | ernst        |
      | toestemming werknemer                            |             | schendt | waarschuwing |
      | instemming ondernemingsraad, toestemming werknemer |           | schendt | waarschuwing |
      | toestemming werknemer                            | ja          | voldoet | geen         |
      | instemming ondernemingsraad                      |             | voldoet | geen         |
      | uitgesloten                                      |             | voldoet | geen         |

  Abstract Scenario: een vrijwillige proef kan geen gevolgen voor het personeel hebben
    Stel het artikel "pilot over Meter"
      | vrijwillig       | <vrijwillig> |
      | personeelsgevolg | <gevolg>     |
    En het artikel "privacy over Meter"
      | grondslag | <grondslag> |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van AVG-7 over Meter "<oordeel>"
    En is de ernst "<ernst>"

    Voorbeelden:
      | vrijwillig  | gevolg      | grondslag              | oordeel             | ernst        |
      | ja          | ja          |                        | schendt             | waarschuwing |
      | ja          | uitgesloten |                        | voldoet             | geen         |
      |             | ja          | gerechtvaardigd belang | voldoet             | geen         |
      | uitgesloten | ja          | gerechtvaardigd belang | voldoet             | geen         |
      | uitgesloten | ja          |                        | niet van toepassing | geen         |

  Scenario: een akkoord dat over toestemming zwijgt, krijgt daarover geen bevinding
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van AVG-7 over Meter "niet van toepassing"

  Abstract Scenario: zonder persoonsgegevens is toestemming geen vraag van de AVG
    Stel het systeem Meter
      | persoonsgegevens | <gegevens> |
    En het artikel "privacy"
      | toestemming | collectief |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van AVG-7 over Meter "<oordeel>"
    En is de ernst "<ernst>"

    Voorbeelden:
      | gegevens | oordeel             | ernst        |
      | nee      | niet van toepassing | geen         |
      | onbekend | onbepaald           | waarschuwing |

  Abstract Scenario: de eis van vrije toestemming geldt vanaf 25 mei 2018
    Stel het artikel "privacy"
      | toestemming | collectief |
    Wanneer het akkoord op <controle> wordt gecontroleerd
    Dan is het oordeel van AVG-7 over Meter "<oordeel>"

    Voorbeelden:
      | controle    | oordeel     |
      | 24 mei 2018 | gaat gelden |
      | 25 mei 2018 | schendt     |

  Scenario: toestemming wordt in de oorspronkelijke kalender hetzelfde beoordeeld
    Stel het artikel "privacy"
      | toestemming | individueel |
    Wanneer het akkoord op 15 januari 2025 wordt gecontroleerd volgens de oorspronkelijke kalender
    Dan is het oordeel van AVG-7 over Meter "schendt"
    En is de ernst "waarschuwing"

  Scenario: het herstel maakt toestemming persoonlijk, zonder nadeel en met een alternatief
    Stel het artikel "privacy"
      | grondslag     | toestemming |
      | toestemming   | collectief  |
      | zonder nadeel | uitgesloten |
    Wanneer het herstel van AVG-7 wordt overgenomen
    En het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van AVG-7 over Meter "voldoet"
