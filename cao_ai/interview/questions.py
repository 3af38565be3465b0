"""What an interview can ask, and how an answer to it is read."""

from dataclasses import dataclass

from cao_ai.interview.answers import ONBEKEND
from cao_ai.interview.values import Refusal, is_unknown, read_value
from cao_ai.language.variants import VARIANTEN
from cao_ai.model.feiten import CaoFeiten, Systeem
from cao_ai.model.themas import THEMAS, Thema
from cao_ai.model.values import Teksten, Termen
from cao_ai.model.velden import Veld
from cao_ai.model.woordenboek import ingangen
from cao_ai.notation import schrijf

PER_THEMA = "per thema"
GEEN = "geen"
ALLE = "alle"
VAST = (
    *("soort", "partijen", "looptijd", "werkgever"),
    *("medezeggenschapswet", "medezeggenschap", "werkzame_personen"),
)
"""The facts of the agreement that everybody is asked, by Python name; the check says which more."""

INDELING = (
    *("rol_werkgever", "punt_bijlage_iii", "afdeling_bijlage_i", "biometrie"),
    *("verboden_techniek", "score_over_tijd", "voorspelt_strafbaar_feit"),
)
"""The facts on which hangs whether an AI system is banned or has a high risk, by Python name.

The norms read them only where they are known, so that no verdict asks for them.
"""


@dataclass(frozen=True, slots=True)
class Question:
    """One question: `key` names its answer, `veld` what can be answered, `subject` what it is asked of.

    `fact` is the path that norms read, `system` the name of the system; `default` what an empty answer
    means; `hangs` names the norms whose verdict is open for it, `decides` says that it alone keeps a
    waarschuwing open; `marked` are the choices
    to which the law gives a reason; `left` is how many questions like it may follow; 0: not told.
    """

    key: str
    text: str
    veld: Veld
    fact: str = ""
    system: str = ""
    default: str = ""
    hangs: tuple[str, ...] = ()
    decides: bool = False
    marked: tuple[str, ...] = ()
    left: int = 0

    @property
    def may_be_open(self) -> bool:
        """Whether somebody may say not to know."""
        return bool(self.fact)


def read_answer(question: Question, text: str) -> str | Refusal:
    """The answer in normal form; an empty one is the default."""
    if not text.strip():
        if question.default:
            return question.default
        raad = " Weet u het niet, typ dan “weet niet”." if question.may_be_open else ""
        return Refusal(f"Typ een antwoord.{raad}")
    if is_unknown(text):
        raad = "Hier is een keuze nodig; “?” legt de vraag uit."
        return ONBEKEND if question.may_be_open else Refusal(raad)
    word = text.strip().lower()
    if question.veld.meervoud and not question.fact and word in (ALLE, "alles"):
        return schrijf(Termen(tuple(term for term in question.veld.termen if term != GEEN)))
    return read_value(text, question.veld)


def title_question() -> Question:
    """How the agreement is called."""
    return Question("titel", "Hoe heet het akkoord?", Veld(soorten=(Teksten,)))


def systems_question() -> Question:
    """Which systems the agreement is about."""
    return Question(
        "systemen",
        "Over welke AI-systemen gaat het? Noem ze met een komma ertussen.",
        Veld(soorten=(Teksten,), meervoud=True),
    )


def fact_question(fact: str, system: str = "") -> Question:
    """A fact by the path that norms read: `cao.fase`, or `systeem.fase` of a system."""
    block, _, name = fact.partition(".")
    veld = ingangen(CaoFeiten if block == "cao" else Systeem)[name].veld
    return Question(f"{system or block}.{name}", veld.vraag, veld, fact, system)


def themes_question() -> Question:
    """Which themes the agreement has a chapter on."""
    names = tuple(theme.naam for theme in THEMAS)
    veld = Veld(soorten=(Termen,), termen=names, meervoud=True)
    return Question("themas", "Over welke thema’s maakt u afspraken? (“alle” mag ook)", veld)


def subjects_question(theme: Thema, possible: tuple[str, ...], marked: tuple[str, ...]) -> Question:
    """Which subjects of a theme; what a norm asks for stands ready."""
    veld = Veld(soorten=(Termen,), termen=(*possible, GEEN), meervoud=True)
    ready = ", ".join(marked)
    return Question(
        f"onderwerpen {theme.naam}",
        f"Welke onderwerpen van het thema {theme.naam}?",
        veld,
        default=ready,
        marked=marked,
    )


def position_question(theme: Thema | None) -> Question:
    """Which variant, for the whole agreement or for one theme."""
    if theme is None:
        veld = Veld(soorten=(Termen,), termen=(*VARIANTEN, PER_THEMA))
        return Question("stand", "Welke inzet kiest u als begin?", veld)
    veld = Veld(soorten=(Termen,), termen=VARIANTEN)
    return Question(f"stand {theme.naam}", f"Welke inzet voor het thema {theme.naam}?", veld)
