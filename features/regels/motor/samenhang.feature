# language: nl
Functionaliteit: normen die van elkaar weten, regels die partijen negeren en blokken die voor zichzelf spreken

  Achtergrond:
    Stel dat alleen deze normen gelden
      """
      regel PROEF-1 "Vangnet"
        bron      "Proefwet, artikel 1"
        sterkte   wet
        geldig    doorlopend
        per       ai-systeem
        wijkt voor PROEF-2
        verbiedt  toezicht.mag_afwijken is uitgesloten
      einde

      regel PROEF-2 "Bijzondere regel"
        bron      "Proefwet, artikel 2"
        sterkte   wet
        geldig    doorlopend
        per       ai-systeem
        wanneer   systeem.profilering
        verbiedt  toezicht.mag_afwijken is uitgesloten
      einde

      regel PROEF-3 "Opleiding"
        bron      "Proefwet, artikel 3"
        sterkte   wet
        geldig    doorlopend
        per       ai-systeem
        vereist   toezicht.opleiding is ten minste 8 uur
      einde

      regel PROEF-4 "Verkeerd beroep op een wet"
        bron      "Proefwet, artikel 4"
        sterkte   wet
        geldig    doorlopend
        per       ai-systeem
        verbiedt  toezicht.op_grond_van is "Proefwet artikel 9" en toezicht.opleiding is geregeld
      einde

      regel PROEF-5 "De cao als geheel"
        bron      "Proefwet, artikel 5"
        sterkte   wet
        geldig    doorlopend
        per       cao
        verbiedt  systeem.profilering en cao.platform
      einde

      regel PROEF-6 "Een bijzondere regel die over meer gaat"
        bron      "Proefwet, artikel 6"
        sterkte   wet
        geldig    doorlopend
        per       ai-systeem
        verbiedt  klacht.horen is uitgesloten
        verbiedt  systeem.heimelijk is bekend en systeem.heimelijk
        verbiedt  toezicht.ondersteuning is uitgesloten
      einde

      regel PROEF-7 "Vangnet over toezicht"
        bron      "Proefwet, artikel 7"
        sterkte   wet
        geldig    doorlopend
        per       ai-systeem
        onderwerp toezicht
        wijkt voor PROEF-6, PROEF-8
        verbiedt  toezicht.mag_afwijken is uitgesloten
      einde

      regel PROEF-8 "Gaat later gelden, en vraagt dan wat"
        bron      "Proefwet, artikel 8"
        sterkte   wet
        geldig    vanaf 2027-12-02
        per       ai-systeem
        vereist   toezicht.tijd is geregeld
      einde

      regel PROEF-9 "Vangnet dat van een feit afhangt"
        bron      "Proefwet, artikel 9"
        sterkte   wet
        geldig    doorlopend
        per       ai-systeem
        onderwerp toezicht
        wijkt voor PROEF-10
        verbiedt  toezicht.mag_afwijken is uitgesloten en systeem.heimelijk
        verbiedt  toezicht.mag_afwijken is uitgesloten en systeem.profilering ernst waarschuwing
      einde

      regel PROEF-10 "Bijzondere regel die waarschuwt"
        bron      "Proefwet, artikel 10"
        sterkte   wet
        geldig    doorlopend
        per       ai-systeem
        verbiedt  toezicht.ondersteuning is uitgesloten ernst waarschuwing
      einde

      begrip toezicht.beroep_op_de_wet "De tekst noemt de Proefwet als grond voor de opleiding"
        bron      "Proefwet, artikel 11"
        sterkte   wet
        geldig    doorlopend
        betekent  toezicht.op_grond_van is "Proefwet artikel 9" en toezicht.opleiding is geregeld
      einde

      regel PROEF-11 "Verkeerd beroep op een wet, met een naam"
        bron      "Proefwet, artikel 11"
        sterkte   wet
        geldig    doorlopend
        per       ai-systeem
        verbiedt  toezicht.beroep_op_de_wet
      einde

      regel PROEF-12 "Verkeerd beroep op een wet in een van twee onderwerpen"
        bron      "Proefwet, artikel 12"
        sterkte   wet
        geldig    doorlopend
        per       ai-systeem
        verbiedt  klacht.op_grond_van is "Proefwet artikel 9" of toezicht.op_grond_van is "Proefwet artikel 9"
      einde

      regel PROEF-13 "Een beroep op de wet en een moment dat van een datum afhangt"
        bron      "Proefwet, artikel 13"
        sterkte   wet
        geldig    doorlopend
        per       ai-systeem
        verbiedt  niet overleg.op_grond_van is genoemd en overleg.advies is voor ingebruikname
      einde

      uitzondering PROEF-3-UITZ op PROEF-3 "Nooit bij overheid"
        bron      "Proefwet, artikel 3a"
        sterkte   wet
        geldig    vanaf 1999-01-01 tot en met 2000-01-01
      einde
      """

  Abstract Scenario: een vangnet zwijgt alleen waar de bijzondere regel iets vindt
    Stel het systeem X
      | profilering | <profilering> |
    En het artikel "toezicht"
      | mag afwijken | uitgesloten |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van PROEF-1 over X "<vangnet>"

    Voorbeelden:
      | profilering | vangnet             |
      | ja          | niet van toepassing |
      | nee         | schendt             |
      | onbekend    | schendt             |

  Scenario: het vangnet zwijgt per systeem en niet voor alle tegelijk
    Stel het systeem X
      | profilering | ja |
    En het systeem Y
      | profilering | nee |
    En het artikel "toezicht"
      | mag afwijken | uitgesloten |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van PROEF-1 over Y "schendt"

  Abstract Scenario: een vangnet zwijgt alleen over het onderwerp waarover de bijzondere regel iets vindt
    Stel het systeem X
      | heimelijk | <heimelijk> |
    En het artikel "toezicht"
      | mag afwijken | uitgesloten     |
      | ondersteuning | <ondersteuning> |
    En het artikel "klacht"
      | horen | <horen> |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van PROEF-6 over X "<bijzonder>"
    En is het oordeel van PROEF-7 over X "<vangnet>"

    Voorbeelden:
      | heimelijk | ondersteuning | horen | bijzonder | vangnet             |
      | nee       | nee           | ja    | schendt   | niet van toepassing |
      | nee       | ja            | nee   | schendt   | schendt             |
      | ja        | ja            | ja    | schendt   | schendt             |
      | nee       | ja            | ja    | voldoet   | schendt             |

  Scenario: een bijzondere regel die later gaat gelden en waarover de tekst zwijgt, is voor het vangnet geen vondst
    Stel het systeem X
      | heimelijk | nee |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van PROEF-8 over X "gaat gelden"
    En is het oordeel van PROEF-7 over X "voldoet"

  Scenario: de cao als geheel krijgt het slechtste oordeel over haar systemen
    Stel de cao
      | platform | ja |
    En het systeem X
      | profilering | nee |
    En het systeem Y
      | profilering | ja |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van PROEF-5 over de cao "schendt"
    En is de ernst "fout"

  Abstract Scenario: een beroep op een wet telt alleen binnen zijn eigen blok
    Stel het systeem X
      | profilering | nee |
    En het systeem Y
      | profilering | nee |
    En het artikel "toezicht over X"
      | op grond van | "Proefwet artikel 9" |
      | <sleutel>    | 16 uur               |
    En het artikel "toezicht"
      | tijd         | 10 %                 |
      | op grond van | "deze cao"           |
      | <sleutel 2>  | 16 uur               |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van PROEF-4 over X "<oordeel>"

    Voorbeelden:
      | sleutel   | sleutel 2  | oordeel |
      | opleiding | bereikbaar | schendt |
      | bereikbaar | opleiding | voldoet |

  Abstract Scenario: een vangnet dat nog een fout kan worden, zwijgt niet voor een waarschuwing
    Stel het systeem X
      | heimelijk   | <heimelijk>   |
      | profilering | <profilering> |
    En het artikel "toezicht"
      | mag afwijken  | uitgesloten |
      | ondersteuning | uitgesloten |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van PROEF-10 over X "schendt"
    En is het oordeel van PROEF-9 over X "<oordeel>"

    Voorbeelden:
      | heimelijk | profilering | oordeel             |
      | onbekend  | nee         | onbepaald           |
      | nee       | onbekend    | niet van toepassing |
      | nee       | ja          | niet van toepassing |
      | ja        | nee         | schendt             |

  Abstract Scenario: ook een begrip leest een beroep op een wet blok voor blok
    Stel het systeem X
      | profilering | nee |
    En het artikel "toezicht over X"
      | op grond van | "deze cao" |
      | <sleutel>    | 16 uur     |
    En het artikel "toezicht"
      | op grond van | "Proefwet artikel 9" |
      | <sleutel 2>  | 16 uur               |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van PROEF-11 over X "<oordeel>"

    Voorbeelden:
      | sleutel    | sleutel 2  | oordeel |
      | bereikbaar | opleiding  | schendt |
      | opleiding  | bereikbaar | voldoet |

  Abstract Scenario: een beroep op een wet telt in elk blok van elk onderwerp waarin de norm het zoekt
    Stel het systeem X
      | profilering | nee |
    En het artikel "klacht"
      | op grond van | "deze cao" |
    En het artikel "toezicht over X"
      | op grond van | "deze cao" |
    En het artikel "toezicht"
      | op grond van | "<bron>" |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van PROEF-12 over X "<oordeel>"

    Voorbeelden:
      | bron               | oordeel |
      | Proefwet artikel 9 | schendt |
      | deze cao           | voldoet |

  Scenario: een blok dat er niet toe doet, verbergt niet dat twee andere blokken op een datum wachten
    Stel het akkoord
      """
      cao "Cao Blokken"
      einde
      ai-systeem X "X"
        ingebruikname: 17 januari 2028
      einde
      overleg over X
        op grond van: "deze cao"
      einde
      overleg over X
        advies: 4 weken voor besluit
      einde
      overleg
        advies: 6 weken voor pilot
      einde
      """
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van PROEF-13 over X "onbepaald"
