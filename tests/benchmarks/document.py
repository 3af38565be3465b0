"""Makes a document of any number of articles from a seed, with every kind of block and inline."""

import datetime
from collections.abc import Iterator
from random import Random

from cao_ai.document import (
    Annex,
    Article,
    Block,
    Chapter,
    Document,
    Footnote,
    Inline,
    Lid,
    Paragraph,
    Point,
    Properties,
    Reference,
    Remark,
    Strong,
    Table,
    Term,
    Text,
)
from tests.benchmarks.agreement import SEED

ARTICLES = 200
_PER_CHAPTER = 20
_SYSTEMS = 7
_WORDS = """
werkgever werknemer ondernemingsraad vakbond systeem toezicht besluit uitkomst gegevens termijn
deskundige scholing klacht bezwaar instemming advies aankondiging ingebruikname wijziging evaluatie
bewaartermijn toezichthouder beoordeling rooster loon functie overleg commissie medezeggenschap
afspraak gevolg reden de het een deze iedere binnen voor na van met zonder over tijdens volgens
namens tegen is wordt blijft kan mag moet heeft krijgt geeft vraagt meldt bewaart wist toetst legt
uit vast schriftelijk kosteloos tijdig eerst altijd alleen ook niet meer minder ten minste ten
hoogste twee drie vier weken maanden dagen uren
""".split()  # noqa: SIM905 -- a hundred words on a hundred lines read badly


def document(articles: int = ARTICLES, seed: int = SEED) -> Document:
    """Make a document; chapters, systems and findings grow with the articles."""
    rng = Random(seed)  # noqa: S311 -- the same document every time, no secrets
    blocks = tuple(block for number in range(1, articles + 1) for block in _blocks(number, rng))
    sheets = tuple(_sheet(number) for number in range(1, _SYSTEMS * articles // ARTICLES + 1))
    return Document(
        Properties(
            "Cao Voorbeeld Distributie 2027-2029",
            ("Voorbeeld Distributie B.V.", "Bond voor Vervoer & Techniek"),
            "Ontwerp",
            datetime.date(2026, 11, 20),
            "0" * 64,
            "2026-11-20",
        ),
        (Remark((Text("Dit ontwerp heeft 1 fout, zie "), Reference("artikel1"), Text("."))),),
        blocks,
        (Annex("bladen", "Systeembladen", sheets),),
        "\n".join(_sentence(rng) for _ in range(articles)),
    )


def _blocks(number: int, rng: Random) -> Iterator[Block]:
    if number % _PER_CHAPTER == 1:
        yield Chapter(f"Hoofdstuk over {number // _PER_CHAPTER + 1}")
        yield Paragraph((Text(_sentence(rng)),))
    yield Article(
        f"artikel{number}", f"Afspraak {number}", tuple(_lid(number, lid, rng) for lid in range(1, 4))
    )
    if number % 5 == 0:
        yield Remark((Text(_sentence(rng)), Term("order")))


def _lid(number: int, lid: int, rng: Random) -> Lid:
    inlines: tuple[Inline, ...] = (Text(f"{_sentence(rng)} "), Strong("Altijd"), Text(f" & steeds < {lid}. "))
    match lid:
        case 1:
            return Lid((*inlines, Footnote("AI-verordening, artikel 26, tweede lid (wet)")))
        case 2:
            return Lid(
                (*inlines, Reference(f"artikel{rng.randint(1, number)}", rng.randint(1, 3)), Text("."))
            )
        case _:
            points = tuple(Point((Text(_sentence(rng)), Term("systeem"))) for _ in range(3))
            return Lid((Text(f"{_sentence(rng)} Daarbij geldt:"),), points)


def _sheet(number: int) -> Table:
    rows = tuple((f"Kenmerk {row}", f"waarde {row} van systeem {number}") for row in range(1, 13))
    return Table(f"Systeem {number}", ("Kenmerk", "Waarde"), rows)


def _sentence(rng: Random) -> str:
    """Make a sentence of other words each time: text that repeats itself packs faster than real text."""
    return f"{' '.join(rng.choices(_WORDS, k=rng.randint(8, 30))).capitalize()}."
