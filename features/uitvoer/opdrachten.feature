# language: nl
Functionaliteit: toon, opmaak, uitleg, regels en het gebruik zelf

  Achtergrond:
    Stel dat alleen deze normen gelden
      """
      regel PROEF-1 "Wie toezicht houdt, mag van de uitkomst afwijken"
        bron      "Proefwet, artikel 1"
        sterkte   wet
        geldig    doorlopend
        per       ai-systeem
        verbiedt  toezicht.mag_afwijken is uitgesloten "De tekst ontneemt de toezichthouder zijn bevoegdheid."
        vereist   toezicht.opleiding is ten minste 8 uur "De tekst regelt te weinig opleiding."
        herstel   toezicht.mag_afwijken "ja"
        herstel   toezicht.opleiding "minstens 16 uur"
      einde

      regel PROEF-2 "Een klacht krijgt antwoord"
        bron      "Proefwet, artikel 2"
        sterkte   uitleg
        geldig    doorlopend
        per       ai-systeem
        vereist   klacht.uitspraak is geregeld "De tekst zegt niet wanneer er antwoord komt."
        herstel   klacht.uitspraak "hoogstens 4 weken"
      einde

      regel PROEF-3 "Bewaren mag, maar niet voor altijd"
        bron      "Proefwet, artikel 3"
        sterkte   wet
        geldig    doorlopend
        per       ai-systeem
        wanneer   systeem.persoonsgegevens
        verbiedt  bewaren.persoonsniveau is meer dan 12 maanden "De tekst bewaart te lang."
        open norm "Is deze termijn nodig voor het doel?"
      einde
      """
    En op schijf het bestand "akkoord.cao"
      """
      cao "Cao Voorbeeld"
        medezeggenschap: ondernemingsraad
      einde

      ai-systeem PickPilot "PickPilot 4"
        persoonsgegevens: ja
      einde

      ai-systeem Rooster "RoosterMaker"
      einde

      toezicht
        mag afwijken: uitgesloten
        opleiding: 4 uur
      einde

      bewaren
        persoonsniveau: 24 maanden
      einde
      """
    En op schijf het bestand "goed.cao"
      """
      cao "Cao Goed"
      einde

      ai-systeem PickPilot "PickPilot 4"
        persoonsgegevens: ja
      einde

      toezicht
        mag afwijken: ja
        opleiding: minstens 16 uur
      einde

      klacht
        uitspraak: hoogstens 4 weken
      einde
      """
    En op schijf het bestand "taalfout.cao"
      """
      cao "Cao Taalfout"
      einde

      ai-systeem PickPilot "PickPilot 4"
      einde

      toezicht
        opleding: 16 uur
        tijd: 7.50 %
      einde
      """

  Scenario: toon geeft alle waarden met waar zij vandaan komen
    Wanneer ik `cao-ai toon goed.cao` geef
    Dan is de afloop 0
    En zegt de opdracht "opleiding: minstens 16 uur"
    En is er niets geschreven

  Scenario: opmaak geeft het bestand in zijn normale vorm, met commentaar
    Stel op schijf het bestand "slordig.cao"
      """
      cao "Cao Slordig"
      einde
      ai-systeem X   "X"
      einde
      # wat er over toezicht is afgesproken
      toezicht
          opleiding:16 uren
      einde
      """
    Wanneer ik `cao-ai opmaak slordig.cao` geef
    Dan is de afloop 0
    En zegt de opdracht "# wat er over toezicht is afgesproken toezicht opleiding: 16 uur einde"

  Scenario: opmaak schrijft op verzoek naar een bestand, ook over zichzelf heen
    Wanneer ik `cao-ai opmaak goed.cao -o nieuw.cao` geef
    En ik `cao-ai opmaak nieuw.cao -o nieuw.cao --overschrijf` geef
    En ik `cao-ai opmaak goed.cao -o weer.cao` geef
    Dan is de afloop 0
    En zijn "nieuw.cao" en "weer.cao" byte voor byte gelijk

  Scenario: opmaak overschrijft niet zonder dat het gevraagd is
    Wanneer ik `cao-ai opmaak goed.cao -o akkoord.cao` geef
    Dan is de afloop 2
    En zegt de opdracht "“akkoord.cao” bestaat al"
    En is er niets geschreven

  Abstract Scenario: toon en opmaak noemen de taalfouten en geven niets uit
    Wanneer ik `cao-ai <opdracht> taalfout.cao` geef
    Dan is de afloop 2
    En is de uitvoer leeg
    En zegt de opdracht "2 taalfouten"

    Voorbeelden:
      | opdracht |
      | toon     |
      | opmaak   |

  Abstract Scenario: uitleg over een norm, een code, een check of een onderwerp
    Wanneer ik `cao-ai uitleg <naam>` geef
    Dan is de afloop 0
    En begint de uitvoer met "<begin>"
    En past elke regel in 80 kolommen

    Voorbeelden:
      | naam     | begin                                                    |
      | PROEF-1  | PROEF-1: Wie toezicht houdt, mag van de uitkomst afwijken |
      | proef-1  | PROEF-1: Wie toezicht houdt, mag van de uitkomst afwijken |
      | TAAL-002 | TAAL-002: Het bestand is geen leesbare tekst             |
      | opzet-37 | OPZET-37: Een regel “negeer” zonder bevinding            |
      | toezicht | toezicht (K17): Menselijk toezicht                       |
      | TOEZICHT | toezicht (K17): Menselijk toezicht                       |

  Scenario: de uitleg van een norm zegt alles wat de norm vraagt
    Wanneer ik `cao-ai uitleg PROEF-1` geef
    Dan zegt de opdracht "Bron: Proefwet, artikel 1 (wet)"
    En zegt de opdracht "Verbiedt: “mag afwijken” bij toezicht is uitgesloten"
    En zegt de opdracht "Vereist: “opleiding” bij toezicht is ten minste “8 uur”"
    En zegt de opdracht "Herstel: toezicht, opleiding: minstens 16 uur"

  Abstract Scenario: een naam die niet bestaat, krijgt de namen die erop lijken
    Wanneer ik `cao-ai uitleg <naam>` geef
    Dan is de afloop 2
    En is de uitvoer leeg
    En zegt de opdracht "<zin>"

    Voorbeelden:
      | naam      | zin                                             |
      | PROEF-11  | “PROEF-11” is geen norm, code of onderwerp. Bedoelde u “PROEF-1” |
      | toezigt   | Bedoelde u “toezicht”                           |
      | xyzzy     | Zie: cao-ai regels.                             |

  Scenario: regels noemt elke norm met haar bron en sterkte
    Wanneer ik `cao-ai regels` geef
    Dan is de afloop 0
    En zegt de opdracht "PROEF-2 Een klacht krijgt antwoord (Proefwet, artikel 2; uitleg)"
    En past elke regel in 80 kolommen

  Abstract Scenario: versie en hulp zijn er in het Nederlands en op Engelse wijze
    Wanneer ik `cao-ai <opdracht>` geef
    Dan is de afloop 0
    En begint de uitvoer met "<begin>"
    En past elke regel in 80 kolommen
    En is de foutuitvoer leeg

    Voorbeelden:
      | opdracht          | begin                  |
      | --versie          | cao-ai 0               |
      | --version         | cao-ai 0               |
      | --help            | cao-ai: AI-afspraken   |
      | -h                | cao-ai: AI-afspraken   |
      | hulp              | cao-ai: AI-afspraken   |
      | help              | cao-ai: AI-afspraken   |
      | controleer --help | cao-ai: AI-afspraken   |
      | make -h           | cao-ai: AI-afspraken   |

  Scenario: zonder opdracht komt de hulp
    Wanneer ik `cao-ai` geef
    Dan is de afloop 0
    En begint de uitvoer met "cao-ai: AI-afspraken"

  Abstract Scenario: elke opdracht heeft een Engelse naam
    Wanneer ik `cao-ai <opdracht>` geef
    Dan is de afloop <afloop>
    En zegt de opdracht "<zin>"

    Voorbeelden:
      | opdracht                                      | afloop | zin               |
      | check akkoord.cao --peildatum 2026-11-20      | 1      | 3 fouten          |
      | make goed.cao -o uit.md                       | 0      | uit.md is gemaakt |
      | explain PROEF-1                               | 0      | PROEF-1: Wie      |
      | show goed.cao                                 | 0      | opleiding:        |
      | format goed.cao                               | 0      | opleiding:        |
      | rules                                         | 0      | PROEF-2           |

  Abstract Scenario: verkeerd gebruik krijgt een Nederlandse zin met een raad
    Wanneer ik `cao-ai <opdracht>` geef
    Dan is de afloop 2
    En is de uitvoer leeg
    En zegt de opdracht "<zin>"
    En zegt de opdracht nergens "argument"
    En zegt de opdracht nergens "choose"
    En is er niets geschreven

    Voorbeelden:
      | opdracht                                  | zin                                                         |
      | controleren                               | “controleren” is geen opdracht. Bedoelde u “controleer”?    |
      | chek akkoord.cao                          | Bedoelde u “check”?                                         |
      | qqq                                       | “qqq” is geen opdracht. Zie: cao-ai --help.                 |
      | --onbekend                                | “--onbekend” is geen opdracht.                              |
      | controleer                                | Er ontbreekt iets: BESTAND. Zie: cao-ai --help.             |
      | maak goed.cao                             | Er ontbreekt iets: -o/--uitvoer.                            |
      | maak goed.cao -o                          | Bij -o/--uitvoer: hier hoort een waarde bij.                |
      | maak goed.cao akkoord.cao -o uit.md       | Dit is onbekend: akkoord.cao.                               |
      | controleer goed.cao --kleur               | Dit is onbekend: --kleur.                                   |
      | controleer goed.cao --formaat pdf         | Bij --formaat: deze keuze bestaat niet: 'pdf' (kies uit 'tekst', 'json', 'html', 'sarif'). |
      | controleer goed.cao --lezing C            | Bij --lezing: deze keuze bestaat niet                       |
      | controleer goed.cao --kalender nieuw      | Bij --kalender: deze keuze bestaat niet                     |
      | controleer goed.cao --ernst erg           | Bij --ernst: deze keuze bestaat niet                        |
      | controleer goed.cao --peildatum 20-11-2026 | “20-11-2026” is geen datum. Schrijf jaar, maand en dag: 2026-11-20. |
      | controleer goed.cao --peildatum 2026-02-30 | “2026-02-30” is geen datum.                                |
      | controleer goed.cao --platformwet morgen  | “morgen” is geen datum.                                     |
      | maak goed.cao -o uit.md --overschrijf=ja  | hier hoort geen waarde bij: 'ja'                            |
      | uitleg                                    | Er ontbreekt iets: NAAM.                                    |
      | regels alle                               | Dit is onbekend: alle.                                      |

  Abstract Scenario: de uiterste peildata geven een gewoon verslag
    Wanneer ik `cao-ai controleer akkoord.cao --peildatum <dag>` geef
    Dan is de afloop 1
    En zegt de opdracht "3 fouten"

    Voorbeelden:
      | dag        |
      | 0001-01-01 |
      | 9999-12-31 |
