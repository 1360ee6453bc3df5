"""Conversations laid open in columns: who said what, whose hand it was, what the signals read."""
