"""How many changes in the norms the comparison sees: `python -m tests.second_road.strength 300 [seed]`."""

import sys
from collections.abc import Iterator
from random import Random

from cao_ai import pipeline
from cao_ai.rules.ast import Norm
from cao_ai.rules.rulebook import Regelboek
from tests.mutation.mutants import Mutant, mutanten
from tests.second_road.confront import Confrontation, Difference, engine, law, made
from tests.second_road.survey import around

TRIES = 140
"""As many agreements as 20,000 hold around each norm."""


def book(name: str, was: Norm, becomes: Norm) -> Regelboek:
    """A norm with the exemptions, the begrippen and the norms that it yields to, one of them another one."""
    wanted = {name, *law().norms[name].yields_to}
    kept = (norm for norm in pipeline.regelboek().normen if norm.soort.value != "regel" or norm.id in wanted)
    return Regelboek(tuple(becomes if norm is was else norm for norm in kept))


def first_difference(name: str, changed: Regelboek, seed: str) -> Difference | None:
    """The first agreement around a norm on which the engine, with other norms, and the worlds differ."""
    for number in range(TRIES):
        case = made(number, around(name, number, seed), seed)
        verdicts = engine(case, changed)
        compared = Confrontation(law(), case, verdicts).compare(name) if verdicts else ()
        for comparison in compared:
            for difference in comparison.differences():
                return difference
    return None


def mutants(rng: Random) -> Iterator[tuple[str, Mutant]]:
    """Changes of norms and of what they rest on, without end."""
    norms = pipeline.regelboek().normen
    while True:
        name = rng.choice(sorted(law().norms))
        parts = {part.name for part in law().closure(name)}
        was = rng.choice([n for n in norms if n.id in parts and (n.soort.value != "regel" or n.id == name)])
        changes = [mutant for mutant in mutanten(was) if not _of_others(name, mutant)]
        if changes and (name in was.op or was.soort.value != "uitzondering"):
            yield name, rng.choice(changes)


def _of_others(name: str, mutant: Mutant) -> bool:
    """Whether an exemption only lets go of another norm."""
    return mutant.norm.op != mutant.was.op and name in mutant.norm.op


def main(number: str = "300", seed: str = "strength") -> None:
    """Print each change that nothing saw, and how many there were."""
    unseen = 0
    changes = mutants(Random(seed))  # noqa: S311 -- the same changes every time, no secrets
    for _, (name, mutant) in zip(range(int(number)), changes, strict=False):
        if first_difference(name, book(name, mutant.was, mutant.norm), seed) is None:
            unseen += 1
            sys.stdout.write(f"unseen by {name}: {mutant.naam}\n")
    sys.stdout.write(f"{int(number) - unseen} of {number} changes seen\n")


if __name__ == "__main__":
    main(*sys.argv[1:])
