"""Steps that have the text of an agreement made, and read what stands in it."""

import datetime

import pytest
from pytest_bdd import parsers, then, when

from cao_ai.clauses import GeenTekst, Samenstelling, compose
from cao_ai.document import (
    Article,
    Document,
    Footnote,
    Inline,
    Lid,
    Numbering,
    Paragraph,
    Reference,
    Table,
    every_inline,
    has_numbered_lids,
    letter,
    number,
)
from tests.steps.akkoord import Ontwerp

Opgesteld = Document | tuple[GeenTekst, ...]


@when("de tekst wordt opgesteld", target_fixture="opgesteld")
def tekst_wordt_opgesteld(ontwerp: Ontwerp) -> Opgesteld:
    options = Samenstelling(date=datetime.date(2026, 11, 21), source_hash="", rule_base="")
    return compose(ontwerp.cao(), options)


@then(parsers.re(r'staat er "(?P<tekst>.*)"'))
def staat_er(opgesteld: Opgesteld, tekst: str) -> None:
    assert tekst in _gedrukt(opgesteld), _gedrukt(opgesteld)


@then(parsers.re(r'staat er niet "(?P<tekst>.*)"'))
def staat_er_niet(opgesteld: Opgesteld, tekst: str) -> None:
    assert tekst not in _gedrukt(opgesteld)


@then("luidt de tekst")
def luidt_de_tekst(opgesteld: Opgesteld, docstring: str) -> None:
    assert _gedrukt(opgesteld).splitlines() == [regel for regel in docstring.splitlines() if regel]


@then(parsers.re(r'noemt een voetnoot "(?P<bron>.*)"'))
def noemt_een_voetnoot(opgesteld: Opgesteld, bron: str) -> None:
    noten = [inline.text for inline in every_inline(_document(opgesteld)) if isinstance(inline, Footnote)]
    assert bron in noten, noten


@then(parsers.parse("heeft artikel {artikel:d} {aantal:d} leden"))
def heeft_artikel_leden(opgesteld: Opgesteld, artikel: int, aantal: int) -> None:
    artikelen = [blok for blok in _document(opgesteld).blocks if isinstance(blok, Article)]
    assert len(artikelen[artikel - 1].paragraphs) == aantal


@then(parsers.re(r'staat in de bijlage "(?P<titel>.*)" de regel "(?P<regel>.*)"'))
def staat_in_de_bijlage(opgesteld: Opgesteld, titel: str, regel: str) -> None:
    bijlagen = {bijlage.title: bijlage.blocks for bijlage in _document(opgesteld).annexes}
    if titel not in bijlagen:
        pytest.fail(f"geen bijlage {titel!r}, wel {list(bijlagen)}")
    numbering = number(_document(opgesteld))
    regels: list[str] = []
    for blok in bijlagen[titel]:
        match blok:
            case Table(rows=rows):
                regels += [": ".join(row) for row in rows]
            case Paragraph(inlines):
                regels.append(_zin(inlines, numbering))
            case _:
                pytest.fail(f"onverwacht in een bijlage: {blok}")
    assert regel in regels, regels


@then(parsers.parse('ontbreekt de tekst van "{onderwerp}" op regel {regel:d}'))
def ontbreekt_de_tekst(opgesteld: Opgesteld, onderwerp: str, regel: int) -> None:
    assert opgesteld == (GeenTekst(onderwerp, regel),)


def _document(opgesteld: Opgesteld) -> Document:
    assert isinstance(opgesteld, Document), opgesteld
    return opgesteld


def _gedrukt(opgesteld: Opgesteld) -> str:
    document = _document(opgesteld)
    numbering = number(document)
    regels: list[str] = []
    artikelen = 0
    for blok in document.blocks:
        match blok:
            case Article():
                artikelen += 1
                regels += [f"Artikel {artikelen} {blok.title}", *_artikel(blok, numbering)]
            case Paragraph(inlines):
                regels.append(_zin(inlines, numbering))
            case _:
                pass  # titles of chapters are the file's own words
    return "\n".join(regels).replace("\u00a0", " ")


def _artikel(artikel: Article, numbering: Numbering) -> list[str]:
    regels = []
    for plaats, lid in enumerate(artikel.paragraphs, 1):
        nummer = f"{plaats}. " if has_numbered_lids(artikel) else ""
        regels += [nummer + _zin(lid.inlines, numbering), *_onderdelen(lid, numbering)]
    return regels


def _onderdelen(lid: Lid, numbering: Numbering) -> list[str]:
    return [f"{letter(p)}. {_zin(punt.inlines, numbering)}" for p, punt in enumerate(lid.points, 1)]


def _zin(inlines: tuple[Inline, ...], numbering: Numbering) -> str:
    woorden = []
    for inline in inlines:
        match inline:
            case Reference():
                woorden.append(numbering.label(inline))
            case Footnote():
                pass
            case _:
                woorden.append(inline.text if hasattr(inline, "text") else inline.word)
    return "".join(woorden)
