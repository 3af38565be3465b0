"""Writes random agreements around one norm: what it reads is there or not, with the values it asks for."""

from collections.abc import Iterator
from random import Random

from cao_ai.model.onderwerp import Blok, Onderwerp
from cao_ai.model.values import Partijen
from cao_ai.model.woordenboek import ingangen, onderwerpen, python_naam
from cao_ai.rules.ast import Norm, Operator, Pad, Vergelijking, Versie
from cao_ai.rules.computed import BEREKEND
from cao_ai.rules.facts import klasse_van, soort_van
from cao_ai.rules.rulebook import Regelboek, voorwaarden
from cao_ai.rules.shape import vergelijkingen
from cao_ai.rules.view import onderwerp_van
from tests.benchmarks.values import write

SYSTEMEN = ("Eerste", "Tweede")
_MATEN = (Operator.TEN_MINSTE, Operator.TEN_HOOGSTE, Operator.MINDER, Operator.MEER)
_MOMENT_EINDEN = ("_ligt", "_gerekend_vanaf", "_heeft_vaste_termijn")


def around(norm: Norm, book: Regelboek, rng: Random) -> str:
    """Write an agreement of one or two systems that says something, or nothing, of what the norm reads."""
    read = _read(norm, book)
    systems = SYSTEMEN[: rng.randint(1, 2)]
    facts = [('cao "Cao Voorbeeld"', "cao"), *((f'ai-systeem {n} "Systeem {n}"', "systeem") for n in systems)]
    blocks = [_block(head, name, read, rng, left_out=0.2) for head, name in facts]
    for subject in sorted({pad.blok for pad in read} - {"cao", "systeem"}):
        heads = [onderwerp_van(Pad(subject))]
        if len(systems) > 1 and _of_one_system(heads[0]) and rng.random() < 0.4:
            heads = [f"{heads[0]} over {name}" for name in systems[: rng.randint(1, 2)]]
        for head in heads:
            block = _block(head, subject, read, rng, left_out=0.4)
            if block.count("\n") > 1:
                blocks.append(block)
    return "\n\n".join(blocks) + "\n"


def _block(head: str, name: str, read: dict[Pad, list[str]], rng: Random, *, left_out: float) -> str:
    lines = [head]
    written: set[str] = set()
    for pad, constants in read.items():
        entry = ingangen(klass).get(pad.veld) if (klass := klasse_van(pad)) else None
        if pad.blok != name or entry is None or rng.random() < left_out:
            continue
        if klass and _contradicted(klass, pad.veld, written):
            continue
        written.add(pad.veld)
        if constants and rng.random() < 0.7:
            value = rng.choice(constants)
        elif not entry.veld.vraag and rng.random() < 0.3:
            value = "uitgesloten"
        else:
            value = write(entry.veld, rng)
        lines.append(f"  {entry.sleutel}: {value}")
    return "\n".join([*lines, "einde"])


def _of_one_system(subject: str) -> bool:
    klass = onderwerpen().get(subject)
    return klass is None or not klass.niet_bij


def _contradicted(klass: type[Blok], field: str, written: set[str]) -> bool:
    """Whether a field that cannot stand beside any value of this one is there already."""
    pairs = (*klass.gescheiden, *klass.oplopend) if issubclass(klass, Onderwerp) else ()
    return any(field in pair and written & set(pair) for pair in pairs)


def _read(norm: Norm, book: Regelboek) -> dict[Pad, list[str]]:
    """Every written key that a norm, its exemptions and its definitions read, with the values they name."""
    found: dict[Pad, list[str]] = {}
    todo = [norm, *book.uitzonderingen.get(norm.id, ())]
    seen: set[str] = set()
    while todo:
        for version in todo.pop().versies:
            for step in version.herstel:
                found.setdefault(step.pad, []).extend([step.waarde] * (step.waarde != "niet genoemd"))
            for comparison in _comparisons(version):
                name = str(comparison.pad)
                if name in book.begrippen and name not in seen:
                    seen.add(name)
                    todo.append(book.begrippen[name])
                for pad in _written(comparison.pad):
                    found.setdefault(pad, []).extend(_constants(comparison, pad))
    return found


def _comparisons(version: Versie) -> Iterator[Vergelijking]:
    return (part for condition in voorwaarden(version) for part in vergelijkingen(condition))


def _written(pad: Pad) -> Iterator[Pad]:
    """The keys behind a path that is worked out; a written path is its own."""
    if computed := BEREKEND.get(str(pad)):
        yield from (Pad(*path.split(".", 1)) for path in computed.waarop)
    elif pad.veld == "uitputtend_geregeld":
        yield Pad(pad.blok, "regeling")
    elif pad.veld:
        end = next((end for end in _MOMENT_EINDEN if pad.veld.endswith(end)), "")
        yield Pad(pad.blok, pad.veld.removesuffix(end))


def _constants(comparison: Vergelijking, pad: Pad) -> Iterator[str]:
    if comparison.pad != pad or comparison.operator in (Operator.VOOR, Operator.NA):
        return
    field = soort_van(pad)
    terms = {python_naam(term): term for term in field.termen} if field else {}
    if field and Partijen in field.soorten:
        yield from (f'{role} "Partij"' for role in comparison.waarden)
        return
    for value in comparison.waarden:
        yield value if value.startswith('"') else terms.get(python_naam(value), value.replace("_", " "))
