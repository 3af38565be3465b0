# language: nl
@nl-S15
Functionaliteit: scenario S15, looptijd, opzegging en algemeenverbindendverklaring

  “Deze cao duurt zes jaar. Partijen bepalen dat het AI-hoofdstuk drie jaar algemeen verbindend is met
  terugwerkende kracht tot 1 januari.” Opzeggen gaat per e-mail aan de werkgeverspartij.

  Achtergrond:
    Stel de cao
      | looptijd            | 1 januari 2027 tot en met 31 december 2032 |
      | algemeen verbindend | gevraagd                                   |
    En het systeem Voorraad
      | ai volgens de wet | onbekend |
    En het artikel "looptijd"
      | duur              | 6 jaar     |
      | opzegvorm         | e-mail     |
      | opzegging aan     | een partij |
      | avv-duur          | 3 jaar     |
      | avv terugwerkend  | ja         |
      | avv besloten door | partijen   |

  Scenario: een cao van zes jaar, op te zeggen per e-mail en drie jaar algemeen verbindend op eigen gezag, kan niet
    > Duur en opzegging zijn wel geregeld, al is de vorm fout: wat geldt als de cao daarover zwijgt, doet er
    > niet toe.
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan zijn de oordelen over de cao
      | norm   | oordeel | ernst |
      | CAO-18 | schendt | fout  |
      | CAO-20 | schendt | fout  |
      | AVV-2  | schendt | fout  |
    Maar zijn de oordelen over de cao
      | norm   | oordeel | ernst |
      | CAO-19 | voldoet | geen  |
    En zijn er geen andere fouten dan CAO-18, CAO-20, AVV-2
    En is het oordeel van CAO-20 over de cao "schendt"
    En zegt de melding "De tekst laat opzeggen per e-mail of gewone brief"
    En zegt de melding "een opzegging gaat aan alle partijen"
    En is het oordeel van AVV-2 over de cao "schendt"
    En zegt de melding "langer duren dan twee jaar"
    En zegt de melding "terugwerkende kracht"
    En zegt de melding "De tekst laat partijen zelf algemeen verbindend verklaren"
