"""Numbers, shares and amounts: in words with the figures behind them, as contracts have it."""

from decimal import Decimal

from cao_ai.model.values import Aandeel, Bedrag, Bereik, Getal
from cao_ai.notation.numbers import schrijf_getal

_TO_TWENTY = (
    *("nul", "een", "twee", "drie", "vier", "vijf", "zes", "zeven", "acht", "negen"),
    *("tien", "elf", "twaalf", "dertien", "veertien"),
    *("vijftien", "zestien", "zeventien", "achttien", "negentien"),
)
_TENS = ("twintig", "dertig", "veertig", "vijftig", "zestig", "zeventig", "tachtig", "negentig")
_HUNDRED = 100


def in_words(number: int) -> str:
    """Write 0 to 100 in words."""
    if number == 1:
        return "één"
    if number < len(_TO_TWENTY):
        return _TO_TWENTY[number]
    if number == _HUNDRED:
        return "honderd"
    ten, one = divmod(number, 10)
    tens = _TENS[ten - 2]
    if not one:
        return tens
    link = "ën" if _TO_TWENTY[one].endswith("e") else "en"
    return f"{_TO_TWENTY[one]}{link}{tens}"


def spread(bounds: Bereik, one: str = "", many: str = "") -> str:
    """Write a range with its unit: ten minste twee (2) weken, zes tot twaalf (6 tot 12) maanden."""
    low, high = bounds.laagste, bounds.hoogste
    if low is not None and high is not None and low != high:
        return _with_unit(_between(low, high), many)
    word = "" if bounds.vast else "ten hoogste " if low is None else "ten minste "
    number = high if low is None else low
    assert number is not None  # noqa: S101 -- a range is open at one end at most
    return word + _with_unit(_figure(number), one if number == 1 else many)


def aantal(number: Getal, one: str, many: str, per: str = "") -> str:
    """Write a counted number; what the agreement itself counts, and per what, goes before the usual words."""
    return spread(number.bereik, *_counted(number.eenheid, one, many)) + _per(number.per or per)


def aandeel(share: Aandeel, of: str = "") -> str:
    """Write a share: ten minste tien (10) procent van de werktijd."""
    whole = share.van or of
    return spread(share.bereik, "procent", "procent") + (f" van {whole}" if whole else "")


def procent(share: Decimal) -> str:
    """Write one part of a split: veertig (40) procent."""
    return spread(Bereik(share, share), "procent", "procent")


def bedrag(amount: Bedrag, per: str = "") -> str:
    """Write an amount by the one rule of the house: ten hoogste € 7.500,– per systeem."""
    low, high = amount.bereik.laagste, amount.bereik.hoogste
    if low is not None and high is not None and low != high:
        return f"{_euro(low)} tot {_euro(high)}{_per(amount.per or per)}"
    word = "" if amount.bereik.vast else "ten hoogste " if low is None else "ten minste "
    number = high if low is None else low
    assert number is not None  # noqa: S101 -- a range is open at one end at most
    return f"{word}{_euro(number)}{_per(amount.per or per)}"


def _counted(unit: str, one: str, many: str) -> tuple[str, str]:
    """The words for what is counted: a word that the text has too, follows the number."""
    if not unit:
        return one, many
    known = (one.rpartition(" ")[2], many.rpartition(" ")[2])
    return known if unit in known else (unit, unit)


def _euro(number: Decimal) -> str:
    whole = number == number.to_integral_value()
    return f"€\u00a0{schrijf_getal(number, centen=True)}" + (",–" if whole else "")


def _between(low: Decimal, high: Decimal) -> str:
    figures = f"{schrijf_getal(low)} tot {schrijf_getal(high)}"
    if _has_words(low) and _has_words(high):
        return f"{in_words(int(low))} tot {in_words(int(high))} ({figures})"
    return figures


def _figure(number: Decimal) -> str:
    return (
        f"{in_words(int(number))} ({schrijf_getal(number)})" if _has_words(number) else schrijf_getal(number)
    )


def _has_words(number: Decimal) -> bool:
    return number == number.to_integral_value() and 0 <= number <= _HUNDRED


def _with_unit(number: str, unit: str) -> str:
    return f"{number} {unit}" if unit else number


def _per(per: str) -> str:
    return f" per {per}" if per else ""
