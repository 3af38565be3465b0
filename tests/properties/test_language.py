"""What holds for every value and every agreement: print, read, and get the same; and reading never raises."""

import datetime
import random
import time
from collections.abc import Callable
from decimal import Decimal

import pytest
from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st

from cao_ai import pipeline
from cao_ai.language.parser import parse
from cao_ai.language.printer import maak_op, schrijf_cao
from cao_ai.model.cao import Artikel, Begrip, Cao, Deel, Hoofdstuk, Vrijetekst
from cao_ai.model.feiten import CaoFeiten, Systeem
from cao_ai.model.onderwerp import Blok
from cao_ai.model.tegenspraak import tegenspraken
from cao_ai.model.values import (
    Aandeel,
    Bedrag,
    Bereik,
    Dagdeel,
    Datum,
    Datums,
    Duur,
    Eenheid,
    Getal,
    Moment,
    Onbeperkt,
    Partij,
    Partijen,
    Periode,
    PerKlasse,
    Richting,
    Teksten,
    Termen,
    Uitgesloten,
    Verdeling,
    Verwijzing,
    Verwijzingen,
    Waarde,
    Waarheid,
)
from cao_ai.model.velden import Soort, Veld
from cao_ai.model.vocabulary import ROLLEN
from cao_ai.model.woordenboek import Ingang, ingangen, onderwerpen
from cao_ai.notation import lees_tekst, schrijf
from cao_ai.notation.items import MOMENTEN
from cao_ai.notation.references import WETTEN
from tests.unit.model.dictionary_table import blocks, own_keys

QUICK = settings(
    max_examples=150, deadline=None, derandomize=True, suppress_health_check=[HealthCheck.too_slow]
)
KEYS = [(word, entry) for word in blocks() for entry in own_keys(word)]

numbers = st.integers(0, 99_999).map(Decimal) | st.integers(0, 9_999).map(lambda n: Decimal(n) / 10)
cents = st.integers(0, 9_999_999).map(lambda n: Decimal(n) / 100)
texts = st.text(
    st.characters(exclude_characters='"“”„\n\r', exclude_categories=("C", "Zl", "Zp")), max_size=40
)
days = st.dates(datetime.date(1900, 1, 1), datetime.date(2200, 1, 1))
words = st.sampled_from(["", "dienst", "jaar", "systeem", "werknemer"])


def _range(ends: tuple[Decimal, Decimal], shape: str) -> Bereik:
    low, high = sorted(number.normalize() + 0 for number in ends)
    return {"least": Bereik(low, None), "most": Bereik(None, high), "one": Bereik(low, low)}.get(
        shape, Bereik(low, high)
    )


def ranges(of: st.SearchStrategy[Decimal]) -> st.SearchStrategy[Bereik]:
    return st.builds(_range, st.tuples(of, of), st.sampled_from(["least", "most", "one", "both"]))


durations = st.builds(Duur, ranges(numbers), st.sampled_from(Eenheid), words)


def _moment(side: Richting, anchor: str, length: Duur | None) -> Moment:
    return Moment(side, anchor, None if side is Richting.BIJ else length)


def _split(first: int, second: int) -> Verdeling:
    low, high = sorted((first, second))
    shares = ((low, "tijd"), (high - low, "geld"), (100 - high, "scholing"))
    return Verdeling(tuple((Decimal(share), purpose) for share, purpose in shares))


OF_KIND: dict[Soort, Callable[[Veld], st.SearchStrategy[Waarde]]] = {
    Duur: lambda _: durations,
    Onbeperkt: lambda _: st.just(Onbeperkt()),
    Getal: lambda _: st.builds(Getal, ranges(numbers), st.sampled_from(["", "personen", "zaken"]), words),
    Aandeel: lambda _: st.builds(Aandeel, ranges(numbers), st.sampled_from(["", "de werktijd"])),
    Bedrag: lambda _: st.builds(Bedrag, ranges(cents), words),
    Moment: lambda _: st.builds(
        _moment, st.sampled_from(Richting), st.sampled_from(MOMENTEN), st.none() | durations
    ),
    Datum: lambda _: st.builds(Datum, days),
    Datums: lambda _: st.builds(Datums, st.lists(days, min_size=1, max_size=3).map(tuple)),
    Periode: lambda _: st.tuples(days, days).map(lambda ends: Periode(min(ends), max(ends))),
    Dagdeel: lambda _: st.builds(
        Dagdeel, *[st.times().map(lambda t: t.replace(second=0, microsecond=0))] * 2
    ),
    Waarheid: lambda _: st.builds(Waarheid, st.booleans()),
    Termen: lambda field: st.lists(
        st.sampled_from(field.termen),
        min_size=1,
        max_size=len(field.termen) if field.meervoud else 1,
        unique=True,
    ).map(lambda names: Termen(tuple(names))),
    Teksten: lambda _: st.lists(texts, min_size=1, max_size=3).map(lambda lines: Teksten(tuple(lines))),
    Verwijzingen: lambda _: st.builds(
        Verwijzing, st.sampled_from(sorted(WETTEN)), st.just("26"), st.sampled_from(["", "2"])
    ).map(lambda place: Verwijzingen((place, Verwijzing("deze cao")))),
    Verdeling: lambda _: st.builds(_split, st.integers(0, 100), st.integers(0, 100)),
    Partijen: lambda _: st.lists(
        st.builds(Partij, st.sampled_from(ROLLEN), texts), min_size=1, max_size=3
    ).map(lambda members: Partijen(tuple(members))),
}


def values(field: Veld) -> st.SearchStrategy[Waarde]:
    """Every value that a key takes: of its kinds, denied, and per tier."""
    plain = st.one_of([OF_KIND[kind](field) for kind in field.soorten])
    if field.vraag:
        return plain
    some = plain | st.just(Uitgesloten())
    tiers = st.builds(PerKlasse, plain, st.none() | some, st.none() | some)
    return some if Verdeling in field.soorten else some | tiers


@settings(QUICK, max_examples=500)
@given(st.data())
def test_a_printed_value_of_any_key_is_read_back(data: st.DataObject) -> None:
    _, entry = data.draw(st.sampled_from(KEYS))
    value = data.draw(values(entry.veld))
    assert lees_tekst(schrijf(value), entry.veld) == value


@pytest.mark.parametrize("kind", [Verdeling, Dagdeel])
def test_a_value_of_a_kind_that_no_key_has_yet_is_read_back(kind: Soort) -> None:
    @settings(QUICK, max_examples=30)
    @given(OF_KIND[kind](Veld(soorten=(kind,))))
    def holds(value: Waarde) -> None:
        assert lees_tekst(schrijf(value), Veld(soorten=(kind,))) == value

    holds()


def _filled(block: type[Blok], entries: list[Ingang], data: st.DataObject) -> dict[str, Waarde]:
    chosen = data.draw(st.lists(st.sampled_from(entries), max_size=4, unique_by=lambda entry: entry.naam))
    assert {entry.naam for entry in chosen} <= ingangen(block).keys()
    return {entry.naam: data.draw(values(entry.veld)) for entry in chosen}


def _part(data: st.DataObject, names: list[str], used: set[str]) -> Deel:
    kind = data.draw(st.sampled_from(["article", "chapter", "text"]))
    if kind == "chapter":
        return Hoofdstuk(data.draw(texts))
    if kind == "text":
        return Vrijetekst(tuple(data.draw(st.lists(texts, min_size=1, max_size=2))))
    word = data.draw(st.sampled_from([word for word in onderwerpen() if word not in used]))
    used.add(word)
    subject = onderwerpen()[word]
    over = tuple(data.draw(st.lists(st.sampled_from(names), unique=True, max_size=2)))
    promises = subject.model_validate(_filled(subject, list(ingangen(subject).values()), data))
    assume(not list(tegenspraken(promises)))
    return Artikel(word, promises, () if subject.niet_bij else over)


def _agreement(data: st.DataObject) -> Cao:
    names = data.draw(st.lists(st.sampled_from(["A", "PickPilot", "over", "x-1"]), min_size=1, unique=True))
    used: set[str] = set()
    return Cao(
        titel=data.draw(texts),
        feiten=CaoFeiten.model_validate(_filled(CaoFeiten, list(ingangen(CaoFeiten).values()), data)),
        systemen=tuple(
            Systeem.model_validate(
                {"naam": name, "titel": name, **_filled(Systeem, list(ingangen(Systeem).values()), data)}
            )
            for name in names
        ),
        inhoud=tuple(_part(data, names, used) for _ in range(data.draw(st.integers(0, 4)))),
        begrippen=tuple(Begrip(word, "omschrijving") for word in data.draw(st.sets(st.sampled_from("abc")))),
    )


@settings(QUICK, max_examples=60)
@given(st.data())
def test_a_printed_agreement_is_read_back_and_printing_in_normal_form_keeps_it(data: st.DataObject) -> None:
    agreement = _agreement(data)
    printed = schrijf_cao(agreement)
    read = pipeline.lees_tekst(printed)
    assert read.diagnostics == ()
    assert read.value == agreement
    normal = _normal(printed)
    assert pipeline.lees_tekst(normal).value == agreement
    assert _normal(normal) == normal


def _normal(text: str) -> str:
    written = parse(text).value
    assert written is not None
    return maak_op(written, text)


SAMPLE = """\
# een voorbeeld
cao "Cao Voorbeeld"
  partijen: werkgever "Voorbeeld B.V.", # eerst
            vakbond “Bond”
  looptijd: 1 april 2027 tot en met 31 maart 2029
einde
ai-systeem PickPilot "PickPilot 4"
  fase: pilot
  geraakt personeel: 30 %
einde
begrip "order" "Een verzameling."
hoofdstuk "Zeggenschap"
overleg over PickPilot volgens middenweg
  instemming: hoog: minstens 13 weken voor besluit; laag: geen
  deskundige: keuze ondernemingsraad, hoogstens € 7.500 per systeem
  advies: niet genoemd
einde
tekst "Een.", "Twee."
negeer ARBO-5-RIE over PickPilot omdat "reden"
"""
PIECES = [
    *"\"“”„#:;,.€%()[]{}\n\t\r\0\ufeff\u2028 'x9",
    "einde\n",
    "tot en met",
    "1.2.3",
    "hoog:",
    " over ",
    "𝔘",
    "\x85",
]


@settings(QUICK, max_examples=300)
@given(st.integers(0, 10**9))
def test_reading_a_damaged_text_never_raises_and_every_place_is_in_it(seed: int) -> None:
    chance = random.Random(seed)  # noqa: S311 -- damage, not secrets
    text = SAMPLE
    for _ in range(chance.randint(1, 6)):
        start = chance.randrange(len(text) + 1)
        end = min(len(text), start + chance.choice([0, 0, 1, 3, 40]))
        text = text[:start] + chance.choice(["", chance.choice(PIECES), text[: end - start]]) + text[end:]
    lines = text.split("\n")
    for fault in pipeline.lees_tekst(text).diagnostics:
        assert fault.message
        assert fault.remedy.endswith((".", "?"))
        assert 1 <= fault.span.line <= fault.span.end_line <= len(lines)
        assert 1 <= fault.span.column <= len(lines[fault.span.line - 1]) + 1


@settings(QUICK, max_examples=100)
@given(st.text(max_size=200))
def test_reading_any_text_never_raises(text: str) -> None:
    assert pipeline.lees_tekst(text).diagnostics


MANY = 3_000
HEAVY = {
    "broken lines": "overleg\n" + "  advies: 3 weekn voor ???\n" * MANY,
    "lines without colon": "overleg\n" + "  zomaar een zin\n" * MANY,
    "one key again and again": "overleg\n" + "  advies: voor besluit\n" * MANY + "einde\n",
    "unknown keys": "overleg\n" + "  advis: voor besluit\n" * MANY + "einde\n",
    "heads without end": "overleg\n  advies: voor besluit\n" * MANY,
    "blocks of one subject": "overleg\n  advies: voor besluit\neinde\n" * MANY,
    "absent systems": "".join(f"overleg over X{number}\neinde\n" for number in range(MANY)),
    "brackets": "(" * 10 * MANY,
    "bracket lines": "(\n" * MANY,
    "open quotes": 'overleg\n  aanvulling: "\n' * MANY,
    "quotes on one line": "overleg\n  aanvulling: " + '"“' * 10 * MANY + "\neinde\n",
    "one long key": "overleg\n  " + "a " * 10 * MANY + "\neinde\n",
    "spaces": "overleg\n  a" + " " * 10 * MANY + "\neinde\n",
    "commas over many lines": "overleg\n  personen: a" + ",\n" * MANY,
    "commas on one line": "overleg\n  personen: a" + "," * 10 * MANY + "\neinde\n",
    "digits": "overleg\n  advies: " + "1." * 10 * MANY + " weken voor besluit\neinde\n",
    "comments": "# x\n" * MANY + "?",
}


@pytest.mark.parametrize("name", HEAVY)
def test_a_heavy_text_is_read_in_time(name: str) -> None:
    begin = time.process_time()
    assert pipeline.lees_tekst(SAMPLE + HEAVY[name]).diagnostics
    assert time.process_time() - begin < 5  # a quadratic reader takes minutes
