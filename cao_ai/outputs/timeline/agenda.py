"""The timeline for a calendar program: an all-day event for each milestone.

Nothing of it depends on the clock or on chance: `DTSTAMP` is the day that is given, and the identity of an
event follows from what it is. Who reads a later version in, sees the same events moved.
"""

import datetime
import uuid
from typing import TYPE_CHECKING

from cao_ai.model.calendar import plus_dagen
from cao_ai.outputs.timeline.wording import kop
from cao_ai.timeline import Groep, Mijlpaal, Tijdlijn

if TYPE_CHECKING:
    from icalendar import Event

_RUIMTE = uuid.UUID("6f0a4e5c-8a0b-5c57-9d0e-2a7c51f3b1a4")


def schrijf(tijdlijn: Tijdlijn, gestempeld: datetime.date) -> bytes:
    """Write a calendar. Raises ModuleNotFoundError where the library that writes it is not installed."""
    from icalendar import Calendar  # an extra; only this format needs it

    kalender = Calendar()
    kalender.add("prodid", "-//cao-ai//tijdlijn//NL")
    kalender.add("version", "2.0")
    kalender.add("calscale", "GREGORIAN")
    kalender.add("x-wr-calname", tijdlijn.titel)
    for mijlpaal in tijdlijn.mijlpalen:
        kalender.add_component(_gebeurtenis(tijdlijn, mijlpaal, gestempeld))
    inhoud: bytes = kalender.to_ical()
    return inhoud


def _gebeurtenis(tijdlijn: Tijdlijn, mijlpaal: Mijlpaal, gestempeld: datetime.date) -> "Event":
    from icalendar import Event

    groep = Groep(mijlpaal, (mijlpaal.systeem,))
    eerste, laatste = mijlpaal.tijdvak.eerste or mijlpaal.dag, mijlpaal.tijdvak.laatste or mijlpaal.dag
    gebeurtenis = Event()
    gebeurtenis.add("uid", f"{uuid.uuid5(_RUIMTE, f'{tijdlijn.titel}/{mijlpaal.sleutel}')}")
    gebeurtenis.add("dtstamp", datetime.datetime.combine(gestempeld, datetime.time(), datetime.UTC))
    gebeurtenis.add("dtstart", eerste)
    gebeurtenis.add("dtend", plus_dagen(laatste, 1))
    gebeurtenis.add("summary", _titel(groep))
    gebeurtenis.add("description", "\n".join((mijlpaal.wanneer, *groep.daarbij, *kop(tijdlijn)[1:])))
    gebeurtenis.add("categories", [mijlpaal.soort.value])
    gebeurtenis.add("transp", "TRANSPARENT")
    return gebeurtenis


def _titel(groep: Groep) -> str:
    """What a calendar shows: at the latest, or from then on, where that is so."""
    match groep.mijlpaal.tijdvak.eerste, groep.mijlpaal.tijdvak.laatste:
        case (None, _):
            return f"uiterlijk: {groep.wat}"
        case (_, None):
            return f"vanaf: {groep.wat}"
        case _:
            return groep.wat
