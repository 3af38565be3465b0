# language: nl
Functionaliteit: Grenzen aan monitoring (K23)

  > Een open lijst van doelen is geen grens.

  Achtergrond:
    Stel de cao
      | werkgever       | privaat          |
      | medezeggenschap | ondernemingsraad |
    En het systeem PickPilot
      | ai volgens de wet | ja |
      | doelen           | prestaties volgen |
      | persoonsgegevens | ja                |

  Abstract Scenario: de vier varianten van monitoring zeggen elk iets anders
    Stel het lege artikel "monitoring over PickPilot volgens <variant>"
    Wanneer de tekst wordt opgesteld
    Dan staat er "<zin>"
    En staat er "Dit artikel geldt voor het AI-systeem “PickPilot”."

    Voorbeelden:
      | variant    | zin                                                                             |
      | basis      | De werkgever past de volgende vormen van waarneming niet toe: emotieherkenning. |
      | werknemers | met het AI-systeem alleen waar voor de veiligheid.                              |
      | werkgevers | ten hoogste twintig (20) gesprekken per maand                                   |
      | middenweg  | ten hoogste vier (4) gesprekken per maand                                       |

  Abstract Scenario: elke variant van monitoring is rechtmatig bij een private werkgever met een ondernemingsraad
    Stel het lege artikel "monitoring over PickPilot volgens <variant>"
    En het lege artikel "overleg over PickPilot volgens basis"
    Wanneer het akkoord op 3 december 2027 wordt gecontroleerd
    Dan is er geen fout en geen waarschuwing

    Voorbeelden:
      | variant    |
      | basis      |
      | werknemers |
      | werkgevers |
      | middenweg  |

  Scenario: heimelijk onderzoek bij een concreet vermoeden staat niet in de inzet van werkgevers, want bij beeldschermwerk is het niet uitgemaakt
    Stel het systeem PickPilot
      | beeldschermwerk | ja |
    En het artikel "monitoring over PickPilot volgens werkgevers"
      | heimelijk | bij concreet vermoeden |
    Wanneer het akkoord op 3 december 2027 wordt gecontroleerd
    Dan is het oordeel van ARBOREG-5-3 over PickPilot "schendt"
    En is de ernst "waarschuwing"

  Scenario: doorlopend heimelijk meten staat zo in de tekst
    Stel het artikel "monitoring over PickPilot"
      | heimelijk | doorlopend |
    Wanneer de tekst wordt opgesteld
    Dan staat er "De werkgever kan werkzame personen doorlopend heimelijk waarnemen."

  Scenario: toegestane emotieherkenning wordt getrouw opgeschreven
    Stel het artikel "monitoring over PickPilot"
      | toegestane vormen | emotieherkenning      |
      | mits              | toestemming werknemer |
    Wanneer de tekst wordt opgesteld
    Dan staat er "De werkgever kan de volgende vormen van waarneming toepassen: emotieherkenning."
    En staat er "De werkgever past waarneming alleen toe met toestemming van de werknemer."

  Scenario: geen privacy op het werk wordt met zoveel woorden gezegd
    Stel het artikel "monitoring over PickPilot"
      | privacy op het werk | uitgesloten |
    Wanneer de tekst wordt opgesteld
    Dan staat er "Werkzame personen kunnen op het werk geen aanspraak maken op een persoonlijke levenssfeer."
    En noemt een voetnoot "Europees Verdrag voor de Rechten van de Mens, artikel 8 (wet)"

  Scenario: een regeling die uitputtend is, noemt de gevolgen daarvan voor de instemming
    Stel het artikel "monitoring over PickPilot"
      | meetdoelen | veiligheid |
      | regeling   | uitputtend |
    Wanneer de tekst wordt opgesteld
    Dan staat er "Dit artikel regelt zijn onderwerp uitputtend."
    En noemt een voetnoot "Wet op de ondernemingsraden, artikel 27, derde lid (wet)"

  Scenario: voorwaarden voor heimelijke waarneming staan als onderdelen onder elkaar
    Stel het artikel "monitoring over PickPilot"
      | voorwaarden heimelijk | concreet vermoeden, laatste middel, einddatum |
    Wanneer de tekst wordt opgesteld
    Dan staat er "Voor heimelijke waarneming gelden de volgende voorwaarden:"
    En staat er "b. een lichter middel volstaat niet;"

  Scenario: gebruik van uitkomsten dat verboden is, staat met of
    Stel het artikel "monitoring over PickPilot"
      | verboden gebruik | beoordeling, ontslag |
    Wanneer de tekst wordt opgesteld
    Dan staat er "De werkgever gebruikt de uitkomsten van waarneming niet voor een beoordeling of ontslag."
