"""What somebody wrote is read before it hangs: unfit words reach whom they are for, and no wall."""

from types import SimpleNamespace

import pytest
from django.urls import reverse
from django.utils import timezone

from fiftytwo.evidence.hanging import unfit_to_hang
from fiftytwo.programme.foundation.journal.models import Entry
from fiftytwo.programme.foundation.notices.actions import tell
from fiftytwo.programme.foundation.notices.models import Notice
from fiftytwo.programme.foundation.notices.words import words_of
from fiftytwo.programme.foundation.privacy.models import Audience
from fiftytwo.programme.foundation.thanks import actions, jobs
from fiftytwo.programme.foundation.thanks.evidence import reasons_against
from fiftytwo.programme.foundation.thanks.models import Answer, How, Receipt, Recognition
from fiftytwo.programme.foundation.thanks.queries import may_hang, to_be_judged
from fiftytwo.terms.moments import Unfit
from tests.programme.cast import Cast
from tests.programme.conftest import SignIn

FIT = "You stayed on the line until the lock opened, and rang back to be sure."
UNFIT = "Lovely legs in that skirt, Bob, and you got the refund out."


@pytest.fixture(autouse=True)
def words_are_fit(monkeypatch: pytest.MonkeyPatch) -> None:
    """Not here: they wait for the job, which is done when a test says so."""
    monkeypatch.setattr(jobs, "reasons_against", lambda told: [_found(words) for words, _ in told])


def _found(words: str) -> list[str]:
    return ["personal"] if words == UNFIT else []


@pytest.fixture
def given(cast: Cast) -> Recognition:
    """Released as far as it goes, and Bob said yes."""
    told = {"words": UNFIT, "audience": Audience.PRINTABLE}
    recognition = actions.give([cast.person("bob")], by=cast.users["lead"], **told)
    actions.answer(recognition.receipts.get(), Answer.YES, by=cast.users["agent"])
    return recognition


def judged() -> str:
    return str(jobs.judge_what_waits.func())


def test_nothing_hangs_before_it_was_read(given: Recognition) -> None:
    """Nor is the room told; who gave it did not wait."""
    assert not may_hang(Audience.TEAM).exists()
    assert not Entry.objects.filter(did="thanks_hung").exists()
    assert list(to_be_judged()) == [given]


@pytest.mark.parametrize("to", [Audience.TEAM, Audience.EVERYONE, Audience.PRINTABLE])
def test_unfit_words_hang_nowhere_and_reach_whom_they_are_for(
    to: Audience, given: Recognition, sign_in: SignIn
) -> None:
    assert judged() == "1 read"
    given.refresh_from_db()
    assert given.unfit == ["personal"]
    assert not may_hang(to).exists()
    assert UNFIT not in sign_in("head").get(reverse("wall")).content.decode()
    assert not Entry.objects.filter(did="thanks_hung").exists()
    address = reverse("received_one", kwargs={"receipt_id": given.receipts.get().pk})
    shown = sign_in("agent").get(address).content.decode()
    assert UNFIT in shown
    assert "As its words stand, it hangs nowhere: it is for you." in shown
    assert "a personal remark" not in shown


def test_who_gave_it_is_told_why_and_can_say_it_otherwise(
    cast: Cast, given: Recognition, sign_in: SignIn
) -> None:
    """Plainly where it stands; the mail has no name and no reason."""
    judged()
    tell(Entry.objects.get(did="thanks_unfit"), timezone.now())
    notice = Notice.objects.get()
    assert notice.user == cast.users["lead"]
    assert words_of(notice).title == "A thanks of yours cannot hang as it stands"
    assert "Bob" not in words_of(notice).body
    alice, page = sign_in("lead"), reverse("given_one", kwargs={"recognition_id": given.pk})
    for address in (page, reverse("my_given")):
        assert "Not for the wall: a personal remark." in alice.get(address).content.decode()
    assert alice.get("/api/thanks/given").json()["items"][0]["unfit"] == ["personal"]
    alice.post(page, {"words": FIT, "audience": "printable"})
    shown = alice.get(page).content.decode()
    assert "Not for the wall" not in shown
    assert "Its words are read once more before it hangs" in shown
    judged()
    actions.answer(Receipt.objects.get(), Answer.YES, by=cast.users["agent"])
    assert [receipt.recognition.words for receipt in may_hang(Audience.PRINTABLE)] == [FIT]
    # And back again: the old reasons are not remembered, the words are read anew.
    alice.post(page, {"words": UNFIT, "audience": "printable"})
    judged()
    assert not may_hang(Audience.TEAM).exists()


def test_what_is_fit_hangs_with_the_yes_it_has(cast: Cast) -> None:
    """The room is told then, and not before."""
    told = {"words": FIT, "audience": Audience.EVERYONE}
    recognition = actions.give([cast.person("bob")], by=cast.users["lead"], **told)
    actions.answer(recognition.receipts.get(), Answer.YES, by=cast.users["agent"])
    hung_before = Recognition.objects.get().hung_at
    judged()
    assert may_hang(Audience.EVERYONE).exists()
    assert Entry.objects.filter(did="thanks_hung").count() == 1
    assert hung_before < Recognition.objects.get().hung_at
    assert judged() == "0 read"


def test_what_was_changed_meanwhile_is_not_judged_by_what_stood_there(
    cast: Cast, given: Recognition
) -> None:
    """Nor what was withdrawn; and twice is once."""
    actions.edit(given, words=FIT, audience="everyone", by=cast.users["lead"])
    actions.was_judged(given.pk, words=UNFIT, reasons=["personal"])
    given.refresh_from_db()
    assert given.unfit is None
    for reasons in ([], ["health"]):
        actions.was_judged(given.pk, words=FIT, reasons=reasons)
    given.refresh_from_db()
    assert given.unfit == []
    actions.edit(given, words=FIT, audience="team", by=cast.users["lead"])
    given.refresh_from_db()
    assert given.unfit == []
    actions.withdraw(given, by=cast.users["lead"])
    assert not to_be_judged().exists()


def test_what_is_for_them_alone_is_read_by_nobody(cast: Cast) -> None:
    """Until it is released further; a customer's words were read before they landed."""
    bob, alice = cast.person("bob"), cast.users["lead"]
    private = actions.give([bob], by=alice, words=FIT)
    actions.give([bob], by=alice, how=How.SAID, audience=Audience.TEAM)
    actions.land_from_customer([bob], words=FIT, audience=Audience.PRINTABLE)
    assert not to_be_judged().exists()
    actions.edit(private, words=FIT, audience="team", by=alice)
    assert list(to_be_judged()) == [private]


def test_a_job_is_asked_for_once_it_is_given(
    cast: Cast, django_capture_on_commit_callbacks, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked = []
    job = SimpleNamespace(enqueue=lambda: asked.append(1))
    monkeypatch.setattr(jobs, "judge_what_waits", job)
    with django_capture_on_commit_callbacks(execute=True):
        actions.give([cast.person("bob")], by=cast.users["lead"], words=FIT, audience="team")
        actions.give([cast.person("bob")], by=cast.users["lead"], words=FIT)
    assert asked == [1]


@pytest.mark.parametrize(
    ("words", "reasons"),
    [
        (FIT, ()),
        ("Bob Berger, you rang her back at one in the morning. Alice Aman", ()),
        ("Thank you Bob Berger for the night shift when Dora was ill.", (Unfit.HEALTH,)),
        ("You got the refund out. Lovely legs, too.", (Unfit.PERSONAL,)),
        ("You waived the fee though we are not allowed to.", (Unfit.BENT_RULE,)),
        ("You explained it to her on 0151 2345678 until it worked.", (Unfit.PERSONAL_DATA,)),
        ("Du warst für sie da, als ihre Mutter gestorben ist.", (Unfit.BEREAVEMENT,)),
    ],
)
def test_reasons_are_those_of_a_customers_words(words: str, reasons: tuple[str, ...]) -> None:
    """But for the names that stand beside it anyway."""
    assert unfit_to_hang(words, ["Bob Berger", "Alice Aman", ""]) == reasons


def test_it_is_read_in_a_process_of_its_own() -> None:
    """Where nobody pays for evidence who does not ask it."""
    assert reasons_against([(UNFIT, ["Bob"]), (FIT, [])]) == [["personal"], []]
