"""Our own interchange format: what a company without a known helpdesk writes."""

from fiftytwo.evidence.sources.own.claim import claims
from fiftytwo.evidence.sources.own.read import read
from fiftytwo.evidence.sources.raw import Delivers
from fiftytwo.evidence.sources.reader import Reader

READERS: tuple[Reader, ...] = (Reader("own", Delivers.MESSAGES, claims, read),)
