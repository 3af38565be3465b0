"""Reads the tables of this folder, and writes the agreement that a row describes; judges nothing."""

from __future__ import annotations

import datetime
import tomllib
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from cao_ai.pipeline import Instellingen

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

FOLDER = Path(__file__).parent
CEILINGS = {
    "niet fout": ("waarschuwing", "aandachtspunt", "geen"),
    "hoogstens aandachtspunt": ("aandachtspunt", "geen"),
}
_DAY = "20 november 2026"
_COLUMNS = 5
_MONTHS = (
    *("januari", "februari", "maart", "april", "mei", "juni"),
    *("juli", "augustus", "september", "oktober", "november", "december"),
)
_HEADS = {"cao": 'cao "Cao Voorbeeld"', "systeem": 'ai-systeem Voorbeeld "Systeem"'}


@dataclass(frozen=True, slots=True)
class Row:
    """One line of a table: what is written, by block and key, the day, and what the norm must say of it."""

    norm: str
    said: str
    lines: Mapping[tuple[str, str], str]
    day: datetime.date
    verdict: str
    severity: str
    because: str

    @property
    def agreement(self) -> str:
        """The agreement as a text of the language."""
        blocks: dict[str, list[str]] = {"cao": [], "systeem": []}
        for (block, key), value in self.lines.items():
            if block != "keuze" and value != "niet genoemd":
                blocks.setdefault(block, []).append(f"  {key}: {value}")
        return "\n\n".join(
            "\n".join([_HEADS.get(block, block), *lines, "einde"]) for block, lines in blocks.items()
        )

    @property
    def settings(self) -> Instellingen:
        """The day and the switches of the run."""
        law = self.lines.get(("keuze", "platformwet"), "geen")
        return Instellingen(
            self.day,
            self.lines.get(("keuze", "kalender"), "geldend"),
            self.lines.get(("keuze", "lezing"), "B"),
            None if law == "geen" else date(law),
        )

    def agrees(self, verdict: str, severity: str) -> bool:
        """Say if the norm gave what the row expects."""
        allowed = CEILINGS.get(self.severity, (self.severity,))
        return self.verdict in ("*", verdict) and severity in allowed


def tables() -> Mapping[str, tuple[Row, ...]]:
    """All rows by norm, in the order of the files."""
    return {
        norm: tuple(_rows(norm, table, whole.get("daarbij", {})))
        for file in sorted(FOLDER.glob("*.toml"))
        for whole in [tomllib.loads(file.read_text(encoding="utf-8"))]
        for norm, table in whole["norm"].items()
    }


def _rows(norm: str, table: Mapping[str, str], extra: Mapping[str, str]) -> Iterator[Row]:
    always = _lines(table["altijd"])
    cells = [*_cells(table["tabel"]), *_cells(extra.get(table.get("daarbij", ""), ""))]
    first = cells[0][0]
    for cell, day, verdict, severity, because in cells:
        said = first + cell[1:] if cell.startswith("…") else cell
        lines = {**always, **_lines(said)}
        yield Row(norm, said, lines, date(day or table.get("dag", _DAY)), verdict, severity, because)


def _cells(table: str) -> Iterator[list[str]]:
    for line in table.strip().splitlines():
        cells = [cell.strip() for cell in line.strip().strip("|").split("|")]
        assert len(cells) == _COLUMNS, line
        yield cells


def _lines(said: str) -> dict[tuple[str, str], str]:
    parts = [part.partition(" / ") for part in said.split(" + ")]
    return {(block, line.partition(": ")[0]): line.partition(": ")[2] for block, _, line in parts}


def date(words: str) -> datetime.date:
    """A day in Dutch words."""
    day, month, year = words.split()
    return datetime.date(int(year), _MONTHS.index(month) + 1, int(day))
