# language: nl
Functionaliteit: een afspraak per risicoklasse, als de klasse van het systeem openstaat

  Achtergrond:
    Stel dat alleen deze normen gelden
      """
      regel PROEF-1 "Toezicht"
        bron      "Proefwet, artikel 1"
        sterkte   wet
        geldig    doorlopend
        per       ai-systeem
        verbiedt  toezicht.mag_afwijken is uitgesloten
      einde

      uitzondering PROEF-1-UITZ op PROEF-1 "De cao regelt het zelf"
        bron      "Proefwet, artikel 1a"
        sterkte   wet
        geldig    doorlopend
        wanneer   toezicht.uitputtend_geregeld
      einde

      regel PROEF-2 "Een mens weegt zelf"
        bron      "Proefwet, artikel 2"
        sterkte   wet
        geldig    doorlopend
        per       ai-systeem
        verbiedt  systeem.feitelijke_toets is formeel
      einde

      regel PROEF-3 "De hoogste klasse"
        bron      "Proefwet, artikel 3"
        sterkte   wet
        geldig    doorlopend
        per       ai-systeem
        vereist   risicoklassen.indeling is hoog
      einde
      """
    En het systeem X
      | menselijke toets | echt |

  Abstract Scenario: de klasse van het systeem kiest de waarde, en zonder klasse telt elke waarde mee
    Stel het artikel "toezicht"
      | mag afwijken | <mag afwijken> |
    En het artikel "risicoklassen"
      | <sleutel> | <waarde> |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van PROEF-1 over X "<oordeel>"
    En is de ernst "<ernst>"

    Voorbeelden:
      | mag afwijken                     | sleutel  | waarde                               | oordeel    | ernst        |
      | hoog: nee; midden: ja; laag: ja  | indeling | hoog                                 | schendt    | fout         |
      | hoog: nee; midden: ja; laag: ja  | indeling | laag                                 | voldoet    | geen         |
      | hoog: nee; midden: ja; laag: ja  | klassen  | 3                                    | onvolledig | waarschuwing |
      | hoog: nee; midden: ja; laag: ja  | indeling | hoog: hoog; midden: midden; laag: laag | onvolledig | waarschuwing |
      | hoog: nee; midden: nee; laag: nee | klassen | 3                                    | schendt    | fout         |

  Scenario: een indeling die zelf per klasse verschilt, laat de klasse open
    Stel het artikel "risicoklassen"
      | indeling | hoog: hoog; midden: midden; laag: laag |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van PROEF-3 over X "onvolledig"
    En is de ernst "waarschuwing"

  Abstract Scenario: een uitzondering die maar voor een deel van de klassen geldt, heft een verbod niet op
    Stel het artikel "toezicht"
      | mag afwijken | nee        |
      | regeling     | <regeling> |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van PROEF-1 over X "<oordeel>"
    En is de ernst "<ernst>"

    Voorbeelden:
      | regeling                                                | oordeel             | ernst        |
      | uitputtend                                              | niet van toepassing | geen         |
      | hoog: uitputtend; midden: uitputtend; laag: uitputtend  | niet van toepassing | geen         |
      | hoog: uitputtend; midden: kader; laag: geen             | onvolledig          | waarschuwing |
      | hoog: kader; midden: kader; laag: geen                  | schendt             | fout         |

  Abstract Scenario: een toets is maar voor een deel formeel, als afwijken maar in een deel van de klassen verboden is
    Stel het artikel "toezicht"
      | mag afwijken | <mag afwijken> |
    En het systeem X
      | menselijke toets | <toets> |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van PROEF-2 over X "<oordeel>"

    Voorbeelden:
      | mag afwijken                      | toets    | oordeel    |
      | ja                                | echt     | voldoet    |
      | nee                               | echt     | schendt    |
      | hoog: nee; midden: ja; laag: ja   | echt     | onvolledig |
      | hoog: nee; midden: ja; laag: ja   | formeel  | schendt    |
      | hoog: nee; midden: ja; laag: ja   | onbekend | onbepaald  |
      | hoog: nee; midden: nee; laag: nee | onbekend | schendt    |
