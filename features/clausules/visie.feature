# language: nl
Functionaliteit: Doel, visie en noodzaak (K03)

  > Een doel dat openblijft, is morgen een ander doel.

  Achtergrond:
    Stel de cao
      | werkgever       | privaat          |
      | medezeggenschap | ondernemingsraad |
    En het systeem PickPilot
      | ai volgens de wet | ja |
      | doelen           | prestaties volgen |
      | persoonsgegevens | ja                |

  Abstract Scenario: de vier varianten van visie zeggen elk iets anders
    Stel het lege artikel "visie over PickPilot volgens <variant>"
    Wanneer de tekst wordt opgesteld
    Dan staat er "<zin>"
    En staat er "Dit artikel geldt voor het AI-systeem “PickPilot”."

    Voorbeelden:
      | variant    | zin                                                                                                                     |
      | basis      | De werkgever gebruikt het AI-systeem alleen na een nieuw besluit voor een ander doel dan waarvoor hij het heeft ingevoerd. |
      | werknemers | a. het verminderen van het aantal arbeidsplaatsen;                                                                      |
      | werkgevers | Dit artikel is een verklaring van voornemens; op grond ervan kan niemand nakoming of schadevergoeding vorderen.         |
      | middenweg  | het verhogen van het werktempo en het volgen of beïnvloeden van activiteiten van een vakbond.                           |

  Abstract Scenario: elke variant van visie is rechtmatig bij een private werkgever met een ondernemingsraad
    Stel het lege artikel "visie over PickPilot volgens <variant>"
    En het lege artikel "overleg over PickPilot volgens basis"
    Wanneer het akkoord op 3 december 2027 wordt gecontroleerd
    Dan is er geen fout en geen waarschuwing

    Voorbeelden:
      | variant    |
      | basis      |
      | werknemers |
      | werkgevers |
      | middenweg  |

  Scenario: doelen openlaten wordt getrouw opgeschreven en door de AVG verboden
    Stel het artikel "visie over PickPilot volgens werkgevers"
      | doelbinding | uitgesloten |
    Wanneer de tekst wordt opgesteld
    Dan staat er "De werkgever is bij het gebruik van het AI-systeem niet gebonden aan de doelen waarvoor hij het heeft ingevoerd."
    En noemt een voetnoot "Algemene verordening gegevensbescherming, artikel 5, eerste lid, onder b (wet)"
    Wanneer het akkoord op 3 december 2027 wordt gecontroleerd
    Dan is het oordeel van AVG-5-1 over PickPilot "schendt"

  Scenario: een doel van het gebruik staat in de regel zelf
    Stel het artikel "visie over PickPilot"
      | beoogde doelen | veiligheid |
    Wanneer de tekst wordt opgesteld
    Dan staat er "De werkgever gebruikt het AI-systeem alleen voor: de veiligheid."

  Scenario: de doelen van het gebruik openlaten staat zo in de tekst
    Stel het artikel "visie over PickPilot"
      | beoogde doelen | uitgesloten |
    Wanneer de tekst wordt opgesteld
    Dan staat er "Partijen leggen niet vast voor welke doelen de werkgever het AI-systeem gebruikt."

  Scenario: sturen op geweigerde diensten kan als doel worden uitgesloten
    Stel het artikel "visie over PickPilot"
      | uitgesloten doelen | weigeren van diensten |
    Wanneer de tekst wordt opgesteld
    Dan staat er "De werkgever gebruikt het AI-systeem niet voor: het sturen van personen op grond van de diensten die zij hebben geweigerd."

  Scenario: de toets van de noodzaak vraagt naar een lichter middel
    Stel het artikel "visie over PickPilot"
      | noodzaaktoets | ja |
    Wanneer de tekst wordt opgesteld
    Dan staat er "waarom het AI-systeem voor zijn doel nodig is en waarom een lichter middel niet volstaat."

  Scenario: een enkel beginsel staat in het enkelvoud
    Stel het artikel "visie over PickPilot"
      | principes | privé |
    Wanneer de tekst wordt opgesteld
    Dan staat er "overeenkomstig het volgende beginsel: eerbiediging van de persoonlijke levenssfeer."

  Scenario: de jaarlijkse visie op AI wordt met de ondernemingsraad besproken
    Stel het artikel "visie over PickPilot"
      | jaarlijkse visie | ja |
    Wanneer de tekst wordt opgesteld
    Dan staat er "De werkgever stelt elk kalenderjaar een visie op AI in de onderneming op en bespreekt die met de ondernemingsraad."

  Scenario: uitgesloten doelen per risicoklasse staan elk op hun eigen regel
    Stel het artikel "visie over PickPilot"
      | uitgesloten doelen | hoog: hoger tempo, personeelsvermindering, vakbondsactiviteit; midden: vakbondsactiviteit; laag: geen |
    Wanneer de tekst wordt opgesteld
    Dan staat er "Over de uitgesloten doelen geldt per risicoklasse het volgende:"
    En staat er "a. in risicoklasse hoog geldt: de werkgever gebruikt het AI-systeem niet voor: het verhogen van het werktempo, het verminderen van het aantal arbeidsplaatsen en het volgen of beïnvloeden van activiteiten van een vakbond;"
    En staat er "c. in risicoklasse laag is hierover niets afgesproken."
