# language: nl
Functionaliteit: bestanden die niet te lezen of te schrijven zijn

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

  Abstract Scenario: een bestand dat niet te openen is, wordt genoemd met een raad
    Stel op schijf de map "map.cao"
    En op schijf het bestand "geheim.cao"
      """
      cao "Geheim"
      """
    En dat "geheim.cao" niet gelezen mag worden
    Wanneer ik `cao-ai <opdracht>` geef
    Dan is de afloop 2
    En zegt de opdracht "<zin>"
    En zegt de opdracht "<raad>"
    En is er niets geschreven

    Voorbeelden:
      | opdracht                     | zin                           | raad                                  |
      | controleer bestaat-niet.cao  | “bestaat-niet.cao” bestaat niet | Controleer de naam en de map.       |
      | controleer map.cao           | “map.cao” is een map          | Noem een bestand.                     |
      | controleer goed.cao/x.cao    | “goed.cao/x.cao” bestaat niet | Controleer de naam en de map.         |
      | controleer geheim.cao        | “geheim.cao” is niet te openen | Controleer of u het bestand mag lezen. |
      | maak bestaat-niet.cao -o x.md | “bestaat-niet.cao” bestaat niet | Controleer de naam en de map.      |
      | maak geheim.cao -o x.md      | “geheim.cao” is niet te openen | Controleer of u het bestand mag lezen. |
      | toon map.cao                 | “map.cao” is een map          | Noem een bestand.                     |
      | opmaak bestaat-niet.cao      | “bestaat-niet.cao” bestaat niet | Controleer de naam en de map.       |

  Scenario: een naam die te lang is voor een bestand, is niet te openen
    Wanneer ik `cao-ai controleer een-naam-die-veel-te-lang-is-een-naam-die-veel-te-lang-is-een-naam-die-veel-te-lang-is-een-naam-die-veel-te-lang-is-een-naam-die-veel-te-lang-is-een-naam-die-veel-te-lang-is-een-naam-die-veel-te-lang-is-een-naam-die-veel-te-lang-is-een-naam-die-veel-te-lang-is.cao` geef
    Dan is de afloop 2
    En zegt de opdracht "TAAL-001"

  Scenario: een leeg bestand is geen akkoord
    Stel op schijf het lege bestand "leeg.cao"
    Wanneer ik `cao-ai controleer leeg.cao` geef
    Dan is de afloop 2
    En zegt de opdracht "TAAL-"
    En zegt de opdracht "regel 1"

  Scenario: een bestand met alleen commentaar is geen akkoord
    Stel op schijf het bestand "commentaar.cao"
      """
      # hier komt nog een akkoord

      # echt waar
      """
    Wanneer ik `cao-ai controleer commentaar.cao` geef
    Dan is de afloop 2
    En zegt de opdracht "TAAL-"

  Scenario: een bestand van vijftig megabyte wordt niet gelezen
    Stel op schijf een bestand "groot.cao" van 50 MB
    Wanneer ik `cao-ai controleer groot.cao` geef
    Dan is de afloop 2
    En zegt de opdracht "TAAL-003"
    En zegt de opdracht "“groot.cao” is groter dan 2 MB"

  Scenario: een bron zonder einde, zoals een apparaat, wordt niet helemaal gelezen
    Wanneer ik `cao-ai controleer /dev/zero` geef
    Dan is de afloop 2
    En zegt de opdracht "“/dev/zero” is groter dan 2 MB"

  Abstract Scenario: een BOM en andere regeleinden veranderen niets
    Stel van "akkoord.cao" een kopie "kopie.cao" <bewerking>
    Wanneer ik `cao-ai controleer kopie.cao --formaat json --peildatum 2026-11-20` geef
    Dan is de afloop 1
    En heeft bevindingen in de json 6 delen
    En is bevindingen.2.plaats in de json {"regel": 13, "kolom": 3, "eindregel": 13, "eindkolom": 28}

    Voorbeelden:
      | bewerking                        |
      | met een BOM                      |
      | met regeleinden van Windows      |
      | met regeleinden van een oude Mac |
      | zonder laatste regeleinde        |

  Abstract Scenario: wat geen tekst in UTF-8 is, wordt geweigerd met een raad
    Stel van "goed.cao" een kopie "kopie.cao" <bewerking>
    Wanneer ik `cao-ai controleer kopie.cao` geef
    Dan is de afloop 2
    En zegt de opdracht "TAAL-002, regel <regel>, kolom <kolom>"
    En zegt de opdracht "<zin>"
    En is er geen kleur

    Voorbeelden:
      | bewerking                               | regel | kolom | zin                                      |
      | in Windows-1252                         | 1     | 5     | Sla het bestand op als tekst in UTF-8.   |
      | in UTF-16                               | 1     | 1     | Sla het bestand op als tekst in UTF-8.   |
      | met een NUL-teken                       | 16    | 1     | een teken dat geen tekst is (code 0)     |
      | met een escape-teken                    | 16    | 3     | een teken dat geen tekst is (code 27)    |
      | met een stuurteken van C1               | 16    | 3     | een teken dat geen tekst is (code 155)   |
      | met een teken dat de leesrichting keert | 16    | 3     | een teken dat geen tekst is (code 8238)  |

  Abstract Scenario: een uitvoer die niet te schrijven is, laat niets achter
    Stel op schijf de map "map.docx"
    En op schijf de map "verslagmap"
    Wanneer ik `cao-ai maak goed.cao <keuzes>` geef
    Dan is de afloop 2
    En zegt de opdracht "<zin>"
    En is er niets geschreven

    Voorbeelden:
      | keuzes                                | zin                                                          |
      | -o bestaat-niet/uit.docx              | de map “bestaat-niet” bestaat niet; maak haar eerst.         |
      | -o map.docx                           | “map.docx” is een map; noem een bestand.                     |
      | -o map.docx --overschrijf             | “map.docx” is een map; noem een bestand.                     |
      | -o goed.cao/uit.docx                  | de map “goed.cao” bestaat niet; maak haar eerst.             |
      | -o uit.docx --verslag verslagmap      | “verslagmap” is een map; noem een bestand.                   |
      | -o uit.docx --verslag weg/verslag.txt | de map “weg” bestaat niet; maak haar eerst.                  |
      | -o uit.docx --verslag /dev/null --overschrijf | “/dev/null” is geen gewoon bestand; kies een andere naam. |

  Abstract Scenario: wat er onder het schrijven ook misgaat, er blijft niets half achter
    Stel op schijf het bestand "oud.docx"
      """
      het werk van gisteren
      """
    En <gebeurtenis>
    Wanneer ik `cao-ai maak goed.cao <keuzes>` geef
    Dan is de afloop 2
    En zegt de opdracht "<zin>"
    En is er niets geschreven

    Voorbeelden:
      | gebeurtenis                                 | keuzes                    | zin                                                        |
      | dat de schijf vol is                        | -o uit.docx               | de schijf is vol, “uit.docx” is niet geschreven; maak ruimte |
      | dat de schijf vol is                        | -o oud.docx --overschrijf | de schijf is vol, “oud.docx” is niet geschreven            |
      | dat de schijf hapert                        | -o uit.docx               | “uit.docx” is niet te schrijven                            |
      | dat de gebruiker het schrijven afbreekt     | -o uit.docx               | Afgebroken. Er is niets half weggeschreven.                |
      | dat de gebruiker het schrijven afbreekt     | -o oud.docx --overschrijf | Afgebroken. Er is niets half weggeschreven.                |
      | dat in deze map niet geschreven mag worden  | -o uit.docx               | in de map “.” mag u niet schrijven; kies een andere map.   |
      | dat in deze map niet geschreven mag worden  | -o uit.md                 | in de map “.” mag u niet schrijven; kies een andere map.   |

  Scenario: een melding van het besturingssysteem staat nooit in het Engels in het verslag
    Stel dat de schijf hapert
    Wanneer ik `cao-ai maak goed.cao -o uit.docx` geef
    Dan zegt de opdracht nergens "error"
