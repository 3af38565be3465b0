"""Makes a printable document of an agreement, with the legal Dutch of the clause library."""

from cao_ai.clauses.composition import (
    GeenTekst,
    Samenstelling,
    article_writer,
    clause_ids,
    compose,
    ongebruikte_begrippen,
)
from cao_ai.clauses.places import Places

__all__ = [
    "GeenTekst",
    "Places",
    "Samenstelling",
    "article_writer",
    "clause_ids",
    "compose",
    "ongebruikte_begrippen",
]
