"""Thanks are a list to read: no page, program or export says how many somebody has or gave."""

import re
from datetime import timedelta

import pytest
from django.test import Client
from django.utils import timezone

from fiftytwo.programme.foundation.privacy.models import Audience
from fiftytwo.programme.foundation.thanks.actions import answer, give
from fiftytwo.programme.foundation.thanks.models import Answer
from tests.programme.cast import EVERY_ROLE, make_cast

BACKEND = "allauth.account.auth_backends.AuthenticationBackend"
MANY = 37
PAGES = ("/", "/wall/", "/thanks/", "/thanks/received/", "/thanks/given/", "/people/", "/journal/")
LISTS = ("/api/wall", "/api/thanks/received", "/api/thanks/given", "/api/thankable")


@pytest.fixture
def cast(db):
    """Bob has 37 thanks of Vera's, all of which hang."""
    everyone = make_cast()
    bob, vera = everyone.person("bob"), everyone.users["head"]
    for n in range(MANY):
        at = timezone.now() - timedelta(hours=n)
        told = {"words": "You stayed until it worked.", "audience": Audience.EVERYONE, "at": at}
        answer(give([bob], by=vera, **told).receipts.get(), Answer.YES, by=vera)
    return everyone


@pytest.mark.parametrize("role", EVERY_ROLE)
def test_no_page_and_no_list_says_how_many(cast, role):
    """Neither for a person nor for all; lists come page by page without a total."""
    client = Client()
    client.force_login(cast.users[role], BACKEND)
    for path in PAGES:
        page = client.get(path).content.decode()
        text = re.sub(r"<[^>]*>", " ", page.partition("<main")[2])
        assert not re.search(rf"(?<![\d:]){MANY}(?![\d:])", text), path
    for path in LISTS:
        told = client.get(path)
        if told.status_code == 200:
            assert set(told.json()) == {"items", "next"}, path
            assert not any(
                isinstance(value, int) and not isinstance(value, bool)
                for item in told.json()["items"]
                for value in item.values()
            ), path
