# language: nl
@CAO-1-2
Functionaliteit: CAO-1-2, wie een cao kan sluiten

  Abstract Scenario: op een overeenkomst met alleen de ondernemingsraad past het cao-recht niet
    Stel de cao
      | soort               | <soort>                                   |
      | looptijd            | 1 januari 2027 tot en met 31 december 2028 |
      | algemeen verbindend | gevraagd                                  |
    En het artikel "<onderwerp>"
      | <sleutel> | <waarde> |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van <norm> over de cao "<oordeel>"

    Voorbeelden:
      | soort                    | onderwerp  | sleutel               | waarde       | norm      | oordeel             |
      | ondernemingsovereenkomst | looptijd   | avv-duur              | 3 jaar       | AVV-2     | niet van toepassing |
      | ondernemings-cao         | looptijd   | avv-duur              | 3 jaar       | AVV-2     | schendt             |
      | ondernemingsovereenkomst | scholing   | ledenvoordeel         | ja           | AVV-2-5   | niet van toepassing |
      | concern-cao              | scholing   | ledenvoordeel         | ja           | AVV-2-5   | schendt             |
      | ondernemingsovereenkomst | looptijd   | bijlage wijzigen door | commissie    | CAO-3-5   | niet van toepassing |
      | bedrijfstak-cao          | looptijd   | bijlage wijzigen door | commissie    | CAO-3-5   | schendt             |
      | ondernemingsovereenkomst | looptijd   | duur                  | 2 jaar       | CAO-9-14  | niet van toepassing |
      |                          | looptijd   | duur                  | 2 jaar       | CAO-9-14  | onvolledig          |
      | ondernemingsovereenkomst | geschillen | rechter               | vrij         | CAO-15-17 | niet van toepassing |
      |                          | geschillen | rechter               | vrij         | CAO-15-17 | onvolledig          |
      | ondernemingsovereenkomst | looptijd   | duur                  | 2 jaar       | CAO-19    | niet van toepassing |
      |                          | looptijd   | duur                  | 2 jaar       | CAO-19    | onvolledig          |
      | ondernemingsovereenkomst | looptijd   | opzegvorm             | e-mail       | CAO-20    | niet van toepassing |
      |                          | looptijd   | opzegvorm             | e-mail       | CAO-20    | schendt             |
      | ondernemingsovereenkomst | looptijd   | inwerkingtreding      | vaste datum  | WLV-4     | niet van toepassing |
      |                          | looptijd   | inwerkingtreding      | vaste datum  | WLV-4     | schendt             |

  Abstract Scenario: wie als partij bij de cao staat, bepaalt het oordeel
    Stel de cao
      | soort    | <soort>    |
      | partijen | <partijen> |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van CAO-1-2 over de cao "<oordeel>"
    En is de ernst "<ernst>"

    Voorbeelden:
      | soort                    | partijen                                            | oordeel             | ernst         |
      | ondernemings-cao         | werkgever "W", vakbond "V"                          | voldoet             | geen          |
      | bedrijfstak-cao          | werkgeversorganisatie "W", vakbond "V"              | voldoet             | geen          |
      | bedrijfstak-cao          | werkgever "W", vakbond "V", vakbond "B", anders "A" | voldoet             | geen          |
      | ondernemings-cao         | werkgever "W", vakbond "V", ondernemingsraad "O"    | schendt             | fout          |
      | ondernemings-cao         | werkgever "W", ondernemingsraad "O"                 | schendt             | fout          |
      |                          | werkgever "W", vakbond "V", ondernemingsraad "O"    | schendt             | fout          |
      |                          | werkgever "W", ondernemingsraad "O"                 | onbepaald           | waarschuwing  |
      | ondernemingsovereenkomst | werkgever "W", ondernemingsraad "O"                 | let op              | aandachtspunt |
      | ondernemingsovereenkomst | werkgever "W", vakbond "V", ondernemingsraad "O"    | let op              | aandachtspunt |
      | ondernemingsovereenkomst |                                                     | let op              | aandachtspunt |
      | ondernemingsovereenkomst | werkgever "W", leverancier "L"                      | let op              | aandachtspunt |
      | ondernemingsovereenkomst | werkgever "W", vakbond "V", leverancier "L"         | let op              | aandachtspunt |
      | ondernemingsovereenkomst | vakbond "V"                                         | let op              | aandachtspunt |
      | concern-cao              | werkgever "W", vakbond "V", leverancier "L"         | schendt             | fout          |
      | concern-cao              | werkgever "W", leverancier "L"                      | schendt             | fout          |
      |                          | werkgever "W", vakbond "V", leverancier "L"         | schendt             | fout          |
      |                          | werkgever "W", leverancier "L"                      | onbepaald           | waarschuwing  |
      | ondernemings-cao         | werkgever "W"                                       | schendt             | waarschuwing  |
      | ondernemings-cao         | vakbond "V"                                         | schendt             | waarschuwing  |
      |                          | vakbond "V"                                         | schendt             | waarschuwing  |
      |                          | anders "A"                                          | onbepaald           | waarschuwing  |
      |                          | werkgever "W", vakbond "V"                          | voldoet             | geen          |
      | ondernemings-cao         |                                                     | niet van toepassing | geen          |
      |                          |                                                     | niet van toepassing | geen          |

  Abstract Scenario: de melding zegt welke partij bij de cao niet kan of ontbreekt
    Stel de cao
      | soort    | <soort>    |
      | partijen | <partijen> |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van CAO-1-2 over de cao "<oordeel>"
    En zegt de melding "<melding>"

    Voorbeelden:
      | soort                    | partijen                                         | oordeel | melding                          |
      | ondernemings-cao         | werkgever "W", vakbond "V", ondernemingsraad "O" | schendt | ondernemingsraad staat als partij |
      | ondernemings-cao         | werkgever "W", vakbond "V", leverancier "L"      | schendt | leverancier staat als partij     |
      | ondernemings-cao         | werkgever "W"                                    | schendt | geen vakvereniging               |
      | ondernemings-cao         | vakbond "V"                                      | schendt | geen werkgever en geen vereniging |
      | ondernemingsovereenkomst | werkgever "W", ondernemingsraad "O"              | let op  | bindt de werknemer niet vanzelf  |
      | ondernemingsovereenkomst |                                                  | let op  | bindt de werknemer niet vanzelf  |
      | ondernemingsovereenkomst | werkgever "W", vakbond "V"                       | let op  | tekent een vakvereniging mee     |
      | ondernemingsovereenkomst | werkgever "W", vakbond "V", ondernemingsraad "O" | let op  | tekent een vakvereniging mee     |

  Scenario: staat de ondernemingsraad als partij en weet men niet wat voor afspraak het is, dan is dat de vraag
    Stel de cao
      | partijen | werkgever "W", ondernemingsraad "O" |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van CAO-1-2 over de cao "onbepaald"
    En is de vraag "Wat voor afspraak is dit?"
