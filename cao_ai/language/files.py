"""Opens the file of an agreement: text in UTF-8, of a size that an agreement can have."""

from pathlib import Path

from cao_ai.diagnostics import Diagnostic, Span

GROOTSTE_BESTAND = 2_000_000
"""Bytes; an agreement of thousands of articles is smaller."""

_BEGIN = Span(1, 1, 1, 2)


def open_bestand(pad: Path) -> str | Diagnostic:
    """The text of a file, with line ends of one kind; a language error says why it cannot be read."""
    try:
        if pad.is_dir():
            return _fout("TAAL-001", f"“{pad}” is een map", "Noem een bestand.")
        with pad.open("rb") as bestand:
            inhoud = bestand.read(GROOTSTE_BESTAND + 1)  # a device or pipe may have no end
    except (FileNotFoundError, NotADirectoryError):
        return _fout("TAAL-001", f"“{pad}” bestaat niet", "Controleer de naam en de map.")
    except (OSError, ValueError):
        return _fout("TAAL-001", f"“{pad}” is niet te openen", "Controleer of u het bestand mag lezen.")
    return ontcijfer(inhoud, pad)


def ontcijfer(inhoud: bytes, pad: Path | str) -> str | Diagnostic:
    """The text of bytes from anywhere, held to what a file must be; `pad` is what a mistake calls them."""
    if len(inhoud) > GROOTSTE_BESTAND:
        return _fout("TAAL-003", f"“{pad}” is groter dan 2 MB", "Controleer of dit het akkoord is.")
    try:
        tekst = inhoud.decode("utf-8-sig")
    except UnicodeDecodeError as fout:
        gelezen = inhoud[: fout.start].decode("utf-8-sig", errors="replace")
        raad = "Sla het bestand op als tekst in UTF-8."
        return Diagnostic("TAAL-002", f"“{pad}” is geen tekst in UTF-8", raad, _einde(gelezen))
    tekst = tekst.replace("\r\n", "\n").replace("\r", "\n")
    plek = next((plek for plek, teken in enumerate(tekst) if _onleesbaar(teken)), None)
    if plek is None:
        return tekst
    melding = f"Hier staat een teken dat geen tekst is (code {ord(tekst[plek])})"
    raad = "Haal het teken weg en sla het bestand op als UTF-8."
    return Diagnostic("TAAL-002", melding, raad, _einde(tekst[:plek]))


def _einde(tekst: str) -> Span:
    """The place of the character after a text."""
    regel, kolom = tekst.count("\n") + 1, len(tekst) - tekst.rfind("\n")
    return Span(regel, kolom, regel, kolom + 1)


_KEERTEKENS = frozenset("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")
"""Characters that turn the reading direction: a reader would see another text than the check."""


def _onleesbaar(teken: str) -> bool:
    stuurteken = (teken < " " and teken not in "\n\t") or "\x7f" <= teken <= "\x9f"
    return stuurteken or teken in _KEERTEKENS or teken in "\ufffe\uffff"


def _fout(code: str, melding: str, herstel: str) -> Diagnostic:
    return Diagnostic(code, melding, herstel, _BEGIN)
