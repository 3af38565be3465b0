"""The line format of clause texts: what a template prints, read as the lids of an article.

`lid:` starts a lid, `zin:` a sentence of it, `onder:` a point; any other line goes on where the last one
stopped. A lid without text is no lid, and a sentence after points starts a lid of its own.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from cao_ai.clauses.markup import trailing_markers

_BLANKS = re.compile(r"[ \t]+")  # and not the blank that may not break, as in € 7.500
_STARTS = ("lid:", "zin:", "onder:")


@dataclass(slots=True)
class Passage:
    """A lid in the making: running text and points, both still with markers."""

    text: str = ""
    points: list[str] = field(default_factory=list)

    def add(self, text: str) -> None:
        """Put text behind what is there."""
        if self.points:
            self.points[-1] = f"{self.points[-1]} {text}".strip()
        else:
            self.text = f"{self.text} {text}".strip()


def read_lines(rendered: str) -> tuple[Passage, ...]:
    """Read what a template printed; points get their semicolons and full stop here."""
    passages = [Passage()]
    for line in rendered.split("\n"):
        start, text = _start(_BLANKS.sub(" ", line).strip(" "))
        if start == "lid:" or (start == "zin:" and passages[-1].points):
            passages.append(Passage())
        if start == "onder:":
            passages[-1].points.append(text)
        elif text:
            passages[-1].add(text)
    return tuple(_punctuated(passage) for passage in passages if passage.text or passage.points)


def with_ending(text: str, ending: str) -> str:
    """Return a text with another mark at its end, before its footnotes."""
    words, footnotes = trailing_markers(text.rstrip())
    return f"{words.rstrip('.;,')}{ending}{footnotes}"


def _start(line: str) -> tuple[str, str]:
    for start in _STARTS:
        if line.startswith(start):
            return start, line.removeprefix(start).strip()
    return "", line


def _punctuated(passage: Passage) -> Passage:
    last = len(passage.points) - 1
    points = [with_ending(point, "." if place == last else ";") for place, point in enumerate(passage.points)]
    return Passage(passage.text, points)
