"""A link with which somebody sets their password: it works once, for a few days."""

from allauth.account.forms import default_token_generator
from allauth.account.utils import user_pk_to_url_str
from django.urls import reverse

from fiftytwo.programme.foundation.people.models import User


def way_in(user: User) -> str:
    """Its path. It is made of the user's state and kept nowhere: a new password ends it."""
    key = default_token_generator.make_token(user)
    named = {"uidb36": user_pk_to_url_str(user), "key": key}
    return reverse("account_reset_password_from_key", kwargs=named)
