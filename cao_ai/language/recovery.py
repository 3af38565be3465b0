"""Reads a file with mistakes line by line, so that all of them are told in one run."""

from dataclasses import dataclass, field

from cao_ai.diagnostics import Diagnostic, Outcome, Span
from cao_ai.language.ast import Akkoord, Onderdeel, Veldregel
from cao_ai.language.lines import QUOTES, Line, blank, logical_lines, make_line
from cao_ai.language.parser import blok, cao_grammar, losse_regel, veldregel
from cao_ai.language.slips import LOS, VOORBEELDEN, Slip, is_kop, slechte_kop, veld_zonder_dubbele_punt
from cao_ai.model.woordenboek import onderwerpen
from cao_ai.notation.faults import kort
from cao_ai.notation.slips import raad
from cao_ai.parsing import Failure, Node

_EINDE_ZONDER_BLOK = Slip(
    "Dit “einde” sluit geen blok", "Haal het weg, of zet de kopregel van het blok erboven."
)
_MEER_NA_EINDE = Slip(
    "Achter “einde” staat nog iets", "Zet “einde” alleen op de regel; een toelichting begint met “#”."
)
_BUITEN_BLOK = Slip(
    "Deze regel staat buiten een blok", "Zet er de kopregel van een blok boven, of haal de regel weg."
)
_GEEN_WAARDE = Slip("Achter de dubbele punt staat niets", "Schrijf een waarde, of haal de regel weg.")
_LAATSTE_KOMMA = Slip(
    "Achter de laatste komma staat niets", "Haal de komma weg, of schrijf wat er nog bij hoort."
)
_LOS_TEKEN = Slip(
    "In deze tekst staat een los aanhalingsteken", "Zet gekrulde aanhalingstekens in paren: “…”."
)
_NIET_GESLOTEN = Slip("Een aanhalingsteken is niet gesloten", "Sluit de tekst op dezelfde regel af.")
_EEN_REGEL = "Zet de tekst op één regel; een nieuwe alinea krijgt eigen aanhalingstekens, na een komma."
_KOP_MET_PUNT = Slip("Een kopregel heeft geen dubbele punt", "Haal de dubbele punt weg.")


@dataclass(slots=True)
class _Open:
    """A block that waits for its `einde`; with a head that cannot be read its lines belong to nothing."""

    line: Line
    head: Node | None
    fields: list[Veldregel] = field(default_factory=list)


def recover(text: str) -> Outcome[Akkoord]:
    """Read what can be read, and name every mistake with its place."""
    reader = _Reader()
    for line in logical_lines(text):
        if line.bare:
            reader.read(line)
    reader.finish()
    faults = tuple(sorted(reader.faults, key=lambda fault: (fault.span.line, fault.span.column)))
    return Outcome(Akkoord(tuple(reader.parts)), faults)


class _Reader:
    """Walks the lines once, and keeps what it made and what was wrong."""

    def __init__(self) -> None:
        self.parts: list[Onderdeel] = []
        self.faults: list[Diagnostic] = []
        self._open: _Open | None = None
        self._last: Line | None = None

    def read(self, line: Line) -> None:
        bare = line.bare.lower()
        if bare == "einde":
            self._close(line)
        elif bare.rstrip(".,;:!") == "einde" or (self._open and line.word == "einde" and line.key is None):
            self._close_with_more(line)
        elif line.open_quote is not None:
            self._unclosed(line, line.open_quote)
        elif line.key is not None:
            self._keyed(line)
        else:
            self._without_key(line)
        self._last = line

    def finish(self) -> None:
        if self._open:
            self._missing_end(self._open)

    def _close(self, line: Line) -> None:
        if self._open is None:
            self._fault("TAAL-008", _EINDE_ZONDER_BLOK, line.first)
            return
        self._make(self._open, line.first)
        self._open = None

    def _close_with_more(self, line: Line) -> None:
        start = line.text.lower().index("einde") + len("einde")
        self._fault("TAAL-006", _MEER_NA_EINDE, line.span_of(start, len(line.text.split("\n")[0])))
        if self._open:
            self._close(line)

    def _make(self, block: _Open, end: Span) -> None:
        if block.head:
            span = block.line.first.to(end)
            self.parts.append(blok(block.head, block.fields, span, block.line.above))

    def _keyed(self, line: Line) -> None:
        known = line.word.rstrip(":") in {*VOORBEELDEN, *onderwerpen()}
        if known and (self._open is None or " over " in line.bare) and line.bare.endswith((":", "x")):
            self._head_with_colon(line)
        else:
            self._field(line)

    def _head_with_colon(self, line: Line) -> None:
        start = line.text.index(":")
        self._fault("TAAL-027", _KOP_MET_PUNT, line.span_of(start, start + 1))
        mended = make_line(line.text.replace(":", " ", 1), line.above)
        self._head(mended, told=True)

    def _field(self, line: Line) -> None:
        node = cao_grammar().parse(line.text, "veld")
        if not isinstance(node, Failure):
            self._accept_field(line, node)
        elif len(pieces := line.split()) > 1:
            for piece in pieces:
                self._field(piece)
        else:
            self._bad_field(line, node)

    def _accept_field(self, line: Line, node: Node) -> None:
        if self._open is None:
            self._fault("TAAL-007", _BUITEN_BLOK, line.first)
        else:
            self._open.fields.append(veldregel(node, line.above))

    def _bad_field(self, line: Line, failure: Failure) -> None:
        place = failure.span.down(line.above)
        found = failure.found.strip()
        value = line.text[line.text.index(":") + 1 :].partition("#")[0].strip()
        if line.bare.endswith(":") and line.bare.count(":") == 1:
            self._fault("TAAL-005", _GEEN_WAARDE, line.key or line.first)
        elif line.bare.endswith(","):
            self._fault("TAAL-006", _LAATSTE_KOMMA, _last_comma(line))
        elif found[:1] and found[0] in QUOTES:
            self._fault("TAAL-004", _LOS_TEKEN, place)
        elif found:
            advice = "Schrijf één waarde, of waarden met komma’s ertussen; teksten tussen aanhalingstekens."
            self._fault("TAAL-006", Slip(f"“{kort(found)}” past hier niet", raad(value) or advice), place)
        else:
            advice = "Maak de waarde af, bijvoorbeeld: minstens 12 weken voor besluit."
            self._fault("TAAL-006", Slip("De waarde houdt te vroeg op", raad(value) or advice), place)

    def _without_key(self, line: Line) -> None:
        if self._open and not is_kop(line):
            soort = self._open.line.word if self._open.head else ""
            self._fault("TAAL-006", veld_zonder_dubbele_punt(line, soort), line.first)
        else:
            self._head(line)

    def _head(self, line: Line, *, told: bool = False) -> None:
        if self._open:
            self._missing_end(self._open)
            self._open = None
        node = cao_grammar().parse(line.text, "losse_kop" if line.word in LOS else "kop")
        if isinstance(node, Failure) and not told:
            self._bad_head(line, node)
        if line.word in LOS:
            self.parts.extend([] if isinstance(node, Failure) else [losse_regel(node, line.above)])
        else:
            self._open = _Open(line, None if isinstance(node, Failure) else node)

    def _bad_head(self, line: Line, failure: Failure) -> None:
        slip = slechte_kop(line, failure)
        inside = failure.found.strip() and failure.span.line == 1
        place = failure.span.down(line.above) if inside else line.first
        self._fault("TAAL-027", slip, line.start(slip.woorden) if slip.woorden else place)

    def _missing_end(self, block: _Open) -> None:
        last = self._last or block.line
        self._make(block, last.first)
        if block.head is None and last is block.line:
            return  # one line that is no head at all opens nothing
        self.faults.append(
            Diagnostic(
                "TAAL-009",
                f"Het blok dat op regel {block.line.above + 1} begint, mist zijn “einde”",
                "Zet onder deze regel “einde”, alleen op een regel.",
                _last_written(last),
                (block.line.first,),
            )
        )

    def _unclosed(self, line: Line, place: int) -> None:
        lines = line.text.count("\n")
        below = Slip(f"Deze tekst loopt door tot op regel {line.above + lines + 1}", _EEN_REGEL)
        self._fault("TAAL-004", below if lines else _NIET_GESLOTEN, _from(line, place))
        if line.word in VOORBEELDEN and line.word not in LOS and line.key is None:
            if self._open:
                self._missing_end(self._open)
            self._open = _Open(line, None)

    def _fault(self, code: str, slip: Slip, span: Span) -> None:
        self.faults.append(Diagnostic(code, slip.melding, slip.herstel, span))


def _from(line: Line, place: int) -> Span:
    """The rest of the line on which a place of a logical line stands."""
    above = line.text.count("\n", 0, place)
    start = place - (line.text.rfind("\n", 0, place) + 1)
    text = line.text.split("\n")[above].rstrip()
    return Span(line.above + above + 1, start + 1, line.above + above + 1, len(text) + 1)


def _last_comma(line: Line) -> Span:
    rows = line.bare.split("\n")
    last = max(number for number, row in enumerate(rows) if row.strip())
    row = line.text.split("\n")[last]
    column = len(blank(row)[0].partition("#")[0].rstrip())
    return Span(line.above + last + 1, column, line.above + last + 1, column + 1)


def _last_written(line: Line) -> Span:
    rows = line.text.rstrip().split("\n")
    return make_line(rows[-1], line.above + len(rows) - 1).first
