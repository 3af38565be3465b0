# language: nl
Functionaliteit: Evaluatie, monitoring en audit (K47)

  > Een cijfer dat niemand verzamelt, kan later niemand tegenspreken.

  Achtergrond:
    Stel de cao
      | werkgever       | privaat          |
      | medezeggenschap | ondernemingsraad |
    En het systeem PickPilot
      | ai volgens de wet | ja                |
      | doelen            | prestaties volgen |
      | persoonsgegevens  | ja                |

  Abstract Scenario: de vier varianten van evaluatie zeggen elk iets anders
    Stel het lege artikel "evaluatie over PickPilot volgens <variant>"
    Wanneer de tekst wordt opgesteld
    Dan staat er "<zin>"
    En staat er "Dit artikel geldt voor het AI-systeem “PickPilot”."

    Voorbeelden:
      | variant    | zin                                                                                                                                                           |
      | basis      | De werkgever verzamelt voor de evaluatie van het AI-systeem gegevens die niet tot een persoon herleidbaar zijn, over: verschillen in uitkomst tussen groepen. |
      | werknemers | De werkgever laat het AI-systeem elk jaar onderzoeken door een onafhankelijke deskundige van buiten de onderneming (audit).                                   |
      | werkgevers | De uitkomst van een evaluatie of audit geldt als een advies aan de werkgever.                                                                                 |
      | middenweg  | De werkgever stopt het gebruik van het AI-systeem als een tekortkoming acht (8) weken nadat die uit een evaluatie of audit bleek, niet is verholpen.          |

  Abstract Scenario: elke variant van evaluatie is rechtmatig bij een private en een publieke werkgever, met en zonder ondernemingsraad
    Stel de cao
      | werkgever         | <werkgever> |
      | werkzame personen | <personen>  |
      | medezeggenschap   | <orgaan>    |
    En het lege artikel "evaluatie over PickPilot volgens <variant>"
    En het lege artikel "overleg over PickPilot volgens basis"
    Wanneer het akkoord op 3 december 2027 wordt gecontroleerd
    Dan is er geen fout en geen waarschuwing

    Voorbeelden:
      | variant    | werkgever | personen | orgaan                       |
      | basis      | privaat   | 1.450    | ondernemingsraad             |
      | basis      | privaat   | 30       | personeelsvertegenwoordiging |
      | basis      | privaat   | 9        | geen                         |
      | basis      | overheid  | 1.100    | ondernemingsraad             |
      | werknemers | privaat   | 1.450    | ondernemingsraad             |
      | werknemers | privaat   | 30       | personeelsvertegenwoordiging |
      | werknemers | privaat   | 9        | geen                         |
      | werknemers | overheid  | 1.100    | ondernemingsraad             |
      | werkgevers | privaat   | 1.450    | ondernemingsraad             |
      | werkgevers | privaat   | 30       | personeelsvertegenwoordiging |
      | werkgevers | privaat   | 9        | geen                         |
      | werkgevers | overheid  | 1.100    | ondernemingsraad             |
      | middenweg  | privaat   | 1.450    | ondernemingsraad             |
      | middenweg  | privaat   | 30       | personeelsvertegenwoordiging |
      | middenweg  | privaat   | 9        | geen                         |
      | middenweg  | overheid  | 1.100    | ondernemingsraad             |

  Abstract Scenario: de ronden van de evaluatie staan er binnen en buiten het bereik van de catalogus
    Stel het artikel "evaluatie over PickPilot"
      | eerste jaar | <waarde> |
    Wanneer de tekst wordt opgesteld
    Dan staat er "<zin>"

    Voorbeelden:
      | waarde               | zin                                                                                                  |
      | 0 maanden            | In het eerste jaar na de ingebruikname evalueren partijen het gebruik van het AI-systeem doorlopend. |
      | 1 maand              | telkens na één (1) maand.                                                                            |
      | hoogstens 24 maanden | telkens na ten hoogste vierentwintig (24) maanden.                                                   |
      | onbeperkt            | alleen als een van hen daarom vraagt.                                                                |
      | uitgesloten          | In het eerste jaar na de ingebruikname evalueren partijen het gebruik van het AI-systeem niet.       |

  Abstract Scenario: de evaluatie na het eerste jaar heeft haar eigen zin
    Stel het artikel "evaluatie over PickPilot"
      | daarna | <waarde> |
    Wanneer de tekst wordt opgesteld
    Dan staat er "<zin>"

    Voorbeelden:
      | waarde      | zin                                                                                                                    |
      | 36 maanden  | Na het eerste jaar van gebruik evalueren partijen het gebruik van het AI-systeem telkens na zesendertig (36) maanden.  |
      | onbeperkt   | Na het eerste jaar van gebruik evalueren partijen het gebruik van het AI-systeem alleen als een van hen daarom vraagt. |
      | uitgesloten | Na het eerste jaar van gebruik evalueren partijen het gebruik van het AI-systeem niet.                                 |

  Scenario: twee indicatoren van de evaluatie staan in één regel
    Stel het artikel "evaluatie over PickPilot"
      | indicatoren | klachten, verzuim |
    Wanneer de tekst wordt opgesteld
    Dan staat er "over: de klachten en de beslissingen daarop en het verzuim."

  Scenario: meer indicatoren van de evaluatie staan onder elkaar
    Stel het artikel "evaluatie over PickPilot"
      | indicatoren | bezetting, opbrengst, scholing |
    Wanneer de tekst wordt opgesteld
    Dan staat er "a. de bezetting;"
    En staat er "b. de opbrengst van het AI-systeem;"
    En staat er "c. de gevolgde scholing."

  Scenario: de audit van de evaluatie verschilt per risicoklasse
    Stel het artikel "evaluatie over PickPilot"
      | audit | hoog: jaarlijks; midden: op verzoek; laag: geen |
    Wanneer de tekst wordt opgesteld
    Dan staat er "Over de onafhankelijke audit geldt per risicoklasse het volgende:"
    En staat er "a. in risicoklasse hoog geldt: de werkgever laat het AI-systeem elk jaar onderzoeken"
    En staat er "c. in risicoklasse laag is hierover niets afgesproken."

  Scenario: wie bij de evaluatie om een audit kan vragen, staat in één zin
    Stel het artikel "evaluatie over PickPilot"
      | audit op verzoek van | medezeggenschap, vakbond |
    Wanneer de tekst wordt opgesteld
    Dan staat er "De werkgever geeft opdracht voor een audit van het AI-systeem als de ondernemingsraad of een vakbond die partij is bij deze cao daarom verzoekt."
    En staat er niet "drempel"

  Scenario: een klachtendrempel die de evaluatie niet noemt, stellen partijen nog vast
    Stel het artikel "evaluatie over PickPilot"
      | audit op verzoek van | klachtendrempel |
    Wanneer de tekst wordt opgesteld
    Dan staat er "zodra het aantal klachten daarover een drempel bereikt die partijen vooraf schriftelijk vaststellen."
    En staat er niet "daarom verzoekt"

  Scenario: een audit op verzoek per risicoklasse blijft in de evaluatie één zin
    Stel het artikel "evaluatie over PickPilot"
      | audit op verzoek van | hoog: medezeggenschap, klachtendrempel; midden: klachtendrempel; laag: geen |
    Wanneer de tekst wordt opgesteld
    Dan staat er "a. in risicoklasse hoog geldt: de werkgever geeft opdracht voor een audit van het AI-systeem als de ondernemingsraad daarom verzoekt, en ook zodra het aantal klachten daarover een drempel bereikt die partijen vooraf schriftelijk vaststellen;"

  Scenario: een klachtendrempel die de evaluatie noemt, geldt voor de audit
    Stel het artikel "evaluatie over PickPilot"
      | audit op verzoek van | commissie, klachtendrempel |
      | klachtendrempel      | 5                          |
    Wanneer de tekst wordt opgesteld
    Dan staat er "als de paritaire AI-commissie daarom verzoekt, en ook zodra de klachtendrempel van dit artikel is bereikt."
    En staat er "De klachtendrempel is vijf (5) klachten per kwartaal over het AI-systeem."

  Scenario: de klachtendrempel van de evaluatie telt de klachten van het artikel over klachten
    Stel het artikel "evaluatie over PickPilot"
      | klachtendrempel | 3 |
    En het artikel "klacht over PickPilot"
      | indienen | 6 weken |
    Wanneer de tekst wordt opgesteld
    Dan staat er "Voor de klachtendrempel tellen de klachten mee die op grond van artikel 2 zijn ingediend."

  Abstract Scenario: de klachtendrempel van de evaluatie staat er binnen en buiten het bereik van de catalogus
    Stel het artikel "evaluatie over PickPilot"
      | klachtendrempel | <waarde> |
    Wanneer de tekst wordt opgesteld
    Dan staat er "<zin>"

    Voorbeelden:
      | waarde                | zin                                                                                          |
      | 1                     | De klachtendrempel is één (1) klacht per kwartaal over het AI-systeem.                       |
      | 3 tot 20 per kwartaal | De klachtendrempel is drie tot twintig (3 tot 20) klachten per kwartaal over het AI-systeem. |
      | hoogstens 50 per jaar | De klachtendrempel is ten hoogste vijftig (50) klachten per jaar over het AI-systeem.        |
      | uitgesloten           | Voor het aantal klachten over het AI-systeem geldt geen klachtendrempel.                     |

  Abstract Scenario: het budget voor de audit van de evaluatie staat er binnen en buiten het bereik van de catalogus
    Stel het artikel "evaluatie over PickPilot"
      | budget | <waarde> |
    Wanneer de tekst wordt opgesteld
    Dan staat er "<zin>"

    Voorbeelden:
      | waarde                      | zin                                                                            |
      | € 0                         | De werkgever stelt voor een audit € 0,– beschikbaar.                           |
      | € 5.000 tot 60.000          | De werkgever stelt voor een audit € 5.000,– tot € 60.000,– beschikbaar.        |
      | hoogstens € 75.000 per jaar | De werkgever stelt voor een audit ten hoogste € 75.000,– per jaar beschikbaar. |
      | uitgesloten                 | De werkgever stelt voor een audit geen budget beschikbaar.                     |

  Abstract Scenario: elk gevolg van de evaluatie heeft zijn eigen zin
    Stel het artikel "evaluatie over PickPilot"
      | gevolg | <waarde> |
    Wanneer de tekst wordt opgesteld
    Dan staat er "<zin>"

    Voorbeelden:
      | waarde       | zin                                                                                 |
      | advies       | geldt als een advies aan de werkgever.                                              |
      | verbeterplan | dan stelt de werkgever een verbeterplan op en voert hij dat uit.                    |
      | stop         | dan stopt de werkgever het gebruik van het AI-systeem totdat die is verholpen.      |
      | uitgesloten  | De werkgever hoeft aan de uitkomst van een evaluatie of audit geen gevolg te geven. |

  Abstract Scenario: de termijn voor verbetering na de evaluatie staat er van nul tot onbeperkt
    Stel het artikel "evaluatie over PickPilot"
      | verbetertermijn | <waarde> |
    Wanneer de tekst wordt opgesteld
    Dan staat er "<zin>"

    Voorbeelden:
      | waarde      | zin                                                                                              |
      | 0 weken     | op de dag waarop uit een evaluatie of audit een tekortkoming blijkt.                             |
      | 1 week      | als een tekortkoming één (1) week nadat die uit een evaluatie of audit bleek, niet is verholpen. |
      | onbeperkt   | geldt geen termijn.                                                                              |
      | uitgesloten | verplicht de werkgever niet het gebruik van het AI-systeem te stoppen.                           |

  Scenario: de norm over platforms vindt een evaluatie die te weinig terugkomt
    Stel de cao
      | platform | ja |
    En het artikel "evaluatie over PickPilot"
      | daarna | 36 maanden |
    Wanneer het akkoord op 3 december 2027 wordt gecontroleerd
    Dan is het oordeel van PWD-8-13 over PickPilot "schendt"
    En is de ernst "waarschuwing"

  Abstract Scenario: de norm over gelijke behandeling let op de evaluatie van ongelijke uitkomst
    Stel het systeem PickPilot
      | doelen | belonen |
    En het artikel "beoordeling over PickPilot"
      | eerst gesprek | ja |
    En het artikel "evaluatie over PickPilot"
      | indicatoren | <indicatoren> |
    Wanneer het akkoord op 3 december 2027 wordt gecontroleerd
    Dan is het oordeel van AWGB-5-9 over PickPilot "<oordeel>"
    En is de ernst "<ernst>"

    Voorbeelden:
      | indicatoren                  | oordeel    | ernst        |
      | klachten                     | onvolledig | waarschuwing |
      | klachten, ongelijke uitkomst | voldoet    | geen         |
