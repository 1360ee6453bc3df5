"""Groups: users by a name, to whom grants may be given together."""

from uuid import UUID

from django.db import transaction

from fiftytwo.programme.foundation.access.actions.administered import still_administered
from fiftytwo.programme.foundation.access.errors import GroupExists, NoName
from fiftytwo.programme.foundation.journal.write import journal
from fiftytwo.programme.foundation.people.models import Group, User


@transaction.atomic
def make_group(name: str, *, by: UUID | None) -> Group:
    """A group without anybody in it. Raises NoName, GroupExists."""
    name = name.strip()
    if not name:
        raise NoName
    if Group.objects.filter(name=name).exists():
        raise GroupExists
    group = Group.objects.create(name=name)
    journal("group_made", by=by, of=group.pk)
    return group


@transaction.atomic
def remove_group(group: Group, *, by: UUID | None) -> None:
    """Its grants go with it, its users stay. Raises NobodyWouldAdminister."""
    group_id = group.pk
    with still_administered():
        group.delete()
    journal("group_removed", by=by, of=group_id)


@transaction.atomic
def put_in_group(group: Group, user: User, *, by: UUID | None) -> None:
    """The user has the group's grants from now on; who is in it already stays."""
    group.users.add(user)
    journal("group_joined", by=by, of=user.pk, facts={"group": str(group.pk)})


@transaction.atomic
def take_out_of_group(group: Group, user: User, *, by: UUID | None) -> None:
    """The user has only grants of their own. Raises NobodyWouldAdminister."""
    with still_administered():
        group.users.remove(user)
    journal("group_left", by=by, of=user.pk, facts={"group": str(group.pk)})
