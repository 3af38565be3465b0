# language: nl
@AVG-HEIM
Functionaliteit: AVG-HEIM, heimelijke controle

  Achtergrond:
    Stel het systeem Camera
      | persoonsgegevens | ja |

  Abstract Scenario: heimelijke controle kan alleen bij een concreet vermoeden
    Stel het artikel "monitoring over Camera"
      | heimelijk             | <heimelijk>                                                                        |
      | voorwaarden heimelijk | concreet vermoeden, laatste middel, effectbeoordeling, einddatum, informatie achteraf |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van AVG-HEIM over Camera "<oordeel>"
    En is de ernst "<ernst>"

    Voorbeelden:
      | heimelijk             | oordeel             | ernst |
      | doorlopend            | schendt             | fout  |
      | steekproef            | schendt             | fout  |
      | bij concreet vermoeden | voldoet            | geen  |
      | uitgesloten           | niet van toepassing | geen  |
      |                       | niet van toepassing | geen  |

  Scenario: wie doorlopend heimelijk laat controleren, leest wat wel kan en van wie dat komt
    Stel het artikel "monitoring over Camera"
      | heimelijk | doorlopend |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van AVG-HEIM over Camera "schendt"
    En zegt de melding "bij een redelijke verdenking"
    En is de sterkte van de bron "toezichthouder"

  Abstract Scenario: bij heimelijke controle ontbreekt geen van de voorwaarden
    Stel het artikel "monitoring over Camera"
      | heimelijk             | bij concreet vermoeden |
      | voorwaarden heimelijk | <voorwaarden>          |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van AVG-HEIM over Camera "<oordeel>"
    En is de ernst "<ernst>"

    Voorbeelden:
      | voorwaarden                                                                           | oordeel    | ernst        |
      | concreet vermoeden, laatste middel, effectbeoordeling, einddatum, informatie achteraf | voldoet    | geen         |
      | laatste middel, effectbeoordeling, einddatum, informatie achteraf                     | voldoet    | geen         |
      | concreet vermoeden, effectbeoordeling, einddatum, informatie achteraf                 | onvolledig | waarschuwing |
      | concreet vermoeden, laatste middel, einddatum, informatie achteraf                    | onvolledig | waarschuwing |
      | concreet vermoeden, laatste middel, effectbeoordeling, informatie achteraf            | onvolledig | waarschuwing |
      | concreet vermoeden, laatste middel, effectbeoordeling, einddatum                      | onvolledig | waarschuwing |
      |                                                                                       | onvolledig | waarschuwing |
      | uitgesloten                                                                           | onvolledig | waarschuwing |

  Abstract Scenario: een effectbeoordeling vooraf telt ook als zij in een ander artikel staat
    Stel het artikel "monitoring over Camera"
      | heimelijk             | bij concreet vermoeden                        |
      | voorwaarden heimelijk | laatste middel, einddatum, informatie achteraf |
    En het artikel "effectbeoordeling over Camera"
      | effectbeoordeling gegevens | <moment> |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van AVG-HEIM over Camera "<oordeel>"

    Voorbeelden:
      | moment                     | oordeel    |
      | voor heimelijke controle   | voldoet    |
      | voor ingebruikname         | voldoet    |
      | na ingebruikname           | onvolledig |
      | uitgesloten                | onvolledig |

  Abstract Scenario: een systeem dat heimelijk meet, vraagt om een regeling
    Stel het systeem Camera
      | heimelijk | <heimelijk> |
    En het artikel "monitoring over Camera"
      | meetdoelen            | concrete fraude |
      | heimelijk             | <tekst>         |
      | voorwaarden heimelijk | <voorwaarden>   |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van AVG-HEIM over Camera "<oordeel>"
    En is de ernst "<ernst>"

    Voorbeelden:
      | heimelijk | tekst                  | voorwaarden                                                                           | oordeel             | ernst        |
      | ja        |                        |                                                                                       | onvolledig          | waarschuwing |
      | ja        |                        | concreet vermoeden, laatste middel, effectbeoordeling, einddatum, informatie achteraf | voldoet             | geen         |
      | ja        |                        | laatste middel, effectbeoordeling, einddatum, informatie achteraf                     | onvolledig          | waarschuwing |
      | ja        | bij concreet vermoeden | laatste middel, effectbeoordeling, einddatum, informatie achteraf                     | voldoet             | geen         |
      | ja        | uitgesloten            |                                                                                       | schendt             | waarschuwing |
      | ja        | doorlopend             |                                                                                       | schendt             | fout         |
      | nee       |                        |                                                                                       | niet van toepassing | geen         |
      | onbekend  |                        |                                                                                       | niet van toepassing | geen         |
      | nee       | doorlopend             |                                                                                       | schendt             | fout         |
      | onbekend  | doorlopend             |                                                                                       | schendt             | fout         |

  Scenario: een systeem dat heimelijk meet terwijl het akkoord zwijgt, krijgt een waarschuwing
    Stel het systeem Camera
      | heimelijk | ja |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van AVG-HEIM over Camera "zwijgt"
    En is de ernst "waarschuwing"
    En is de vraag "Gaat het om een enkel geval met een redelijke verdenking, en kan het echt niet openlijk?"

  Scenario: een artikel over de effectbeoordeling breekt het zwijgen over heimelijke controle niet
    Stel het systeem Camera
      | heimelijk | ja |
    En het artikel "effectbeoordeling over Camera"
      | effectbeoordeling gegevens | voor ingebruikname |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van AVG-HEIM over Camera "zwijgt"

  Abstract Scenario: zonder persoonsgegevens is er geen heimelijke controle van mensen
    Stel het systeem Camera
      | persoonsgegevens | <gegevens> |
    En het artikel "monitoring"
      | heimelijk | doorlopend |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van AVG-HEIM over Camera "<oordeel>"
    En is de ernst "<ernst>"

    Voorbeelden:
      | gegevens | oordeel             | ernst        |
      | nee      | niet van toepassing | geen         |
      | onbekend | onbepaald           | waarschuwing |

  Abstract Scenario: de grens aan heimelijke controle geldt vanaf 25 mei 2018
    Stel het artikel "monitoring"
      | heimelijk | steekproef |
    Wanneer het akkoord op <controle> wordt gecontroleerd
    Dan is het oordeel van AVG-HEIM over Camera "<oordeel>"

    Voorbeelden:
      | controle    | oordeel     |
      | 24 mei 2018 | gaat gelden |
      | 25 mei 2018 | schendt     |

  Abstract Scenario: het herstel maakt heimelijke controle tot een uitzondering met voorwaarden
    Stel het systeem Camera
      | heimelijk | ja |
    En het artikel "monitoring"
      | heimelijk | <heimelijk> |
    Wanneer het herstel van AVG-HEIM wordt overgenomen
    En het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van AVG-HEIM over Camera "voldoet"

    Voorbeelden:
      | heimelijk              |
      | doorlopend             |
      | steekproef             |
      | bij concreet vermoeden |
      | uitgesloten            |
