"""What every form of a timeline says in the same words."""

from collections.abc import Sequence

from cao_ai.notation.numbers import schrijf_datum
from cao_ai.timeline import Onmogelijk, Tijdlijn, Vraag

LEEG = "Er is geen dag te noemen: het akkoord heeft geen data."
TEGENFEITELIJK = "Tegenfeitelijk: de oorspronkelijke kalender van de AI-verordening, niet het geldende recht."
_VOORBEHOUD = (
    "De tijdlijn volgt uit de data, het akkoord en het recht. Zij legt niets vast; bij verschil geldt het "
    "artikel. Een dag zonder bron is in het akkoord opgegeven."
)
_SCHUIVEN = (
    "Alleen een termijn van de wet die vooruit telt, schuift van een zaterdag, zondag of feestdag naar de "
    "volgende werkdag (Algemene termijnenwet, uit tweede hand gelezen). Een afspraak schuift niet."
)
UITLEG = (_VOORBEHOUD, _SCHUIVEN)


def kop(tijdlijn: Tijdlijn) -> tuple[str, ...]:
    """The lines under the title: the reference date, and that a calendar is not the law."""
    dag = f"Peildatum {schrijf_datum(tijdlijn.peildatum)}." if tijdlijn.peildatum else ""
    return tuple(filter(None, (dag, TEGENFEITELIJK if tijdlijn.kalender != "geldend" else "")))


def botsing(deel: Onmogelijk) -> str:
    """A step that cannot be, with its system and when that is so."""
    systeem = f"{deel.systeem}: " if deel.systeem else ""
    voorwaarde = f" Dat is zo {deel.voorwaarde}." if deel.voorwaarde else ""
    return f"{systeem}{deel.zin}{voorwaarde} ({deel.bron})"


def kop_van_botsingen(delen: Sequence[Onmogelijk]) -> str:
    """How many there are."""
    return f"Kan niet: {len(delen)} {'stap' if len(delen) == 1 else 'stappen'}"


def vraag(deel: Vraag) -> str:
    """A date that is not known."""
    van = f" van {', '.join(deel.systemen)}" if deel.systemen else ""
    return f"datum onbekend: {deel.datum}{van}"
