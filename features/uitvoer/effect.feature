# language: nl
Functionaliteit: wat de tekst met het recht van advies en instemming doet

  Achtergrond:
    Stel dat alleen deze normen gelden
      """
      regel PROEF-27 "Instemming over volgen van personeel"
        bron      "Proefwet, artikel 27"
        sterkte   wet
        geldig    doorlopend
        per       ai-systeem
        recht     instemming
        onderwerp overleg
        wanneer   cao.medezeggenschap is ondernemingsraad en systeem.geschikt_voor_controle
        verbiedt  overleg.instemming is uitgesloten "De tekst sluit instemming uit."
        vereist   overleg.instemming is geregeld "De tekst geeft geen instemming."
        herstel   overleg.instemming "voor besluit"
      einde

      regel PROEF-25 "Advies over belangrijke technologie"
        bron      "Proefwet, artikel 25"
        sterkte   wet
        geldig    doorlopend
        per       ai-systeem
        recht     advies
        onderwerp overleg
        wanneer   cao.medezeggenschap is ondernemingsraad en systeem.belangrijke_technologie
        vereist   overleg.advies is geregeld "De tekst vraagt geen advies."
        herstel   overleg.advies "voor besluit"
      einde

      regel PROEF-3 "De cao in plaats van instemming"
        bron      "Proefwet, artikel 27, derde lid"
        sterkte   wet
        geldig    doorlopend
        per       ai-systeem
        wanneer   monitoring.uitputtend_geregeld of overleg.reden_geen_instemming is cao_regelt_het
        verbiedt  overleg.reden_geen_instemming is cao_regelt_het en niet monitoring.uitputtend_geregeld "De tekst laat instemming vervallen, maar regelt het onderwerp niet zelf."
        signaleert monitoring.uitputtend_geregeld en niet overleg.instemming_naast_cao "De cao regelt dit uitputtend."
        herstel   overleg.reden_geen_instemming "niet genoemd"
        herstel   overleg.instemming_naast_cao "ja"
      einde

      uitzondering PROEF-3 op PROEF-27 "De cao regelt het volgen van personeel zelf"
        bron      "Proefwet, artikel 27, derde lid"
        sterkte   wet
        geldig    doorlopend
        wanneer   monitoring.uitputtend_geregeld
      einde

      uitzondering PROEF-53 op PROEF-25, PROEF-27 "Op een school geldt een andere wet"
        bron      "Proefwet, artikel 53"
        sterkte   wet
        geldig    doorlopend
        wanneer   cao.medezeggenschapswet is bekend en cao.medezeggenschapswet is WMS
      einde

      uitzondering PROEF-54 op PROEF-25 "Een uitzondering die later komt"
        bron      "Proefwet, artikel 54"
        sterkte   wet
        geldig    vanaf 2030-01-01
        wanneer   cao.platform
      einde

      regel PROEF-26 "Instemming die nog geen recht is"
        bron      "Proefwet, artikel 28"
        sterkte   wet
        geldig    vanaf 2030-01-01
        per       ai-systeem
        recht     instemming
        onderwerp overleg
        wanneer   systeem.geschikt_voor_controle
        vereist   overleg.instemming is geregeld "De tekst geeft geen instemming."
      einde

      regel PROEF-28 "Instemming die de tekst alleen kan beperken"
        bron      "Proefwet, artikel 29"
        sterkte   wet
        geldig    doorlopend
        per       ai-systeem
        recht     instemming
        onderwerp overleg
        wanneer   systeem.bericht_in_rusttijd
        verbiedt  overleg.instemming is uitgesloten "De tekst sluit instemming uit."
      einde

      regel PROEF-9 "Zonder recht"
        bron      "Proefwet, artikel 9"
        sterkte   wet
        geldig    doorlopend
        per       ai-systeem
        vereist   toezicht.opleiding is geregeld "De tekst regelt geen opleiding."
      einde
      """

  Abstract Scenario: de tekst bepaalt wat er met het recht van instemming gebeurt
    Stel op schijf het bestand "akkoord.cao"
      """
      cao "Cao Voorbeeld"
        medezeggenschap: <orgaan>
        medezeggenschapswet: <wet>
      einde

      ai-systeem PickPilot "PickPilot 4"
        geschikt voor controle: <geschikt>
        belangrijke technologie: nee
        bericht in rusttijd: nee
      einde

      overleg
        instemming: <instemming>
        reden geen instemming: <reden>
        instemming naast cao: <naast>
      einde

      monitoring
        regeling: <regeling>
      einde
      """
    Wanneer ik `cao-ai effect akkoord.cao --peildatum 2026-11-20` geef
    Dan is de afloop 0
    En zegt de opdracht "PickPilot <stand> instemming (Proefwet, artikel 27): Instemming over volgen van personeel <waardoor>"

    Voorbeelden:
      | orgaan                     | wet | geschikt | instemming   | reden          | naast        | regeling   | stand      | waardoor |
      | ondernemingsraad           | WOR | ja       | voor besluit | niet genoemd   | niet genoemd | aanvulling | blijft     | De wet geeft het, en de tekst doet er niets aan af. |
      | ondernemingsraad           | WOR | ja       | niet genoemd | niet genoemd   | niet genoemd | aanvulling | blijft     | De wet geeft het. De tekst geeft geen instemming. Om het recht te houden: bij overleg, instemming: voor besluit. |
      | ondernemingsraad           | WOR | ja       | uitgesloten  | niet genoemd   | niet genoemd | aanvulling | beperkt    | De tekst sluit instemming uit. (regel 13) Om het recht te houden: bij overleg, instemming: voor besluit. |
      | ondernemingsraad           | WOR | ja       | niet genoemd | cao regelt het | niet genoemd | kader      | beperkt    | De tekst laat instemming vervallen, maar regelt het onderwerp niet zelf. (regel 14) Om het recht te houden: bij overleg, reden geen instemming: niet genoemd. |
      | ondernemingsraad           | WOR | ja       | niet genoemd | niet genoemd   | niet genoemd | uitputtend | vervalt    | De cao regelt het volgen van personeel zelf. (regel 19) Om het recht te houden: bij overleg, instemming naast cao: ja. |
      | ondernemingsraad           | WOR | ja       | niet genoemd | niet genoemd   | ja           | uitputtend | blijft     | De cao regelt het volgen van personeel zelf, en laat dit recht daarnaast staan. (regel 19) |
      | ondernemingsraad           | WOR | onbekend | voor besluit | niet genoemd   | niet genoemd | aanvulling | onzeker    | De feiten daarvoor zijn nog niet bekend. Kan het aanwezigheid, gedrag of prestaties volgen, ook onbedoeld? |
      | personeelsvertegenwoordiging | WOR | ja     | voor besluit | niet genoemd   | niet genoemd | aanvulling | uitgebreid | De wet geeft dit recht hier niet; de tekst wel, en dat mag. (regel 13) |

  Abstract Scenario: waar noch de wet noch de tekst een recht geeft, staat er niets over
    Stel op schijf het bestand "akkoord.cao"
      """
      cao "Cao Voorbeeld"
        medezeggenschap: <orgaan>
        medezeggenschapswet: <wet>
      einde

      ai-systeem PickPilot "PickPilot 4"
        geschikt voor controle: <geschikt>
        belangrijke technologie: nee
        bericht in rusttijd: nee
      einde

      overleg
        instemming: <instemming>
      einde
      """
    Wanneer ik `cao-ai effect akkoord.cao --peildatum 2026-11-20` geef
    Dan zegt de opdracht "De wet geeft de medezeggenschap hier geen recht van advies of instemming, en de tekst ook niet."

    Voorbeelden:
      | orgaan                       | wet | geschikt | instemming   |
      | ondernemingsraad             | WOR | nee      | voor besluit |
      | personeelsvertegenwoordiging | WOR | ja       | niet genoemd |
      | ondernemingsraad             | WMS | ja       | voor besluit |

  Scenario: advies over technologie die niet belangrijk is, is een uitbreiding door de tekst
    Stel op schijf het bestand "akkoord.cao"
      """
      cao "Cao Voorbeeld"
        medezeggenschap: ondernemingsraad
      einde

      ai-systeem PickPilot "PickPilot 4"
        geschikt voor controle: ja
        belangrijke technologie: nee
        bericht in rusttijd: nee
      einde

      ai-systeem Rooster "RoosterMaker"
        geschikt voor controle: onbekend
        belangrijke technologie: ja
        bericht in rusttijd: nee
      einde

      overleg
        advies: voor besluit
      einde

      monitoring over PickPilot
        regeling: uitputtend
      einde

      toezicht
        opleiding: 8 uur
      einde
      """
    Wanneer ik `cao-ai effect akkoord.cao --peildatum 2026-11-20` geef
    Dan zegt de opdracht "uitgebreid advies (Proefwet, artikel 25): Advies over belangrijke technologie De wet geeft dit recht hier niet; de tekst wel, en dat mag. (regel 18)"
    Wanneer ik `cao-ai controleer akkoord.cao --peildatum 2026-11-20` geef
    Dan zegt de opdracht "Wat de tekst doet met advies en instemming vervalt: PickPilot, instemming (Proefwet, artikel 27)."
    En zegt de opdracht "uitgebreid: PickPilot, advies (Proefwet, artikel 25)."
    En zegt de opdracht "blijft: Rooster, PROEF-25 onzeker: Rooster, PROEF-27"
    Wanneer ik `cao-ai controleer akkoord.cao --formaat json --peildatum 2026-11-20` geef
    Dan voldoet de json aan het schema
    En heeft effect in de json 4 delen
    En is effect.0.norm in de json "PROEF-25"
    En is effect.0.stand in de json "uitgebreid"
    En is effect.1.recht in de json "instemming"
    En is effect.1.houdt in de json ["overleg, instemming naast cao: ja"]
    En is effect.3.feiten in de json ["systeem.geschikt voor controle"]
    Wanneer ik `cao-ai maak akkoord.cao -o uit.md --peildatum 2026-11-20` geef
    Dan staat in "uit.md" "Advies en instemming van de medezeggenschap"
    En staat in "uit.md" "| PickPilot | instemming (Proefwet, artikel 27): Instemming over volgen van personeel | vervalt | De cao regelt het volgen van personeel zelf. Om het recht te houden: bij overleg, instemming naast cao: ja. |"
    Wanneer ik `cao-ai maak akkoord.cao -o kaal.md --zonder-bevindingen --peildatum 2026-11-20` geef
    Dan staat in "kaal.md" nergens "Advies en instemming van de medezeggenschap"

  Scenario: een bestand dat niet te lezen is, geeft geen tabel van rechten
    Wanneer ik `cao-ai effect bestaatniet.cao` geef
    Dan is de afloop 2
    En zegt de opdracht "bestaat niet"
