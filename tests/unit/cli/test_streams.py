"""What happens to the streams of a real process: a reader that leaves, a disk that is full."""

import subprocess
import sys
from pathlib import Path

import pytest

_AKKOORD = Path(__file__).parents[2] / "golden" / "uitvoer" / "klein.cao"


def _voer_uit(regel: str) -> subprocess.CompletedProcess[str]:
    volledig = regel.replace("cao-ai", f"{sys.executable} -m cao_ai")
    opdracht = ["/bin/bash", "-c", f"set -o pipefail; {volledig}"]
    return subprocess.run(opdracht, capture_output=True, text=True, check=False)


def test_a_reader_that_leaves_is_no_mistake() -> None:
    gedaan = _voer_uit(f"cao-ai toon {_AKKOORD} | true; cao-ai --help | head -1")
    assert gedaan.returncode == 0
    assert gedaan.stderr == ""


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="only Linux has a device that is always full")
def test_a_full_disk_behind_the_output_is_told_once() -> None:
    gedaan = _voer_uit(f"cao-ai controleer {_AKKOORD} > /dev/full")
    assert gedaan.returncode == 2
    assert gedaan.stderr.startswith("cao-ai: Dat lukte niet: het besturingssysteem weigert dit (code 28)")
    assert gedaan.stderr.count("\n") == 1
