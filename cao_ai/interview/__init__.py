"""Makes a first draft of an agreement from answers: which question comes next, and what the answers make."""
