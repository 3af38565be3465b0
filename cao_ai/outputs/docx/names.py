"""Names of bookmarks and tags within Word's limits, one for each clause and lid."""

from __future__ import annotations

import re
from hashlib import sha256

BOOKMARK_LIMIT = 40
TAG_LIMIT = 64
LID_PREFIX = "lid"
_PLAIN = re.compile(r"[a-z0-9_]{1,33}")
_OTHER = re.compile(r"[^a-z0-9_]")


def clause_bookmark(clause_id: str) -> str:
    """Return the bookmark around a clause."""
    return f"cao_{_short(clause_id)}"


def lid_bookmark(clause_id: str, lid: int) -> str:
    """Return the bookmark around a lid that is referred to."""
    return f"{LID_PREFIX}{lid}_{_short(clause_id)}"


def chapter_bookmark(number: int) -> str:
    """Return the bookmark around the title of a chapter; Word hides it from the user."""
    return f"_Toc{number:08d}"


def tag(clause_id: str) -> str:
    """Return the tag of the content control around a clause."""
    whole = f"cao:{clause_id}"
    return whole if len(whole) <= TAG_LIMIT else f"{whole[: TAG_LIMIT - 9]}~{_hash(clause_id)}"


def _short(clause_id: str) -> str:
    """Return an id of at most 33 characters; Word compares names without case."""
    if _PLAIN.fullmatch(clause_id):
        return clause_id
    return f"{_OTHER.sub('_', clause_id.lower())[:24]}_{_hash(clause_id)}"


def _hash(clause_id: str) -> str:
    return sha256(clause_id.encode()).hexdigest()[:8]
