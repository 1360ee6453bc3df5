"""Django, set up in this process, with a database of the newest schema."""

import os

import django
from django.core.management import call_command


def start() -> None:
    """Set Django up and bring the database's schema up to date; where it is, nothing happens."""
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "fiftytwo.programme.site.settings")
    django.setup()
    call_command("migrate", interactive=False, verbosity=0)
