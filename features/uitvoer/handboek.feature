# language: nl
Functionaliteit: het handboek, een website van de specificatie en haar uitkomst

  Het handboek wordt gemaakt van een werkmap, en van een run van de scenario’s van precies die versie. Hier is dat een
  kleine werkmap: één norm met vier scenario’s, waarvan één met twee voorbeelden, en één bepaling.

  Achtergrond:
    Stel een werkmap met de resultaten van haar scenario’s

  Regel: wat het handboek laat zien

    @traag
    Scenario: de bladzijde van een norm zegt wat zij inhoudt, waar zij staat en hoe sterk dat is
      Wanneer ik `cao-ai handboek site --resultaten resultaten.jsonl` geef
      Dan is de afloop 0
      En zegt de opdracht "Begin bij site/index.html"
      En zegt de bladzijde "normen/AIA-26-2.html"
        | AIA-26-2: Menselijk toezicht bij een hoogrisicosysteem                                    |
        | AI-verordening, artikel 26, tweede lid                                                    |
        | wet: de tekst van wet, besluit of verordening                                             |
        | vanaf 2 december 2027                                                                     |
        | fout: De toezichthouder mag niet van de uitkomst afwijken; de bevoegdheid is hem ontnomen. |
        | “mag afwijken” bij toezicht is uitgesloten                                                |
        | Regelt het akkoord helemaal niets bij toezicht: aandachtspunt                             |
      En leidt "EUR-Lex" op "normen/AIA-26-2.html" naar "https://eur-lex.europa.eu/eli/reg/2024/1689/oj"
      En leidt "Een AI-systeem met een hoog risico" op "normen/AIA-26-2.html" naar "../begrippen.html#systeem-hoogrisico"
      En zegt de bladzijde "normen/AIA-26-2.html"
        | Een voorbeeld dat voldoet Tekst van een akkoord                                                             |
        | Op 1 februari 2028 is het oordeel over Volger: voldoet.                                                     |
        | Een voorbeeld met een bevinding                                                                             |
        | Op 1 februari 2028 is het oordeel over Volger: schendt (fout).                                              |
        | De bepaling die voldoet                                                                                     |
        | De toezichthouder mag zonder voorafgaande toestemming van de uitvoer van het AI-systeem afwijken.           |
        | Toezicht met alle elementen voldoet in het handboek – 1 geslaagd                                            |
        | Zonder bevoegdheid schendt het toezicht in het handboek de norm – 2 geslaagd                                |
      En zegt de bladzijde "scenarios/regels-aia-AIA-26-2.html"
        | Wat voor elk scenario geldt                            |
        | Stel het systeem Volger                                |
        | waarde uitkomst uitgesloten geslaagd nee geslaagd      |
        | Deze uitkomst klopt in het handboek met opzet niet mislukt |
      En zegt de bladzijde "index.html"
        | Let op: 1 scenario mislukte in deze versie. |
        | 1 van 6 mislukt                             |
        | met de uitkomst van alle 6 scenario’s       |
      En zegt de bladzijde "matrix/aia.html"
        | AI-verordening, artikel 26, tweede lid AIA-26-2 |
      En zegt de bladzijde "onderwerpen/toezicht.html"
        | Sleutel Basis Middenweg Inzet werknemers Inzet werkgevers                                       |
        | toezichthouders niet genoemd minstens 2 per dienst minstens 3 per dienst minstens 1 per dienst  |
        | De leidinggevende houdt in het handboek toezicht – 1 geslaagd                                   |
      En zegt de bladzijde "codes/OPZET-07.html"
        | Geen scenario noemt deze code. |
      En zegt de bladzijde "wetten/evrm.html"
        | Wat een jurist moet nalezen |

    @traag
    Scenario: het handboek werkt uit een map, zonder server en zonder iets van elders
      Wanneer ik `cao-ai handboek site --resultaten resultaten.jsonl` geef
      Dan leidt elke verwijzing in de map "site" naar een plaats die er is
      En vraagt geen bladzijde in de map "site" iets van elders
      En is geen bladzijde in de map "site" groter dan 60 kB

    @traag
    Scenario: een handboek vervangen laat staan wat er niet van is
      Stel op schijf het bestand "site/index.html"
        """
        <title>Begin – handboek van cao-ai</title>
        """
      En op schijf het bestand "site/normen/OUD-1.html"
        """
        <title>OUD-1 – handboek van cao-ai</title>
        """
      En op schijf het bestand "site/eigen.html"
        """
        <title>Van iemand anders</title>
        """
      Wanneer ik `cao-ai handboek site --resultaten resultaten.jsonl` geef
      Dan is de afloop 2
      En zegt de opdracht "In “site” staat al een handboek. Noem een andere map, of gebruik --overschrijf."
      En is er niets geschreven
      Wanneer ik `cao-ai handbook site --resultaten resultaten.jsonl --overschrijf` geef
      Dan is de afloop 0
      En staat in "site/eigen.html" "Van iemand anders"
      En bestaat "site/normen/OUD-1.html" niet

  Regel: wat het handboek weigert

    Scenario: van resultaten van een andere versie komt geen handboek
      Stel dat de werkmap sindsdien een nieuwe versie heeft
      Wanneer ik `cao-ai handboek site --resultaten resultaten.jsonl` geef
      Dan is de afloop 2
      En zegt de opdracht "De resultaten zijn van versie"
      En zegt de opdracht "Draai alle scenario’s: python -m pytest tests/test_features.py"
      En is er niets geschreven

    Abstract Scenario: van resultaten die niet alles zeggen komt geen handboek
      Stel dat in de resultaten <wat>
      Wanneer ik `cao-ai handboek site --resultaten resultaten.jsonl` geef
      Dan is de afloop 2
      En zegt de opdracht "<zin>"
      En is er niets geschreven

      Voorbeelden:
        | wat                                    | zin                                                                                           |
        | de laatste regel ontbreekt             | Van de 6 scenario’s zijn er 5 gedraaid. Een handboek vraagt een volledige run.                |
        | geen scenario staat                    | Van de 0 scenario’s zijn er 0 gedraaid.                                                       |
        | een scenario is overgeslagen           | Er is 1 scenario niet tot een uitkomst gekomen; de eerste staat in features/clausules/toezicht.feature, regel 4 (overgeslagen). |
        | alles is gebroken                      | Er zijn 6 scenario’s niet tot een uitkomst gekomen                                            |
        | de map was gewijzigd                   | De scenario’s zijn gedraaid terwijl er wijzigingen waren die niet zijn vastgelegd             |
        | een regel een ander scenario noemt     | staat niet in de resultaten                                                                   |
        | een onbekende uitkomst staat           | “resultaten.jsonl” is geen bestand met resultaten van de scenario’s.                          |
        | een getal staat waar een tekst hoort   | “resultaten.jsonl” is geen bestand met resultaten van de scenario’s.                          |
        | geen lijst van oordelen staat          | “resultaten.jsonl” is geen bestand met resultaten van de scenario’s.                          |
        | de eerste regel ontbreekt              | “resultaten.jsonl” is geen bestand met resultaten van de scenario’s.                          |
        | geen json staat                        | “resultaten.jsonl” is geen bestand met resultaten van de scenario’s.                          |
        | niets staat                            | “resultaten.jsonl” is geen bestand met resultaten van de scenario’s.                          |
        | geen leesbare tekst staat              | Het bestand met resultaten “resultaten.jsonl” is niet te lezen.                               |

    Scenario: zonder bestand met resultaten komt er geen handboek
      Wanneer ik `cao-ai handboek site --resultaten weg.jsonl` geef
      Dan is de afloop 2
      En zegt de opdracht "Het bestand met resultaten “weg.jsonl” bestaat niet."

    Scenario: een geïnstalleerd pakket heeft geen scenario’s en zegt dat
      Stel dat het programma als pakket is geïnstalleerd
      Wanneer ik `cao-ai handboek site --resultaten resultaten.jsonl` geef
      Dan is de afloop 2
      En zegt de opdracht "Het handboek wordt gemaakt uit de specificatie (de map features), en die zit niet in een geïnstalleerd pakket."
      En is er niets geschreven

    Abstract Scenario: een werkmap waarvan de versie niet vaststaat geeft geen handboek
      Stel dat <wat>
      Wanneer ik `cao-ai handboek site --resultaten resultaten.jsonl` geef
      Dan is de afloop 2
      En zegt de opdracht "<zin>"
      En is er niets geschreven

      Voorbeelden:
        | wat                                          | zin                                                            |
        | in de werkmap een scenario is gewijzigd      | In deze map zijn bestanden gewijzigd sinds de laatste versie.  |
        | de werkmap niet van git is                   | vraagt daarvoor een werkmap van git                            |
        | git niet is geïnstalleerd                    | vraagt daarvoor een werkmap van git                            |
        | het pakket dat scenario’s leest, ontbreekt   | pip install -e ".[handboek]"                                   |

    Abstract Scenario: een handboek komt niet op een plaats waar iets anders staat
      Stel op schijf het bestand "<bestand>"
        """
        iets van u
        """
      Wanneer ik `cao-ai handboek site --resultaten resultaten.jsonl --overschrijf` geef
      Dan is de afloop 2
      En zegt de opdracht "<zin>"
      En is er niets geschreven

      Voorbeelden:
        | bestand         | zin                                                                 |
        | site            | “site” is een bestand. Noem een map, bijvoorbeeld een die nog niet bestaat. |
        | site/index.html | In “site” staat iets anders dan een handboek. Noem een lege map.    |
        | site/brief.txt  | In “site” staat iets anders dan een handboek. Noem een lege map.    |
