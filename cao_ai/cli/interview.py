"""The interview on the terminal: asks, explains, goes back, and keeps the answers where the user wants."""

import sys
from pathlib import Path

from cao_ai import explanation, pipeline
from cao_ai.interview import answers as kept
from cao_ai.interview.answers import Answers
from cao_ai.interview.closing import still_heavy
from cao_ai.interview.course import GENOEG, Ready, next_step, pairs_of
from cao_ai.interview.draft import systems_of
from cao_ai.interview.questions import Question, read_answer
from cao_ai.interview.shown import explained, fold, joined, shown, welcome
from cao_ai.interview.values import Refusal
from cao_ai.outputs.files import Schrijffout, keur_doel, schrijf_bestand

_ALLE = "alle:"
_PROMPT = "> "
_WEG = "Typ “terug” om uw laatste antwoord te veranderen (“terug 3” voor drie), of Enter om zo te schrijven."


class _Stop(Exception):  # noqa: N818 -- it is no error
    """The user wants to go on another time."""


class Interview:
    """One conversation; `keep` is the file that holds its answers, None where the user named none."""

    def __init__(self, settings: pipeline.Instellingen, keep: Path | None) -> None:
        self._settings = settings
        self._keep = keep

    def run(self, answers: Answers) -> Ready | None:
        """Ask until there is a draft; None when the user stopped. Raises KeyboardInterrupt."""
        _say(welcome())
        try:
            while True:
                step = next_step(answers, self._settings)
                if isinstance(step, Question):
                    answers = self._asked(step, answers)
                elif (answers_before := self._accepted(step, answers)) is None:
                    return step
                else:
                    answers = answers_before
                self._save(answers)
        except _Stop:
            self._stopped(answers)
            return None
        except KeyboardInterrupt:
            self._stopped(answers)
            raise

    def _asked(self, question: Question, answers: Answers) -> Answers:
        """Ask until there is an answer, or a way back."""
        systems = systems_of(answers)
        _say(shown(question, len(answers.steps) + 1, systems))
        while True:
            reply = self._reply(_listen(), question, answers)
            if isinstance(reply, Answers):
                return reply
            _say(reply)

    def _reply(self, text: str, question: Question, answers: Answers) -> Answers | str:
        """What a line that was typed leads to: other answers, or something to say."""
        word, _, rest = text.partition(" ")
        match word.lower():
            case "stop":
                raise _Stop
            case "terug":
                return _back(answers, rest)
            case "?":
                return _about(rest.strip()) if rest.strip() else explained(question)
            case "genoeg" if question.left:
                return answers.plus((GENOEG, "ja"))
            case _:
                return _answered(text, question, answers)

    def _accepted(self, ready: Ready, answers: Answers) -> Answers | None:
        """None when the draft may be written; the answers of before when the user wants to go back."""
        judged = ready.judged
        report = pipeline.rapporteer(pipeline.Gelezen("", judged.text, judged.cao), self._settings)
        left = still_heavy(report)
        if not left:
            return None
        _say(f"\n{left}{joined(fold(_WEG, ''))}")
        while text := _listen():
            word, _, rest = text.partition(" ")
            if word == "stop":
                raise _Stop
            back = _back(answers, rest) if word == "terug" else joined(fold(_WEG, ""))
            if isinstance(back, Answers):
                return back
            _say(back)
        return None

    def _save(self, answers: Answers) -> None:
        if self._keep:
            schrijf_bestand(self._keep, kept.write(answers).encode(), overschrijf=True)

    def _stopped(self, answers: Answers) -> None:
        """Keep the answers where the user wants; nothing is written that was not asked for."""
        if self._keep is None and answers.steps:
            self._keep = _where()
        self._save(answers)
        verder = f"Verder gaat u met: cao-ai nieuw --hervat {self._keep} -o AKKOORD.cao"
        _say(f"Uw antwoorden staan in {self._keep}.\n{verder}\n" if self._keep else "Er is niets bewaard.\n")


def _answered(text: str, question: Question, answers: Answers) -> Answers | str:
    everywhere = bool(question.system) and text.lower().startswith(_ALLE)
    read = read_answer(question, text[len(_ALLE) :].strip() if everywhere else text)
    if isinstance(read, Refusal):
        return joined(fold(read.sentence))
    return answers.plus(*pairs_of(question, read, answers, everywhere=everywhere))


def _back(answers: Answers, rest: str) -> Answers | str:
    steps = int(rest) if rest.strip().isdecimal() else 1
    return answers.back(steps) if 0 < steps <= len(answers.steps) else joined(fold("Verder terug kan niet."))


def _about(name: str) -> str:
    outcome = explanation.leg_uit(name)
    if outcome.value is None:
        fault = outcome.diagnostics[0]
        return joined(fold(f"{fault.message}. {fault.remedy}"))
    return outcome.value


def _where() -> Path | None:
    """A file for the answers that can be written; None when the user wants none."""
    _say("Waar bewaar ik uw antwoorden? Noem een bestand, of Enter om niets te bewaren.\n")
    while text := _listen(end=""):
        path = Path(text)
        try:
            keur_doel(path, overschrijf=False)
        except Schrijffout as fault:
            _say(joined(fold(f"{fault}.")))
        else:
            return path
    return None


def _listen(end: str | None = None) -> str:
    """One line that was typed; at the end of the input `end`, or without it a stop."""
    _say(_PROMPT)
    line = sys.stdin.readline()
    if line:
        return line.strip()
    _say("\n")
    if end is None:
        raise _Stop
    return end


def _say(text: str) -> None:
    sys.stdout.write(text)
    sys.stdout.flush()
