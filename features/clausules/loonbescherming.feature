# language: nl
Functionaliteit: Loonbescherming en functiewaardering (K41)

  > Wie zijn loon niet kan narekenen, kan het ook niet betwisten.

  Achtergrond:
    Stel de cao
      | werkgever       | privaat          |
      | medezeggenschap | ondernemingsraad |
    En het systeem PickPilot
      | ai volgens de wet | ja |
      | doelen           | prestaties volgen |
      | persoonsgegevens | ja                |

  Abstract Scenario: de vier varianten van loonbescherming zeggen elk iets anders
    Stel het lege artikel "loonbescherming over PickPilot volgens <variant>"
    Wanneer de tekst wordt opgesteld
    Dan staat er "<zin>"
    En staat er "Dit artikel geldt voor het AI-systeem “PickPilot”."

    Voorbeelden:
      | variant    | zin                                                                                                           |
      | basis      | De werkgever geeft de werknemer op verzoek inzage in de gegevens en rekenregels waarvan diens loon afhangt.   |
      | werknemers | zonder beperking in tijd het loon van de vorige functie.                                                      |
      | werkgevers | De werkgever gebruikt het AI-systeem bij het vaststellen van het loon van een werknemer hoogstens als advies. |
      | middenweg  | een loongarantie van vierentwintig (24) maanden.                                                              |

  Abstract Scenario: elke variant van loonbescherming is rechtmatig bij elke soort werkgever
    Stel de cao
      | werkgever         | <werkgever>       |
      | werkzame personen | <omvang>          |
      | medezeggenschap   | <medezeggenschap> |
    En het lege artikel "loonbescherming over PickPilot volgens <variant>"
    En het lege artikel "overleg over PickPilot volgens basis"
    Wanneer het akkoord op <dag> wordt gecontroleerd
    Dan is er geen fout en geen waarschuwing

    Voorbeelden:
      | variant    | werkgever | omvang | medezeggenschap              | dag              |
      | basis      | privaat   | 1.450  | ondernemingsraad             | 20 november 2026 |
      | basis      | privaat   | 30     | personeelsvertegenwoordiging | 2 december 2027  |
      | basis      | privaat   | 8      | geen                         | 2 augustus 2028  |
      | basis      | overheid  | 1.450  | ondernemingsraad             | 20 november 2026 |
      | werknemers | privaat   | 1.450  | ondernemingsraad             | 2 december 2027  |
      | werknemers | privaat   | 30     | personeelsvertegenwoordiging | 2 augustus 2028  |
      | werknemers | privaat   | 8      | geen                         | 20 november 2026 |
      | werknemers | overheid  | 1.450  | ondernemingsraad             | 2 december 2027  |
      | werkgevers | privaat   | 1.450  | ondernemingsraad             | 2 augustus 2028  |
      | werkgevers | privaat   | 30     | personeelsvertegenwoordiging | 20 november 2026 |
      | werkgevers | privaat   | 8      | geen                         | 2 december 2027  |
      | werkgevers | overheid  | 1.450  | ondernemingsraad             | 2 augustus 2028  |
      | middenweg  | privaat   | 1.450  | ondernemingsraad             | 20 november 2026 |
      | middenweg  | privaat   | 30     | personeelsvertegenwoordiging | 2 december 2027  |
      | middenweg  | privaat   | 8      | geen                         | 2 augustus 2028  |
      | middenweg  | overheid  | 1.450  | ondernemingsraad             | 20 november 2026 |

  Abstract Scenario: elke variant van loonbescherming is ook zonder afspraken over overleg rechtmatig
    Stel het lege artikel "loonbescherming over PickPilot volgens <variant>"
    Wanneer het akkoord op 3 december 2027 wordt gecontroleerd
    Dan is er geen fout en geen waarschuwing

    Voorbeelden:
      | variant    |
      | basis      |
      | werknemers |
      | werkgevers |
      | middenweg  |

  Abstract Scenario: de duur van de loongarantie staat getrouw in de tekst
    Stel het artikel "loonbescherming over PickPilot"
      | loongarantie | <duur> |
    Wanneer de tekst wordt opgesteld
    Dan staat er "<zin>"

    Voorbeelden:
      | duur        | zin                                                                   |
      | 5 maanden   | gedurende vijf (5) maanden het loon van de vorige functie.            |
      | 1 maand     | gedurende één (1) maand het loon van de vorige functie.               |
      | 60 maanden  | gedurende zestig (60) maanden het loon van de vorige functie.         |
      | 72 maanden  | gedurende tweeënzeventig (72) maanden het loon van de vorige functie. |
      | onbeperkt   | zonder beperking in tijd het loon van de vorige functie.              |
      | uitgesloten | geen loongarantie te geven.                                           |

  Scenario: een loongarantie met een aanvulling belooft niet tweemaal het oude loon
    Stel het artikel "loonbescherming over PickPilot"
      | loongarantie            | 24 maanden |
      | aanvulling loonverschil | 50 %       |
    Wanneer de tekst wordt opgesteld
    Dan staat er "een loongarantie van vierentwintig (24) maanden."
    En staat er "De werkgever vult tijdens de loongarantie het lagere loon van de nieuwe functie aan met vijftig (50) procent van het verschil met het loon van de vorige functie."
    En staat er niet "maanden het loon van de vorige functie"

  Scenario: een loongarantie zonder einde gaat samen met een gedeeltelijke aanvulling
    Stel het artikel "loonbescherming over PickPilot"
      | loongarantie            | onbeperkt |
      | aanvulling loonverschil | 50 %      |
    Wanneer de tekst wordt opgesteld
    Dan staat er "een loongarantie zonder beperking in tijd."

  Scenario: een aanvulling van het loon staat ook zonder loongarantie op zichzelf
    Stel het artikel "loonbescherming over PickPilot"
      | aanvulling loonverschil | 20 tot 50 % |
    Wanneer de tekst wordt opgesteld
    Dan staat er "De werkgever vult het lagere loon van de functie waarin de werknemer door het AI-systeem gaat werken, aan met twintig tot vijftig (20 tot 50) procent van het verschil"
    En staat er niet "tijdens de loongarantie"

  Abstract Scenario: de afbouw van een loonaanvulling staat in stappen per jaar
    Stel het artikel "loonbescherming over PickPilot"
      | afbouw     | <stap> |
      | afbouwduur | <duur> |
    Wanneer de tekst wordt opgesteld
    Dan staat er "<zin>"
    En staat er "<slot>"

    Voorbeelden:
      | stap           | duur        | zin                                                                             | slot                                          |
      | 25 %           | 24 maanden  | elk jaar af met vijfentwintig (25) procent van het verschil tussen beide lonen. | eindigt na vierentwintig (24) maanden, waarna |
      | 100 %          | 1 jaar      | elk jaar af met honderd (100) procent van het verschil tussen beide lonen.      | eindigt na één (1) jaar, waarna               |
      | uitgesloten    | uitgesloten | zonder afbouw.                                                                  | geldt geen vaste duur.                        |
      | hoogstens 10 % | onbeperkt   | elk jaar af met ten hoogste tien (10) procent                                   | eindigt niet door tijdsverloop.               |

  Abstract Scenario: de termijn voor herwaardering van een functie staat getrouw in de tekst
    Stel het artikel "loonbescherming over PickPilot"
      | herwaardering | <termijn> |
    Wanneer de tekst wordt opgesteld
    Dan staat er "<zin>"

    Voorbeelden:
      | termijn           | zin                                                       |
      | hoogstens 3 weken | binnen drie (3) weken na de verandering opnieuw.          |
      | 26 weken          | binnen zesentwintig (26) weken na de verandering opnieuw. |
      | 0 dagen           | op de dag van de verandering opnieuw.                     |
      | onbeperkt         | zonder daarbij aan een termijn gebonden te zijn.          |
      | uitgesloten       | niet opnieuw te waarderen.                                |

  Scenario: inzage in loongegevens weigeren staat zo in de tekst
    Stel het artikel "loonbescherming over PickPilot"
      | inzage loongegevens | uitgesloten |
      | bedrijfsgeheim      | weigergrond |
    Wanneer de tekst wordt opgesteld
    Dan staat er "De werkgever hoeft de werknemer geen inzage te geven in de gegevens en rekenregels waarvan diens loon afhangt."
    En staat er "weigeren met een beroep op een bedrijfsgeheim."
    En noemt een voetnoot "Burgerlijk Wetboek, artikel 7:619 (wet)"

  Scenario: geen loon bij een storing staat zo in de tekst
    Stel het artikel "loonbescherming over PickPilot"
      | loon bij storing | uitgesloten |
    Wanneer de tekst wordt opgesteld
    Dan staat er "De werkgever hoeft het loon niet door te betalen als de werknemer niet kan werken door een storing van het AI-systeem"
    En noemt een voetnoot "Burgerlijk Wetboek, artikel 7:628 (wet)"

  Scenario: een lager loon in dezelfde functie staat zo in de tekst
    Stel het artikel "loonbescherming over PickPilot"
      | verlaging door ai | ja |
    Wanneer de tekst wordt opgesteld
    Dan staat er "De werkgever kan het loon van de werknemer die in zijn functie blijft, verlagen"
    En noemt een voetnoot "Burgerlijk Wetboek, artikel 7:613 (wet)"

  Scenario: inzage weigeren wegens een bedrijfsgeheim is weggelaten, want dat is verboden
    Stel het systeem PickPilot
      | variabel loon | ja |
    En het artikel "loonbescherming over PickPilot"
      | bedrijfsgeheim | weigergrond |
    Wanneer het akkoord op 3 december 2027 wordt gecontroleerd
    Dan is het oordeel van BW-619 over PickPilot "schendt"
    En is de ernst "fout"

  Scenario: inzage in loongegevens uitsluiten is weggelaten, want dat is verboden
    Stel het systeem PickPilot
      | variabel loon | ja |
    En het artikel "loonbescherming over PickPilot"
      | inzage loongegevens | uitgesloten |
    Wanneer het akkoord op 3 december 2027 wordt gecontroleerd
    Dan is het oordeel van BW-619 over PickPilot "schendt"
    En is de ernst "fout"

  Scenario: loon bij een storing uitsluiten is weggelaten, want dat is verboden
    Stel het artikel "loonbescherming over PickPilot"
      | loon bij storing | uitgesloten |
    Wanneer het akkoord op 3 december 2027 wordt gecontroleerd
    Dan is het oordeel van BW-628-LOON over PickPilot "schendt"
    En is de ernst "fout"

  Abstract Scenario: de rol van AI bij het loon staat getrouw in de tekst
    Stel het artikel "loonbescherming over PickPilot"
      | algoritmisch loon | <rol> |
    Wanneer de tekst wordt opgesteld
    Dan staat er "<zin>"

    Voorbeelden:
      | rol               | zin                                                                                           |
      | uitgesloten       | De werkgever gebruikt het AI-systeem niet bij het vaststellen van het loon van een werknemer. |
      | advies            | hoogstens als advies.                                                                         |
      | advies met uitleg | en legt de werknemer uit wat dat advies was en wat daarmee is gedaan.                         |

  Scenario: een loongarantie kan per risicoklasse verschillen
    Stel het artikel "loonbescherming over PickPilot"
      | loongarantie | hoog: 36 maanden; midden: 24 maanden; laag: geen |
    Wanneer de tekst wordt opgesteld
    Dan staat er "Over de loongarantie geldt per risicoklasse het volgende:"
