"""Writes text as SARIF wants it."""

from __future__ import annotations

_ESCAPED = str.maketrans({"{": "{{", "}": "}}"})


def clean(text: str) -> str:
    """Return text without what is no character; only the name of a file can hold that."""
    return text.encode("utf-8", "replace").decode()


def message(*sentences: str) -> dict[str, str]:
    """Return a plain text message of the sentences that say something.

    Braces are doubled, since they would name an argument; `](` is parted, since it would make a link
    (SARIF 2.1.0, 3.11.5 and 3.11.6).
    """
    words = " ".join(filter(None, sentences))
    return {"text": clean(words).translate(_ESCAPED).replace("](", "] (")}
