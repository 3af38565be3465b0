"""Mistakes in Dutch that a machine can see: in a printed passage, and in the words of a text."""

import re
from collections.abc import Iterator

from cao_ai.clauses.library import subjects_with_text
from cao_ai.resources import clause_library

_TIMES = (
    ("week", "weken"),
    ("dag", "dagen"),
    ("werkdag", "werkdagen"),
    ("maand", "maanden"),
    ("minuut", "minuten"),
)
_COUNTED = (("persoon", "personen"), ("zaak", "zaken"), ("werknemer", "werknemers"))
_OF_TEXTS = re.findall(
    r'aantal\("([^"]+)", "([^"]+)"',
    "".join(
        (clause_library() / name / "tekst.j2").read_text(encoding="utf-8") for name in subjects_with_text()
    ),
)
_NOUNS = sorted({pair for pair in (*_TIMES, *_COUNTED, *_OF_TEXTS) if pair[0] != pair[1]})
_SINGULAR = "|".join(re.escape(one) for one, _ in _NOUNS)
_PLURAL = "|".join(re.escape(many) for _, many in _NOUNS)
_MANY_DO = "worden|zijn|hebben|kunnen|moeten|mogen|krijgen|gelden|doen|komen|houden|nemen|beslissen|werken"

_IN_A_PASSAGE = {
    "twee spaties": r"  ",
    "een spatie voor een leesteken": r"\s[,.;:]",
    "twee leestekens": r",,|\.\.|;;|[,;:]\.|\.;|,;|:;|,:",
    "lege haken": r"\(\s*\)|\( | \)",
    "geen spatie bij een haak": r"\w\(|\)\w",
    "een woord van het programma": r"\b(None|True|False)\b|[\ue000-\uf8ff{}]",
    "twee keer een lidwoord": r"(?i)\b(de|een|één) (de|het|een|één)\b|\bhet het\b",
    "twee keer hetzelfde woord": r"(?i)\b(\w+) \1\b",
    "twee voorzetsels": r"(?i)\b(binnen|vanaf|voor|na|per|gedurende|uiterlijk) (binnen|vanaf|na|per)\b",
    "een grens op een grens": r"(?i)\b(binnen|uiterlijk|hoogstens|maximaal|minstens) ten (minste|hoogste)\b"
    r"|\bten (minste|hoogste) (binnen|ten|uiterlijk|niet|hoogstens|maximaal|minstens)\b",
    "één met een meervoud": rf"\béén \(1\) ({_PLURAL})\b",
    "meer met een enkelvoud": rf"(?<!één )\((?!1\))[^)]*\) ({_SINGULAR})(?![\w’])",
    "één van iets dat meer doet": rf"\béén \(1\) (\w+ ){{1,3}}({_MANY_DO}) \w",
    "een bedrag buiten de huisregel": r"€(?!\u00a0)|€\u00a0[\d.]+(?!,–|,\d\d\b|[\d.])|\d ?%|\beuro\b",
    "een hoofdletter na een dubbele punt": r": (?!Een (?:vrije )?tekst)[A-Z][a-z]",
    "niets na een voorzetsel": r"\b(van|met|tot|per)[.;]|\bover:[.;]",
    "een zin zonder hoofdletter": r"[.!?] [a-zé]",
}
PATTERNS = {name: re.compile(pattern) for name, pattern in _IN_A_PASSAGE.items()}
# Words that leave open what is owed; a negotiator has to say when, how much or to whom.
VAGUE_WORD = re.compile(
    r"\b(tijdig\w*|zo spoedig mogelijk|zo snel mogelijk|onverwijld\w*|(on)?redelijk\w*|wezenlijk\w*"
    r"|ingrijpend\w*|in beginsel|passend\w*|zoveel mogelijk|zo veel mogelijk|voldoende|toereikend\w*"
    r"|adequate?|periodiek\w*|regelmatig\w*|zo nodig|eventueel|eventuele|materie\w+|doorgaans"
    r"|zorgvuldig\w*|behoorlijk\w*|naar vermogen)\b",
    re.IGNORECASE,
)
_NO_PROSE = re.compile(r"{#.*?#}|{% (?:el)?if.*?%}|afspraak\(\w+,|voetnoot\([^)]*\)", re.DOTALL)


def mistakes(passage: str) -> Iterator[str]:
    """Yield each mistake in one passage, with its name and its words."""
    for name, pattern in PATTERNS.items():
        if match := pattern.search(passage):
            yield f"{name} ({match[0]!r}): {passage}"
    for opening, closing in ("()", "“”"):
        if passage.count(opening) != passage.count(closing):
            yield f"haken of aanhalingstekens zonder paar: {passage}"


def vague_words(subject: str) -> Iterator[tuple[str, str]]:
    """Yield each vague word of a text with its line; sources and remarks for the reader of the file apart."""
    own = (clause_library() / subject / "tekst.j2").read_text(encoding="utf-8")
    shared = re.findall(r'(?:include|import) "([^"]+)"', own)
    files = [own, *((clause_library() / name).read_text(encoding="utf-8") for name in shared)]
    for sentence in "\n".join(_NO_PROSE.sub("", file) for file in files).splitlines():
        yield from ((match[0].lower(), sentence.strip()) for match in VAGUE_WORD.finditer(sentence))
