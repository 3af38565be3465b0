"""The report as data; the keys are a contract, published as `cao_ai/schema/rapport.json`."""

import json
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from cao_ai.diagnostics import Diagnostic, Span
from cao_ai.outputs.report import Normoordeel, Rapport, Vraag
from cao_ai.rules.effect import Effect
from cao_ai.rules.findings import Bevinding
from cao_ai.rules.prose import sleutel
from cao_ai.rules.stages import Verloop
from cao_ai.rules.view import onderwerp_van
from cao_ai.structure import Opzetbevinding

if TYPE_CHECKING:
    from cao_ai.mandates.judging import Inzetverslag

VERSIE = 1

Json = Mapping[str, object]


def schrijf(rapporten: Sequence[Rapport], *, met_inzet: bool = False) -> str:
    """Write one object for one file, and a list of these for several; a mandate only where it is asked."""
    objecten = [{**_rapport(rapport), **(_inzetten(rapport) if met_inzet else {})} for rapport in rapporten]
    return json.dumps(objecten[0] if len(objecten) == 1 else objecten, ensure_ascii=False, indent=2) + "\n"


def _rapport(rapport: Rapport) -> Json:
    return {
        "versie": VERSIE,
        "bron": rapport.bestand,
        "peildatum": rapport.peildatum.isoformat(),
        "kalender": rapport.kalender,
        "regelbasis": rapport.regelbasis.isoformat(),
        "bevindingen": [_bevinding(bevinding) for bevinding in rapport.bevindingen],
        "opzet": [_opzet(bevinding) for bevinding in rapport.opzet],
        "taalfouten": [_taalfout(fout) for fout in rapport.taalfouten],
        "vragen": [_vraag(vraag) for vraag in rapport.vragen],
        "oordelen": [_oordeel(oordeel) for oordeel in rapport.oordelen],
        "genegeerd": [
            *({**_bevinding(b), "reden": b.reden_genegeerd} for b in rapport.genegeerd),
            *({**_opzet(b), "reden": b.reden_genegeerd} for b in rapport.opzet_genegeerd),
        ],
        "niet_gedekt": list(rapport.niet_gedekt),
        "effect": [_effect(effect) for effect in rapport.effect],
        "in_de_tijd": _verloop(rapport.verloop),
    }


def _inzetten(rapport: Rapport) -> Json:
    return {"inzet": [_inzet(verslag) for verslag in rapport.inzet]}


def _inzet(verslag: "Inzetverslag") -> Json:
    return {
        "map": verslag.naam,
        "normen": len(verslag.punten),
        "gehaald": list(verslag.gehaald),
        "bevindingen": [_bevinding(b) for punt in verslag.punten for b in punt.bevindingen],
        "oordelen": [
            {"norm": u.norm.id, "systeem": u.systeem, "oordeel": u.weging.oordeel.value}
            for u in verslag.uitkomsten
        ],
    }


def _effect(effect: Effect) -> Json:
    return {
        "systeem": effect.systeem,
        "norm": effect.norm.id,
        "recht": effect.norm.recht,
        "stand": effect.stand.value,
        "waardoor": effect.waardoor,
        "plaats": _plaats(effect.plaats) if effect.plaats else None,
        "houdt": [f"{onderwerp_van(s.pad)}, {sleutel(s.pad)}: {s.waarde}" for s in effect.houdt],
        "feiten": [feit.replace("_", " ") for feit in effect.open],
    }


def _verloop(verloop: Verloop) -> Json:
    return {
        "dagen": [{"dag": s.dag.isoformat(), "reden": list(s.redenen)} for s in verloop.stadia],
        "oordelen": [
            {
                "norm": rij.norm,
                "systeem": rij.systeem,
                "per_dag": [
                    {
                        "oordeel": stand.oordeel.value if stand.oordeel else None,
                        "ernst": stand.ernst.value if stand.ernst else None,
                    }
                    for stand in rij.standen
                ],
            }
            for rij in verloop.rijen
        ],
    }


def _oordeel(oordeel: Normoordeel) -> Json:
    return {
        "norm": oordeel.norm,
        "systeem": oordeel.systeem,
        "oordeel": oordeel.oordeel,
        "open_norm": list(oordeel.open_norm),
    }


def _bevinding(bevinding: Bevinding) -> Json:
    return {
        "norm": bevinding.norm,
        "titel": bevinding.titel,
        "ernst": bevinding.ernst.value,
        "oordeel": bevinding.oordeel.value,
        "systeem": bevinding.systeem,
        "plaats": _plaats(bevinding.plaats),
        "melding": bevinding.melding,
        "herstel": bevinding.herstel,
        "bron": bevinding.bron,
        "sterkte": bevinding.sterkte,
        "vanaf": bevinding.vanaf.isoformat() if bevinding.vanaf else None,
        "vraag": bevinding.vraag,
    }


def _opzet(bevinding: Opzetbevinding) -> Json:
    return {
        "norm": bevinding.code,
        "titel": bevinding.titel,
        "ernst": bevinding.ernst.value,
        "oordeel": "opzet",
        "systeem": bevinding.systeem,
        "plaats": _plaats(bevinding.plaats),
        "melding": bevinding.melding,
        "herstel": bevinding.herstel,
        "bron": "de opzet van het akkoord zelf",
        "sterkte": "opzet",
        "vanaf": None,
        "vraag": None,
    }


def _vraag(vraag: Vraag) -> Json:
    return {
        "feit": vraag.feit,
        "vraag": vraag.vraag,
        "oordelen": vraag.oordelen,
        "systemen": list(vraag.systemen),
    }


def _taalfout(fout: Diagnostic) -> Json:
    return {"code": fout.code, "melding": fout.message, "herstel": fout.remedy, "plaats": _plaats(fout.span)}


def _plaats(span: Span) -> Json:
    return {
        "regel": span.line,
        "kolom": span.column,
        "eindregel": span.end_line,
        "eindkolom": span.end_column,
    }
