# language: nl
Functionaliteit: uitleg, alles wat een norm zegt op één bladzijde

  Achtergrond:
    Stel dat alleen deze normen gelden
      """
      regel PROEF-1 "Toezicht"
        bron      "Proefwet, artikel 1"  eli "http://voorbeeld.nl/eli/1"
        sterkte   wet
        aard      dwingend; gunstiger afspraken zijn toegestaan
        recht     advies
        per       ai-systeem
        wanneer   systeem.profilering en cao.platform
        signaleert toezicht.zaken is meer dan 100 zaken ernst waarschuwing "Dit zijn veel zaken."
        open norm "Is het toezicht echt?"
        toelichting "De wet vraagt mensen."
        geldig    vanaf 2026-08-02 tot en met 2030-01-01
        verbiedt  toezicht.mag_afwijken is uitgesloten
        geldig    vanaf 2025-08-02 kalender oorspronkelijk
        vereist   toezicht is genoemd
      einde

      uitzondering PROEF-1-UITZ op PROEF-1 "Kleine systemen"
        bron      "Proefwet, artikel 1a"
        sterkte   wet
        geldig    doorlopend
        wanneer   systeem.beeldschermwerk
      einde

      begrip systeem.zwaar "Een zwaar systeem"
        bron      "Proefwet, artikel 2"
        sterkte   wet
        geldig    doorlopend
        betekent  niet (systeem.profilering of systeem.menselijke_toets is een van (geen, formeel))
      einde
      """

  Abstract Scenario: de uitleg van een norm laat niets weg
    Wanneer ik `cao-ai uitleg PROEF-1` geef
    Dan is de afloop 0
    En past elke regel in 80 kolommen
    En zegt de opdracht "<zin>"

    Voorbeelden:
      | zin                                                                                       |
      | eli: http://voorbeeld.nl/eli/1                                                            |
      | Aard: dwingend; gunstiger                                                                          |
      | Recht: advies van de medezeggenschap                                                      |
      | Geldig: vanaf 2 augustus 2026 tot en met 1 januari 2030                                   |
      | Geldig: vanaf 2 augustus 2025, kalender oorspronkelijk                                    |
      | Wanneer: “profilering” van het systeem is “ja” en “platform” van de cao is “ja”           |
      | Signaleert: “zaken” bij toezicht is meer dan “100 zaken” (ernst: waarschuwing) “Dit zijn veel zaken.” |
      | Vereist: het onderwerp toezicht is genoemd                                                |
      | Open norm: Is het toezicht echt?                                                          |
      | Toelichting: De wet vraagt mensen.                                                        |
      | Niet van toepassing door PROEF-1-UITZ: Kleine systemen.                                   |

  Scenario: de uitleg van een uitzondering noemt de norm die zij uitschakelt
    Wanneer ik `cao-ai uitleg proef-1-uitz` geef
    Dan is de afloop 0
    En zegt de opdracht "Uitzondering op: PROEF-1"
    En zegt de opdracht "Geldig: doorlopend"

  Scenario: de uitleg van een begrip zegt wat het betekent
    Wanneer ik `cao-ai uitleg systeem.zwaar` geef
    Dan is de afloop 0
    En zegt de opdracht "niet (“profilering” van het systeem is “ja” of “menselijke toets” van het systeem is een van (“geen”, “formeel”))"

  Abstract Scenario: de uitleg van een onderwerp zegt ook van een tijd van de dag wat erachter komt
    Wanneer ik `cao-ai uitleg <onderwerp>` geef
    Dan is de afloop 0
    En zegt de opdracht "<sleutel>"

    Voorbeelden:
      | onderwerp  | sleutel                    |
      | gezondheid | onbereikbaar uren: tijdvak |

  Scenario: de uitleg van een code heeft een voorbeeld waar dat helpt
    Wanneer ik `cao-ai uitleg TAAL-009` geef
    Dan is de afloop 0
    En past elke regel in 80 kolommen

  Scenario: de uitleg van TAAL-004 laat zien hoe het moet
    Wanneer ik `cao-ai uitleg TAAL-004` geef
    Dan zegt de opdracht "Voorbeeld: tekst "Partijen evalueren dit hoofdstuk jaarlijks.""
