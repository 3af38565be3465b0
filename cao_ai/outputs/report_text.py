"""The report for the terminal: counts first, then what weighs most; it fits 80 columns."""

import textwrap
from collections.abc import Iterator, Sequence

from cao_ai.diagnostics import Diagnostic, Severity
from cao_ai.notation.numbers import schrijf_datum
from cao_ai.outputs.effect_text import kort
from cao_ai.outputs.report import Rapport
from cao_ai.outputs.report_groups import (
    TEGENFEITELIJK,
    Groep,
    aanvaard,
    groepen,
    open_normen,
    opzetgroepen,
    stel,
    telling,
    waar,
    wie,
)
from cao_ai.outputs.report_stages import in_de_tijd

BREEDTE = 80
_INSPRONG = 12
_KLEUR = {Severity.FOUT: "31;1", Severity.WAARSCHUWING: "33;1", Severity.AANDACHTSPUNT: "36"}
_EERSTE_VRAGEN = 10


def schrijf(rapport: Rapport, *, kleur: bool = False) -> str:
    """Write the report of one file."""
    regels = _taalfouten(rapport) if rapport.taalfouten else _bevindingen(rapport, kleur=kleur)
    return "\n".join(regels) + "\n"


def _bevindingen(rapport: Rapport, *, kleur: bool) -> Iterator[str]:
    yield from _kop(rapport)
    for ernst in (Severity.FOUT, Severity.WAARSCHUWING):
        for groep in groepen([b for b in rapport.bevindingen if b.ernst is ernst]):
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
    yield telling(rapport)
    yield from _vouw(rapport.bestand)
    if rapport.kalender != "geldend":
        yield from _vouw(TEGENFEITELIJK)


def _volledig(groep: Groep, *, kleur: bool) -> Iterator[str]:
    b = groep.bevinding
    yield from _titelregel(b.ernst, b.norm, b.titel, kleur=kleur)
    yield from _veld("waar", waar(groep.plaatsen))
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


def _opzet(rapport: Rapport, *, kleur: bool) -> Iterator[str]:
    zwaar = [b for b in rapport.opzet if b.ernst is not Severity.AANDACHTSPUNT]
    if zwaar:
        yield from ("", "De opzet van het akkoord zelf")
    for groep in opzetgroepen(zwaar):
        b = groep.bevinding
        yield ""
        yield from _titelregel(b.ernst, b.code, b.titel, kleur=kleur)
        yield from _veld("waar", waar(groep.plaatsen))
        yield from _veld("waarom", b.melding)
        yield from _veld("herstel", b.herstel)


def _kort(rapport: Rapport) -> Iterator[str]:
    alle = [b for b in rapport.bevindingen if b.ernst is Severity.AANDACHTSPUNT]
    licht = [b for b in alle if len(b.open_feiten) <= 1]
    opzet = [b for b in rapport.opzet if b.ernst is Severity.AANDACHTSPUNT]
    if alle or opzet:
        yield from ("", "Aandachtspunten")
    for groep in groepen(licht):
        namen = wie([naam for naam, _ in groep.plaatsen if naam], rapport)
        vanaf = f" vanaf {schrijf_datum(groep.bevinding.vanaf)}" if groep.bevinding.vanaf else ""
        yield _eenregelig(f"  {groep.bevinding.norm}{namen}{vanaf}: {groep.bevinding.titel}")
    for b in opzet:
        yield _eenregelig(f"  {b.code} regel {b.plaats.line}: {b.melding}")
    if wachten := len(alle) - len(licht):
        yield f"  {wachten} {'wacht' if wachten == 1 else 'wachten'} op antwoord op de vragen hieronder"


def _eenregelig(regel: str) -> str:
    return regel if len(regel) <= BREEDTE else f"{regel[: BREEDTE - 1].rstrip()}…"


def _vragen(rapport: Rapport) -> Iterator[str]:
    if not rapport.vragen:
        return
    yield from ("", "Vragen die het meest beslissen")
    for nummer, vraag in enumerate(rapport.vragen[:_EERSTE_VRAGEN], 1):
        yield from _vouw(f"{nummer:>3}. {stel(vraag)}", inspringen=5)
    rest = len(rapport.vragen) - _EERSTE_VRAGEN
    if rest > 0:
        yield f"     En nog {rest}: zie --formaat json."


def _open_normen(rapport: Rapport) -> Iterator[str]:
    gevonden = open_normen(rapport)
    if gevonden:
        yield from ("", "Te beoordelen door een mens")
    for zin in gevonden:
        yield from _vouw(f"  {zin}", inspringen=4)


def _genegeerd(rapport: Rapport) -> Iterator[str]:
    gevonden = aanvaard(rapport)
    if gevonden:
        yield from ("", "Door partijen aanvaard")
    for zin in gevonden:
        yield from _vouw(f"  {zin}", inspringen=4)


def _niet_gedekt(rapport: Rapport) -> Iterator[str]:
    if rapport.niet_gedekt:
        yield from ("", "Niet gedekt door de controle")
    for tekst in rapport.niet_gedekt:
        yield _eenregelig(f"  {tekst}")


def _taalfouten(rapport: Rapport) -> Iterator[str]:
    yield from _vouw(f"{rapport.bestand}: {telling(rapport)}")
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
