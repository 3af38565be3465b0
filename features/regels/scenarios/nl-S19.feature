# language: nl
@nl-S19
Functionaliteit: scenario S19, oproepen door een app in de horeca

  Clausule A: “Oproep uiterlijk 12 uur vooraf.” Clausule B: “Oproep uiterlijk 24 uur vooraf.” De app deelt
  ook diensten toe met nachtelijke berichten.

  Achtergrond:
    Stel de cao
      | werkzame personen | 90               |
      | medezeggenschap   | ondernemingsraad |
      | oproepkrachten    | ja               |
    En het systeem Oproepapp
      | doelen              | roosteren |
      | bericht in rusttijd | ja        |

  Scenario: een oproep door de app uiterlijk twaalf uur vooraf is te kort, ook bij cao
    > Toewijzen van diensten in de rusttijd vraagt een regel. Over overleg zwijgt de tekst; dat is een
    > aandachtspunt, ook al noemt het scenario een waarschuwing (soort G).
    Stel het artikel "rooster over Oproepapp"
      | oproep | minstens 12 uur voor dienst |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan zijn de oordelen over Oproepapp
      | norm       | oordeel    | ernst         |
      | BW-628A    | onvolledig | fout          |
      | ATW-5-RUST | onvolledig | waarschuwing  |
      | WOR-27-1-B | zwijgt     | aandachtspunt |
    En zijn er geen andere fouten dan BW-628A

  Scenario: een oproep door de app uiterlijk vierentwintig uur vooraf mag bij cao
    > De regel over de oproep is specifieker dan die over het rooster. Een recht op onbereikbaarheid bestaat
    > niet in de wet; de rusttijd wel.
    Stel het artikel "rooster over Oproepapp"
      | oproep | minstens 24 uur voor dienst |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan zijn de oordelen over Oproepapp
      | norm       | oordeel    | ernst         |
      | ATW-5-RUST | onvolledig | waarschuwing  |
      | WOR-27-1-B | zwijgt     | aandachtspunt |
    Maar zijn de oordelen over Oproepapp
      | norm    | oordeel             | ernst |
      | BW-628A | voldoet             | geen  |
      | ATW-4-2 | niet van toepassing | geen  |
    En zijn er geen fouten
