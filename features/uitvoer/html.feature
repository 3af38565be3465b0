# language: nl
Functionaliteit: een akkoord als bladzijde voor de browser

  Wie geen Word heeft, of een ontwerp op een telefoon wil lezen, krijgt een bladzijde die zonder internet werkt.
  Zij is één bestand, vraagt nergens iets op en laat zich afdrukken.

  Achtergrond:
    Stel op schijf het voorbeeld polderlogistiek.cao
    En op schijf het bestand "vreemd.cao"
      """
      cao "Cao <b>Vet</b> & Co"
        partijen: werkgever "Jansen <script>alert(1)</script> b.v.", vakbond "Bond 'Ons' & Wij"
      einde

      hoofdstuk "Tekens &amp; <i>tekens</i>"

      tekst "Hier staat <img src=x onerror=alert(1)> en שלום en 5 < 6."

      ai-systeem X "X <script>"
        doelen: prestaties volgen
      einde

      toezicht
        mag afwijken: ja
      einde
      """

  Scenario: maak schrijft een bladzijde voor de browser, met artikelen, inhoud, noten en bijlagen
    Wanneer ik `cao-ai maak polderlogistiek.cao -o uit.html --peildatum 2026-11-20` geef
    Dan is de afloop 0
    En zegt de opdracht "uit.html is gemaakt, met de bron erin"
    En is de bladzijde "uit.html" heel
    En leest men in "uit.html" "Bijlage AI bij de cao Polderlogistiek Distributie 2027-2029"
    En leest men in "uit.html" "Ontwerp, 20 november 2026"
    En leest men in "uit.html" "Bijlage 1 AI-systemen"
    En leest men in "uit.html" "Noten"

  Scenario: een verwijzing in de bladzijde brengt de lezer bij het artikel of het lid
    Wanneer ik `cao-ai maak polderlogistiek.cao -o uit.html --peildatum 2026-11-20` geef
    Dan leidt elke verwijzing in "uit.html" naar wat zij noemt

  Scenario: de inhoudsopgave van de bladzijde noemt elke titel en leidt erheen
    Wanneer ik `cao-ai maak polderlogistiek.cao -o uit.html --peildatum 2026-11-20` geef
    Dan noemt de inhoudsopgave van "uit.html" elke titel, in volgorde

  Scenario: elke noot van de bladzijde leidt naar de tekst en terug
    Wanneer ik `cao-ai maak polderlogistiek.cao -o uit.html --peildatum 2026-11-20` geef
    Dan leiden de noten van "uit.html" heen en terug

  Scenario: elke tabel van de bladzijde heeft een opschrift
    Wanneer ik `cao-ai maak polderlogistiek.cao -o uit.html --peildatum 2026-11-20` geef
    Dan heeft elke tabel van "uit.html" een opschrift

  Scenario: de bladzijde zegt bovenaan wat de controle vond
    Wanneer ik `cao-ai maak polderlogistiek.cao -o uit.html --peildatum 2026-11-20` geef
    Dan leest men in "uit.html" "Dit ontwerp heeft 1 fout en 1 waarschuwing naar het recht op 20 november 2026."

  Scenario: zonder bevindingen zegt de bladzijde niets van de controle
    Wanneer ik `cao-ai maak polderlogistiek.cao -o uit.html --peildatum 2026-11-20 --zonder-bevindingen` geef
    Dan leest men in "uit.html" nergens "Dit ontwerp heeft"
    En leest men in "uit.html" nergens "Niet gedekt door de controle"

  Scenario: de bron staat leesbaar onderaan de bladzijde, zonder commentaar
    Wanneer ik `cao-ai maak polderlogistiek.cao -o uit.html --peildatum 2026-11-20` geef
    Dan leest men in "uit.html" "cao "Bijlage AI bij de cao Polderlogistiek Distributie 2027-2029" soort: ondernemings-cao"
    En leest men in "uit.html" nergens "# "

  Scenario: zonder bron staat het akkoord niet in de bladzijde
    Wanneer ik `cao-ai maak polderlogistiek.cao -o uit.html --peildatum 2026-11-20 --zonder-bron` geef
    Dan zegt de opdracht "uit.html is gemaakt, zonder de bron."
    En leest men in "uit.html" nergens "looptijd: 1 april 2027"

  Scenario: wat op een bladzijde een opdracht zou zijn, blijft gewone tekst
    Wanneer ik `cao-ai maak vreemd.cao -o uit.html --peildatum 2026-11-20` geef
    Dan is de afloop 0
    En is de bladzijde "uit.html" heel
    En leest men in "uit.html" "Cao <b>Vet</b> & Co"
    En leest men in "uit.html" "Jansen <script>alert(1)</script> b.v."
    En leest men in "uit.html" "Hoofdstuk 1 Tekens &amp; <i>tekens</i>"
    En leest men in "uit.html" "Hier staat <img src=x onerror=alert(1)> en שלום en 5 < 6."
    En staat in "uit.html" nergens "<script"
    En staat in "uit.html" nergens "<img"

  Abstract Scenario: wat alleen bij Word hoort, wordt voor een bladzijde geweigerd
    Wanneer ik `cao-ai maak polderlogistiek.cao -o uit.html <optie>` geef
    Dan is de afloop 2
    En zegt de opdracht "<reden>"
    En is er niets geschreven

    Voorbeelden:
      | optie         | reden                                          |
      | --bescherm    | --bescherm is alleen voor Word.                |
      | --opmerkingen | Opmerkingen bestaan alleen in Word             |

  Scenario: het verloop in de tijd en de gevolgen voor advies en instemming zijn tabellen op de bladzijde
    Wanneer ik `cao-ai controleer polderlogistiek.cao --formaat html --peildatum 2026-11-20` geef
    Dan is de bladzijde op het scherm heel
    En leest men op het scherm "In de tijd: wat verandert"
    En leest men op het scherm "2 december 2027 (het recht verandert)"
    En leest men op het scherm "Wat de tekst doet met advies en instemming"
    En leest men op het scherm "Te beoordelen door een mens"

  @traag
  Abstract Scenario: elk voorbeeld wordt een hele bladzijde
    Stel op schijf het voorbeeld <voorbeeld>
    Wanneer ik `cao-ai maak <voorbeeld> -o uit.html --peildatum 2026-11-20` geef
    Dan is de bladzijde "uit.html" heel
    En leidt elke verwijzing in "uit.html" naar wat zij noemt

    Voorbeelden:
      | voorbeeld          |
      | fijnmetaal.cao     |
      | flexbrug.cao       |
      | merwede.cao        |
      | waterland-oost.cao |
