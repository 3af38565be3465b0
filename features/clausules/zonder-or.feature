# language: nl
Functionaliteit: Bedrijf zonder ondernemingsraad (K10)

  > Een recht voor een orgaan dat er niet is, helpt niemand: klein is anders dan niets.

  Achtergrond:
    Stel de cao
      | werkgever       | privaat          |
      | medezeggenschap | ondernemingsraad |
    En het systeem PickPilot
      | ai volgens de wet | ja |
      | doelen           | prestaties volgen |
      | persoonsgegevens | ja                |

  Abstract Scenario: de vier varianten van zonder-or zeggen elk iets anders
    Stel het lege artikel "zonder-or over PickPilot volgens <variant>"
    Wanneer de tekst wordt opgesteld
    Dan staat er "<zin>"
    En staat er "Dit artikel geldt voor het AI-systeem “PickPilot”."

    Voorbeelden:
      | variant    | zin                                                                                           |
      | basis      | De werkgever vraagt de personeelsvergadering voor het besluit advies                          |
      | werknemers | De werkgever stelt een ondernemingsraad in vanaf een omvang van dertig (30) personen.         |
      | werkgevers | De werkgever geeft werknemers voor een reactie op een voornemen een termijn van één (1) week. |
      | middenweg  | in een effecttoets van ten hoogste twee (2) bladzijden                                        |

  Abstract Scenario: elke variant van zonder-or is rechtmatig bij een private werkgever met een ondernemingsraad
    Stel het lege artikel "zonder-or over PickPilot volgens <variant>"
    En het lege artikel "overleg over PickPilot volgens basis"
    Wanneer het akkoord op 3 december 2027 wordt gecontroleerd
    Dan is er geen fout en geen waarschuwing

    Voorbeelden:
      | variant    |
      | basis      |
      | werknemers |
      | werkgevers |
      | middenweg  |

  Scenario: een klein bedrijf zonder zeggenschap staat zo in de tekst
    Stel het artikel "zonder-or over PickPilot"
      | medezeggenschap | uitgesloten |
    Wanneer de tekst wordt opgesteld
    Dan staat er "In een onderneming zonder ondernemingsraad hebben werknemers geen zeggenschap over het AI-systeem."

  Scenario: een grens in fte houdt haar eenheid
    Stel het artikel "zonder-or over PickPilot"
      | drempel | 35 fte |
    Wanneer de tekst wordt opgesteld
    Dan staat er "onder de grens van vijfendertig (35) fte."

  Scenario: extra rechten van de personeelsvertegenwoordiging noemen hun bron
    Stel het artikel "zonder-or over PickPilot"
      | extra recht pvt | persoonsgegevens, controle |
    Wanneer de tekst wordt opgesteld
    Dan staat er "recht op instemming met regelingen over persoonsgegevens en instemming met voorzieningen"
    En noemt een voetnoot "Wet op de ondernemingsraden, artikelen 32, eerste lid, en 35c, derde lid (wet)"

  Scenario: uren van een contactpersoon gelden per jaar, ook als dat er niet staat
    Stel het artikel "zonder-or over PickPilot"
      | uren ai-contact | 16 uur |
    Wanneer de tekst wordt opgesteld
    Dan staat er "De werkgever stelt de contactpersoon voor AI voor die taak zestien (16) uur per jaar werktijd beschikbaar."

  Scenario: een meerderheid die nodig is, bindt de werkgever
    Stel het artikel "zonder-or over PickPilot"
      | antwoord | meerderheid nodig |
    Wanneer de tekst wordt opgesteld
    Dan staat er "De werkgever voert het voornemen alleen uit als een meerderheid van de werknemers daarmee heeft ingestemd."
