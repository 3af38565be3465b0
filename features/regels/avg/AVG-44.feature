# language: nl
@AVG-44
Functionaliteit: AVG-44, gegevens over personeel buiten de EER

  Achtergrond:
    Stel het systeem Meter
      | persoonsgegevens | ja |

  Abstract Scenario: op welke grond de tekst gegevens buiten de EER brengt, bepaalt het oordeel
    Stel het systeem Meter
      | verwerking buiten eer | <buiten> |
    En het artikel "privacy over Meter"
      | doorgifte       | <doorgifte> |
      | gegevensrechten | ja          |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van AVG-44 over Meter "<oordeel>"
    En is de ernst "<ernst>"

    Voorbeelden:
      | buiten   | doorgifte              | oordeel             | ernst        |
      | ja       | cao                    | schendt             | fout         |
      | ja       | toestemming            | schendt             | fout         |
      | ja       | cao, adequaatheid      | schendt             | fout         |
      | ja       | toestemming, waarborgen | schendt            | fout         |
      | ja       | adequaatheid           | voldoet             | geen         |
      | ja       | waarborgen             | voldoet             | geen         |
      | ja       | uitgesloten            | onvolledig          | waarschuwing |
      | ja       |                        | onvolledig          | waarschuwing |
      | nee      | cao                    | schendt             | fout         |
      | nee      | uitgesloten            | voldoet             | geen         |
      | nee      |                        | niet van toepassing | geen         |
      | onbekend | cao                    | schendt             | fout         |
      | onbekend | uitgesloten            | voldoet             | geen         |
      | onbekend | waarborgen             | voldoet             | geen         |
      | onbekend |                        | niet van toepassing | geen         |

  Scenario: een akkoord dat zwijgt terwijl gegevens buiten de EER komen, krijgt een waarschuwing
    Stel het systeem Meter
      | verwerking buiten eer | ja |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van AVG-44 over Meter "zwijgt"
    En is de ernst "waarschuwing"
    En is de vraag "Geldt voor dit land een adequaatheidsbesluit, of welke passende waarborgen zijn er?"

  Abstract Scenario: doorgifte gaat over persoonsgegevens
    Stel het systeem Meter
      | persoonsgegevens | <gegevens> |
    En het artikel "privacy over Meter"
      | doorgifte | cao |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van AVG-44 over Meter "<oordeel>"
    En is de ernst "<ernst>"

    Voorbeelden:
      | gegevens | oordeel             | ernst        |
      | nee      | niet van toepassing | geen         |
      | onbekend | onbepaald           | waarschuwing |

  Abstract Scenario: de regels over doorgifte gelden vanaf 25 mei 2018 en zijn nog niet nagelezen
    Stel het artikel "privacy over Meter"
      | doorgifte | toestemming |
    Wanneer het akkoord op <controle> wordt gecontroleerd
    Dan is het oordeel van AVG-44 over Meter "<oordeel>"
    En is de sterkte van de bron "onbevestigd"

    Voorbeelden:
      | controle    | oordeel     |
      | 24 mei 2018 | gaat gelden |
      | 25 mei 2018 | schendt     |

  Scenario: het herstel noemt een grond die doorgifte kan dragen
    Stel het systeem Meter
      | verwerking buiten eer | ja |
    En het artikel "privacy over Meter"
      | doorgifte | cao, toestemming |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van AVG-44 over Meter "schendt"
    Wanneer het herstel van AVG-44 wordt overgenomen
    En het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van AVG-44 over Meter "voldoet"
