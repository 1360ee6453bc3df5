"""Django, set up in this process, with a database of the newest schema."""

import os

import django
from django.core.management import call_command

from fiftytwo.kit.settings import Settings
from fiftytwo.programme.site.database import FILE


def set_up() -> None:
    """Set Django up in this process; its database stays as it is."""
    # Ours, whatever somebody's shell has for another project.
    os.environ["DJANGO_SETTINGS_MODULE"] = "fiftytwo.programme.site.settings"
    django.setup()


def start() -> None:
    """Set Django up and bring the database's schema up to date; where it is, nothing happens."""
    set_up()
    call_command("migrate", interactive=False, verbosity=0)


def has_database(told: Settings) -> bool:
    """Whether there may be something of the app's to keep."""
    return told.database_url is not None or (told.home / FILE).exists()
