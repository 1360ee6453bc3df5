"""Giving and taking access: by users and groups, journalled, never to the last administrator."""

from datetime import UTC, date, datetime, timedelta
from uuid import uuid4

import pytest
from django.utils import timezone

from fiftytwo.programme.foundation.access.actions.grants import (
    give_grant,
    give_group_grant,
    take_grant,
    take_group_grant,
)
from fiftytwo.programme.foundation.access.actions.groups import (
    make_group,
    put_in_group,
    remove_group,
    take_out_of_group,
)
from fiftytwo.programme.foundation.access.actions.users import activate, deactivate
from fiftytwo.programme.foundation.access.errors import (
    EndsInThePast,
    GroupExists,
    GuestsEnd,
    NobodyWouldAdminister,
    NoName,
)
from fiftytwo.programme.foundation.access.may import may, roles_of
from fiftytwo.programme.foundation.access.models import Grant
from fiftytwo.programme.foundation.access.roles import Act, Role
from fiftytwo.programme.foundation.journal.models import Entry
from fiftytwo.programme.foundation.people.models import Group, Organisation, Team, User
from tests.programme.cast import Cast

BY = uuid4()
TOMORROW = timezone.now().date() + timedelta(days=1)


@pytest.fixture
def user(cast: Cast) -> User:
    return cast.users["nobody"]


def journalled() -> list[str]:
    return list(Entry.objects.order_by("at", "id").values_list("did", flat=True))


def test_a_role_is_given_and_journalled_with_opaque_ids(user: User) -> None:
    night = Team.objects.get(name="Night")
    give_grant(user, Role.LEAD, team=night, by=BY)
    assert may(user, Act.SEE_BRIEF)
    entry = Entry.objects.get(did="grant_given")
    assert (entry.by, entry.of) == (BY, user.pk)
    assert entry.facts == {"role": "lead", "team": str(night.pk)}


def test_given_again_only_the_last_day_changes(user: User) -> None:
    Organisation.objects.update(time_zone="Europe/Berlin")
    give_grant(user, Role.LEAD, by=BY)
    give_grant(user, Role.LEAD, last_day=date(2099, 7, 1), by=BY)
    # Midnight in Berlin in summer is 22:00 in UTC.
    assert Grant.objects.get(user=user).ends_at == datetime(2099, 7, 1, 22, tzinfo=UTC)


def test_a_guest_needs_a_last_day(user: User) -> None:
    with pytest.raises(GuestsEnd, match="needs a last day"):
        give_grant(user, Role.GUEST, by=BY)
    with pytest.raises(EndsInThePast):
        give_grant(user, Role.GUEST, last_day=timezone.now().date() - timedelta(days=2), by=BY)
    assert roles_of(user) == frozenset()
    assert journalled().count("grant_given") == 0
    give_grant(user, Role.GUEST, last_day=TOMORROW, by=BY)
    assert roles_of(user) == {Role.GUEST}


def test_a_role_is_taken(user: User) -> None:
    take_grant(give_grant(user, Role.LEAD, by=BY), by=BY)
    assert roles_of(user) == frozenset()
    assert journalled()[-1] == "grant_taken"


def test_a_group_gives_and_takes_together(user: User) -> None:
    group = make_group(" Nights ", by=BY)
    assert group.name == "Nights"
    put_in_group(group, user, by=BY)
    grant = give_group_grant(group, Role.HEAD, by=BY)
    assert roles_of(user) == {Role.HEAD}
    take_out_of_group(group, user, by=BY)
    assert roles_of(user) == frozenset()
    put_in_group(group, user, by=BY)
    take_group_grant(grant, by=BY)
    assert roles_of(user) == frozenset()
    remove_group(group, by=BY)
    assert journalled()[-7:] == [
        "group_made",
        "group_joined",
        "group_grant_given",
        "group_left",
        "group_joined",
        "group_grant_taken",
        "group_removed",
    ]


def test_a_group_needs_a_name_of_its_own(cast: Cast) -> None:
    make_group("Nights", by=BY)
    with pytest.raises(GroupExists):
        make_group("Nights", by=BY)
    with pytest.raises(NoName):
        make_group("  ", by=BY)
    assert Group.objects.count() == 1


def test_the_last_administrator_stays(cast: Cast) -> None:
    """Whichever way somebody tries: the role, its end, the account."""
    last = cast.users["administrator"]
    grant = Grant.objects.get(user=last)
    with pytest.raises(NobodyWouldAdminister, match="Make somebody else an administrator first"):
        take_grant(grant, by=BY)
    with pytest.raises(NobodyWouldAdminister):
        give_grant(last, Role.ADMINISTRATOR, last_day=TOMORROW, by=BY)
    with pytest.raises(NobodyWouldAdminister):
        deactivate(last, by=BY)
    last.refresh_from_db()
    assert last.is_active
    assert may(last, Act.CHANGE_PEOPLE)
    assert journalled().count("user_deactivated") == 0


def test_the_last_administrator_by_a_group_stays(cast: Cast, user: User) -> None:
    group = make_group("Administrators", by=BY)
    put_in_group(group, user, by=BY)
    by_group = give_group_grant(group, Role.ADMINISTRATOR, by=BY)
    take_grant(Grant.objects.get(user=cast.users["administrator"]), by=BY)
    with pytest.raises(NobodyWouldAdminister):
        take_group_grant(by_group, by=BY)
    with pytest.raises(NobodyWouldAdminister):
        take_out_of_group(group, user, by=BY)
    with pytest.raises(NobodyWouldAdminister):
        remove_group(group, by=BY)
    assert may(user, Act.CHANGE_PEOPLE)


def test_an_account_is_closed_and_opened_again_with_its_roles(cast: Cast) -> None:
    lead = cast.users["lead"]
    deactivate(lead, by=BY)
    assert not may(lead, Act.SEE_BRIEF)
    activate(lead, by=BY)
    assert may(lead, Act.SEE_BRIEF)
    assert journalled()[-2:] == ["user_deactivated", "user_activated"]
