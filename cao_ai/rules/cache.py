"""Keeps the norms as they were read, so that a command need not parse the law again.

The file stands in the user's cache folder and holds nothing of the user: only our own norms. Its name is
the hash of all that decides them: the `.regel` files, the grammars, the code that reads them, our version.
"""

import hashlib
import pickle
import sys
import tempfile
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

from cao_ai import __version__, diagnostics
from cao_ai.resources import cache_folder, grammar_file
from cao_ai.rules.rulebook import Regelboek, lees_regelboek

_DIGEST = hashlib.sha256().digest_size


def bewaard_regelboek(map_: Path) -> Regelboek:
    """Give the norms below a folder, from the cache where they are in it; a damaged file is made anew."""
    bestand = cache_folder() / f"regels-{_sleutel(map_)}"
    bewaard = _lees(bestand)
    if bewaard is not None:
        return bewaard
    regelboek = lees_regelboek(map_)
    with suppress(OSError):  # a cache that cannot be written is no reason to stop
        _schrijf(bestand, pickle.dumps(regelboek))
    return regelboek


def _sleutel(map_: Path) -> str:
    hash_ = hashlib.sha256(f"{__version__} {sys.implementation.cache_tag}".encode())
    for bestand in _bronnen(map_):
        inhoud = bestand.read_bytes()
        hash_.update(f"\n{bestand.name} {len(inhoud)}\n".encode() + inhoud)
    return hash_.hexdigest()[:32]


def _bronnen(map_: Path) -> Iterator[Path]:
    """Everything that decides what the norms are once they are read, in a fixed order."""
    yield from sorted(map_.rglob("*.regel"))
    yield from sorted(grammar_file("").glob("*.lark"))
    yield from sorted(Path(__file__).parent.glob("*.py"))
    yield Path(diagnostics.__file__)


def _lees(bestand: Path) -> Regelboek | None:
    try:
        inhoud = bestand.read_bytes()
    except OSError:
        return None
    if hashlib.sha256(inhoud[_DIGEST:]).digest() != inhoud[:_DIGEST]:
        return None
    gelezen: object = pickle.loads(inhoud[_DIGEST:])  # noqa: S301 -- whole, and from the user's own folder
    return gelezen if isinstance(gelezen, Regelboek) else None


def _schrijf(bestand: Path, inhoud: bytes) -> None:
    bestand.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=bestand.parent) as map_:
        nieuw = Path(map_) / bestand.name
        nieuw.write_bytes(hashlib.sha256(inhoud).digest() + inhoud)
        nieuw.replace(bestand)
