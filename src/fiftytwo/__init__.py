"""Fiftytwo: Customer Service Week, every week."""

__version__ = "0.1.0"
