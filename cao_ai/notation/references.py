"""References to a law: the many spellings of one place, read as the same."""

import re

from cao_ai.model.values import Verwijzing

DEZE_CAO = "deze cao"

WETTEN = {
    "AI-verordening": r"ai-verordening|ai verordening|ai-vo|ai act|ai-act|verordening \(eu\) 2024/1689",
    "AVG": r"avg|gdpr|algemene verordening gegevensbescherming",
    "UAVG": r"uavg|uitvoeringswet avg",
    "WOR": r"wor|wet op de ondernemingsraden",
    "WMS": r"wms|wet medezeggenschap op scholen",
    "BW": r"bw|burgerlijk wetboek",
    "Arbowet": r"arbowet|arbeidsomstandighedenwet",
    "Arbobesluit": r"arbobesluit",
    "Arboregeling": r"arboregeling",
    "ATW": r"atw|arbeidstijdenwet",
    "Wet cao": r"wet cao|wet op de collectieve arbeidsovereenkomst",
    "Wet avv": r"wet avv",
    "Wet op de loonvorming": r"wet op de loonvorming|wlv",
    "WMCO": r"wmco|wet melding collectief ontslag",
    "AWGB": r"awgb|algemene wet gelijke behandeling",
    "WGBL": r"wgbl",
    "WGBH/CZ": r"wgbh/cz|wgbhcz",
    "Wbk": r"wbk|wet bescherming klokkenluiders",
    "Waadi": r"waadi",
    "EVRM": r"evrm",
    "Richtlijn 2002/14/EG": r"richtlijn 2002/14(?:/eg)?",
    "Richtlijn (EU) 2024/2831": r"richtlijn \(eu\) 2024/2831|platformrichtlijn",
}

_RANG = {
    "eerste": "1",
    "tweede": "2",
    "derde": "3",
    "vierde": "4",
    "vijfde": "5",
    "zesde": "6",
    "zevende": "7",
    "achtste": "8",
    "negende": "9",
    "tiende": "10",
}
_ARTIKEL = r"(?:artikel|art\.?)\s*(?P<artikel>\d+(?::\d+)?[a-z]?(?: (?:bis|ter))?)"
_LID = r"(?:\s*(?:\((?P<haak>\d+)\)|,?\s*(?:lid|leden)\s*(?P<lid>\d+)|,?\s*(?P<rang>\w+)\s+lid))?"
_ONDER = r"(?:\s*(?:\((?P<letter>[a-z])\)|,?\s*(?:onder|sub|onderdeel|punt)\s*(?P<onder>[a-z0-9]+)))?"
_WET = "|".join(f"(?P<wet{nummer}>{patroon})" for nummer, patroon in enumerate(WETTEN.values()))
_VORMEN = (
    rf"(?:de |het )?(?:{_WET}),?\s*(?:{_ARTIKEL}{_LID}{_ONDER})?",
    rf"{_ARTIKEL}{_LID}{_ONDER},?\s*(?:van )?(?:de |het )?(?:{_WET})",
)
"""One pattern for all laws each way round: compiling one for each law took 15 ms."""


def lees_verwijzing(tekst: str) -> Verwijzing:
    """Read a reference in any of its spellings; what is not understood stays as written, as the law."""
    schoon = re.sub(r"\s+", " ", tekst.strip()).lower()
    for vorm in _VORMEN:
        if gevonden := re.fullmatch(vorm, schoon):
            return _verwijzing(gevonden)
    return Verwijzing(DEZE_CAO if schoon == DEZE_CAO else tekst.strip())


def _verwijzing(gevonden: "re.Match[str]") -> Verwijzing:
    delen = {naam: waarde or "" for naam, waarde in gevonden.groupdict().items()}
    wet = next(wet for nummer, wet in enumerate(WETTEN) if delen[f"wet{nummer}"])
    lid = delen["haak"] or delen["lid"] or _RANG.get(delen["rang"], "")
    return Verwijzing(wet, delen["artikel"].removeprefix("7:"), lid, delen["letter"] or delen["onder"])


def schrijf_verwijzing(plaats: Verwijzing) -> str:
    """Write the one spelling that the language has for a place."""
    artikel = f" artikel {plaats.artikel}" if plaats.artikel else ""
    lid = f" lid {plaats.lid}" if plaats.lid else ""
    onder = f" onder {plaats.onder}" if plaats.onder else ""
    return f"{plaats.wet}{artikel}{lid}{onder}"


def omvat(ruim: Verwijzing, nauw: Verwijzing) -> bool:
    """Whether the first place contains the second: same law, and each part it names is the same."""
    return ruim.wet == nauw.wet and all(
        not deel or deel == getattr(nauw, naam)
        for naam, deel in (("artikel", ruim.artikel), ("lid", ruim.lid), ("onder", ruim.onder))
    )
