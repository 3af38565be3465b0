"""What a writer probably meant by a line that is no field and no head line."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from cao_ai.language.lines import Line
from cao_ai.model.woordenboek import ingangen, klasse_van, onderwerpen
from cao_ai.notation.faults import bedoelde
from cao_ai.parsing import Failure

VOORBEELDEN: Mapping[str, str] = {
    "cao": "cao “Cao Voorbeeld 2027-2029”",
    "ai-systeem": "ai-systeem PickPilot “PickPilot 4”",
    "begrip": "begrip “order” “Een verzameling artikelen.”",
    "hoofdstuk": "hoofdstuk “Zeggenschap”",
    "tekst": "tekst “Partijen evalueren jaarlijks.”",
    "negeer": "negeer ARBO-5-RIE omdat “de RI&E is aangevuld”",
}
"""A head line of every kind but the subjects, by its first word."""

LOS = ("begrip", "hoofdstuk", "tekst", "negeer")
"""The words of lines that are a part by themselves, without `einde`."""

_ARTIKEL = "toezicht over PickPilot volgens middenweg"
_BULLET = re.compile(r"[ \t]*([-–—*•·▪])[ \t]+")


@dataclass(frozen=True, slots=True)
class Slip:
    """What is wrong, and what to do; `woorden` counts the words at the start that are wrong, 0 is unknown."""

    melding: str
    herstel: str
    woorden: int = 0


def veld_zonder_dubbele_punt(line: Line, blok: str) -> Slip:
    """Say why a line in a block is no field."""
    if found := _BULLET.match(line.text):
        herstel = f"Haal “{found[1]}” weg: elke regel is al een punt."
        return Slip("Deze regel begint met een opsommingsteken", herstel)
    kaal = line.bare.lower()
    sleutel = next((s for s in _sleutels(blok) if re.match(rf"{re.escape(s)}(?![\w-])", kaal)), "")
    if sleutel and kaal[len(sleutel) :].lstrip().startswith("="):
        return Slip("Achter een sleutel staat een dubbele punt", f"Schrijf “{sleutel}:” in plaats van “=”.")
    melding = "Deze regel heeft geen sleutel met een dubbele punt"
    if sleutel:
        return Slip(melding, f"Zet een dubbele punt achter “{sleutel}”.")
    herstel = "Schrijf “sleutel: waarde”; hoort dit bij de regel erboven, zet dan daar een komma achter."
    return Slip(melding, herstel)


def _sleutels(blok: str) -> Sequence[str]:
    """The keys of a block, longest first."""
    klasse = klasse_van(blok)
    bekend = ingangen(klasse).values() if klasse else ()
    return sorted((deel.sleutel for deel in bekend), key=len, reverse=True)


def is_kop(line: Line) -> bool:
    """Whether a line that cannot be read looks like the head of a block, and not like a bad field."""
    rest = line.bare[len(line.word) :].strip().lower()
    if _bekend(line.word):
        return not line.indented or rest.startswith(("over ", "volgens ", "x"))
    return not line.indented and (not rest or rest.startswith(("over ", "volgens ")))


def _bekend(woord: str) -> bool:
    return woord in VOORBEELDEN or woord in onderwerpen()


def slechte_kop(line: Line, failure: Failure) -> Slip:
    """Say why a head line cannot be read."""
    woorden = line.bare.lower().split()
    if line.word in VOORBEELDEN:
        return _vaste_kop(line.word, woorden, failure)
    if line.word in onderwerpen():
        return Slip("Deze kopregel is niet te lezen", _raad_over(woorden, failure))
    if "-".join(woorden[:2]) in {*VOORBEELDEN, *onderwerpen()}:
        goed = "-".join(woorden[:2])
        melding = f"“{' '.join(woorden[:2])}” is één woord"
        return Slip(melding, f"Schrijf “{goed}”, met een streepje.", woorden=2)
    return Slip(
        f"“{line.text.split()[0][:40]}” is geen begin van een blok",
        bedoelde(line.word, [*VOORBEELDEN, *onderwerpen()], cutoff=0.7)
        or "Een blok begint met “cao”, “ai-systeem” of een onderwerp; losse tekst schrijft u als: tekst “…”.",
        woorden=1,
    )


def _vaste_kop(woord: str, woorden: Sequence[str], failure: Failure) -> Slip:
    bijvoorbeeld = f"Schrijf bijvoorbeeld: {VOORBEELDEN[woord]}."
    if woord == "ai-systeem" and woorden[1:] and not failure.found.strip():
        return Slip("De titel van het systeem ontbreekt", bijvoorbeeld)
    if woord == "ai-systeem" and "NAAM" not in failure.expected:
        return Slip("De naam van een systeem is één woord, met daarachter de titel", bijvoorbeeld)
    return Slip("Deze kopregel is niet te lezen", bijvoorbeeld)


def _raad_over(woorden: Sequence[str], failure: Failure) -> str:
    gevonden = failure.found.strip().lower()
    na_over = woorden[2:3] if woorden[1:2] == ["over"] else []
    if na_over in (["alle"], ["alles"]):
        return "Laat “over” weg: zonder “over” geldt het blok voor alle systemen."
    if gevonden == "en":
        return "Zet een komma tussen de namen van de systemen."
    if gevonden[:1] in tuple('"“”„'):
        return "Schrijf de naam van het systeem zonder aanhalingstekens."
    if na_over and failure.expected & {"KOMMA"} and gevonden:
        return "De naam van een systeem is één woord; tussen twee namen staat een komma."
    return f"Schrijf bijvoorbeeld: {_ARTIKEL}."
