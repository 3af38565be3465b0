# language: nl
Functionaliteit: AI-geletterdheid en instructie (K34)

  > Kennis komt voor het gebruik, in werktijd en op kosten van de werkgever.

  Achtergrond:
    Stel de cao
      | werkgever       | privaat          |
      | medezeggenschap | ondernemingsraad |
    En het systeem PickPilot
      | ai volgens de wet | ja |
      | doelen           | prestaties volgen |
      | persoonsgegevens | ja                |

  Abstract Scenario: de vier varianten van geletterdheid zeggen elk iets anders
    Stel het lege artikel "geletterdheid over PickPilot volgens <variant>"
    Wanneer de tekst wordt opgesteld
    Dan staat er "<zin>"
    En staat er "Dit artikel geldt voor het AI-systeem “PickPilot”."

    Voorbeelden:
      | variant    | zin                                                                                    |
      | basis      | zonder in te staan voor een bepaald niveau per persoon                                 |
      | werknemers | De werkgever verzekert zoveel mogelijk een toereikend niveau van AI-geletterdheid.     |
      | werkgevers | De werkgever biedt iedere werknemer twee (2) uur basisscholing over AI aan.            |
      | middenweg  | De werkgever biedt iedere werknemer ten minste vier (4) uur basisscholing over AI aan. |

  Abstract Scenario: elke variant van geletterdheid is rechtmatig bij een private werkgever met een ondernemingsraad
    Stel het lege artikel "geletterdheid over PickPilot volgens <variant>"
    En het lege artikel "overleg over PickPilot volgens basis"
    Wanneer het akkoord op 3 december 2027 wordt gecontroleerd
    Dan is er geen fout en geen waarschuwing

    Voorbeelden:
      | variant    |
      | basis      |
      | werknemers |
      | werkgevers |
      | middenweg  |

  Scenario: scholing in eigen tijd staat zo in de tekst
    Stel het artikel "geletterdheid over PickPilot"
      | werktijd | eigen tijd |
    Wanneer de tekst wordt opgesteld
    Dan staat er "De werknemer volgt de scholing in eigen tijd."
    En noemt een voetnoot "Burgerlijk Wetboek, artikel 7:611a, tweede lid (wet)"

  Scenario: terugbetaling van verplichte scholing wordt getrouw opgeschreven
    Stel het artikel "geletterdheid over PickPilot"
      | verplicht     | ja       |
      | terugbetaling | volledig |
    Wanneer de tekst wordt opgesteld
    Dan staat er "De werknemer is verplicht de scholing te volgen"
    En staat er "De werknemer betaalt de kosten van de scholing bij het einde van het dienstverband volledig terug."

  Scenario: uren per functie verschillen per risicoklasse
    Stel het artikel "geletterdheid over PickPilot"
      | functie | hoog: 16 uur; midden: 16 uur; laag: geen |
    Wanneer de tekst wordt opgesteld
    Dan staat er "a. in de risicoklassen hoog en midden geldt: de werkgever biedt wie het AI-systeem in zijn functie bedient of gebruikt, zestien (16) uur scholing aan"
    En staat er "b. in risicoklasse laag is hierover niets afgesproken."

  Scenario: een waarde die in elke risicoklasse gelijk is, staat er één keer
    Stel het artikel "geletterdheid over PickPilot"
      | vastleggen | hoog: ja; midden: ja; laag: ja |
    Wanneer de tekst wordt opgesteld
    Dan staat er "De werkgever legt vast welke scholing hij heeft aangeboden en wie haar heeft gevolgd."
    En staat er niet "risicoklasse"

  Scenario: een enkele vorm van scholing is geen opsomming
    Stel het artikel "geletterdheid over PickPilot"
      | vormen | e-learning |
    Wanneer de tekst wordt opgesteld
    Dan staat er "De werkgever biedt de scholing aan in de vorm van e-learning."
