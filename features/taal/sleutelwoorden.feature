# language: nl
Functionaliteit: de woorden van de taal mogen ook gewone woorden zijn
  > Een woord als “voor” is alleen een sleutelwoord waar de taal het nodig heeft. Een lezer die dat vergeet,
  > leest “voor ingebruikname” als een term en zwijgt erover.

  Abstract Scenario: een woord van de taal in een sleutel blijft een woord van de sleutel
    Stel in het blok '<blok>' de regel '<sleutel>: <waarde>'
    Wanneer het wordt gelezen
    Dan is er geen taalfout
    En is “<sleutel>” in “<blok>” de waarde “<waarde>”

    Voorbeelden:
      | blok            | sleutel                        | waarde                |
      | geletterdheid   | voor gebruik                   | ja                    |
      | geletterdheid   | geen gebruik zonder            | nee                   |
      | geletterdheid   | geldt bij                      | alle systemen         |
      | bewaren         | na uitdienst                   | hoogstens 4 weken     |
      | pilot           | gegevens na afloop             | wissen                |
      | pilot           | advies voor voortzetting       | ja                    |
      | privacy         | per toepassing                 | ja                    |
      | overleg         | advies over                    | beleid                |
      | overleg         | instemming naast cao           | ja                    |
      | toezicht        | wet geldt volgens tekst vanaf  | 2 augustus 2026       |
      | looptijd        | heropening binnen              | hoogstens 4 weken     |
      | register        | deelt met                      | vakbonden             |
      | werkgelegenheid | met scholing                   | ja                    |
      | register        | deel van cao                   | ja                    |
      | toezicht        | tijd                           | minstens 2 uur        |
      | scholing        | uren                           | 40 uur                |

  Abstract Scenario: een woord van de taal in een term blijft een woord van de term
    Stel in het blok '<blok>' de regel '<sleutel>: <term>'
    Wanneer het wordt gelezen
    Dan is er geen taalfout
    En is de soort van “<sleutel>” in “<blok>” termen
    En is “<sleutel>” in “<blok>” de waarde “<term>”

    Voorbeelden:
      | blok            | sleutel               | term                           |
      | klacht          | interne procedure     | voor antwoord                  |
      | klacht          | interne procedure     | na antwoord                    |
      | klacht          | rechter               | na interne procedure           |
      | besluiten       | betwisting            | bij leverancier                |
      | besluiten       | uitzondering          | noodzakelijk voor overeenkomst |
      | besluiten       | uitzondering          | UAVG artikel 40                |
      | overleg         | rechtsgang            | als bij advies                 |
      | overleg         | geheimhouding         | per onderwerp                  |
      | overleg         | reden geen instemming | cao regelt het                 |
      | overleg         | reden geen instemming | niet voor controle bedoeld     |
      | scholing        | zorg                  | binnen budget                  |
      | scholing        | voorrang              | ouder dan 50                   |
      | werkgelegenheid | garantie              | geen gedwongen ontslag         |
      | wijzigingen     | voorwaarden wijzigen  | met instemming ondernemingsraad |
      | looptijd        | rangorde              | wet voor cao                   |
      | looptijd        | bijlage wijzigen door | partijen bij akte              |

  Abstract Scenario: waar een moment wordt gevraagd, is “voor” het begin van een moment
    Stel in het blok '<blok>' de regel '<sleutel>: <waarde>'
    Wanneer het wordt gelezen
    Dan is de soort van “<sleutel>” in “<blok>” moment

    Voorbeelden:
      | blok         | sleutel                | waarde               |
      | overleg      | instemming             | voor ingebruikname   |
      | overleg      | instemming             | na antwoord          |
      | besluiten    | motivering             | bij klacht           |
      | aankondiging | informatie betrokkenen | voor einde dienst    |
      | overleg      | advies                 | voor einde procedure |
      | bewaren      | sollicitatiegegevens   | na einde procedure   |

  Abstract Scenario: een woord dat met een woord van de taal begint, is een ander woord
    Stel in het blok '<blok>' de regel '<sleutel>: <waarde>'
    Wanneer het wordt gelezen
    Dan is er geen taalfout
    En is “<sleutel>” in “<blok>” de waarde “<waarde>”

    Voorbeelden:
      | blok         | sleutel                | waarde             |
      | overleg      | instemming             | na intrekking      |
      | aankondiging | termijn                | voor inkoop        |
      | overleg      | inhoud aanvraag        | naam               |
      | toezicht     | personen               | oud-werknemers     |
      | toezicht     | toezichthouders        | 2 perrons          |
      | toezicht     | toezichthouders        | 2 totalen          |
      | toezicht     | toezichthouders        | 2 naderingen       |
      | toezicht     | toezichthouders        | 2 voorposten       |
      | toezicht     | toezichthouders        | 2 meisjes          |

  Abstract Scenario: een systeem mag heten als een woord van de taal
    Stel de tekst
      """
      cao "Cao Voorbeeld"
      einde
      ai-systeem <naam> "Titel"
      einde
      toezicht over <naam>
      einde
      """
    Wanneer het wordt gelezen
    Dan is er geen taalfout
    En geldt “toezicht” voor “<naam>”

    Voorbeelden:
      | naam      |
      | over      |
      | volgens   |
      | einde     |
      | toezicht  |
      | cao       |
      | voor      |
      | Über-4_b  |

  Scenario: “einde” sluit een blok alleen als het alleen op zijn regel staat
    Stel de tekst
      """
      cao "Cao Voorbeeld"
      einde # klaar
      ai-systeem PickPilot "PickPilot 4"
        einde pilot: 3 mei 2027
      ␣␣einde⇥
      """
    Wanneer het wordt gelezen
    Dan is er geen taalfout
    En is “einde pilot” van systeem PickPilot de waarde “3 mei 2027”

  Scenario: een lijst die op een komma eindigt, slokt “einde” niet op
    Stel een akkoord met daarin
      """
      overleg
        inhoud aanvraag: naam, werking,

      einde
      toezicht
        mag afwijken: ja
      einde
      """
    Wanneer het wordt gelezen
    Dan meldt TAAL-006 op regel 2 alleen “Achter de laatste komma staat niets”
    En onderstreept TAAL-006 op regel 2 “,”
