"""Dates and times as this language writes them."""
