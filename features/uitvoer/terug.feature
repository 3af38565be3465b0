# language: nl
Functionaliteit: terug, van het bewerkte document naar het akkoord

  Achtergrond:
    Stel op schijf het bestand "akkoord.cao"
      """
      # onze eigen aantekening
      cao "Cao Voorbeeld 2027-2029"
        partijen:         werkgever "Voorbeeld B.V.",
                          vakbond "Voorbeeldbond"
        medezeggenschap:  ondernemingsraad
      einde

      ai-systeem PickPilot "PickPilot 4"
        omschrijving:   "Bepaalt de volgorde van picken"
        ingebruikname:  1 mei 2027
      einde

      hoofdstuk "Toezicht"

      toezicht over PickPilot volgens middenweg
        opleiding:  minstens 8 uur
      einde

      klacht volgens middenweg
      einde

      bewaren over PickPilot
        persoonsniveau:  hoogstens 3 maanden  # het bod van mei
        camerabeelden:   hoogstens 4 weken
      einde

      tekst "Partijen kijken na een jaar samen terug."
      """
    En van "akkoord.cao" het Word-document "ontwerp.docx"

  Scenario: een document dat niemand heeft aangeraakt, is in elke bepaling ongewijzigd
    Wanneer ik `cao-ai terug ontwerp.docx --peildatum 2026-11-20` geef
    Dan is de afloop 0
    En begint de uitvoer met "8 ongewijzigd"
    En zegt de opdracht nergens "Niet gedekt door de controle:"
    En past elke regel in 80 kolommen

  Scenario: een getal dat iemand zonder bijhouden wijzigt, wordt in zijn sleutel teruggelezen en beoordeeld
    Stel dat iemand in "ontwerp.docx" "ten hoogste drie (3) maanden" verandert in "ten hoogste negentig (90) maanden"
    Wanneer ik `cao-ai terug ontwerp.docx -o nieuw.cao --peildatum 2026-11-20` geef
    Dan is de afloop 1
    En zegt de opdracht "GEWIJZIGD Bewaren en groeperen herkend aan de bladwijzer (bewaren-PickPilot)"
    En zegt de opdracht "bewaren over PickPilot, persoonsniveau: hoogstens 90 maanden (was: hoogstens 3 maanden)"
    En zegt de opdracht "Oordeel over het nieuwe akkoord"
    En zegt de opdracht "erbij"
    En zegt de opdracht nergens "Niet gedekt door de controle:"
    En zijn alleen deze bestanden geschreven: nieuw.cao
    En staat in "nieuw.cao" "persoonsniveau: hoogstens 90 maanden"

  Scenario: de eigen bron houdt haar commentaar en haar varianten als een getal wordt teruggelezen
    Stel dat iemand in "ontwerp.docx" "ten hoogste drie (3) maanden" verandert in "ten hoogste twee (2) maanden"
    En dat iemand in "ontwerp.docx" "ten minste acht (8) uur" verandert in "ten minste tien (10) uur"
    Wanneer ik `cao-ai terug ontwerp.docx --bron akkoord.cao -o nieuw.cao --peildatum 2026-11-20` geef
    Dan wijkt `nieuw.cao` van `akkoord.cao` af in 2 regels
    En staat in "nieuw.cao" "persoonsniveau: hoogstens 2 maanden # het bod van mei"
    En staat in "nieuw.cao" "toezicht over PickPilot volgens middenweg opleiding: minstens 10 uur"

  Scenario: een sleutel uit een variant komt in de eigen bron als eigen regel
    Stel dat iemand in "ontwerp.docx" "binnen vier (4) weken" verandert in "binnen twee (2) weken"
    Wanneer ik `cao-ai terug ontwerp.docx --bron akkoord.cao -o nieuw.cao --peildatum 2026-11-20` geef
    Dan staat in "nieuw.cao" "klacht volgens middenweg uitspraak: hoogstens 2 weken einde"

  Scenario: een bijgehouden wijziging noemt haar schrijver en haar dag, met de tekst ervoor en erna
    Stel dat Van Dam in "ontwerp.docx" bijgehouden "drie (3) maanden" verandert in "zes (6) maanden"
    Wanneer ik `cao-ai terug ontwerp.docx --peildatum 2026-11-20` geef
    Dan zegt de opdracht "bijgehouden geschrapt “drie (3) maanden”, door Van Dam op 2026-12-01 09:30:00"
    En zegt de opdracht "bijgehouden ingevoegd “zes (6) maanden”, door Van Dam op 2026-12-01 09:30:00"
    En zegt de opdracht "was De werkgever bewaart"
    En zegt de opdracht "persoonsniveau: hoogstens 6 maanden (was: hoogstens 3 maanden)"

  Scenario: een datum in een systeemblad wordt als feit teruggelezen
    Stel dat iemand in "ontwerp.docx" "1 mei 2027" verandert in "1 juni 2027"
    Wanneer ik `cao-ai terug ontwerp.docx --peildatum 2026-11-20` geef
    Dan zegt de opdracht "ai-systeem PickPilot, ingebruikname: 1 juni 2027 (was: 1 mei 2027)"

  Scenario: woorden die geen sleutel zegt, zijn met name niet gedekt
    Stel dat iemand in "ontwerp.docx" "ten hoogste drie (3) maanden" verandert in "zo lang als nodig"
    Wanneer ik `cao-ai terug ontwerp.docx -o nieuw.cao --peildatum 2026-11-20` geef
    Dan is de afloop 1
    En zegt de opdracht "Niet gedekt door de controle: - Bewaren en groeperen"
    En zegt de opdracht "Er is geen nieuw akkoord geschreven: er is niets teruggelezen."
    En is er niets geschreven

  Scenario: een cijfer dat niet bij zijn woord past, wordt gemeld en niet teruggelezen
    Stel dat iemand in "ontwerp.docx" "drie (3) maanden" verandert in "drie (6) maanden"
    Wanneer ik `cao-ai terug ontwerp.docx --peildatum 2026-11-20` geef
    Dan zegt de opdracht "Woord en cijfer spreken elkaar tegen: “drie (6)”."
    En zegt de opdracht "Niet gedekt door de controle:"

  Scenario: een getal en een eigen zin in één bepaling worden apart beoordeeld
    Stel dat iemand in "ontwerp.docx" "ten hoogste vier (4) weken" verandert in "ten hoogste zes (6) weken"
    En dat iemand in "ontwerp.docx" aan bewaren-PickPilot het lid "De bond krijgt een sleutel." toevoegt
    Wanneer ik `cao-ai terug ontwerp.docx --peildatum 2026-11-20` geef
    Dan zegt de opdracht "camerabeelden: hoogstens 6 weken (was: hoogstens 4 weken)"
    En zegt de opdracht "niet gedekt De bond krijgt een sleutel."
    En zegt de opdracht "Dit oordeel gaat niet over wat hierboven “niet gedekt” heet."

  Scenario: een bepaling die weg is, heet verwijderd en staat niet in het nieuwe akkoord
    Stel dat iemand uit "ontwerp.docx" de bepaling klacht haalt
    Wanneer ik `cao-ai terug ontwerp.docx -o nieuw.cao --peildatum 2026-11-20` geef
    Dan is de afloop 1
    En zegt de opdracht "VERWIJDERD Klacht en herbeoordeling"
    En zegt de opdracht "de bepaling staat niet meer in het document (klacht)"
    En staat in "nieuw.cao" nergens "klacht"

  Scenario: een bepaling die bijgehouden is geschrapt, heet ook verwijderd
    Stel dat Van Dam uit "ontwerp.docx" bijgehouden de bepaling klacht haalt
    Wanneer ik `cao-ai terug ontwerp.docx --peildatum 2026-11-20` geef
    Dan zegt de opdracht "VERWIJDERD Klacht en herbeoordeling herkend aan de bladwijzer (klacht)"
    En zegt de opdracht "door Van Dam op 2026-12-01 09:30:00"

  Scenario: een artikel dat iemand erbij schrijft, heet toegevoegd en is niet gedekt
    Stel dat iemand in "ontwerp.docx" voor klacht het artikel "Fruit" schrijft met "Er is fruit."
    Wanneer ik `cao-ai terug ontwerp.docx --peildatum 2026-11-20` geef
    Dan begint de uitvoer met "8 ongewijzigd, 1 toegevoegd"
    En zegt de opdracht "TOEGEVOEGD Fruit"
    En zegt de opdracht "Niet gedekt door de controle: - Fruit"

  Scenario: een bepaling die van plaats wisselt, is ongewijzigd
    Stel dat iemand in "ontwerp.docx" de bepaling klacht achteraan zet
    Wanneer ik `cao-ai terug ontwerp.docx --peildatum 2026-11-20` geef
    Dan begint de uitvoer met "8 ongewijzigd"

  Scenario: een gewijzigde voetnoot valt op
    Stel dat iemand in de voetnoten van "ontwerp.docx" "(wet)" verandert in "(advies)"
    Wanneer ik `cao-ai terug ontwerp.docx --peildatum 2026-11-20` geef
    Dan zegt de opdracht "Een voetnoot is gewijzigd."
    En zegt de opdracht "(advies)"
    En is de afloop 1

  Scenario: tekst buiten de bepalingen valt op
    Stel dat iemand in "ontwerp.docx" "kijken na een jaar samen terug" verandert in "kijken nooit terug"
    Wanneer ik `cao-ai terug ontwerp.docx --peildatum 2026-11-20` geef
    Dan zegt de opdracht "Buiten de bepalingen: weg Partijen kijken na een jaar samen terug. erbij Partijen kijken nooit terug."
    En zegt de opdracht "- tekst buiten de bepalingen"

  Abstract Scenario: een bepaling wordt aan het eerste teken herkend dat er nog is, en dat wordt gezegd
    Stel dat "ontwerp.docx" <eerst> verliest
    En dat "ontwerp.docx" <dan> verliest
    Wanneer ik `cao-ai terug ontwerp.docx --peildatum 2026-11-20` geef
    Dan zegt de opdracht "8 ongewijzigd"
    En zegt de opdracht "Ongewijzigd, en waaraan herkend: <teken>:"

    Voorbeelden:
      | eerst                  | dan                    | teken                         |
      | de besturingselementen | de gave zinnen         | de bladwijzer                 |
      | de bladwijzers         | de gave zinnen         | het inhoudsbesturingselement  |

  Scenario: een bepaling zonder bladwijzer en besturingselement wordt aan haar tekst herkend
    Stel dat "ontwerp.docx" de bladwijzers verliest
    En dat "ontwerp.docx" de besturingselementen verliest
    Wanneer ik `cao-ai terug ontwerp.docx --peildatum 2026-11-20` geef
    Dan zegt de opdracht "Ongewijzigd, en waaraan herkend: de tekst zelf: Menselijk toezicht; Klacht en herbeoordeling"

  Scenario: zonder bron zegt de opdracht dat zij niets kan vergelijken, en geeft zij de tekst per bepaling
    Stel dat "ontwerp.docx" de bron verliest
    Wanneer ik `cao-ai terug ontwerp.docx` geef
    Dan is de afloop 1
    En zegt de opdracht "De bron zit niet in het document."
    En zegt de opdracht "NIET TE VERGELIJKEN Klacht en herbeoordeling"
    En zegt de opdracht "Partijen kijken na een jaar samen terug"

  Scenario: met de eigen bron erbij kan ook een document zonder bron worden gelezen
    Stel dat "ontwerp.docx" de bron verliest
    En dat iemand in "ontwerp.docx" "drie (3) maanden" verandert in "vijf (5) maanden"
    Wanneer ik `cao-ai terug ontwerp.docx --bron akkoord.cao -o nieuw.cao --peildatum 2026-11-20` geef
    Dan zegt de opdracht "persoonsniveau: hoogstens 5 maanden (was: hoogstens 3 maanden)"
    En staat in "nieuw.cao" "# onze eigen aantekening"

  Scenario: terug geeft dezelfde uitkomst als gegevens
    Stel dat Van Dam in "ontwerp.docx" bijgehouden "drie (3) maanden" verandert in "zes (6) maanden"
    Wanneer ik `cao-ai terug ontwerp.docx --formaat json --peildatum 2026-11-20` geef
    Dan voldoet de json aan het schema van terug
    En is bepalingen.2.stand in de json "gewijzigd"
    En is bepalingen.2.herkend_aan in de json "bladwijzer"
    En is bepalingen.2.gelezen.0.wordt in de json "hoogstens 6 maanden"
    En is bepalingen.2.bijgehouden.1.auteur in de json "Van Dam"

  Scenario: het nieuwe akkoord kan niet in het document zelf
    Wanneer ik `cao-ai terug ontwerp.docx -o ontwerp.docx --overschrijf` geef
    Dan is de afloop 2
    En zegt de opdracht "“ontwerp.docx” is het document zelf; kies een andere naam."
    En is er niets geschreven

  Scenario: een bron met een fout wordt eerst hersteld
    Stel op schijf het bestand "fout.cao"
      """
      cao "Half"
      """
    Wanneer ik `cao-ai terug ontwerp.docx --bron fout.cao` geef
    Dan is de afloop 2
    En zegt de opdracht "fout.cao"

  Scenario: een redline die terugkomt, zegt wat nog niet is aanvaard of verworpen
    Stel van "akkoord.cao" het ontwerp "later.cao" waarin "hoogstens 3 maanden" wordt "hoogstens 6 maanden"
    Wanneer ik `cao-ai redline akkoord.cao later.cao -o redline.docx --auteur Bond --datum 2026-12-05 --peildatum 2026-11-20` geef
    En ik `cao-ai terug redline.docx --peildatum 2026-11-20` geef
    Dan is de afloop 0
    En zegt de opdracht "Nog niet aanvaard of verworpen, en hierboven gelezen als aanvaard"
    En zegt de opdracht "bijgehouden geschrapt “drie (3”, door Bond op 2026-12-05 00:00:00"
    En zegt de opdracht "bijgehouden ingevoegd “zes (6”, door Bond op 2026-12-05 00:00:00"

  Scenario: van een redline die half is aanvaard, telt wat er staat
    Stel van "akkoord.cao" het ontwerp "later.cao" waarin "hoogstens 3 maanden" wordt "hoogstens 6 maanden"
    Wanneer ik `cao-ai redline akkoord.cao later.cao -o redline.docx --auteur Bond --peildatum 2026-11-20` geef
    Stel dat in "redline.docx" alle bijgehouden wijzigingen zijn verworpen
    Wanneer ik `cao-ai terug redline.docx --peildatum 2026-11-20` geef
    Dan is de afloop 0
    En zegt de opdracht "hoogstens 3 maanden (was: hoogstens 6 maanden)"
