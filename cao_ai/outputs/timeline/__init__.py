"""Writes a timeline: for the terminal, as data, as a picture, and for a calendar program."""
