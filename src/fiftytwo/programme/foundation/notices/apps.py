"""Notices, as an app of Django."""

from typing import Any

from django.apps import AppConfig
from django.db.models.signals import post_save


class NoticesConfig(AppConfig):
    name = "fiftytwo.programme.foundation.notices"
    label = "notices"
    default_auto_field = "django.db.models.BigAutoField"

    def ready(self) -> None:
        # The journal knows nothing of notices: this is the wire between them, and holds no rule.
        from fiftytwo.programme.foundation.journal.models import Entry

        post_save.connect(_entry_made, sender=Entry, dispatch_uid="notices")


def _entry_made(sender: Any, instance: Any, created: bool, **more: Any) -> None:
    """In the entry's own transaction: told if and only if it was done."""
    from fiftytwo.programme.foundation.notices.kinds import BY_VERB
    from fiftytwo.programme.foundation.notices.tasks import tell

    if created and instance.did in BY_VERB:
        tell.enqueue(entry_id=str(instance.pk))
