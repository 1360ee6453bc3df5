"""Somebody's list and choices, the administrator's outbox, and the API of the same."""

import json
from datetime import time

import pytest
from django.test import Client

from fiftytwo.programme.foundation.journal.models import Entry
from fiftytwo.programme.foundation.notices import actions
from fiftytwo.programme.foundation.notices.models import Message, Notice, Reach, Room
from fiftytwo.programme.foundation.people.models import Organisation
from tests.programme.cast import Cast
from tests.programme.conftest import SignIn
from tests.programme.notices.conftest import Work
from tests.programme.notices.servers import Chat
from tests.programme.notices.test_tell import done


@pytest.fixture
def lead(sign_in: SignIn, cast: Cast, work: Work) -> Client:
    """Alice, whose brief is ready."""
    done("brief_announced", cast.users["lead"].pk)
    work()
    return sign_in("lead")


def test_marks_what_is_new_until_it_is_opened(lead: Client) -> None:
    """Opening goes where the notice points."""
    assert ">new<" in lead.get("/notices/").content.decode()
    answer = lead.post(f"/notices/{Notice.objects.get().pk}/open/")
    assert answer["Location"] == "/brief/"
    page = lead.get("/notices/").content.decode()
    assert "Your brief is ready" in page
    assert ">new<" not in page


def test_reads_all_at_once(lead: Client) -> None:
    page = lead.post("/notices/read/", follow=True).content.decode()
    assert ">new<" not in page


def test_nobody_sees_anothers(lead: Client, sign_in: SignIn) -> None:
    """Neither in the list nor by its address; the administrator neither."""
    address = f"/notices/{Notice.objects.get().pk}/open/"
    for role in ("agent", "head", "administrator"):
        assert "Your brief is ready" not in sign_in(role).get("/notices/").content.decode()
        assert sign_in(role).post(address).status_code == 404
    assert Notice.objects.get().read_at is None


def test_teaches_where_there_is_nothing(sign_in: SignIn) -> None:
    assert "When your brief is ready" in sign_in("lead").get("/notices/").content.decode()


def test_pages_of_fifty(lead: Client, cast: Cast, work: Work) -> None:
    for _ in range(50):
        done("grant_given", cast.users["lead"].pk)
    work()
    assert lead.get("/notices/").content.decode().count("<h2>") == 50
    assert "Your brief is ready" in lead.get("/notices/?page=2").content.decode()


def test_keeps_what_somebody_chose(lead: Client, cast: Cast) -> None:
    """Chat and no mail for briefs, quiet from ten to seven; it is journalled that they chose."""
    told = {"brief_ready-chat": "on", "quiet_from": "22:00", "quiet_to": "07:00", "chat": ""}
    page = lead.post("/notices/choose/", told, follow=True).content.decode()
    assert "Saved." in page
    assert 'name="brief_ready-chat" aria-label="my brief is ready: chat" checked' in page
    assert 'name="brief_ready-mail" aria-label="my brief is ready: e-mail">' in page
    reach = Reach.objects.get()
    assert (reach.quiet_from, reach.quiet_to) == (time(22), time(7))
    assert Entry.objects.get(did="notices_chosen").by == cast.users["lead"].pk


def test_asks_only_what_can_come(lead: Client, sign_in: SignIn) -> None:
    """An agent has no brief, and is not asked how to be told of one."""
    assert "my brief is ready" in lead.get("/notices/choose/").content.decode()
    assert "my brief is ready" not in sign_in("agent").get("/notices/choose/").content.decode()


def test_half_a_night_is_refused(lead: Client) -> None:
    page = lead.post("/notices/choose/", {"quiet_from": "22:00"}).content.decode()
    assert "both a beginning and an end" in page


@pytest.mark.parametrize("address", ["nonsense", "json://169.254.169.254/", "json://127.0.0.1/x"])
def test_a_person_cannot_send_into_our_network(lead: Client, address: str) -> None:
    """What is no address, and a host that the administrator did not open, are refused alike."""
    page = lead.post("/notices/choose/", {"chat": address}).content.decode()
    assert "not the address of a chat that is allowed here" in page
    assert not Reach.objects.exclude(chat="").exists()


def test_an_address_is_not_shown_again(lead: Client, sign_in: SignIn) -> None:
    """It holds a password: the page says by which service, and can forget it."""
    secret = "TokenAAAA1"
    address = f"slack://{secret}/{secret}/{'B' * 24}/"
    page = lead.post("/notices/choose/", {"chat": address}, follow=True).content.decode()
    assert "reached through slack" in page
    assert secret not in page
    assert (
        "You have named no chat."
        in lead.post("/notices/choose/", {"no_chat": "on"}, follow=True).content.decode()
    )


def test_the_outbox_shows_no_words_and_no_receiver(lead: Client, sign_in: SignIn) -> None:
    """Kind, channel, when, state."""
    page = sign_in("administrator").get("/notices/outbox/").content.decode()
    for told in ("Your brief is ready", "e-mail", "would be sent", "FIFTYTWO_SMTP_URL"):
        assert told in page
    for word in ("The brief of week", "Alice", "lead@tests.invalid"):
        assert word not in page


def test_the_outbox_of_a_demo_can_be_read(lead: Client, sign_in: SignIn) -> None:
    """Everybody there is invented, and who evaluates wants to see it."""
    Organisation.objects.update(is_demo=True)
    page = sign_in("administrator").get("/notices/outbox/").content.decode()
    assert "The week that has just ended is on one page." in page


def test_the_administrator_names_a_room(sign_in: SignIn, cast: Cast, chat: Chat) -> None:
    page = (
        sign_in("administrator").post("/notices/outbox/", {"chat": chat.address}, follow=True)
    ).content.decode()
    assert "<dd>json</dd>" in page
    assert Room.objects.get().chat == chat.address
    assert Entry.objects.get(did="room_chosen").facts == {"is_set": True}


def test_the_api_does_what_the_pages_do(lead: Client) -> None:
    """List, read, choose."""
    listed = lead.get("/api/notices/").json()
    assert listed["items"][0]["title"] == "Your brief is ready"
    read = lead.post(f"/api/notices/{listed['items'][0]['id']}/read").json()
    assert read["read_at"] is not None
    told = {
        "wanted": [{"kind": "brief_ready", "channel": "mail", "is_on": False}],
        "quiet_from": "22:00",
        "quiet_to": "07:00",
    }
    chosen = lead.put("/api/notices/choices", json.dumps(told), content_type="application/json")
    assert {"kind": "brief_ready", "channel": "mail", "is_on": False} in chosen.json()["wanted"]
    assert lead.get("/api/notices/choices").json() == chosen.json()


def test_the_apis_outbox_says_no_more_than_the_page(lead: Client, sign_in: SignIn) -> None:
    (row,) = sign_in("administrator").get("/api/notices/outbox").json()["items"]
    assert (row["kind"], row["state"]) == ("brief_ready", "not_set_up")
    assert set(row) == {"id", "kind", "channel", "state", "due_at", "sent_at", "tries", "why"}


def test_old_ones_go(lead: Client) -> None:
    """After ninety days, with their messages."""
    from datetime import timedelta

    now = Notice.objects.get().at
    assert actions.forget_old_notices(now + timedelta(days=89)) == 0
    actions.forget_old_notices(now + timedelta(days=91))
    assert not Notice.objects.exists()
    assert not Message.objects.exists()
