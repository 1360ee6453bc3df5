"""What may mean danger where customers thank is a danger as any other: a person looks at once."""

from datetime import timedelta

import pytest
from django.urls import reverse

from fiftytwo.programme.foundation.access.models import Grant
from fiftytwo.programme.foundation.journal.models import Entry
from fiftytwo.programme.foundation.notices.kinds import BY_VERB
from fiftytwo.programme.foundation.people.models import Client as ClientOf
from fiftytwo.programme.foundation.people.models import Person
from fiftytwo.programme.foundation.privacy.models import Switch
from fiftytwo.programme.site.schedule import WATCHES
from fiftytwo.programme.subjects.care.models import Alert, Asked
from fiftytwo.programme.subjects.kudos.actions import pass_on, set_aside
from fiftytwo.programme.subjects.kudos.models import Kudos
from tests.programme.care.conftest import NIGHT, At, Look, on_shift
from tests.programme.care.conftest import at as at
from tests.programme.cast import Cast
from tests.programme.conftest import SignIn
from tests.programme.kudos.conftest import Say
from tests.programme.kudos.test_kudos import DANGER

TEN = timedelta(minutes=10)


@pytest.fixture
def look(at: At) -> Look:
    """What the worker does every few seconds, by the clock that was set."""
    from fiftytwo.kit.settings import read_settings

    def look_around() -> None:
        for watch in WATCHES:
            watch(read_settings().clock())

    return look_around


@pytest.fixture
def danger(cast: Cast, say: Say, at: At) -> Kudos:
    """Written at 02:40 on the night desk's page; Zoe leads the shift that runs."""
    at(NIGHT)
    on_shift(cast, "zoe", NIGHT)
    kudos = say(whom="Bob", judged=DANGER)
    assert kudos
    Kudos.objects.update(at=NIGHT)
    return kudos


def asked() -> list[str]:
    return list(Asked.objects.order_by("at", "user__name").values_list("user__name", flat=True))


def test_the_duty_lead_of_the_running_shift_looks_and_takes_it(
    cast: Cast, danger: Kudos, sign_in: SignIn, look: Look
) -> None:
    """Told urgently, on every page of hers, with the words; and nobody else is asked then."""
    look()
    assert asked() == ["Zoe"]
    entry = Entry.objects.get(did="danger_told")
    assert BY_VERB[entry.did].urgent
    zoe = sign_in("duty_lead")
    assert "Somebody may be in danger." in zoe.get(reverse("home")).content.decode()
    page = zoe.get(reverse("care_danger")).content.decode()
    assert DANGER.text in page
    assert "On the page “The night desk”" in page
    alert = Alert.objects.get()
    words = zoe.get(reverse("api:get_danger_words", args=[alert.pk]))
    assert words.json() == [DANGER.text]
    zoe.post(reverse("care_take", args=[alert.pk]))
    look()
    assert asked() == ["Zoe"]
    assert not Alert.objects.filter(acknowledged_at=None).exists()


def test_who_does_not_answer_is_not_waited_for(danger: Kudos, at: At, look: Look) -> None:
    """Every ten minutes the next: the shift, Bob's lead, the head."""
    for minutes in range(3):
        at(NIGHT + minutes * TEN)
        look()
    assert asked() == ["Zoe", "Alice", "Vera"]


def test_where_nobody_has_a_lead_somebody_is_asked_all_the_same(danger: Kudos, look: Look) -> None:
    Person.objects.update(lead=None)
    look()
    assert asked() == ["Zoe"]


def test_where_nobody_is_named_it_is_looked_at_too(
    cast: Cast, say: Say, at: At, look: Look
) -> None:
    """It may be about anybody of the team, or nobody."""
    at(NIGHT)
    on_shift(cast, "zoe", NIGHT)
    assert say(judged=DANGER)
    Kudos.objects.update(at=NIGHT)
    look()
    assert asked() == ["Zoe"]
    assert Alert.objects.get().person is None


def test_of_several_clients_only_who_reaches_all_is_asked(
    cast: Cast, say: Say, at: At, look: Look
) -> None:
    """Whoever may see one client alone must not read what may be the other's."""
    at(NIGHT)
    on_shift(cast, "zoe", NIGHT)
    Person.objects.filter(person_id="charlie").update(team=cast.person("bob").team)
    orchid = ClientOf.objects.get(code="Orchid")
    Grant.objects.filter(user=cast.users["duty_lead"]).update(client=orchid)
    assert say(judged=DANGER)
    Kudos.objects.update(at=NIGHT)
    look()
    assert asked() == ["Vera"]


@pytest.mark.parametrize("how", ["passed on", "set aside"])
def test_it_is_over_once_a_lead_has_decided(
    cast: Cast, danger: Kudos, sign_in: SignIn, look: Look, how: str
) -> None:
    """Nobody is asked any more, and the page says why."""
    look()
    if how == "passed on":
        pass_on(danger, [cast.person("bob")], by=cast.users["lead"])
    else:
        set_aside(danger, by=cast.users["lead"])
    look()
    assert Alert.objects.get().withdrawn_at
    page = sign_in("duty_lead").get(reverse("care_danger")).content.decode()
    assert "Passed on or removed there." in page
    assert DANGER.text not in page


def test_two_on_one_night_are_two(cast: Cast, danger: Kudos, say: Say, look: Look) -> None:
    """Neither stands in a conversation; one does not cover the other."""
    assert say(whom="Bob", judged=DANGER)
    Kudos.objects.update(at=NIGHT)
    look()
    look()
    assert Alert.objects.count() == 2


def test_turned_off_nobody_is_woken(danger: Kudos, look: Look) -> None:
    Switch.objects.create(function="danger", is_on=False)
    look()
    assert not Alert.objects.exists()


def test_a_run_takes_nothing_of_it_back(danger: Kudos, look: Look) -> None:
    """It stands in no conversation: no run has anything to say of it."""
    look()
    look()
    assert Alert.objects.filter(withdrawn_at=None).count() == 1
