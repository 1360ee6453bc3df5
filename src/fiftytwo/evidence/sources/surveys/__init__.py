"""Surveys: answers of customers. They are no messages, so that they have a reader of their own."""

from fiftytwo.evidence.sources.surveys.claim import claims
from fiftytwo.evidence.sources.surveys.read import RAW_SURVEYS, read_surveys

__all__ = ["RAW_SURVEYS", "claims", "read_surveys"]
