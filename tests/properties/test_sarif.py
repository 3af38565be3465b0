"""Whatever a user wrote, and whatever a file is called: the log is one that every reader can read."""

from __future__ import annotations

import datetime
import json
from urllib.parse import unquote

import pytest
from hypothesis import assume, example, given, settings
from hypothesis import strategies as st

from cao_ai import pipeline
from cao_ai.diagnostics import Diagnostic, Severity, Span
from cao_ai.outputs import sarif
from cao_ai.outputs.report import Normoordeel, Rapport, Vraag
from cao_ai.outputs.sarif.places import address
from cao_ai.outputs.sarif.words import message
from cao_ai.rules.findings import Bevinding
from cao_ai.rules.verdict import Oordeel
from cao_ai.structure import Opzetbevinding
from tests.properties.test_html import HOSTILE
from tests.sarif_seen import keur_sarif

_HERE = Span(1, 1, 1, 3)


def _report(text: str) -> Rapport:
    found = Bevinding(
        *("WOR-27-1-L", text, Severity.FOUT, Oordeel.SCHENDT, text, _HERE, text, text, text),
        *("wet", datetime.date(2027, 1, 1), text),
    )
    own = Opzetbevinding("OPZET-01", Severity.WAARSCHUWING, text, _HERE, text, text, text)
    return Rapport(
        bestand=f"{text}.cao".replace("\ud800", "\udce9"),  # what a file system can give
        tekst=text,
        peildatum=datetime.date(2026, 11, 20),
        kalender="geldend",
        regelbasis=datetime.date(2026, 11, 20),
        bevindingen=(found,),
        opzet=(own,),
        taalfouten=(Diagnostic("TAAL-002", text, text, _HERE, (_HERE,)),),
        vragen=(Vraag(text, text, 1, (text,)),),
        oordelen=(Normoordeel("AVG-6", text, "voldoet", (f"?{text}",), _HERE),),
        niet_gedekt=(text,),
    )


@settings(deadline=None)
@given(HOSTILE)
@example("C:\\akkoord")
@example("a:b/c?d#e%20")
def test_whatever_a_draft_says_the_log_is_whole(text: str) -> None:
    run = keur_sarif(sarif.write([_report(text)], pipeline.regelboek()))
    assert len(run["results"]) == 4
    assert json.loads(json.dumps(run)) == run


@given(st.text(st.characters(codec="utf-8", exclude_characters="\x00/"), min_size=1))
def test_an_address_gives_the_name_back(name: str) -> None:
    assume(name != ".")
    assert unquote(address(f"map/{name}")) == f"map/{name}"


@given(st.text())
def test_a_message_gives_its_words_back(text: str) -> None:
    words = message(text)["text"]
    assert words.replace("{{", "{").replace("}}", "}").replace("] (", "](") == text.replace("] (", "](")


@pytest.mark.parametrize("name", ["\udce9.cao", "b\udcff/a.cao"])
def test_a_name_that_is_no_utf8_has_an_address_and_a_message(name: str) -> None:
    log = sarif.write([_report("")], pipeline.regelboek())
    assert "%" in address(name)
    assert "?" in message(name)["text"]
    assert keur_sarif(log)
