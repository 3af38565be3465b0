# language: nl
Functionaliteit: Paritaire AI-commissie (K12)

  > Een tafel met twee kanten heeft een stemregel nodig, en een antwoord op de vraag wat er gebeurt als men het niet eens wordt.

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

  Abstract Scenario: de vier varianten van commissie zeggen elk iets anders
    Stel het lege artikel "commissie over PickPilot volgens <variant>"
    Wanneer de tekst wordt opgesteld
    Dan staat er "<zin>"
    En staat er "Dit artikel geldt voor het AI-systeem “PickPilot”."

    Voorbeelden:
      | variant    | zin                                                                                                                      |
      | basis      | Een paritaire AI-commissie laat de bevoegdheden van de ondernemingsraad onverlet.                                        |
      | werknemers | Een besluit van de paritaire AI-commissie bindt de werkgever.                                                            |
      | werkgevers | De paritaire AI-commissie bespreekt het gebruik van AI en brengt daarover geen advies uit.                               |
      | middenweg  | De paritaire AI-commissie geeft de werkgever zwaarwegend advies, waarvan hij alleen schriftelijk en met redenen afwijkt. |

  Abstract Scenario: elke variant van commissie is rechtmatig bij een private werkgever met een ondernemingsraad
    Stel het lege artikel "commissie over PickPilot volgens <variant>"
    En het lege artikel "overleg over PickPilot volgens basis"
    Wanneer het akkoord op 3 december 2027 wordt gecontroleerd
    Dan is er geen fout en geen waarschuwing

    Voorbeelden:
      | variant    |
      | basis      |
      | werknemers |
      | werkgevers |
      | middenweg  |

  Abstract Scenario: elke variant van commissie is ook rechtmatig bij een ander orgaan en bij de overheid
    Stel de cao
      | werkgever         | <werkgever> |
      | medezeggenschap   | <orgaan>    |
      | werkzame personen | <omvang>    |
    En het lege artikel "commissie over PickPilot volgens <variant>"
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

  Abstract Scenario: de zetels van de commissie zijn aan beide kanten even veel
    Stel het artikel "commissie over PickPilot"
      | zetels | <zetels> |
    Wanneer de tekst wordt opgesteld
    Dan staat er "stellen een paritaire AI-commissie in met voor werkgever en werknemers evenveel zetels, te weten <zin>"

    Voorbeelden:
      | zetels     | zin                                      |
      | 1          | één (1) zetel per kant.                  |
      | 2 tot 5    | twee tot vijf (2 tot 5) zetels per kant. |
      | minstens 6 | ten minste zes (6) zetels per kant.      |

  Scenario: twee groepen leden van de commissie staan in één regel
    Stel het artikel "commissie over PickPilot"
      | leden | vakbonden, directie |
    Wanneer de tekst wordt opgesteld
    Dan staat er "Van de paritaire AI-commissie maken vertegenwoordigers deel uit van: de vakbonden die partij zijn bij deze cao en de directie."

  Abstract Scenario: de eerste vergadering van de commissie ligt op een vast tijdstip
    Stel het artikel "commissie over PickPilot"
      | eerste vergadering | <moment> |
    Wanneer de tekst wordt opgesteld
    Dan staat er "<zin>"

    Voorbeelden:
      | moment                    | zin                                                                                                          |
      | binnen 13 dagen na ingang | De paritaire AI-commissie houdt binnen dertien (13) dagen na de ingang van deze cao haar eerste vergadering. |
      | voor ingebruikname        | De paritaire AI-commissie houdt voor de ingebruikname haar eerste vergadering.                               |
      | uitgesloten               | Voor de eerste vergadering van de paritaire AI-commissie geldt geen termijn.                                 |

  Scenario: een vergadering per maand van de commissie houdt haar maat
    Stel het artikel "commissie over PickPilot"
      | vergaderingen | 1 per maand |
      | uren          | 0 uur       |
    Wanneer de tekst wordt opgesteld
    Dan staat er "De paritaire AI-commissie vergadert één (1) keer per maand."
    En staat er "De werkgever stelt elk lid van de paritaire AI-commissie voor die taak nul (0) uur per jaar werktijd beschikbaar."

  Abstract Scenario: wat er gebeurt als de commissie er niet uitkomt, staat in de tekst
    Stel het artikel "commissie over PickPilot"
      | zonder besluit | <keuze> |
    Wanneer de tekst wordt opgesteld
    Dan staat er "<zin>"

    Voorbeelden:
      | keuze             | zin                                                                                                          |
      | werkgever beslist | Komt de paritaire AI-commissie niet tot een advies of besluit, dan beslist de werkgever.                     |
      | geschil           | dan kan elke kant het geschil voorleggen aan de partijen bij deze cao.                                       |
      | voornemen wacht   | dan voert de werkgever het voornemen niet uit totdat het advies of besluit er is.                            |
      | uitgesloten       | Dit artikel verbindt geen gevolg aan het uitblijven van een advies of besluit van de paritaire AI-commissie. |

  Abstract Scenario: hoe de commissie stemt, staat in de tekst
    Stel het artikel "commissie over PickPilot"
      | stemmen | <regel> |
    Wanneer de tekst wordt opgesteld
    Dan staat er "De paritaire AI-commissie stelt haar adviezen en besluiten <zin>"

    Voorbeelden:
      | regel                | zin                                                                                                 |
      | gewone meerderheid   | vast bij gewone meerderheid van stemmen.                                                            |
      | meerderheid per kant | vast bij meerderheid van stemmen aan de kant van de werkgever en ook aan de kant van de werknemers. |
      | consensus            | alleen vast met instemming van al haar leden.                                                       |

  Scenario: een commissie die bevoegdheden van de ondernemingsraad overneemt, wordt getrouw opgeschreven
    Stel het artikel "commissie over PickPilot"
      | naast medezeggenschap | uitgesloten |
    En het artikel "overleg over PickPilot"
      | advies | uitgesloten |
    Wanneer de tekst wordt opgesteld
    Dan staat er "Een paritaire AI-commissie oefent over AI de bevoegdheden uit van de ondernemingsraad."
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van WOR-25-1-K over PickPilot "schendt"
    En is de ernst "fout"

  Scenario: een bindende commissie van werknemers sluit de rechter niet uit, een bindend advies erbij wel
    Stel het lege artikel "commissie over PickPilot volgens werknemers"
    En het artikel "geschillen over PickPilot"
      | rechter | bindend advies |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van WOR-36-RECHTER over PickPilot "schendt"
    En is de ernst "fout"
    En zegt de melding "bindend advies in de plaats van de rechter"

  Scenario: voor twee systemen is er één commissie
    Stel het systeem RoosterWijzer
      | ai volgens de wet | ja |
    En het artikel "commissie"
      | zetels | 3                   |
      | leden  | vakbonden, directie |
    Wanneer de tekst wordt opgesteld
    Dan staat er "en voor elk daarvan afzonderlijk."
    En staat er "Dezelfde paritaire AI-commissie is er voor alle AI-systemen waarvoor dit artikel geldt."

  Scenario: een commissie die nergens bindend over beslist, zegt dat zo
    Stel het artikel "commissie over PickPilot"
      | bindend over | uitgesloten |
    Wanneer de tekst wordt opgesteld
    Dan staat er "Over geen onderwerp beslist de paritaire AI-commissie bindend."

  Scenario: het gewicht van de commissie kan per risicoklasse verschillen
    Stel het artikel "commissie over PickPilot"
      | besluit | hoog: bindend; midden: zwaarwegend; laag: bespreken |
    Wanneer de tekst wordt opgesteld
    Dan staat er "a. in risicoklasse hoog geldt: een besluit van de paritaire AI-commissie bindt de werkgever;"
    En staat er "c. in risicoklasse laag geldt: de paritaire AI-commissie bespreekt het gebruik van AI en brengt daarover geen advies uit."
