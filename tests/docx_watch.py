"""Holds every Word file that any test makes against the integrity check; loaded by `conftest.py`."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from cao_ai.outputs.docx import package
from tests.docx_integrity import check

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator


@pytest.fixture(autouse=True)
def _whole_documents(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Check each file as it is packed; the test fails at its end, so that what it says itself comes first."""
    faults: list[str] = []
    pack = package.packed

    def watched(files: Iterable[tuple[str, bytes]]) -> bytes:
        data = pack(files)
        faults.extend(check(data))
        return data

    monkeypatch.setattr(package, "packed", watched)
    yield
    assert not faults, faults
