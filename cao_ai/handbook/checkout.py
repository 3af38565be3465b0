"""What the handbook needs to know of the checkout: where it stands, and at which commit."""

from __future__ import annotations

import subprocess
from dataclasses import dataclass
from importlib.util import find_spec
from typing import TYPE_CHECKING

from cao_ai.handbook.results import HOE
from cao_ai.resources import checkout

if TYPE_CHECKING:
    from pathlib import Path

_PARTS = ("features", "cao_ai", "clause_library", "grammar", "tests")
_ZONDER = (
    "Het handboek wordt gemaakt uit de specificatie (de map features), en die zit niet in een geïnstalleerd "
    "pakket. Geef de opdracht in een werkmap van git, na: pip install -e ."
)
_LEZER = (
    "Om de scenario’s te lezen is een pakket nodig dat niet is geïnstalleerd (gherkin-official). Typ: "
    'pip install -e ".[handboek]"'
)
_GIT = (
    "Het handboek noemt de versie waarvan het is gemaakt, en vraagt daarvoor een werkmap van git met een "
    "vastgelegde versie (git commit)."
)
_GEWIJZIGD = (
    f"In deze map zijn bestanden gewijzigd sinds de laatste versie. Leg ze vast met git commit. {HOE}"
)


@dataclass(frozen=True, slots=True)
class Checkout:
    """A checkout without changes: its folder and its commit."""

    root: Path
    commit: str


def read_checkout() -> Checkout | str:
    """Return the checkout that this program runs from; a Dutch sentence where there is none."""
    root = checkout()
    if root is None:
        return _ZONDER
    if find_spec("gherkin") is None:
        return _LEZER
    commit = _git(root, "rev-parse", "HEAD")
    if commit is None:
        return _GIT
    parts = (part for part in _PARTS if (root / part).exists())
    if _git(root, "status", "--porcelain", "--", *parts):
        return _GEWIJZIGD
    return Checkout(root, commit)


def _git(root: Path, *arguments: str) -> str | None:
    """What git says, None when it cannot."""
    try:
        done = subprocess.run(  # noqa: S603 -- our own arguments
            ["git", "-C", root, *arguments],  # noqa: S607 -- git of the path, as the user has it
            capture_output=True,
            check=False,
            encoding="utf-8",
        )
    except OSError:
        return None
    return None if done.returncode else done.stdout.strip()
