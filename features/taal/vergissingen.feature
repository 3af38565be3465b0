# language: nl
Functionaliteit: de vergissingen die een onderhandelaar echt maakt
  > Niemand leest eerst een handboek. Wie een datum met streepjes schrijft of een punt achter “ja” zet,
  > hoort te lezen wat hij wel moet schrijven.

  Abstract Scenario: een vergissing in een waarde krijgt het herstel dat erbij hoort
    Stel in het blok '<blok>' de regel '<regel>'
    Wanneer het wordt gelezen
    Dan is er 1 taalfout
    En meldt <code> op regel 2 het herstel “<herstel>”

    Voorbeelden:
      | blok     | regel                                    | code     | herstel                                                    |
      | toezicht | mag afwijken: ja.                        | TAAL-006 | Haal de punt aan het einde weg.                            |
      | toezicht | toezichthouders: 2.                      | TAAL-006 | Haal de punt aan het einde weg.                            |
      | overleg  | streeftermijn: maanden 3                 | TAAL-010 | Zet het getal voorop: 3 maanden.                           |
      | overleg  | streeftermijn: 6-8 weken                 | TAAL-006 | Schrijf de grenzen met “tot”: 6 tot 8.                     |
      | overleg  | streeftermijn: tussen 6 en 8 weken       | TAAL-010 | Schrijf de grenzen met “tot”: 6 tot 8.                     |
      | overleg  | streeftermijn: max. 6 weken              | TAAL-006 | Schrijf “hoogstens” voor de grootste waarde.               |
      | overleg  | streeftermijn: maximaal 6 weken          | TAAL-010 | Schrijf “hoogstens” voor de grootste waarde.               |
      | overleg  | streeftermijn: minimaal 6 weken          | TAAL-010 | Schrijf “minstens” voor de kleinste waarde.                |
      | overleg  | streeftermijn: >= 6 weken                | TAAL-006 | Schrijf “minstens” voor de kleinste waarde.                |
      | overleg  | streeftermijn: ≤ 6 weken                 | TAAL-006 | Schrijf “hoogstens” voor de grootste waarde.               |
      | overleg  | streeftermijn: zes weken                 | TAAL-010 | Schrijf het getal in cijfers: 6.                           |
      | overleg  | streeftermijn: minstens twaalf weken     | TAAL-006 | Schrijf het getal in cijfers: 12.                          |
      | overleg  | streeftermijn: 1½ week                   | TAAL-010 | Schrijf een getal met een komma, bijvoorbeeld: 1,5.        |
      | overleg  | budget: 7.500 euro                       | TAAL-010 | Zet het euroteken voor het bedrag: € 7.500.                |
      | overleg  | budget: EUR 7.500                        | TAAL-010 | Zet het euroteken voor het bedrag: € 7.500.                |
      | scholing | loon intern: 80 procent                  | TAAL-010 | Schrijf het procentteken: 80 %.                            |
      | overleg  | overlegmomenten: 2x per jaar             | TAAL-010 | Laat de “x” weg: 2 per jaar.                               |
      | overleg  | ingang: 1/4/2027                         | TAAL-006 | Schrijf de datum voluit: 1 april 2027.                     |
      | overleg  | ingang: 01-04-2027                       | TAAL-006 | Schrijf de datum voluit: 1 april 2027.                     |
      | overleg  | ingang: 1.4.2027                         | TAAL-010 | Schrijf de datum voluit: 1 april 2027.                     |
      | overleg  | ingang: 1-4-27                           | TAAL-006 | Schrijf de datum voluit, bijvoorbeeld: 1 april 2027.       |
      | overleg  | ingang: 31/13/2027                       | TAAL-006 | Schrijf de datum voluit, bijvoorbeeld: 1 april 2027.       |
      | overleg  | ingang: 31/2/2027                        | TAAL-006 | Schrijf één waarde, of waarden met komma’s ertussen; teksten tussen aanhalingstekens. |
      | overleg  | ingang: 1 april                          | TAAL-006 | Noem ook het jaar, bijvoorbeeld: 1 april 2027.             |
      | overleg  | ingang: april 2027                       | TAAL-010 | Noem ook de dag, bijvoorbeeld: 1 april 2027.               |
      | overleg  | ingang: 1 april '27                      | TAAL-006 | Schrijf het jaar met vier cijfers, bijvoorbeeld: 2027.     |
      | overleg  | ingang: 1 aprl 2027                      | TAAL-010 | Bedoelde u “april”?                                        |
      | overleg  | ingang: 1 zzz 2027                       | TAAL-010 | Schrijf bijvoorbeeld: 10 mei 2027.                         |
      | overleg  | instemming: hoog: voor besluit, laag: geen | TAAL-006 | Zet een puntkomma tussen de risicoklassen: hoog: …; midden: …; laag: …. |
      | overleg  | instemming: hoog 6 weken voor besluit    | TAAL-010 | Zet een dubbele punt achter de risicoklasse: hoog: ….      |
      | toezicht | aanvulling: 'enkele aanhaling'           | TAAL-006 | Zet een tekst tussen dubbele aanhalingstekens: “…”.        |
      | toezicht | aanvulling: ‘uit Word’                   | TAAL-006 | Zet een tekst tussen dubbele aanhalingstekens: “…”.        |
      | toezicht | aanvulling: «uit Parijs»                 | TAAL-006 | Zet een tekst tussen dubbele aanhalingstekens: “…”.        |
      | toezicht | mag afwijken: ja // besproken            | TAAL-006 | Een toelichting in het bestand begint met “#”.             |
      | toezicht | mag afwijken = ja                        | TAAL-006 | Schrijf “mag afwijken:” in plaats van “=”.                 |
      | toezicht | mag afwijken ja                          | TAAL-006 | Zet een dubbele punt achter “mag afwijken”.                |
      | toezicht | - mag afwijken: ja                       | TAAL-006 | Haal “-” weg: elke regel is al een punt.                   |
      | toezicht | • mag afwijken: ja                       | TAAL-006 | Haal “•” weg: elke regel is al een punt.                   |

  Scenario: in een looptijd staat “tot en met”
    Stel de tekst
      """
      ai-systeem PickPilot "PickPilot 4"
      einde
      cao "Cao Voorbeeld"
        looptijd: 1 april 2027 - 31 maart 2029
      einde
      """
    Wanneer het wordt gelezen
    Dan is er 1 taalfout
    En meldt TAAL-006 op regel 4 het herstel “Schrijf “tot en met” tussen de eerste en de laatste dag.”

  Scenario: een naam zonder aanhalingstekens krijgt ze in het herstel
    Stel de tekst
      """
      cao "Cao Voorbeeld"
      einde
      ai-systeem PickPilot "PickPilot 4"
        leverancier: Voorbeeld Robotics
      einde
      """
    Wanneer het wordt gelezen
    Dan is er 1 taalfout
    En meldt TAAL-010 op regel 4 het herstel “Zet de tekst tussen aanhalingstekens: “Voorbeeld Robotics”.”

  Scenario: een vergeten komma aan het einde van een regel wordt op de volgende regel gemeld
    Stel een akkoord met daarin
      """
      toezicht
        personen: werknemers
                  stagiairs
        mag afwijken: ja
      einde
      """
    Wanneer het wordt gelezen
    Dan is er 1 taalfout
    En meldt TAAL-006 op regel 3, kolom 13 “Deze regel heeft geen sleutel met een dubbele punt”
    En meldt TAAL-006 op regel 3 het herstel “Schrijf “sleutel: waarde”; hoort dit bij de regel erboven, zet dan daar een komma achter.”

  Scenario: een komma te veel voor een volgende sleutel verbergt die sleutel niet
    Stel een akkoord met daarin
      """
      toezicht
        personen: werknemers,
        mag afwijken: mischien
      einde
      """
    Wanneer het wordt gelezen
    Dan zijn er 2 taalfouten
    En meldt TAAL-006 op regel 2, kolom 23 “Achter de laatste komma staat niets”
    En meldt TAAL-010 op regel 3, kolom 17 “Bij “mag afwijken”: “mischien” is geen “ja” of “nee””

  Scenario: tabs, harde spaties en hoofdletters uit Word zijn geen fout
    Stel een akkoord met daarin
      """
      toezicht over PickPilot
      ⇥Mag⍽afwijken⍽:⇥ja⍽
      ⇥OPLEIDING:⇥Minstens⍽16 Uur␣␣
      einde
      """
    Wanneer het wordt gelezen
    Dan is er geen taalfout
    En is “mag afwijken” in “toezicht” de waarde “ja”
    En is “opleiding” in “toezicht” de waarde “minstens 16 uur”

  Scenario: een heel lange waarde wordt in de melding ingekort
    Stel in het blok 'toezicht' de regel 'mag afwijken: dit is een lange zin die iemand hier heeft geplakt zonder er verder over na te denken en die maar doorgaat'
    Wanneer het wordt gelezen
    Dan is er 1 taalfout
    En meldt TAAL-010 op regel 2, kolom 17 “Bij “mag afwijken”: “dit is een lange zin die iemand hier heeft geplakt zonder e…” is geen “ja” of “nee””
