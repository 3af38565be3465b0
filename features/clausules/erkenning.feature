# language: nl
Functionaliteit: Erkenning en skillspaspoort (K36)

  > Wie met AI leert werken, moet dat later ook ergens anders kunnen laten zien.

  Achtergrond:
    Stel de cao
      | werkgever       | privaat          |
      | medezeggenschap | ondernemingsraad |
    En het systeem PickPilot
      | ai volgens de wet | ja |
      | doelen           | prestaties volgen |
      | persoonsgegevens | ja                |

  Abstract Scenario: de vier varianten van erkenning zeggen elk iets anders
    Stel het lege artikel "erkenning over PickPilot volgens <variant>"
    Wanneer de tekst wordt opgesteld
    Dan staat er "<zin>"
    En staat er "Dit artikel geldt voor het AI-systeem “PickPilot”."

    Voorbeelden:
      | variant    | zin                                                                                                               |
      | basis      | Over de erkenning van vaardigheden vraagt de wet geen afspraak in de cao.                                         |
      | werknemers | De werkgever kent de werknemer van wie hij een vaardigheid heeft erkend, een extra trede in de salarisschaal toe. |
      | werkgevers | door middel van: een bewijs dat binnen de onderneming geldt.                                                      |
      | middenweg  | eenmalig een toeslag van € 500,–.                                                                                 |

  Abstract Scenario: elke variant van erkenning is rechtmatig bij elke soort werkgever
    Stel de cao
      | werkgever         | <werkgever>       |
      | werkzame personen | <omvang>          |
      | medezeggenschap   | <medezeggenschap> |
    En het lege artikel "erkenning over PickPilot volgens <variant>"
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

  Abstract Scenario: elke variant van erkenning is ook zonder afspraken over overleg rechtmatig
    Stel het lege artikel "erkenning over PickPilot volgens <variant>"
    Wanneer het akkoord op 3 december 2027 wordt gecontroleerd
    Dan is er geen fout en geen waarschuwing

    Voorbeelden:
      | variant    |
      | basis      |
      | werknemers |
      | werkgevers |
      | middenweg  |

  Scenario: een lege erkenning zegt dat partijen niets nader afspreken
    Stel het artikel "erkenning over PickPilot"
      | aanvulling | "De wet vraagt hier niets." |
    Wanneer de tekst wordt opgesteld
    Dan staat er "Partijen maken over het onderwerp van dit artikel geen nadere afspraken"
    En staat er "De wet vraagt hier niets."

  Abstract Scenario: de uren voor erkenning van verworven competenties blijven ook buiten het gebruikelijke getrouw
    Stel het artikel "erkenning over PickPilot"
      | uren evc | <uren> |
    Wanneer de tekst wordt opgesteld
    Dan staat er "<zin>"

    Voorbeelden:
      | uren            | zin                                                       |
      | 3 uur           | drie (3) uur met behoud van loon.                         |
      | 4 uur           | vier (4) uur met behoud van loon.                         |
      | 40 uur          | veertig (40) uur met behoud van loon.                     |
      | 41 uur          | eenenveertig (41) uur met behoud van loon.                |
      | 1 uur           | één (1) uur met behoud van loon.                          |
      | minstens 12 uur | ten minste twaalf (12) uur met behoud van loon.           |
      | 4 tot 40 uur    | vier tot veertig (4 tot 40) uur met behoud van loon.      |
      | onbeperkt       | zoveel uren met behoud van loon als die procedure vraagt. |
      | uitgesloten     | geen uren met behoud van loon te geven.                   |

  Abstract Scenario: een toeslag voor een erkende vaardigheid is eenmalig, tenzij de tekst een maat noemt
    Stel het artikel "erkenning over PickPilot"
      | toeslag | <toeslag> |
    Wanneer de tekst wordt opgesteld
    Dan staat er "<zin>"

    Voorbeelden:
      | toeslag         | zin                                           |
      | € 500           | eenmalig een toeslag van € 500,–.             |
      | hoogstens € 750 | eenmalig een toeslag van ten hoogste € 750,–. |
      | € 100 per maand | een toeslag van € 100,– per maand.            |

  Scenario: een toeslag per maand voor een vaardigheid heet niet eenmalig
    Stel het artikel "erkenning over PickPilot"
      | toeslag | € 100 per maand |
    Wanneer de tekst wordt opgesteld
    Dan staat er niet "eenmalig"

  Scenario: vaardigheden die een systeem afleidt, staan zo in de erkenning
    Stel het artikel "erkenning over PickPilot"
      | afgeleide vaardigheden | ja  |
      | bevestigd door mens    | nee |
    Wanneer de tekst wordt opgesteld
    Dan staat er "De werkgever kan vaardigheden vastleggen die een AI-systeem uit gegevens over de werknemer heeft afgeleid."
    En staat er "De werkgever kan een vaardigheid vastleggen zonder dat een mens die heeft bevestigd."

  Abstract Scenario: wie over vastgelegde vaardigheden beschikt, staat met zoveel woorden in de erkenning
    Stel het artikel "erkenning over PickPilot"
      | eigenaar | <eigenaar> |
    Wanneer de tekst wordt opgesteld
    Dan staat er "<zin>"

    Voorbeelden:
      | eigenaar    | zin                                                                            |
      | werkgever   | De werkgever beschikt over de vastlegging van de vaardigheden van de werknemer |
      | fonds       | Een fonds dat partijen daarvoor aanwijzen, beschikt over de vastlegging        |
      | werknemer   | en neemt die mee bij het einde van het dienstverband.                          |
      | uitgesloten | Partijen wijzen niemand aan die beschikt over de vastlegging                   |

  Scenario: vijf vormen van erkenning staan als onderdelen onder elkaar
    Stel het artikel "erkenning over PickPilot"
      | vormen | intern bewijs, certificaat, skillspaspoort, evc, nlqf |
    Wanneer de tekst wordt opgesteld
    Dan staat er "door middel van:"
    En staat er "een procedure voor erkenning van verworven competenties (EVC)"
    En staat er "een bewijs op een niveau van het Nederlands kwalificatieraamwerk (NLQF)"

  Scenario: erkenning weigeren wordt met zoveel woorden gezegd
    Stel het artikel "erkenning over PickPilot"
      | vormen | uitgesloten |
      | trede  | uitgesloten |
    Wanneer de tekst wordt opgesteld
    Dan staat er "niet te erkennen."
    En staat er "geen extra trede in de salarisschaal toe te kennen."

  Scenario: een toeslag voor vaardigheden kan per risicoklasse verschillen
    Stel het artikel "erkenning over PickPilot"
      | toeslag | hoog: € 1.000; midden: € 500; laag: geen |
    Wanneer de tekst wordt opgesteld
    Dan staat er "Over de toeslag voor een erkende vaardigheid geldt per risicoklasse het volgende:"
    En staat er "in risicoklasse laag is hierover niets afgesproken."
