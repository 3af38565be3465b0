# language: nl
@nl-S17
Functionaliteit: scenario S17, een algoritmische bonus

  “De rekenmethode is bedrijfsgeheim; werknemers krijgen geen inzage in de onderliggende gegevens.”

  Achtergrond:
    Stel de cao
      | werkzame personen | 500              |
      | medezeggenschap   | ondernemingsraad |
    En het systeem Bonus
      | doelen             | belonen         |
      | betrokkenen        | werknemers      |
      | persoonsgegevens   | ja              |
      | factoren           | beschikbaarheid |
      | ongelijke uitkomst | arbeidsduur     |
      | variabel loon      | 15 %            |
    En het artikel "loonbescherming over Bonus"
      | inzage loongegevens | uitgesloten |
      | bedrijfsgeheim      | weigergrond |

  Scenario: een bonus uit een geheime rekenmethode zonder inzage weigert werknemers de bewijsstukken van hun loon
    > Geheimhouding mag, weigeren niet. Over een toets op onderscheid en over overleg met de OR zwijgt de
    > tekst; dat is een aandachtspunt, ook al noemt het scenario een waarschuwing (soort G).
    > Er wordt niets eenzijdig gewijzigd, de weigering treft de OR niet, en variabel loon is niet verboden.
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan zijn de oordelen over Bonus
      | norm       | oordeel | ernst         |
      | BW-619     | schendt | fout          |
      | BW-646-649 | zwijgt  | aandachtspunt |
      | WOR-27-1-C | zwijgt  | aandachtspunt |
      | WOR-27-1-K | zwijgt  | aandachtspunt |
    Maar zijn de oordelen over Bonus
      | norm        | oordeel             | ernst |
      | BW-613      | niet van toepassing | geen  |
      | WOR-31-INFO | niet van toepassing | geen  |
    En zijn er geen andere fouten dan BW-619

  Scenario: treft het bedrijfsgeheim van de bonus ook de OR, dan is dat een tweede fout en gaat de tekst over het overleg
    > Nu de tekst over het overleg gaat en instemming niet noemt, zijn instemming met de beloning en met de
    > persoonsgegevens waarschuwingen.
    Stel het artikel "overleg over Bonus"
      | bedrijfsgeheim | weigergrond |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan zijn de oordelen over Bonus
      | norm        | oordeel    | ernst         |
      | BW-619      | schendt    | fout          |
      | BW-646-649  | zwijgt     | aandachtspunt |
      | WOR-27-1-C  | onvolledig | waarschuwing  |
      | WOR-27-1-K  | onvolledig | waarschuwing  |
      | WOR-31-INFO | schendt    | fout          |
    Maar zijn de oordelen over Bonus
      | norm   | oordeel             | ernst |
      | BW-613 | niet van toepassing | geen  |
    En zijn er geen andere fouten dan BW-619, WOR-31-INFO
