# language: nl
@AVV-2-5
Functionaliteit: AVV-2-5, wat niet algemeen verbindend kan worden verklaard

  Abstract Scenario: een bepaling die de rechter uitsluit of leden bevoordeelt, kan niet algemeen verbindend worden verklaard
    Stel de cao
      | algemeen verbindend | gevraagd |
    En het artikel "<onderwerp>"
      | <sleutel> | <waarde> |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van AVV-2-5 over de cao "<oordeel>"
    En is de ernst "<ernst>"

    Voorbeelden:
      | onderwerp   | sleutel       | waarde              | oordeel             | ernst |
      | geschillen  | rechter       | bindend advies      | schendt             | fout  |
      | geschillen  | rechter       | uitgesloten         | schendt             | fout  |
      | geschillen  | rechter       | na interne procedure | voldoet            | geen  |
      | geschillen  | rechter       | vrij                | voldoet             | geen  |
      | klacht      | rechter       | bindend advies      | schendt             | fout  |
      | klacht      | rechter       | uitgesloten         | schendt             | fout  |
      | klacht      | rechter       | na interne procedure | voldoet            | geen  |
      | klacht      | rechter       | vrij                | voldoet             | geen  |
      | scholing    | ledenvoordeel | ja                  | schendt             | fout  |
      | scholing    | ledenvoordeel | nee                 | voldoet             | geen  |
      | opbrengst   | ledenvoordeel | ja                  | schendt             | fout  |
      | opbrengst   | ledenvoordeel | nee                 | voldoet             | geen  |
      | sectorfonds | ledenvoordeel | ja                  | schendt             | fout  |
      | sectorfonds | ledenvoordeel | nee                 | voldoet             | geen  |
      | scholing    | voorrang      | flex, deeltijd      | niet van toepassing | geen  |

  Abstract Scenario: ledenvoordeel en bindend advies zijn hier alleen fout waar algemeenverbindendverklaring speelt
    Stel de cao
      | algemeen verbindend | <avv> |
    En het artikel "scholing"
      | ledenvoordeel | ja |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van AVV-2-5 over de cao "<oordeel>"
    En is de ernst "<ernst>"

    Voorbeelden:
      | avv      | oordeel             | ernst        |
      | gevraagd | schendt             | fout         |
      | verleend | schendt             | fout         |
      | nee      | niet van toepassing | geen         |
      | onbekend | onbepaald           | waarschuwing |

  Abstract Scenario: de melding zegt welke bepaling niet algemeen verbindend kan worden
    Stel de cao
      | algemeen verbindend | gevraagd |
    En het artikel "<onderwerp>"
      | <sleutel> | <waarde> |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van AVV-2-5 over de cao "schendt"
    En zegt de melding "<melding>"
    En is de vraag "Hoort deze bepaling bij het deel waarvoor algemeenverbindendverklaring wordt gevraagd, of is zij afgesplitst?"

    Voorbeelden:
      | onderwerp  | sleutel       | waarde         | melding                     |
      | geschillen | rechter       | bindend advies | bij geschillen de rechter   |
      | klacht     | rechter       | bindend advies | bij klachten de rechter     |
      | scholing   | ledenvoordeel | ja             | alleen leden van een vakbond |

  Scenario: een ledenvoordeel in een overeenkomst met alleen de ondernemingsraad raakt de Wet avv niet
    Stel de cao
      | soort               | ondernemingsovereenkomst |
      | algemeen verbindend | gevraagd                 |
    En het artikel "scholing"
      | ledenvoordeel | ja |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van AVV-2-5 over de cao "niet van toepassing"

  Scenario: het herstel van wat niet algemeen verbindend kan worden, laat het akkoord voldoen
    Stel de cao
      | algemeen verbindend | gevraagd |
    En het artikel "geschillen"
      | rechter | bindend advies |
    En het artikel "klacht"
      | rechter | bindend advies |
    En het artikel "scholing"
      | ledenvoordeel | ja |
    En het artikel "opbrengst"
      | ledenvoordeel | ja |
    En het artikel "sectorfonds"
      | ledenvoordeel | ja |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van AVV-2-5 over de cao "schendt"
    Wanneer het herstel van AVV-2-5 wordt overgenomen
    En het akkoord op 20 november 2026 wordt gecontroleerd
    Dan is het oordeel van AVV-2-5 over de cao "voldoet"
