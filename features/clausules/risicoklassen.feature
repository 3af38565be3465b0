# language: nl
Functionaliteit: Risicoklassen en rode lijnen (K04)

  > De wet zegt wat nooit mag; partijen zeggen wat zij daarnaast niet willen.

  Achtergrond:
    Stel de cao
      | werkgever       | privaat          |
      | medezeggenschap | ondernemingsraad |
    En het systeem PickPilot
      | ai volgens de wet | ja |
      | doelen           | prestaties volgen |
      | persoonsgegevens | ja                |

  Abstract Scenario: de vier varianten van risicoklassen zeggen elk iets anders
    Stel het lege artikel "risicoklassen over PickPilot volgens <variant>"
    Wanneer de tekst wordt opgesteld
    Dan staat er "<zin>"
    En staat er "Dit artikel geldt voor het AI-systeem “PickPilot”."

    Voorbeelden:
      | variant    | zin                                                                                          |
      | basis      | Deze cao staat geen toepassing van AI toe die de wet verbiedt.                               |
      | werknemers | Van een verbod dat dit artikel op het gebruik van AI stelt, is geen ontheffing mogelijk.     |
      | werkgevers | Partijen verbieden geen andere toepassingen van AI dan de wet verbiedt.                      |
      | middenweg  | De paritaire AI-commissie deelt het AI-systeem voor de ingebruikname in een risicoklasse in. |

  Abstract Scenario: elke variant van risicoklassen is rechtmatig bij een private werkgever met een ondernemingsraad
    Stel het lege artikel "risicoklassen over PickPilot volgens <variant>"
    En het lege artikel "overleg over PickPilot volgens basis"
    Wanneer het akkoord op 3 december 2027 wordt gecontroleerd
    Dan is er geen fout en geen waarschuwing

    Voorbeelden:
      | variant    |
      | basis      |
      | werknemers |
      | werkgevers |
      | middenweg  |

  Abstract Scenario: het aantal risicoklassen staat getrouw in de tekst
    Stel het artikel "risicoklassen over PickPilot"
      | klassen | <aantal> |
    Wanneer de tekst wordt opgesteld
    Dan staat er "<zin>"

    Voorbeelden:
      | aantal      | zin                                                                   |
      | 1           | Partijen onderscheiden één (1) risicoklasse.                          |
      | 2           | Partijen onderscheiden twee (2) risicoklassen.                        |
      | 3           | Partijen onderscheiden drie (3) risicoklassen: hoog, midden en laag.  |
      | 5           | Partijen onderscheiden vijf (5) risicoklassen.                        |
      | uitgesloten | Partijen onderscheiden geen risicoklassen.                            |

  Abstract Scenario: de termijn voor de indeling in een risicoklasse volgt elke waarde
    Stel het artikel "risicoklassen over PickPilot"
      | termijn | <termijn> |
    Wanneer de tekst wordt opgesteld
    Dan staat er "<zin>"

    Voorbeelden:
      | termijn          | zin                                                                                     |
      | 0 weken          | vindt plaats op de dag waarop de werkgever het voornemen tot het gebruik ervan aankondigt. |
      | hoogstens 1 week | vindt plaats binnen één (1) week nadat de werkgever                                     |
      | 8 weken          | vindt plaats binnen acht (8) weken nadat de werkgever                                   |
      | minstens 2 weken | vindt plaats niet eerder dan twee (2) weken nadat de werkgever                          |
      | onbeperkt        | kan onbeperkt worden uitgesteld.                                                        |
      | uitgesloten      | stelt dit artikel geen termijn.                                                         |

  Scenario: een systeem aanmerken als geen hoog risico staat in de tekst en mag niet
    Stel het systeem PickPilot
      | profilering       | ja             |
      | eerste marktdatum | 5 januari 2028 |
    En het artikel "risicoklassen over PickPilot volgens werkgevers"
      | indeling       | geen hoog risico |
      | reden indeling | mens beslist     |
    Wanneer de tekst wordt opgesteld
    Dan staat er "Partijen merken het AI-systeem aan als een systeem zonder hoog risico in de zin van de AI-verordening."
    En staat er "De indeling van het AI-systeem berust op de omstandigheid dat een mens beslist."
    En noemt een voetnoot "AI-verordening, artikel 6, tweede lid, en bijlage III (wet)"
    Wanneer het akkoord op 1 februari 2028 wordt gecontroleerd
    Dan is het oordeel van AIA-6-2-4b over PickPilot "schendt"
    En is het oordeel van AIA-6-3 over PickPilot "schendt"

  Scenario: een systeem voor werving lager indelen dan de wet mag ook niet
    Stel het systeem Selector
      | ai volgens de wet | ja             |
      | doelen            | werving        |
      | profilering       | ja             |
      | eerste marktdatum | 5 januari 2028 |
    En het artikel "risicoklassen over Selector"
      | indeling | geen hoog risico |
    Wanneer het akkoord op 1 februari 2028 wordt gecontroleerd
    Dan is het oordeel van AIA-6-2-4a over Selector "schendt"

  Scenario: een hogere risicoklasse dan de wet mag altijd
    Stel het systeem PickPilot
      | profilering       | ja             |
      | eerste marktdatum | 5 januari 2028 |
    En het artikel "risicoklassen over PickPilot"
      | indeling | hoog |
    Wanneer de tekst wordt opgesteld
    Dan staat er "Partijen plaatsen het AI-systeem in de risicoklasse hoog."
    Wanneer het akkoord op 1 februari 2028 wordt gecontroleerd
    Dan is het oordeel van AIA-6-2-4b over PickPilot "voldoet"

  Scenario: een toepassing toestaan die de wet verbiedt, wordt getrouw opgeschreven
    Stel het artikel "risicoklassen over PickPilot"
      | toegestane toepassingen | sociale score |
    Wanneer de tekst wordt opgesteld
    Dan staat er "De werkgever kan een AI-systeem gebruiken voor: het geven van een sociale score aan personen."
    En noemt een voetnoot "AI-verordening, artikel 5, eerste lid (wet)"
    Wanneer het akkoord op 3 december 2027 wordt gecontroleerd
    Dan is het oordeel van AIA-5-1-c over PickPilot "schendt"

  Scenario: de verboden van de wet staan als onderdelen onder elkaar
    Stel het artikel "risicoklassen over PickPilot"
      | verboden toepassingen | emotieherkenning, manipulatie, intieme beelden |
    Wanneer de tekst wordt opgesteld
    Dan staat er "voor een toepassing die artikel 5, eerste lid, van de AI-verordening verbiedt, in het bijzonder voor:"
    En staat er "a. het herkennen van emoties van personen;"
    En staat er "c. het maken van intieme beelden van personen."

  Scenario: één rode lijn staat in de regel zelf
    Stel het artikel "risicoklassen over PickPilot"
      | rode lijnen | verzuim voorspellen |
    Wanneer de tekst wordt opgesteld
    Dan staat er "De werkgever gebruikt, ook waar de wet dat niet verbiedt, geen AI-systeem voor: het voorspellen van ziekte of verzuim van een persoon."

  Scenario: ontheffing geldt alleen voor een verbod naast de wet
    Stel het artikel "risicoklassen over PickPilot"
      | ontheffing | instemming medezeggenschap |
    Wanneer de tekst wordt opgesteld
    Dan staat er "alleen met schriftelijke instemming van de ondernemingsraad afwijken van een verbod dat dit artikel, naast de wet, op het gebruik van AI stelt."

  Scenario: geen ontheffing van rode lijnen wordt met zoveel woorden gezegd
    Stel het artikel "risicoklassen over PickPilot"
      | ontheffing | uitgesloten |
    Wanneer de tekst wordt opgesteld
    Dan staat er "Van een verbod dat dit artikel op het gebruik van AI stelt, is geen ontheffing mogelijk."

  Scenario: het lichte traject verwijst naar het artikel over het register
    Stel het artikel "risicoklassen over PickPilot"
      | licht traject | ja |
    En het lege artikel "register over PickPilot volgens basis"
    Wanneer de tekst wordt opgesteld
    Dan staat er "volstaat de werkgever met opneming in het AI-register, bedoeld in artikel 2, tenzij de wet of een afspraak in deze cao over die risicoklasse meer vraagt."

  Scenario: zonder artikel over het register verwijst het lichte traject nergens naar
    Stel het artikel "risicoklassen over PickPilot"
      | licht traject | ja |
    Wanneer de tekst wordt opgesteld
    Dan staat er "volstaat de werkgever met opneming in het AI-register, tenzij de wet"
