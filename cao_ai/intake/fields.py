"""Follows the fields of a text: cross-references and the contents are known, others show their result."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping


class _Field:
    def __init__(self, instruction: str = "", *, shows: bool = False) -> None:
        self.instruction = instruction
        self.shows = shows

    def words(self) -> list[str]:
        return self.instruction.split()


class Fields:
    """The fields that are open at a place; one stands in another."""

    def __init__(self) -> None:
        self._open: list[_Field] = []

    def start(self, name: str, attributes: Mapping[str, str]) -> None:
        """Hear of the start of an element."""
        if name == "w:fldSimple":
            self._open.append(_Field(attributes.get("w:instr", ""), shows=True))
        elif name == "w:fldChar":
            self._step(attributes.get("w:fldCharType", ""))

    def end(self, name: str) -> None:
        """Hear of the end of an element."""
        if name == "w:fldSimple" and self._open:
            self._open.pop()

    def instruct(self, text: str) -> None:
        """Hear of a piece of an instruction."""
        if self._open and not self._open[-1].shows:
            self._open[-1].instruction += text

    def _step(self, kind: str) -> None:
        if kind == "begin":
            self._open.append(_Field())
        elif kind == "separate" and self._open:
            self._open[-1].shows = True
        elif kind == "end" and self._open:
            self._open.pop()

    @property
    def silent(self) -> bool:
        """Whether text here is an instruction and not shown."""
        return any(not field.shows for field in self._open)

    @property
    def in_contents(self) -> bool:
        """Whether this stands in the table of contents."""
        return any(field.words()[:1] == ["TOC"] for field in self._open)

    @property
    def reference(self) -> str:
        """The bookmark that is referred to here; empty outside a cross-reference."""
        for field in reversed(self._open):
            match field.words():
                case ["REF", name, *_]:
                    return name
                case _:
                    pass
        return ""
