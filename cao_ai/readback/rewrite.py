"""Writes the agreement that goes with the edited document: in the user's own file where that can be."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cao_ai import pipeline
from cao_ai.language.ast import Blok
from cao_ai.language.parser import parse
from cao_ai.language.printer import schrijf_cao
from cao_ai.model.woordenboek import ingangen
from cao_ai.notation import schrijf

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from cao_ai.diagnostics import Span
    from cao_ai.model.cao import Cao
    from cao_ai.model.onderwerp import Blok as Modelblok

_BEHIND = 10**6  # a column behind the end of every line


def rewritten(source: pipeline.Gelezen, new: Cao, *, own: bool) -> tuple[str, bool]:
    """Return the text and whether comments, `volgens` and `negeer` are still in it.

    Only a file of the user has these; the source in a document is the normal form already.
    """
    if own and source.cao is not None:
        text = _patched(source, source.cao, new)
        read = pipeline.lees_tekst(text)
        if read.value == new:
            return pipeline.maak_op(pipeline.Gelezen(source.naam, text, read.value)), True
    return schrijf_cao(new), False


def _patched(source: pipeline.Gelezen, old: Cao, new: Cao) -> str:
    lines = source.tekst.split("\n")
    for (start, end), text in sorted(_patches(source.tekst, old, new), reverse=True):
        (line, column), (end_line, end_column) = start, end
        head, tail = lines[line - 1][: column - 1], lines[end_line - 1][end_column - 1 :]
        lines[line - 1 : end_line] = f"{head}{text}{tail}".split("\n")
    return "\n".join(lines)


_Place = tuple[int, int]


def _patches(source: str, old: Cao, new: Cao) -> Iterator[tuple[tuple[_Place, _Place], str]]:
    """The stretches of the file to replace; an insertion has no length, a block that is gone no text."""
    articles = {article.span: article for article in new.artikelen}
    for article in old.artikelen:
        if article.span in articles:
            now = articles[article.span].beloften
            yield from _of_block(article.beloften, now, article.plaatsen, article.span)
        else:
            yield _whole(source, article.span), ""
    for before, after in zip(old.systemen, new.systemen, strict=True):
        head = old.plaats(before.naam)
        places = {name: old.plaats(before.naam, name) for name in ingangen(type(before))}
        known = {name: span for name, span in places.items() if span != head}
        yield from _of_block(before, after, known, head)


def _whole(source: str, head: Span) -> tuple[_Place, _Place]:
    """The stretch of a block, by the line that opens it."""
    read = parse(source).value
    blocks = read.onderdelen if read else ()
    span = next(it.span for it in blocks if isinstance(it, Blok) and it.kop == head)
    return (span.line, span.column), (span.end_line, span.end_column)


def _of_block(
    before: Modelblok, after: Modelblok, spans: Mapping[str, Span], head: Span
) -> Iterator[tuple[tuple[_Place, _Place], str]]:
    for name, key in ingangen(type(before)).items():
        value = getattr(after, name)
        if getattr(before, name) == value:
            continue
        text = f"{key.sleutel}: {'niet genoemd' if value is None else schrijf(value)}"
        if name in spans:
            span = spans[name]
            yield ((span.line, span.column), (span.end_line, span.end_column)), text
        else:
            end = (head.end_line, _BEHIND)
            yield (end, end), f"\n  {text}"
