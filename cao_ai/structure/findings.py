"""Every check of a draft's own logic, run in the order of its code."""

import datetime
import importlib
import pkgutil
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from functools import cache
from types import ModuleType
from typing import TypeAlias

from cao_ai.diagnostics import Severity, Span
from cao_ai.model.cao import Cao, Negeer

_PREFIX = "opzet_"


Botsing: TypeAlias = tuple[tuple[str, datetime.date], tuple[str, datetime.date]]
"""A step with its day, and the one that is fixed with its day, so that both cannot be."""


@dataclass(frozen=True, slots=True)
class Opzetbevinding:
    """What a check found: its code, weight, place, sentence and remedy; `botsing` where two days collide."""

    code: str
    ernst: Severity
    systeem: str | None
    plaats: Span
    melding: str
    herstel: str
    reden_genegeerd: str = ""
    botsing: Botsing | None = None

    @property
    def titel(self) -> str:
        """The title of its page."""
        return next(regel.titel for regel in opzetregels() if regel.code == self.code)


@dataclass(frozen=True, slots=True)
class Opzetregel:
    """One check: `titel` and `uitleg` are its page; without `controleer` it is the pipeline that finds it."""

    code: str
    titel: str
    uitleg: str
    controleer: Callable[[Cao], Iterator[Opzetbevinding]] | None = None


@cache
def opzetregels() -> tuple[Opzetregel, ...]:
    """The checks of this folder, one module `opzet_nn` each, by code."""
    package = __name__.rpartition(".")[0]
    folder = importlib.import_module(package).__path__
    namen = sorted(module.name for module in pkgutil.iter_modules(folder) if module.name.startswith(_PREFIX))
    return tuple(_regel(importlib.import_module(f"{package}.{naam}")) for naam in namen)


def _regel(module: ModuleType) -> Opzetregel:
    regel = module.REGEL
    if not isinstance(regel, Opzetregel):
        message = f"{module.__name__} has no REGEL"
        raise TypeError(message)
    return regel


def controleer_opzet(cao: Cao) -> tuple[Opzetbevinding, ...]:
    """Run every check; the findings in the order of the file, then of the code.

    What a check finds in a line that the clause library filled in is an aandachtspunt at most: the parties
    chose a position there, and not these words. Its place is then the head line of the block.
    """
    controles = (regel.controleer for regel in opzetregels() if regel.controleer)
    koppen = {artikel.span for artikel in cao.artikelen if artikel.variant}
    gevonden = (bevinding for controle in controles for bevinding in controle(cao))
    return orden(
        replace(deel, ernst=Severity.AANDACHTSPUNT) if deel.plaats in koppen else deel for deel in gevonden
    )


def raakt(regel: Negeer, bevinding: Opzetbevinding) -> bool:
    """Whether a `negeer` line names this finding; a fout cannot be agreed away."""
    zelfde = regel.regel == bevinding.code and (not regel.over or bevinding.systeem in regel.over)
    return zelfde and bevinding.ernst is not Severity.FOUT


def aanvaard(bevinding: Opzetbevinding, negeer: Iterable[Negeer]) -> Opzetbevinding:
    """Note why the parties accept a finding, when they do."""
    reden = next((regel.reden for regel in negeer if raakt(regel, bevinding)), "")
    return replace(bevinding, reden_genegeerd=reden)


def orden(bevindingen: Iterable[Opzetbevinding]) -> tuple[Opzetbevinding, ...]:
    """Put findings in the order of the file, then of the code."""
    return tuple(sorted(bevindingen, key=lambda b: (b.plaats.line, b.code, b.systeem or "", b.melding)))
