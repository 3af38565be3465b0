# language: nl
Functionaliteit: het Word-document in de huisstijl van een organisatie

  Achtergrond:
    Stel op schijf het bestand "akkoord.cao"
      """
      cao "Cao Voorbeeld 2027-2029"
        partijen:         werkgever "Voorbeeld B.V.", vakbond "Voorbeeldbond"
        medezeggenschap:  ondernemingsraad
      einde
      ai-systeem PickPilot "PickPilot 4"
        doelen:        prestaties volgen
      einde
      hoofdstuk "Toezicht"
      toezicht over PickPilot volgens middenweg
      einde
      klacht volgens middenweg
      einde
      hoofdstuk "Gegevens"
      bewaren over PickPilot volgens middenweg
      einde
      """

  Regel: stijlen komen uit het sjabloon, en wat ontbreekt wordt vooraf genoemd

    Scenario: stijlen die het sjabloon mist, worden alle genoemd voordat er iets wordt geschreven
      Stel op schijf het sjabloon "huis.dotx"
      Wanneer ik `cao-ai maak akkoord.cao -o uit.docx --sjabloon huis.dotx` geef
      Dan is de afloop 2
      En zegt de opdracht "Het sjabloon heeft geen stijl voor partijkop (“Partijkop”), partij (“Partij”)"
      En zegt de opdracht "artikel (“Artikel”), lid (“Lid”)"
      En zegt de opdracht "of schrijf daarin: ontbrekend"
      En is er niets geschreven

    Scenario: ontbrekende stijlen worden op verzoek toegevoegd en genoemd
      Stel op schijf het sjabloon "huis.dotx"
      En op schijf het bestand "stijlen.toml"
        """
        ontbrekend = "toevoegen"
        """
      Wanneer ik `cao-ai maak akkoord.cao -o uit.docx --sjabloon huis.dotx --stijlen stijlen.toml` geef
      Dan is de afloop 0
      En zegt de opdracht "in de huisstijl van huis.dotx"
      En zegt de opdracht "Toegevoegde stijlen: Partijkop, Partij, Bevindingen, Artikel"
      En zegt de opdracht "De tekst van het sjabloon zelf is niet overgenomen."
      En is het Word-document "uit.docx" heel
      En heeft "uit.docx" alinea's in de stijlen "Heading 1, Artikel, Lid, Onderdeel"

    Scenario: stijlen worden aangewezen met de naam die Word toont
      Stel op schijf het sjabloon "huis.dotx" met de stijlen "Huis Artikel, Huis Lid, Huis Onderdeel"
      En op schijf het bestand "stijlen.toml"
        """
        ontbrekend = "toevoegen"
        [stijlen]
        hoofdstuk = "Kop 1"
        artikel = "Huis Artikel"
        lid = "huis lid"
        onderdeel = "Huis Onderdeel"
        """
      Wanneer ik `cao-ai maak akkoord.cao -o uit.docx --sjabloon huis.dotx --stijlen stijlen.toml` geef
      Dan is de afloop 0
      En is het Word-document "uit.docx" heel
      En heeft "uit.docx" alinea's in de stijlen "Heading 1, Huis Artikel, Huis Lid, Huis Onderdeel"
      En bevat "uit.docx" een verwijzing die als "artikel 2" wordt getoond

    Abstract Scenario: een lijst met stijlen die niet klopt, wordt geweigerd
      Stel op schijf het sjabloon "huis.dotx" met de stijlen "Huis Artikel, Huis Lid, Huis Onderdeel"
      En op schijf het bestand "stijlen.toml" met de regel <regel>
      Wanneer ik `cao-ai maak akkoord.cao -o uit.docx --sjabloon huis.dotx --stijlen stijlen.toml` geef
      Dan is de afloop 2
      En zegt de opdracht "<melding>"
      En is er niets geschreven

      Voorbeelden:
        | regel                              | melding                                                            |
        | stijlen.artikel = "Huis Artikle"   | “Huis Artikle” (artikel). Bedoelde u “Huis Artikel”?               |
        | stijlen.artikle = "Huis Artikel"   | “artikle” is geen onderdeel van het document. Bedoelde u “artikel” |
        | stijlen.artikel = 5                | bij “artikel” hoort de naam van een stijl tussen aanhalingstekens  |
        | stijlen.artikel = "Strong"         | “Strong” is een tekenstijl; bij artikel hoort een alineastijl      |
        | stijlen = {lid = "Huis Lid", artikel = "Huis Lid"} | “Huis Lid” staat bij artikel en lid; een genummerde stijl hoort bij één onderdeel |
        | stijlen.lid = "Standaard"          | de standaardstijl kan geen nummer krijgen                          |
        | nummering = "geen"                 | bij “nummering” hoort “eigen” of “sjabloon”                        |
        | kleur = "rood"                     | “kleur” is hier onbekend                                           |
        | nummering "eigen"                  | is geen TOML                                                       |
        | stijlen = 5                        | hoort een lijst van stijlen                                        |

  Regel: de nummering van het sjabloon wordt gevolgd of vervangen

    Scenario: de nummering van het sjabloon wordt op verzoek gevolgd, ook in verwijzingen en inhoudsopgave
      Stel op schijf het genummerde sjabloon "huis.docx" met de lijst "Art. %1" en leden "(%2)"
      En op schijf het bestand "stijlen.toml"
        """
        nummering = "sjabloon"
        ontbrekend = "toevoegen"
        [stijlen]
        artikel = "Huis Artikel"
        lid = "Huis Lid"
        onderdeel = "Huis Onderdeel"
        """
      Wanneer ik `cao-ai maak akkoord.cao -o uit.docx --sjabloon huis.docx --stijlen stijlen.toml` geef
      Dan is de afloop 0
      En is het Word-document "uit.docx" heel
      En noemt de inhoudsopgave van "uit.docx" "Art. 1"
      En bevat "uit.docx" een verwijzing die als "art. 2" wordt getoond

    Scenario: een lijst zonder woord voor het nummer krijgt het woord in de zin
      Stel op schijf het genummerde sjabloon "huis.docx" met de lijst "%1." en leden "%2."
      En op schijf het bestand "stijlen.toml"
        """
        nummering = "sjabloon"
        ontbrekend = "toevoegen"
        [stijlen]
        artikel = "Huis Artikel"
        lid = "Huis Lid"
        onderdeel = "Huis Onderdeel"
        """
      Wanneer ik `cao-ai maak akkoord.cao -o uit.docx --sjabloon huis.docx --stijlen stijlen.toml` geef
      Dan is de afloop 0
      En is het Word-document "uit.docx" heel
      En bevat "uit.docx" een verwijzing die als "2" wordt getoond
      En leest "uit.docx" als tekst "artikel 2"

    Abstract Scenario: een nummering die verwijzingen onjuist zou maken, wordt geweigerd
      Stel op schijf het genummerde sjabloon "huis.docx" met de lijst "<artikel>" en leden "<lid>"
      En op schijf het bestand "stijlen.toml"
        """
        nummering = "sjabloon"
        ontbrekend = "toevoegen"
        [stijlen]
        artikel = "Huis Artikel"
        lid = "<stijl>"
        onderdeel = "Huis Onderdeel"
        """
      Wanneer ik `cao-ai maak akkoord.cao -o uit.docx --sjabloon huis.docx --stijlen stijlen.toml` geef
      Dan is de afloop 2
      En zegt de opdracht "<melding>"
      En zegt de opdracht "Kies een andere stijl, of schrijf in de lijst met stijlen: nummering"
      En is er niets geschreven

      Voorbeelden:
        | artikel    | lid     | stijl        | melding                                                   |
        | Art. %1    | (%2)    | Quote        | “Quote” (lid) heeft in het sjabloon geen nummer       |
        | Artikel    | (%2)    | Huis Lid     | “Huis Artikel” (artikel) telt als “Artikel”               |
        | Art. %1    | %1.%2   | Huis Lid     | “Huis Lid” (lid) telt als “%1.%2”                         |
        | Art. %1    | (%2)    | Los Lid      | De stijl voor lid begint niet opnieuw bij elk artikel       |

  Regel: wat om de tekst staat, komt uit het sjabloon

    Scenario: papier, kop, voet en beeld komen uit het sjabloon
      Stel op schijf het sjabloon "huis.dotx" met een beeldmerk in de kop en papier van 200 bij 250 millimeter
      En op schijf het bestand "stijlen.toml"
        """
        ontbrekend = "toevoegen"
        """
      Wanneer ik `cao-ai maak akkoord.cao -o uit.docx --sjabloon huis.dotx --stijlen stijlen.toml` geef
      Dan is de afloop 0
      En is het Word-document "uit.docx" heel
      En is een bladzijde van "uit.docx" 200 bij 250 millimeter
      En staat in de kop van "uit.docx" "Huis van Voorbeeld"
      En bevat "uit.docx" het beeldmerk
      En staat in de voet van "uit.docx" het veld "NUMPAGES"
      En is de taal van "uit.docx" overal "nl-NL"

    Scenario: kop en voet van ons zelf blijven op verzoek
      Stel op schijf het sjabloon "huis.dotx" met een beeldmerk in de kop en papier van 200 bij 250 millimeter
      En op schijf het bestand "stijlen.toml"
        """
        ontbrekend = "toevoegen"
        kopvoet = "eigen"
        """
      Wanneer ik `cao-ai maak akkoord.cao -o uit.docx --sjabloon huis.dotx --stijlen stijlen.toml` geef
      Dan is de afloop 0
      En is het Word-document "uit.docx" heel
      En staat in de kop van "uit.docx" "Cao Voorbeeld 2027-2029"

    Scenario: van het sjabloon komt niets mee dat iets over zijn maker zegt
      Stel op schijf het sjabloon "huis.dotx" met een beeldmerk in de kop en papier van 200 bij 250 millimeter
      En op schijf het bestand "stijlen.toml"
        """
        ontbrekend = "toevoegen"
        """
      Wanneer ik `cao-ai maak akkoord.cao -o uit.docx --sjabloon huis.dotx --stijlen stijlen.toml` geef
      Dan is de afloop 0
      En zegt "uit.docx" nergens "Geheim van de maker"

    Abstract Scenario: wat geen sjabloon is, wordt geweigerd
      Stel op schijf het sjabloonbestand "huis.dotx" dat <wat> is
      En op schijf het bestand "stijlen.toml"
        """
        ontbrekend = "toevoegen"
        """
      Wanneer ik `cao-ai maak akkoord.cao -o uit.docx --sjabloon <naam> --stijlen stijlen.toml` geef
      Dan is de afloop 2
      En zegt de opdracht "<melding>"
      En is er niets geschreven

      Voorbeelden:
        | wat                    | naam       | melding                                              |
        | een gewone tekst       | huis.dotx  | is geen Word-bestand                                 |
        | een oud Word-bestand   | huis.dotx  | een oud Word-bestand of met een wachtwoord gesloten  |
        | een afgebroken zip     | huis.dotx  | is afgebroken: het einde ontbreekt                   |
        | een zip zonder tekst   | huis.dotx  | is wel een ingepakt bestand, maar geen Word-document |
        | een bom                | huis.dotx  | wordt uitgepakt veel te groot                        |
        | te vol                 | huis.dotx  | bestaat uit te veel onderdelen                       |
        | te diep                | huis.dotx  | is te diep genest                                    |
        | te lang                | huis.dotx  | bevat te veel. Haal de tekst eruit                   |
        | met een documenttype   | huis.dotx  | bevat een DOCTYPE of entiteiten                      |
        | in een andere codering | huis.dotx  | bevat een onderdeel dat geen UTF-8 is                |
        | met macro's            | huis.dotx  | bevat macro’s                                        |
        | met een macro          | huis.dotx  | bevat macro’s                                        |
        | met een pad naar buiten | huis.dotx | met een naam die buiten het document wijst           |
        | met twee gelijke delen | huis.dotx  | heeft twee onderdelen met dezelfde naam              |
        | met een kapot beeld    | huis.dotx  | is beschadigd                                        |
        | met stijlen elders     | huis.dotx  | is beschadigd                                        |
        | strikt                 | huis.dotx  | is opgeslagen als “Strict Open XML”                  |
        | een ander dialect      | huis.dotx  | is geen Word-bestand                                 |
        | zonder stijlen         | huis.dotx  | heeft geen stijlen                                   |
        | met een weg deel       | huis.dotx  | is beschadigd                                        |
        | geen xml               | huis.dotx  | bevat een onderdeel dat geen geldige xml is          |
        | met een buitenbeeld    | huis.dotx  | verwijst naar een beeld buiten het bestand           |
        | met een ingevoegd deel | huis.dotx  | bevat een ingevoegd object                           |
        | een gewone tekst       | huis.odt   | eindigt niet op .docx of .dotx                       |
        | een gewone tekst       | weg.dotx   | “weg.dotx” bestaat niet                              |

    Scenario: een lijst met stijlen zonder sjabloon is verkeerd gebruik
      Stel op schijf het bestand "stijlen.toml"
        """
        ontbrekend = "toevoegen"
        """
      Wanneer ik `cao-ai maak akkoord.cao -o uit.docx --stijlen stijlen.toml` geef
      Dan is de afloop 2
      En zegt de opdracht "--stijlen hoort bij --sjabloon"
      En is er niets geschreven

    Scenario: een sjabloon is alleen voor Word
      Stel op schijf het sjabloon "huis.dotx"
      Wanneer ik `cao-ai maak akkoord.cao -o uit.md --sjabloon huis.dotx` geef
      Dan is de afloop 2
      En zegt de opdracht "--sjabloon is alleen voor Word"
      En is er niets geschreven

  Regel: het klaargemaakte sjabloon wordt bewaard, en niets van het ontwerp

    Scenario: de tweede keer komt het sjabloon uit de bewaarmap, met dezelfde bytes
      Stel dat de bewaarmap leeg is
      En op schijf het sjabloon "huis.dotx"
      En op schijf het bestand "stijlen.toml"
        """
        ontbrekend = "toevoegen"
        """
      Wanneer ik `cao-ai maak akkoord.cao -o een.docx --sjabloon huis.dotx --stijlen stijlen.toml --peildatum 2026-11-20` geef
      En ik `cao-ai maak akkoord.cao -o twee.docx --sjabloon huis.dotx --stijlen stijlen.toml --peildatum 2026-11-20` geef
      Dan zijn "een.docx" en "twee.docx" byte voor byte gelijk
      En is het sjabloon één keer bewaard
      En staat in de bewaarde sjablonen nergens "Cao Voorbeeld"

    Scenario: een beschadigd bewaard sjabloon wordt opnieuw gemaakt
      Stel dat de bewaarmap leeg is
      En op schijf het sjabloon "huis.dotx"
      En op schijf het bestand "stijlen.toml"
        """
        ontbrekend = "toevoegen"
        """
      Wanneer ik `cao-ai maak akkoord.cao -o een.docx --sjabloon huis.dotx --stijlen stijlen.toml --peildatum 2026-11-20` geef
      En de bewaarde sjablonen beschadigd zijn
      En ik `cao-ai maak akkoord.cao -o twee.docx --sjabloon huis.dotx --stijlen stijlen.toml --peildatum 2026-11-20` geef
      Dan is de afloop 0
      En zijn "een.docx" en "twee.docx" byte voor byte gelijk
