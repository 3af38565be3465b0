# language: nl
Functionaliteit: Gezondheid en onbereikbaarheid (K31)

  > Een systeem slaapt niet; wie ermee werkt wel.

  Achtergrond:
    Stel de cao
      | werkgever       | privaat          |
      | medezeggenschap | ondernemingsraad |
    En het systeem PickPilot
      | ai volgens de wet | ja                |
      | doelen            | prestaties volgen |
      | persoonsgegevens  | ja                |
      | bepaalt tempo     | nee               |
      | fase              | voornemen         |

  Abstract Scenario: de vier varianten van gezondheid zeggen elk iets anders
    Stel het lege artikel "gezondheid over PickPilot volgens <variant>"
    Wanneer de tekst wordt opgesteld
    Dan staat er "<zin>"
    En staat er "Dit artikel geldt voor het AI-systeem “PickPilot”."

    Voorbeelden:
      | variant    | zin                                                                                                                                                                           |
      | basis      | De werkgever stemt de risico-inventarisatie en -evaluatie en het plan van aanpak voor de ingebruikname af op het gebruik van het AI-systeem.                                   |
      | werknemers | De werknemer die geen dienst heeft, hoeft van 18.00 uur tot 08.00 uur niet bereikbaar te zijn; de werkgever verbindt aan de onbereikbaarheid van een werknemer in die uren geen nadeel. |
      | werkgevers | De werkgever hoeft over de risico’s van het AI-systeem geen deskundige op het gebied van psychosociale arbeidsbelasting te raadplegen.                                          |
      | middenweg  | binnen drie (3) maanden na de ingebruikname aan met de ervaringen van werknemers met het AI-systeem.                                                                            |

  Abstract Scenario: elke variant van gezondheid is rechtmatig bij een private werkgever met een ondernemingsraad
    Stel het lege artikel "gezondheid over PickPilot volgens <variant>"
    En het lege artikel "overleg over PickPilot volgens basis"
    Wanneer het akkoord op 3 december 2027 wordt gecontroleerd
    Dan is er geen fout en geen waarschuwing

    Voorbeelden:
      | variant    |
      | basis      |
      | werknemers |
      | werkgevers |
      | middenweg  |

  Abstract Scenario: wat uit de inzet van werkgevers voor gezondheid is weggelaten, stuit op een norm
    Stel het artikel "gezondheid over PickPilot volgens werkgevers"
      | <sleutel> | <waarde> |
    Wanneer het akkoord op 3 december 2027 wordt gecontroleerd
    Dan is het oordeel van <norm> over PickPilot "schendt"
    Wanneer de tekst wordt opgesteld
    Dan staat er "<zin>"

    Voorbeelden:
      | sleutel               | waarde                            | norm         | zin                                                                                                             |
      | risico-inventarisatie | uitgesloten                       | ARBO-5-RIE   | hoeft de risico-inventarisatie en -evaluatie niet af te stemmen op het gebruik van het AI-systeem.               |
      | risico-inventarisatie | binnen 3 maanden na ingebruikname | ARBO-5-RIE   | en het plan van aanpak binnen drie (3) maanden na de ingebruikname af op het gebruik van het AI-systeem.          |
      | werkdrukbeleid        | nee                               | ARBO-3-PSA   | De werkgever hoeft geen beleid te voeren tegen werkdruk en andere psychosociale arbeidsbelasting door het AI-systeem. |
      | voorlichting          | uitgesloten                       | ARBO-8-VOORL | De werkgever hoeft de werknemer geen voorlichting te geven over de risico’s van het werken met het AI-systeem.    |
      | verzuim voorspellen   | ja                                | UAVG-30      | De werkgever kan het AI-systeem ziekte of verzuim van een werknemer laten voorspellen.                            |
      | arbeidsmiddel         | nee                               | ARBO-1-DIG   | Partijen merken het AI-systeem niet aan als een arbeidsmiddel in de zin van de Arbeidsomstandighedenwet.          |

  Scenario: het verbod om verzuim te voorspellen noemt bij gezondheid zijn bron
    Stel het artikel "gezondheid over PickPilot"
      | verzuim voorspellen | uitgesloten |
    Wanneer de tekst wordt opgesteld
    Dan staat er "De werkgever laat het AI-systeem geen ziekte of verzuim van een werknemer voorspellen."
    En noemt een voetnoot "Uitvoeringswet Algemene verordening gegevensbescherming, artikel 30, eerste en vierde lid (wet)"

  Abstract Scenario: de uren van onbereikbaarheid staan bij gezondheid met uren en minuten
    Stel het artikel "gezondheid over PickPilot"
      | onbereikbaar uren | <waarde> |
    Wanneer de tekst wordt opgesteld
    Dan staat er "<zin>"

    Voorbeelden:
      | waarde          | zin                                                                     |
      | 00:00 tot 06:05 | hoeft van 00.00 uur tot 06.05 uur niet bereikbaar te zijn               |
      | 17:30 tot 09:00 | hoeft van 17.30 uur tot 09.00 uur niet bereikbaar te zijn               |
      | uitgesloten     | Voor de werknemer gelden geen uren waarin hij onbereikbaar kan zijn.    |

  Scenario: berichten buiten de dienst worden bij gezondheid getrouw opgeschreven
    Stel het artikel "gezondheid over PickPilot"
      | berichten buiten dienst | ja |
    Wanneer de tekst wordt opgesteld
    Dan staat er "De werkgever kan het AI-systeem de werknemer ook buiten zijn dienst opdrachten laten geven en berichten laten sturen."

  Abstract Scenario: de tijd zonder beeldscherm staat bij gezondheid ook buiten het bereik goed in de tekst
    Stel het artikel "gezondheid over PickPilot"
      | schermvrije tijd | <waarde> |
    Wanneer de tekst wordt opgesteld
    Dan staat er "in werktijd <tijd> zonder beeldscherm werkt."

    Voorbeelden:
      | waarde                       | tijd                                       |
      | 0 minuten                    | nul (0) minuten per dag                    |
      | minstens 1 minuut            | ten minste één (1) minuut per dag          |
      | minstens 90 minuten per dag  | ten minste negentig (90) minuten per dag   |
      | 2 tot 4 uur per week         | twee tot vier (2 tot 4) uur per week       |

  Scenario: de tijd voor contact kan bij gezondheid per risicoklasse verschillen
    Stel het artikel "gezondheid over PickPilot"
      | menselijk contact | hoog: minstens 30 minuten; midden: uitgesloten; laag: geen |
    Wanneer de tekst wordt opgesteld
    Dan staat er "in risicoklasse hoog geldt: de werkgever houdt in werktijd ten minste dertig (30) minuten per dienst vrij voor contact van de werknemer met collega’s of de leidinggevende;"
    En staat er "in risicoklasse midden geldt: de werkgever hoeft in werktijd geen tijd vrij te houden voor contact tussen werknemers;"
