"""Words for which a person must look within minutes, beside the `danger` signal.

That signal's model is weak: it learnt from few and invented examples. These patterns know a threat
by its verb and its target, a customer at risk by who and where. They aim at missing little: a false
alarm costs somebody a glance. Definition: docs/reference/definitions/danger.md
"""

import pyarrow as pa

from fiftytwo.evidence.exposure.wording import Wording
from fiftytwo.evidence.exposure.words.at_risk import AT_RISK
from fiftytwo.evidence.exposure.words.child import CHILD_AT_RISK
from fiftytwo.evidence.exposure.words.doxxing import DOXXING, PRIVATE
from fiftytwo.evidence.exposure.words.fire_and_gas import BURNS, FIRE, GAS, LEAKS
from fiftytwo.evidence.exposure.words.frail import FRAIL
from fiftytwo.evidence.exposure.words.harassment import HARASSMENT, UNWANTED
from fiftytwo.evidence.exposure.words.hazard import HAZARD
from fiftytwo.evidence.exposure.words.medical import MEDICAL
from fiftytwo.evidence.exposure.words.no_danger import NO_DANGER
from fiftytwo.evidence.exposure.words.poison import POISON
from fiftytwo.evidence.exposure.words.road import ROAD
from fiftytwo.evidence.exposure.words.self_harm import SELF_HARM
from fiftytwo.evidence.exposure.words.signs import (
    ASKED,
    FAREWELL,
    HELD,
    ILL,
    ROADSIDE,
    STUCK,
    WATER,
    WEAPONS,
    WHERE_IS,
    WIRES,
)
from fiftytwo.evidence.exposure.words.threat import THREAT
from fiftytwo.evidence.exposure.words.trapped import TRAPPED
from fiftytwo.evidence.exposure.words.two_signs import FRAIL_AND_SIGN, SIGN_AND_NOW, TWO_SIGNS
from fiftytwo.evidence.exposure.words.veiled import GOODBYE, VEILED_THREAT
from fiftytwo.evidence.exposure.words.violence import VIOLENCE

WORDING = Wording(
    kinds={
        "self_harm": SELF_HARM + GOODBYE + FAREWELL,
        "threat": THREAT + VEILED_THREAT + WEAPONS,
        "gas": GAS + LEAKS,
        "fire": FIRE + BURNS,
        "violence": VIOLENCE + ASKED + HELD,
        "medical": MEDICAL + ILL,
        "poison": POISON,
        "trapped": TRAPPED + STUCK,
        "at_risk": AT_RISK + CHILD_AT_RISK + FRAIL + WHERE_IS,
        "hazard": HAZARD + WATER + WIRES,
        "road": ROAD + ROADSIDE,
        "doxxing": DOXXING + PRIVATE,
        "harassment": HARASSMENT + UNWANTED,
        "signs": TWO_SIGNS + FRAIL_AND_SIGN + SIGN_AND_NOW,
    },
    idioms=NO_DANGER,
)
"""Life first: of several kinds in one message the first is told."""


def danger_of(texts: pa.Array | pa.ChunkedArray) -> pa.Array:
    """What each message warns of, as strings; null where nothing.

    self_harm, threat, gas, fire, violence (at home or seen; followed, held), medical (hurt or ill
    now), poison, trapped, at_risk (a child, a frail person, the cold and the dark), hazard (wires,
    water, what falls), road, doxxing, harassment, signs (two signs of harm near each other, not
    said of what); the first in this order that is found.
    texts: customers' own text, masked, English or German.
    """
    return WORDING.find(texts)


def says_danger(texts: pa.Array | pa.ChunkedArray) -> pa.Array:
    """Whether a person must look at each message; null where there is no text."""
    return WORDING.says(texts)
