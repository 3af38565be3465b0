"""Lists of words, and the places in law that a text names."""

from collections.abc import Iterable, Mapping

from cao_ai.model.values import Verwijzing, Verwijzingen

_LAWS = {
    "AI-verordening": "de AI-verordening",
    "AVG": "de Algemene verordening gegevensbescherming",
    "UAVG": "de Uitvoeringswet Algemene verordening gegevensbescherming",
    "WOR": "de Wet op de ondernemingsraden",
    "WMS": "de Wet medezeggenschap op scholen",
    "BW": "het Burgerlijk Wetboek",
    "Arbowet": "de Arbeidsomstandighedenwet",
    "Arbobesluit": "het Arbeidsomstandighedenbesluit",
    "Arboregeling": "de Arbeidsomstandighedenregeling",
    "ATW": "de Arbeidstijdenwet",
    "Wet cao": "de Wet op de collectieve arbeidsovereenkomst",
    "Wet avv": "de Wet op het algemeen verbindend en het onverbindend verklaren van "
    "bepalingen van collectieve arbeidsovereenkomsten",
    "Wet op de loonvorming": "de Wet op de loonvorming",
    "WMCO": "de Wet melding collectief ontslag",
    "AWGB": "de Algemene wet gelijke behandeling",
    "WGBL": "de Wet gelijke behandeling op grond van leeftijd bij de arbeid",
    "WGBH/CZ": "de Wet gelijke behandeling op grond van handicap of chronische ziekte",
    "Wbk": "de Wet bescherming klokkenluiders",
    "Waadi": "de Wet allocatie arbeidskrachten door intermediairs",
    "EVRM": "het Europees Verdrag voor de Rechten van de Mens",
    "Richtlijn 2002/14/EG": "Richtlijn 2002/14/EG",
    "Richtlijn (EU) 2024/2831": "Richtlijn (EU) 2024/2831",
    "deze cao": "deze cao",
}
_ORDINALS = (
    *("eerste", "tweede", "derde", "vierde", "vijfde"),
    *("zesde", "zevende", "achtste", "negende", "tiende"),
)


def rij(words: Iterable[str], link: str = "en") -> str:
    """Join words as Dutch has it: a, b en c."""
    *rest, last = words
    return f"{', '.join(rest)} {link} {last}" if rest else last


def opsomming(terms: Iterable[str], names: Mapping[str, str], link: str = "en") -> str:
    """Join terms of a closed list by the names that a text gives them."""
    return rij([names[term] for term in terms], link)


def bronnen(claims: Verwijzingen) -> str:
    """Write the places in law that a text claims for itself."""
    return rij([_place(place) for place in claims.plaatsen])


def hoofdletter(text: str) -> str:
    """Return text with a capital at its start."""
    return text[:1].upper() + text[1:]


def _place(place: Verwijzing) -> str:
    law = _LAWS.get(place.wet, place.wet)
    if not place.artikel:
        return law
    article = f"7:{place.artikel}" if place.wet == "BW" and ":" not in place.artikel else place.artikel
    parts = [f"artikel {article}"]
    if place.lid:
        parts.append(_ordinal(place.lid))
    if place.onder:
        parts.append(f"onder {place.onder}")
    separator = ", van " if len(parts) > 1 else " van "
    return ", ".join(parts) + separator + law


def _ordinal(lid: str) -> str:
    number = int(lid)
    return f"{_ORDINALS[number - 1]} lid" if 1 <= number <= len(_ORDINALS) else f"lid {lid}"
