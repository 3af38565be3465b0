"""Numbers and dates as the Dutch write them."""

import datetime
import re
from decimal import Decimal

MAANDEN = (
    "januari",
    "februari",
    "maart",
    "april",
    "mei",
    "juni",
    "juli",
    "augustus",
    "september",
    "oktober",
    "november",
    "december",
)

_GETAL = re.compile(r"(\d{1,3}(?:\.\d{3})+|\d+)(?:,(\d+))?")


# Three decimals behind one to three digits: an English thousand, or a Dutch fraction? Nobody can tell.
_DUBBELZINNIG = re.compile(r"[1-9]\d{0,2}(?:,\d{3})+")
MEESTE_CIJFERS = 12


def lees_cijfers(tekst: str) -> Decimal | None:
    """Read `1.450,50`; None when points and commas do not stand as in Dutch, or with too many digits."""
    gevonden = _GETAL.fullmatch(re.sub(r",[-–—]$", "", tekst))
    if not gevonden or _DUBBELZINNIG.fullmatch(tekst) or sum(map(str.isdigit, tekst)) > MEESTE_CIJFERS:
        return None
    geheel, deel = gevonden.groups()
    return Decimal(f"{geheel.replace('.', '')}.{deel or '0'}").normalize() + 0


def schrijf_getal(getal: Decimal, *, centen: bool = False) -> str:
    """Write with a point per thousand and a comma before decimals; two of these for cents."""
    heel = getal == getal.to_integral_value()
    if heel:
        return f"{int(getal):,}".replace(",", ".")
    tekst = f"{getal:,.2f}" if centen else f"{getal.normalize():,f}"
    return tekst.translate(str.maketrans(",.", ".,"))


def lees_datum(dag: str, maand: str, jaar: str) -> datetime.date | None:
    """Read a day; None when the calendar does not have it."""
    try:
        return datetime.date(int(jaar), MAANDEN.index(maand.lower()) + 1, int(dag))
    except ValueError:
        return None


def lees_isodatum(tekst: str) -> datetime.date | None:
    """Read `2027-12-02`; None when the calendar does not have it."""
    try:
        return datetime.date.fromisoformat(tekst)
    except ValueError:
        return None


def schrijf_datum(dag: datetime.date) -> str:
    """Write `2 december 2027`."""
    return f"{dag.day} {MAANDEN[dag.month - 1]} {dag.year}"
