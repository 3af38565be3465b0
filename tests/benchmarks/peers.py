"""The programs that ours is held against; one that is not installed is None, and its row says so."""

import importlib
from collections.abc import Callable
from importlib.metadata import PackageNotFoundError, version
from io import BytesIO
from typing import Protocol, cast

from lark import Lark

from cao_ai.document import Article, Block, Chapter, Document, Inline, Paragraph, Remark, Table
from cao_ai.document.walking import passages
from cao_ai.resources import grammar_file

Work = Callable[[], object]


def installed(package: str) -> str | None:
    """Give the version of a package; None when it is not there."""
    try:
        return version(package)
    except PackageNotFoundError:
        return None


def stock_lark(text: str) -> Work:
    """Read a text with lark as it comes: the same grammar, LALR, contextual lexer, trees with positions."""
    file = grammar_file("cao.lark")
    parser = Lark(
        file.read_text(encoding="utf-8"),
        parser="lalr",
        lexer="contextual",
        maybe_placeholders=False,
        propagate_positions=True,
        import_paths=[str(file.parent)],
    )
    return lambda: parser.parse(text)


class _WordParagraph(Protocol):
    def add_run(self, text: str) -> object: ...


class _WordCell(Protocol):
    text: str


class _WordTable(Protocol):
    def cell(self, row: int, column: int) -> _WordCell: ...


class _WordDocument(Protocol):
    def add_heading(self, text: str, level: int) -> _WordParagraph: ...
    def add_paragraph(self, text: str = "", style: str | None = None) -> _WordParagraph: ...
    def add_table(self, rows: int, cols: int) -> _WordTable: ...
    def save(self, file: BytesIO) -> None: ...


class _Template(Protocol):
    def render(self, context: dict[str, object]) -> None: ...
    def save(self, file: BytesIO) -> None: ...


def python_docx(document: Document) -> Work | None:
    """Write the text in styles with python-docx; no fields, footnotes, bookmarks, controls or contents."""
    if installed("python-docx") is None:
        return None
    new = cast("Callable[[], _WordDocument]", importlib.import_module("docx").Document)

    def work() -> bytes:
        word = new()
        for block in (*document.blocks, *(block for annex in document.annexes for block in annex.blocks)):
            _add(word, block)
        return _saved(word)

    return work


def _add(word: _WordDocument, block: Block) -> None:
    match block:
        case Chapter(title):
            word.add_heading(title, 1)
        case Article(_, title, lids):
            word.add_heading(title, 2)
            for lid in lids:
                _add_runs(word.add_paragraph(style="List Number"), lid.inlines)
                for point in lid.points:
                    _add_runs(word.add_paragraph(style="List Bullet"), point.inlines)
        case Paragraph(inlines) | Remark(inlines):
            _add_runs(word.add_paragraph(), inlines)
        case Table(_, header, rows):
            table = word.add_table(len(rows) + 1, len(header))
            for row, cells in enumerate((header, *rows)):
                for column, cell in enumerate(cells):
                    table.cell(row, column).text = cell


def _add_runs(paragraph: _WordParagraph, inlines: tuple[Inline, ...]) -> None:
    for inline in inlines:
        paragraph.add_run(_words(inline))


def _words(inline: Inline) -> str:
    return str(
        getattr(inline, "text", None) or getattr(inline, "word", None) or getattr(inline, "clause_id", "")
    )


def docxtpl(document: Document) -> Work | None:
    """Fill a template with the text of each paragraph: about a third of the features."""
    if (filled := docxtpl_input(document)) is None:
        return None
    load = cast("Callable[[BytesIO], _Template]", importlib.import_module("docxtpl").DocxTemplate)
    template, articles = filled

    def work() -> bytes:
        word = load(BytesIO(template))
        word.render({"articles": articles})
        return _saved(word)

    return work


def docxtpl_input(document: Document) -> tuple[bytes, list[dict[str, object]]] | None:
    """Make the template, and what goes in it; None when docxtpl is not there."""
    if installed("docxtpl") is None or installed("python-docx") is None:
        return None
    articles: list[dict[str, object]] = [
        {"title": block.title, "lids": ["".join(map(_words, lid)) for lid in passages((block,))]}
        for block in document.blocks
        if isinstance(block, Article)
    ]
    return _template(), articles


def _template() -> bytes:
    word = cast("Callable[[], _WordDocument]", importlib.import_module("docx").Document)()
    word.add_paragraph("{%p for article in articles %}")
    word.add_heading("{{ article.title }}", 2)
    word.add_paragraph("{%p for lid in article.lids %}")
    word.add_paragraph("{{ lid }}", style="List Number")
    word.add_paragraph("{%p endfor %}")
    word.add_paragraph("{%p endfor %}")
    return _saved(word)


def _saved(word: _WordDocument | _Template) -> bytes:
    file = BytesIO()
    word.save(file)
    return file.getvalue()
