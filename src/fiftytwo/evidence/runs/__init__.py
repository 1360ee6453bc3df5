"""Resumable stages: what a run does, in order, as one transaction."""
