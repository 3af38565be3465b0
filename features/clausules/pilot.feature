# language: nl
Functionaliteit: Pilots (K13)

  > Een proef die niet kan worden teruggedraaid, is geen proef meer.

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

  Abstract Scenario: de vier varianten van pilot zeggen elk iets anders
    Stel het lege artikel "pilot over PickPilot volgens <variant>"
    Wanneer de tekst wordt opgesteld
    Dan staat er "<zin>"
    En staat er "Dit artikel geldt voor het AI-systeem “PickPilot”."

    Voorbeelden:
      | variant    | zin                                                                                                                                   |
      | basis      | Een pilot duurt ten hoogste twaalf (12) maanden.                                                                                      |
      | werknemers | De werkgever kan het gebruik van het AI-systeem na een pilot alleen met instemming van de ondernemingsraad voortzetten of uitbreiden. |
      | werkgevers | De werkgever anonimiseert de persoonsgegevens uit een pilot na de evaluatie daarvan.                                                  |
      | middenweg  | De werkgever kan een pilot met in totaal ten hoogste twee (2) maanden verlengen.                                                      |

  Abstract Scenario: elke variant van pilot is rechtmatig bij een private werkgever met een ondernemingsraad
    Stel het lege artikel "pilot over PickPilot volgens <variant>"
    En het lege artikel "overleg over PickPilot volgens basis"
    Wanneer het akkoord op 3 december 2027 wordt gecontroleerd
    Dan is er geen fout en geen waarschuwing

    Voorbeelden:
      | variant    |
      | basis      |
      | werknemers |
      | werkgevers |
      | middenweg  |

  Abstract Scenario: elke variant van pilot is ook rechtmatig bij een ander orgaan en bij de overheid
    Stel de cao
      | werkgever         | <werkgever> |
      | medezeggenschap   | <orgaan>    |
      | werkzame personen | <omvang>    |
    En het lege artikel "pilot over PickPilot volgens <variant>"
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

  Scenario: een pilot buiten de medezeggenschap wordt getrouw opgeschreven, en het verslag keurt haar af
    Stel het lege artikel "pilot over PickPilot volgens werkgevers"
    En het artikel "pilot over PickPilot volgens werkgevers"
      | medezeggenschap | uitgesloten |
    Wanneer de tekst wordt opgesteld
    Dan staat er "Een pilot met het AI-systeem valt buiten de rechten van de ondernemingsraad."
    En noemt een voetnoot "Wet op de ondernemingsraden, artikelen 25, eerste lid, en 27, eerste lid (wet)"
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van WOR-25-PILOT over PickPilot "schendt"
    En is de ernst "fout"

  Scenario: voortzetting van een pilot zonder advies hoort niet in de inzet van werkgevers
    Stel het systeem PickPilot
      | fase | pilot |
    En het artikel "pilot over PickPilot volgens werkgevers"
      | advies voor voortzetting | uitgesloten |
      | vervolgbesluit           | werkgever   |
    Wanneer de tekst wordt opgesteld
    Dan staat er "De werkgever kan het gebruik van het AI-systeem na een pilot voortzetten zonder de ondernemingsraad om advies te vragen."
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van WOR-25-PILOT over PickPilot "onvolledig"
    En zegt de melding "advies geeft voordat het systeem blijft"

  Scenario: een vrijwillige pilot met gevolgen voor het personeel geeft een waarschuwing
    Stel het artikel "pilot over PickPilot volgens middenweg"
      | personeelsgevolg | ja |
    Wanneer de tekst wordt opgesteld
    Dan staat er "De werkgever kan de uitkomsten van een pilot gebruiken voor besluiten over een werknemer."
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van AVG-7 over PickPilot "schendt"
    En is de ernst "waarschuwing"

  Abstract Scenario: de duur van een pilot klopt aan de randen
    Stel het artikel "pilot over PickPilot"
      | duur | <duur> |
    Wanneer de tekst wordt opgesteld
    Dan staat er "<zin>"

    Voorbeelden:
      | duur                 | zin                                                     |
      | 1 maand              | Een pilot duurt één (1) maand.                          |
      | hoogstens 13 maanden | Een pilot duurt ten hoogste dertien (13) maanden.       |
      | 1 tot 12 maanden     | Een pilot duurt één tot twaalf (1 tot 12) maanden.      |
      | onbeperkt            | De werkgever bepaalt zelf hoe lang een pilot duurt.     |
      | uitgesloten          | Aan de duur van een pilot stelt dit artikel geen grens. |

  Abstract Scenario: de verlenging van een pilot telt alle verlengingen samen
    Stel het artikel "pilot over PickPilot"
      | verlenging | <verlenging> |
    Wanneer de tekst wordt opgesteld
    Dan staat er "<zin>"

    Voorbeelden:
      | verlenging  | zin                                                                   |
      | 0 maanden   | Een pilot eindigt na de afgesproken duur en kan niet worden verlengd. |
      | 7 maanden   | De werkgever kan een pilot met in totaal zeven (7) maanden verlengen. |
      | onbeperkt   | De werkgever kan een pilot zonder grens verlengen.                    |
      | uitgesloten | De werkgever verlengt een pilot niet.                                 |

  Abstract Scenario: de omvang van een pilot is een deel van de gebruikers of een aantal
    Stel het artikel "pilot over PickPilot"
      | deelnemers | <waarde> |
    Wanneer de tekst wordt opgesteld
    Dan staat er "<zin>"

    Voorbeelden:
      | waarde                     | zin                                                                                                                           |
      | hoogstens 31 %             | De werkgever betrekt bij een pilot ten hoogste eenendertig (31) procent van de werknemers die met het AI-systeem gaan werken. |
      | 2 tot 30 % van de planners | De werkgever betrekt bij een pilot twee tot dertig (2 tot 30) procent van de planners.                                        |
      | 1                          | De werkgever betrekt bij een pilot één (1) werknemer.                                                                         |
      | uitgesloten                | Aan het aantal deelnemers aan een pilot stelt dit artikel geen grens.                                                         |

  Scenario: de groep van een pilot staat er in de woorden van partijen
    Stel het artikel "pilot over PickPilot"
      | groep | "afdeling inpak", "de nachtdienst" |
    Wanneer de tekst wordt opgesteld
    Dan staat er "De werkgever beperkt een pilot tot wat partijen aanduiden als “afdeling inpak” en “de nachtdienst”."

  Scenario: een verplichte pilot zonder ander werk wordt getrouw opgeschreven
    Stel het artikel "pilot over PickPilot"
      | vrijwillig  | nee |
      | alternatief | nee |
    Wanneer de tekst wordt opgesteld
    Dan staat er "Een werknemer die de werkgever voor een pilot aanwijst, is verplicht daaraan deel te nemen."
    En staat er "De werkgever hoeft een werknemer die niet aan een pilot deelneemt, geen ander werk te bieden."

  Scenario: gegevens uit een pilot die blijven, noemen hun bron
    Stel het artikel "pilot over PickPilot"
      | gegevens na afloop | bewaren |
    Wanneer de tekst wordt opgesteld
    Dan staat er "De werkgever bewaart de persoonsgegevens uit een pilot ook na de evaluatie daarvan."
    En noemt een voetnoot "Algemene verordening gegevensbescherming, artikel 5, eerste lid, onder e (wet)"

  Scenario: één succescriterium van een pilot staat in het enkelvoud
    Stel het artikel "pilot over PickPilot"
      | succescriteria               | 1 |
      | succescriteria werkkwaliteit | 1 |
    Wanneer de tekst wordt opgesteld
    Dan staat er "De werkgever stelt één (1) succescriterium vast voordat een pilot begint."
    En staat er "De werkgever neemt in de succescriteria van een pilot één (1) criterium over de kwaliteit van het werk op."

  Scenario: over het vervolg op een pilot kan de paritaire commissie beslissen
    Stel het artikel "pilot over PickPilot"
      | vervolgbesluit | commissie |
    Wanneer de tekst wordt opgesteld
    Dan staat er "De paritaire AI-commissie beslist over voortzetting, uitbreiding of beëindiging na een pilot."

  Scenario: de omvang van een pilot kan per risicoklasse verschillen
    Stel het artikel "pilot over PickPilot"
      | deelnemers | hoog: 6; midden: hoogstens 10 %; laag: geen |
    Wanneer de tekst wordt opgesteld
    Dan staat er "a. in risicoklasse hoog geldt: de werkgever betrekt bij een pilot zes (6) werknemers;"
    En staat er "c. in risicoklasse laag is hierover niets afgesproken."
