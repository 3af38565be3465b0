# language: nl
Functionaliteit: Geschillen en opschorting (K48)

  > Wat niets kost om te breken, wordt gebroken.

  Achtergrond:
    Stel de cao
      | werkgever       | privaat          |
      | medezeggenschap | ondernemingsraad |
    En het systeem PickPilot
      | ai volgens de wet | ja                |
      | doelen            | prestaties volgen |
      | persoonsgegevens  | ja                |

  Abstract Scenario: de vier varianten van geschillen zeggen elk iets anders
    Stel het lege artikel "geschillen over PickPilot volgens <variant>"
    Wanneer de tekst wordt opgesteld
    Dan staat er "<zin>"
    En staat er "Dit artikel geldt voor het AI-systeem “PickPilot”."

    Voorbeelden:
      | variant    | zin                                                                                                             |
      | basis      | In een geschil over het AI-systeem rust de bewijslast waar die volgens de wet rust.                             |
      | werknemers | De werkgever schort het gebruik van het AI-systeem op zolang daarover een geschil loopt.                        |
      | werkgevers | Een geschil over het AI-systeem schort het gebruik daarvan niet op.                                             |
      | middenweg  | De werkgever die voor het AI-systeem een termijn van deze cao heeft overschreden, schort het gebruik daarvan op |

  Abstract Scenario: elke variant van geschillen is rechtmatig bij een private en een publieke werkgever, met en zonder ondernemingsraad
    Stel de cao
      | werkgever         | <werkgever> |
      | werkzame personen | <personen>  |
      | medezeggenschap   | <orgaan>    |
    En het lege artikel "geschillen over PickPilot volgens <variant>"
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

  Scenario: de stappen van geschillen staan in hun volgorde
    Stel het artikel "geschillen over PickPilot"
      | overlegtermijn      | 10 dagen  |
      | geschillencommissie | bestaande |
      | commissietermijn    | 20 dagen  |
      | bemiddelingstermijn | 30 dagen  |
    Wanneer de tekst wordt opgesteld
    Dan staat er "Partijen bespreken een geschil over het AI-systeem binnen tien (10) dagen nadat een van hen het schriftelijk heeft gemeld."
    En staat er "De geschillencommissie die een geschil over het AI-systeem behandelt, brengt binnen twintig (20) dagen nadat het aan haar is voorgelegd, schriftelijk en met redenen advies uit."
    En staat er "Partijen beproeven bij een geschil over het AI-systeem bemiddeling gedurende dertig (30) dagen."

  Abstract Scenario: het overleg over geschillen staat er van nul tot onbeperkt
    Stel het artikel "geschillen over PickPilot"
      | overlegtermijn | <waarde> |
    Wanneer de tekst wordt opgesteld
    Dan staat er "<zin>"

    Voorbeelden:
      | waarde          | zin                                                                           |
      | 0 dagen         | op de dag waarop een van hen het schriftelijk meldt.                          |
      | 1 dag           | binnen één (1) dag nadat een van hen het schriftelijk heeft gemeld.           |
      | minstens 1 week | niet eerder dan één (1) week nadat een van hen het schriftelijk heeft gemeld. |
      | onbeperkt       | zonder dat daarvoor een termijn geldt.                                        |
      | uitgesloten     | niet eerst met elkaar te bespreken.                                           |

  Abstract Scenario: de commissie voor geschillen adviseert van meteen tot onbeperkt
    Stel het artikel "geschillen over PickPilot"
      | commissietermijn | <waarde> |
    Wanneer de tekst wordt opgesteld
    Dan staat er "<zin>"

    Voorbeelden:
      | waarde      | zin                                                                                                 |
      | 0 dagen     | brengt op de dag waarop het aan haar is voorgelegd, advies uit.                                     |
      | 1 dag       | brengt binnen één (1) dag nadat het aan haar is voorgelegd, schriftelijk en met redenen advies uit. |
      | onbeperkt   | kan haar advies onbeperkt uitstellen.                                                               |
      | uitgesloten | geldt geen termijn.                                                                                 |

  Abstract Scenario: bemiddeling bij geschillen kan elke duur hebben
    Stel het artikel "geschillen over PickPilot"
      | bemiddelingstermijn | <waarde> |
    Wanneer de tekst wordt opgesteld
    Dan staat er "<zin>"

    Voorbeelden:
      | waarde             | zin                                                  |
      | 0 dagen            | op de dag waarop die begint.                         |
      | 1 dag              | bemiddeling gedurende één (1) dag.                   |
      | hoogstens 30 dagen | bemiddeling gedurende ten hoogste dertig (30) dagen. |
      | onbeperkt          | bemiddeling, zonder dat daarvoor een termijn geldt.  |
      | uitgesloten        | geen bemiddeling.                                    |

  Scenario: een nieuwe commissie voor geschillen stellen partijen zelf in
    Stel het artikel "geschillen over PickPilot"
      | geschillencommissie | nieuwe |
    Wanneer de tekst wordt opgesteld
    Dan staat er "Partijen stellen een geschillencommissie in, waaraan elk van hen een geschil over het AI-systeem kan voorleggen."

  Scenario: geschillen zonder rechter worden getrouw opgeschreven
    Stel het artikel "geschillen over PickPilot"
      | rechter | uitgesloten |
    Wanneer de tekst wordt opgesteld
    Dan staat er "Een geschil over het AI-systeem kan niet aan de rechter worden voorgelegd."
    En noemt een voetnoot "Wet op de ondernemingsraden, artikel 36 (wet)"
    En noemt een voetnoot "Wet op het algemeen verbindend en het onverbindend verklaren van bepalingen van collectieve arbeidsovereenkomsten, artikel 2, vijfde lid (wet)"

  Scenario: bindend advies bij geschillen wordt getrouw opgeschreven
    Stel het artikel "geschillen over PickPilot"
      | rechter | bindend advies |
    Wanneer de tekst wordt opgesteld
    Dan staat er "Over een geschil over het AI-systeem beslist bij uitsluiting een bindend adviseur."
    En noemt een voetnoot "Wet op het algemeen verbindend en het onverbindend verklaren van bepalingen van collectieve arbeidsovereenkomsten, artikel 2, vijfde lid (wet)"

  Scenario: geschillen die eerst de eigen procedure volgen, staan zo in de tekst
    Stel het artikel "geschillen over PickPilot"
      | rechter | na interne procedure |
    Wanneer de tekst wordt opgesteld
    Dan staat er "Een geschil over het AI-systeem kan pas na afloop van de procedure van dit artikel aan de rechter worden voorgelegd."

  Scenario: geschillen zonder bijstand worden getrouw opgeschreven
    Stel het artikel "geschillen over PickPilot"
      | bijstand | uitgesloten |
    Wanneer de tekst wordt opgesteld
    Dan staat er "Een werknemer kan zich bij een geschil over het AI-systeem niet laten bijstaan."
    En noemt een voetnoot "Algemene verordening gegevensbescherming, artikel 80, eerste lid (wet)"

  Abstract Scenario: de sanctie bij geschillen staat er binnen en buiten het bereik van de catalogus
    Stel het artikel "geschillen over PickPilot"
      | sanctie | <waarde> |
    Wanneer de tekst wordt opgesteld
    Dan staat er "<zin>"

    Voorbeelden:
      | waarde                  | zin                                                         |
      | € 0 per dag             | verschuldigd is, is nihil.                                  |
      | € 500 per dag           | niet nakomt, is € 500,– per dag verschuldigd.               |
      | € 500 tot 5.000 per dag | niet nakomt, is € 500,– tot € 5.000,– per dag verschuldigd. |
      | minstens € 7.500        | niet nakomt, is ten minste € 7.500,– verschuldigd.          |
      | uitgesloten             | is op grond van deze cao geen bedrag verschuldigd.          |

  Abstract Scenario: de bestemming van de sanctie bij geschillen is een keuze
    Stel het artikel "geschillen over PickPilot"
      | bestemming | <waarde> |
    Wanneer de tekst wordt opgesteld
    Dan staat er "<zin>"

    Voorbeelden:
      | waarde         | zin                                                     |
      | partij         | komt toe aan de partij die nakoming vordert.            |
      | scholingsfonds | komt toe aan het scholingsfonds dat partijen aanwijzen. |
      | uitgesloten    | geen bestemming.                                        |

  Abstract Scenario: elke opschorting bij geschillen heeft haar eigen zin
    Stel het artikel "geschillen over PickPilot"
      | opschorting | <waarde> |
    Wanneer de tekst wordt opgesteld
    Dan staat er "<zin>"

    Voorbeelden:
      | waarde      | zin                                                                   |
      | geen        | Een geschil over het AI-systeem schort het gebruik daarvan niet op.   |
      | bij te laat | totdat hij alsnog heeft gedaan wat binnen die termijn moest gebeuren. |
      | altijd      | zolang daarover een geschil loopt.                                    |
      | uitgesloten | De werkgever kan wegens een geschil niet worden verplicht             |

  Scenario: de opschorting bij geschillen kan per risicoklasse verschillen
    Stel het artikel "geschillen over PickPilot"
      | opschorting | hoog: altijd; midden: bij te laat; laag: geen |
    Wanneer de tekst wordt opgesteld
    Dan staat er "a. in risicoklasse hoog geldt: de werkgever schort het gebruik van het AI-systeem op zolang daarover een geschil loopt;"
    En staat er "c. in risicoklasse laag geldt: een geschil over het AI-systeem schort het gebruik daarvan niet op."

  Abstract Scenario: de norm over de kantonrechter vindt geschillen zonder rechter
    Stel het artikel "geschillen over PickPilot"
      | rechter | <waarde> |
    Wanneer het akkoord op 3 december 2027 wordt gecontroleerd
    Dan is het oordeel van WOR-36-RECHTER over PickPilot "schendt"
    En is de ernst "fout"

    Voorbeelden:
      | waarde         |
      | uitgesloten    |
      | bindend advies |

  Scenario: geschillen zonder rechter kunnen niet algemeen verbindend worden verklaard
    Stel de cao
      | algemeen verbindend | gevraagd |
    En het artikel "geschillen over PickPilot"
      | rechter | bindend advies |
    Wanneer het akkoord op 3 december 2027 wordt gecontroleerd
    Dan is het oordeel van AVV-2-5 over de cao "schendt"
    En is de ernst "fout"

  Scenario: de norm over bijstand vindt geschillen waarin de werknemer alleen staat
    Stel het artikel "geschillen over PickPilot"
      | bijstand | uitgesloten |
    Wanneer het akkoord op 3 december 2027 wordt gecontroleerd
    Dan is het oordeel van AVG-80 over PickPilot "schendt"
    En is de ernst "fout"
