"""Grants to groups."""

import django.db.models.deletion
from django.db import migrations, models

import fiftytwo.programme.foundation.ids


class Migration(migrations.Migration):
    dependencies = [
        ("access", "0001_initial"),
        ("people", "0002_uploads_and_matching"),
    ]

    operations = [
        migrations.CreateModel(
            name="GroupGrant",
            fields=[
                (
                    "id",
                    models.UUIDField(
                        default=fiftytwo.programme.foundation.ids.new_id,
                        editable=False,
                        primary_key=True,
                        serialize=False,
                    ),
                ),
                (
                    "role",
                    models.CharField(
                        choices=[
                            ("agent", "agent"),
                            ("lead", "team lead"),
                            ("duty_lead", "duty lead"),
                            ("head", "head of service"),
                            ("executive", "executive"),
                            ("programme_manager", "programme manager"),
                            ("administrator", "administrator"),
                            ("works_council", "works council"),
                            ("guest", "guest"),
                        ],
                        max_length=30,
                    ),
                ),
                ("ends_at", models.DateTimeField(null=True)),
                (
                    "client",
                    models.ForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="group_grants",
                        to="people.client",
                    ),
                ),
                (
                    "group",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="grants",
                        to="people.group",
                    ),
                ),
                (
                    "team",
                    models.ForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="group_grants",
                        to="people.team",
                    ),
                ),
            ],
            options={
                "constraints": [
                    models.UniqueConstraint(
                        fields=("group", "role", "client", "team"),
                        name="group_grant_once",
                        nulls_distinct=False,
                    )
                ],
            },
        ),
    ]
