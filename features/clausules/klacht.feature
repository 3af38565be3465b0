# language: nl
Functionaliteit: Klacht en herbeoordeling (K20)

  > Een klacht telt pas als wie haar behandelt, het besluit kan wijzigen.

  Achtergrond:
    Stel de cao
      | werkgever       | privaat          |
      | medezeggenschap | ondernemingsraad |
    En het systeem PickPilot
      | ai volgens de wet | ja |
      | doelen           | prestaties volgen |
      | persoonsgegevens | ja                |

  Abstract Scenario: de vier varianten van klacht zeggen elk iets anders
    Stel het lege artikel "klacht over PickPilot volgens <variant>"
    Wanneer de tekst wordt opgesteld
    Dan staat er "<zin>"
    En staat er "Dit artikel geldt voor het AI-systeem “PickPilot”."

    Voorbeelden:
      | variant    | zin                                                                                     |
      | basis      | De behandelaar beslist binnen één (1) maand na ontvangst van de klacht                  |
      | werknemers | binnen een termijn van zesentwintig (26) weken                                          |
      | werkgevers | Een klacht schorst de uitvoering van een besluit niet.                                  |
      | middenweg  | De betrokkene kan de beslissing op een klacht voorleggen aan de paritaire AI-commissie. |

  Abstract Scenario: elke variant van klacht is rechtmatig bij een private werkgever met een ondernemingsraad
    Stel het lege artikel "klacht over PickPilot volgens <variant>"
    En het lege artikel "overleg over PickPilot volgens basis"
    Wanneer het akkoord op 3 december 2027 wordt gecontroleerd
    Dan is er geen fout en geen waarschuwing

    Voorbeelden:
      | variant    |
      | basis      |
      | werknemers |
      | werkgevers |
      | middenweg  |

  Scenario: een klacht bij de leverancier staat zo in de tekst
    Stel het artikel "klacht over PickPilot"
      | behandelaar | leverancier |
    Wanneer de tekst wordt opgesteld
    Dan staat er "De leverancier van het AI-systeem behandelt de klacht."

  Scenario: bindend advies in plaats van de rechter wordt getrouw opgeschreven
    Stel het artikel "klacht over PickPilot"
      | rechter | bindend advies |
    Wanneer de tekst wordt opgesteld
    Dan staat er "Over een geschil naar aanleiding van een klacht beslist bij uitsluiting een bindend adviseur."
    En noemt een voetnoot "Algemene verordening gegevensbescherming, artikel 79 (wet)"

  Scenario: een klacht zonder termijn kan altijd worden ingediend
    Stel het artikel "klacht over PickPilot"
      | indienen | onbeperkt |
    Wanneer de tekst wordt opgesteld
    Dan staat er "bij de werkgever een klacht indienen zonder dat daarvoor een termijn geldt."

  Scenario: drie besluiten die een klacht schorst, staan als onderdelen onder elkaar
    Stel het artikel "klacht over PickPilot"
      | schorst | sanctie, tempo, rooster |
    Wanneer de tekst wordt opgesteld
    Dan staat er "de uitvoering op van een besluit over:"
    En staat er "a. het opleggen van een sanctie;"
    En staat er "c. het rooster."

  Scenario: bijstand bij een klacht is een keuze
    Stel het artikel "klacht over PickPilot"
      | bijstand | collega, vakbond, deskundige |
    Wanneer de tekst wordt opgesteld
    Dan staat er "De betrokkene kan zich bij een klacht laten bijstaan door een collega, een vakbond of een deskundige."
