# language: nl
Functionaliteit: elke taalfout met haar plaats, een zin en een herstel

  Scenario: TAAL-004, een aanhalingsteken dat niet wordt gesloten, wordt aangewezen tot het einde van de regel
    Stel een akkoord met daarin
      """
      toezicht
        aanvulling: "Partijen spreken af
        mag afwijken: ja
      einde
      """
    Wanneer het wordt gelezen
    Dan is er 1 taalfout
    En meldt TAAL-004 op regel 2, kolom 15 “Een aanhalingsteken is niet gesloten”
    En meldt TAAL-004 op regel 2 het herstel “Sluit de tekst op dezelfde regel af.”
    En onderstreept TAAL-004 op regel 2 “"Partijen spreken af”

  Scenario: TAAL-004, een tekst over twee regels is één fout
    Stel de tekst
      """
      cao "Cao Voorbeeld"
      einde
      ai-systeem PickPilot "PickPilot 4"
        omschrijving: "Bepaalt de volgorde
                       en het tempo"
        fase: pilot
      einde
      """
    Wanneer het wordt gelezen
    Dan meldt TAAL-004 op regel 4 alleen “Deze tekst loopt door tot op regel 5”
    En meldt TAAL-004 op regel 4 het herstel “Zet de tekst op één regel; een nieuwe alinea krijgt eigen aanhalingstekens, na een komma.”

  Scenario: TAAL-004, een los gekruld teken binnen rechte wordt aangewezen
    Stel in het blok 'toezicht' de regel 'aanvulling: "uit Word “geplakt"'
    Wanneer het wordt gelezen
    Dan meldt TAAL-004 op regel 2 alleen “In deze tekst staat een los aanhalingsteken”

  Scenario: TAAL-004, ook de titel van een kopregel moet worden gesloten en verbergt haar blok niet dubbel
    Stel de tekst
      """
      cao "Cao Voorbeeld
        platform: ja
      einde
      ai-systeem PickPilot "PickPilot 4"
      einde
      """
    Wanneer het wordt gelezen
    Dan meldt TAAL-004 op regel 1 alleen “Een aanhalingsteken is niet gesloten”
    En onderstreept TAAL-004 op regel 1 “"Cao Voorbeeld”

  Scenario: TAAL-005, achter de dubbele punt staat niets
    Stel in het blok 'overleg' de regel 'instemming:   # nog in te vullen'
    Wanneer het wordt gelezen
    Dan is er 1 taalfout
    En meldt TAAL-005 op regel 2, kolom 3 “Achter de dubbele punt staat niets”
    En meldt TAAL-005 op regel 2 het herstel “Schrijf een waarde, of haal de regel weg.”
    En onderstreept TAAL-005 op regel 2 “instemming”

  Scenario: TAAL-006, een regel zonder dubbele punt
    Stel in het blok 'overleg' de regel 'een zin die uit Word is geplakt.'
    Wanneer het wordt gelezen
    Dan is er 1 taalfout
    En meldt TAAL-006 op regel 2, kolom 3 “Deze regel heeft geen sleutel met een dubbele punt”
    En meldt TAAL-006 op regel 2 het herstel “Schrijf “sleutel: waarde”; hoort dit bij de regel erboven, zet dan daar een komma achter.”

  Scenario: TAAL-006, een waarde die te vroeg ophoudt
    Stel in het blok 'overleg' de regel 'overlegmomenten: 2 per'
    Wanneer het wordt gelezen
    Dan meldt TAAL-006 op regel 2 alleen “De waarde houdt te vroeg op”

  Scenario: TAAL-006, een teken dat in een waarde niet past
    Stel in het blok 'overleg' de regel 'wezenlijke invloed: ja & nee'
    Wanneer het wordt gelezen
    Dan is er 1 taalfout
    En meldt TAAL-006 op regel 2, kolom 26 ““&” past hier niet”

  Scenario: TAAL-006, haakjes horen niet in de taal
    Stel in het blok 'overleg' de regel 'streeftermijn: ((((6 weken))))'
    Wanneer het wordt gelezen
    Dan meldt TAAL-006 op regel 2 alleen ““(” past hier niet”

  Scenario: TAAL-006, achter “einde” staat nog iets, en het blok is toch gesloten
    Stel een akkoord met daarin
      """
      toezicht
        mag afwijken: ja
      einde toezicht
      overleg
      einde
      """
    Wanneer het wordt gelezen
    Dan is er 1 taalfout
    En meldt TAAL-006 op regel 3, kolom 7 “Achter “einde” staat nog iets”
    En meldt TAAL-006 op regel 3 het herstel “Zet “einde” alleen op de regel; een toelichting begint met “#”.”

  Scenario: TAAL-007, een sleutel buiten een blok
    Stel de losse regel 'mag afwijken: ja'
    Wanneer het wordt gelezen
    Dan is er 1 taalfout
    En meldt TAAL-007 op regel 1, kolom 1 “Deze regel staat buiten een blok”
    En meldt TAAL-007 op regel 1 het herstel “Zet er de kopregel van een blok boven, of haal de regel weg.”

  Scenario: TAAL-008, een “einde” te veel
    Stel een akkoord met daarin
      """
      toezicht
      einde
      einde
      """
    Wanneer het wordt gelezen
    Dan is er 1 taalfout
    En meldt TAAL-008 op regel 3, kolom 1 “Dit “einde” sluit geen blok”
    En meldt TAAL-008 op regel 3 het herstel “Haal het weg, of zet de kopregel van het blok erboven.”

  Scenario: TAAL-009, een ontbrekend “einde” wordt gemeld waar het hoort te staan
    Stel de tekst
      """
      cao "Cao Voorbeeld"
      einde
      ai-systeem PickPilot "PickPilot 4"
        fase: pilot,

        # een toelichting

      toezicht over PickPilot
        mag afwijken: ja
      einde
      """
    Wanneer het wordt gelezen
    Dan zijn er 2 taalfouten
    En meldt TAAL-006 op regel 4, kolom 14 “Achter de laatste komma staat niets”
    En meldt TAAL-009 op regel 4, kolom 3 “Het blok dat op regel 3 begint, mist zijn “einde””
    En meldt TAAL-009 op regel 4 het herstel “Zet onder deze regel “einde”, alleen op een regel.”
    En noemt TAAL-009 op regel 4 ook regel 3

  Scenario: TAAL-009, aan het slot van het bestand ontbreekt “einde”
    Stel de tekst
      """
      ai-systeem PickPilot "PickPilot 4"
      einde
      cao "Cao Voorbeeld"
        partijen: werkgever "Voorbeeld B.V.",
                  vakbond "Voorbeeldbond"
      """
    Wanneer het wordt gelezen
    Dan is er 1 taalfout
    En meldt TAAL-009 op regel 5, kolom 13 “Het blok dat op regel 3 begint, mist zijn “einde””
    En onderstreept TAAL-009 op regel 5 “vakbond "Voorbeeldbond"”

  Abstract Scenario: TAAL-010, een waarde van een andere soort krijgt een voorbeeld van die sleutel
    Stel in het blok '<blok>' de regel '<regel>'
    Wanneer het wordt gelezen
    Dan is er 1 taalfout
    En meldt TAAL-010 op regel 2, kolom <kolom> “<melding>”
    En meldt TAAL-010 op regel 2 het herstel “<herstel>”

    Voorbeelden:
      | blok     | regel                           | kolom | melding                                                            | herstel                                                        |
      | overleg  | instemming: ja                  | 15    | Bij “instemming”: “ja” is geen moment                              | Schrijf bijvoorbeeld: minstens 6 weken voor besluit.           |
      | overleg  | instemming: 12 weken            | 15    | Bij “instemming”: “12 weken” is geen moment                        | Schrijf bijvoorbeeld: minstens 6 weken voor besluit.           |
      | overleg  | instemming: 12 voor besluit     | 15    | Bij “instemming”: “12 voor besluit” is geen moment                 | Schrijf bijvoorbeeld: minstens 6 weken voor besluit.           |
      | overleg  | instemming: 3 weken bij besluit | 15    | Bij “instemming”: “3 weken bij besluit” is geen moment             | Schrijf bijvoorbeeld: minstens 6 weken voor besluit.           |
      | overleg  | instemming: uitgeslote          | 15    | Bij “instemming”: “uitgeslote” is geen moment                      | Bedoelde u “uitgesloten”?                                      |
      | overleg  | budget: 7.500                   | 11    | Bij “budget”: “7.500” is geen bedrag                               | Schrijf bijvoorbeeld: hoogstens € 7.500 per systeem.           |
      | overleg  | budget: ja                      | 11    | Bij “budget”: “ja” is geen bedrag                                  | Schrijf bijvoorbeeld: hoogstens € 7.500 per systeem.           |
      | overleg  | budget: € 0,125                 | 11    | Bij “budget”: “€ 0,125” is geen bedrag in hele centen              | Schrijf bijvoorbeeld: hoogstens € 7.500 per systeem.           |
      | overleg  | streeftermijn: € 12             | 18    | Bij “streeftermijn”: “€ 12” is geen duur                           | Schrijf bijvoorbeeld: 6 weken.                                 |
      | overleg  | streeftermijn: altyd            | 18    | Bij “streeftermijn”: “altyd” is geen duur                          | Schrijf bijvoorbeeld: 6 weken.                                 |
      | overleg  | streeftermijn: 8 tot 6 weken    | 18    | Bij “streeftermijn”: deze grenzen passen niet bij elkaar           | Schrijf de laagste grens eerst, en “minstens” of “hoogstens” alleen bij één getal. |
      | overleg  | streeftermijn: minstens 6 tot 8 weken | 18 | Bij “streeftermijn”: deze grenzen passen niet bij elkaar          | Schrijf de laagste grens eerst, en “minstens” of “hoogstens” alleen bij één getal. |
      | overleg  | ingang: straks                  | 11    | Bij “ingang”: “straks” is geen datum en ook geen moment            | Schrijf bijvoorbeeld: 10 mei 2027.                             |
      | toezicht | mag afwijken: soms              | 17    | Bij “mag afwijken”: “soms” is geen “ja” of “nee”                   | Schrijf bijvoorbeeld: ja.                                      |
      | toezicht | toezichthouders: 2 weken        | 20    | Bij “toezichthouders”: “2 weken” is geen aantal                    | Schrijf bijvoorbeeld: minstens 2 per dienst.                   |
      | toezicht | toezichthouders: wie er is      | 20    | Bij “toezichthouders”: “wie er is” is geen aantal                  | Schrijf bijvoorbeeld: minstens 2 per dienst.                   |
      | toezicht | tijd: 10                        | 9     | Bij “tijd”: “10” is geen percentage en ook geen duur               | Schrijf bijvoorbeeld: minstens 10 % van de werktijd.           |
      | scholing | loon intern: alles              | 16    | Bij “loon intern”: “alles” is geen percentage                      | Schrijf bijvoorbeeld: 100 %.                                   |
      | toezicht | aanvulling: los                 | 15    | Bij “aanvulling”: “los” is geen tekst                              | Zet de tekst tussen aanhalingstekens: “los”.                   |
      | toezicht | op grond van: WOR artikel 27    | 17    | Bij “op grond van”: “WOR artikel 27” is geen verwijzing            | Zet de tekst tussen aanhalingstekens: “WOR artikel 27”.        |
      | toezicht | personen: klanten; burgers      | 22    | Bij “personen”: een puntkomma scheidt alleen risicoklassen of delen van een verdeling | Zet een komma tussen meerdere waarden, of schrijf per klasse: hoog: …; midden: …; laag: …. |
      | overleg  | advies: hoog voor besluit; laag voor inkoop | 11 | Bij “advies”: achter de naam van een risicoklasse staat een dubbele punt | Schrijf bijvoorbeeld: hoog: 13 weken; midden: 6 weken; laag: geen. |
      | overleg  | advies: hoog: voor besluit; hoog: geen | 31 | Bij “advies”: elke risicoklasse staat één keer, met haar naam ervoor | Schrijf bijvoorbeeld: hoog: 13 weken; midden: 6 weken; laag: geen. |
      | looptijd | wetscontrole: jaarlijks         | 17    | Bij “wetscontrole”: “jaarlijks” is geen datum                      | Schrijf bijvoorbeeld: 2 december 2026, 2 december 2027.        |

  Abstract Scenario: TAAL-010, een feit is geen afspraak
    Stel in het blok 'cao "Tweede"' de regel '<regel>'
    Wanneer het wordt gelezen
    Dan meldt TAAL-010 op regel 2, kolom <kolom> “<melding>”

    Voorbeelden:
      | regel                       | kolom | melding                                                                        |
      | werkgever: uitgesloten      | 14    | Bij “werkgever”: een feit kan niet “uitgesloten” zijn                           |
      | platform: hoog: ja          | 13    | Bij “platform”: een feit geldt voor het hele systeem en niet per risicoklasse    |
      | looptijd: 1 april 2027      | 13    | Bij “looptijd”: “1 april 2027” is geen periode                                  |
      | partijen: "Voorbeeld B.V."  | 13    | Bij “partijen”: “"Voorbeeld B.V."” is geen rol met een naam                     |

  Abstract Scenario: TAAL-011, waar één waarde past, is een tweede een fout
    Stel in het blok '<blok>' de regel '<regel>'
    Wanneer het wordt gelezen
    Dan is er 1 taalfout
    En meldt TAAL-011 op regel 2, kolom <kolom> “<melding>”

    Voorbeelden:
      | blok     | regel                                        | kolom | melding                                    |
      | overleg  | advies: voor besluit, voor inkoop            | 25    | Bij “advies”: hier past maar één waarde    |
      | toezicht | belegd bij: leverancier, leidinggevende      | 28    | Bij “belegd bij”: hier past maar één term  |

  Abstract Scenario: TAAL-012, een getal met vreemde punten en komma’s wordt niet geraden
    Stel in het blok 'overleg' de regel '<regel>'
    Wanneer het wordt gelezen
    Dan is er 1 taalfout
    En meldt TAAL-012 op regel 2, kolom <kolom> “<melding>”
    En meldt TAAL-012 op regel 2 het herstel “<herstel>”

    Voorbeelden:
      | regel                    | kolom | melding                                        | herstel                                                                            |
      | budget: € 7.50           | 13    | “7.50” is in het Nederlands geen getal         | Schrijf een punt per duizendtal en een komma voor de decimalen: 7,50.              |
      | budget: € 7,500          | 13    | “7,500” is in het Nederlands geen getal        | Schrijf een punt per duizendtal en een komma voor de decimalen: 7.500.             |
      | budget: € 7,500.00       | 13    | “7,500.00” is in het Nederlands geen getal     | Schrijf een punt per duizendtal en een komma voor de decimalen: 7.500,00.          |
      | budget: € 1.2.3          | 13    | “1.2.3” is in het Nederlands geen getal        | Schrijf een punt per duizendtal en een komma voor de decimalen, bijvoorbeeld: 1.450,50. |
      | streeftermijn: 1.5 jaar  | 18    | “1.5” is in het Nederlands geen getal          | Schrijf een punt per duizendtal en een komma voor de decimalen: 1,5.               |
      | streeftermijn: 1000000000000 jaar | 18 | “1000000000000” is een te groot getal    | Schrijf een getal van hoogstens 12 cijfers.                                        |

  Abstract Scenario: TAAL-013, een dag die de kalender niet kent
    Stel in het blok 'overleg' de regel 'ingang: <datum>'
    Wanneer het wordt gelezen
    Dan is er 1 taalfout
    En meldt TAAL-013 op regel 2, kolom 11 “De datum “<datum>” bestaat niet”
    En meldt TAAL-013 op regel 2 het herstel “Schrijf een dag die op de kalender staat, bijvoorbeeld: 10 mei 2027.”

    Voorbeelden:
      | datum            |
      | 31 juni 2027     |
      | 29 februari 2027 |
      | 0 mei 2027       |
      | 2027-02-30       |
      | 10 mei 20270     |

  Scenario: TAAL-014, een looptijd die eindigt voor zij begint
    Stel de tekst
      """
      cao "Cao Voorbeeld"
        looptijd: 1 april 2029 tot en met 31 maart 2027
      einde
      ai-systeem PickPilot "PickPilot 4"
      einde
      """
    Wanneer het wordt gelezen
    Dan is er 1 taalfout
    En meldt TAAL-014 op regel 2, kolom 13 “De laatste dag ligt voor de eerste”
    En meldt TAAL-014 op regel 2 het herstel “Zet de begindatum eerst: 1 april 2027 tot en met 31 maart 2029.”

  Scenario: TAAL-013, ook een onmogelijke dag in een looptijd wordt gemeld
    Stel de tekst
      """
      cao "Cao Voorbeeld"
        looptijd: 31 april 2027 t/m 31 maart 2029
      einde
      ai-systeem PickPilot "PickPilot 4"
      einde
      """
    Wanneer het wordt gelezen
    Dan meldt TAAL-013 op regel 2 alleen “De datum “31 april 2027” bestaat niet”

  Scenario: TAAL-015, een term die er twee keer staat
    Stel in het blok 'toezicht' de regel 'personen: werknemers, klanten, Werknemers'
    Wanneer het wordt gelezen
    Dan is er 1 taalfout
    En meldt TAAL-015 op regel 2, kolom 34 ““werknemers” staat er twee keer”
    En meldt TAAL-015 op regel 2 het herstel “Haal één van beide weg.”

  Scenario: TAAL-015, een systeem dat achter “over” twee keer staat
    Stel de losse regel 'negeer AVG-22-1 over PickPilot, PickPilot omdat "reden"'
    Wanneer het wordt gelezen
    Dan meldt TAAL-015 op regel 1 alleen ““PickPilot” staat er twee keer”

  Scenario: TAAL-019, een verdeling die samen geen honderd procent is
    Stel in het blok 'opbrengst' de regel 'verdeling: 40 % tijd; 30 % geld; 20 % scholing'
    Wanneer het wordt gelezen
    Dan is er 1 taalfout
    En meldt TAAL-019 op regel 2, kolom 14 “De delen zijn samen 90 % en geen 100 %”
    En meldt TAAL-019 op regel 2 het herstel “Pas de delen aan tot zij samen 100 % zijn.”

  Scenario: een verdeling die samen honderd procent is, wordt gelezen zoals zij er staat
    Stel in het blok 'opbrengst' de regel 'verdeling: 40 % tijd; 30 % geld; 30 % scholing'
    Wanneer het wordt gelezen
    Dan is er geen taalfout

  Abstract Scenario: TAAL-016, een woord dat niet in de lijst staat, krijgt de dichtstbijzijnde
    Stel in het blok '<blok>' de regel '<regel>'
    Wanneer het wordt gelezen
    Dan is er 1 taalfout
    En meldt TAAL-016 op regel 2, kolom <kolom> “<melding>”
    En meldt TAAL-016 op regel 2 het herstel “<herstel>”

    Voorbeelden:
      | blok     | regel                                | kolom | melding                                                        | herstel                                                       |
      | toezicht | belegd bij: aangewezen persoon       | 15    | Bij “belegd bij”: “aangewezen persoon” is hier geen bekende term | Bedoelde u “aangewezen personen”?                           |
      | toezicht | belegd bij: niemand                  | 15    | Bij “belegd bij”: “niemand” is hier geen bekende term          | Kies uit: systeem, leverancier, leidinggevende, aangewezen personen. |
      | overleg  | instemming: 12 weken voor bsluit     | 29    | Bij “instemming”: “bsluit” is hier geen bekend moment          | Bedoelde u “besluit”?                                         |
      | overleg  | instemming: 12 weken voor het besluit | 29   | Bij “instemming”: “het besluit” is hier geen bekend moment     | Bedoelde u “besluit”?                                         |
      | overleg  | instemming: 12 weekn voor besluit    | 18    | Bij “instemming”: “weekn” is geen bekende eenheid              | Bedoelde u “week” of “weken”?                                 |
      | overleg  | inhoud aanvraag: naam beweegredenen  | 20    | Bij “inhoud aanvraag”: “naam beweegredenen” is hier geen bekende term | Zet een komma tussen de termen: naam, beweegredenen.   |
      | overleg  | inhoud aanvraag: naam en gevolgen    | 20    | Bij “inhoud aanvraag”: “naam en gevolgen” is hier geen bekende term | Zet een komma tussen de termen: naam, gevolgen.          |

  Scenario: TAAL-016, een onbekende rol van een partij
    Stel in het blok 'cao "Tweede"' de regel 'partijen: vakbonden "Voorbeeldbond"'
    Wanneer het wordt gelezen
    Dan meldt TAAL-016 op regel 2, kolom 13 “Bij “partijen”: “vakbonden” is hier geen bekende rol”
    En meldt TAAL-016 op regel 2 het herstel “Bedoelde u “vakbond”?”

  Scenario: TAAL-016, de plaats klopt ook op een regel die na een komma doorgaat
    Stel een akkoord met daarin
      """
      toezicht
        personen: werknemers,   # eerst dezen
          # en daarna
                  stagiars,
                  klanten
      einde
      """
    Wanneer het wordt gelezen
    Dan is er 1 taalfout
    En meldt TAAL-016 op regel 4, kolom 13 “Bij “personen”: “stagiars” is hier geen bekende term”
    En onderstreept TAAL-016 op regel 4 “stagiars”

  Scenario: TAAL-016, de plaats klopt ook als een andere regel niet te lezen is
    Stel een akkoord met daarin
      """
      toezicht
        ???
        personen: werknemers,
                  stagiars
      einde
      """
    Wanneer het wordt gelezen
    Dan zijn er 2 taalfouten
    En meldt TAAL-006 op regel 2, kolom 3 “Deze regel heeft geen sleutel met een dubbele punt”
    En meldt TAAL-016 op regel 4, kolom 13 “Bij “personen”: “stagiars” is hier geen bekende term”

  Scenario: TAAL-017, een sleutel die niet bestaat, krijgt de dichtstbijzijnde
    Stel in het blok 'toezicht' de regel 'toezichthuders: 2 per dienst'
    Wanneer het wordt gelezen
    Dan is er 1 taalfout
    En meldt TAAL-017 op regel 2, kolom 3 ““toezichthuders” is hier geen bekende sleutel”
    En meldt TAAL-017 op regel 2 het herstel “Bedoelde u “toezichthouders”?”

  Scenario: TAAL-017, een sleutel van een ander blok is hier niet bekend
    Stel in het blok 'register' de regel 'xyzzy: ja'
    Wanneer het wordt gelezen
    Dan meldt TAAL-017 op regel 2 alleen ““xyzzy” is hier geen bekende sleutel”

  Scenario: TAAL-018, een onderwerp dat niet bestaat
    Stel een akkoord met daarin
      """
      overlegg over PickPilot
        advies: voor besluit
      einde
      """
    Wanneer het wordt gelezen
    Dan is er 1 taalfout
    En meldt TAAL-018 op regel 1, kolom 1 ““overlegg” is geen bekend onderwerp”
    En meldt TAAL-018 op regel 1 het herstel “Bedoelde u “overleg”?”

  Scenario: TAAL-020, een sleutel die in één blok twee keer staat
    Stel een akkoord met daarin
      """
      toezicht
        mag afwijken: ja
        opleiding:    16 uur
        mag afwijken: nee
      einde
      """
    Wanneer het wordt gelezen
    Dan is er 1 taalfout
    En meldt TAAL-020 op regel 4, kolom 3 ““mag afwijken” staat al op regel 8”
    En noemt TAAL-020 op regel 4 ook regel 2

  Scenario: TAAL-020, het korte budget bij “deskundige” telt ook als budget
    Stel een akkoord met daarin
      """
      overleg
        budget:      € 1.000
        deskundige:  keuze werkgever, € 2.000
      einde
      """
    Wanneer het wordt gelezen
    Dan meldt TAAL-020 op regel 3 alleen ““budget” staat al op regel 8”

  Scenario: TAAL-021, twee systemen met dezelfde naam
    Stel een akkoord met daarin
      """
      ai-systeem PickPilot "Nog een"
      einde
      """
    Wanneer het wordt gelezen
    Dan is er 1 taalfout
    En meldt TAAL-021 op regel 1, kolom 12 “Er is al een systeem “PickPilot””

  Scenario: TAAL-021, een begrip dat twee keer wordt omschreven
    Stel een akkoord met daarin
      """
      begrip "order" "Een verzameling artikelen."
      begrip "Order" "Iets anders."
      """
    Wanneer het wordt gelezen
    Dan meldt TAAL-021 op regel 2 alleen ““Order” is al omschreven”

  Abstract Scenario: TAAL-022, een systeem dat niet in het bestand staat
    Stel de losse regel '<regel>'
    Wanneer het wordt gelezen
    Dan meldt TAAL-022 op regel 1, kolom <kolom> “Het systeem “<naam>” bestaat niet”
    En meldt TAAL-022 op regel 1 het herstel “<herstel>”

    Voorbeelden:
      | regel                                   | kolom | naam      | herstel               |
      | negeer AVG-22-1 over Pikpilot omdat "x" | 22    | Pikpilot  | Bedoelde u “PickPilot”? |
      | negeer AVG-22-1 over Rooster omdat "x"  | 22    | Rooster   | Kies uit: PickPilot.  |
      | negeer AVG-22-1 over alle omdat "x"     | 22    | alle      | Laat “over” weg: zonder “over” geldt het blok voor alle systemen. |

  Scenario: TAAL-023, een variant die niet bestaat
    Stel een akkoord met daarin
      """
      toezicht over PickPilot volgens werknmers
      einde
      """
    Wanneer het wordt gelezen
    Dan is er 1 taalfout
    En meldt TAAL-023 op regel 1, kolom 33 ““werknmers” is geen variant”
    En meldt TAAL-023 op regel 1 het herstel “Bedoelde u “werknemers” of “werkgevers”?”

  Scenario: TAAL-023, een onderwerp dat nog geen tekst heeft, kent geen varianten
    Stel dat het onderwerp werkkwaliteit nog geen tekst heeft
    En een akkoord met daarin
      """
      werkkwaliteit volgens middenweg
      einde
      """
    Wanneer het wordt gelezen
    Dan meldt TAAL-023 op regel 1 alleen ““werkkwaliteit” heeft nog geen varianten”
    En meldt TAAL-023 op regel 1 het herstel “Schrijf de sleutels zelf, zonder “volgens”.”

  Scenario: TAAL-024, een tweede blok “cao”
    Stel een akkoord met daarin
      """
      cao "Nog een cao"
      einde
      """
    Wanneer het wordt gelezen
    Dan is er 1 taalfout
    En meldt TAAL-024 op regel 1, kolom 1 “Er is al een blok “cao””
    En meldt TAAL-024 op regel 1 het herstel “Voeg beide blokken samen.”

  Scenario: TAAL-024 en TAAL-025, een bestand zonder cao en zonder systeem
    Stel de tekst
      """
      hoofdstuk "Alleen een hoofdstuk"
      """
    Wanneer het wordt gelezen
    Dan zijn er 2 taalfouten
    En meldt TAAL-024 op regel 1, kolom 1 “Het blok “cao” ontbreekt”
    En meldt TAAL-025 op regel 1, kolom 1 “Er staat geen ai-systeem in het bestand”
    En meldt TAAL-025 op regel 1 het herstel “Beschrijf ten minste één systeem: ai-systeem Naam “Titel”.”

  Scenario: TAAL-026, een leeg bestand
    Stel een lege tekst
    Wanneer het wordt gelezen
    Dan meldt TAAL-026 op regel 1 alleen “Het bestand is leeg”

  Scenario: TAAL-026, een bestand met alleen toelichtingen
    Stel de tekst
      """
      # nog te schrijven

      # en dit ook
      """
    Wanneer het wordt gelezen
    Dan meldt TAAL-026 op regel 1 alleen “Het bestand is leeg”
    En meldt TAAL-026 op regel 1 het herstel “Begin met het voorbeeld in de README.”

  Abstract Scenario: TAAL-027, een kopregel die niet te lezen is, zegt wat eraan schort
    Stel een akkoord met daarin
      """
      <kop>
      einde
      """
    Wanneer het wordt gelezen
    Dan is er 1 taalfout
    En meldt TAAL-027 op regel 1, kolom <kolom> “<melding>”
    En meldt TAAL-027 op regel 1 het herstel “<herstel>”

    Voorbeelden:
      | kop                          | kolom | melding                                   | herstel                                                                      |
      | toezicht over Pick Pilot     | 20    | Deze kopregel is niet te lezen            | De naam van een systeem is één woord; tussen twee namen staat een komma.     |
      | toezicht over alle systemen  | 20    | Deze kopregel is niet te lezen            | Laat “over” weg: zonder “over” geldt het blok voor alle systemen.            |
      | toezicht over PickPilot en X | 25    | Deze kopregel is niet te lezen            | Zet een komma tussen de namen van de systemen.                               |
      | toezicht over "PickPilot"    | 15    | Deze kopregel is niet te lezen            | Schrijf de naam van het systeem zonder aanhalingstekens.                     |
      | toezicht over PickPilot:     | 24    | Een kopregel heeft geen dubbele punt      | Haal de dubbele punt weg.                                                    |
      | toezicht voor PickPilot      | 10    | Deze kopregel is niet te lezen            | Schrijf bijvoorbeeld: toezicht over PickPilot volgens middenweg.             |
      | toezicht over                | 1     | Deze kopregel is niet te lezen            | Schrijf bijvoorbeeld: toezicht over PickPilot volgens middenweg.             |
      | zonder or over PickPilot     | 1     | “zonder or” is één woord                  | Schrijf “zonder-or”, met een streepje.                                       |
      | ai systeem Pick "P"          | 1     | “ai systeem” is één woord                 | Schrijf “ai-systeem”, met een streepje.                                      |
      | ai-systeem Pick Pilot "P"    | 17    | De naam van een systeem is één woord, met daarachter de titel | Schrijf bijvoorbeeld: ai-systeem PickPilot “PickPilot 4”. |
      | ai-systeem "Pick"            | 12    | Deze kopregel is niet te lezen            | Schrijf bijvoorbeeld: ai-systeem PickPilot “PickPilot 4”.                    |
      | ai-systeem Pick              | 1     | De titel van het systeem ontbreekt        | Schrijf bijvoorbeeld: ai-systeem PickPilot “PickPilot 4”.                    |
      | ai-systeem Pick:             | 16    | Een kopregel heeft geen dubbele punt      | Haal de dubbele punt weg.                                                    |
      | cao                          | 1     | Deze kopregel is niet te lezen            | Schrijf bijvoorbeeld: cao “Cao Voorbeeld 2027-2029”.                         |
      | cao Polderlogistiek          | 1     | Deze kopregel is niet te lezen            | Schrijf bijvoorbeeld: cao “Cao Voorbeeld 2027-2029”.                         |
      | Artikel 3 Overleg            | 1     | “Artikel” is geen begin van een blok      | Een blok begint met “cao”, “ai-systeem” of een onderwerp; losse tekst schrijft u als: tekst “…”. |
      | {toezicht}                   | 1     | “{toezicht}” is geen begin van een blok   | Bedoelde u “toezicht”?                                                       |

  Abstract Scenario: TAAL-027, een losse regel die niet te lezen is, opent geen blok
    Stel de losse regel '<regel>'
    Wanneer het wordt gelezen
    Dan meldt TAAL-027 op regel 1 alleen “<melding>”
    En meldt TAAL-027 op regel 1 het herstel “<herstel>”

    Voorbeelden:
      | regel                          | melding                              | herstel                                                                 |
      | hoofdstuk Zeggenschap          | Deze kopregel is niet te lezen       | Schrijf bijvoorbeeld: hoofdstuk “Zeggenschap”.                          |
      | hoofdstuk: "Zeggenschap"       | Een kopregel heeft geen dubbele punt | Haal de dubbele punt weg.                                               |
      | tekst "een" "twee"             | Deze kopregel is niet te lezen       | Schrijf bijvoorbeeld: tekst “Partijen evalueren jaarlijks.”.            |
      | begrip "order"                 | Deze kopregel is niet te lezen       | Schrijf bijvoorbeeld: begrip “order” “Een verzameling artikelen.”.      |
      | negeer ARBO-5-RIE              | Deze kopregel is niet te lezen       | Schrijf bijvoorbeeld: negeer ARBO-5-RIE omdat “de RI&E is aangevuld”.   |
      | negeer ARBO-5-RIE omdat reden  | Deze kopregel is niet te lezen       | Schrijf bijvoorbeeld: negeer ARBO-5-RIE omdat “de RI&E is aangevuld”.   |
      | Een hele zin uit een brief.    | “Een” is geen begin van een blok     | Een blok begint met “cao”, “ai-systeem” of een onderwerp; losse tekst schrijft u als: tekst “…”. |
