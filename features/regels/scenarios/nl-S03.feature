# language: nl
@nl-S03
Functionaliteit: scenario S03, het orderpicktempo in een klein distributiecentrum met een PVT

  “De PVT heeft volgens art. 27 lid 1 onder k en l WOR instemmingsrecht en volgens art. 25 adviesrecht.”

  Achtergrond:
    Stel de cao
      | werkzame personen | 35                           |
      | medezeggenschap   | personeelsvertegenwoordiging |
    En het systeem Orderpicker
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

  Scenario: een PVT krijgt rechten op grond van artikelen 25 en 27 WOR, die de wet haar bij het orderpicktempo niet geeft
    > De wet geeft een PVT geen k, l of 25. De tekst kan die rechten toekennen (artikel 35c, derde lid, en
    > artikel 32, eerste lid) of een OR voorschrijven (artikel 5a).
    > Het tempo raakt de arbeidsomstandigheden: daarover stemt ook een PVT in. Over werkdruk en RI&E zwijgt
    > de tekst; dat is een aandachtspunt, ook al noemt het scenario een waarschuwing (soort G).
    > Onder de vijftig werkzame personen is geen OR verplicht, en wat alleen voor een OR geldt, geldt hier
    > niet.
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan zijn de oordelen over Orderpicker
      | norm        | oordeel    | ernst         |
      | WOR-35C-PVT | schendt    | waarschuwing  |
      | WOR-27-1-D  | onvolledig | waarschuwing  |
      | ARBO-3-PSA  | zwijgt     | aandachtspunt |
      | ARBO-5-RIE  | zwijgt     | aandachtspunt |
      | WOR-5A-CAO  | let op     | aandachtspunt |
    Maar zijn de oordelen over Orderpicker
      | norm          | oordeel             | ernst |
      | WOR-25-1-K    | niet van toepassing | geen  |
      | WOR-27-1-K    | niet van toepassing | geen  |
      | WOR-27-1-L    | niet van toepassing | geen  |
      | WOR-26-BEROEP | niet van toepassing | geen  |
      | WOR-2-OR      | niet van toepassing | geen  |
    En zijn er geen fouten
    En is het oordeel van WOR-35C-PVT over Orderpicker "schendt"
    En zegt het herstel "op grond van: “WOR artikel 35c lid 3”, “WOR artikel 32 lid 1”"
