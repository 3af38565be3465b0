"""A verdict in words: what is wrong, why, by which article, how sure, and how to mend it."""

import datetime
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from cao_ai.diagnostics import Severity, Span
from cao_ai.notation.numbers import schrijf_datum
from cao_ai.rules.ast import INZET, Element, Herstel
from cao_ai.rules.evaluate import paden
from cao_ai.rules.facts import op_volgorde, vragen_van
from cao_ai.rules.judge import Uitkomst
from cao_ai.rules.prose import proza, sleutel
from cao_ai.rules.verdict import Oordeel, onderwerpen_van
from cao_ai.rules.view import Schakelaars, onderwerp_van

_WERKWIJZE = "Verander de werkwijze; een andere tekst alleen is niet genoeg. "


@dataclass(frozen=True, slots=True)
class Bevinding:
    """A finding as the reports show it; `vanaf` is the day from which it holds, when that is later."""

    norm: str
    titel: str
    ernst: Severity
    oordeel: Oordeel
    systeem: str | None
    plaats: Span
    melding: str
    herstel: str
    bron: str
    sterkte: str
    vanaf: datetime.date | None
    vraag: str | None
    open_feiten: tuple[str, ...] = ()
    reden_genegeerd: str = ""


def bevindingen(uitkomsten: Iterable[Uitkomst], schakelaars: Schakelaars) -> Iterator[Bevinding]:
    """The findings among verdicts, in their order."""
    for uitkomst in uitkomsten:
        if uitkomst.weging.ernst:
            yield _bevinding(uitkomst, uitkomst.weging.ernst, schakelaars)


def _bevinding(uitkomst: Uitkomst, ernst: Severity, schakelaars: Schakelaars) -> Bevinding:
    norm, weging = uitkomst.norm, uitkomst.weging
    return Bevinding(
        norm=norm.id,
        titel=norm.titel,
        ernst=ernst,
        oordeel=weging.oordeel,
        systeem=uitkomst.systeem,
        plaats=uitkomst.plaats,
        melding=_melding(uitkomst, schakelaars),
        herstel=_herstel(uitkomst),
        bron=norm.bron,
        sterkte=norm.sterkte,
        vanaf=weging.vanaf,
        vraag=_vraag(uitkomst),
        open_feiten=tuple(sorted(weging.open)),
        reden_genegeerd=uitkomst.genegeerd.reden if uitkomst.genegeerd else "",
    )


def _melding(uitkomst: Uitkomst, schakelaars: Schakelaars) -> str:
    weging = uitkomst.weging
    kalender = (
        "" if schakelaars["kalender"] == "geldend" else "Tegenfeitelijk, naar de oorspronkelijke kalender: "
    )
    vanaf = f"Geldt vanaf {schrijf_datum(weging.vanaf)}. " if weging.vanaf else ""
    if weging.oordeel is Oordeel.ONBEPAALD:
        aantal = "een feit dat" if len(weging.open) == 1 else "feiten die"
        werkwoord = "is" if len(weging.open) == 1 else "zijn"
        return (
            f"{kalender}{vanaf}Dit hangt af van {aantal} niet bekend {werkwoord}. {_inhoud(uitkomst)}".strip()
        )
    return f"{kalender}{vanaf}{_inhoud(uitkomst)}"


def _inhoud(uitkomst: Uitkomst) -> str:
    weging = uitkomst.weging
    if weging.kern is Oordeel.ZWIJGT:
        onderwerpen = " en ".join(onderwerpen_van(uitkomst.norm, weging.versie)) or "dit onderwerp"
        toch = "" if uitkomst.norm.sterkte == INZET else "; de wet geldt toch"
        return f"Het akkoord regelt hierover niets bij {onderwerpen}{toch}."
    zinnen = [element.tekst or _algemeen(element, uitkomst) for element in weging.elementen]
    return " ".join(dict.fromkeys(zinnen))


def _algemeen(element: Element, uitkomst: Uitkomst) -> str:
    voorwaarde = proza(element.voorwaarde)
    if element in uitkomst.weging.versie.verbiedt:
        return f"Niet toegestaan is: {voorwaarde}."
    if element in uitkomst.weging.versie.vereist:
        return f"Er ontbreekt: {voorwaarde}."
    return f"Let op: {voorwaarde}."


def _herstel(uitkomst: Uitkomst) -> str:
    stappen = _stappen(uitkomst)
    werkwijze = _WERKWIJZE if _uit_feiten(uitkomst) else ""
    per_blok: dict[str, list[str]] = {}
    for stap in stappen:
        per_blok.setdefault(onderwerp_van(stap.pad), []).append(f"{sleutel(stap.pad)}: {stap.waarde}")
    tekst = " ".join(f"Schrijf bij {blok}: {'; '.join(regels)}." for blok, regels in per_blok.items())
    return f"{werkwijze}{tekst}".strip()


def _uit_feiten(uitkomst: Uitkomst) -> bool:
    """Whether the facts alone decided that the norm is broken, so that no text can mend it."""
    weging = uitkomst.weging
    gelezen = [pad for element in weging.elementen for pad in paden(element.voorwaarde)]
    return weging.kern is Oordeel.SCHENDT and all(pad.blok in ("cao", "systeem") for pad in gelezen)


def _stappen(uitkomst: Uitkomst) -> tuple[Herstel, ...]:
    """The repairs of the elements that decided; all of them where none belongs to these."""
    weging = uitkomst.weging
    gelezen = {str(pad) for element in weging.elementen for pad in paden(element.voorwaarde)}
    eigen = tuple(stap for stap in weging.versie.herstel if str(stap.pad) in gelezen)
    return eigen or weging.versie.herstel


def _vraag(uitkomst: Uitkomst) -> str | None:
    vragen = [vraag for feit in op_volgorde(uitkomst.weging.vragen) for _, vraag in vragen_van(feit)]
    open_normen = list(uitkomst.weging.versie.open_norm)
    return next(iter([*vragen, *open_normen]), None)
