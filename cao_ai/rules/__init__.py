"""The machinery of norms (`.regel`): read them, evaluate them three-valued and dated, print them as prose."""
