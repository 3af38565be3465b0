# language: nl
Functionaliteit: redline, twee ontwerpen over elkaar als revisies in Word

  > Aan de onderhandelingstafel telt wat er veranderde sinds de vorige keer, en voor wie dat beter is.

  Achtergrond:
    Stel dat alleen deze normen gelden
      """
      regel PROEF-1 "Wie toezicht houdt, mag van de uitkomst afwijken"
        bron      "Proefwet, artikel 1"
        sterkte   wet
        geldig    doorlopend
        per       ai-systeem
        verbiedt  toezicht.mag_afwijken is uitgesloten "De tekst ontneemt de toezichthouder zijn bevoegdheid."
        herstel   toezicht.mag_afwijken "ja"
      einde

      regel PROEF-2 "Een systeem kijkt niet heimelijk mee"
        bron      "Proefwet, artikel 2"
        sterkte   wet
        geldig    doorlopend
        per       ai-systeem
        verbiedt  systeem.heimelijk "Dit systeem kijkt heimelijk mee."
      einde

      regel PROEF-3 "Over bewaren staat iets in de tekst"
        bron      "Proefwet, artikel 3"
        sterkte   wet
        geldig    doorlopend
        per       ai-systeem
        vereist   bewaren.persoonsniveau is geregeld "De tekst zegt niet hoe lang."
        herstel   bewaren.persoonsniveau "hoogstens 3 maanden"
      einde

      regel PROEF-4 "Een platform is geen gewone werkgever"
        bron      "Proefwet, artikel 4"
        sterkte   wet
        geldig    doorlopend
        per       cao
        verbiedt  cao.platform "Dit is een platform."
      einde
      """
    En op schijf het bestand "oud.cao"
      """
      cao "Cao Voorbeeld"
        partijen: werkgever "Voorbeeld B.V.", vakbond "Voorbeeldbond"
        medezeggenschap: ondernemingsraad
        ondertekening: 1 maart 2027
      einde
      ai-systeem PickPilot "PickPilot 4"
        heimelijk: nee
      einde
      begrip "noodknop" "De knop die alles stilzet."
      begrip "stopwoord" "Een woord dat nergens staat."
      hoofdstuk "Toezicht"
      toezicht
        opleiding: 4 uur
        mag afwijken: uitgesloten
      einde
      klacht volgens middenweg
        uitspraak: hoogstens 4 weken
      einde
      tekst "Bij de noodknop kijken partijen ieder jaar met elkaar mee."
      hoofdstuk "Gegevens"
      bewaren
        persoonsniveau: hoogstens 12 maanden
      einde
      """

  Scenario: een ander getal geeft een revisie met een opmerking erbij
    Stel van "oud.cao" het ontwerp "nieuw.cao" waarin "opleiding: 4 uur" wordt "opleiding: 8 uur"
    Wanneer ik `cao-ai redline oud.cao nieuw.cao -o uit.docx --peildatum 2026-11-20` geef
    Dan is de afloop 0
    En is het Word-document "uit.docx" heel
    En zijn alleen deze bestanden geschreven: uit.docx
    En zegt de opdracht "uit.docx is gemaakt: 1 wijziging, met het oordeel van de controle, met de bron van nieuw.cao erin."
    En is in "uit.docx" geschrapt "vier (4" en ingevoegd "acht (8"
    En staat in "uit.docx" naast "opleiding van" de opmerking
      """
      Ruimer voor werknemers.
      opleiding: van “4 uur” naar “8 uur” (ruimer).
      """

  Scenario: alles aanvaarden geeft de nieuwe tekst en alles verwerpen de oude
    Stel van "oud.cao" het ontwerp "nieuw.cao" waarin "hoogstens 12 maanden" wordt "hoogstens 3 maanden"
    Wanneer ik `cao-ai redline oud.cao nieuw.cao -o uit.docx` geef
    En ik `cao-ai maak oud.cao -o oud.docx` geef
    En ik `cao-ai maak nieuw.cao -o nieuw.docx` geef
    Dan leest "uit.docx" met alles aanvaard als "nieuw.docx"
    En leest "uit.docx" met alles verworpen als "oud.docx"

  Scenario: een wijziging die het oordeel keert, zegt dat erbij
    Stel van "oud.cao" het ontwerp "nieuw.cao" waarin "mag afwijken: uitgesloten" wordt "mag afwijken: ja"
    Wanneer ik `cao-ai redline oud.cao nieuw.cao -o uit.docx --peildatum 2026-11-20` geef
    Dan staat in "uit.docx" naast "De toezichthouder is aan" de opmerking
      """
      Ruimer voor werknemers.
      mag afwijken: van “uitgesloten” naar “ja” (ruimer).
      Oordeel PROEF-1 (PickPilot): van schendt (fout) naar voldoet.
      """

  Scenario: zonder oordeel zegt de redline niets van de controle
    Stel van "oud.cao" het ontwerp "nieuw.cao" waarin "mag afwijken: uitgesloten" wordt "mag afwijken: ja"
    Wanneer ik `cao-ai redline oud.cao nieuw.cao -o uit.docx --zonder-oordeel --zonder-bron` geef
    Dan staat in "uit.docx" naast "De toezichthouder" de opmerking
      """
      Ruimer voor werknemers.
      mag afwijken: van “uitgesloten” naar “ja” (ruimer).
      """
    En staat in geen deel van "uit.docx" "PROEF-1"
    En staat in geen deel van "uit.docx" "Dit ontwerp heeft"
    En zegt de opdracht "zonder oordeel, zonder bron"

  Scenario: een kortere bewaartermijn is ruimer voor werknemers en een langere beperkter
    Stel van "oud.cao" het ontwerp "kort.cao" waarin "hoogstens 12 maanden" wordt "hoogstens 26 weken"
    En van "oud.cao" het ontwerp "lang.cao" waarin "hoogstens 12 maanden" wordt "hoogstens 2 jaar"
    Wanneer ik `cao-ai redline oud.cao kort.cao -o kort.docx` geef
    En ik `cao-ai redline oud.cao lang.cao -o lang.docx` geef
    Dan staat in "kort.docx" naast "26" een opmerking met "Ruimer voor werknemers."
    En staat in "lang.docx" naast "jaar" een opmerking met "Beperkter voor werknemers."

  Scenario: een nieuw artikel hernummert de rest zonder een enkele revisie
    Stel van "oud.cao" het ontwerp "nieuw.cao" waarin "klacht volgens" wordt "geletterdheid volgens middenweg\neinde\nklacht volgens"
    Wanneer ik `cao-ai redline oud.cao nieuw.cao -o uit.docx --zonder-oordeel` geef
    Dan is de afloop 0
    En is het Word-document "uit.docx" heel
    En staan in "uit.docx" revisies alleen in de bepalingen "geletterdheid"
    En staat in "uit.docx" naast "AI-geletterdheid en instructie" een opmerking met "Nieuw artikel."
    En staat in "uit.docx" naast "AI-geletterdheid en instructie" een opmerking met "Deels ruimer, deels beperkter voor werknemers, voor zover te wegen."

  Scenario: een vervallen artikel blijft leesbaar als geschrapte tekst
    Stel van "oud.cao" het ontwerp "nieuw.cao" waarin "bewaren\n  persoonsniveau: hoogstens 12 maanden\neinde" wordt ""
    Wanneer ik `cao-ai redline oud.cao nieuw.cao -o uit.docx --peildatum 2026-11-20` geef
    Dan staan in "uit.docx" revisies alleen in de bepalingen "bewaren"
    En staat in "uit.docx" naast "Bewaren" een opmerking met "Vervallen artikel."
    En staat in "uit.docx" naast "Bewaren" een opmerking met "Oordeel PROEF-3 (PickPilot): van voldoet naar zwijgt (aandachtspunt)."

  Scenario: een verplaatst artikel is een verplaatsing
    Stel van "oud.cao" het ontwerp "nieuw.cao" waarin "hoofdstuk \"Toezicht\"" wordt "klacht volgens middenweg\n  uitspraak: hoogstens 4 weken\neinde\nhoofdstuk \"Toezicht\""
    En van "nieuw.cao" het ontwerp "nieuw.cao" waarin "mag afwijken: uitgesloten\neinde\nklacht volgens middenweg\n  uitspraak: hoogstens 4 weken\neinde" wordt "mag afwijken: uitgesloten\neinde"
    Wanneer ik `cao-ai redline oud.cao nieuw.cao -o uit.docx --zonder-oordeel` geef
    Dan is het Word-document "uit.docx" heel
    En heeft "uit.docx" 1 verplaatsing
    En staat in "uit.docx" naast "Klacht" een opmerking met "Gelijk voor werknemers: de plaats van een artikel is geen afspraak."

  Scenario: een verplaatst artikel dat ook verandert, zegt wat er verandert
    Stel van "oud.cao" het ontwerp "nieuw.cao" waarin "hoofdstuk \"Toezicht\"" wordt "klacht volgens middenweg\n  uitspraak: hoogstens 2 weken\neinde\nhoofdstuk \"Toezicht\""
    En van "nieuw.cao" het ontwerp "nieuw.cao" waarin "mag afwijken: uitgesloten\neinde\nklacht volgens middenweg\n  uitspraak: hoogstens 4 weken\neinde" wordt "mag afwijken: uitgesloten\neinde"
    Wanneer ik `cao-ai redline oud.cao nieuw.cao -o uit.docx --zonder-oordeel` geef
    Dan heeft "uit.docx" 1 verplaatsing
    En staat in "uit.docx" naast "twee (2) weken" een opmerking met "uitspraak: van “hoogstens 4 weken” naar “hoogstens 2 weken” (ruimer)."

  Scenario: een ander feit over een systeem is een revisie in een cel van zijn blad
    Stel van "oud.cao" het ontwerp "nieuw.cao" waarin "heimelijk: nee" wordt "heimelijk: ja"
    Wanneer ik `cao-ai redline oud.cao nieuw.cao -o uit.docx --peildatum 2026-11-20` geef
    Dan is in "uit.docx" geschrapt "nee" en ingevoegd "ja"
    En staat in "uit.docx" naast "PickPilot 4" de opmerking
      """
      Gelijk voor werknemers: een feit over een systeem is geen afspraak.
      Oordeel PROEF-2 (PickPilot): van voldoet naar schendt (fout).
      """

  Scenario: een begrip, een hoofdstuk, een vrije tekst en de titel hebben elk hun eigen opmerking
    Stel van "oud.cao" het ontwerp "nieuw.cao" waarin "alles stilzet" wordt "de band stilzet"
    En van "nieuw.cao" het ontwerp "nieuw.cao" waarin "hoofdstuk \"Toezicht\"" wordt "hoofdstuk \"Toezicht en klacht\""
    En van "nieuw.cao" het ontwerp "nieuw.cao" waarin "ieder jaar" wordt "elk kwartaal"
    En van "nieuw.cao" het ontwerp "nieuw.cao" waarin "Cao Voorbeeld" wordt "Cao Voorbeeld 2027"
    Wanneer ik `cao-ai redline oud.cao nieuw.cao -o uit.docx --zonder-oordeel` geef
    Dan staat in "uit.docx" naast "noodknop" een opmerking met "een begrip verandert wat de andere artikelen zeggen"
    En staat in "uit.docx" naast "Toezicht" een opmerking met "Gelijk voor werknemers: een titel is geen afspraak."
    En staat in "uit.docx" naast "noodknop" een opmerking met "vrije tekst is niet gedekt door de controle"
    En staat in "uit.docx" naast "Cao Voorbeeld" een opmerking met "het voorblad is geen afspraak"

  Scenario: een oordeel dat keert door een feit dat nergens gedrukt staat, komt bij de titel
    Stel van "oud.cao" het ontwerp "nieuw.cao" waarin "ondernemingsraad" wordt "ondernemingsraad\n  platform: ja"
    Wanneer ik `cao-ai redline oud.cao nieuw.cao -o uit.docx --peildatum 2026-11-20` geef
    Dan staat in "uit.docx" naast "Cao Voorbeeld" een opmerking met "Oordeel PROEF-4: van onbepaald (waarschuwing) naar schendt (fout)."

  Scenario: een bevinding over de opzet die erbij komt of vervalt, staat erbij
    Stel van "oud.cao" het ontwerp "nieuw.cao" waarin "Bij de noodknop kijken" wordt "Daar kijken"
    Wanneer ik `cao-ai redline oud.cao nieuw.cao -o erbij.docx` geef
    En ik `cao-ai redline nieuw.cao oud.cao -o eraf.docx` geef
    Dan staat in "erbij.docx" naast "Begripsbepalingen" een opmerking met "OPZET-04 komt erbij:"
    En staat in "eraf.docx" naast "Begripsbepalingen" een opmerking met "OPZET-04 vervalt:"

  Scenario: een systeem dat vervalt of erbij komt, is niet langer of nog niet beoordeeld
    Stel van "oud.cao" het ontwerp "nieuw.cao" waarin "begrip" wordt "ai-systeem Rooster \"RoosterMaker\"\n  heimelijk: ja\neinde\nbegrip"
    Wanneer ik `cao-ai redline oud.cao nieuw.cao -o uit.docx --peildatum 2026-11-20` geef
    Dan is het Word-document "uit.docx" heel
    En staat in "uit.docx" naast "RoosterMaker" een opmerking met "Oordeel PROEF-2 (Rooster): van niet beoordeeld naar schendt (fout)."

  Scenario: twee gelijke ontwerpen geven een document zonder revisies
    Wanneer ik `cao-ai redline oud.cao ./oud.cao -o uit.docx` geef
    Dan is de afloop 0
    En zegt de opdracht "uit.docx is gemaakt: geen wijzigingen"
    En staan in de kantlijn van "uit.docx" 0 opmerkingen

  Scenario: naam en dag van de revisies komen uit de opdracht
    Stel van "oud.cao" het ontwerp "nieuw.cao" waarin "opleiding: 4 uur" wordt "opleiding: 8 uur"
    Wanneer ik `cao-ai redline oud.cao nieuw.cao -o uit.docx --auteur "Anna Bos" --datum 2026-12-01` geef
    Dan zijn de revisies van "uit.docx" van "Anna Bos" op "2026-12-01"
    En zijn de opmerkingen van "uit.docx" van "Anna Bos" op "2026-12-01"

  Scenario: twee keer een redline geeft dezelfde bytes
    Stel van "oud.cao" het ontwerp "nieuw.cao" waarin "opleiding: 4 uur" wordt "opleiding: 8 uur"
    Wanneer ik `cao-ai redline oud.cao nieuw.cao -o een.docx --peildatum 2026-11-20` geef
    En ik `cao-ai redline oud.cao nieuw.cao -o twee.docx --peildatum 2026-11-20` geef
    Dan zijn "een.docx" en "twee.docx" byte voor byte gelijk

  Abstract Scenario: wat bij een redline niet kan, wordt geweigerd
    Stel van "oud.cao" het ontwerp "nieuw.cao" waarin "opleiding: 4 uur" wordt "opleding: 4 uur"
    Wanneer ik `cao-ai redline <keuzes>` geef
    Dan is de afloop 2
    En zegt de opdracht "<melding>"
    En is er niets geschreven

    Voorbeelden:
      | keuzes                                | melding                                          |
      | oud.cao oud.cao -o uit.md             | Een redline bestaat alleen in Word.              |
      | oud.cao oud.cao -o weg/uit.docx       | de map “weg” bestaat niet                        |
      | oud.cao nieuw.cao -o uit.docx         | TAAL-017                                         |
      | nieuw.cao oud.cao -o uit.docx         | nieuw.cao: 1 taalfout                            |
      | oud.cao -o uit.docx                   | Er ontbreekt iets: NIEUW.                        |
      | oud.cao oud.cao -o uit.docx --auteur "" | De naam bij --auteur is leeg.                  |

  Scenario: een redline gaat niet over een van de akkoorden heen
    Stel op schijf het bestand "oud.docx"
      """
      cao "Cao Bron"
      einde
      """
    Wanneer ik `cao-ai redline oud.docx oud.cao -o oud.docx --overschrijf` geef
    Dan is de afloop 2
    En zegt de opdracht "is een van de akkoorden zelf; kies een andere naam"
    En is er niets geschreven

  Scenario: een onderwerp zonder tekst houdt ook de redline tegen
    Stel dat het onderwerp bewaren nog geen tekst heeft
    Wanneer ik `cao-ai redline oud.cao ./oud.cao -o uit.docx` geef
    Dan is de afloop 2
    En zegt de opdracht "Er is nog geen tekst voor “bewaren”"
    En is er niets geschreven

  Scenario: wat een ander in het teruggekomen document wijzigde, houdt zijn naam en zijn dag
    Wanneer ik `cao-ai maak oud.cao -o ontwerp.docx --peildatum 2026-11-20` geef
    Stel dat Van Dam in "ontwerp.docx" bijgehouden "vier (4) uur" verandert in "acht (8) uur"
    Wanneer ik `cao-ai terug ontwerp.docx -o nieuw.cao --peildatum 2026-11-20` geef
    Stel van "nieuw.cao" het ontwerp "verder.cao" waarin "hoogstens 12 maanden" wordt "hoogstens 3 maanden"
    Wanneer ik `cao-ai redline oud.cao verder.cao -o uit.docx --terug ontwerp.docx --auteur Bond --datum 2026-12-05` geef
    Dan is de afloop 0
    En is het Word-document "uit.docx" heel
    En zegt de opdracht "Wat al in ontwerp.docx stond, houdt zijn naam en dag: Van Dam (2)."
    En is in "uit.docx" "acht (8" van "Van Dam" op "2026-12-01T09:30:00Z"
    En is in "uit.docx" "vier (4" van "Van Dam" op "2026-12-01T09:30:00Z"
    En is in "uit.docx" "drie (3" van "Bond" op "2026-12-05T00:00:00Z"
    En is in "uit.docx" "twaalf (12" van "Bond" op "2026-12-05T00:00:00Z"

  Scenario: een regel die nu anders luidt dan in het teruggekomen document, is van wie de redline maakt
    Wanneer ik `cao-ai maak oud.cao -o ontwerp.docx --peildatum 2026-11-20` geef
    Stel dat Van Dam in "ontwerp.docx" bijgehouden "vier (4) uur" verandert in "acht (8) uur"
    Stel van "oud.cao" het ontwerp "nieuw.cao" waarin "opleiding: 4 uur" wordt "opleiding: 9 uur"
    Wanneer ik `cao-ai redline oud.cao nieuw.cao -o uit.docx --terug ontwerp.docx --auteur Bond --datum 2026-12-05` geef
    Dan is in "uit.docx" "negen (9" van "Bond" op "2026-12-05T00:00:00Z"
    En is in "uit.docx" "vier (4" van "Van Dam" op "2026-12-01T09:30:00Z"
    En zegt de opdracht "houdt zijn naam en dag: Van Dam (1)."

  Scenario: een teruggekomen document zonder wijzigingen geeft niemand een naam
    Wanneer ik `cao-ai maak oud.cao -o ontwerp.docx --peildatum 2026-11-20` geef
    Stel van "oud.cao" het ontwerp "nieuw.cao" waarin "opleiding: 4 uur" wordt "opleiding: 9 uur"
    Wanneer ik `cao-ai redline oud.cao nieuw.cao -o uit.docx --terug ontwerp.docx --auteur Bond` geef
    Dan zegt de opdracht "Geen van de wijzigingen stond al in ontwerp.docx."

  Scenario: een redline met een onbruikbaar teruggekomen document wordt niet gemaakt
    Stel van "oud.cao" het ontwerp "nieuw.cao" waarin "opleiding: 4 uur" wordt "opleiding: 9 uur"
    Wanneer ik `cao-ai redline oud.cao nieuw.cao -o uit.docx --terug oud.cao` geef
    Dan is de afloop 2
    En zegt de opdracht "is geen Word-bestand"

  Scenario: de redline komt niet in het document dat terugkwam
    Wanneer ik `cao-ai maak oud.cao -o ontwerp.docx` geef
    En ik `cao-ai redline oud.cao oud.cao -o ontwerp.docx --terug ontwerp.docx --overschrijf` geef
    Dan is de afloop 2
    En zegt de opdracht "is het document dat terugkwam; kies een andere naam"
