# language: nl
Functionaliteit: Inkoop en leverancier (K16)

  > Wat de leverancier niet heeft beloofd, kan de werkgever niet nakomen.

  Achtergrond:
    Stel de cao
      | werkgever       | privaat          |
      | medezeggenschap | ondernemingsraad |
    En het systeem PickPilot
      | ai volgens de wet       | ja                |
      | doelen                  | prestaties volgen |
      | persoonsgegevens        | ja                |
      | leverancier             | "Voorbeeld"       |
      | belangrijke technologie | ja                |
      | fase                    | voornemen         |

  Abstract Scenario: de vier varianten van inkoop zeggen elk iets anders
    Stel het lege artikel "inkoop over PickPilot volgens <variant>"
    Wanneer de tekst wordt opgesteld
    Dan staat er "<zin>"
    En staat er "Dit artikel geldt voor het AI-systeem “PickPilot”."

    Voorbeelden:
      | variant    | zin                                                                                                                                                |
      | basis      | De werkgever sluit met de leverancier een verwerkersovereenkomst voordat die persoonsgegevens verwerkt.                                            |
      | werknemers | het openbaar zijn van de broncode.                                                                                                                 |
      | werkgevers | De werkgever spant zich in om de eisen van dit artikel in de overeenkomst met de leverancier op te nemen.                                          |
      | middenweg  | De werkgever neemt in de overeenkomst met de leverancier een bepaling op, of legt de ondernemingsraad schriftelijk uit waarom die ontbreekt, over: |

  Abstract Scenario: elke variant van inkoop is rechtmatig bij een private werkgever met een ondernemingsraad
    Stel het lege artikel "inkoop over PickPilot volgens <variant>"
    En het lege artikel "overleg over PickPilot volgens basis"
    Wanneer het akkoord op 3 december 2027 wordt gecontroleerd
    Dan is er geen fout en geen waarschuwing

    Voorbeelden:
      | variant    |
      | basis      |
      | werknemers |
      | werkgevers |
      | middenweg  |

  Abstract Scenario: elke variant van inkoop is ook rechtmatig bij een ander orgaan en bij de overheid
    Stel de cao
      | werkgever         | <werkgever> |
      | medezeggenschap   | <orgaan>    |
      | werkzame personen | <omvang>    |
    En het lege artikel "inkoop over PickPilot volgens <variant>"
    En het lege artikel "overleg over PickPilot volgens basis"
    En het lege artikel "zonder-or over PickPilot volgens basis"
    Wanneer het akkoord op 2 augustus 2028 wordt gecontroleerd
    Dan is er geen fout en geen waarschuwing

    Voorbeelden:
      | variant    | werkgever | orgaan                       | omvang |
      | basis      | privaat   | personeelsvertegenwoordiging | 30     |
      | werknemers | privaat   | personeelsvertegenwoordiging | 30     |
      | werkgevers | privaat   | personeelsvertegenwoordiging | 30     |
      | middenweg  | privaat   | personeelsvertegenwoordiging | 30     |
      | basis      | privaat   | geen                         | 30     |
      | werknemers | privaat   | geen                         | 30     |
      | werkgevers | privaat   | geen                         | 30     |
      | middenweg  | privaat   | geen                         | 30     |
      | basis      | overheid  | ondernemingsraad             | 1.450  |
      | werknemers | overheid  | ondernemingsraad             | 1.450  |
      | werkgevers | overheid  | ondernemingsraad             | 1.450  |
      | middenweg  | overheid  | ondernemingsraad             | 1.450  |

  Abstract Scenario: wat de leverancier met gegevens mag, staat in de tekst, en AVG-28 keurt af wat niet kan
    Stel het artikel "inkoop over PickPilot volgens werkgevers"
      | <sleutel> | <waarde> |
    Wanneer de tekst wordt opgesteld
    Dan staat er "<zin>"
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van AVG-28 over PickPilot "schendt"
    En is de ernst "fout"

    Voorbeelden:
      | sleutel                   | waarde      | zin                                                                                         |
      | verwerkersovereenkomst    | uitgesloten | De werkgever sluit met de leverancier geen verwerkersovereenkomst.                          |
      | eigen gebruik leverancier | vrij        | De werkgever staat toe dat de leverancier persoonsgegevens vrij voor eigen doelen gebruikt. |

  Scenario: een cao die bij de inkoop de aanbieder zelf plichten geeft, krijgt een waarschuwing
    Stel het artikel "inkoop over PickPilot volgens werknemers"
      | bindt aanbieder | ja |
    Wanneer de tekst wordt opgesteld
    Dan staat er "Dit artikel verplicht ook de aanbieder van het AI-systeem."
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van AIA-2-11 over PickPilot "schendt"
    En is de ernst "waarschuwing"

  Scenario: twee eisen aan de leverancier staan in één regel
    Stel het artikel "inkoop over PickPilot"
      | eisen | auditrecht, exit |
    Wanneer de tekst wordt opgesteld
    Dan staat er "De werkgever stelt aan de leverancier van het AI-systeem eisen over: het recht om het AI-systeem te laten onderzoeken en de overgang naar een andere leverancier."

  Scenario: een eis aan de leverancier als plicht houdt de overeenkomst tegen
    Stel het artikel "inkoop over PickPilot"
      | zorg | plicht |
    Wanneer de tekst wordt opgesteld
    Dan staat er "De werkgever sluit met de leverancier geen overeenkomst waarin een van de eisen van dit artikel ontbreekt."

  Abstract Scenario: de medewerking van de leverancier na het einde klopt aan de randen
    Stel het artikel "inkoop over PickPilot"
      | exitperiode | <duur> |
    Wanneer de tekst wordt opgesteld
    Dan staat er "<zin>"

    Voorbeelden:
      | duur                | zin                                                                                                                |
      | 1 maand             | nog één (1) maand aan een overgang meewerkt.                                                                       |
      | minstens 13 maanden | nog ten minste dertien (13) maanden aan een overgang meewerkt.                                                     |
      | onbeperkt           | zonder beperking in de tijd aan een overgang meewerkt.                                                             |
      | uitgesloten         | De werkgever hoeft niet te bedingen dat de leverancier na het einde van de overeenkomst aan een overgang meewerkt. |

  Abstract Scenario: de melding van incidenten door de leverancier klopt aan de randen
    Stel het artikel "inkoop over PickPilot"
      | incidentmelding | <termijn> |
    Wanneer de tekst wordt opgesteld
    Dan staat er "<zin>"

    Voorbeelden:
      | termijn           | zin                                                                                             |
      | 0 uur             | dat de leverancier hem een incident met het AI-systeem direct na de ontdekking meldt.           |
      | hoogstens 121 uur | dat de leverancier hem een incident met het AI-systeem binnen 121 uur na de ontdekking meldt.   |
      | onbeperkt         | incidenten met het AI-systeem meldt, zonder dat daarvoor een termijn geldt.                     |
      | uitgesloten       | De werkgever hoeft niet te bedingen dat de leverancier hem incidenten met het AI-systeem meldt. |

  Scenario: een eis die de werkgever bij de inkoop toepast of uitlegt, gaat naar het orgaan dat er is
    Stel de cao
      | medezeggenschap | personeelsvertegenwoordiging |
    En het artikel "inkoop over PickPilot"
      | pas toe of leg uit | open broncode |
    Wanneer de tekst wordt opgesteld
    Dan staat er "of legt de personeelsvertegenwoordiging schriftelijk uit waarom die ontbreekt, over: het openbaar zijn van de broncode."

  Scenario: inkoop zonder medezeggenschap en zonder onderzoek wordt getrouw opgeschreven
    Stel het artikel "inkoop over PickPilot"
      | medezeggenschap        | nee |
      | alternatief onderzocht | nee |
    Wanneer de tekst wordt opgesteld
    Dan staat er "De werkgever hoeft de ondernemingsraad niet te betrekken bij het programma van eisen voor het AI-systeem."
    En staat er "De werkgever hoeft voor de inkoop niet te onderzoeken of er een open of Europees alternatief is."

  Scenario: het gewicht van de eisen aan de leverancier kan per risicoklasse verschillen
    Stel het artikel "inkoop over PickPilot"
      | zorg | hoog: plicht; midden: inspanning; laag: uitgesloten |
    Wanneer de tekst wordt opgesteld
    Dan staat er "b. in risicoklasse midden geldt: de werkgever spant zich in om de eisen van dit artikel in de overeenkomst met de leverancier op te nemen;"
    En staat er "c. in risicoklasse laag geldt: de werkgever is niet gehouden de eisen van dit artikel in de overeenkomst met de leverancier op te nemen."
