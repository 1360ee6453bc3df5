"""Tokens: how a program of somebody's asks in their name, for less than they may, for a while."""
