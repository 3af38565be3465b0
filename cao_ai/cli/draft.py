"""The command that makes a first draft: by an interview on the terminal, or from its options alone."""

import sys
from argparse import Namespace
from collections.abc import Sequence
from pathlib import Path

from cao_ai import pipeline
from cao_ai.cli.arguments import Gebruiksfout
from cao_ai.cli.exits import GEVONDEN, GOED
from cao_ai.diagnostics import Diagnostic, Severity
from cao_ai.interview.answers import Answers
from cao_ai.interview.closing import closing, still_heavy
from cao_ai.interview.course import GENOEG, Ready, completed, missing, next_step
from cao_ai.interview.presets import OPTIES, Given, from_file, from_options, option_of
from cao_ai.interview.questions import Question
from cao_ai.interview.shown import fold
from cao_ai.interview.values import Refusal
from cao_ai.language.files import open_bestand
from cao_ai.outputs.files import keur_doel, schrijf_bestand


def nieuw(keuzes: Namespace, instellingen: pipeline.Instellingen) -> int:
    """Ask what was not given, and write the draft; 1 where the facts leave a fout or waarschuwing."""
    keur_doel(keuzes.uitvoer, overschrijf=keuzes.overschrijf)
    _keur_bewaarplek(keuzes)
    answers = _given(keuzes)
    if sys.stdin.isatty() and not keuzes.zonder_vragen:
        from cao_ai.cli.interview import Interview  # import late

        ready = Interview(instellingen, keuzes.bewaar or keuzes.hervat).run(answers)
        if ready is None:
            return GOED
    else:
        ready = _without_terminal(answers.plus((GENOEG, "ja")), instellingen)
    return _write(ready, keuzes, instellingen)


def _keur_bewaarplek(keuzes: Namespace) -> None:
    """Refuse before the first question a place where the answers cannot be kept."""
    bewaar, hervat = keuzes.bewaar, keuzes.hervat
    if bewaar:
        weer = hervat is not None and bewaar.resolve() == hervat.resolve()
        keur_doel(bewaar, overschrijf=weer or keuzes.overschrijf)
    for pad in filter(None, (bewaar, hervat)):
        if pad.resolve() == keuzes.uitvoer.resolve():
            raise Gebruiksfout(f"“{pad}” wordt het akkoord zelf; bewaar de antwoorden in een ander bestand.")


def _given(keuzes: Namespace) -> Answers:
    """The answers of an earlier interview and those of the options. Raises Gebruiksfout."""
    answers = _kept(keuzes.hervat) if keuzes.hervat else Answers()
    simple = {key: getattr(keuzes, option.removeprefix("--")) for key, option in OPTIES.items()}
    apart = {"systemen": keuzes.systeem, "themas": keuzes.themas, "stand": keuzes.stand}
    given = Given(
        plain=tuple((key, text) for key, text in simple.items() if text is not None and key not in apart),
        systems=tuple(keuzes.systeem),
        facts=tuple(keuzes.feit),
        themes=keuzes.themas,
        subjects=keuzes.onderwerpen,
        positions=tuple(keuzes.stand),
    )
    return _taken(from_options(given, answers))


def _kept(pad: Path) -> Answers:
    tekst = open_bestand(pad)
    if isinstance(tekst, Diagnostic):
        raise Gebruiksfout(f"{tekst.message}. {tekst.remedy}")
    answers = from_file(tekst)
    if isinstance(answers, Refusal):
        raise Gebruiksfout(f"{pad}: {answers.sentence}")
    return answers


def _taken(answers: Answers | Refusal) -> Answers:
    if isinstance(answers, Refusal):
        raise Gebruiksfout(answers.sentence)
    return answers


def _without_terminal(answers: Answers, instellingen: pipeline.Instellingen) -> Ready:
    if vragen := missing(answers, instellingen):
        raise Gebruiksfout(_ontbreekt(vragen))
    ready = next_step(completed(answers), instellingen)
    assert isinstance(ready, Ready), ready  # noqa: S101 -- nothing was missing
    return ready


def _ontbreekt(vragen: Sequence[Question]) -> str:
    regels = (regel for vraag in vragen for regel in (f"  {option_of(vraag)}", *fold(_met_reden(vraag), _IN)))
    return "\n".join(["Voor een ontwerp ontbreekt nog:", *regels, *fold(_RAAD, "")])


_IN = " " * 6
_RAAD = "Weet u een feit niet, schrijf dan “weet niet”. Aan een scherm stelt cao-ai nieuw de vragen."


def _met_reden(vraag: Question) -> str:
    over = f"{vraag.system}: " if vraag.system else ""
    keuze = f" Kies uit: {', '.join(vraag.veld.termen)}." if vraag.veld.termen else ""
    hangt = f" (beslist over {', '.join(vraag.hangs)})" if vraag.decides else ""
    return f"{over}{vraag.text}{hangt}{keuze}"


def _write(ready: Ready, keuzes: Namespace, instellingen: pipeline.Instellingen) -> int:
    judged = ready.judged
    gelezen = pipeline.Gelezen(str(keuzes.uitvoer), judged.text, judged.cao)
    rapport = pipeline.rapporteer(gelezen, instellingen)
    schrijf_bestand(keuzes.uitvoer, judged.text.encode(), overschrijf=keuzes.overschrijf)
    sys.stdout.write(f"\n{closing(judged.draft, rapport, str(keuzes.uitvoer))}{still_heavy(rapport)}")
    ergste = rapport.ergste
    return GEVONDEN if ergste and ergste is not Severity.AANDACHTSPUNT else GOED
