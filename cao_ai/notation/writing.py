"""Writes a value in the normal form of the language; reading it gives the same value."""

from decimal import Decimal

from cao_ai.model.values import (
    Aandeel,
    Bedrag,
    Bereik,
    Dagdeel,
    Datum,
    Datums,
    Duur,
    Eenheid,
    Getal,
    Moment,
    Onbeperkt,
    Partijen,
    Periode,
    PerKlasse,
    Richting,
    Teksten,
    Termen,
    Uitgesloten,
    Verdeling,
    Verwijzingen,
    Waarde,
    Waarheid,
)
from cao_ai.notation.numbers import schrijf_datum, schrijf_getal
from cao_ai.notation.references import schrijf_verwijzing


def schrijf(waarde: Waarde) -> str:  # noqa: C901, PLR0911, PLR0912 -- one case per kind of value
    """Write any value."""
    match waarde:
        case Uitgesloten():
            return "uitgesloten"
        case Onbeperkt():
            return "onbeperkt"
        case Duur():
            return _grenzen(waarde.bereik, "", _tijdwoord(waarde)) + _per(waarde.per)
        case Getal():
            woord = f" {waarde.eenheid}" if waarde.eenheid else ""
            return _grenzen(waarde.bereik, "", woord) + _per(waarde.per)
        case Aandeel():
            return _grenzen(waarde.bereik, "", " %") + (f" van {waarde.van}" if waarde.van else "")
        case Bedrag():
            return _grenzen(waarde.bereik, "€ ", "") + _per(waarde.per)
        case Moment():
            return _moment(waarde)
        case Datum(dag):
            return schrijf_datum(dag)
        case Datums(dagen):
            return ", ".join(map(schrijf_datum, dagen))
        case Periode(eerste, laatste):
            return f"{schrijf_datum(eerste)} tot en met {schrijf_datum(laatste)}"
        case Dagdeel(begin, einde):
            return f"{begin:%H:%M} tot {einde:%H:%M}"
        case Waarheid(ja):
            return "ja" if ja else "nee"
        case Termen(namen):
            return ", ".join(namen)
        case Teksten(regels):
            return ", ".join(map(citeer, regels))
        case Verwijzingen(plaatsen):
            return ", ".join(citeer(schrijf_verwijzing(plaats)) for plaats in plaatsen)
        case Verdeling(delen):
            return "; ".join(f"{schrijf_getal(deel)} % {doel}" for deel, doel in delen)
        case Partijen(leden):
            return ", ".join(f"{partij.rol} {citeer(partij.naam)}" for partij in leden)
        case PerKlasse():
            return _per_klasse(waarde)
        case _:
            message = f"no notation for {waarde!r}"
            raise TypeError(message)


def citeer(tekst: str) -> str:
    """Put a text between quotes; a text that holds straight ones gets curly ones around it."""
    return f"“{tekst}”" if '"' in tekst else f'"{tekst}"'


def _grenzen(bereik: Bereik, voor: str, achter: str) -> str:
    laagste, hoogste = bereik.laagste, bereik.hoogste
    centen = voor.startswith("€")
    if laagste is None and hoogste is not None:
        return f"hoogstens {voor}{schrijf_getal(hoogste, centen=centen)}{achter}"
    if laagste is not None and hoogste is None:
        return f"minstens {voor}{schrijf_getal(laagste, centen=centen)}{achter}"
    if laagste is not None and hoogste is not None and laagste != hoogste:
        ends = f"{schrijf_getal(laagste, centen=centen)} tot {schrijf_getal(hoogste, centen=centen)}"
        return f"{voor}{ends}{achter}"
    return f"{voor}{schrijf_getal(laagste or Decimal(0), centen=centen)}{achter}"


def _tijdwoord(duur: Duur) -> str:
    enkelvoud, meervoud = duur.eenheid.value
    if duur.eenheid in (Eenheid.UUR, Eenheid.JAAR):
        return f" {enkelvoud}"
    grens = duur.bereik.laagste if duur.bereik.hoogste is None else duur.bereik.hoogste
    return f" {enkelvoud if grens == 1 else meervoud}"


def _per(per: str) -> str:
    return f" per {per}" if per else ""


def _moment(moment: Moment) -> str:
    kant = f"{moment.richting.value} {moment.anker}"
    if moment.duur is None:
        return kant
    duur = schrijf(moment.duur)
    if moment.richting is Richting.NA:
        duur = duur.replace("hoogstens", "binnen", 1)
    return f"{duur} {kant}"


def _per_klasse(waarde: PerKlasse) -> str:
    paren = list(zip(("hoog", "midden", "laag"), waarde.waarden(), strict=True))
    if any(isinstance(deel, Termen) for _, deel in paren):  # where "geen" may itself be a term
        paren = [(klasse, deel) for klasse, deel in paren if deel]
    return "; ".join(f"{klasse}: {schrijf(deel) if deel else 'geen'}" for klasse, deel in paren)
