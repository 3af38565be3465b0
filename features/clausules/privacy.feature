# language: nl
Functionaliteit: Regie over eigen gegevens (K27)

  > Een cao kan waarborgen geven en geen grondslag.

  Achtergrond:
    Stel de cao
      | werkgever       | privaat          |
      | medezeggenschap | ondernemingsraad |
    En het systeem PickPilot
      | ai volgens de wet   | ja                |
      | doelen              | prestaties volgen |
      | persoonsgegevens    | ja                |
      | bijzondere gegevens | geen              |

  Abstract Scenario: de vier varianten van privacy zeggen elk iets anders
    Stel het lege artikel "privacy over PickPilot volgens <variant>"
    Wanneer de tekst wordt opgesteld
    Dan staat er "<zin>"
    En staat er "Dit artikel geldt voor het AI-systeem “PickPilot”."

    Voorbeelden:
      | variant    | zin                                                                                                                                      |
      | basis      | De werkgever beantwoordt een verzoek over persoonsgegevens binnen één (1) maand na ontvangst                                             |
      | werknemers | De werkgever geeft geen persoonsgegevens door naar landen buiten de Europese Economische Ruimte.                                         |
      | werkgevers | De werkgever hoeft een vakbond geen gegevens uit het AI-systeem te verstrekken, ook niet op het niveau van de groep.                     |
      | middenweg  | binnen acht (8) weken na een verzoek gegevens uit het AI-systeem op het niveau van de groep, die niet tot een persoon te herleiden zijn. |

  Abstract Scenario: elke variant van privacy is rechtmatig bij een private werkgever met een ondernemingsraad
    Stel het lege artikel "privacy over PickPilot volgens <variant>"
    En het lege artikel "overleg over PickPilot volgens basis"
    Wanneer het akkoord op 3 december 2027 wordt gecontroleerd
    Dan is er geen fout en geen waarschuwing
    En is het oordeel van AVG-6 over PickPilot "voldoet"
    En is het oordeel van AVG-88 over de cao "voldoet"

    Voorbeelden:
      | variant    |
      | basis      |
      | werknemers |
      | werkgevers |
      | middenweg  |

  Abstract Scenario: wat werkgevers over gegevens laten vallen, staat getrouw in de tekst en is niet rechtmatig
    Stel het artikel "privacy over PickPilot volgens werkgevers"
      | <sleutel> | <waarde> |
    Wanneer de tekst wordt opgesteld
    Dan staat er "<zin>"
    Wanneer het akkoord op 3 december 2027 wordt gecontroleerd
    Dan is het oordeel van <norm> over PickPilot "schendt"

    Voorbeelden:
      | sleutel                 | waarde           | norm      | zin                                                                                                                           |
      | grondslag               | cao              | AVG-6     | De werkgever verwerkt persoonsgegevens met het AI-systeem op grond van deze cao.                                              |
      | noodzaak bindend        | ja               | AVG-6     | Partijen stellen bindend vast welke verwerking van persoonsgegevens noodzakelijk is.                                          |
      | toestemming             | collectief       | AVG-7     | Partijen geven met deze cao namens de werknemers toestemming voor de verwerking van hun persoonsgegevens met het AI-systeem.  |
      | toestemming             | voorwaarde       | AVG-7     | De werkgever kan toestemming voor de verwerking van persoonsgegevens met het AI-systeem als voorwaarde voor het werk stellen. |
      | gegevensrechten         | uitgesloten      | AVG-12-21 | De betrokkene kan de rechten op inzage, rectificatie, gegevenswissing, beperking en bezwaar niet uitoefenen.                  |
      | kosten                  | ja               | AVG-12-21 | De werkgever kan voor een verzoek over persoonsgegevens kosten in rekening brengen.                                           |
      | via                     | medezeggenschap  | AVG-12-21 | De betrokkene kan een verzoek over persoonsgegevens alleen via de ondernemingsraad indienen.                                  |
      | schadevergoeding        | uitgesloten      | AVG-12-21 | De werkgever vergoedt geen schade die de betrokkene door een onrechtmatige verwerking van persoonsgegevens lijdt.             |
      | persoonsnummer koppelen | ja               | UAVG-46   | De werkgever kan het burgerservicenummer gebruiken om gegevens van het AI-systeem te koppelen.                                |
      | bijzondere gegevens     | ja               | AVG-9     | De werkgever kan met het AI-systeem bijzondere persoonsgegevens verwerken.                                                    |
      | doorgifte               | cao, toestemming | AVG-44    | alleen door naar landen buiten de Europese Economische Ruimte op grond van deze cao of toestemming van de betrokkene.         |

  Scenario: de voetnoten bij gegevens noemen ook de rechtspraak
    Stel het artikel "privacy over PickPilot"
      | toetsing rechter | vol |
    Wanneer de tekst wordt opgesteld
    Dan noemt een voetnoot "Hof van Justitie van de Europese Unie, 19 december 2024, C-65/23 (rechtspraak)"

  Abstract Scenario: de termijn voor een verzoek over gegevens staat voluit in de tekst
    Stel het artikel "privacy over PickPilot"
      | antwoord | <termijn> |
    Wanneer de tekst wordt opgesteld
    Dan staat er "<woorden>"
    En noemt een voetnoot "Algemene verordening gegevensbescherming, artikel 12, derde lid (wet)"

    Voorbeelden:
      | termijn           | woorden                                                                                  |
      | 0 dagen           | op de dag van ontvangst en verbetert onjuiste gegevens op dezelfde dag.                  |
      | hoogstens 1 dag   | binnen één (1) dag na ontvangst en verbetert onjuiste gegevens binnen dezelfde termijn.  |
      | 5 tot 30 dagen    | binnen vijf tot dertig (5 tot 30) dagen na ontvangst                                     |
      | hoogstens 6 weken | binnen zes (6) weken na ontvangst                                                        |
      | onbeperkt         | De werkgever kan het antwoord op een verzoek over persoonsgegevens onbeperkt uitstellen. |
      | uitgesloten       | Voor het antwoord op een verzoek over persoonsgegevens geldt geen termijn.               |

  Abstract Scenario: wat met gegevens over werknemers mag, is een keuze
    Stel het artikel "privacy over PickPilot"
      | verkoop of training | <keuze> |
    Wanneer de tekst wordt opgesteld
    Dan staat er "<zin>"

    Voorbeelden:
      | keuze                         | zin                                                                                         |
      | uitgesloten                   | De werkgever verkoopt gegevens over werknemers niet, en laat daarmee geen AI-model trainen. |
      | vrij                          | De werkgever kan gegevens over werknemers verkopen en daarmee een AI-model laten trainen.   |
      | anoniem                       | laten gebruiken nadat die zijn geanonimiseerd.                                              |
      | met toestemming en vergoeding | als die werknemer daarvoor vrij toestemming heeft gegeven en een vergoeding ontvangt.       |

  Abstract Scenario: een kopie van gegevens om mee te nemen heeft een vorm en een moment
    Stel het artikel "privacy over PickPilot"
      | meenemen     | <vorm>     |
      | meenemen bij | <momenten> |
    Wanneer de tekst wordt opgesteld
    Dan staat er "<zin over de vorm>"
    En staat er "De werkgever verstrekt de werknemer een kopie van diens persoonsgegevens <woorden>."

    Voorbeelden:
      | vorm            | momenten                          | zin over de vorm                             | woorden                                                                          |
      | pdf             | verzoek                           | mee als pdf-bestand.                         | op verzoek                                                                       |
      | machineleesbaar | verzoek, uitdienst                | mee in een gangbare en machineleesbare vorm. | op verzoek en bij het einde van het dienstverband                                |
      | machineleesbaar | verzoek, uitdienst, functiewissel | mee in een gangbare en machineleesbare vorm. | op verzoek, bij het einde van het dienstverband en bij een wisseling van functie |

  Scenario: geen toestemming als grond laat bescherming bij een andere verwerking staan
    Stel het artikel "privacy over PickPilot"
      | toestemming   | uitgesloten |
      | zonder nadeel | ja          |
    Wanneer de tekst wordt opgesteld
    Dan staat er "De werkgever grondt de verwerking van persoonsgegevens met het AI-systeem niet op toestemming."
    En staat er "De werkgever verbindt aan het weigeren of intrekken van toestemming voor een andere verwerking geen nadeel."

  Scenario: wie toestemming weigert, lijdt daarvan geen nadeel en krijgt een alternatief
    Stel het artikel "privacy over PickPilot"
      | toestemming   | individueel |
      | zonder nadeel | ja          |
      | alternatief   | ja          |
    Wanneer de tekst wordt opgesteld
    Dan staat er "De werkgever verbindt aan het weigeren of intrekken van toestemming geen nadeel."
    En staat er "De werkgever biedt wie toestemming weigert of intrekt, een gelijkwaardig alternatief."

  Scenario: één waarborg voor gegevens staat zonder opsomming in de tekst
    Stel het artikel "privacy over PickPilot"
      | waarborgen | groepsdeling |
    Wanneer de tekst wordt opgesteld
    Dan staat er "De werkgever treft bij de verwerking van persoonsgegevens met het AI-systeem waarborgen voor het delen van gegevens binnen het concern."
    Wanneer het akkoord op 3 december 2027 wordt gecontroleerd
    Dan is het oordeel van AVG-88 over de cao "onvolledig"

  Scenario: wie gegevens bewaart, leest in het artikel over gegevens hoe lang dat mag
    Stel het artikel "privacy over PickPilot"
      | per toepassing | ja |
    En het lege artikel "bewaren over PickPilot volgens basis"
    Wanneer de tekst wordt opgesteld
    Dan staat er "De werkgever bewaart persoonsgegevens niet langer dan artikel 2 toestaat."

  Abstract Scenario: een cao die de toetsing of de AVG opzij zet, staat zo in de tekst en is niet rechtmatig
    Stel het artikel "privacy over PickPilot volgens werkgevers"
      | <sleutel> | <waarde> |
    Wanneer de tekst wordt opgesteld
    Dan staat er "<zin>"
    Wanneer het akkoord op 3 december 2027 wordt gecontroleerd
    Dan is het oordeel van AVG-88 over de cao "schendt"

    Voorbeelden:
      | sleutel          | waarde       | zin                                                                                                       |
      | toetsing rechter | terughoudend | De rechter toetst de afspraken van deze cao over persoonsgegevens terughoudend.                           |
      | toetsing rechter | uitgesloten  | De rechter toetst de afspraken van deze cao over persoonsgegevens niet.                                   |
      | avg onverlet     | uitgesloten  | De afspraken in dit artikel komen in de plaats van de Algemene verordening gegevensbescherming.           |
      | waarborgen       | uitgesloten  | De werkgever hoeft voor de verwerking van persoonsgegevens met het AI-systeem geen waarborgen te treffen. |
