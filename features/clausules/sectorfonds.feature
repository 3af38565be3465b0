# language: nl
Functionaliteit: Sectorfonds en kennisdeling (K50)

  > Een klein bedrijf heeft geen deskundige; een sector wel.

  Achtergrond:
    Stel de cao
      | werkgever       | privaat          |
      | medezeggenschap | ondernemingsraad |
    En het systeem PickPilot
      | ai volgens de wet | ja                |
      | doelen            | prestaties volgen |
      | persoonsgegevens  | ja                |

  Abstract Scenario: de vier varianten van sectorfonds zeggen elk iets anders
    Stel het lege artikel "sectorfonds over PickPilot volgens <variant>"
    Wanneer de tekst wordt opgesteld
    Dan staat er "<zin>"
    En staat er "Dit artikel geldt voor het AI-systeem “PickPilot”."

    Voorbeelden:
      | variant    | zin                                                                                                                             |
      | basis      | De wet vraagt over een sectorfonds voor AI geen afspraak in de cao.                                                             |
      | werknemers | De werkgever draagt elk kalenderjaar 0,5 procent van de loonsom af aan het sectorfonds dat bij cao voor de sector is ingesteld. |
      | werkgevers | De werkgever draagt voor afspraken over AI niets af aan een sectorfonds.                                                        |
      | middenweg  | Partijen beleggen drie (3) bijeenkomsten per jaar waarin werkgevers en werknemers uit de sector ervaringen met AI uitwisselen.  |

  Abstract Scenario: elke variant van sectorfonds is rechtmatig bij een private en een publieke werkgever, met en zonder ondernemingsraad
    Stel de cao
      | werkgever         | <werkgever> |
      | werkzame personen | <personen>  |
      | medezeggenschap   | <orgaan>    |
    En het lege artikel "sectorfonds over PickPilot volgens <variant>"
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

  Abstract Scenario: de afdracht aan het sectorfonds staat er binnen en buiten het bereik van de catalogus
    Stel het artikel "sectorfonds over PickPilot"
      | afdracht | <waarde> |
    Wanneer de tekst wordt opgesteld
    Dan staat er "<zin>"

    Voorbeelden:
      | waarde              | zin                                                                                                    |
      | 0,01 %              | De werkgever draagt elk kalenderjaar 0,01 procent van de loonsom af aan het sectorfonds                |
      | 0,02 tot 0,50 %     | De werkgever draagt elk kalenderjaar 0,02 tot 0,5 procent van de loonsom af aan het sectorfonds        |
      | hoogstens 1 %       | De werkgever draagt elk kalenderjaar ten hoogste één (1) procent van de loonsom af aan het sectorfonds |
      | 0,10 % van de omzet | De werkgever draagt elk kalenderjaar 0,1 procent van de omzet af aan het sectorfonds                   |

  Scenario: één besteding van het sectorfonds staat in één regel
    Stel het artikel "sectorfonds over PickPilot"
      | besteding | praktijklab |
    Wanneer de tekst wordt opgesteld
    Dan staat er "Partijen zien erop toe dat het sectorfonds de afdracht alleen besteedt aan: een praktijklab waarin ondernemingen en werknemers AI beproeven."

  Scenario: meer bestedingen van het sectorfonds staan onder elkaar
    Stel het artikel "sectorfonds over PickPilot"
      | besteding | scholing, modelteksten, onderzoek |
    Wanneer de tekst wordt opgesteld
    Dan staat er "de afdracht alleen besteedt aan:"
    En staat er "a. scholing over het werken met AI;"
    En staat er "c. onderzoek naar de gevolgen van AI voor het werk."

  Abstract Scenario: het aantal bijeenkomsten van de praktijkgemeenschap staat er van nul tot boven het bereik
    Stel het artikel "sectorfonds over PickPilot"
      | praktijkgemeenschap | <waarde> |
    Wanneer de tekst wordt opgesteld
    Dan staat er "<zin>"

    Voorbeelden:
      | waarde              | zin                                                         |
      | 0 per jaar          | Partijen beleggen nul (0) bijeenkomsten per jaar            |
      | 1                   | Partijen beleggen één (1) bijeenkomst per jaar              |
      | minstens 6 per jaar | Partijen beleggen ten minste zes (6) bijeenkomsten per jaar |
      | 12 per jaar         | Partijen beleggen twaalf (12) bijeenkomsten per jaar        |
      | uitgesloten         | Partijen beleggen geen bijeenkomsten                        |

  Scenario: een kleine onderneming die aan het sectorfonds betaalt, staat zo in de tekst
    Stel het artikel "sectorfonds over PickPilot"
      | kosteloos voor mkb | nee |
    Wanneer de tekst wordt opgesteld
    Dan staat er "Een kleine of middelgrote onderneming betaalt voor deelname aan wat het sectorfonds over AI aanbiedt, hetzelfde als andere ondernemingen."

  Scenario: een sectorfonds zonder jaarbericht wordt getrouw opgeschreven
    Stel het artikel "sectorfonds over PickPilot"
      | jaarbericht | uitgesloten |
    Wanneer de tekst wordt opgesteld
    Dan staat er "Over de afdracht en de besteding daarvan hoeft geen jaarbericht te worden uitgebracht."

  Scenario: de afdracht aan het sectorfonds kan per risicoklasse verschillen
    Stel het artikel "sectorfonds over PickPilot"
      | afdracht | hoog: 0,20 %; midden: 0,10 %; laag: uitgesloten |
    Wanneer de tekst wordt opgesteld
    Dan staat er "Over de afdracht aan het sectorfonds geldt per risicoklasse het volgende:"
    En staat er "c. in risicoklasse laag geldt: de werkgever draagt voor afspraken over AI niets af aan een sectorfonds."

  Scenario: een voordeel voor leden bij het sectorfonds wordt getrouw opgeschreven
    Stel het artikel "sectorfonds over PickPilot"
      | ledenvoordeel | ja |
    Wanneer de tekst wordt opgesteld
    Dan staat er "De aanspraken in dit artikel komen alleen toe aan leden van een vakbond die partij is bij deze cao."
    En noemt een voetnoot "Wet op het algemeen verbindend en het onverbindend verklaren van bepalingen van collectieve arbeidsovereenkomsten, artikel 2, vijfde lid (wet)"

  Scenario: een voordeel voor leden bij het sectorfonds kan niet algemeen verbindend worden verklaard
    Stel de cao
      | algemeen verbindend | gevraagd |
    En het artikel "sectorfonds over PickPilot"
      | ledenvoordeel | ja |
    Wanneer het akkoord op 3 december 2027 wordt gecontroleerd
    Dan is het oordeel van AVV-2-5 over de cao "schendt"
    En is de ernst "fout"
