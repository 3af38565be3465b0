"""OPZET-24: no formula without its base, and no hours given twice (V24 of the clause catalogue)."""

from collections.abc import Iterator
from decimal import Decimal

from cao_ai.diagnostics import Severity
from cao_ai.model.cao import Cao, Gezegd
from cao_ai.model.feiten import Systeem
from cao_ai.model.values import Aandeel, Uitgesloten, Verdeling
from cao_ai.structure.findings import Opzetbevinding, Opzetregel
from cao_ai.structure.plan import vast
from cao_ai.structure.timeline import belofte

CODE = "OPZET-24"
_FORMULE = (
    ("meting", "waarover wordt gemeten (“meting”)"),
    ("aandeel_personeel", "welk deel het personeel krijgt (“aandeel personeel”)"),
    ("uitkeringsmaand", "wanneer wordt uitgekeerd (“uitkeringsmaand”)"),
)
_VRIJ = ("vakmanschap", "vrijgespeelde_tijd")
_HEEL = Decimal(100)


def controleer(cao: Cao) -> Iterator[Opzetbevinding]:
    """Every share without what it is counted from, and every hour that is given twice; each line once."""
    yield from dict.fromkeys(bevinding for systeem in cao.systemen for bevinding in _systeem(cao, systeem))


def _systeem(cao: Cao, systeem: Systeem) -> Iterator[Opzetbevinding]:
    yield from _formule(cao, systeem)
    yield from _uren(cao, systeem)
    plaatsen = vast(cao, systeem, "starters", "instroomplaatsen")
    if (
        plaatsen
        and isinstance(plaatsen.waarde, Aandeel)
        and not belofte(cao, systeem, "starters", "peildatum")
    ):
        melding = "“instroomplaatsen” is een percentage zonder “peildatum”: het zegt niet waarvan."
        herstel = "Noem bij “peildatum” de dag waarvan het aantal plaatsen telt."
        yield Opzetbevinding(CODE, Severity.WAARSCHUWING, None, plaatsen.plaats, melding, herstel)


def _formule(cao: Cao, systeem: Systeem) -> Iterator[Opzetbevinding]:
    """Sharing the gains with a part of the formula left out or denied."""
    gedeeld = _geregeld(cao, systeem, "aandeel_personeel") or _geregeld(cao, systeem, "verdeling")
    ontbreekt = [wat for veld, wat in _FORMULE if not _geregeld(cao, systeem, veld)]
    if gedeeld and ontbreekt:
        melding = f"De verdeling van de opbrengst zegt niet {' en niet '.join(ontbreekt)}."
        herstel = "Vul de formule aan; zonder die delen kan niemand het bedrag uitrekenen."
        yield Opzetbevinding(CODE, Severity.WAARSCHUWING, None, gedeeld.plaats, melding, herstel)


def _geregeld(cao: Cao, systeem: Systeem, veld: str) -> Gezegd | None:
    gezegd = belofte(cao, systeem, "opbrengst", veld)
    return None if gezegd and gezegd.waarde == Uitgesloten() else gezegd


def _uren(cao: Cao, systeem: Systeem) -> Iterator[Opzetbevinding]:
    """The same hours as freed time and as a share of the gains."""
    vrij, opbrengst = (vast(cao, systeem, *veld) for veld in (_VRIJ, ("opbrengst", "verdeling")))
    if (
        vrij is None
        or opbrengst is None
        or not _deel(opbrengst, "tijd")
        or not isinstance(vrij.waarde, Verdeling)
    ):
        return
    if _deel(vrij, "productie") == _HEEL:
        melding = (
            "Alle vrijgespeelde tijd gaat naar productie, terwijl de opbrengst ook in tijd wordt verdeeld."
        )
        herstel = "Laat een deel van de vrijgespeelde tijd over, of verdeel de opbrengst zonder tijd."
        yield Opzetbevinding(CODE, Severity.WAARSCHUWING, None, vrij.plaats, melding, herstel)
    elif not _toegelicht(cao, systeem):
        melding = (
            "De tekst verdeelt vrijgespeelde tijd, en ook de opbrengst in tijd; uren kunnen dubbel tellen."
        )
        herstel = "Zeg in een “aanvulling” bij een van beide welke uren waar tellen."
        yield Opzetbevinding(CODE, Severity.AANDACHTSPUNT, None, opbrengst.plaats, melding, herstel)


def _deel(gezegd: Gezegd, doel: str) -> Decimal:
    """The share that a split gives to a purpose."""
    delen = gezegd.waarde.delen if isinstance(gezegd.waarde, Verdeling) else ()
    return sum((deel for deel, naam in delen if naam == doel), Decimal(0))


def _toegelicht(cao: Cao, systeem: Systeem) -> bool:
    return any(
        artikel.beloften.aanvulling
        for onderwerp in ("vakmanschap", "opbrengst")
        for artikel in cao.artikelen_over(onderwerp, systeem.naam)
    )


REGEL = Opzetregel(
    CODE,
    "Een formule zonder grondslag, of uren die dubbel tellen",
    "Wie de opbrengst deelt, zegt waarover wordt gemeten, welk deel het personeel krijgt en wanneer wordt "
    "uitgekeerd. Een percentage instroomplaatsen heeft een peildatum nodig. Vrijgespeelde tijd die helemaal "
    "naar productie gaat, past niet bij een opbrengst in tijd. Wordt tijd op beide plaatsen verdeeld, dan "
    "is het een aandachtspunt, tot een aanvulling zegt welke uren waar tellen. Deelt de tekst geen "
    "opbrengst, dan volgt niets.",
    controleer,
)
