"""Keys that mean the same in more than one subject."""

from typing import Annotated, TypeAlias

from cao_ai.model.values import Waarheid
from cao_ai.model.velden import NEE, RUIMER, Belofte, maat, term, termen

Werktijd: TypeAlias = Annotated[Belofte, term(("eigen tijd", "deels", "werktijd"), RUIMER, "werktijd")]
Kosten: TypeAlias = Annotated[Belofte, term(("werknemer", "gedeeld", "werkgever"), RUIMER, "werkgever")]
Verplicht: TypeAlias = Annotated[Belofte, maat(Waarheid, midden="ja")]
Terugbetaling: TypeAlias = Annotated[
    Belofte, term(("volledig", "aflopend"), RUIMER, "uitgesloten", last=True)
]
Verrekening: TypeAlias = Annotated[Belofte, maat(Waarheid, NEE, "uitgesloten", last=True)]
VerrekeningTransitievergoeding: TypeAlias = Annotated[
    Belofte, term(("eigen functie", "herplaatsing", "na instemming", "geen"), RUIMER, "geen", last=True)
]
Ledenvoordeel: TypeAlias = Annotated[Belofte, maat(Waarheid, NEE, last=True)]
Bedrijfsgeheim: TypeAlias = Annotated[
    Belofte, term(("weigergrond", "na afweging", "geen weigergrond"), RUIMER, "geen weigergrond")
]
Rechter: TypeAlias = Annotated[
    Belofte, term(("bindend advies", "na interne procedure", "vrij"), RUIMER, "vrij")
]
Bijstand: TypeAlias = Annotated[
    Belofte, termen(("collega", "vakbond", "deskundige"), RUIMER, "collega, vakbond, deskundige")
]
