# language: nl
Functionaliteit: Werkgelegenheid, flex en uitbesteding (K39)

  > Of een baan door AI verdwijnt, bewijst wie het systeem invoert.

  Achtergrond:
    Stel de cao
      | werkgever       | privaat          |
      | medezeggenschap | ondernemingsraad |
    En het systeem PickPilot
      | ai volgens de wet | ja |
      | doelen           | prestaties volgen |
      | persoonsgegevens | ja                |

  Abstract Scenario: de vier varianten van werkgelegenheid zeggen elk iets anders
    Stel het lege artikel "werkgelegenheid over PickPilot volgens <variant>"
    Wanneer de tekst wordt opgesteld
    Dan staat er "<zin>"
    En staat er "Dit artikel geldt voor het AI-systeem “PickPilot”."

    Voorbeelden:
      | variant    | zin                                                                                                                                                |
      | basis      | De werkgever bepaalt de volgorde van ontslag volgens het afspiegelingsbeginsel.                                                                    |
      | werknemers | De werkgever laat door het AI-systeem geen arbeidsplaatsen vervallen en beëindigt daardoor geen arbeidsovereenkomst tegen de wil van de werknemer. |
      | werkgevers | De werkgever spant zich in om ontslag als gevolg van het AI-systeem te voorkomen.                                                                  |
      | middenweg  | De toezegging van de werkgever over ontslag als gevolg van het AI-systeem geldt gedurende vierentwintig (24) maanden na de ingebruikname.          |

  Abstract Scenario: elke variant van werkgelegenheid is rechtmatig bij elke soort werkgever
    Stel de cao
      | werkgever         | <werkgever>       |
      | werkzame personen | <omvang>          |
      | medezeggenschap   | <medezeggenschap> |
    En het lege artikel "werkgelegenheid over PickPilot volgens <variant>"
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

  Abstract Scenario: elke variant van werkgelegenheid is ook zonder afspraken over overleg rechtmatig
    Stel het lege artikel "werkgelegenheid over PickPilot volgens <variant>"
    Wanneer het akkoord op 3 december 2027 wordt gecontroleerd
    Dan is er geen fout en geen waarschuwing

    Voorbeelden:
      | variant    |
      | basis      |
      | werknemers |
      | werkgevers |
      | middenweg  |

  Abstract Scenario: de duur van de toezegging over ontslag staat getrouw in de tekst
    Stel het artikel "werkgelegenheid over PickPilot"
      | garantieduur | <duur> |
    Wanneer de tekst wordt opgesteld
    Dan staat er "<zin>"

    Voorbeelden:
      | duur        | zin                                                              |
      | 5 maanden   | geldt gedurende vijf (5) maanden na de ingebruikname.            |
      | 6 maanden   | geldt gedurende zes (6) maanden na de ingebruikname.             |
      | 72 maanden  | geldt gedurende tweeënzeventig (72) maanden na de ingebruikname. |
      | 80 maanden  | geldt gedurende tachtig (80) maanden na de ingebruikname.        |
      | 1 maand     | geldt gedurende één (1) maand na de ingebruikname.               |
      | 2 jaar      | geldt gedurende twee (2) jaar na de ingebruikname.               |
      | onbeperkt   | geldt voor onbepaalde tijd.                                      |
      | uitgesloten | geldt niet voor een vaste duur.                                  |

  Abstract Scenario: het vermoeden van ontslag door AI kan kort, lang en nul zijn
    Stel het artikel "werkgelegenheid over PickPilot"
      | vermoeden | <duur> |
    Wanneer de tekst wordt opgesteld
    Dan staat er "<zin>"

    Voorbeelden:
      | duur        | zin                                                                                                 |
      | 9 maanden   | dat de werkgever gedurende negen (9) maanden na de ingebruikname in gang zet, wordt vermoed         |
      | 19 maanden  | gedurende negentien (19) maanden na de ingebruikname                                                |
      | 0 maanden   | wordt niet vermoed een gevolg te zijn van het AI-systeem.                                           |
      | onbeperkt   | wordt zonder beperking in tijd vermoed een gevolg te zijn                                           |
      | uitgesloten | De werknemer die stelt dat een ontslag een gevolg is van het AI-systeem, draagt daarvan het bewijs. |

  Abstract Scenario: wanneer een ontslag aan AI ligt, zegt de tekst zoals partijen het kiezen
    Stel het artikel "werkgelegenheid over PickPilot"
      | oorzaak | <oorzaak> |
    Wanneer de tekst wordt opgesteld
    Dan staat er "<zin>"

    Voorbeelden:
      | oorzaak             | zin                                                                         |
      | uitsluitend door ai | als het werk uitsluitend door dat systeem vervalt.                          |
      | in overwegende mate | als het werk in overwegende mate door dat systeem vervalt.                  |
      | mede                | als het werk mede door dat systeem vervalt.                                 |
      | uitgesloten         | Partijen bepalen niet wanneer een ontslag een gevolg is van het AI-systeem. |

  Abstract Scenario: het verbod op uitbesteding kan nul, vast en zonder einde zijn
    Stel het artikel "werkgelegenheid over PickPilot"
      | uitbesteding | <duur> |
    Wanneer de tekst wordt opgesteld
    Dan staat er "<zin>"

    Voorbeelden:
      | duur                | zin                                                                                 |
      | 0 maanden           | vanaf de ingebruikname uitbesteden.                                                 |
      | minstens 12 maanden | gedurende ten minste twaalf (12) maanden na de ingebruikname geen werk uit          |
      | 40 maanden          | gedurende veertig (40) maanden na de ingebruikname geen werk uit                    |
      | onbeperkt           | voor onbepaalde tijd niet uit.                                                      |
      | uitgesloten         | Uitbesteding van werk dat door het AI-systeem verandert of vervalt, is uitgesloten. |

  Scenario: minder werk opvangen op één manier kent geen volgorde
    Stel het artikel "werkgelegenheid over PickPilot"
      | krimp via | vrijwillig |
    Wanneer de tekst wordt opgesteld
    Dan staat er "op door: vrijwillig vertrek."
    En staat er niet "achtereenvolgens"

  Scenario: minder werk opvangen houdt de volgorde van partijen aan
    Stel het artikel "werkgelegenheid over PickPilot"
      | krimp via | herverdeling, minder inleen |
    Wanneer de tekst wordt opgesteld
    Dan staat er "op door achtereenvolgens: herverdeling van werk en uren en minder inhuur van arbeidskrachten."

  Scenario: vervanging door AI als grond voor ontslag staat zo in de tekst
    Stel het artikel "werkgelegenheid over PickPilot"
      | ai als ontslaggrond | ja |
    Wanneer de tekst wordt opgesteld
    Dan staat er "Dat het AI-systeem werk overneemt, is op zichzelf een redelijke grond voor ontslag."
    En noemt een voetnoot "Burgerlijk Wetboek, artikel 7:669, derde lid, onder a (wet)"

  Scenario: een score die de volgorde van ontslag bepaalt, staat zo in de tekst
    Stel het artikel "werkgelegenheid over PickPilot"
      | ontslagvolgorde | score |
    Wanneer de tekst wordt opgesteld
    Dan staat er "De werkgever bepaalt de volgorde van ontslag aan de hand van scores van het AI-systeem."
    En noemt een voetnoot "Burgerlijk Wetboek, artikelen 7:669, vijfde en zesde lid, en 7:671a, tweede en derde lid (wet)"

  Scenario: geen herplaatsing en geen scholing staan zo in de tekst
    Stel het artikel "werkgelegenheid over PickPilot"
      | herplaatsing | uitgesloten |
      | met scholing | uitgesloten |
    Wanneer de tekst wordt opgesteld
    Dan staat er "De werkgever hoeft niet te onderzoeken of een werknemer"
    En staat er "geen functies te betrekken die de werknemer pas na scholing kan vervullen."

  Scenario: de Wet melding collectief ontslag opzijzetten staat zo in de tekst
    Stel het artikel "werkgelegenheid over PickPilot"
      | wmco         | uitgesloten |
      | vervangt wet | ja          |
    Wanneer de tekst wordt opgesteld
    Dan staat er "De Wet melding collectief ontslag is niet van toepassing op ontslag als gevolg van het AI-systeem."
    En staat er "Een eigen drempel in deze cao komt in de plaats van de drempel van de Wet melding collectief ontslag."
    En noemt een voetnoot "Wet melding collectief ontslag, artikel 3 (wet)"

  Scenario: vervanging door AI als grond voor ontslag is weggelaten, want zij is verboden
    Stel het artikel "werkgelegenheid over PickPilot"
      | ai als ontslaggrond | ja |
    Wanneer het akkoord op 3 december 2027 wordt gecontroleerd
    Dan is het oordeel van BW-669-HERPL over PickPilot "schendt"
    En is de ernst "fout"

  Scenario: herplaatsing uitsluiten is weggelaten, want dat is verboden
    Stel het artikel "werkgelegenheid over PickPilot"
      | herplaatsing | uitgesloten |
    Wanneer het akkoord op 3 december 2027 wordt gecontroleerd
    Dan is het oordeel van BW-669-HERPL over PickPilot "schendt"
    En is de ernst "fout"

  Scenario: een score als volgorde van ontslag is weggelaten, want zonder ontslagcommissie mag dat niet
    Stel de cao
      | ontslagcommissie | nee |
    En het artikel "werkgelegenheid over PickPilot"
      | ontslagvolgorde | score |
    Wanneer het akkoord op 3 december 2027 wordt gecontroleerd
    Dan is het oordeel van BW-669-6 over PickPilot "schendt"
    En is de ernst "fout"

  Scenario: een score als grond voor ontslag is weggelaten, want zij is verboden
    Stel het artikel "werkgelegenheid over PickPilot"
      | score als ontslaggrond | ja |
    Wanneer het akkoord op 3 december 2027 wordt gecontroleerd
    Dan is het oordeel van BW-669-D over PickPilot "schendt"
    En is de ernst "fout"

  Scenario: een drempel in plaats van de wet is weggelaten, want de Wmco blijft gelden
    Stel het systeem PickPilot
      | beëindigingen | 34 |
    En het artikel "werkgelegenheid over PickPilot"
      | vervangt wet | ja |
      | meldt vanaf  | 30 |
    Wanneer het akkoord op 3 december 2027 wordt gecontroleerd
    Dan is het oordeel van WMCO-3 over PickPilot "schendt"
    En is de ernst "fout"

  Scenario: ontslag direct na een akkoord is weggelaten, want de wachtmaand blijft gelden
    Stel het systeem PickPilot
      | beëindigingen | 34 |
    En het artikel "werkgelegenheid over PickPilot"
      | wachtmaand | direct na akkoord |
    Wanneer het akkoord op 3 december 2027 wordt gecontroleerd
    Dan is het oordeel van WMCO-5A-7 over PickPilot "schendt"
    En is de ernst "fout"

  Abstract Scenario: wie over collectief ontslag wordt geraadpleegd, staat in een lopende zin
    Stel het artikel "werkgelegenheid over PickPilot"
      | geraadpleegd | <wie> |
    Wanneer de tekst wordt opgesteld
    Dan staat er "<zin>"

    Voorbeelden:
      | wie                             | zin                                                                                                                                                                         |
      | vakbonden, medezeggenschap, uwv | raadpleegt over een voornemen tot collectief ontslag de vakbonden en de ondernemingsraad en meldt dat voornemen bij het Uitvoeringsinstituut werknemersverzekeringen (UWV). |
      | vakbonden                       | raadpleegt over een voornemen tot collectief ontslag de vakbonden.                                                                                                          |
      | medezeggenschap                 | raadpleegt over een voornemen tot collectief ontslag de ondernemingsraad.                                                                                                   |
      | vakbonden, uwv                  | de vakbonden en meldt dat voornemen bij                                                                                                                                     |
      | uwv                             | De werkgever meldt een voornemen tot collectief ontslag bij het Uitvoeringsinstituut werknemersverzekeringen (UWV).                                                         |
      | uitgesloten                     | niemand te raadplegen.                                                                                                                                                      |

  Abstract Scenario: de drempel voor een melding aan de vakbonden staat getrouw in de tekst
    Stel het artikel "werkgelegenheid over PickPilot"
      | meldt vanaf | <drempel> |
    Wanneer de tekst wordt opgesteld
    Dan staat er "<zin>"

    Voorbeelden:
      | drempel | zin                                                       |
      | 1       | de drempel voor die melding is één (1) arbeidsplaats.     |
      | 10      | de drempel voor die melding is tien (10) arbeidsplaatsen. |
      | 120     | de drempel voor die melding is 120 arbeidsplaatsen.       |

  Abstract Scenario: de prognose van het personeel staat getrouw in de tekst
    Stel het artikel "werkgelegenheid over PickPilot"
      | prognose | <aantal> |
    Wanneer de tekst wordt opgesteld
    Dan staat er "<zin>"

    Voorbeelden:
      | aantal              | zin                                                                         |
      | 1 per jaar          | geeft de ondernemingsraad één (1) keer per jaar een schriftelijke prognose  |
      | 5                   | geeft de ondernemingsraad vijf (5) keer per jaar een schriftelijke prognose |
      | minstens 2 per jaar | geeft de ondernemingsraad ten minste twee (2) keer per jaar                 |
      | uitgesloten         | De werkgever hoeft de ondernemingsraad geen prognose te geven               |

  Scenario: werkgelegenheid verwijst naar scholing en naar het sociaal plan voor hetzelfde systeem
    Stel het artikel "werkgelegenheid over PickPilot"
      | herplaatsing | ja |
      | met scholing | ja |
    En het lege artikel "scholing over PickPilot volgens basis"
    En het lege artikel "sociaal-plan over PickPilot volgens basis"
    Wanneer de tekst wordt opgesteld
    Dan staat er "Op de scholing bij herplaatsing is artikel 2 van toepassing."
    En staat er "Op een ontslag als gevolg van het AI-systeem is artikel 3 van toepassing."

  Scenario: werkgelegenheid verwijst niet naar een artikel dat er niet is
    Stel het artikel "werkgelegenheid over PickPilot"
      | herplaatsing | ja |
      | met scholing | ja |
    Wanneer de tekst wordt opgesteld
    Dan staat er niet "van toepassing"

  Scenario: een garantie kan per risicoklasse verschillen
    Stel het artikel "werkgelegenheid over PickPilot"
      | garantie | hoog: geen gedwongen ontslag; midden: inspanning; laag: geen |
    Wanneer de tekst wordt opgesteld
    Dan staat er "Over de garantie tegen ontslag geldt per risicoklasse het volgende:"
    En staat er "in risicoklasse midden geldt: de werkgever spant zich in"
