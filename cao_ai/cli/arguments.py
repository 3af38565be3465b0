"""The names of the commands, their help, and every refusal in Dutch; light, since `--help` loads it."""

from collections.abc import Sequence

OPDRACHTEN = (
    *("controleer", "maak", "toon", "opmaak", "uitleg", "regels", "waarom", "effect"),
    *("redline", "vergelijk", "terug", "tijdlijn", "handboek"),
    *("nieuw", "onderwerpen"),
)
ENGELS = {
    "check": "controleer",
    "make": "maak",
    "explain": "uitleg",
    "show": "toon",
    "format": "opmaak",
    "rules": "regels",
    "why": "waarom",
    "rights": "effect",
    "compare": "vergelijk",
    "back": "terug",
    "timeline": "tijdlijn",
    "handbook": "handboek",
    "new": "nieuw",
    "subjects": "onderwerpen",
}

HULP = """cao-ai: AI-afspraken in cao's schrijven en toetsen aan het recht.

  cao-ai nieuw -o AKKOORD.cao          een eerste ontwerp, uit uw antwoorden
      --bewaar PAD, --hervat PAD       antwoorden bewaren, en er verder mee gaan
      --titel, --soort, --partijen, --looptijd
      --sector, --omvang, --wet, --orgaan
      --systeem "NAAM: DOELEN"         mag vaker, zoals --feit en --stand
      --feit "NAAM.SLEUTEL=WAARDE"     een feit; NAAM is een systeem of “cao”
      --themas, --onderwerpen          waarover; zie cao-ai onderwerpen
      --stand INZET, THEMA=INZET       basis, werknemers, werkgevers, middenweg
      --zonder-vragen                  zeg wat ontbreekt, vraag niets
  cao-ai controleer BESTAND…           toets een akkoord aan wet en opzet
      --formaat tekst|json|html|sarif  verslag, gegevens, bladzijde of SARIF
      --peildatum JJJJ-MM-DD           recht op die dag (anders: vandaag)
      --kalender geldend|oorspronkelijk
      --lezing A|B                     begin van artikel 86 en 49 (anders: B)
      --platformwet JJJJ-MM-DD         als de Nederlandse platformwet er is
      --ernst fout|waarschuwing|aandachtspunt
                                       vanaf wanneer de afloop 1 is
      --inzet MAP                      toets ook aan uw eigen inzet (vaker mag)
      --met-inzet                      ook in de json, en alleen dan
      --inzet-telt                     wat u niet haalt, telt voor de afloop
  cao-ai maak BESTAND -o UIT.docx      schrijf: .docx (Word), .html, .md, .pdf
      --overschrijf                    een bestaand bestand vervangen
      --verslag UIT.txt                schrijf ook het verslag (.html mag ook)
      --zonder-bevindingen             zonder de notitie op de eerste bladzijde
      --zonder-bron                    zonder het akkoord in het document
      --sjabloon HUISSTIJL.dotx        in de huisstijl van uw organisatie
      --stijlen STIJLEN.toml           welke stijl waarvoor staat
      --bescherm                       elke wijziging wordt bijgehouden
      --opmerkingen                    elke bevinding in de kantlijn van Word
      --auteur NAAM, --datum JJJJ-MM-DD
                                       van wie die zijn, en van welke dag
      --lezer werknemer                de uitleg in gewone taal (taalniveau B1)
      --aanspreekvorm je|u             hoe die de lezer aanspreekt (anders: je)
  cao-ai redline OUD NIEUW -o UIT.docx de wijzigingen als revisies in Word
      --zonder-oordeel                 zonder wat de controle ervan zegt
      --terug DOCUMENT.docx            houdt de namen bij eerdere wijzigingen
      --zonder-bron, --overschrijf, --auteur, --datum als bij maak
  cao-ai vergelijk A B                 twee akkoorden, of twee mappen met inzet
      --formaat tekst|json             als tabel of als gegevens
      -o UIT.docx, --overschrijf       ook als document, zoals bij maak
  cao-ai terug DOCUMENT.docx           wat er in het document is gewijzigd
      --bron AKKOORD.cao               als de bron niet in het document zit
      -o NIEUW.cao                     schrijf het akkoord dat erbij hoort
      --formaat tekst|json             als verslag of als gegevens
  cao-ai tijdlijn BESTAND              elke dag van akkoord en wet, op volgorde
      -o UIT.svg|UIT.ics               als plaat, of voor uw agenda
      --formaat tekst|json, --overschrijf
  cao-ai waarom NORM BESTAND           de redenering, en wat het oordeel keert
      --systeem NAAM                   alleen over dat systeem
  cao-ai effect BESTAND                gevolgen voor advies en instemming
  cao-ai toon BESTAND                  alle waarden, met waar zij vandaan komen
  cao-ai opmaak BESTAND [-o UIT.cao]   het bestand in zijn normale vorm
  cao-ai uitleg NAAM                   een norm, een code of een onderwerp
  cao-ai onderwerpen                   de vijftig onderwerpen, per thema
  cao-ai regels                        alle normen, een per regel
      --map MAP                        lees de normen van uw eigen map na
  cao-ai handboek MAP --resultaten PAD
                                       het handboek als website in een map
      --overschrijf                    een ouder handboek vervangen
  cao-ai --versie | --help

In English: check, make, show, format, explain, rules,
why, rights, compare, back, timeline, handbook,
new, subjects.
Afloop: 0 gedaan; 1 bevindingen; 2 verkeerd gebruik of een onleesbaar bestand;
3 een fout van het programma zelf.
"""


class Gebruiksfout(Exception):  # noqa: N818 -- “fout” is the Dutch suffix
    """What the user asked cannot be done as asked; the text is a Dutch sentence with the remedy."""


def vraagt_versie(argumenten: Sequence[str]) -> bool:
    """Whether the version is asked."""
    return bool(argumenten) and argumenten[0] in ("--versie", "--version", "-V")


def vraagt_hulp(argumenten: Sequence[str]) -> bool:
    """Whether the help is asked, of a command or of all."""
    return argumenten[0] in _HULP or not {"--help", "-h"}.isdisjoint(argumenten[1:])


_HULP = ("--help", "-h", "help", "hulp")


def herken(woord: str) -> str:
    """The Dutch name of a command that may be English. Raises Gebruiksfout."""
    naam = ENGELS.get(woord, woord)
    if naam not in (*OPDRACHTEN, *_HULP):
        raise Gebruiksfout(f"“{woord}” is geen opdracht. {_raad(woord)}")
    return naam


def _raad(woord: str) -> str:
    import difflib  # only needed when something is wrong

    dichtbij = difflib.get_close_matches(woord, [*OPDRACHTEN, *ENGELS], n=1)
    return f"Bedoelde u “{dichtbij[0]}”?" if dichtbij else "Zie: cao-ai --help."
