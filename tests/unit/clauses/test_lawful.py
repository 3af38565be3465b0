"""Every variant can be signed by every kind of employer, all norms and the draft's own logic considered."""

import datetime
import random
import zlib
from itertools import product

import pytest

from cao_ai.clauses.library import subjects_with_text
from cao_ai.language.variants import VARIANTEN
from tests.unit.clauses.employers import DAYS, EMPLOYERS, remarks

SUBJECTS = subjects_with_text()
CASES = tuple(product(EMPLOYERS, DAYS))
SCREEN_WORK = (
    "whether a concrete suspicion allows covert research at screen work is not settled in law; the middle \
value of the dictionary allows it"
)
KNOWN = (("ARBOREG-5-3", {"monitoring": "middenweg"}, SCREEN_WORK),)


def faults(employer: str, day: datetime.date, variants: dict[str, str]) -> list[str]:
    known = {code for code, needed, _ in KNOWN if needed.items() <= variants.items()}
    return [f"{code}: {words}" for code, words in remarks(employer, day, variants) if code not in known]


def one_of_the_cases(*names: str) -> tuple[str, datetime.date]:
    """One employer and day for these names, the same on every run and another for most other names."""
    return CASES[zlib.crc32(" ".join(names).encode()) % len(CASES)]


@pytest.mark.parametrize("variant", VARIANTEN)
@pytest.mark.parametrize("subject", SUBJECTS)
def test_a_variant_beside_lawful_consultation_has_no_fault_and_no_warning(subject: str, variant: str) -> None:
    assert not faults(*one_of_the_cases(subject, variant), {subject: variant})


@pytest.mark.slow
@pytest.mark.parametrize(("employer", "day"), CASES, ids=str)
@pytest.mark.parametrize("variant", VARIANTEN)
def test_a_variant_has_none_with_any_employer_on_any_day(
    employer: str, day: datetime.date, variant: str
) -> None:
    for subject in SUBJECTS:
        assert not faults(employer, day, {subject: variant}), subject


@pytest.mark.parametrize("variant", VARIANTEN)
@pytest.mark.parametrize("employer", EMPLOYERS)
def test_one_variant_of_all_subjects_has_none(employer: str, variant: str) -> None:
    for day in DAYS:
        assert not faults(employer, day, dict.fromkeys(SUBJECTS, variant)), day


@pytest.mark.parametrize(("employer", "day"), CASES, ids=str)
def test_variants_of_all_subjects_mixed_have_none(employer: str, day: datetime.date) -> None:
    chance = random.Random(f"{employer} {day}")  # noqa: S311 -- the same mixtures on every run
    variants = {subject: chance.choice(VARIANTEN) for subject in SUBJECTS}
    assert not faults(employer, day, variants), variants


@pytest.mark.parametrize(("code", "variants"), [(code, variants) for code, variants, _ in KNOWN])
def test_no_exception_stands_for_nothing(code: str, variants: dict[str, str]) -> None:
    assert code in {found for found, _ in remarks("overheid", DAYS[-1], variants)}
