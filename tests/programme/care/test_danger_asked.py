"""Nothing hides a danger: not an older one, not a row that fails, not a function that is off."""

import importlib
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from django.apps import apps
from django.urls import reverse

from fiftytwo.programme.foundation.access.models import Grant
from fiftytwo.programme.foundation.journal.models import Entry
from fiftytwo.programme.foundation.notices.kinds import BY_VERB
from fiftytwo.programme.foundation.people.models import Client, Person
from fiftytwo.programme.foundation.privacy.models import Look
from fiftytwo.programme.foundation.published.actions import publish
from fiftytwo.programme.foundation.published.hearing import hear
from fiftytwo.programme.subjects.care import actions, queries
from fiftytwo.programme.subjects.care.models import Alert
from fiftytwo.terms.exposure import Exposure, ExposureWords
from tests.programme import found as made
from tests.programme.care.conftest import (
    NIGHT,
    THREAT,
    At,
    asked,
    page,
    publish_threat,
    threat,
)
from tests.programme.care.conftest import Look as Looking
from tests.programme.cast import Cast
from tests.programme.conftest import SignIn

MINUTE = timedelta(minutes=1)
DAY = timedelta(days=1)


def told(did: str = "danger_told") -> int:
    """How often the journal has it."""
    return Entry.objects.filter(did=did).count()


def turn(sign_in: SignIn, function: str, *, on: bool) -> None:
    """The administrator turns it on or off."""
    sign_in("administrator").post(reverse("turn_function", args=[function]), {"on": str(int(on))})


def run(*threats: Exposure, run_id: str = made.THIRD_RUN) -> None:
    """A further run finds these and nothing else."""
    words = tuple(ExposureWords(one.item_id, THREAT) for one in threats)
    publish(replace(made.found(run_id), exposures=threats, words=words))


def test_a_hundred_that_were_asked_about_do_not_hide_a_new_one(night: Cast, look: Looking) -> None:
    """Nobody had answered them when they were read; by now Bob has."""
    none = [threat(NIGHT - 60 * MINUTE, item_id=f"s{n}-1", person_id=None) for n in range(100)]
    publish_threat(*none)
    look()
    bobs = [replace(one, person_id="bob") for one in none]
    publish_threat(*bobs, threat(NIGHT - MINUTE, item_id="new-1"))
    look()
    assert Alert.objects.filter(about="new-1").exists()


def test_once_somebody_answers_it_is_theirs(night: Cast, sign_in: SignIn, look: Looking) -> None:
    """Bob sees it as his lead does, and his lead is whom to ask next."""
    publish_threat(threat(NIGHT, person_id=None))
    look()
    publish_threat(threat(NIGHT))
    look()
    alert = Alert.objects.get()
    assert alert.person == night.person("bob")
    assert list(queries.alerts_about(night.person("bob"))) == [alert]
    look_later(look, alert)
    assert sorted(asked()) == ["Alice", "Zoe"]


def look_later(look: Looking, alert: Alert) -> None:
    """As if ten minutes had gone."""
    Alert.objects.filter(pk=alert.pk).update(next_at=NIGHT)
    look()


def test_one_that_nobody_answered_asks_whoever_may_have_it(
    cast: Cast, at: At, look: Looking
) -> None:
    """At night nobody leads a shift, there is no head, and all grants are for one team."""
    at(NIGHT)
    Grant.objects.exclude(user=cast.users["lead"]).delete()
    publish_threat(threat(NIGHT, person_id=None))
    look()
    assert asked() == ["Alice"]


def test_no_client_is_crossed_where_nobody_answered(cast: Cast, at: At, look: Looking) -> None:
    """A grant for Birch's people is none for a danger of Orchid's."""
    at(NIGHT)
    Grant.objects.exclude(user=cast.users["duty_lead"]).delete()
    Grant.objects.update(client=Client.objects.get(code="Birch"))
    publish_threat(threat(NIGHT, person_id=None))
    look()
    assert asked() == []


def test_where_nobody_can_be_asked_administrators_learn_that(
    cast: Cast, at: At, look: Looking
) -> None:
    """That and nothing else, once; whoever is given a role meanwhile is asked."""
    at(NIGHT)
    given = Grant.objects.filter(user=cast.users["duty_lead"])
    kept = list(given)
    Grant.objects.exclude(user=cast.users["administrator"]).delete()
    publish_threat(threat(NIGHT))
    look()
    entry = Entry.objects.get(did="danger_unasked")
    kind = BY_VERB["danger_unasked"]
    assert entry.facts == {}
    assert [user.name for user in kind.tells(entry)] == ["administrator"]
    assert kind.urgent
    at(NIGHT + 10 * MINUTE)
    look()
    assert told("danger_unasked") == 1
    Grant.objects.bulk_create(kept)
    at(NIGHT + 20 * MINUTE)
    look()
    assert asked() == ["Zoe"]


def test_it_is_asked_until_somebody_looks(night: Cast, at: At, look: Looking) -> None:
    """A day later as well."""
    publish_threat(threat(NIGHT))
    look()
    before = told()
    at(NIGHT + DAY + 11 * MINUTE)
    look()
    assert told() == before + 1


def test_what_has_no_time_is_as_old_as_it_was_heard(night: Cast, look: Looking) -> None:
    """A helpdesk may tell none."""
    one = replace(threat(NIGHT), at=None)
    hear([one.conversation_id], [], [one])
    look()
    assert asked() == ["Zoe"]


def test_what_is_reported_a_day_later_asks(night: Cast, look: Looking) -> None:
    """It is new to whoever reads it."""
    bob = night.person("bob")
    actions.report(
        "danger", of=bob, at=NIGHT - 25 * 60 * MINUTE, words="", is_shared=False, now=NIGHT
    )
    look()
    assert asked() == ["Zoe"]


def test_where_no_exposure_is_kept_a_danger_is_looked_at(
    night: Cast, sign_in: SignIn, look: Looking
) -> None:
    """What people absorbed is off, danger is on: somebody is asked, and nothing lands."""
    turn(sign_in, "exposures", on=False)
    one = threat(NIGHT)
    new = hear([one.conversation_id], [], [one], [ExposureWords(one.item_id, THREAT)])
    assert asked() == ["Zoe"]
    assert new.exposures == []
    hear([one.conversation_id], [], [one])
    look()
    assert Alert.objects.count() == 1
    assert "Its words are not here" in page(sign_in, "duty_lead", "care_danger")


def test_where_danger_is_off_too_nobody_is_asked(night: Cast, sign_in: SignIn) -> None:
    turn(sign_in, "exposures", on=False)
    turn(sign_in, "danger", on=False)
    one = threat(NIGHT)
    hear([one.conversation_id], [], [one])
    assert not Alert.objects.exists()


@pytest.mark.parametrize("looks_between", [True, False])
def test_turning_exposures_off_and_on_takes_nothing_back(
    night: Cast, sign_in: SignIn, look: Looking, looks_between: bool
) -> None:
    """Only a run that was published since, and has not found it, does."""
    publish_threat(threat(NIGHT))
    look()
    look()
    turn(sign_in, "exposures", on=False)
    if looks_between:
        run()
        look()
    turn(sign_in, "exposures", on=True)
    look()
    assert queries.is_open(Alert.objects.get())
    run(run_id="01a21875-4841-7f3b-a6f4-63904694682c")
    look()
    assert not queries.is_open(Alert.objects.get())


def test_a_row_that_fails_holds_up_nothing(
    night: Cast, at: At, look: Looking, monkeypatch: pytest.MonkeyPatch, capsys: Any
) -> None:
    """Escalation goes on, and so does the next danger; no word of the message is printed."""
    publish_threat(threat(NIGHT))
    look()
    at(NIGHT + 11 * MINUTE)
    is_covered = queries.is_covered

    def fails(danger: queries.Danger) -> bool:
        if danger.about == "c8-1":
            raise ValueError(THREAT)
        return is_covered(danger)

    monkeypatch.setattr(queries, "is_covered", fails)
    later = [threat(NIGHT + 5 * MINUTE, item_id=f"c{n}-1") for n in (8, 9)]
    publish_threat(threat(NIGHT), *later)
    look()
    assert asked() == ["Zoe", "Alice", "Zoe"]
    assert Alert.objects.filter(about="c9-1").exists()
    said = capsys.readouterr().err
    assert "ValueError" in said
    assert THREAT not in said


def test_what_is_raised_again_asks_the_shift_first(night: Cast, at: At, look: Looking) -> None:
    """Whoever was asked before it was taken back is asked as at first."""
    publish_threat(threat(NIGHT))
    look()
    run()
    look()
    at(NIGHT + MINUTE)
    run(threat(NIGHT), run_id="01a21875-4841-7f3b-a6f4-63904694682c")
    look()
    assert asked() == ["Zoe"]
    alert = Alert.objects.get()
    assert (alert.opened_at, alert.withdrawn_at) == (NIGHT + MINUTE, None)
    zoe = str(night.users["duty_lead"].pk)
    assert Entry.objects.filter(did="danger_told").latest("at").facts == {"tells": [zoe]}


def test_who_was_asked_and_is_no_more_theirs_sees_no_more(
    night: Cast, sign_in: SignIn, look: Looking
) -> None:
    """Zoe's grant is for another team by now: no page, no strip, no API."""
    publish_threat(threat(NIGHT))
    look()
    Grant.objects.filter(user=night.users["duty_lead"]).update(team=night.person("zoe").team)
    shown = page(sign_in, "duty_lead", "care_danger")
    assert THREAT not in shown
    assert "Bob" not in shown
    assert "Somebody may be in danger." not in page(sign_in, "duty_lead", "home")
    zoe, pk = sign_in("duty_lead"), Alert.objects.get().pk
    assert zoe.get(f"/api/care/dangers/{pk}/words").status_code == 404
    assert zoe.post(reverse("care_take", args=[pk])).status_code == 404


def test_who_took_it_still_reads_it_for_a_day(
    night: Cast, sign_in: SignIn, at: At, look: Looking
) -> None:
    """The words and the number, on the page and for programs; nobody else does."""
    publish_threat(threat(NIGHT))
    look()
    look_later(look, Alert.objects.get())
    alert = Alert.objects.get()
    sign_in("duty_lead").post(reverse("care_take", args=[alert.pk]))
    shown = page(sign_in, "duty_lead", "care_danger")
    assert THREAT in shown
    assert "Conversation c7." in shown
    words = f"/api/care/dangers/{alert.pk}/words"
    assert sign_in("duty_lead").get(words).json() == [THREAT]
    assert THREAT not in page(sign_in, "lead", "care_danger")
    assert sign_in("lead").get(words).json() == []
    at(NIGHT + DAY + MINUTE)
    assert THREAT not in page(sign_in, "duty_lead", "care_danger")


def test_reported_words_are_the_same_on_the_page_and_for_programs(
    night: Cast, sign_in: SignIn, look: Looking
) -> None:
    """Where Bob lets them be read."""
    told = {"kind": "danger", "words": "He waits outside.", "share": "on"}
    sign_in("agent").post(reverse("care_report"), told)
    look()
    assert "He waits outside." in page(sign_in, "duty_lead", "care_danger")
    words = f"/api/care/dangers/{Alert.objects.get().pk}/words"
    assert sign_in("duty_lead").get(words).json() == ["He waits outside."]


def test_taking_one_by_program_is_a_look(night: Cast, sign_in: SignIn, look: Looking) -> None:
    """Bob learns that Zoe saw it."""
    publish_threat(threat(NIGHT))
    look()
    assert not Look.objects.exists()
    address = f"/api/care/dangers/{Alert.objects.get().pk}/take"
    assert sign_in("duty_lead").post(address).status_code == 200
    assert Look.objects.filter(of=night.person("bob").pk).count() == 1


def test_an_alert_that_something_else_raised_is_left_alone(
    night: Cast, look: Looking, sign_in: SignIn
) -> None:
    """Not covered by another without a conversation, and no run takes it back."""
    for about in ("told:1", "told:2"):
        actions.raise_alerts([queries.Danger(about, None, "", "", NIGHT)], NIGHT)
    run()
    look()
    assert Alert.objects.filter(withdrawn_at=None).count() == 2
    assert "Nobody has answered yet" in page(sign_in, "duty_lead", "care_danger")


def test_many_open_ones_cost_a_look_no_more_than_one(
    night: Cast, at: At, look: Looking, django_assert_max_num_queries: Any
) -> None:
    """Sixty of three days ago that nobody has taken, and none is due."""
    publish_threat(*[threat(NIGHT, item_id=f"o{n}-1") for n in range(60)])
    look()
    at(NIGHT + 3 * DAY)
    look()
    look()
    with django_assert_max_num_queries(16):
        look()


def test_an_upgrade_wakes_nobody_for_what_was_let_rest(night: Cast, at: At, look: Looking) -> None:
    """Alerts that the version before had ceased to ask about stay on the page."""
    old = datetime.now(UTC) - 2 * DAY
    bob = night.person("bob")
    Alert.objects.create(about="o-1", person=bob, at=old, opened_at=old, next_at=old)
    name = "fiftytwo.programme.subjects.care.migrations.0002_perhaps_and_run"
    importlib.import_module(name).let_old_ones_rest(apps, None)
    look()
    assert asked() == []
    assert queries.is_open(Alert.objects.get())


def test_whom_nobody_knows_is_nobodys(night: Cast, look: Looking) -> None:
    """Who answered is on no roster: it stays as it is."""
    publish_threat(threat(NIGHT, person_id=None))
    look()
    publish_threat(threat(NIGHT, person_id="stranger"))
    look()
    assert Alert.objects.get().person is None
    assert not Person.objects.filter(person_id="stranger").exists()
