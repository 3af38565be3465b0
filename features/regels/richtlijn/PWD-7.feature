# language: nl
@PWD-7
Functionaliteit: PWD-7, gegevens die een platform niet mag verwerken

  Achtergrond:
    Stel de cao
      | platform | ja |
    En het systeem Bezorger
      | gegevens | locatie |

  Abstract Scenario: een vorm van meten die de platformrichtlijn verbiedt, weegt zwaarder zodra er een Nederlandse wet is
    Stel het artikel "monitoring over Bezorger"
      | toegestane vormen | <vorm> |
    Wanneer het akkoord op <controle> wordt <wijze>
    Dan is het oordeel van PWD-7 over Bezorger "<oordeel>"
    En is de ernst "<ernst>"

    Voorbeelden:
      | controle         | wijze                                             | vorm                  | oordeel | ernst        |
      | 20 november 2026 | gecontroleerd                                     | gemoedstoestand       | schendt | waarschuwing |
      | 20 november 2026 | gecontroleerd                                     | emotieherkenning      | schendt | waarschuwing |
      | 20 november 2026 | gecontroleerd                                     | privécommunicatie     | schendt | waarschuwing |
      | 20 november 2026 | gecontroleerd                                     | tijd buiten werk      | schendt | waarschuwing |
      | 20 november 2026 | gecontroleerd                                     | locatie buiten dienst | schendt | waarschuwing |
      | 20 november 2026 | gecontroleerd                                     | vakbondsactiviteit    | schendt | waarschuwing |
      | 20 november 2026 | gecontroleerd                                     | gevoelige kenmerken   | schendt | waarschuwing |
      | 20 november 2026 | gecontroleerd                                     | locatie, pauze        | voldoet | geen         |
      | 20 november 2026 | gecontroleerd                                     | biometrie             | voldoet | geen         |
      | 20 november 2026 | gecontroleerd                                     | uitgesloten           | voldoet | geen         |
      | 1 juli 2027      | gecontroleerd met een platformwet van 1 juli 2027 | gemoedstoestand       | schendt | fout         |
      | 1 juli 2027      | gecontroleerd met een platformwet van 1 juli 2027 | emotieherkenning      | schendt | fout         |
      | 1 juli 2027      | gecontroleerd met een platformwet van 1 juli 2027 | privécommunicatie     | schendt | fout         |
      | 1 juli 2027      | gecontroleerd met een platformwet van 1 juli 2027 | tijd buiten werk      | schendt | fout         |
      | 1 juli 2027      | gecontroleerd met een platformwet van 1 juli 2027 | locatie buiten dienst | schendt | fout         |
      | 1 juli 2027      | gecontroleerd met een platformwet van 1 juli 2027 | vakbondsactiviteit    | schendt | fout         |
      | 1 juli 2027      | gecontroleerd met een platformwet van 1 juli 2027 | gevoelige kenmerken   | schendt | fout         |
      | 1 juli 2027      | gecontroleerd met een platformwet van 1 juli 2027 | locatie, pauze        | voldoet | geen         |
      | 1 juli 2027      | gecontroleerd met een platformwet van 1 juli 2027 | biometrie             | voldoet | geen         |
      | 1 juli 2027      | gecontroleerd met een platformwet van 1 juli 2027 | uitgesloten           | voldoet | geen         |

  Abstract Scenario: gegevens die de platformrichtlijn verbiedt, wegen zwaarder zodra er een Nederlandse wet is
    Stel het systeem Bezorger
      | gegevens | <gegevens> |
    Wanneer het akkoord op <controle> wordt <wijze>
    Dan is het oordeel van PWD-7 over Bezorger "<oordeel>"
    En is de ernst "<ernst>"

    Voorbeelden:
      | controle         | wijze                                             | gegevens               | oordeel   | ernst        |
      | 20 november 2026 | gecontroleerd                                     | gemoedstoestand, tekst | schendt   | waarschuwing |
      | 20 november 2026 | gecontroleerd                                     | privéberichten         | schendt   | waarschuwing |
      | 20 november 2026 | gecontroleerd                                     | tijd buiten werk       | schendt   | waarschuwing |
      | 20 november 2026 | gecontroleerd                                     | vakbondsactiviteit     | schendt   | waarschuwing |
      | 20 november 2026 | gecontroleerd                                     | locatie, prestaties    | voldoet   | geen         |
      | 20 november 2026 | gecontroleerd                                     | onbekend               | onbepaald | waarschuwing |
      | 1 juli 2027      | gecontroleerd met een platformwet van 1 juli 2027 | gemoedstoestand, tekst | schendt   | fout         |
      | 1 juli 2027      | gecontroleerd met een platformwet van 1 juli 2027 | privéberichten         | schendt   | fout         |
      | 1 juli 2027      | gecontroleerd met een platformwet van 1 juli 2027 | tijd buiten werk       | schendt   | fout         |
      | 1 juli 2027      | gecontroleerd met een platformwet van 1 juli 2027 | vakbondsactiviteit     | schendt   | fout         |
      | 1 juli 2027      | gecontroleerd met een platformwet van 1 juli 2027 | locatie, prestaties    | voldoet   | geen         |
      | 1 juli 2027      | gecontroleerd met een platformwet van 1 juli 2027 | onbekend               | onbepaald | waarschuwing |

  Abstract Scenario: gevoelige kenmerken afleiden of biometrie vergelijken weegt op een platform zwaarder zodra er een Nederlandse wet is
    Stel het systeem Bezorger
      | leidt gevoelige gegevens af | <leidt af>  |
      | biometrie                   | <biometrie> |
    Wanneer het akkoord op <controle> wordt <wijze>
    Dan is het oordeel van PWD-7 over Bezorger "<oordeel>"
    En is de ernst "<ernst>"

    Voorbeelden:
      | controle         | wijze                                             | leidt af | biometrie     | oordeel | ernst        |
      | 20 november 2026 | gecontroleerd                                     | ja       | geen          | schendt | waarschuwing |
      | 20 november 2026 | gecontroleerd                                     | nee      | identificatie | schendt | waarschuwing |
      | 20 november 2026 | gecontroleerd                                     | nee      | verificatie   | voldoet | geen         |
      | 20 november 2026 | gecontroleerd                                     | nee      | geen          | voldoet | geen         |
      | 20 november 2026 | gecontroleerd                                     | onbekend | onbekend      | voldoet | geen         |
      | 1 juli 2027      | gecontroleerd met een platformwet van 1 juli 2027 | ja       | geen          | schendt | fout         |
      | 1 juli 2027      | gecontroleerd met een platformwet van 1 juli 2027 | nee      | identificatie | schendt | fout         |
      | 1 juli 2027      | gecontroleerd met een platformwet van 1 juli 2027 | nee      | verificatie   | voldoet | geen         |
      | 1 juli 2027      | gecontroleerd met een platformwet van 1 juli 2027 | nee      | geen          | voldoet | geen         |
      | 1 juli 2027      | gecontroleerd met een platformwet van 1 juli 2027 | onbekend | onbekend      | voldoet | geen         |

  Abstract Scenario: het verbod voor platforms raakt een gewone werkgever niet
    Stel de cao
      | platform | <platform> |
    En het systeem Bezorger
      | gegevens                    | <gegevens> |
      | leidt gevoelige gegevens af | ja         |
    En het artikel "monitoring over Bezorger"
      | toegestane vormen | <vorm> |
    Wanneer het akkoord op <controle> wordt <wijze>
    Dan is het oordeel van PWD-7 over Bezorger "<oordeel>"
    En is de ernst "<ernst>"

    Voorbeelden:
      | controle         | wijze                                             | platform | gegevens           | vorm                  | oordeel             | ernst        |
      | 20 november 2026 | gecontroleerd                                     | nee      | gemoedstoestand    | gemoedstoestand       | niet van toepassing | geen         |
      | 20 november 2026 | gecontroleerd                                     | onbekend | locatie            | camera                | niet van toepassing | geen         |
      | 20 november 2026 | gecontroleerd                                     | onbekend | onbekend           | camera                | niet van toepassing | geen         |
      | 20 november 2026 | gecontroleerd                                     | onbekend | gemoedstoestand    | camera                | onbepaald           | waarschuwing |
      | 20 november 2026 | gecontroleerd                                     | onbekend | privéberichten     | camera                | onbepaald           | waarschuwing |
      | 20 november 2026 | gecontroleerd                                     | onbekend | tijd buiten werk   | camera                | onbepaald           | waarschuwing |
      | 20 november 2026 | gecontroleerd                                     | onbekend | vakbondsactiviteit | camera                | onbepaald           | waarschuwing |
      | 20 november 2026 | gecontroleerd                                     | onbekend | locatie            | gemoedstoestand       | onbepaald           | waarschuwing |
      | 20 november 2026 | gecontroleerd                                     | onbekend | locatie            | emotieherkenning      | onbepaald           | waarschuwing |
      | 20 november 2026 | gecontroleerd                                     | onbekend | locatie            | privécommunicatie     | onbepaald           | waarschuwing |
      | 20 november 2026 | gecontroleerd                                     | onbekend | locatie            | tijd buiten werk      | onbepaald           | waarschuwing |
      | 20 november 2026 | gecontroleerd                                     | onbekend | locatie            | locatie buiten dienst | onbepaald           | waarschuwing |
      | 20 november 2026 | gecontroleerd                                     | onbekend | locatie            | vakbondsactiviteit    | onbepaald           | waarschuwing |
      | 20 november 2026 | gecontroleerd                                     | onbekend | locatie            | gevoelige kenmerken   | onbepaald           | waarschuwing |
      | 1 juli 2027      | gecontroleerd met een platformwet van 1 juli 2027 | nee      | gemoedstoestand    | gemoedstoestand       | niet van toepassing | geen         |
      | 1 juli 2027      | gecontroleerd met een platformwet van 1 juli 2027 | onbekend | locatie            | camera                | niet van toepassing | geen         |
      | 1 juli 2027      | gecontroleerd met een platformwet van 1 juli 2027 | onbekend | onbekend           | camera                | niet van toepassing | geen         |
      | 1 juli 2027      | gecontroleerd met een platformwet van 1 juli 2027 | onbekend | gemoedstoestand    | camera                | onbepaald           | waarschuwing |
      | 1 juli 2027      | gecontroleerd met een platformwet van 1 juli 2027 | onbekend | privéberichten     | camera                | onbepaald           | waarschuwing |
      | 1 juli 2027      | gecontroleerd met een platformwet van 1 juli 2027 | onbekend | tijd buiten werk   | camera                | onbepaald           | waarschuwing |
      | 1 juli 2027      | gecontroleerd met een platformwet van 1 juli 2027 | onbekend | vakbondsactiviteit | camera                | onbepaald           | waarschuwing |
      | 1 juli 2027      | gecontroleerd met een platformwet van 1 juli 2027 | onbekend | locatie            | gemoedstoestand       | onbepaald           | waarschuwing |
      | 1 juli 2027      | gecontroleerd met een platformwet van 1 juli 2027 | onbekend | locatie            | emotieherkenning      | onbepaald           | waarschuwing |
      | 1 juli 2027      | gecontroleerd met een platformwet van 1 juli 2027 | onbekend | locatie            | privécommunicatie     | onbepaald           | waarschuwing |
      | 1 juli 2027      | gecontroleerd met een platformwet van 1 juli 2027 | onbekend | locatie            | tijd buiten werk      | onbepaald           | waarschuwing |
      | 1 juli 2027      | gecontroleerd met een platformwet van 1 juli 2027 | onbekend | locatie            | locatie buiten dienst | onbepaald           | waarschuwing |
      | 1 juli 2027      | gecontroleerd met een platformwet van 1 juli 2027 | onbekend | locatie            | vakbondsactiviteit    | onbepaald           | waarschuwing |
      | 1 juli 2027      | gecontroleerd met een platformwet van 1 juli 2027 | onbekend | locatie            | gevoelige kenmerken   | onbepaald           | waarschuwing |

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
