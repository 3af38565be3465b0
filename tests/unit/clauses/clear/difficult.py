"""What a clear text may not say: words few people know, and words that leave open what is owed."""

import re
from collections.abc import Iterator

from cao_ai.resources import clause_library
from tests.unit.clauses.mistakes import VAGUE_WORD

_INSTEAD = {
    "medezeggenschap": "ondernemingsraad",
    "betrokkene": "je, of de persoon om wie het gaat",
    "betrokkenen": "de mensen om wie het gaat",
    "indien": "als",
    "conform": "volgens",
    "dient": "moet",
    "dienen te": "moeten",
    "jegens": "tegen",
    "alsmede": "en",
    "alsook": "en",
    "evenals": "en",
    "tevens": "ook",
    "derhalve": "dus",
    "teneinde": "om",
    "ingevolge": "door",
    "krachtens": "door",
    "omtrent": "over",
    "inzake": "over",
    "terzake": "daarover",
    "aangaande": "over",
    "betreffende": "over",
    "desbetreffende": "die",
    "middels": "met",
    "mits": "als",
    "tenzij": "behalve als",
    "naarmate": "als",
    "onverminderd": "blijft gelden",
    "onverlet": "verandert niet",
    "onverkort": "helemaal",
    "overeenkomstig": "volgens",
    "met inachtneming": "volgens",
    "met inbegrip": "ook",
    "met betrekking tot": "over",
    "ten aanzien van": "over",
    "ten behoeve van": "voor",
    "ten gunste van": "in het voordeel van",
    "naar aanleiding van": "door",
    "in het kader van": "bij",
    "op grond van": "door",
    "in strijd met": "tegen",
    "gedurende": "tijdens, of niets",
    "jaarlijks": "elk jaar",
    "ten minste": "minstens",
    "ten hoogste": "hoogstens",
    "achterwege": "niet",
    "voornemen": "plan",
    "voorgenomen": "gepland",
    "geschiedt": "gaat",
    "verricht": "doet",
    "verstrekken": "geven",
    "verstrekt": "geeft",
    "bewerkstelligen": "zorgen",
    "aanmerken": "zien als",
    "merkt aan": "ziet als",
    "raadpleegt": "vraagt",
    "raadplegen": "vragen",
    "opschorten": "wachten met, of stoppen",
    "opschorting": "wachten, of stoppen",
    "benadeelt": "geeft nadeel",
    "benadeling": "nadeel",
    "hanteert": "gebruikt",
    "vordert": "eist",
    "verschuldigd": "moet betalen",
    "ontlenen": "krijgen",
    "vergen": "vragen",
    "vergt": "vraagt",
    "verhelpen": "goed maken",
    "nadien": "daarna",
    "hierna": "hieronder",
    "wegens": "door",
    "diens": "zijn",
    "uitvoer": "uitkomst",
    "onderneming": "bedrijf",
    "arbeidsovereenkomst": "contract",
    "dienstverband": "baan",
    "arbeidstijd": "werktijd",
    "arbeidsplaats": "baan",
    "grondslag": "reden",
    "rechtsgevolg": "gevolg",
    "rechtspositie": "positie",
    "paritaire": "AI-commissie, uitgelegd op de eerste bladzijde",
    "psychosociale": "druk en stress",
    "gegevensbeschermingseffectbeoordeling": "privacytoets",
    "effectbeoordeling": "toets van de gevolgen",
    "ingebruikname": "start van het gebruik",
    "kennisgeving": "bericht",
    "nabootsing": "namaken",
    "algemeenverbindendverklaring": "voor de hele sector gelden",
    "tekortkoming": "iets dat niet goed is",
    "biometrische": "metingen van het lichaam",
    "heimelijk": "in het geheim",
    "levenssfeer": "privéleven",
    "gemotiveerd": "met redenen",
    "geletterdheid": "weten van AI",
    "verzoek": "vraag",
}
"""Each difficult word with what everyday Dutch says."""

_DIFFICULT = re.compile(rf"\b({'|'.join(map(re.escape, _INSTEAD))})\b", re.IGNORECASE)
_PLACE_IN_LAW = re.compile(
    r"\bartikel(?:en)? \d|\b(?:eerste|tweede|derde|vierde|vijfde|zesde|zevende) lid\b|\blid \d"
    r"|\bonder [a-z]\b|[vV]erordening|\bAVG\b|\bWOR\b|\bBW\b",
)
_NO_PROSE = re.compile(
    r"{#.*?#}|{% (?:(?:el)?if|for|endif|call|set \w+\.).*?%}|\"[^\"]*\"(?=: )|\bheeft\([^)]*\)", re.DOTALL
)


def prose(subject: str) -> Iterator[str]:
    """Yield the lines of a clear text and of what it includes, as its writer wrote them."""
    own = (clause_library() / subject / "helder.j2").read_text(encoding="utf-8")
    shared = sorted((clause_library() / "gemeen" / "helder").glob("*.j2"))
    for source in (own, *(file.read_text(encoding="utf-8") for file in shared)):
        yield from (line.strip() for line in _NO_PROSE.sub("", source).splitlines() if line.strip())


def difficult_words(sentence: str) -> Iterator[str]:
    """Yield each difficult word of a sentence with what to say instead."""
    for found in _DIFFICULT.finditer(sentence):
        yield f"{found[0]} (schrijf: {_INSTEAD[found[0].lower()]}): {sentence}"
    if place := _PLACE_IN_LAW.search(sentence):
        yield f"{place[0]} (een plaats in de wet): {sentence}"


def vague_words_of(sentence: str) -> Iterator[str]:
    """Yield each word that leaves open what is owed."""
    yield from (found[0].lower() for found in VAGUE_WORD.finditer(sentence))
