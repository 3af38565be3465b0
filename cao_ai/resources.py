"""Find the grammars, clause texts, law, schemas and features, in a checkout and in an installed wheel.

A wheel carries `grammar/` and `clause_library/` inside the package, under `_content`; in a checkout and in
an editable install they stand beside it. No other module knows a path.
"""

import os
import sys
from pathlib import Path

_PACKAGE = Path(__file__).resolve().parent
_APPLICATION = "cao-ai"


def grammar_file(name: str) -> Path:
    """Return the path of one grammar, by its file name: `grammar_file("cao.lark")`."""
    return _content("grammar") / name


def clause_library() -> Path:
    """Return the folder that holds one folder per clause subject, and the sample agreements."""
    return _content("clause_library")


def law() -> Path:
    """Return the folder that holds the norms, one folder per act."""
    return _PACKAGE / "law"


def schema(name: str) -> Path:
    """Return the path of one published JSON schema, by its file name."""
    return _PACKAGE / "schema" / name


def checkout() -> Path | None:
    """Return the folder of the checkout that holds the features; None in an installed wheel."""
    root = _PACKAGE.parent
    return root if (root / "features").is_dir() and (root / "grammar").is_dir() else None


def cache_folder() -> Path:
    """Return the folder for files that may be lost; it need not exist, and nothing is created here."""
    return _user_cache() / _APPLICATION


def _content(name: str) -> Path:
    packaged = _PACKAGE / "_content" / name
    return packaged if packaged.is_dir() else _PACKAGE.parent / name


def _user_cache() -> Path:
    if chosen := _absolute(os.environ.get("XDG_CACHE_HOME")):
        return chosen
    match sys.platform:
        case "win32":
            return _absolute(os.environ.get("LOCALAPPDATA")) or Path.home() / "AppData" / "Local"
        case "darwin":
            return Path.home() / "Library" / "Caches"
        case _:
            return Path.home() / ".cache"


def _absolute(folder: str | None) -> Path | None:
    # The XDG specification says to ignore a relative path: it would follow the working folder.
    return Path(folder) if folder and Path(folder).is_absolute() else None
