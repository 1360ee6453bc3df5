"""Puts the answers on one page, as pure data."""
