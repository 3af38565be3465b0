# language: nl
@WOR-27-3-CAO
Functionaliteit: WOR-27-3-CAO, de cao in plaats van instemming

  Achtergrond:
    Stel de cao
      | medezeggenschap | ondernemingsraad |
    En het systeem Volger
      | betrokkenen            | werknemers |
      | persoonsgegevens       | ja         |
      | geschikt voor controle | ja         |

  Abstract Scenario: wat de cao zelf regelt, bepaalt of instemming mag vervallen
    Stel het artikel "overleg over Volger"
      | regeling              | <regeling>   |
      | instemming            | <instemming> |
      | reden geen instemming | <reden>      |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van WOR-27-3-CAO over Volger "<oordeel>"
    En is de ernst "<ernst>"

    Voorbeelden:
      | regeling   | instemming   | reden          | oordeel             | ernst         |
      | kader      | uitgesloten  | cao regelt het | schendt             | fout          |
      | kader      | uitgesloten  |                | schendt             | fout          |
      | kader      |              | cao regelt het | schendt             | fout          |
      | kader      | voor besluit |                | voldoet             | geen          |
      | aanvulling | uitgesloten  | cao regelt het | onvolledig          | waarschuwing  |
      |            | uitgesloten  | cao regelt het | onvolledig          | waarschuwing  |
      | uitputtend | uitgesloten  | cao regelt het | let op              | aandachtspunt |
      | uitputtend |              |                | let op              | aandachtspunt |
      | aanvulling | voor besluit |                | niet van toepassing | geen          |
      |            | uitgesloten  | anders         | niet van toepassing | geen          |

  Abstract Scenario: een uitputtende regeling in een ander artikel neemt ongemerkt instemming weg
    Stel het artikel "<onderwerp> over Volger"
      | regeling | uitputtend |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van WOR-27-3-CAO over Volger "let op"
    En is de ernst "aandachtspunt"
    En zegt de melding "vervalt de instemming van de ondernemingsraad"
    En is het oordeel van WOR-27-1-K over Volger "<persoonsgegevens>"
    En is het oordeel van WOR-27-1-L over Volger "<controle>"

    Voorbeelden:
      | onderwerp     | persoonsgegevens    | controle            |
      | overleg       | niet van toepassing | niet van toepassing |
      | monitoring    | niet van toepassing | niet van toepassing |
      | privacy       | niet van toepassing | zwijgt              |
      | bewaren       | niet van toepassing | zwijgt              |
      | scholing      | zwijgt              | zwijgt              |
      | klacht        | zwijgt              | zwijgt              |
      | geletterdheid | zwijgt              | zwijgt              |

  Scenario: een uitputtende cao die instemming daarnaast laat bestaan, geeft geen bevinding
    Stel het artikel "monitoring over Volger"
      | regeling | uitputtend |
    En het artikel "overleg over Volger"
      | instemming           | voor besluit |
      | instemming naast cao | ja           |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van WOR-27-3-CAO over Volger "voldoet"
    En is de ernst "geen"

  Scenario: een akkoord dat zijn regelingen niet in de plaats van instemming stelt, blijft buiten artikel 27, derde lid
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van WOR-27-3-CAO over Volger "niet van toepassing"

  Scenario: een cao die het advies zelf regelt, verdringt het advies van artikel 25 niet
    Stel het systeem Volger
      | fase                    | voornemen |
      | belangrijke technologie | ja        |
    En het artikel "overleg over Volger"
      | regeling | uitputtend |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van WOR-25-1-K over Volger "onvolledig"
    En is de ernst "waarschuwing"

  Abstract Scenario: een raam-cao die instemming wegverklaart is fout welk orgaan er ook is, behalve buiten de WOR
    Stel de cao
      | medezeggenschap | <orgaan> |
    En het artikel "overleg over Volger"
      | regeling              | kader          |
      | instemming            | uitgesloten    |
      | reden geen instemming | cao regelt het |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van WOR-27-3-CAO over Volger "<oordeel>"

    Voorbeelden:
      | orgaan                       | oordeel             |
      | ondernemingsraad             | schendt             |
      | personeelsvertegenwoordiging | schendt             |
      | onbekend                     | schendt             |
      | medezeggenschapsraad         | niet van toepassing |

  Scenario: een raam-cao met een reglement van de werkgever is één fout en twee waarschuwingen
    Stel het artikel "overleg over Volger"
      | regeling              | kader          |
      | instemming            | uitgesloten    |
      | reden geen instemming | cao regelt het |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van WOR-27-3-CAO over Volger "schendt"
    En is de ernst "fout"
    En zegt de melding "terwijl de cao alleen een kader geeft"
    En is het oordeel van WOR-27-1-K over Volger "onvolledig"
    En is de ernst "waarschuwing"
    En is het oordeel van WOR-27-1-L over Volger "onvolledig"
    En is de ernst "waarschuwing"
    En is het oordeel van WOR-MIN over Volger "niet van toepassing"

  Abstract Scenario: welk artikel ook een kader geeft, de cao kan instemming daarmee niet laten vervallen
    Stel het artikel "overleg over Volger"
      | instemming | uitgesloten |
    En het artikel "<onderwerp> over Volger"
      | regeling | <regeling> |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van WOR-27-3-CAO over Volger "<oordeel>"
    En is de ernst "<ernst>"

    Voorbeelden:
      | onderwerp       | regeling   | oordeel             | ernst         |
      | overleg         | kader      | schendt             | fout          |
      | monitoring      | kader      | schendt             | fout          |
      | bewaren         | kader      | schendt             | fout          |
      | privacy         | kader      | schendt             | fout          |
      | beoordeling     | kader      | schendt             | fout          |
      | werktempo       | kader      | schendt             | fout          |
      | rooster         | kader      | schendt             | fout          |
      | selectie        | kader      | schendt             | fout          |
      | loonbescherming | kader      | schendt             | fout          |
      | gezondheid      | kader      | schendt             | fout          |
      | scholing        | kader      | schendt             | fout          |
      | geletterdheid   | kader      | schendt             | fout          |
      | klacht          | kader      | schendt             | fout          |
      | overleg         | uitputtend | let op              | aandachtspunt |
      | monitoring      | uitputtend | let op              | aandachtspunt |
      | bewaren         | uitputtend | let op              | aandachtspunt |
      | privacy         | uitputtend | let op              | aandachtspunt |
      | beoordeling     | uitputtend | let op              | aandachtspunt |
      | werktempo       | uitputtend | let op              | aandachtspunt |
      | rooster         | uitputtend | let op              | aandachtspunt |
      | selectie        | uitputtend | let op              | aandachtspunt |
      | loonbescherming | uitputtend | let op              | aandachtspunt |
      | gezondheid      | uitputtend | let op              | aandachtspunt |
      | scholing        | uitputtend | let op              | aandachtspunt |
      | geletterdheid   | uitputtend | let op              | aandachtspunt |
      | klacht          | uitputtend | let op              | aandachtspunt |
      | register        | kader      | niet van toepassing | geen          |
      | register        | uitputtend | niet van toepassing | geen          |

  Abstract Scenario: een kader is alleen fout over het onderwerp waarvoor de tekst instemming laat vervallen
    Stel het artikel "overleg over Volger"
      | instemming            | uitgesloten    |
      | instemmingsgronden    | <gronden>      |
      | reden geen instemming | cao regelt het |
    En het artikel "<onderwerp> over Volger"
      | regeling | kader |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van WOR-27-3-CAO over Volger "<oordeel>"

    Voorbeelden:
      | gronden               | onderwerp       | oordeel    |
      | arbeidstijden         | overleg         | schendt    |
      | arbeidstijden         | rooster         | schendt    |
      | beloning              | overleg         | schendt    |
      | beloning              | loonbescherming | schendt    |
      | arbeidsomstandigheden | overleg         | schendt    |
      | arbeidsomstandigheden | werktempo       | schendt    |
      | arbeidsomstandigheden | gezondheid      | schendt    |
      | aanstellingsbeleid    | overleg         | schendt    |
      | aanstellingsbeleid    | selectie        | schendt    |
      | opleiding             | overleg         | schendt    |
      | opleiding             | scholing        | schendt    |
      | opleiding             | geletterdheid   | schendt    |
      | beoordeling           | overleg         | schendt    |
      | beoordeling           | beoordeling     | schendt    |
      | klachten              | overleg         | schendt    |
      | klachten              | klacht          | schendt    |
      | persoonsgegevens      | overleg         | schendt    |
      | persoonsgegevens      | monitoring      | schendt    |
      | persoonsgegevens      | privacy         | schendt    |
      | persoonsgegevens      | bewaren         | schendt    |
      | controle              | overleg         | schendt    |
      | controle              | monitoring      | schendt    |
      | meldregeling          | overleg         | schendt    |
      | controle              | scholing        | onvolledig |
      | controle              | privacy         | onvolledig |
      | controle              | bewaren         | onvolledig |
      | meldregeling          | klacht          | onvolledig |
      | arbeidstijden         | werktempo       | onvolledig |
      | beloning              | beoordeling     | onvolledig |
      | arbeidsomstandigheden | rooster         | onvolledig |
      | aanstellingsbeleid    | loonbescherming | onvolledig |
      | opleiding             | selectie        | onvolledig |
      | beoordeling           | monitoring      | onvolledig |
      | klachten              | geletterdheid   | onvolledig |
      | persoonsgegevens      | gezondheid      | onvolledig |
      | uitgesloten           | scholing        | schendt    |

  Scenario: wie het meten zelf regelt en voor scholing een kader geeft, mag instemming over controle laten vervallen
    Stel het artikel "overleg over Volger"
      | instemming            | uitgesloten    |
      | instemmingsgronden    | controle       |
      | reden geen instemming | cao regelt het |
    En het artikel "monitoring over Volger"
      | regeling | uitputtend |
    En het artikel "scholing over Volger"
      | regeling | kader |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van WOR-27-3-CAO over Volger "let op"
    En is de ernst "aandachtspunt"

  Abstract Scenario: een beroep op de cao naast toegezegde instemming is geen fout en niet onvolledig
    Stel het artikel "overleg over Volger"
      | regeling              | <regeling>   |
      | instemming            | <instemming> |
      | reden geen instemming | <reden>      |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van WOR-27-3-CAO over Volger "<oordeel>"

    Voorbeelden:
      | regeling   | instemming   | reden          | oordeel    |
      | kader      | voor besluit | cao regelt het | voldoet    |
      |            | voor besluit | cao regelt het | voldoet    |
      | aanvulling |              | cao regelt het | onvolledig |
      | kader      |              |                | voldoet    |
      | kader      |              | anders         | voldoet    |

  Scenario: het herstel van een uitputtende regeling laat instemming naast de cao bestaan
    Stel het artikel "overleg over Volger"
      | regeling              | uitputtend     |
      | reden geen instemming | cao regelt het |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van WOR-27-3-CAO over Volger "let op"
    En zegt het herstel "instemming naast cao: ja"
    Wanneer het herstel van WOR-27-3-CAO wordt overgenomen
    En het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van WOR-27-3-CAO over Volger "voldoet"

  Scenario: het herstel van een raam-cao die instemming wegverklaart, laat het akkoord voldoen
    Stel het artikel "overleg over Volger"
      | regeling              | kader          |
      | instemming            | uitgesloten    |
      | reden geen instemming | cao regelt het |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van WOR-27-3-CAO over Volger "schendt"
    En is de vraag "Regelt de cao dit onderwerp voor deze onderneming echt inhoudelijk en uitputtend, zodat de werkgever niets hoeft in te vullen?"
    Wanneer het herstel van WOR-27-3-CAO wordt overgenomen
    En het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van WOR-27-3-CAO over Volger "voldoet"
    En is het oordeel van WOR-27-1-K over Volger "voldoet"
    En is het oordeel van WOR-27-1-L over Volger "voldoet"
