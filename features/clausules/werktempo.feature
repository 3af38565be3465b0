# language: nl
Functionaliteit: Werktempo, normen en sturing (K24)

  > Een tempo dat het systeem oplegt, heeft een grens die mensen stellen.

  Achtergrond:
    Stel de cao
      | werkgever       | privaat          |
      | medezeggenschap | ondernemingsraad |
    En het systeem PickPilot
      | ai volgens de wet   | ja                                          |
      | doelen              | prestaties volgen, taaktoewijzing op gedrag |
      | persoonsgegevens    | ja                                          |
      | bepaalt tempo       | ja                                          |
      | bericht in rusttijd | nee                                         |

  Abstract Scenario: de vier varianten van werktempo zeggen elk iets anders
    Stel het lege artikel "werktempo over PickPilot volgens <variant>"
    Wanneer de tekst wordt opgesteld
    Dan staat er "<zin>"
    En staat er "Dit artikel geldt voor het AI-systeem “PickPilot”."

    Voorbeelden:
      | variant    | zin                                                                                                                                       |
      | basis      | De werkgever stelt een grens aan het werktempo dat het AI-systeem oplegt, en stelt het systeem zo in dat het die grens niet overschrijdt. |
      | werknemers | De werkgever hanteert geen norm voor het werktempo van een afzonderlijke werknemer.                                                       |
      | werkgevers | De werkgever laat de norm voor het werktempo door het AI-systeem vaststellen.                                                             |
      | middenweg  | De werkgever stelt de norm voor het werktempo vast in overeenstemming met de ondernemingsraad.                                            |

  Abstract Scenario: elke variant van werktempo is rechtmatig bij een private werkgever met een ondernemingsraad
    Stel het lege artikel "werktempo over PickPilot volgens <variant>"
    En het lege artikel "overleg over PickPilot volgens basis"
    Wanneer het akkoord op 3 december 2027 wordt gecontroleerd
    Dan is er geen fout en geen waarschuwing
    En is het oordeel van ARBO-3-PSA over PickPilot "voldoet"
    En is het oordeel van ATW-5-RUST over PickPilot "voldoet"

    Voorbeelden:
      | variant    |
      | basis      |
      | werknemers |
      | werkgevers |
      | middenweg  |

  Abstract Scenario: wat werkgevers over tempo en pauze laten vallen, staat getrouw in de tekst en is niet rechtmatig
    Stel het artikel "werktempo over PickPilot volgens werkgevers"
      | <sleutel> | <waarde> |
    Wanneer de tekst wordt opgesteld
    Dan staat er "<zin>"
    En noemt een voetnoot "<bron>"
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van <norm> over PickPilot "schendt"
    En is de ernst "<ernst>"

    Voorbeelden:
      | sleutel       | waarde      | norm       | ernst        | bron                                      | zin                                                                                                 |
      | begrensd      | uitgesloten | ARBO-3-PSA | waarschuwing | Arbeidsomstandighedenwet, artikel 3 (wet) | De werkgever hoeft aan het werktempo dat het AI-systeem oplegt, geen grens te stellen.              |
      | eigen invloed | nee         | ARBO-3-PSA | waarschuwing | Arbeidsomstandighedenwet, artikel 3 (wet) | De werknemer heeft geen invloed op het werktempo dat het AI-systeem oplegt.                         |
      | pauze         | 10 minuten  | ATW-5-RUST | fout         | Arbeidstijdenwet, artikel 5:4 (wet)       | De werkgever geeft de werknemer in elke dienst van meer dan vijfenhalf uur tien (10) minuten pauze. |
      | pauze         | uitgesloten | ATW-5-RUST | fout         | Arbeidstijdenwet, artikel 5:4 (wet)       | De werkgever hoeft de werknemer geen pauze te geven.                                                |

  Abstract Scenario: een pauze van een kwartier kan bij cao
    Stel het artikel "werktempo over PickPilot"
      | begrensd | ja      |
      | pauze    | <pauze> |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van ATW-5-RUST over PickPilot "voldoet"

    Voorbeelden:
      | pauze               |
      | minstens 15 minuten |
      | 15 minuten          |
      | minstens 30 minuten |

  Abstract Scenario: het aantal instructies staat voluit in de tekst
    Stel het artikel "werktempo over PickPilot"
      | instructies | <aantal> |
    Wanneer de tekst wordt opgesteld
    Dan staat er "<woorden>"

    Voorbeelden:
      | aantal               | woorden                                                                                                   |
      | hoogstens 20 per uur | aan een werknemer ten hoogste twintig (20) instructies per uur geven.                                     |
      | 1 per uur            | aan een werknemer één (1) instructie per uur geven.                                                       |
      | hoogstens 241        | aan een werknemer ten hoogste 241 instructies per uur geven.                                              |
      | 20 tot 240 per dag   | aan een werknemer 20 tot 240 instructies per dag geven.                                                   |
      | uitgesloten          | De werkgever hoeft aan het aantal instructies van het AI-systeem aan een werknemer geen grens te stellen. |

  Abstract Scenario: het wijzigen van de norm heeft een termijn vooraf
    Stel het artikel "werktempo over PickPilot"
      | normwijziging | <termijn> |
    Wanneer de tekst wordt opgesteld
    Dan staat er "<woorden>"

    Voorbeelden:
      | termijn         | woorden                                                                                             |
      | minstens 1 week | een wijziging van de norm voor het werktempo ten minste één (1) week voor de ingang daarvan bekend. |
      | 4 dagen         | een wijziging van de norm voor het werktempo vier (4) dagen voor de ingang daarvan bekend.          |
      | 0 dagen         | bekend op de dag waarop de wijziging ingaat.                                                        |
      | onbeperkt       | De werkgever wijzigt een geldende norm voor het werktempo niet.                                     |
      | uitgesloten     | De werkgever hoeft een wijziging van de norm voor het werktempo niet vooraf bekend te maken.        |

  Abstract Scenario: marge, korte rust en inwerken staan voluit in de tekst
    Stel het artikel "werktempo over PickPilot"
      | <sleutel> | <waarde> |
    Wanneer de tekst wordt opgesteld
    Dan staat er "<woorden>"

    Voorbeelden:
      | sleutel       | waarde               | woorden                                                                                     |
      | marge         | 5 tot 25 %           | een marge van vijf tot vijfentwintig (5 tot 25) procent van de norm                         |
      | marge         | 12,5 %               | een marge van 12,5 procent van de norm                                                      |
      | marge         | uitgesloten          | De werkgever kan de werknemer op elk resultaat onder de norm voor het werktempo aanspreken. |
      | korte rust    | 5 minuten            | naast de pauze vijf (5) minuten per uur voor korte rust.                                    |
      | korte rust    | 0 minuten per uur    | Naast de pauze is de tijd voor korte rust op nul gesteld.                                   |
      | korte rust    | 10 minuten per 2 uur | naast de pauze tien (10) minuten per 2 uur voor korte rust.                                 |
      | inwerkperiode | minstens 1 week      | gedurende ten minste één (1) week na het begin van het werk met het AI-systeem geen norm    |
      | inwerkperiode | 0 weken              | vanaf de eerste dag van het werk met het AI-systeem.                                        |

  Scenario: waarmee de norm rekening houdt, staat als onderdelen onder elkaar
    Stel het artikel "werktempo over PickPilot"
      | afgestemd op | zwangerschap, beperking, re-integratie |
    Wanneer de tekst wordt opgesteld
    Dan staat er "De werkgever houdt bij de norm voor het werktempo rekening met:"
    En staat er "a. een zwangerschap;"
    En staat er "c. re-integratie na ziekte."

  Abstract Scenario: wie scores te zien krijgt, is een keuze
    Stel het artikel "werktempo over PickPilot"
      | ranglijst | <ranglijst> |
    Wanneer de tekst wordt opgesteld
    Dan staat er "<zin>"

    Voorbeelden:
      | ranglijst   | zin                                                                                                                     |
      | team        | De werkgever kan het AI-systeem aan het team een ranglijst van de leden van dat team laten tonen.                       |
      | eigen score | De werkgever laat het AI-systeem aan een werknemer alleen de eigen score tonen, en geen score van anderen of ranglijst. |
      | uitgesloten | De werkgever laat het AI-systeem geen score of ranglijst van werknemers tonen.                                          |

  Scenario: aansporingen zonder grens staan zo in de tekst
    Stel het artikel "werktempo over PickPilot"
      | aansporingen | vrij |
    Wanneer de tekst wordt opgesteld
    Dan staat er "De werkgever kan het AI-systeem werknemers laten aansporen om sneller, langer of vaker te werken."

  Scenario: een marge per risicoklasse noemt elke klasse
    Stel het artikel "werktempo over PickPilot"
      | marge | hoog: 25 %; midden: 15 %; laag: geen |
    Wanneer de tekst wordt opgesteld
    Dan staat er "Over de marge onder de norm geldt per risicoklasse het volgende:"
    En staat er "c. in risicoklasse laag is hierover niets afgesproken."
