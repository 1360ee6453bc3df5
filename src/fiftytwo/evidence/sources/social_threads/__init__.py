"""Threads of customers and brands on social networks, in the shapes of three public sets."""

from fiftytwo.evidence.sources.reader import Reader
from fiftytwo.evidence.sources.social_threads import ibm_twitter_care, twcs, tweetsumm

READERS: tuple[Reader, ...] = (twcs.READER, tweetsumm.READER, ibm_twitter_care.READER)
