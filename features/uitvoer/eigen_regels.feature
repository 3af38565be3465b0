# language: nl
Functionaliteit: de normen van een eigen map nalezen

  Achtergrond:
    Stel op schijf het bestand "inzet/BOND-1.regel"
      """
      regel BOND-1 "Zestien weken voor de keuze"
        bron      "Inzet van de bond, punt 3"
        sterkte   inzet
        geldig    vanaf 2027-01-01
        per       ai-systeem
        wijkt voor WOR-25-1-K
        vereist   aankondiging.termijn is ten minste 16 weken voor contract "De aankondiging komt te laat."
        herstel   aankondiging.termijn "minstens 16 weken voor contract"
      einde
      """

  Scenario: een map zonder fouten geeft de lijst van haar normen
    Wanneer ik `cao-ai regels --map inzet` geef
    Dan is de afloop 0
    En begint de uitvoer met "BOND-1  Zestien weken voor de keuze (Inzet van de bond, punt 3; inzet)"
    En zegt de opdracht nergens "WOR-25-1-K"

  Abstract Scenario: elke fout in een norm staat er met bestand, regel en raad
    Stel op schijf het bestand "inzet/FOUT.regel"
      """
      begrip systeem.een "Een"
        bron "B"
        sterkte inzet
        geldig doorlopend
        betekent <begrip>
      einde

      begrip systeem.ander "Ander"
        bron "B"
        sterkte inzet
        geldig doorlopend
        betekent systeem.een
      einde

      regel <naam> "Proef"
        bron      "B"
        sterkte   inzet
        geldig    <geldig>
        per       ai-systeem
        wijkt voor <wijkt>
        wanneer   systeem.ander
        vereist   <vereist>
        herstel   toezicht.opleiding "<herstel>"
        geldig    vanaf 2025-01-01 tot en met 2026-12-31
      einde

      uitzondering FOUT-U op <op> "U"
        bron "B"
        sterkte inzet
        geldig doorlopend
        wanneer systeem.profilering
      einde
      """
    Wanneer ik `cao-ai regels --map inzet` geef
    Dan is de afloop 2
    En zegt de opdracht "<melding>"

    Voorbeelden:
      | naam   | geldig           | begrip              | wijkt      | vereist                               | herstel | op      | melding                                                                            |
      | FOUT-1 | vanaf 2027-01-01 | systeem.profilering | BOND-1     | toezicht.opleding is geregeld         | 8 uur   | FOUT-1  | FOUT.regel:22: toezicht.opleding bestaat niet; bedoelde u toezicht.opleiding       |
      | FOUT-1 | vanaf 2027-01-01 | systeem.profilering | BOND-1     | toezicht.belegd_bij is niemand        | 8 uur   | FOUT-1  | FOUT.regel:22: “niemand” past niet bij toezicht.belegd_bij                         |
      | FOUT-1 | vanaf 2027-01-01 | systeem.profilering | BOND-1     | toezicht.opleiding is ten minste ja   | 8 uur   | FOUT-1  | FOUT.regel:22: “ja” is bij toezicht.opleiding geen hoeveelheid                     |
      | FOUT-1 | vanaf 2027-01-01 | systeem.profilering | BOND-1     | toezicht.opleiding is geregeld        | veel    | FOUT-1  | FOUT.regel:23: het herstel “veel” past niet bij toezicht.opleiding                 |
      | FOUT-1 | vanaf 2027-01-01 | systeem.profilering | WOR-25-1-X | toezicht.opleiding is geregeld        | 8 uur   | FOUT-1  | FOUT.regel:20: er is geen norm WOR-25-1-X; bedoelde u WOR-25-1-N                  |
      | FOUT-1 | vanaf 2027-01-01 | systeem.profilering | BOND-1     | toezicht.opleiding is geregeld        | 8 uur   | FOUT-7  | FOUT.regel:27: er is geen norm FOUT-7; bedoelde u FOUT-1?                          |
      | FOUT-1 | vanaf 2027-01-01 | systeem.ander       | BOND-1     | toezicht.opleiding is geregeld        | 8 uur   | FOUT-1  | FOUT.regel:1: het begrip systeem.een rust op zichzelf                              |
      | FOUT-1 | vanaf 2026-12-01 | systeem.profilering | BOND-1     | toezicht.opleiding is geregeld        | 8 uur   | FOUT-1  | FOUT.regel:18: de versies van FOUT-1 overlappen bij 2026-12-01                     |
      | FOUT-1 | vanaf 2027-02-01 | systeem.profilering | BOND-1     | toezicht.opleiding is geregeld        | 8 uur   | FOUT-1  | FOUT.regel:18: de versies van FOUT-1 laten dagen open bij 2027-02-01               |
      | BOND-1 | vanaf 2027-01-01 | systeem.profilering | WOR-25-1-K | toezicht.opleiding is geregeld        | 8 uur   | BOND-1  | FOUT.regel:15: de norm BOND-1 staat er twee keer                                   |
      | WOR-27-1-L | vanaf 2027-01-01 | systeem.profilering | BOND-1 | toezicht.opleiding is geregeld        | 8 uur   | BOND-1  | FOUT.regel:15: de norm WOR-27-1-L staat er twee keer                               |
      | FOUT-1 | vanaf 2027-02-31 | systeem.profilering | BOND-1     | toezicht.opleiding is geregeld        | 8 uur   | FOUT-1  | FOUT.regel:15: in dit blok van FOUT.regel staat een dag of getal dat niet bestaat  |
      | FOUT-1 | ooit             | systeem.profilering | BOND-1     | toezicht.opleiding is geregeld        | 8 uur   | FOUT-1  | FOUT.regel:18: “ooit” past hier niet in FOUT.regel                                 |

  Scenario: een map zonder normen en een map die er niet is, worden zo genoemd
    Stel op schijf de map "leeg"
    Wanneer ik `cao-ai regels --map leeg` geef
    Dan is de afloop 2
    En zegt de opdracht "in deze map staan geen bestanden die op .regel eindigen"
    Wanneer ik `cao-ai regels --map nergens` geef
    Dan is de afloop 2
    En zegt de opdracht "“nergens” is geen map."

  Scenario: een norm die niet als tekst te lezen is, wordt met haar bestand genoemd
    Stel op schijf het bestand "inzet/stuk.regel" dat geen tekst is
    Wanneer ik `cao-ai regels --map inzet` geef
    Dan is de afloop 2
    En zegt de opdracht "stuk.regel:1: dit bestand is niet te lezen als tekst in UTF-8"

  Scenario: een naam waarmee een andere begint, wordt op haar eigen regel aangewezen
    Stel op schijf het bestand "inzet/FOUT.regel"
      """
      regel FOUT-12 "Twaalf"
        sterkte   inzet
        geldig    doorlopend
        vereist   toezicht.opleiding is geregeld
      einde

      regel FOUT-1 "Een"
        sterkte   inzet
        geldig    doorlopend
        vereist   toezicht.opleding is geregeld
      einde
      """
    Wanneer ik `cao-ai regels --map inzet` geef
    Dan is de afloop 2
    En zegt de opdracht "FOUT.regel:10: toezicht.opleding bestaat niet"
