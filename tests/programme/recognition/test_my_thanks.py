"""What one received and gave: signs, replies, yes or no, hollow, changed, withdrawn."""

from datetime import timedelta

import pytest
from django.urls import reverse
from django.utils import timezone

from fiftytwo.programme.foundation.journal.models import Entry
from fiftytwo.programme.foundation.notices.actions import tell
from fiftytwo.programme.foundation.notices.models import Notice
from fiftytwo.programme.foundation.notices.words import words_of
from fiftytwo.programme.foundation.published.models import Moment
from fiftytwo.programme.foundation.thanks.actions import give
from fiftytwo.programme.foundation.thanks.models import Answer, How, Receipt
from tests.programme.cast import Cast
from tests.programme.conftest import SignIn
from tests.programme.found import QUOTE
from tests.programme.recognition.conftest import WORDS


@pytest.fixture
def receipt(cast: Cast, published: Moment) -> Receipt:
    """As Bob has it."""
    given = give(
        [cast.person("bob")],
        by=cast.users["lead"],
        words=WORDS,
        moment=published,
        audience="everyone",
    )
    return given.receipts.get()


def one(receipt: Receipt) -> str:
    return reverse("received_one", kwargs={"receipt_id": receipt.pk})


def of_giver(receipt: Receipt) -> str:
    return reverse("given_one", kwargs={"recognition_id": receipt.recognition_id})


@pytest.mark.parametrize("page", ["home", "me", "my_thanks", "my_received"])
def test_it_stands_on_the_receivers_pages(page: str, receipt: Receipt, sign_in: SignIn) -> None:
    """With the words of the customer, and on nobody else's."""
    shown = sign_in("agent").get(reverse(page)).content.decode()
    assert WORDS in shown
    assert QUOTE in shown
    assert WORDS not in sign_in("head").get(reverse(page)).content.decode()


def test_many_thanks_take_as_many_queries_as_few(
    cast: Cast, receipt: Receipt, sign_in: SignIn, django_assert_max_num_queries
) -> None:
    """For ever, so a page at a time."""
    for number in range(60):
        at = timezone.now() - timedelta(days=number)
        give([cast.person("bob")], by=cast.users["head"], words=f"Word {number} of many.", at=at)
    client = sign_in("agent")
    client.get(reverse("my_received"))
    with django_assert_max_num_queries(9):
        page = client.get(reverse("my_received")).content.decode()
    assert 'href="?page=2"' in page
    assert "Word 59 of many." in client.get(reverse("my_received"), {"page": 2}).content.decode()


def test_a_sign_says_that_it_came_and_is_taken_back(receipt: Receipt, sign_in: SignIn) -> None:
    bob = sign_in("agent")
    bob.post(one(receipt), {"sign": "heart"})
    assert "It did me good" in sign_in("lead").get(of_giver(receipt)).content.decode()
    bob.post(one(receipt), {"sign": "heart"})
    receipt.refresh_from_db()
    assert receipt.reaction == ""
    assert bob.post(one(receipt), {"sign": "clap"}).status_code == 422


def test_both_write_under_it_and_the_other_is_told(
    cast: Cast, receipt: Receipt, sign_in: SignIn
) -> None:
    """The subject line has no name and no word of it; nobody else may write."""
    reply = reverse("reply_to_thanks", kwargs={"receipt_id": receipt.pk})
    sign_in("agent").post(reply, {"words": "I was shaking."})
    sign_in("lead").post(reply, {"words": "It did not show."})
    for page, role in ((one(receipt), "agent"), (of_giver(receipt), "lead")):
        shown = sign_in(role).get(page).content.decode()
        assert "I was shaking." in shown
        assert "It did not show." in shown
    assert sign_in("head").post(reply, {"words": "Me too."}).status_code == 404
    for entry in Entry.objects.filter(did="thanks_answered").order_by("at"):
        tell(entry, timezone.now())
    told = Notice.objects.filter(kind="reply_received").order_by("at")
    assert {notice.user for notice in told} == {cast.users["lead"], cast.users["agent"]}
    assert {words_of(notice).title for notice in told} == {"There is an answer to a thanks"}


def test_whoever_is_thanked_in_writing_is_told(cast: Cast, receipt: Receipt) -> None:
    """What was said to them they have heard."""
    give([cast.person("bob")], by=cast.users["head"], how=How.SAID)
    for entry in Entry.objects.filter(did="thanks_given"):
        tell(entry, timezone.now())
    notice = Notice.objects.get(kind="thanks_received")
    assert notice.user == cast.users["agent"]
    said = words_of(notice)
    assert said.title == "Somebody thanked you"
    assert "Alice" not in said.body
    assert WORDS not in said.body


def test_hollow_is_known_to_the_receiver_alone(receipt: Receipt, sign_in: SignIn) -> None:
    """Neither its giver nor anybody else is shown that it meant nothing."""
    bob = sign_in("agent")
    before = sign_in("lead").get(of_giver(receipt)).content
    bob.post(one(receipt), {"hollow": "1"})
    assert "meant nothing to you" in bob.get(one(receipt)).content.decode()
    after = sign_in("lead").get(of_giver(receipt)).content
    assert len(before) == len(after)
    assert "hollow" not in sign_in("lead").get("/api/thanks/given").content.decode()


def test_a_yes_was_to_these_words(cast: Cast, receipt: Receipt, sign_in: SignIn) -> None:
    """Other words or a further release have to be said yes to anew; a closer one not."""
    bob, alice = sign_in("agent"), sign_in("lead")
    for words, audience, kept in (
        (WORDS, "team", Answer.YES),
        (WORDS, "printable", Answer.OPEN),
        ("You rang back.", "everyone", Answer.OPEN),
    ):
        bob.post(one(receipt), {"answer": "yes"})
        alice.post(of_giver(receipt), {"words": words, "audience": audience})
        receipt.refresh_from_db()
        assert receipt.answer == kept


def test_withdrawn_it_is_gone_for_both(receipt: Receipt, sign_in: SignIn) -> None:
    sign_in("lead").post(of_giver(receipt), {"do": "withdraw"})
    assert sign_in("agent").get(one(receipt)).status_code == 404
    assert sign_in("lead").get(of_giver(receipt)).status_code == 404


def test_nobody_reads_or_changes_what_is_anothers(receipt: Receipt, sign_in: SignIn) -> None:
    for role in ("lead", "head", "administrator"):
        assert sign_in(role).get(one(receipt)).status_code == 404
    for role in ("agent", "head", "administrator"):
        told = {"words": "x", "audience": "printable"}
        assert sign_in(role).post(of_giver(receipt), told).status_code == 404


def test_programs_do_as_much(cast: Cast, receipt: Receipt, sign_in: SignIn) -> None:
    bob = sign_in("agent")
    told = {"answer": "yes", "reaction": "smile", "is_hollow": False}
    answer = bob.patch(f"/api/thanks/received/{receipt.pk}", told, "application/json").json()
    assert (answer["answer"], answer["reaction"]) == ("yes", "smile")
    assert set(bob.get("/api/thanks/received").json()) == {"items", "next"}
    liking = {"way": "team", "note": "with cake"}
    assert bob.put("/api/me/liking", liking, "application/json").json() == liking
    alice = sign_in("lead")
    edited = {"words": "You rang back on Thursday.", "audience": "team"}
    address = f"/api/thanks/given/{receipt.recognition_id}"
    assert alice.put(address, edited, "application/json").json()["audience"] == "team"
    assert alice.delete(address).status_code == 204


@pytest.mark.parametrize("role", ["agent", "lead"])
def test_a_reply_that_is_refused_loses_nothing(
    receipt: Receipt, sign_in: SignIn, role: str
) -> None:
    """Whoever wrote too much finds their words, and why, where they wrote them."""
    reply = reverse("reply_to_thanks", kwargs={"receipt_id": receipt.pk})
    answer = sign_in(role).post(reply, {"words": "long " * 401})
    page = answer.content.decode()
    assert answer.status_code == 422
    assert "room for 2,000 letters" in page
    assert "long " * 401 in page
    assert page.count("long " * 401) == 1
    assert not receipt.replies.exists()


def test_an_end_of_line_counts_once(receipt: Receipt, sign_in: SignIn) -> None:
    """A form sends two signs where its reader counted one: 2,000 letters fit."""
    reply = reverse("reply_to_thanks", kwargs={"receipt_id": receipt.pk})
    words = "x" * 1_990 + "\r\n" * 5 + "y" * 5
    assert sign_in("agent").post(reply, {"words": words}).status_code == 302
    assert receipt.replies.get().words == words.replace("\r\n", "\n")
