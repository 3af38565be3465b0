"""Finds and renders the clear texts: beside a `tekst.j2` of the library stands a `helder.j2`."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

from jinja2 import Environment, FileSystemLoader

from cao_ai.clauses.clear import values
from cao_ai.clauses.clear.address import Address, addressed
from cao_ai.clauses.clear.sentences import afspraak
from cao_ai.clauses.dutch import times
from cao_ai.clauses.library import GLOBALS, engine, names_in, views
from cao_ai.resources import clause_library

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from cao_ai.model.onderwerp import Onderwerp

_SHARED = "gemeen/helder"
_BEFORE, _AFTER = f"{_SHARED}/vooraf.j2", f"{_SHARED}/achteraf.j2"
_NOTHING = f"{_SHARED}/geen_afspraken.j2"
_OF_A_VALUE: Mapping[str, Callable[..., str]] = {
    "duur": values.duur,
    "binnen": values.binnen,
    "moment": values.moment,
    "vanaf": values.vanaf,
    "datum": times.datum,
    "datums": times.datums,
    "dagdeel": times.dagdeel,
    "aantal": values.aantal,
    "aandeel": values.aandeel,
    "bedrag": values.bedrag,
    "bronnen": values.bronnen,
}
_NAMES: Mapping[str, Callable[..., str]] = {
    **{name: used for name, used in GLOBALS.items() if name != "voetnoot"},
    "afspraak": afspraak,
}


def has_clear_text(subject: str) -> bool:
    """Whether the library has a clear text for a subject."""
    return (clause_library() / subject / "helder.j2").is_file()


def render_clear(subject: str, promises: Onderwerp, helpers: Mapping[str, object], form: Address) -> str:
    """Print an article in the line format, as `render` of the legal text does, lid for lid."""
    names = {**helpers, **views(promises)}
    own = _page(f"{subject}/helder.j2", names, form)
    middle = own if own.replace("lid:", "").strip() else _page(_NOTHING, names, form)
    pages = (_page(_BEFORE, names, form), "lid:", middle, "lid:", _page(_AFTER, names, form))
    return "\n".join(pages)


def clear_names_used(subject: str) -> frozenset[str]:
    """The fields and helpers that the clear text of a subject reads."""
    return names_in(f"{subject}/helder.j2", _environment(Address.JE)) - _NAMES.keys()


class _Addressed(FileSystemLoader):
    """Loads a text in one form of address; the name of the file tells the forms apart where they are kept."""

    def __init__(self, form: Address) -> None:
        super().__init__(clause_library())
        self._form = form

    def get_source(self, environment: Environment, template: str) -> tuple[str, str, Callable[[], bool]]:
        source, file, up_to_date = super().get_source(environment, template)
        return addressed(source, self._form), f"{file}#{self._form.value}", up_to_date


@cache
def _environment(form: Address) -> Environment:
    made = engine(_Addressed(form), _OF_A_VALUE, _NAMES, Path(__file__))
    made.filters["procent"] = values.procent
    return made


def _page(template: str, names: Mapping[str, Any], form: Address) -> str:
    return _environment(form).get_template(template).render(names)
