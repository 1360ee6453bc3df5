"""Words for which a person must look within minutes, beside the `danger` signal.

That signal's model is weak: it learnt from few and invented examples. These patterns know a threat
by its verb and its target, a customer at risk by who and where. They aim at missing little: a false
alarm costs somebody a glance. Definition: docs/reference/definitions/danger.md
"""

import pyarrow as pa

from fiftytwo.evidence.exposure.wording import Wording
from fiftytwo.evidence.exposure.words.at_risk import AT_RISK
from fiftytwo.evidence.exposure.words.doxxing import DOXXING
from fiftytwo.evidence.exposure.words.fire_and_gas import FIRE, GAS
from fiftytwo.evidence.exposure.words.harassment import HARASSMENT
from fiftytwo.evidence.exposure.words.no_danger import NO_DANGER
from fiftytwo.evidence.exposure.words.self_harm import SELF_HARM
from fiftytwo.evidence.exposure.words.threat import THREAT

WORDING = Wording(
    kinds={
        "self_harm": SELF_HARM,
        "threat": THREAT,
        "gas": GAS,
        "fire": FIRE,
        "at_risk": AT_RISK,
        "doxxing": DOXXING,
        "harassment": HARASSMENT,
    },
    idioms=NO_DANGER,
)
"""Life first: of several kinds in one message the first is told."""


def danger_of(texts: pa.Array | pa.ChunkedArray) -> pa.Array:
    """What each message warns of, as strings; null where nothing.

    self_harm, threat, gas, fire, at_risk (a child or frail person; somebody locked in, in the cold
    or in the dark), doxxing, harassment; the first in this order that is found.
    texts: customers' own text, masked, English or German.
    """
    return WORDING.find(texts)


def says_danger(texts: pa.Array | pa.ChunkedArray) -> pa.Array:
    """Whether a person must look at each message; null where there is no text."""
    return WORDING.says(texts)
