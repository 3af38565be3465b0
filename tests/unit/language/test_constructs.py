"""A construct of the language has its rule in the grammar, its node, its meaning and its print."""

import re
from typing import get_args

import pytest

from cao_ai.language import ast
from cao_ai.language.lowering import lower
from cao_ai.language.parser import cao_grammar, parse
from cao_ai.language.printer import maak_op
from cao_ai.model.cao import Cao
from cao_ai.parsing import Failure, Node
from cao_ai.resources import grammar_file

FRAME = 'cao "Cao"\neinde\n\nai-systeem PickPilot "PickPilot 4"\neinde\n\n'

# The rule of the grammar: its node, where the meaning keeps it, and an example in normal form.
CONSTRUCTS: dict[str, tuple[type, str, str]] = {
    "kop_cao": (ast.Blok, "titel", 'cao "Cao"\neinde'),
    "kop_systeem": (ast.Blok, "systemen", 'ai-systeem PickPilot "PickPilot 4"\neinde'),
    "kop_onderwerp": (ast.Blok, "inhoud", "toezicht over PickPilot volgens middenweg\neinde"),
    "begrip": (ast.Begripsregel, "begrippen", 'begrip "order" "Een verzameling."'),
    "hoofdstuk": (ast.Hoofdstukregel, "inhoud", 'hoofdstuk "Zeggenschap"'),
    "vrijetekst": (ast.Tekstregel, "inhoud", 'tekst "Een.",\n      "Twee."'),
    "negeer": (ast.Negeerregel, "negeer", 'negeer ARBO-5-RIE over PickPilot omdat "reden"'),
}


def rules() -> set[str]:
    """The constructs of the grammar: what stands behind an arrow in the rules for lines."""
    text = grammar_file("cao.lark").read_text(encoding="utf-8")
    loose = re.search(r"(?s)\?losse_kop:(.*?)\nover:", text)
    head = re.search(r"(?s)\nkop:(.*?)\n\?losse_kop", text)
    assert loose
    assert head
    return set(re.findall(r"-> (\w+)", head[1] + loose[1]))


def test_every_construct_of_the_grammar_is_known_and_has_a_node() -> None:
    assert rules() == set(CONSTRUCTS), "a construct of grammar/cao.lark has no node, meaning or print yet"
    assert {node for node, _, _ in CONSTRUCTS.values()} == set(get_args(ast.Onderdeel))


@pytest.mark.parametrize("name", CONSTRUCTS)
def test_a_construct_has_its_node_its_meaning_and_its_print(name: str) -> None:
    node, place, example = CONSTRUCTS[name]
    text = f"{FRAME}{example}\n" if example not in FRAME else FRAME.rstrip() + "\n"
    written = parse(text).value
    assert written is not None
    assert isinstance(written.onderdelen[-1], node) or example in FRAME
    meaning = lower(written).value
    assert isinstance(meaning, Cao)
    assert getattr(meaning, place)
    assert example in maak_op(written, text)


def shape(text: str, start: str = "veld") -> str:
    """The tree of a line as names: nodes with their parts between brackets, tokens in capitals."""
    tree = cao_grammar().parse(text, start)
    assert not isinstance(tree, Failure), tree
    return _shape(tree)


def _shape(node: Node) -> str:
    parts = [_shape(part) if isinstance(part, Node) else part.name for part in node.children]
    return f"{node.name}({' '.join(parts)})"


TREES = [
    ("a: voor ingebruikname", "moment(VOOR anker(WOORD))"),
    ("a: voor einde dienst", "moment(VOOR anker(WOORD WOORD))"),
    ("a: vóór besluit", "moment(VOOR anker(WOORD))"),
    ("a: bij personeelsbesluit", "moment(BIJ anker(WOORD))"),
    ("a: 12 weken voor besluit", "moment(maat(hoeveelheid(GETAL) staart(WOORD)) VOOR anker(WOORD))"),
    (
        "a: binnen 3 maanden na ingebruikname",
        "moment(maat(BINNEN hoeveelheid(GETAL) staart(WOORD)) NA anker(WOORD))",
    ),
    ("a: binnen budget", "woorden(BINNEN WOORD)"),
    ("a: geschikt voor controle", "woorden(WOORD VOOR WOORD)"),
    ("a: wet voor cao", "woorden(WOORD VOOR WOORD)"),
    ("a: ouder dan 50", "woorden(WOORD WOORD GETAL)"),
    ("a: 4a", "woorden(CODE)"),
    ("a: mei", "woorden(MAAND)"),
    ("a: voorstel", "woorden(WOORD)"),
    ("a: nabij", "woorden(WOORD)"),
    ("a: persoon", "woorden(WOORD)"),
    ("a: totaal", "woorden(WOORD)"),
    ("a: bijlage", "woorden(WOORD)"),
    ("a: binnenstad", "woorden(WOORD)"),
    ("a: minstensheid", "woorden(WOORD)"),
    ("a: per-stuk", "woorden(WOORD)"),
    ("a: meivakantie", "woorden(WOORD)"),
    ("a: ten minste 12 weken", "maat(GRENS hoeveelheid(GETAL) staart(WOORD))"),
    ("a: 3 tot 6 maanden", "maat(hoeveelheid(GETAL TOT GETAL) staart(WOORD))"),
    ("a: € 7.500 per systeem", "maat(hoeveelheid(EURO GETAL) per(PER WOORD))"),
    ("a: 10 % van de werktijd", "maat(hoeveelheid(GETAL PROCENT) staart(WOORD WOORD WOORD))"),
    ("a: 10 mei 2027", "datum(GETAL MAAND GETAL)"),
    ("a: 1 mei 2027 t/m 2029-05-01", "periode(datum(GETAL MAAND GETAL) TOT_EN_MET datum(ISODATUM))"),
    ("a: 19:00 tot 07:30", "dagdeel(KLOK TOT KLOK)"),
    ('a: vakbond "Bond"', "rol(woorden(WOORD) TEKST)"),
]


@pytest.mark.parametrize(("line", "tree"), TREES)
def test_a_value_has_one_tree(line: str, tree: str) -> None:
    assert shape(line) == f"veld(SLEUTEL waarde(groep({tree})))"


def test_tiers_and_lists_are_groups_and_parts() -> None:
    assert (
        shape("a: hoog: ja, nee; laag: geen;") == "veld(SLEUTEL waarde(groep(KLASSE woorden(WOORD) KOMMA "
        "woorden(WOORD)) groep(KLASSE woorden(WOORD))))"
    )


@pytest.mark.parametrize(
    "word", ["voor", "na", "per", "tot", "en", "met", "geen", "ja", "binnen", "einde", "over", "mei", "hoog"]
)
@pytest.mark.parametrize("key", ["{}", "{} gebruik", "gebruik {}", "het {} nu"])
def test_a_word_of_the_language_may_stand_in_a_key(word: str, key: str) -> None:
    assert shape(f"{key.format(word)}: ja") == "veld(SLEUTEL waarde(groep(woorden(WOORD))))"


def test_a_head_keeps_its_names() -> None:
    assert shape("overleg over A, B volgens basis", "kop") == (
        "kop_onderwerp(ONDERWERP over(OVER NAAM KOMMA NAAM) volgens(VOLGENS NAAM))"
    )
