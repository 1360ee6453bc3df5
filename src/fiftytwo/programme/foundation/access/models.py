"""Grants: who may act in which role, for which client and team."""

from django.db import models

from fiftytwo.programme.foundation.access.roles import Role
from fiftytwo.programme.foundation.ids import new_id
from fiftytwo.programme.foundation.people.models import Client, Group, Team, User


class Grant(models.Model):
    """One role of one user. Without a client it holds for all, without a team likewise."""

    id = models.UUIDField(primary_key=True, default=new_id, editable=False)
    user = models.ForeignKey(User, models.CASCADE, related_name="grants")
    role = models.CharField(max_length=30, choices=Role.choices)
    client = models.ForeignKey(Client, models.CASCADE, null=True, related_name="grants")
    team = models.ForeignKey(Team, models.CASCADE, null=True, related_name="grants")
    ends_at = models.DateTimeField(null=True)
    """A guest's access ends by itself; null: it does not."""

    class Meta:
        constraints = (
            models.UniqueConstraint(
                fields=["user", "role", "client", "team"],
                name="grant_once",
                nulls_distinct=False,
            ),
        )


class GroupGrant(models.Model):
    """One role of everyone in a group, as a Grant is of one user."""

    id = models.UUIDField(primary_key=True, default=new_id, editable=False)
    group = models.ForeignKey(Group, models.CASCADE, related_name="grants")
    role = models.CharField(max_length=30, choices=Role.choices)
    client = models.ForeignKey(Client, models.CASCADE, null=True, related_name="group_grants")
    team = models.ForeignKey(Team, models.CASCADE, null=True, related_name="group_grants")
    ends_at = models.DateTimeField(null=True)
    """As of a Grant."""

    class Meta:
        constraints = (
            models.UniqueConstraint(
                fields=["group", "role", "client", "team"],
                name="group_grant_once",
                nulls_distinct=False,
            ),
        )
