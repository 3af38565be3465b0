# language: nl
Functionaliteit: Looptijd, heropening en rangorde (K49)

  > Een akkoord dat niet open kan, breekt op het eerste nieuwe systeem.

  Achtergrond:
    Stel de cao
      | werkgever       | privaat                               |
      | medezeggenschap | ondernemingsraad                      |
      | looptijd        | 1 april 2027 tot en met 31 maart 2030 |
    En het systeem PickPilot
      | ai volgens de wet | ja                |
      | doelen            | prestaties volgen |
      | persoonsgegevens  | ja                |

  Abstract Scenario: de vier varianten van looptijd zeggen elk iets anders
    Stel het lege artikel "looptijd over PickPilot volgens <variant>"
    Wanneer de tekst wordt opgesteld
    Dan staat er "<zin>"
    En staat er "Dit artikel geldt voor het AI-systeem “PickPilot”."

    Voorbeelden:
      | variant    | zin                                                                                                                          |
      | basis      | De afspraken over AI gelden ten hoogste zestig (60) maanden vanaf de ingang van deze cao.                                    |
      | werknemers | De afspraken over AI worden na afloop stilzwijgend voor dezelfde duur verlengd, tenzij een partij heeft opgezegd.            |
      | werkgevers | Partijen heropenen het overleg over de afspraken over AI niet voor de afloop van deze cao.                                   |
      | middenweg  | Partijen gaan op 2 december 2026 en 2 december 2027 na of de afspraken over AI met de dan geldende wetgeving overeenstemmen. |

  Abstract Scenario: elke variant van looptijd is rechtmatig bij een private en een publieke werkgever, met en zonder ondernemingsraad
    Stel de cao
      | werkgever         | <werkgever> |
      | werkzame personen | <personen>  |
      | medezeggenschap   | <orgaan>    |
    En het lege artikel "looptijd over PickPilot volgens <variant>"
    En het lege artikel "overleg over PickPilot volgens basis"
    Wanneer het akkoord op 3 december 2027 wordt gecontroleerd
    Dan is er geen fout en geen waarschuwing

    Voorbeelden:
      | variant    | werkgever | personen | orgaan                       |
      | basis      | privaat   | 1.450    | ondernemingsraad             |
      | basis      | privaat   | 30       | personeelsvertegenwoordiging |
      | basis      | privaat   | 9        | geen                         |
      | basis      | overheid  | 1.100    | ondernemingsraad             |
      | werknemers | privaat   | 1.450    | ondernemingsraad             |
      | werknemers | privaat   | 30       | personeelsvertegenwoordiging |
      | werknemers | privaat   | 9        | geen                         |
      | werknemers | overheid  | 1.100    | ondernemingsraad             |
      | werkgevers | privaat   | 1.450    | ondernemingsraad             |
      | werkgevers | privaat   | 30       | personeelsvertegenwoordiging |
      | werkgevers | privaat   | 9        | geen                         |
      | werkgevers | overheid  | 1.100    | ondernemingsraad             |
      | middenweg  | privaat   | 1.450    | ondernemingsraad             |
      | middenweg  | privaat   | 30       | personeelsvertegenwoordiging |
      | middenweg  | privaat   | 9        | geen                         |
      | middenweg  | overheid  | 1.100    | ondernemingsraad             |

  Abstract Scenario: de looptijd van de afspraken over AI staat er binnen en buiten het bereik van de catalogus
    Stel het artikel "looptijd over PickPilot"
      | duur | <waarde> |
    Wanneer de tekst wordt opgesteld
    Dan staat er "<zin>"

    Voorbeelden:
      | waarde            | zin                                                                                             |
      | 0 maanden         | De afspraken over AI eindigen op de dag waarop deze cao ingaat.                                 |
      | 1 maand           | De afspraken over AI gelden één (1) maand vanaf de ingang van deze cao.                         |
      | 12 tot 60 maanden | De afspraken over AI gelden twaalf tot zestig (12 tot 60) maanden vanaf de ingang van deze cao. |
      | 120 maanden       | De afspraken over AI gelden 120 maanden vanaf de ingang van deze cao.                           |
      | onbeperkt         | De afspraken over AI gelden voor onbepaalde tijd.                                               |
      | uitgesloten       | Voor de afspraken over AI geldt geen eigen duur.                                                |

  Abstract Scenario: elke verlenging van de looptijd heeft haar eigen zin
    Stel het artikel "looptijd over PickPilot"
      | verlenging | <waarde> |
    Wanneer de tekst wordt opgesteld
    Dan staat er "<zin>"

    Voorbeelden:
      | waarde       | zin                                                                         |
      | stilzwijgend | stilzwijgend voor dezelfde duur verlengd, tenzij een partij heeft opgezegd. |
      | 12 maanden   | telkens met twaalf (12) maanden verlengd, tenzij een partij heeft opgezegd. |
      | onbeperkt    | voor onbepaalde tijd verlengd, tenzij een partij heeft opgezegd.            |
      | uitgesloten  | De afspraken over AI worden na afloop niet stilzwijgend verlengd.           |

  Abstract Scenario: de nawerking na de looptijd kan ja, nee of een duur zijn
    Stel het artikel "looptijd over PickPilot"
      | nawerking | <waarde> |
    Wanneer de tekst wordt opgesteld
    Dan staat er "<zin>"

    Voorbeelden:
      | waarde              | zin                                                                    |
      | ja                  | totdat partijen daarover nieuwe afspraken hebben gemaakt.              |
      | nee                 | De afspraken over AI werken na de afloop van deze cao niet na.         |
      | 0 maanden           | De afspraken over AI gelden tot en met de dag waarop deze cao afloopt. |
      | hoogstens 6 maanden | nog ten hoogste zes (6) maanden gelden.                                |
      | onbeperkt           | voor onbepaalde tijd gelden.                                           |

  Scenario: opzeggen voor het einde van de looptijd staat met moment, vorm en ontvangers in de tekst
    Stel het artikel "looptijd over PickPilot"
      | opzegging     | minstens 3 maanden voor afloop          |
      | opzegvorm     | aangetekende brief, deurwaardersexploot |
      | opzegging aan | alle partijen                           |
    Wanneer de tekst wordt opgesteld
    Dan staat er "Een partij die de afspraken over AI opzegt, doet dat ten minste drie (3) maanden voor de afloop van deze cao."
    En staat er "De opzegging van de afspraken over AI geschiedt bij aangetekende brief of bij deurwaardersexploot."
    En staat er "Een partij richt de opzegging van de afspraken over AI aan alle andere partijen."
    En noemt een voetnoot "Wet op de collectieve arbeidsovereenkomst, artikel 20 (wet)"

  Scenario: een looptijd die niet kan worden opgezegd, wordt getrouw opgeschreven
    Stel het artikel "looptijd over PickPilot"
      | opzegging     | uitgesloten |
      | opzegvorm     | uitgesloten |
      | opzegging aan | uitgesloten |
    Wanneer de tekst wordt opgesteld
    Dan staat er "Een partij kan de afspraken over AI niet opzeggen."
    En staat er "Voor de opzegging van de afspraken over AI geldt geen vorm."
    En staat er "Partijen laten vrij aan wie de opzegging van de afspraken over AI wordt gericht."

  Scenario: opzeggen per e-mail tijdens de looptijd wordt getrouw opgeschreven
    Stel het artikel "looptijd over PickPilot"
      | opzegvorm     | e-mail, brief |
      | opzegging aan | een partij    |
    Wanneer de tekst wordt opgesteld
    Dan staat er "De opzegging van de afspraken over AI geschiedt per e-mail of bij gewone brief."
    En staat er "Een partij kan volstaan met een opzegging van de afspraken over AI aan één van de andere partijen."

  Scenario: twee aanleidingen voor heropening tijdens de looptijd staan in één regel
    Stel het artikel "looptijd over PickPilot"
      | heropening bij | nieuwe wet, slechte audit |
    Wanneer de tekst wordt opgesteld
    Dan staat er "heropenen bij: een nieuwe of gewijzigde wet over AI en een audit waaruit een tekortkoming blijkt."

  Scenario: meer aanleidingen voor heropening tijdens de looptijd staan onder elkaar
    Stel het artikel "looptijd over PickPilot"
      | heropening bij | nieuwe wet, nieuw systeem, ontslag |
    Wanneer de tekst wordt opgesteld
    Dan staat er "b. een AI-systeem van een soort waarover deze cao nog niets regelt;"
    En staat er "c. ontslag dat mede het gevolg is van AI."

  Abstract Scenario: de drempel voor heropening van de looptijd telt ontslagen
    Stel het artikel "looptijd over PickPilot"
      | ontslag vanaf | <waarde> |
    Wanneer de tekst wordt opgesteld
    Dan staat er "<zin>"

    Voorbeelden:
      | waarde        | zin                                                                |
      | 1             | een drempel van één (1) ontslag als gevolg van AI.                 |
      | hoogstens 10  | een drempel van ten hoogste tien (10) ontslagen als gevolg van AI. |
      | 20 werknemers | een drempel van twintig (20) werknemers als gevolg van AI.         |
      | uitgesloten   | geldt geen drempel.                                                |

  Abstract Scenario: de heropening van de looptijd begint binnen en buiten het bereik van de catalogus
    Stel het artikel "looptijd over PickPilot"
      | heropening binnen | <waarde> |
    Wanneer de tekst wordt opgesteld
    Dan staat er "<zin>"

    Voorbeelden:
      | waarde             | zin                                                                                   |
      | 0 dagen            | Partijen beginnen heropend overleg over AI op de dag waarop een van hen dat verlangt. |
      | 1 dag              | binnen één (1) dag nadat een van hen dat heeft verlangd.                              |
      | hoogstens 90 dagen | binnen negentig (90) dagen nadat een van hen dat heeft verlangd.                      |
      | onbeperkt          | onbeperkt uitstellen.                                                                 |
      | uitgesloten        | geldt geen termijn.                                                                   |

  Abstract Scenario: de controle van de looptijd op de wet noemt één of meer dagen
    Stel het artikel "looptijd over PickPilot"
      | wetscontrole | <waarde> |
    Wanneer de tekst wordt opgesteld
    Dan staat er "<zin>"

    Voorbeelden:
      | waarde                                            | zin                                                                        |
      | 2 augustus 2028                                   | Partijen gaan op 2 augustus 2028 na of                                     |
      | 2 december 2026, 2 december 2027, 2 augustus 2028 | Partijen gaan op 2 december 2026, 2 december 2027 en 2 augustus 2028 na of |
      | uitgesloten                                       | Partijen spreken geen dag af                                               |

  Abstract Scenario: het karakter van de afspraken gedurende de looptijd is een keuze
    Stel het artikel "looptijd over PickPilot"
      | karakter | <waarde> |
    Wanneer de tekst wordt opgesteld
    Dan staat er "<zin>"

    Voorbeelden:
      | waarde      | zin                                                                              |
      | minimum     | een minimum, waarvan alleen ten gunste van de werknemer kan worden afgeweken.    |
      | standaard   | een standaard, waarvan niet kan worden afgeweken.                                |
      | uitgesloten | Partijen bepalen niet of de afspraken over AI een minimum of een standaard zijn. |

  Abstract Scenario: de rangorde gedurende de looptijd is een keuze
    Stel het artikel "looptijd over PickPilot"
      | rangorde | <waarde> |
    Wanneer de tekst wordt opgesteld
    Dan staat er "<zin>"

    Voorbeelden:
      | waarde       | zin                                                                                        |
      | gunstigste   | geldt wat voor de werknemer het gunstigst is, tenzij dwingend recht zich daartegen verzet. |
      | wet voor cao | Bij strijd over AI gaat de wet voor deze cao                                               |
      | cao voor wet | Bij strijd tussen de wet en deze cao over AI gaat deze cao voor.                           |
      | uitgesloten  | Partijen bepalen geen rangorde                                                             |

  Scenario: wie een bijlage gedurende de looptijd wijzigt, staat met de bron in de tekst
    Stel het artikel "looptijd over PickPilot"
      | bijlage wijzigen door | werkgever |
    Wanneer de tekst wordt opgesteld
    Dan staat er "De werkgever kan een bijlage over AI bij deze cao wijzigen."
    En noemt een voetnoot "Wet op de collectieve arbeidsovereenkomst, artikel 3 (wet)"

  Scenario: algemeenverbindendverklaring gedurende de looptijd wordt getrouw opgeschreven
    Stel het artikel "looptijd over PickPilot"
      | avv-duur          | 36 maanden |
      | avv terugwerkend  | ja         |
      | avv besloten door | partijen   |
    Wanneer de tekst wordt opgesteld
    Dan staat er "Partijen verklaren de afspraken over AI zelf algemeen verbindend."
    En staat er "Partijen gaan uit van algemeenverbindendverklaring van de afspraken over AI voor zesendertig (36) maanden."
    En staat er "Algemeenverbindendverklaring van de afspraken over AI werkt terug tot de ingang van deze cao."
    En noemt een voetnoot "Wet op het algemeen verbindend en het onverbindend verklaren van bepalingen van collectieve arbeidsovereenkomsten, artikel 2 (wet)"

  Scenario: de looptijd kan per risicoklasse verschillen
    Stel het artikel "looptijd over PickPilot"
      | duur | hoog: 12 maanden; midden: 24 maanden; laag: geen |
    Wanneer de tekst wordt opgesteld
    Dan staat er "Over de duur van de afspraken over AI geldt per risicoklasse het volgende:"
    En staat er "a. in risicoklasse hoog geldt: de afspraken over AI gelden twaalf (12) maanden vanaf de ingang van deze cao;"
    En staat er "c. in risicoklasse laag is hierover niets afgesproken."

  Scenario: een looptijd die op een vaste dag begint, wordt getrouw opgeschreven
    Stel het artikel "looptijd over PickPilot"
      | inwerkingtreding | vaste datum |
    Wanneer de tekst wordt opgesteld
    Dan staat er "De afspraken over AI treden in werking op de dag die deze cao als ingangsdatum noemt."
    En noemt een voetnoot "Wet op de loonvorming, artikel 4 (wet)"

  Scenario: de norm over de kennisgeving vindt een looptijd die op een vaste dag begint
    Stel het artikel "looptijd over PickPilot"
      | inwerkingtreding | vaste datum |
    Wanneer het akkoord op 3 december 2027 wordt gecontroleerd
    Dan is het oordeel van WLV-4 over de cao "schendt"
    En is de ernst "waarschuwing"

  Scenario: de norm over vijf jaar vindt een looptijd die langer is
    Stel het artikel "looptijd over PickPilot"
      | duur | 61 maanden |
    Wanneer het akkoord op 3 december 2027 wordt gecontroleerd
    Dan is het oordeel van CAO-18 over de cao "schendt"
    En is de ernst "fout"

  Scenario: de norm over opzegging vindt een looptijd die per e-mail eindigt
    Stel het artikel "looptijd over PickPilot"
      | opzegvorm | e-mail |
    Wanneer het akkoord op 3 december 2027 wordt gecontroleerd
    Dan is het oordeel van CAO-20 over de cao "schendt"
    En is de ernst "fout"

  Scenario: de norm over opzegging vindt een looptijd die aan één partij wordt opgezegd
    Stel het artikel "looptijd over PickPilot"
      | opzegging aan | een partij |
    Wanneer het akkoord op 3 december 2027 wordt gecontroleerd
    Dan is het oordeel van CAO-20 over de cao "schendt"
    En is de ernst "fout"

  Abstract Scenario: de norm over de akte vindt een bijlage die tijdens de looptijd anders wordt gewijzigd
    Stel het artikel "looptijd over PickPilot"
      | bijlage wijzigen door | <waarde> |
    Wanneer het akkoord op 3 december 2027 wordt gecontroleerd
    Dan is het oordeel van CAO-3-5 over de cao "schendt"
    En is de ernst "waarschuwing"

    Voorbeelden:
      | waarde    |
      | werkgever |
      | commissie |

  Scenario: de norm over gunstiger afspraken vindt een cao die gedurende de looptijd voor de wet gaat
    Stel het artikel "looptijd over PickPilot"
      | rangorde | cao voor wet |
    Wanneer het akkoord op 3 december 2027 wordt gecontroleerd
    Dan is het oordeel van AIA-2-11 over PickPilot "schendt"
    En is de ernst "fout"

  Scenario: de norm over algemeenverbindendverklaring vindt een te lange looptijd daarvan
    Stel de cao
      | algemeen verbindend | gevraagd |
    En het artikel "looptijd over PickPilot"
      | avv-duur | 25 maanden |
    Wanneer het akkoord op 3 december 2027 wordt gecontroleerd
    Dan is het oordeel van AVV-2 over de cao "schendt"
    En is de ernst "fout"
