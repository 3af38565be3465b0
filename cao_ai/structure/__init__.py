"""Checks of a draft's own logic: dates, order of steps, sums, bodies; no law."""

from cao_ai.structure.findings import Opzetbevinding, controleer_opzet, orden
from cao_ai.structure.opzet_04 import ongebruikt
from cao_ai.structure.opzet_37 import zonder_doel

__all__ = ["Opzetbevinding", "controleer_opzet", "ongebruikt", "orden", "zonder_doel"]
