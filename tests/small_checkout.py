"""A small checkout with features of its own, for tests that make a handbook of it."""

import subprocess
from pathlib import Path

NORM = """\
# language: nl
@AIA-26-2
Functionaliteit: AIA-26-2, menselijk toezicht in een kleine werkmap

  Achtergrond:
    Stel het systeem Volger
      | ai volgens de wet | ja                |
      | doelen            | prestaties volgen |
      | profilering       | ja                |
      | eerste marktdatum | 5 januari 2028    |
    En het artikel "toezicht over Volger"
      | belegd bij    | aangewezen personen |
      | opleiding     | minstens 16 uur     |
      | mag afwijken  | ja                  |
      | ondersteuning | ja                  |

  Scenario: toezicht met alle elementen voldoet in het handboek
    > Dit is het verhaal erachter.
    Wanneer het akkoord op 1 februari 2028 wordt gecontroleerd
    Dan is het oordeel van AIA-26-2 over Volger "voldoet"

  Regel: de bevoegdheid

    Abstract Scenario: zonder bevoegdheid schendt het toezicht in het handboek de norm
      Stel het artikel "toezicht over Volger"
        | mag afwijken | <waarde> |
      Wanneer het akkoord op 1 februari 2028 wordt gecontroleerd
      Dan is het oordeel van AIA-26-2 over Volger "schendt"

      Voorbeelden:
        | waarde      |
        | uitgesloten |
        | nee         |

  Scenario: deze uitkomst klopt in het handboek met opzet niet
    Wanneer het akkoord op 1 februari 2028 wordt gecontroleerd
    Dan is het oordeel van AIA-26-2 over Volger "schendt"

  Scenario: de tabel van oordelen werkt in het handboek ook
    Wanneer het akkoord op 1 februari 2028 wordt gecontroleerd met lezing A
    Dan zijn de oordelen over Volger
      | norm     | oordeel | ernst |
      | AIA-26-2 | voldoet | geen  |
"""
CLAUSE = """\
# language: nl
Functionaliteit: toezicht in een kleine werkmap

  Scenario: de leidinggevende houdt in het handboek toezicht
    Stel het artikel "toezicht"
      | belegd bij | leidinggevende |
    Wanneer de tekst wordt opgesteld
    Dan staat er "leidinggevende"
"""
PLUGINS = """\
pytest_plugins = ["tests.results", "tests.gate.plugin", "tests.steps.akkoord", "tests.steps.clausules"]
"""
TESTS = 'from pytest_bdd import scenarios\n\nscenarios("../features")\n'


def git(folder: Path, *arguments: str) -> None:
    identity = ("-c", "user.name=Test", "-c", "user.email=test@example.org", "-c", "commit.gpgsign=false")
    command = ["git", "-C", str(folder), *identity, *arguments]
    subprocess.run(command, check=True, capture_output=True)


def write_checkout(folder: Path, files: dict[str, str]) -> None:
    """Write a checkout of some files, with one commit."""
    for path, text in files.items():
        (folder / path).parent.mkdir(parents=True, exist_ok=True)
        (folder / path).write_text(text, encoding="utf-8")
    git(folder, "init", "--quiet")
    git(folder, "add", "--all")
    git(folder, "commit", "--quiet", "--message", "Klein")
