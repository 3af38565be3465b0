"""Measures P1 to P4, P6, P10 and P11 of the performance goals in one run: python -m tests.benchmarks.run."""

import datetime
import os
import platform
import tempfile
import zlib
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path

from cao_ai import __version__, pipeline
from cao_ai.document import Document
from cao_ai.language.parser import parse
from cao_ai.outputs import report_text
from cao_ai.outputs.docx import parts, render
from tests.benchmarks import judging, peers
from tests.benchmarks.agreement import agreement
from tests.benchmarks.document import ARTICLES, document
from tests.benchmarks.norms import NORMS
from tests.benchmarks.report import Circumstances, Row, write
from tests.benchmarks.timing import Sample, commands, in_process

RESULTS = Path(__file__).with_name("RESULTS.md")
_DAY = datetime.date(2026, 11, 20)
_TEN = 10
_LEVEL = 6  # of deflate, the level of the Word file
_PEERS = ("lark", "pydantic", "python-docx", "docxtpl", "cedarpy")


def measure() -> str:
    """Measure everything and give the report."""
    rows = [*_parsing(), *judging.rows(), *_commands(), *_word(), *_growth()]
    rows.sort(key=lambda row: int(row.number[1:]))
    versions = {"cao-ai": __version__, **{name: peers.installed(name) for name in _PEERS}}
    circumstances = Circumstances(
        day=datetime.datetime.now(tz=datetime.UTC).date(),
        cores=os.cpu_count() or 1,
        python=f"{platform.python_implementation()} {platform.python_version()}",
        versions=versions,
        work=_work(),
    )
    return write(circumstances, rows)


def _work() -> str:
    text = agreement()
    read = parse(text).value
    blocks = len(read.onderdelen) if read else 0
    law = len(pipeline.regelboek().regels)
    systems = len(judging.made_cao(1).systemen)
    return (
        f"an agreement of {len(text.splitlines())} lines and {blocks} blocks with {systems} systems,"
        f" held against the {law} norms of the law (P3) or {NORMS} made ones (P2, P10, P11);"
        f" {ARTICLES} articles of output"
    )


def _parsing() -> Iterator[Row]:
    text = agreement()
    samples = in_process({"ours": lambda: parse(text), "lark": peers.stock_lark(text)})
    what = "parse to an AST, with positions"
    yield Row("P1", what, "stock lark, LALR, with positions", samples["ours"], samples["lark"], 1.3)


def _commands() -> Iterator[Row]:
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        file = folder / "akkoord.cao"
        file.write_text(agreement(), encoding="utf-8")
        samples = commands(
            {
                "pass": ("-c", "pass"),
                "controleer": ("-m", "cao_ai", "controleer", str(file)),
                "help": ("-m", "cao_ai", "--help"),
                "versie": ("-m", "cao_ai", "--versie"),
            },
            folder,
        )
    against = "`python -c pass`"
    yield Row("P3", "cold `controleer`", against, samples["controleer"], samples["pass"], 25)
    yield Row("P4", "`--help`", against, samples["help"], samples["pass"], 4)
    yield Row("P4", "`--versie`", against, samples["versie"], samples["pass"], 4)


def _word() -> Iterator[Row]:
    made = document()
    works: dict[str, Callable[[], object]] = {"ours": lambda: render(made), "deflate": _deflate(made)}
    others = {"docxtpl": peers.docxtpl(made), "python-docx": peers.python_docx(made)}
    works |= {name: work for name, work in others.items() if work}
    samples = in_process(works)
    yield _word_row(samples, "deflate", "deflate of the same parts", 3)
    yield _word_row(samples, "docxtpl", "docxtpl, a third of the features")
    yield _word_row(samples, "python-docx", "python-docx, text and styles only")


def _word_row(samples: Mapping[str, Sample], other: str, against: str, goal: float | None = None) -> Row:
    what, note = "Word, all features, in process", f"{other} is not installed"
    return Row("P6", what, against, samples["ours"], samples.get(other), goal, note)


def _deflate(made: Document) -> Callable[[], object]:
    contents = [
        part.content if isinstance(part.content, bytes) else part.content.encode() for part in parts(made)
    ]
    return lambda: [zlib.compress(content, _LEVEL) for content in contents]


def _growth() -> Iterator[Row]:
    yield _grows("lines, reading", lambda times: _reading(agreement(times)))
    yield _grows("lines and systems, the whole check", lambda times: _check(agreement(times)))
    yield _grows("articles, Word", lambda times: _rendering(document(ARTICLES * times)))
    yield _grows(
        "norms, judging",
        lambda times: judging.judging(judging.made_cao(1), judging.made_book(NORMS * times)),
    )


def _grows(what: str, work: Callable[[int], Callable[[], object]]) -> Row:
    samples = in_process({"ten": work(_TEN), "one": work(1)})
    return Row("P10", f"10 × the {what}", "the same once", samples["ten"], samples["one"], 12)


def _reading(text: str) -> Callable[[], object]:
    return lambda: pipeline.lees_tekst(text)


def _rendering(made: Document) -> Callable[[], object]:
    return lambda: render(made)


def _check(text: str) -> Callable[[], object]:
    settings = pipeline.Instellingen(_DAY)

    def work() -> str:
        read = pipeline.lees_tekst(text)
        report = pipeline.rapporteer(
            pipeline.Gelezen("akkoord.cao", text, read.value, read.diagnostics), settings
        )
        return report_text.schrijf(report, kleur=False)

    return work


if __name__ == "__main__":
    RESULTS.write_text(measure(), encoding="utf-8")
