"""OPZET-11: no right that the terms with the supplier cannot serve (V11 of the clause catalogue)."""

from collections.abc import Iterator

from cao_ai.diagnostics import Severity, Span
from cao_ai.model.cao import Cao
from cao_ai.model.feiten import Systeem
from cao_ai.model.values import Teksten
from cao_ai.structure.findings import Opzetbevinding, Opzetregel
from cao_ai.structure.plan import vast
from cao_ai.structure.timeline import belofte, genoemd, ontzegt

CODE = "OPZET-11"
_RECHTEN = (
    ("een audit", "evaluatie", "audit", ("auditrecht",)),
    ("uitleg", "uitleg", "recht", ("uitleg",)),
    ("uitleg", "uitleg", "inhoud", ("uitleg",)),
    ("het meenemen van gegevens", "privacy", "meenemen", ("overdraagbaarheid",)),
    ("het terugdraaien van een wijziging", "wijzigingen", "terugdraaien", ("terugdraaien", "exit")),
)
"""Each right with the key that gives it and the terms of which one is enough."""

_CRITERIA = "criteria en gewichten"


def controleer(cao: Cao) -> Iterator[Opzetbevinding]:
    """Every right on a bought system that the article on purchase leaves out of its demands."""
    for systeem in cao.systemen:
        eisen = _eisen(cao, systeem)
        if eisen is None or not isinstance(systeem.leverancier, Teksten):
            continue
        gemeld: set[str] = set()
        for recht, plaats, nodig in _rechten(cao, systeem):
            if not eisen & set(nodig) and nodig[0] not in gemeld:
                gemeld.add(nodig[0])
                yield _bevinding(systeem, recht, plaats, nodig)


def _eisen(cao: Cao, systeem: Systeem) -> set[str] | None:
    """What the employer asks of the supplier; None where the text says nothing about it."""
    gezegd = [belofte(cao, systeem, "inkoop", veld) for veld in ("eisen", "pas_toe_of_leg_uit")]
    return {eis for deel in gezegd for eis in genoemd(deel)} if any(gezegd) else None


def _rechten(cao: Cao, systeem: Systeem) -> Iterator[tuple[str, Span, tuple[str, ...]]]:
    for recht, onderwerp, veld, nodig in _RECHTEN:
        gezegd = vast(cao, systeem, onderwerp, veld)
        if gezegd and not ontzegt(gezegd):
            yield recht, gezegd.plaats, nodig
    dossier = vast(cao, systeem, "informatiepakket", "dossier")
    if dossier and _CRITERIA in genoemd(dossier):
        yield f"inzage in {_CRITERIA}", dossier.plaats, ("uitleg",)


def _bevinding(systeem: Systeem, recht: str, plaats: Span, nodig: tuple[str, ...]) -> Opzetbevinding:
    eis = " of ".join(f"“{deel}”" for deel in nodig)
    return Opzetbevinding(
        CODE,
        Severity.WAARSCHUWING,
        systeem.naam,
        plaats,
        f"De tekst geeft recht op {recht}, "
        f"maar bij de eisen aan de leverancier van {systeem.naam} ontbreekt {eis}.",
        f"Voeg {eis} toe aan “eisen” of “pas toe of leg uit” in het artikel over inkoop.",
    )


REGEL = Opzetregel(
    CODE,
    "Een recht dat de leverancier niet hoeft te dienen",
    "Audit, uitleg, het meenemen van gegevens en het terugdraaien van een wijziging kan de werkgever bij "
    "een gekocht systeem alleen geven als de leverancier eraan meewerkt. De controle vergelijkt die rechten "
    "met “eisen” en “pas toe of leg uit” in het artikel over inkoop. Noemt de tekst daar geen eisen, of "
    "staat de leverancier niet bij het systeem, dan volgt niets. Voor terugdraaien is ook “exit” genoeg.",
    controleer,
)
