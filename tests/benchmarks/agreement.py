"""Makes an agreement of any size from a seed: every block, every kind of value, comments and layouts."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from functools import cache
from random import Random

from cao_ai.model.feiten import CaoFeiten, Systeem
from cao_ai.model.onderwerp import Blok
from cao_ai.model.values import Uitgesloten
from cao_ai.model.woordenboek import Ingang, ingangen, onderwerpen
from cao_ai.resources import clause_library
from tests.benchmarks.values import WRITERS, sentence, text, write

SEED = 2026
LINES = 300
_SYSTEMS = 7
_ARTICLES = 60
_LOOSE = 22
_VARIANTS = ("basis", "middenweg", "werknemers", "werkgevers")
_FACTS = ("ai_volgens_de_wet", "doelen", "persoonsgegevens", "profilering", "eerste_marktdatum")
_TITLES = ("Zeggenschap", "Menselijke maat", "Gegevens", "Leren", "Zekerheid", "Naleving")


@dataclass(slots=True)
class _Maker:
    """Writes the blocks one after another; remembers which key was said for which system."""

    rng: Random
    names: tuple[str, ...]
    said: set[tuple[str, str, str]] = field(default_factory=set)

    def lines(self, times: int) -> Iterator[str]:
        yield "# een akkoord dat elke constructie van de taal gebruikt"
        yield from self._cao()
        for name in self.names:
            yield from self._system(name)
        yield from self._inhoud(times)

    def _cao(self) -> Iterator[str]:
        yield 'cao "Cao Voorbeeld Distributie 2027-2029"'
        for key in (
            "soort",
            "partijen",
            "looptijd",
            "werkgever",
            "werkzame_personen",
            "medezeggenschap",
            "platform",
        ):
            yield from self._line(ingangen(CaoFeiten)[key])
        yield "einde"

    def _system(self, name: str) -> Iterator[str]:
        yield f"ai-systeem {name} {text(f'{name} 4', self.rng)}"
        keys = ingangen(Systeem)
        chosen = self.rng.sample([name for name in keys if name not in _FACTS], 6)
        for fact in (*_FACTS, *chosen[1:]):
            yield from self._line(keys[fact])
        yield f"  {keys[chosen[0]].sleutel.upper()}: onbekend"
        yield f"einde{self.rng.choice(('', '  # tot zover'))}"

    def _inhoud(self, times: int) -> Iterator[str]:
        wanted = [*_wanted()]
        loose = self._loose(times)
        for number in range(_ARTICLES * times):
            if number * _LOOSE // _ARTICLES != (number - 1) * _LOOSE // _ARTICLES:
                yield next(loose)
            yield from self._article(wanted.pop() if wanted else None)

    def _loose(self, times: int) -> Iterator[str]:
        for number in range(_LOOSE * times):
            match number % 4:
                case 0:
                    yield f"hoofdstuk {text(_TITLES[number // 4 % len(_TITLES)], self.rng)}"
                case 1:
                    word = text(f"order{number}", self.rng)
                    yield f"begrip {word} {text('Een verzameling artikelen.', self.rng)}"
                case 2:
                    yield f"tekst {text(sentence(self.rng), self.rng)}, {text(sentence(self.rng), self.rng)}"
                case _:
                    over = self.rng.choice(("", f" over {self.rng.choice(self.names)}"))
                    yield f"negeer AIA-26-2{over} omdat {text('het toezicht al is geregeld', self.rng)}"

    def _article(self, wanted: "_Wanted | None") -> Iterator[str]:
        subject, over, key = self._place(wanted)
        variant = (
            f" volgens {self.rng.choice(_VARIANTS)}" if wanted is None and self._with_variant(subject) else ""
        )
        systems = f" over {', '.join(over)}" if over else ""
        yield f"{subject}{systems}{variant}"
        if wanted:
            yield f"  {key.sleutel}: {wanted.value}"
        else:
            yield from self._line(key)
        yield "einde"

    def _place(self, wanted: "_Wanted | None") -> tuple[str, tuple[str, ...], Ingang]:
        """Choose a subject, systems and a key that was not yet said for them."""
        while True:
            subject, soort = self.rng.choice(list(onderwerpen().items()))
            if wanted:
                subject, soort = wanted.subject, onderwerpen()[wanted.subject]
            over = tuple(self.rng.sample(self.names, self.rng.choice((0, 1, 1, 2))))
            key = ingangen(soort)[wanted.key] if wanted else self.rng.choice(_keys(soort))
            said = (key.naam, "budget") if key.naam == "deskundige" else (key.naam,)
            saying = {(subject, naam, name) for naam in said for name in over or ("",)}
            if not saying & self.said:
                self.said |= saying
                return subject, over, key

    def _with_variant(self, subject: str) -> bool:
        """Whether to build on a variant: once for a subject, since a second one would say its keys again."""
        if (subject, "volgens", "") in self.said or not _has_variants(subject):
            return False
        self.said.add((subject, "volgens", ""))
        return True

    def _line(self, key: Ingang) -> Iterator[str]:
        value = write(key.veld, self.rng)
        gap = " " * self.rng.randint(1, 8)
        head, comma, rest = value.partition(", ")
        if comma and '"' not in value and "”" not in value and self.rng.random() < 0.3:
            yield f"  {key.sleutel}:{gap}{head},  # en verder"
            yield f"    {rest}"
        else:
            yield f"  {key.sleutel}:{gap}{value}"


@dataclass(frozen=True, slots=True)
class _Wanted:
    """A value that must be there, with a key that takes it."""

    subject: str
    key: str
    value: str


def _keys(soort: type[Blok]) -> Sequence[Ingang]:
    return list(ingangen(soort).values())


def _has_variants(subject: str) -> bool:
    return all((clause_library() / subject / f"{variant}.cao").is_file() for variant in _VARIANTS)


@cache
def _wanted() -> tuple[_Wanted, ...]:
    """Each kind of value once, and each construct that few keys take."""
    rng = Random(SEED)  # noqa: S311 -- the same agreement every time, no secrets
    found: dict[str, _Wanted] = {}
    for subject, soort in onderwerpen().items():
        for key in _keys(soort):
            for kind in key.veld.soorten:
                found.setdefault(kind.__name__, _Wanted(subject, key.naam, WRITERS[kind](key.veld, rng)))
    return (
        *found.values(),
        _Wanted(
            "aankondiging", "termijn", "hoog: minstens 13 weken voor inkoop; midden: voor inkoop; laag: geen"
        ),
        _Wanted("overleg", "deskundige", "keuze ondernemingsraad, hoogstens € 7.500 per systeem"),
        _Wanted("overleg", "fatale_termijn", Uitgesloten.__name__.lower()),
        _Wanted("klacht", "rapport", "niet genoemd"),
    )


def agreement(times: int = 1, seed: int = SEED) -> str:
    """Make an agreement of about 300 lines (7 systems, about 90 blocks), or of that many times as much."""
    names = tuple(f"Systeem{number}" for number in range(1, _SYSTEMS * times + 1))
    maker = _Maker(Random(seed), names)  # noqa: S311 -- the same agreement every time, no secrets
    return "\n".join(maker.lines(times)) + "\n"
