"""Starts the reading process and waits for it; what it may not do, it cannot."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from cao_ai.intake.limits import RESULT_SIZE, SECONDS
from cao_ai.intake.refusals import Reason, Refusal
from cao_ai.intake.transfer import unpack

if TYPE_CHECKING:
    from cao_ai.intake.reading import Reading

_PACKAGES = str(Path(__file__).resolve().parents[2])
# Isolated (-I) and without site-packages (-S): nothing but the standard library and this room.
_START = (
    "import sys; sys.path.append(sys.argv[1]); from cao_ai.intake import child;"
    " child.set_limits(); child.serve(sys.stdin.buffer, sys.stdout.buffer)"
)
_COMMAND = (sys.executable, "-I", "-S", "-c", _START, _PACKAGES)
_KEPT = ("SYSTEMROOT",)  # without it Windows starts no Python


def read_apart(data: bytes) -> Reading | Refusal:
    """Return what a process of its own makes of a document."""
    environment = {name: os.environ[name] for name in _KEPT if name in os.environ}
    try:
        done = subprocess.run(  # noqa: S603 -- our own command, without a shell
            _COMMAND, input=data, capture_output=True, check=False, timeout=SECONDS, env=environment
        )
    except subprocess.TimeoutExpired:
        return Refusal(Reason.RESOURCES)
    if done.returncode:
        return _stopped(done.stderr)
    return Refusal(Reason.TOO_MUCH) if len(done.stdout) > RESULT_SIZE else unpack(done.stdout)


def _stopped(complaint: bytes) -> Refusal:
    """A process that the system stopped says nothing; one with a bug of ours does, and that is an error."""
    if complaint and b"MemoryError" not in complaint:
        raise RuntimeError(f"the reading process failed: {complaint.decode(errors='replace')[-2000:]}")
    return Refusal(Reason.RESOURCES)
