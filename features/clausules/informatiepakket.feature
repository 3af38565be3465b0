# language: nl
Functionaliteit: Informatiepakket (K07)

  > Wie moet meepraten, moet eerst kunnen lezen wat het systeem doet.

  Achtergrond:
    Stel de cao
      | werkgever       | privaat          |
      | medezeggenschap | ondernemingsraad |
    En het systeem PickPilot
      | ai volgens de wet | ja |
      | doelen           | prestaties volgen |
      | persoonsgegevens | ja                |

  Abstract Scenario: de vier varianten van informatiepakket zeggen elk iets anders
    Stel het lege artikel "informatiepakket over PickPilot volgens <variant>"
    Wanneer de tekst wordt opgesteld
    Dan staat er "<zin>"
    En staat er "Dit artikel geldt voor het AI-systeem “PickPilot”."

    Voorbeelden:
      | variant    | zin                                                                                                  |
      | basis      | b. de werking van het systeem in hoofdlijnen;                                                        |
      | werknemers | i. een berekening van kosten en opbrengsten;                                                            |
      | werkgevers | De werkgever geeft de ondernemingsraad ter plaatse inzage in een bedrijfsgeheim over het AI-systeem; |
      | middenweg  | over het AI-systeem binnen tien (10) dagen na ontvangst.                                             |

  Abstract Scenario: elke variant van informatiepakket is rechtmatig bij een private werkgever met een ondernemingsraad
    Stel het lege artikel "informatiepakket over PickPilot volgens <variant>"
    En het lege artikel "overleg over PickPilot volgens basis"
    Wanneer het akkoord op 3 december 2027 wordt gecontroleerd
    Dan is er geen fout en geen waarschuwing

    Voorbeelden:
      | variant    |
      | basis      |
      | werknemers |
      | werkgevers |
      | middenweg  |

  Abstract Scenario: het antwoord op vragen om nadere informatie volgt elke termijn
    Stel het artikel "informatiepakket over PickPilot"
      | nadere informatie | <termijn> |
    Wanneer de tekst wordt opgesteld
    Dan staat er "<zin>"

    Voorbeelden:
      | termijn            | zin                                                                          |
      | 0 dagen            | op de dag waarop hij het ontvangt.                                           |
      | 1 dag              | over het AI-systeem binnen één (1) dag na ontvangst.                         |
      | hoogstens 5 dagen  | over het AI-systeem binnen vijf (5) dagen na ontvangst.                      |
      | 45 dagen           | over het AI-systeem binnen vijfenveertig (45) dagen na ontvangst.            |
      | minstens 2 weken   | over het AI-systeem niet eerder dan twee (2) weken na ontvangst.             |
      | onbeperkt          | onbeperkt uitstellen.                                                        |
      | uitgesloten        | over het AI-systeem geldt geen termijn.                                      |

  Scenario: informatie alleen op het intranet staat zo in de tekst en is te algemeen
    Stel het systeem PickPilot
      | profilering       | ja             |
      | betrokkenen       | werknemers     |
      | eerste marktdatum | 5 januari 2028 |
    En het lege artikel "aankondiging over PickPilot volgens basis"
    En het artikel "informatiepakket over PickPilot volgens werkgevers"
      | vorm | intranet |
    Wanneer de tekst wordt opgesteld
    Dan staat er "De werkgever geeft informatie over het AI-systeem door deze op het intranet te plaatsen."
    En noemt een voetnoot "AI-verordening, artikel 26, zevende lid (wet)"
    Wanneer het akkoord op 1 februari 2028 wordt gecontroleerd
    Dan is het oordeel van AIA-26-7 over PickPilot "schendt"

  Scenario: een folder zonder grondslag en rechten is te weinig informatie
    Stel het systeem PickPilot
      | betrokkenen | werknemers |
    En het lege artikel "aankondiging over PickPilot volgens basis"
    En het artikel "informatiepakket over PickPilot volgens werkgevers"
      | inhoud | doel |
    Wanneer de tekst wordt opgesteld
    Dan staat er "De werkgever informeert degenen op wie het AI-systeem wordt toegepast, over: het doel van het systeem."
    En noemt een voetnoot "Algemene verordening gegevensbescherming, artikelen 13 en 14 (wet)"
    Wanneer het akkoord op 3 december 2027 wordt gecontroleerd
    Dan is het oordeel van AVG-13-14 over PickPilot "let op"

  Scenario: informatie weigeren om een bedrijfsgeheim verbiedt de WOR, ook naast een regeling voor inzage
    Stel het lege artikel "informatiepakket over PickPilot volgens werkgevers"
    En het artikel "overleg over PickPilot volgens basis"
      | bedrijfsgeheim | weigergrond |
    Wanneer het akkoord op 3 december 2027 wordt gecontroleerd
    Dan is het oordeel van WOR-31-INFO over PickPilot "schendt"

  Scenario: een deskundige die zwijgt, laat het recht op inlichtingen onverlet
    Stel het artikel "informatiepakket over PickPilot"
      | bedrijfsgeheim via | deskundige |
    Wanneer de tekst wordt opgesteld
    Dan staat er "die daarover verslag uitbrengt aan de ondernemingsraad; het recht op inlichtingen volgens de wet blijft onverlet."

  Scenario: inzage ter plaatse in een bedrijfsgeheim noemt de ondernemingsraad
    Stel het artikel "informatiepakket over PickPilot"
      | bedrijfsgeheim via | inzage ter plaatse |
    Wanneer de tekst wordt opgesteld
    Dan staat er "De werkgever geeft de ondernemingsraad ter plaatse inzage in een bedrijfsgeheim over het AI-systeem;"

  Scenario: twee talen van de informatie gelden beide
    Stel het artikel "informatiepakket over PickPilot"
      | taal | nederlands op b1, taal van de werknemer |
    Wanneer de tekst wordt opgesteld
    Dan staat er "De werkgever geeft informatie over het AI-systeem in het Nederlands op taalniveau B1 en in een taal die de werknemer beheerst."

  Scenario: twee stukken in het dossier staan in één regel
    Stel het artikel "informatiepakket over PickPilot"
      | dossier | criteria en gewichten, kosten en baten |
    Wanneer de tekst wordt opgesteld
    Dan staat er "een dossier met: de criteria van het systeem met hun gewicht en een berekening van kosten en opbrengsten."

  Scenario: geen dossier hoeven samenstellen wordt getrouw opgeschreven
    Stel het artikel "informatiepakket over PickPilot"
      | dossier | uitgesloten |
    Wanneer de tekst wordt opgesteld
    Dan staat er "De werkgever hoeft over het AI-systeem geen dossier samen te stellen."

  Scenario: zonder ondernemingsraad gaat het dossier naar de personeelsvergadering
    Stel de cao
      | medezeggenschap | geen |
    En het artikel "informatiepakket over PickPilot"
      | dossier | planning |
    Wanneer de tekst wordt opgesteld
    Dan staat er "De werkgever verstrekt de personeelsvergadering bij de aankondiging van een voornemen over het AI-systeem een dossier met: de planning van de invoering."
