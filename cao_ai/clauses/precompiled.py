"""Keeps compiled templates between runs; a cache that cannot be read or written is no reason to stop."""

from __future__ import annotations

import hashlib
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from jinja2 import FileSystemBytecodeCache, compiler

from cao_ai.resources import cache_folder

if TYPE_CHECKING:
    from jinja2.bccache import Bucket


class _Cache(FileSystemBytecodeCache):
    """Jinja2 itself stops when the disk is full or the folder is not ours."""

    def load_bytecode(self, bucket: Bucket) -> None:
        with suppress(OSError):
            super().load_bytecode(bucket)

    def dump_bytecode(self, bucket: Bucket) -> None:
        with suppress(OSError):
            super().dump_bytecode(bucket)


def bytecode_cache(settings: Path) -> FileSystemBytecodeCache | None:
    """Return the cache for one version of Jinja2 and of the file with its settings; None when there is none.

    Jinja2 holds each template to its source, but knows nothing of settings that change what it means.
    """
    try:
        made_by = settings.read_bytes() + Path(compiler.__file__).read_bytes()
        folder = cache_folder() / f"templates-{hashlib.sha256(made_by).hexdigest()[:32]}"
        folder.mkdir(parents=True, exist_ok=True)
    except OSError:
        return None
    return _Cache(str(folder))
