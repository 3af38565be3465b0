# language: nl
@EVRM-8
Functionaliteit: EVRM-8, toezicht op werknemers met zes waarborgen

  Achtergrond:
    Stel het systeem Kijker
      | doelen | prestaties volgen |

  Abstract Scenario: elk van de zes punten van toezicht staat in de tekst
    Stel het artikel "monitoring over Kijker"
      | vastgelegd | <vastgelegd> |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van EVRM-8 over Kijker "onvolledig"
    En is de ernst "waarschuwing"
    En zegt de melding "<melding>"

    Voorbeelden:
      | vastgelegd                                                       | melding               |
      | omvang, reden, lichter middel, gevolgen, waarborgen              | toezicht vooraf wordt |
      | vooraf gemeld, reden, lichter middel, gevolgen, waarborgen       | omvang van het toezicht |
      | vooraf gemeld, omvang, lichter middel, gevolgen, waarborgen      | geen reden            |
      | vooraf gemeld, omvang, reden, gevolgen, waarborgen               | lichter middel        |
      | vooraf gemeld, omvang, reden, lichter middel, waarborgen         | welke gevolgen        |
      | vooraf gemeld, omvang, reden, lichter middel, gevolgen           | geen waarborgen       |
      | uitgesloten                                                      | geen waarborgen       |

  Abstract Scenario: heimelijk toezicht is niet vooraf gemeld, behalve bij een concreet vermoeden
    Stel het artikel "monitoring over Kijker"
      | vastgelegd | vooraf gemeld, omvang, reden, lichter middel, gevolgen, waarborgen |
      | heimelijk  | <heimelijk>                                                        |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van EVRM-8 over Kijker "<oordeel>"
    En is de ernst "<ernst>"

    Voorbeelden:
      | heimelijk              | oordeel    | ernst        |
      | doorlopend             | onvolledig | waarschuwing |
      | steekproef             | onvolledig | waarschuwing |
      | bij concreet vermoeden | voldoet    | geen         |
      | uitgesloten            | voldoet    | geen         |

  Abstract Scenario: pas als de tekst over monitoring gaat, vraagt de controle of een onbekend systeem prestaties volgt
    Stel het systeem Kijker
      | doelen | onbekend |
    En het artikel "<artikel> over Kijker"
      | <sleutel> | <waarde> |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van EVRM-8 over Kijker "<oordeel>"

    Voorbeelden:
      | artikel    | sleutel                | waarde       | oordeel             |
      | monitoring | fraude via or-regeling | ja           | onbepaald           |
      | monitoring | heimelijk              | uitgesloten  | onbepaald           |
      | overleg    | advies                 | voor besluit | niet van toepassing |

  Scenario: een leeg artikel over monitoring is genoeg om naar het doel van het systeem te vragen
    Stel het systeem Kijker
      | doelen | onbekend |
    En het lege artikel "monitoring over Kijker"
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van EVRM-8 over Kijker "onbepaald"

  Scenario: toezicht waarvan alle zes punten vastliggen, voldoet
    Stel het artikel "monitoring over Kijker"
      | vastgelegd | vooraf gemeld, omvang, reden, lichter middel, gevolgen, waarborgen |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van EVRM-8 over Kijker "voldoet"
    En is de sterkte van de bron "onbevestigd"

  Abstract Scenario: drie van de zes punten van toezicht kunnen ook elders in de tekst staan
    Stel het artikel "monitoring over Kijker"
      | vastgelegd      | omvang, lichter middel, waarborgen |
      | meetdoelen      | <meetdoelen>                       |
      | verboden gebruik | <verboden>                        |
    En het artikel "aankondiging over Kijker"
      | informatie werknemers | <informatie> |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van EVRM-8 over Kijker "<oordeel>"

    Voorbeelden:
      | meetdoelen  | verboden    | informatie         | oordeel    |
      | kwaliteit   | sanctie     | voor ingebruikname | voldoet    |
      |             | sanctie     | voor ingebruikname | onvolledig |
      | kwaliteit   |             | voor ingebruikname | onvolledig |
      | kwaliteit   | sanctie     |                    | onvolledig |
      | uitgesloten | sanctie     | voor ingebruikname | onvolledig |
      | kwaliteit   | uitgesloten | voor ingebruikname | onvolledig |
      | kwaliteit   | sanctie     | uitgesloten        | onvolledig |

  Abstract Scenario: een tekst die op het werk geen privacy laat, is een fout bij elk systeem
    Stel het systeem Kijker
      | doelen | <doel> |
    En het artikel "monitoring over Kijker"
      | privacy op het werk | <privacy>                                                          |
      | vastgelegd          | <vastgelegd>                                                       |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van EVRM-8 over Kijker "<oordeel>"
    En is de ernst "<ernst>"

    Voorbeelden:
      | doel              | privacy     | vastgelegd | oordeel             | ernst        |
      | prestaties volgen | uitgesloten |            | schendt             | fout         |
      | prestaties volgen | nee         | vooraf gemeld, omvang, reden, lichter middel, gevolgen, waarborgen | schendt | fout |
      | chatbot           | uitgesloten |            | schendt             | fout         |
      | prestaties volgen | ja          |            | onvolledig          | waarschuwing |
      | chatbot           | ja          |            | niet van toepassing | geen         |

  Abstract Scenario: een akkoord dat over toezicht zwijgt, krijgt bij gegevens uit het werk een aandachtspunt
    Stel het systeem Kijker
      | doelen   | <doel>     |
      | gegevens | <gegevens> |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van EVRM-8 over Kijker "<oordeel>"
    En is de ernst "<ernst>"

    Voorbeelden:
      | doel              | gegevens        | oordeel             | ernst         |
      | prestaties volgen | tekst           | zwijgt              | aandachtspunt |
      | prestaties volgen | onbekend        | zwijgt              | aandachtspunt |
      | klantproces       | berichten       | zwijgt              | aandachtspunt |
      | klantproces       | privéberichten  | zwijgt              | aandachtspunt |
      | klantproces       | toetsaanslagen  | zwijgt              | aandachtspunt |
      | klantproces       | schermbeeld     | zwijgt              | aandachtspunt |
      | klantproces       | gesprekken      | zwijgt              | aandachtspunt |
      | klantproces       | locatie, gedrag | zwijgt              | aandachtspunt |
      | klantproces       | tekst           | niet van toepassing | geen          |
      | klantproces       | onbekend        | niet van toepassing | geen          |
      | onbekend          | onbekend        | niet van toepassing | geen          |
      | onbekend          | locatie         | zwijgt              | aandachtspunt |

  Abstract Scenario: een tekst over een vorm van toezicht vraagt de zes punten ook als het doel anders is
    Stel het systeem Kijker
      | doelen | <doel> |
    En het artikel "monitoring over Kijker"
      | <sleutel> | <waarde> |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van EVRM-8 over Kijker "<oordeel>"
    En is de ernst "<ernst>"

    Voorbeelden:
      | doel       | sleutel           | waarde        | oordeel             | ernst        |
      | veiligheid | toegestane vormen | toetsaanslagen | onvolledig          | waarschuwing |
      | veiligheid | toegestane vormen | schermopname | onvolledig          | waarschuwing |
      | veiligheid | toegestane vormen | webcam | onvolledig          | waarschuwing |
      | veiligheid | toegestane vormen | camera | onvolledig          | waarschuwing |
      | veiligheid | toegestane vormen | privécommunicatie | onvolledig          | waarschuwing |
      | veiligheid | toegestane vormen | berichten | onvolledig          | waarschuwing |
      | veiligheid | toegestane vormen | gesprekken | onvolledig          | waarschuwing |
      | veiligheid | toegestane vormen | locatie, biometrie | onvolledig          | waarschuwing |
      | veiligheid | toegestane vormen | locatie buiten dienst | onvolledig          | waarschuwing |
      | toegang    | toegestane vormen | biometrie     | niet van toepassing | geen         |
      | veiligheid | toegestane vormen | uitgesloten   | niet van toepassing | geen         |
      | veiligheid | verboden vormen   | camera        | niet van toepassing | geen         |
      | veiligheid | vastgelegd        | omvang        | onvolledig          | waarschuwing |
      | veiligheid | vastgelegd        | uitgesloten   | onvolledig          | waarschuwing |
      | onbekend   | zichtbaar signaal | ja            | onbepaald           | waarschuwing |

  Abstract Scenario: de zes punten van toezicht gelden vanaf het arrest van 5 september 2017
    Stel het artikel "monitoring"
      | privacy op het werk | uitgesloten |
    Wanneer het akkoord op <dag> wordt gecontroleerd
    Dan is het oordeel van EVRM-8 over Kijker "<oordeel>"

    Voorbeelden:
      | dag              | oordeel     |
      | 4 september 2017 | gaat gelden |
      | 5 september 2017 | schendt     |

  Scenario: toezicht wordt in de oorspronkelijke kalender hetzelfde beoordeeld
    Stel het artikel "monitoring"
      | privacy op het werk | uitgesloten |
    Wanneer het akkoord op 15 januari 2025 wordt gecontroleerd volgens de oorspronkelijke kalender
    Dan is het oordeel van EVRM-8 over Kijker "schendt"

  Scenario: het herstel geeft privacy op het werk terug en legt het toezicht vast
    Stel het artikel "monitoring"
      | privacy op het werk | uitgesloten |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van EVRM-8 over Kijker "schendt"
    En zegt het herstel "privacy op het werk: ja"
    En is de vraag "Staat de inbreuk in verhouding tot de reden, en volstaat geen lichter middel?"
    Wanneer het herstel van EVRM-8 wordt overgenomen
    En het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van EVRM-8 over Kijker "voldoet"
