"""Shows for the terminal why a norm says what it says, and what would turn its verdict."""

import textwrap
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from cao_ai.notation import schrijf as schrijf_waarde
from cao_ai.notation.numbers import schrijf_datum
from cao_ai.rules.ast import Element, En, Niet, Of, Operator, Vergelijking
from cao_ai.rules.change import Stap
from cao_ai.rules.evaluate import Reden
from cao_ai.rules.facts import lees_stand, op_volgorde, vragen_van
from cao_ai.rules.judge import Uitkomst
from cao_ai.rules.prose import proza, sleutel
from cao_ai.rules.rulebook import Regelboek
from cao_ai.rules.truth import Waar
from cao_ai.rules.verdict import Oordeel
from cao_ai.rules.view import Omgeving
from cao_ai.rules.why import Redenering

_BREEDTE = 80
_KOLOM = 7
_WOORD = {Waar.WAAR: "ja", Waar.ONWAAR: "nee", Waar.OPEN: "open", Waar.DEELS: "deels"}


@dataclass(frozen=True, slots=True)
class Waarom:
    """One verdict with all that stands behind it; `omgeving` is the view in which it was reached.

    `wijziging` is the smallest change that turns it, and `slechter` what that makes worse, as sentences.
    """

    uitkomst: Uitkomst
    omgeving: Omgeving
    redenering: Redenering | None
    wijziging: tuple[Stap, ...] = ()
    slechter: tuple[str, ...] = ()


def schrijf(alle: Sequence[Waarom], regelboek: Regelboek) -> str:
    """Write the reasoning of one norm for each system that was asked."""
    norm = alle[0].uitkomst.norm
    kop = [*_vouw(f"{norm.id}: {norm.titel}"), *_vouw(f"Bron: {norm.bron} ({norm.sterkte})", "  ")]
    return (
        "\n".join([*kop, *(regel for deel in alle for regel in _Schrijver(deel, regelboek).regels())]) + "\n"
    )


@dataclass(frozen=True, slots=True)
class _Schrijver:
    waarom: Waarom
    regelboek: Regelboek
    uitgewerkt: set[Vergelijking] = field(default_factory=set)

    def regels(self) -> Iterator[str]:
        """Yield every line on one verdict."""
        yield ""
        yield from _vouw(f"{self.waarom.uitkomst.systeem or 'De cao als geheel'}: {self._oordeel()}")
        if redenering := self.waarom.redenering:
            yield from self._redenering(redenering)
        else:
            yield "  Deze norm is op de peildatum geen geldend recht, en wordt dat ook niet."
        yield from self._ontbreekt()
        yield from self._raad()

    def _oordeel(self) -> str:
        weging = self.waarom.uitkomst.weging
        ernst = f" ({weging.ernst.value})" if weging.ernst else ""
        vanaf = f", vanaf {schrijf_datum(weging.vanaf)}" if weging.vanaf else ""
        return f"{weging.oordeel.value}{ernst}{vanaf}"

    def _redenering(self, redenering: Redenering) -> Iterator[str]:
        yield ""
        if redenering.dag != self.waarom.omgeving.peildatum:
            yield f"  Zo is het op {schrijf_datum(redenering.dag)}."
        if redenering.wanneer:
            yield from self._tak("De norm geldt voor dit akkoord als:", [redenering.wanneer])
        else:
            yield "  De norm geldt voor elk akkoord."
        for norm, reden in redenering.uitzonderingen:
            yield from self._tak(f"De norm zwijgt ({norm.id}, {norm.titel}) als:", [reden])
        yield from self._elementen("Verboden is:", redenering.verbiedt, goed=Waar.ONWAAR)
        yield from self._elementen("Gevraagd is:", redenering.vereist, goed=Waar.WAAR)
        yield from self._elementen("Te weten is:", redenering.signaleert, goed=Waar.ONWAAR)

    def _elementen(
        self, kop: str, elementen: Sequence[tuple[Element, Reden]], *, goed: Waar
    ) -> Iterator[str]:
        """What is as it should be in one sentence; what is not, with all that decided it."""
        if elementen:
            yield f"  {kop}"
        for element, reden in elementen:
            if reden.uitslag.waar is goed:
                yield from _knoop(_WOORD[goed], proza(element.voorwaarde), 0)
            else:
                yield from self._reden(reden, 0)

    def _tak(self, kop: str, redenen: Sequence[Reden]) -> Iterator[str]:
        yield from _vouw(f"  {kop}", "  ")
        for reden in redenen:
            yield from self._reden(reden, 0)

    def _reden(self, reden: Reden, diepte: int) -> Iterator[str]:
        """A condition, and below it the parts that made it what it is; a begrip is worked out once."""
        yield from _knoop(_WOORD[reden.uitslag.waar], f"{self._zin(reden)}{self._gelezen(reden)}", diepte)
        if reden.delen and isinstance(reden.voorwaarde, Vergelijking):
            if reden.voorwaarde in self.uitgewerkt:
                return
            self.uitgewerkt.add(reden.voorwaarde)
        for deel in reden.beslissend():
            yield from self._reden(deel, diepte + 1)

    def _zin(self, reden: Reden) -> str:
        match reden.voorwaarde:
            case En():
                return "alle van deze:"
            case Of():
                return "ten minste een van deze:"
            case Niet():
                return "het tegendeel van:"
            case Vergelijking(pad=pad) if begrip := self.regelboek.begrippen.get(str(pad)):
                return f"{proza(reden.voorwaarde)}; dat is: {begrip.titel}"
            case _:
                return proza(reden.voorwaarde)

    def _gelezen(self, reden: Reden) -> str:
        """What stands in the draft, and where."""
        deel = reden.voorwaarde
        if (
            not isinstance(deel, Vergelijking)
            or not deel.pad.veld
            or str(deel.pad) in self.regelboek.begrippen
        ):
            return ""
        if reden.uitslag.waar is Waar.OPEN or (deel.operator is Operator.BEKEND and not reden.spans):
            return " (niet bekend)"
        waarden = [w for w in lees_stand(deel.pad, self.waarom.omgeving).waarden if w is not None]
        if not waarden:
            return " (niet genoemd)"
        staat = " of ".join(schrijf_waarde(waarde) for waarde in waarden)
        plek = f"regel {reden.spans[0].line}: " if reden.spans else ""
        return f" ({plek}{staat})"

    def _ontbreekt(self) -> Iterator[str]:
        weging = self.waarom.uitkomst.weging
        vragen = [paar for feit in op_volgorde(weging.vragen) for paar in vragen_van(feit)]
        if vragen:
            yield "  Nog niet bekend:"
        for feit, vraag in vragen:
            yield from _vouw(f"    {vraag} ({feit.partition('.')[2].replace('_', ' ')})", "      ")
        for vraag in weging.versie.open_norm if weging.oordeel is not Oordeel.NIET_VAN_TOEPASSING else ():
            yield from _vouw(f"  Te beoordelen door een mens: {vraag}", "    ")

    def _raad(self) -> Iterator[str]:
        waarom = self.waarom
        if waarom.uitkomst.weging.is_goed:
            yield "  Er hoeft niets te veranderen."
            return
        if not waarom.wijziging:
            yield from _vouw(f"  {self._geen_tekst()}", "  ")
            return
        yield ""
        yield "  De kleinste wijziging waarna deze norm niets mis meer vindt:"
        for artikel in dict.fromkeys(id(stap.artikel) for stap in waarom.wijziging):
            stappen = [stap for stap in waarom.wijziging if id(stap.artikel) == artikel]
            yield ""
            yield from _artikel(stappen)
        yield ""
        if waarom.slechter:
            yield "  Let op wat daardoor verandert:"
            yield from (regel for zin in waarom.slechter for regel in _vouw(f"    {zin}", "      "))
        else:
            yield "  Daardoor wordt geen ander oordeel slechter."

    def _geen_tekst(self) -> str:
        weging = self.waarom.uitkomst.weging
        feiten = [proza(element.voorwaarde) for element in weging.elementen]
        if weging.oordeel is Oordeel.ONBEPAALD:
            return "Geen tekst kan dit oplossen zolang de vraag hierboven openstaat."
        return f"Geen tekst kan dit oplossen; de feiten beslissen: {'; '.join(feiten)}."


def _artikel(stappen: Sequence[Stap]) -> Iterator[str]:
    """The lines as they are written in an agreement, with what they replace as comment."""
    artikel = stappen[0].artikel
    over = f" over {', '.join(artikel.over)}" if artikel.over else ""
    plek = "  # nieuw" if stappen[0].nieuw else f"  # regel {artikel.span.line}"
    yield f"    {artikel.onderwerp}{over}{plek}"
    for stap in stappen:
        oud = f"  # in plaats van: {schrijf_waarde(stap.oud)}" if stap.oud is not None else ""
        yield f"      {sleutel(stap.pad)}: {stap.tekst}{oud}"
    yield "    einde"


def _knoop(woord: str, zin: str, diepte: int) -> Iterator[str]:
    inspringen = 4 + _KOLOM + 2 * diepte
    regels = textwrap.wrap(zin, _BREEDTE - inspringen, break_on_hyphens=False) or [""]
    yield f"    {woord:<{_KOLOM}}{'  ' * diepte}{regels[0]}"
    yield from (f"{' ' * inspringen}{regel}" for regel in regels[1:])


def _vouw(tekst: str, inspringen: str = "") -> Iterator[str]:
    yield from textwrap.wrap(tekst, _BREEDTE, subsequent_indent=inspringen, break_on_hyphens=False)
