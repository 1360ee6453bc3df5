"""Every number that is a judgement about people's weeks, in one place, with the reason for it.

An organisation may set its own in `limits.toml` in its home; what that file leaves out stays as
here. Definition: docs/reference/definitions/exposure.md
"""

import tomllib
from dataclasses import dataclass, fields
from pathlib import Path
from typing import Any

from fiftytwo.kit.errors import BadFile, WrongUse

FILE = "limits.toml"
"""Its name in the home."""

MIN_GROUP = 5
"""Nothing about fewer people is said of a group: below it points at a person. DESIGN 2.3."""


@dataclass(frozen=True)
class Limits:
    """What counts how much, and from where on somebody is told."""

    hostility_weight: int = 1
    """What one hostile message adds to a dose: the unit. DESIGN 6.3."""
    abuse_weight: int = 3
    """What one abusive message adds: aimed at the person, it weighs as three. DESIGN 6.3."""
    half_life_days: float = 3.0
    """After so many days half of a dose is left: a bad Friday still shows on Monday, and is gone
    two weeks later. DESIGN 6.3."""
    dose_from: float = 3.0
    """The dose that opens a prompt. As high as one abusive message, because one is enough for a
    leader to say something human (DESIGN 1); or four hostile ones within a day."""
    worst_abuse_from: float = 5.0
    """Dose of abusive messages alone that is abuse at its worst: a second within two days
    (3 + 3 · 2^(-1.75/3) = 5). Whoever met it is asked in person, however hard the queue was."""
    tail: float = 0.01
    """A week is out of line when so much, or more, would come with at most this probability to
    somebody who handled the same contacts: once in two years of ordinary weeks."""
    week_from: int = 3
    """The weight below which no week is out of line: one rude message in a calm queue is
    improbable, and still no hard week."""
    queue_people: int = 5
    """People that must have worked a queue for it to be judged. DESIGN 2.3: never below five."""
    queue_share: float = 0.5
    """When more than this share of a queue's people is out of line it is the queue, not their
    luck: one prompt goes to the head. DESIGN 6.3."""
    usual_weight: float = 0.02
    """Weight that a contact brings where nothing is known yet. Of 1,310 messages to service that we
    labelled (cucom_synthetic, ibm_twitter_care) 20 were hostile and one was abusive."""
    usual_abusive_share: float = 0.1
    """Share of what is received that is abusive, where nothing is known yet. One of those 21; set
    higher, because a lead should rather be told too little by an empty history than too much."""
    danger_sure_from: float = 0.2
    """Probability of the `danger` signal from which on it alone is sure enough to wake somebody;
    below it a person looks in working hours. Chosen on the demo company: of 31 dangers that the
    signal alone found there, three are sure: two threats that are abusive as well, and one of 0.26
    in a scene with a danger. The next has 0.11, and like nearly all below it is none. See sure.py.
    """
    prior_weight: float = 2.0
    """How much history a cell must have to count as much as what is above it: at least this
    expected weight, that is a hundred contacts at the usual rate. More where cells of a kind turn
    out to be alike."""

    aim_days: int = 7
    """Days at work within which everyone is to be thanked: the promise. DESIGN 2.3."""
    alarm_days: int = 14
    """Days at work after which somebody has gone unseen for too long. DESIGN 2.3."""

    def weight(self, *, abusive: bool) -> int:
        return self.abuse_weight if abusive else self.hostility_weight


_WHOLE_FROM_1 = "a whole number from 1 on"
_ABOVE_0 = "a number above 0"
_SHARE = "a number above 0 and below 1"
_GROUP = f"a whole number from {MIN_GROUP} on"

_MUST_BE = {
    "hostility_weight": _WHOLE_FROM_1,
    "abuse_weight": _WHOLE_FROM_1,
    "half_life_days": _ABOVE_0,
    "dose_from": _ABOVE_0,
    "worst_abuse_from": _ABOVE_0,
    "tail": _SHARE,
    "week_from": _WHOLE_FROM_1,
    "queue_people": _GROUP,
    "queue_share": _SHARE,
    "usual_weight": _ABOVE_0,
    "usual_abusive_share": _SHARE,
    "danger_sure_from": _SHARE,
    "prior_weight": _ABOVE_0,
    "aim_days": _WHOLE_FROM_1,
    "alarm_days": _WHOLE_FROM_1,
}
"""Limit -> what it takes. Weights are whole so that sums of them can be counted; see excess.py."""

_LOWEST = {_WHOLE_FROM_1: 1.0, _GROUP: float(MIN_GROUP)}


def read_limits(path: Path) -> Limits:
    """The limits that hold: those of the file, else ours; all ours where there is no file.

    Raises BadFile if the file is no TOML, WrongUse with one line on the first thing that is wrong.
    """
    if not path.exists():
        return Limits()
    try:
        told = tomllib.loads(path.read_text(encoding="utf-8"))
    except (tomllib.TOMLDecodeError, UnicodeDecodeError, OSError):
        raise BadFile(
            f"{path.name} cannot be read as TOML: expected lines such as tail = 0.01"
        ) from None
    ours: dict[str, Any] = {n: _checked(path.name, n, value) for n, value in told.items()}
    limits = Limits(**ours)
    if limits.aim_days > limits.alarm_days:
        raise WrongUse(f"{path.name}: aim_days must not be more than alarm_days, such as 7 and 14")
    return limits


def _checked(file: str, name: str, value: Any) -> int | float:
    if name not in _MUST_BE:
        known = ", ".join(field.name for field in fields(Limits))
        raise WrongUse(f"{file}: there is no limit {name!r}; there are {known}")
    wanted = _MUST_BE[name]
    if not _fits(wanted, value):
        raise WrongUse(f"{file}: {name} must be {wanted}, such as {getattr(Limits, name)}")
    return int(value) if wanted in _LOWEST else float(value)


def _fits(wanted: str, value: Any) -> bool:
    # A bool is an int to Python, and `nan` and `inf` are numbers to TOML.
    if isinstance(value, bool) or not isinstance(value, int | float):
        return False
    if wanted in _LOWEST:
        return isinstance(value, int) and value >= _LOWEST[wanted]
    return 0 < value < (1 if wanted == _SHARE else float("inf"))
