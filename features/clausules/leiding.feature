# language: nl
Functionaliteit: Kennis van bestuur en leiding (K38)

  > Wie over AI beslist, moet weten wat zij met het werk doet.

  Achtergrond:
    Stel de cao
      | werkgever       | privaat          |
      | medezeggenschap | ondernemingsraad |
    En het systeem PickPilot
      | ai volgens de wet | ja |
      | doelen           | prestaties volgen |
      | persoonsgegevens | ja                |

  Abstract Scenario: de vier varianten van leiding zeggen elk iets anders
    Stel het lege artikel "leiding over PickPilot volgens <variant>"
    Wanneer de tekst wordt opgesteld
    Dan staat er "<zin>"
    En staat er "Dit artikel geldt voor het AI-systeem “PickPilot”."

    Voorbeelden:
      | variant    | zin                                                                                                             |
      | basis      | een afspraak daarover in de cao vraagt de wet niet.                                                             |
      | werknemers | De werkgever vraagt de ondernemingsraad om een oordeel over de kennis van AI bij bestuurders en leidinggevenden |
      | werkgevers | De werkgever hoeft voor het AI-systeem geen verantwoordelijke bestuurder aan te wijzen.                         |
      | middenweg  | twee (2) keer per jaar met het orgaan dat toezicht houdt op het bestuur.                                        |

  Abstract Scenario: elke variant van leiding is rechtmatig bij elke soort werkgever
    Stel de cao
      | werkgever         | <werkgever>       |
      | werkzame personen | <omvang>          |
      | medezeggenschap   | <medezeggenschap> |
    En het lege artikel "leiding over PickPilot volgens <variant>"
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

  Abstract Scenario: elke variant van leiding is ook zonder afspraken over overleg rechtmatig
    Stel het lege artikel "leiding over PickPilot volgens <variant>"
    Wanneer het akkoord op 3 december 2027 wordt gecontroleerd
    Dan is er geen fout en geen waarschuwing

    Voorbeelden:
      | variant    |
      | basis      |
      | werknemers |
      | werkgevers |
      | middenweg  |

  Abstract Scenario: de scholing van bestuurders geldt per jaar, ook buiten het gebruikelijke
    Stel het artikel "leiding over PickPilot"
      | scholing bestuur | <uren> |
    Wanneer de tekst wordt opgesteld
    Dan staat er "<zin>"

    Voorbeelden:
      | uren                    | zin                                                                   |
      | 8 uur per jaar          | laat elke bestuurder acht (8) uur per jaar scholing volgen            |
      | 8 uur                   | laat elke bestuurder acht (8) uur per jaar scholing volgen            |
      | 3 uur                   | laat elke bestuurder drie (3) uur per jaar scholing volgen            |
      | 25 uur per jaar         | laat elke bestuurder vijfentwintig (25) uur per jaar scholing volgen  |
      | minstens 4 uur per jaar | laat elke bestuurder ten minste vier (4) uur per jaar scholing volgen |
      | onbeperkt               | als die bestuurder nodig heeft.                                       |
      | uitgesloten             | De werkgever hoeft bestuurders geen scholing te laten volgen          |

  Abstract Scenario: de scholing van leidinggevenden staat getrouw in de tekst
    Stel het artikel "leiding over PickPilot"
      | scholing leidinggevenden | <uren> |
    Wanneer de tekst wordt opgesteld
    Dan staat er "<zin>"

    Voorbeelden:
      | uren         | zin                                                                                            |
      | 1 uur        | één (1) uur scholing volgen                                                                    |
      | 4 uur        | vier (4) uur scholing volgen                                                                   |
      | 16 uur       | zestien (16) uur scholing volgen                                                               |
      | 17 uur       | zeventien (17) uur scholing volgen                                                             |
      | 4 tot 16 uur | vier tot zestien (4 tot 16) uur scholing volgen                                                |
      | onbeperkt    | als die leidinggevende nodig heeft.                                                            |
      | uitgesloten  | De werkgever hoeft leidinggevenden van werknemers die met het AI-systeem werken, geen scholing |

  Abstract Scenario: het orgaan dat toezicht houdt op het bestuur, krijgt AI zo vaak op de agenda als partijen willen
    Stel het artikel "leiding over PickPilot"
      | toezichthoudend orgaan | <aantal> |
    Wanneer de tekst wordt opgesteld
    Dan staat er "<zin>"

    Voorbeelden:
      | aantal              | zin                                                                |
      | 1 per jaar          | één (1) keer per jaar met het orgaan                               |
      | 4                   | vier (4) keer per jaar met het orgaan                              |
      | minstens 5 per jaar | ten minste vijf (5) keer per jaar met het orgaan                   |
      | uitgesloten         | De werkgever hoeft het AI-systeem niet te bespreken met het orgaan |

  Scenario: scholing van bestuurders uitsluiten noemt de plaats van de plicht tot AI-geletterdheid
    Stel het artikel "leiding over PickPilot"
      | scholing bestuur | uitgesloten |
    Wanneer de tekst wordt opgesteld
    Dan noemt een voetnoot "AI-verordening, artikel 4 (wet)"

  Scenario: de verantwoordelijke bestuurder wordt met zijn functie bekendgemaakt
    Stel het artikel "leiding over PickPilot"
      | verantwoordelijk bestuurder | ja |
    Wanneer de tekst wordt opgesteld
    Dan staat er "en maakt diens functie aan de werknemers bekend."

  Scenario: personeelszaken buiten de invoering van AI houden, staat zo in de tekst
    Stel het artikel "leiding over PickPilot"
      | hr betrokken | nee |
    Wanneer de tekst wordt opgesteld
    Dan staat er "De werkgever hoeft de afdeling personeelszaken niet te betrekken"

  Scenario: zonder ondernemingsraad geeft een personeelsvertegenwoordiging het oordeel over de leiding
    Stel de cao
      | medezeggenschap | personeelsvertegenwoordiging |
    En het artikel "leiding over PickPilot"
      | oordeel medezeggenschap | ja |
    Wanneer de tekst wordt opgesteld
    Dan staat er "De werkgever vraagt de personeelsvertegenwoordiging om een oordeel"

  Scenario: wie naast de leiding ook AI-geletterdheid uitsluit, schendt de plicht om die te helpen ontwikkelen
    Stel het systeem PickPilot
      | bediend door werknemers | ja |
    En het artikel "leiding over PickPilot"
      | scholing bestuur | uitgesloten |
    En het artikel "geletterdheid over PickPilot"
      | basis | uitgesloten |
    Wanneer het akkoord op 3 december 2027 wordt gecontroleerd
    Dan is het oordeel van AIA-4 over PickPilot "schendt"
    En is de ernst "fout"

  Scenario: de scholing van leidinggevenden kan per risicoklasse verschillen
    Stel het artikel "leiding over PickPilot"
      | scholing leidinggevenden | hoog: 16 uur; midden: 8 uur; laag: geen |
    Wanneer de tekst wordt opgesteld
    Dan staat er "Over de scholing van leidinggevenden geldt per risicoklasse het volgende:"
    En staat er "in risicoklasse hoog geldt: de werkgever laat elke leidinggevende"
