"""Which question comes next, and the draft when there is none: a function of the answers alone."""

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from cao_ai import pipeline
from cao_ai.interview.answers import ONBEKEND, ZEKER, Answers, Pair
from cao_ai.interview.draft import draft_of, systems_of, words
from cao_ai.interview.mending import Judged, is_heavy, judge, mend
from cao_ai.interview.questions import (
    INDELING,
    PER_THEMA,
    VAST,
    Question,
    fact_question,
    position_question,
    subjects_question,
    systems_question,
    themes_question,
    title_question,
)
from cao_ai.model.themas import THEMAS, Thema
from cao_ai.rules.facts import op_volgorde, vragen_van
from cao_ai.rules.judge import Uitkomst
from cao_ai.rules.verdict import Oordeel, onderwerpen_van

GENOEG = "genoeg"
"""The answer, and its key, that leaves open what the check would still like to know."""

_AI = "ai_volgens_de_wet"
_HEAVY = 1000
_COUNCILS = ("ondernemingsraad", "medezeggenschapsraad")
_MAY_LACK = ("cao.soort", "cao.partijen", "cao.looptijd", "cao.medezeggenschapswet")

Asked = tuple[str, str]
"""A fact by its path, and the system that it is asked of; "" for the agreement."""


@dataclass(frozen=True, slots=True)
class Ready:
    """The draft that the answers make; what is still heavy in it, no text can take away."""

    judged: Judged


def next_step(answers: Answers, settings: pipeline.Instellingen) -> Question | Ready:
    """The next question, or the draft."""
    return next(_steps(answers, settings))


def missing(answers: Answers, settings: pipeline.Instellingen) -> tuple[Question, ...]:
    """All that must be known before there is a draft, for who cannot be asked one thing at a time."""
    needed = [*_first(answers), *_choices(answers, ())]
    lacking = [q for q in needed if q.key not in {*answers.given, *_MAY_LACK} and not q.system]
    return tuple(lacking or _deciding(answers, settings))


def pairs_of(question: Question, value: str, answers: Answers, *, everywhere: bool) -> tuple[Pair, ...]:
    """What one answer settles: for all systems where it is not said yet, and for good where it decides."""
    name = question.fact.partition(".")[2]
    others = [f"{system.name}.{name}" for system in systems_of(answers)] if everywhere else []
    keys = [question.key, *(key for key in others if key not in answers.given and key != question.key)]
    sure = question.decides and value == ONBEKEND and not question.key.startswith(ZEKER)
    return (*((key, value) for key in keys), *((ZEKER + key, value) for key in keys if sure))


def completed(answers: Answers) -> Answers:
    """The same, with what nobody needs to say left open."""
    given = answers.given
    todo = (question.key for question in _first(answers) if question.key not in given)
    return answers.plus(*((key, ONBEKEND) for key in todo))


def possible_subjects(theme: Thema, answers: Answers) -> tuple[str, ...]:
    """The subjects of a theme that fit; one for firms without a council is not for those that have one."""
    council = answers.given.get("cao.medezeggenschap") in _COUNCILS
    return tuple(k.naam for k in theme.onderwerpen if not (council and k.naam == "zonder-or"))


def _steps(answers: Answers, settings: pipeline.Instellingen) -> Iterator[Question | Ready]:
    given = answers.given
    yield from (question for question in _first(answers) if question.key not in given)
    found = judge(replace(draft_of(answers), articles=()), settings).control.verslag.bevindingen
    if GENOEG not in given:
        yield from filter(None, [_wanted(answers, found)])
        yield from _classing(answers)
    yield from (question for question in _choices(answers, found) if question.key not in given)
    yield from _deciding(answers, settings)
    yield Ready(mend(draft_of(answers), settings, careful=True))


def _first(answers: Answers) -> Iterator[Question]:
    """What everybody is asked."""
    yield title_question()
    yield from (fact_question(f"cao.{name}") for name in VAST)
    yield systems_question()
    yield from (fact_question("systeem.doelen", system.name) for system in systems_of(answers))


def _choices(answers: Answers, found: Iterable[Uitkomst]) -> Iterator[Question]:
    """The themes, their subjects, and the position."""
    given = answers.given
    yield themes_question()
    chosen = [theme for theme in THEMAS if theme.naam in words(given.get("themas", ""))]
    asked_for = _silent_on(found)
    for theme in chosen:
        possible = possible_subjects(theme, answers)
        yield subjects_question(theme, possible, tuple(n for n in possible if n in asked_for))
    yield position_question(None)
    if given.get("stand") == PER_THEMA:
        yield from map(position_question, chosen)


def _silent_on(found: Iterable[Uitkomst]) -> frozenset[str]:
    """The subjects of which some norm says that the text is silent."""
    silent = (part for part in found if part.weging.kern is Oordeel.ZWIJGT)
    return frozenset(name for part in silent for name in onderwerpen_van(part.norm, part.weging.versie))


def _wanted(answers: Answers, found: Iterable[Uitkomst]) -> Question | None:
    """The fact that decides most; but first the fact of the last answer, for the systems after that one."""
    hangs = _by_fact(found, answers)
    todo = {fact: parts for fact, parts in hangs.items() if _key(fact) not in answers.given}
    if not todo:
        return None
    total: Counter[str] = Counter()
    for (path, _), parts in todo.items():
        total[path] += sum(_HEAVY if is_heavy(part) else 1 for part in parts)
    last = "".join(list(answers.given)[-1:]).partition(".")[2]
    path = min(op_volgorde(total), key=lambda path: (path != f"systeem.{last}", -total[path]))
    names = ["", *(system.name for system in systems_of(answers))]
    name = min((name for asked, name in todo if asked == path), key=names.index)
    return replace(fact_question(path, name), left=len(todo), hangs=_ids(todo[path, name]))


def _classing(answers: Answers) -> Iterator[Question]:
    """What classes a system under the AI-verordening, of each system that can be AI by the law."""
    names = [s.name for s in systems_of(answers) if answers.given.get(f"{s.name}.{_AI}") != "nee"]
    todo = [(fact, name) for fact in INDELING for name in names if f"{name}.{fact}" not in answers.given]
    for fact, name in todo:
        yield replace(fact_question(f"systeem.{fact}", name), left=len(todo))


def _deciding(answers: Answers, settings: pipeline.Instellingen) -> Iterator[Question]:
    """The facts of which one alone decides a waarschuwing that no text took away."""
    mended = mend(draft_of(answers), settings)
    for (path, name), parts in _by_fact(mended.open, answers).items():
        question = replace(fact_question(path, name), hangs=_ids(parts), decides=True)
        match answers.given.get(question.key):
            case None:
                yield question
            case value if value == ONBEKEND and ZEKER + question.key not in answers.given:
                yield replace(question, key=ZEKER + question.key)
            case _:
                pass


def _by_fact(found: Iterable[Uitkomst], answers: Answers) -> dict[Asked, list[Uitkomst]]:
    """The open verdicts by the fact that they hang on."""
    by_fact: dict[Asked, list[Uitkomst]] = {}
    for part in found:
        for fact in _facts_of(part, answers):
            by_fact.setdefault(fact, []).append(part)
    return by_fact


def _ids(found: Iterable[Uitkomst]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(part.norm.id for part in found))


def _facts_of(part: Uitkomst, answers: Answers) -> Iterator[Asked]:
    """The facts behind an open verdict, each with the systems that it is asked of."""
    names = [part.systeem] if part.systeem else [system.name for system in systems_of(answers)]
    paths = (path for open_ in sorted(part.weging.vragen) for path, _ in vragen_van(open_))
    for path in dict.fromkeys(paths):
        yield from ((path, name) for name in (names if path.startswith("systeem.") else [""]))


def _key(fact: Asked) -> str:
    path, name = fact
    block, _, key = path.partition(".")
    return f"{name or block}.{key}"
