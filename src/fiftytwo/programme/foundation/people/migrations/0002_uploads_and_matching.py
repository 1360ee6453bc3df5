"""Uploads, absences, shifts, and whose an account is."""

import django.db.models.deletion
from django.db import migrations, models

import fiftytwo.programme.foundation.ids


class Migration(migrations.Migration):
    dependencies = [
        ("people", "0001_initial"),
    ]

    operations = [
        migrations.CreateModel(
            name="NotOurs",
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
                ("alias", models.CharField(max_length=300, unique=True)),
                ("name", models.CharField(max_length=300)),
            ],
        ),
        migrations.CreateModel(
            name="Unmatched",
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
                ("alias", models.CharField(max_length=300, unique=True)),
                ("name", models.CharField(max_length=300)),
                ("account", models.CharField(blank=True, max_length=300)),
                ("last", models.DateField(null=True)),
            ],
        ),
        migrations.CreateModel(
            name="Upload",
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
                    "kind",
                    models.CharField(
                        choices=[
                            ("roster", "roster"),
                            ("absences", "absences"),
                            ("shifts", "shifts"),
                        ],
                        max_length=20,
                    ),
                ),
                (
                    "state",
                    models.CharField(
                        choices=[
                            ("waiting", "Waiting"),
                            ("read", "Read"),
                            ("refused", "Refused"),
                            ("confirmed", "Confirmed"),
                        ],
                        default="waiting",
                        max_length=20,
                    ),
                ),
                ("at", models.DateTimeField(auto_now_add=True)),
                ("by", models.UUIDField(null=True)),
                ("content", models.BinaryField()),
                ("rows", models.JSONField(default=list)),
                ("rejects", models.JSONField(default=list)),
                ("notes", models.JSONField(default=list)),
                ("why", models.TextField(blank=True)),
            ],
        ),
        migrations.AddField(
            model_name="alias",
            name="origin",
            field=models.CharField(
                choices=[
                    ("roster", "Roster"),
                    ("account", "Account"),
                    ("given", "Given"),
                    ("taken", "Taken"),
                ],
                default="roster",
                max_length=10,
            ),
        ),
        migrations.CreateModel(
            name="Absence",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("first", models.DateField()),
                ("last", models.DateField()),
                (
                    "person",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="absences",
                        to="people.person",
                    ),
                ),
            ],
            options={
                "constraints": [
                    models.UniqueConstraint(fields=("person", "first"), name="absence_once")
                ],
            },
        ),
        migrations.CreateModel(
            name="Shift",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("starts_at", models.DateTimeField()),
                ("ends_at", models.DateTimeField()),
                (
                    "person",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="shifts",
                        to="people.person",
                    ),
                ),
            ],
            options={
                "indexes": [
                    models.Index(
                        fields=["starts_at", "ends_at"], name="people_shif_starts__3e7cfd_idx"
                    )
                ],
                "constraints": [
                    models.UniqueConstraint(fields=("person", "starts_at"), name="shift_once")
                ],
            },
        ),
    ]
