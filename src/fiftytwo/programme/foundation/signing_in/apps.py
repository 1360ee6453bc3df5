"""The app of signing in."""

from django.apps import AppConfig


class SigningInConfig(AppConfig):
    name = "fiftytwo.programme.foundation.signing_in"
    label = "signing_in"
    default_auto_field = "django.db.models.BigAutoField"

    def ready(self) -> None:
        from fiftytwo.programme.foundation.signing_in.listen import listen

        listen()
