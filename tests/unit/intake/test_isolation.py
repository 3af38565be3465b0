"""The reading process is stopped where it asks too much, and its bugs are ours."""

from __future__ import annotations

import sys
from io import BytesIO

import pytest

from cao_ai.intake import Reason, Refusal, child, isolation
from cao_ai.intake.limits import MEMORY
from cao_ai.intake.transfer import unpack
from tests.hostile import sound


def test_it_takes_bytes_and_gives_a_result() -> None:
    target = BytesIO()
    child.serve(BytesIO(sound()), target)
    assert unpack(target.getvalue()) == isolation.read_apart(sound())


def _run(monkeypatch: pytest.MonkeyPatch, code: str) -> Refusal:
    start = f"import sys; sys.path.append(sys.argv[1]); from cao_ai.intake import child; {code}"
    command = (sys.executable, "-I", "-S", "-c", start, isolation._PACKAGES)
    monkeypatch.setattr(isolation, "_COMMAND", command)
    result = isolation.read_apart(b"")
    assert isinstance(result, Refusal)
    return result


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux keeps every limit")
def test_too_much_memory_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    refused = _run(monkeypatch, "assert child.set_limits(); x = bytearray(10**9)")
    assert refused == Refusal(Reason.RESOURCES)


def test_too_much_time_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(isolation, "SECONDS", 0.5)
    assert _run(monkeypatch, "import time; time.sleep(20)") == Refusal(Reason.RESOURCES)


def test_a_process_that_the_system_stops_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    assert _run(monkeypatch, "import os; os._exit(9)") == Refusal(Reason.RESOURCES)


def test_too_large_a_result_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(isolation, "RESULT_SIZE", 10)
    assert isolation.read_apart(sound()) == Refusal(Reason.TOO_MUCH)


def test_a_bug_of_ours_is_an_error(monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(RuntimeError, match="ZeroDivisionError"):
        _run(monkeypatch, "1 / 0")


def test_limits_are_asked_of_the_system_where_it_knows_them(monkeypatch: pytest.MonkeyPatch) -> None:
    resource = pytest.importorskip("resource")
    asked: list[tuple[int, tuple[int, int]]] = []
    monkeypatch.setattr(resource, "setrlimit", lambda kind, pair: asked.append((kind, pair)))
    monkeypatch.setattr(resource, "getrlimit", lambda _kind: (5, 5))
    assert child.set_limits()
    assert [pair for _, pair in asked] == [(5, 5), (5, 5), (0, 5), (0, 5)]
    monkeypatch.setattr(resource, "getrlimit", lambda _kind: (resource.RLIM_INFINITY,) * 2)
    assert child.set_limits()
    assert asked[4][1] == (MEMORY, resource.RLIM_INFINITY)


def test_a_system_without_such_limits_reads_all_the_same(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "resource", None)
    assert not child.set_limits()
