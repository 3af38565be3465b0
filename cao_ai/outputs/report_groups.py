"""What every report says in the same words, and what it says once of several systems."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from cao_ai.diagnostics import Severity, Span
from cao_ai.model.cao import NERGENS
from cao_ai.notation.numbers import schrijf_datum
from cao_ai.outputs.report import Rapport, Vraag
from cao_ai.rules.findings import Bevinding
from cao_ai.rules.verdict import Oordeel
from cao_ai.structure import Opzetbevinding

TEGENFEITELIJK = (
    "Let op: tegenfeitelijk. Dit is de oorspronkelijke kalender van de AI-verordening, "
    "niet het geldende recht."
)
_MEERVOUD = {
    Severity.FOUT: "fouten",
    Severity.WAARSCHUWING: "waarschuwingen",
    Severity.AANDACHTSPUNT: "aandachtspunten",
}


def telling(rapport: Rapport) -> str:
    """How much was found, and by the law of which day."""
    if aantal := len(rapport.taalfouten):
        wat = "1 taalfout" if aantal == 1 else f"{aantal} taalfouten"
        return f"{wat}; zolang een regel niet te lezen is, volgt er geen oordeel."
    tellingen = ", ".join(_geteld(rapport.aantal(ernst), ernst) for ernst in Severity)
    return f"{tellingen}; recht op {schrijf_datum(rapport.peildatum)}"


def _geteld(aantal: int, ernst: Severity) -> str:
    return f"{aantal} {ernst.value if aantal == 1 else _MEERVOUD[ernst]}"


@dataclass(frozen=True, slots=True)
class Groep:
    """One finding of a norm with all the systems that it was found for."""

    bevinding: Bevinding
    plaatsen: tuple[tuple[str | None, Span], ...]


def groepen(bevindingen: Sequence[Bevinding]) -> tuple[Groep, ...]:
    """What a norm says of several systems in the same words, together, in the order of the first."""
    gevonden: dict[tuple[str, str, str, str], Groep] = {}
    for b in bevindingen:
        sleutel = (b.norm, b.oordeel.value, b.melding, b.vraag or "")
        oud = gevonden.get(sleutel)
        plaatsen = (*(oud.plaatsen if oud else ()), (b.systeem, b.plaats))
        gevonden[sleutel] = Groep(oud.bevinding if oud else b, plaatsen)
    return tuple(gevonden.values())


def waar(plaatsen: Sequence[tuple[str | None, Span]]) -> str:
    """The lines in words, each with the systems that were found there."""
    return "; ".join(
        f"regel {regel}" + (f" ({', '.join(namen)})" if namen else "")
        for regel, namen in per_regel(plaatsen).items()
    )


def per_regel(plaatsen: Sequence[tuple[str | None, Span]]) -> Mapping[int, Sequence[str]]:
    """The systems at each line; a finding of the agreement as a whole has none."""
    gevonden: dict[int, list[str]] = {}
    for systeem, plaats in plaatsen:
        gevonden.setdefault(plaats.line, []).extend([systeem] if systeem else [])
    return gevonden


@dataclass(frozen=True, slots=True)
class Opzetgroep:
    """What a check says, with all the systems that it was found for; of several it names none."""

    bevinding: Opzetbevinding
    plaatsen: tuple[tuple[str | None, Span], ...]


def opzetgroepen(bevindingen: Sequence[Opzetbevinding]) -> tuple[Opzetgroep, ...]:
    """What a check says of several systems in the same words, together, in the order of the first."""
    gevonden: dict[Opzetbevinding, list[Opzetbevinding]] = {}
    for b in bevindingen:
        gevonden.setdefault(_zonder_naam(b), []).append(b)
    return tuple(
        Opzetgroep(delen[0] if len(delen) == 1 else algemeen, tuple((b.systeem, b.plaats) for b in delen))
        for algemeen, delen in gevonden.items()
    )


def _zonder_naam(bevinding: Opzetbevinding) -> Opzetbevinding:
    """The same of any system, at no place."""
    naam = bevinding.systeem
    melding, herstel = (
        tekst.replace(naam, "het systeem") if naam else tekst
        for tekst in (bevinding.melding, bevinding.herstel)
    )
    return Opzetbevinding(bevinding.code, bevinding.ernst, None, NERGENS, melding, herstel)


def wie(namen: Sequence[str], rapport: Rapport) -> str:
    """The systems between brackets; all of them in two words where there are more than two."""
    alle = {oordeel.systeem for oordeel in rapport.oordelen if oordeel.systeem}
    if len(alle) > 2 and alle <= set(namen):  # noqa: PLR2004 -- two names are as short
        return " (alle systemen)"
    return f" ({', '.join(namen)})" if namen else ""


def stel(vraag: Vraag) -> str:
    """A question, with the key that answers it and how many verdicts hang on it."""
    sleutel = vraag.feit.partition(".")[2]
    waarvan = ", ".join(vraag.systemen) or "cao"
    oordelen = "1 oordeel" if vraag.oordelen == 1 else f"{vraag.oordelen} oordelen"
    return f"{vraag.vraag} ({waarvan}: {sleutel}; {oordelen})"


def open_normen(rapport: Rapport) -> tuple[str, ...]:
    """What only a person can say of a verdict that is otherwise good; a finding has its own question."""
    systemen: dict[tuple[str, str], list[str]] = {}
    for oordeel in rapport.oordelen:
        if oordeel.oordeel == Oordeel.VOLDOET.value:
            for vraag in oordeel.open_norm:
                systemen.setdefault((oordeel.norm, vraag), []).extend(filter(None, [oordeel.systeem]))
    return tuple(f"{norm}{wie(namen, rapport)}: {vraag}" for (norm, vraag), namen in systemen.items())


def aanvaard(rapport: Rapport) -> tuple[str, ...]:
    """What the parties accept, with their reason."""
    normen = ((b.norm, b.systeem, b.ernst, b.reden_genegeerd) for b in rapport.genegeerd)
    opzet = ((b.code, b.systeem, b.ernst, b.reden_genegeerd) for b in rapport.opzet_genegeerd)
    return tuple(
        f"{code}{f' ({systeem})' if systeem else ''}, {ernst.value}: {reden}"
        for code, systeem, ernst, reden in (*normen, *opzet)
    )
