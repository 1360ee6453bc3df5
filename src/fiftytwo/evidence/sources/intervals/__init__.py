"""What a telephone system counts in each interval (intervals.csv)."""

from fiftytwo.evidence.sources.intervals.read import read_intervals

__all__ = ["read_intervals"]
