"""What was found hangs nowhere by itself: a person releases it, and its receiver says yes."""

import pytest
from django.test import Client
from django.urls import reverse

from fiftytwo.programme.foundation.privacy.actions import choose_consent
from fiftytwo.programme.foundation.privacy.models import Audience
from fiftytwo.programme.foundation.published.actions import publish
from fiftytwo.programme.foundation.published.models import Moment
from fiftytwo.programme.foundation.thanks.actions import answer, give, land_from_customer
from fiftytwo.programme.foundation.thanks.models import Answer
from fiftytwo.programme.subjects.recognition.actions import make_screen
from tests.programme import found as made
from tests.programme.cast import EVERY_ROLE, make_cast

BACKEND = "allauth.account.auth_backends.AuthenticationBackend"
WORDS = 'You stayed until the "lock" opened & rang <b>back</b>.'
QUOTE = "<script>alert(1)</script> you stayed till it worked"


@pytest.fixture
def cast(db):
    """Everyone, and a customer's thanks to Bob that a run found."""
    made_ = make_cast()
    publish(made.found())
    Moment.objects.update(content=made_moment())
    return made_


def made_moment():
    return Moment.objects.get().content | {"quote": QUOTE}


@pytest.fixture
def hanging(cast):
    """Everything that hangs anywhere: each role's wall by page and API, and a screen."""
    user = cast.users["administrator"]
    screen = make_screen(name="hall", team=None, client=None, by=user)[1]

    def shown():
        pages = [Client().get(reverse("screen", kwargs={"secret": screen})).content.decode()]
        for role in EVERY_ROLE:
            client = Client()
            client.force_login(cast.users[role], BACKEND)
            pages += [client.get(path).content.decode() for path in ("/wall/", "/api/wall")]
        return pages

    return shown


def let_all_hang(cast):
    """Bob lets everything be shown, a customer's words included."""
    bob, agent = cast.person("bob"), cast.users["agent"]
    choose_consent(bob, audience=Audience.PRINTABLE, quotes=True, by=agent.pk)
    return bob


def test_nothing_detected_hangs_however_much_the_receiver_allows(cast, hanging):
    """A moment is for Bob and his lead, until a person thanks him for it and releases that."""
    bob = let_all_hang(cast)
    assert not any("stayed till it worked" in page for page in hanging())
    give([bob], by=cast.users["lead"], words=WORDS, moment=Moment.objects.get())
    assert not any("stayed till it worked" in page or "rang" in page for page in hanging())


def test_a_release_without_a_yes_hangs_nowhere(cast, hanging):
    """Nor does it once the receiver said no, whatever they let be shown otherwise."""
    bob = cast.person("bob")
    given = give([bob], by=cast.users["lead"], words=WORDS, audience=Audience.PRINTABLE)
    assert not any("rang" in page for page in hanging())
    let_all_hang(cast)
    assert any("rang" in page for page in hanging())
    answer(given.receipts.get(), Answer.NO, by=cast.users["agent"])
    assert not any("rang" in page for page in hanging())


def test_a_customers_words_hang_by_a_yes_to_these_words_alone(cast, hanging):
    """No colleague released them; what Bob chose for everything is no yes to these."""
    bob = let_all_hang(cast)
    given = land_from_customer([bob], words=WORDS, audience=Audience.PRINTABLE)
    assert not any("rang" in page for page in hanging())
    answer(given.receipts.get(), Answer.YES, by=cast.users["agent"])
    assert any("rang" in page for page in hanging())


def test_everything_that_hangs_is_encoded(cast, hanging):
    """Words of colleagues and customers are text on every page, never markup."""
    bob = let_all_hang(cast)
    told = {"words": WORDS, "moment": Moment.objects.get(), "audience": Audience.PRINTABLE}
    give([bob], by=cast.users["lead"], **told)
    pages = [page for page in hanging() if page.lstrip().startswith("<")]
    # On a screen no customer is quoted; everywhere else the quote is there, as text.
    inside = [page for page in pages if "rang" in page and "/screen/" not in page]
    assert all("&lt;script&gt;alert(1)&lt;/script&gt;" in page for page in inside)
    assert not any("<script>alert" in page or "<b>back" in page for page in pages)
    assert sum("rang" in page for page in pages) > 5
