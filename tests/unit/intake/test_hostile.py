"""Every hostile file is refused for its own reason, in the reading process and in our own."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

import pytest

from cao_ai.intake import Reading, Reason, Refusal, open_document
from cao_ai.intake.child import reading_of
from cao_ai.intake.container import inspect
from cao_ai.intake.parsing import walk
from cao_ai.intake.refusals import Refused
from cao_ai.intake.source import take
from cao_ai.intake.words import Words
from tests.hostile import KINDS, packed, parts, sound

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

LEAST_KINDS = 30


def test_the_corpus_has_enough_kinds() -> None:
    assert len(KINDS) >= LEAST_KINDS


@pytest.mark.parametrize(("make", "reason"), KINDS.values(), ids=KINDS)
def test_a_hostile_file_is_refused_for_its_own_reason(
    make: Callable[[], bytes], reason: Reason, tmp_path: Path
) -> None:
    file = tmp_path / "ontwerp.docx"
    file.write_bytes(make())
    assert open_document(file) == Refusal(reason)
    data = take(file)
    if isinstance(data, bytes) and inspect(data) is None:
        assert reading_of(data) == Refusal(reason), "as it is in the reading process"


def test_a_sound_file_is_read(tmp_path: Path) -> None:
    file = tmp_path / "ontwerp.docx"
    file.write_bytes(sound())
    read = open_document(file)
    assert isinstance(read, Reading)
    assert [piece.text for paragraph in read.paragraphs for piece in paragraph.pieces] == ["Artikel 1"]


def test_what_is_no_file_is_not_opened(tmp_path: Path) -> None:
    pipe = tmp_path / "pijp.docx"
    os.mkfifo(pipe)
    assert take(pipe) == Refusal(Reason.NO_FILE)
    assert take(tmp_path) == Refusal(Reason.FOLDER)
    assert take(tmp_path / "er" / "niet.docx") == Refusal(Reason.MISSING)
    assert take(tmp_path / "nul\x00.docx") == Refusal(Reason.CLOSED)


def test_a_file_that_grows_while_it_is_read_is_too_large(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "groei.docx"
    file.write_bytes(sound())
    monkeypatch.setattr("cao_ai.intake.source._no_file", lambda _mode, _size: None)
    monkeypatch.setattr("cao_ai.intake.source.FILE_SIZE", 10)
    assert take(file) == Refusal(Reason.TOO_LARGE)


def test_a_part_that_is_larger_than_it_may_be_is_a_bomb(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("cao_ai.intake.unpacking.PART_SIZE", 10)
    assert reading_of(sound()) == Refusal(Reason.BOMB)


def test_a_member_without_a_header_of_its_own_is_damaged() -> None:
    data = sound()
    place = data.rindex(b"PK\x03\x04")
    assert inspect(data[:place] + b"PK\x03\x05" + data[place + 4 :]) == Refusal(Reason.DAMAGED)


def test_the_parser_itself_takes_no_doctype_either() -> None:
    with pytest.raises(Refused) as refused:
        walk(b"<!DOCTYPE a><a/>", Words())
    assert refused.value.reason is Reason.DOCTYPE


def test_xml_of_others_that_travels_along_is_not_taken_for_ours() -> None:
    relation = '<Relationship Id="c" Type="x/customXml" Target="/customXml/item1.xml"/>'
    space = "http://schemas.openxmlformats.org/package/2006/relationships"
    relations = f'<Relationships xmlns="{space}">{relation}</Relationships>'.encode()
    more = {"word/_rels/document.xml.rels": relations, "customXml/item1.xml": b"<anders/>"}
    read = reading_of(packed({**parts(), **more}))
    assert isinstance(read, Reading)
    assert read.source is None
