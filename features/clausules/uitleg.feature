# language: nl
Functionaliteit: Uitleg (K19)

  > Wie niet weet dat het systeem meewoog, vraagt ook niet waarom.

  Achtergrond:
    Stel de cao
      | werkgever       | privaat          |
      | medezeggenschap | ondernemingsraad |
    En het systeem PickPilot
      | ai volgens de wet        | ja                |
      | doelen                   | prestaties volgen |
      | persoonsgegevens         | ja                |
      | profilering              | ja                |
      | uitzondering hoog risico | geen              |
      | eerste marktdatum        | 2 januari 2028    |
      | volledig automatisch     | nee               |
      | rol van de score         | doorslaggevend    |
      | aanmerkelijk gevolg      | ja                |

  Abstract Scenario: de vier varianten van uitleg zeggen elk iets anders
    Stel het lege artikel "uitleg over PickPilot volgens <variant>"
    Wanneer de tekst wordt opgesteld
    Dan staat er "<zin>"
    En staat er "Dit artikel geldt voor het AI-systeem “PickPilot”."

    Voorbeelden:
      | variant    | zin                                                                                              |
      | basis      | De werkgever beantwoordt een verzoek om uitleg schriftelijk binnen één (1) maand na ontvangst.   |
      | werknemers | De werkgever verstrekt de uitleg uit eigen beweging en tegelijk met het besluit.                 |
      | werkgevers | De werkgever hoeft de uitleg niet mondeling toe te lichten.                                      |
      | middenweg  | De werkgever beantwoordt een verzoek om uitleg schriftelijk binnen tien (10) dagen na ontvangst. |

  Abstract Scenario: elke variant van uitleg is rechtmatig bij een private werkgever met een ondernemingsraad
    Stel het lege artikel "uitleg over PickPilot volgens <variant>"
    En het systeem PickPilot
      | rol van de score | meegewogen |
      | menselijke toets | echt       |
    En het lege artikel "overleg over PickPilot volgens basis"
    Wanneer het akkoord op 3 maart 2028 wordt gecontroleerd
    Dan is er geen fout en geen waarschuwing
    En is het oordeel van AIA-86 over PickPilot "voldoet"

    Voorbeelden:
      | variant    |
      | basis      |
      | werknemers |
      | werkgevers |
      | middenweg  |

  Abstract Scenario: een termijn voor uitleg staat voluit in de tekst
    Stel het artikel "uitleg over PickPilot"
      | termijn | <termijn> |
    Wanneer de tekst wordt opgesteld
    Dan staat er "De werkgever beantwoordt een verzoek om uitleg schriftelijk <woorden> ontvangst."
    En noemt een voetnoot "Algemene verordening gegevensbescherming, artikel 12, derde lid (wet)"

    Voorbeelden:
      | termijn             | woorden                     |
      | 0 dagen             | op de dag van               |
      | hoogstens 1 dag     | binnen één (1) dag na       |
      | hoogstens 3 dagen   | binnen drie (3) dagen na    |
      | 30 dagen            | binnen dertig (30) dagen na |
      | hoogstens 2 maanden | binnen twee (2) maanden na  |

  Abstract Scenario: geen termijn en een onbeperkte termijn voor uitleg staan zo in de tekst
    Stel het artikel "uitleg over PickPilot"
      | termijn | <termijn> |
    Wanneer de tekst wordt opgesteld
    Dan staat er "<zin>"

    Voorbeelden:
      | termijn     | zin                                                                          |
      | uitgesloten | Voor het antwoord op een verzoek om uitleg geldt geen termijn.               |
      | onbeperkt   | De werkgever kan het antwoord op een verzoek om uitleg onbeperkt uitstellen. |

  Scenario: na uitleg uit eigen beweging geldt de termijn voor nadere uitleg
    Stel het artikel "uitleg over PickPilot"
      | verstrekking | bij het besluit |
      | termijn      | 5 dagen         |
    Wanneer de tekst wordt opgesteld
    Dan staat er "De werkgever beantwoordt een verzoek om nadere uitleg schriftelijk binnen vijf (5) dagen na ontvangst."

  Scenario: uitleg alleen van automatische besluiten wordt getrouw opgeschreven en is niet rechtmatig
    Stel het artikel "uitleg over PickPilot volgens werkgevers"
      | bij | volledig automatisch |
    Wanneer de tekst wordt opgesteld
    Dan staat er "De werkgever geeft alleen uitleg van een besluit dat het AI-systeem zonder tussenkomst van een mens heeft genomen."
    En noemt een voetnoot "AI-verordening, artikel 86 (wet)"
    Wanneer het akkoord op 3 maart 2028 wordt gecontroleerd
    Dan is het oordeel van AIA-86 over PickPilot "schendt"

  Scenario: bedrijfsgeheim als vaste grond om uitleg te weigeren staat zo in de tekst en is niet rechtmatig
    Stel het artikel "uitleg over PickPilot volgens werkgevers"
      | bedrijfsgeheim | weigergrond |
    Wanneer de tekst wordt opgesteld
    Dan staat er "De werkgever kan uitleg weigeren met een beroep op een bedrijfsgeheim."
    En noemt een voetnoot "Uitvoeringswet Algemene verordening gegevensbescherming, artikel 41 (wet)"
    Wanneer het akkoord op 3 maart 2028 wordt gecontroleerd
    Dan is het oordeel van AIA-86 over PickPilot "schendt"
    En is het oordeel van AVG-15-1-h over PickPilot "schendt"

  Scenario: geen recht op uitleg wordt met zoveel woorden gezegd
    Stel het artikel "uitleg over PickPilot"
      | recht | uitgesloten |
    Wanneer de tekst wordt opgesteld
    Dan staat er "De betrokkene heeft geen recht op uitleg van een besluit dat mede op de uitvoer van het AI-systeem berust."
    Wanneer het akkoord op 3 maart 2028 wordt gecontroleerd
    Dan is het oordeel van AIA-86 over PickPilot "schendt"

  Scenario: twee onderdelen van de uitleg staan in de zin zelf
    Stel het artikel "uitleg over PickPilot"
      | inhoud | rol systeem, wie besliste |
    Wanneer de tekst wordt opgesteld
    Dan staat er "De werkgever vermeldt in de uitleg: welke rol het AI-systeem bij het besluit had en wie het besluit heeft genomen."

  Scenario: meer onderdelen van de uitleg staan onder elkaar
    Stel het artikel "uitleg over PickPilot"
      | inhoud | rol systeem, gegevens, andere uitkomst |
    Wanneer de tekst wordt opgesteld
    Dan staat er "a. welke rol het AI-systeem bij het besluit had;"
    En staat er "c. bij welke andere gegevens de uitkomst anders was geweest."

  Abstract Scenario: wanneer de betrokkene hoort dat AI meeweegt, staat in een lopende zin
    Stel het artikel "uitleg over PickPilot"
      | ai kenbaar | <moment> |
    Wanneer de tekst wordt opgesteld
    Dan staat er "De werkgever deelt <woorden> een rol speelt."

    Voorbeelden:
      | moment                | woorden                                                                            |
      | bij personeelsbesluit | bij het besluit over de betrokkene aan deze mee dat het AI-systeem bij het besluit |
      | bij eerste contact    | bij het eerste contact aan de betrokkene mee dat het AI-systeem bij een besluit    |

  Abstract Scenario: de taal van de uitleg is een keuze
    Stel het artikel "uitleg over PickPilot"
      | taal | <taal> |
    Wanneer de tekst wordt opgesteld
    Dan staat er "<zin>"

    Voorbeelden:
      | taal                  | zin                                                                                |
      | niveau b1             | De werkgever geeft de uitleg in het Nederlands op taalniveau B1.                   |
      | eigen taal            | op verzoek in een andere taal dan het Nederlands die de betrokkene beheerst.       |
      | niveau b1, eigen taal | op taalniveau B1, en op verzoek ook in een andere taal die de betrokkene beheerst. |

  Scenario: uitleg kan per risicoklasse verschillen
    Stel het artikel "uitleg over PickPilot"
      | bij | hoog: alle besluiten; midden: alle besluiten; laag: geen |
    Wanneer de tekst wordt opgesteld
    Dan staat er "Over de reikwijdte van de uitleg geldt per risicoklasse het volgende:"
    En staat er "b. in risicoklasse laag is hierover niets afgesproken."

  Scenario: wie na de uitleg oneens blijft, vindt de weg naar de klacht
    Stel het artikel "uitleg over PickPilot"
      | recht | ja |
    En het lege artikel "klacht over PickPilot volgens basis"
    Wanneer de tekst wordt opgesteld
    Dan staat er "Wie het na de uitleg met het besluit oneens blijft, kan een klacht indienen op grond van artikel 2."
