# language: nl
@PWD-7
Functionaliteit: PWD-7, gegevens die een platform niet mag verwerken

  Achtergrond:
    Stel de cao
      | platform | ja |
    En het systeem Bezorger
      | gegevens | locatie |

  Abstract Scenario: een vorm van meten die de platformrichtlijn verbiedt, is in de tekst een waarschuwing
    Stel het artikel "monitoring over Bezorger"
      | toegestane vormen | <vorm> |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van PWD-7 over Bezorger "<oordeel>"
    En is de ernst "<ernst>"

    Voorbeelden:
      | vorm                    | oordeel | ernst        |
      | gemoedstoestand         | schendt | waarschuwing |
      | emotieherkenning        | schendt | waarschuwing |
      | privécommunicatie       | schendt | waarschuwing |
      | tijd buiten werk        | schendt | waarschuwing |
      | locatie buiten dienst   | schendt | waarschuwing |
      | vakbondsactiviteit      | schendt | waarschuwing |
      | gevoelige kenmerken     | schendt | waarschuwing |
      | locatie, pauze          | voldoet | geen         |
      | biometrie               | voldoet | geen         |
      | uitgesloten             | voldoet | geen         |

  Abstract Scenario: gegevens die de platformrichtlijn verbiedt, zijn in het systeem een waarschuwing
    Stel het systeem Bezorger
      | gegevens | <gegevens> |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van PWD-7 over Bezorger "<oordeel>"
    En is de ernst "<ernst>"

    Voorbeelden:
      | gegevens               | oordeel   | ernst        |
      | gemoedstoestand, tekst | schendt   | waarschuwing |
      | privéberichten         | schendt   | waarschuwing |
      | tijd buiten werk       | schendt   | waarschuwing |
      | vakbondsactiviteit     | schendt   | waarschuwing |
      | locatie, prestaties    | voldoet   | geen         |
      | onbekend               | onbepaald | waarschuwing |

  Abstract Scenario: gevoelige kenmerken afleiden of biometrie vergelijken is op een platform een waarschuwing
    Stel het systeem Bezorger
      | leidt gevoelige gegevens af | <leidt af>  |
      | biometrie                   | <biometrie> |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van PWD-7 over Bezorger "<oordeel>"
    En is de ernst "<ernst>"

    Voorbeelden:
      | leidt af | biometrie    | oordeel | ernst        |
      | ja       | geen         | schendt | waarschuwing |
      | nee      | identificatie | schendt | waarschuwing |
      | nee      | verificatie  | voldoet | geen         |
      | nee      | geen         | voldoet | geen         |
      | onbekend | onbekend     | voldoet | geen         |

  Abstract Scenario: het verbod voor platforms raakt een gewone werkgever niet
    Stel de cao
      | platform | <platform> |
    En het systeem Bezorger
      | gegevens                    | <gegevens> |
      | leidt gevoelige gegevens af | ja         |
    En het artikel "monitoring over Bezorger"
      | toegestane vormen | <vorm> |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van PWD-7 over Bezorger "<oordeel>"
    En is de ernst "<ernst>"

    Voorbeelden:
      | platform | gegevens           | vorm                  | oordeel             | ernst        |
      | nee      | gemoedstoestand    | gemoedstoestand       | niet van toepassing | geen         |
      | onbekend | locatie            | camera                | niet van toepassing | geen         |
      | onbekend | onbekend           | camera                | niet van toepassing | geen         |
      | onbekend | gemoedstoestand    | camera                | onbepaald           | waarschuwing |
      | onbekend | privéberichten     | camera                | onbepaald           | waarschuwing |
      | onbekend | tijd buiten werk   | camera                | onbepaald           | waarschuwing |
      | onbekend | vakbondsactiviteit | camera                | onbepaald           | waarschuwing |
      | onbekend | locatie            | gemoedstoestand       | onbepaald           | waarschuwing |
      | onbekend | locatie            | emotieherkenning      | onbepaald           | waarschuwing |
      | onbekend | locatie            | privécommunicatie     | onbepaald           | waarschuwing |
      | onbekend | locatie            | tijd buiten werk      | onbepaald           | waarschuwing |
      | onbekend | locatie            | locatie buiten dienst | onbepaald           | waarschuwing |
      | onbekend | locatie            | vakbondsactiviteit    | onbepaald           | waarschuwing |
      | onbekend | locatie            | gevoelige kenmerken   | onbepaald           | waarschuwing |

  Abstract Scenario: zonder Nederlandse platformwet is een verboden gegeven ook na de omzettermijn geen fout
    Stel het systeem Bezorger
      | gegevens | gemoedstoestand, tekst |
    Wanneer het akkoord op <dag> wordt gecontroleerd
    Dan is het oordeel van PWD-7 over Bezorger "schendt"
    En is de ernst "waarschuwing"
    En is de sterkte van de bron "onbevestigd"

    Voorbeelden:
      | dag              |
      | 20 november 2026 |
      | 2 december 2026  |
      | 3 december 2026  |
      | 2 juli 2027      |

  Scenario: toestemming van wie op een platform werkt, maakt een verboden gegeven niet geoorloofd
    Stel het artikel "monitoring over Bezorger"
      | toegestane vormen | gemoedstoestand                                    |
      | mits              | instemming ondernemingsraad, toestemming werknemer |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van PWD-7 over Bezorger "schendt"
    En is de ernst "waarschuwing"

  Scenario: het herstel sluit verboden vormen van meten op een platform uit
    Stel het artikel "monitoring"
      | toegestane vormen | gemoedstoestand |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van PWD-7 over Bezorger "schendt"
    En zegt het herstel "toegestane vormen: uitgesloten"
    Wanneer het herstel van PWD-7 wordt overgenomen
    En het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van PWD-7 over Bezorger "voldoet"

  Abstract Scenario: met een Nederlandse platformwet is een verboden gegeven een fout vanaf haar eerste dag
    Stel het systeem Bezorger
      | gegevens                    | <gegevens>  |
      | leidt gevoelige gegevens af | <leidt af>  |
      | biometrie                   | <biometrie> |
    En het artikel "monitoring over Bezorger"
      | toegestane vormen | <vorm> |
    Wanneer het akkoord op <dag> wordt gecontroleerd met een platformwet van 1 juli 2027
    Dan is het oordeel van PWD-7 over Bezorger "<oordeel>"
    En is de ernst "<ernst>"

    Voorbeelden:
      | dag          | gegevens        | leidt af | biometrie     | vorm            | oordeel | ernst        |
      | 30 juni 2027 | gemoedstoestand | nee      | geen          | camera          | schendt | waarschuwing |
      | 1 juli 2027  | gemoedstoestand | nee      | geen          | camera          | schendt | fout         |
      | 2 juli 2027  | locatie         | ja       | geen          | camera          | schendt | fout         |
      | 2 juli 2027  | locatie         | nee      | identificatie | camera          | schendt | fout         |
      | 2 juli 2027  | locatie         | nee      | geen          | gemoedstoestand | schendt | fout         |
      | 2 juli 2027  | locatie         | nee      | geen          | emotieherkenning | schendt | fout         |
      | 2 juli 2027  | locatie         | nee      | geen          | privécommunicatie | schendt | fout         |
      | 2 juli 2027  | locatie         | nee      | geen          | tijd buiten werk | schendt | fout         |
      | 2 juli 2027  | locatie         | nee      | geen          | locatie buiten dienst | schendt | fout         |
      | 2 juli 2027  | locatie         | nee      | geen          | vakbondsactiviteit | schendt | fout         |
      | 2 juli 2027  | locatie         | nee      | geen          | gevoelige kenmerken | schendt | fout         |
      | 2 juli 2027  | privéberichten | nee      | geen          | camera | schendt | fout         |
      | 2 juli 2027  | tijd buiten werk | nee      | geen          | camera | schendt | fout         |
      | 2 juli 2027  | vakbondsactiviteit | nee      | geen          | camera | schendt | fout         |
      | 2 juli 2027  | locatie         | onbekend | onbekend      | camera          | voldoet | geen         |
      | 2 juli 2027  | locatie         | nee      | geen          | camera          | voldoet | geen         |
