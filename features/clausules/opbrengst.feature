# language: nl
Functionaliteit: Delen in opbrengsten (K43)

  > Wie niet vastlegt hoe de opbrengst wordt gemeten, deelt later niets.

  Achtergrond:
    Stel de cao
      | werkgever       | privaat          |
      | medezeggenschap | ondernemingsraad |
    En het systeem PickPilot
      | ai volgens de wet | ja                |
      | doelen            | prestaties volgen |
      | persoonsgegevens  | ja                |

  Abstract Scenario: de vier varianten van opbrengst zeggen elk iets anders
    Stel het lege artikel "opbrengst over PickPilot volgens <variant>"
    Wanneer de tekst wordt opgesteld
    Dan staat er "<zin>"
    En staat er "Dit artikel geldt voor het AI-systeem “PickPilot”."

    Voorbeelden:
      | variant    | zin                                                                                            |
      | basis      | De wet vraagt over het delen van de opbrengst van AI geen afspraak in de cao.                  |
      | werknemers | De werkgever geeft het aandeel in tijd als een kortere werkweek, met behoud van loon.          |
      | werkgevers | Partijen betrekken de opbrengst van AI bij het overleg over de lonen.                          |
      | middenweg  | De werkgever bestemt dertig (30) procent van de opbrengst boven de drempel voor het personeel. |

  Abstract Scenario: elke variant van opbrengst is rechtmatig bij een private en een publieke werkgever, met en zonder ondernemingsraad
    Stel de cao
      | werkgever         | <werkgever> |
      | werkzame personen | <personen>  |
      | medezeggenschap   | <orgaan>    |
    En het lege artikel "opbrengst over PickPilot volgens <variant>"
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

  Scenario: de basis van opbrengst zegt dat partijen niets afspreken
    Stel het lege artikel "opbrengst over PickPilot volgens basis"
    Wanneer de tekst wordt opgesteld
    Dan staat er "Partijen maken over het onderwerp van dit artikel geen nadere afspraken; de wet blijft daarop van toepassing."

  Abstract Scenario: elke meting van de opbrengst noemt haar formule
    Stel het artikel "opbrengst over PickPilot"
      | meting | <waarde> |
    Wanneer de tekst wordt opgesteld
    Dan staat er "<zin>"

    Voorbeelden:
      | waarde                 | zin                                                                                                                     |
      | vaste som              | Partijen stellen de opbrengst van het AI-systeem vooraf en schriftelijk vast op een vaste som per kalenderjaar.         |
      | productiviteit per uur | als de stijging van de toegevoegde waarde per gewerkt uur ten opzichte van de twaalf (12) maanden voor de ingebruikname |
      | besparing per systeem  | na aftrek van de kosten van aanschaf, gebruik, toezicht en scholing die aan dat kalenderjaar zijn toe te rekenen.       |
      | uitgesloten            | De werkgever hoeft de opbrengst van het AI-systeem niet te meten.                                                       |

  Scenario: een aandeel in de opbrengst zonder drempel gaat over de hele opbrengst
    Stel het artikel "opbrengst over PickPilot"
      | aandeel personeel | 30 % |
    Wanneer de tekst wordt opgesteld
    Dan staat er "De werkgever bestemt dertig (30) procent van de opbrengst van het AI-systeem voor het personeel."
    En staat er niet "drempel"

  Scenario: een drempel van de opbrengst die per risicoklasse verschilt, past bij het aandeel
    Stel het artikel "opbrengst over PickPilot"
      | drempel           | hoog: € 50.000 per jaar; midden: uitgesloten; laag: geen |
      | aandeel personeel | 30 %                                                     |
    Wanneer de tekst wordt opgesteld
    Dan staat er "De werkgever bestemt dertig (30) procent van de meetellende opbrengst voor het personeel."
    En staat er niet "boven de drempel"

  Scenario: een uitgesloten drempel laat de hele opbrengst meetellen
    Stel het artikel "opbrengst over PickPilot"
      | drempel           | uitgesloten |
      | aandeel personeel | 30 %        |
    Wanneer de tekst wordt opgesteld
    Dan staat er "De opbrengst van het AI-systeem telt bij het delen met het personeel geheel mee."
    En staat er "De werkgever bestemt dertig (30) procent van de opbrengst van het AI-systeem voor het personeel."

  Abstract Scenario: de drempel van de opbrengst staat er binnen en buiten het bereik van de catalogus
    Stel het artikel "opbrengst over PickPilot"
      | drempel | <waarde> |
    Wanneer de tekst wordt opgesteld
    Dan staat er "<zin>"

    Voorbeelden:
      | waarde                        | zin                                                                    |
      | € 0 per jaar                  | alleen mee voor zover die hoger is dan een drempel van € 0,– per jaar. |
      | € 50.000 per jaar             | een drempel van € 50.000,– per jaar.                                   |
      | € 250.000,50 per jaar         | een drempel van € 250.000,50 per jaar.                                 |
      | minstens € 1.000.000 per jaar | een drempel van ten minste € 1.000.000,– per jaar.                     |

  Abstract Scenario: het aandeel van het personeel in de opbrengst staat er binnen en buiten het bereik van de catalogus
    Stel het artikel "opbrengst over PickPilot"
      | aandeel personeel | <waarde> |
    Wanneer de tekst wordt opgesteld
    Dan staat er "<zin>"

    Voorbeelden:
      | waarde            | zin                                                                                                          |
      | 0 %               | De werkgever bestemt nul (0) procent van de opbrengst van het AI-systeem voor het personeel.                 |
      | 1 %               | De werkgever bestemt één (1) procent van de opbrengst van het AI-systeem voor het personeel.                 |
      | 12,5 %            | De werkgever bestemt 12,5 procent van de opbrengst van het AI-systeem voor het personeel.                    |
      | hoogstens 60 %    | De werkgever bestemt ten hoogste zestig (60) procent van de opbrengst van het AI-systeem voor het personeel. |
      | 25 % van de winst | De werkgever bestemt vijfentwintig (25) procent van de winst voor het personeel.                             |

  Scenario: de verdeling van de opbrengst staat als onderdelen onder elkaar
    Stel het artikel "opbrengst over PickPilot"
      | verdeling | 50 % tijd; 25 % geld; 25 % scholing |
    Wanneer de tekst wordt opgesteld
    Dan staat er "De werkgever verdeelt het aandeel van het personeel in de opbrengst als volgt:"
    En staat er "a. tijd: vijftig (50) procent;"
    En staat er "c. scholing: vijfentwintig (25) procent."

  Scenario: de verdeling van de opbrengst kan een eigen doel en een half procent hebben
    Stel het artikel "opbrengst over PickPilot"
      | verdeling | 87,5 % kinderopvang; 12,5 % scholing |
    Wanneer de tekst wordt opgesteld
    Dan staat er "a. kinderopvang: 87,5 procent;"
    En staat er "b. scholing: 12,5 procent."

  Scenario: de opbrengst kan in één vorm worden gegeven
    Stel het artikel "opbrengst over PickPilot"
      | verdeling | 100 % tijd  |
      | vorm geld | uitgesloten |
    Wanneer de tekst wordt opgesteld
    Dan staat er "a. tijd: honderd (100) procent."
    En staat er "De werkgever geeft het personeel geen aandeel van de opbrengst in geld."

  Abstract Scenario: de bodem van de opbrengst geldt ook zonder opbrengst
    Stel het artikel "opbrengst over PickPilot"
      | bodem | <waarde> |
    Wanneer de tekst wordt opgesteld
    Dan staat er "<zin>"

    Voorbeelden:
      | waarde                    | zin                                                                                      |
      | 0 uur per jaar            | De werkgever hoeft geen vrije tijd te geven als er geen opbrengst is.                    |
      | 8 uur                     | acht (8) uur per jaar vrij met behoud van loon, bij een deeltijddienstverband naar rato. |
      | hoogstens 41 uur per jaar | ten hoogste eenenveertig (41) uur per jaar vrij met behoud van loon                      |
      | onbeperkt                 | zonder maximum vrij met behoud van loon.                                                 |
      | uitgesloten               | Voor het aandeel in tijd geldt geen bodem.                                               |

  Scenario: de uitkering van de opbrengst heeft een maand
    Stel het artikel "opbrengst over PickPilot"
      | uitkeringsmaand | december |
    Wanneer de tekst wordt opgesteld
    Dan staat er "uiterlijk in de maand december die volgt op het kalenderjaar waarover de opbrengst is berekend."

  Scenario: een opbrengst die niemand controleert, wordt getrouw opgeschreven
    Stel het artikel "opbrengst over PickPilot"
      | controle | uitgesloten |
    Wanneer de tekst wordt opgesteld
    Dan staat er "De werkgever hoeft de berekening van de opbrengst niet door een ander te laten controleren."

  Scenario: het aandeel in de opbrengst kan per risicoklasse verschillen
    Stel het artikel "opbrengst over PickPilot"
      | aandeel personeel | hoog: 50 %; midden: 30 %; laag: geen |
    Wanneer de tekst wordt opgesteld
    Dan staat er "Over het aandeel van het personeel geldt per risicoklasse het volgende:"
    En staat er "a. in risicoklasse hoog geldt: de werkgever bestemt vijftig (50) procent van de opbrengst van het AI-systeem voor het personeel;"
    En staat er "c. in risicoklasse laag is hierover niets afgesproken."

  Scenario: een voordeel voor leden bij de opbrengst wordt getrouw opgeschreven
    Stel het artikel "opbrengst over PickPilot"
      | ledenvoordeel | ja |
    Wanneer de tekst wordt opgesteld
    Dan staat er "De aanspraken in dit artikel komen alleen toe aan leden van een vakbond die partij is bij deze cao."
    En noemt een voetnoot "Wet op het algemeen verbindend en het onverbindend verklaren van bepalingen van collectieve arbeidsovereenkomsten, artikel 2, vijfde lid (wet)"

  Scenario: een voordeel voor leden bij de opbrengst kan niet algemeen verbindend worden verklaard
    Stel de cao
      | algemeen verbindend | gevraagd |
    En het artikel "opbrengst over PickPilot"
      | ledenvoordeel | ja |
    Wanneer het akkoord op 3 december 2027 wordt gecontroleerd
    Dan is het oordeel van AVV-2-5 over de cao "schendt"
    En is de ernst "fout"
