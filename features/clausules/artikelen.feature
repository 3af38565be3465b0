# language: nl
Functionaliteit: van bepalingen naar artikelen

  > Elk artikel zegt eerst waarvoor het geldt, en houdt zich aan wat partijen hebben opgeschreven.

  Scenario: een artikel zonder systeem geldt voor alle systemen
    Stel het systeem PickPilot
      | leverancier | "Voorbeeld Robotics" |
    En het systeem Planner
      | doelen | roosteren |
    En het artikel "toezicht"
      | ondersteuning | ja |
    Wanneer de tekst wordt opgesteld
    Dan staat er "Dit artikel geldt voor alle AI-systemen in bijlage 1 en voor elk daarvan afzonderlijk."
    En staat in de bijlage "AI-systemen" de regel "leverancier: Voorbeeld Robotics"
    En staat in de bijlage "AI-systemen" de regel "doelen: roosteren"

  Scenario: een artikel over twee systemen noemt ze bij hun titel
    Stel het systeem PickPilot
      | doelen | prestaties volgen |
    En het systeem Planner
      | doelen | roosteren |
    En het artikel "toezicht over PickPilot, Planner"
      | ondersteuning | ja |
    Wanneer de tekst wordt opgesteld
    Dan staat er "Dit artikel geldt voor de AI-systemen “PickPilot” en “Planner” en voor elk daarvan afzonderlijk."

  Scenario: twee artikelen over hetzelfde onderwerp houden een eigen titel
    Stel het systeem PickPilot
      | doelen | prestaties volgen |
    En het systeem Planner
      | doelen | roosteren |
    En het artikel "toezicht over PickPilot"
      | ondersteuning | ja |
    En het artikel "toezicht over Planner"
      | ondersteuning | nee |
    Wanneer de tekst wordt opgesteld
    Dan staat er "Artikel 1 Menselijk toezicht (PickPilot)"
    En staat er "Artikel 2 Menselijk toezicht (Planner)"

  Scenario: een artikel verwijst naar een ander artikel over hetzelfde systeem
    Stel het artikel "toezicht over Voorbeeld"
      | mag afwijken | ja |
    En het artikel "klacht"
      | horen | ja |
    Wanneer de tekst wordt opgesteld
    Dan staat er "kan een klacht indienen op grond van artikel 2."

  Scenario: een artikel verwijst niet naar een artikel over een ander systeem
    Stel het systeem PickPilot
      | doelen | prestaties volgen |
    En het systeem Planner
      | doelen | roosteren |
    En het artikel "toezicht over PickPilot"
      | mag afwijken | ja |
    En het artikel "klacht over Planner"
      | horen | ja |
    Wanneer de tekst wordt opgesteld
    Dan staat er niet "kan een klacht indienen op grond van"

  Scenario: een artikel dat niets regelt, zegt dat in één zin
    Stel het lege artikel "toezicht"
    Wanneer de tekst wordt opgesteld
    Dan luidt de tekst
      """
      Artikel 1 Menselijk toezicht
      1. Dit artikel geldt voor alle AI-systemen in bijlage 1.
      2. Partijen maken over het onderwerp van dit artikel geen nadere afspraken; de wet blijft daarop van toepassing.
      """

  Scenario: een artikel met alleen een grondslag noemt die na de zin dat er niets is geregeld
    Stel het artikel "toezicht"
      | op grond van | "AI-verordening artikel 26 lid 2", "BW artikel 7:611a" |
    Wanneer de tekst wordt opgesteld
    Dan luidt de tekst
      """
      Artikel 1 Menselijk toezicht
      1. Dit artikel geldt voor alle AI-systemen in bijlage 1.
      2. Partijen maken over het onderwerp van dit artikel geen nadere afspraken; de wet blijft daarop van toepassing.
      3. De afspraken in dit artikel berusten op artikel 26, tweede lid, van de AI-verordening en artikel 7:611a van het Burgerlijk Wetboek.
      """

  Scenario: een eigen aanvulling staat letterlijk in een eigen lid en in de bijlage van wat niet is gecontroleerd
    Stel het artikel "toezicht"
      | ondersteuning | ja                                                |
      | aanvulling    | "lid: {{ geen  code }} <b>", "Een tweede alinea." |
    Wanneer de tekst wordt opgesteld
    Dan staat er "3. lid: {{ geen  code }} <b>"
    En staat er "4. Een tweede alinea."
    En staat in de bijlage "Niet gedekt door de controle" de regel "De aanvulling in artikel 1."

  Scenario: een vrije tekst staat tussen de artikelen en in de bijlage van wat niet is gecontroleerd
    Stel het lege artikel "toezicht"
    En de regel
      """
      tekst "Partijen spreken dit jaarlijks door."
      """
    Wanneer de tekst wordt opgesteld
    Dan staat er "Partijen spreken dit jaarlijks door."
    En staat in de bijlage "Niet gedekt door de controle" de regel "De vrije tekst “Partijen spreken dit jaarlijks door.”"

  Scenario: begrippen staan in het eerste artikel
    Stel het artikel "toezicht"
      | mag afwijken | ja |
    En de regel
      """
      begrip "uitvoer" "Wat het systeem voorspelt, aanbeveelt of besluit."
      """
    Wanneer de tekst wordt opgesteld
    Dan staat er "Artikel 1 Begripsbepalingen"
    En staat er "a. uitvoer: Wat het systeem voorspelt, aanbeveelt of besluit."
    En staat er "Artikel 2 Menselijk toezicht"

  Scenario: personen en ingang staan in het eerste lid van een artikel
    Stel het artikel "toezicht"
      | ondersteuning | ja                         |
      | personen      | werknemers, oproepkrachten |
      | ingang        | binnen 3 maanden na ingang |
    Wanneer de tekst wordt opgesteld
    Dan staat er "De afspraken in dit artikel gelden voor werknemers en oproepkrachten. Dit artikel geldt vanaf uiterlijk drie (3) maanden na de ingang van deze cao."
    En heeft artikel 1 2 leden

  Scenario: een artikel zegt vanaf wanneer partijen denken dat de wet geldt
    Stel het artikel "toezicht"
      | ondersteuning                 | ja              |
      | wet geldt volgens tekst vanaf | 2 december 2027 |
    Wanneer de tekst wordt opgesteld
    Dan staat er "gelden met ingang van 2 december 2027."

  Scenario: een onderwerp zonder tekst wordt met zijn regel genoemd
    Stel dat het onderwerp uitleg nog geen tekst heeft
    En het akkoord
      """
      cao "Cao Voorbeeld"
      einde
      ai-systeem Voorbeeld "Voorbeeld"
      einde
      uitleg
        termijn: hoogstens 10 dagen
      einde
      """
    Wanneer de tekst wordt opgesteld
    Dan ontbreekt de tekst van "uitleg" op regel 5

  Abstract Scenario: de tekst noemt het orgaan dat er is
    Stel de cao
      | medezeggenschap | <medezeggenschap> |
    En het artikel "aankondiging"
      | informatie medezeggenschap | voor ingebruikname |
    Wanneer de tekst wordt opgesteld
    Dan staat er "De werkgever informeert <orgaan> voor de ingebruikname over het gebruik van het AI-systeem."

    Voorbeelden:
      | medezeggenschap              | orgaan                              |
      | ondernemingsraad             | de ondernemingsraad                 |
      | personeelsvertegenwoordiging | de personeelsvertegenwoordiging     |
      | medezeggenschapsraad         | de medezeggenschapsraad             |
      | geen                         | de personeelsvergadering            |
      | onbekend                     | het bevoegde medezeggenschapsorgaan |
