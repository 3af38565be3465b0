# language: nl
Functionaliteit: wat niet bedoeld kan zijn
  > Een ontwerp mag iets zeggen wat niet mag of niet verstandig is: dat meldt de controle. Maar twee regels van één
  > blok die elkaar uitsluiten, kan niemand bedoelen, en een onderwerp over een systeem dat het niet kent ook niet.

  Abstract Scenario: TAAL-028, twee regels die elkaar tegenspreken, zijn een fout op de laatste van de twee
    Stel een akkoord met daarin
      """
      <onderwerp>
        <een>
        <ander>
      einde
      """
    Wanneer het wordt gelezen
    Dan is er 1 taalfout
    En meldt TAAL-028 op regel 3, kolom 3 “<melding>”
    En meldt TAAL-028 op regel 3 het herstel “<herstel>”

    Voorbeelden:
      | onderwerp         | een                                              | ander                                               | melding                                                                            | herstel |
      | monitoring        | verboden vormen: webcam, thuis                   | toegestane vormen: camera, thuis                    | “thuis” staat zowel bij “toegestane vormen” als bij “verboden vormen”              | Haal het woord bij een van beide sleutels weg. |
      | monitoring        | toegestaan gebruik: sanctie, ontslag             | verboden gebruik: ontslag, sanctie                  | “sanctie”, “ontslag” staat zowel bij “toegestaan gebruik” als bij “verboden gebruik” | Haal het woord bij een van beide sleutels weg. |
      | monitoring        | verboden vormen: hoog: thuis; midden: camera     | toegestane vormen: hoog: camera; midden: camera     | “camera” staat zowel bij “toegestane vormen” als bij “verboden vormen”             | Haal het woord bij een van beide sleutels weg. |
      | risicoklassen     | toegestane toepassingen: manipulatie             | verboden toepassingen: manipulatie                  | “manipulatie” staat zowel bij “toegestane toepassingen” als bij “verboden toepassingen” | Haal het woord bij een van beide sleutels weg. |
      | selectie          | factoren: leeftijd, prestaties                   | uitgesloten factoren: leeftijd                      | “leeftijd” staat zowel bij “factoren” als bij “uitgesloten factoren”               | Haal het woord bij een van beide sleutels weg. |
      | pilot             | succescriteria: hoogstens 4                      | succescriteria werkkwaliteit: minstens 5            | “succescriteria werkkwaliteit” ligt altijd boven of na “succescriteria”            | Verander een van beide, zodat zij samen kunnen gelden. |
      | meedenken         | deelnemers: 3                                    | minimum deelnemers: 4                               | “minimum deelnemers” ligt altijd boven of na “deelnemers”                          | Verander een van beide, zodat zij samen kunnen gelden. |
      | werkkwaliteit     | eerste hermeting: 12 maanden na ingebruikname    | tweede hermeting: 3 maanden na ingebruikname        | “eerste hermeting” ligt altijd boven of na “tweede hermeting”                      | Verander een van beide, zodat zij samen kunnen gelden. |
      | werkkwaliteit     | eerste hermeting: na ingebruikname               | tweede hermeting: voor ingebruikname                | “eerste hermeting” ligt altijd boven of na “tweede hermeting”                      | Verander een van beide, zodat zij samen kunnen gelden. |
      | effectbeoordeling | eerste versie: bij inkoop                        | definitieve versie: 4 weken voor inkoop             | “eerste versie” ligt altijd boven of na “definitieve versie”                       | Verander een van beide, zodat zij samen kunnen gelden. |

  Abstract Scenario: regels die samen kunnen gelden, zijn geen tegenspraak
    Stel een akkoord met daarin
      """
      <onderwerp>
        <een>
        <ander>
      einde
      """
    Wanneer het wordt gelezen
    Dan is er geen taalfout

    Voorbeelden:
      | onderwerp         | een                                           | ander                                        |
      | monitoring        | verboden vormen: webcam                       | toegestane vormen: camera                    |
      | monitoring        | verboden vormen: uitgesloten                  | toegestane vormen: camera                    |
      | monitoring        | verboden vormen: hoog: camera; midden: geen   | toegestane vormen: hoog: geen; midden: camera |
      | pilot             | succescriteria: minstens 4                    | succescriteria werkkwaliteit: minstens 5     |
      | pilot             | succescriteria: 4 per maand                   | succescriteria werkkwaliteit: 5              |
      | meedenken         | deelnemers: minstens 10 %                     | minimum deelnemers: 4                        |
      | meedenken         | deelnemers: 4                                 | minimum deelnemers: 4                        |
      | werkkwaliteit     | eerste hermeting: 30 dagen na ingebruikname   | tweede hermeting: 1 maand na ingebruikname   |
      | werkkwaliteit     | eerste hermeting: hoogstens 9 maanden na ingebruikname | tweede hermeting: minstens 3 maanden na ingebruikname |
      | effectbeoordeling | eerste versie: voor inkoop                    | definitieve versie: 4 weken voor ingebruikname |
      | effectbeoordeling | eerste versie: voor inkoop                    | definitieve versie: 4 weken voor inkoop      |

  Scenario: wat een ander blok zegt, is geen tegenspraak, want het kan een uitzondering zijn
    Stel een akkoord met daarin
      """
      monitoring
        verboden vormen: camera
      einde
      monitoring over PickPilot
        toegestane vormen: camera
      einde
      """
    Wanneer het wordt gelezen
    Dan is er geen taalfout

  Scenario: wat een variant invult, is geen fout van wie het akkoord schrijft
    Stel een akkoord met daarin
      """
      monitoring volgens middenweg
        toegestane vormen: webcam
      einde
      """
    Wanneer het wordt gelezen
    Dan is er geen taalfout

  Abstract Scenario: TAAL-029, inkoop gaat niet over een systeem dat vaststaat als zelf gebouwd en zonder leverancier
    Stel een akkoord met daarin
      """
      ai-systeem Eigen "Eigen werk"
        <een>
        <ander>
      einde
      inkoop over Eigen
      einde
      """
    Wanneer het wordt gelezen
    Dan <uitkomst>

    Voorbeelden:
      | een               | ander                    | uitkomst |
      | leverancier: geen | zelf gebouwd: ja         | meldt TAAL-029 op regel 5, kolom 13 ““inkoop” kan niet over “Eigen” gaan: daar staat “leverancier: geen” en “zelf gebouwd: ja”” |
      | leverancier: geen | zelf gebouwd: onbekend   | is er geen taalfout |
      | leverancier: geen | zelf gebouwd: nee        | is er geen taalfout |
