"""What a feature cannot say about templates of an organisation."""

from __future__ import annotations

import zipfile
from io import BytesIO
from typing import TYPE_CHECKING

import docx
import pytest
from docx.enum.style import WD_STYLE_TYPE
from docx.oxml import parse_xml

from cao_ai.document import Heading, Kind
from cao_ai.outputs.docx import render
from cao_ai.outputs.docx.house import House, Refused, house_style, read_files
from cao_ai.outputs.docx.house.preparing import prepare
from cao_ai.outputs.docx.labels import Label, Labels
from cao_ai.outputs.docx.layout import own_layout
from tests import house_templates
from tests.docx_integrity import W
from tests.unit.outputs.samples import changed, member, paragraphs, whole

if TYPE_CHECKING:
    from pathlib import Path

    from docx.document import Document

_WORD = W.strip("{}")
_ADD = 'ontbrekend = "toevoegen"\n'
_FOLLOW = (
    f'nummering = "sjabloon"\n{_ADD}[stijlen]\n'
    'artikel = "Huis Artikel"\nlid = "Huis Lid"\nonderdeel = "Huis Onderdeel"\n'
)
_LISTS = "word/numbering.xml"


def _house(template: bytes, styles: str = _ADD) -> House:
    house = prepare(template, styles)
    assert isinstance(house, House), house
    return house


def _reason(template: bytes, styles: str) -> str:
    refused = prepare(template, styles)
    assert isinstance(refused, Refused), refused
    return refused.reason


def _saved(document: Document) -> bytes:
    file = BytesIO()
    document.save(file)
    return file.getvalue()


def _without(data: bytes, name: str) -> bytes:
    """Leave a part out, with every relation to it."""
    file = BytesIO()
    with zipfile.ZipFile(BytesIO(data)) as source, zipfile.ZipFile(file, "w") as target:
        for path in source.namelist():
            content = source.read(path)
            if path.endswith(".rels"):
                lines = content.decode().replace("/>", "/>\n").splitlines()
                content = "".join(line for line in lines if name not in line).encode()
            if not path.endswith(name):
                target.writestr(path, content)
    return file.getvalue()


@pytest.mark.parametrize(
    ("number_format", "expected"),
    [
        ("decimal", "Bijlage 29"),
        ("lowerLetter", "Bijlage cc"),
        ("upperLetter", "Bijlage CC"),
        ("lowerRoman", "Bijlage xxix"),
        ("upperRoman", "Bijlage XXIX"),
    ],
)
def test_a_label_counts_as_word_does(number_format: str, expected: str) -> None:
    assert Label("Bijlage %", number_format).printed(29) == expected


def test_a_reference_keeps_capitals_that_are_part_of_the_number() -> None:
    labels = Labels(annex=Label("Bijlage %", "upperLetter"))
    heading = Heading(Kind.ANNEX, 2, "Bladen", "bladen")
    shown = labels.reference(heading, opening=False)
    assert (shown.before, shown.result, shown.lower) == ("", "Bijlage B", False)


def test_a_list_that_only_counts_gets_our_word_before_its_number() -> None:
    labels = Labels(article=Label("%."))
    heading = Heading(Kind.ARTICLE, 2, "Toezicht", "toezicht")
    assert labels.reference(heading, opening=False).before == "artikel "
    assert labels.reference(heading, opening=True).before == "Artikel "
    assert labels.reference(heading, opening=True).result == "2"


@pytest.mark.parametrize("styles", [_FOLLOW, _FOLLOW.replace('nummering = "sjabloon"', "")])
@pytest.mark.parametrize("article", ["Art. %1", "%1.", "§ %1"])
def test_every_block_goes_through_a_template(styles: str, article: str) -> None:
    data = render(whole(), _house(house_templates.numbered(article, "%2."), styles).layout)
    assert "Eerste woord." in paragraphs(data)


def test_our_text_says_the_word_that_the_template_leaves_out() -> None:
    data = render(whole(), _house(house_templates.numbered("%1.", "(%2)"), _FOLLOW).layout)
    assert "In afwijking van artikel 2, lid (1)" in paragraphs(data)
    assert "1.\tBegrippen" in paragraphs(data)


def test_the_protection_of_a_template_keeps_its_settings() -> None:
    house = _house(house_templates.with_picture(210, 297))
    settings = member(render(whole(), house.layout, protected=True), "word/settings.xml")
    assert settings.index("<w:trackRevisions/>") < settings.index("<w:evenAndOddHeaders")


def test_a_style_id_that_the_template_gave_to_another_style_is_left_alone() -> None:
    document = docx.Document()
    document.styles.add_style("Lid", WD_STYLE_TYPE.PARAGRAPH).name = "Van een vereniging"
    layout = _house(_saved(document)).layout
    assert layout.styles["Lid"] == "CaoLid"
    assert render(whole(), layout)


def test_two_styles_of_one_name_are_told_apart() -> None:
    document = docx.Document()
    document.styles.add_style("Mijn stijl", WD_STYLE_TYPE.PARAGRAPH)
    document.styles.add_style("mijn Stijl", WD_STYLE_TYPE.PARAGRAPH)
    styles = member(render(whole(), _house(_saved(document)).layout), "word/styles.xml")
    assert 'w:val="Mijn stijl"' in styles
    assert 'w:val="mijn Stijl (2)"' in styles


def test_a_style_without_number_does_not_inherit_one() -> None:
    document = docx.Document()
    lid = document.styles.add_style("Lid", WD_STYLE_TYPE.PARAGRAPH)
    for name in ("Artikeltekst", "Toelichting"):
        document.styles.add_style(name, WD_STYLE_TYPE.PARAGRAPH).base_style = lid
    styles = member(render(whole(), _house(_saved(document)).layout), "word/styles.xml")
    assert styles.count('<w:numId w:val="0"/>') >= 2


def test_a_template_without_lists_theme_settings_or_margins_will_do() -> None:
    document = docx.Document()
    section = document.sections[0]._sectPr
    for element in list(section):
        section.remove(element)
    data = _saved(document)
    for name in ("numbering.xml", "theme1.xml", "settings.xml"):
        data = _without(data, name)
    made = render(whole(), _house(data).layout)
    assert 'w:pgSz w:w="11906"' in member(made, "word/document.xml")
    bare = docx.Document()
    bare.element.body.remove(bare.sections[0]._sectPr)
    assert _house(_saved(bare)).layout.text_width == own_layout().text_width


def test_a_template_that_names_no_language_becomes_dutch() -> None:
    document = docx.Document()
    (defaults,) = document.styles.element.findall(f"{W}docDefaults")
    for element in list(defaults):
        defaults.remove(element)
    styles = member(render(whole(), _house(_saved(document)).layout), "word/styles.xml")
    assert '<w:lang w:val="nl-NL"/>' in styles


@pytest.mark.parametrize(
    ("old", "new", "reason"),
    [
        ('<w:start w:val="1"/>', '<w:start w:val="4"/>', "begint niet bij 1"),
        ('<w:numFmt w:val="decimal"/><w:pStyle w:val="HuisArtikel"/>',
         '<w:numFmt w:val="ordinal"/><w:pStyle w:val="HuisArtikel"/>', "telt als"),
        ('<w:num w:numId="70">', '<w:num w:numId="99">', "heeft in het sjabloon geen nummer"),
        ('<w:abstractNumId w:val="70"/></w:num>',
         '<w:abstractNumId w:val="70"/><w:lvlOverride w:ilvl="0"/></w:num>', "geen nummer"),
    ],
)  # fmt: skip
def test_a_list_that_would_make_numbers_untrue_is_refused(old: str, new: str, reason: str) -> None:
    template = _text_changed(house_templates.numbered("Art. %1", "%2."), _LISTS, old, new)
    assert reason in _reason(template, _FOLLOW)


def _text_changed(data: bytes, name: str, old: str, new: str) -> bytes:
    """Change one part of a template; a picture in it is no text, and is left out."""
    return changed(_without(_without(data, "thumbnail.jpeg"), "nothing"), name, old, new)


def test_a_list_behind_a_style_of_lists_is_followed() -> None:
    link = '<w:abstractNum w:abstractNumId="90"><w:numStyleLink w:val="Lijst"/></w:abstractNum>'
    template = _text_changed(
        house_templates.numbered("Art. %1", "%2."), _LISTS, "<w:abstractNum ", "<w:abstractNum "
    )
    template = _text_changed(template, _LISTS, '<w:num w:numId="70"><w:abstractNumId w:val="70"/>',
                             '<w:num w:numId="88"><w:abstractNumId w:val="70"/></w:num>'
                             '<w:num w:numId="70"><w:abstractNumId w:val="90"/>')  # fmt: skip
    first = member(template, _LISTS).index("<w:abstractNum ")
    whole_part = member(template, _LISTS)
    template = _text_changed(
        template, _LISTS, whole_part[first : first + 60], link + whole_part[first : first + 60]
    )
    style = (
        '<w:style w:type="numbering" w:styleId="Lijst"><w:name w:val="Lijst"/>'
        '<w:pPr><w:numPr><w:numId w:val="88"/></w:numPr></w:pPr></w:style></w:styles>'
    )
    template = _text_changed(template, "word/styles.xml", "</w:styles>", style)
    assert _house(template, _FOLLOW).layout.labels.article == Label("Art. %")


def test_one_list_for_chapters_and_articles_is_refused_when_it_restarts() -> None:
    template = house_templates.numbered("Art. %1", "%2.")
    styles = _FOLLOW.replace('artikel = "Huis Artikel"', 'hoofdstuk = "Huis Artikel"\nartikel = "Los Lid"')
    assert "begint niet opnieuw bij elk artikel" in _reason(template, styles)
    styles = f'nummering = "sjabloon"\n{_ADD}[stijlen]\nhoofdstuk = "Huis Artikel"\nbijlage = "Huis Lid"\n'
    assert "De stijl voor bijlage telt niet door over elk hoofdstuk" in _reason(template, styles)
    kept = '<w:lvlText w:val="%2."/><w:lvlJc w:val="left"/>'
    never = _text_changed(
        template,
        _LISTS,
        '<w:pStyle w:val="HuisLid"/>',
        '<w:lvlRestart w:val="0"/><w:pStyle w:val="HuisLid"/>',
    )
    assert kept not in member(never, _LISTS)
    assert isinstance(prepare(never, styles), House)


def test_article_and_lid_without_onderdeel_are_refused_when_the_template_counts() -> None:
    styles = _FOLLOW.replace('onderdeel = "Huis Onderdeel"\n', "")
    assert "zijn artikel, lid en onderdeel alle drie nodig" in _reason(
        house_templates.numbered("Art. %1", "%2."), styles
    )


def test_a_header_style_that_was_pointed_out_is_used_as_it_is() -> None:
    layout = _house(house_templates.template(), f'{_ADD}[stijlen]\nkoptekst = "Koptekst"\n').layout
    assert (layout.styles["Header"], layout.styles["Footer"]) == ("Header", "CaoFooter")


def test_a_relation_of_a_header_that_it_does_not_use_stays_behind() -> None:
    document = docx.Document()
    header = document.sections[0].header
    header.paragraphs[0].text = "Huis"
    kind = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink"
    header.part.relate_to("https://voorbeeld.example/", kind, is_external=True)
    data = render(whole(), _house(_saved(document)).layout)
    assert b"voorbeeld.example" not in data


def test_comments_in_a_header_stay_behind() -> None:
    document = docx.Document()
    paragraph = document.sections[0].header.paragraphs[0]
    paragraph.text = "Huis"
    mark = f'<w:r xmlns:w="{_WORD}"><w:commentReference w:id="0"/></w:r>'
    paragraph._p.append(parse_xml(mark))
    data = render(whole(), _house(_saved(document)).layout)
    assert "commentReference" not in member(data, "word/house1.xml")


def test_a_list_of_styles_in_another_coding_and_too_large_a_template_are_refused(tmp_path: Path) -> None:
    template, styles = tmp_path / "huis.docx", tmp_path / "stijlen.toml"
    template.write_bytes(house_templates.template())
    styles.write_bytes("# é".encode("latin-1"))
    refused = read_files(template, styles)
    assert isinstance(refused, Refused)
    assert "geen tekst in UTF-8" in refused.reason
    missing = read_files(template, tmp_path / "weg.toml")
    assert isinstance(missing, Refused)
    with template.open("ab") as file:
        file.truncate(20_000_001)
    refused = read_files(template, None)
    assert isinstance(refused, Refused)
    assert "te groot" in refused.reason


def test_a_cache_that_cannot_be_written_is_no_reason_to_stop(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    blocked = tmp_path / "bestand"
    blocked.write_text("geen map")
    monkeypatch.setenv("XDG_CACHE_HOME", str(blocked))
    assert isinstance(house_style(house_templates.template(), _ADD), House)
