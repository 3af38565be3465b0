# language: nl
Functionaliteit: vergelijk, de ruimte tussen de inzet van twee organisaties

  > Voor het gesprek begint, wil een bemiddelaar weten waar twee mandaten elkaar raken, waar zij elkaar missen, en
  > hoeveel er dan nog tussen zit.

  Achtergrond:
    Stel dat alleen deze normen gelden
      """
      regel PROEF-1 "Wie toezicht houdt, is opgeleid"
        bron      "Proefwet, artikel 1"
        sterkte   wet
        geldig    doorlopend
        per       ai-systeem
        vereist   toezicht.opleiding is ten minste 8 uur en toezicht.mag_afwijken is geregeld
      einde

      begrip systeem.volgt "Een systeem dat kan volgen"
        bron      "Proefwet, artikel 2"
        sterkte   wet
        geldig    doorlopend
        betekent  systeem.geschikt_voor_controle
      einde
      """

  Scenario: de ruimte staat er als tabel, met hoe breed zij is en de bodem van de wet
    Stel dat de ene kant vraagt "vereist toezicht.opleiding is ten minste 16 uur"
    En dat de andere kant vraagt "verbiedt toezicht.opleiding is meer dan 24 uur"
    Wanneer ik `cao-ai vergelijk een ander --peildatum 2026-11-20` geef
    Dan is de afloop 0
    En luidt de uitvoer
      """
      een (A) naast ander (B); recht op 20 november 2026
      Velden: 1 ruimte
      Het recht ernaast geldt waar zijn norm van toepassing is: cao-ai uitleg NORM.

      toezicht
        sleutel              A                   B                    uitkomst
        opleiding            minstens 16 uur     hoogstens 24 uur of  ruimte
                                                 niet regelen
          maat:  16 tot 24 uur (8 uur breed)
          norm:  EEN-1, ANDER-1
          recht: PROEF-1 (wet) vereist: “opleiding” bij toezicht is ten minste “8 uur”
      """

  Scenario: zonder recht ernaast staat daar niets over
    Stel dat de ene kant vraagt "vereist klacht.uitspraak is ten hoogste 2 weken"
    En dat de andere kant vraagt "vereist klacht.uitspraak is ten hoogste 4 weken"
    Wanneer ik `cao-ai vergelijk een ander --peildatum 2026-11-20 -o uit.md` geef
    Dan is de afloop 0
    En zegt de opdracht nergens "Het recht ernaast"
    En zegt de opdracht "maat: hoogstens 2 weken"
    En staat in "uit.md" "| uitspraak | hoogstens 2 weken | hoogstens 4 weken | ruimte: hoogstens 2 weken |"
    En staat in "uit.md" "norm: EEN-1, ANDER-1."
    En staat in "uit.md" nergens "Niet vergeleken"

  Abstract Scenario: van elk paar eisen staat er waar zij elkaar raken of missen, en met hoeveel
    Stel dat de ene kant vraagt "<een>"
    En dat de andere kant vraagt "<ander>"
    Wanneer ik `cao-ai vergelijk een ander --peildatum 2026-11-20 --formaat json` geef
    Dan is de afloop 0
    En voldoet de json aan het schema van de vergelijking
    En is de uitkomst tussen beide "<uitkomst>", met de maat "<maat>" en de reden "<reden>"

    Voorbeelden: maten, ieder in de eigen eenheid
      | een                                            | ander                                             | uitkomst      | maat                                     | reden |
      | vereist toezicht.opleiding is ten minste 16 uur | vereist toezicht.opleiding is ten hoogste 16 uur  | ruimte        | 16 uur                                   |       |
      | vereist toezicht.opleiding is ten minste 16 uur | vereist toezicht.opleiding is ten hoogste 8 uur   | gat           | 8 uur                                    |       |
      | vereist toezicht.opleiding is ten minste 16 uur | vereist toezicht.opleiding is minder dan 16 uur   | gat           | net geen ruimte: de grens zelf telt niet mee |   |
      | vereist toezicht.opleiding is meer dan 8 uur   | verbiedt toezicht.opleiding is ten minste 16 uur  | ruimte        | meer dan 8 uur, minder dan 16 uur (8 uur breed) | |
      | vereist toezicht.opleiding is ten minste 2 dagen | vereist toezicht.opleiding is ten hoogste 40 uur | gat          | 8 uur                                    |       |
      | vereist toezicht.opleiding is 16 uur           | vereist toezicht.opleiding is ten minste 8 uur    | ruimte        | 16 uur                                   |       |
      | vereist toezicht.opleiding is ten minste 8 uur | verbiedt toezicht.opleiding is minder dan 16 uur  | ruimte        | minstens 16 uur                          |       |
      | vereist toezicht.opleiding is meer dan 16 uur  | vereist toezicht.opleiding is ten minste 16 uur   | ruimte        | meer dan 16 uur                          |       |
      | vereist klacht.uitspraak is ten hoogste 4 weken | verbiedt klacht.uitspraak is minder dan 2 weken  | ruimte        | 2 tot 4 weken (2 weken breed)            |       |
      | vereist klacht.uitspraak is ten hoogste 30 dagen | vereist klacht.uitspraak is ten minste 1 maand  | hangt ervan af | van 1 dag te weinig tot 2 dagen ruimte  | dat hangt af van hoe lang een maand of werkdag is |
      | vereist klacht.uitspraak is ten hoogste 4 weken | vereist klacht.uitspraak is ten minste 1 maand   | hangt ervan af | van 3 dagen te weinig tot 0 dagen ruimte | dat hangt af van hoe lang een maand of werkdag is |
      | vereist klacht.uitspraak is ten hoogste 4 weken | vereist klacht.uitspraak is ten hoogste 1 maand  | ruimte        | hoogstens 4 weken                        |       |
      | vereist klacht.uitspraak is ten hoogste 30 dagen | vereist klacht.uitspraak is ten hoogste 1 maand | ruimte        | hoogstens 30 dagen, hoogstens 1 maand    |       |
      | vereist klacht.uitspraak is ten hoogste 1 jaar | vereist klacht.uitspraak is ten hoogste 12 maanden | ruimte       | hoogstens 1 jaar                         |       |
      | vereist klacht.uitspraak is ten hoogste 4 weken en klacht.uitspraak is ten hoogste 25 werkdagen | vereist klacht.uitspraak is ten minste 3 weken | ruimte | 3 tot 4 weken (1 week breed) | |
      | vereist klacht.uitspraak is ten hoogste 3 maanden | vereist klacht.uitspraak is ten minste 26 weken | gat          | 90 tot 93 dagen                          |       |
      | vereist klacht.uitspraak is ten hoogste 2 jaar | vereist klacht.uitspraak is ten minste 18 maanden | ruimte        | minstens 18 maanden, hoogstens 2 jaar (6 maanden breed) | |
      | vereist toezicht.tijd is ten minste 10 %       | vereist toezicht.tijd is ten hoogste 5 %          | gat           | 5 procentpunt                            |       |
      | vereist scholing.budget is ten minste € 1.500  | vereist scholing.budget is ten hoogste € 999,50   | gat           | € 500,50                                 |       |
      | vereist toezicht.toezichthouders is ten minste 3 | vereist toezicht.toezichthouders is ten hoogste 1 | gat         | 2                                        |       |
      | vereist aankondiging.termijn is ten minste 16 weken voor contract | verbiedt aankondiging.termijn is meer dan 13 weken voor contract | gat | 3 weken |  |
      | vereist aankondiging.termijn is ten minste 6 weken voor contract | verbiedt aankondiging.termijn is meer dan 13 weken voor contract | ruimte | 6 tot 13 weken voor contract (7 weken breed) |  |
      | vereist aankondiging.termijn is ten minste 6 weken voor contract | verbiedt aankondiging.termijn is meer dan 13 weken voor inkoop | niet te vergelijken | | zij rekenen niet vanaf hetzelfde moment: voor contract en voor inkoop |
      | vereist aankondiging.termijn is ten minste 6 weken voor contract | vereist aankondiging.termijn is ten minste 13 weken voor inkoop | niet te vergelijken | | zij rekenen niet vanaf hetzelfde moment: voor contract en voor inkoop |
      | vereist toezicht.tijd is ten minste 10 %       | vereist toezicht.tijd is ten minste 5 uur        | niet te vergelijken |                                     | het zijn waarden van een andere soort |
      | vereist toezicht.tijd is ten minste 10 %       | vereist toezicht.tijd is ten hoogste 5 uur        | niet te vergelijken |                                    | het zijn waarden van een andere soort |

    Voorbeelden: woorden van een lijst
      | een                                               | ander                                                     | uitkomst | maat                                | reden |
      | vereist klacht.behandelaar is een van (commissie, extern) | verbiedt klacht.behandelaar is extern             | ruimte   | commissie                           |       |
      | vereist klacht.behandelaar is commissie           | vereist klacht.behandelaar is leidinggevende              | gat      |                                     | geen woord van de lijst is voor beide goed |
      | verbiedt klacht.behandelaar is een van (leverancier, leidinggevende, onafhankelijk_mens, commissie) | verbiedt klacht.behandelaar is extern | gat | | geen woord van de lijst is voor beide goed; beide aanvaarden nog wel: uitsluiten of niet noemen |
      | vereist klacht.bijstand bevat vakbond             | verbiedt klacht.bijstand bevat vakbond                    | gat      |                                     | de een wil het erin en de ander niet: vakbond |
      | vereist klacht.bijstand bevat vakbond             | verbiedt klacht.bijstand is een van (deskundige)          | ruimte   | met vakbond, zonder deskundige      |       |
      | vereist klacht.bijstand is collega                | vereist klacht.bijstand bevat vakbond                     | gat      |                                     | de een wil het erin en de ander niet: vakbond |
      | vereist klacht.bijstand is een van (collega, vakbond) | vereist klacht.bijstand bevat vakbond                 | niet te vergelijken |                          | van deze woorden is er een genoeg |
      | verbiedt klacht.bijstand is collega               | vereist klacht.bijstand bevat vakbond                     | niet te vergelijken |                          | verboden is een lijst die precies zo luidt |

    Voorbeelden: regelen, uitsluiten of zwijgen
      | een                                   | ander                                       | uitkomst | maat                     | reden |
      | vereist toezicht.mag_afwijken         | verbiedt toezicht.mag_afwijken is uitgesloten | ruimte | regelen                  |       |
      | vereist toezicht.mag_afwijken         | verbiedt toezicht.mag_afwijken              | gat      |                          | zij zijn het niet eens of dit geregeld, uitgesloten of niet genoemd wordt |
      | vereist toezicht.mag_afwijken is nee  | verbiedt toezicht.mag_afwijken is geregeld  | ruimte   | uitsluiten               |       |
      | verbiedt toezicht.mag_afwijken is nee | verbiedt toezicht.mag_afwijken is genoemd   | ruimte   | niet noemen              |       |
      | vereist toezicht.opleiding is ja      | vereist toezicht.opleiding is geregeld      | niet te vergelijken |               | “ja” is hier een van meer soorten waarden |
      | vereist stopknop is genoemd           | verbiedt stopknop is genoemd                | gat      |                          | zij zijn het niet eens of dit geregeld, uitgesloten of niet genoemd wordt |
      | vereist stopknop                      | verbiedt stopknop                           | gat      |                          | zij zijn het niet eens of dit geregeld, uitgesloten of niet genoemd wordt |
      | verbiedt toezicht.opleiding is minder dan 16 uur | verbiedt toezicht.opleiding is meer dan 8 uur | gat | 8 uur                 | beide aanvaarden nog wel: uitsluiten of niet noemen |
      | vereist toezicht.op_grond_van is "de wet" | vereist toezicht.op_grond_van is geregeld | niet te vergelijken |            | een eis aan een tekst, een dag of een volgorde wordt niet naast een andere gelegd |
      | vereist toezicht.opleiding is ten minste 16 uur | vereist toezicht.tijd is geregeld | alleen A |                           |       |

    Voorbeelden: eisen die uit delen bestaan
      | een                                                                        | ander                                            | uitkomst | maat           | reden |
      | vereist toezicht.opleiding is ten minste 8 uur en toezicht.opleiding is ten hoogste 12 uur | vereist toezicht.opleiding is ten minste 16 uur | gat | 4 uur | |
      | verbiedt toezicht.opleiding is minder dan 8 uur of toezicht.opleiding is meer dan 12 uur | vereist toezicht.opleiding is ten minste 10 uur | ruimte | 10 tot 12 uur (2 uur breed) | |
      | vereist niet toezicht.opleiding is minder dan 8 uur                        | vereist toezicht.opleiding is ten hoogste 12 uur | ruimte   | 8 tot 12 uur (4 uur breed) | |
      | vereist toezicht.opleiding is ten minste 16 uur en toezicht.opleiding is ten hoogste 8 uur | vereist toezicht.opleiding is geregeld | niet te vergelijken | | EEN-1 spreekt zichzelf tegen |

  Scenario: een eis die aan meer hangt, een feit, een begrip en een norm van later worden apart genoemd
    Stel op schijf het bestand "een/EEN.regel"
      """
      regel EEN-1 "Meer tegelijk"
        sterkte   inzet
        geldig    doorlopend
        vereist   toezicht.opleiding is ten minste 8 uur of toezicht.tijd is geregeld
        vereist   systeem.heimelijk is nee
        vereist   systeem.volgt
        vereist   bewaren.logboek_heeft_einde
        signaleert toezicht.mag_afwijken is uitgesloten
      einde

      regel EEN-2 "Pas later"
        sterkte   inzet
        geldig    vanaf 2028-01-01
        vereist   toezicht.mag_afwijken is geregeld
      einde
      """
    En dat de andere kant vraagt "vereist toezicht.mag_afwijken is geregeld"
    Wanneer ik `cao-ai vergelijk een ander --peildatum 2026-11-20` geef
    Dan zegt de opdracht "Velden: 1 alleen B"
    En zegt de opdracht "mag afwijken – regelen alleen B norm: ANDER-1"
    En zegt de opdracht "A EEN-1: “opleiding” bij toezicht is ten minste “8 uur” of “tijd” bij toezicht is geregeld (de eis hangt aan meer dan één afspraak of feit tegelijk)"
    En zegt de opdracht "(de eis gaat over een feit, niet over een afspraak)"
    En zegt de opdracht "(de eis rust op een begrip)"
    En zegt de opdracht "(de eis gaat over iets wat wordt uitgerekend)"
    En zegt de opdracht "A EEN-2: Pas later (de norm geldt niet op de peildatum)"
    En past elke regel in 80 kolommen
    Wanneer ik `cao-ai vergelijk een ander --peildatum 2028-01-01` geef
    Dan zegt de opdracht "mag afwijken regelen regelen ruimte maat: regelen norm: EEN-2, ANDER-1"

  Scenario: wat alleen onder een voorwaarde wordt gevraagd, staat er met die voorwaarde
    Stel op schijf het bestand "een/EEN.regel"
      """
      regel EEN-1 "Acht uur"
        sterkte   inzet
        geldig    doorlopend
        vereist   toezicht.opleiding is ten minste 8 uur
      einde

      regel EEN-2 "Zestien uur als het kan volgen"
        sterkte   inzet
        geldig    doorlopend
        wanneer   systeem.volgt
        vereist   toezicht.opleiding is ten minste 16 uur
      einde

      uitzondering EEN-3 op EEN-2 "Behalve voor kleine werkgevers"
        sterkte   inzet
        geldig    doorlopend
        wanneer   cao.werkzame_personen is minder dan 50
      einde

      uitzondering EEN-4 op EEN-2 "Eerst vanaf 2028"
        sterkte   inzet
        geldig    vanaf 2028-01-01
      einde
      """
    En dat de andere kant vraagt "vereist toezicht.opleiding is ten hoogste 12 uur"
    Wanneer ik `cao-ai vergelijk een ander --peildatum 2026-11-20` geef
    Dan zegt de opdracht "Velden: 1 ruimte, 1 gat"
    En zegt de opdracht "maat: 8 tot 12 uur (4 uur breed) norm: EEN-1, ANDER-1"
    En zegt de opdracht "maat: 4 uur geldt: A als “volgt” van het systeem is “ja”, tenzij “werkzame personen” van de cao is minder dan “50” norm: EEN-1, EEN-2, ANDER-1"
    Wanneer ik `cao-ai vergelijk een ander --peildatum 2028-01-01` geef
    Dan zegt de opdracht "tenzij “werkzame personen” van de cao is minder dan “50”, nooit, door EEN-4"

  Scenario: de voorbeelden van bond en werkgevers raken elkaar op vier punten en missen elkaar op zes
    Stel op schijf de voorbeeldinzet vakbond
    En op schijf de voorbeeldinzet werkgevers
    Wanneer ik `cao-ai compare vakbond werkgevers --peildatum 2026-11-20` geef
    Dan zegt de opdracht "Velden: 4 ruimte, 6 gat"
    En zegt de opdracht "maat: 90 tot 93 dagen"
    En zegt de opdracht "maat: 2 tot 4 weken (2 weken breed)"
    En zegt de opdracht "geldt: beide als “persoonsgegevens” van het systeem is “ja”"
    En zegt de opdracht "maat: € 500"
    En past elke regel in 80 kolommen
    Wanneer ik `cao-ai vergelijk vakbond werkgevers --peildatum 2026-11-20 --formaat json` geef
    Dan voldoet de json aan het schema van de vergelijking
    En is telling in de json {"gat": 6, "ruimte": 4}
    En is velden.0.afstand in de json {"minst": 3.0, "meest": 3.0, "tekst": "3 weken"}

  Scenario: de ruimte als Word-document is heel en heet vertrouwelijk
    Stel op schijf de voorbeeldinzet vakbond
    En op schijf de voorbeeldinzet werkgevers
    En op schijf het bestand "vakbond/LATER.regel"
      """
      regel BOND-LATER "Pas later"
        sterkte   inzet
        geldig    vanaf 2028-01-01
        vereist   toezicht.mag_afwijken is geregeld
      einde
      """
    Wanneer ik `cao-ai vergelijk vakbond werkgevers --peildatum 2026-11-20 -o uit.docx` geef
    Dan is de afloop 0
    En is het Word-document "uit.docx" heel
    Wanneer ik `cao-ai vergelijk vakbond werkgevers --peildatum 2026-11-20 -o uit.md` geef
    Dan staat in "uit.md" "**Vertrouwelijk, 20 november 2026**"
    En staat in "uit.md" "Dit stuk is niet voor de andere kant van de tafel."
    En staat in "uit.md" "| opleiding | minstens 16 uur | hoogstens 24 uur of niet regelen | ruimte: 16 tot 24 uur (8 uur breed) |"
    En staat in "uit.md" "| A | BOND-LATER | Pas later | de norm geldt niet op de peildatum |"
