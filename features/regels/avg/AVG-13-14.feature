# language: nl
@AVG-13-14
Functionaliteit: AVG-13-14, informatie vooraf aan ieder wiens gegevens het systeem gebruikt

  Achtergrond:
    Stel het systeem Meter
      | persoonsgegevens | ja         |
      | betrokkenen      | werknemers |

  Abstract Scenario: wanneer werknemers over hun gegevens worden geïnformeerd, bepaalt het oordeel
    Stel het artikel "aankondiging over Meter"
      | informatie medezeggenschap | voor ingebruikname |
      | informatie werknemers      | <moment>           |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van AVG-13-14 over Meter "<oordeel>"
    En is de ernst "<ernst>"

    Voorbeelden:
      | moment                     | oordeel    | ernst        |
      | voor ingebruikname         | voldoet    | geen         |
      | 6 weken voor ingebruikname | voldoet    | geen         |
      | voor gebruik               | voldoet    | geen         |
      | voor besluit               | voldoet    | geen         |
      | voor aankondiging          | voldoet    | geen         |
      | voor adviesaanvraag        | voldoet    | geen         |
      | voor inkoop                | voldoet    | geen         |
      | voor contract              | voldoet    | geen         |
      | voor gegevens laden        | voldoet    | geen         |
      | voor pilot                 | voldoet    | geen         |
      | voor eerste contact        | voldoet    | geen         |
      | voor einde pilot           | onbepaald  | aandachtspunt |
      | voor wijziging             | onbepaald  | aandachtspunt |
      | voor personeelsbesluit     | onvolledig | waarschuwing |
      | voor uitdienst             | onvolledig | waarschuwing |
      | bij ingebruikname          | onvolledig | waarschuwing |
      | 1 dag na ingebruikname     | onvolledig | waarschuwing |
      |                            | onvolledig | waarschuwing |
      | uitgesloten                | schendt    | fout         |

  Abstract Scenario: wie de betrokkene is, bepaalt wie over zijn gegevens moet worden geïnformeerd
    Stel het systeem Meter
      | betrokkenen | <betrokkenen> |
    En het artikel "aankondiging over Meter"
      | informatie werknemers  | <werknemers> |
      | informatie betrokkenen | <anderen>    |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van AVG-13-14 over Meter "<oordeel>"
    En is de ernst "<ernst>"

    Voorbeelden:
      | betrokkenen               | werknemers   | anderen             | oordeel    | ernst        |
      | sollicitanten             | voor gebruik | uitgesloten         | schendt    | fout         |
      | sollicitanten             | uitgesloten  | voor gebruik        | voldoet    | geen         |
      | sollicitanten             | uitgesloten  | voor eerste contact | voldoet    | geen         |
      | sollicitanten             | voor gebruik |                     | onvolledig | waarschuwing |
      | sollicitanten             |              | na gebruik          | onvolledig | waarschuwing |
      | uitzendkrachten           | voor gebruik | uitgesloten         | schendt    | fout         |
      | burgers                   | voor gebruik | uitgesloten         | schendt    | fout         |
      | werknemers                | voor gebruik | uitgesloten         | voldoet    | geen         |
      | oproepkrachten            | uitgesloten  | voor gebruik        | schendt    | fout         |
      | werknemers, sollicitanten | voor gebruik | voor gebruik        | voldoet    | geen         |
      | werknemers, sollicitanten | voor gebruik |                     | onvolledig | waarschuwing |
      | onbekend                  | voor gebruik | voor gebruik        | voldoet    | geen         |
      | onbekend                  | uitgesloten  | voor gebruik        | onbepaald  | waarschuwing |
      | onbekend                  | uitgesloten  | uitgesloten         | onbepaald  | waarschuwing |
      | onbekend                  | uitgesloten  |                     | onbepaald  | waarschuwing |
      | onbekend                  |              | uitgesloten         | onbepaald  | waarschuwing |

  Abstract Scenario: ook een sollicitant leest vooraf wat er met zijn gegevens gebeurt
    Stel het systeem Meter
      | betrokkenen | sollicitanten |
    En het artikel "aankondiging over Meter"
      | informatie betrokkenen | <moment> |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van AVG-13-14 over Meter "<oordeel>"
    En is de ernst "<ernst>"

    Voorbeelden:
      | moment                | oordeel    | ernst        |
      | voor aankondiging     | voldoet    | geen         |
      | voor adviesaanvraag   | voldoet    | geen         |
      | voor besluit          | voldoet    | geen         |
      | voor inkoop           | voldoet    | geen         |
      | voor contract         | voldoet    | geen         |
      | voor gegevens laden   | voldoet    | geen         |
      | voor pilot            | voldoet    | geen         |
      | voor ingebruikname    | voldoet    | geen         |
      | voor gebruik          | voldoet    | geen         |
      | voor eerste contact   | voldoet    | geen         |
      | voor einde pilot      | onbepaald  | aandachtspunt |
      | voor personeelsbesluit | onvolledig | waarschuwing |
      | voor einde procedure  | onvolledig | waarschuwing |

  Abstract Scenario: informatie na het besluit is vooraf, als de data laten zien dat het systeem pas later start
    Stel het systeem Meter
      | betrokkenen   | werknemers, sollicitanten |
      | besluit       | 1 maart 2027              |
      | ingebruikname | <ingebruikname>           |
    En het artikel "aankondiging over Meter"
      | informatie werknemers  | <werknemers> |
      | informatie betrokkenen | <anderen>    |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van AVG-13-14 over Meter "<oordeel>"

    Voorbeelden:
      | ingebruikname | werknemers               | anderen                  | oordeel    |
      | 1 juni 2027   | binnen 2 weken na besluit | voor gebruik              | voldoet    |
      | 1 juni 2027   | voor gebruik              | binnen 2 weken na besluit | voldoet    |
      | 1 maart 2027  | 2 weken na besluit        | voor gebruik              | onvolledig |
      | 1 maart 2027  | voor gebruik              | 2 weken na besluit        | onvolledig |

  Abstract Scenario: wie in dienst werkt of meeloopt, wordt als werknemer over zijn gegevens geïnformeerd
    Stel het systeem Meter
      | betrokkenen | <groep> |
    En het artikel "aankondiging over Meter"
      | informatie werknemers  | <werknemers> |
      | informatie betrokkenen | voor gebruik |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van AVG-13-14 over Meter "<oordeel>"

    Voorbeelden:
      | groep          | werknemers    | oordeel    |
      | werknemers     | uitgesloten   | schendt    |
      | werknemers     | na gebruik    | onvolledig |
      | werknemers     | voor gebruik  | voldoet    |
      | gedetacheerden | uitgesloten   | schendt    |
      | gedetacheerden | na gebruik    | onvolledig |
      | gedetacheerden | voor gebruik  | voldoet    |
      | oproepkrachten | uitgesloten   | schendt    |
      | oproepkrachten | na gebruik    | onvolledig |
      | oproepkrachten | voor gebruik  | voldoet    |
      | stagiairs      | uitgesloten   | schendt    |
      | stagiairs      | na gebruik    | onvolledig |
      | stagiairs      | voor gebruik  | voldoet    |

  Abstract Scenario: wie niet in dienst is, wordt als betrokkene over zijn gegevens geïnformeerd
    Stel het systeem Meter
      | betrokkenen | <groep> |
    En het artikel "aankondiging over Meter"
      | informatie werknemers  | voor gebruik |
      | informatie betrokkenen | <anderen>    |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van AVG-13-14 over Meter "<oordeel>"

    Voorbeelden:
      | groep           | anderen       | oordeel    |
      | uitzendkrachten | uitgesloten   | schendt    |
      | uitzendkrachten | na gebruik    | onvolledig |
      | uitzendkrachten | voor gebruik  | voldoet    |
      | zelfstandigen   | uitgesloten   | schendt    |
      | zelfstandigen   | na gebruik    | onvolledig |
      | zelfstandigen   | voor gebruik  | voldoet    |
      | sollicitanten   | uitgesloten   | schendt    |
      | sollicitanten   | na gebruik    | onvolledig |
      | sollicitanten   | voor gebruik  | voldoet    |
      | oud-werknemers  | uitgesloten   | schendt    |
      | oud-werknemers  | na gebruik    | onvolledig |
      | oud-werknemers  | voor gebruik  | voldoet    |
      | klanten         | uitgesloten   | schendt    |
      | klanten         | na gebruik    | onvolledig |
      | klanten         | voor gebruik  | voldoet    |
      | burgers         | uitgesloten   | schendt    |
      | burgers         | na gebruik    | onvolledig |
      | burgers         | voor gebruik  | voldoet    |

  Scenario: een tekst die alleen sollicitanten informeert, is voor een wervingssysteem genoeg
    Stel het systeem Meter
      | betrokkenen | sollicitanten |
    En het artikel "aankondiging over Meter"
      | informatie betrokkenen | voor eerste contact |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van AVG-13-14 over Meter "voldoet"

  Scenario: alleen de ondernemingsraad informeren over gegevens is niet genoeg
    Stel het artikel "aankondiging over Meter"
      | informatie medezeggenschap | voor ingebruikname |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van AVG-13-14 over Meter "onvolledig"
    En is de ernst "waarschuwing"

  Abstract Scenario: een opsomming van de informatie over gegevens is pas volledig met vier punten
    Stel het artikel "aankondiging over Meter"
      | informatie werknemers | voor gebruik |
    En het artikel "informatiepakket"
      | inhoud | <inhoud> |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van AVG-13-14 over Meter "<oordeel>"
    En is de ernst "<ernst>"

    Voorbeelden:
      | inhoud                                          | oordeel | ernst         |
      | doel, grondslag, bewaartermijn, rechten         | voldoet | geen          |
      | doel, grondslag, bewaartermijn, rechten, werking | voldoet | geen         |
      | doel, werking, gegevens                         | let op  | aandachtspunt |
      | grondslag, bewaartermijn, rechten               | let op  | aandachtspunt |
      | doel, bewaartermijn, rechten                    | let op  | aandachtspunt |
      | doel, grondslag, rechten                        | let op  | aandachtspunt |
      | doel, grondslag, bewaartermijn                  | let op  | aandachtspunt |
      | uitgesloten                                     | voldoet | geen          |

  Abstract Scenario: een akkoord dat over informatie aan betrokkenen zwijgt, krijgt een aandachtspunt
    Stel het systeem Meter
      | betrokkenen | <betrokkenen> |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van AVG-13-14 over Meter "zwijgt"
    En is de ernst "aandachtspunt"

    Voorbeelden:
      | betrokkenen   |
      | werknemers    |
      | sollicitanten |
      | onbekend      |

  Abstract Scenario: zonder persoonsgegevens vraagt de AVG geen informatie
    Stel het systeem Meter
      | persoonsgegevens | <gegevens> |
    En het artikel "aankondiging"
      | informatie werknemers | uitgesloten |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van AVG-13-14 over Meter "<oordeel>"
    En is de ernst "<ernst>"

    Voorbeelden:
      | gegevens | oordeel             | ernst        |
      | ja       | schendt             | fout         |
      | nee      | niet van toepassing | geen         |
      | onbekend | onbepaald           | waarschuwing |

  Abstract Scenario: de plicht tot informatie over gegevens geldt vanaf 25 mei 2018 en wacht niet op de AI-verordening
    Stel het artikel "aankondiging"
      | informatie werknemers | uitgesloten |
    Wanneer het akkoord op <controle> wordt gecontroleerd volgens de oorspronkelijke kalender
    Dan is het oordeel van AVG-13-14 over Meter "<oordeel>"

    Voorbeelden:
      | controle         | oordeel     |
      | 24 mei 2018      | gaat gelden |
      | 25 mei 2018      | schendt     |
      | 20 november 2026 | schendt     |

  Scenario: het herstel informeert ieder vooraf over zijn gegevens
    Stel het systeem Meter
      | betrokkenen | werknemers, sollicitanten |
    En het artikel "aankondiging"
      | informatie werknemers  | uitgesloten |
      | informatie betrokkenen | uitgesloten |
    Wanneer het herstel van AVG-13-14 wordt overgenomen
    En het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van AVG-13-14 over Meter "voldoet"
