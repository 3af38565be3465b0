"""How a command ends: the exit codes, and the sentence that goes with a refusal."""

import sys

GOED, GEVONDEN, MIS, STUK = 0, 1, 2, 3


def klaag(zin: str) -> int:
    """Say what cannot be done; the exit code of wrong use."""
    sys.stderr.write(f"cao-ai: {zin}\n")
    return MIS
