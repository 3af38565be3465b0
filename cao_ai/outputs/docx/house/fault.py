"""Why a template or a list of styles cannot be used."""


class HouseFault(Exception):  # noqa: N818 -- it is the user's mistake, and leaves this room as a value
    """A Dutch sentence with the remedy; `prepare` turns it into a value."""
