"""What an agreement means: typed, frozen, and without a word about how it was written."""
