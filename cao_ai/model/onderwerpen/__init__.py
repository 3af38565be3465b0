"""The subjects, one or more modules per theme of the clause catalogue; `gedeeld` has the keys they share."""
