# language: nl
Functionaliteit: AI-register (K05)

  > Een register dat achterloopt, is een lijst van wat er was.

  Achtergrond:
    Stel de cao
      | werkgever       | privaat          |
      | medezeggenschap | ondernemingsraad |
    En het systeem PickPilot
      | ai volgens de wet | ja |
      | doelen           | prestaties volgen |
      | persoonsgegevens | ja                |

  Abstract Scenario: de vier varianten van register zeggen elk iets anders
    Stel het lege artikel "register over PickPilot volgens <variant>"
    Wanneer de tekst wordt opgesteld
    Dan staat er "<zin>"
    En staat er "Dit artikel geldt voor het AI-systeem “PickPilot”."

    Voorbeelden:
      | variant    | zin                                                                                                                           |
      | basis      | De werkgever controleert voor het gebruik of het AI-systeem in de EU-databank moet worden geregistreerd en of dat is gebeurd. |
      | werknemers | De werkgever maakt het AI-register openbaar op zijn website.                                                                  |
      | werkgevers | De werkgever verstrekt de ondernemingsraad één (1) keer per jaar een overzicht van het AI-register.                           |
      | middenweg  | van het AI-systeem of het gebruik ervan binnen dertig (30) dagen daarna in het AI-register.                                   |

  Abstract Scenario: elke variant van register is rechtmatig bij een private werkgever met een ondernemingsraad
    Stel het lege artikel "register over PickPilot volgens <variant>"
    En het lege artikel "overleg over PickPilot volgens basis"
    Wanneer het akkoord op 3 december 2027 wordt gecontroleerd
    Dan is er geen fout en geen waarschuwing

    Voorbeelden:
      | variant    |
      | basis      |
      | werknemers |
      | werkgevers |
      | middenweg  |

  Abstract Scenario: het bijwerken van het register volgt elke termijn
    Stel het artikel "register over PickPilot"
      | bijwerken | <termijn> |
    Wanneer de tekst wordt opgesteld
    Dan staat er "<zin>"

    Voorbeelden:
      | termijn           | zin                                                                           |
      | 0 dagen           | nog dezelfde dag in het AI-register.                                          |
      | 1 dag             | het gebruik ervan binnen één (1) dag daarna in het AI-register.               |
      | hoogstens 7 dagen | het gebruik ervan binnen zeven (7) dagen daarna in het AI-register.           |
      | 6 maanden         | het gebruik ervan binnen zes (6) maanden daarna in het AI-register.           |
      | minstens 1 week   | het gebruik ervan niet eerder dan één (1) week daarna in het AI-register.     |
      | onbeperkt         | De werkgever kan het bijwerken van het AI-register onbeperkt uitstellen.      |
      | uitgesloten       | De werkgever hoeft het AI-register niet bij te werken.                        |

  Abstract Scenario: de eerste versie van het register volgt elk moment
    Stel het artikel "register over PickPilot"
      | eerste versie | <moment> |
    Wanneer de tekst wordt opgesteld
    Dan staat er "<zin>"

    Voorbeelden:
      | moment                      | zin                                                                                        |
      | binnen 1 maand na ingang    | De werkgever stelt de eerste versie van het AI-register binnen één (1) maand na de ingang van deze cao vast. |
      | binnen 7 maanden na ingang  | De werkgever stelt de eerste versie van het AI-register binnen zeven (7) maanden na de ingang van deze cao vast. |
      | voor ingebruikname          | De werkgever stelt de eerste versie van het AI-register voor de ingebruikname vast.        |
      | uitgesloten                 | Voor de eerste versie van het AI-register geldt geen termijn.                              |

  Scenario: een register dat met niemand wordt gedeeld, staat zo in de tekst en mag niet
    Stel het artikel "register over PickPilot volgens werkgevers"
      | deelt met | uitgesloten |
    Wanneer de tekst wordt opgesteld
    Dan staat er "De werkgever deelt het AI-register met niemand."
    En noemt een voetnoot "Wet op de ondernemingsraden, artikel 31, eerste lid (wet)"
    Wanneer het akkoord op 3 december 2027 wordt gecontroleerd
    Dan is het oordeel van WOR-31-INFO over PickPilot "schendt"

  Scenario: een register als deel van de cao vraagt bij elke wijziging een akte
    Stel het artikel "register over PickPilot volgens werknemers"
      | deel van cao | ja |
    Wanneer de tekst wordt opgesteld
    Dan staat er "Het AI-register maakt deel uit van deze cao."
    En noemt een voetnoot "Wet op de collectieve arbeidsovereenkomst, artikelen 3 en 5 (wet)"
    Wanneer het akkoord op 3 december 2027 wordt gecontroleerd
    Dan is het oordeel van CAO-3-5 over de cao "schendt"
    En is het oordeel van WLV-4 over de cao "schendt"

  Scenario: het verwerkingsregister overslaan wordt getrouw opgeschreven
    Stel het artikel "register over PickPilot volgens werkgevers"
      | verwerkingsregister | nee |
    Wanneer de tekst wordt opgesteld
    Dan staat er "De werkgever neemt de verwerking van persoonsgegevens met het AI-systeem niet op in het register van verwerkingsactiviteiten."
    Wanneer het akkoord op 3 december 2027 wordt gecontroleerd
    Dan is het oordeel van AVG-25-33 over PickPilot "schendt"

  Scenario: een overheid laat de EU-databank niet aan de leverancier over
    Stel de cao
      | werkgever | overheid |
    En het systeem PickPilot
      | profilering       | ja             |
      | eerste marktdatum | 5 januari 2028 |
    En het artikel "register over PickPilot volgens werkgevers"
      | eu-databank | zaak van leverancier |
    Wanneer de tekst wordt opgesteld
    Dan staat er "De werkgever laat de registratie van het AI-systeem in de EU-databank over aan de leverancier."
    Wanneer het akkoord op 1 februari 2028 wordt gecontroleerd
    Dan is het oordeel van AIA-26-8 over PickPilot "schendt"

  Scenario: geen gevolg verbinden aan het register staat zo in de tekst
    Stel het artikel "register over PickPilot"
      | gevolg | uitgesloten |
    Wanneer de tekst wordt opgesteld
    Dan staat er "Dat het AI-systeem niet in het AI-register staat, heeft voor het gebruik ervan geen gevolg."

  Scenario: één gegeven in het register staat in de regel zelf
    Stel het artikel "register over PickPilot"
      | inhoud | rol in besluit |
    Wanneer de tekst wordt opgesteld
    Dan staat er "De werkgever vermeldt in het AI-register over het AI-systeem: de rol die het bij besluiten over personen heeft."

  Scenario: een overzicht van het register geldt per jaar, ook als dat er niet staat
    Stel het artikel "register over PickPilot"
      | overzicht | minstens 2 |
    Wanneer de tekst wordt opgesteld
    Dan staat er "De werkgever verstrekt de ondernemingsraad ten minste twee (2) keer per jaar een overzicht van het AI-register."

  Scenario: wie het register mag inzien, verschilt per risicoklasse
    Stel het artikel "register over PickPilot"
      | deelt met | hoog: medezeggenschap, werknemers; midden: medezeggenschap; laag: geen |
    Wanneer de tekst wordt opgesteld
    Dan staat er "a. in risicoklasse hoog geldt: de werkgever geeft inzage in het AI-register aan de ondernemingsraad en alle werknemers;"
    En staat er "c. in risicoklasse laag is hierover niets afgesproken."
