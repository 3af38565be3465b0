"""Values of every kind that a field can hold, and the text that an article of them gets."""

import datetime
from collections.abc import Iterator, Mapping

from cao_ai.clauses import Samenstelling, compose
from cao_ai.document import Article, Document, Footnote, Inline, Lid, Reference, Strong, Term, Text
from cao_ai.model.cao import Artikel, Cao
from cao_ai.model.feiten import CaoFeiten, Systeem
from cao_ai.model.onderwerp import Onderwerp
from cao_ai.model.values import (
    Aandeel,
    Bedrag,
    Datum,
    Duur,
    Getal,
    Moment,
    PerKlasse,
    Teksten,
    Uitgesloten,
    Verdeling,
    Verwijzingen,
    Waarde,
    Waarheid,
)
from cao_ai.model.velden import Veld
from cao_ai.model.woordenboek import ingangen, onderwerpen
from cao_ai.notation import Leesfout, lees_tekst

_WRITTEN: Mapping[type[Waarde], tuple[str, ...]] = {
    Duur: (
        "4 weken",
        "minstens 1 week",
        "hoogstens 24 uur",
        "3 tot 6 maanden",
        "16 uur per jaar",
        "1 jaar",
        "0 dagen",
        "onbeperkt",
    ),
    Moment: (
        "minstens 12 weken voor besluit",
        "voor ingebruikname",
        "binnen 3 maanden na ingang",
        "1 week na verzoek",
        "bij personeelsbesluit",
        "na gebruik",
        "hoogstens 2 weken voor inkoop",
    ),
    Getal: ("minstens 2 per dienst", "1", "hoogstens 20 per dag", "5 tot 10 personen", "1.450", "2 per jaar"),
    Bedrag: ("€ 7.500", "hoogstens € 7.500 per systeem", "€ 99,50 per jaar", "€ 500 tot 3.000"),
    Aandeel: ("10 %", "minstens 80 % van het loon", "70 tot 100 %"),
    Waarheid: ("ja", "nee"),
    Datum: ("2 december 2027",),
    Teksten: ('"Een vrije tekst."', '"Een tekst.", "Nog een tekst."'),
    Verwijzingen: ('"deze cao"', '"AVG artikel 22 lid 3", "BW artikel 7:611a", "Een eigen handvest"'),
}
FEITEN = CaoFeiten()
SYSTEMEN = (Systeem(naam="PickPilot", titel="PickPilot 4"),)


def values_of(subject: type[Onderwerp], name: str) -> tuple[Waarde, ...]:
    """Return values of each kind that a field takes, and of all shapes of that kind."""
    field = ingangen(subject)[name].veld
    single = tuple(dict.fromkeys((Uitgesloten(), *_read(field))))
    plain = [value for value in single if not isinstance(value, PerKlasse)]
    if Verdeling in field.soorten:
        return single  # the language writes both a split and tiers with semicolons, and so never together
    first, last = plain[1], plain[-1]
    tiers = (
        PerKlasse(first, last, None),
        PerKlasse(Uitgesloten(), first, first),
        PerKlasse(last, last, last),
        PerKlasse(None, None, None),
    )
    return (*single, *tiers)


def _read(field: Veld) -> Iterator[Waarde]:
    for text in _texts(field):
        value = lees_tekst(text, field)
        if value is not None and not isinstance(value, Leesfout):
            yield value


def _texts(field: Veld) -> Iterator[str]:
    if field.midden:
        yield field.midden
    yield from field.termen
    if field.meervoud:
        yield ", ".join(field.termen[:2])
        yield ", ".join(field.termen)
    for kind in field.soorten:
        yield from _WRITTEN.get(kind, ())


def article(subject: str, **values: Waarde) -> Artikel:
    """Return an article on all systems with these values."""
    return Artikel(subject, onderwerpen()[subject](**values))


def document(*parts: Artikel) -> Document:
    """Compose an agreement of these articles."""
    made = compose(Cao("Cao Voorbeeld", FEITEN, SYSTEMEN, parts), OPTIES)
    assert isinstance(made, Document)
    return made


OPTIES = Samenstelling(date=datetime.date(2026, 11, 21), source_hash="bron", rule_base="regels")


def lids_of(subject: str, values: Mapping[str, Waarde]) -> tuple[Lid, ...]:
    """Return the lids that an article of these values gets, its opening about systems left out."""
    made = document(article(subject, **values))
    first = next(block for block in made.blocks if isinstance(block, Article))
    return first.paragraphs


def text_of(subject: str, values: Mapping[str, Waarde]) -> str:
    """Return an article as one text, its sources between brackets."""
    return "\n".join(written(lid) for lid in lids_of(subject, values))


def written(lid: Lid) -> str:
    """Return one lid with its points, each on a line."""
    return "\n".join((line(lid.inlines), *(f"- {line(point.inlines)}" for point in lid.points)))


def line(inlines: tuple[Inline, ...], *, sources: bool = False) -> str:
    """Return inlines as a reader sees them."""
    return "".join(_shown(inline, sources=sources) for inline in inlines)


def _shown(inline: Inline, *, sources: bool) -> str:
    match inline:
        case Text(text) | Strong(text) | Term(text):
            return text
        case Reference(clause_id):
            return f"artikel {clause_id}"
        case Footnote(text):
            return f"[{text}]" if sources else ""
