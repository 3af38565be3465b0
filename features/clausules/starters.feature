# language: nl
Functionaliteit: Starters, stagiairs en leerlingen (K33)

  > Neemt het systeem het eerste werk over, dan leert niemand meer het tweede.

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

  Abstract Scenario: de vier varianten van starters zeggen elk iets anders
    Stel het lege artikel "starters over PickPilot volgens <variant>"
    Wanneer de tekst wordt opgesteld
    Dan staat er "<zin>"
    En staat er "Dit artikel geldt voor het AI-systeem “PickPilot”."

    Voorbeelden:
      | variant    | zin                                                                                                                                                             |
      | basis      | Over plaatsen voor starters, stagiairs en leerlingen vraagt de wet geen afspraak in de cao.                                                                      |
      | werknemers | De werkgever biedt gedurende de looptijd van deze cao een aantal plaatsen voor starters van ten minste honderd (100) procent van het aantal op de peildatum.      |
      | werkgevers | De werkgever spant zich in om gedurende de looptijd van deze cao een aantal plaatsen voor starters te bieden van ten minste vijftig (50) procent van het aantal op de peildatum. |
      | middenweg  | De werkgever laat een starter ten minste dertig (30) procent van het leerwerk zonder het AI-systeem doen.                                                        |

  Abstract Scenario: elke variant van starters is rechtmatig bij een private werkgever met een ondernemingsraad
    Stel het lege artikel "starters over PickPilot volgens <variant>"
    En het lege artikel "overleg over PickPilot volgens basis"
    Wanneer het akkoord op 3 december 2027 wordt gecontroleerd
    Dan is er geen fout en geen waarschuwing

    Voorbeelden:
      | variant    |
      | basis      |
      | werknemers |
      | werkgevers |
      | middenweg  |

  Scenario: wie een starter is, zegt het artikel over starters zelf
    Stel het artikel "starters over PickPilot"
      | begeleiding | minstens 1 uur per week |
    Wanneer de tekst wordt opgesteld
    Dan staat er "In dit artikel worden onder starters verstaan: werknemers in een functie waarvoor geen werkervaring is vereist, stagiairs en leerlingen."
    En staat er "De werkgever laat een starter ten minste één (1) uur per week begeleiden door een werknemer die het werk beheerst."

  Scenario: zonder peildatum telt bij starters het jaar voor de ingebruikname
    Stel het artikel "starters over PickPilot"
      | instroomplaatsen | minstens 110 % |
    Wanneer de tekst wordt opgesteld
    Dan staat er "ten minste 110 procent van het aantal in het kalenderjaar voor de ingebruikname van het AI-systeem."

  Scenario: de peildatum bij starters kan ook een dag zijn
    Stel het artikel "starters over PickPilot"
      | instroomplaatsen | 100 %            |
      | peildatum        | 31 december 2025 |
    Wanneer de tekst wordt opgesteld
    Dan staat er "honderd (100) procent van het aantal op de peildatum."
    En staat er "De peildatum voor het aantal plaatsen voor starters is 31 december 2025."

  Abstract Scenario: plaatsen voor starters kunnen ook een aantal zijn
    Stel het artikel "starters over PickPilot"
      | instroomplaatsen | <waarde>   |
      | garantie         | <garantie> |
    Wanneer de tekst wordt opgesteld
    Dan staat er "<zin>"

    Voorbeelden:
      | waarde      | garantie   | zin                                                                                                             |
      | minstens 1  | plicht     | De werkgever biedt gedurende de looptijd van deze cao ten minste één (1) plaats voor starters.                   |
      | 12          | plicht     | De werkgever staat in voor het aantal plaatsen voor starters dat dit artikel noemt.                              |
      | 0           | inspanning | De werkgever spant zich in om gedurende de looptijd van deze cao nul (0) plaatsen voor starters te bieden.       |
      | uitgesloten | plicht     | De werkgever staat ervoor in dat geen plaats voor starters vervalt doordat het AI-systeem taken overneemt.       |
      | uitgesloten | inspanning | Het bieden van plaatsen voor starters is voor de werkgever een inspanningsverplichting.                          |

  Abstract Scenario: de instructie aan starters heeft een laatste dag, een eerste dag of geen van beide
    Stel het artikel "starters over PickPilot"
      | instructie | <waarde> |
    Wanneer de tekst wordt opgesteld
    Dan staat er "<zin>"

    Voorbeelden:
      | waarde           | zin                                                                                                   |
      | 0 dagen          | De werkgever geeft een starter op de eerste werkdag instructie over het AI-systeem.                    |
      | hoogstens 1 week | De werkgever geeft een starter binnen één (1) week na de eerste werkdag instructie over het AI-systeem. |
      | minstens 2 weken | De werkgever geeft een starter niet eerder dan twee (2) weken na de eerste werkdag instructie          |
      | onbeperkt        | De werkgever bepaalt wanneer een starter instructie over het AI-systeem krijgt.                        |

  Scenario: beoordelen op werk van het systeem wordt bij starters getrouw opgeschreven
    Stel het artikel "starters over PickPilot"
      | beoordeling eigen werk | nee |
    Wanneer de tekst wordt opgesteld
    Dan staat er "De werkgever kan een starter ook beoordelen op werk dat het AI-systeem heeft gemaakt."

  Scenario: het leerwerk zonder het systeem kan bij starters per risicoklasse verschillen
    Stel het artikel "starters over PickPilot"
      | leerwerk zonder ai | hoog: minstens 40 %; midden: 10 tot 30 %; laag: uitgesloten |
    Wanneer de tekst wordt opgesteld
    Dan staat er "in risicoklasse midden geldt: de werkgever laat een starter tien tot dertig (10 tot 30) procent van het leerwerk zonder het AI-systeem doen;"
    En staat er "in risicoklasse laag geldt: de werkgever hoeft een starter geen leerwerk zonder het AI-systeem te laten doen."
