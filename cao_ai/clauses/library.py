"""Finds and renders the clause texts: a folder of the library with a `tekst.j2` is a subject with text."""

from __future__ import annotations

from functools import cache, partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from jinja2 import Environment, FileSystemLoader, StrictUndefined, meta

from cao_ai.clauses.dutch import numbers, times, words
from cao_ai.clauses.markup import FOOTNOTE, LITERAL, NAME, final, marked
from cao_ai.clauses.precompiled import bytecode_cache
from cao_ai.clauses.sentences import afspraak, lijst
from cao_ai.clauses.view import Veldzicht
from cao_ai.model.woordenboek import ingangen
from cao_ai.resources import clause_library

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from cao_ai.model.onderwerp import Onderwerp

_BEFORE, _AFTER, _NOTHING = "gemeen/vooraf.j2", "gemeen/achteraf.j2", "gemeen/geen_afspraken.j2"
_OF_A_VALUE: Mapping[str, Callable[..., str]] = {
    "duur": times.duur,
    "binnen": times.binnen,
    "moment": times.moment,
    "vanaf": times.vanaf,
    "datum": times.datum,
    "datums": times.datums,
    "dagdeel": times.dagdeel,
    "aantal": numbers.aantal,
    "aandeel": numbers.aandeel,
    "bedrag": numbers.bedrag,
    "bronnen": words.bronnen,
}
GLOBALS: Mapping[str, Callable[..., str]] = {
    "afspraak": afspraak,
    "lijst": lijst,
    "voetnoot": partial(marked, FOOTNOTE),
    "naam": partial(marked, NAME),
    "letterlijk": partial(marked, LITERAL),
}


def has_text(subject: str) -> bool:
    """Whether the library has a text for a subject."""
    return (clause_library() / subject / "tekst.j2").is_file()


def subjects_with_text() -> tuple[str, ...]:
    """Every subject that has a text, in alphabetical order."""
    return tuple(sorted(file.parent.name for file in clause_library().glob("*/tekst.j2")))


def render(subject: str, promises: Onderwerp, helpers: Mapping[str, object]) -> str:
    """Print an article in the line format: what all articles have, around the text of its subject.

    `helpers` are the names that depend on the agreement, such as `verwijs`.
    """
    names = {**helpers, **views(promises)}
    own = _page(f"{subject}/tekst.j2", names)
    middle = own if own.replace("lid:", "").strip() else _page(_NOTHING, names)
    return "\n".join((_page(_BEFORE, names), "lid:", middle, "lid:", _page(_AFTER, names)))


def names_used(subject: str) -> frozenset[str]:
    """The fields and helpers that the text of a subject reads; what every template has is left out."""
    return names_in(f"{subject}/tekst.j2", environment()) - GLOBALS.keys()


@cache
def environment() -> Environment:
    """The template engine; a template is compiled once, and loaded once per process."""
    return engine(FileSystemLoader(clause_library()), _OF_A_VALUE, GLOBALS, Path(__file__))


def engine(
    loader: FileSystemLoader,
    filters: Mapping[str, Callable[..., str]],
    names: Mapping[str, Callable[..., str]],
    settings: Path,
) -> Environment:
    """Make a template engine with filters of a value and names for every template.

    `settings` is the file that says them: what was compiled under another version of it is not read again.
    """
    made = Environment(
        loader=loader,
        undefined=StrictUndefined,
        finalize=final,
        autoescape=False,  # noqa: S701 -- the texts are Dutch sentences; `final` guards what they print
        trim_blocks=True,
        lstrip_blocks=True,
        auto_reload=False,
        cache_size=-1,
        bytecode_cache=bytecode_cache(settings),
    )
    made.globals.update(names)
    made.filters.update({name: _of_value(write) for name, write in filters.items()})
    made.filters["opsomming"] = _opsomming
    made.filters["procent"] = numbers.procent
    made.filters["rij"] = words.rij
    made.filters["hoofdletter"] = words.hoofdletter
    return made


def names_in(template: str, reader: Environment) -> frozenset[str]:
    """Every name that a template and what it includes take from outside."""
    source = (clause_library() / template).read_text(encoding="utf-8")
    tree = reader.parse(source)
    used = frozenset(meta.find_undeclared_variables(tree))
    parts = [part for part in meta.find_referenced_templates(tree) if part]
    return used.union(*(names_in(part, reader) for part in parts))


def _page(template: str, names: Mapping[str, object]) -> str:
    return environment().get_template(template).render(names)


def views(promises: Onderwerp) -> Mapping[str, Veldzicht]:
    """Each field of an article as a text sees it."""
    return {name: Veldzicht(getattr(promises, name)) for name in ingangen(type(promises))}


def _of_value(write: Callable[..., str]) -> Callable[..., str]:
    # Jinja2 passes whatever a template says: the filter itself refuses a value of another kind.
    def filtered(view: Veldzicht, *arguments: Any) -> str:  # noqa: ANN401
        return write(view.waarde, *arguments)

    return filtered


def _opsomming(view: Veldzicht, names: Mapping[str, str], link: str = "en") -> str:
    return words.opsomming(view.namen, names, link)
