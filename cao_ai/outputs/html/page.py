"""The frame of every page: one whole file that asks nothing of anyone."""

from __future__ import annotations

from base64 import b64encode
from dataclasses import dataclass
from hashlib import sha256

from cao_ai.outputs.html.markup import EMPTY, Html, element, escape, join, link
from cao_ai.outputs.html.style import STYLE

_MAIN = "hoofdinhoud"
_LINE = "\n"


@dataclass(frozen=True, slots=True)
class Page:
    """What stands on a page; the title is plain text, and the only `h1` opens the header or the main part.

    `top` stands in the header; `navigation` leads to other pages and is not printed; `contents` leads to
    places on this page, stands beside the text on a wide screen, and is printed. `script` is for a page that
    works without it as well; `style` is added to that of every page. Neither may hold a closing tag.
    """

    title: str
    main: Html
    top: Html = EMPTY
    navigation: Html = EMPTY
    contents: Html = EMPTY
    bottom: Html = EMPTY
    script: str = ""
    style: str = ""


def whole(page: Page) -> str:
    """Return the file: HTML in Dutch with its style in it, the same for the same page.

    The policy in its head lets it load nothing, and run only the script that stands in it.
    """
    return f"<!doctype html>\n{_block('html', _head(page), _body(page), lang='nl')}\n"


def _head(page: Page) -> Html:
    style = STYLE + page.style
    return _block(
        "head",
        element("meta", charset="utf-8"),
        element("meta", http_equiv="Content-Security-Policy", content=_policy(style, page.script)),
        element("meta", name="viewport", content="width=device-width, initial-scale=1"),
        element("meta", name="color-scheme", content="light dark"),
        element("meta", name="referrer", content="no-referrer"),
        element("title", escape(" ".join(page.title.split()))),
        element("link", rel="icon", href="data:,"),
        element("style", Html(style)),
    )


def _policy(style: str, script: str) -> str:
    """Return what the browser may do: nothing but the style and the script of this page."""
    scripts = f"script-src {_digest(script)}; " if script else ""
    return (
        f"default-src 'none'; style-src {_digest(style)}; {scripts}"
        "img-src data:; base-uri 'none'; form-action 'none'"
    )


def _digest(content: str) -> str:
    return f"'sha256-{b64encode(sha256(content.encode()).digest()).decode()}'"


def _body(page: Page) -> Html:
    return _block(
        "body",
        link(f"#{_MAIN}", escape("Naar de inhoud"), class_="overslaan"),
        _landmark("header", page.top),
        _landmark("nav", page.navigation, class_="wegwijzer", aria_label="Wegwijzer"),
        _landmark("nav", page.contents, class_="inhoud", aria_label="Inhoud"),
        _block("main", page.main, id=_MAIN, tabindex="-1"),
        _landmark("footer", page.bottom),
        element("script", Html(page.script)) if page.script else EMPTY,
        class_="met-inhoud" if page.contents else "",
    )


def _landmark(name: str, content: Html, /, **attributes: str) -> Html:
    return _block(name, content, **attributes) if content else EMPTY


def _block(name: str, /, *content: Html, **attributes: str) -> Html:
    """Return an element with its parts on lines of their own."""
    parts = join(filter(None, content), _LINE)
    return element(name, Html(_LINE), parts, Html(_LINE), **attributes)
