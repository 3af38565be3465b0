"""The terms of the law about the agreement: notice to the minister, duration, ending, binding others."""

import datetime
from collections.abc import Iterator
from math import ceil

from cao_ai.model.calendar import Tijdvak, plus_dagen, plus_maanden
from cao_ai.model.values import Datum, Periode, Termen, Uitgesloten, Waarde
from cao_ai.rules.ast import Norm
from cao_ai.timeline.applicable import Wet
from cao_ai.timeline.milestones import Deel, Mijlpaal, Open, Soort, uiterlijk

_LANGSTE_CAO = 60  # months: Wet cao, artikel 18
_LANGSTE_VERLENGING = 12  # months: Wet cao, artikel 19
_DEEL = 12  # of the duration: Wet cao, artikel 19
KENNISGEVING_SZW = "kennisgeving SZW"


def over_de_cao(wet: Wet) -> Iterator[Deel]:
    """Yield the terms of the law about the agreement; those about a cao only where it is one."""
    looptijd = wet.cao.feiten.looptijd
    dag = looptijd.eerste if isinstance(looptijd, Periode) else wet.peildatum
    if norm := _norm(wet, "WLV-4", dag):
        yield _aanmelding(wet, norm)
    if norm := _norm(wet, "AVV-2", dag):
        yield from _verbindend(wet, norm)
    norm = _norm(wet, "CAO-19", dag)
    if norm and isinstance(looptijd, Periode):
        yield from _opzegging(wet, norm, looptijd)
    yield from _ontslag(wet)


def _norm(wet: Wet, naam: str, dag: datetime.date) -> Norm | None:
    norm = wet.norm(naam, dag)
    return norm if norm and _is_cao(wet) and not wet.ontheven(norm, dag) else None


def _is_cao(wet: Wet) -> bool:
    soort = wet.cao.feiten.soort
    return not (isinstance(soort, Termen) and "ondernemingsovereenkomst" in soort.namen)


def eerste_werkdag(wet: Wet) -> tuple[Norm, datetime.date] | None:
    """The first day on which the cao can work, with the norm that says so; None where that is not known."""
    kennisgeving = wet.cao.feiten.kennisgeving_szw
    if not isinstance(kennisgeving, Datum):
        return None
    norm = _norm(wet, "WLV-4", kennisgeving.dag)
    return (norm, plus_dagen(kennisgeving.dag, 1)) if norm else None


def _aanmelding(wet: Wet, norm: Norm) -> Deel:
    wat = "eerste dag waarop de cao kan werken"
    if (gevonden := eerste_werkdag(wet)) is None:
        return Open(KENNISGEVING_SZW, "", f"{wat} ({norm.bron})")
    return _mijlpaal(norm, Tijdvak(gevonden[1], None), wat)


def _verbindend(wet: Wet, norm: Norm) -> Iterator[Deel]:
    gevraagd = wet.cao.feiten.algemeen_verbindend
    if not isinstance(gevraagd, Termen) or gevraagd.namen == ("nee",):
        return
    wat = "laatste dag van de algemeenverbindendverklaring: hoogstens twee jaar"
    yield Open("algemeenverbindendverklaring", "", f"{wat} ({norm.bron})")
    if afloop := wet.cao.datum("afloop", None):
        wat = "uiterste dag van een algemeenverbindendverklaring"
        yield _mijlpaal(norm, uiterlijk(afloop), wat, toelichting="korter, als de cao eerder kan eindigen")


def langste(wet: Wet) -> tuple[Norm, datetime.date] | None:
    """The last day that a cao can have, with the norm that says so; None without a first day."""
    ingang = wet.cao.datum("ingang", None)
    norm = _norm(wet, "CAO-18", ingang) if ingang else None
    return (norm, plus_dagen(plus_maanden(ingang, _LANGSTE_CAO), -1)) if ingang and norm else None


def _afgesproken(wet: Wet, naam: str) -> tuple[Waarde, ...]:
    """What the articles on the term say of a key."""
    artikelen = (deel.beloften for deel in wet.cao.artikelen if deel.onderwerp == "looptijd")
    return tuple(waarde for beloften in artikelen if (waarde := getattr(beloften, naam)) is not None)


def _opzegging(wet: Wet, norm: Norm, looptijd: Periode) -> Iterator[Mijlpaal]:
    """A twelfth of the duration before the end; counted back, so that no free day moves it.

    The law steps back where the text arranges notice itself, excludes renewal, or says how long it is.
    """
    verlenging = _afgesproken(wet, "verlenging")
    if _afgesproken(wet, "opzegging") or Uitgesloten() in verlenging:
        return
    anders, deel = "als partijen niets anders afspreken", "een twaalfde van de looptijd"
    wat = "opzeggen, om verlenging te voorkomen"
    yield _mijlpaal(norm, uiterlijk(opzegdag(looptijd)), wat, anders, deel)
    if any(not isinstance(waarde, Termen) for waarde in verlenging):
        return
    duur = min(_maanden(looptijd) or _LANGSTE_VERLENGING, _LANGSTE_VERLENGING)
    einde = plus_dagen(plus_maanden(plus_dagen(looptijd.laatste, 1), duur), -1)
    niemand = f"als niemand opzegt, en {anders.removeprefix('als ')}"
    yield _mijlpaal(norm, uiterlijk(einde), "einde van de stilzwijgende verlenging", niemand)


def opzegdag(looptijd: Periode) -> datetime.date:
    """The last day for notice: whole months back where the duration divides by twelve, and else days."""
    maanden = _maanden(looptijd)
    if maanden and maanden % _DEEL == 0:
        return plus_maanden(looptijd.laatste, -(maanden // _DEEL))
    dagen = (looptijd.laatste - looptijd.eerste).days + 1
    return looptijd.laatste - datetime.timedelta(days=ceil(dagen / _DEEL))


def _maanden(looptijd: Periode) -> int | None:
    """The duration in whole months; None where it is no whole number of them."""
    eerste, na = looptijd.eerste, plus_dagen(looptijd.laatste, 1)
    aantal = (na.year - eerste.year) * 12 + na.month - eerste.month
    return aantal if plus_maanden(eerste, aantal) == na else None


def _ontslag(wet: Wet) -> Iterator[Deel]:
    norm, wacht = (wet.norm(naam, wet.peildatum) for naam in ("WMCO-3", "WMCO-5A-7"))
    geraakt = norm and any(wet.toets(norm, systeem, wet.peildatum) == "" for systeem in wet.cao.systemen)
    if geraakt and wacht:
        yield Open("melding van het collectief ontslag", "", f"einde van de maand wachten ({wacht.bron})")


def _mijlpaal(
    norm: Norm, tijdvak: Tijdvak, wat: str, voorwaarde: str = "", toelichting: str = ""
) -> Mijlpaal:
    sleutel = f"cao/{norm.id}/{wat}"
    return Mijlpaal(sleutel, tijdvak, wat, Soort.WET, norm.bron, norm.sterkte, "", voorwaarde, toelichting)
