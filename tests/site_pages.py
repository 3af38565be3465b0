"""Reads the pages of a site as a browser without JavaScript does: words, links, places, what they load."""

import re
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import urldefrag


class Page(HTMLParser):
    """The words of a page, its links with their words, its places, and what it would load."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.words: list[str] = []
        self.links: list[tuple[str, str]] = []
        self.places: set[str] = set()
        self.loads: list[str] = []
        self._silent = 0
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        found = {name: value or "" for name, value in attrs}
        self.places |= {found["id"]} if "id" in found else set()
        self._silent += tag in ("style", "script")
        if tag == "a":
            self.links.append((found["href"], ""))
        self.loads += [found[name] for name in ("src", "srcset", "data", "action") if name in found]
        if tag == "link":
            self.loads.append(found["href"])
        if tag == "pre" and "aria-label" in found:
            self.words.append(found["aria-label"])

    def handle_endtag(self, tag: str) -> None:
        self._silent -= tag in ("style", "script")

    def handle_data(self, data: str) -> None:
        if self._silent:
            assert not re.search(r"https?:|url\(|@import|fetch|XMLHttp", data), data
            return
        self.words.append(data)
        if self.links:
            address, text = self.links[-1]
            self.links[-1] = (address, text or data)

    def text(self) -> str:
        return re.sub(r"\s+([.,;:])", r"\1", " ".join(" ".join(self.words).split()))


def read_pages(folder: Path) -> dict[str, Page]:
    """Every page of a site by its path."""
    files = sorted(folder.rglob("*.html"))
    return {file.relative_to(folder).as_posix(): Page(file.read_text(encoding="utf-8")) for file in files}


def dead_links(folder: Path, pages: dict[str, Page]) -> list[str]:
    """Every link to a page or place that is not there."""
    dead = []
    for path, page in pages.items():
        for address, _ in page.links:
            if address.startswith("https://"):
                continue
            target, place = urldefrag(address)
            found = ((folder / path).parent / target).resolve() if target else (folder / path).resolve()
            name = found.relative_to(folder.resolve()).as_posix()
            if name not in pages or (place and place not in pages[name].places):
                dead.append(f"{path}: {address}")
    return dead
