"""What refusing a hostile file costs, each in a process of its own."""

import resource
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from cao_ai.intake import Reason
from tests.hostile import KINDS

pytestmark = pytest.mark.slow

_KILOBYTES = 150_000
_SECONDS = 0.3
# A process starts with the peak of the one it came from: a small shell in between keeps this big one's out.
_FROM_A_SMALL_PROCESS = ("sh", "-c", '"$0" "$@"; exit $?', sys.executable, "-c")
_OPEN = (
    "import resource, sys; from pathlib import Path; from cao_ai.intake import open_document;"
    " print(open_document(Path(sys.argv[1])).reason.name);"
    " who = (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN);"
    " print(sum(resource.getrusage(it).ru_maxrss for it in who))"
)


def _spent() -> float:
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


@pytest.mark.parametrize(("make", "reason"), KINDS.values(), ids=KINDS)
def test_refusing_costs_little(make: Callable[[], bytes], reason: Reason, tmp_path: Path) -> None:
    """Hold the seconds that the processor was busy, since another program may keep it from us."""
    file = tmp_path / "ontwerp.docx"
    file.write_bytes(make())
    before = _spent()
    done = subprocess.run([*_FROM_A_SMALL_PROCESS, _OPEN, file], check=True, capture_output=True, text=True)
    refused, kilobytes = done.stdout.split()
    assert refused == reason.name
    assert int(kilobytes) <= _KILOBYTES
    assert _spent() - before <= _SECONDS
