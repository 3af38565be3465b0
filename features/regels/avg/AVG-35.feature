# language: nl
@AVG-35
Functionaliteit: AVG-35, een effectbeoordeling voordat het systeem gegevens verwerkt

  Achtergrond:
    Stel het systeem Meter
      | persoonsgegevens     | ja                |
      | doelen               | prestaties volgen |
      | gegevens             | prestaties        |
      | profilering          | nee               |
      | biometrie            | geen              |
      | heimelijk            | nee               |
      | volledig automatisch | nee               |
      | rol van de score     | geen              |
      | menselijke toets     | echt              |
      | aanmerkelijk gevolg  | nee               |

  Abstract Scenario: wanneer de effectbeoordeling klaar is, bepaalt het oordeel
    Stel het artikel "effectbeoordeling over Meter"
      | effectbeoordeling gegevens | <moment> |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van AVG-35 over Meter "<oordeel>"
    En is de ernst "<ernst>"

    Voorbeelden:
      | moment                       | oordeel    | ernst        |
      | voor ingebruikname           | voldoet    | geen         |
      | 4 weken voor ingebruikname   | voldoet    | geen         |
      | voor aankondiging            | voldoet    | geen         |
      | voor adviesaanvraag          | voldoet    | geen         |
      | voor besluit                 | voldoet    | geen         |
      | voor inkoop                  | voldoet    | geen         |
      | voor contract                | voldoet    | geen         |
      | voor gegevens laden          | voldoet    | geen         |
      | voor pilot                   | voldoet    | geen         |
      | voor gebruik                 | voldoet    | geen         |
      | voor eerste contact          | voldoet    | geen         |
      | uitgesloten                  | schendt    | fout         |
      | binnen 4 weken na ingebruikname | schendt | fout         |
      | na gebruik                   | schendt    | fout         |
      | na gegevens laden            | schendt    | fout         |
      | na pilot                     | schendt    | waarschuwing |
      | na einde pilot               | schendt    | waarschuwing |
      | bij ingebruikname            | onvolledig | waarschuwing |
      | voor uitdienst               | onvolledig | waarschuwing |
      | na besluit                   | onbepaald  | aandachtspunt |

  Abstract Scenario: staan de data vast, dan telt of de effectbeoordeling voor de ingebruikname klaar is
    Stel het systeem Meter
      | besluit       | 1 maart 2027  |
      | ingebruikname | <ingebruikname> |
    En het artikel "effectbeoordeling over Meter"
      | effectbeoordeling gegevens | binnen 4 weken na besluit |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van AVG-35 over Meter "<oordeel>"
    En is de ernst "<ernst>"

    Voorbeelden:
      | ingebruikname | oordeel    | ernst        |
      | 1 juni 2027   | voldoet    | geen         |
      | 15 maart 2027 | onvolledig | waarschuwing |

  Abstract Scenario: hoe de effectbeoordeling wordt gemaakt, telt ook
    Stel het artikel "effectbeoordeling over Meter"
      | effectbeoordeling gegevens | voor ingebruikname |
      | <sleutel>                  | <waarde>           |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van AVG-35 over Meter "<oordeel>"
    En is de ernst "<ernst>"

    Voorbeelden:
      | sleutel             | waarde                  | oordeel | ernst         |
      | vervangen door      | fria                    | schendt | fout          |
      | vervangen door      | ce-markering            | schendt | fout          |
      | vervangen door      | conformiteitsverklaring | schendt | fout          |
      | vervangen door      | uitgesloten             | voldoet | geen          |
      | uitgevoerd door     | leverancier             | schendt | waarschuwing  |
      | uitgevoerd door     | werkgever               | voldoet | geen          |
      | herhaling           | uitgesloten             | let op  | aandachtspunt |
      | herhaling           | 12 maanden              | voldoet | geen          |
      | grondrechten        | voor ingebruikname      | voldoet | geen          |

  Abstract Scenario: niet elke werkgever heeft een functionaris, maar wie er een heeft, vraagt zijn advies
    Stel de cao
      | functionaris gegevensbescherming | <functionaris> |
    En het artikel "effectbeoordeling over Meter"
      | effectbeoordeling gegevens | voor ingebruikname |
      | advies functionaris        | <advies>           |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van AVG-35 over Meter "<oordeel>"
    En is de ernst "<ernst>"

    Voorbeelden:
      | functionaris | advies      | oordeel    | ernst        |
      | ja           | ja          | voldoet    | geen         |
      | ja           |             | onvolledig | waarschuwing |
      | ja           | uitgesloten | schendt    | waarschuwing |
      | nee          |             | voldoet    | geen         |
      | nee          | uitgesloten | voldoet    | geen         |
      | onbekend     |             | voldoet    | geen         |
      | onbekend     | uitgesloten | onbepaald  | waarschuwing |

  Scenario: een beoordeling van grondrechten vervangt de effectbeoordeling voor gegevens niet
    Stel het artikel "effectbeoordeling over Meter"
      | grondrechten | voor ingebruikname |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van AVG-35 over Meter "onvolledig"
    En is de ernst "waarschuwing"
    En zegt de melding "niet die voor gegevens"

  Scenario: een akkoord dat over de effectbeoordeling zwijgt, krijgt een aandachtspunt
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van AVG-35 over Meter "zwijgt"
    En is de ernst "aandachtspunt"

  Abstract Scenario: de lijst van de Autoriteit bepaalt wanneer een effectbeoordeling nodig is
    Stel het systeem Meter
      | doelen      | <doelen>      |
      | gegevens    | <gegevens>    |
      | profilering | <profilering> |
      | biometrie   | <biometrie>   |
      | heimelijk   | <heimelijk>   |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van AVG-35 over Meter "<oordeel>"

    Voorbeelden:
      | doelen                       | gegevens            | profilering | biometrie      | heimelijk | oordeel             |
      | chatbot                      | tekst               | nee         | geen           | nee       | niet van toepassing |
      | prestaties volgen, roosteren | tekst               | nee         | geen           | nee       | zwijgt              |
      | chatbot                      | tekst               | ja          | geen           | nee       | zwijgt              |
      | chatbot                      | locatie, prestaties | nee         | geen           | nee       | zwijgt              |
      | toegang                      | tekst               | nee         | verificatie    | nee       | zwijgt              |
      | toegang                      | tekst               | nee         | identificatie  | nee       | zwijgt              |
      | toegang                      | tekst               | nee         | categorisering | nee       | zwijgt              |
      | chatbot                      | stem                | nee         | emotie         | nee       | zwijgt              |
      | fraudedetectie               | tekst               | nee         | geen           | ja        | zwijgt              |
      | chatbot                      | tekst               | onbekend    | geen           | nee       | onbepaald           |
      | chatbot                      |                     | nee         | geen           | nee       | onbepaald           |

  Scenario: een uitgesloten effectbeoordeling is geen fout zolang niet vaststaat of zij nodig is
    Stel het systeem Meter
      | doelen      | chatbot  |
      | profilering | onbekend |
    En het artikel "effectbeoordeling over Meter"
      | effectbeoordeling gegevens | uitgesloten |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van AVG-35 over Meter "onbepaald"
    En is de ernst "waarschuwing"

  Scenario: een geautomatiseerd besluit vraagt ook buiten de lijst een effectbeoordeling
    Stel het systeem Meter
      | doelen               | roosteren |
      | volledig automatisch | ja        |
      | aanmerkelijk gevolg  | ja        |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van AVG-35 over Meter "zwijgt"

  Abstract Scenario: de effectbeoordeling hangt van persoonsgegevens af
    Stel het systeem Meter
      | persoonsgegevens | <gegevens> |
    En het artikel "effectbeoordeling over Meter"
      | effectbeoordeling gegevens | uitgesloten |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van AVG-35 over Meter "<oordeel>"
    En is de ernst "<ernst>"

    Voorbeelden:
      | gegevens | oordeel             | ernst        |
      | nee      | niet van toepassing | geen         |
      | onbekend | onbepaald           | waarschuwing |

  Abstract Scenario: de effectbeoordeling is nu al verplicht en wacht niet op artikel 26 van de AI-verordening
    Stel het systeem Meter
      | volledig automatisch | <automatisch> |
      | aanmerkelijk gevolg  | <automatisch> |
    En het artikel "effectbeoordeling over Meter"
      | effectbeoordeling gegevens | uitgesloten |
    Wanneer het akkoord op <controle> wordt gecontroleerd
    Dan is het oordeel van AVG-35 over Meter "<oordeel>"

    Voorbeelden:
      | automatisch | controle         | oordeel             |
      | ja          | 24 mei 2018      | gaat gelden         |
      | ja          | 25 mei 2018      | schendt             |
      | nee         | 26 november 2019 | niet van toepassing |
      | nee         | 27 november 2019 | schendt             |
      | nee         | 20 november 2026 | schendt             |

  Scenario: het herstel maakt de effectbeoordeling vooraf, door de werkgever zelf
    Stel de cao
      | functionaris gegevensbescherming | ja |
    En het artikel "effectbeoordeling over Meter"
      | effectbeoordeling gegevens | na ingebruikname |
      | vervangen door             | fria             |
      | uitgevoerd door            | leverancier      |
      | advies functionaris        | uitgesloten      |
      | herhaling                  | uitgesloten      |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van AVG-35 over Meter "schendt"
    En is de vraag "Blijft er een hoog risico over? Dan vraagt de werkgever vooraf de Autoriteit Persoonsgegevens om raad (artikel 36)."
    Wanneer het herstel van AVG-35 wordt overgenomen
    En het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van AVG-35 over Meter "voldoet"
    En is de ernst "geen"
