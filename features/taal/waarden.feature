# language: nl
Functionaliteit: de waarden van een akkoord

  Abstract Scenario: elke soort waarde wordt herkend en in haar gewone vorm geschreven
    Stel in het blok '<blok>' de regel '<sleutel>: <waarde>'
    Wanneer het wordt gelezen
    Dan is er geen taalfout
    En is “<sleutel>” in “<blok>” de waarde “<gewoon>”
    En is de soort van “<sleutel>” in “<blok>” <soort>

    Voorbeelden:
      | blok         | sleutel                 | waarde                           | soort         | gewoon                           |
      | overleg      | streeftermijn           | 12 weken                         | duur          | 12 weken                         |
      | overleg      | streeftermijn           | 1 week                           | duur          | 1 week                           |
      | overleg      | streeftermijn           | minstens 12 weken                | duur          | minstens 12 weken                |
      | overleg      | streeftermijn           | ten minste 12 weken              | duur          | minstens 12 weken                |
      | overleg      | streeftermijn           | hoogstens 4 weken                | duur          | hoogstens 4 weken                |
      | overleg      | streeftermijn           | ten hoogste 4 weken              | duur          | hoogstens 4 weken                |
      | overleg      | streeftermijn           | 3 tot 6 maanden                  | duur          | 3 tot 6 maanden                  |
      | overleg      | streeftermijn           | binnen 30 dagen                  | duur          | hoogstens 30 dagen               |
      | overleg      | streeftermijn           | 6 werkdagen                      | duur          | 6 werkdagen                      |
      | overleg      | streeftermijn           | 1,5 jaar                         | duur          | 1,5 jaar                         |
      | overleg      | streeftermijn           | 90 minuten                       | duur          | 90 minuten                       |
      | scholing     | uren                    | 16 uur per jaar                  | duur          | 16 uur per jaar                  |
      | overleg      | streeftermijn           | onbeperkt                        | onbeperkt     | onbeperkt                        |
      | overleg      | instemming              | 12 weken voor besluit            | moment        | 12 weken voor besluit            |
      | overleg      | instemming              | 12 weken vóór besluit            | moment        | 12 weken voor besluit            |
      | overleg      | instemming              | binnen 3 maanden na ingebruikname | moment       | binnen 3 maanden na ingebruikname |
      | overleg      | instemming              | hoogstens 3 maanden na inkoop    | moment        | binnen 3 maanden na inkoop       |
      | overleg      | instemming              | voor ingebruikname               | moment        | voor ingebruikname               |
      | overleg      | instemming              | na einde pilot                   | moment        | na einde pilot                   |
      | besluiten    | motivering              | bij personeelsbesluit            | moment        | bij personeelsbesluit            |
      | overleg      | budget                  | € 7.500                          | bedrag        | € 7.500                          |
      | overleg      | budget                  | €7500                            | bedrag        | € 7.500                          |
      | overleg      | budget                  | € 7.500,-                        | bedrag        | € 7.500                          |
      | overleg      | budget                  | € 7.500,–                        | bedrag        | € 7.500                          |
      | overleg      | budget                  | € 1.450,50                       | bedrag        | € 1.450,50                       |
      | overleg      | budget                  | € 12,5                           | bedrag        | € 12,50                          |
      | overleg      | budget                  | € 1.000 tot € 2.000              | bedrag        | € 1.000 tot 2.000                |
      | overleg      | budget                  | hoogstens € 7.500 per systeem    | bedrag        | hoogstens € 7.500 per systeem    |
      | scholing     | loon intern             | 30 %                             | aandeel       | 30 %                             |
      | scholing     | loon intern             | 30%                              | aandeel       | 30 %                             |
      | toezicht     | tijd                    | minstens 10 % van de werktijd    | aandeel       | minstens 10 % van de werktijd    |
      | toezicht     | tijd                    | 2 uur per dienst                 | duur          | 2 uur per dienst                 |
      | toezicht     | toezichthouders         | minstens 2 per dienst            | getal         | minstens 2 per dienst            |
      | toezicht     | zaken                   | hoogstens 20 zaken per dag       | getal         | hoogstens 20 zaken per dag       |
      | zonder-or    | drempel                 | 50 personen                      | getal         | 50 personen                      |
      | overleg      | ingang                  | 10 mei 2027                      | datum         | 10 mei 2027                      |
      | overleg      | ingang                  | 2027-05-10                       | datum         | 10 mei 2027                      |
      | overleg      | ingang                  | 29 februari 2028                 | datum         | 29 februari 2028                 |
      | overleg      | ingang                  | bij ondertekening                | moment        | bij ondertekening                |
      | looptijd     | wetscontrole            | 2 december 2026, 2 december 2027 | datums        | 2 december 2026, 2 december 2027 |
      | toezicht     | mag afwijken            | ja                               | waarheid      | ja                               |
      | toezicht     | mag afwijken            | nee                              | waarheid      | nee                              |
      | toezicht     | opleiding               | nee                              | waarheid      | nee                              |
      | toezicht     | belegd bij              | aangewezen personen              | termen        | aangewezen personen              |
      | besluiten    | zonder ai               | ontslag, sanctie, ziekte         | termen        | ontslag, sanctie, ziekte         |
      | toezicht     | mag afwijken            | uitgesloten                      | uitgesloten   | uitgesloten                      |
      | overleg      | instemming              | hoog: 13 weken voor besluit; midden: voor besluit; laag: geen | perklasse | hoog: 13 weken voor besluit; midden: voor besluit; laag: geen |
      | geletterdheid | geen gebruik zonder    | laag: nee; hoog: ja              | perklasse     | hoog: ja; midden: geen; laag: nee |
      | besluiten    | zonder ai               | hoog: ontslag, ziekte; laag: ontslag; | perklasse | hoog: ontslag, ziekte; laag: ontslag |
      | toezicht     | op grond van            | "AI-verordening artikel 26 lid 2", "deze cao" | verwijzingen | "AI-verordening artikel 26 lid 2", "deze cao" |
      | toezicht     | aanvulling              | "Eerste alinea.", "Tweede alinea." | teksten     | "Eerste alinea.", "Tweede alinea." |

  Abstract Scenario: een tekst staat tussen rechte of gekrulde aanhalingstekens
    Stel in het blok 'toezicht' de regel 'aanvulling: <geschreven>'
    Wanneer het wordt gelezen
    Dan is “aanvulling” in “toezicht” de waarde “<gewoon>”

    Voorbeelden:
      | geschreven               | gewoon                   |
      | "recht"                  | "recht"                  |
      | “gekruld”                | "gekruld"                |
      | ”zoals Word soms doet”   | "zoals Word soms doet"   |
      | „laag en hoog”           | "laag en hoog"           |
      | „laag en omgekeerd“      | "laag en omgekeerd"      |
      | "met “krul” erin"        | "met “krul” erin"        |
      | “met "recht" erin”       | “met "recht" erin”       |
      | "geen # toelichting: ja" | "geen # toelichting: ja" |
      | ""                       | ""                       |

  Abstract Scenario: één plaats in de wet heeft vele schrijfwijzen
    Stel in het blok 'toezicht' de regel 'op grond van: "<geschreven>"'
    Wanneer het wordt gelezen
    Dan is “op grond van” in “toezicht” de waarde “"<gewoon>"”

    Voorbeelden:
      | geschreven                         | gewoon                              |
      | AI-verordening artikel 26 lid 7    | AI-verordening artikel 26 lid 7     |
      | AI Act art. 26(7)                  | AI-verordening artikel 26 lid 7     |
      | artikel 26, zevende lid, van de AI-verordening | AI-verordening artikel 26 lid 7 |
      | de AVG artikel 22                  | AVG artikel 22                      |
      | WOR artikel 27 lid 1 onder l       | WOR artikel 27 lid 1 onder l        |
      | BW artikel 7:611a                  | BW artikel 611a                     |
      | Deze cao                           | deze cao                            |
      | Regeling Onbekend 2019             | Regeling Onbekend 2019              |

  Abstract Scenario: een feit kan een waarde hebben, onbekend zijn, of wegblijven
    Stel de tekst
      """
      cao "Cao Voorbeeld"
      einde
      ai-systeem PickPilot "PickPilot 4"
        <regel>
      einde
      """
    Wanneer het wordt gelezen
    Dan is “<sleutel>” van systeem PickPilot de waarde “<waarde>”

    Voorbeelden:
      | regel                     | sleutel           | waarde        |
      | variabel loon: ja         | variabel loon     | ja            |
      | variabel loon: 10 %       | variabel loon     | 10 %          |
      | leverancier: geen         | leverancier       | geen          |
      | leverancier: "Voorbeeld"  | leverancier       | "Voorbeeld"   |
      | ontwerpwijziging: nee     | ontwerpwijziging  | nee           |
      | ontwerpwijziging: 1 mei 2028 | ontwerpwijziging | 1 mei 2028 |
      | fase: onbekend            | fase              | niets         |
      | fase: pilot               | besluit           | niets         |
      | biometrie: geen           | biometrie         | geen          |
      | beëindigingen: 20         | beëindigingen     | 20            |
      | beeindigingen: 20         | beëindigingen     | 20            |

  Scenario: de korte vorm van “deskundige” vult ook het budget
    Stel in het blok 'overleg' de regel 'deskundige: keuze ondernemingsraad, hoogstens € 7.500 per systeem'
    Wanneer het wordt gelezen
    Dan is er geen taalfout
    En is “deskundige” in “overleg” de waarde “keuze ondernemingsraad”
    En is “budget” in “overleg” de waarde “hoogstens € 7.500 per systeem”
