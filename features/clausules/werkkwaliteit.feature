# language: nl
Functionaliteit: Toets kwaliteit van werk (K30)

  > Wie vooraf niet meet, kan achteraf niet aantonen dat het werk slechter werd.

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

  Abstract Scenario: de vier varianten van werkkwaliteit zeggen elk iets anders
    Stel het lege artikel "werkkwaliteit over PickPilot volgens <variant>"
    Wanneer de tekst wordt opgesteld
    Dan staat er "<zin>"
    En staat er "Dit artikel geldt voor het AI-systeem “PickPilot”."

    Voorbeelden:
      | variant    | zin                                                                                                                                                      |
      | basis      | Over het meten van de kwaliteit van het werk vraagt de wet geen afspraak in de cao.                                                                       |
      | werknemers | Blijkt uit een meting een daling van de kwaliteit van het werk, dan schort de werkgever het gebruik van het AI-systeem op totdat de oorzaak is weggenomen. |
      | werkgevers | Blijkt uit een meting een daling van de kwaliteit van het werk, dan bespreekt de werkgever de uitkomst met de ondernemingsraad.                           |
      | middenweg  | De werkgever stelt het verbeterplan na een daling van de kwaliteit van het werk vast binnen zes (6) weken na de dag waarop de uitkomst van de meting bekend is. |

  Abstract Scenario: elke variant van werkkwaliteit is rechtmatig bij een private werkgever met een ondernemingsraad
    Stel het lege artikel "werkkwaliteit over PickPilot volgens <variant>"
    En het lege artikel "overleg over PickPilot volgens basis"
    Wanneer het akkoord op 3 december 2027 wordt gecontroleerd
    Dan is er geen fout en geen waarschuwing

    Voorbeelden:
      | variant    |
      | basis      |
      | werknemers |
      | werkgevers |
      | middenweg  |

  Scenario: de basis van werkkwaliteit maakt geen nadere afspraken
    Stel het lege artikel "werkkwaliteit over PickPilot volgens basis"
    Wanneer de tekst wordt opgesteld
    Dan staat er "Partijen maken over het onderwerp van dit artikel geen nadere afspraken; de wet blijft daarop van toepassing."

  Abstract Scenario: de eerste meting van werkkwaliteit staat ook buiten het bereik goed in de tekst
    Stel het artikel "werkkwaliteit over PickPilot"
      | nulmeting | <waarde> |
    Wanneer de tekst wordt opgesteld
    Dan staat er "De werkgever houdt <moment> een eerste meting van de kwaliteit van het werk."

    Voorbeelden:
      | waarde                               | moment                                                |
      | minstens 1 week voor ingebruikname   | ten minste één (1) week voor de ingebruikname         |
      | minstens 2 weken voor ingebruikname  | ten minste twee (2) weken voor de ingebruikname       |
      | 26 weken voor ingebruikname          | zesentwintig (26) weken voor de ingebruikname         |
      | voor ingebruikname                   | voor de ingebruikname                                 |

  Abstract Scenario: de drempel voor een daling van werkkwaliteit kan een breuk, een geheel getal of afwezig zijn
    Stel het artikel "werkkwaliteit over PickPilot"
      | drempel daling | <waarde> |
    Wanneer de tekst wordt opgesteld
    Dan staat er "<zin>"

    Voorbeelden:
      | waarde             | zin                                                                                                                           |
      | minstens 0,1 punt  | de gemiddelde score op een onderwerp ten minste 0,1 punt lager is dan bij de eerste meting.                                    |
      | 1                  | de gemiddelde score op een onderwerp één (1) punt lager is dan bij de eerste meting.                                           |
      | minstens 2         | de gemiddelde score op een onderwerp ten minste twee (2) punt lager is dan bij de eerste meting.                               |
      | uitgesloten        | Elke lagere score dan bij de eerste meting geldt als een daling van de kwaliteit van het werk.                                 |

  Scenario: een daling van werkkwaliteit zonder gevolg wordt met zoveel woorden gezegd
    Stel het artikel "werkkwaliteit over PickPilot"
      | gevolg               | uitgesloten |
      | gevolg tweede daling | uitgesloten |
    Wanneer de tekst wordt opgesteld
    Dan staat er "De werkgever verbindt aan een daling van de kwaliteit van het werk geen gevolg."
    En staat er "De werkgever verbindt aan een tweede daling van de kwaliteit van het werk op rij geen verder gevolg."

  Scenario: een termijn na een daling van werkkwaliteit geldt ook zonder verbeterplan
    Stel het artikel "werkkwaliteit over PickPilot"
      | verbetertermijn | hoogstens 1 week |
    Wanneer de tekst wordt opgesteld
    Dan staat er "De werkgever neemt de maatregelen na een daling van de kwaliteit van het werk binnen één (1) week na de dag waarop de uitkomst van de meting bekend is."

  Scenario: zonder gegevensartikel verwijst werkkwaliteit nergens naar
    Stel het lege artikel "werkkwaliteit over PickPilot volgens middenweg"
    Wanneer de tekst wordt opgesteld
    Dan staat er niet "Op de gegevens van een meting"

  Scenario: werkkwaliteit verwijst voor de gegevens van een meting naar het artikel over bewaren
    Stel het lege artikel "werkkwaliteit over PickPilot volgens middenweg"
    En het lege artikel "bewaren over PickPilot volgens middenweg"
    Wanneer de tekst wordt opgesteld
    Dan staat er "Op de gegevens van een meting is artikel 2 van toepassing."

  Scenario: één onderwerp van werkkwaliteit staat in de zin en niet in een opsomming
    Stel het artikel "werkkwaliteit over PickPilot"
      | dimensies | werkstress |
    Wanneer de tekst wordt opgesteld
    Dan staat er "de gevolgen van het AI-systeem voor: de spanning door het werk."

  Scenario: het gevolg van een daling van werkkwaliteit kan per risicoklasse verschillen
    Stel het artikel "werkkwaliteit over PickPilot"
      | gevolg | hoog: opschorting; midden: verbeterplan; laag: geen |
    Wanneer de tekst wordt opgesteld
    Dan staat er "in risicoklasse midden geldt: blijkt uit een meting een daling van de kwaliteit van het werk, dan stelt de werkgever na overleg met de ondernemingsraad een verbeterplan vast;"
