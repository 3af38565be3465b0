"""Makes norms in any number from a seed, with every sentence and operator of the rule language."""

from collections.abc import Iterator, Sequence
from random import Random

from cao_ai.model.feiten import Systeem
from cao_ai.model.values import Aandeel, Bedrag, Duur, Getal, Moment, Termen, Waarheid
from cao_ai.model.woordenboek import Ingang, ingangen, onderwerpen, python_naam
from tests.benchmarks.agreement import SEED

NORMS = 100
_AMOUNTS = {Duur: "6 weken", Getal: "2", Aandeel: "10 %", Bedrag: "€ 500"}


def norms(number: int = NORMS, seed: int = SEED) -> str:
    """Write norms, each with an exemption; one in ten reads a begrip."""
    rng = Random(seed)  # noqa: S311 -- the same norms every time, no secrets
    return (
        "\n".join([_BEGRIP, *(line for count in range(1, number + 1) for line in _norm(count, rng))]) + "\n"
    )


_BEGRIP = """begrip systeem.zwaar "Een systeem met grote gevolgen"
  bron "AI-verordening, bijlage III"
  geldig vanaf 2026-08-02 tot en met 31 december 2099
  betekent systeem.profilering en (systeem.persoonsgegevens is ja of niet systeem.heimelijk)
einde
"""


def _norm(count: int, rng: Random) -> Iterator[str]:
    subject, soort = rng.choice(list(onderwerpen().items()))
    keys = list(ingangen(soort).values())
    block = python_naam(subject)

    def promise() -> str:
        return f"{block}.{rng.choice(keys).naam}"

    def compared() -> str:
        return _compared(block, keys, rng)

    yield f'regel MAAT-{count} "Maat {count} over {subject}"'
    yield '  bron "WOR, artikel 27, eerste lid"  jci "jci1.3:c:BWBR0002747"'
    yield "  sterkte wet"
    yield "  aard dwingend ten gunste van werknemers"
    yield f"  per {'cao' if count % 20 == 0 else 'ai-systeem'}"
    yield f"  onderwerp {block}"
    yield f"  bij zwijgen {rng.choice(('waarschuwing', 'aandachtspunt'))}"
    if count > 1:
        yield f"  wijkt voor MAAT-{rng.randint(1, count - 1)}"
    yield "  geldig vanaf 2027-12-02"
    yield "  geldig vanaf 2026-08-02 kalender oorspronkelijk"
    yield f"  wanneer {'systeem.zwaar' if count % 10 == 0 else _fact(rng)} en niet {_fact(rng)}"
    yield f'  verbiedt {promise()} is uitgesloten en {compared()} "Dat mag niet."'
    yield f"  vereist {compared()} of {promise()} is geregeld  ernst waarschuwing"
    yield f"  signaleert {promise()} is genoemd"
    yield '  open norm "Is het moment nog van wezenlijke invloed?"'
    yield '  toelichting "Een norm om mee te meten."'
    yield "einde"
    yield f'uitzondering VRIJ-{count} op MAAT-{count} "Vrij {count}"'
    yield "  geldig doorlopend"
    yield f"  wanneer {_fact(rng)} en {_fact(rng)}"
    yield "einde"


def _fact(rng: Random) -> str:
    key = rng.choice([key for key in ingangen(Systeem).values() if key.veld.soorten == (Waarheid,)])
    return f"systeem.{key.naam}{rng.choice(('', ' is ja', ' is nee', ' is bekend'))}"


def _compared(block: str, keys: Sequence[Ingang], rng: Random) -> str:
    key = rng.choice([key for key in keys if key.veld.soorten[0] in (*_AMOUNTS, Moment, Termen, Waarheid)])
    path, kind = f"{block}.{key.naam}", key.veld.soorten[0]
    if kind is Termen:
        words = [python_naam(word) for word in key.veld.termen[:3]]
        return rng.choice((f"{path} is een van ({', '.join(words)})", f"{path} bevat {words[0]}"))
    if kind is Moment:
        return f"({path} is {rng.choice(('voor', 'na'))} besluit of {path} is voor ingebruikname)"
    if kind is Waarheid:
        return f"{path} is ja"
    return f"{path} is {rng.choice(('ten minste', 'ten hoogste', 'minder dan', 'meer dan'))} {_AMOUNTS[kind]}"
