# language: nl
Functionaliteit: Sociaal plan AI (K42)

  > Wie toch weg moet, weet vooraf waarop hij kan rekenen.

  Achtergrond:
    Stel de cao
      | werkgever       | privaat          |
      | medezeggenschap | ondernemingsraad |
    En het systeem PickPilot
      | ai volgens de wet | ja |
      | doelen           | prestaties volgen |
      | persoonsgegevens | ja                |

  Abstract Scenario: de vier varianten van het sociaal plan zeggen elk iets anders
    Stel het lege artikel "sociaal-plan over PickPilot volgens <variant>"
    Wanneer de tekst wordt opgesteld
    Dan staat er "<zin>"
    En staat er "Dit artikel geldt voor het AI-systeem “PickPilot”."

    Voorbeelden:
      | variant    | zin                                                                              |
      | basis      | een vergoeding ter hoogte van de transitievergoeding, die daarin is begrepen.    |
      | werknemers | een vergoeding van twee (2) maal de transitievergoeding, die daarin is begrepen. |
      | werkgevers | De werkgever hoeft een werkloosheidsuitkering niet aan te vullen.                |
      | middenweg  | een vergoeding van 1,5 maal de transitievergoeding, die daarin is begrepen.      |

  Abstract Scenario: elke variant van het sociaal plan is rechtmatig bij elke soort werkgever
    Stel de cao
      | werkgever         | <werkgever>       |
      | werkzame personen | <omvang>          |
      | medezeggenschap   | <medezeggenschap> |
    En het lege artikel "sociaal-plan over PickPilot volgens <variant>"
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

  Abstract Scenario: elke variant van het sociaal plan is ook zonder afspraken over overleg rechtmatig
    Stel het lege artikel "sociaal-plan over PickPilot volgens <variant>"
    Wanneer het akkoord op 3 december 2027 wordt gecontroleerd
    Dan is er geen fout en geen waarschuwing

    Voorbeelden:
      | variant    |
      | basis      |
      | werknemers |
      | werkgevers |
      | middenweg  |

  Abstract Scenario: de hoogte van de vergoeding bij ontslag staat getrouw in het sociaal plan
    Stel het artikel "sociaal-plan over PickPilot"
      | factor | <factor> |
    Wanneer de tekst wordt opgesteld
    Dan staat er "<zin>"
    En noemt een voetnoot "Burgerlijk Wetboek, artikel 7:673 (wet)"

    Voorbeelden:
      | factor      | zin                                                               |
      | 0,5         | een vergoeding van 0,5 maal de transitievergoeding                |
      | 1           | een vergoeding ter hoogte van de transitievergoeding              |
      | minstens 1  | een vergoeding van ten minste één (1) maal de transitievergoeding |
      | 2,5         | een vergoeding van 2,5 maal de transitievergoeding                |
      | 3           | een vergoeding van drie (3) maal de transitievergoeding           |
      | 1 tot 2,5   | een vergoeding van 1 tot 2,5 maal de transitievergoeding          |
      | uitgesloten | geen hogere vergoeding dan de transitievergoeding.                |

  Abstract Scenario: de duur van het sociaal plan staat getrouw in de tekst
    Stel het artikel "sociaal-plan over PickPilot"
      | duur | <duur> |
    Wanneer de tekst wordt opgesteld
    Dan staat er "<zin>"

    Voorbeelden:
      | duur        | zin                                                           |
      | 11 maanden  | toe gedurende elf (11) maanden na de ingebruikname.           |
      | 48 maanden  | toe gedurende achtenveertig (48) maanden na de ingebruikname. |
      | 60 maanden  | toe gedurende zestig (60) maanden na de ingebruikname.        |
      | onbeperkt   | voor onbepaalde tijd toe.                                     |
      | uitgesloten | geldt geen vaste duur.                                        |

  Abstract Scenario: nul in het sociaal plan heet nihil
    Stel het artikel "sociaal-plan over PickPilot"
      | <sleutel> | 0 weken |
    Wanneer de tekst wordt opgesteld
    Dan staat er "<zin>"

    Voorbeelden:
      | sleutel                   | zin                                                                                                                |
      | premie vrijwillig vertrek | Partijen stellen de premie voor vrijwillig vertrek op nihil.                                                       |
      | minimumvergoeding         | Partijen stellen het minimum van de vergoeding bij ontslag als gevolg van het AI-systeem op nihil.                 |
      | extra per dienstjaar      | Partijen stellen de verhoging per dienstjaar van de vergoeding bij ontslag als gevolg van het AI-systeem op nihil. |
      | aanvulling ww             | Partijen stellen de duur van de aanvulling op een werkloosheidsuitkering op nihil.                                 |

  Abstract Scenario: de laagste vergoeding en de verhoging per dienstjaar staan getrouw in het sociaal plan
    Stel het artikel "sociaal-plan over PickPilot"
      | minimumvergoeding    | <minimum> |
      | extra per dienstjaar | <extra>   |
    Wanneer de tekst wordt opgesteld
    Dan staat er "<zin>"
    En staat er "<slot>"

    Voorbeelden:
      | minimum     | extra                  | zin                                           | slot                                             |
      | 12 weken    | 4 weken                | in elk geval het loon over twaalf (12) weken. | met het loon over vier (4) weken per dienstjaar. |
      | 1 week      | 1 week                 | in elk geval het loon over één (1) week.      | met het loon over één (1) week per dienstjaar.   |
      | 30 weken    | 5 weken per dienstjaar | in elk geval het loon over dertig (30) weken. | met het loon over vijf (5) weken per dienstjaar. |
      | uitgesloten | uitgesloten            | geldt geen eigen minimum.                     | niet te verhogen naar het aantal dienstjaren.    |

  Scenario: vrijwillig vertrek gaat voor boventalligheid, met een premie
    Stel het artikel "sociaal-plan over PickPilot"
      | eerst vrijwillig          | ja        |
      | premie vrijwillig vertrek | 2 maanden |
    Wanneer de tekst wordt opgesteld
    Dan staat er "De werkgever biedt eerst vrijwillig vertrek aan en verklaart pas daarna werknemers boventallig."
    En staat er "een premie ter hoogte van het loon over twee (2) maanden."

  Scenario: een aanvulling op de uitkering zonder einde volgt de uitkering
    Stel het artikel "sociaal-plan over PickPilot"
      | aanvulling ww   | onbeperkt          |
      | budget scholing | hoogstens € 10.000 |
    Wanneer de tekst wordt opgesteld
    Dan staat er "aan tot het laatstverdiende loon, zolang die uitkering duurt."
    En staat er "ten hoogste € 10.000,– beschikbaar voor scholing."

  Scenario: geen hardheidscommissie wordt in het sociaal plan met zoveel woorden gezegd
    Stel het artikel "sociaal-plan over PickPilot"
      | hardheidscommissie | nee |
      | eerst vrijwillig   | nee |
    Wanneer de tekst wordt opgesteld
    Dan staat er "Partijen stellen geen commissie in die van het sociaal plan kan afwijken."
    En staat er "De werkgever hoeft geen vrijwillig vertrek aan te bieden"

  Abstract Scenario: kosten van de transitievergoeding aftrekken staat zo in het sociaal plan
    Stel het artikel "sociaal-plan over PickPilot"
      | verrekening transitievergoeding | <welke> |
    Wanneer de tekst wordt opgesteld
    Dan staat er "<zin>"
    En noemt een voetnoot "Burgerlijk Wetboek, artikel 7:673, zesde lid (wet)"

    Voorbeelden:
      | welke         | zin                                                                                                  |
      | eigen functie | kosten van scholing, ook die voor de eigen functie, in mindering brengen op een transitievergoeding. |
      | herplaatsing  | kosten van scholing voor herplaatsing in mindering brengen op een transitievergoeding.               |
      | geen          | De werkgever brengt geen kosten van scholing in mindering op een transitievergoeding.                |

  Abstract Scenario: kosten voor de eigen functie of herplaatsing zijn in het sociaal plan weggelaten, want aftrek is verboden
    Stel het artikel "sociaal-plan over PickPilot"
      | verrekening transitievergoeding | <welke> |
    Wanneer het akkoord op 3 december 2027 wordt gecontroleerd
    Dan is het oordeel van BW-673-KOST over PickPilot "schendt"
    En is de ernst "fout"

    Voorbeelden:
      | welke         |
      | eigen functie |
      | herplaatsing  |

  Scenario: de vergoeding van het sociaal plan kan per risicoklasse verschillen
    Stel het artikel "sociaal-plan over PickPilot"
      | factor | hoog: 2; midden: 1,5; laag: geen |
    Wanneer de tekst wordt opgesteld
    Dan staat er "Over de hoogte van de vergoeding geldt per risicoklasse het volgende:"
