"""Judges a whole draft: every norm, every system, on the reference date and over the term."""

import datetime
from bisect import bisect_right
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import TypeAlias

from cao_ai.diagnostics import Severity, Span
from cao_ai.model.cao import Cao, Negeer
from cao_ai.model.values import Datum, Periode
from cao_ai.rules.ast import Norm, Versie
from cao_ai.rules.evaluate import paden
from cao_ai.rules.in_force import Recht, recht_van
from cao_ai.rules.rulebook import REGELBASIS, Regelboek
from cao_ai.rules.stretches import weeg_op
from cao_ai.rules.verdict import NIET_VAN_TOEPASSING, Oordeel, Weging, onderwerpen_van
from cao_ai.rules.view import Omgeving, Schakelaars, onderwerp_van


@dataclass(frozen=True, slots=True)
class Uitkomst:
    """The verdict of a norm over a system (None: over the agreement as a whole), with its place."""

    norm: Norm
    systeem: str | None
    weging: Weging
    plaats: Span
    genegeerd: Negeer | None = None


Vondsten: TypeAlias = Mapping[str, tuple[Uitkomst, ...]]
Negeringen: TypeAlias = Mapping[str, Sequence[Negeer]]
Grenzen: TypeAlias = tuple[datetime.date, ...]


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
    recht = recht_van(regelboek, schakelaars)
    uitkomsten = tuple(
        uitkomst for norm in regelboek.regels for uitkomst in _per_norm(norm, recht, omgevingen)
    )
    negeer = _per_regel(cao.negeer)
    gemerkt = tuple(_negeer(uitkomst, negeer) for uitkomst in wijk(uitkomsten, vondsten_van(uitkomsten)))
    geordend = sorted(gemerkt, key=lambda u: (u.plaats.line, u.plaats.column, u.norm.id, u.systeem or ""))
    zonder_doel = tuple(_zonder_doel(cao.negeer, gemerkt))
    return Verslag(peildatum, schakelaars, tuple(geordend), zonder_doel, omgevingen)


def _per_norm(norm: Norm, recht: Recht, omgevingen: Sequence[Omgeving]) -> Iterator[Uitkomst]:
    def uitkomst(omgeving: Omgeving) -> Uitkomst:
        weging = over_de_looptijd(norm, recht, omgeving)
        naam = omgeving.systeem.naam if norm.per_systeem else None

        def blokken() -> Sequence[str]:
            sleutel = ("blokken", id(norm), id(weging.versie))
            return recht.regelboek.onthoud(sleutel, lambda: _blokken_van(norm, weging.versie))

        return Uitkomst(norm, naam, weging, _plaats(norm, weging, omgeving, blokken))

    uitkomsten = [uitkomst(omgeving) for omgeving in omgevingen]
    yield from uitkomsten if norm.per_systeem else [min(uitkomsten, key=lambda u: u.weging.zwaarte)]


def over_de_looptijd(norm: Norm, recht: Recht, omgeving: Omgeving) -> Weging:
    """The verdict on the reference date, or the heavier one that it becomes within the term."""
    alle = recht.grenzen(norm)
    grenzen = alle[bisect_right(alle, omgeving.peildatum) :]
    nu = weeg_op(norm, recht, omgeving, omgeving.peildatum)
    dagen = _dagen_in_looptijd(norm, recht, omgeving, grenzen, nu)
    later = [_op(norm, recht, omgeving, dag) for dag in dagen]
    if nu is not None:
        return min([nu, *later], key=lambda weging: (weging.zwaarte[0], weging is not nu)) if later else nu
    if later:
        return min(later, key=lambda weging: weging.zwaarte)
    return _na_de_looptijd(norm, recht, omgeving, grenzen)


def _dagen_in_looptijd(
    norm: Norm, recht: Recht, omgeving: Omgeving, grenzen: Grenzen, nu: Weging | None
) -> list[datetime.date]:
    """The days after the reference date and within the term on which the verdict can become another one."""
    looptijd = omgeving.cao.feiten.looptijd
    if not isinstance(looptijd, Periode):
        return []
    binnen = grenzen[: bisect_right(grenzen, looptijd.laatste)]
    dagen = [dag for dag in binnen if _is_recht(norm, recht, dag)]
    wijziging = omgeving.systeem.ontwerpwijziging
    gepland = wijziging.dag if isinstance(wijziging, Datum) else omgeving.peildatum
    if omgeving.peildatum < gepland <= looptijd.laatste and (nu or dagen):
        dagen.append(gepland)  # a planned change of design ends the grace of artikel 111 AI-verordening
    return sorted(dagen)


def _is_recht(norm: Norm, recht: Recht, dag: datetime.date) -> bool:
    """Whether the norm itself holds on a day; a begrip that it reads can start before it."""
    return recht.op(dag).geldend(norm) is not None


def _op(norm: Norm, recht: Recht, omgeving: Omgeving, dag: datetime.date) -> Weging:
    """What the verdict will be on a later day: at most a warning, and "geldt vanaf"."""
    weging = weeg_op(norm, recht, omgeving, dag)
    if weging is None or weging.oordeel is Oordeel.NIET_VAN_TOEPASSING:
        return NIET_VAN_TOEPASSING
    ernst = weging.ernst.at_most(Severity.WAARSCHUWING) if weging.ernst else None
    if weging.oordeel is Oordeel.LET_OP:
        return weging.vanaf_dag(dag, Oordeel.LET_OP, ernst, weging.inhoud)
    oordeel = weging.oordeel if weging.oordeel is Oordeel.ONBEPAALD else Oordeel.GAAT_GELDEN
    return weging.vanaf_dag(dag, oordeel, ernst, weging.kern)


def _na_de_looptijd(norm: Norm, recht: Recht, omgeving: Omgeving, grenzen: Grenzen) -> Weging:
    """A norm that starts after the term, or with no term known: at most an aandachtspunt.

    Looking back on a day before the rule base, without a term, asks only what was law on that day.
    """
    begin = next((dag for dag in grenzen if recht.op(dag).geldend(norm)), None)
    if begin is None:
        return NIET_VAN_TOEPASSING
    weging = _op(norm, recht, omgeving, begin)
    if weging.ernst is None or (weging.oordeel is Oordeel.LET_OP and omgeving.peildatum >= REGELBASIS):
        return weging  # a note keeps the weight that its norm gives it
    terugblik = omgeving.peildatum < REGELBASIS and omgeving.cao.feiten.looptijd is None
    return weging._replace(ernst=None if terugblik else Severity.AANDACHTSPUNT)


def _plaats(norm: Norm, weging: Weging, omgeving: Omgeving, blokken: Callable[[], Sequence[str]]) -> Span:
    """The line that decided; else the article on the first subject; else the system or the agreement."""
    zwijgt = weging.kern is Oordeel.ZWIJGT
    gelezen = [] if zwijgt else [span for reden in weging.redenen for span in reden.plaatsen()]
    if gelezen:
        regels = omgeving.cao.artikelregels
        return next((span for span in gelezen if span.line in regels), gelezen[0])
    for naam in blokken():
        for artikel in omgeving.artikelen(naam):
            return artikel.span
    return omgeving.cao.plaats(omgeving.systeem.naam if norm.per_systeem else "cao")


def _blokken_van(norm: Norm, versie: Versie) -> tuple[str, ...]:
    """The subjects of a norm, and then those that its prohibitions read."""
    gelezen = (pad for element in versie.verbiedt for pad in paden(element.voorwaarde))
    return tuple(dict.fromkeys([*onderwerpen_van(norm, versie), *map(onderwerp_van, gelezen)]))


def wijk(uitkomsten: Iterable[Uitkomst], vondsten: Vondsten) -> tuple[Uitkomst, ...]:
    """Silence each norm where one that it yields to has found something."""
    return tuple(_wijk(deel, vondsten) if deel.norm.wijkt_voor else deel for deel in uitkomsten)


_GEEN_VONDST = (Oordeel.ONBEPAALD, Oordeel.ZWIJGT)


def vondsten_van(uitkomsten: Iterable[Uitkomst]) -> Vondsten:
    """What each norm found, by its id."""
    gevonden: dict[str, tuple[Uitkomst, ...]] = {}
    for uitkomst in uitkomsten:
        weging = uitkomst.weging
        if weging.ernst and weging.oordeel not in _GEEN_VONDST and weging.kern not in _GEEN_VONDST:
            gevonden[uitkomst.norm.id] = (*gevonden.get(uitkomst.norm.id, ()), uitkomst)
    return gevonden


def _wijk(uitkomst: Uitkomst, vondsten: Vondsten) -> Uitkomst:
    """A norm stays silent where one that it yields to finds something as heavy on the same subject."""
    rang = _zwaarste(uitkomst.weging)
    for naam in uitkomst.norm.wijkt_voor:
        for ander in vondsten.get(naam, ()):
            zelfde = ander.systeem == uitkomst.systeem or ander.systeem is None
            ernst = ander.weging.ernst
            if zelfde and ernst and ernst.rank <= rang and _zelfde_blok(uitkomst, ander):
                return replace(uitkomst, weging=NIET_VAN_TOEPASSING)
    return uitkomst


def _zwaarste(weging: Weging) -> int:
    """How heavy a verdict is, lower is worse; one that is open counts as what it can still become."""
    if weging.ernst is None:
        return len(Severity)
    if weging.oordeel is Oordeel.ONBEPAALD and weging.inhoud is Oordeel.SCHENDT:
        return min((element.ernst or Severity.FOUT).rank for element in weging.elementen)
    return weging.ernst.rank


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


def _negeer(uitkomst: Uitkomst, negeer: Negeringen) -> Uitkomst:
    """Set aside what the parties accept; a fout stays, since they cannot agree it away."""
    if uitkomst.weging.ernst in (None, Severity.FOUT):
        return uitkomst
    for regel in negeer.get(uitkomst.norm.id, ()):
        if not regel.over or uitkomst.systeem in regel.over:
            return replace(uitkomst, genegeerd=regel)
    return uitkomst


def _per_regel(negeer: tuple[Negeer, ...]) -> Negeringen:
    """What is set aside, by the norm that it names."""
    gevonden: dict[str, list[Negeer]] = {}
    for regel in negeer:
        gevonden.setdefault(regel.regel, []).append(regel)
    return gevonden


def _zonder_doel(negeer: tuple[Negeer, ...], uitkomsten: tuple[Uitkomst, ...]) -> Iterator[Negeer]:
    systemen: dict[str, set[str | None]] = {}
    for uitkomst in uitkomsten:
        if uitkomst.weging.ernst:
            systemen.setdefault(uitkomst.norm.id, set()).add(uitkomst.systeem)
    for regel in negeer:
        geraakt = systemen.get(regel.regel, set())
        if not (geraakt.intersection(regel.over) if regel.over else geraakt):
            yield regel


def open_feiten(verslag: Verslag) -> Mapping[str, tuple[str | None, ...]]:
    """The facts to ask for, each with the system of every verdict that hangs on it."""
    systemen: dict[str, tuple[str | None, ...]] = {}
    for uitkomst in verslag.uitkomsten:
        if uitkomst.weging.ernst:
            for feit in uitkomst.weging.vragen:
                systemen[feit] = (*systemen.get(feit, ()), uitkomst.systeem)
    return systemen
