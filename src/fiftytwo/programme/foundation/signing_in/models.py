"""Who needs a second step to sign in."""

from django.db import models

from fiftytwo.programme.foundation.access.roles import Role


class SecondStep(models.Model):
    """Whoever has this role signs in with password and a second step, or through the company."""

    role = models.CharField(max_length=30, choices=Role.choices, primary_key=True)
