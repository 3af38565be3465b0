"""Turn agreements on AI at work into a legal verdict and a document."""

__version__ = "0.1.0"
