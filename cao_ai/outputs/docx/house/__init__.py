"""The house style of an organisation: its template under our text."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cao_ai.outputs.docx.house import kept
from cao_ai.outputs.docx.house.prepared import House, Refused

if TYPE_CHECKING:
    from pathlib import Path

__all__ = ["House", "Refused", "house_style", "read_files", "read_house"]
_LARGEST = 20_000_000


def read_house(template: Path, styles: Path | None) -> House | Refused:
    """Read the template of an organisation, and the list with the names of its styles if there is one."""
    read = read_files(template, styles)
    return house_style(*read) if isinstance(read, tuple) else read


def read_files(template: Path, styles: Path | None) -> tuple[bytes, str] | Refused:
    """Read a template and a list of styles from disk."""
    if template.suffix.lower() not in (".docx", ".dotx"):
        return Refused(f"Het sjabloon “{template}” eindigt niet op .docx of .dotx. Sla het in Word zo op.")
    content, text = _read(template), _read(styles) if styles else b""
    if isinstance(content, Refused):
        return content
    if isinstance(text, Refused):
        return text
    try:
        return content, text.decode("utf-8-sig")
    except UnicodeDecodeError:
        return Refused(f"“{styles}” is geen tekst in UTF-8. Sla het bestand zo op.")


def _read(path: Path) -> bytes | Refused:
    if not path.is_file():
        return Refused(f"“{path}” bestaat niet of is geen bestand. Kijk de naam na.")
    if path.stat().st_size > _LARGEST:
        return Refused(f"“{path}” is te groot; ten hoogste {_LARGEST // 1_000_000} MB wordt gelezen.")
    return path.read_bytes()


def house_style(template: bytes, styles: str = "") -> House | Refused:
    """Return a prepared template, from the cache when it was prepared before.

    `styles` is the text of the list of styles. Refused says in Dutch what is wrong and what to do.
    """
    name = kept.key(template, styles)
    if (known := kept.read(name)) is not None:
        return House(*known)
    from cao_ai.outputs.docx.house.preparing import prepare  # import late: it reads XML

    house = prepare(template, styles)
    if isinstance(house, House):
        kept.keep(name, house.layout, house.added, has_text=house.has_text)
    return house
