"""What a customer says reaches whom it thanks; what is no thanks reaches nobody."""

import pytest
from django.db import connection
from django.test import Client

from fiftytwo.programme.foundation.errors import NotFound
from fiftytwo.programme.foundation.people.actions import bring_in_roster
from fiftytwo.programme.foundation.privacy.models import Audience, Switch
from fiftytwo.programme.foundation.thanks.models import Receipt, Recognition
from fiftytwo.programme.subjects.kudos.judged import Judged
from fiftytwo.programme.subjects.kudos.models import Kudos, Place
from fiftytwo.programme.subjects.kudos.queries import get_kudos, kudos_for
from tests.programme.cast import ROSTER, Cast, someone
from tests.programme.conftest import SignIn
from tests.programme.kudos.conftest import WORDS, Say

HARASSMENT = Judged("x", "", is_known=True, is_harassment=True, danger=False)
DANGER = Judged("I know where she parks.", "", is_known=True, is_harassment=True, danger=True)
FOREIGN = Judged("Tusen takk for hjelpen!", "", is_known=False, is_harassment=False, danger=False)
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
    assert DANGER.text not in sign_in("agent").get("/me/").content.decode()


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
    monkeypatch.setattr("fiftytwo.programme.subjects.kudos.actions.new_secret", lambda: "own-link")
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
