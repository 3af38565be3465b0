"""Reads a file with mistakes line by line, so that all of them are told in one run."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from cao_ai.diagnostics import Diagnostic, Outcome, Span
from cao_ai.language.ast import Akkoord, Onderdeel, Veldregel
from cao_ai.language.parser import blok, cao_grammar, losse_regel, veldregel
from cao_ai.model.woordenboek import onderwerpen
from cao_ai.parsing import Failure, Node

_QUOTED = re.compile(r'"[^"\n]*"|“[^”\n]*”|„[^”“\n]*[”“]')
_KEY = re.compile(r"[ \t]*[^\W\d_][^:\"“”#\n]*:")
_VOORBEELDEN: Mapping[str, str] = {
    "cao": "cao “Cao Voorbeeld 2027-2029”",
    "ai-systeem": "ai-systeem PickPilot “PickPilot 4”",
    "begrip": "begrip “order” “Een verzameling artikelen.”",
    "hoofdstuk": "hoofdstuk “Zeggenschap”",
    "tekst": "tekst “Partijen evalueren jaarlijks.”",
    "negeer": "negeer ARBO-5-RIE omdat “de RI&E is aangevuld”",
}


@dataclass(frozen=True, slots=True)
class _Line:
    """A logical line: its text, and how many lines stand above it."""

    text: str
    above: int

    @property
    def bare(self) -> str:
        """The text with quoted parts blanked and the comment gone."""
        blanked = _QUOTED.sub(lambda found: "x" * len(found[0]), self.text)
        return blanked.partition("#")[0].strip()

    @property
    def word(self) -> str:
        """The first word, in lower case."""
        return self.text.split()[0].lower() if self.text.split() else ""

    def span(self) -> Span:
        """The written part of the first line."""
        first = self.text.split("\n")[0].rstrip()
        start = len(first) - len(first.lstrip()) + 1
        return Span(self.above + 1, start, self.above + 1, max(len(first), start) + 1)


@dataclass(slots=True)
class _Open:
    """A block that waits for its `einde`; without a head its lines are read but belong to nothing."""

    line: _Line
    head: Node | None
    fields: list[Veldregel] = field(default_factory=list)


class _Reader:
    """Walks the lines once, and keeps what it made and what was wrong."""

    def __init__(self) -> None:
        self.parts: list[Onderdeel] = []
        self.faults: list[Diagnostic] = []
        self._open: _Open | None = None
        self._last: _Line | None = None

    def read(self, line: _Line) -> None:
        bare = line.bare
        if not bare:
            return
        if bare.lower() == "einde":
            self._close(line)
        elif _KEY.match(line.text):
            self._field(line)
        elif self._open and not _looks_like_head(line):
            self._fault("TAAL-006", "Deze regel heeft geen dubbele punt", "Schrijf: sleutel: waarde.", line)
        else:
            self._head(line)
        self._last = line

    def finish(self) -> None:
        if self._open:
            self._missing_end(self._open)

    def _close(self, line: _Line) -> None:
        if self._open is None:
            self._fault("TAAL-008", "Dit “einde” sluit geen blok", "Haal het weg, of zet de kopregel erboven.", line)
            return
        self._make(self._open, line.span())
        self._open = None

    def _make(self, block: _Open, end: Span) -> None:
        if block.head:
            span = block.line.span().to(end)
            self.parts.append(blok(block.head, block.fields, span, block.line.above))

    def _field(self, line: _Line) -> None:
        node = cao_grammar().parse(line.text, "veld")
        if isinstance(node, Failure):
            self._bad_field(line, node)
        elif self._open is None:
            self._fault("TAAL-007", "Deze regel staat buiten een blok", "Zet er een kopregel boven, of haal haar weg.", line)
        else:
            self._open.fields.append(veldregel(node, line.above))

    def _bad_field(self, line: _Line, failure: Failure) -> None:
        if _unclosed(line):
            self._unclosed(line)
        elif line.bare.endswith(":"):
            self._fault("TAAL-005", "Achter de dubbele punt staat niets", "Schrijf een waarde, of haal de regel weg.", line)
        elif failure.found.strip():
            self._fault_at(
                "TAAL-006",
                f"“{failure.found.strip()[:40]}” past hier niet",
                "Schrijf één waarde, of waarden met komma’s ertussen; teksten tussen aanhalingstekens.",
                failure.span.down(line.above),
            )
        else:
            self._fault_at(
                "TAAL-006",
                "De waarde houdt te vroeg op",
                "Maak de waarde af, bijvoorbeeld: minstens 12 weken voor besluit.",
                failure.span.down(line.above),
            )

    def _head(self, line: _Line) -> None:
        if self._open:
            self._missing_end(self._open)
            self._open = None
        node = cao_grammar().parse(line.text, "losse_kop" if line.word in _LOOSE else "kop")
        if not isinstance(node, Failure):
            self._accept_head(line, node)
        else:
            self._bad_head(line, node)

    def _accept_head(self, line: _Line, node: Node) -> None:
        if line.word in _LOOSE:
            self.parts.append(losse_regel(node, line.above))
        else:
            self._open = _Open(line, node)

    def _bad_head(self, line: _Line, failure: Failure) -> None:
        if _unclosed(line):
            self._unclosed(line)
        else:
            voorbeeld = _VOORBEELDEN.get(line.word, "toezicht over PickPilot volgens middenweg")
            self._fault_at(
                "TAAL-027",
                "Deze kopregel is niet te lezen",
                f"Schrijf bijvoorbeeld: {voorbeeld}.",
                failure.span.down(line.above) if failure.found.strip() else line.span(),
            )
        if line.word not in _LOOSE:
            self._open = _Open(line, None)

    def _missing_end(self, block: _Open) -> None:
        last = self._last or block.line
        self._make(block, last.span())
        self.faults.append(
            Diagnostic(
                "TAAL-009",
                f"Het blok dat op regel {block.line.above + 1} begint, mist zijn “einde”",
                "Zet “einde” alleen op de regel onder deze.",
                last.span(),
                (block.line.span(),),
            )
        )

    def _unclosed(self, line: _Line) -> None:
        self._fault("TAAL-004", "Een aanhalingsteken is niet gesloten", "Sluit de tekst op dezelfde regel af.", line)

    def _fault(self, code: str, message: str, remedy: str, line: _Line) -> None:
        self._fault_at(code, message, remedy, line.span())

    def _fault_at(self, code: str, message: str, remedy: str, span: Span) -> None:
        self.faults.append(Diagnostic(code, message, remedy, span))


_LOOSE = ("begrip", "hoofdstuk", "tekst", "negeer")


def recover(text: str) -> Outcome[Akkoord]:
    """Read what can be read, and name every mistake with its place."""
    reader = _Reader()
    for line in _lines(text):
        reader.read(line)
    reader.finish()
    faults = tuple(sorted(reader.faults, key=lambda fault: (fault.span.line, fault.span.column)))
    return Outcome(Akkoord(tuple(reader.parts)), faults)


def _lines(text: str) -> Iterator[_Line]:
    """Logical lines: one that ends in a comma goes on."""
    pending: list[str] = []
    above = 0
    for number, physical in enumerate(text.split("\n")):
        if not pending:
            above = number
        pending.append(physical)
        if not _Line(physical, 0).bare.endswith(",") or _unclosed(_Line(physical, 0)):
            yield _Line("\n".join(pending), above)
            pending = []
    if pending:
        yield _Line("\n".join(pending), above)


def _looks_like_head(line: _Line) -> bool:
    known = line.word in _VOORBEELDEN or line.word in onderwerpen()
    return known or not line.text[0].isspace()


def _unclosed(line: _Line) -> bool:
    rest = _QUOTED.sub("", line.text).partition("#")[0]
    return any(quote in rest for quote in "\"“”„")
