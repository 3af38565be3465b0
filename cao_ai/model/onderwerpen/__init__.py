"""The subjects, one module per theme of the clause catalogue; every class here is a subject."""
