"""What one received and gave: signs, replies, yes or no, hollow, changed, withdrawn."""

from datetime import timedelta

import pytest
from django.test import Client
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


def words_at(client: Client, receipt: Receipt) -> str:
    """What the page of that moment says with an answer: since when its words are these."""
    return str(client.get(one(receipt)).context["words_at"])


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
    with django_assert_max_num_queries(10):
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
        bob.post(one(receipt), {"answer": "yes", "words_at": words_at(bob, receipt)})
        alice.post(of_giver(receipt), {"words": words, "audience": audience})
        receipt.refresh_from_db()
        assert receipt.answer == kept


def test_a_yes_to_words_that_nobody_showed_them_is_refused(
    receipt: Receipt, sign_in: SignIn
) -> None:
    """They were changed while the page was open: it shows the new ones, and asks anew. A no holds
    whatever stands there."""
    bob, alice = sign_in("agent"), sign_in("lead")
    read = words_at(bob, receipt)
    assert read in bob.get(one(receipt)).content.decode()
    alice.post(of_giver(receipt), {"words": "Other words than he read.", "audience": "everyone"})
    for told in ("yes", ""):
        answer = bob.post(one(receipt), {"answer": told, "words_at": read})
        assert answer.status_code == 409
        assert "Its words were changed since: read them first." in answer.content.decode()
        assert "Other words than he read." in answer.content.decode()
        receipt.refresh_from_db()
        assert receipt.answer == Answer.OPEN
    assert bob.post(one(receipt), {"answer": "no", "words_at": read}).status_code == 302
    now = words_at(bob, receipt)
    assert bob.post(one(receipt), {"answer": "yes", "words_at": now}).status_code == 302
    receipt.refresh_from_db()
    assert receipt.answer == Answer.YES


def test_a_program_says_which_words_it_read(receipt: Receipt, sign_in: SignIn) -> None:
    """Where it says so, it is refused as well; where it does not, its yes is to what stands."""
    bob, address = sign_in("agent"), f"/api/thanks/received/{receipt.pk}"
    read = bob.get("/api/thanks/received").json()["items"][0]["words_at"]
    sign_in("lead").post(of_giver(receipt), {"words": "You rang.", "audience": "everyone"})
    told = {"answer": "yes", "reaction": "smile", "words_at": read}
    assert bob.patch(address, told, "application/json").status_code == 409
    receipt.refresh_from_db()
    assert (receipt.answer, receipt.reaction) == ("", "")
    told["words_at"] = bob.get("/api/thanks/received").json()["items"][0]["words_at"]
    assert bob.patch(address, told, "application/json").json()["answer"] == "yes"


def test_withdrawn_it_is_gone_for_both(receipt: Receipt, sign_in: SignIn) -> None:
    """Pressed twice, it is withdrawn all the same; another's is not theirs to withdraw."""
    assert sign_in("head").post(of_giver(receipt), {"do": "withdraw"}).status_code == 404
    for _ in range(2):
        answer = sign_in("lead").post(of_giver(receipt), {"do": "withdraw"})
        assert (answer.status_code, answer.headers["Location"]) == (302, reverse("my_given"))
    assert Entry.objects.filter(did="thanks_withdrawn").count() == 1
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
