# language: nl
@nl-S11
Functionaliteit: scenario S11, een raam-cao die de instemming weg verklaart

  “De werkgever stelt binnen de kaders van dit hoofdstuk een AI-reglement vast. Omdat de cao dit onderwerp
  regelt is instemming van de OR niet vereist.”

  Achtergrond:
    Stel de cao
      | medezeggenschap | ondernemingsraad |
    En het systeem Werkvolger
      | betrokkenen            | werknemers |
      | persoonsgegevens       | ja         |
      | geschikt voor controle | ja         |
    En het artikel "overleg over Werkvolger"
      | regeling              | kader                                                                          |
      | instemming            | uitgesloten                                                                    |
      | reden geen instemming | cao regelt het                                                                 |
      | aanvulling            | "De werkgever stelt binnen de kaders van dit hoofdstuk een AI-reglement vast." |

  Scenario: een raam-cao die instemming met het AI-reglement weg verklaart, geeft een kader en geen inhoudelijke regeling
    > Voor het reglement zelf blijft instemming nodig. De algemene regel over rechten van de OR meldt dit
    > niet nog eens.
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan zijn de oordelen over Werkvolger
      | norm         | oordeel    | ernst        |
      | WOR-27-3-CAO | schendt    | fout         |
      | WOR-27-1-K   | onvolledig | waarschuwing |
      | WOR-27-1-L   | onvolledig | waarschuwing |
    Maar zijn de oordelen over Werkvolger
      | norm    | oordeel             | ernst |
      | WOR-MIN | niet van toepassing | geen  |
    En zijn er geen andere fouten dan WOR-27-3-CAO
