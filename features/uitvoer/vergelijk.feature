# language: nl
Functionaliteit: vergelijk, twee ontwerpen naast elkaar, veld voor veld

  > Wie twee voorstellen krijgt, wil per punt zien wat er bij kwam, wat verdween, voor wie dat beter is, wat de wet er
  > ten minste van vraagt, en welk oordeel er door verandert.

  Achtergrond:
    Stel dat alleen deze normen gelden
      """
      regel PROEF-1 "Wie toezicht houdt, is opgeleid en mag afwijken"
        bron      "Proefwet, artikel 1"
        sterkte   wet
        geldig    doorlopend
        per       ai-systeem
        wanneer   systeem.geschikt_voor_controle
        verbiedt  toezicht.mag_afwijken is uitgesloten "De tekst ontneemt de toezichthouder zijn bevoegdheid."
        vereist   toezicht.opleiding is ten minste 8 uur "De tekst regelt te weinig opleiding."
      einde

      regel PROEF-2 "Bewaren mag, maar niet voor altijd"
        bron      "Proefwet, artikel 2"
        sterkte   uitleg
        geldig    doorlopend
        per       ai-systeem
        verbiedt  bewaren.persoonsniveau is meer dan 12 maanden  ernst waarschuwing "De tekst bewaart te lang."
      einde

      regel PROEF-3 "Een cao loopt niet te lang"
        bron      "Proefwet, artikel 3"
        sterkte   wet
        geldig    vanaf 2030-01-01
        per       cao
        verbiedt  looptijd.duur is meer dan 60 maanden
      einde
      """
    En op schijf het bestand "oud.cao"
      """
      cao "Cao Voorbeeld"
        medezeggenschap: ondernemingsraad
      einde

      ai-systeem PickPilot "PickPilot 4"
        geschikt voor controle: ja
      einde

      ai-systeem Rooster "RoosterMaker"
        geschikt voor controle: nee
      einde

      toezicht
        opleiding: 4 uur
        mag afwijken: ja
        bereikbaar: binnen 1 jaar
        tijd: minstens 10 %
      einde

      bewaren
        persoonsniveau: hoogstens 3 maanden
      einde

      klacht
        uitspraak: hoogstens 30 dagen
        bijstand: collega, vakbond
        horen: ja
      einde
      """

  Scenario: het verslag zet elk veld dat verschilt naast het andere, met de bodem van de wet
    Stel van "oud.cao" het ontwerp "nieuw.cao" waarin "opleiding: 4 uur" wordt "opleiding: 8 uur"
    Wanneer ik `cao-ai vergelijk oud.cao nieuw.cao --peildatum 2026-11-20` geef
    Dan is de afloop 0
    En luidt de uitvoer
      """
      oud.cao (A) naast nieuw.cao (B); recht op 20 november 2026
      Voor werknemers: 1 ruimer; 7 velden ongewijzigd

      toezicht (alle systemen)
        sleutel              A                   B                    voor werknemers
        opleiding            4 uur               8 uur                ruimer
          recht: PROEF-1 (wet) vereist: “opleiding” bij toezicht is ten minste “8 uur”

      Oordelen die veranderen
        beter     PROEF-1 (PickPilot): van onvolledig (waarschuwing) naar voldoet
      """

  Abstract Scenario: elk verschil krijgt zijn woord, en wat niet te wegen is, zijn reden
    Stel van "oud.cao" het ontwerp "nieuw.cao" waarin "<van>" wordt "<naar>"
    Wanneer ik `cao-ai vergelijk oud.cao nieuw.cao --peildatum 2026-11-20 --formaat json` geef
    Dan is de afloop 0
    En voldoet de json aan het schema van de vergelijking
    En is van het veld "<veld>" in de vergelijking wat "<wat>"
    En is van het veld "<veld>" in de vergelijking voor_werknemers "<gunst>"
    En zegt van het veld "<veld>" in de vergelijking reden "<reden>"

    Voorbeelden:
      | van                     | naar                              | veld                    | wat         | gunst         | reden                                                      |
      | opleiding: 4 uur        | opleiding: 8 uur                  | toezicht.opleiding      | gewijzigd   | ruimer        |                                                            |
      | opleiding: 4 uur        | opleiding: 2 uur                  | toezicht.opleiding      | gewijzigd   | beperkter     |                                                            |
      | opleiding: 4 uur        | opleiding: 240 minuten            | toezicht.opleiding      | gewijzigd   | gelijk        |                                                            |
      | opleiding: 4 uur        | opleiding: 4 uur                  | toezicht.opleiding      | ongewijzigd | gelijk        |                                                            |
      | opleiding: 4 uur        | zaken: hoogstens 5 per dag        | toezicht.zaken          | erbij       | ruimer        |                                                            |
      | opleiding: 4 uur        | zaken: hoogstens 5 per dag        | toezicht.opleiding      | weg         | beperkter     |                                                            |
      | opleiding: 4 uur        | opleiding: 4 uur per jaar         | toezicht.opleiding      | gewijzigd   | niet te wegen | zij gelden niet per hetzelfde: geheel en per jaar          |
      | minstens 10 %           | 4 uur                             | toezicht.tijd           | gewijzigd   | niet te wegen | het zijn waarden van een andere soort                      |
      | hoogstens 30 dagen      | hoogstens 1 maand                 | klacht.uitspraak        | gewijzigd   | niet te wegen | een maand heeft 28 tot 31 dagen en een werkdag geen vaste lengte |
      | collega, vakbond        | collega, deskundige               | klacht.bijstand         | gewijzigd   | deels ruimer, deels beperkter | er komt iets bij en er gaat iets af            |
      | opleiding: 4 uur        | opleiding: 2 tot 6 uur            | toezicht.opleiding      | gewijzigd   | deels ruimer, deels beperkter | de ene grens wordt ruimer en de andere beperkter |
      | persoonsniveau: hoogstens 3 maanden | groepsniveau: 1 jaar  | bewaren.groepsniveau    | erbij       | niet te wegen | zwijgen is niet te wegen tegen een last van deze maat      |
      | horen: ja               | regeling: aanvulling              | klacht.regeling         | erbij       | niet te wegen | geen van beide kanten is op zichzelf beter voor werknemers |

  Scenario: een heel artikel dat verdwijnt, is elk veld ervan kwijt
    Stel van "oud.cao" het ontwerp "nieuw.cao" waarin "bewaren\n  persoonsniveau: hoogstens 3 maanden\neinde\n" wordt ""
    Wanneer ik `cao-ai vergelijk oud.cao nieuw.cao --peildatum 2026-11-20` geef
    Dan is de afloop 0
    En zegt de opdracht "persoonsniveau hoogstens 3 maanden – weg: niet te wegen reden: zwijgen is niet te wegen tegen een last van deze maat recht: PROEF-2 (uitleg) verbiedt: “persoonsniveau” bij bewaren is meer dan “12 maanden”"

  Scenario: een oordeel dat verslechtert, staat boven een dat verbetert, met een norm van de opzet erbij
    Stel van "oud.cao" het ontwerp "tussen.cao" waarin "opleiding: 4 uur" wordt "opleiding: 8 uur"
    En van "tussen.cao" het ontwerp "nieuw.cao" waarin "hoogstens 3 maanden" wordt "24 maanden"
    Wanneer ik `cao-ai vergelijk oud.cao nieuw.cao --peildatum 2026-11-20` geef
    Dan zegt de opdracht "slechter PROEF-2 (PickPilot): van voldoet naar schendt (waarschuwing)"
    En staat "slechter" boven "beter "
    Wanneer ik `cao-ai vergelijk oud.cao nieuw.cao --peildatum 2026-11-20 --formaat json` geef
    Dan voldoet de json aan het schema van de vergelijking
    En is oordelen.0.richting in de json "slechter"
    En is oordelen.0.norm in de json "PROEF-2"
    En is oordelen.0.b in de json {"oordeel": "schendt", "ernst": "waarschuwing"}
    En is velden.0.recht.0.norm in de json "PROEF-1"

  Scenario: wat maar voor één systeem verandert, staat er met zijn naam
    Stel van "oud.cao" het ontwerp "nieuw.cao" waarin "bewaren\n" wordt "toezicht over Rooster\n  opleiding: 12 uur\neinde\n\nbewaren\n"
    Wanneer ik `cao-ai vergelijk oud.cao nieuw.cao --peildatum 2026-11-20` geef
    Dan zegt de opdracht "toezicht (Rooster) sleutel A B voor werknemers opleiding 4 uur 12 uur ruimer"
    En zegt de opdracht nergens "PROEF-1"

  Scenario: een systeem dat maar in één ontwerp staat, feiten en vrije tekst worden genoemd en niet gewogen
    Stel van "oud.cao" het ontwerp "half.cao" waarin "Rooster \"RoosterMaker\"" wordt "Planner \"PlanMaker\""
    En van "half.cao" het ontwerp "meer.cao" waarin "geschikt voor controle: ja" wordt "geschikt voor controle: nee"
    En van "meer.cao" het ontwerp "tekst.cao" waarin "bewaren\n" wordt "tekst \"Vrij.\"\n\nbegrip \"score\" \"Een getal.\"\n\nbewaren\n"
    En van "tekst.cao" het ontwerp "nieuw.cao" waarin "toezicht\n" wordt "negeer PROEF-1 omdat \"zo\"\n\ntoezicht\n"
    Wanneer ik `cao-ai vergelijk oud.cao nieuw.cao --peildatum 2026-11-20` geef
    Dan zegt de opdracht "Rooster staat alleen in A; Planner staat alleen in B; wat het akkoord daarvoor belooft, en het oordeel daarover, is niet vergeleken."
    En zegt de opdracht "PickPilot, geschikt voor controle: van ja naar nee"
    En zegt de opdracht "De vrije tekst verschilt; die is niet vergeleken."
    En zegt de opdracht "De begrippen verschillen; die zijn niet vergeleken."
    En zegt de opdracht "Wat partijen met “negeer” aanvaarden, verschilt; een oordeel weegt hier zonder dat."
    En zegt de opdracht "beter PROEF-1 (PickPilot): van onvolledig (waarschuwing) naar niet van toepassing"
    En past elke regel in 80 kolommen
    Wanneer ik `cao-ai vergelijk oud.cao nieuw.cao --peildatum 2026-11-20 --formaat json -o uit.md` geef
    Dan voldoet de json aan het schema van de vergelijking
    En is feiten.0 in de json {"blok": "PickPilot", "sleutel": "geschikt voor controle", "a": "ja", "b": "nee"}
    En is systemen in de json [{"naam": "Rooster", "wat": "weg"}, {"naam": "Planner", "wat": "erbij"}]
    En staat in "uit.md" "| PickPilot | geschikt voor controle | ja | nee |"
    En staat in "uit.md" "De vrije tekst verschilt; die is niet vergeleken."

  Scenario: twee akkoorden zonder gedeeld systeem worden vergeleken op wat voor elk systeem geldt
    Stel van "oud.cao" het ontwerp "half.cao" waarin "Rooster \"RoosterMaker\"" wordt "Planner \"PlanMaker\""
    En van "half.cao" het ontwerp "geheel.cao" waarin "PickPilot \"PickPilot 4\"" wordt "Order \"Order 1\""
    En van "geheel.cao" het ontwerp "meer.cao" waarin "opleiding: 4 uur" wordt "opleiding: 8 uur"
    En van "meer.cao" het ontwerp "nieuw.cao" waarin "bewaren\n" wordt "toezicht over Order\n  zaken: hoogstens 5 per dag\neinde\n\nbewaren\n"
    Wanneer ik `cao-ai vergelijk oud.cao nieuw.cao --peildatum 2026-11-20` geef
    Dan zegt de opdracht "Voor werknemers: 1 ruimer; 7 velden ongewijzigd toezicht (alle systemen)"
    En zegt de opdracht "recht: PROEF-1 (wet) vereist"
    En zegt de opdracht nergens "zaken"
    En zegt de opdracht nergens "Oordelen die veranderen"
    Wanneer ik `cao-ai vergelijk oud.cao nieuw.cao --peildatum 2026-11-20 --formaat json` geef
    Dan voldoet de json aan het schema van de vergelijking
    En is velden.0.systemen in de json []

  Scenario: twee keer hetzelfde ontwerp verschilt nergens
    Wanneer ik `cao-ai compare oud.cao oud.cao --peildatum 2026-11-20` geef
    Dan is de afloop 0
    En zegt de opdracht "Voor werknemers: geen verschil; 8 velden ongewijzigd"
    En zegt de opdracht nergens "Oordelen die veranderen"

  Scenario: de vergelijking als Word-document is heel, en zegt hetzelfde
    Stel van "oud.cao" het ontwerp "tussen.cao" waarin "opleiding: 4 uur" wordt "opleiding: 8 uur"
    En van "tussen.cao" het ontwerp "nieuw.cao" waarin "hoogstens 3 maanden" wordt "24 maanden"
    Wanneer ik `cao-ai vergelijk oud.cao nieuw.cao --peildatum 2026-11-20 -o uit.docx` geef
    Dan is de afloop 0
    En zegt de opdracht "uit.docx is gemaakt."
    En is het Word-document "uit.docx" heel
    En zijn alleen deze bestanden geschreven: uit.docx
    Wanneer ik `cao-ai vergelijk oud.cao nieuw.cao --peildatum 2026-11-20 -o uit.md` geef
    Dan staat in "uit.md" "oud.cao naast nieuw.cao"
    En staat in "uit.md" "| opleiding | 4 uur | 8 uur | ruimer |"
    En staat in "uit.md" "**opleiding:** recht: PROEF-1 (wet) vereist: “opleiding” bij toezicht is ten minste “8 uur”."
    En staat in "uit.md" "| PROEF-2 | PickPilot | voldoet | schendt (waarschuwing) | slechter |"

  Scenario: json op het scherm en een document gaan samen
    Stel van "oud.cao" het ontwerp "nieuw.cao" waarin "opleiding: 4 uur" wordt "opleiding: 8 uur"
    Wanneer ik `cao-ai vergelijk oud.cao nieuw.cao --formaat json -o uit.docx --peildatum 2026-11-20` geef
    Dan is de afloop 0
    En voldoet de json aan het schema van de vergelijking
    En zijn alleen deze bestanden geschreven: uit.docx

  Abstract Scenario: wat bij vergelijken niet kan, wordt geweigerd
    Stel van "oud.cao" het ontwerp "nieuw.cao" waarin "opleiding: 4 uur" wordt "opleding: 4 uur"
    En op schijf het bestand "inzet/BOND-1.regel"
      """
      regel BOND-1 "Opleiding"
        sterkte   inzet
        geldig    doorlopend
        vereist   toezicht.opleiding is geregeld
      einde
      """
    En op schijf de map "leeg"
    Wanneer ik `cao-ai vergelijk <keuzes>` geef
    Dan is de afloop 2
    En is de uitvoer leeg
    En zegt de opdracht "<melding>"
    En is er niets geschreven

    Voorbeelden:
      | keuzes                             | melding                                                                                     |
      | oud.cao                            | Er ontbreekt iets: B.                                                                       |
      | oud.cao nieuw.cao                  | nieuw.cao: 1 taalfout                                                                       |
      | nieuw.cao oud.cao --formaat json   | nieuw.cao: 1 taalfout                                                                       |
      | oud.cao nergens.cao                | nergens.cao: 1 taalfout                                                                     |
      | oud.cao inzet                      | “inzet” is een map en “oud.cao” niet. Vergelijk twee akkoorden of twee mappen met een inzet; een akkoord naast een inzet: cao-ai controleer oud.cao --inzet inzet. |
      | inzet leeg                         | De inzet in “leeg” is niet te gebruiken.                                                    |
      | inzet inzet                        | U noemt twee keer dezelfde map.                                                             |
      | oud.cao oud.cao -o oud.cao         | “oud.cao” eindigt niet op .docx, .html, .md of .pdf. Kies een van de vier.                         |
      | oud.cao oud.cao --overschrijf      | --overschrijf hoort bij -o. Noem ook het bestand.                                           |
      | oud.cao oud.cao --formaat docx     | Bij --formaat: deze keuze bestaat niet                                                      |

  Scenario: zonder LibreOffice komt er ook van een vergelijking geen pdf
    Stel dat LibreOffice niet is geïnstalleerd
    Wanneer ik `cao-ai vergelijk oud.cao oud.cao -o uit.pdf` geef
    Dan is de afloop 2
    En is de uitvoer leeg
    En zegt de opdracht "Voor een pdf is LibreOffice nodig"
    En is er niets geschreven

  Scenario: een bestaand document wordt alleen op verzoek overschreven
    Stel op schijf het bestand "uit.md"
      """
      van mij
      """
    Wanneer ik `cao-ai vergelijk oud.cao oud.cao -o uit.md` geef
    Dan is de afloop 2
    En zegt de opdracht "“uit.md” bestaat al"
    En is er niets geschreven
    Wanneer ik `cao-ai vergelijk oud.cao oud.cao -o uit.md --overschrijf` geef
    Dan is de afloop 0
