"""What an interview asks on the terminal, and why, folded at 80 columns."""

import textwrap
from collections.abc import Iterator, Mapping, Sequence

from cao_ai import pipeline
from cao_ai.interview.draft import System
from cao_ai.interview.questions import GEEN, INDELING, Question
from cao_ai.interview.values import has_numbers
from cao_ai.model.themas import THEMAS
from cao_ai.model.values import Aandeel, Datum, Getal, Partijen, Periode, Teksten, Waarheid
from cao_ai.model.velden import Soort
from cao_ai.model.woordenboek import onderwerpen
from cao_ai.rules.ast import Norm, Pad
from cao_ai.rules.readers import lezers

BREEDTE = 80
_IN = "    "
_MEESTE_NAMEN = 3

WELKOM = (
    "Ik vraag wat nodig is voor een eerste ontwerp. Typ een nummer of de woorden zelf.",
    "“?” legt de vraag uit, “? NAAM” een norm of onderwerp, “terug” gaat een vraag terug,",
    "“weet niet” laat een feit open, “stop” houdt op en bewaart waar u dat wilt.",
)
_DECIDES = "Zonder dit antwoord blijft er een waarschuwing over, tenzij andere tekst haar wegneemt."

STANDEN: Mapping[str, str] = {
    "basis": "alleen wat de wet vraagt",
    "werknemers": "de inzet van werknemers",
    "werkgevers": "de inzet van werkgevers, zover de wet die toelaat",
    "middenweg": "tussen beide in, elk met een getal of een vast gebod",
    "per thema": "u kiest het voor elk thema apart",
}
"""What each position is, by its word."""

_VORMEN: tuple[tuple[Soort, str], ...] = (
    (Waarheid, "ja of nee"),
    (Partijen, "bijvoorbeeld: werkgever Voorbeeld B.V., vakbond Bond voor Werk"),
    (Periode, "bijvoorbeeld: 1 april 2027 tot en met 31 maart 2029"),
    (Datum, "een dag, bijvoorbeeld: 10 mei 2027"),
    (Getal, "een aantal, bijvoorbeeld: 1.450"),
    (Aandeel, "een deel, bijvoorbeeld: 30 %"),
    (Teksten, "in uw eigen woorden"),
)
_TEKST_HANGT = {
    "cao.partijen": "de partijen staan op de eerste bladzijde en onder het document",
    "cao.medezeggenschap": "de teksten noemen dit orgaan bij zijn naam",
}


def welcome() -> str:
    """What can be typed."""
    return joined(line for part in [" ".join(WELKOM)] for line in fold(part, ""))


def shown(question: Question, number: int, systems: Sequence[System]) -> str:
    """A question with its choices and why it is asked."""
    return joined(_shown(question, number, systems))


def explained(question: Question) -> str:
    """Everything behind a question: what each choice is, and every norm that reads the answer."""
    return joined(_explained(question))


def joined(lines: Iterator[str]) -> str:
    """Lines as one text."""
    return "\n".join(lines) + "\n"


def fold(text: str, indent: str = _IN) -> Iterator[str]:
    """A text at 80 columns, never within a word."""
    yield from textwrap.wrap(
        text,
        BREEDTE,
        initial_indent=indent,
        subsequent_indent=indent,
        break_on_hyphens=False,
        break_long_words=False,
    )


def _shown(question: Question, number: int, systems: Sequence[System]) -> Iterator[str]:
    system = next((part for part in systems if part.name == question.system), None)
    over = f"{system.title}: " if system else ""
    yield ""
    yield from _hanging(f"{number}. ", f"{over}{question.text}")
    yield from _choices(question)
    yield from fold(_why(question))
    if question.decides:
        yield from fold(_DECIDES)
    if system and len(systems) > 1:
        yield from fold("Voor elk systeem hetzelfde? Typ “alle: ” met het antwoord.")
    if question.left:
        yield from fold(f"Nog hoogstens {question.left} zulke vragen; “genoeg” laat ze open.")


def _hanging(mark: str, text: str) -> Iterator[str]:
    indent = " " * max(len(mark), len(_IN))
    yield from textwrap.wrap(
        text,
        BREEDTE,
        initial_indent=f"{mark:<{len(_IN)}}",
        subsequent_indent=indent,
        break_on_hyphens=False,
    )


def _choices(question: Question) -> Iterator[str]:
    terms = question.veld.termen
    if question.key.startswith("onderwerpen "):
        yield from _subjects(question)
    elif question.key.startswith("stand"):
        width = max(map(len, terms))
        yield from (f"{_IN}{place}  {t:<{width}}  {STANDEN[t]}" for place, t in enumerate(terms, start=1))
    elif question.key == "themas":
        width = max(map(len, terms))
        yield from (f"{_IN}{place}  {t.naam:<{width}}  {t.uitleg}" for place, t in enumerate(THEMAS, start=1))
    elif Partijen in question.veld.soorten:
        yield from fold(f"Rollen: {', '.join(terms)}.")
    elif terms:
        yield from _columns(terms)
    forms = [form for kind, form in _VORMEN if kind in question.veld.soorten]
    if forms and question.fact:
        also = terms and Partijen not in question.veld.soorten
        yield from fold(f"{'Of: ' if also else ''}{', of '.join(forms)}.")
    if question.veld.meervoud and terms and Partijen not in question.veld.soorten:
        yield from fold("Meer dan één mag, met een komma ertussen.")


def _subjects(question: Question) -> Iterator[str]:
    terms = question.veld.termen
    width = max(map(len, terms))
    for place, term in enumerate(terms, start=1):
        title = "dit thema toch niet" if term == GEEN else onderwerpen()[term].titel
        star = "*" if term in question.marked else " "
        yield f"{place:>4}{star} {term:<{width}} {title}"
    if question.default:
        yield from fold("Enter neemt de onderwerpen met een *; “alle” neemt ze alle.")


def _columns(terms: Sequence[str]) -> Iterator[str]:
    """Words below each other with their numbers, in as many columns as fit."""
    numbered = [f"{place:>2} {term}" for place, term in enumerate(terms, start=1)]
    cells = numbered if has_numbers(terms) else terms
    width = max(map(len, cells)) + 2
    count = max(1, (BREEDTE - len(_IN)) // width)
    rows = -(-len(cells) // count)
    for row in range(rows):
        yield (_IN + "".join(f"{cell:<{width}}" for cell in cells[row::rows])).rstrip()


def _why(question: Question) -> str:
    norms = _norms(question)
    if question.fact:
        text = _TEKST_HANGT.get(question.fact, "")
        if Datum in question.veld.soorten:
            text = "de tijdlijn in het document telt met deze dag"
        if question.fact.removeprefix("systeem.") in INDELING:
            text = "het beslist mee of een systeem verboden is of een hoog risico heeft"
        read = f"{_count(norms)} dit" if norms else "geen norm leest dit"
        read += f"; nu hangt eraan: {_row(question.hangs)}" if question.hangs else ""
        return f"Waarom: {'; '.join(filter(None, [read, text]))}."
    if question.key.startswith("onderwerpen ") and not question.marked:
        return "Geen norm vraagt met deze feiten om een onderwerp van dit thema."
    return f"Waarom: {_REDENEN[question.key.split()[0]]}"


_REDENEN = {
    "titel": "de titel staat op de eerste bladzijde; geen norm leest haar.",
    "systemen": "de meeste normen oordelen over elk systeem apart.",
    "themas": "elk thema wordt een hoofdstuk van het akkoord.",
    "onderwerpen": "bij een * vraagt een norm om dit onderwerp, met de feiten die u noemde.",
    "stand": "de inzet vult elk onderwerp; daarna verandert u in het bestand wat u wilt.",
}


def _norms(question: Question) -> tuple[Norm, ...]:
    path = Pad(*question.fact.split(".", 1)) if question.fact else Pad("")
    return lezers(pipeline.regelboek()).get(path, ())


def _count(norms: Sequence[Norm]) -> str:
    return "1 norm leest" if len(norms) == 1 else f"{len(norms)} normen lezen"


def _row(names: Sequence[str]) -> str:
    more = ", …" if len(names) > _MEESTE_NAMEN else ""
    return ", ".join(names[:_MEESTE_NAMEN]) + more


def _explained(question: Question) -> Iterator[str]:
    if question.key.startswith("onderwerpen "):
        marked = ", ".join(question.marked) or "geen onderwerp"
        yield from fold(f"Een norm vraagt nu om: {marked}.")
        yield from fold("“? overleg” toont een onderwerp met zijn vier varianten.")
    elif question.key.startswith("stand"):
        yield from fold("“? overleg” toont de vier varianten van een onderwerp naast elkaar.")
    elif question.key == "themas":
        for theme in THEMAS:
            yield from fold(f"{theme.naam}: {', '.join(klass.naam for klass in theme.onderwerpen)}")
    elif not question.fact:
        yield from fold(f"{_why(question)} U kunt dit later in het bestand veranderen.")
    if question.veld.uitleg:
        yield from fold(question.veld.uitleg)
    for norm in _norms(question):
        yield from _hanging(f"{_IN}{norm.id}  ", norm.titel)
    if question.may_be_open:
        yield from fold("Weet u het niet, typ dan “weet niet”: het feit blijft dan een vraag.")
