"""Steps that look inside a Word document."""

import re
import zipfile
from io import BytesIO
from xml.etree import ElementTree

from pytest_bdd import parsers, then

from tests.docx_integrity import W, check
from tests.steps.uitvoer import Opdracht

_TYPED = re.compile(r"(artikel\s+)?\d+[.)]?\s", re.IGNORECASE)
_TWIPS_PER_MM = 1440 / 25.4


def _archive(opdracht: Opdracht, naam: str) -> zipfile.ZipFile:
    return zipfile.ZipFile(BytesIO(opdracht.bestanden()[naam]))


def _part(opdracht: Opdracht, naam: str, deel: str) -> ElementTree.Element:
    return ElementTree.fromstring(_archive(opdracht, naam).read(deel))  # noqa: S314 -- our own output


def _text(element: ElementTree.Element) -> str:
    return "".join(node.text or "" for node in element.iter(f"{W}t"))


def _paragraphs(opdracht: Opdracht, naam: str) -> list[tuple[str, str]]:
    """The style and the text of every paragraph of the body."""
    found = []
    for paragraph in _part(opdracht, naam, "word/document.xml").iter(f"{W}p"):
        style = paragraph.find(f"{W}pPr/{W}pStyle")
        found.append((style.get(f"{W}val", "") if style is not None else "", _text(paragraph)))
    return found


def _style_names(opdracht: Opdracht, naam: str) -> dict[str, str]:
    styles = _part(opdracht, naam, "word/styles.xml").iter(f"{W}style")
    names = {style.get(f"{W}styleId", ""): style.find(f"{W}name") for style in styles}
    return {key: name.get(f"{W}val", "") for key, name in names.items() if name is not None}


@then(parsers.parse('is het Word-document "{naam}" heel'))
def is_heel(opdracht: Opdracht, naam: str) -> None:
    """Hold the document against our own integrity check."""
    assert check(opdracht.bestanden()[naam]) == []


@then(parsers.parse('heeft "{naam}" alinea\'s in de stijlen "{stijlen}"'))
def heeft_stijlen(opdracht: Opdracht, naam: str, stijlen: str) -> None:
    """Hold that every one of these styles is used, by the name that Word shows."""
    names = _style_names(opdracht, naam)
    used = {names.get(style, "").lower() for style, _ in _paragraphs(opdracht, naam)}
    assert {style.strip().lower() for style in stijlen.split(",")} <= used


@then(parsers.parse('staat er in "{naam}" nergens een getypt nummer voor een artikel of lid'))
def geen_getypt_nummer(opdracht: Opdracht, naam: str) -> None:
    """Hold that numbers come from the numbering and not from the text."""
    names = _style_names(opdracht, naam)
    numbered = [text for style, text in _paragraphs(opdracht, naam) if names.get(style) in ("Artikel", "Lid")]
    assert numbered
    assert not [text for text in numbered if _TYPED.match(text)]


@then(parsers.parse('noemt de inhoudsopgave van "{naam}" "{tekst}"'))
def noemt_inhoudsopgave(opdracht: Opdracht, naam: str, tekst: str) -> None:
    """Hold that a line of the table of contents shows a title."""
    names = _style_names(opdracht, naam)
    lines = [text for style, text in _paragraphs(opdracht, naam) if names.get(style, "").startswith("toc ")]
    assert any(tekst in line for line in lines), lines


@then(parsers.parse('staat in de voetnoten van "{naam}" "{tekst}"'))
def staat_in_voetnoten(opdracht: Opdracht, naam: str, tekst: str) -> None:
    """Hold the text of a footnote."""
    assert tekst in _text(_part(opdracht, naam, "word/footnotes.xml"))


@then(parsers.parse('bevat "{naam}" een verwijzing die als "{tekst}" wordt getoond'))
def bevat_verwijzing(opdracht: Opdracht, naam: str, tekst: str) -> None:
    """Hold that a REF field has its result filled in."""
    document = _archive(opdracht, naam).read("word/document.xml").decode()
    results = re.findall(r"REF .*?fldCharType=\"separate\".*?<w:t[^>]*>([^<]*)</w:t>", document)
    assert tekst in [result.lower() for result in results], results


@then(parsers.parse('is de taal van "{naam}" overal "{taal}"'))
def is_taal(opdracht: Opdracht, naam: str, taal: str) -> None:
    """Hold every language that the document names."""
    archive = _archive(opdracht, naam)
    parts = [part for part in archive.namelist() if part.startswith("word/") and part.endswith(".xml")]
    named = [
        element.get(f"{W}val")
        for part in parts
        for tag in ("lang", "themeFontLang")
        for element in _part(opdracht, naam, part).iter(f"{W}{tag}")
    ]
    assert named
    assert set(named) == {taal}


@then(parsers.parse('is een bladzijde van "{naam}" {breed:d} bij {hoog:d} millimeter'))
def is_bladzijde(opdracht: Opdracht, naam: str, breed: int, hoog: int) -> None:
    """Hold the size of every section."""
    sizes = list(_part(opdracht, naam, "word/document.xml").iter(f"{W}pgSz"))
    assert sizes
    for size in sizes:
        measured = [round(int(size.get(f"{W}{side}", "0")) / _TWIPS_PER_MM) for side in ("w", "h")]
        assert measured == [breed, hoog]


@then(parsers.parse('staat in de voet van "{naam}" het veld "{veld}"'))
def staat_in_voet(opdracht: Opdracht, naam: str, veld: str) -> None:
    """Hold a field of a footer."""
    archive = _archive(opdracht, naam)
    footers = [archive.read(part).decode() for part in archive.namelist() if "footer" in part]
    assert any(re.search(rf">\s*{veld}\b", footer) for footer in footers)


def _properties(opdracht: Opdracht, naam: str) -> str:
    archive = _archive(opdracht, naam)
    parts = [part for part in archive.namelist() if part.startswith("docProps/")]
    return " ".join("".join(_part(opdracht, naam, part).itertext()) for part in parts)


@then(parsers.parse('zeggen de eigenschappen van "{naam}" "{tekst}"'))
def zeggen_eigenschappen(opdracht: Opdracht, naam: str, tekst: str) -> None:
    """Hold a text of the properties."""
    assert tekst in _properties(opdracht, naam)


@then(parsers.parse('zeggen de eigenschappen van "{naam}" nergens "{tekst}"'))
def zeggen_eigenschappen_niet(opdracht: Opdracht, naam: str, tekst: str) -> None:
    """Hold that the properties do not say something."""
    assert tekst not in _properties(opdracht, naam)


@then(parsers.parse('leest "{naam}" als tekst "{tekst}"'))
def leest_als(opdracht: Opdracht, naam: str, tekst: str) -> None:
    """Hold that a text arrives, whatever characters it has."""
    assert tekst in _text(_part(opdracht, naam, "word/document.xml"))


@then(parsers.parse('draagt "{naam}" de bepaling "{tag}"'))
def draagt_bepaling(opdracht: Opdracht, naam: str, tag: str) -> None:
    """Hold the identity of a clause."""
    tags = [tag.get(f"{W}val") for tag in _part(opdracht, naam, "word/document.xml").iter(f"{W}tag")]
    assert tag in tags, tags
