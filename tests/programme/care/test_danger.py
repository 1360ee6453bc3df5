"""A threat at 02:40: the lead of the running shift is asked within a minute, then the next."""

from datetime import timedelta
from typing import Any

from django.urls import reverse
from django_tasks_db.models import DBTaskResult
from pytest_django import Settings

from fiftytwo.programme.foundation.access.models import Grant
from fiftytwo.programme.foundation.jobs.task import SHORT
from fiftytwo.programme.foundation.jobs.work import do_next
from fiftytwo.programme.foundation.journal.models import Entry
from fiftytwo.programme.foundation.notices.models import Message, Notice, Reach
from fiftytwo.programme.foundation.people.models import User
from fiftytwo.programme.foundation.privacy.models import Look
from fiftytwo.programme.foundation.published.actions import publish
from fiftytwo.programme.foundation.published.models import Exposure
from fiftytwo.programme.subjects.care.models import Alert
from fiftytwo.programme.subjects.care.watch import LookAfter
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
from tests.programme.care.conftest import (
    Look as Looking,
)
from tests.programme.cast import Cast
from tests.programme.conftest import SignIn

TEN = timedelta(minutes=10)
MINUTE = timedelta(minutes=1)


def test_a_threat_at_0240_is_taken_by_the_duty_lead(
    night: Cast, sign_in: SignIn, at: At, look: Looking
) -> None:
    """Published, asked, on her screen, read, taken; and Bob sees all of it."""
    publish_threat(threat(NIGHT - MINUTE))
    look()
    assert asked() == ["Zoe"]
    zoe = sign_in("duty_lead")
    assert "Somebody may be in danger." in page(sign_in, "duty_lead", "home")
    shown = page(sign_in, "duty_lead", "care_danger")
    assert "<bdi>Bob</bdi>" in shown
    assert THREAT in shown
    assert "24 Nov 2026, 02:39" in shown
    assert "Conversation c7." in shown
    at(NIGHT + 4 * MINUTE)
    assert zoe.post(reverse("care_take", args=[Alert.objects.get().pk])).status_code == 302
    assert "Somebody may be in danger." not in page(sign_in, "duty_lead", "home")
    at(NIGHT + timedelta(hours=2))
    look()
    assert asked() == ["Zoe"]
    assert "Zoe looked." in page(sign_in, "agent", "care")
    assert Look.objects.filter(by=night.users["duty_lead"].pk, of=night.person("bob").pk).exists()


def test_who_does_not_answer_is_not_waited_for(night: Cast, at: At, look: Looking) -> None:
    """Every ten minutes the next: the shift, the lead, the head; then all again."""
    publish_threat(threat(NIGHT))
    look()
    at(NIGHT + TEN - MINUTE)
    look()
    assert asked() == ["Zoe"]
    at(NIGHT + TEN)
    look()
    assert asked() == ["Zoe", "Alice"]
    at(NIGHT + 2 * TEN)
    look()
    assert asked() == ["Zoe", "Alice", "Vera"]
    at(NIGHT + 3 * TEN)
    look()
    everybody = {str(night.users[role].pk) for role in ("duty_lead", "lead", "head")}
    assert set(Entry.objects.filter(did="danger_told").latest("at").facts["tells"]) == everybody


def test_where_nobody_leads_the_shift_the_lead_is_asked(cast: Cast, at: At, look: Looking) -> None:
    """At once, not after ten minutes."""
    at(NIGHT)
    publish_threat(threat(NIGHT))
    look()
    assert asked() == ["Alice"]


def test_nobody_is_asked_about_themselves(night: Cast, look: Looking) -> None:
    """Zoe was threatened while she leads the shift: Vera looks."""
    publish_threat(threat(NIGHT, person_id="zoe"))
    look()
    assert asked() == ["Vera"]


def test_whose_grant_does_not_reach_is_not_asked(night: Cast, look: Looking) -> None:
    """A duty lead of another team is none for Bob."""
    Grant.objects.filter(user=night.users["duty_lead"]).update(team=night.person("zoe").team)
    publish_threat(threat(NIGHT))
    look()
    assert asked() == ["Alice"]


def test_a_danger_that_nobody_answered_yet_is_looked_at_too(night: Cast, look: Looking) -> None:
    """No person is known: whoever leads a shift looks."""
    publish_threat(threat(NIGHT, person_id=None))
    look()
    assert asked() == ["Zoe"]


def test_whoever_is_on_no_roster_is_looked_at_with_the_words(
    night: Cast, sign_in: SignIn, look: Looking
) -> None:
    """Somebody answered whom the roster does not name."""
    publish_threat(threat(NIGHT, person_id="stranger"))
    look()
    assert THREAT in page(sign_in, "duty_lead", "care_danger")


def test_two_workers_ask_once(night: Cast, at: At, look: Looking) -> None:
    """Each looks for itself, at the first time and at each escalation."""
    other = LookAfter()
    publish_threat(threat(NIGHT))
    look()
    other(NIGHT)
    assert Entry.objects.filter(did="danger_told").count() == 1
    at(NIGHT + TEN)
    look()
    other(NIGHT + TEN)
    assert Entry.objects.filter(did="danger_told").count() == 2


def test_one_conversation_is_one_alert_until_somebody_has_looked(
    night: Cast, sign_in: SignIn, at: At, look: Looking
) -> None:
    """Five messages in a minute wake nobody five times; one after that does."""
    first = [threat(NIGHT, item_id=f"c7-{n}") for n in range(5)]
    publish_threat(*first)
    look()
    assert Alert.objects.count() == 1
    at(NIGHT + 4 * MINUTE)
    sign_in("duty_lead").post(reverse("care_take", args=[Alert.objects.get().pk]))
    at(NIGHT + 6 * MINUTE)
    publish_threat(*first, threat(NIGHT + 5 * MINUTE, item_id="c7-9"))
    look()
    assert Alert.objects.count() == 2


def test_what_is_read_otherwise_later_is_taken_back(
    night: Cast, sign_in: SignIn, look: Looking
) -> None:
    """A provisional row that the next run does not confirm; until then it stands."""
    publish_threat(threat(NIGHT))
    look()
    Exposure.objects.filter(pk="c7-1").delete()
    look()
    assert "Somebody may be in danger." in page(sign_in, "duty_lead", "home")
    publish(made.changed(made.THIRD_RUN))
    look()
    assert "Somebody may be in danger." not in page(sign_in, "duty_lead", "home")
    assert "Taken back" in page(sign_in, "duty_lead", "care_danger")
    publish_threat(threat(NIGHT))
    look()
    assert "Somebody may be in danger." in page(sign_in, "duty_lead", "home")


def test_what_was_said_days_ago_wakes_nobody(night: Cast, look: Looking) -> None:
    """The first reading of an old export: it stands on the brief."""
    publish_threat(threat(NIGHT - timedelta(hours=25)))
    look()
    assert not Alert.objects.exists()


def test_a_reported_danger_asks_as_well(night: Cast, sign_in: SignIn, look: Looking) -> None:
    """Its words only if Bob lets them be read."""
    told = {"kind": "danger", "words": "He waits outside."}
    sign_in("agent").post(reverse("care_report"), told)
    look()
    assert asked() == ["Zoe"]
    assert "He waits outside." not in page(sign_in, "duty_lead", "care_danger")


def test_who_was_not_asked_sees_nothing(night: Cast, sign_in: SignIn, look: Looking) -> None:
    """Not the lead before it is her turn; never the administrator."""
    publish_threat(threat(NIGHT))
    look()
    alert = Alert.objects.get()
    assert "<bdi>Bob</bdi>" not in page(sign_in, "lead", "care_danger")
    assert sign_in("lead").post(reverse("care_take", args=[alert.pk])).status_code == 404
    assert sign_in("administrator").get(reverse("care_danger")).status_code == 404


def test_taken_is_taken(night: Cast, sign_in: SignIn, at: At, look: Looking) -> None:
    """The second to say so is told."""
    publish_threat(threat(NIGHT))
    look()
    at(NIGHT + TEN)
    look()
    address = reverse("care_take", args=[Alert.objects.get().pk])
    assert sign_in("lead").post(address).status_code == 302
    assert sign_in("duty_lead").post(address).status_code == 409
    assert "<bdi>Alice</bdi>" in page(sign_in, "duty_lead", "care_danger")


def test_the_strip_comes_and_goes_by_itself(night: Cast, sign_in: SignIn, look: Looking) -> None:
    """A page asks; where it shows the truth already, nothing is sent."""
    zoe = sign_in("duty_lead")
    assert zoe.get(reverse("care_strip"), {"shown": ""}).status_code == 204
    publish_threat(threat(NIGHT))
    look()
    strip = zoe.get(reverse("care_strip"), {"shown": ""}).content.decode()
    assert "Somebody may be in danger." in strip
    assert "Bob" not in strip
    key = strip.partition("shown=")[2].partition('"')[0]
    assert zoe.get(reverse("care_strip"), {"shown": key}).status_code == 204
    zoe.post(reverse("care_take", args=[Alert.objects.get().pk]))
    gone = zoe.get(reverse("care_strip"), {"shown": key})
    assert gone.status_code == 200
    assert "Somebody may be in danger." not in gone.content.decode()


def test_where_danger_is_off_nobody_is_asked(night: Cast, sign_in: SignIn, look: Looking) -> None:
    sign_in("administrator").post(reverse("turn_function", args=["danger"]), {"on": "0"})
    publish_threat(threat(NIGHT))
    look()
    assert not Alert.objects.exists()


def test_it_leaves_at_once_in_quiet_hours(night: Cast, look: Looking, settings: Settings) -> None:
    """By mail and by chat, whatever was chosen; its title names nobody."""
    settings.TASKS = {"default": {"BACKEND": "django_tasks_db.DatabaseBackend", "QUEUES": []}}
    settings.MAIL_IS_SET_UP = True
    zoe = night.users["duty_lead"]
    quiet: dict[str, Any] = {"quiet_from": "22:00", "quiet_to": "07:00", "chat": "json://x"}
    Reach.objects.create(user=zoe, **quiet)
    publish_threat(threat(NIGHT))
    look()
    tells = DBTaskResult.objects.filter(task_path__endswith="tasks.tell")
    assert tells.exists()
    while do_next(SHORT, "w"):
        if Message.objects.exists():
            break
    notice = Notice.objects.get(user=zoe, kind="danger")
    assert {(m.channel, m.due_at) for m in notice.messages.all()} == {
        ("mail", NIGHT),
        ("chat", NIGHT),
    }


def test_nobody_turns_it_off_for_themselves(night: Cast, sign_in: SignIn) -> None:
    """It is no choice among the others, on the page or for programs."""
    shown = page(sign_in, "duty_lead", "choose_notices")
    assert "access_given-mail" in shown
    assert "danger-mail" not in shown
    wanted = sign_in("duty_lead").get("/api/notices/choices").json()["wanted"]
    assert "danger" not in {each["kind"] for each in wanted}


def test_a_quiet_night_costs_little(
    night: Cast, look: Looking, django_assert_max_num_queries: Any
) -> None:
    """Nothing happens, every five seconds: however many exposures and people there are."""
    publish(made.found())
    look()
    User.objects.bulk_create(User(email=f"{n}@tests.invalid", name=str(n)) for n in range(50))
    with django_assert_max_num_queries(13):
        look()
