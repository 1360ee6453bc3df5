"""What a customer says reaches whom it thanks; what is no thanks reaches nobody."""

import pytest
from django.db import connection
from django.test import Client

from fiftytwo.programme.foundation.errors import NotFound
from fiftytwo.programme.foundation.journal.models import Entry
from fiftytwo.programme.foundation.people.actions import bring_in_roster
from fiftytwo.programme.foundation.people.models import User
from fiftytwo.programme.foundation.privacy.file import as_json
from fiftytwo.programme.foundation.privacy.models import Audience, Switch
from fiftytwo.programme.foundation.privacy.queries import everything_about
from fiftytwo.programme.foundation.privacy.subject import subject_of
from fiftytwo.programme.foundation.thanks.actions import answer
from fiftytwo.programme.foundation.thanks.models import Answer, Receipt, Recognition
from fiftytwo.programme.subjects.keepsake.content import keepsake_of
from fiftytwo.programme.subjects.kudos.actions import answer as answer_customer
from fiftytwo.programme.subjects.kudos.actions import pass_on, set_aside
from fiftytwo.programme.subjects.kudos.errors import AnsweredBefore, ToldBefore
from fiftytwo.programme.subjects.kudos.evidence import _is_complaint
from fiftytwo.programme.subjects.kudos.judged import Judged
from fiftytwo.programme.subjects.kudos.models import Kudos, Place
from fiftytwo.programme.subjects.kudos.queries import get_kudos, kudos_for
from tests.programme.cast import ROSTER, Cast, someone
from tests.programme.conftest import SignIn
from tests.programme.kudos.conftest import WORDS, Say

HARASSMENT = Judged("x", "", is_known=True, is_harassment=True, danger=False)
DANGER = Judged("I know where she parks.", "", is_known=True, is_harassment=True, danger=True)
FOREIGN = Judged("Tusen takk for hjelpen!", "", is_known=False, is_harassment=False, danger=False)
COMPLAINT = Judged(WORDS, "", True, False, False, is_complaint=True)
UNFIT = Judged("Lovely voice!", "", True, False, False, unfit=("personal",))


@pytest.mark.parametrize("whom", ["Bob", "bob", "^BO", "BO"])
def test_reaches_whom_the_customer_names(cast: Cast, say: Say, whom: str) -> None:
    """By first name, or by the sign under a message."""
    kudos = say(whom=whom)
    assert kudos
    assert kudos.state == Kudos.State.LANDED
    [receipt] = Receipt.objects.all()
    assert receipt.person == cast.person("bob")
    assert receipt.recognition.words == WORDS


def test_a_name_of_two_is_nobodys_until_the_lead_says_whose(cast: Cast, say: Say) -> None:
    namesake = someone("bob2", team="Night", lead_id="alice")
    twice = [*ROSTER, namesake.__class__(**vars(namesake) | {"name": "Bob"})]
    bring_in_roster(twice, by=None)
    kudos = say(whom="Bob")
    assert kudos
    assert kudos.state == Kudos.State.TO_LOOK
    assert not Receipt.objects.exists()


def test_whoever_names_nobody_is_read_by_the_lead_who_passes_it_on(
    cast: Cast, say: Say, sign_in: SignIn
) -> None:
    kudos = say()
    assert kudos
    assert kudos.state == Kudos.State.TO_LOOK
    lead = sign_in("lead")
    assert WORDS in lead.get("/kudos/").content.decode()
    lead.post(f"/kudos/{kudos.pk}/pass-on/", {"to": [str(cast.person("bob").pk)]})
    assert Receipt.objects.get().person == cast.person("bob")


def test_harassment_is_never_shown_and_not_kept(cast: Cast, say: Say, sign_in: SignIn) -> None:
    """Nor is the sender told: they would only try other words."""
    assert say(whom="Bob", judged=HARASSMENT) is None
    assert not Recognition.objects.exists()
    assert not Kudos.objects.exists()
    assert WORDS not in sign_in("lead").get("/kudos/").content.decode()


def test_danger_is_for_the_lead_and_not_for_whom_it_names(
    cast: Cast, say: Say, sign_in: SignIn
) -> None:
    kudos = say(whom="Bob", judged=DANGER)
    assert kudos
    assert kudos.state == Kudos.State.DANGER
    assert not Recognition.objects.exists()
    assert "in danger" in sign_in("lead").get("/kudos/").content.decode()
    agent = sign_in("agent")
    assert DANGER.text not in agent.get("/me/").content.decode()
    told = everything_about(subject_of(cast.users["agent"]))
    assert DANGER.text not in as_json(told, at=kudos.at)


def test_what_we_cannot_judge_is_read_by_a_person_first(say: Say) -> None:
    kudos = say(whom="Bob", judged=FOREIGN)
    assert kudos
    assert kudos.state == Kudos.State.TO_LOOK


def test_words_go_as_far_as_the_customer_lets_them(say: Say) -> None:
    say(whom="Bob")
    assert Recognition.objects.get().audience == Audience.PRIVATE
    Recognition.objects.all().delete()
    say(whom="Bob", quote="yes")
    assert Recognition.objects.get().audience == Audience.PRINTABLE


def test_unfit_words_hang_nowhere_whatever_the_customer_lets(say: Say) -> None:
    say(whom="Bob", quote="yes", judged=UNFIT)
    assert Recognition.objects.get().audience == Audience.PRIVATE


@pytest.mark.parametrize("judged", [UNFIT, DANGER, FOREIGN])
def test_whoever_passes_it_on_does_not_make_it_fit(
    cast: Cast, say: Say, sign_in: SignIn, judged: Judged
) -> None:
    """Unfit, dangerous or in a language nobody could judge: passed on, it is for them alone."""
    kudos = say(whom="", quote="yes", judged=judged)
    assert kudos
    assert not kudos.may_quote
    lead = sign_in("lead")
    lead.post(f"/kudos/{kudos.pk}/pass-on/", {"to": [str(cast.person("bob").pk)]})
    given = Recognition.objects.get()
    assert given.audience == Audience.PRIVATE
    answer(given.receipts.get(), Answer.YES, by=cast.users["agent"])
    assert judged.text not in sign_in("executive").get("/wall/").content.decode()


@pytest.mark.parametrize("judged", [UNFIT, DANGER])
def test_words_that_must_not_hang_are_not_in_the_keepsake(
    cast: Cast, say: Say, judged: Judged
) -> None:
    """It is taken home and shown around."""
    kudos = say(whom="Bob", judged=judged)
    assert kudos
    if kudos.state != Kudos.State.LANDED:
        pass_on(kudos, [cast.person("bob")], by=cast.users["lead"])
    assert keepsake_of(cast.person("bob")).entries == ()
    say(whom="Bob")
    assert [entry.quote for entry in keepsake_of(cast.person("bob")).entries] == [WORDS]


def test_a_complaint_is_no_thanks_until_somebody_says_so(say: Say) -> None:
    """Else it would stand among Bob's thanks, and count as one."""
    kudos = say(whom="Bob", judged=COMPLAINT)
    assert kudos
    assert kudos.state == Kudos.State.TO_LOOK
    assert not Receipt.objects.exists()


@pytest.mark.parametrize(
    ("thanks", "frustration", "is_complaint"),
    [
        (0.001, 0.94, True),  # "Where is my refund? It has been three weeks."
        (0.265, 0.018, False),  # "Thanks!"
        (0.8, 0.7, False),  # "It took three weeks, but you solved it, thank you."
        (None, None, False),  # a language that nobody reads
    ],
)
def test_it_is_a_complaint_where_it_is_let_down_and_not_thankful(
    thanks: float | None, frustration: float | None, is_complaint: bool
) -> None:
    assert _is_complaint({"thanks": thanks, "frustration": frustration}) == is_complaint


def test_two_presses_pass_it_on_once(cast: Cast, say: Say) -> None:
    """Both read it before either pressed; the second is told, in both buttons and the answer."""
    kudos = say()
    assert kudos
    bob, lead = [cast.person("bob")], cast.users["lead"]
    again = Kudos.objects.get(pk=kudos.pk)
    pass_on(kudos, bob, by=lead)
    with pytest.raises(ToldBefore):
        pass_on(again, bob, by=lead)
    with pytest.raises(ToldBefore):
        set_aside(again, by=lead)
    answer_customer(again, "First", by=lead)
    with pytest.raises(AnsweredBefore):
        answer_customer(again, "Second", by=cast.users["agent"])
    assert Receipt.objects.count() == 1
    assert Kudos.objects.get().answer == "First"


def test_passing_on_is_one_entry_by_whoever_did_it(cast: Cast, say: Say) -> None:
    kudos = say()
    assert kudos
    before = set(Entry.objects.values_list("pk", flat=True))
    pass_on(kudos, [cast.person("bob")], by=cast.users["lead"])
    [entry] = Entry.objects.exclude(pk__in=before)
    assert (entry.did, entry.by) == ("customer_thanked", cast.users["lead"].pk)


def test_refusals_are_said_in_the_readers_language(cast: Cast, say: Say, sign_in: SignIn) -> None:
    kudos = say(whom="Bob")
    assert kudos
    User.objects.update(language="de")
    agent = sign_in("agent")
    for _ in range(2):
        agent.post(f"/kudos/{kudos.pk}/answer/", {"words": "Danke!"})
    assert "Es hat schon jemand geantwortet." in agent.get("/me/").content.decode()
    page = sign_in("lead").post("/kudos/", {"shown_as": ""}).content.decode()
    assert 'role="alert"' in page
    assert "Say what customers read there" not in page


def test_under_a_customers_thanks_nobody_writes_to_nobody(
    cast: Cast, say: Say, sign_in: SignIn
) -> None:
    """They are answered where they wrote, and the page says so."""
    say(whom="Bob")
    receipt, agent = Receipt.objects.get(), sign_in("agent")
    page = agent.get(f"/thanks/received/{receipt.pk}/").content.decode()
    assert "/thanks/reply/" not in page
    assert "A customer has no page here" in page
    assert agent.post(f"/thanks/reply/{receipt.pk}/", {"words": "x"}).status_code == 404
    assert "Answer them" in agent.get("/me/").content.decode()


def test_masks_may_be_longer_than_what_was_typed(say: Say) -> None:
    """A hundred letters of handles are four hundred of masks."""
    kudos = say(whom="@ab " * 20, judged=Judged(WORDS, "⟨handle⟩ " * 25, True, False, False))
    assert kudos
    assert len(kudos.whom) == 225


def test_what_was_written_is_sealed_until_it_is_read(place: Place, monkeypatch) -> None:
    """Unmasked words never lie in the database in the clear."""
    monkeypatch.setattr("fiftytwo.programme.subjects.kudos.public.SOONEST_S", 0)
    client = Client()
    form = client.get(f"/t/{place.token}/").context["form_sign"]
    client.post(f"/t/{place.token}/", {"words": WORDS, "whom": "Bob", "form": form})
    with connection.cursor() as cursor:
        cursor.execute("SELECT sealed, words, whom FROM kudos_kudos")
        [(sealed, words, whom)] = cursor.fetchall()
    assert WORDS.encode() not in bytes(sealed)
    assert (words, whom) == ("", "")


def test_an_answer_stands_where_the_customer_said_it(
    cast: Cast, place: Place, say: Say, sign_in: SignIn, monkeypatch
) -> None:
    own = "fiftytwo.programme.subjects.kudos.actions.own_secret"
    monkeypatch.setattr(own, lambda *told: "own-link")
    kudos = say(whom="Bob")
    assert kudos
    sign_in("agent").post(f"/kudos/{kudos.pk}/answer/", {"words": "That made my night."})
    page = Client().get(f"/t/{place.token}/own-link/").content.decode()
    assert "That made my night." in page
    # Who is thanked stands nowhere on it.
    assert "Bob" not in page


def test_leads_read_of_their_own_alone(cast: Cast, say: Say) -> None:
    kudos = say(whom="Bob")
    assert kudos
    for role in ("duty_lead", "programme_manager", "administrator", "agent"):
        assert not kudos_for(cast.users[role]).exists()
        with pytest.raises(NotFound):
            get_kudos(cast.users[role], kudos.pk)


def test_signs_that_no_database_holds_are_left_out(say: Say) -> None:
    """A machine may send them; nobody's thanks is lost for it."""
    kudos = say(words="You rang\0 me\x1f back.", whom="Bo\0b")
    assert kudos
    assert kudos.state == Kudos.State.LANDED


def test_turned_off_it_takes_nothing(cast: Cast, place: Place) -> None:
    Switch.objects.create(function="kudos", is_on=False)
    assert Client().get(f"/t/{place.token}/").status_code == 410
