# language: nl
Functionaliteit: Medewerkers denken mee (K09)

  > Wie met het systeem werkt, weet het eerst wat er niet klopt; luisteren daarnaar vervangt geen overleg.

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

  Abstract Scenario: de vier varianten van meedenken zeggen elk iets anders
    Stel het lege artikel "meedenken over PickPilot volgens <variant>"
    Wanneer de tekst wordt opgesteld
    Dan staat er "<zin>"
    En staat er "Dit artikel geldt voor het AI-systeem “PickPilot”."

    Voorbeelden:
      | variant    | zin                                                                                              |
      | basis      | Het meedenken van werknemers laat de bevoegdheden van de ondernemingsraad onverlet.              |
      | werknemers | De werkgever reageert met redenen op elke opmerking die een werknemer over het AI-systeem maakt. |
      | werkgevers | De werkgever laat werknemers meedenken over: het testen van het AI-systeem.                      |
      | middenweg  | ten minste tien (10) procent van de werknemers die met het AI-systeem werken of gaan werken.     |

  Abstract Scenario: elke variant van meedenken is rechtmatig bij een private werkgever met een ondernemingsraad
    Stel het lege artikel "meedenken over PickPilot volgens <variant>"
    En het lege artikel "overleg over PickPilot volgens basis"
    Wanneer het akkoord op 3 december 2027 wordt gecontroleerd
    Dan is er geen fout en geen waarschuwing

    Voorbeelden:
      | variant    |
      | basis      |
      | werknemers |
      | werkgevers |
      | middenweg  |

  Abstract Scenario: elke variant van meedenken is ook rechtmatig bij een ander orgaan en bij de overheid
    Stel de cao
      | werkgever         | <werkgever> |
      | medezeggenschap   | <orgaan>    |
      | werkzame personen | <omvang>    |
    En het lege artikel "meedenken over PickPilot volgens <variant>"
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

  Scenario: wie werknemers in geen enkele fase laat meedenken, leest dat met zoveel woorden
    Stel het artikel "meedenken over PickPilot"
      | fasen | uitgesloten |
    Wanneer de tekst wordt opgesteld
    Dan staat er "De werkgever laat werknemers in geen enkele fase over het AI-systeem meedenken."

  Scenario: meedenken vanaf de behoefte begint bij de vraag of het systeem nodig is
    Stel het artikel "meedenken over PickPilot"
      | fasen | behoefte, keuze |
    Wanneer de tekst wordt opgesteld
    Dan staat er "meedenken over: de vraag of het AI-systeem nodig is en de keuze van het AI-systeem."

  Abstract Scenario: het aantal deelnemers aan het meedenken staat er als deel van de gebruikers of als aantal
    Stel het artikel "meedenken over PickPilot"
      | deelnemers | <waarde> |
    Wanneer de tekst wordt opgesteld
    Dan staat er "De werkgever betrekt bij het meedenken <zin>"

    Voorbeelden:
      | waarde                       | zin                                                                                       |
      | 4 %                          | vier (4) procent van de werknemers die met het AI-systeem werken of gaan werken.          |
      | 5 tot 25 %                   | vijf tot vijfentwintig (5 tot 25) procent van de werknemers die met het AI-systeem werken |
      | hoogstens 30 %               | ten hoogste dertig (30) procent van de werknemers                                         |
      | 10 % van de verpleegkundigen | tien (10) procent van de verpleegkundigen.                                                |
      | 1                            | één (1) werknemer.                                                                        |
      | 12 orderpickers              | twaalf (12) orderpickers.                                                                 |

  Scenario: een ondergrens van het meedenken houdt rekening met een kleine groep
    Stel het artikel "meedenken over PickPilot"
      | minimum deelnemers | 15 |
    Wanneer de tekst wordt opgesteld
    Dan staat er "in elk geval vijftien (15) werknemers, of de hele groep als die kleiner is."

  Abstract Scenario: de tijd voor het meedenken klopt ook aan de randen
    Stel het artikel "meedenken over PickPilot"
      | uren | <uren> |
    Wanneer de tekst wordt opgesteld
    Dan staat er "De werkgever stelt <zin>"

    Voorbeelden:
      | uren            | zin                                                                                   |
      | uitgesloten     | voor het meedenken geen tijd beschikbaar.                                             |
      | 0 uur           | elke werknemer die meedenkt, daarvoor nul (0) uur beschikbaar.                        |
      | minstens 61 uur | elke werknemer die meedenkt, daarvoor ten minste eenenzestig (61) uur beschikbaar.    |
      | onbeperkt       | elke werknemer die meedenkt, daarvoor alle tijd beschikbaar die het meedenken vraagt. |

  Scenario: meedenken in eigen tijd wordt getrouw opgeschreven
    Stel het artikel "meedenken over PickPilot"
      | werktijd | eigen tijd |
    Wanneer de tekst wordt opgesteld
    Dan staat er "De werknemer denkt in eigen tijd mee."

  Abstract Scenario: een reactie op de inbreng van werknemers heeft een termijn, of zegt dat die er niet is
    Stel het artikel "meedenken over PickPilot"
      | terugkoppeling | <termijn> |
    Wanneer de tekst wordt opgesteld
    Dan staat er "<zin>"

    Voorbeelden:
      | termijn            | zin                                                                                                                        |
      | 6 dagen            | De werkgever laat binnen zes (6) dagen na ontvangst van de inbreng van werknemers schriftelijk weten wat hij daarmee doet. |
      | hoogstens 45 dagen | binnen vijfenveertig (45) dagen na ontvangst                                                                               |
      | 0 dagen            | De werkgever laat nog op de dag waarop hij de inbreng van werknemers ontvangt, schriftelijk weten                          |
      | onbeperkt          | zonder dat daarvoor een termijn geldt.                                                                                     |
      | uitgesloten        | De werkgever hoeft niet te laten weten wat hij met de inbreng van werknemers doet.                                         |

  Scenario: meedenken kan per risicoklasse verschillen
    Stel het artikel "meedenken over PickPilot"
      | fasen | hoog: behoefte, keuze, test; midden: test; laag: geen |
    Wanneer de tekst wordt opgesteld
    Dan staat er "Over de fasen van het meedenken geldt per risicoklasse het volgende:"
    En staat er "c. in risicoklasse laag is hierover niets afgesproken."

  Scenario: een gebruikerstest in de plaats van advies staat in de tekst, en de wet laat het advies bestaan
    Stel het artikel "meedenken over PickPilot"
      | fasen                 | test |
      | naast medezeggenschap | nee  |
    En het artikel "overleg over PickPilot"
      | advies | uitgesloten |
    Wanneer de tekst wordt opgesteld
    Dan staat er "Het meedenken van werknemers treedt in de plaats van het overleg met de ondernemingsraad."
    En noemt een voetnoot "Wet op de ondernemingsraden, artikelen 25, 27, 35b en 35c (wet)"
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van WOR-25-1-K over PickPilot "schendt"
    En is de ernst "fout"

  Scenario: zonder ondernemingsraad denkt men mee naast de personeelsvergadering
    Stel de cao
      | medezeggenschap | geen |
    En het artikel "meedenken over PickPilot"
      | naast medezeggenschap | ja               |
      | horen                 | klanten, burgers |
    Wanneer de tekst wordt opgesteld
    Dan staat er "De werkgever hoort klanten en burgers over het AI-systeem, voor zover dat gevolgen voor hen heeft."
    En staat er "laat de bevoegdheden van de personeelsvergadering onverlet."
