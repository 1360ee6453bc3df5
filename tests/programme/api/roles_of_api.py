"""Whoever asks the API in tests of all of it: each role, and a stranger."""

from tests.programme.cast import EVERY_ROLE

ASKING = (*EVERY_ROLE, "stranger")
