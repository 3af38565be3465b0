"""Writes comments in the margin, each beside its place."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cao_ai.outputs.docx import markup
from cao_ai.outputs.docx.parts import word_part

if TYPE_CHECKING:
    from cao_ai.document import Anchor, Comment
    from cao_ai.outputs.docx.parts import Part

_LONGEST_INITIALS = 9  # of the schema


class DanglingCommentError(LookupError):
    """A comment is about a place that is not in the document."""


class CommentWriter:
    """Puts each comment beside its place; the part is complete once every place is written."""

    def __init__(self, comments: tuple[Comment, ...] = ()) -> None:
        self._waiting: dict[Anchor, list[Comment]] = {}
        for comment in comments:
            self._waiting.setdefault(comment.anchor, []).append(comment)
        self._written: list[str] = []

    def around(self, anchor: Anchor, content: str) -> str:
        """Return content with the comments on its place, where there are any."""
        for comment in self._waiting.pop(anchor, ()):
            content = self.beside(comment, content)
        return content

    def beside(self, comment: Comment, content: str) -> str:
        """Return content with this comment."""
        identifier = len(self._written)
        signature = markup.signed(comment.signature.author, comment.signature.date)
        initials = markup.escape(_initials(comment.signature.author))
        signed = f'{signature} w:initials="{initials}"'
        self._written.append(markup.comment(identifier, signed, comment.lines))
        return markup.comment_range(identifier, content)

    def parts(self) -> tuple[Part, ...]:
        """Return the part with the comments, none without any; raise at a comment on nothing."""
        if self._waiting:
            raise DanglingCommentError(f"no place for a comment on {next(iter(self._waiting))}")
        if not self._written:
            return ()
        content = "".join(self._written)
        return (
            word_part("comments", f'<w:comments xmlns:w="{markup.WORD_NAMESPACE}">{content}</w:comments>'),
        )


def _initials(author: str) -> str:
    return "".join(word[0] for word in author.replace("-", " ").split())[:_LONGEST_INITIALS].upper()
