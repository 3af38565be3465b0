"""The report for the terminal: counts first, then what weighs most; it fits 80 columns."""

import textwrap
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from cao_ai.diagnostics import Diagnostic, Severity, Span
from cao_ai.notation.numbers import schrijf_datum
from cao_ai.outputs.effect_text import kort
from cao_ai.outputs.report import Rapport, Vraag
from cao_ai.outputs.report_stages import in_de_tijd
from cao_ai.rules.findings import Bevinding
from cao_ai.rules.verdict import Oordeel
from cao_ai.structure import Opzetbevinding

BREEDTE = 80
_INSPRONG = 12
_MEERVOUD = {
    Severity.FOUT: "fouten",
    Severity.WAARSCHUWING: "waarschuwingen",
    Severity.AANDACHTSPUNT: "aandachtspunten",
}
_KLEUR = {Severity.FOUT: "31;1", Severity.WAARSCHUWING: "33;1", Severity.AANDACHTSPUNT: "36"}
_EERSTE_VRAGEN = 10


def schrijf(rapport: Rapport, *, kleur: bool = False) -> str:
    """Write the report of one file."""
    regels = _taalfouten(rapport) if rapport.taalfouten else _bevindingen(rapport, kleur=kleur)
    return "\n".join(regels) + "\n"


def _bevindingen(rapport: Rapport, *, kleur: bool) -> Iterator[str]:
    yield from _kop(rapport)
    for ernst in (Severity.FOUT, Severity.WAARSCHUWING):
        for groep in _groepen([b for b in rapport.bevindingen if b.ernst is ernst]):
            yield ""
            yield from _volledig(groep, kleur=kleur)
    yield from _opzet(rapport, kleur=kleur)
    yield from _kort(rapport)
    yield from kort(rapport.effect)
    yield from in_de_tijd(rapport.verloop)
    yield from _vragen(rapport)
    yield from _open_normen(rapport)
    yield from _genegeerd(rapport)
    yield from _niet_gedekt(rapport)
    if rapport.inzet:
        from cao_ai.outputs.report_inzet import uw_inzet  # a report without a mandate has no need of it

        yield from uw_inzet(rapport.inzet)


def _kop(rapport: Rapport) -> Iterator[str]:
    tellingen = ", ".join(_telling(rapport.aantal(ernst), ernst) for ernst in Severity)
    yield f"{tellingen}; recht op {schrijf_datum(rapport.peildatum)}"
    yield from _vouw(rapport.bestand)
    if rapport.kalender != "geldend":
        yield from _vouw(
            "Let op: tegenfeitelijk. Dit is de oorspronkelijke kalender van de AI-verordening, "
            "niet het geldende recht."
        )


def _telling(aantal: int, ernst: Severity) -> str:
    return f"{aantal} {ernst.value if aantal == 1 else _MEERVOUD[ernst]}"


@dataclass(frozen=True, slots=True)
class _Groep:
    """One finding of a norm with all the systems that it was found for."""

    bevinding: Bevinding
    plaatsen: tuple[tuple[str | None, Span], ...]


def _groepen(bevindingen: Sequence[Bevinding]) -> tuple[_Groep, ...]:
    groepen: dict[tuple[str, str, str, str], _Groep] = {}
    for b in bevindingen:
        sleutel = (b.norm, b.oordeel.value, b.melding, b.vraag or "")
        oud = groepen.get(sleutel)
        plaatsen = (*(oud.plaatsen if oud else ()), (b.systeem, b.plaats))
        groepen[sleutel] = _Groep(oud.bevinding if oud else b, plaatsen)
    return tuple(groepen.values())


def _volledig(groep: _Groep, *, kleur: bool) -> Iterator[str]:
    b = groep.bevinding
    yield from _titelregel(b.ernst, b.norm, b.titel, kleur=kleur)
    yield from _veld("waar", _waar(groep.plaatsen))
    yield from _veld("waarom", b.melding)
    if b.herstel:
        yield from _veld("herstel", b.herstel)
    if b.vraag:
        yield from _veld("vraag", b.vraag)
    yield from _veld("bron", f"{b.bron} ({b.sterkte})")


def _titelregel(ernst: Severity, code: str, titel: str, *, kleur: bool) -> Iterator[str]:
    regels = textwrap.wrap(f"{ernst.value.upper()} {code} {titel}", BREEDTE, break_on_hyphens=False)
    if kleur:
        regels[0] = regels[0].replace(
            ernst.value.upper(), f"\x1b[{_KLEUR[ernst]}m{ernst.value.upper()}\x1b[0m", 1
        )
    yield from regels


def _waar(plaatsen: Sequence[tuple[str | None, Span]]) -> str:
    per_regel: dict[int, list[str]] = {}
    for systeem, plaats in plaatsen:
        per_regel.setdefault(plaats.line, []).extend([systeem] if systeem else [])
    delen = [
        f"regel {regel}" + (f" ({', '.join(namen)})" if namen else "") for regel, namen in per_regel.items()
    ]
    return "; ".join(delen)


def _opzet(rapport: Rapport, *, kleur: bool) -> Iterator[str]:
    zwaar = [b for b in rapport.opzet if b.ernst is not Severity.AANDACHTSPUNT]
    if zwaar:
        yield from ("", "De opzet van het akkoord zelf")
    for groep in _opzetgroepen(zwaar):
        b = groep[0]
        yield ""
        yield from _titelregel(b.ernst, b.code, b.titel, kleur=kleur)
        yield from _veld("waar", _waar([(deel.systeem, deel.plaats) for deel in groep]))
        yield from _veld("waarom", b.melding if len(groep) == 1 else _zonder_naam(b, b.melding))
        yield from _veld("herstel", b.herstel if len(groep) == 1 else _zonder_naam(b, b.herstel))


def _opzetgroepen(bevindingen: Sequence[Opzetbevinding]) -> tuple[tuple[Opzetbevinding, ...], ...]:
    """What a check says of several systems in the same words, together."""
    groepen: dict[tuple[str, str, str, str], tuple[Opzetbevinding, ...]] = {}
    for b in bevindingen:
        sleutel = (b.code, b.ernst.value, _zonder_naam(b, b.melding), _zonder_naam(b, b.herstel))
        groepen[sleutel] = (*groepen.get(sleutel, ()), b)
    return tuple(groepen.values())


def _zonder_naam(bevinding: Opzetbevinding, tekst: str) -> str:
    return tekst.replace(bevinding.systeem, "het systeem") if bevinding.systeem else tekst


def _kort(rapport: Rapport) -> Iterator[str]:
    alle = [b for b in rapport.bevindingen if b.ernst is Severity.AANDACHTSPUNT]
    licht = [b for b in alle if len(b.open_feiten) <= 1]
    opzet = [b for b in rapport.opzet if b.ernst is Severity.AANDACHTSPUNT]
    if alle or opzet:
        yield from ("", "Aandachtspunten")
    for groep in _groepen(licht):
        wie = _wie([naam for naam, _ in groep.plaatsen if naam], rapport)
        vanaf = f" vanaf {schrijf_datum(groep.bevinding.vanaf)}" if groep.bevinding.vanaf else ""
        yield _eenregelig(f"  {groep.bevinding.norm}{wie}{vanaf}: {groep.bevinding.titel}")
    for b in opzet:
        yield _eenregelig(f"  {b.code} regel {b.plaats.line}: {b.melding}")
    if wachten := len(alle) - len(licht):
        yield f"  {wachten} {'wacht' if wachten == 1 else 'wachten'} op antwoord op de vragen hieronder"


def _wie(namen: Sequence[str], rapport: Rapport) -> str:
    """The systems between brackets; all of them in two words where there are more than two."""
    alle = {oordeel.systeem for oordeel in rapport.oordelen if oordeel.systeem}
    if len(alle) > 2 and alle <= set(namen):  # noqa: PLR2004 -- two names are as short
        return " (alle systemen)"
    return f" ({', '.join(namen)})" if namen else ""


def _eenregelig(regel: str) -> str:
    return regel if len(regel) <= BREEDTE else f"{regel[: BREEDTE - 1].rstrip()}…"


def _wat(vraag: Vraag) -> str:
    sleutel = vraag.feit.partition(".")[2]
    return f"{', '.join(vraag.systemen) or 'cao'}: {sleutel}"


def _vragen(rapport: Rapport) -> Iterator[str]:
    if not rapport.vragen:
        return
    yield from ("", "Vragen die het meest beslissen")
    for nummer, vraag in enumerate(rapport.vragen[:_EERSTE_VRAGEN], 1):
        oordelen = "1 oordeel" if vraag.oordelen == 1 else f"{vraag.oordelen} oordelen"
        yield from _vouw(f"{nummer:>3}. {vraag.vraag} ({_wat(vraag)}; {oordelen})", inspringen=5)
    rest = len(rapport.vragen) - _EERSTE_VRAGEN
    if rest > 0:
        yield f"     En nog {rest}: zie --formaat json."


def _open_normen(rapport: Rapport) -> Iterator[str]:
    """What only a person can say of a verdict that is otherwise good; a finding has its own question."""
    systemen: dict[tuple[str, str], list[str]] = {}
    for oordeel in rapport.oordelen:
        if oordeel.oordeel == Oordeel.VOLDOET.value:
            for vraag in oordeel.open_norm:
                systemen.setdefault((oordeel.norm, vraag), []).extend(filter(None, [oordeel.systeem]))
    if systemen:
        yield from ("", "Te beoordelen door een mens")
    for (norm, vraag), namen in systemen.items():
        yield from _vouw(f"  {norm}{_wie(namen, rapport)}: {vraag}", inspringen=4)


def _genegeerd(rapport: Rapport) -> Iterator[str]:
    normen = ((b.norm, b.systeem, b.ernst, b.reden_genegeerd) for b in rapport.genegeerd)
    opzet = ((b.code, b.systeem, b.ernst, b.reden_genegeerd) for b in rapport.opzet_genegeerd)
    aanvaard = [*normen, *opzet]
    if aanvaard:
        yield from ("", "Door partijen aanvaard")
    for code, systeem, ernst, reden in aanvaard:
        wie = f" ({systeem})" if systeem else ""
        yield from _vouw(f"  {code}{wie}, {ernst.value}: {reden}", inspringen=4)


def _niet_gedekt(rapport: Rapport) -> Iterator[str]:
    if rapport.niet_gedekt:
        yield from ("", "Niet gedekt door de controle")
    for tekst in rapport.niet_gedekt:
        yield _eenregelig(f"  {tekst}")


def _taalfouten(rapport: Rapport) -> Iterator[str]:
    aantal = len(rapport.taalfouten)
    wat = "1 taalfout" if aantal == 1 else f"{aantal} taalfouten"
    yield from _vouw(f"{rapport.bestand}: {wat}; zolang een regel niet te lezen is, volgt er geen oordeel.")
    bron = rapport.tekst.split("\n")
    for fout in rapport.taalfouten:
        yield ""
        yield from _vouw(
            f"{fout.code}, regel {fout.span.line}, kolom {fout.span.column}: {fout.message}.", inspringen=4
        )
        yield from _aangewezen(fout, bron)
        yield from _vouw(f"    {fout.remedy}", inspringen=4)


def _aangewezen(fout: Diagnostic, bron: Sequence[str]) -> Iterator[str]:
    """The line itself with the place underlined; a long line is cut around the place."""
    span = fout.span
    if span.line > len(bron) or not bron[span.line - 1].strip():
        return
    regel = bron[span.line - 1].replace("\t", " ").rstrip()
    begin = span.column - 1
    breedte = BREEDTE - 8
    start = max(0, begin - breedte // 2) if len(regel) > breedte else 0
    stuk = regel[start : start + breedte]
    einde = span.end_column - 1 if span.end_line == span.line else len(regel)
    lengte = max(1, min(einde - begin, len(stuk) - (begin - start)))
    yield f"    | {stuk}"
    yield f"    | {' ' * (begin - start)}{'^' * lengte}"


def _veld(naam: str, tekst: str) -> Iterator[str]:
    regels = textwrap.wrap(tekst, BREEDTE - _INSPRONG, break_on_hyphens=False) or [""]
    yield f"  {naam:<{_INSPRONG - 2}}{regels[0]}"
    yield from (f"{' ' * _INSPRONG}{regel}" for regel in regels[1:])


def _vouw(tekst: str, inspringen: int = 0) -> Iterator[str]:
    yield from textwrap.wrap(tekst, BREEDTE, subsequent_indent=" " * inspringen, break_on_hyphens=False)
