"""Answers that were given beforehand: as options of the command, or in a file of an earlier interview."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from cao_ai.interview.answers import ONBEKEND, ZEKER, Answers, merged, split_lines
from cao_ai.interview.course import GENOEG, possible_subjects
from cao_ai.interview.draft import systems_of, words
from cao_ai.interview.questions import (
    PER_THEMA,
    Question,
    fact_question,
    position_question,
    read_answer,
    subjects_question,
    systems_question,
    themes_question,
    title_question,
)
from cao_ai.interview.values import Refusal
from cao_ai.model.feiten import CaoFeiten, Systeem
from cao_ai.model.themas import THEMAS, thema_van
from cao_ai.model.woordenboek import ingangen, onderwerpen, python_naam
from cao_ai.notation.faults import bedoelde
from cao_ai.notation.writing import citeer

OPTIES = {
    "titel": "--titel",
    "cao.soort": "--soort",
    "cao.partijen": "--partijen",
    "cao.looptijd": "--looptijd",
    "cao.werkgever": "--sector",
    "cao.medezeggenschapswet": "--wet",
    "cao.medezeggenschap": "--orgaan",
    "cao.werkzame_personen": "--omvang",
    "systemen": "--systeem",
    "themas": "--themas",
    "stand": "--stand",
}
"""The option for each key that has one of its own; every other fact is a `--feit`."""


@dataclass(frozen=True, slots=True)
class Given:
    """What was typed behind the options; `plain` is by key."""

    plain: tuple[tuple[str, str], ...] = ()
    systems: tuple[str, ...] = ()
    facts: tuple[str, ...] = ()
    themes: str = ""
    subjects: str = ""
    positions: tuple[str, ...] = ()


def option_of(question: Question) -> str:
    """How a question is answered without a terminal."""
    if option := OPTIES.get(question.key):
        return option
    if question.key.startswith("stand "):
        return f'--stand "{question.key.removeprefix("stand ")}=…"'
    block, _, name = question.key.removeprefix(ZEKER).partition(".")
    klass = Systeem if question.system else CaoFeiten
    return f'--feit "{block}.{ingangen(klass)[name].sleutel}=…"'


def from_options(given: Given, before: Answers) -> Answers | Refusal:
    """The answers of an earlier interview, with those of the options over them."""
    answers = before
    for part in (_plain, _systems, _facts, _subjects, _positions):
        for found in list(part(given, answers)):
            if isinstance(found, Refusal):
                return found
            answers = answers.plus(found)
    return answers


def from_file(text: str) -> Answers | Refusal:
    """The answers that were kept; a line that no question asks for is refused with its number."""
    answers = Answers()
    for number, key, value in split_lines(text):
        question = _question(key, answers)
        if key == GENOEG and value == "ja":
            answers = answers.plus((key, value))
            continue
        if question is None:
            return Refusal(f"Regel {number}: “{key}” is geen vraag. Haal de regel weg.")
        read = read_answer(question, value)
        if isinstance(read, Refusal):
            return Refusal(f"Regel {number}, bij “{key}”: {read.sentence}")
        answers = answers.plus((key, read))
    return answers


def _question(key: str, answers: Answers) -> Question | None:
    """The question behind a key; None when there is none."""
    simple = {q.key: q for q in (title_question(), systems_question(), themes_question())}
    positions = {q.key: q for q in map(position_question, (None, *THEMAS))}
    subjects = (subjects_question(theme, possible_subjects(theme, answers), ()) for theme in THEMAS)
    known = {**simple, **positions, **{q.key: q for q in subjects}}
    if key in known:
        return known[key]
    block, _, name = key.removeprefix(ZEKER).partition(".")
    if block == "cao":
        return fact_question(f"cao.{name}") if name in ingangen(CaoFeiten) else None
    if block in [system.name for system in systems_of(answers)] and name in ingangen(Systeem):
        return fact_question(f"systeem.{name}", block)
    return None


Found = Iterator[tuple[str, str] | Refusal]


def _read(question: Question, text: str, option: str) -> tuple[str, str] | Refusal:
    read = read_answer(question, text)
    return Refusal(f"Bij {option}: {read.sentence}") if isinstance(read, Refusal) else (question.key, read)


def _plain(given: Given, answers: Answers) -> Found:
    for key, text in given.plain:
        question = _question(key, answers)
        assert question is not None, key  # noqa: S101 -- the keys of options are our own
        yield _read(question, text, OPTIES[key])


def _systems(given: Given, _answers: Answers) -> Found:
    """`--systeem "PickPilot 4: taaktoewijzing op gedrag"`: a title, and its purposes where they are known."""
    if not given.systems:
        return
    titles = [text.partition(":")[0].strip() for text in given.systems]
    found = _read(systems_question(), ", ".join(citeer(title) for title in titles), "--systeem")
    yield found
    if isinstance(found, Refusal):
        return
    for system, text in zip(systems_of(merged([found])), given.systems, strict=True):
        if purposes := text.partition(":")[2].strip():
            yield _read(fact_question("systeem.doelen", system.name), purposes, "--systeem")


def _facts(given: Given, answers: Answers) -> Found:
    """`--feit "PickPilot.fase=gebruik"`; the block is “cao”, or the name or title of a system."""
    for text in given.facts:
        path, sign, value = text.partition("=")
        block, dot, key = path.strip().rpartition(".")
        if not (sign and dot):
            yield Refusal(f'“{text}” is geen feit. Schrijf bijvoorbeeld: --feit "PickPilot.fase=gebruik".')
            return
        question = _fact(block.strip(), key.strip(), answers)
        if isinstance(question, Refusal):
            yield question
            return
        found = _read(question, value, "--feit")
        yield found
        if not isinstance(found, Refusal) and found[1] == ONBEKEND:
            yield ZEKER + found[0], ONBEKEND


def _fact(block: str, key: str, answers: Answers) -> Question | Refusal:
    systems = systems_of(answers)
    named = {name: s.name for s in systems for name in (s.name.lower(), s.title.lower())}
    if block.lower() != "cao" and block.lower() not in named:
        raad = (
            bedoelde(block, [s.name for s in systems])
            or f"Kies uit: {', '.join(['cao', *(s.name for s in systems)])}."
        )
        return Refusal(f"“{block}” is geen systeem van dit akkoord. {raad}")
    entries = ingangen(CaoFeiten if block.lower() == "cao" else Systeem)
    name = python_naam(key.replace("_", " "))
    if name not in entries:
        raad = bedoelde(key, [entry.sleutel for entry in entries.values()]) or "Zie grammar/README.md."
        return Refusal(f"“{key}” is geen feit. {raad}")
    if block.lower() == "cao":
        return fact_question(f"cao.{name}")
    return fact_question(f"systeem.{name}", named[block.lower()])


def _subjects(given: Given, answers: Answers) -> Found:
    """Whole themes, single subjects, or both."""
    if not given.themes and not given.subjects:
        return
    whole = _words(themes_question(), given.themes, "--themas")
    every = tuple(name for theme in THEMAS for name in possible_subjects(theme, answers))
    every = (*every, *(["zonder-or"] if "zonder-or" not in every else []))
    all_subjects = Question("", "", subjects_question(THEMAS[0], every, ()).veld)
    single = _words(all_subjects, given.subjects, "--onderwerpen")
    for refused in (whole, single):
        if isinstance(refused, Refusal):
            yield refused
            return
    assert not isinstance(whole, Refusal)  # noqa: S101 -- as just seen
    assert not isinstance(single, Refusal)  # noqa: S101 -- idem
    yield from _per_theme(whole, single, answers)


def _per_theme(whole: Sequence[str], single: Sequence[str], answers: Answers) -> Iterator[tuple[str, str]]:
    chosen = {*whole, *(thema_van(onderwerpen()[name]).naam for name in single)}
    themes = [theme for theme in THEMAS if theme.naam in chosen]
    yield "themas", ", ".join(theme.naam for theme in themes)
    for theme in themes:
        names = list(possible_subjects(theme, answers)) if theme.naam in whole else []
        own = [name for name in single if thema_van(onderwerpen()[name]) is theme and name not in names]
        yield f"onderwerpen {theme.naam}", ", ".join([*names, *own])


def _words(question: Question, text: str, option: str) -> list[str] | Refusal:
    if not text:
        return []
    found = _read(question, text, option)
    return found if isinstance(found, Refusal) else words(found[1])


def _positions(given: Given, _answers: Answers) -> Found:
    """`--stand middenweg`, `--stand zeggenschap=werknemers`; the one without a theme is for the others."""
    whole = [text for text in given.positions if "=" not in text]
    apart = [text for text in given.positions if "=" in text]
    if not given.positions:
        return
    if not apart:
        yield _read(position_question(None), whole[-1], "--stand")
        return
    yield "stand", PER_THEMA
    for every in THEMAS if whole else ():
        yield _read(position_question(every), whole[-1], "--stand")
    for text in apart:
        name, _, position = text.partition("=")
        theme = next((t for t in THEMAS if t.naam == name.strip().lower()), None)
        if theme is None:
            yield Refusal(
                f"Bij --stand: “{name}” is geen thema. Kies uit: {', '.join(t.naam for t in THEMAS)}."
            )
            return
        yield _read(position_question(theme), position, "--stand")
