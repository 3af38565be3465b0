"""Lays two drafts over each other as one Word document: from two files to its bytes."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from cao_ai import pipeline

if TYPE_CHECKING:
    from collections.abc import Mapping

    from cao_ai.document import Signature
    from cao_ai.intake import Reading


@dataclass(frozen=True, slots=True)
class Redlinekeuzes:
    """Who signs the changes, and what the document tells of the check and takes along.

    `terug` is a document that came back: what it already showed as changed keeps its own name and moment.
    """

    ondertekening: Signature
    met_oordeel: bool = True
    met_bron: bool = True
    terug: Reading | None = None

    @property
    def document(self) -> pipeline.Documentkeuzes:
        """The same for both drafts; without verdicts nothing is said of the check either."""
        return pipeline.Documentkeuzes(met_bevindingen=self.met_oordeel, met_bron=self.met_bron)


@dataclass(frozen=True, slots=True)
class Gemaakt:
    """The finished document, how many changes it shows, and how many pieces each earlier reviewer has."""

    inhoud: bytes
    wijzigingen: int
    van: Mapping[str, int] = field(default_factory=dict)


def redline(
    oud: pipeline.Gelezen,
    nieuw: pipeline.Gelezen,
    instellingen: pipeline.Instellingen,
    keuzes: Redlinekeuzes,
) -> Gemaakt | str:
    """Write the changes from one draft to another; a sentence where a subject has no text yet."""
    from cao_ai.clauses import Places
    from cao_ai.outputs.docx import redline as word
    from cao_ai.redline.remarks import Draft, Remarks
    from cao_ai.redline.verdicts import verschuivingen

    assert oud.cao, "only a file without mistakes is compared"  # noqa: S101 -- the caller has checked
    assert nieuw.cao, "only a file without mistakes is compared"  # noqa: S101 -- idem
    rapporten = [pipeline.rapporteer(gelezen, instellingen) for gelezen in (oud, nieuw)]
    eerst = pipeline.stel_samen(oud, rapporten[0], instellingen, keuzes.document)
    daarna = pipeline.stel_samen(nieuw, rapporten[1], instellingen, keuzes.document)
    if isinstance(eerst, str) or isinstance(daarna, str):
        return eerst if isinstance(eerst, str) else str(daarna)
    gelegd = word.lay_over(eerst, daarna)
    van: Mapping[str, int] = {}
    if keuzes.terug:
        from cao_ai.redline.reviewers import attributed, hands  # import late

        gelegd = attributed(gelegd, keuzes.terug)
        van = hands(gelegd)
    opmerkingen = Remarks(gelegd, Draft(Places(oud.cao)), Draft(Places(nieuw.cao)), keuzes.ondertekening)
    naast = opmerkingen.beside(verschuivingen(*rapporten) if keuzes.met_oordeel else ())
    return Gemaakt(word.render(gelegd, keuzes.ondertekening, naast), opmerkingen.changes, van)
