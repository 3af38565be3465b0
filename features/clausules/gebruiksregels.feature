# language: nl
Functionaliteit: Gebruiksregels generatieve AI en agents (K45)

  > Wie zijn eigen hulpmiddel durft te melden, maakt het zichtbaar.

  Achtergrond:
    Stel de cao
      | werkgever       | privaat          |
      | medezeggenschap | ondernemingsraad |
    En het systeem PickPilot
      | ai volgens de wet | ja                |
      | doelen            | prestaties volgen |
      | persoonsgegevens  | ja                |

  Abstract Scenario: de vier varianten van gebruiksregels zeggen elk iets anders
    Stel het lege artikel "gebruiksregels over PickPilot volgens <variant>"
    Wanneer de tekst wordt opgesteld
    Dan staat er "<zin>"
    En staat er "Dit artikel geldt voor het AI-systeem “PickPilot”."

    Voorbeelden:
      | variant    | zin                                                                                                                                             |
      | basis      | De werkgever zorgt ervoor dat wie met het AI-systeem communiceert, bij het eerste contact de mededeling krijgt dat het AI is.                   |
      | werknemers | De werkgever bewaart de opdrachten die een werknemer aan een AI-hulpmiddel geeft (prompts), niet.                                               |
      | werkgevers | De werkgever laat de uitvoer van een AI-hulpmiddel bij wijze van steekproef door een mens controleren.                                          |
      | middenweg  | De werkgever laat alle uitvoer van een AI-hulpmiddel die buiten de onderneming wordt gebruikt, vooraf en in werktijd door een mens controleren. |

  Abstract Scenario: elke variant van gebruiksregels is rechtmatig bij een private en een publieke werkgever, met en zonder ondernemingsraad
    Stel de cao
      | werkgever         | <werkgever> |
      | werkzame personen | <personen>  |
      | medezeggenschap   | <orgaan>    |
    En het lege artikel "gebruiksregels over PickPilot volgens <variant>"
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

  Abstract Scenario: elke keuze van hulpmiddelen in de gebruiksregels heeft haar eigen zin
    Stel het artikel "gebruiksregels over PickPilot"
      | toegestane hulpmiddelen | <waarde> |
    Wanneer de tekst wordt opgesteld
    Dan staat er "<zin>"

    Voorbeelden:
      | waarde      | zin                                                            |
      | alle        | De werknemer kan voor het werk elk AI-hulpmiddel gebruiken.    |
      | lijst       | alleen AI-hulpmiddelen die op de lijst van de werkgever staan; |
      | uitgesloten | De werknemer gebruikt voor het werk geen AI-hulpmiddelen.      |

  Scenario: de lijst van de gebruiksregels verwijst niet naar een register dat er niet is
    Stel het artikel "gebruiksregels over PickPilot"
      | toegestane hulpmiddelen | lijst |
    Wanneer de tekst wordt opgesteld
    Dan staat er "die op de lijst van de werkgever staan;"
    En staat er niet "AI-register"

  Scenario: twee soorten verboden invoer van de gebruiksregels staan in één regel
    Stel het artikel "gebruiksregels over PickPilot"
      | verboden invoer | persoonsgegevens, bronnen |
    Wanneer de tekst wordt opgesteld
    Dan staat er "niet in een AI-hulpmiddel in: persoonsgegevens en gegevens waaruit een journalistieke bron kan blijken."

  Scenario: meer soorten verboden invoer van de gebruiksregels staan onder elkaar
    Stel het artikel "gebruiksregels over PickPilot"
      | verboden invoer | persoonsgegevens, zorggegevens, bedrijfsgeheimen |
    Wanneer de tekst wordt opgesteld
    Dan staat er "b. gegevens over de gezondheid van of de zorg voor een persoon;"
    En staat er "c. bedrijfsgeheimen."

  Scenario: elke vermelding van de gebruiksregels noemt haar bron
    Stel het artikel "gebruiksregels over PickPilot"
      | label op | stem |
    Wanneer de tekst wordt opgesteld
    Dan staat er "bij de volgende inhoud die met een AI-hulpmiddel is gemaakt: nagemaakte of bewerkte stemmen."
    En noemt een voetnoot "AI-verordening, artikel 50, vierde lid (wet)"

  Abstract Scenario: de termijn voor opdrachten in de gebruiksregels staat er binnen en buiten het bereik van de catalogus
    Stel het artikel "gebruiksregels over PickPilot"
      | prompts bewaren | <waarde> |
    Wanneer de tekst wordt opgesteld
    Dan staat er "<zin>"

    Voorbeelden:
      | waarde            | zin                                                         |
      | 0 dagen           | niet langer dan tot het einde van de dienst.                |
      | 1 dag             | één (1) dag en wist ze daarna.                              |
      | 30 tot 180 dagen  | 30 tot 180 dagen en wist ze daarna.                         |
      | 2 jaar            | twee (2) jaar en wist ze daarna.                            |
      | minstens 30 dagen | ten minste dertig (30) dagen, zonder einde van die termijn. |
      | onbeperkt         | voor onbeperkte tijd.                                       |

  Scenario: opdrachten wissen volgens de gebruiksregels raakt de logboeken niet
    Stel het artikel "gebruiksregels over PickPilot"
      | prompts bewaren | uitgesloten |
    Wanneer de tekst wordt opgesteld
    Dan staat er "Voor de logboeken die een AI-systeem met een hoog risico automatisch maakt, blijft de wettelijke bewaartermijn gelden."
    En noemt een voetnoot "AI-verordening, artikel 26, zesde lid (wet)"

  Scenario: opdrachten onbeperkt bewaren volgens de gebruiksregels wordt getrouw opgeschreven
    Stel het artikel "gebruiksregels over PickPilot"
      | prompts bewaren | onbeperkt |
    Wanneer de tekst wordt opgesteld
    Dan staat er "voor onbeperkte tijd."
    En noemt een voetnoot "Algemene verordening gegevensbescherming, artikel 5, eerste lid, onder e (wet)"
    En staat er niet "logboeken"

  Scenario: opdrachten gebruiken voor beoordeling staat zo in de gebruiksregels
    Stel het artikel "gebruiksregels over PickPilot"
      | prompts voor beoordeling | ja |
    Wanneer de tekst wordt opgesteld
    Dan staat er "De werkgever kan de opdrachten die een werknemer aan een AI-hulpmiddel geeft (prompts), gebruiken om werknemers te beoordelen."
    En noemt een voetnoot "Algemene verordening gegevensbescherming, artikel 5, eerste lid, onder b (wet)"

  Abstract Scenario: de amnestie van de gebruiksregels staat er binnen en buiten het bereik van de catalogus
    Stel het artikel "gebruiksregels over PickPilot"
      | amnestie | <waarde> |
    Wanneer de tekst wordt opgesteld
    Dan staat er "<zin>"

    Voorbeelden:
      | waarde             | zin                                                                           |
      | 0 maanden          | dat de werknemer zelf meldt, uiterlijk op de dag waarop deze cao ingaat.      |
      | 1 maand            | in een periode van één (1) maand vanaf de ingang van deze cao.                |
      | minstens 7 maanden | in een periode van ten minste zeven (7) maanden vanaf de ingang van deze cao. |
      | onbeperkt          | dat de werknemer zelf meldt, ongeacht wanneer.                                |
      | uitgesloten        | De werkgever kan een maatregel nemen tegen een werknemer                      |

  Abstract Scenario: een agent beslist volgens de gebruiksregels nooit over een persoon
    Stel het artikel "gebruiksregels over PickPilot"
      | agent zonder akkoord | <waarde> |
    Wanneer de tekst wordt opgesteld
    Dan staat er "<zin>"

    Voorbeelden:
      | waarde                              | zin                                                                     |
      | behalve bij besluiten over personen | behalve bij een besluit over een persoon.                               |
      | klein bedrag of laag risico         | en nooit een handeling die een besluit over een persoon inhoudt.        |
      | uitgesloten                         | geen handeling verrichten zonder voorafgaand akkoord van een werknemer. |

  Scenario: de plicht van de aanbieder in de gebruiksregels laat de mededeling staan
    Stel het artikel "gebruiksregels over PickPilot"
      | ai kenbaar | bij eerste contact |
      | plicht van | aanbieder          |
    Wanneer de tekst wordt opgesteld
    Dan staat er "Wie met het AI-systeem communiceert, krijgt bij het eerste contact de mededeling dat het AI is."
    En staat er "De plicht om te laten weten dat men met AI communiceert, rust op de aanbieder van het AI-systeem."
    En staat er niet "De werkgever zorgt ervoor"

  Scenario: de controle van de uitvoer in de gebruiksregels kan per risicoklasse verschillen
    Stel het artikel "gebruiksregels over PickPilot"
      | menselijke controle | hoog: alles; midden: alles extern; laag: uitgesloten |
    Wanneer de tekst wordt opgesteld
    Dan staat er "a. in risicoklasse hoog geldt: de werkgever laat alle uitvoer van een AI-hulpmiddel voor het gebruik daarvan en in werktijd door een mens controleren;"
    En staat er "c. in risicoklasse laag geldt: de werkgever hoeft de uitvoer van een AI-hulpmiddel niet door een mens te laten controleren."

  Scenario: gebruik buiten de gebruiksaanwijzing wordt in de gebruiksregels getrouw opgeschreven
    Stel het artikel "gebruiksregels over PickPilot"
      | gebruiksaanwijzing | nee |
    Wanneer de tekst wordt opgesteld
    Dan staat er "De werkgever kan het AI-systeem ook anders laten gebruiken dan de gebruiksaanwijzing voorschrijft."
    En noemt een voetnoot "AI-verordening, artikel 26, eerste lid (wet)"

  Scenario: de norm over de gebruiksaanwijzing vindt gebruiksregels die daarvan afwijken
    Stel het systeem PickPilot
      | profilering       | ja             |
      | eerste marktdatum | 5 januari 2028 |
    En het artikel "gebruiksregels over PickPilot"
      | gebruiksaanwijzing | nee |
    Wanneer het akkoord op 1 februari 2028 wordt gecontroleerd
    Dan is het oordeel van AIA-26-1 over PickPilot "schendt"
    En is de ernst "fout"

  Scenario: de norm over de invoer vindt gebruiksregels zonder controle
    Stel het systeem PickPilot
      | profilering       | ja             |
      | eerste marktdatum | 5 januari 2028 |
    En het artikel "gebruiksregels over PickPilot"
      | gebruiksaanwijzing   | ja  |
      | invoer gecontroleerd | nee |
    Wanneer het akkoord op 1 februari 2028 wordt gecontroleerd
    Dan is het oordeel van AIA-26-1 over PickPilot "schendt"
    En is de ernst "waarschuwing"

  Scenario: de norm over openheid vindt gebruiksregels die de AI verbergen
    Stel het systeem PickPilot
      | doelen | chatbot |
    En het artikel "gebruiksregels over PickPilot"
      | ai kenbaar | uitgesloten |
    Wanneer het akkoord op 3 december 2027 wordt gecontroleerd
    Dan is het oordeel van AIA-50-1-4 over PickPilot "schendt"
    En is de ernst "waarschuwing"
