# language: nl
Functionaliteit: Begrippen en drempel (K01)

  > Wie niet zegt wat AI is en wat een wijziging is, spreekt elkaar later voor de rechter.

  Achtergrond:
    Stel de cao
      | werkgever       | privaat          |
      | medezeggenschap | ondernemingsraad |
    En het systeem PickPilot
      | ai volgens de wet | ja |
      | doelen           | prestaties volgen |
      | persoonsgegevens | ja                |

  Abstract Scenario: de vier varianten van drempel zeggen elk iets anders
    Stel het lege artikel "drempel over PickPilot volgens <variant>"
    Wanneer de tekst wordt opgesteld
    Dan staat er "<zin>"
    En staat er "Dit artikel geldt voor het AI-systeem “PickPilot”."

    Voorbeelden:
      | variant    | zin                                                                                                                                         |
      | basis      | Voor deze cao is een AI-systeem wat artikel 3, punt 1, van de AI-verordening daaronder verstaat.                                            |
      | werknemers | De werkgever die stelt dat een systeem niet onder de afspraken over AI in deze cao valt, draagt daarvan de bewijslast.                      |
      | werkgevers | De afspraken over AI in deze cao gelden alleen voor een AI-systeem met een hoog risico in de zin van artikel 6 van de AI-verordening.       |
      | middenweg  | c. vertaalhulp waarvan het gebruik niet per persoon wordt vastgelegd.                                                                       |

  Abstract Scenario: elke variant van drempel is rechtmatig bij een private werkgever met een ondernemingsraad
    Stel het lege artikel "drempel over PickPilot volgens <variant>"
    En het lege artikel "overleg over PickPilot volgens basis"
    Wanneer het akkoord op 3 december 2027 wordt gecontroleerd
    Dan is er geen fout en geen waarschuwing

    Voorbeelden:
      | variant    |
      | basis      |
      | werknemers |
      | werkgevers |
      | middenweg  |

  Scenario: een ruimer begrip van AI omvat elk algoritme dat over mensen oordeelt
    Stel het artikel "drempel over PickPilot"
      | begrip ai | ruimer |
    Wanneer de tekst wordt opgesteld
    Dan staat er "en ook elk ander systeem dat met een algoritme voorspellingen, aanbevelingen, beoordelingen of besluiten maakt."

  Scenario: een eigen begrip van AI staat in de tekst en geeft alleen een aandachtspunt
    Stel het artikel "drempel over PickPilot"
      | begrip ai | eigen |
    Wanneer de tekst wordt opgesteld
    Dan staat er "Voor deze cao is een AI-systeem alleen wat partijen in deze cao zelf als AI-systeem omschrijven."
    En noemt een voetnoot "AI-verordening, artikel 3, punt 1 (wet)"
    Wanneer het akkoord op 3 december 2027 wordt gecontroleerd
    Dan is het oordeel van AIA-3-1 over PickPilot "let op"

  Scenario: een drempel zonder begrip van AI is onvolledig
    Stel het artikel "drempel over PickPilot"
      | geldt voor | gevolg voor werk |
    Wanneer de tekst wordt opgesteld
    Dan staat er "De afspraken over AI in deze cao gelden voor een AI-systeem dat gevolgen heeft voor het werk van een of meer werkzame personen."
    Wanneer het akkoord op 3 december 2027 wordt gecontroleerd
    Dan is het oordeel van BW-6-248 over de cao "onvolledig"

  Scenario: software met vaste regels telt mee als zij mensen aanstuurt of beoordeelt
    Stel het artikel "drempel over PickPilot"
      | regelsoftware | ja |
    Wanneer de tekst wordt opgesteld
    Dan staat er "als die software werkzame personen aanstuurt of beoordeelt."

  Scenario: een gevolg voor het werk staat in de regel zelf
    Stel het artikel "drempel over PickPilot"
      | gevolgen | tempo |
    Wanneer de tekst wordt opgesteld
    Dan staat er "als het gebruik ervan invloed heeft op: het werktempo."
    En staat er niet "een of meer van de volgende onderwerpen"

  Scenario: twee gevolgen voor het werk zijn een keuze en geen optelling
    Stel het artikel "drempel over PickPilot"
      | gevolgen | tempo, rooster |
    Wanneer de tekst wordt opgesteld
    Dan staat er "invloed heeft op een of meer van de volgende onderwerpen: het werktempo en het rooster."

  Scenario: wat een wijziging van het systeem is, staat als gesloten lijst in de tekst
    Stel het artikel "drempel over PickPilot"
      | wijziging | doel, model, leverancier |
    Wanneer de tekst wordt opgesteld
    Dan staat er "Een wijziging van het AI-systeem in de zin van deze cao is een verandering van een of meer van de volgende onderdelen:"
    En staat er "b. het model, met inbegrip van een nieuwe hoofdversie;"
    En staat er "c. de leverancier."

  Scenario: geen enkel soort systeem uitzonderen van de drempel wordt met zoveel woorden gezegd
    Stel het artikel "drempel over PickPilot"
      | uitzonderingen | uitgesloten |
    Wanneer de tekst wordt opgesteld
    Dan staat er "Van de afspraken over AI in deze cao is geen soort AI-systeem uitgezonderd."

  Scenario: agents en robots buiten de drempel houden wordt getrouw opgeschreven
    Stel het artikel "drempel over PickPilot"
      | agents en robots | nee |
    Wanneer de tekst wordt opgesteld
    Dan staat er "gelden niet voor een AI-agent die zelfstandig taken uitvoert, en niet voor een robot die door AI wordt aangestuurd."

  Scenario: bewijslast bij de werknemer over de drempel wordt getrouw opgeschreven
    Stel het artikel "drempel over PickPilot"
      | bewijslast | werknemer |
    Wanneer de tekst wordt opgesteld
    Dan staat er "De werknemer die stelt dat een systeem onder de afspraken over AI in deze cao valt, draagt daarvan de bewijslast."
