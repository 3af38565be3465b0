"""Why a document is not opened: each reason with a Dutch sentence and what to do about it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

_OTHER = "Vraag om het Word-bestand (.docx) zelf."
_SAVE = "Open het bestand in Word of LibreOffice en sla het opnieuw op als .docx."
_AGAIN = "Laat het bestand opnieuw sturen."
_SUSPECT = "Word en LibreOffice maken zulke bestanden niet. Vraag de afzender waar het vandaan komt."
_SMALLER = "Haal afbeeldingen en bijlagen eruit, of controleer of dit het goede bestand is."


class Reason(Enum):
    """Every reason, with its sentence (“het bestand …”) and its remedy."""

    MISSING = ("bestaat niet", "Controleer de naam en de map.")
    FOLDER = ("is een map", "Noem een bestand.")
    NO_FILE = ("is geen gewoon bestand", "Noem een bestand op de schijf.")
    CLOSED = ("is niet te openen", "Controleer of u het bestand mag lezen.")
    EMPTY = ("is leeg", _AGAIN)
    TOO_LARGE = ("is groter dan 20 MB", _SMALLER)
    TEXT = ("is geen Word-bestand maar platte tekst of iets anders", _OTHER)
    PDF = ("is een pdf", _OTHER)
    RTF = ("is een rtf-bestand", _SAVE)
    HTML = ("is een webpagina of los xml-bestand", _SAVE)
    PASSWORD = ("is met een wachtwoord versleuteld", "Haal het wachtwoord eraf en sla het opnieuw op.")
    OLD_WORD = ("is een Word-bestand van de oude soort (.doc)", _SAVE)
    ODT = ("is een OpenDocument-bestand (.odt)", "Sla het in LibreOffice op als Word-bestand (.docx).")
    NOT_WORD = ("is wel een ingepakt bestand, maar geen Word-document", _OTHER)
    TEMPLATE_ONLY = ("is een Word-sjabloon (.dotx) en geen document", _SAVE)
    STRICT = ("is opgeslagen als “Strict Open XML”", "Sla het in Word op als gewoon Word-document (.docx).")
    TRUNCATED = ("is afgebroken: het einde ontbreekt", _AGAIN)
    DAMAGED = ("is beschadigd", f"{_SAVE} Lukt dat niet: laat het opnieuw sturen.")
    GLUED = ("heeft iets voor of achter het eigenlijke document hangen", _SUSPECT)
    SPLIT = ("is in delen gesplitst", _AGAIN)
    ZIP64 = ("is ingepakt in een vorm voor zeer grote bestanden", _SUSPECT)
    MEMBERS = ("bestaat uit te veel onderdelen", _SUSPECT)
    MISCOUNTED = ("noemt een ander aantal onderdelen dan het heeft", _SUSPECT)
    MEMBER_PASSWORD = ("heeft een onderdeel dat met een wachtwoord is ingepakt", _SUSPECT)
    METHOD = ("heeft een onderdeel dat op een ongewone manier is ingepakt", _SUSPECT)
    NAME = ("heeft een onderdeel met een naam die buiten het document wijst", _SUSPECT)
    TWICE = ("heeft twee onderdelen met dezelfde naam", _SUSPECT)
    LINK = ("heeft een onderdeel dat een snelkoppeling is", _SUSPECT)
    OVERLAP = ("heeft onderdelen die over elkaar heen liggen", _SUSPECT)
    TWO_FACED = ("zegt over een onderdeel twee verschillende dingen", _SUSPECT)
    BOMB = ("wordt uitgepakt veel te groot", _SUSPECT)
    MACRO = ("bevat macro’s of besturingselementen met programma’s", "Sla het op zonder macro’s (.docx).")
    DOCTYPE = ("bevat een DOCTYPE of entiteiten; die horen niet in een Word-document", _SUSPECT)
    ENCODING = ("bevat een onderdeel dat geen UTF-8 is", _SAVE)
    NOT_XML = ("bevat een onderdeel dat geen geldige xml is", _SAVE)
    DEEP = ("is te diep genest", _SUSPECT)
    TOO_MUCH = ("bevat te veel tekst om een cao te zijn", _SMALLER)
    NO_TEXT = ("mist de tekst van het document", _AGAIN)
    INCLUDED = ("haalt tekst uit een ander document dat erin of ernaast ligt", _SAVE)
    RESOURCES = ("kost te veel tijd of geheugen om te lezen", _SUSPECT)

    @property
    def message(self) -> str:
        """What is wrong, after “het bestand”."""
        return self.value[0]

    @property
    def remedy(self) -> str:
        """What the user can do."""
        return self.value[1]


@dataclass(frozen=True, slots=True)
class Refusal:
    """A document that was not opened, and why."""

    reason: Reason

    def sentence(self, name: str) -> str:
        """The whole refusal for a user."""
        return f"“{name}” {self.reason.message}. {self.reason.remedy}"


class Refused(Exception):  # noqa: N818 -- it is no error of ours; it never leaves this room
    """Stops the reading of a document; carries the reason."""

    def __init__(self, reason: Reason) -> None:
        super().__init__(reason.name)
        self.reason = reason
