# language: nl
Functionaliteit: een document van een ander wordt pas geopend als het gekeurd is

  Abstract Scenario: een bestand dat geen gaaf Word-document is, wordt in het Nederlands geweigerd
    Stel op schijf een Word-bestand "ontwerp.docx" dat <kwaad>
    Wanneer ik `cao-ai terug ontwerp.docx -o nieuw.cao` geef
    Dan is de afloop 2
    En zegt de opdracht "“ontwerp.docx” <waarom>."
    En is de uitvoer leeg
    En is er niets geschreven

    Voorbeelden:
      | kwaad                            | waarom                                                                |
      | leeg is                          | is leeg                                                               |
      | een pdf is                       | is een pdf                                                            |
      | een odt is                       | is een OpenDocument-bestand (.odt)                                    |
      | een wachtwoord heeft             | is met een wachtwoord versleuteld                                     |
      | half is                          | is afgebroken: het einde ontbreekt                                    |
      | naar een hogere map wijst        | heeft een onderdeel met een naam die buiten het document wijst        |
      | twee keer dezelfde tekst heeft   | heeft twee onderdelen met dezelfde naam                               |
      | uitgepakt ontploft               | wordt uitgepakt veel te groot                                         |
      | een macro heeft                  | bevat macro’s of besturingselementen met programma’s                  |
      | miljarden keren lacht            | bevat een DOCTYPE of entiteiten; die horen niet in een Word-document  |
      | een DOCTYPE in UTF-16 verstopt   | bevat een onderdeel dat geen UTF-8 is                                 |
      | eindeloos nest                   | is te diep genest                                                     |

  Scenario: een document dat er niet is of een map is, wordt geweigerd
    Stel op schijf de map "map.docx"
    Wanneer ik `cao-ai terug map.docx` geef
    Dan is de afloop 2
    En zegt de opdracht "“map.docx” is een map. Noem een bestand."
