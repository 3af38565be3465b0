"""The codes of language errors, each with its own page."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Codepagina:
    """What a code means, and how it is mended."""

    code: str
    titel: str
    uitleg: str
    voorbeeld: str = ""


_PAGINAS = (
    Codepagina(
        "TAAL-001",
        "Het bestand is niet te openen",
        "Het bestand bestaat niet, is een map, of mag niet gelezen worden. Controleer de naam en de map.",
    ),
    Codepagina(
        "TAAL-002",
        "Het bestand is geen leesbare tekst",
        "Een akkoord is platte tekst in UTF-8. Sla het bestand in uw tekstverwerker op als “tekst (UTF-8)”.",
    ),
    Codepagina(
        "TAAL-003",
        "Het bestand is te groot",
        "Een akkoord is hoogstens 2 MB groot; dat is vele duizenden artikelen. Waarschijnlijk is dit "
        "een ander bestand.",
    ),
    Codepagina(
        "TAAL-004",
        "Een aanhalingsteken is niet gesloten",
        "Een tekst staat op één regel tussen twee aanhalingstekens.",
        'tekst "Partijen evalueren dit hoofdstuk jaarlijks."',
    ),
    Codepagina(
        "TAAL-005",
        "Achter de dubbele punt staat niets",
        "Schrijf een waarde achter de dubbele punt, of haal de regel weg. Niets zeggen is ook een "
        "keuze: dan is de sleutel niet genoemd.",
        "  opleiding:  minstens 16 uur",
    ),
    Codepagina(
        "TAAL-006",
        "Deze regel is niet te lezen",
        "Een regel in een blok is een sleutel, een dubbele punt en een waarde. Op de aangewezen plaats "
        "staat iets wat daar niet past.",
        "  instemming:  minstens 6 weken voor besluit",
    ),
    Codepagina(
        "TAAL-007",
        "Deze regel staat buiten een blok",
        "Een sleutel met een waarde hoort in een blok, tussen een kopregel en “einde”.",
        "toezicht over PickPilot\n  opleiding:  minstens 16 uur\neinde",
    ),
    Codepagina(
        "TAAL-008",
        "Dit “einde” sluit geen blok",
        "Er is geen blok open. Haal het woord weg, of zet de kopregel van het blok erboven.",
    ),
    Codepagina(
        "TAAL-009",
        "Het blok mist zijn “einde”",
        "Een blok sluit met “einde” alleen op een regel.",
        "toezicht\n  opleiding:  minstens 16 uur\neinde",
    ),
    Codepagina(
        "TAAL-010",
        "Deze waarde past niet bij de sleutel",
        "Elke sleutel heeft een eigen soort waarde: een duur, een moment, een bedrag, een term. Het "
        "woordenboek in grammar/README.md zegt welke.",
        "  advies:  minstens 6 weken voor besluit",
    ),
    Codepagina(
        "TAAL-011",
        "Hier past maar één waarde",
        "Deze sleutel neemt één waarde. Meer dan één waarde staat alleen bij een lijst van termen, "
        "teksten of data.",
    ),
    Codepagina(
        "TAAL-012",
        "Dit is in het Nederlands geen getal",
        "Schrijf een punt per duizendtal en een komma voor de decimalen.",
        "  budget:  hoogstens € 7.500,50 per systeem",
    ),
    Codepagina(
        "TAAL-013",
        "Deze datum bestaat niet",
        "De kalender kent deze dag niet. Controleer dag, maand en jaar.",
        "  besluit:  10 mei 2027",
    ),
    Codepagina(
        "TAAL-014",
        "De laatste dag ligt voor de eerste",
        "Een periode noemt eerst haar eerste dag en dan haar laatste.",
        "  looptijd:  1 april 2027 tot en met 31 maart 2029",
    ),
    Codepagina("TAAL-015", "Deze term staat er twee keer", "Noem elke term één keer."),
    Codepagina(
        "TAAL-016",
        "Dit woord staat niet in de lijst",
        "Bij deze sleutel hoort een vaste lijst van woorden. De melding noemt de dichtstbijzijnde.",
        "  belegd bij:  aangewezen personen",
    ),
    Codepagina(
        "TAAL-017",
        "Deze sleutel bestaat niet in dit blok",
        "Elk blok heeft zijn eigen sleutels; het woordenboek in grammar/README.md noemt ze. De melding "
        "noemt de dichtstbijzijnde.",
    ),
    Codepagina(
        "TAAL-018",
        "Dit onderwerp bestaat niet",
        "Een blok begint met “cao”, “ai-systeem”, of het woord van een onderwerp. De melding noemt het "
        "dichtstbijzijnde.",
    ),
    Codepagina(
        "TAAL-019",
        "De verdeling is samen geen 100 %",
        "De delen van een verdeling tellen op tot 100 %.",
        "  verdeling:  40 % tijd; 30 % geld; 30 % scholing",
    ),
    Codepagina(
        "TAAL-020",
        "Deze sleutel staat er twee keer",
        "Voor één systeem kan een sleutel één waarde hebben. Een blok dat het systeem noemt, gaat voor "
        "een blok zonder “over”; verder moet u kiezen.",
    ),
    Codepagina("TAAL-021", "Deze naam is al gebruikt", "Elk systeem en elk begrip heeft een eigen naam."),
    Codepagina(
        "TAAL-022",
        "Dit systeem staat niet in het bestand",
        "Achter “over” staan namen van ai-systemen uit dit bestand, met dezelfde hoofdletters.",
        "toezicht over PickPilot",
    ),
    Codepagina(
        "TAAL-023",
        "Deze variant bestaat niet",
        "Een onderwerp heeft vier varianten: basis, werknemers, werkgevers en middenweg.",
        "overleg over PickPilot volgens middenweg",
    ),
    Codepagina(
        "TAAL-024",
        "Een bestand heeft precies één blok “cao”",
        "Het blok “cao” noemt de titel en de feiten van het akkoord.",
        'cao "Cao Voorbeeld 2027-2029"\n  looptijd:  1 april 2027 tot en met 31 maart 2029\neinde',
    ),
    Codepagina(
        "TAAL-025",
        "Er staat geen ai-systeem in het bestand",
        "Een akkoord gaat over ten minste één AI-systeem.",
        'ai-systeem PickPilot "PickPilot 4"\neinde',
    ),
    Codepagina(
        "TAAL-026",
        "Het bestand is leeg",
        "Er staat geen enkel blok in. Begin met het voorbeeld in de README.",
    ),
    Codepagina(
        "TAAL-027",
        "Deze kopregel is niet compleet",
        "Een kopregel noemt het soort blok en wat daarbij hoort: een titel tussen aanhalingstekens, de "
        "naam van een systeem, de reden van “negeer”.",
        'ai-systeem PickPilot "PickPilot 4"',
    ),
    Codepagina(
        "TAAL-028",
        "Twee regels van een blok spreken elkaar tegen",
        "Hetzelfde kan niet toegestaan en verboden zijn, en een deel is niet meer dan het geheel. Kies welke "
        "regel geldt. Spreekt een regel tegen wat een variant invult, dan meldt OPZET-38 dat.",
        "  verboden vormen:    webcam, thuis\n  toegestane vormen:  camera",
    ),
    Codepagina(
        "TAAL-029",
        "Dit onderwerp kan niet over dit systeem gaan",
        "Het onderwerp past niet bij wat over het systeem vaststaat: wie een systeem zelf bouwt en geen "
        "leverancier heeft, koopt niets in. Is een van die feiten onbekend, dan volgt deze melding niet.",
    ),
)

CODEPAGINAS = {pagina.code: pagina for pagina in _PAGINAS}
