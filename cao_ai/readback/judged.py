"""The findings that an edited agreement solves, and those that it brings."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from cao_ai.outputs.report import Rapport


def differences(old: Rapport, new: Rapport) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Return the findings that are gone, and those that are new, each as a sentence."""
    before, after = list(_findings(old)), list(_findings(new))
    return (
        tuple(dict.fromkeys(it for it in before if it not in after)),
        tuple(dict.fromkeys(it for it in after if it not in before)),
    )


def _findings(report: Rapport) -> Iterator[str]:
    for finding in report.bevindingen:
        about = f" over {finding.systeem}" if finding.systeem else ""
        yield f"{finding.norm}{about}: {finding.oordeel.value} ({finding.ernst.value}). {finding.melding}"
    for check in report.opzet:
        about = f" over {check.systeem}" if check.systeem else ""
        yield f"{check.code}{about}: {check.ernst.value}. {check.melding}"
