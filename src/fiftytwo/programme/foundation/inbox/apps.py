"""The app, as Django wants it named."""

from django.apps import AppConfig


class InboxConfig(AppConfig):
    name = "fiftytwo.programme.foundation.inbox"
    label = "inbox"
