"""Measures P1 to P4 and P6 to P11 of the performance goals in one run: python -m tests.benchmarks.run."""

import datetime
import os
import platform
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path

from cao_ai import __version__, pipeline
from cao_ai.document import Document
from cao_ai.language.parser import parse
from cao_ai.outputs import report_text
from cao_ai.outputs.docx import render
from tests.benchmarks import judging, peers, word
from tests.benchmarks.agreement import agreement
from tests.benchmarks.document import ARTICLES, document
from tests.benchmarks.norms import NORMS
from tests.benchmarks.report import Circumstances, Row, write
from tests.benchmarks.timing import commands, in_process

RESULTS = Path(__file__).with_name("RESULTS.md")
_DAY = datetime.date(2026, 11, 20)
_TEN = 10
_PEERS = ("lark", "pydantic", "python-docx", "docxtpl", "cedarpy")


def measure() -> str:
    """Measure everything and give the report."""
    rows = [*_parsing(), *judging.rows(), *_commands(), *word.rows(), *_growth()]
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
