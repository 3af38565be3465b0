from __future__ import annotations

import re
import zipfile
from dataclasses import replace
from hashlib import sha256
from io import BytesIO
from typing import TYPE_CHECKING
from xml.etree import ElementTree

import docx
import pytest
from hypothesis import given
from hypothesis import strategies as st

from cao_ai.document import Annex, Article, Chapter, Document, Footnote, Paragraph, Reference, Table, Text
from cao_ai.outputs.docx import names, render, template
from cao_ai.outputs.docx.identity import NAMESPACE
from cao_ai.outputs.docx.package import content_digest
from cao_ai.outputs.docx.parts import FOLDER
from tests.docx_integrity import W, check
from tests.unit.outputs.samples import LONG_ID, article, changed, member, paragraphs, small, whole

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

_XML_TEXT = st.text(
    st.characters(exclude_categories=("Cs", "Cc"), exclude_characters="\ufffe\uffff")
    | st.sampled_from("\n\t")
)


@pytest.mark.parametrize(
    "document",
    [
        whole(),
        small(),
        small(Chapter("Alleen")),
        small(Table("Blad", ("a",), ()), article("A-b"), article("a-b")),
    ],
)
def test_the_file_is_sound(document: Document) -> None:
    assert check(render(document)) == []


def test_the_template_can_be_written_anew(tmp_path: Path) -> None:
    template.write(tmp_path)
    assert {path.name: path.read_bytes() for path in tmp_path.iterdir()} == template.build()


def test_the_kept_template_is_what_python_docx_prepares() -> None:
    kept = {path.name: path.read_bytes() for path in FOLDER.iterdir()}
    assert kept == template.build(), "run python -m cao_ai.outputs.docx.template"


@given(_XML_TEXT, _XML_TEXT)
def test_every_character_arrives(first: str, second: str) -> None:
    document = small(Paragraph((Text(first), Footnote(second))), Table("", (second,), ((first,),)))
    data = render(document)
    found = paragraphs(data)
    assert first in found
    assert second in found
    assert f"\t{second}" in paragraphs(data, "word/footnotes.xml")


@pytest.mark.parametrize("character", ["\x00", "\x0b", "\r", "\ud800", "\ufffe"])
def test_a_character_that_xml_cannot_hold_is_an_error(character: str) -> None:
    with pytest.raises(ValueError, match=f"U\\+{ord(character):04X}"):
        render(small(Paragraph((Text(f"a{character}b"),))))


def test_no_number_is_typed_before_a_title_or_a_lid() -> None:
    found = paragraphs(render(whole()))
    for expected in ("Algemeen", "Begrippen", "Eerste woord.", "stap 1", "Systeembladen"):
        assert expected in found


def test_the_table_of_contents_is_filled_in_and_leads_to_its_titles() -> None:
    data = render(whole())
    lines = [line for line in paragraphs(data) if re.match(r"(Hoofdstuk|Artikel|Bijlage) \d+\t", line)]
    assert lines[:3] == ["Hoofdstuk 1\tAlgemeen", "Artikel 1\tBegrippen", "Artikel 2\tTitel"]
    assert lines[-1] == "Bijlage 2\tOpen punten"
    assert member(data, "word/document.xml").count("<w:hyperlink ") == len(lines) == 7


def test_a_reference_is_a_field_with_its_result() -> None:
    document = member(render(whole()), "word/document.xml")
    assert r"REF cao_werking \n \h \* Lower" in document
    assert r"REF lid1_werking \n \h" in document
    assert 'w:name="lid1_werking"' in document
    assert 'w:name="lid2_werking"' not in document, "only lids that are referred to have a bookmark"


def test_each_clause_has_a_control_and_a_bookmark_within_the_limits() -> None:
    document = member(render(whole()), "word/document.xml")
    for clause_id in ("begrippen", "werking", LONG_ID, "bladen"):
        assert f'<w:tag w:val="{names.tag(clause_id)}"/>' in document
        assert f'w:name="{names.clause_bookmark(clause_id)}"' in document
        assert len(names.lid_bookmark(clause_id, 999)) <= names.BOOKMARK_LIMIT
        assert len(names.tag(clause_id)) <= names.TAG_LIMIT


def test_there_is_no_direct_formatting() -> None:
    root = ElementTree.fromstring(member(render(whole()), "word/document.xml"))  # noqa: S314 - made here
    paragraph = {child.tag for it in root.iter(f"{W}pPr") for child in it}
    run = {child.tag for it in root.iter(f"{W}rPr") for child in it}
    assert paragraph == {f"{W}pStyle", f"{W}sectPr"}
    assert run == {f"{W}rStyle"}


def test_the_language_is_dutch_and_word_is_not_asked_to_update() -> None:
    data = render(whole())
    assert re.findall(r'w:lang [^>]*"', member(data, "word/styles.xml")) == [
        'w:lang w:val="nl-NL" w:eastAsia="nl-NL" w:bidi="nl-NL"'
    ]
    settings = member(data, "word/settings.xml")
    assert 'w:themeFontLang w:val="nl-NL"' in settings
    assert 'w:name="compatibilityMode"' in settings
    assert "updateFields" not in settings


def test_tables_repeat_their_header_and_keep_rows_whole() -> None:
    document = member(render(whole()), "word/document.xml")
    assert document.count("<w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>") == 1
    assert document.count("<w:cantSplit/>") == 3
    assert '<w:tblCaption w:val="Systeem Planner"/>' in document


def test_header_and_footer_say_which_version_and_page_it_is() -> None:
    data = render(whole())
    assert paragraphs(data, "word/header1.xml") == ["Cao Zorg & AI\tOntwerp, 21 november 2026"]
    assert paragraphs(data, "word/footer1.xml") == ["Ontwerp\tPagina 1 van 1"]
    assert "> NUMPAGES <" in member(data, "word/footer1.xml")


def test_the_properties_name_parties_source_and_rule_base_and_no_tool() -> None:
    data = render(whole())
    core = member(data, "docProps/core.xml")
    assert "Stichting De Linde; FNV &lt;Zorg&gt;" in core
    assert "2026-11-21T00:00:00Z" in core
    assert all(
        value in member(data, "docProps/custom.xml") for value in ("ab12cd34", "2026.11", "2026-11-21")
    )
    with zipfile.ZipFile(BytesIO(data)) as archive:
        everything = b"".join(archive.read(name) for name in archive.namelist()).lower()
        assert {entry.date_time for entry in archive.infolist()} == {(1980, 1, 1, 0, 0, 0)}
    assert not re.search(rb"python|2013-12|steve canny", everything)


def test_the_content_digest_outlives_another_compression() -> None:
    data = render(whole())
    stored = changed(data, "word/document.xml", "stap", "stap")
    assert stored != data
    assert content_digest(stored) == content_digest(data)
    other = changed(data, "word/document.xml", "stap", "trap")
    assert content_digest(other) != content_digest(data)


def test_the_source_travels_along_only_when_given() -> None:
    document = whole()
    part = ElementTree.fromstring(member(render(document), "customXml/item1.xml"))  # noqa: S314 - made here
    assert part.findtext(f"{{{NAMESPACE}}}source") == document.source
    without = member(render(replace(document, source=None)), "customXml/item1.xml")
    assert "<source" not in without
    assert without.count("<clause ") == 5


def test_the_hash_of_a_clause_does_not_know_its_number() -> None:
    clause = article("een", (Text("Zie "), Reference("twee", 2), Footnote("Wet")), title="Cafe\u0301")
    other = article("twee", (Text("a"),), (Text("b"),))
    expected = sha256("Café\nZie {cao_twee}, lid {lid2_twee}".encode()).hexdigest()
    for document in (small(clause, other), small(other, clause)):
        assert f'id="een" sha256="{expected}"' in member(render(document), "customXml/item1.xml")


def test_every_hash_can_be_made_again_from_the_text_in_the_file() -> None:
    nested = Annex(
        "diep", "Diep", (Chapter("Deel"), article("nest", (Reference("werking", 1),)), Table("", ("a",), ()))
    )
    document = whole()
    data = render(replace(document, annexes=(*document.annexes, nested)))
    root = ElementTree.fromstring(member(data, "word/document.xml"))  # noqa: S314 - made here
    found = {name: _hash(control) for control in root.iter(f"{W}sdt") if (name := _tag(control))}
    part = ElementTree.fromstring(member(data, "customXml/item1.xml"))  # noqa: S314 - made here
    clauses = {it.get("id", ""): it.get("sha256") for it in part.iter(f"{{{NAMESPACE}}}clause")}
    assert found == {names.tag(clause_id): value for clause_id, value in clauses.items()}


def test_the_alias_of_a_control_stays_within_words_limit() -> None:
    assert check(render(small(Article("x", "lang " * 40, ())))) == []


def test_python_docx_can_read_it_back() -> None:
    document = docx.Document(BytesIO(render(whole())))
    assert document.core_properties.title == "Cao Zorg & AI"
    assert [paragraph.text for paragraph in document.paragraphs][:2] == [
        "Cao Zorg & AI",
        "Ontwerp, 21 november 2026",
    ]


def _tag(control: ElementTree.Element) -> str | None:
    tag = control.find(f"{W}sdtPr/{W}tag")
    return None if tag is None else tag.get(f"{W}val")


def _hash(control: ElementTree.Element) -> str:
    lines = ["".join(_words(paragraph)) for paragraph in control.iter(f"{W}p")]
    return sha256("\n".join(filter(None, lines)).encode()).hexdigest()


def _words(paragraph: ElementTree.Element) -> Iterator[str]:
    """Yield the text, with the bookmark of a reference in the place of its result."""
    inside = False
    for element in paragraph.iter():
        if element.tag == f"{W}fldChar":
            inside = element.get(f"{W}fldCharType") != "end"
        elif element.tag == f"{W}instrText":
            yield f"{{{(element.text or '').split()[1]}}}"
        elif element.tag == f"{W}t" and not inside:
            yield element.text or ""
