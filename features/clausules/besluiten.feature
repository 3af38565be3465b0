# language: nl
Functionaliteit: Mens beslist over mens (K18)

  > Een handtekening onder een score is geen besluit van een mens.

  Achtergrond:
    Stel de cao
      | werkgever       | privaat          |
      | medezeggenschap | ondernemingsraad |
    En het systeem PickPilot
      | ai volgens de wet | ja |
      | doelen           | prestaties volgen |
      | persoonsgegevens | ja                |

  Abstract Scenario: de vier varianten van besluiten zeggen elk iets anders
    Stel het lege artikel "besluiten over PickPilot volgens <variant>"
    Wanneer de tekst wordt opgesteld
    Dan staat er "<zin>"
    En staat er "Dit artikel geldt voor het AI-systeem “PickPilot”."

    Voorbeelden:
      | variant    | zin                                                                                                                                          |
      | basis      | De werkgever laat het AI-systeem zelf geen besluiten over personen nemen.                                                                    |
      | werknemers | De werkgever laat twee personen, die ieder voor zich oordelen, samen beslissen over:                                                         |
      | werkgevers | De werkgever motiveert een besluit waarbij de uitvoer van het AI-systeem een rol speelde, schriftelijk binnen vier (4) weken na het verzoek. |
      | middenweg  | legt eerst een eigen oordeel vast                                                                                                            |

  Abstract Scenario: elke variant van besluiten is rechtmatig bij een private werkgever met een ondernemingsraad
    Stel het lege artikel "besluiten over PickPilot volgens <variant>"
    En het lege artikel "overleg over PickPilot volgens basis"
    Wanneer het akkoord op 3 december 2027 wordt gecontroleerd
    Dan is er geen fout en geen waarschuwing

    Voorbeelden:
      | variant    |
      | basis      |
      | werknemers |
      | werkgevers |
      | middenweg  |

  Scenario: een systeem dat zelf ontslaat, staat zo in de tekst
    Stel het artikel "besluiten over PickPilot"
      | automatisch | ontslag |
    Wanneer de tekst wordt opgesteld
    Dan staat er "De werkgever laat het AI-systeem zonder tussenkomst van een mens beslissen over: ontslag."

  Scenario: een formele toets wordt getrouw opgeschreven
    Stel het artikel "besluiten over PickPilot"
      | menselijke toets | formeel |
    Wanneer de tekst wordt opgesteld
    Dan staat er "door een mens bekrachtigen, die de gegevens niet zelf hoeft te wegen."
    En noemt een voetnoot "Algemene verordening gegevensbescherming, artikel 22, eerste lid (wet)"

  Scenario: een beroep op de cao als uitzondering staat in de tekst
    Stel het artikel "besluiten over PickPilot"
      | uitzondering | cao, toestemming |
    Wanneer de tekst wordt opgesteld
    Dan staat er "is toegestaan omdat deze cao het toestaat of als de betrokkene er uitdrukkelijk toestemming voor heeft gegeven."

  Scenario: besluiten zonder AI gaan voor besluiten waarbij AI adviseert
    Stel het artikel "besluiten over PickPilot"
      | zonder ai    | ontslag          |
      | mens beslist | ontslag, rooster |
    Wanneer de tekst wordt opgesteld
    Dan staat er "De werkgever gebruikt het AI-systeem niet bij een besluit over: ontslag."
    En staat er "voor zover dat volgens dit artikel mag worden gebruikt, over: ontslag en het rooster."

  Scenario: geen motivering hoeven geven wordt met zoveel woorden gezegd
    Stel het artikel "besluiten over PickPilot"
      | motivering | uitgesloten |
    Wanneer de tekst wordt opgesteld
    Dan staat er "De werkgever hoeft een besluit waarbij de uitvoer van het AI-systeem een rol speelde, niet te motiveren."
