# language: nl
Functionaliteit: Gezamenlijke effectbeoordeling (K14)

  > Vier beoordelingen van één systeem vragen hetzelfde in andere woorden; één document kan, maar geen ervan vervalt.

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

  Abstract Scenario: de vier varianten van effectbeoordeling zeggen elk iets anders
    Stel het lege artikel "effectbeoordeling over PickPilot volgens <variant>"
    Wanneer de tekst wordt opgesteld
    Dan staat er "<zin>"
    En staat er "Dit artikel geldt voor het AI-systeem “PickPilot”."

    Voorbeelden:
      | variant    | zin                                                                                                 |
      | basis      | De werkgever vraagt over de effectbeoordeling van het AI-systeem de mening van de ondernemingsraad. |
      | werknemers | De werkgever herhaalt de effectbeoordeling van het AI-systeem telkens na zes (6) maanden.           |
      | werkgevers | De werkgever hoeft de gevolgen van het AI-systeem niet in één effectbeoordeling bijeen te brengen.  |
      | middenweg  | De werkgever betrekt bij de effectbeoordeling van het AI-systeem ten minste twee (2) gebruikers.    |

  Abstract Scenario: elke variant van effectbeoordeling is rechtmatig bij een private werkgever met een ondernemingsraad
    Stel het lege artikel "effectbeoordeling over PickPilot volgens <variant>"
    En het lege artikel "overleg over PickPilot volgens basis"
    Wanneer het akkoord op 3 december 2027 wordt gecontroleerd
    Dan is er geen fout en geen waarschuwing

    Voorbeelden:
      | variant    |
      | basis      |
      | werknemers |
      | werkgevers |
      | middenweg  |

  Abstract Scenario: elke variant van effectbeoordeling is ook rechtmatig bij een ander orgaan en bij de overheid
    Stel de cao
      | werkgever         | <werkgever> |
      | medezeggenschap   | <orgaan>    |
      | werkzame personen | <omvang>    |
    En het lege artikel "effectbeoordeling over PickPilot volgens <variant>"
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

  Scenario: een uitgesloten gegevensbeschermingseffectbeoordeling staat zo in de tekst
    Stel het artikel "effectbeoordeling over PickPilot"
      | effectbeoordeling gegevens | uitgesloten |
    Wanneer de tekst wordt opgesteld
    Dan staat er "De werkgever voert voor het AI-systeem geen gegevensbeschermingseffectbeoordeling uit."
    En noemt een voetnoot "Algemene verordening gegevensbescherming, artikel 35, eerste lid (wet)"

  Abstract Scenario: de effectbeoordeling vervangen of uitbesteden keurt het verslag af
    Stel het systeem PickPilot
      | profilering | ja |
    En het artikel "effectbeoordeling over PickPilot volgens werkgevers"
      | <sleutel> | <waarde> |
    Wanneer de tekst wordt opgesteld
    Dan staat er "<zin>"
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van AVG-35 over PickPilot "schendt"
    En is de ernst "<ernst>"

    Voorbeelden:
      | sleutel         | waarde      | zin                                                                    | ernst        |
      | vervangen door  | fria        | vervangen door de effectbeoordeling op het gebied van de grondrechten. | fout         |
      | uitgevoerd door | leverancier | De leverancier voert de effectbeoordeling van het AI-systeem uit.      | waarschuwing |

  Scenario: een CE-markering in de plaats van de gegevensbeschermingseffectbeoordeling wordt getrouw opgeschreven
    Stel het artikel "effectbeoordeling over PickPilot"
      | vervangen door | ce-markering, conformiteitsverklaring |
    Wanneer de tekst wordt opgesteld
    Dan staat er "vervangen door de CE-markering van het AI-systeem of de EU-conformiteitsverklaring van het AI-systeem."
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van AIA-2-7 over PickPilot "schendt"

  Scenario: een overheid kan van de effectbeoordeling op grondrechten niet afzien
    Stel de cao
      | werkgever | overheid |
    En het systeem PickPilot
      | rol werkgever     | gebruiker                                   |
      | doelen            | prestaties volgen, taaktoewijzing op gedrag |
      | profilering       | ja                                          |
      | eerste marktdatum | 1 januari 2028                              |
      | ingebruikname     | 17 januari 2028                             |
    En het artikel "effectbeoordeling over PickPilot volgens werkgevers"
      | reden geen grondrechten | dpia volstaat |
    Wanneer de tekst wordt opgesteld
    Dan staat er "omdat een gegevensbeschermingseffectbeoordeling volgens hen volstaat."
    Wanneer het akkoord op 3 december 2027 wordt gecontroleerd
    Dan is het oordeel van AIA-27 over PickPilot "schendt"

  Scenario: een private werkgever laat de effectbeoordeling op grondrechten uit de variant weg
    Stel het artikel "effectbeoordeling over PickPilot volgens basis"
      | grondrechten | niet genoemd |
    Wanneer de tekst wordt opgesteld
    Dan staat er niet "grondrechten"
    Wanneer het akkoord op 3 december 2027 wordt gecontroleerd
    Dan zijn er geen fouten

  Abstract Scenario: de herhaling van de effectbeoordeling klopt aan de randen
    Stel het artikel "effectbeoordeling over PickPilot"
      | herhaling | <termijn> |
    Wanneer de tekst wordt opgesteld
    Dan staat er "<zin>"

    Voorbeelden:
      | termijn              | zin                                                                                           |
      | 5 maanden            | De werkgever herhaalt de effectbeoordeling van het AI-systeem telkens na vijf (5) maanden.    |
      | 1 jaar               | telkens na één (1) jaar.                                                                      |
      | hoogstens 37 maanden | telkens na ten hoogste zevenendertig (37) maanden.                                            |
      | onbeperkt            | De werkgever bepaalt zelf of en wanneer hij de effectbeoordeling van het AI-systeem herhaalt. |
      | uitgesloten          | De werkgever hoeft de effectbeoordeling van het AI-systeem niet te herhalen.                  |

  Scenario: twee onderdelen van de effectbeoordeling staan in één regel
    Stel het artikel "effectbeoordeling over PickPilot"
      | onderdelen | werkkwaliteit, arbeidsomstandigheden |
    Wanneer de tekst wordt opgesteld
    Dan staat er "de gevolgen van het AI-systeem voor: de kwaliteit van het werk en de arbeidsomstandigheden, met inbegrip van de psychosociale arbeidsbelasting."

  Scenario: de twee versies van de effectbeoordeling hebben elk een eigen moment
    Stel het artikel "effectbeoordeling over PickPilot"
      | eerste versie      | minstens 13 weken voor inkoop |
      | definitieve versie | voor pilot                    |
    Wanneer de tekst wordt opgesteld
    Dan staat er "De werkgever heeft ten minste dertien (13) weken voor de bindende keuze van een leverancier een eerste versie van de effectbeoordeling van het AI-systeem gereed."
    En staat er "De werkgever heeft voor de start van de pilot de definitieve versie van de effectbeoordeling van het AI-systeem gereed."

  Scenario: een effectbeoordeling met één gebruiker staat in het enkelvoud
    Stel het artikel "effectbeoordeling over PickPilot"
      | gebruikers | 1  |
      | samen met  | hr |
    Wanneer de tekst wordt opgesteld
    Dan staat er "De werkgever betrekt bij de effectbeoordeling van het AI-systeem één (1) gebruiker."
    En staat er "met medewerking van de afdeling personeelszaken."

  Scenario: een vrijwillige effectbeoordeling op grondrechten zegt dat partijen daarvan uitgaan
    Stel het artikel "effectbeoordeling over PickPilot"
      | grondrechten | voor gebruik |
      | vrijwillig   | ja           |
    Wanneer de tekst wordt opgesteld
    Dan staat er "De werkgever voert voor het eerste gebruik een effectbeoordeling op het gebied van de grondrechten uit."
    En staat er "Partijen gaan ervan uit dat de werkgever de effectbeoordeling op het gebied van de grondrechten vrijwillig uitvoert."

  Scenario: een effectbeoordeling per risicoklasse kan voor klasse laag ontbreken
    Stel het artikel "effectbeoordeling over PickPilot"
      | eerste versie | hoog: voor inkoop; midden: voor contract; laag: geen |
    Wanneer de tekst wordt opgesteld
    Dan staat er "b. in risicoklasse midden geldt: de werkgever heeft voor de ondertekening van het contract een eerste versie van de effectbeoordeling van het AI-systeem gereed;"
    En staat er "c. in risicoklasse laag is hierover niets afgesproken."
