"""The reading process: bytes in, one reading or refusal out, within limits that the system keeps."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cao_ai.intake.limits import MEMORY, SECONDS
from cao_ai.intake.package import read
from cao_ai.intake.refusals import Reason, Refusal, Refused
from cao_ai.intake.transfer import pack

if TYPE_CHECKING:
    from typing import BinaryIO

    from cao_ai.intake.reading import Reading


def serve(source: BinaryIO, target: BinaryIO) -> None:
    """Read one document from a stream and write what came of it."""
    target.write(pack(reading_of(source.read())))
    target.flush()


def reading_of(data: bytes) -> Reading | Refusal:
    """Return what a document says, or why it is not read."""
    try:
        return read(data)
    except Refused as refused:
        return Refusal(refused.reason)
    except (MemoryError, RecursionError):
        return Refusal(Reason.RESOURCES)


def set_limits() -> bool:
    """Ask the system to stop us at too much memory or time; False where it knows no such limits."""
    try:
        import resource  # Windows has none
    except ImportError:
        return False
    wanted = (
        (resource.RLIMIT_AS, MEMORY),
        (resource.RLIMIT_CPU, SECONDS),
        (resource.RLIMIT_FSIZE, 0),
        (resource.RLIMIT_CORE, 0),
    )
    for kind, limit in wanted:
        _, highest = resource.getrlimit(kind)
        allowed = limit if highest == resource.RLIM_INFINITY else min(limit, highest)
        resource.setrlimit(kind, (allowed, highest))
    return True
