"""The app, as Django wants it named."""

from django.apps import AppConfig


class SiteConfig(AppConfig):
    name = "fiftytwo.programme.site"
    label = "site"

    def ready(self) -> None:
        # Jobs are found where all apps are there.
        from fiftytwo.programme.foundation.jobs.known import make_known, make_watched
        from fiftytwo.programme.site.schedule import SCHEDULES, WATCHES

        make_known(SCHEDULES)
        make_watched(WATCHES)
