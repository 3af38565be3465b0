# language: nl
Functionaliteit: de blokken van een akkoord

  Scenario: het voorbeeld van de taal wordt zonder fout gelezen
    Stel de tekst
      """
      # een volledig, klein voorbeeld
      cao "Cao Polderlogistiek Distributie 2027-2029"
        soort:               ondernemings-cao
        partijen:            werkgever "Polderlogistiek Distributie B.V.",
                             vakbond "Vakbond Logistiek"
        looptijd:            1 april 2027 tot en met 31 maart 2029
        werkzame personen:   1.450
      einde

      ai-systeem PickPilot "PickPilot 4"
        doelen:              taaktoewijzing op gedrag, prestaties volgen
        geschikt voor controle: ja
        besluit:             10 mei 2027
        eerste marktdatum:   onbekend
      einde

      begrip "order" "Een verzameling artikelen die in één ronde wordt verzameld."

      hoofdstuk "Zeggenschap"

      toezicht over PickPilot
        toezichthouders:     minstens 2 per dienst
        benadelingsverbod:   ja
      einde

      tekst "Partijen spreken deze afspraken jaarlijks in oktober door."

      negeer ARBO-5-RIE omdat "de RI&E is op 1 maart 2027 al aangevuld"
      """
    Wanneer het wordt gelezen
    Dan is er geen taalfout
    En is “partijen” van de cao de waarde “werkgever "Polderlogistiek Distributie B.V.", vakbond "Vakbond Logistiek"”
    En is “looptijd” van de cao de waarde “1 april 2027 tot en met 31 maart 2029”
    En is “werkzame personen” van de cao de waarde “1.450”
    En is “doelen” van systeem PickPilot de waarde “taaktoewijzing op gedrag, prestaties volgen”
    En is “geschikt voor controle” van systeem PickPilot de waarde “ja”
    En is “eerste marktdatum” van systeem PickPilot de waarde “niets”
    En is “toezichthouders” in “toezicht” de waarde “minstens 2 per dienst”
    En betekent het begrip “order” “Een verzameling artikelen die in één ronde wordt verzameld.”
    En wordt ARBO-5-RIE genegeerd over “alle” omdat “de RI&E is op 1 maart 2027 al aangevuld”

  Scenario: de volgorde van de blokken is die van het document
    Stel een akkoord met daarin
      """
      hoofdstuk "Eerst"
      toezicht
      einde
      tekst "Een alinea.", "Nog een alinea."
      hoofdstuk "Daarna"
      overleg
      einde
      """
    Wanneer het wordt gelezen
    Dan staat er in deze volgorde
      | hoofdstuk | Eerst                           |
      | artikel   | toezicht                        |
      | tekst     | Een alinea. / Nog een alinea.   |
      | hoofdstuk | Daarna                          |
      | artikel   | overleg                         |

  Scenario: een blok zonder “over” geldt voor alle systemen
    Stel een akkoord met daarin
      """
      ai-systeem Rooster "Roosterhulp"
      einde
      toezicht
      einde
      """
    Wanneer het wordt gelezen
    Dan geldt “toezicht” voor “PickPilot, Rooster”

  Scenario: een blok met “over” geldt voor de systemen die het noemt
    Stel een akkoord met daarin
      """
      ai-systeem Rooster "Roosterhulp"
      einde
      ai-systeem Chat "Chathulp"
      einde
      toezicht over Rooster,
                    Chat
      einde
      """
    Wanneer het wordt gelezen
    Dan is er geen taalfout
    En geldt “toezicht” voor “Rooster, Chat”

  Scenario: een blok mag naar een systeem wijzen dat verderop in het bestand staat
    Stel de tekst
      """
      toezicht over PickPilot
      einde
      ai-systeem PickPilot "PickPilot 4"
      einde
      cao "Cao Voorbeeld"
      einde
      """
    Wanneer het wordt gelezen
    Dan is er geen taalfout

  Scenario: “negeer” kan één systeem noemen
    Stel de losse regel 'negeer AVG-22-1 over PickPilot omdat "er beslist altijd een mens"'
    Wanneer het wordt gelezen
    Dan wordt AVG-22-1 genegeerd over “PickPilot” omdat “er beslist altijd een mens”

  Scenario: hoofdletters maken in kopregels, sleutels en woorden van de taal geen verschil
    Stel een akkoord met daarin
      """
      TOEZICHT OVER PickPilot
        Mag Afwijken: JA
        BELEGD BIJ:   Leidinggevende
      Einde
      """
    Wanneer het wordt gelezen
    Dan is “mag afwijken” in “toezicht” de waarde “ja”
    En is “belegd bij” in “toezicht” de waarde “leidinggevende”

  Abstract Scenario: de taal kent de onderwerpen van elk thema van de catalogus
    Stel een akkoord met daarin
      """
      <onderwerp>
      einde
      """
    Wanneer het wordt gelezen
    Dan is er geen taalfout
    En geldt “<onderwerp>” voor “PickPilot”

    Voorbeelden:
      | onderwerp       |
      | zonder-or       |
      | sociaal-plan    |
      | werk-naar-werk  |
      | werkkwaliteit   |
      | sectorfonds     |
