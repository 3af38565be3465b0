# language: nl
@WOR-25-2-TIJD
Functionaliteit: WOR-25-2-TIJD, advies op een moment van wezenlijke invloed

  Achtergrond:
    Stel de cao
      | medezeggenschap | ondernemingsraad |
    En het systeem Planner
      | fase | voornemen |

  Abstract Scenario: het moment waarop advies wordt gevraagd, bepaalt of het nog invloed heeft
    Stel het artikel "overleg over Planner"
      | advies | <advies> |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van WOR-25-2-TIJD over Planner "<oordeel>"
    En is de ernst "<ernst>"

    Voorbeelden:
      | advies                           | oordeel    | ernst        |
      | voor besluit                     | voldoet    | geen         |
      | voor inkoop                      | voldoet    | geen         |
      | voor contract                    | voldoet    | geen         |
      | minstens 6 weken voor besluit    | onvolledig | waarschuwing |
      | 6 weken voor ingebruikname       | onvolledig | waarschuwing |
      | voor ingebruikname               | onvolledig | waarschuwing |
      | 4 weken voor gegevens laden      | onvolledig | waarschuwing |
      | binnen 2 weken na adviesaanvraag | onvolledig | waarschuwing |
      | bij besluit                      | schendt    | waarschuwing |
      | na besluit                       | schendt    | fout         |
      | binnen 2 weken na besluit        | schendt    | fout         |
      | binnen 2 weken na contract       | schendt    | fout         |
      | na inkoop                        | schendt    | fout         |
      | 3 maanden na ingebruikname       | schendt    | fout         |
      | na gebruik                       | schendt    | fout         |

  Abstract Scenario: een vaste termijn voor advies mag als ondergrens naast de wettelijke maatstaf staan
    Stel het artikel "overleg over Planner"
      | advies             | <advies>  |
      | wezenlijke invloed | <invloed> |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van WOR-25-2-TIJD over Planner "<oordeel>"
    En is de ernst "<ernst>"

    Voorbeelden:
      | advies                              | invloed     | oordeel | ernst |
      | minstens 6 weken voor besluit       | ja          | voldoet | geen  |
      | minstens 6 weken voor ingebruikname | ja          | voldoet | geen  |
      | minstens 6 weken voor besluit       | uitgesloten | schendt | fout  |
      | na besluit                          | ja          | schendt | fout  |

  Scenario: de middenweg voor overleg vraagt advies op tijd
    Stel het artikel "overleg over Planner"
      | advies                | minstens 6 weken voor besluit                  |
      | wezenlijke invloed    | ja                                             |
      | schriftelijk          | ja                                             |
      | streeftermijn         | 6 weken                                        |
      | fatale termijn        | uitgesloten                                    |
      | stilzwijgen           | geldt niet als instemming                      |
      | verlenging deskundige | 3 weken                                        |
      | wacht op overleg      | contract, gegevens laden, pilot, ingebruikname |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van WOR-25-2-TIJD over Planner "voldoet"

  Abstract Scenario: de data van het systeem tonen of advies vanaf de ingebruikname geteld te laat komt
    Stel het systeem Planner
      | besluit       | <besluit>      |
      | ingebruikname | 1 oktober 2027 |
    En het artikel "overleg over Planner"
      | advies | <advies> |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van WOR-25-2-TIJD over Planner "<oordeel>"
    En is de ernst "<ernst>"

    Voorbeelden:
      | besluit          | advies                              | oordeel    | ernst        |
      | 10 mei 2027      | 6 weken voor ingebruikname          | schendt    | fout         |
      | 19 augustus 2027 | 6 weken voor ingebruikname          | schendt    | fout         |
      | 20 augustus 2027 | 6 weken voor ingebruikname          | onvolledig | waarschuwing |
      | 21 augustus 2027 | 6 weken voor ingebruikname          | onvolledig | waarschuwing |
      | 10 mei 2027      | minstens 6 weken voor ingebruikname | onvolledig | waarschuwing |
      | onbekend         | 6 weken voor ingebruikname          | onvolledig | waarschuwing |

  Abstract Scenario: de data van het systeem tonen of advies dat aan een ander moment hangt, te laat komt
    Stel het systeem Planner
      | adviesaanvraag | 1 mei 2027      |
      | besluit        | <besluit>       |
      | contract       | <contract>      |
      | ingebruikname  | <ingebruikname> |
    En het artikel "overleg over Planner"
      | advies | <advies> |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van WOR-25-2-TIJD over Planner "<oordeel>"
    En is de ernst "<ernst>"

    Voorbeelden:
      | besluit     | contract         | ingebruikname  | advies                     | oordeel    | ernst        |
      | 10 mei 2027 | 1 september 2027 | onbekend       | 2 weken voor contract      | schendt    | fout         |
      | 10 mei 2027 | 11 mei 2027      | onbekend       | 2 weken voor contract      | onvolledig | waarschuwing |
      | 10 mei 2027 | onbekend         | onbekend       | 2 weken voor contract      | onvolledig | waarschuwing |
      | 10 mei 2027 | onbekend         | onbekend       | voor contract              | voldoet    | geen         |
      | 10 mei 2027 | 1 september 2027 | onbekend       | 6 weken voor ingebruikname | onvolledig | waarschuwing |
      | onbekend    | 1 september 2027 | onbekend       | 2 weken voor contract      | onvolledig | waarschuwing |
      | 10 mei 2027 | 1 september 2027 | 1 oktober 2027 | 4 weken na adviesaanvraag  | onvolledig | waarschuwing |

  Scenario: een onbekende contractdatum maakt het moment van advies onbepaald
    Stel het systeem Planner
      | besluit       | 10 mei 2027    |
      | ingebruikname | 1 oktober 2027 |
    En het artikel "overleg over Planner"
      | advies | voor contract |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van WOR-25-2-TIJD over Planner "onbepaald"
    En is de ernst "waarschuwing"

  Abstract Scenario: een tekst die de schriftelijke adviesaanvraag of het wachten op overleg schrapt, schendt de procedure
    Stel het artikel "overleg over Planner"
      | advies    | voor besluit |
      | <sleutel> | uitgesloten  |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van WOR-25-2-TIJD over Planner "schendt"
    En is de ernst "<ernst>"

    Voorbeelden:
      | sleutel          | ernst        |
      | schriftelijk     | fout         |
      | wacht op overleg | waarschuwing |

  Scenario: een streeftermijn voor advies is nooit een bevinding over het moment van advies
    Stel het artikel "overleg over Planner"
      | streeftermijn | 6 weken |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van WOR-25-2-TIJD over Planner "niet van toepassing"

  Scenario: een akkoord zonder overleg zegt niets over het moment van advies
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van WOR-25-2-TIJD over Planner "niet van toepassing"
    En is de ernst "geen"

  Abstract Scenario: te laat gevraagd advies is een fout, welk orgaan er ook is, tenzij de tekst een ander orgaan aanwijst
    Stel de cao
      | medezeggenschap | <orgaan> |
    En het artikel "overleg over Planner"
      | orgaan | <in de tekst> |
      | advies | na besluit    |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van WOR-25-2-TIJD over Planner "<oordeel>"

    Voorbeelden:
      | orgaan                       | in de tekst                  | oordeel             |
      | ondernemingsraad             |                              | schendt             |
      | geen                         |                              | schendt             |
      | onbekend                     |                              | schendt             |
      | personeelsvertegenwoordiging |                              | schendt             |
      | personeelsvertegenwoordiging | personeelsvertegenwoordiging | niet van toepassing |
      | medezeggenschapsraad         |                              | niet van toepassing |

  Scenario: zes weken vooraf is te laat als de leverancier dan al vaststaat
    Stel het systeem Planner
      | contract | 1 maart 2027 |
      | besluit  | 10 mei 2027  |
    En het artikel "overleg over Planner"
      | advies | 6 weken voor besluit |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van WOR-25-2-TIJD over Planner "onvolledig"
    En is de ernst "waarschuwing"
    En zegt de melding "alleen een vaste termijn"
    En is de vraag "Kan het advies op dit moment nog van wezenlijke invloed zijn op het besluit?"

  Scenario: de roosterplanner van een ziekenhuis krijgt advies te laat en instemming niet
    Stel de cao
      | soort             | bedrijfstak-cao                            |
      | looptijd          | 1 januari 2027 tot en met 31 december 2028 |
      | werkzame personen | 2.400                                      |
    En het systeem Planner
      | doelen                  | roosteren  |
      | belangrijke technologie | ja         |
      | betrokkenen             | werknemers |
      | persoonsgegevens        | ja         |
      | geschikt voor controle  | nee        |
    En het artikel "overleg over Planner"
      | advies | 6 weken voor ingebruikname |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van WOR-25-2-TIJD over Planner "onvolledig"
    En is de ernst "waarschuwing"
    En zegt de melding "telt terug vanaf de uitvoering en niet vanaf het besluit"
    En is het oordeel van WOR-27-1-B over Planner "onvolledig"
    En is de ernst "waarschuwing"
    En is het oordeel van WOR-27-1-K over Planner "onvolledig"
    En is de ernst "waarschuwing"
    Maar is het oordeel van WOR-25-1-K over Planner "voldoet"
    En is het oordeel van WOR-27-1-L over Planner "niet van toepassing"

  Abstract Scenario: aan welk moment de tekst advies hangt, bepaalt of het te laat, op de dag zelf of vanaf de uitvoering is
    Stel het artikel "overleg over Planner"
      | advies | <advies> |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van WOR-25-2-TIJD over Planner "<oordeel>"
    En is de ernst "<ernst>"

    Voorbeelden:
      | advies                   | oordeel    | ernst        |
      | na kennisgeving besluit  | schendt    | fout         |
      | na gegevens laden        | schendt    | fout         |
      | na wijziging             | schendt    | fout         |
      | na adviesaanvraag        | voldoet    | geen         |
      | bij kennisgeving besluit | schendt    | waarschuwing |
      | bij inkoop               | schendt    | waarschuwing |
      | bij contract             | schendt    | waarschuwing |
      | bij gegevens laden       | schendt    | waarschuwing |
      | bij ingebruikname        | schendt    | waarschuwing |
      | bij gebruik              | schendt    | waarschuwing |
      | bij wijziging            | schendt    | waarschuwing |
      | bij adviesaanvraag       | voldoet    | geen         |
      | voor gegevens laden      | onvolledig | waarschuwing |
      | voor pilot               | onvolledig | waarschuwing |
      | na pilot                 | voldoet    | geen         |
      | voor gebruik             | onvolledig | waarschuwing |
      | voor wijziging           | onvolledig | waarschuwing |

  Abstract Scenario: ook zonder moment van advies kan de tekst het advies zijn invloed ontnemen
    Stel het artikel "overleg over Planner"
      | orgaan             | <orgaan>               |
      | deskundige         | keuze ondernemingsraad |
      | advies             | <advies>               |
      | wezenlijke invloed | <invloed>              |
      | wacht op overleg   | <wacht>                |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van WOR-25-2-TIJD over Planner "<oordeel>"

    Voorbeelden:
      | orgaan                              | advies      | invloed | wacht       | oordeel             |
      |                                     |             | nee     |             | schendt             |
      |                                     |             |         | uitgesloten | schendt             |
      |                                     |             | ja      |             | niet van toepassing |
      |                                     |             |         | contract    | niet van toepassing |
      |                                     | uitgesloten |         |             | niet van toepassing |
      | personeelsvergadering               |             | nee     |             | niet van toepassing |
      | personeelsdeel medezeggenschapsraad |             | nee     |             | niet van toepassing |

  Scenario: de maatstaf van wezenlijke invloed redt een termijn die naar de data te laat valt
    Stel het systeem Planner
      | besluit       | 10 mei 2027    |
      | ingebruikname | 1 oktober 2027 |
    En het artikel "overleg over Planner"
      | advies             | 6 weken voor ingebruikname |
      | wezenlijke invloed | ja                         |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van WOR-25-2-TIJD over Planner "voldoet"

  Scenario: het herstel van een schriftelijke adviesaanvraag die was geschrapt, laat het akkoord voldoen
    Stel het artikel "overleg over Planner"
      | advies             | 6 weken voor besluit |
      | wezenlijke invloed | nee                  |
      | schriftelijk       | nee                  |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van WOR-25-2-TIJD over Planner "schendt"
    Wanneer het herstel van WOR-25-2-TIJD wordt overgenomen
    En het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van WOR-25-2-TIJD over Planner "voldoet"

  Scenario: het herstel van te laat gevraagd advies laat het akkoord voldoen
    Stel het artikel "overleg over Planner"
      | advies           | 3 weken na contract |
      | wacht op overleg | uitgesloten         |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van WOR-25-2-TIJD over Planner "schendt"
    Wanneer het herstel van WOR-25-2-TIJD wordt overgenomen
    En het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van WOR-25-2-TIJD over Planner "voldoet"
