# language: nl
Functionaliteit: Werkingssfeer (K02)

  > Het meeste loopt al: wie alleen nieuwe systemen regelt, regelt weinig.

  Achtergrond:
    Stel de cao
      | werkgever       | privaat          |
      | medezeggenschap | ondernemingsraad |
    En het systeem PickPilot
      | ai volgens de wet | ja |
      | doelen           | prestaties volgen |
      | persoonsgegevens | ja                |

  Abstract Scenario: de vier varianten van werkingssfeer zeggen elk iets anders
    Stel het lege artikel "werkingssfeer over PickPilot volgens <variant>"
    Wanneer de tekst wordt opgesteld
    Dan staat er "<zin>"
    En staat er "Dit artikel geldt voor het AI-systeem “PickPilot”."

    Voorbeelden:
      | variant    | zin                                                                                                                |
      | basis      | Over de werkingssfeer van afspraken over AI vraagt de wet geen afspraak in de cao.                                 |
      | werknemers | De werkgever past de afspraken over AI in deze cao vanaf de ingang van deze cao toe op een AI-systeem              |
      | werkgevers | De afspraken over AI in deze cao gelden niet voor een AI-systeem dat bij de ingang van deze cao al in gebruik is.  |
      | middenweg  | binnen zes (6) maanden na de ingang van deze cao toe op een AI-systeem dat op de dag van ingang al in gebruik is.  |

  Abstract Scenario: elke variant van werkingssfeer is rechtmatig bij een private werkgever met een ondernemingsraad
    Stel het lege artikel "werkingssfeer over PickPilot volgens <variant>"
    En het lege artikel "overleg over PickPilot volgens basis"
    Wanneer het akkoord op 3 december 2027 wordt gecontroleerd
    Dan is er geen fout en geen waarschuwing

    Voorbeelden:
      | variant    |
      | basis      |
      | werknemers |
      | werkgevers |
      | middenweg  |

  Abstract Scenario: de overgang van bestaande systemen volgt elke termijn
    Stel het artikel "werkingssfeer over PickPilot"
      | overgang | <termijn> |
    Wanneer de tekst wordt opgesteld
    Dan staat er "<zin>"

    Voorbeelden:
      | termijn             | zin                                                                                                          |
      | 0 maanden           | past de afspraken over AI in deze cao vanaf de ingang van deze cao toe                                       |
      | 1 maand             | past de afspraken over AI in deze cao binnen één (1) maand na de ingang van deze cao toe                     |
      | hoogstens 18 maanden | past de afspraken over AI in deze cao binnen achttien (18) maanden na de ingang van deze cao toe            |
      | 24 maanden          | past de afspraken over AI in deze cao binnen vierentwintig (24) maanden na de ingang van deze cao toe        |
      | minstens 3 maanden  | past de afspraken over AI in deze cao niet eerder dan drie (3) maanden na de ingang van deze cao toe         |
      | onbeperkt           | geldt een overgangstermijn zonder einde.                                                                     |
      | uitgesloten         | geldt geen overgangstermijn.                                                                                 |

  Scenario: bestaande systemen buiten de werkingssfeer noemen het overgangsrecht
    Stel het artikel "werkingssfeer over PickPilot"
      | bestaande systemen | nee |
    Wanneer de tekst wordt opgesteld
    Dan staat er "gelden niet voor een AI-systeem dat bij de ingang van deze cao al in gebruik is."
    En noemt een voetnoot "AI-verordening, artikel 111, tweede lid (wet)"

  Scenario: eigen personeel alleen houdt uitzendkrachten buiten de roosterregels en dat mag niet
    Stel de cao
      | uitzendkrachten | 40 |
    En het artikel "werkingssfeer over PickPilot volgens werkgevers"
      | personen | werknemers, oproepkrachten |
    En het artikel "rooster over PickPilot"
      | rust | minstens 11 uur |
    Wanneer het akkoord op 3 december 2027 wordt gecontroleerd
    Dan is het oordeel van WAADI-8 over PickPilot "schendt"

  Scenario: uitzendkrachten in de werkingssfeer nemen dat bezwaar weg
    Stel de cao
      | uitzendkrachten | 40 |
    En het lege artikel "werkingssfeer over PickPilot volgens werkgevers"
    En het artikel "rooster over PickPilot"
      | rust | minstens 11 uur |
    Wanneer het akkoord op 3 december 2027 wordt gecontroleerd
    Dan is het oordeel van WAADI-8 over PickPilot "voldoet"

  Scenario: een vestiging in de werkingssfeer staat tussen aanhalingstekens in de regel
    Stel het artikel "werkingssfeer over PickPilot"
      | onderdelen | "Magazijn Tiel" |
    Wanneer de tekst wordt opgesteld
    Dan staat er "De afspraken over AI in deze cao gelden bij de werkgever alleen in het onderdeel “Magazijn Tiel”."

  Scenario: meer vestigingen in de werkingssfeer staan als onderdelen onder elkaar
    Stel het artikel "werkingssfeer over PickPilot"
      | onderdelen | "Magazijn Tiel", "Kantoor Utrecht" |
    Wanneer de tekst wordt opgesteld
    Dan staat er "a. “Magazijn Tiel”;"
    En staat er "b. “Kantoor Utrecht”."

  Scenario: systemen van het concern met informatie noemen de ondernemingsraad
    Stel het artikel "werkingssfeer over PickPilot"
      | concernsystemen | inspanning en informatie |
    Wanneer de tekst wordt opgesteld
    Dan staat er "en deelt hij de ondernemingsraad schriftelijk mee welke afspraak niet wordt nageleefd en waarom."

  Scenario: systemen van het concern buiten de werkingssfeer houden wordt getrouw opgeschreven
    Stel het artikel "werkingssfeer over PickPilot"
      | concernsystemen | uitgesloten |
    Wanneer de tekst wordt opgesteld
    Dan staat er "De afspraken over AI in deze cao gelden niet voor een AI-systeem dat een andere onderneming van het concern beheert."

  Scenario: de personen van de werkingssfeer gelden ook voor de andere artikelen over AI
    Stel het artikel "werkingssfeer over PickPilot"
      | personen           | werknemers, sollicitanten |
      | bestaande systemen | ja                        |
    Wanneer de tekst wordt opgesteld
    Dan staat er "De personen die dit artikel noemt, zijn ook de personen voor wie de andere artikelen over AI in deze cao gelden, tenzij een van die artikelen zelf personen noemt."
