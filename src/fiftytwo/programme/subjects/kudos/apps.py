"""The app, as Django wants it named."""

from django.apps import AppConfig


class KudosConfig(AppConfig):
    name = "fiftytwo.programme.subjects.kudos"
    label = "kudos"

    def ready(self) -> None:
        from fiftytwo.programme.foundation.published.dangers import tells_of_dangers
        from fiftytwo.programme.subjects.kudos import dangers

        tells_of_dangers(dangers.KIND, dangers.open_ones, dangers.tell)
