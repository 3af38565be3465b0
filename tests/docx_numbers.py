"""Counts the lists of a Word file as Word does, and holds references and contents against the numbers."""

from __future__ import annotations

import re
from collections import defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING

from tests.docx_package import BODY, W, twice, value

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from xml.etree.ElementTree import Element

    from tests.docx_package import Package

_TYPED = re.compile(r"(?:artikel\s+)?(?:\d{1,3}|[a-z])[.)]\s", re.IGNORECASE)
_PLACE = re.compile(r"%(\d)")
_REF = re.compile(r"\s*REF\s+(\S+)\s.*\\n")
_LEVELS_IN_CONTENTS = (0, 1)
_ROMAN = ((10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i"))


@dataclass(frozen=True, slots=True)
class Lists:
    """The lists of a file, and which style stands in which level."""

    styles: Mapping[str, Element]
    lists: Mapping[str, str]
    levels: Mapping[tuple[str, int], Element]

    def place(self, paragraph: Element) -> tuple[str, int] | None:
        """Return the list and the level of a paragraph; None without a number."""
        own = paragraph.find(f"{W}pPr/{W}numPr")
        found = own if own is not None else self.of_style(_style(paragraph), f"{W}numPr")
        number = None if found is None else found.find(f"{W}numId")
        if found is None or number is None or value(number) not in self.lists:
            return None
        level = found.find(f"{W}ilvl")
        return self.lists[value(number)], 0 if level is None else int(value(level))

    def of_style(self, style: str, path: str) -> Element | None:
        """Return a property of a style or of the styles it is based on."""
        seen = set[str]()
        while style in self.styles and style not in seen:
            seen.add(style)
            found = self.styles[style].find(f"{W}pPr/{path}")
            if found is not None:
                return found
            based = self.styles[style].find(f"{W}basedOn")
            style = "" if based is None else value(based)
        return None


def lists(package: Package) -> Lists:
    """Read styles and lists."""
    styles = {value(it, f"{W}styleId"): it for _, it in package.every("style")}
    numbers = {}
    for _, number in package.every("num"):
        abstract = number.find(f"{W}abstractNumId")
        if abstract is not None:
            numbers[value(number, f"{W}numId")] = value(abstract)
    levels = {}
    for _, abstract in package.every("abstractNum"):
        for level in abstract.findall(f"{W}lvl"):
            levels[value(abstract, f"{W}abstractNumId"), int(value(level, f"{W}ilvl"))] = level
    return Lists(styles, numbers, levels)


def list_faults(package: Package) -> Iterator[str]:
    """Yield what is wrong with the lists themselves and the styles bound to them."""
    abstracts = [value(it, f"{W}abstractNumId") for _, it in package.every("abstractNum")]
    yield from (f"abstract list {it} twice" for it in twice(abstracts))
    for _, abstract in package.every("abstractNum"):
        name = value(abstract, f"{W}abstractNumId")
        places = [value(it, f"{W}ilvl") for it in abstract.findall(f"{W}lvl")]
        yield from (f"abstract list {name} has level {it} twice" for it in twice(places))
    read = lists(package)
    for (name, place), level in read.levels.items():
        yield from _level_faults(read, name, place, level)
    for style in read.styles:
        found = read.of_style(style, f"{W}numPr")
        number = None if found is None else found.find(f"{W}numId")
        depth = None if found is None else found.find(f"{W}ilvl")
        place = 0 if depth is None else int(value(depth))
        if number is not None and value(number) in read.lists:
            name = read.lists[value(number)]
            if (name, place) not in read.levels and name in {known for known, _ in read.levels}:
                yield f"style {style}: list {name} has no level {place}"


def _level_faults(read: Lists, name: str, place: int, level: Element) -> Iterator[str]:
    text = level.find(f"{W}lvlText")
    if text is None:
        yield f"level {place} of abstract list {name} has no text"
    else:
        deeper = [it for it in _PLACE.findall(value(text)) if int(it) > place + 1]
        yield from (f"level {place} of abstract list {name} prints the deeper level {it}" for it in deeper)
    style = level.find(f"{W}pStyle")
    if style is not None:
        found = read.of_style(value(style), f"{W}numPr/{W}numId")
        if found is None or read.lists.get(value(found)) != name:
            yield f"style {value(style)} does not lead back to abstract list {name}"


def printed_numbers(package: Package) -> Iterator[str]:
    """Yield each reference and line of the contents that shows another number than the list gives."""
    body = package.parts[BODY]
    if _marks_changed(body):
        return  # which number a deleted paragraph has is Word's own choice
    read = lists(package)
    numbers = _counted(read, body)
    bookmarks = {
        value(start, f"{W}name"): numbers[id(paragraph)]
        for paragraph in body.iter(f"{W}p")
        for start in paragraph.iter(f"{W}bookmarkStart")
    }
    for paragraph in body.iter(f"{W}p"):
        yield from _shown(paragraph, bookmarks)
        if read.place(paragraph) and _TYPED.match(_text(paragraph)):
            yield f"a typed number: {_text(paragraph)[:30]}"
    yield from _contents(read, body, numbers)


def _marks_changed(body: Element) -> bool:
    marks = ("ins", "del", "moveFrom", "moveTo")
    return any(body.find(f".//{W}pPr/{W}rPr/{W}{mark}") is not None for mark in marks)


def _counted(read: Lists, body: Element) -> Mapping[int, str]:
    counters: defaultdict[str, dict[int, int]] = defaultdict(dict)
    numbers = {}
    for paragraph in body.iter(f"{W}p"):
        place = read.place(paragraph)
        numbers[id(paragraph)] = ""
        if place and place in read.levels:
            name, level = place
            counter = counters[name]
            counter[level] = counter.get(level, 0) + 1
            counters[name] = {key: count for key, count in counter.items() if key <= level}
            numbers[id(paragraph)] = _printed(read, name, level, counters[name])
    return numbers


def _printed(read: Lists, name: str, level: int, counter: Mapping[int, int]) -> str:
    text = read.levels[name, level].find(f"{W}lvlText")

    def replaced(match: re.Match[str]) -> str:
        place = int(match[1]) - 1
        deeper = read.levels.get((name, place))
        kind = None if deeper is None else deeper.find(f"{W}numFmt")
        return _formatted(counter.get(place, 1), "" if kind is None else value(kind))

    return "" if text is None else _PLACE.sub(replaced, value(text))


def _formatted(number: int, kind: str) -> str:
    match kind:
        case "lowerLetter" | "upperLetter":
            letters = chr(ord("a") + (number - 1) % 26) * ((number - 1) // 26 + 1)
            return letters if kind == "lowerLetter" else letters.upper()
        case "lowerRoman" | "upperRoman":
            roman = ""
            for size, sign in _ROMAN:
                while number >= size:
                    roman, number = roman + sign, number - size
            return roman if kind == "lowerRoman" else roman.upper()
        case _:
            return str(number)


def _shown(paragraph: Element, bookmarks: Mapping[str, str]) -> Iterator[str]:
    """Yield each reference by number whose filled-in result is not what Word would make of it."""
    instruction, result, state = "", "", ""
    for element in paragraph.iter():
        match element.tag.removeprefix(W):
            case "fldChar":
                state = value(element, f"{W}fldCharType")
                if state == "begin":
                    instruction = result = ""
                elif state == "end" and (match := _REF.match(instruction)) and match[1] in bookmarks:
                    expected = bookmarks[match[1]].rstrip(".")
                    expected = expected.lower() if r"\* Lower" in instruction else expected
                    if result != expected:
                        yield f"{match[1]} shows {result or 'nothing'} and not {expected}"
            case "instrText":
                instruction += element.text or ""
            case "t" if state == "separate":
                result += element.text or ""


def _contents(read: Lists, body: Element, numbers: Mapping[int, str]) -> Iterator[str]:
    """Yield each difference between the contents and the titles."""
    shown, titles = [], []
    for paragraph in body.iter(f"{W}p"):
        style = read.styles.get(_style(paragraph))
        name = None if style is None else style.find(f"{W}name")
        if name is not None and re.fullmatch(r"toc \d", value(name).lower()):
            shown.append(re.sub(r"\t\d+$", "", _text(paragraph)))
            continue
        outline = read.of_style(_style(paragraph), f"{W}outlineLvl")
        if outline is not None and int(value(outline)) in _LEVELS_IN_CONTENTS:
            titles.append("\t".join(filter(None, (numbers[id(paragraph)], _text(paragraph)))))
    if not any(element.text and "TOC" in element.text for element in body.iter(f"{W}instrText")):
        return
    yield from (f"the contents show {line}" for line in shown if line not in titles)
    yield from (f"the contents lack {line}" for line in titles if line not in shown)


def _style(paragraph: Element) -> str:
    style = paragraph.find(f"{W}pPr/{W}pStyle")
    return "" if style is None else value(style)


def _text(paragraph: Element) -> str:
    signs = {f"{W}tab": "\t", f"{W}br": "\n"}
    runs = [child for run in paragraph.iter(f"{W}r") for child in run]
    return "".join(child.text or "" if child.tag == f"{W}t" else signs.get(child.tag, "") for child in runs)
