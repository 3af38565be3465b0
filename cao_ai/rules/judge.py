"""Judges a whole draft: every norm, every system, on the reference date and over the term."""

import datetime
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace

from cao_ai.diagnostics import Severity, Span
from cao_ai.model.cao import Cao, Negeer
from cao_ai.model.values import Periode
from cao_ai.rules.ast import Norm, Pad
from cao_ai.rules.evaluate import paden
from cao_ai.rules.rulebook import REGELBASIS, Regelboek
from cao_ai.rules.stretches import weeg_op
from cao_ai.rules.verdict import Oordeel, Weging, onderwerpen_van
from cao_ai.rules.view import Omgeving, Schakelaars, onderwerp_van


@dataclass(frozen=True, slots=True)
class Uitkomst:
    """The verdict of a norm over a system (None: over the agreement as a whole), with its place."""

    norm: Norm
    systeem: str | None
    weging: Weging
    plaats: Span
    genegeerd: Negeer | None = None


@dataclass(frozen=True, slots=True)
class Verslag:
    """All verdicts in the order of the file, then of the id; `omgevingen` are the views they rest on."""

    peildatum: datetime.date
    schakelaars: Schakelaars
    uitkomsten: tuple[Uitkomst, ...]
    negeer_zonder_doel: tuple[Negeer, ...] = ()
    omgevingen: tuple[Omgeving, ...] = field(default=(), repr=False, compare=False)

    @property
    def bevindingen(self) -> tuple[Uitkomst, ...]:
        """The verdicts that are findings and that the parties did not set aside."""
        return tuple(u for u in self.uitkomsten if u.weging.ernst and not u.genegeerd)


def beoordeel(cao: Cao, regelboek: Regelboek, peildatum: datetime.date, schakelaars: Schakelaars) -> Verslag:
    """Judge a draft by every norm of the book."""
    omgevingen = tuple(Omgeving(cao, systeem, peildatum, schakelaars) for systeem in cao.systemen)
    uitkomsten = tuple(
        uitkomst for norm in regelboek.regels for uitkomst in _per_norm(norm, regelboek, omgevingen)
    )
    gemerkt = tuple(_negeer(uitkomst, cao.negeer) for uitkomst in wijk(uitkomsten))
    geordend = sorted(gemerkt, key=lambda u: (u.plaats.line, u.plaats.column, u.norm.id, u.systeem or ""))
    zonder_doel = tuple(_zonder_doel(cao.negeer, gemerkt))
    return Verslag(peildatum, schakelaars, tuple(geordend), zonder_doel, omgevingen)


def _per_norm(norm: Norm, regelboek: Regelboek, omgevingen: Sequence[Omgeving]) -> Iterator[Uitkomst]:
    def uitkomst(omgeving: Omgeving) -> Uitkomst:
        weging = over_de_looptijd(norm, regelboek, omgeving)
        naam = omgeving.systeem.naam if norm.per_systeem else None
        return Uitkomst(norm, naam, weging, _plaats(norm, weging, omgeving))

    uitkomsten = [uitkomst(omgeving) for omgeving in omgevingen]
    yield from uitkomsten if norm.per_systeem else [min(uitkomsten, key=lambda u: u.weging.zwaarte)]


def over_de_looptijd(norm: Norm, regelboek: Regelboek, omgeving: Omgeving) -> Weging:
    """The verdict on the reference date, or the heavier one that it becomes within the term."""
    grenzen = [dag for dag in regelboek.grenzen(norm, omgeving.schakelaars) if dag > omgeving.peildatum]
    looptijd = omgeving.cao.feiten.looptijd
    einde = looptijd.laatste if isinstance(looptijd, Periode) else None
    nu = weeg_op(norm, regelboek, omgeving, omgeving.peildatum)
    dagen = [dag for dag in grenzen if einde and dag <= einde and _is_recht(norm, regelboek, dag, omgeving)]
    wijziging = omgeving.systeem.datum("ontwerpwijziging")
    if einde and wijziging and omgeving.peildatum < wijziging <= einde and (nu or dagen):
        dagen.append(wijziging)  # a planned change of design ends the grace of artikel 111 AI-verordening
    later = [_op(norm, regelboek, omgeving, dag) for dag in sorted(dagen)]
    if nu is not None:
        return min([nu, *later], key=lambda weging: (weging.zwaarte[0], weging is not nu))
    if later:
        return min(later, key=lambda weging: weging.zwaarte)
    return _na_de_looptijd(norm, regelboek, omgeving, grenzen)


def _is_recht(norm: Norm, regelboek: Regelboek, dag: datetime.date, omgeving: Omgeving) -> bool:
    """Whether the norm itself holds on a day; a begrip that it reads can start before it."""
    return regelboek.versie_op(norm, dag, omgeving.schakelaars) is not None


def _op(norm: Norm, regelboek: Regelboek, omgeving: Omgeving, dag: datetime.date) -> Weging:
    """What the verdict will be on a later day: at most a warning, and "geldt vanaf"."""
    weging = weeg_op(norm, regelboek, omgeving, dag)
    if weging is None or weging.oordeel is Oordeel.NIET_VAN_TOEPASSING:
        return Weging(Oordeel.NIET_VAN_TOEPASSING)
    ernst = weging.ernst.at_most(Severity.WAARSCHUWING) if weging.ernst else None
    if weging.oordeel is Oordeel.LET_OP:
        return replace(weging, ernst=ernst, vanaf=dag)
    oordeel = weging.oordeel if weging.oordeel is Oordeel.ONBEPAALD else Oordeel.GAAT_GELDEN
    return replace(weging, oordeel=oordeel, ernst=ernst, vanaf=dag, inhoud=weging.kern)


def _na_de_looptijd(
    norm: Norm, regelboek: Regelboek, omgeving: Omgeving, grenzen: list[datetime.date]
) -> Weging:
    """A norm that starts after the term, or with no term known: at most an aandachtspunt.

    Looking back on a day before the rule base, without a term, asks only what was law on that day.
    """
    begin = next((dag for dag in grenzen if regelboek.versie_op(norm, dag, omgeving.schakelaars)), None)
    if begin is None:
        return Weging(Oordeel.NIET_VAN_TOEPASSING)
    weging = _op(norm, regelboek, omgeving, begin)
    if weging.ernst is None or (weging.oordeel is Oordeel.LET_OP and omgeving.peildatum >= REGELBASIS):
        return weging  # a note keeps the weight that its norm gives it
    terugblik = omgeving.peildatum < REGELBASIS and omgeving.cao.feiten.looptijd is None
    return replace(weging, ernst=None if terugblik else Severity.AANDACHTSPUNT)


def _plaats(norm: Norm, weging: Weging, omgeving: Omgeving) -> Span:
    """The line that decided; else the article on the subject; else the system or the agreement."""
    gelezen = [span for reden in weging.redenen for span in reden.plaatsen()]
    beloofd = [span for span in gelezen if _in_een_artikel(span, omgeving)]
    if gelezen and weging.kern is not Oordeel.ZWIJGT:
        return (beloofd or gelezen)[0]
    for naam in onderwerpen_van(norm, weging.versie):
        for artikel in omgeving.artikelen(naam):
            return artikel.span
    gelezen_paden = [pad for element in weging.versie.verbiedt for pad in paden(element.voorwaarde)]
    return _plaats_van_feiten(norm, gelezen_paden, omgeving)


def _in_een_artikel(span: Span, omgeving: Omgeving) -> bool:
    return any(a.span.line <= span.line <= a.span.end_line for a in omgeving.cao.artikelen)


def _plaats_van_feiten(norm: Norm, gelezen: list[Pad], omgeving: Omgeving) -> Span:
    for pad in gelezen:
        for artikel in omgeving.artikelen(onderwerp_van(pad)):
            return artikel.span
    blok = omgeving.systeem.naam if norm.per_systeem else "cao"
    return omgeving.cao.plaats(blok)


def wijk(uitkomsten: tuple[Uitkomst, ...]) -> tuple[Uitkomst, ...]:
    """Silence each norm where one that it yields to has found something."""
    vondsten = _vondsten(uitkomsten)
    return tuple(_wijk(uitkomst, vondsten) for uitkomst in uitkomsten)


_GEEN_VONDST = (Oordeel.ONBEPAALD, Oordeel.ZWIJGT)


def _vondsten(uitkomsten: tuple[Uitkomst, ...]) -> Mapping[str, tuple[Uitkomst, ...]]:
    """What each norm found, by its id."""
    gevonden: dict[str, tuple[Uitkomst, ...]] = {}
    for uitkomst in uitkomsten:
        weging = uitkomst.weging
        if weging.ernst and weging.oordeel not in _GEEN_VONDST and weging.kern not in _GEEN_VONDST:
            gevonden[uitkomst.norm.id] = (*gevonden.get(uitkomst.norm.id, ()), uitkomst)
    return gevonden


def _wijk(uitkomst: Uitkomst, vondsten: Mapping[str, tuple[Uitkomst, ...]]) -> Uitkomst:
    """A norm stays silent where one that it yields to finds something as heavy on the same subject."""
    rang = uitkomst.weging.ernst.rank if uitkomst.weging.ernst else len(Severity)
    voor = [
        ander
        for naam in uitkomst.norm.wijkt_voor
        for ander in vondsten.get(naam, ())
        if (ander.systeem == uitkomst.systeem or ander.systeem is None)
        and ander.weging.ernst
        and ander.weging.ernst.rank <= rang
        and _zelfde_blok(uitkomst, ander)
    ]
    if not voor:
        return uitkomst
    return replace(uitkomst, weging=Weging(Oordeel.NIET_VAN_TOEPASSING))


def _zelfde_blok(een: Uitkomst, ander: Uitkomst) -> bool:
    """Whether two findings rest on text about the same subject, or both on facts alone."""
    eigen, vreemd = _blokken(een), _blokken(ander)
    return bool(eigen & vreemd) or eigen == vreemd


def _blokken(uitkomst: Uitkomst) -> set[str]:
    """The subjects behind a finding; of a norm that found nothing its own subject."""
    weging = uitkomst.weging
    gelezen = (pad for element in weging.elementen for pad in paden(element.voorwaarde))
    van_norm = (naam.replace("-", "_") for naam in onderwerpen_van(uitkomst.norm, weging.versie))
    return {pad.blok for pad in gelezen} - {"cao", "systeem"} if weging.elementen else set(van_norm)


def _negeer(uitkomst: Uitkomst, negeer: tuple[Negeer, ...]) -> Uitkomst:
    """Set aside what the parties accept; a fout stays, since they cannot agree it away."""
    if uitkomst.weging.ernst in (None, Severity.FOUT):
        return uitkomst
    for regel in negeer:
        if _raakt(regel, uitkomst):
            return replace(uitkomst, genegeerd=regel)
    return uitkomst


def _raakt(regel: Negeer, uitkomst: Uitkomst) -> bool:
    return regel.regel == uitkomst.norm.id and (not regel.over or uitkomst.systeem in regel.over)


def _zonder_doel(negeer: tuple[Negeer, ...], uitkomsten: tuple[Uitkomst, ...]) -> Iterator[Negeer]:
    for regel in negeer:
        if not any(uitkomst.weging.ernst and _raakt(regel, uitkomst) for uitkomst in uitkomsten):
            yield regel


def open_feiten(verslag: Verslag) -> Mapping[str, tuple[str | None, ...]]:
    """The facts to ask for, each with the system of every verdict that hangs on it."""
    systemen: dict[str, tuple[str | None, ...]] = {}
    for uitkomst in verslag.uitkomsten:
        if uitkomst.weging.ernst:
            for feit in uitkomst.weging.vragen:
                systemen[feit] = (*systemen.get(feit, ()), uitkomst.systeem)
    return systemen
