"""The base of every subject: what all articles can say, and how its fields are found."""

from collections.abc import Mapping
from typing import Annotated, ClassVar, Self

from pydantic import BaseModel, ConfigDict, model_validator

from cao_ai.model.values import Datum, Moment, PerKlasse, Teksten, Uitgesloten, Verwijzingen, Waarde
from cao_ai.model.velden import Belofte, Gunstig, Veld, maat, term, termen
from cao_ai.model.vocabulary import PERSONEN, REGELING


class Blok(BaseModel):
    """A block of typed fields; a value of another kind than its field declares is a bug of ours."""

    model_config = ConfigDict(frozen=True, strict=True, extra="forbid", defer_build=True)

    @model_validator(mode="after")
    def _soorten_kloppen(self) -> Self:
        for naam in self.model_fields_set:
            info = type(self).model_fields[naam]
            for veld in info.metadata:
                if isinstance(veld, Veld):
                    _eis_soort(naam, veld, getattr(self, naam))
        return self


def _eis_soort(naam: str, veld: Veld, waarde: object) -> None:
    alleen_belofte = () if veld.vraag else (Uitgesloten,)
    if isinstance(waarde, PerKlasse) and not veld.vraag:
        for deel in waarde.waarden():
            _eis_soort(naam, veld, deel)
    elif waarde is not None and not isinstance(waarde, (*veld.soorten, *alleen_belofte)):
        message = f"{naam}: {waarde!r} is not of the declared kinds"
        raise ValueError(message)


class Onderwerp(Blok):
    """What can be agreed in an article on one subject; a field that is None is not mentioned.

    `gescheiden` are pairs of lists that cannot share a term, `oplopend` pairs of which the first cannot lie
    above the second. It cannot concern a system with all the facts of `niet_bij`.
    """

    naam: ClassVar[str]
    nummer: ClassVar[str]
    titel: ClassVar[str]
    gescheiden: ClassVar[tuple[tuple[str, str], ...]] = ()
    oplopend: ClassVar[tuple[tuple[str, str], ...]] = ()
    niet_bij: ClassVar[Mapping[str, Waarde]] = {}

    op_grond_van: Annotated[Belofte, maat(Verwijzingen, midden='"deze cao"')] = None
    wet_geldt_volgens_tekst_vanaf: Annotated[Belofte, maat(Datum)] = None
    regeling: Annotated[Belofte, term(REGELING, midden="aanvulling")] = None
    personen: Annotated[
        Belofte,
        termen(
            PERSONEN,
            Gunstig.RUIMER,
            "werknemers, uitzendkrachten, gedetacheerden, oproepkrachten, stagiairs, sollicitanten",
        ),
    ] = None
    ingang: Annotated[Belofte, maat(Datum, Gunstig.MEER, of=(Moment,))] = None
    aanvulling: Annotated[Belofte, maat(Teksten)] = None
