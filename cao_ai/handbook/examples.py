"""A good and a bad example of each norm: drafts of scenarios, judged again while the handbook is made."""

from __future__ import annotations

import datetime
from dataclasses import dataclass
from typing import TYPE_CHECKING

from cao_ai import pipeline
from cao_ai.rules.evaluate import paden
from cao_ai.rules.findings import bevindingen
from cao_ai.rules.rulebook import voorwaarden
from cao_ai.rules.verdict import Oordeel, onderwerpen_van
from cao_ai.rules.view import onderwerp_van

if TYPE_CHECKING:
    from collections.abc import Iterable

    from cao_ai.handbook.results import Asserted
    from cao_ai.model.cao import Cao
    from cao_ai.rules.ast import Norm
    from cao_ai.rules.findings import Bevinding
    from cao_ai.rules.judge import Uitkomst

_SLECHT = (
    Oordeel.SCHENDT,
    Oordeel.ONVOLLEDIG,
    Oordeel.LET_OP,
    Oordeel.ZWIJGT,
    Oordeel.GAAT_GELDEN,
    Oordeel.ONBEPAALD,
)
_ERNST = ("fout", "waarschuwing", "aandachtspunt", "geen")


class Contradiction(Exception):  # noqa: N818 -- it is what it is: the run and the building say different things
    """An example that gives another verdict now than in the run of the same version: our bug."""


@dataclass(frozen=True, slots=True)
class Example:
    """A draft in its normal form with the verdict that it got just now; None is no finding."""

    asserted: Asserted
    cao: Cao
    akkoord: str
    uitkomst: Uitkomst
    bevinding: Bevinding | None


def good_example(norm: Norm, asserted: Iterable[Asserted]) -> Example | None:
    """The plainest draft that meets a norm; None when no scenario has one."""
    kinds = [each for each in asserted if each.oordeel == Oordeel.VOLDOET.value]
    return _judged(norm, min(kinds, key=lambda each: _plainness(norm, each), default=None))


def bad_example(norm: Norm, asserted: Iterable[Asserted]) -> Example | None:
    """The plainest draft of the heaviest finding of a norm; None when no scenario has one."""
    order = [oordeel.value for oordeel in _SLECHT]
    kinds = [each for each in asserted if each.oordeel in order and each.ernst != "geen"]
    heaviest = min(
        kinds,
        key=lambda each: (_ERNST.index(each.ernst), order.index(each.oordeel), _plainness(norm, each)),
        default=None,
    )
    return _judged(norm, heaviest)


def subjects_of(norm: Norm) -> tuple[str, ...]:
    """Every subject that a norm asks for or reads, its own first."""
    own = [subject for each in norm.versies for subject in onderwerpen_van(norm, each)]
    read = [
        onderwerp_van(path)
        for each in norm.versies
        for condition in voorwaarden(each)
        for path in paden(condition)
        if path.blok not in ("cao", "systeem")
    ]
    return tuple(dict.fromkeys([*own, *read]))


def _plainness(norm: Norm, each: Asserted) -> tuple[bool, bool, bool, int, str]:
    """What sorts drafts: today's law, a feature of the norm, a text on its subject, then the shortest."""
    subjects = subjects_of(norm)
    speaks = any(line.split(" ")[0] in subjects for line in each.akkoord.splitlines())
    switched = each.schakelaars.get("kalender") != "geldend" or "platformwet" in each.schakelaars
    foreign = not each.feature.endswith(f"/{norm.id}.feature")
    return switched, foreign, not speaks, len(each.akkoord), each.akkoord


def _judged(norm: Norm, each: Asserted | None) -> Example | None:
    if each is None:
        return None
    read = pipeline.lees_tekst(each.akkoord)
    if read.value is None:
        raise Contradiction(norm.id)
    report = pipeline.controleer(read.value, _settings(each)).verslag
    found = [u for u in report.uitkomsten if u.norm.id == norm.id and u.systeem == each.over]
    if [u.weging.oordeel.value for u in found] != [each.oordeel]:
        raise Contradiction(norm.id)
    return Example(
        asserted=each,
        cao=read.value,
        akkoord=pipeline.maak_op(pipeline.Gelezen("", each.akkoord, read.value)).strip(),
        uitkomst=found[0],
        bevinding=next(bevindingen(found, report.schakelaars), None),
    )


def _settings(each: Asserted) -> pipeline.Instellingen:
    platform = each.schakelaars.get("platformwet")
    return pipeline.Instellingen(
        peildatum=each.peildatum,
        kalender=each.schakelaars["kalender"],
        lezing=each.schakelaars["lezing"],
        platformwet=datetime.date.fromisoformat(platform) if platform else None,
    )
