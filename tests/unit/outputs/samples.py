"""Documents that contain every kind of block and inline."""

from __future__ import annotations

import datetime
import re
import zipfile
from io import BytesIO
from xml.etree import ElementTree

from cao_ai.document import (
    Annex,
    Article,
    Block,
    Chapter,
    Document,
    Footnote,
    Inline,
    Lid,
    Paragraph,
    Point,
    Properties,
    Reference,
    Remark,
    Strong,
    Table,
    Term,
    Text,
)
from tests.docx_integrity import W
from tests.html_seen import seen

PROPERTIES = Properties(
    "Cao Zorg & AI",
    ("Stichting De Linde", "FNV <Zorg>"),
    "Ontwerp",
    datetime.date(2026, 11, 21),
    "ab12cd34",
    "2026.11",
)
LONG_ID = "Toezicht-op-een-systeem-met-een-zeer-lange-naam-die-in-geen-bladwijzer-of-label-past"


def small(*blocks: Block, annexes: tuple[Annex, ...] = (), source: str | None = None) -> Document:
    return Document(PROPERTIES, (), blocks, annexes, source)


def article(clause_id: str, *lids: tuple[Inline, ...], title: str = "Titel") -> Article:
    return Article(clause_id, title, tuple(Lid(inlines) for inlines in lids))


def whole() -> Document:
    note = (Remark((Strong("Bevindingen."), Text(" 1 fout, zie "), Reference("bladen"), Text("."))),)
    blocks = (
        Chapter("Algemeen"),
        _definitions(),
        article("werking", (Text("Eerste woord."),), (Text("In afwijking van "), Reference("werking", 1))),
        Chapter("Toezicht"),
        Paragraph((Text("Partijen hechten aan maat. "), Reference(LONG_ID, 2))),
        _supervision(),
        Remark((Text("Toelichting op het toezicht."),)),
    )
    sheet = Table("Systeem Planner", ("Kenmerk", "Waarde"), (("Doel", "roosters"), ("Risico", "hoog")))
    annexes = (
        Annex("bladen", "Systeembladen", (Paragraph((Text("Per systeem een blad."),)), sheet)),
        Annex("punten", "Open punten", (Remark((Text("Niet gedekt door de controle."),)),)),
    )
    return Document(PROPERTIES, note, blocks, annexes, 'cao "Zorg"\n  titel <x>\n')


def _definitions() -> Article:
    points = (
        Point((Term("werknemer"), Text(": wie arbeid verricht;"))),
        Point((Term("systeem"), Text(": een machine;"), Footnote("AI-verordening, artikel 3 (wet)"))),
    )
    return Article("begrippen", "Begrippen", (Lid((Text("Hierin is:"),), points),))


def _supervision() -> Article:
    duty = (Text("De werkgever houdt "), Strong("toezicht"), Footnote("AI-verordening, artikel 26 (wet)"))
    points = tuple(Point((Text(f"stap {number}"),)) for number in range(1, 4))
    return Article(LONG_ID, "Menselijk toezicht", (Lid(duty, points), Lid((Reference("begrippen"),))))


def member(data: bytes, name: str) -> str:
    """Return one file of a Word file as text."""
    with zipfile.ZipFile(BytesIO(data)) as archive:
        return archive.read(name).decode()


def changed(data: bytes, name: str, old: str, new: str) -> bytes:
    """Return a Word file in which one text of one file is replaced everywhere."""
    assert old in member(data, name)
    file = BytesIO()
    with zipfile.ZipFile(BytesIO(data)) as source, zipfile.ZipFile(file, "w") as target:
        for entry in source.infolist():
            content = source.read(entry).decode()
            same_day = zipfile.ZipInfo(entry.filename, entry.date_time)
            target.writestr(same_day, content.replace(old, new) if entry.filename == name else content)
    return file.getvalue()


def paragraphs(data: bytes, name: str = "word/document.xml") -> list[str]:
    """Return the text of each paragraph as a reader of Word sees it, without list numbers."""
    root = ElementTree.fromstring(member(data, name))  # noqa: S314 - our tests made it
    return ["".join(_words(paragraph)) for paragraph in root.iter(f"{W}p")]


def _words(paragraph: ElementTree.Element) -> list[str]:
    signs = {f"{W}tab": "\t", f"{W}br": "\n"}
    runs = [child for run in paragraph.iter(f"{W}r") for child in run]
    return [child.text or "" if child.tag == f"{W}t" else signs.get(child.tag, "") for child in runs]


def plain(data: bytes, suffix: str) -> str:
    """Return all text of a rendered document, without the syntax of its format."""
    match suffix:
        case ".docx":
            return "\n".join([*paragraphs(data), *paragraphs(data, "word/footnotes.xml")])
        case ".md":
            return re.sub(r"\\(.)", r"\1", data.decode())
        case ".html":
            return seen(data.decode()).text
        case _:
            raise AssertionError(f"say here how to read the text of {suffix}")
