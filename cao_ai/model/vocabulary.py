"""The closed lists of the language that more than one key uses, and the moments it counts from."""

MOMENTEN_SYSTEEM = (
    "aankondiging",
    "adviesaanvraag",
    "besluit",
    "kennisgeving besluit",
    "inkoop",
    "contract",
    "gegevens laden",
    "pilot",
    "einde pilot",
    "ingebruikname",
    "wijziging",
    "ontwerpwijziging",
    "herbestemming",
    "intrekking",
    "eerste marktdatum",
)
"""Moments that are a dated fact of a system; "inkoop" is the binding choice, "pilot" its start."""

MOMENTEN_CAO = ("ondertekening", "ingang", "afloop")
"""Moments that are a dated fact of the agreement; the last two are the ends of "looptijd"."""

MOMENTEN_GEVAL = (
    "verzoek",
    "klacht",
    "antwoord",
    "personeelsbesluit",
    "oproep",
    "dienst",
    "einde dienst",
    "incident",
    "uitdienst",
    "einde procedure",
    "eerste contact",
    "gebruik",
    "heimelijke controle",
    "evaluatie",
)
"""Moments that happen again in every case and never have a date of their own."""

ROLLEN = ("werkgever", "werkgeversorganisatie", "vakbond", "ondernemingsraad", "leverancier", "anders")

REGELING = ("uitputtend", "kader", "aanvulling")

PERSONEN = (
    "werknemers",
    "uitzendkrachten",
    "gedetacheerden",
    "oproepkrachten",
    "stagiairs",
    "zelfstandigen",
    "sollicitanten",
    "oud-werknemers",
    "klanten",
    "burgers",
)

DOELEN_4A = ("werving",)
"""Uses of annex III, point 4, a, of the AI-verordening."""

DOELEN_4B = (
    "arbeidsvoorwaarden",
    "belonen",
    "functiewaardering",
    "bevorderen",
    "ontslag",
    "ontslagselectie",
    "beoordelen",
    "prestaties volgen",
    "taaktoewijzing op gedrag",
)
"""Uses of annex III, point 4, b, of the AI-verordening."""

DOELEN_NIET_4 = (
    "taaktoewijzing objectief",
    "roosteren",
    "opleiden",
    "klachten behandelen",
    "klantproces",
    "publieke taak",
    "chatbot",
    "tekstassistent",
    "synthetische inhoud",
    "toegang",
    "tijdregistratie",
    "veiligheid",
    "productveiligheid",
    "fraudedetectie",
    "verzuim voorspellen",
)
"""Uses outside annex III, point 4."""

DOELEN_ONDUIDELIJK = ("taaktoewijzing onduidelijk",)
"""Uses of which it is open whether they fall under annex III, point 4."""

DOELEN = (*DOELEN_4A, *DOELEN_4B, *DOELEN_NIET_4, *DOELEN_ONDUIDELIJK)

FACTOREN = (
    "leeftijd",
    "dienstjaren",
    "afstudeerjaar",
    "geslacht",
    "zwangerschap",
    "arbeidsduur",
    "contractsoort",
    "beschikbaarheid",
    "afkomst",
    "nationaliteit",
    "geloof",
    "burgerlijke staat",
    "seksuele gerichtheid",
    "politieke opvatting",
    "gezondheid",
    "beperking",
    "verzuim",
    "vakbond",
    "medezeggenschap",
    "woonplaats",
    "taal",
    "prestaties",
    "gedrag",
    "aanwezigheid",
)
"""Characteristics of a person that a system can weigh."""

BESLUITEN = (
    "aanname",
    "afwijzing",
    "ontslag",
    "niet verlengen",
    "boventalligheid",
    "beoordeling",
    "beloning",
    "inschaling",
    "bevordering",
    "overplaatsing",
    "opleiding",
    "sanctie",
    "schorsing",
    "deactivering",
    "rooster",
    "uren",
    "tempo",
    "ziekte",
)
"""Decisions about a person."""

VORMEN = (
    "toetsaanslagen",
    "schermopname",
    "webcam",
    "camera",
    "privécommunicatie",
    "berichten",
    "gesprekken",
    "locatie",
    "locatie buiten dienst",
    "pauze",
    "thuis",
    "tijd buiten werk",
    "vakbondsactiviteit",
    "gemoedstoestand",
    "emotieherkenning",
    "vermoeidheid",
    "biometrie",
    "gevoelige kenmerken",
    "verzuim",
)
"""Forms of monitoring."""

ONTVANGERS = ("medezeggenschap", "vakbonden", "commissie", "werknemers")
"""Who hears of a plan or a change."""

SOORTEN_WIJZIGING = (
    "doel",
    "functie",
    "databron",
    "model",
    "doelgroep",
    "automatisering",
    "leverancier",
    "koppeling",
    "standaardinstelling",
)
"""In what a system can change."""

TOEPASSINGEN = (
    "emotieherkenning",
    "biometrische indeling",
    "sociale score",
    "voorspellen strafbaar feit",
    "manipulatie",
    "gezichtsdatabank",
    "intieme beelden",
)
"""Practices of article 5 of the AI-verordening."""

AANSPRAKELIJK = ("werknemer", "wettelijk", "werkgever")
"""Who bears damage."""

GEBRUIK_METING = ("beoordeling", "beloning", "sanctie", "ontslag", "training")
"""What measurements of people are used for."""

UITKOMST_AAN = ("medezeggenschap", "vakbonden", "extern")
"""Who gets what a test for unequal outcomes used or found."""
