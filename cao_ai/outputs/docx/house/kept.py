"""Keeps a prepared template in the user's cache folder: only the template, nothing of any draft.

Its name is the hash of all that decides it: the template, the list of styles, and the code that prepares it.
"""

from __future__ import annotations

import json
from base64 import b64decode, b64encode
from contextlib import suppress
from dataclasses import asdict
from hashlib import sha256
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from cao_ai import __version__
from cao_ai.outputs.docx.labels import Label, Labels
from cao_ai.outputs.docx.layout import Layout
from cao_ai.outputs.docx.parts import FOLDER, Part
from cao_ai.resources import cache_folder


def key(template: bytes, styles: str) -> str:
    """Return the name under which a prepared template is kept."""
    found = sha256(__version__.encode())
    code = Path(__file__).parent
    for file in (*sorted(code.glob("*.py")), *sorted(code.parent.glob("*.py")), FOLDER / "settings.xml"):
        found.update(sha256(file.read_bytes()).digest())
    found.update(sha256(template).digest() + sha256(styles.encode()).digest())
    return f"sjabloon-{found.hexdigest()[:32]}"


def read(name: str) -> tuple[Layout, tuple[str, ...], bool] | None:
    """Return what is kept under a name; None when it is not there or damaged."""
    try:
        digest, _, content = (cache_folder() / name).read_bytes().partition(b"\n")
    except OSError:
        return None
    if sha256(content).hexdigest().encode() != digest:
        return None
    kept = json.loads(content)
    return _layout(kept["layout"]), tuple(kept["added"]), kept["has_text"]


def keep(name: str, layout: Layout, added: tuple[str, ...], *, has_text: bool) -> None:
    """Keep a prepared template; where that cannot be, nothing is lost."""
    content = json.dumps({"layout": _plain(layout), "added": added, "has_text": has_text}).encode()
    with suppress(OSError):
        _write(cache_folder() / name, sha256(content).hexdigest().encode() + b"\n" + content)


def _write(file: Path, content: bytes) -> None:
    file.parent.mkdir(parents=True, exist_ok=True)
    with TemporaryDirectory(dir=file.parent) as folder:
        new = Path(folder) / file.name
        new.write_bytes(content)
        new.replace(file)


def _plain(layout: Layout) -> dict[str, Any]:
    return asdict(layout) | {
        "parts": [asdict(part) | {"content": _coded(part.content)} for part in layout.parts],
        "styles": dict(layout.styles),
    }


def _coded(content: str | bytes) -> str:
    assert isinstance(content, bytes), "a template's parts are bytes"  # noqa: S101 -- so they were prepared
    return b64encode(content).decode()


def _layout(kept: dict[str, Any]) -> Layout:
    parts = tuple(Part(**{**part, "content": b64decode(part["content"])}) for part in kept["parts"])
    labels = Labels(**{name: Label(**label) for name, label in kept["labels"].items()})
    return Layout(**{**kept, "parts": parts, "labels": labels, "kept": tuple(kept["kept"])})
