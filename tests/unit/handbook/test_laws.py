"""Sources lead to their publisher, and are sorted as a lawyer looks them up."""

import pytest

from cao_ai.handbook.laws import address, article_order, folder_of, laws, sources_of, strengths
from cao_ai.pipeline import regelboek
from cao_ai.resources import law
from cao_ai.rules.ast import Norm, Soort


@pytest.mark.parametrize(
    ("kind", "place", "expected"),
    [
        (
            "jci",
            "jci1.3:c:BWBR0002747&artikel=27",
            "https://wetten.overheid.nl/jci1.3:c:BWBR0002747&artikel=27",
        ),
        ("eli", "http://data.europa.eu/eli/reg/2016/679/oj", "https://eur-lex.europa.eu/eli/reg/2016/679/oj"),
        (
            "ecli",
            "ECLI:EU:C:2023:957",
            "https://eur-lex.europa.eu/legal-content/NL/TXT/?uri=ECLI%3AEU%3AC%3A2023%3A957",
        ),
        (
            "ecli",
            "ECLI:CE:ECHR:2017:0905JUD006149608",
            "https://hudoc.echr.coe.int/eng#%7B%22ecli%22:%5B%22ECLI:CE:ECHR:2017:0905JUD006149608%22%5D%7D",
        ),
        (
            "ecli",
            "ECLI:NL:RBAMS:2019:6005",
            "https://deeplink.rechtspraak.nl/uitspraak?id=ECLI:NL:RBAMS:2019:6005",
        ),
    ],
)
def test_a_source_leads_to_its_publisher(kind: str, place: str, expected: str) -> None:
    assert address(kind, place) == expected


def test_every_source_of_the_law_has_an_address_of_a_publisher() -> None:
    found = {address(*source).split("/")[2] for norm in regelboek().normen for source in norm.vindplaatsen}
    assert found == {
        *("wetten.overheid.nl", "eur-lex.europa.eu", "deeplink.rechtspraak.nl", "hudoc.echr.coe.int"),
    }


def test_sources_carry_their_law_and_stand_in_the_order_of_the_articles() -> None:
    norm = Norm(
        Soort.REGEL,
        "X",
        "x",
        bron="AVG, artikel 10, tweede lid; artikel 10, eerste lid; artikel 9a; AVG, artikel 9; "
        "zoals gewijzigd; overweging 3; overweging 4 daarvan; Atw, artikel 5:3",
    )
    assert sorted(sources_of(norm), key=article_order) == [
        "AVG, artikel 9",
        "AVG, artikel 9a",
        "AVG, artikel 10, eerste lid",
        "AVG, artikel 10, tweede lid",
        "AVG, overweging 3",
        "Atw, artikel 5:3",
    ]


def test_every_folder_has_a_name_and_every_norm_a_folder_and_a_strength() -> None:
    assert {wet.map for wet in laws()} == {folder.name for folder in law().iterdir() if folder.is_dir()}
    for norm in regelboek().normen:
        assert folder_of()[norm.bestand] in {wet.map for wet in laws()}
        assert norm.sterkte in strengths()
