# language: nl
@OPZET-05
Functionaliteit: OPZET-05, een orgaan dat er niet is, of te groot is

  Abstract Scenario: rechten voor een orgaan dat er volgens de feiten niet is
    Stel de cao
      | soort             | <soort>           |
      | werkzame personen | <personen>        |
      | medezeggenschap   | <medezeggenschap> |
    En het systeem PickPilot
      | fase | voornemen |
    En het artikel "overleg over PickPilot"
      | orgaan | <orgaan> |
      | advies | minstens 6 weken voor besluit |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan geeft OPZET-05 <aantal> meldingen

    Voorbeelden:
      | soort            | personen | medezeggenschap              | orgaan                              | aantal |
      | ondernemings-cao | 30       | geen                         | ondernemingsraad                    | 1      |
      | ondernemings-cao | 49       | geen                         | ondernemingsraad                    | 1      |
      | ondernemings-cao | 50       | geen                         | ondernemingsraad                    | 0      |
      | ondernemings-cao | 30       | geen                         | lokale ondernemingsraad             | 1      |
      | ondernemings-cao | 30       | personeelsvertegenwoordiging | ondernemingsraad                    | 1      |
      | ondernemings-cao | 30       | geen                         | bevoegd orgaan                      | 0      |
      | ondernemings-cao | 30       | geen                         | personeelsvergadering               | 0      |
      | ondernemings-cao | 30       | geen                         | uitgesloten                         | 0      |
      | ondernemings-cao | 30       | geen                         |                                     | 0      |
      | ondernemings-cao | 30       | geen                         | personeelsvertegenwoordiging        | 1      |
      | ondernemings-cao | 30       | ondernemingsraad             | personeelsdeel medezeggenschapsraad | 1      |
      | ondernemings-cao | 30       | ondernemingsraad             | ondernemingsraad                    | 0      |
      | ondernemings-cao | 30       | onbekend                     | ondernemingsraad                    | 0      |
      | ondernemings-cao |          | geen                         | ondernemingsraad                    | 1      |
      | bedrijfstak-cao  | 30       | geen                         | ondernemingsraad                    | 0      |

  Abstract Scenario: onder een andere wet dan de WOR zeggen de normen welk orgaan er is
    Stel de cao
      | medezeggenschapswet | <wet>                |
      | medezeggenschap     | medezeggenschapsraad |
      | werkzame personen   | 30                   |
    En het artikel "overleg"
      | orgaan | ondernemingsraad |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan geeft OPZET-05 <aantal> meldingen

    Voorbeelden:
      | wet | aantal |
      | WMS | 0      |
      | WOR | 1      |
      |     | 1      |

  Abstract Scenario: hoe zeker het ontbreken is, bepaalt de ernst
    Stel de cao
      | werkzame personen | <personen>        |
      | medezeggenschap   | <medezeggenschap> |
    En het systeem PickPilot
      | fase | voornemen |
    En het artikel "overleg over PickPilot"
      | orgaan | <orgaan> |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan meldt OPZET-05 over PickPilot een "<ernst>"
    En zegt OPZET-05 "rechten aan “<orgaan>”, maar het feit “medezeggenschap” is hier “<medezeggenschap>”"

    Voorbeelden:
      | personen | medezeggenschap  | orgaan                       | ernst        |
      | 30       | geen             | ondernemingsraad             | fout         |
      |          | geen             | ondernemingsraad             | waarschuwing |
      | 30       | ondernemingsraad | personeelsvertegenwoordiging | waarschuwing |

  Abstract Scenario: een cao die zelf een ondernemingsraad verplicht, mag hem noemen
    Stel de cao
      | werkzame personen | 30   |
      | medezeggenschap   | geen |
    En het artikel "overleg"
      | orgaan | ondernemingsraad |
    En het artikel "zonder-or"
      | or verplicht vanaf | <vanaf> |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan geeft OPZET-05 <aantal> meldingen

    Voorbeelden:
      | vanaf       | aantal |
      | 30 personen | 0      |
      | 31 personen | 1      |
      | uitgesloten | 1      |

  Abstract Scenario: een centraal orgaan dat er niet is, is een fout
    Stel de cao
      | centraal orgaan | <feit> |
    En het artikel "overleg"
      | orgaan | hoog: <orgaan>; midden: bevoegd orgaan; laag: bevoegd orgaan |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan geeft OPZET-05 <aantal> meldingen

    Voorbeelden:
      | feit                     | orgaan                   | aantal |
      | geen                     | centrale ondernemingsraad | 1      |
      | geen                     | groepsondernemingsraad   | 1      |
      | groepsondernemingsraad   | centrale ondernemingsraad | 0      |
      | onbekend                 | centrale ondernemingsraad | 0      |

  Abstract Scenario: een ondernemingsraad die partij is, bestaat
    Stel de cao
      | partijen        | werkgever "A", <rol> "B" |
      | medezeggenschap | <feit>                   |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan geeft OPZET-05 <aantal> meldingen

    Voorbeelden:
      | rol              | feit             | aantal |
      | ondernemingsraad | geen             | 1      |
      | ondernemingsraad | ondernemingsraad | 0      |
      | ondernemingsraad | onbekend         | 0      |
      | vakbond          | geen             | 0      |

  Abstract Scenario: een commissie van meer dan een tiende van het personeel is te groot
    Stel de cao
      | werkzame personen | <personen> |
    En het artikel "commissie"
      | zetels | <zetels> |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan geeft OPZET-05 <aantal> meldingen

    Voorbeelden:
      | personen | zetels      | aantal |
      | 30       | 3           | 1      |
      | 60       | 3           | 0      |
      | 59       | 3           | 1      |
      | 1.450    | 3           | 0      |
      |          | 3           | 0      |
      | 30       | uitgesloten | 0      |

  Scenario: de melding over een te grote commissie noemt de getallen
    Stel de cao
      | werkzame personen | 30 |
    En het artikel "commissie"
      | zetels | 3 |
    Wanneer het akkoord op 20 november 2026 wordt gecontroleerd
    Dan meldt OPZET-05 een "waarschuwing"
    En zegt OPZET-05 "6 leden op 30 werkzame personen: 20 %, meer dan 10 %"
    En raadt OPZET-05 aan "een commissie van de sector"
