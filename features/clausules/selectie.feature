# language: nl
Functionaliteit: Werving, selectie en gelijke behandeling (K29)

  > Een systeem dat niemand uitsluit op papier, kan het in de uitkomst nog doen: daarom leest een mens en komt er een toets.

  Achtergrond:
    Stel de cao
      | werkgever       | privaat          |
      | medezeggenschap | ondernemingsraad |
    En het systeem PickPilot
      | ai volgens de wet    | ja         |
      | doelen               | werving    |
      | persoonsgegevens     | ja         |
      | rol van de score     | meegewogen |
      | menselijke toets     | echt       |
      | volledig automatisch | nee        |

  Abstract Scenario: de vier varianten van selectie zeggen elk iets anders
    Stel het lege artikel "selectie over PickPilot volgens <variant>"
    Wanneer de tekst wordt opgesteld
    Dan staat er "<zin>"
    En staat er "Dit artikel geldt voor het AI-systeem “PickPilot”."

    Voorbeelden:
      | variant    | zin                                                                                                                                                     |
      | basis      | De werkgever laat het AI-systeem vanaf het eerste gebruik telkens na twaalf (12) maanden toetsen op ongelijke uitkomsten voor groepen.                   |
      | werknemers | De werkgever maakt de uitkomsten van de toets op ongelijke uitkomsten per kalenderjaar openbaar.                                                         |
      | werkgevers | De werkgever kan voor de toets op ongelijke uitkomsten volstaan met een verklaring van de leverancier.                                                   |
      | middenweg  | De werkgever laat telkens na twaalf (12) maanden een externe deskundige die niet aan de leverancier is verbonden, de toets op ongelijke uitkomsten controleren. |

  Abstract Scenario: elke variant van selectie is rechtmatig bij een private werkgever met een ondernemingsraad
    Stel het lege artikel "selectie over PickPilot volgens <variant>"
    En het lege artikel "overleg over PickPilot volgens basis"
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is er geen fout en geen waarschuwing

    Voorbeelden:
      | variant    |
      | basis      |
      | werknemers |
      | werkgevers |
      | middenweg  |

  Scenario: gegevens van de toets naar de vakbonden zijn bij selectie uit de inzet van werknemers weggelaten
    Stel het artikel "selectie over PickPilot volgens werknemers"
      | toetsgegevens          | bijzondere gegevens         |
      | ruwe toetsgegevens aan | medezeggenschap, vakbonden |
    Wanneer het akkoord op 3 december 2027 wordt gecontroleerd
    Dan is het oordeel van AIA-4bis over PickPilot "schendt"
    En is de ernst "fout"
    Wanneer de tekst wordt opgesteld
    Dan staat er "De werkgever verstrekt de gegevens over personen die voor de toets op ongelijke uitkomsten zijn gebruikt, aan de ondernemingsraad en de vakbonden die partij zijn bij deze cao."
    En noemt een voetnoot "AI-verordening, artikel 4 bis (wet)"

  Abstract Scenario: een factor die uit de inzet van werkgevers voor selectie is weggelaten, stuit op een norm
    Stel het artikel "selectie over PickPilot volgens werkgevers"
      | factoren       | <factor>         |
      | rechtvaardiging | aanname         |
    Wanneer het akkoord op 3 december 2027 wordt gecontroleerd
    Dan is het oordeel van <norm> over PickPilot "schendt"
    Wanneer de tekst wordt opgesteld
    Dan staat er "de volgende factoren laten wegen: <zin>."

    Voorbeelden:
      | factor   | norm       | zin          |
      | leeftijd | WGBL-3-7   | de leeftijd  |
      | geslacht | BW-646-649 | het geslacht |
      | afkomst  | AWGB-5-9   | de afkomst   |
      | verzuim  | UAVG-30    | het verzuim  |

  Scenario: voorselectie door het systeem wordt bij selectie getrouw opgeschreven
    Stel het artikel "selectie over PickPilot"
      | rol bij werving   | voorselectie |
      | menselijke lezing | uitgesloten  |
    Wanneer de tekst wordt opgesteld
    Dan staat er "De werkgever kan het AI-systeem bij werving laten bepalen welke sollicitanten afvallen."
    En staat er "De werkgever hoeft een sollicitatie niet door een mens te laten lezen voordat zij wordt afgewezen."
    En noemt een voetnoot "Algemene verordening gegevensbescherming, artikel 22, eerste lid (wet)"

  Scenario: een aanname als rechtvaardiging wordt bij selectie getrouw opgeschreven
    Stel het artikel "selectie over PickPilot"
      | rechtvaardiging | aanname |
    Wanneer de tekst wordt opgesteld
    Dan staat er "De werkgever kan een ongelijke uitkomst voor een groep rechtvaardigen met een algemene aanname over die groep."

  Abstract Scenario: hoeveel afwijzingen een mens bij selectie leest, kan van nul tot alle lopen
    Stel het artikel "selectie over PickPilot"
      | menselijke lezing | <waarde> |
    Wanneer de tekst wordt opgesteld
    Dan staat er "De werkgever laat van de sollicitaties die voor afwijzing in aanmerking komen, <deel> door een mens lezen"

    Voorbeelden:
      | waarde        | deel                                 |
      | 0 %           | nul (0) procent                      |
      | minstens 20 % | ten minste twintig (20) procent      |
      | 20 tot 100 %  | twintig tot honderd (20 tot 100) procent |
      | 100 %         | honderd (100) procent                |

  Abstract Scenario: de verschilgrens bij selectie staat ook buiten het bereik goed in de tekst
    Stel het artikel "selectie over PickPilot"
      | verschilgrens | <waarde> |
    Wanneer de tekst wordt opgesteld
    Dan staat er "Bedraagt het deel van een groep dat wordt geselecteerd, niet <deel> van het deel dat wordt geselecteerd in de groep waarin dat deel het grootst is, dan onderzoekt de werkgever het verschil"

    Voorbeelden:
      | waarde          | deel                                   |
      | minstens 50 %   | ten minste vijftig (50) procent        |
      | minstens 80 %   | ten minste tachtig (80) procent        |
      | minstens 82,5 % | ten minste 82,5 procent                |
      | minstens 95 %   | ten minste vijfennegentig (95) procent |

  Abstract Scenario: de toets bij selectie kan doorlopend, herhaald, eenmalig of niet verplicht zijn
    Stel het artikel "selectie over PickPilot"
      | onderscheidtoets | <waarde> |
    Wanneer de tekst wordt opgesteld
    Dan staat er "<zin>"

    Voorbeelden:
      | waarde               | zin                                                                                          |
      | 0 dagen              | De werkgever laat het AI-systeem doorlopend op ongelijke uitkomsten voor groepen toetsen.    |
      | 1 maand              | vanaf het eerste gebruik telkens na één (1) maand toetsen                                    |
      | hoogstens 36 maanden | vanaf het eerste gebruik telkens na ten hoogste zesendertig (36) maanden toetsen             |
      | onbeperkt            | De werkgever laat het AI-systeem eenmaal op ongelijke uitkomsten voor groepen toetsen.       |
      | uitgesloten          | De werkgever hoeft het AI-systeem niet op ongelijke uitkomsten voor groepen te toetsen.      |

  Scenario: twee verboden kenmerken bij selectie staan in de zin en niet in een opsomming
    Stel het artikel "selectie over PickPilot"
      | verboden kenmerken | gezicht, achternaam |
    Wanneer de tekst wordt opgesteld
    Dan staat er "ook niet om een andere factor af te leiden: het gezicht en de achternaam."

  Scenario: bijzondere gegevens zonder waarborgen worden bij selectie getrouw opgeschreven
    Stel het artikel "selectie over PickPilot"
      | toetsgegevens    | bijzondere gegevens |
      | toetswaarborgen  | uitgesloten         |
    Wanneer de tekst wordt opgesteld
    Dan staat er "De werkgever kan voor de toets op ongelijke uitkomsten bijzondere persoonsgegevens gebruiken."
    En staat er "geen waarborgen te treffen."
    Wanneer het akkoord op 3 december 2027 wordt gecontroleerd
    Dan is het oordeel van AIA-4bis over PickPilot "schendt"

  Scenario: uitgesloten factoren bij selectie kunnen per risicoklasse verschillen
    Stel het artikel "selectie over PickPilot"
      | uitgesloten factoren | hoog: geslacht, afkomst, leeftijd; midden: geslacht; laag: geen |
    Wanneer de tekst wordt opgesteld
    Dan staat er "in risicoklasse hoog geldt: de werkgever laat het AI-systeem bij de selectie van personen de volgende factoren niet wegen: het geslacht, de afkomst en de leeftijd;"
    En staat er "in risicoklasse laag is hierover niets afgesproken."
