"""A redline of a sample of which half was decided, with a number changed by hand, kept by LibreOffice."""

from pathlib import Path

import pytest

from cao_ai.cli import main
from cao_ai.language.printer import schrijf_cao
from cao_ai.resources import clause_library
from tests.returned import agreement
from tests.slow.test_back import DAY, _office
from tests.word_edits import replaced, settled

pytestmark = pytest.mark.slow

_EDITS = (
    ("duur:        hoogstens 2 maanden", "duur:        hoogstens 3 maanden"),
    ("melding:  minstens 30 dagen", "melding:  minstens 20 dagen"),
    ("opleiding:          minstens 8 uur", "opleiding:          minstens 12 uur"),
    ("ruwe gegevens:   hoogstens 7 dagen", "ruwe gegevens:   hoogstens 5 dagen"),
)


def test_half_a_redline_and_a_number_by_hand_give_the_truth(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    old, new = tmp_path / "oud.cao", tmp_path / "nieuw.cao"
    text = (clause_library() / "voorbeelden" / "fijnmetaal.cao").read_text(encoding="utf-8")
    old.write_text(text, encoding="utf-8")
    for before, after in _EDITS:
        assert before in text
        text = text.replace(before, after)
    new.write_text(text, encoding="utf-8")
    made = tmp_path / "redline.docx"
    assert main(["redline", str(old), str(new), "-o", str(made), "--auteur", "Bond", *DAY]) == 0
    decided = {"twee (2": True, "drie (3": True, "acht (8": False, "twaalf (12": False}
    data = settled(made.read_bytes(), decided.get)
    made.write_bytes(replaced(data, "acht (8) uur per maand", "tien (10) uur per maand"))
    returned = _office(made, "docx", tmp_path / "terug")
    capsys.readouterr()
    target = tmp_path / "akkoord.cao"
    assert main(["terug", str(returned), "-o", str(target), *DAY]) == 0
    report = " ".join(capsys.readouterr().out.split())
    assert " ongewijzigd, 2 gewijzigd " in report
    assert "opleiding: minstens 8 uur (was: minstens 12 uur)" in report
    assert "oefenuren zonder ai: 10 uur per maand (was: 8 uur per maand)" in report
    assert "bijgehouden ingevoegd “vijf (5”, door Bond" in report
    assert "Niet gedekt" not in report
    truth = text.replace(_EDITS[2][1], _EDITS[2][0])
    truth = truth.replace("oefenuren zonder ai:  8 uur", "oefenuren zonder ai:  10 uur")
    assert schrijf_cao(agreement(target.read_text(encoding="utf-8"))) == schrijf_cao(agreement(truth))
