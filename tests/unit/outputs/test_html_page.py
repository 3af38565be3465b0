"""The frame of every page."""

from __future__ import annotations

import base64
import hashlib
import itertools
import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cao_ai.outputs.html.markup import (
    Html,
    element,
    escape,
    heading,
    items,
    lines,
    link,
    pairs,
    paragraph,
    stacked_table,
    steps,
    table,
)
from cao_ai.outputs.html.page import Page, whole
from cao_ai.outputs.html.style import DARK, LIGHT, STYLE
from tests.html_seen import seen

_MAIN = heading(1, escape("Titel"))
_ANYTHING = st.text(st.characters(codec=None))


def test_a_page_is_whole_and_dutch() -> None:
    page = whole(Page("Een  titel\nop twee regels", _MAIN))
    assert page.startswith('<!doctype html>\n<html lang="nl">\n<head>\n<meta charset="utf-8">')
    assert page.endswith("</body>\n</html>\n")
    assert "<title>Een titel op twee regels</title>" in page
    assert page.index("charset") < 1024


def test_a_page_has_only_the_landmarks_that_hold_something() -> None:
    everything = Page("T", _MAIN, *map(Html, ("boven", "weg", "lijst", "onder")))
    tags = [tag for tag, _ in seen(whole(everything)).tags]
    assert [tag for tag in tags if tag in ("header", "nav", "main", "footer")] == [
        *("header", "nav", "nav", "main", "footer"),
    ]
    assert not {"header", "nav", "footer", "script"} & {tag for tag, _ in seen(whole(Page("T", _MAIN))).tags}


def test_the_skip_link_comes_first_and_leads_to_the_main_part() -> None:
    tags = dict(reversed(seen(whole(Page("T", _MAIN))).tags))
    after_body = [it for it in seen(whole(Page("T", _MAIN))).tags if it[0] in ("a", "main", "h1")]
    assert after_body[0][0] == "a"
    assert tags["a"]["href"] == f"#{tags['main']['id']}"


def test_the_policy_allows_the_style_and_the_script_of_the_page_and_nothing_else() -> None:
    page = whole(Page("T", _MAIN, script="let a = 1 && 2;", style="p{color:red}"))
    policy = next(d["content"] for t, d in seen(page).tags if d.get("http-equiv"))
    assert policy is not None
    assert policy.startswith("default-src 'none'; ")
    for name in ("style", "script"):
        found = re.search(f"<{name}>(.*?)</{name}>", page, re.DOTALL)
        assert found is not None
        digest = base64.b64encode(hashlib.sha256(found[1].encode()).digest()).decode()
        assert f"{name}-src 'sha256-{digest}'" in policy
    assert "script-src" not in whole(Page("T", _MAIN))


def test_the_style_asks_for_nothing_and_can_not_close_itself() -> None:
    assert "//" not in STYLE
    assert "url(" not in STYLE
    assert "@import" not in STYLE
    assert "</" not in STYLE


@pytest.mark.parametrize("colours", [LIGHT, DARK], ids=["light", "dark"])
def test_every_colour_of_text_can_be_read_on_every_ground(colours: dict[str, str]) -> None:
    grounds = {"papier", "vlak"}
    texts = colours.keys() - grounds - {"lijn"}
    assert LIGHT.keys() == DARK.keys()
    for text, ground in itertools.product(sorted(texts), sorted(grounds)):
        assert _contrast(colours[text], colours[ground]) >= 4.5, (text, ground)


def _contrast(one: str, other: str) -> float:
    """The contrast of WCAG 2.2, from 1 to 21."""
    dark, light = sorted((_luminance(one), _luminance(other)))
    return (light + 0.05) / (dark + 0.05)


def _luminance(colour: str) -> float:
    parts = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    red, green, blue = (it / 12.92 if it <= 0.04045 else ((it + 0.055) / 1.055) ** 2.4 for it in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


@given(_ANYTHING)
def test_any_text_is_shown_and_never_becomes_markup(text: str) -> None:
    escaped = escape(text)
    read = seen(element("p", escaped, title=text or "x"))
    [(tag, attributes)] = read.tags
    assert (tag, list(attributes)) == ("p", ["title"])
    assert read.text == shown(text) + "\n"
    assert attributes["title"] == (shown(text) or "x")
    assert escaped.encode().decode() == escaped


def shown(text: str) -> str:
    """The text with what no reader may meet shown as lost, said in another way than the program does."""
    return "".join("\ufffd" if _lost(ord(sign)) else sign for sign in text)


def _lost(code: int) -> bool:
    control = (code < 32 and code not in (9, 10)) or 127 <= code < 160
    turning = 0x202A <= code <= 0x202E or 0x2066 <= code <= 0x2069
    no_character = 0xD800 <= code <= 0xDFFF or 0xFDD0 <= code <= 0xFDEF or code & 0xFFFE == 0xFFFE
    return control or turning or no_character


def test_a_line_end_becomes_a_break() -> None:
    assert lines("een <b>\ntwee") == "een &lt;b&gt;<br>\ntwee"


def test_attributes_have_their_own_names_and_empty_ones_are_left_out() -> None:
    assert element("p", escape("x"), class_="a", aria_label='"', id="") == (
        '<p class="a" aria-label="&quot;">x</p>'
    )


def test_lists_links_and_pairs() -> None:
    one, two = escape("een"), escape("twee")
    assert items([one, two]) == "<ul>\n<li>een</li>\n<li>twee</li>\n</ul>"
    assert steps([one], start="3") == '<ol start="3">\n<li>een</li>\n</ol>'
    assert items([]) == ""
    assert link("#x", one) == '<a href="#x">een</a>'
    assert paragraph(one, id="x") == '<p id="x">een</p>'
    assert pairs([("bron <", two)]) == "<dl><div><dt>bron &lt;</dt><dd>twee</dd></div></dl>"


def test_a_table_names_its_headers_and_can_be_scrolled_by_keyboard() -> None:
    cells = list(map(escape, "abcd"))
    made = table("Bij <schrift>", cells[:2], [cells[2:]])
    assert made == (
        '<div class="tabel" role="group" aria-label="Bij &lt;schrift&gt;" tabindex="0"><table>'
        "<caption>Bij &lt;schrift&gt;</caption>"
        '<thead><tr><th scope="col">a</th><th scope="col">b</th></tr></thead>'
        '<tbody><tr><th scope="row">c</th><td>d</td></tr></tbody></table></div>'
    )
    without = table("", cells[:1], [])
    assert "caption" not in without
    assert 'aria-label="Tabel"' in without


def test_a_table_of_sentences_says_in_each_cell_which_column_it_is() -> None:
    made = stacked_table("", ("Wat", "<Hoe>"), [list(map(escape, "ab"))])
    assert '<tr><th scope="row">a</th><td data-kop="&lt;Hoe&gt;">b</td></tr>' in made
    assert 'class="tabel gestapeld"' in made
