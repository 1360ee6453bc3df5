"""What is done about signing in."""

from collections.abc import Collection
from uuid import UUID

from allauth.account.forms import default_token_generator
from allauth.account.utils import user_pk_to_url_str
from allauth.mfa.models import Authenticator
from django.db import transaction
from django.urls import reverse

from fiftytwo.programme.foundation.access.models import Grant
from fiftytwo.programme.foundation.access.roles import Role
from fiftytwo.programme.foundation.journal.write import journal
from fiftytwo.programme.foundation.people.actions import set_up_organisation
from fiftytwo.programme.foundation.people.models import Group, User
from fiftytwo.programme.foundation.people.queries import find_organisation
from fiftytwo.programme.foundation.signing_in.errors import IsADemo, NobodyByThatAddress
from fiftytwo.programme.foundation.signing_in.models import SecondStep


@transaction.atomic
def invite_administrator(email: str, *, name: str, organisation: str) -> str:
    """The address of the page on which this administrator sets a password, without the host.

    For whoever has the server's command line: there every door can be opened anyway.
    organisation: its name, where it is not set up yet.
    Raises IsADemo in the demo.
    """
    there = find_organisation()
    if there is None:
        set_up_organisation(organisation, is_demo=False)
    elif there.is_demo:
        raise IsADemo
    email = email.strip().casefold()
    user = User.objects.filter(email=email).first()
    user = user or User.objects.create_user(email, name=name)
    User.objects.filter(pk=user.pk, is_active=False).update(is_active=True)
    Grant.objects.get_or_create(user=user, role=Role.ADMINISTRATOR, team=None, client=None)
    journal("administrator_invited", by=None, of=user.pk)
    return _way_in(user)


@transaction.atomic
def give_way_in(email: str, *, lost_second_step: bool, by: User) -> str:
    """The address of the page on which somebody sets a new password, without the host.

    It works once, for a day. lost_second_step: theirs is taken away, and they add another.
    Raises NobodyByThatAddress.
    """
    user = User.objects.filter(email=email.strip().casefold(), is_active=True).first()
    if user is None:
        raise NobodyByThatAddress
    if lost_second_step:
        Authenticator.objects.filter(user=user).delete()
    did = "second_step_taken_away" if lost_second_step else "way_in_given"
    journal(did, by=by.pk, of=user.pk)
    return _way_in(user)


def _way_in(user: User) -> str:
    # The token holds the password's hash and the last sign-in: used once, it is none any more.
    key = default_token_generator.make_token(user)
    told = {"uidb36": user_pk_to_url_str(user), "key": key}
    return reverse("account_reset_password_from_key", kwargs=told)


@transaction.atomic
def demand_second_step(roles: Collection[Role], *, by: User) -> None:
    """Whoever has one of these roles needs a second step from now on, and nobody else."""
    SecondStep.objects.exclude(role__in=roles).delete()
    for role in sorted(roles):
        SecondStep.objects.get_or_create(role=role)
    journal("second_step_demanded", by=by.pk, facts={"roles": sorted(roles)})


@transaction.atomic
def note_new_user(user: User) -> None:
    """They came for the first time, and may do nothing before somebody grants them a role."""
    journal("user_made_at_sign_in", by=user.pk, of=user.pk)


@transaction.atomic
def put_in_groups(user: User, names: Collection[str]) -> None:
    """They are in the groups that the identity provider names, and in no others."""
    before = set(user.groups.values_list("pk", flat=True))
    groups = [Group.objects.get_or_create(name=name)[0] for name in sorted(set(names))]
    after: set[UUID] = {group.pk for group in groups}
    if before != after:
        user.groups.set(groups)
        ids = [str(pk) for pk in sorted(after)]
        journal("groups_told", by=user.pk, of=user.pk, facts={"groups": ids})
