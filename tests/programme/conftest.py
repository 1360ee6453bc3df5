"""A database, the cast in it, and a browser's stand-in for each of them."""

from collections.abc import Callable

import pytest
from django.test import Client

from tests.programme.cast import Cast, make_cast

SignIn = Callable[[str], Client]


@pytest.fixture
def cast(db: None) -> Cast:
    """Everyone, in a database of their own."""
    return make_cast()


@pytest.fixture
def sign_in(cast: Cast) -> SignIn:
    """Role -> a client in which a user of that role is signed in; `stranger`: nobody is."""

    def as_(role: str) -> Client:
        client = Client()
        if role != "stranger":
            client.force_login(
                cast.users[role], "allauth.account.auth_backends.AuthenticationBackend"
            )
        return client

    return as_
