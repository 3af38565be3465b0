# language: nl
Functionaliteit: Updates en wijzigingen (K15)

  > Het systeem waarover is gesproken, is na drie updates een ander systeem.

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

  Abstract Scenario: de vier varianten van wijzigingen zeggen elk iets anders
    Stel het lege artikel "wijzigingen over PickPilot volgens <variant>"
    Wanneer de tekst wordt opgesteld
    Dan staat er "<zin>"
    En staat er "Dit artikel geldt voor het AI-systeem “PickPilot”."

    Voorbeelden:
      | variant    | zin                                                                                                              |
      | basis      | De werkgever voert opnieuw overleg met de ondernemingsraad bij elk voornemen over:                               |
      | werknemers | De werkgever kan wegens het AI-systeem arbeidsvoorwaarden alleen met instemming van de werknemer wijzigen.       |
      | werkgevers | Een wijziging in de zin van dit artikel is een verandering van: het doel van het AI-systeem.                     |
      | middenweg  | De werkgever zorgt dat hij een wijziging van het AI-systeem binnen tweeënzeventig (72) uur kan terugdraaien. |

  Abstract Scenario: elke variant van wijzigingen is rechtmatig bij een private werkgever met een ondernemingsraad
    Stel het lege artikel "wijzigingen over PickPilot volgens <variant>"
    En het lege artikel "overleg over PickPilot volgens basis"
    Wanneer het akkoord op 3 december 2027 wordt gecontroleerd
    Dan is er geen fout en geen waarschuwing

    Voorbeelden:
      | variant    |
      | basis      |
      | werknemers |
      | werkgevers |
      | middenweg  |

  Abstract Scenario: elke variant van wijzigingen is ook rechtmatig bij een ander orgaan en bij de overheid
    Stel de cao
      | werkgever         | <werkgever> |
      | medezeggenschap   | <orgaan>    |
      | werkzame personen | <omvang>    |
    En het lege artikel "wijzigingen over PickPilot volgens <variant>"
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

  Scenario: nooit opnieuw overleg over een wijziging hoort niet in de inzet van werkgevers
    Stel het systeem PickPilot
      | geschikt voor controle | ja |
    En het artikel "wijzigingen over PickPilot volgens werkgevers"
      | opnieuw overleg bij | uitgesloten |
    En het lege artikel "overleg over PickPilot volgens basis"
    Wanneer de tekst wordt opgesteld
    Dan staat er "De werkgever hoeft over een wijziging of intrekking van het AI-systeem niet opnieuw te overleggen."
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van WOR-25-1-K over PickPilot "schendt"
    En is de ernst "waarschuwing"
    En is het oordeel van WOR-27-1-L over PickPilot "schendt"

  Scenario: een vrij ander doel na een wijziging wordt getrouw opgeschreven en afgekeurd
    Stel het artikel "wijzigingen over PickPilot volgens werkgevers"
      | ander doel | vrij |
    Wanneer de tekst wordt opgesteld
    Dan staat er "De werkgever kan het AI-systeem vrij gebruiken voor een ander doel dan waarvoor het is ingevoerd."
    Wanneer het akkoord op 3 december 2027 wordt gecontroleerd
    Dan is het oordeel van AVG-5-1 over PickPilot "schendt"
    En is de ernst "fout"
    En is het oordeel van AIA-3-25 over PickPilot "schendt"
    En is de ernst "waarschuwing"

  Abstract Scenario: arbeidsvoorwaarden wijzigen wegens een update op gezag van anderen dan de werknemer geeft een waarschuwing
    Stel het artikel "wijzigingen over PickPilot volgens werkgevers"
      | voorwaarden wijzigen | <keuze> |
    Wanneer de tekst wordt opgesteld
    Dan staat er "<zin>"
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van BW-613 over PickPilot "schendt"
    En is de ernst "waarschuwing"

    Voorbeelden:
      | keuze                           | zin                                                                           |
      | eenzijdig                       | De werkgever kan wegens het AI-systeem arbeidsvoorwaarden eenzijdig wijzigen. |
      | met instemming ondernemingsraad | arbeidsvoorwaarden wijzigen als de ondernemingsraad daarmee instemt.          |

  Scenario: wie de rol van aanbieder na een wijziging ontkent, leest dat met zoveel woorden
    Stel het artikel "wijzigingen over PickPilot"
      | aanbiedersrol benoemd | uitgesloten |
    Wanneer de tekst wordt opgesteld
    Dan staat er "Partijen merken de werkgever niet aan als aanbieder van het AI-systeem, ook niet als hij het zelf bouwt of er een ander doel aan geeft."
    En noemt een voetnoot "AI-verordening, artikelen 3, punt 3, en 25, eerste lid (wet)"

  Abstract Scenario: de melding van een wijziging ligt op een vast tijdstip
    Stel het artikel "wijzigingen over PickPilot"
      | melding | <moment> |
    Wanneer de tekst wordt opgesteld
    Dan staat er "<zin>"

    Voorbeelden:
      | moment                           | zin                                                                                                  |
      | minstens 13 dagen voor wijziging | De werkgever meldt een wijziging van het AI-systeem ten minste dertien (13) dagen voor de wijziging. |
      | bij wijziging                    | De werkgever meldt een wijziging van het AI-systeem bij de wijziging.                                |
      | binnen 1 week na wijziging       | De werkgever meldt een wijziging van het AI-systeem binnen één (1) week na de wijziging.             |
      | uitgesloten                      | De werkgever hoeft een wijziging van het AI-systeem niet te melden.                                  |

  Abstract Scenario: het terugdraaien van een wijziging klopt aan de randen
    Stel het artikel "wijzigingen over PickPilot"
      | terugdraaien | <termijn> |
    Wanneer de tekst wordt opgesteld
    Dan staat er "<zin>"

    Voorbeelden:
      | termijn       | zin                                                                                      |
      | 0 uur         | De werkgever zorgt dat hij een wijziging van het AI-systeem direct kan terugdraaien. |
      | 1 uur         | binnen één (1) uur kan terugdraaien.                                             |
      | 4 tot 240 uur | binnen 4 tot 240 uur kan terugdraaien.                                           |
      | onbeperkt     | kan terugdraaien, zonder dat daarvoor een termijn geldt.                         |
      | uitgesloten   | De werkgever hoeft een wijziging van het AI-systeem niet te kunnen terugdraaien.         |

  Scenario: nieuw overleg over een wijziging volgt het artikel over overleg
    Stel het artikel "wijzigingen over PickPilot"
      | opnieuw overleg bij | doel, intrekking |
    En het lege artikel "overleg over PickPilot volgens basis"
    Wanneer de tekst wordt opgesteld
    Dan staat er "De werkgever voert volgens artikel 2 opnieuw overleg met de ondernemingsraad bij elk voornemen over: een ander doel van het AI-systeem en de intrekking van het AI-systeem."

  Scenario: een overzicht van wijzigingen per maand houdt zijn maat
    Stel het artikel "wijzigingen over PickPilot"
      | overzicht | 1 per maand |
    Wanneer de tekst wordt opgesteld
    Dan staat er "De werkgever verstrekt de ondernemingsraad één (1) keer per maand een overzicht van de wijzigingen van het AI-systeem."

  Scenario: updates van de beveiliging gaan voor zonder melding, of juist niet
    Stel het artikel "wijzigingen over PickPilot"
      | beveiligingsupdates vrij | hoog: nee; midden: ja; laag: ja |
    Wanneer de tekst wordt opgesteld
    Dan staat er "a. in risicoklasse hoog geldt: voor een update die alleen de beveiliging betreft, gelden dezelfde verplichtingen als voor een andere wijziging;"
    En staat er "b. in de risicoklassen midden en laag geldt: de werkgever kan een update die alleen de beveiliging betreft, zonder voorafgaande melding en zonder overleg aanbrengen."

  Scenario: nieuwe functies die na een update direct aan mogen, staan zo in de tekst
    Stel het artikel "wijzigingen over PickPilot"
      | nieuwe functies uit | nee |
    Wanneer de tekst wordt opgesteld
    Dan staat er "De werkgever kan een nieuwe functie van het AI-systeem gebruiken zodra de leverancier die levert."
