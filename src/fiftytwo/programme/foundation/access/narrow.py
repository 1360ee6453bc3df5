"""A token does less than its user: of what they may, only the acts that it was given."""

from collections.abc import Iterable

from fiftytwo.programme.foundation.access.roles import Act
from fiftytwo.programme.foundation.people.models import User


def narrow(user: User, acts: Iterable[str]) -> None:
    """From here on this object of the user's may do these acts at most."""
    user._only = frozenset(acts)  # type: ignore[attr-defined]  # of this request, in no column


def is_within(user: User, act: Act) -> bool:
    """Whether a token, where one is used, allows it; what the user may is asked besides."""
    only = getattr(user, "_only", None)
    return only is None or act in only
