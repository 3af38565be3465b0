# language: nl
Functionaliteit: Van werk naar werk (K40)

  > Een nieuwe baan zoekt men voordat de oude weg is.

  Achtergrond:
    Stel de cao
      | werkgever       | privaat          |
      | medezeggenschap | ondernemingsraad |
    En het systeem PickPilot
      | ai volgens de wet | ja |
      | doelen           | prestaties volgen |
      | persoonsgegevens | ja                |

  Abstract Scenario: de vier varianten van werk naar werk zeggen elk iets anders
    Stel het lege artikel "werk-naar-werk over PickPilot volgens <variant>"
    Wanneer de tekst wordt opgesteld
    Dan staat er "<zin>"
    En staat er "Dit artikel geldt voor het AI-systeem “PickPilot”."

    Voorbeelden:
      | variant    | zin                                                                                                                  |
      | basis      | alleen na specificatie en schriftelijke instemming van de werknemer in mindering brengen op een transitievergoeding. |
      | werknemers | vrij van werk voor honderd (100) procent van de werktijd.                                                            |
      | werkgevers | gedurende drie (3) maanden naar ander werk.                                                                          |
      | middenweg  | ten minste twaalf (12) maanden voor de dag waarop het vervalt.                                                       |

  Abstract Scenario: elke variant van werk naar werk is rechtmatig bij elke soort werkgever
    Stel de cao
      | werkgever         | <werkgever>       |
      | werkzame personen | <omvang>          |
      | medezeggenschap   | <medezeggenschap> |
    En het lege artikel "werk-naar-werk over PickPilot volgens <variant>"
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

  Abstract Scenario: elke variant van werk naar werk is ook zonder afspraken over overleg rechtmatig
    Stel het lege artikel "werk-naar-werk over PickPilot volgens <variant>"
    Wanneer het akkoord op 3 december 2027 wordt gecontroleerd
    Dan is er geen fout en geen waarschuwing

    Voorbeelden:
      | variant    |
      | basis      |
      | werknemers |
      | werkgevers |
      | middenweg  |

  Abstract Scenario: het signaal vooraf dat werk vervalt, staat getrouw in de tekst
    Stel het artikel "werk-naar-werk over PickPilot"
      | vroegsignaal | <termijn> |
    Wanneer de tekst wordt opgesteld
    Dan staat er "<zin>"

    Voorbeelden:
      | termijn            | zin                                                        |
      | 5 maanden          | vijf (5) maanden voor de dag waarop het vervalt.           |
      | minstens 6 maanden | ten minste zes (6) maanden voor de dag waarop het vervalt. |
      | 25 maanden         | vijfentwintig (25) maanden voor de dag waarop het vervalt. |
      | 1 maand            | één (1) maand voor de dag waarop het vervalt.              |
      | 0 dagen            | uiterlijk op de dag waarop het vervalt.                    |
      | onbeperkt          | daarvoor geldt geen termijn.                               |
      | uitgesloten        | De werkgever hoeft de werknemer niet vooraf mee te delen   |

  Abstract Scenario: de begeleiding naar ander werk duurt zo lang als partijen kiezen
    Stel het artikel "werk-naar-werk over PickPilot"
      | duur | <duur> |
    Wanneer de tekst wordt opgesteld
    Dan staat er "<zin>"

    Voorbeelden:
      | duur                | zin                                                              |
      | 2 maanden           | gedurende twee (2) maanden naar ander werk.                      |
      | 3 maanden           | gedurende drie (3) maanden naar ander werk.                      |
      | minstens 24 maanden | gedurende ten minste vierentwintig (24) maanden naar ander werk. |
      | 30 maanden          | gedurende dertig (30) maanden naar ander werk.                   |
      | onbeperkt           | totdat deze ander werk heeft.                                    |
      | uitgesloten         | niet naar ander werk te begeleiden.                              |

  Scenario: één vrijstelling van werk geldt voor elke begeleide werknemer
    Stel het artikel "werk-naar-werk over PickPilot"
      | vrijstelling | 50 % |
    Wanneer de tekst wordt opgesteld
    Dan staat er "De werkgever stelt de werknemer tijdens de begeleiding naar ander werk met behoud van loon vrij van werk voor vijftig (50) procent van de werktijd."
    En staat er niet "boventallig"

  Scenario: twee vrijstellingen van werk sluiten elkaar uit
    Stel het artikel "werk-naar-werk over PickPilot"
      | vrijstelling                     | 50 %  |
      | vrijstelling bij boventalligheid | 100 % |
    Wanneer de tekst wordt opgesteld
    Dan staat er "De werkgever stelt de werknemer die niet boventallig is verklaard, tijdens de begeleiding"
    En staat er "De werkgever stelt de werknemer die boventallig is verklaard, tijdens de begeleiding"

  Abstract Scenario: hoeveel schalen lager een functie nog passend is, staat getrouw in de tekst
    Stel het artikel "werk-naar-werk over PickPilot"
      | schalen lager | <schalen> |
    Wanneer de tekst wordt opgesteld
    Dan staat er "<zin>"

    Voorbeelden:
      | schalen     | zin                                                                                          |
      | 0           | alleen als passend als die niet lager is ingedeeld dan zijn eigen functie.                   |
      | hoogstens 1 | alleen als passend als die ten hoogste één (1) schaal lager is ingedeeld                     |
      | hoogstens 3 | alleen als passend als die ten hoogste drie (3) schalen lager is ingedeeld                   |
      | 1           | kan voor de werknemer passend zijn als die één (1) schaal lager is ingedeeld                 |
      | 0 tot 2     | kan voor de werknemer passend zijn als die nul tot twee (0 tot 2) schalen lager is ingedeeld |
      | uitgesloten | geldt voor de werknemer niet als passend.                                                    |

  Abstract Scenario: het doel van de begeleiding naar ander werk staat getrouw in de tekst
    Stel het artikel "werk-naar-werk over PickPilot"
      | plaatsingsdoel | <doel> |
    Wanneer de tekst wordt opgesteld
    Dan staat er "<zin>"

    Voorbeelden:
      | doel          | zin                                                                                  |
      | 59 %          | negenenvijftig (59) procent van de begeleide werknemers ander werk heeft.            |
      | 82,5 %        | 82,5 procent van de begeleide werknemers ander werk heeft.                           |
      | minstens 95 % | ten minste vijfennegentig (95) procent van de begeleide werknemers ander werk heeft. |
      | uitgesloten   | De werkgever stelt geen doel                                                         |

  Abstract Scenario: de terugkeer in een vervallen functie staat getrouw in de tekst
    Stel het artikel "werk-naar-werk over PickPilot"
      | terugkeer | <duur> |
    Wanneer de tekst wordt opgesteld
    Dan staat er "<zin>"

    Voorbeelden:
      | duur        | zin                                                                                   |
      | 12 maanden  | gedurende twaalf (12) maanden daarna als eerste een gelijke functie aan die vrijkomt. |
      | onbeperkt   | zonder beperking in tijd als eerste een gelijke functie aan die vrijkomt.             |
      | uitgesloten | kan aan dit artikel geen recht op terugkeer ontlenen.                                 |

  Abstract Scenario: kosten van de transitievergoeding aftrekken staat zo in de tekst over werk naar werk
    Stel het artikel "werk-naar-werk over PickPilot"
      | verrekening transitievergoeding | <welke> |
    Wanneer de tekst wordt opgesteld
    Dan staat er "<zin>"
    En noemt een voetnoot "Burgerlijk Wetboek, artikel 7:673, zesde lid (wet)"

    Voorbeelden:
      | welke         | zin                                                                                                                         |
      | eigen functie | van scholing, ook die voor de eigen functie, in mindering brengen op een transitievergoeding.                               |
      | herplaatsing  | van scholing voor herplaatsing in mindering brengen op een transitievergoeding.                                             |
      | geen          | De werkgever brengt geen kosten van de begeleiding naar ander werk of van scholing in mindering op een transitievergoeding. |
      | uitgesloten   | De werkgever verrekent kosten van de begeleiding naar ander werk en van scholing niet met een transitievergoeding.          |

  Abstract Scenario: kosten voor de eigen functie of herplaatsing zijn bij werk naar werk weggelaten, want aftrek is verboden
    Stel het artikel "werk-naar-werk over PickPilot"
      | verrekening transitievergoeding | <welke> |
    Wanneer het akkoord op 3 december 2027 wordt gecontroleerd
    Dan is het oordeel van BW-673-KOST over PickPilot "schendt"
    En is de ernst "fout"

    Voorbeelden:
      | welke         |
      | eigen functie |
      | herplaatsing  |

  Scenario: een begeleider kan voor een enkele werknemer worden ingezet
    Stel het artikel "werk-naar-werk over PickPilot"
      | werknemers per begeleider | hoogstens 1 |
      | regionaal werkcentrum     | nee         |
    Wanneer de tekst wordt opgesteld
    Dan staat er "dat elke begeleider ten hoogste één (1) werknemer naar ander werk begeleidt."
    En staat er "het regionale werkcentrum niet in te schakelen."

  Scenario: de begeleiding naar ander werk kan per risicoklasse verschillen
    Stel het artikel "werk-naar-werk over PickPilot"
      | duur | hoog: 12 maanden; midden: 9 maanden; laag: geen |
    Wanneer de tekst wordt opgesteld
    Dan staat er "Over de duur van de begeleiding geldt per risicoklasse het volgende:"
