# language: nl
Functionaliteit: Deskundigheid van vertegenwoordigers (K11)

  > Een recht zonder uren, scholing of deskundige is er alleen op papier.

  Achtergrond:
    Stel de cao
      | werkgever       | privaat          |
      | medezeggenschap | ondernemingsraad |
    En het systeem PickPilot
      | ai volgens de wet       | ja                |
      | doelen                  | prestaties volgen |
      | persoonsgegevens        | ja                |
      | belangrijke technologie | ja                |
      | fase                    | voornemen         |

  Abstract Scenario: de vier varianten van deskundigheid zeggen elk iets anders
    Stel het lege artikel "deskundigheid over PickPilot volgens <variant>"
    Wanneer de tekst wordt opgesteld
    Dan staat er "<zin>"
    En staat er "Dit artikel geldt voor het AI-systeem “PickPilot”."

    Voorbeelden:
      | variant    | zin                                                                                   |
      | basis      | ten minste vijf (5) dagen per jaar beschikbaar voor scholing, ook die over AI.        |
      | werknemers | komt ook toe aan de vertegenwoordigers van de vakbonden die partij zijn bij deze cao. |
      | werkgevers | stelt hij voor deskundigen over AI geen budget beschikbaar.                           |
      | middenweg  | stelt hij voor deskundigen over AI ten hoogste € 25.000,– per jaar beschikbaar.       |

  Abstract Scenario: elke variant van deskundigheid is rechtmatig bij een private werkgever met een ondernemingsraad
    Stel het lege artikel "deskundigheid over PickPilot volgens <variant>"
    En het lege artikel "overleg over PickPilot volgens basis"
    Wanneer het akkoord op 3 december 2027 wordt gecontroleerd
    Dan is er geen fout en geen waarschuwing

    Voorbeelden:
      | variant    |
      | basis      |
      | werknemers |
      | werkgevers |
      | middenweg  |

  Abstract Scenario: elke variant van deskundigheid is ook rechtmatig bij een ander orgaan en bij de overheid
    Stel de cao
      | werkgever         | <werkgever> |
      | medezeggenschap   | <orgaan>    |
      | werkzame personen | <omvang>    |
    En het lege artikel "deskundigheid over PickPilot volgens <variant>"
    En het lege artikel "overleg over PickPilot volgens basis"
    En het lege artikel "zonder-or over PickPilot volgens basis"
    Wanneer het akkoord op 2 augustus 2028 wordt gecontroleerd
    Dan is er geen fout en geen waarschuwing

    Voorbeelden:
      | variant    | werkgever | orgaan                       | omvang |
      | basis      | privaat   | personeelsvertegenwoordiging | 30     |
      | werknemers | privaat   | personeelsvertegenwoordiging | 30     |
      | werkgevers | privaat   | personeelsvertegenwoordiging | 30     |
      | middenweg  | privaat   | personeelsvertegenwoordiging | 30     |
      | basis      | privaat   | geen                         | 30     |
      | werknemers | privaat   | geen                         | 30     |
      | werkgevers | privaat   | geen                         | 30     |
      | middenweg  | privaat   | geen                         | 30     |
      | basis      | overheid  | ondernemingsraad             | 1.450  |
      | werknemers | overheid  | ondernemingsraad             | 1.450  |
      | werkgevers | overheid  | ondernemingsraad             | 1.450  |
      | middenweg  | overheid  | ondernemingsraad             | 1.450  |

  Scenario: scholing boven de wettelijke dagen gaat alleen over AI
    Stel het artikel "deskundigheid over PickPilot"
      | scholing leden         | minstens 2 dagen per jaar |
      | boven wettelijke dagen | ja                        |
    Wanneer de tekst wordt opgesteld
    Dan staat er "ten minste twee (2) dagen per jaar beschikbaar voor scholing over AI."
    En staat er "De tijd voor scholing over AI komt boven op de scholingsdagen die op grond van de wet zijn vastgesteld."
    En noemt een voetnoot "Wet op de ondernemingsraden, artikel 18, tweede en derde lid (wet)"

  Scenario: AI-scholing in mindering op de wettelijke dagen wordt opgeschreven, en het verslag waarschuwt
    Stel het lege artikel "deskundigheid over PickPilot volgens werkgevers"
    En het artikel "deskundigheid over PickPilot volgens werkgevers"
      | boven wettelijke dagen | uitgesloten |
    Wanneer de tekst wordt opgesteld
    Dan staat er "De tijd voor scholing over AI komt in mindering op de scholingsdagen die op grond van de wet zijn vastgesteld."
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van WOR-18-SCHOLING over PickPilot "schendt"
    En is de ernst "fout"

  Scenario: een plafond aan de kosten van deskundigen hoort niet in de inzet van werkgevers over deskundigheid
    Stel het lege artikel "deskundigheid over PickPilot volgens werkgevers"
    En het artikel "overleg over PickPilot volgens basis"
      | budget       | hoogstens € 2.500 per systeem |
      | soort budget | plafond                       |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van WOR-16-22 over PickPilot "schendt"
    En zegt de melding "begrenst de kosten van deskundigen eenzijdig"

  Abstract Scenario: de uren voor beraad staan er per jaar, ook aan de randen
    Stel het artikel "deskundigheid over PickPilot"
      | beraad | <uren> |
    Wanneer de tekst wordt opgesteld
    Dan staat er "<zin>"

    Voorbeelden:
      | uren                      | zin                                                                                           |
      | 79 uur                    | negenenzeventig (79) uur per jaar beschikbaar voor onderling beraad, ook dat over AI.         |
      | minstens 210 uur per jaar | ten minste 210 uur per jaar beschikbaar voor onderling beraad                                 |
      | 16 uur per maand          | zestien (16) uur per maand beschikbaar                                                        |
      | onbeperkt                 | alle tijd beschikbaar die onderling beraad vraagt.                                            |
      | uitgesloten               | De werkgever stelt leden van de ondernemingsraad geen tijd beschikbaar voor onderling beraad. |

  Abstract Scenario: het budget voor deskundigen komt boven op wat de wet de werkgever laat betalen
    Stel het artikel "deskundigheid over PickPilot"
      | budget | <bedrag> |
    Wanneer de tekst wordt opgesteld
    Dan staat er "Boven op de kosten die de werkgever op grond van de wet draagt, stelt hij voor deskundigen over AI <zin>"

    Voorbeelden:
      | bedrag                        | zin                                             |
      | € 0                           | € 0,– per jaar beschikbaar.                     |
      | € 5.000 tot 100.000           | € 5.000,– tot € 100.000,– per jaar beschikbaar. |
      | hoogstens € 7.500 per systeem | ten hoogste € 7.500,– per systeem beschikbaar.  |
      | uitgesloten                   | geen budget beschikbaar.                        |

  Scenario: een budget per jaar telt het bedrag mee dat het artikel over overleg noemt
    Stel het artikel "deskundigheid over PickPilot"
      | budget | hoogstens € 20.000 per jaar |
    En het artikel "overleg over PickPilot"
      | budget | hoogstens € 7.500 per systeem |
    Wanneer de tekst wordt opgesteld
    Dan staat er "ten hoogste € 20.000,– per jaar beschikbaar, met inbegrip van een bedrag dat artikel 2 daarvoor noemt."

  Scenario: waar geen ondernemingsraad is, gaat de scholing naar de contactpersoon voor AI
    Stel de cao
      | medezeggenschap | geen |
    En het artikel "deskundigheid over PickPilot"
      | scholing leden     | 1 dag |
      | ook voor vakbonden | ja    |
    Wanneer de tekst wordt opgesteld
    Dan staat er "De werkgever stelt elke contactpersoon voor AI die de werknemers uit hun midden kiezen, in werktijd en met behoud van loon één (1) dag per jaar beschikbaar voor scholing, ook die over AI."
    En staat er "Wat dit artikel toekent aan contactpersonen voor AI die de werknemers uit hun midden kiezen, komt ook toe aan"

  Scenario: uren en budget voor vertegenwoordigers gelden voor twee systemen samen
    Stel het systeem RoosterWijzer
      | ai volgens de wet | ja |
    En het artikel "deskundigheid"
      | beraad | 100 uur                     |
      | budget | hoogstens € 25.000 per jaar |
    Wanneer de tekst wordt opgesteld
    Dan staat er "De tijd voor scholing en beraad geldt voor alle AI-systemen samen, en niet voor elk AI-systeem afzonderlijk."
    En staat er "ten hoogste € 25.000,– per jaar beschikbaar voor alle AI-systemen samen."

  Scenario: een budget per systeem voor vertegenwoordigers blijft per systeem
    Stel het systeem RoosterWijzer
      | ai volgens de wet | ja |
    En het artikel "deskundigheid"
      | budget | hoogstens € 7.500 per systeem |
    Wanneer de tekst wordt opgesteld
    Dan staat er "ten hoogste € 7.500,– per systeem beschikbaar."
    En staat er niet "voor alle AI-systemen samen"

  Scenario: geen toegang tot de leverancier wordt met zoveel woorden gezegd
    Stel het artikel "deskundigheid over PickPilot"
      | toegang leverancier | nee |
    Wanneer de tekst wordt opgesteld
    Dan staat er "De werkgever hoeft de ondernemingsraad geen toegang te geven tot de leverancier van het AI-systeem."
