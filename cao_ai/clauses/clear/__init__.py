"""The clear version: what an agreement says, told to the person whom it concerns, in everyday Dutch."""

from cao_ai.clauses.clear.address import Address
from cao_ai.clauses.clear.composition import compose_clear

__all__ = ["Address", "compose_clear"]
