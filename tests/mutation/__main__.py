"""Run the mutants: `python -m tests.mutation [MAP…]`, for the named maps of `cao_ai/law` or for all.

Every mutant is held against the features of its own norm (for a begrip or exemption: of the norms that it
touches) until a scenario fails; each process takes a share of them. Exits 1 when in some law fewer than
90 in 100 are killed, when a survivor has no reason in `reasons.d/`, or when a feature fails unchanged.
"""

import multiprocessing
import os
import sys
import tomllib
from collections.abc import Iterator, Sequence
from functools import cache
from pathlib import Path

from cao_ai import pipeline
from cao_ai.rules.ast import Norm, Soort
from cao_ai.rules.evaluate import paden
from cao_ai.rules.rulebook import Regelboek, voorwaarden
from tests.mutation.mutants import Mutant, mutanten
from tests.mutation.report import Uitslag, beoordeel, schrijf
from tests.mutation.scenarios import Scenario, lees_feature, slaagt

_BOEK = pipeline.regelboek()
_FEATURES = {file.stem: file for file in sorted(Path("features", "regels").rglob("*.feature"))}
_LAW = Path("cao_ai", "law")
_REDENEN = Path(__file__).with_name("reasons.d")

pipeline.lees_tekst = cache(pipeline.lees_tekst)  # the same drafts return with every mutant


@cache
def _scenarios(naam: str) -> tuple[Scenario, ...]:
    return lees_feature(_FEATURES[naam])


_MUTANTEN: list[Mutant] = []
"""A worker has these from its parent; sent one by one they would be copies of the norms and not the norms."""


def _gedood(nummer: int) -> bool:
    """Whether a scenario of the norms that the mutant touches fails."""
    mutant = _MUTANTEN[nummer]
    namen = _geraakt(mutant.was.soort, mutant.was.id)
    normen = tuple(mutant.norm if norm is mutant.was else norm for norm in _zichtbaar(namen))
    return not _slagen(namen, Regelboek(normen))


def _slagen(namen: Sequence[str], boek: Regelboek) -> bool:
    setattr(pipeline, "regelboek", lambda: boek)  # noqa: B010 -- mypy sees a function there
    try:
        return all(slaagt(scenario) for naam in namen for scenario in _scenarios(naam))
    except ValueError:
        return False  # a mutant that names no value of its field: the engine itself refuses the norm


@cache
def _zichtbaar(namen: tuple[str, ...]) -> tuple[Norm, ...]:
    """The norms that these features see: those they name, what these yield to, exemptions, begrippen."""
    tekst = " ".join(_FEATURES[naam].read_text(encoding="utf-8") for naam in namen)
    genoemd = {norm.id for norm in _BOEK.regels if norm.id in tekst}
    genoemd |= {ander for norm in _BOEK.regels if norm.id in genoemd for ander in norm.wijkt_voor}
    return tuple(
        norm
        for norm in _BOEK.normen
        if norm.soort is Soort.BEGRIP or norm.id in genoemd or genoemd & set(norm.op)
    )


@cache
def _geraakt(soort: Soort, naam: str) -> tuple[str, ...]:
    """The features to run: of the norm and its file, of the norms it exempts, of all that read a begrip."""
    return tuple(deel for deel in dict.fromkeys(_namen(soort, naam)) if deel in _FEATURES)


def _namen(soort: Soort, naam: str) -> Iterator[str]:
    yield naam
    for norm in (n for n in _BOEK.normen if (n.soort, n.id) == (soort, naam)):
        yield Path(norm.bestand).stem
        yield from norm.op
    if soort is Soort.BEGRIP:
        for ander in _BOEK.normen:
            gelezen = {str(p) for v in ander.versies for c in voorwaarden(v) for p in paden(c)}
            if naam in gelezen and ander.id != naam:
                yield from _namen(ander.soort, ander.id)


def main(mappen: Sequence[str]) -> int:
    """Run, report, and say whether it is good enough."""
    waar = {bestand.name: bestand.parent.name for bestand in _LAW.rglob("*.regel")}
    gekozen = [norm for norm in _BOEK.normen if not mappen or waar[norm.bestand] in mappen]
    namen = {naam for norm in gekozen for naam in _geraakt(norm.soort, norm.id)}
    stuk = sorted(naam for naam in namen if not _slagen((naam,), Regelboek(_zichtbaar((naam,)))))
    if stuk or not namen:
        sys.stderr.write(f"these features fail unchanged: {', '.join(stuk) or 'there are none'}\n")
        return 1
    _MUTANTEN.extend(mutant for norm in gekozen for mutant in mutanten(norm))
    with multiprocessing.get_context("fork").Pool(os.cpu_count()) as pool:
        uitslagen = pool.map(_gedood, range(len(_MUTANTEN)), chunksize=8)
    gedaan = [
        Uitslag(mutant.was.bestand, mutant.naam, gedood=uitslag)
        for mutant, uitslag in zip(_MUTANTEN, uitslagen, strict=True)
    ]
    redenen = {
        mutant: reden
        for bestand in sorted(_REDENEN.glob("*.toml"))
        for mutant, reden in tomllib.loads(bestand.read_text(encoding="utf-8")).items()
    }
    return schrijf(beoordeel(gedaan, waar, redenen), whole=not mappen)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
