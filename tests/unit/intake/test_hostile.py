"""Every hostile file is refused for its own reason, quickly, and with little memory."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from cao_ai.intake import Reading, Reason, Refusal, open_document
from tests.hostile import KINDS, sound

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

LEAST_KINDS = 30


def test_the_corpus_has_enough_kinds() -> None:
    assert len(KINDS) >= LEAST_KINDS


@pytest.mark.parametrize(("make", "reason"), KINDS.values(), ids=KINDS)
def test_a_hostile_file_is_refused_for_its_own_reason(
    make: Callable[[], bytes], reason: Reason, tmp_path: Path
) -> None:
    file = tmp_path / "ontwerp.docx"
    file.write_bytes(make())
    assert open_document(file) == Refusal(reason)


def test_a_sound_file_is_read(tmp_path: Path) -> None:
    file = tmp_path / "ontwerp.docx"
    file.write_bytes(sound())
    read = open_document(file)
    assert isinstance(read, Reading)
    assert [piece.text for paragraph in read.paragraphs for piece in paragraph.pieces] == ["Artikel 1"]
