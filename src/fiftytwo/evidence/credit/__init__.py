"""Whose hand it was: accounts and signatures become people, and help finds its author."""
