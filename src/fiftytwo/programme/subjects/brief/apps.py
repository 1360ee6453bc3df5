"""The app, as Django wants it named."""

from django.apps import AppConfig


class BriefConfig(AppConfig):
    name = "fiftytwo.programme.subjects.brief"
    label = "brief"

    def ready(self) -> None:
        """What was passed to somebody is theirs to thank for."""
        from fiftytwo.programme.foundation.thanks.queries import also_opens
        from fiftytwo.programme.subjects.brief.queries import is_passed_to

        also_opens(is_passed_to)
