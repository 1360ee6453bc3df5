"""The app of webhooks."""

from django.apps import AppConfig


class WebhooksConfig(AppConfig):
    name = "fiftytwo.programme.foundation.webhooks"
    label = "webhooks"
    default_auto_field = "django.db.models.BigAutoField"

    def ready(self) -> None:
        from django.db.models.signals import post_save

        from fiftytwo.programme.foundation.journal.models import Entry
        from fiftytwo.programme.foundation.webhooks.queue import queue_calls

        # The journal knows nothing of who reads it.
        post_save.connect(queue_calls, sender=Entry, dispatch_uid="webhooks")
