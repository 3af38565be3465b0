"""How a command prints a report: for the eye, as data, or as a page."""

import os
import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from cao_ai.outputs.report import Rapport

FORMATEN = ("tekst", "json", "html", "sarif")


def verslagen(rapporten: "Sequence[Rapport]", formaat: str, *, met_inzet: bool = False) -> str:
    """Write the reports of one run as a terminal or a pipe gets them; a mandate in the data when asked."""
    match formaat:
        case "json":
            from cao_ai.outputs import report_json  # import late

            return report_json.schrijf(rapporten, met_inzet=met_inzet)
        case "html":
            from cao_ai.outputs.html import report  # import late

            # whatever encoding the pipe has, the page is the same
            return report.write(rapporten).encode("ascii", "xmlcharrefreplace").decode()
        case "sarif":
            from cao_ai import pipeline  # import late
            from cao_ai.outputs import sarif  # import late

            return sarif.write(rapporten, pipeline.regelboek())
        case _:
            return "\n".join(verslag(rapport) for rapport in rapporten)


def verslag(rapport: "Rapport", *, kleur: bool | None = None) -> str:
    """Write one report for the eye; in colour where the output is a screen, unless said otherwise."""
    from cao_ai.outputs import report_text  # import late

    aan = sys.stdout.isatty() and not os.environ.get("NO_COLOR") if kleur is None else kleur
    return report_text.schrijf(rapport, kleur=aan)


def verslag_voor(doel: "Path", rapport: "Rapport") -> bytes:
    """Write one report for a file: a page where its name ends on .html, else text."""
    if doel.suffix.lower() == ".html":
        from cao_ai.outputs.html import report  # import late

        return report.write([rapport]).encode()
    return verslag(rapport, kleur=False).encode(errors="replace")
