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
