"""Reads what somebody types as the value of a key, more kindly than a file is read."""

import dataclasses
import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass

from cao_ai.interview.answers import ONBEKEND
from cao_ai.language.files import ontcijfer
from cao_ai.model.values import Getal, Partijen, Teksten, Termen, Waarde, Waarheid
from cao_ai.model.velden import Veld
from cao_ai.notation import Leesfout, lees_tekst, schrijf
from cao_ai.notation.writing import citeer

_DAG = re.compile(r"\b(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})\b")
_KORT = {"j": "ja", "n": "nee"}
_WEET_NIET = ("weet niet", "weet ik niet", "geen idee", ONBEKEND)
_LANGSTE_ANTWOORD = 2000
_QUOTES = '"“”„'


@dataclass(frozen=True, slots=True)
class Refusal:
    """Why an answer cannot be taken, as one or two Dutch sentences."""

    sentence: str


def is_unknown(text: str) -> bool:
    """Whether somebody says not to know."""
    return text.lower().rstrip(".!") in _WEET_NIET


def read_value(text: str, veld: Veld) -> str | Refusal:
    """The answer in the normal form of the language."""
    text = unicodedata.normalize("NFC", " ".join(text.split()))
    if refusal := _unreadable(text):
        return refusal
    read = lees_tekst(text, veld)
    if isinstance(read, Leesfout):  # it is not in the notation of the language yet
        read = lees_tekst(_as_written(text, veld), veld)
    match read:
        case Leesfout():
            return Refusal(_told(text, veld, read))
        case Teksten(regels) if not all(regel.strip() for regel in regels):
            return Refusal("Een naam of tekst kan niet leeg zijn.")
        case None:
            return ONBEKEND
        case _:
            return schrijf(_bare(read))


def _told(text: str, veld: Veld, fault: Leesfout) -> str:
    if Teksten in veld.soorten and any(sign in text for sign in _QUOTES):
        return "De aanhalingstekens in deze tekst passen niet bij elkaar. Laat ze weg."
    if veld.soorten == (Termen,) and text.isdecimal():
        return f"Kies een nummer van 1 tot en met {len(veld.termen)}, of typ het woord."
    return f"{fault.melding}. {fault.herstel}"


def _unreadable(text: str) -> Refusal | None:
    if len(text) > _LANGSTE_ANTWOORD:
        return Refusal(f"Dit antwoord is te lang: hoogstens {_LANGSTE_ANTWOORD} tekens.")
    strange = any(unicodedata.category(sign) in ("Cs", "Cc", "Co", "Cn") for sign in text)
    if strange or not isinstance(ontcijfer(text.encode(errors="replace"), ""), str):
        return Refusal("In dit antwoord staat een teken dat geen tekst is. Typ het opnieuw.")
    return None


def _as_written(text: str, veld: Veld) -> str:
    """The answer as the language would have it: terms for numbers, quotes around texts."""
    bare = text.rstrip(".!") or text
    if Termen in veld.soorten and (terms := _terms(bare, veld)):
        return terms
    if Partijen in veld.soorten and not any(sign in text for sign in _QUOTES):
        return _parties(text, veld.termen)
    if Teksten in veld.soorten:
        return ", ".join(map(_quoted, _names(text) or [""])) if veld.meervoud else _quoted(text)
    if Waarheid in veld.soorten:
        return _KORT.get(bare.lower(), bare.lower() if bare.lower() in ("ja", "nee") else bare)
    return _DAG.sub(_iso, bare)


def _iso(found: "re.Match[str]") -> str:
    day, month, year = found.groups()
    return f"{year}-{int(month):02}-{int(day):02}"


def _terms(text: str, veld: Veld) -> str:
    """The words for numbers and shortened words; empty where a part is neither."""
    parts = [part.strip() for part in re.split(r",|;| en ", text)] if veld.meervoud else [text]
    found = [_term(part, veld.termen) for part in parts if part]
    return ", ".join(dict.fromkeys(found)) if all(found) else ""


def _term(text: str, terms: Sequence[str]) -> str:
    """The one word of the list that is meant: by number, in full, by its begin, or by its letters."""
    if text.isdecimal() and has_numbers(terms):
        return terms[int(text) - 1] if 0 < int(text) <= len(terms) else ""
    small = text.lower()
    for fits in (_same, _begins, _abbreviates):
        found = [term for term in terms if fits(small, term.lower())]
        if len(found) == 1:
            return found[0]
    return ""


def has_numbers(terms: Sequence[str]) -> bool:
    """Whether a term can be chosen by its number; not where a term is a number itself."""
    return not any(term.isdecimal() for term in terms)


def _same(text: str, term: str) -> bool:
    return text == term


def _begins(text: str, term: str) -> bool:
    return len(text) > 1 and term.startswith(text)


def _abbreviates(text: str, term: str) -> bool:
    """Whether the letters stand in the word in that order, the first one first: “pvt”, “or”."""
    letters = iter(term)
    return 1 < len(text) <= len("pvt") and term[0] == text[0] and all(sign in letters for sign in text)


def _parties(text: str, roles: Sequence[str]) -> str:
    """Put the names between quotes: `werkgever Merwede, vakbond Zorg`."""
    parts = []
    for part in (part.strip() for part in text.split(",")):
        role = max((role for role in roles if part.lower().startswith(f"{role} ")), key=len, default="")
        parts.append(f"{role} {citeer(part[len(role) :].strip())}" if role else part)
    return ", ".join(parts)


def _names(text: str) -> list[str]:
    """The parts between commas; a name between quotes may hold one."""
    return [part.strip() for part in re.findall(r'(?:"[^"]*"|“[^”]*”|[^,;"“])+', text) if part.strip()]


def _quoted(text: str) -> str:
    """A text between quotes; one that has them around it already keeps them."""
    inner = text[1:-1]
    around = text[:1] in tuple(_QUOTES) and text[-1:] in tuple(_QUOTES) and len(text) > 1
    return text if around and not any(sign in inner for sign in _QUOTES) else citeer(text)


def _bare(value: Waarde) -> Waarde:
    """A count without the word for what is counted: the question says that."""
    return dataclasses.replace(value, eenheid="", per="") if isinstance(value, Getal) else value
