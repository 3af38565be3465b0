"""Steps that read the margin of a Word document: its comments, and beside what they stand."""

from dataclasses import dataclass
from xml.etree import ElementTree

from pytest_bdd import parsers, then

from tests.docx_integrity import W
from tests.steps.uitvoer import Opdracht
from tests.steps.word import _archive, _part, _text

COMMENTS = "word/comments.xml"


@dataclass(frozen=True, slots=True)
class Comment:
    """A comment with the paragraph that it stands beside."""

    beside: str
    lines: tuple[str, ...]
    author: str
    day: str


def comments(opdracht: Opdracht, naam: str) -> list[Comment]:
    """Every comment of a document, in its order."""
    if COMMENTS not in _archive(opdracht, naam).namelist():
        return []
    beside = {
        start.get(f"{W}id"): _shown(paragraph)
        for paragraph in _part(opdracht, naam, "word/document.xml").iter(f"{W}p")
        for start in paragraph.iter(f"{W}commentRangeStart")
    }
    return [
        _comment(element, beside[element.get(f"{W}id")])
        for element in _part(opdracht, naam, COMMENTS).iter(f"{W}comment")
    ]


def _shown(paragraph: ElementTree.Element) -> str:
    """The text of a paragraph with what is deleted in it, as Word shows it."""
    return "".join(node.text or "" for node in paragraph.iter() if node.tag in (f"{W}t", f"{W}delText"))


def _comment(element: ElementTree.Element, beside: str) -> Comment:
    lines = tuple(_text(paragraph) for paragraph in element.iter(f"{W}p"))
    day = element.get(f"{W}date", "").partition("T")[0]
    return Comment(beside, lines, element.get(f"{W}author", ""), day)


@then(parsers.parse('staan in de kantlijn van "{naam}" {aantal:d} opmerkingen'))
def aantal_opmerkingen(opdracht: Opdracht, naam: str, aantal: int) -> None:
    """Count the comments; without any the document has no part for them."""
    assert len(comments(opdracht, naam)) == aantal
    assert (COMMENTS in _archive(opdracht, naam).namelist()) == bool(aantal)


@then(parsers.parse('staat in "{naam}" naast "{tekst}" de opmerking'))
def staat_naast(opdracht: Opdracht, naam: str, tekst: str, docstring: str) -> None:
    """Hold a whole comment beside a paragraph."""
    found = ["\n".join(it.lines) for it in comments(opdracht, naam) if tekst in it.beside]
    assert docstring in found, "\n\n".join(
        "\n".join((it.beside, *it.lines)) for it in comments(opdracht, naam)
    )


@then(parsers.parse('staat in "{naam}" naast "{tekst}" een opmerking met "{deel}"'))
def staat_naast_met(opdracht: Opdracht, naam: str, tekst: str, deel: str) -> None:
    """Hold a part of a comment beside a paragraph."""
    found = ["\n".join(it.lines) for it in comments(opdracht, naam) if tekst in it.beside]
    assert any(deel in text for text in found), comments(opdracht, naam)


@then(parsers.re(r'zijn de opmerkingen van "(?P<naam>[^"]+)" van "(?P<auteur>[^"]*)" op "(?P<dag>[^"]*)"'))
def zijn_van(opdracht: Opdracht, naam: str, auteur: str, dag: str) -> None:
    """Hold who made the comments, and when."""
    found = comments(opdracht, naam)
    assert found
    assert {(it.author, it.day) for it in found} == {(auteur, dag)}
