"""Makes one Word file and ends: python -m tests.benchmarks.word_process ours|docxtpl IN OUT.

Each half imports only what it needs, as a program of its own would.
"""

import sys
from pathlib import Path


def _ours(source: bytes) -> bytes:
    import pickle

    from cao_ai.outputs.docx import render

    return render(pickle.loads(source))  # noqa: S301 -- the benchmark wrote it


def _docxtpl(source: bytes, folder: Path) -> bytes:
    import json
    from importlib import import_module
    from io import BytesIO

    word = import_module("docxtpl").DocxTemplate(folder / "sjabloon.docx")  # it has no types
    word.render({"articles": json.loads(source)})
    file = BytesIO()
    word.save(file)
    return file.getvalue()


def main() -> None:
    """Read, make and write."""
    kind, source, target = sys.argv[1:]
    content = Path(source).read_bytes()
    made = _ours(content) if kind == "ours" else _docxtpl(content, Path(source).parent)
    Path(target).write_bytes(made)


if __name__ == "__main__":
    main()
