"""Over generated pairs: accepting every revision gives the later draft, rejecting all the earlier one."""

import datetime
from random import Random

import pytest

from cao_ai import pipeline
from cao_ai.clauses import Samenstelling, compose
from cao_ai.document import Document, Signature
from cao_ai.outputs.docx import parts, redline
from tests.docx_integrity import check
from tests.drafts import around
from tests.pairs import Writer
from tests.word_sides import shown

_SIGNED = Signature("Anna Bos", datetime.date(2026, 12, 1))
_OPTIONS = Samenstelling(date=datetime.date(2026, 11, 21), source_hash="bron", rule_base="regels")
_FAST, _ALL = 50, 1000


def _hold(old: Document, new: Document) -> None:
    """Hold a redline against both documents, the program's own check aside."""
    laid = redline.lay_over(old, new)
    made = redline.redline_parts(laid, _SIGNED, {})
    assert shown(made, accepted=True) == shown(parts(new))
    assert shown(made, accepted=False) == shown(parts(old))
    assert check(redline.render(laid, _SIGNED, {})) == []


@pytest.mark.parametrize("seed", range(_FAST))
def test_a_redline_gives_back_both_documents(seed: int) -> None:
    _hold(*Writer(seed).pair())


@pytest.mark.long
@pytest.mark.slow
def test_a_thousand_redlines_give_back_both_documents() -> None:
    for seed in range(_FAST, _ALL):
        _hold(*Writer(seed).pair())


def _drafts(seed: int) -> tuple[Document, Document] | None:
    """Two drafts around two norms, as an agreement file has them; None where a subject has no text yet."""
    rng = Random(seed)  # noqa: S311 -- the same drafts in every run
    book = pipeline.regelboek()
    made = []
    for norm in rng.sample(book.regels, 2):
        read = pipeline.lees_tekst(around(norm, book, rng)).value
        assert read is not None
        made.append(compose(read, _OPTIONS))
    old, new = made
    return (old, new) if isinstance(old, Document) and isinstance(new, Document) else None


@pytest.mark.parametrize("seed", range(10))
def test_drafts_of_the_law_give_back_both(seed: int) -> None:
    pair = _drafts(seed)
    if pair:
        _hold(*pair)


@pytest.mark.long
@pytest.mark.slow
def test_many_drafts_of_the_law_give_back_both() -> None:
    pairs = [pair for seed in range(10, 400) if (pair := _drafts(seed))]
    assert len(pairs) > 100
    for pair in pairs:
        _hold(*pair)
