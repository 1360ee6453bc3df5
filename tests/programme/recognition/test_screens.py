"""A screen on a wall: no sign-in, no tracks, and nothing that was not released for it."""

import pytest
from django.test import Client as Browser
from django.urls import reverse

from fiftytwo.programme.foundation.access.models import Grant
from fiftytwo.programme.foundation.access.roles import Role
from fiftytwo.programme.foundation.errors import NotFound
from fiftytwo.programme.foundation.journal.models import Entry
from fiftytwo.programme.foundation.people.models import Client
from fiftytwo.programme.foundation.privacy.actions import choose_consent, turn
from fiftytwo.programme.foundation.privacy.models import Audience
from fiftytwo.programme.foundation.published.models import Moment
from fiftytwo.programme.foundation.thanks.actions import give, withdraw
from fiftytwo.programme.site.headers import POLICY
from fiftytwo.programme.subjects.recognition.actions import make_screen
from fiftytwo.programme.subjects.recognition.models import Screen
from fiftytwo.programme.subjects.recognition.queries import newest_hung, on_screen
from tests.programme.cast import Cast
from tests.programme.conftest import SignIn
from tests.programme.found import QUOTE
from tests.programme.recognition.conftest import WORDS, Hang


@pytest.fixture
def secret(cast: Cast) -> str:
    """Of a screen in the canteen."""
    user = cast.users["programme_manager"]
    return make_screen(name="canteen", team=None, client=None, by=user)[1]


def shown(secret: str) -> str:
    return Browser().get(reverse("screen", kwargs={"secret": secret})).content.decode()


def test_shows_what_was_released_for_screens_and_nothing_else(secret: str, hang: Hang) -> None:
    hang("bob", by="lead", audience=Audience.EVERYONE, words="For everyone, not for screens.")
    hang("alice", by="head", audience=Audience.PRINTABLE)
    assert WORDS in shown(secret)
    assert "Alice" in shown(secret)
    assert "Bob" not in shown(secret)


def test_quotes_no_customer_in_public(
    cast: Cast, secret: str, hang: Hang, published: Moment
) -> None:
    """The person's yes to quotes is not the customer's: on a screen stand the giver's words."""
    bob, agent = cast.person("bob"), cast.users["agent"]
    choose_consent(bob, audience="printable", quotes=True, by=agent.pk)
    hang("bob", by="lead", audience=Audience.PRINTABLE, moment=published)
    assert QUOTE not in shown(secret)
    assert WORDS in shown(secret)


def test_leaves_no_track(secret: str, hang: Hang) -> None:
    """No cookie, no index, nothing told to others, our policy; whoever guesses finds nothing."""
    hang("bob", by="lead", audience=Audience.PRINTABLE)
    before = Entry.objects.count()
    answer = Browser().get(reverse("screen", kwargs={"secret": secret}))
    assert not answer.cookies
    assert "noindex" in answer["X-Robots-Tag"]
    assert answer["Content-Security-Policy"] == POLICY
    assert answer["Cache-Control"] == "no-store"
    assert answer["Referrer-Policy"] == "same-origin"
    assert Entry.objects.count() == before
    assert Browser().get(reverse("screen", kwargs={"secret": "ft_guess"})).status_code == 404


def test_the_address_is_shown_once_and_kept_nowhere(cast: Cast, sign_in: SignIn) -> None:
    client = sign_in("programme_manager")
    made = client.post(reverse("screens"), {"name": "canteen"})
    secret = made.content.decode().partition("/screen/")[2].partition("/")[0]
    assert "Whom do you thank today?" in shown(secret)
    assert secret not in client.get(reverse("screens")).content.decode()
    assert secret not in str(Screen.objects.values())
    address = reverse("end_screen", kwargs={"screen_id": Screen.objects.get().pk})
    assert client.post(address).status_code == 302
    assert Browser().get(reverse("screen", kwargs={"secret": secret})).status_code == 404
    done = list(Entry.objects.filter(did__startswith="screen_").values_list("did", flat=True))
    assert sorted(done) == ["screen_ended", "screen_made"]


def test_a_screen_of_a_team_or_client_shows_theirs_alone(cast: Cast, hang: Hang) -> None:
    """Who serves all clients hangs on each; Charlie serves Birch."""
    hang("bob", by="lead", audience=Audience.PRINTABLE)
    hang("charlie", audience=Audience.PRINTABLE)
    hang("alice", audience=Audience.PRINTABLE)
    orchid, night = Client.objects.get(code="Orchid"), cast.person("bob").team
    for team, client, names in (
        (None, orchid, {"Bob", "Alice"}),
        (night, None, {"Bob", "Alice"}),
        (cast.person("zoe").team, orchid, set()),
        (None, None, {"Bob", "Charlie", "Alice"}),
    ):
        user = cast.users["administrator"]
        screen, _ = make_screen(name="hall", team=team, client=client, by=user)
        assert {name for one in on_screen(screen) for name in one.names} == names


def test_whoever_has_one_client_hangs_screens_of_it_alone(cast: Cast, sign_in: SignIn) -> None:
    """And sees and ends no others."""
    orchid, birch = Client.objects.get(code="Orchid"), Client.objects.get(code="Birch")
    user = cast.users["nobody"]
    Grant.objects.create(user=user, role=Role.PROGRAMME_MANAGER, client=orchid)
    make_screen(name="ours", team=None, client=orchid, by=user)
    for client in (None, birch):
        with pytest.raises(NotFound):
            make_screen(name="theirs", team=None, client=client, by=user)
    other, _ = make_screen(name="elsewhere", team=None, client=None, by=cast.users["administrator"])
    page = sign_in("nobody").get(reverse("screens")).content.decode()
    assert "ours" in page
    assert "elsewhere" not in page
    assert "Birch" not in page
    address = reverse("end_screen", kwargs={"screen_id": other.pk})
    assert sign_in("nobody").post(address).status_code == 404


def test_few_thanks_come_round_sooner(secret: str, hang: Hang) -> None:
    """The places that a style sheet turns through are all taken, the repeats unread aloud."""
    hang("bob", by="lead", audience=Audience.PRINTABLE)
    hang("alice", by="head", audience=Audience.PRINTABLE, words="You took the late shift.")
    page = shown(secret)
    assert page.count("<article>") == 12
    assert page.count('<li aria-hidden="true">') == 10


def test_what_is_turned_off_is_dark(cast: Cast, secret: str, hang: Hang) -> None:
    hang("bob", by="lead", audience=Audience.PRINTABLE)
    turn("wall", on=False, by=cast.users["administrator"].pk)
    assert WORDS not in shown(secret)


def test_each_change_of_what_hangs_is_noticed(cast: Cast, hang: Hang) -> None:
    """Hung, taken down, consent taken back; a private thanks is nobody's news."""
    seen = [newest_hung()]
    hung = hang("bob", by="lead", audience=Audience.PRINTABLE)
    seen.append(newest_hung())
    choose_consent(cast.person("bob"), audience="private", quotes=False, by=cast.users["agent"].pk)
    seen.append(newest_hung())
    withdraw(hung, by=cast.users["lead"])
    seen.append(newest_hung())
    assert len(set(seen)) == 4
    give([cast.person("bob")], by=cast.users["lead"], words=WORDS)
    assert newest_hung() == seen[-1]
