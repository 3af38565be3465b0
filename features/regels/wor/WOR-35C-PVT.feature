# language: nl
@WOR-35C-PVT
Functionaliteit: WOR-35C-PVT, wat de wet een personeelsvertegenwoordiging wel en niet geeft

  Achtergrond:
    Stel de cao
      | medezeggenschap   | personeelsvertegenwoordiging |
      | werkzame personen | 35                           |

  Abstract Scenario: op welk artikel de tekst rechten van de personeelsvertegenwoordiging baseert, bepaalt het oordeel
    Stel het artikel "overleg"
      | advies             | voor besluit |
      | instemming         | voor besluit |
      | instemmingsgronden | <gronden>    |
      | op grond van       | <bron>       |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van WOR-35C-PVT over Voorbeeld "<oordeel>"
    En is de ernst "<ernst>"

    Voorbeelden:
      | gronden                    | bron                                             | oordeel | ernst        |
      | persoonsgegevens, controle | "WOR artikel 27 lid 1 onder k"                   | schendt | waarschuwing |
      | persoonsgegevens, controle | "WOR artikel 27 lid 1 onder l"                   | schendt | waarschuwing |
      | persoonsgegevens           | "WOR artikel 27"                                 | schendt | waarschuwing |
      |                            | "WOR artikel 25"                                 | schendt | waarschuwing |
      |                            | "artikel 25, eerste lid, onder k WOR"            | schendt | waarschuwing |
      | arbeidstijden              | "WOR artikel 27 lid 1 onder b"                   | voldoet | geen         |
      | arbeidsomstandigheden      | "WOR artikel 27 lid 1 onder d"                   | voldoet | geen         |
      | meldregeling               | "WOR artikel 27 lid 1 onder m"                   | voldoet | geen         |
      | persoonsgegevens, controle | "WOR artikel 35c lid 3", "WOR artikel 32 lid 1"  | voldoet | geen         |
      | persoonsgegevens, controle | "WOR artikel 27 lid 1 onder k", "WOR artikel 32" | voldoet | geen         |
      | persoonsgegevens, controle |                                                  | voldoet | geen         |
      | persoonsgegevens, controle | "deze cao"                                       | voldoet | geen         |

  Abstract Scenario: de instemming die een personeelsvertegenwoordiging van rechtswege heeft, mag niet worden uitgesloten
    Stel het artikel "overleg"
      | instemming         | uitgesloten |
      | instemmingsgronden | <gronden>   |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van WOR-35C-PVT over Voorbeeld "<oordeel>"
    En is de ernst "<ernst>"

    Voorbeelden:
      | gronden                    | oordeel | ernst        |
      |                            | schendt | waarschuwing |
      | arbeidsomstandigheden      | schendt | waarschuwing |
      | meldregeling               | schendt | waarschuwing |
      | persoonsgegevens, controle | voldoet | geen         |

  Scenario: een toegekend recht van de personeelsvertegenwoordiging is geen recht uit artikel 27
    Stel het artikel "zonder-or"
      | extra recht pvt | persoonsgegevens, controle     |
      | op grond van    | "WOR artikel 27 lid 1 onder k" |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van WOR-35C-PVT over Voorbeeld "schendt"
    En is de ernst "waarschuwing"
    En zegt de melding "een toegekend recht"

  Scenario: een personeelsvertegenwoordiging die toestemming vraagt voor een deskundige, is volgens de wet
    Stel het artikel "overleg"
      | deskundige | na toestemming |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van WOR-35C-PVT over Voorbeeld "voldoet"
    En is de ernst "geen"

  Abstract Scenario: een beroep op artikel 27 onder k is goed voor een ondernemingsraad en niet voor een personeelsvertegenwoordiging
    Stel de cao
      | medezeggenschap | <orgaan> |
    En het artikel "overleg"
      | orgaan       | <in de tekst>                  |
      | instemming   | voor besluit                   |
      | op grond van | "WOR artikel 27 lid 1 onder k" |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van WOR-35C-PVT over Voorbeeld "<oordeel>"

    Voorbeelden:
      | orgaan                       | in de tekst                  | oordeel             |
      | ondernemingsraad             |                              | niet van toepassing |
      | ondernemingsraad             | personeelsvertegenwoordiging | schendt             |
      | personeelsvertegenwoordiging | ondernemingsraad             | voldoet             |
      | personeelsvertegenwoordiging | bevoegd orgaan               | schendt             |
      | onbekend                     |                              | onbepaald           |

  Scenario: bij een onbekend orgaan vraagt de controle welk orgaan zich op artikel 27 beroept
    Stel de cao
      | medezeggenschap | onbekend |
    En het artikel "overleg"
      | instemming   | voor besluit     |
      | op grond van | "WOR artikel 25" |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van WOR-35C-PVT over Voorbeeld "onbepaald"
    En is de ernst "waarschuwing"
    En is de vraag "Welk orgaan is er?"

  Scenario: een akkoord dat over overleg met de personeelsvertegenwoordiging zwijgt, geeft geen bevinding
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van WOR-35C-PVT over Voorbeeld "voldoet"

  Scenario: een systeem bij een personeelsvertegenwoordiging valt niet onder artikel 25 en artikel 27 onder k en l
    Stel het systeem Tempo
      | fase                    | voornemen  |
      | belangrijke technologie | ja         |
      | betrokkenen             | werknemers |
      | persoonsgegevens        | ja         |
      | geschikt voor controle  | ja         |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van WOR-25-1-K over Tempo "niet van toepassing"
    En is het oordeel van WOR-27-1-K over Tempo "niet van toepassing"
    En is het oordeel van WOR-27-1-L over Tempo "niet van toepassing"

  Scenario: het orderpicktempo bij een personeelsvertegenwoordiging vraagt alleen instemming over arbeidsomstandigheden
    Stel het systeem Orderpicker
      | fase                   | voornemen  |
      | betrokkenen            | werknemers |
      | bepaalt tempo          | ja         |
      | persoonsgegevens       | ja         |
      | geschikt voor controle | ja         |
    En het artikel "overleg over Orderpicker"
      | orgaan             | personeelsvertegenwoordiging                                                     |
      | advies             | voor besluit                                                                     |
      | instemming         | voor besluit                                                                     |
      | instemmingsgronden | persoonsgegevens, controle                                                       |
      | op grond van       | "WOR artikel 27 lid 1 onder k", "WOR artikel 27 lid 1 onder l", "WOR artikel 25" |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van WOR-35C-PVT over Orderpicker "schendt"
    En is de ernst "waarschuwing"
    En is het oordeel van WOR-27-1-D over Orderpicker "onvolledig"
    En is de ernst "waarschuwing"
    En is het oordeel van WOR-5A-CAO over Orderpicker "let op"
    En is de ernst "aandachtspunt"
    Maar is het oordeel van WOR-25-1-K over Orderpicker "niet van toepassing"
    En is het oordeel van WOR-27-1-K over Orderpicker "niet van toepassing"
    En is het oordeel van WOR-27-1-L over Orderpicker "niet van toepassing"
    En is het oordeel van WOR-26-BEROEP over Orderpicker "niet van toepassing"
    En is het oordeel van WOR-2-OR over Orderpicker "niet van toepassing"

  Abstract Scenario: elke letter van artikel 27 die de personeelsvertegenwoordiging mist, kan de tekst haar niet uit de wet geven
    Stel de cao
      | medezeggenschap | <orgaan> |
    En het artikel "overleg"
      | orgaan       | <in de tekst> |
      | instemming   | voor besluit  |
      | op grond van | <bron>        |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van WOR-35C-PVT over Voorbeeld "<oordeel>"

    Voorbeelden:
      | orgaan                       | in de tekst               | bron                                                                                           | oordeel |
      | personeelsvertegenwoordiging |                           | "WOR artikel 27 lid 1 onder a"                                                                 | schendt |
      | personeelsvertegenwoordiging |                           | "WOR artikel 27 lid 1 onder c"                                                                 | schendt |
      | personeelsvertegenwoordiging |                           | "WOR artikel 27 lid 1 onder e"                                                                 | schendt |
      | personeelsvertegenwoordiging |                           | "WOR artikel 27 lid 1 onder f"                                                                 | schendt |
      | personeelsvertegenwoordiging |                           | "WOR artikel 27 lid 1 onder g"                                                                 | schendt |
      | personeelsvertegenwoordiging |                           | "WOR artikel 27 lid 1 onder h"                                                                 | schendt |
      | personeelsvertegenwoordiging |                           | "WOR artikel 27 lid 1 onder i"                                                                 | schendt |
      | personeelsvertegenwoordiging |                           | "WOR artikel 27 lid 1 onder j"                                                                 | schendt |
      | personeelsvertegenwoordiging |                           | "WOR artikel 27 lid 1 onder k"                                                                 | schendt |
      | personeelsvertegenwoordiging |                           | "WOR artikel 27 lid 1 onder l"                                                                 | schendt |
      | personeelsvertegenwoordiging | lokale ondernemingsraad   | "WOR artikel 27 lid 1 onder l"                                                                 | voldoet |
      | personeelsvertegenwoordiging | groepsondernemingsraad    | "WOR artikel 27 lid 1 onder l"                                                                 | voldoet |
      | personeelsvertegenwoordiging | centrale ondernemingsraad | "WOR artikel 27 lid 1 onder l"                                                                 | voldoet |
      | personeelsvertegenwoordiging |                           | "WOR artikel 27 lid 1 onder b", "WOR artikel 27 lid 1 onder d", "WOR artikel 27 lid 1 onder m" | voldoet |

  Abstract Scenario: een beroep op heel artikel 27 is voor de personeelsvertegenwoordiging te ruim bij elk onderwerp dat zij mist
    Stel de cao
      | medezeggenschap | <orgaan> |
    En het artikel "overleg"
      | orgaan             | <in de tekst>    |
      | instemming         | voor besluit     |
      | instemmingsgronden | <gronden>        |
      | op grond van       | "WOR artikel 27" |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van WOR-35C-PVT over Voorbeeld "<oordeel>"

    Voorbeelden:
      | orgaan                       | in de tekst                  | gronden            | oordeel |
      | personeelsvertegenwoordiging |                              | beloning           | schendt |
      | personeelsvertegenwoordiging |                              | aanstellingsbeleid | schendt |
      | personeelsvertegenwoordiging |                              | opleiding          | schendt |
      | personeelsvertegenwoordiging |                              | beoordeling        | schendt |
      | personeelsvertegenwoordiging |                              | klachten           | schendt |
      | personeelsvertegenwoordiging |                              | persoonsgegevens   | schendt |
      | personeelsvertegenwoordiging |                              | controle           | schendt |
      | personeelsvertegenwoordiging |                              | arbeidstijden      | voldoet |
      | ondernemingsraad             | personeelsvertegenwoordiging | controle           | schendt |
      | personeelsvertegenwoordiging | ondernemingsraad             | controle           | voldoet |
      | personeelsvertegenwoordiging | lokale ondernemingsraad      | controle           | voldoet |
      | personeelsvertegenwoordiging | groepsondernemingsraad       | controle           | voldoet |
      | personeelsvertegenwoordiging | centrale ondernemingsraad    | controle           | voldoet |

  Abstract Scenario: een toegekend recht van de personeelsvertegenwoordiging noemt de goede bron, welk orgaan er nu ook is
    Stel de cao
      | medezeggenschap | <orgaan> |
    En het artikel "zonder-or"
      | vorm            | vakbond |
      | extra recht pvt | <recht> |
      | op grond van    | <bron>  |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van WOR-35C-PVT over Voorbeeld "<oordeel>"

    Voorbeelden:
      | orgaan                       | recht       | bron                                     | oordeel             |
      | personeelsvertegenwoordiging | advies      | "WOR artikel 25"                         | schendt             |
      | personeelsvertegenwoordiging | controle    | "WOR artikel 27"                         | schendt             |
      | geen                         | controle    | "WOR artikel 27"                         | schendt             |
      | personeelsvertegenwoordiging | controle    | "deze cao"                               | voldoet             |
      | personeelsvertegenwoordiging | controle    | "WOR artikel 27", "WOR artikel 32 lid 1" | voldoet             |
      | personeelsvertegenwoordiging | uitgesloten | "WOR artikel 27"                         | voldoet             |
      | personeelsvertegenwoordiging |             | "WOR artikel 27"                         | voldoet             |
      | geen                         | uitgesloten | "WOR artikel 27"                         | niet van toepassing |

  Abstract Scenario: instemming van de personeelsvertegenwoordiging uitsluiten raakt haar alleen waar de wet haar instemming geeft
    Stel de cao
      | medezeggenschap | <orgaan> |
    En het artikel "overleg"
      | orgaan             | <in de tekst> |
      | regeling           | <regeling>    |
      | instemming         | uitgesloten   |
      | instemmingsgronden | <gronden>     |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van WOR-35C-PVT over Voorbeeld "<oordeel>"

    Voorbeelden:
      | orgaan                       | in de tekst                  | regeling   | gronden       | oordeel |
      | personeelsvertegenwoordiging |                              |            | arbeidstijden | schendt |
      | personeelsvertegenwoordiging |                              |            | uitgesloten   | voldoet |
      | personeelsvertegenwoordiging |                              | uitputtend |               | voldoet |
      | ondernemingsraad             | personeelsvertegenwoordiging |            |               | schendt |
      | personeelsvertegenwoordiging | ondernemingsraad             |            |               | voldoet |
      | personeelsvertegenwoordiging | lokale ondernemingsraad      |            |               | voldoet |
      | personeelsvertegenwoordiging | groepsondernemingsraad       |            |               | voldoet |
      | personeelsvertegenwoordiging | centrale ondernemingsraad    |            |               | voldoet |

  Abstract Scenario: wat de tekst over de ondernemingsraad zegt, raakt de personeelsvertegenwoordiging van een kleinere vestiging niet
    Stel de cao
      | medezeggenschap | <orgaan> |
    En het artikel "overleg"
      | instemming         | <instemming> |
      | instemmingsgronden | <gronden>    |
      | op grond van       | <bron>       |
    En het artikel "zonder-or"
      | extra recht pvt | controle               |
      | op grond van    | "WOR artikel 32 lid 1" |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van WOR-35C-PVT over Voorbeeld "<oordeel>"

    Voorbeelden:
      | orgaan                       | instemming   | gronden  | bron             | oordeel |
      | ondernemingsraad             | voor besluit |          | "WOR artikel 25" | voldoet |
      | ondernemingsraad             | voor besluit | controle | "WOR artikel 27" | voldoet |
      | ondernemingsraad             | uitgesloten  |          |                  | voldoet |
      | personeelsvertegenwoordiging | voor besluit |          | "WOR artikel 25" | schendt |
      | personeelsvertegenwoordiging | voor besluit | controle | "WOR artikel 27" | schendt |
      | personeelsvertegenwoordiging | uitgesloten  |          |                  | schendt |

  Scenario: het herstel van uitgesloten instemming van de personeelsvertegenwoordiging laat het akkoord voldoen
    Stel het artikel "overleg"
      | instemming | uitgesloten |
    En het artikel "zonder-or"
      | extra recht pvt | controle         |
      | op grond van    | "WOR artikel 27" |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van WOR-35C-PVT over Voorbeeld "schendt"
    Wanneer het herstel van WOR-35C-PVT wordt overgenomen
    En het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van WOR-35C-PVT over Voorbeeld "voldoet"

  Scenario: het herstel van een verkeerde bron voor de personeelsvertegenwoordiging laat het akkoord voldoen
    Stel het artikel "overleg"
      | instemming         | voor besluit                                     |
      | instemmingsgronden | persoonsgegevens, controle                       |
      | op grond van       | "WOR artikel 27 lid 1 onder k", "WOR artikel 25" |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van WOR-35C-PVT over Voorbeeld "schendt"
    Wanneer het herstel van WOR-35C-PVT wordt overgenomen
    En het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van WOR-35C-PVT over Voorbeeld "voldoet"
