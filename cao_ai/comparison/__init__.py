"""Compares two printable documents, word by word and clause by clause, and two drafts, field by field."""
