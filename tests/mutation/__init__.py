"""Mutation tests of the norms: `python -m tests.mutation` changes the law and runs its features."""
