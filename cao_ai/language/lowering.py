"""Turns an agreement as written into what it means."""

from collections.abc import Mapping, Sequence
from typing import assert_never

from cao_ai.diagnostics import Diagnostic, Outcome, Span
from cao_ai.language.ast import (
    Akkoord,
    Begripsregel,
    Blok,
    Hoofdstukregel,
    Naam,
    Negeerregel,
    Tekstregel,
)
from cao_ai.language.checks import controleer_samenhang
from cao_ai.language.contradictions import controleer_artikel, controleer_over
from cao_ai.language.fields import Toekenning, lees_velden
from cao_ai.language.variants import VARIANTEN, lees_variant
from cao_ai.model.cao import Artikel, Begrip, Cao, Deel, Hoofdstuk, Negeer, Vrijetekst
from cao_ai.model.feiten import CaoFeiten, Systeem
from cao_ai.model.onderwerp import Blok as Modelblok
from cao_ai.model.onderwerp import Onderwerp
from cao_ai.model.values import Waarde
from cao_ai.model.woordenboek import onderwerpen
from cao_ai.notation.faults import bedoelde

_BEGIN = Span(1, 1, 1, 2)
_ALLE = ("alle", "alles", "iedereen")
_MEESTE_NAMEN = 10


def lower(akkoord: Akkoord, *, whole: bool = True) -> Outcome[Cao]:
    """Give the agreement its meaning; the value is None when anything was wrong.

    `whole` is false when some lines could not be read: then nothing is said of what seems to be absent.
    """
    return _Lowering(whole=whole).run(akkoord)


class _Lowering:
    """Collects the parts of the model, and every mistake on the way."""

    def __init__(self, *, whole: bool) -> None:
        self._whole = whole
        self._fouten: list[Diagnostic] = []
        self._koppen: list[tuple[Blok, CaoFeiten]] = []
        self._systemen: dict[str, Systeem] = {}
        self._inhoud: list[Deel] = []
        self._begrippen: dict[str, Begrip] = {}
        self._negeer: list[Negeer] = []
        self._over: list[Naam] = []
        self._onderwerp_over: list[tuple[type[Onderwerp], Naam]] = []
        self._plaatsen: dict[str, Span] = {}

    def run(self, akkoord: Akkoord) -> Outcome[Cao]:
        for onderdeel in akkoord.onderdelen:
            match onderdeel:
                case Blok(soort="cao"):
                    self._cao(onderdeel)
                case Blok(soort="ai-systeem"):
                    self._systeem(onderdeel)
                case Blok():
                    self._artikel(onderdeel)
                case Begripsregel():
                    self._begrip(onderdeel)
                case Hoofdstukregel(titel):
                    self._inhoud.append(Hoofdstuk(titel))
                case Tekstregel(alineas, span):
                    self._inhoud.append(Vrijetekst(alineas, span))
                case Negeerregel():
                    self._negeerregel(onderdeel)
                case _:
                    assert_never(onderdeel)
        return self._finish(akkoord)

    def _finish(self, akkoord: Akkoord) -> Outcome[Cao]:
        self._controleer_systemen(akkoord)
        artikelen = [deel for deel in self._inhoud if isinstance(deel, Artikel)]
        self._fouten.extend(controleer_samenhang(artikelen))
        fouten = tuple(sorted(self._fouten, key=lambda fout: (fout.span.line, fout.span.column)))
        if fouten or not self._koppen:
            return Outcome(None, fouten)
        kop, feiten = self._koppen[0]
        return Outcome(
            Cao(
                titel=kop.titel,
                feiten=feiten,
                systemen=tuple(self._systemen.values()),
                inhoud=tuple(self._inhoud),
                begrippen=tuple(self._begrippen.values()),
                negeer=tuple(self._negeer),
                span=kop.kop,
                plaatsen=self._plaatsen,
            )
        )

    def _cao(self, blok: Blok) -> None:
        velden = self._feiten(blok, CaoFeiten, "cao")
        if self._koppen:
            self._fout("TAAL-024", "Er is al een blok “cao”", "Voeg beide blokken samen.", blok.kop)
        self._koppen.append((blok, CaoFeiten(**_waarden(velden))))

    def _systeem(self, blok: Blok) -> None:
        naam = blok.naam or Naam("", blok.kop)
        velden = self._feiten(blok, Systeem, naam.tekst)
        if naam.tekst in self._systemen:
            self._fout("TAAL-021", f"Er is al een systeem “{naam.tekst}”", "Kies een andere naam.", naam.span)
            return
        self._systemen[naam.tekst] = Systeem(naam=naam.tekst, titel=blok.titel, **_waarden(velden))

    def _artikel(self, blok: Blok) -> None:
        klasse = onderwerpen().get(blok.soort)
        if klasse is None:
            raad = bedoelde(blok.soort, list(onderwerpen())) or "Zie het woordenboek voor de onderwerpen."
            self._fout("TAAL-018", f"“{blok.soort}” is geen bekend onderwerp", raad, blok.kop)
            return
        velden = self._velden(blok, klasse)
        variant = self._variant(blok)
        gekozen = {naam: deel for naam, deel in {**variant, **velden}.items() if deel.genoemd}
        self._verwijst(blok.over)
        self._onderwerp_over.extend((klasse, naam) for naam in blok.over)
        artikel = Artikel(
            onderwerp=blok.soort,
            beloften=klasse(**_waarden(gekozen)),
            over=tuple(naam.tekst for naam in blok.over),
            variant=blok.variant.tekst if blok.variant else "",
            span=blok.kop,
            plaatsen={naam: deel.span for naam, deel in velden.items()},
            uit_variant=frozenset(variant.keys() - velden.keys()),
        )
        self._fouten.extend(controleer_artikel(artikel))
        self._inhoud.append(artikel)

    def _variant(self, blok: Blok) -> Mapping[str, Toekenning]:
        if blok.variant is None:
            return {}
        if blok.variant.tekst not in VARIANTEN:
            raad = bedoelde(blok.variant.tekst, VARIANTEN) or f"Kies uit: {', '.join(VARIANTEN)}."
            self._fout("TAAL-023", f"“{blok.variant.tekst}” is geen variant", raad, blok.variant.span)
            return {}
        variant = lees_variant(blok.soort, blok.variant.tekst)
        if variant is None:
            raad = "Schrijf de sleutels zelf, zonder “volgens”."
            self._fout("TAAL-023", f"“{blok.soort}” heeft nog geen varianten", raad, blok.variant.span)
            return {}
        return variant

    def _begrip(self, regel: Begripsregel) -> None:
        woord = regel.woord.lower()
        if woord in self._begrippen:
            raad = "Houd één omschrijving over."
            self._fout("TAAL-021", f"“{regel.woord}” is al omschreven", raad, regel.span)
        self._begrippen[woord] = Begrip(regel.woord, regel.omschrijving, regel.span)

    def _negeerregel(self, regel: Negeerregel) -> None:
        over = tuple(naam.tekst for naam in regel.over)
        self._verwijst(regel.over)
        self._negeer.append(Negeer(regel.regel.tekst, regel.reden, over, regel.span))

    def _verwijst(self, namen: Sequence[Naam]) -> None:
        """Keep the names behind `over` until all systems are known."""
        self._over.extend(namen)
        teksten = [naam.tekst for naam in namen]
        for nummer, naam in enumerate(namen):
            if naam.tekst in teksten[:nummer]:
                raad = "Haal één van beide weg."
                self._fout("TAAL-015", f"“{naam.tekst}” staat er twee keer", raad, naam.span)

    def _controleer_systemen(self, akkoord: Akkoord) -> None:
        """Say what is absent from the whole file."""
        if not self._whole:
            return
        if not akkoord.onderdelen:
            self._fout("TAAL-026", "Het bestand is leeg", "Begin met het voorbeeld in de README.", _BEGIN)
            return
        if not self._koppen:
            self._fout("TAAL-024", "Het blok “cao” ontbreekt", "Begin het bestand met: cao “Titel”.", _BEGIN)
        if not self._systemen:
            raad = "Beschrijf ten minste één systeem: ai-systeem Naam “Titel”."
            self._fout("TAAL-025", "Er staat geen ai-systeem in het bestand", raad, _BEGIN)
            return
        for naam in self._over:
            if naam.tekst not in self._systemen:
                raad = self._welk(naam.tekst)
                self._fout("TAAL-022", f"Het systeem “{naam.tekst}” bestaat niet", raad, naam.span)
        for onderwerp, naam in self._onderwerp_over:
            self._fouten.extend(controleer_over(onderwerp, naam, self._systemen.get(naam.tekst)))

    def _welk(self, naam: str) -> str:
        if naam.lower() in _ALLE:
            return "Laat “over” weg: zonder “over” geldt het blok voor alle systemen."
        return (
            bedoelde(naam, self._systemen) or f"Kies uit: {', '.join(list(self._systemen)[:_MEESTE_NAMEN])}."
        )

    def _feiten(self, blok: Blok, klasse: type[Modelblok], naam: str) -> Mapping[str, Toekenning]:
        velden = self._velden(blok, klasse)
        self._plaatsen[f"{naam}."] = blok.kop
        self._plaatsen.update({f"{naam}.{veld}": deel.span for veld, deel in velden.items()})
        return velden

    def _velden(self, blok: Blok, klasse: type[Modelblok]) -> Mapping[str, Toekenning]:
        velden, fouten = lees_velden(blok, klasse)
        self._fouten.extend(fouten)
        return velden

    def _fout(self, code: str, melding: str, herstel: str, span: Span) -> None:
        self._fouten.append(Diagnostic(code, melding, herstel, span))


def _waarden(velden: Mapping[str, Toekenning]) -> dict[str, Waarde]:
    return {naam: deel.waarde for naam, deel in velden.items() if deel.waarde is not None}
