# language: nl
Functionaliteit: Om- en bijscholing (K35)

  > Wie ander werk krijgt door AI, leert dat niet op eigen kosten.

  Achtergrond:
    Stel de cao
      | werkgever       | privaat          |
      | medezeggenschap | ondernemingsraad |
    En het systeem PickPilot
      | ai volgens de wet | ja |
      | doelen           | prestaties volgen |
      | persoonsgegevens | ja                |

  Abstract Scenario: de vier varianten van scholing zeggen elk iets anders
    Stel het lege artikel "scholing over PickPilot volgens <variant>"
    Wanneer de tekst wordt opgesteld
    Dan staat er "<zin>"
    En staat er "Dit artikel geldt voor het AI-systeem “PickPilot”."

    Voorbeelden:
      | variant    | zin                                                                                      |
      | basis      | in staat de scholing te volgen die nodig is voor de eigen of een andere passende functie |
      | werknemers | De werkgever stelt voor omscholing per werknemer eenmalig € 20.000,– beschikbaar.        |
      | werkgevers | vanaf de dag waarop hij boventallig is verklaard                                         |
      | middenweg  | De werkgever stelt voor scholing per werknemer € 1.500,– per jaar beschikbaar.           |

  Abstract Scenario: elke variant van scholing is rechtmatig bij een private werkgever met een ondernemingsraad
    Stel het lege artikel "scholing over PickPilot volgens <variant>"
    En het lege artikel "overleg over PickPilot volgens basis"
    Wanneer het akkoord op 3 december 2027 wordt gecontroleerd
    Dan is er geen fout en geen waarschuwing

    Voorbeelden:
      | variant    |
      | basis      |
      | werknemers |
      | werkgevers |
      | middenweg  |

  Scenario: een terugbetaling die afneemt, staat zo in de tekst
    Stel het artikel "scholing over PickPilot"
      | terugbetaling | aflopend |
    Wanneer de tekst wordt opgesteld
    Dan staat er "een deel van de kosten van de scholing terug, dat met het verstrijken van de tijd afneemt."
    En noemt een voetnoot "Burgerlijk Wetboek, artikel 7:611a, vierde lid (wet)"

  Scenario: een bedrag met centen houdt zijn centen
    Stel het artikel "scholing over PickPilot"
      | budget | € 99,50 per jaar |
    Wanneer de tekst wordt opgesteld
    Dan staat er "De werkgever stelt voor scholing per werknemer € 99,50 per jaar beschikbaar."

  Scenario: loon tijdens omscholing is een deel van het loon
    Stel het artikel "scholing over PickPilot"
      | loon extern | minstens 80 % |
    Wanneer de tekst wordt opgesteld
    Dan staat er "De werkgever betaalt tijdens omscholing buiten de onderneming ten minste tachtig (80) procent van het loon door."

  Scenario: voordeel alleen voor leden wordt getrouw opgeschreven
    Stel het artikel "scholing over PickPilot"
      | ledenvoordeel | ja |
    Wanneer de tekst wordt opgesteld
    Dan staat er "De aanspraken in dit artikel komen alleen toe aan leden van een vakbond die partij is bij deze cao."

  Scenario: omscholing zonder einde heeft geen duur
    Stel het artikel "scholing over PickPilot"
      | duur | onbeperkt |
    Wanneer de tekst wordt opgesteld
    Dan staat er "De aanspraak op omscholing is niet aan een duur gebonden."
