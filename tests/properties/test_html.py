"""Whatever a user wrote: it is shown as it is, a page stays whole, and the same page comes twice."""

from __future__ import annotations

import datetime
import os
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cao_ai.diagnostics import Diagnostic, Severity, Span
from cao_ai.document import (
    Annex,
    Article,
    Chapter,
    Document,
    Footnote,
    Lid,
    Paragraph,
    Point,
    Reference,
    Remark,
    Strong,
    Table,
    Term,
    Text,
)
from cao_ai.outputs.html import agreement, report
from cao_ai.outputs.report import Normoordeel, Rapport, Vraag
from cao_ai.rules.findings import Bevinding
from cao_ai.rules.verdict import Oordeel
from cao_ai.structure import Opzetbevinding
from tests.html_seen import keur_pagina
from tests.unit.outputs.samples import PROPERTIES
from tests.unit.outputs.test_html_page import shown

_AKKOORD = Path(__file__).parents[1] / "golden" / "uitvoer" / "volledig.cao"
_PIECES = ("<script>", "</style>", "</title>", "-->", "<!--", '"', "'", "&amp;", "&", "\x00", "\x1b[31m")
_MORE = ("\u202e", "\u2066", "שלום", "مرحبا", "\ud800", "\r", "\t", "\n", " ", "](javascript:x)", "#", "🤖")
HOSTILE = st.lists(st.sampled_from((*_PIECES, *_MORE)) | st.text(max_size=5), max_size=6).map("".join)


def _document(text: str) -> Document:
    blocks = (
        Chapter(text),
        Article(
            f"x{text}",
            text,
            (
                Lid((Text(text), Strong(text), Term(text), Footnote(text)), (Point((Text(text),)),)),
                Lid((Reference(f"x{text}", 1), Reference(f"x{text}"))),
            ),
        ),
        Paragraph((Text(text),)),
        Remark((Text(text),)),
        Table(text, (text, text), ((text, text),)),
    )
    properties = replace(
        PROPERTIES, title=text, parties=(text,), status=text, source_hash=text, rule_base=text
    )
    annexes = (Annex("bijlage", text, (Table("", (text,), ((text,),)),)),)
    return Document(properties, (Remark((Text(text),)),), blocks, annexes, text)


def _report(text: str) -> Rapport:
    here = Span(1, 1, 1, 3)
    found = Bevinding(
        *(text, text, Severity.FOUT, Oordeel.SCHENDT, text, here, text, text, text),
        *("wet", None, text),
    )
    own = Opzetbevinding("OPZET-01", Severity.WAARSCHUWING, text, here, text, text)
    light = replace(found, ernst=Severity.AANDACHTSPUNT)
    return Rapport(
        bestand=text,
        tekst=text,
        peildatum=datetime.date(2026, 11, 20),
        kalender="geldend",
        regelbasis=datetime.date(2026, 11, 20),
        bevindingen=(found, light, replace(light, open_feiten=("a", "b"))),
        opzet=(own, replace(own, ernst=Severity.AANDACHTSPUNT)),
        vragen=(Vraag(text, text, 1, (text,)),),
        oordelen=(Normoordeel(text, text, "voldoet", (text,)),),
        genegeerd=(replace(found, reden_genegeerd=text),),
        opzet_genegeerd=(replace(own, reden_genegeerd=text),),
        niet_gedekt=(text,),
    )


def _words(text: str) -> str:
    return " ".join(text.split())


@settings(deadline=None)
@given(HOSTILE)
def test_whatever_an_agreement_says_is_text_on_its_page(text: str) -> None:
    found = keur_pagina(agreement.render(_document(text)).decode())
    assert not found.of("script", "img")
    assert _words(found.text).count(_words(shown(text))) >= 10
    assert shown(text).replace("\r", "\n") in found.text


@settings(deadline=None)
@given(HOSTILE)
def test_whatever_a_draft_says_is_text_in_its_report(text: str) -> None:
    reports = (
        _report(text),
        replace(_report(""), taalfouten=(Diagnostic("T", text, text, Span(1, 1, 1, 2)),)),
    )
    for chosen in (reports[:1], reports):
        found = keur_pagina(report.write(chosen))
        assert not found.of("script", "img")
        assert _words(found.text).count(_words(shown(text))) >= 5


@pytest.mark.slow
@pytest.mark.parametrize("formaat", ["html", "sarif"])
def test_the_hash_seed_changes_nothing_of_a_report(formaat: str) -> None:
    def run(seed: str) -> bytes:
        words = ("controleer", str(_AKKOORD), "--formaat", formaat, "--peildatum", "2026-11-20")
        command = (sys.executable, "-m", "cao_ai", *words)
        return subprocess.run(
            command, check=False, capture_output=True, env={**os.environ, "PYTHONHASHSEED": seed}
        ).stdout

    first, *others = [run(seed) for seed in ("0", "1", "4242")]
    assert first
    assert others == [first, first]
