"""What the reader answers, and how its answers become our signals.

Grades are asked one after the other: is there any thanks; if so, is it for help; if so, is it
praise. Each answer is a share of the one before it, so praise can never exceed thanks, nor abuse
hostility.
"""

from typing import Any

import numpy as np
import numpy.typing as npt

from fiftytwo.terms.conversation import Role

Shares = npt.NDArray[np.float32]

QUESTIONS = (
    ("thanks", 1, None),
    ("thanks", 2, 0),
    ("thanks", 3, 1),
    ("sarcastic", 1, None),
    ("frustration", 1, None),
    ("hostility", 1, None),
    ("hostility", 2, 5),
    ("escalation", 1, None),
    ("repeat", 1, None),
    ("danger", 1, None),
    ("unfit", 1, None),
    ("refusal", 1, None),
    ("asks_approval", 1, None),
    ("ownership", 1, None),
    ("apology", 1, None),
    ("unaware", 1, None),
    ("boundary", 1, None),
    ("canned", 1, None),
)
"""Label, least grade, and the question (by number) of whose yeses it is asked."""
OF_CUSTOMERS = 11
"""The first so many are asked of customers' messages, the others of agents'."""
SIGNAL_OF = {
    "thanks": 1,
    "praise": 2,
    "frustration": 4,
    "hostility": 5,
    "abuse": 6,
    "escalation": 7,
    "repeat": 8,
    "danger": 9,
    "unfit": 10,
    "refusal": 11,
    "asks_approval": 12,
    "ownership": 13,
    "apology": 14,
    "unaware": 15,
    "boundary": 16,
    "canned": 17,
}
"""Signal -> the question whose probability it is."""


def answers(role: str, grades: dict[str, int]) -> list[float]:
    """1 or 0 for each question, NaN where it is not asked."""
    if role == Role.CUSTOMER and "sarcastic" in grades:
        grades = {name: grade for name, grade in grades.items() if name != "thanks"}
    found: list[float] = []
    for number, (label, least, after) in enumerate(QUESTIONS):
        asked = (number < OF_CUSTOMERS) == (role == Role.CUSTOMER)
        if not asked or (after is not None and found[after] != 1):
            found.append(float("nan"))
        else:
            found.append(float(grades.get(label, 0) >= least))
    return found


def shares_of(logits: npt.NDArray[Any]) -> Shares:
    """(texts, questions): the logits of each question alone as probabilities of the whole."""
    shares = (1 / (1 + np.exp(-logits.astype(np.float32)))).astype(np.float32)
    for number, (_, _, after) in enumerate(QUESTIONS):
        if after is not None:
            shares[:, number] *= shares[:, after]
    return shares
