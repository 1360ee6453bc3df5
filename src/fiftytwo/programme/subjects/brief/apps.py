"""The app, as Django wants it named."""

from django.apps import AppConfig


class BriefConfig(AppConfig):
    name = "fiftytwo.programme.subjects.brief"
    label = "brief"

    def ready(self) -> None:
        """What stands on somebody's brief, or was passed to them, is theirs to thank for; what they
        call misread leaves the pages of whoever it credits."""
        from fiftytwo.programme.foundation.published.queries import calls_wrong
        from fiftytwo.programme.foundation.thanks.queries import also_opens
        from fiftytwo.programme.subjects.brief.queries import misread, opens

        also_opens(opens)
        calls_wrong(misread)
