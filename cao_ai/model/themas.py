"""The nine themes of the clause catalogue; a subject belongs to the theme in whose module it stands."""

from dataclasses import dataclass

from cao_ai.model.onderwerp import Onderwerp
from cao_ai.model.woordenboek import onderwerpen, python_naam


@dataclass(frozen=True, slots=True)
class Thema:
    """A theme: its letter in the catalogue, its word, the title of its chapter, and what it is about."""

    letter: str
    naam: str
    titel: str
    uitleg: str

    @property
    def onderwerpen(self) -> tuple[type[Onderwerp], ...]:
        """Its subjects, in the order of the catalogue."""
        return tuple(klasse for klasse in onderwerpen().values() if thema_van(klasse) is self)


THEMAS = (
    Thema("A", "fundament", "Fundament", "wat het akkoord omvat, en waar het geldt"),
    Thema("B", "zeggenschap", "Zeggenschap", "wie er wanneer over meepraat en meebeslist"),
    Thema("C", "menselijke maat", "Menselijke maat", "toezicht, uitleg, klagen en stoppen"),
    Thema("D", "gegevens", "Gegevens", "meten, beoordelen, bewaren, roosteren en werven"),
    Thema("E", "kwaliteit van werk", "Kwaliteit van werk", "gezondheid, vakmanschap en starters"),
    Thema("F", "leren", "Leren en meedoen", "geletterdheid, scholing en inclusie"),
    Thema("G", "zekerheid", "Zekerheid en delen", "werk, loon en opbrengst"),
    Thema("H", "makers", "Makers en gebruik", "wie iets maakt, en hoe AI wordt gebruikt"),
    Thema("I", "naleving", "Naleving", "evaluatie, geschillen, looptijd en fonds"),
)


def thema_van(klasse: type[Onderwerp]) -> Thema:
    """The theme of a subject; one that stands in no module of a theme is a bug of ours."""
    module = klasse.__module__.rpartition(".")[2]
    return next(thema for thema in THEMAS if f"{module}_".startswith(f"{python_naam(thema.naam)}_"))
