# language: nl
Functionaliteit: Toegankelijkheid, inclusie en hulp van mensen (K37)

  > Wie vastloopt op een systeem, krijgt een mens te spreken.

  Achtergrond:
    Stel de cao
      | werkgever       | privaat          |
      | medezeggenschap | ondernemingsraad |
    En het systeem PickPilot
      | ai volgens de wet | ja |
      | doelen           | prestaties volgen |
      | persoonsgegevens | ja                |

  Abstract Scenario: de vier varianten van inclusie zeggen elk iets anders
    Stel het lege artikel "inclusie over PickPilot volgens <variant>"
    Wanneer de tekst wordt opgesteld
    Dan staat er "<zin>"
    En staat er "Dit artikel geldt voor het AI-systeem “PickPilot”."

    Voorbeelden:
      | variant    | zin                                                                                             |
      | basis      | De werkgever past op verzoek het AI-systeem of het werk daarmee aan                             |
      | werknemers | De werknemer heeft het recht zonder het AI-systeem te werken en ondervindt daarvan geen nadeel. |
      | werkgevers | De werkgever geeft uitleg over het AI-systeem en hulp daarbij in het Nederlands.                |
      | middenweg  | De werkgever houdt tijdens elke dienst een persoon bereikbaar                                   |

  Abstract Scenario: elke variant van inclusie is rechtmatig bij elke soort werkgever
    Stel de cao
      | werkgever         | <werkgever>       |
      | werkzame personen | <omvang>          |
      | medezeggenschap   | <medezeggenschap> |
    En het lege artikel "inclusie over PickPilot volgens <variant>"
    En het lege artikel "overleg over PickPilot volgens basis"
    Wanneer het akkoord op <dag> wordt gecontroleerd
    Dan is er geen fout en geen waarschuwing

    Voorbeelden:
      | variant    | werkgever | omvang | medezeggenschap              | dag              |
      | basis      | privaat   | 1.450  | ondernemingsraad             | 20 november 2026 |
      | basis      | privaat   | 30     | personeelsvertegenwoordiging | 2 december 2027  |
      | basis      | privaat   | 8      | geen                         | 2 augustus 2028  |
      | basis      | overheid  | 1.450  | ondernemingsraad             | 20 november 2026 |
      | werknemers | privaat   | 1.450  | ondernemingsraad             | 2 december 2027  |
      | werknemers | privaat   | 30     | personeelsvertegenwoordiging | 2 augustus 2028  |
      | werknemers | privaat   | 8      | geen                         | 20 november 2026 |
      | werknemers | overheid  | 1.450  | ondernemingsraad             | 2 december 2027  |
      | werkgevers | privaat   | 1.450  | ondernemingsraad             | 2 augustus 2028  |
      | werkgevers | privaat   | 30     | personeelsvertegenwoordiging | 20 november 2026 |
      | werkgevers | privaat   | 8      | geen                         | 2 december 2027  |
      | werkgevers | overheid  | 1.450  | ondernemingsraad             | 2 augustus 2028  |
      | middenweg  | privaat   | 1.450  | ondernemingsraad             | 20 november 2026 |
      | middenweg  | privaat   | 30     | personeelsvertegenwoordiging | 2 december 2027  |
      | middenweg  | privaat   | 8      | geen                         | 2 augustus 2028  |
      | middenweg  | overheid  | 1.450  | ondernemingsraad             | 20 november 2026 |

  Abstract Scenario: elke variant van inclusie is ook zonder afspraken over overleg rechtmatig
    Stel het lege artikel "inclusie over PickPilot volgens <variant>"
    Wanneer het akkoord op 3 december 2027 wordt gecontroleerd
    Dan is er geen fout en geen waarschuwing

    Voorbeelden:
      | variant    |
      | basis      |
      | werknemers |
      | werkgevers |
      | middenweg  |

  Scenario: geen aanpassing bij een handicap staat zo in de tekst over inclusie
    Stel het artikel "inclusie over PickPilot"
      | aanpassing | uitgesloten |
    Wanneer de tekst wordt opgesteld
    Dan staat er "De werkgever hoeft het AI-systeem en het werk daarmee niet aan te passen voor een werknemer met een handicap of chronische ziekte."
    En noemt een voetnoot "Wet gelijke behandeling op grond van handicap of chronische ziekte, artikel 2 (wet)"

  Scenario: wie de aanpassing bij een handicap uitsluit, krijgt een waarschuwing over gelijke behandeling
    Stel het artikel "inclusie over PickPilot"
      | aanpassing | uitgesloten |
    Wanneer het akkoord op 3 december 2027 wordt gecontroleerd
    Dan is het oordeel van WGBHCZ-2-4 over PickPilot "schendt"
    En is de ernst "waarschuwing"

  Abstract Scenario: hulp van mensen is bereikbaar op de uren die partijen kiezen
    Stel het artikel "inclusie over PickPilot"
      | hulp van mensen | <uren> |
    Wanneer de tekst wordt opgesteld
    Dan staat er "<zin>"

    Voorbeelden:
      | uren            | zin                                                                            |
      | kantooruren     | De werkgever houdt tijdens kantooruren een persoon bereikbaar                  |
      | alle diensten   | De werkgever houdt tijdens elke dienst een persoon bereikbaar                  |
      | dag en nacht    | De werkgever houdt op elk uur van de dag en de nacht een persoon bereikbaar    |
      | 07:00 tot 22:00 | De werkgever houdt elke dag van 07.00 uur tot 22.00 uur een persoon bereikbaar |
      | 22:30 tot 06:15 | De werkgever houdt elke dag van 22.30 uur tot 06.15 uur een persoon bereikbaar |
      | uitgesloten     | De werkgever hoeft geen persoon bereikbaar te houden                           |

  Abstract Scenario: de tijd waarbinnen een mens antwoordt, staat getrouw in de tekst over inclusie
    Stel het artikel "inclusie over PickPilot"
      | antwoord | <tijd> |
    Wanneer de tekst wordt opgesteld
    Dan staat er "<zin>"

    Voorbeelden:
      | tijd                | zin                                                            |
      | hoogstens 4 minuten | binnen vier (4) minuten beantwoordt.                           |
      | hoogstens 5 minuten | binnen vijf (5) minuten beantwoordt.                           |
      | hoogstens 1 minuut  | binnen één (1) minuut beantwoordt.                             |
      | 240 minuten         | binnen 240 minuten beantwoordt.                                |
      | 300 minuten         | binnen 300 minuten beantwoordt.                                |
      | 1 uur               | binnen één (1) uur beantwoordt.                                |
      | 0 minuten           | een vraag om hulp bij het AI-systeem onmiddellijk beantwoordt. |
      | onbeperkt           | geldt geen uiterste termijn.                                   |
      | uitgesloten         | verbindt zich niet aan een termijn                             |

  Abstract Scenario: het aantal collega’s van een maatje staat getrouw in de tekst over inclusie
    Stel het artikel "inclusie over PickPilot"
      | werknemers per maatje | <aantal> |
    Wanneer de tekst wordt opgesteld
    Dan staat er "<zin>"

    Voorbeelden:
      | aantal       | zin                                                           |
      | hoogstens 25 | dat elk maatje ten hoogste vijfentwintig (25) collega’s helpt |
      | hoogstens 1  | dat elk maatje ten hoogste één (1) collega helpt              |
      | 10 tot 50    | dat elk maatje tien tot vijftig (10 tot 50) collega’s helpt   |
      | 120          | dat elk maatje 120 collega’s helpt                            |
      | uitgesloten  | De werkgever hoeft geen maatjes aan te wijzen                 |

  Scenario: één eis aan de toegankelijkheid van een systeem heeft geen “en”
    Stel het artikel "inclusie over PickPilot"
      | toegankelijkheid | wcag aa |
    Wanneer de tekst wordt opgesteld
    Dan staat er "dat de bediening van het AI-systeem voldoet aan niveau AA van de internationale richtlijnen voor toegankelijkheid van het web (WCAG)."

  Scenario: twee eisen aan de toegankelijkheid van een systeem staan in één zin
    Stel het artikel "inclusie over PickPilot"
      | toegankelijkheid | maatwerk, wcag aa |
    Wanneer de tekst wordt opgesteld
    Dan staat er "per werknemer kan worden ingesteld en voldoet aan niveau AA"

  Scenario: de taal die werknemers het meest spreken, kan ook alleen worden gekozen
    Stel het artikel "inclusie over PickPilot"
      | talen      | meest gesproken taal |
      | taalniveau | a2                   |
    Wanneer de tekst wordt opgesteld
    Dan staat er "in de taal die de werknemers naast het Nederlands en het Engels het meest spreken."
    En staat er "op ten hoogste taalniveau A2"

  Scenario: met name genoemde talen van uitleg krijgen hun lidwoord
    Stel het artikel "inclusie over PickPilot"
      | talen | nederlands, pools, oekraïens |
    Wanneer de tekst wordt opgesteld
    Dan staat er "in het Nederlands, het Pools en het Oekraïens."

  Scenario: alleen langs digitale weg werken, wordt met zoveel woorden gezegd
    Stel het artikel "inclusie over PickPilot"
      | niet-digitale weg | nee |
      | werken zonder ai  | nee |
    Wanneer de tekst wordt opgesteld
    Dan staat er "alleen langs digitale weg worden gedaan."
    En staat er "geen recht ontlenen om zonder het AI-systeem te werken."

  Scenario: een gebruikstest kent alleen deelnemers die zich aanmelden
    Stel het artikel "inclusie over PickPilot"
      | gebruikstest | laaggeletterd, anderstalig |
    Wanneer de tekst wordt opgesteld
    Dan staat er "door werknemers die zich daarvoor aanmelden, onder wie: laaggeletterde werknemers en anderstalige werknemers."
