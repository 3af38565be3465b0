# language: nl
Functionaliteit: waarom een norm zegt wat zij zegt, en wat haar oordeel keert

  Achtergrond:
    Stel dat alleen deze normen gelden
      """
      begrip systeem.zwaar "Een systeem met gevolgen voor personeel"
        bron      "Proefwet, artikel 1"
        sterkte   wet
        geldig    doorlopend
        betekent  systeem.profilering of systeem.bepaalt_tempo
      einde

      regel PROEF-1 "Een bevoegd persoon mag afwijken"
        bron      "Proefwet, artikel 2"
        sterkte   wet
        geldig    doorlopend
        per       ai-systeem
        wanneer   systeem.zwaar
        verbiedt  toezicht.mag_afwijken is uitgesloten "De tekst ontneemt de toezichthouder zijn bevoegdheid."
        vereist   toezicht.opleiding is ten minste 8 uur "De tekst regelt te weinig opleiding."
        vereist   toezicht.ondersteuning is geregeld "De tekst regelt geen ondersteuning."
        signaleert toezicht.tijd is meer dan 50 % "Veel tijd."
        herstel   toezicht.mag_afwijken "ja"
        herstel   toezicht.opleiding "minstens 16 uur"
        herstel   toezicht.ondersteuning "ja"
        open norm "Is de toezichthouder bekwaam?"
      einde

      uitzondering PROEF-1 op PROEF-1 "Kleine bedrijven"
        bron      "Proefwet, artikel 3"
        sterkte   wet
        geldig    doorlopend
        wanneer   cao.werkzame_personen is minder dan 10
      einde

      regel PROEF-2 "Emotieherkenning is verboden"
        bron      "Proefwet, artikel 4"
        sterkte   wet
        geldig    doorlopend
        per       ai-systeem
        verbiedt  systeem.biometrie is emotie "Het systeem herkent emoties."
      einde

      regel PROEF-3 "Wie ja zegt tegen afwijken, regelt ook tijd"
        bron      "Proefwet, artikel 5"
        sterkte   uitleg
        geldig    doorlopend
        per       ai-systeem
        wanneer   toezicht.mag_afwijken is geregeld
        vereist   toezicht.tijd is geregeld "De tekst regelt geen tijd."
        herstel   toezicht.tijd "minstens 5 % van de werktijd"
      einde

      regel PROEF-4 "Geheimhouding kent een einde"
        bron      "Proefwet, artikel 6"
        sterkte   wet
        geldig    vanaf 2027-12-02
        per       cao
        verbiedt  overleg.geheimhouding is algemeen "De tekst legt algemene geheimhouding op."
      einde

      regel PROEF-5 "Een oude wet"
        bron      "Proefwet, artikel 7"
        sterkte   wet
        geldig    vanaf 2020-01-01 tot en met 2023-12-31
        per       cao
        verbiedt  overleg.geheimhouding is algemeen "De tekst legt algemene geheimhouding op."
      einde

      regel PROEF-6 "Een zwaar systeem dat tempo bepaalt, wordt getoetst"
        bron      "Proefwet, artikel 8"
        sterkte   wet
        geldig    doorlopend
        per       ai-systeem
        wanneer   systeem.zwaar en niet systeem.bepaalt_tempo
        verbiedt  systeem.zwaar en niet toezicht.ondersteuning "De tekst geeft bij een zwaar systeem geen steun."
      einde

      uitzondering PROEF-6 op PROEF-6 "Later vallen kleine bedrijven erbuiten"
        bron      "Proefwet, artikel 9"
        sterkte   wet
        geldig    vanaf 2030-01-01
        wanneer   cao.werkzame_personen is minder dan 10
      einde
      """
    En op schijf het bestand "akkoord.cao"
      """
      cao "Cao Voorbeeld"
        werkzame personen: 200
        looptijd: 1 januari 2027 tot en met 31 december 2028
      einde

      ai-systeem PickPilot "PickPilot 4"
        profilering: ja
        bepaalt tempo: nee
        biometrie: emotie
      einde

      ai-systeem Rooster "RoosterMaker"
        bepaalt tempo: nee
      einde

      toezicht over PickPilot
        mag afwijken: uitgesloten
        opleiding: 16 uur
        ondersteuning: ja
      einde

      overleg
        geheimhouding: algemeen
      einde
      """

  Scenario: de redenering noemt elke voorwaarde, wat er staat en waar
    Wanneer ik `cao-ai waarom PROEF-1 akkoord.cao --systeem PickPilot --peildatum 2026-11-20` geef
    Dan is de afloop 0
    En begint de uitvoer met "PROEF-1: Een bevoegd persoon mag afwijken"
    En zegt de opdracht "Bron: Proefwet, artikel 2 (wet)"
    En zegt de opdracht "PickPilot: schendt (fout)"
    En zegt de opdracht "ja “zwaar” van het systeem is “ja”; dat is: Een systeem met gevolgen voor personeel"
    En zegt de opdracht "ja ten minste een van deze: ja “profilering” van het systeem is “ja” (regel 7: ja)"
    En zegt de opdracht nergens "“bepaalt tempo” van het systeem is “ja” (regel 8: nee)"
    En zegt de opdracht "De norm zwijgt (PROEF-1, Kleine bedrijven) als: nee “werkzame personen” van de cao is minder dan “10” (regel 2: 200)"
    En zegt de opdracht "Verboden is: ja “mag afwijken” bij toezicht is uitgesloten (regel 17: uitgesloten)"
    En zegt de opdracht "Gevraagd is: ja “opleiding” bij toezicht is ten minste “8 uur”"
    En zegt de opdracht "Te weten is: nee “tijd” bij toezicht is meer dan “50 %”"
    En zegt de opdracht "Te beoordelen door een mens: Is de toezichthouder bekwaam?"

  Scenario: de kleinste wijziging staat er in de taal van het akkoord, met wat zij vervangt
    Wanneer ik `cao-ai waarom PROEF-1 akkoord.cao --systeem PickPilot --peildatum 2026-11-20` geef
    Dan zegt de opdracht "De kleinste wijziging waarna deze norm niets mis meer vindt: toezicht over PickPilot # regel 16 mag afwijken: ja # in plaats van: uitgesloten einde"

  Scenario: wat door de wijziging slechter wordt, staat erbij
    Wanneer ik `cao-ai waarom PROEF-1 akkoord.cao --systeem PickPilot --peildatum 2026-11-20` geef
    Dan zegt de opdracht "Let op wat daardoor verandert: PROEF-3 voor PickPilot wordt: onvolledig (waarschuwing)."

  Scenario: een wijziging die niets anders raakt, zegt dat ook
    Stel op schijf het bestand "los.cao"
      """
      cao "Cao Voorbeeld"
        werkzame personen: 200
      einde

      ai-systeem PickPilot "PickPilot 4"
        profilering: ja
        biometrie: geen
      einde
      """
    Wanneer ik `cao-ai waarom PROEF-1 los.cao --peildatum 2026-11-20` geef
    Dan zegt de opdracht "PickPilot: zwijgt (aandachtspunt)"
    En zegt de opdracht "toezicht # nieuw opleiding: minstens 16 uur ondersteuning: ja einde"
    En zegt de opdracht "Daardoor wordt geen ander oordeel slechter."

  Scenario: drie regels tegelijk zijn nodig als er drie ontbreken
    Stel op schijf het bestand "kaal.cao"
      """
      cao "Cao Voorbeeld"
        werkzame personen: 200
      einde

      ai-systeem PickPilot "PickPilot 4"
        profilering: ja
        biometrie: geen
      einde

      toezicht
        mag afwijken: uitgesloten
      einde
      """
    Wanneer ik `cao-ai waarom PROEF-1 kaal.cao --peildatum 2026-11-20` geef
    Dan zegt de opdracht "toezicht # regel 10 mag afwijken: ja # in plaats van: uitgesloten opleiding: minstens 16 uur ondersteuning: ja einde"

  Scenario: zonder voorstel van de norm zelf is weglaten de wijziging
    Wanneer ik `cao-ai waarom PROEF-4 akkoord.cao --peildatum 2027-12-02` geef
    Dan zegt de opdracht "De cao als geheel: schendt (fout)"
    En zegt de opdracht "overleg # regel 22 geheimhouding: niet genoemd # in plaats van: algemeen einde"

  Scenario: een verbod waaraan de feiten voldoen, lost geen tekst op
    Wanneer ik `cao-ai waarom PROEF-2 akkoord.cao --systeem PickPilot --peildatum 2026-11-20` geef
    Dan zegt de opdracht "Geen tekst kan dit oplossen; de feiten beslissen: “biometrie” van het systeem is “emotie”."

  Scenario: een open feit staat er met zijn vraag, en tot dan lost geen tekst het op
    Wanneer ik `cao-ai waarom PROEF-2 akkoord.cao --systeem Rooster --peildatum 2026-11-20` geef
    Dan zegt de opdracht "Rooster: onbepaald (waarschuwing)"
    En zegt de opdracht "open “biometrie” van het systeem is “emotie” (niet bekend)"
    En zegt de opdracht "Nog niet bekend:"
    En zegt de opdracht "Geen tekst kan dit oplossen zolang de vraag hierboven openstaat."

  Scenario: een norm die later gaat gelden, wordt op haar eerste dag uitgelegd
    Wanneer ik `cao-ai waarom PROEF-4 akkoord.cao --peildatum 2026-11-20` geef
    Dan zegt de opdracht "De cao als geheel: gaat gelden (waarschuwing), vanaf 2 december 2027"
    En zegt de opdracht "Zo is het op 2 december 2027. De norm geldt voor elk akkoord."

  Scenario: een norm die geen recht meer is, heeft geen redenering
    Wanneer ik `cao-ai waarom PROEF-5 akkoord.cao --peildatum 2026-11-20` geef
    Dan zegt de opdracht "Deze norm is op de peildatum geen geldend recht, en wordt dat ook niet."

  Scenario: een begrip dat twee keer voorkomt, wordt een keer uitgelegd
    Stel op schijf het bestand "zwaar.cao"
      """
      cao "Cao Voorbeeld"
      einde

      ai-systeem PickPilot "PickPilot 4"
        profilering: ja
        bepaalt tempo: nee
      einde

      toezicht
        ondersteuning: uitgesloten
      einde
      """
    Wanneer ik `cao-ai waarom PROEF-6 zwaar.cao --peildatum 2026-11-20` geef
    Dan zegt de opdracht "ja alle van deze: ja “zwaar” van het systeem is “ja”; dat is: Een systeem met gevolgen voor personeel ja ten minste een van deze: ja “profilering” van het systeem is “ja” (regel 5: ja) ja het tegendeel van: nee “bepaalt tempo” van het systeem is “ja” (regel 6: nee)"
    En zegt de opdracht "Verboden is: ja alle van deze: ja “zwaar” van het systeem is “ja”; dat is: Een systeem met gevolgen voor personeel ja het tegendeel van: nee “ondersteuning” bij toezicht is “ja” (regel 10: uitgesloten)"
    En zegt de opdracht nergens "De norm zwijgt (PROEF-6"
    En zegt de opdracht "De kleinste wijziging waarna deze norm niets mis meer vindt: toezicht # regel 9 ondersteuning: ja # in plaats van: uitgesloten einde"

  Scenario: waar niets mis is, hoeft niets te veranderen
    Wanneer ik `cao-ai waarom PROEF-3 akkoord.cao --peildatum 2026-11-20` geef
    Dan zegt de opdracht "Rooster: niet van toepassing"
    En zegt de opdracht "nee “mag afwijken” bij toezicht is geregeld (niet genoemd)"
    En zegt de opdracht "Er hoeft niets te veranderen."

  Abstract Scenario: een onbekende norm of een onbekend systeem krijgt de naam die het dichtst in de buurt komt
    Wanneer ik `cao-ai waarom <vraag>` geef
    Dan is de afloop 2
    En zegt de opdracht "<melding>"

    Voorbeelden:
      | vraag                                   | melding                                                  |
      | PROEF-9 akkoord.cao                     | “PROEF-9” is geen norm. Bedoelde u                       |
      | PROEF-1 akkoord.cao --systeem PickPilo  | “PickPilo” is geen AI-systeem in dit akkoord. Bedoelde u “PickPilot”? |
      | PROEF-1 akkoord.cao --systeem Xyzzyqqq  | “Xyzzyqqq” is geen AI-systeem in dit akkoord. Kies uit: PickPilot, Rooster. |
      | XYZZYQQQ akkoord.cao                    | “XYZZYQQQ” is geen norm. Zie: cao-ai regels.             |
      | PROEF-1 bestaatniet.cao                 | bestaat niet                                             |
