"""Checks of a draft's own logic: dates, order of steps, sums, bodies; no law."""

from cao_ai.structure.findings import Opzetbevinding, aanvaard, controleer_opzet, orden, raakt
from cao_ai.structure.opzet_04 import ongebruikt
from cao_ai.structure.opzet_37 import zonder_doel

__all__ = ["Opzetbevinding", "aanvaard", "controleer_opzet", "ongebruikt", "orden", "raakt", "zonder_doel"]
