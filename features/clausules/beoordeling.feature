# language: nl
Functionaliteit: Gegevens in beoordeling en sanctie (K25)

  > Een score opent een gesprek en sluit geen dossier.

  Achtergrond:
    Stel de cao
      | werkgever       | privaat          |
      | medezeggenschap | ondernemingsraad |
    En het systeem PickPilot
      | ai volgens de wet | ja                |
      | doelen            | prestaties volgen |
      | persoonsgegevens  | ja                |

  Abstract Scenario: de vier varianten van beoordeling zeggen elk iets anders
    Stel het lege artikel "beoordeling over PickPilot volgens <variant>"
    Wanneer de tekst wordt opgesteld
    Dan staat er "<zin>"
    En staat er "Dit artikel geldt voor het AI-systeem “PickPilot”."

    Voorbeelden:
      | variant    | zin                                                                                                                                                                   |
      | basis      | Voor zover de werkgever de uitvoer van het AI-systeem bij beoordeling gebruikt, doet hij dat alleen volgens een regeling waarmee de ondernemingsraad heeft ingestemd. |
      | werknemers | De werkgever gebruikt de uitvoer van het AI-systeem niet bij beoordeling, beloning, sanctie of ontslag.                                                               |
      | werkgevers | De werkgever kan de uitvoer van het AI-systeem naast ander bewijs gebruiken bij beoordeling, beloning, sanctie of ontslag                                             |
      | middenweg  | De werkgever gebruikt de uitvoer van het AI-systeem alleen als aanleiding voor een gesprek met de werknemer                                                           |

  Abstract Scenario: elke variant van beoordeling is rechtmatig bij een private werkgever met een ondernemingsraad
    Stel het lege artikel "beoordeling over PickPilot volgens <variant>"
    En het lege artikel "overleg over PickPilot volgens basis"
    Wanneer het akkoord op 3 december 2027 wordt gecontroleerd
    Dan is er geen fout en geen waarschuwing
    En is het oordeel van AVG-12-21 over PickPilot "voldoet"

    Voorbeelden:
      | variant    |
      | basis      |
      | werknemers |
      | werkgevers |
      | middenweg  |

  Abstract Scenario: wat werkgevers over beoordeling laten vallen, staat getrouw in de tekst en is niet rechtmatig
    Stel het artikel "beoordeling over PickPilot volgens werkgevers"
      | <sleutel> | <waarde> |
    Wanneer de tekst wordt opgesteld
    Dan staat er "<zin>"
    Wanneer het akkoord op 3 december 2027 wordt gecontroleerd
    Dan is het oordeel van <norm> over PickPilot "schendt"

    Voorbeelden:
      | sleutel                       | waarde         | norm           | zin                                                                                                                                         |
      | gebruik                       | enige grond    | BW-669-D       | De werkgever kan een beoordeling, een beslissing over beloning, een sanctie of een ontslag alleen op de uitvoer van het AI-systeem gronden. |
      | beoordelingsregeling          | uitgesloten    | WOR-27-1-G     | bij beoordeling gebruiken zonder een regeling waarmee de ondernemingsraad heeft ingestemd.                                                  |
      | inzage                        | uitgesloten    | AVG-12-21      | De werknemer heeft geen recht op inzage in de gegevens die het AI-systeem over hem verwerkt.                                                |
      | verzuim telt mee              | ja             | UAVG-30        | De werkgever kan verzuim laten meetellen bij beoordeling met het AI-systeem.                                                                |
      | medezeggenschapstijd telt mee | ja             | WOR-21-BENADEL | De werkgever kan tijd die aan medezeggenschap is besteed, aanmerken als afwezigheid of als lage prestatie.                                  |
      | aanpassing                    | uitgesloten    | WGBHCZ-2-4     | De werkgever hanteert voor iedere werknemer dezelfde norm en dezelfde score, ook bij een handicap of chronische ziekte.                     |
      | factoren                      | vakbond        | AVG-9          | De werkgever kan het AI-systeem bij beoordeling laten meewegen: lidmaatschap van een vakbond.                                               |
      | factoren                      | geslacht, taal | BW-646-649     | De werkgever kan het AI-systeem bij beoordeling laten meewegen: geslacht en taal.                                                           |

  Abstract Scenario: de termijn voor inzage bij beoordeling staat voluit in de tekst
    Stel het artikel "beoordeling over PickPilot"
      | inzage | <termijn> |
    Wanneer de tekst wordt opgesteld
    Dan staat er "<woorden>"
    En noemt een voetnoot "Algemene verordening gegevensbescherming, artikelen 12, derde lid, en 15 (wet)"

    Voorbeelden:
      | termijn             | woorden                                                                  |
      | 0 dagen             | De werkgever geeft de werknemer op de dag van het verzoek inzage         |
      | hoogstens 1 dag     | De werkgever geeft de werknemer binnen één (1) dag na een verzoek inzage |
      | 2 tot 14 dagen      | binnen twee tot veertien (2 tot 14) dagen na een verzoek                 |
      | hoogstens 3 maanden | binnen drie (3) maanden na een verzoek                                   |
      | onbeperkt           | inzage in de gegevens die het AI-systeem verwerkt, onbeperkt uitstellen. |

  Abstract Scenario: hoe lang is waargenomen, bepaalt of de uitvoer gevolgen heeft
    Stel het artikel "beoordeling over PickPilot"
      | waarneming | <duur> |
    Wanneer de tekst wordt opgesteld
    Dan staat er "<woorden>"

    Voorbeelden:
      | duur            | woorden                                                                    |
      | minstens 1 week | pas gevolgen na een waarneming van ten minste één (1) week.                |
      | 4 tot 26 weken  | pas gevolgen na een waarneming van vier tot zesentwintig (4 tot 26) weken. |
      | 0 weken         | gevolgen verbinden vanaf de eerste dag van de waarneming.                  |
      | onbeperkt       | geen gevolgen, hoe lang de waarneming ook duurde.                          |
      | uitgesloten     | gevolgen verbinden, hoe kort de waarneming ook duurde.                     |

  Abstract Scenario: uitzonderingen voor bewijs staan met of
    Stel het artikel "beoordeling over PickPilot"
      | uitzonderingen | <uitzonderingen> |
    Wanneer de tekst wordt opgesteld
    Dan staat er "ook waar dit artikel dat overigens uitsluit, mede als bewijs gebruiken bij <woorden>."

    Voorbeelden:
      | uitzonderingen                        | woorden                                                   |
      | geweld                                | geweld                                                    |
      | diefstal, geweld                      | diefstal of geweld                                        |
      | diefstal, geweld, ernstige veiligheid | diefstal, geweld of een ernstig gevaar voor de veiligheid |

  Scenario: een uitzondering maakt onrechtmatig verkregen gegevens niet tot bewijs
    Stel het artikel "beoordeling over PickPilot"
      | uitzonderingen      | diefstal    |
      | onrechtmatig bewijs | uitgesloten |
    Wanneer de tekst wordt opgesteld
    Dan staat er "mede als bewijs gebruiken bij diefstal, maar alleen als de gegevens rechtmatig zijn verkregen."
    En staat er "De werkgever gebruikt gegevens die in strijd met de wet of deze cao zijn verkregen, niet als bewijs tegen de werknemer."

  Scenario: onrechtmatig bewijs gebruiken staat zo in de tekst
    Stel het artikel "beoordeling over PickPilot"
      | onrechtmatig bewijs | ja |
    Wanneer de tekst wordt opgesteld
    Dan staat er "ook als die in strijd met de wet of deze cao zijn verkregen."

  Scenario: drie kenmerken die mogen meewegen, staan als onderdelen onder elkaar
    Stel het artikel "beoordeling over PickPilot"
      | factoren | prestaties, gedrag, aanwezigheid |
    Wanneer de tekst wordt opgesteld
    Dan staat er "De werkgever kan het AI-systeem bij beoordeling laten meewegen:"
    En staat er "c. aanwezigheid."

  Scenario: een score in een andere context gebruiken wordt getrouw opgeschreven
    Stel het artikel "beoordeling over PickPilot"
      | andere context | ja |
    Wanneer de tekst wordt opgesteld
    Dan staat er "De werkgever kan een score van het AI-systeem gebruiken buiten de context waarin de gegevens daarvoor zijn verkregen."
    En noemt een voetnoot "AI-verordening, artikel 5, eerste lid, onder c (wet)"

  Scenario: het gebruik van de uitvoer kan per risicoklasse verschillen
    Stel het artikel "beoordeling over PickPilot"
      | gebruik | hoog: uitgesloten; midden: aanleiding gesprek; laag: mede bewijs |
    Wanneer de tekst wordt opgesteld
    Dan staat er "Over het gebruik van de uitvoer bij besluiten over de werknemer geldt per risicoklasse het volgende:"
    En staat er "a. in risicoklasse hoog geldt: de werkgever gebruikt de uitvoer van het AI-systeem niet bij beoordeling, beloning, sanctie of ontslag;"

  Scenario: wie de uitvoer niet gebruikt, houdt instemming met een regeling over beoordelen
    Stel het artikel "beoordeling over PickPilot"
      | gebruik              | uitgesloten |
      | beoordelingsregeling | ja          |
    Wanneer de tekst wordt opgesteld
    Dan staat er "De werkgever stelt een regeling over het beoordelen van werknemers waarvoor het AI-systeem van belang is, alleen vast met instemming van de ondernemingsraad."
    Wanneer het akkoord op 3 december 2027 wordt gecontroleerd
    Dan zijn er geen fouten
