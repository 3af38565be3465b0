"""The Markdown of our READMEs becomes the HTML that it means."""

import pytest

from cao_ai.handbook.laws import laws, readme
from cao_ai.handbook.markdown import markdown
from cao_ai.outputs.html.markup import Html, element, escape


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("# Kop", "<h1>Kop</h1>"),
        ("## Kop\nTekst", "<h2>Kop</h2>\n<p>Tekst</p>"),
        ("Een\nalinea.\n\nEn nog een.", "<p>Een alinea.</p>\n<p>En nog een.</p>"),
        ("Zie:\n* een\n  vervolg\n* twee", "<p>Zie:</p>\n<ul>\n<li>een vervolg</li>\n<li>twee</li>\n</ul>"),
        ("1. een\n2. twee", "<ol>\n<li>een</li>\n<li>twee</li>\n</ol>"),
        ("`a < b` en **vet `c`**", "<p><code>a &lt; b</code> en <strong>vet <code>c</code></strong></p>"),
        ("[EUR-Lex](https://eur-lex.europa.eu)", '<p><a href="https://eur-lex.europa.eu">EUR-Lex</a></p>'),
        ("[a](javascript:b)", "<p>[a](javascript:b)</p>"),
        (
            "```\n# geen kop\n\n* geen lijst\n```\nna",
            '<pre tabindex="0"><code># geen kop\n\n* geen lijst</code></pre>\n<p>na</p>',
        ),
        ("", ""),
    ],
)
def test_each_form(text: str, expected: str) -> None:
    assert markdown(text) == expected


def test_a_table_has_its_header() -> None:
    made = markdown("Boven\n| a | b |\n| --- | --- |\n| 1 | x \\| y |\nna")
    assert made.startswith("<p>Boven</p>")
    assert '<th scope="col">a</th>' in made
    assert "<td>x | y</td>" in made
    assert made.endswith("<p>na</p>")


def test_headings_go_as_deep_as_asked_and_words_are_printed_as_asked() -> None:
    def loud(text: str) -> Html:
        return element("i", escape(text.upper()))

    assert markdown("###### diep", level=3) == "<h6>diep</h6>"
    assert markdown("woord", loud) == "<p><i>WOORD</i></p>"


def test_no_mark_is_left_over_in_our_own_pages() -> None:
    for text in (readme(), *(wet.leesmij for wet in laws())):
        assert "**" not in markdown(text)
        assert "```" not in markdown(text)
        assert "| ---" not in markdown(text)
