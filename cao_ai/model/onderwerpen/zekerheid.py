"""Subjects of theme G of the clause catalogue: security and sharing."""

from typing import Annotated, ClassVar

from cao_ai.model.onderwerp import Onderwerp
from cao_ai.model.onderwerpen.gedeeld import Bedrijfsgeheim, Ledenvoordeel, VerrekeningTransitievergoeding
from cao_ai.model.values import Aandeel, Bedrag, Duur, Getal, Verdeling, Waarheid
from cao_ai.model.velden import JA, MEER, MINDER, NEE, RUIMER, Belofte, Sleutel, maat, term, termen

_MAANDEN = (
    *("januari", "februari", "maart", "april", "mei", "juni"),
    *("juli", "augustus", "september", "oktober", "november", "december"),
)


class Werkgelegenheid(Onderwerp):
    """Dismissal caused by AI: guarantee, redeployment, order, notice (BW, artikel 7:669)."""

    naam: ClassVar[str] = "werkgelegenheid"
    nummer: ClassVar[str] = "K39"
    titel: ClassVar[str] = "Werkgelegenheid, flex en uitbesteding"

    garantie: Annotated[
        Belofte,
        term(("inspanning", "geen gedwongen ontslag", "geen vermindering"), RUIMER, "geen gedwongen ontslag"),
    ] = None
    garantieduur: Annotated[Belofte, maat(Duur, MEER, "24 maanden", bereik="6 tot 72 maanden")] = None
    oorzaak: Annotated[
        Belofte, term(("uitsluitend door ai", "in overwegende mate", "mede"), RUIMER, "in overwegende mate")
    ] = None
    vermoeden: Annotated[Belofte, maat(Duur, MEER, "9 maanden", bereik="0 tot 18 maanden")] = None
    krimp_via: Annotated[
        Belofte,
        termen(
            ("natuurlijk verloop", "minder inleen", "vrijwillig", "herverdeling"),
            RUIMER,
            "natuurlijk verloop, minder inleen, vrijwillig, herverdeling",
        ),
    ] = None
    uitbesteding: Annotated[
        Belofte, maat(Duur, MEER, "minstens 12 maanden", bereik="0 tot 36 maanden", last=True)
    ] = None
    prognose: Annotated[Belofte, maat(Getal, MEER, "2 per jaar", bereik="1 tot 4 per jaar")] = None
    herplaatsing: Annotated[Belofte, maat(Waarheid, JA, "ja")] = None
    herplaatsingstermijn: Annotated[Belofte, maat(Duur, MEER)] = None
    met_scholing: Annotated[Belofte, maat(Waarheid, JA, "ja")] = None
    ai_als_ontslaggrond: Annotated[Belofte, maat(Waarheid, NEE, last=True)] = None
    score_als_ontslaggrond: Annotated[Belofte, maat(Waarheid, NEE, "uitgesloten", last=True)] = None
    ontslagvolgorde: Annotated[
        Belofte, term(("score", "cao-commissie", "afspiegeling"), midden="afspiegeling")
    ] = None
    meldt_vanaf: Annotated[Belofte, maat(Getal, MINDER, "10")] = None
    vervangt_wet: Annotated[Belofte, maat(Waarheid, NEE, last=True)] = None
    wmco: Annotated[Belofte, maat(Waarheid, JA, "ja")] = None
    geraadpleegd: Annotated[
        Belofte, termen(("vakbonden", "medezeggenschap", "uwv"), RUIMER, "vakbonden, medezeggenschap, uwv")
    ] = None
    wachtmaand: Annotated[
        Belofte, term(("direct na akkoord", "na bondsverklaring", "wettelijk"), RUIMER, "wettelijk")
    ] = None


class WerkNaarWerk(Onderwerp):
    """Moving people to other work before theirs disappears (BW, artikel 7:673, zesde lid)."""

    naam: ClassVar[str] = "werk-naar-werk"
    nummer: ClassVar[str] = "K40"
    titel: ClassVar[str] = "Van werk naar werk"

    vroegsignaal: Annotated[Belofte, maat(Duur, MEER, "minstens 12 maanden", bereik="6 tot 24 maanden")] = (
        None
    )
    duur: Annotated[Belofte, maat(Duur, MEER, "9 maanden", bereik="3 tot 24 maanden")] = None
    vrijstelling: Annotated[Belofte, maat(Aandeel, MEER, "50 %", bereik="20 tot 100 %")] = None
    vrijstelling_bij_boventalligheid: Annotated[
        Belofte, maat(Aandeel, MEER, "100 %", bereik="20 tot 100 %")
    ] = None
    werknemers_per_begeleider: Annotated[Belofte, maat(Getal, MINDER, "hoogstens 30", bereik="15 tot 60")] = (
        None
    )
    plaatsingsdoel: Annotated[Belofte, maat(Aandeel, MEER, "80 %", bereik="60 tot 95 %")] = None
    schalen_lager: Annotated[Belofte, maat(Getal, MINDER, "hoogstens 1", bereik="0 tot 2", last=True)] = None
    terugkeer: Annotated[Belofte, maat(Duur, MEER, "12 maanden", bereik="3 tot 24 maanden")] = None
    regionaal_werkcentrum: Annotated[Belofte, maat(Waarheid, JA, "ja")] = None
    verrekening_transitievergoeding: VerrekeningTransitievergoeding = None


class Loonbescherming(Onderwerp):
    """Pay that depends on a system, or shrinks by it (BW, artikel 7:619)."""

    naam: ClassVar[str] = "loonbescherming"
    nummer: ClassVar[str] = "K41"
    titel: ClassVar[str] = "Loonbescherming en functiewaardering"

    verlaging_door_ai: Annotated[Belofte, maat(Waarheid, NEE, "uitgesloten", last=True)] = None
    loongarantie: Annotated[Belofte, maat(Duur, MEER, "24 maanden", bereik="6 tot 60 maanden")] = None
    aanvulling_loonverschil: Annotated[Belofte, maat(Aandeel, MEER, "100 %", bereik="20 tot 100 %")] = None
    afbouw: Annotated[Belofte, maat(Aandeel, MINDER, "25 %", bereik="25 tot 100 %")] = None
    afbouwduur: Annotated[Belofte, maat(Duur, MEER, "24 maanden", bereik="12 tot 36 maanden")] = None
    herwaardering: Annotated[Belofte, maat(Duur, MINDER, "hoogstens 12 weken", bereik="4 tot 26 weken")] = (
        None
    )
    ai_taken_zwaarder: Annotated[Belofte, maat(Waarheid, JA, "ja"), Sleutel("ai-taken zwaarder")] = None
    algoritmisch_loon: Annotated[
        Belofte, term(("advies", "advies met uitleg"), RUIMER, "advies met uitleg", last=True)
    ] = None
    inzage_loongegevens: Annotated[Belofte, maat(Waarheid, JA, "ja")] = None
    bedrijfsgeheim: Bedrijfsgeheim = None
    loon_bij_storing: Annotated[Belofte, maat(Waarheid, JA, "ja")] = None


class SociaalPlan(Onderwerp):
    """Terms for redundancies that still come (BW, artikel 7:673, zesde lid)."""

    naam: ClassVar[str] = "sociaal-plan"
    nummer: ClassVar[str] = "K42"
    titel: ClassVar[str] = "Sociaal plan AI"

    duur: Annotated[Belofte, maat(Duur, MEER, "36 maanden", bereik="12 tot 48 maanden")] = None
    eerst_vrijwillig: Annotated[Belofte, maat(Waarheid, JA, "ja")] = None
    premie_vrijwillig_vertrek: Annotated[Belofte, maat(Duur, MEER, "2 maanden", bereik="0 tot 6 maanden")] = (
        None
    )
    factor: Annotated[Belofte, maat(Getal, MEER, "1,5", bereik="1 tot 2,5")] = None
    minimumvergoeding: Annotated[Belofte, maat(Duur, MEER, "12 weken", bereik="0 tot 26 weken")] = None
    extra_per_dienstjaar: Annotated[Belofte, maat(Duur, MEER, bereik="0 tot 4 weken")] = None
    aanvulling_ww: Annotated[Belofte, maat(Duur, MEER, "6 maanden", bereik="0 tot 12 maanden")] = None
    budget_scholing: Annotated[Belofte, maat(Bedrag, MEER, "€ 5.000", bereik="€ 1.000 tot 10.000")] = None
    hardheidscommissie: Annotated[Belofte, maat(Waarheid, JA, "ja")] = None
    verrekening_transitievergoeding: VerrekeningTransitievergoeding = None


class Opbrengst(Onderwerp):
    """Sharing the gains in time, money and training; no article of law governs the sharing itself."""

    naam: ClassVar[str] = "opbrengst"
    nummer: ClassVar[str] = "K43"
    titel: ClassVar[str] = "Delen in opbrengsten"

    meting: Annotated[
        Belofte,
        term(
            ("vaste som", "productiviteit per uur", "besparing per systeem"),
            midden="besparing per systeem",
        ),
    ] = None
    drempel: Annotated[
        Belofte,
        maat(Bedrag, MINDER, "€ 50.000 per jaar", bereik="€ 0 tot 250.000 per jaar", last=True),
    ] = None
    aandeel_personeel: Annotated[Belofte, maat(Aandeel, MEER, "30 %", bereik="10 tot 50 %")] = None
    verdeling: Annotated[Belofte, maat(Verdeling, midden="40 % tijd; 30 % geld; 30 % scholing")] = None
    vorm_tijd: Annotated[
        Belofte, term(("uren per jaar", "extra vrije dagen", "kortere week"), midden="uren per jaar")
    ] = None
    vorm_geld: Annotated[
        Belofte,
        term(("fonds", "percentage van het loon", "eenmalig gelijk"), midden="eenmalig gelijk"),
    ] = None
    controle: Annotated[Belofte, termen(("commissie", "accountant"), RUIMER, "accountant, commissie")] = None
    uitkeringsmaand: Annotated[Belofte, term(_MAANDEN, midden="mei")] = None
    bodem: Annotated[Belofte, maat(Duur, MEER, "minstens 8 uur per jaar", bereik="0 tot 40 uur per jaar")] = (
        None
    )
    ledenvoordeel: Ledenvoordeel = None
