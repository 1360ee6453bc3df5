"""Alerts that nobody is sure of, and as of which run one stands.

Until now nobody was asked any more a day after an alert had opened. From now on they are until
somebody looks; whoever upgrades is not woken for what was let rest: it stands on the page.
"""

from datetime import timedelta
from typing import Any

from django.db import migrations, models
from django.utils import timezone


def let_old_ones_rest(apps: Any, editor: Any) -> None:
    """What was let rest wakes nobody now."""
    old = timezone.now() - timedelta(days=1)
    apps.get_model("care", "Alert").objects.filter(opened_at__lt=old).update(next_at=None)


class Migration(migrations.Migration):
    dependencies = [
        ("care", "0001_initial"),
    ]

    operations = [
        migrations.AddField(
            model_name="alert",
            name="perhaps",
            field=models.BooleanField(default=False),
        ),
        migrations.AddField(
            model_name="alert",
            name="run",
            field=models.UUIDField(null=True),
        ),
        migrations.RunPython(let_old_ones_rest, migrations.RunPython.noop),
    ]
