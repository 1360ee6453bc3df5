"""Jobs, as an app of Django."""

from django.apps import AppConfig


class JobsConfig(AppConfig):
    name = "fiftytwo.programme.foundation.jobs"
    label = "jobs"
    default_auto_field = "django.db.models.BigAutoField"
