"""Rare lines of a file with mistakes, and the printing of long lists."""

from pathlib import Path

import pytest

from cao_ai import pipeline
from cao_ai.language import variants
from cao_ai.language.lines import comments
from cao_ai.language.parser import parse
from cao_ai.language.printer import maak_op

FRAME = 'cao "Cao"\neinde\nai-systeem PickPilot "PickPilot 4"\neinde\n'


def faults(text: str) -> list[tuple[str, int]]:
    return [(fault.code, fault.span.line - 4) for fault in pipeline.lees_tekst(FRAME + text).diagnostics]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("einde.\n", [("TAAL-006", 1)]),
        ("toezicht\n  mag afwijken: ja\nEINDE;\n", [("TAAL-006", 3)]),
        (
            'toezicht\n  mag afwijken: ja\nai-systeem Twee "Open\n  fase: pilot\neinde\n',
            [("TAAL-009", 2), ("TAAL-004", 3)],
        ),
        ('tekst "Open\ntoezicht\neinde\n', [("TAAL-004", 1)]),
        ('tekst "Een",\n\nhoofdstuk "Twee"\n', [("TAAL-027", 1)]),
        ('toezicht\n  aanvulling: "Open\n  mag afwijken: "ja\n  einde\n', [("TAAL-004", 2), ("TAAL-004", 3)]),
        ('toezicht\n  aanvulling: "Open\n  en "toch\n  einde\n', [("TAAL-004", 2), ("TAAL-004", 3)]),
        ('toezicht\n  aanvulling: "Open\n  en zonder teken\n  einde\n', [("TAAL-004", 2), ("TAAL-006", 3)]),
    ],
)
def test_a_rare_line_hides_only_itself(text: str, expected: list[tuple[str, int]]) -> None:
    assert faults(text) == expected


def printed(field: str) -> str:
    text = f"{FRAME}toezicht\n  {field}\neinde\n"
    written = parse(text).value
    assert written is not None
    result = maak_op(written, text)
    assert pipeline.lees_tekst(result).value == pipeline.lees_tekst(text).value
    return result.rpartition("toezicht\n")[2]


def test_a_long_list_of_references_is_not_broken_inside_one() -> None:
    sources = [f"Regeling {letter * 30}, bijlage {letter}, met een lang vervolg" for letter in "abc"]
    result = printed("op grond van: " + ", ".join(f'"{source}"' for source in sources))
    assert result.split("\n")[:3] == [
        f'  op grond van:  "{sources[0]}",',
        f'                 "{sources[1]}",',
        f'                 "{sources[2]}"',
    ]


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("toezicht\n  mag afwijken: ja\n", "is not one block"),
        ('hoofdstuk "Geen blok"\n', "is not one block"),
        ("toezicht\n  mag afwijken: 3\neinde\n", "is not a variant of toezicht"),
        ("klacht\neinde\n", "is not a variant of toezicht"),
    ],
)
def test_a_bad_variant_is_our_bug(
    text: str, message: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "toezicht" / "basis.cao"
    file.parent.mkdir()
    file.write_text(text, encoding="utf-8")
    monkeypatch.setattr(variants, "clause_library", lambda: tmp_path)
    variants.lees_variant.cache_clear()
    with pytest.raises(ValueError, match=message):
        variants.lees_variant("toezicht", "basis")
    variants.lees_variant.cache_clear()


def test_a_sign_of_a_comment_in_a_text_starts_no_comment() -> None:
    assert list(comments('aanvulling: "punt # 3"  # en dit wel\ntekst "# niet"')) == [(1, "# en dit wel")]


def test_a_folder_without_variants_gives_none() -> None:
    assert variants.lees_variant("gemeen", "basis") is None
