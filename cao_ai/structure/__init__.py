"""Checks of a draft's own logic: dates, order of steps, sums, bodies; no law."""

from cao_ai.structure.findings import Opzetbevinding, controleer_opzet

__all__ = ["Opzetbevinding", "controleer_opzet"]
