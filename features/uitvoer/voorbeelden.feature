# language: nl
Functionaliteit: de voorbeelden in de bibliotheek geven precies wat hun beschrijving noemt

  > Wie een voorbeeld leest, moet de fout kunnen vinden die erin is gezet, en geen andere.

  Scenario: in het distributiecentrum wordt het contract te vroeg getekend
    Stel op schijf het voorbeeld polderlogistiek.cao
    Wanneer ik `cao-ai controleer polderlogistiek.cao --peildatum 2026-11-20 --formaat json` geef
    Dan vindt de controle precies deze fouten en waarschuwingen
      | wat      | systeem   | ernst        |
      | OPZET-01 | wms_tempo | fout         |
      | OPZET-23 | –         | waarschuwing |

  Scenario: in het metaalbedrijf krijgt een ondernemingsraad rechten die er niet is
    Stel op schijf het voorbeeld fijnmetaal.cao
    Wanneer ik `cao-ai controleer fijnmetaal.cao --peildatum 2026-11-20 --formaat json` geef
    Dan vindt de controle precies deze fouten en waarschuwingen
      | wat      | systeem | ernst        |
      | OPZET-05 | plan_ai | fout         |
      | OPZET-05 | –       | waarschuwing |
      | OPZET-28 | plan_ai | waarschuwing |
      | OPZET-35 | –       | waarschuwing |

  Scenario: in het ziekenhuis loopt een proef te vroeg en is het toezicht niet te doen
    Stel op schijf het voorbeeld merwede.cao
    Wanneer ik `cao-ai controleer merwede.cao --peildatum 2026-11-20 --formaat json` geef
    Dan vindt de controle precies deze fouten en waarschuwingen
      | wat      | systeem      | ernst        |
      | OPZET-02 | seh_triage   | fout         |
      | OPZET-09 | sepsis_alarm | fout         |
      | OPZET-33 | seh_triage   | waarschuwing |
      | OPZET-33 | sepsis_alarm | waarschuwing |

  Scenario: in de gemeente staat een idee op de lijst van wat niet mag
    Stel op schijf het voorbeeld waterland-oost.cao
    Wanneer ik `cao-ai controleer waterland-oost.cao --peildatum 2026-11-20 --formaat json` geef
    Dan vindt de controle precies deze fouten en waarschuwingen
      | wat      | systeem          | ernst        |
      | UAVG-30  | verzuim_voorspel | fout         |
      | AIA-4bis | verzuim_voorspel | fout         |
      | AIA-4bis | wmo_hulp         | fout         |
      | OPZET-06 | verzuim_voorspel | fout         |
      | AIA-27   | wmo_hulp         | waarschuwing |

  Scenario: in het uitzendbureau wijst een score af wat niemand leest
    Stel op schijf het voorbeeld flexbrug.cao
    Wanneer ik `cao-ai controleer flexbrug.cao --peildatum 2026-11-20 --formaat json` geef
    Dan vindt de controle precies deze fouten en waarschuwingen
      | wat      | systeem        | ernst        |
      | OPZET-20 | cv_rang        | fout         |
      | AVG-22-1 | cv_rang        | waarschuwing |
      | AIA-4bis | cv_rang        | waarschuwing |
      | OPZET-34 | chat_kandidaat | waarschuwing |
      | OPZET-34 | cv_rang        | waarschuwing |
