"""Moments worth thanking someone for, found in items and their signals."""
