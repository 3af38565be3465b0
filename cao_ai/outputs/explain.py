"""Explains a norm, a code or a subject for the terminal."""

import textwrap
from collections.abc import Iterator

from cao_ai.language.codes import CODEPAGINAS, Codepagina
from cao_ai.model.woordenboek import onderwerpen
from cao_ai.notation.numbers import schrijf_datum
from cao_ai.outputs.explain_subject import BREEDTE, leg_onderwerp_uit, schrijf_onderwerpen, vouw
from cao_ai.rules.ast import Element, Geldigheid, Norm, Versie
from cao_ai.rules.prose import proza, sleutel
from cao_ai.rules.rulebook import Regelboek
from cao_ai.structure.findings import Opzetregel, opzetregels


def leg_uit(naam: str, regelboek: Regelboek) -> str | None:
    """Explain what that name stands for; None when nothing has it."""
    if norm := next((n for n in regelboek.normen if n.id.lower() == naam.lower()), None):
        return _tekst(_norm(norm, regelboek))
    if pagina := CODEPAGINAS.get(naam.upper()):
        return _tekst(_code(pagina))
    if regel := next((r for r in opzetregels() if r.code == naam.upper()), None):
        return _tekst(_opzet(regel))
    if klasse := onderwerpen().get(naam.lower()):
        return _tekst(leg_onderwerp_uit(klasse, regelboek))
    return None


def bekende_namen(regelboek: Regelboek) -> tuple[str, ...]:
    """Everything that can be explained."""
    codes = (*CODEPAGINAS, *(regel.code for regel in opzetregels()))
    return (*(norm.id for norm in regelboek.normen), *codes, *onderwerpen())


def regels(regelboek: Regelboek) -> str:
    """A line for each norm: id, source, strength and title."""
    return _tekst(_regellijst(regelboek))


def onderwerplijst(regelboek: Regelboek) -> str:
    """A line for each subject, by theme."""
    return _tekst(schrijf_onderwerpen(regelboek))


def _regellijst(regelboek: Regelboek) -> Iterator[str]:
    breedte = max((len(norm.id) for norm in regelboek.regels), default=0)
    for norm in regelboek.regels:
        yield from textwrap.wrap(
            f"{norm.id:<{breedte}}  {norm.titel} ({norm.bron}; {norm.sterkte})",
            BREEDTE,
            subsequent_indent=" " * (breedte + 2),
            break_on_hyphens=False,
        )


def _tekst(lijnen: Iterator[str]) -> str:
    return "\n".join(lijnen) + "\n"


def _norm(norm: Norm, regelboek: Regelboek) -> Iterator[str]:
    yield from vouw(f"{norm.id}: {norm.titel}")
    yield ""
    yield from vouw(f"Bron: {norm.bron} ({norm.sterkte})", "  ")
    yield from (f"  {soort}: {plaats}" for soort, plaats in norm.vindplaatsen)
    if norm.aard:
        yield from vouw(f"Aard: {norm.aard}", "  ")
    if norm.recht:
        yield f"  Recht: {norm.recht} van de medezeggenschap"
    if norm.op:
        yield from vouw(f"Uitzondering op: {', '.join(norm.op)}", "  ")
    for versie in norm.versies:
        yield ""
        yield from _versie(versie)
    for uitzondering in regelboek.uitzonderingen.get(norm.id, ()):
        yield ""
        yield from vouw(f"Niet van toepassing door {uitzondering.id}: {uitzondering.titel}.", "  ")


def _versie(versie: Versie) -> Iterator[str]:
    yield from vouw(f"Geldig: {'; '.join(_geldig(stretch) for stretch in versie.geldig)}", "  ")
    if versie.wanneer:
        yield from vouw(f"Wanneer: {proza(versie.wanneer)}", "  ")
    for kop, elementen in (
        ("Verbiedt", versie.verbiedt),
        ("Vereist", versie.vereist),
        ("Signaleert", versie.signaleert),
    ):
        for element in elementen:
            yield from vouw(f"{kop}: {proza(element.voorwaarde)}{_ernst(element)}", "  ")
            if element.tekst:
                yield from vouw(f"  “{element.tekst}”", "  ")
    for stap in versie.herstel:
        yield from vouw(
            f"Herstel: {stap.pad.blok.replace('_', '-')}, {sleutel(stap.pad)}: {stap.waarde}", "  "
        )
    for vraag in versie.open_norm:
        yield from vouw(f"Open norm: {vraag}", "  ")
    for toelichting in versie.toelichting:
        yield from vouw(f"Toelichting: {toelichting}", "  ")


def _ernst(element: Element) -> str:
    return f" (ernst: {element.ernst.value})" if element.ernst else ""


def _geldig(stretch: Geldigheid) -> str:
    if stretch.vanaf is None:
        dagen = "doorlopend"
    else:
        einde = f" tot en met {schrijf_datum(stretch.tot_en_met)}" if stretch.tot_en_met else ""
        dagen = f"vanaf {schrijf_datum(stretch.vanaf)}{einde}"
    return dagen + "".join(f", {naam} {waarde}" for naam, waarde in stretch.schakelaars)


def _code(pagina: Codepagina) -> Iterator[str]:
    yield f"{pagina.code}: {pagina.titel}"
    yield ""
    yield from vouw(pagina.uitleg)
    if pagina.voorbeeld:
        yield ""
        yield "Voorbeeld:"
        yield from (f"  {regel}" for regel in pagina.voorbeeld.split("\n"))


def _opzet(regel: Opzetregel) -> Iterator[str]:
    yield from vouw(f"{regel.code}: {regel.titel}")
    yield ""
    yield from vouw(regel.uitleg)
