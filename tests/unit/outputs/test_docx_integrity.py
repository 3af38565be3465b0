"""The integrity check bites: each seeded fault is found."""

from __future__ import annotations

import datetime
from dataclasses import replace

import pytest

from cao_ai.document import Anchor, Comment, Signature
from cao_ai.outputs.docx import render
from tests.docx_integrity import check
from tests.unit.outputs.samples import changed, whole

_BODY = "word/document.xml"
_SIGNED = Signature("J. Jansen", datetime.date(2026, 11, 21))
_COMMENTS = tuple(Comment(Anchor("werking", place), _SIGNED, ("Een", "Twee")) for place in (1, 2))
_SOUND = render(replace(whole(), comments=_COMMENTS))
_END = '<w:r><w:fldChar w:fldCharType="end"/></w:r>'


@pytest.mark.parametrize(
    ("part", "old", "new", "fault"),
    [
        (_BODY, 'pStyle w:val="Lid"', 'pStyle w:val="Lit"', "no style Lit"),
        (_BODY, 'rStyle w:val="Strong"', 'rStyle w:val="Sterk"', "no style Sterk"),
        ("word/styles.xml", 'w:styleId="Lid"', 'w:styleId="Artikel"', "style Artikel twice"),
        ("word/styles.xml", 'numId w:val="2"', 'numId w:val="7"', "no list 7"),
        ("word/numbering.xml", 'abstractNumId w:val="2"', 'abstractNumId w:val="8"', "no abstract list 8"),
        ("word/numbering.xml", 'w:num w:numId="3"', 'w:num w:numId="2"', "list 2 twice"),
        (_BODY, 'w:name="cao_werking"', 'w:name="cao_begrippen"', "bookmark cao_begrippen twice"),
        (_BODY, 'w:name="cao_werking"', 'w:name="1 x"', "Word refuses the bookmark name 1 x"),
        (_BODY, 'w:name="lid1_werking"', 'w:name="lid9"', "field refers to no bookmark lid1_werking"),
        (_BODY, 'w:anchor="_Toc00000001"', 'w:anchor="weg"', "hyperlink to no bookmark weg"),
        (_BODY, '<w:bookmarkEnd w:id="1"/>', "", "bookmark 1 has no end"),
        (
            _BODY,
            '<w:bookmarkEnd w:id="1"/>',
            '<w:bookmarkEnd w:id="99"/>',
            "bookmark 99 ends without a start",
        ),
        (_BODY, '<w:bookmarkStart w:id="1"', '<w:bookmarkStart w:id="2"', "bookmark id 2 twice"),
        (_BODY, 'footnoteReference w:id="1"', 'footnoteReference w:id="77"', "no footnote 77"),
        (_BODY, 'footnoteReference w:id="1"', 'footnoteReference w:id="2"', "footnote 2 has two marks"),
        ("word/footnotes.xml", 'footnote w:id="1"', 'footnote w:id="2"', "footnote 2 twice"),
        ("word/footnotes.xml", 'footnote w:id="1"', 'footnote w:id="9"', "footnote 9 has no mark"),
        ("word/comments.xml", 'comment w:id="1"', 'comment w:id="0"', "comment 0 twice"),
        ("word/comments.xml", 'comment w:id="1"', 'comment w:id="7"', "comment 7 has no commentRangeStart"),
        (_BODY, 'RangeStart w:id="1"', 'RangeStart w:id="0"', "comment 0 has two of commentRangeStart"),
        (_BODY, 'RangeEnd w:id="1"', 'RangeEnd w:id="8"', "commentRangeEnd of no comment 8"),
        (_BODY, '<w:commentReference w:id="1"/>', "", "comment 1 has no commentReference"),
        (_BODY, _END, "", "fields have no end"),
        (_BODY, _END, _END * 2, "field with a stray end"),
        (_BODY, " REF ", " REEF ", "unknown field"),
        (_BODY, 'tag w:val="cao:werking"', 'tag w:val="cao:begrippen"', "tag cao:begrippen twice"),
        (_BODY, 'tag w:val="cao:werking"', f'tag w:val="{"x" * 65}"', "is too long"),
        (_BODY, 'alias w:val="Begrippen"', f'alias w:val="{"x" * 65}"', "is too long"),
        (_BODY, '<w:id w:val="2000000000"/>', '<w:id w:val="3"/>', "control 3 twice"),
        (_BODY, '<w:id w:val="2000000000"/>', '<w:id w:val="9000000000"/>', "is no id"),
        (_BODY, '<w:gridCol w:w="', '<w:gridCol/><w:gridCol w:w="', "has not 4 cells"),
        (_BODY, "</w:p></w:tc>", "</w:p><w:sdt/></w:tc>", "a cell does not end in a paragraph"),
        (_BODY, "<w:titlePg/>", '<w:titlePg/><w:cols w:space="1"/>', "sectPr holds"),
        ("word/styles.xml", "<w:keepNext/><w:keepLines/>", "<w:keepLines/><w:keepNext/>", "pPr holds"),
        ("word/styles.xml", "<w:b/><w:bCs/>", "<w:bCs/><w:b/>", "rPr holds"),
        ("word/settings.xml", "<w:compat>", '<w:listSeparator w:val=";"/><w:compat>', "settings holds"),
        ("[Content_Types].xml", "/word/header1.xml", "/word/header9.xml", "content type of a missing part"),
        ("[Content_Types].xml", 'Extension="xml"', 'Extension="txt"', "has no content type"),
        (
            "word/_rels/document.xml.rels",
            "footnotes.xml",
            "weg.xml",
            "relation to a missing part word/weg.xml",
        ),
        (
            "word/_rels/document.xml.rels",
            "footnotes.xml",
            "weg.xml",
            "footnotes.xml is reached by no relation",
        ),
        ("word/_rels/document.xml.rels", 'Id="header"', 'Id="hoofd"', "no relation header"),
        ("word/_rels/document.xml.rels", 'Id="header"', 'Id="footer"', "relation footer twice"),
        ("word/footnotes.xml", "</w:footnotes>", "", "is not well-formed"),
        (_BODY, "</w:body>", "", "no word/document.xml"),
    ],
)
def test_a_seeded_fault_is_found(part: str, old: str, new: str, fault: str) -> None:
    faults = check(changed(_SOUND, part, old, new))
    assert any(fault in found for found in faults), faults


def test_a_sound_file_has_no_faults_after_repacking() -> None:
    assert check(changed(_SOUND, _BODY, "stap", "schrede")) == []
