"""That somebody is always left who may give access."""

from collections.abc import Iterator
from contextlib import contextmanager

from django.db.models import Q

from fiftytwo.programme.foundation.access.errors import NobodyWouldAdminister
from fiftytwo.programme.foundation.access.roles import Role
from fiftytwo.programme.foundation.people.models import Organisation, User


@contextmanager
def still_administered() -> Iterator[None]:
    """Raises NobodyWouldAdminister, which undoes the action, where the last one would go."""
    # Two who take each other's access at the same moment must not both succeed.
    list(Organisation.objects.select_for_update())
    before = _is_administered()
    yield
    if before and not _is_administered():
        raise NobodyWouldAdminister


def _is_administered() -> bool:
    """Whether somebody administers everything without an end."""
    all_of_it = {"role": Role.ADMINISTRATOR, "client": None, "team": None, "ends_at": None}
    own = Q(**{f"grants__{name}": value for name, value in all_of_it.items()})
    of_group = Q(**{f"groups__grants__{name}": value for name, value in all_of_it.items()})
    active = User.objects.filter(is_active=True)
    return active.filter(own).exists() or active.filter(of_group).exists()
