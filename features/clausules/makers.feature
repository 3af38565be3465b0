# language: nl
Functionaliteit: Makers: werk, stem en beeld (K44)

  > Een stem is geen bestand: wie haar nabootst, vraagt het aan wie haar heeft.

  Achtergrond:
    Stel de cao
      | werkgever       | privaat          |
      | medezeggenschap | ondernemingsraad |
    En het systeem PickPilot
      | ai volgens de wet | ja                |
      | doelen            | prestaties volgen |
      | persoonsgegevens  | ja                |

  Abstract Scenario: de vier varianten van makers zeggen elk iets anders
    Stel het lege artikel "makers over PickPilot volgens <variant>"
    Wanneer de tekst wordt opgesteld
    Dan staat er "<zin>"
    En staat er "Dit artikel geldt voor het AI-systeem “PickPilot”."

    Voorbeelden:
      | variant    | zin                                                                                                                                                    |
      | basis      | De werkgever maakt bij openbaarmaking kenbaar dat inhoud met AI is gemaakt of bewerkt.                                                                 |
      | werknemers | De werkgever betaalt aan de makers samen vijftig (50) procent van de inkomsten uit licenties om AI-modellen met hun werk te trainen.                   |
      | werkgevers | zonder schriftelijke toestemming van de maker, die voor elk gebruik ineens kan worden gegeven.                                                         |
      | middenweg  | De maker kan een gegeven toestemming intrekken; de werkgever beëindigt het gebruik waarvoor die was gegeven, binnen drie (3) maanden na de intrekking. |

  Abstract Scenario: elke variant van makers is rechtmatig bij een private en een publieke werkgever, met en zonder ondernemingsraad
    Stel de cao
      | werkgever         | <werkgever> |
      | werkzame personen | <personen>  |
      | medezeggenschap   | <orgaan>    |
    En het lege artikel "makers over PickPilot volgens <variant>"
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

  Abstract Scenario: elke soort toestemming van makers heeft haar eigen zin
    Stel het artikel "makers over PickPilot"
      | toestemming | <waarde> |
    Wanneer de tekst wordt opgesteld
    Dan staat er "<zin>"

    Voorbeelden:
      | waarde             | zin                                                                                   |
      | algemeen           | die voor elk gebruik ineens kan worden gegeven.                                       |
      | vooraf per project | vooraf en voor elk project afzonderlijk gegeven.                                      |
      | vooraf per gebruik | vooraf en voor elk gebruik afzonderlijk gegeven.                                      |
      | uitgesloten        | De werkgever kan werk, stem of beeld van een maker zonder diens toestemming gebruiken |

  Scenario: werk van makers gebruiken zonder toestemming wordt getrouw opgeschreven
    Stel het artikel "makers over PickPilot"
      | toestemming | uitgesloten |
    Wanneer de tekst wordt opgesteld
    Dan staat er "zonder diens toestemming gebruiken om een AI-systeem te trainen of een nabootsing te maken."
    En noemt een voetnoot "Auteurswet, artikel 7 (onbevestigd)"

  Scenario: een toestemming van makers kan in de arbeidsovereenkomst staan
    Stel het artikel "makers over PickPilot"
      | apart ondertekend | nee |
    Wanneer de tekst wordt opgesteld
    Dan staat er "De toestemming van de maker kan deel zijn van de arbeidsovereenkomst of de opdracht."

  Abstract Scenario: de aankondiging van een opname van makers staat er binnen en buiten het bereik van de catalogus
    Stel het artikel "makers over PickPilot"
      | aankondiging | <waarde> |
    Wanneer de tekst wordt opgesteld
    Dan staat er "<zin>"

    Voorbeelden:
      | waarde           | zin                                                             |
      | 0 uur            | uiterlijk bij het begin daarvan aan de maker aan.               |
      | 1 uur            | één (1) uur vooraf aan de maker aan.                            |
      | 24 tot 168 uur   | 24 tot 168 uur vooraf aan de maker aan.                         |
      | minstens 2 weken | ten minste twee (2) weken vooraf aan de maker aan.              |
      | onbeperkt        | vooraf aan de maker aan, zonder dat daarvoor een termijn geldt. |
      | uitgesloten      | niet vooraf aan te kondigen.                                    |

  Abstract Scenario: elke vergoeding voor een nabootsing van makers heeft haar eigen zin
    Stel het artikel "makers over PickPilot"
      | vergoeding nabootsing | <waarde> |
    Wanneer de tekst wordt opgesteld
    Dan staat er "<zin>"

    Voorbeelden:
      | waarde                  | zin                                                                                              |
      | licentie                | een vergoeding voor een licentie, die de werkgever en de maker vooraf schriftelijk overeenkomen. |
      | deel van het honorarium | een deel van het honorarium voor een eigen optreden                                              |
      | dagloon                 | hetzelfde dagloon als wanneer de maker zelf had gespeeld of gesproken.                           |
      | uitgesloten             | niet te betalen.                                                                                 |

  Abstract Scenario: het aandeel van makers staat er binnen en buiten het bereik van de catalogus
    Stel het artikel "makers over PickPilot"
      | aandeel makers | <waarde> |
    Wanneer de tekst wordt opgesteld
    Dan staat er "<zin>"

    Voorbeelden:
      | waarde      | zin                                                                                                          |
      | 5 %         | De werkgever betaalt aan de makers samen vijf (5) procent van de inkomsten uit licenties                     |
      | 10 tot 50 % | De werkgever betaalt aan de makers samen tien tot vijftig (10 tot 50) procent van de inkomsten uit licenties |
      | 100 %       | De werkgever betaalt aan de makers samen honderd (100) procent van de inkomsten uit licenties                |
      | uitgesloten | niet met de makers te delen.                                                                                 |

  Abstract Scenario: makers die hun toestemming intrekken, weten wanneer het gebruik ophoudt
    Stel het artikel "makers over PickPilot"
      | intrekken | <waarde> |
    Wanneer de tekst wordt opgesteld
    Dan staat er "<zin>"

    Voorbeelden:
      | waarde               | zin                                                         |
      | 0 maanden            | op de dag van de intrekking.                                |
      | 1 maand              | binnen één (1) maand na de intrekking.                      |
      | hoogstens 18 maanden | binnen achttien (18) maanden na de intrekking.              |
      | onbeperkt            | voor het beëindigen van het gebruik geldt dan geen termijn. |

  Scenario: een toestemming van makers die niet kan worden ingetrokken, wordt getrouw opgeschreven
    Stel het artikel "makers over PickPilot"
      | intrekken | uitgesloten |
    Wanneer de tekst wordt opgesteld
    Dan staat er "De maker kan een gegeven toestemming niet intrekken."
    En noemt een voetnoot "Algemene verordening gegevensbescherming, artikel 7 (wet)"

  Abstract Scenario: na het overlijden van makers beslissen de nabestaanden zolang partijen willen
    Stel het artikel "makers over PickPilot"
      | na overlijden | <waarde> |
    Wanneer de tekst wordt opgesteld
    Dan staat er "<zin>"

    Voorbeelden:
      | waarde      | zin                                                                                                                     |
      | 0 jaar      | vervalt op de dag waarop de maker overlijdt.                                                                            |
      | 1 jaar      | gedurende één (1) jaar een nabootsing van diens stem of beeld alleen met schriftelijke toestemming van de nabestaanden. |
      | 70 jaar     | gedurende zeventig (70) jaar een nabootsing                                                                             |
      | onbeperkt   | zonder dat die eis vervalt.                                                                                             |
      | uitgesloten | geen toestemming van de nabestaanden nodig.                                                                             |

  Scenario: makers kunnen hun naam laten weglaten
    Stel het artikel "makers over PickPilot"
      | naamsvermelding | weigerbaar |
    Wanneer de tekst wordt opgesteld
    Dan staat er "tenzij de maker dat voor werk dat met AI is gemaakt of bewerkt, weigert."

  Scenario: makers zonder naamsvermelding worden getrouw opgeschreven
    Stel het artikel "makers over PickPilot"
      | naamsvermelding | uitgesloten |
    Wanneer de tekst wordt opgesteld
    Dan staat er "De werkgever hoeft de naam van de maker niet bij diens werk te vermelden."
    En noemt een voetnoot "Auteurswet, artikel 25 (onbevestigd)"

  Scenario: makers die zelfstandig werken, vallen onder het artikel met een voorbehoud voor hun vergoeding
    Stel het artikel "makers over PickPilot"
      | zelfstandigen gelijk | ja |
    Wanneer de tekst wordt opgesteld
    Dan staat er "voor hun vergoedingen geldt dat alleen voor zover het mededingingsrecht het toelaat."
    En noemt een voetnoot "Mededingingswet, artikel 6 (onbevestigd)"

  Scenario: een voorbehoud voor het werk van makers is leesbaar voor machines
    Stel het artikel "makers over PickPilot"
      | voorbehoud datamining | ja |
    Wanneer de tekst wordt opgesteld
    Dan staat er "uitdrukkelijk voor, bij openbaarmaking op internet in een vorm die machines kunnen lezen."

  Scenario: de toestemming van makers kan per risicoklasse verschillen
    Stel het artikel "makers over PickPilot"
      | toestemming | hoog: vooraf per gebruik; midden: vooraf per project; laag: geen |
    Wanneer de tekst wordt opgesteld
    Dan staat er "a. in risicoklasse hoog geldt: de werkgever gebruikt werk, stem of beeld van een maker niet"
    En staat er "c. in risicoklasse laag is hierover niets afgesproken."

  Scenario: inhoud van makers die niet kenbaar met AI is gemaakt, wordt getrouw opgeschreven
    Stel het artikel "makers over PickPilot"
      | ai-inhoud kenbaar | nee |
    Wanneer de tekst wordt opgesteld
    Dan staat er "De werkgever hoeft niet kenbaar te maken dat inhoud met AI is gemaakt of bewerkt."
    En noemt een voetnoot "AI-verordening, artikel 50, vierde lid (wet)"

  Scenario: de norm over kenbare inhoud vindt een artikel over makers dat haar verzwijgt
    Stel het systeem PickPilot
      | doelen | synthetische inhoud |
    En het artikel "makers over PickPilot"
      | ai-inhoud kenbaar | uitgesloten |
    Wanneer het akkoord op 3 december 2027 wordt gecontroleerd
    Dan is het oordeel van AIA-50-1-4 over PickPilot "schendt"
    En is de ernst "waarschuwing"
