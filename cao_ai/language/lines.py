"""Lines of a file as recovery and printing see them: quotes, comments, and what goes on below."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from cao_ai.diagnostics import Span

QUOTES = '"“”„'
_CLOSERS = {'"': '"', "“": "”", "”": "”", "„": "”“"}
_KEY = re.compile(r"[ \t]*[^\W\d_](?:[ \t\u00a0]*+[^:\"“”„#\s]++)*+[ \t\u00a0]*:")
_TIER = re.compile(r"[ \t]*(?:hoog|midden|laag)[ \t]*:", re.IGNORECASE)
_EINDE = re.compile(r"[ \t]*einde[ \t]*(?:#.*)?$", re.IGNORECASE)
_HEAD = re.compile(
    r"(?:[\w-]+[ \t]+(?:over|volgens)|ai-systeem)[ \t]|(?:cao|begrip|hoofdstuk|tekst)[ \t]*[\"“”„]",
    re.IGNORECASE,
)
_REACH = 20  # lines below an open quote in which its end is looked for


@dataclass(frozen=True, slots=True)
class Line:
    """A logical line: its text, how many lines stand above it, and what it says without texts and comment."""

    text: str
    above: int
    bare: str
    open_quote: int | None

    @property
    def word(self) -> str:
        """The first word, in lower case."""
        return self.text.split(maxsplit=1)[0].lower()

    @property
    def indented(self) -> bool:
        """Whether it starts with a space or a tab."""
        return self.text[0].isspace()

    @property
    def first(self) -> Span:
        """The written part of the first line."""
        return self.span_of(0, len(self.text.split("\n", 1)[0]))

    @property
    def key(self) -> Span | None:
        """A key with its colon; None when the line has none."""
        found = _KEY.match(self.text)
        return self.span_of(0, found.end() - 1) if found else None

    def start(self, words: int) -> Span:
        """The first words."""
        found = re.match(rf"\s*(?:\S+\s*){{{words}}}", self.text)
        return self.span_of(0, found.end() if found else len(self.text))

    def span_of(self, start: int, end: int) -> Span:
        """A stretch of the first line, without the spaces around it."""
        part = self.text[start:end]
        left = start + len(part) - len(part.lstrip())
        right = start + len(part.rstrip())
        return Span(self.above + 1, left + 1, self.above + 1, max(right, left + 1) + 1)

    def split(self) -> "Sequence[Line]":
        """The line, cut where a line after a comma starts something new after all."""
        pieces: list[list[str]] = []
        for physical in self.text.split("\n"):
            if not pieces or (_KEY.match(physical) and not _TIER.match(physical)):
                pieces.append([])
            pieces[-1].append(physical)
        above = self.above
        result = []
        for piece in pieces:
            result.append(make_line("\n".join(piece), above))
            above += len(piece)
        return result


def make_line(text: str, above: int) -> Line:
    """Make a logical line of its text."""
    blanked, open_quote = blank(text)
    bare = "\n".join(part.partition("#")[0].rstrip() for part in blanked.split("\n")).strip()
    return Line(text, above, bare, open_quote)


def blank(text: str) -> tuple[str, int | None]:
    """Give the text with each quoted part as x's, and where a quote stands open outside comments."""
    pieces: list[str] = []
    place, open_quote = 0, None
    for found in re.finditer(r"[\"“”„#]", text):
        start = found.start()
        if start < place:
            continue
        end_of_line = text.find("\n", start)
        end_of_line = len(text) if end_of_line < 0 else end_of_line
        end = end_of_line if found[0] == "#" else _close(text, start, end_of_line)
        pieces.append(text[place:start])
        if end is None:
            open_quote = start if open_quote is None else open_quote
            end = end_of_line
        pieces.append(text[start:end] if found[0] == "#" else "x" * (end - start))
        place = end
    return "".join([*pieces, text[place:]]), open_quote


def _close(text: str, start: int, end: int) -> int | None:
    ends = [text.find(closer, start + 1, end) for closer in _CLOSERS[text[start]]]
    return min((place + 1 for place in ends if place >= 0), default=None)


def comments(text: str) -> Iterator[tuple[int, str]]:
    """Give every comment: its line, and its text with the sign."""
    for number, line in enumerate(text.split("\n"), 1):
        if "#" in line:
            place = blank(line)[0].find("#")
            if place >= 0:
                yield number, line[place:]


def logical_lines(text: str) -> Iterator[Line]:
    """Give the lines; one that ends in a comma goes on, and so does a text that closes further down."""
    physical = text.split("\n")
    number = 0
    while number < len(physical):
        last = _last_line(physical, number)
        yield make_line("\n".join(physical[number : last + 1]), number)
        number = last + 1


def _last_line(physical: Sequence[str], number: int) -> int:
    line = make_line(physical[number], number)
    if line.open_quote is not None:
        return _end_of_text(physical, number)
    while line.bare.endswith(","):
        following = next((at for at in range(number + 1, len(physical)) if _written(physical[at])), None)
        if following is None or _EINDE.match(physical[following]) or _HEAD.match(physical[following]):
            return number
        number = following
        line = make_line(physical[number], number)
    return number


def _written(physical: str) -> bool:
    return not physical.lstrip().startswith("#") and not physical.isspace() and bool(physical)


def _end_of_text(physical: Sequence[str], number: int) -> int:
    """Find the line that closes an open quote at its end; the same line when there is none."""
    for below in range(number + 1, min(number + _REACH, len(physical))):
        text = physical[below]
        if not _written(text) or _EINDE.match(text) or _KEY.match(text):
            return number
        place = blank(text)[1]
        if place is not None:
            return below if not text[place + 1 :].strip(", \t") else number
    return number
