"""The tables of jobs."""

import django.db.models.deletion
from django.db import migrations, models

import fiftytwo.programme.foundation.ids


class Migration(migrations.Migration):
    initial = True

    dependencies = []

    operations = [
        migrations.CreateModel(
            name="Worker",
            fields=[
                ("id", models.CharField(max_length=64, primary_key=True, serialize=False)),
                ("seen_at", models.DateTimeField()),
            ],
        ),
        migrations.CreateModel(
            name="Schedule",
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
                ("name", models.CharField(max_length=40)),
                ("time_zone", models.CharField(max_length=64)),
                ("days", models.CharField(default="1234567", max_length=7)),
                ("at", models.TimeField()),
                ("is_on", models.BooleanField(default=True)),
                ("since", models.DateTimeField()),
            ],
            options={
                "constraints": [
                    models.UniqueConstraint(fields=("name", "time_zone"), name="schedule_once")
                ],
            },
        ),
        migrations.CreateModel(
            name="Turn",
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
                ("day", models.DateField(null=True)),
                ("task_id", models.CharField(max_length=64, unique=True)),
                ("queued_at", models.DateTimeField()),
                ("started_at", models.DateTimeField(null=True)),
                ("finished_at", models.DateTimeField(null=True)),
                (
                    "outcome",
                    models.CharField(
                        blank=True,
                        choices=[
                            ("done", "done"),
                            ("refused", "could not be done"),
                            ("gave_up", "gave up"),
                        ],
                        max_length=10,
                    ),
                ),
                ("said", models.CharField(blank=True, max_length=300)),
                (
                    "schedule",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="turns",
                        to="jobs.schedule",
                    ),
                ),
            ],
            options={
                "indexes": [
                    models.Index(
                        fields=["schedule", "-queued_at"], name="jobs_turn_schedul_455cff_idx"
                    )
                ],
                "constraints": [
                    models.UniqueConstraint(fields=("schedule", "day"), name="turn_once")
                ],
            },
        ),
    ]
