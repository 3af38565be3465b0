"""Measures P6 to P9: Word in process, in a process of its own, with tracked changes, and the memory of it."""

import datetime
import json
import pickle
import tempfile
import zlib
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path

from cao_ai.document import Document, Signature
from cao_ai.outputs.docx import parts, redline, render
from cao_ai.outputs.docx.house import House
from cao_ai.outputs.docx.house.preparing import prepare
from cao_ai.resources import clause_library
from tests.benchmarks import peers
from tests.benchmarks.document import document
from tests.benchmarks.edits import EDITS, sides
from tests.benchmarks.report import Row
from tests.benchmarks.timing import COMMAND_ROUNDS, Sample, commands, in_process, memory
from tests.house_templates import template

_LEVEL = 6  # of deflate, the level of the Word file
_SAMPLE = clause_library() / "voorbeelden" / "polderlogistiek.cao"
_MEGABYTES = 60
_MEMORY_ROUNDS = 3


def rows() -> Iterator[Row]:
    """Measure everything about Word."""
    yield from _in_process(document())
    yield from _whole_process(document())
    yield _redline(document())
    yield from _memory()


def _in_process(made: Document) -> Iterator[Row]:
    house = prepare(template(), 'ontbrekend = "toevoegen"')
    assert isinstance(house, House), house
    works: dict[str, Callable[[], object]] = {
        "ours": lambda: render(made),
        "house": lambda: render(made, house.layout),
        "deflate": deflate(made),
    }
    others = {"docxtpl": peers.docxtpl(made), "python-docx": peers.python_docx(made)}
    works |= {name: work for name, work in others.items() if work}
    samples = in_process(works)
    yield _row(samples, "deflate", "deflate of the same parts", 3)
    yield _row(samples, "docxtpl", "docxtpl, a third of the features")
    yield _row(samples, "python-docx", "python-docx, text and styles only")
    what = "Word, all features, in a house style"
    yield Row("P6", what, "our own style", samples["house"], samples["ours"])


def _row(samples: Mapping[str, Sample], other: str, against: str, goal: float | None = None) -> Row:
    what, note = "Word, all features, in process", f"{other} is not installed"
    return Row("P6", what, against, samples["ours"], samples.get(other), goal, note)


def deflate(made: Document) -> Callable[[], object]:
    """Pack the finished parts of a document, and nothing else: the limit of what can be."""
    contents = [
        part.content if isinstance(part.content, bytes) else part.content.encode() for part in parts(made)
    ]
    return lambda: [zlib.compress(content, _LEVEL) for content in contents]


def _whole_process(made: Document) -> Iterator[Row]:
    """Time processes that read the same articles, make the document, write it and end."""
    against, note = "docxtpl, a third of the features", "docxtpl is not installed"
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        lines = {"ours": _process(folder, "ours", pickle.dumps(made)), "maak": _maak(folder)}
        if (filled := peers.docxtpl_input(made)) is not None:
            (folder / "sjabloon.docx").write_bytes(filled[0])
            lines["docxtpl"] = _process(folder, "docxtpl", json.dumps(filled[1]).encode())
        samples = commands(lines, folder, COMMAND_ROUNDS // 2)
    other = samples.get("docxtpl")
    yield Row("P7", "Word, all features, whole process", against, samples["ours"], other, 1, note)
    what = "cold `maak` of a sample of 176 lines"
    yield Row("P7", what, against, samples["maak"], other, None, note)


def _process(folder: Path, kind: str, content: bytes) -> tuple[str, ...]:
    file = folder / f"{kind}.in"
    file.write_bytes(content)
    return ("-m", "tests.benchmarks.word_process", kind, str(file), str(folder / f"{kind}.docx"))


def _maak(folder: Path) -> tuple[str, ...]:
    """A sample, since the made agreement names every subject and not each has its text yet."""
    target = str(folder / "akkoord.docx")
    return ("-m", "cao_ai", "maak", str(_SAMPLE), "-o", target, "--overschrijf", "--peildatum", "2026-11-20")


def _redline(made: Document) -> Row:
    """Docxodus was measured once, elsewhere (4.900 to 10.000 ms): the goal is five times P6 in this run."""
    old, new = sides(made)
    signature = Signature("J. Jansen", datetime.date(2026, 11, 20))
    works: dict[str, Callable[[], object]] = {
        "redline": lambda: redline.render(redline.lay_over(old, new), signature, {}),
        "word": lambda: render(new),
    }
    samples = in_process(works)
    what = f"redline of {EDITS} known edits, checked"
    return Row("P8", what, "Word, all features, in process", samples["redline"], samples["word"], 5)


def _memory() -> Iterator[Row]:
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        made = _maak(folder)
        checked = ("-m", "cao_ai", "controleer", made[3], "--peildatum", "2026-11-20")
        nothing = memory(("-c", "pass"), folder, _MEMORY_ROUNDS)
        for what, line in (("controleer", checked), ("maak", made)):
            sample = memory(line, folder, _MEMORY_ROUNDS)
            note = "`wait4` is not on this system"
            yield Row(
                "P9", f"memory of `{what}`", "`python -c pass`", sample, nothing, _MEGABYTES, note, "MB"
            )
