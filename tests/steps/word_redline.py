"""Steps that read the revisions of a Word document."""

import re
from xml.etree import ElementTree

from pytest_bdd import given, parsers, then

from cao_ai.outputs.docx.parts import Part
from tests.docx_integrity import W
from tests.steps.uitvoer import Opdracht
from tests.steps.word import _archive, _part, _text
from tests.word_sides import Shown, shown

REVISIONS = ("ins", "del", "moveFrom", "moveTo", "pPrChange")


@given(
    parsers.re(
        r'van "(?P<oud>[^"]+)" het ontwerp "(?P<nieuw>[^"]+)" waarin "(?P<van>.+)" wordt "(?P<naar>.*)"'
    )
)
def ontwerp(opdracht: Opdracht, oud: str, nieuw: str, van: str, naar: str) -> None:
    """Write a draft that differs in one place."""
    text = (opdracht.map / oud).read_text(encoding="utf-8")
    van, naar = (it.replace("\\n", "\n").replace('\\"', '"') for it in (van, naar))
    assert van in text, text
    (opdracht.map / nieuw).write_text(text.replace(van, naar, 1), encoding="utf-8")


def read_side(data: Opdracht, naam: str, *, accepted: bool) -> tuple[Shown, ...]:
    """What a document reads with every revision accepted, or rejected."""
    archive = _archive(data, naam)
    names = ("word/document.xml", "word/header1.xml", "word/footnotes.xml")
    return shown([Part(name, "", "", archive.read(name)) for name in names], accepted=accepted)


@then(parsers.re(r'leest "(?P<naam>[^"]+)" met alles (?P<hoe>aanvaard|verworpen) als "(?P<als>[^"]+)"'))
def leest_met_alles(opdracht: Opdracht, naam: str, hoe: str, als: str) -> None:
    """Hold one side of a redline against the document of that draft."""
    assert read_side(opdracht, naam, accepted=hoe == "aanvaard") == read_side(opdracht, als, accepted=True)


def _revisions(opdracht: Opdracht, naam: str, *kinds: str) -> list[ElementTree.Element]:
    wanted = {f"{W}{kind}" for kind in kinds or REVISIONS}
    parts = ("word/document.xml", "word/footnotes.xml", "word/header1.xml")
    return [it for part in parts for it in _part(opdracht, naam, part).iter() if it.tag in wanted]


@then(parsers.parse('is in "{naam}" geschrapt "{oud}" en ingevoegd "{nieuw}"'))
def geschrapt_en_ingevoegd(opdracht: Opdracht, naam: str, oud: str, nieuw: str) -> None:
    """Hold the words that one change takes out and puts in."""
    deleted = [
        "".join(it.text or "" for it in run.iter(f"{W}delText")) for run in _revisions(opdracht, naam, "del")
    ]
    assert oud in deleted, deleted
    inserted = [_text(run) for run in _revisions(opdracht, naam, "ins")]
    assert nieuw in inserted, inserted


@then(parsers.parse('is in "{naam}" "{woorden}" van "{auteur}" op "{moment}"'))
def van_wie(opdracht: Opdracht, naam: str, woorden: str, auteur: str, moment: str) -> None:
    """Hold who changed some words, and when."""
    found = {
        (
            "".join(it.text or "" for it in run.iter() if it.tag in (f"{W}t", f"{W}delText")),
            run.get(f"{W}author"),
            run.get(f"{W}date"),
        )
        for run in _revisions(opdracht, naam, "ins", "del")
    }
    assert (woorden, auteur, moment) in found, found


@then(parsers.parse('staan in "{naam}" revisies alleen in de bepalingen "{bepalingen}"'))
def alleen_in(opdracht: Opdracht, naam: str, bepalingen: str) -> None:
    """Hold that renumbering is no change: of the body only these clauses have revisions, and they all do."""
    found = set()
    clause = ""
    for block in _part(opdracht, naam, "word/document.xml")[0]:
        if block.find(f"{W}sdtPr/{W}docPartObj") is not None:
            continue  # the table of contents names the clause that came or went
        names = [it.get(f"{W}name", "") for it in block.iter(f"{W}bookmarkStart")]
        clause = next((name for name in names if name.startswith("cao_")), clause)
        if any(it.tag in {f"{W}{kind}" for kind in REVISIONS} for it in block.iter()):
            found.add(clause)
    assert {name for name in found if "open_punten" not in name} == {
        f"cao_{it}" for it in bepalingen.split(", ")
    }


@then(parsers.parse('heeft "{naam}" {aantal:d} verplaatsing'))
def verplaatsingen(opdracht: Opdracht, naam: str, aantal: int) -> None:
    """Count the moves: each has two ends of one name."""
    text = _archive(opdracht, naam).read("word/document.xml").decode()
    ends = [
        set(re.findall(rf'<w:{kind}RangeStart [^>]*w:name="(\w+)"', text)) for kind in ("moveFrom", "moveTo")
    ]
    assert ends[0] == ends[1]
    assert len(ends[0]) == aantal


@then(parsers.parse('staat in geen deel van "{naam}" "{tekst}"'))
def in_geen_deel(opdracht: Opdracht, naam: str, tekst: str) -> None:
    """Hold that no part of a document has a text, seen or unseen."""
    archive = _archive(opdracht, naam)
    assert not [part for part in archive.namelist() if tekst in archive.read(part).decode()]


@then(parsers.parse('zijn de revisies van "{naam}" van "{auteur}" op "{dag}"'))
def revisies_van(opdracht: Opdracht, naam: str, auteur: str, dag: str) -> None:
    """Hold who made the revisions, and when."""
    found = _revisions(opdracht, naam)
    assert found
    made = {(it.get(f"{W}author"), it.get(f"{W}date", "").partition("T")[0]) for it in found}
    assert made == {(auteur, dag)}
