"""Steps that read a page as a browser does."""

from pytest_bdd import parsers, then

from tests.html_seen import Seen, keur_pagina, seen
from tests.steps.uitvoer import Opdracht

_KINDS = ("hoofdstuk", "artikel", "bijlage")


def _seen(opdracht: Opdracht, naam: str) -> Seen:
    return seen(opdracht.bestanden()[naam].decode())


def _words(text: str) -> str:
    return " ".join(text.split())


@then(parsers.parse('is de bladzijde "{naam}" heel'))
def is_heel(opdracht: Opdracht, naam: str) -> None:
    """Hold what must be so of every page."""
    keur_pagina(opdracht.bestanden()[naam].decode())


@then(parsers.parse('leest men in "{naam}" "{tekst}"'))
def leest(opdracht: Opdracht, naam: str, tekst: str) -> None:
    """Hold a text that a reader sees."""
    assert tekst in _words(_seen(opdracht, naam).text)


@then(parsers.parse('leest men in "{naam}" nergens "{tekst}"'))
def leest_niet(opdracht: Opdracht, naam: str, tekst: str) -> None:
    """Hold that a reader does not see a text."""
    assert tekst not in _words(_seen(opdracht, naam).text)


@then("is de bladzijde op het scherm heel")
def scherm_is_heel(opdracht: Opdracht) -> None:
    """Hold what must be so of a page that was printed."""
    keur_pagina(opdracht.uitvoer)


@then(parsers.parse('leest men op het scherm "{tekst}"'))
def leest_op_scherm(opdracht: Opdracht, tekst: str) -> None:
    """Hold a text that a reader of a printed page sees."""
    text = _words(seen(opdracht.uitvoer).text)
    assert tekst in text, text


@then("bestaat de uitvoer alleen uit tekens die elke computer kent")
def alleen_ascii(opdracht: Opdracht) -> None:
    """Hold that what was printed is ASCII."""
    assert opdracht.uitvoer.isascii()


@then(parsers.parse('leidt elke verwijzing in "{naam}" naar wat zij noemt'))
def verwijzing_leidt(opdracht: Opdracht, naam: str) -> None:
    """Hold each cross-reference: to an article with that number, and in it to the lid with that number."""
    page = _seen(opdracht, naam)
    found = [(to[1:], words) for to, words in page.links if words.split(" ")[0].lower() in _KINDS]
    references = [(to, words) for to, words in found if words[0].islower() or "lid" in words]
    assert references
    for to, words in references:
        label, _, lid = words.partition(", lid ")
        assert page.from_place(to.partition("-lid-")[0]).lower().startswith(f"{label.lower()} ")
        assert not lid or page.from_place(to).startswith(f"{lid}. ")


@then(parsers.parse('noemt de inhoudsopgave van "{naam}" elke titel, in volgorde'))
def inhoud_noemt(opdracht: Opdracht, naam: str) -> None:
    """Hold the contents against the titles."""
    _inhoud_noemt(_seen(opdracht, naam))


@then("noemt de inhoudsopgave op het scherm elke titel, in volgorde")
def inhoud_op_scherm_noemt(opdracht: Opdracht) -> None:
    """Hold the contents of a printed page against the titles."""
    _inhoud_noemt(seen(opdracht.uitvoer))


def _inhoud_noemt(page: Seen) -> None:
    titles = [attributes["id"] or "" for attributes in page.of("h2", "h3", "h4") if "id" in attributes]
    listed = [(to[1:], _words(words)) for to, words in page.links][1 : len(titles) + 1]
    assert titles
    assert [to for to, _ in listed] == titles
    assert all(page.from_place(to).startswith(words) for to, words in listed)


@then(parsers.parse('leiden de noten van "{naam}" heen en terug'))
def noten_leiden(opdracht: Opdracht, naam: str) -> None:
    """Hold that each mark has its note, and each note its way back."""
    page = _seen(opdracht, naam)
    marks = [to for to, _ in page.links if to.startswith("#noot-")]
    back = [to for to, _ in page.links if to.startswith("#bij-noot-")]
    assert marks == [f"#noot-{which}" for which in range(1, len(marks) + 1)]
    assert back == [f"#bij-noot-{which}" for which in range(1, len(marks) + 1)]
    assert all(page.from_place(to[1:]).startswith(f"{which}. ") for which, to in enumerate(marks, 1))


@then(parsers.parse('heeft elke tabel van "{naam}" een opschrift'))
def tabel_heeft_opschrift(opdracht: Opdracht, naam: str) -> None:
    """Hold that there are tables, each with a caption."""
    page = _seen(opdracht, naam)
    assert len(page.of("table")) == len(page.of("caption")) > 0
