"""Steps that read a timeline as a calendar program, a screen reader and a printer do."""

import datetime
import itertools
import json
import re
import sys
from dataclasses import dataclass
from xml.etree import ElementTree

import pytest
from ical.calendar_stream import IcsCalendarStream
from ical.event import Event
from pytest_bdd import given, parsers, then

from tests.steps.uitvoer import Opdracht, keur_json

_SVG = "{http://www.w3.org/2000/svg}"
_MINST_CONTRAST = 7.0  # WCAG 2.2, level AAA
_MINST_PUNTEN = 9.0  # of a printed letter
_PUNTEN_PER_PIXEL = 0.75


@given("dat het onderdeel voor agenda's niet is geïnstalleerd")
def zonder_onderdeel(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let the library that writes calendars be absent."""
    monkeypatch.setitem(sys.modules, "icalendar", None)


@then("voldoet de json aan het schema van de tijdlijn")
def json_van_de_tijdlijn(opdracht: Opdracht) -> None:
    """Hold the output against the published schema."""
    keur_json(opdracht.uitvoer, "tijdlijn.json")


@then(parsers.parse('noemt de json bij de eerste stap die niet kan "{wat}"'))
def noemt_de_eerste_stap(opdracht: Opdracht, wat: str) -> None:
    """Hold a part of what is said of the first step that cannot be; without one there is nothing to hold."""
    for stap in json.loads(opdracht.uitvoer)["onmogelijk"][:1]:
        assert wat in f"{stap['zin']} {stap['voorwaarde']}"


@then(parsers.parse('noemt de json bij de eerste stap die niet kan ""'))
def noemt_geen_stap(opdracht: Opdracht) -> None:
    """Hold that every step can be."""
    assert json.loads(opdracht.uitvoer)["onmogelijk"] == []


def _events(opdracht: Opdracht, naam: str) -> list[Event]:
    tekst = opdracht.bestanden()[naam].decode()
    assert all(len(regel.encode()) <= 75 for regel in tekst.split("\r\n")), "RFC 5545, 3.1"
    return list(IcsCalendarStream.calendar_from_ics(tekst).events)


def _dag(moment: datetime.date) -> datetime.date:
    assert not isinstance(moment, datetime.datetime), "an all-day event"
    return moment


@then(parsers.parse('leest een agendaprogramma "{naam}", met voor elke dag een eigen gebeurtenis'))
def agenda_leest(opdracht: Opdracht, naam: str) -> None:
    """Hold that a strict reader takes it, and that no two events have one identity."""
    events = _events(opdracht, naam)
    gezegd = re.search(r"is gemaakt: (\d+) dag", opdracht.uitvoer)
    assert gezegd
    assert len({event.uid for event in events}) == len(events) == int(gezegd[1])
    assert all(_dag(event.start) < _dag(event.end) for event in events)


@then(parsers.parse('heeft de agenda "{naam}" de gebeurtenissen'))
def agenda_heeft(opdracht: Opdracht, naam: str, datatable: list[list[str]]) -> None:
    """Hold every event: its first and last day, and what a calendar shows."""
    gevonden = [
        [_dag(e.start).isoformat(), (_dag(e.end) - datetime.timedelta(days=1)).isoformat(), e.summary]
        for e in _events(opdracht, naam)
    ]
    assert gevonden == datatable[1:]


@then(parsers.parse('noemt de agenda "{naam}" "{tekst}"'))
def agenda_noemt(opdracht: Opdracht, naam: str, tekst: str) -> None:
    """Hold a part of the description of some event."""
    assert any(tekst in (event.description or "") for event in _events(opdracht, naam))


@then(parsers.parse('hebben "{een}" en "{ander}" dezelfde gebeurtenissen op andere dagen'))
def zelfde_gebeurtenissen(opdracht: Opdracht, een: str, ander: str) -> None:
    """Hold that events keep their identity when a date moves."""
    eerst, daarna = ({e.uid: _dag(e.start) for e in _events(opdracht, naam)} for naam in (een, ander))
    assert eerst.keys() == daarna.keys()
    assert eerst != daarna


@dataclass(frozen=True)
class _Vak:
    """The box of a line of text, as wide as its letters can be."""

    tekst: str
    links: float
    rechts: float
    boven: float
    onder: float

    def raakt(self, ander: "_Vak") -> bool:
        naast = self.rechts <= ander.links or ander.rechts <= self.links
        onder_elkaar = self.onder <= ander.boven or ander.onder <= self.boven
        return not (naast or onder_elkaar)


def _plaat(opdracht: Opdracht, naam: str) -> ElementTree.Element:
    return ElementTree.fromstring(opdracht.bestanden()[naam])  # noqa: S314 -- our own output


def _vakken(plaat: ElementTree.Element) -> list[_Vak]:
    groepen = ((groep, re.findall(r"[\d.]+", groep.get("transform", ""))) for groep in plaat.iter(f"{_SVG}g"))
    return [
        _vak(tekst, float(omlaag)) for groep, (_, omlaag) in groepen for tekst in groep.iter(f"{_SVG}text")
    ]


def _vak(tekst: ElementTree.Element, omlaag: float) -> _Vak:
    inhoud, grootte = tekst.text or "", float(tekst.get("font-size", "0"))
    x, y = float(tekst.get("x", "0")), float(tekst.get("y", "0")) + omlaag
    breed = _breedte(inhoud) * grootte * (1.07 if tekst.get("font-weight") else 1)
    links = x - breed if tekst.get("text-anchor") == "end" else x
    return _Vak(inhoud, links, links + breed, y - 0.75 * grootte, y + 0.22 * grootte)


def _breedte(tekst: str) -> float:
    """Width in em of the letters of Arial, by their metrics, rounded up."""
    breed = {"m": 0.84, "w": 0.73, "M": 0.84, "W": 0.95, "%": 0.9, "@": 1.02, "—": 1.0, " ": 0.28}
    return sum(
        breed.get(teken, 0.28 if teken in "iljtfI.,:;'’/" else 0.67 if teken.isupper() else 0.56)
        for teken in tekst
    )


@then(parsers.parse('raken in "{naam}" geen twee teksten elkaar, en valt er geen buiten'))
def niets_overlapt(opdracht: Opdracht, naam: str) -> None:
    """Hold every line of text against every other one, and against the edges."""
    plaat = _plaat(opdracht, naam)
    _, _, breed, hoog = map(float, plaat.get("viewBox", "").split())
    vakken = _vakken(plaat)
    assert vakken
    for een, ander in itertools.combinations(vakken, 2):
        assert not een.raakt(ander), (een, ander)
    for vak in vakken:
        assert 0 < vak.links < vak.rechts < breed, vak
        assert 0 < vak.boven < vak.onder < hoog, vak


@then(parsers.parse('is "{naam}" een plaat die een schermlezer kan voorlezen'))
def voor_te_lezen(opdracht: Opdracht, naam: str) -> None:
    """Hold the role, the title, the description with all that is drawn, and that text is text."""
    plaat = _plaat(opdracht, naam)
    assert plaat.get("role") == "img"
    assert plaat.get("lang") == "nl"
    delen = {deel.get("id"): deel.text or "" for deel in plaat if deel.get("id")}
    titel, beschrijving = (delen[id_] for id_ in (plaat.get("aria-labelledby") or "").split())
    assert titel.startswith("Tijdlijn van ")
    gezegd = f"{titel} {beschrijving} opgegeven dag afspraak wet Nog te vragen"
    for tekst in plaat.iter(f"{_SVG}text"):
        woorden = (tekst.text or "").removesuffix(".")
        assert woorden in gezegd or woorden.isdigit() or woorden.startswith("peildatum "), woorden
    assert not list(plaat.iter(f"{_SVG}image"))


@then(parsers.parse('zijn in "{naam}" alle letters donker en groot genoeg'))
def leesbaar(opdracht: Opdracht, naam: str) -> None:
    """Hold every colour against white paper, and every size against print."""
    for tekst in _plaat(opdracht, naam).iter(f"{_SVG}text"):
        assert _contrast(tekst.get("fill", "")) >= _MINST_CONTRAST
        assert float(tekst.get("font-size", "0")) * _PUNTEN_PER_PIXEL >= _MINST_PUNTEN


def _contrast(kleur: str) -> float:
    """Contrast with white, as WCAG 2.2 defines it."""
    delen = [int(kleur[plek : plek + 2], 16) / 255 for plek in (1, 3, 5)]
    rood, groen, blauw = (c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in delen)
    return 1.05 / (0.2126 * rood + 0.7152 * groen + 0.0722 * blauw + 0.05)
