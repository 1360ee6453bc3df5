"""Who may do what for whom: role × client × team, own grants and groups', now and later."""

from datetime import UTC, datetime, timedelta
from uuid import UUID

import pytest
from django.utils import timezone
from pytest_django import DjangoAssertNumQueries

from fiftytwo.programme.foundation.access.may import (
    acts_of,
    may,
    people_for,
    reach_of,
    require,
    roles_of,
)
from fiftytwo.programme.foundation.access.models import Grant, GroupGrant
from fiftytwo.programme.foundation.access.roles import MAY, OF_ALL, Act, Role
from fiftytwo.programme.foundation.errors import NotFound
from fiftytwo.programme.foundation.people.actions import bring_in_roster
from fiftytwo.programme.foundation.people.models import Client, Group, Person, Team, User
from tests.programme.cast import ROSTER, Cast, someone

ROAMER = someone("dana", team="Day")
"""Serves whoever writes: no client is named."""
BOTH = someone("eve", team="Night", client="Orchid")


@pytest.fixture
def user(cast: Cast) -> User:
    """Somebody without any role, beside a roster of two clients."""
    bring_in_roster([*ROSTER, ROAMER, BOTH], by=None)
    Person.objects.get(person_id="eve").clients.add(Client.objects.get(code="Birch"))
    return cast.users["nobody"]


def client(code: str) -> Client:
    return Client.objects.get(code=code)


def team(name: str) -> Team:
    return Team.objects.get(name=name)


def seen(user: User, act: Act = Act.SEE_PEOPLE) -> set[str]:
    return set(people_for(user, act).values_list("person_id", flat=True))


def give(user: User, role: Role = Role.LEAD, **reach: object) -> Grant:
    return Grant.objects.create(user=user, role=role, **reach)


def test_nobody_sees_anybody_without_a_grant(user: User) -> None:
    assert seen(user) == set()
    assert not any(may(user, act) for act in Act)


def test_a_grant_without_client_and_team_reaches_everyone(user: User) -> None:
    give(user)
    assert seen(user) == {"vera", "alice", "bob", "zoe", "charlie", "dana", "eve"}


def test_a_team_ends_where_the_team_ends(user: User) -> None:
    give(user, team=team("Night"))
    assert seen(user) == {"alice", "bob", "eve"}


def test_a_client_reaches_who_serves_it_and_who_serves_all(user: User) -> None:
    """Charlie serves Birch alone, so a grant for Orchid does not reach him."""
    give(user, client=client("Orchid"))
    assert seen(user) == {"vera", "alice", "bob", "zoe", "dana", "eve"}


def test_client_and_team_of_one_grant_hold_together(user: User) -> None:
    give(user, client=client("Birch"), team=team("Night"))
    assert seen(user) == {"alice", "eve"}


def test_client_of_one_grant_and_team_of_another_do_not_mix(user: User) -> None:
    """Birch in Night and Orchid in Day: neither Bob (Orchid, Night) nor Charlie (Birch, Day)."""
    give(user, client=client("Birch"), team=team("Night"))
    give(user, client=client("Orchid"), team=team("Day"))
    assert seen(user) == {"alice", "eve", "zoe", "dana"}


def test_a_role_of_one_client_lends_nothing_to_a_role_of_another(user: User) -> None:
    """A brief needs a lead's grant: being a head elsewhere opens none."""
    give(user, Role.HEAD)
    give(user, Role.LEAD, client=client("Orchid"), team=team("Night"))
    assert "charlie" in seen(user, Act.SEE_PEOPLE)
    assert seen(user, Act.SEE_BRIEF) == {"alice", "bob", "eve"}


def test_of_somebody_who_serves_two_clients_only_the_known_one_is_told(user: User) -> None:
    """That Birch is a client at all is not for a reader of Orchid's."""
    give(user, client=client("Orchid"))
    eve = Person.objects.get(person_id="eve")
    assert [each.code for each in reach_of(user, Act.SEE_PEOPLE).clients_of(eve)] == ["Orchid"]
    give(user, client=client("Birch"), team=team("Day"))
    assert [each.code for each in reach_of(user, Act.SEE_PEOPLE).clients_of(eve)] == ["Orchid"]
    give(user, team=team("Night"))
    told = [each.code for each in reach_of(user, Act.SEE_PEOPLE).clients_of(eve)]
    assert told == ["Birch", "Orchid"]


def test_oneself_is_oneself_whatever_the_grant_reaches(user: User, cast: Cast) -> None:
    """A lead of all may see everything about themselves, and of nobody else."""
    lead = cast.users["lead"]
    give(lead)
    assert seen(lead, Act.SEE_SELF) == {"alice"}
    give(user)
    assert seen(user, Act.SEE_SELF) == set()


@pytest.mark.parametrize("role", Role)
def test_a_group_gives_what_a_grant_would(user: User, role: Role) -> None:
    group = Group.objects.create(name="Nights")
    GroupGrant.objects.create(group=group, role=role, team=team("Night"))
    assert roles_of(user) == frozenset()
    user.groups.add(group)
    assert roles_of(user) == {role}
    assert acts_of(user) == MAY[role] - OF_ALL
    if Act.SEE_PEOPLE in MAY[role]:
        assert seen(user) == {"alice", "bob", "eve"}


def test_a_group_of_others_gives_nothing(user: User, cast: Cast) -> None:
    group = Group.objects.create(name="Nights")
    GroupGrant.objects.create(group=group, role=Role.HEAD)
    cast.users["guest"].groups.add(group)
    assert roles_of(user) == frozenset()


def test_own_grants_and_groups_add_up(user: User) -> None:
    group = Group.objects.create(name="Nights")
    GroupGrant.objects.create(group=group, role=Role.LEAD, team=team("Night"))
    user.groups.add(group)
    give(user, team=team("Day"))
    assert seen(user) == {"alice", "bob", "eve", "zoe", "charlie", "dana"}


@pytest.mark.parametrize("of_group", [False, True])
def test_a_grant_ends_at_its_end(user: User, of_group: bool) -> None:
    """A second before it holds, at its end it does not."""
    group = Group.objects.create(name="Visitors")
    user.groups.add(group)
    for ends_at, holds in (
        (timezone.now() + timedelta(seconds=60), True),
        (timezone.now(), False),
        (datetime(2020, 1, 1, tzinfo=UTC), False),
    ):
        Grant.objects.filter(user=user).delete()
        GroupGrant.objects.all().delete()
        if of_group:
            GroupGrant.objects.create(group=group, role=Role.LEAD, ends_at=ends_at)
        else:
            give(user, ends_at=ends_at)
        assert may(user, Act.SEE_PEOPLE) is holds


def test_a_closed_account_may_nothing(user: User) -> None:
    give(user)
    user.is_active = False
    user.save()
    assert roles_of(user) == frozenset()
    assert seen(user) == set()


def test_whoever_has_left_may_nothing(cast: Cast) -> None:
    """On the day after the last day somewhere it may still be that day; then it is over."""
    lead = cast.users["lead"]
    today = timezone.now().date()
    for ends, holds in ((None, True), (today, True), (today - timedelta(days=2), False)):
        Person.objects.filter(person_id="alice").update(ends=ends)
        assert may(lead, Act.SEE_BRIEF) is holds


def test_who_is_on_no_roster_any_more_keeps_access_until_it_is_taken(cast: Cast) -> None:
    """A wrong file must not lock everybody out; the users page says who is off the roster."""
    bring_in_roster(ROSTER[:1], by=None)
    assert may(cast.users["lead"], Act.SEE_BRIEF)


@pytest.mark.parametrize("narrow", ["client", "team"])
def test_whoever_administers_a_part_does_not_administer_the_whole(user: User, narrow: str) -> None:
    """They could give themselves the rest."""
    part = client("Orchid") if narrow == "client" else team("Night")
    give(user, Role.ADMINISTRATOR, **{narrow: part})
    assert may(user, Act.SEE_PEOPLE)
    for act in OF_ALL:
        assert not may(user, act)
        assert not people_for(user, act).exists()
    give(user, Role.ADMINISTRATOR)
    assert acts_of(user) >= OF_ALL


def test_another_role_everywhere_does_not_widen_administering_a_part(user: User) -> None:
    give(user, Role.ADMINISTRATOR, client=client("Orchid"))
    give(user, Role.HEAD)
    assert not may(user, Act.CHANGE_PEOPLE)


def test_who_may_not_is_told_what_everyone_is_told_of_what_is_not_there(user: User) -> None:
    """The same words for "not yours" and "not there"."""
    with pytest.raises(NotFound) as refused:
        require(user, Act.SEE_PEOPLE)
    assert str(refused.value) == "There is no such page, or it is not yours to see."


def test_administrators_and_works_council_see_no_care(user: User) -> None:
    """The brief holds care items; the works council sees no person at all."""
    for role in (Role.ADMINISTRATOR, Role.WORKS_COUNCIL, Role.EXECUTIVE, Role.GUEST, Role.HEAD):
        assert Act.SEE_BRIEF not in MAY[role]
    assert Act.SEE_PEOPLE not in MAY[Role.WORKS_COUNCIL]


def test_everything_is_asked_in_one_question(
    user: User, django_assert_num_queries: DjangoAssertNumQueries
) -> None:
    """However many grants and groups somebody has."""
    give(user, team=team("Night"))
    give(user, client=client("Birch"))
    user.groups.add(Group.objects.create(name="Nights"))
    fresh = User.objects.get(pk=UUID(str(user.pk)))
    with django_assert_num_queries(2):
        assert seen(fresh)
