# language: nl
Functionaliteit: Publieke waarden en professionele ruimte (K46)

  > Een burger heeft recht op een oordeel, en niet op een uitkomst.

  Achtergrond:
    Stel de cao
      | werkgever       | privaat          |
      | medezeggenschap | ondernemingsraad |
    En het systeem PickPilot
      | ai volgens de wet | ja                |
      | doelen            | prestaties volgen |
      | persoonsgegevens  | ja                |

  Abstract Scenario: de vier varianten van publieke-waarden zeggen elk iets anders
    Stel het lege artikel "publieke-waarden over PickPilot volgens <variant>"
    Wanneer de tekst wordt opgesteld
    Dan staat er "<zin>"
    En staat er "Dit artikel geldt voor het AI-systeem “PickPilot”."

    Voorbeelden:
      | variant    | zin                                                                                                               |
      | basis      | De werkgever overlegt met de ondernemingsraad over de gevolgen van het AI-systeem voor het werk van het personeel |
      | werknemers | ten minste vier (4) keer per jaar met een panel van burgers hoe hij AI voor die taak gebruikt.                    |
      | werkgevers | De afspraken in dit artikel berusten op artikel 46d van de Wet op de ondernemingsraden.                           |
      | middenweg  | één (1) keer per jaar met een panel van burgers hoe hij AI voor die taak gebruikt.                                |

  Abstract Scenario: elke variant van publieke-waarden is rechtmatig bij een private en een publieke werkgever, met en zonder ondernemingsraad
    Stel de cao
      | werkgever         | <werkgever> |
      | werkzame personen | <personen>  |
      | medezeggenschap   | <orgaan>    |
    En het lege artikel "publieke-waarden over PickPilot volgens <variant>"
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

  Abstract Scenario: elke variant van publieke waarden is rechtmatig bij een overheid met een publieke taak
    Stel de cao
      | werkgever         | overheid |
      | werkzame personen | 1.100    |
    En het systeem PickPilot
      | doelen | publieke taak |
    En het lege artikel "publieke-waarden over PickPilot volgens <variant>"
    En het lege artikel "overleg over PickPilot volgens basis"
    Wanneer het akkoord op 2 augustus 2028 wordt gecontroleerd
    Dan is er geen fout en geen waarschuwing

    Voorbeelden:
      | variant    |
      | basis      |
      | werknemers |
      | werkgevers |
      | middenweg  |

  Scenario: twee uitgezonderde taken van publieke waarden staan in één regel
    Stel het artikel "publieke-waarden over PickPilot"
      | uitgezonderde taken | handhaving, bezwaar |
    Wanneer de tekst wordt opgesteld
    Dan staat er "een mens en niet het AI-systeem oordelen over: een maatregel bij het handhaven van regels en een bezwaar tegen een besluit."

  Scenario: meer uitgezonderde taken van publieke waarden staan onder elkaar
    Stel het artikel "publieke-waarden over PickPilot"
      | uitgezonderde taken | zorgoordeel, jeugd, redactioneel oordeel |
    Wanneer de tekst wordt opgesteld
    Dan staat er "a. de zorg voor een patiënt of cliënt;"
    En staat er "c. de inhoud van nieuws en andere redactionele uitingen."

  Scenario: publieke waarden zonder uitgezonderde taak worden getrouw opgeschreven
    Stel het artikel "publieke-waarden over PickPilot"
      | uitgezonderde taken | uitgesloten |
    Wanneer de tekst wordt opgesteld
    Dan staat er "Dit artikel zondert geen taak uit van het gebruik van het AI-systeem."

  Scenario: een professional die niet mag afwijken, staat zo bij publieke waarden
    Stel het artikel "publieke-waarden over PickPilot"
      | mag afwijken | nee |
    Wanneer de tekst wordt opgesteld
    Dan staat er "Wie beroepsmatig met het AI-systeem werkt, heeft toestemming van de werkgever nodig om van de uitvoer af te wijken."
    En noemt een voetnoot "AI-verordening, artikel 26, tweede lid (wet)"

  Abstract Scenario: het aantal gesprekken met burgers over publieke waarden staat er van nul tot boven het bereik
    Stel het artikel "publieke-waarden over PickPilot"
      | burgerpanel | <waarde> |
    Wanneer de tekst wordt opgesteld
    Dan staat er "<zin>"

    Voorbeelden:
      | waarde               | zin                                                          |
      | 0 per jaar           | geen vast gesprek met burgers.                               |
      | 1                    | één (1) keer per jaar met een panel van burgers              |
      | hoogstens 4 per jaar | ten hoogste vier (4) keer per jaar met een panel van burgers |
      | 12 per jaar          | twaalf (12) keer per jaar met een panel van burgers          |
      | uitgesloten          | niet met burgers te bespreken.                               |

  Scenario: doelmatigheid als enig doel wordt bij publieke waarden getrouw opgeschreven
    Stel het artikel "publieke-waarden over PickPilot"
      | doelmatigheid als enig doel | ja |
    Wanneer de tekst wordt opgesteld
    Dan staat er "De werkgever kan het AI-systeem inzetten met doelmatigheid of besparing als enig doel."

  Scenario: publieke waarden zonder openbaar register worden getrouw opgeschreven
    Stel het artikel "publieke-waarden over PickPilot"
      | publiek register | nee |
    Wanneer de tekst wordt opgesteld
    Dan staat er "De werkgever hoeft voor zijn AI-systemen geen eigen openbaar register bij te houden."

  Scenario: het burgerpanel van publieke waarden kan per risicoklasse verschillen
    Stel het artikel "publieke-waarden over PickPilot"
      | burgerpanel | hoog: 2 per jaar; midden: 1 per jaar; laag: geen |
    Wanneer de tekst wordt opgesteld
    Dan staat er "a. in risicoklasse hoog geldt: de werkgever bespreekt, voor zover hij een publieke taak verricht, twee (2) keer per jaar"
    En staat er "c. in risicoklasse laag is hierover niets afgesproken."

  Scenario: het overleg over publieke waarden noemt het orgaan dat er is
    Stel de cao
      | medezeggenschap | personeelsvertegenwoordiging |
    En het artikel "publieke-waarden over PickPilot"
      | gevolgen voor personeel | ja |
    Wanneer de tekst wordt opgesteld
    Dan staat er "De werkgever overlegt met de personeelsvertegenwoordiging over de gevolgen van het AI-systeem voor het werk van het personeel"

  Scenario: publieke waarden die het personeel buiten het overleg houden, worden getrouw opgeschreven
    Stel het artikel "publieke-waarden over PickPilot"
      | gevolgen voor personeel | uitgesloten |
    Wanneer de tekst wordt opgesteld
    Dan staat er "De gevolgen van het AI-systeem voor het werk van het personeel blijven buiten het overleg als het besluit over het AI-systeem tot een publieke taak behoort."
    En noemt een voetnoot "Wet op de ondernemingsraden, artikelen 23, tweede lid, en 46d, onder b (wet)"

  Scenario: de norm over het politieke primaat vindt publieke waarden die het personeel overslaan
    Stel de cao
      | werkgever | overheid |
    En het systeem PickPilot
      | doelen | publieke taak |
    En het artikel "publieke-waarden over PickPilot"
      | gevolgen voor personeel | uitgesloten |
    Wanneer het akkoord op 3 december 2027 wordt gecontroleerd
    Dan is het oordeel van WOR-46D-POLITIEK over PickPilot "schendt"
    En is de ernst "waarschuwing"
