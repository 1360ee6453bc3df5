"""Another program is called when something was done: signed, again until it answers, then not."""

import base64
import hmac
import json
from collections.abc import Iterator
from datetime import UTC, datetime
from typing import Any

import pytest
from django.urls import reverse
from django.utils import timezone
from django_tasks import default_task_backend

from fiftytwo.programme.foundation.journal.models import Entry
from fiftytwo.programme.foundation.journal.words import SAID
from fiftytwo.programme.foundation.webhooks import actions
from fiftytwo.programme.foundation.webhooks.actions import WAITS_S, make_subscription
from fiftytwo.programme.foundation.webhooks.errors import PrivateAddress
from fiftytwo.programme.foundation.webhooks.jobs import call
from fiftytwo.programme.foundation.webhooks.models import Call, State, Subscription
from fiftytwo.programme.foundation.webhooks.signature import signed_headers
from fiftytwo.programme.foundation.webhooks.words import OFFERED, TRIAL
from tests.programme.cast import Cast
from tests.programme.conftest import SignIn
from tests.programme.webhooks.receiver import Receiver, listening


@pytest.fixture
def receiver(settings: Any) -> Iterator[Receiver]:
    """A program on this machine, which this test's environment allows."""
    settings.WEBHOOK_PRIVATE = True
    with listening() as receiver:
        yield receiver


@pytest.fixture
def secret(cast: Cast, receiver: Receiver) -> str:
    """It is called when a token is made."""
    return make_subscription(receiver.url, ["token_made"], by=cast.users["administrator"])[1]


def make_token(client: Any) -> None:
    told = {"name": "roster script of Bob", "acts": ["see_self"], "days": 30}
    assert client.post(reverse("make_token"), told).status_code == 201


def run_once() -> None:
    """What the worker does with the newest call."""
    call.func(str(Call.objects.latest("id").pk))


def test_it_is_told_what_was_done(secret: str, receiver: Receiver, sign_in: SignIn) -> None:
    """The verb, when, and ids that mean nothing elsewhere."""
    make_token(sign_in("agent"))
    run_once()
    told = json.loads(receiver.bodies[0])
    entry = Entry.objects.get(did="token_made")
    assert told["type"] == "token_made"
    assert told["timestamp"] == entry.at.isoformat()
    assert told["data"] == {"entry": str(entry.pk), "by": str(entry.by), "of": str(entry.of)}
    assert "Bob" not in receiver.bodies[0]
    assert Call.objects.get().state == State.DONE


def test_a_receiver_can_check_who_calls(secret: str, receiver: Receiver, sign_in: SignIn) -> None:
    """As Standard Webhooks says: HMAC-SHA256 over id, time and body."""
    make_token(sign_in("agent"))
    run_once()
    headers = receiver.headers[0]
    signed = f"{headers['webhook-id']}.{headers['webhook-timestamp']}.{receiver.bodies[0]}"
    key = base64.b64decode(secret.removeprefix("whsec_"))
    expected = base64.b64encode(hmac.digest(key, signed.encode(), "sha256")).decode()
    assert headers["webhook-signature"] == f"v1,{expected}"


def test_the_signature_is_that_of_the_standard() -> None:
    """The example with which the standard's own libraries are tested."""
    told = signed_headers(
        "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw",
        "msg_p5jXN8AQM9LWM0D4loKWxJek",
        datetime.fromtimestamp(1614265330, UTC),
        '{"test": 2432232314}',
    )
    assert told["webhook-timestamp"] == "1614265330"
    assert told["webhook-signature"] == "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE="


def test_the_secret_is_in_no_column(secret: str) -> None:
    """A copy of the database signs nothing."""
    assert secret.removeprefix("whsec_") not in str(list(Subscription.objects.values()))


def test_it_is_not_told_of_what_it_did_not_ask_for(
    secret: str, receiver: Receiver, sign_in: SignIn
) -> None:
    """Making a token is told; revoking it is not."""
    client = sign_in("agent")
    make_token(client)
    token_id = Entry.objects.get(did="token_made").of
    client.post(reverse("revoke_token", args=[token_id]))
    assert Entry.objects.filter(did="token_revoked").exists()
    assert Call.objects.count() == 1


def test_nothing_of_care_and_of_hours_can_be_asked_for() -> None:
    """A verb leaves the house only where somebody wrote it down; these never."""
    assert set(OFFERED) <= set(SAID)
    assert not [verb for verb in OFFERED if "care" in verb or "sign" in verb.split("_")[0]]
    assert TRIAL not in OFFERED


def test_it_is_queued_when_the_entry_is_there(
    secret: str, sign_in: SignIn, django_capture_on_commit_callbacks: Any
) -> None:
    """The worker is told after the commit, so that it finds what it is told of."""
    default_task_backend.clear()
    with django_capture_on_commit_callbacks(execute=True):
        make_token(sign_in("agent"))
        assert not default_task_backend.results
    queued = [result.args for result in default_task_backend.results]
    assert queued == [[str(Call.objects.get().pk)]]


@pytest.mark.parametrize("status", [500, 404, 301])
def test_what_was_not_taken_is_told_again_later(
    secret: str, receiver: Receiver, sign_in: SignIn, status: int
) -> None:
    """With the same id, so that who took it after all knows; a redirect is not followed."""
    receiver.status = status
    make_token(sign_in("agent"))
    default_task_backend.clear()
    before = timezone.now()
    run_once()
    later = default_task_backend.results[0].task.run_after
    assert WAITS_S[0] <= (later - before).total_seconds() < WAITS_S[0] + 5
    receiver.status = 200
    run_once()
    assert len({each["webhook-id"] for each in receiver.headers}) == 1
    assert len(receiver.headers) == 2
    assert Call.objects.get().state == State.DONE
    run_once()
    assert len(receiver.headers) == 2


def test_it_waits_longer_each_time_and_then_gives_up(
    secret: str, receiver: Receiver, sign_in: SignIn
) -> None:
    """Eight attempts in about a day and a half; then it is dead, and said to be."""
    receiver.status = 503
    make_token(sign_in("agent"))
    default_task_backend.clear()
    for _ in range(10):
        run_once()
    assert list(WAITS_S) == sorted(WAITS_S)
    assert len(receiver.bodies) == len(WAITS_S) + 1
    assert len(default_task_backend.results) == len(WAITS_S)
    assert Call.objects.get().state == State.DEAD
    page = sign_in("administrator").get(reverse("webhooks")).content.decode()
    assert "given up" in page
    assert "503" in page


def test_an_address_that_became_private_is_not_called(
    secret: str, receiver: Receiver, sign_in: SignIn, settings: Any
) -> None:
    """Whoever owns the name can turn it inward at any time: it is looked at before each call."""
    settings.WEBHOOK_PRIVATE = False
    Subscription.objects.update(url=receiver.url.replace("http:", "https:"))
    make_token(sign_in("agent"))
    run_once()
    assert receiver.bodies == []
    assert Call.objects.get().fault == "private"


def test_nobody_listening_is_an_outcome(secret: str, receiver: Receiver, sign_in: SignIn) -> None:
    """No answer is said, not raised."""
    Subscription.objects.update(url="http://127.0.0.1:9/")
    make_token(sign_in("agent"))
    run_once()
    row = Call.objects.get()
    assert (row.status, row.fault, row.state) == (None, "no_answer", State.WAITING)


def test_it_speaks_no_plain_text_to_https(secret: str, receiver: Receiver, sign_in: SignIn) -> None:
    """A receiver without a valid certificate gets nothing."""
    Subscription.objects.update(url=receiver.url.replace("http:", "https:"))
    make_token(sign_in("agent"))
    run_once()
    assert receiver.bodies == []
    assert Call.objects.get().fault in ("not_secure", "no_answer")


def test_a_private_address_is_refused_at_once(cast: Cast) -> None:
    """The administrator hears it when adding it, and nothing is kept."""
    with pytest.raises(PrivateAddress):
        make_subscription("https://127.0.0.1/", ["token_made"], by=cast.users["administrator"])
    assert not Subscription.objects.exists()


def test_the_page_says_what_is_wrong_with_an_address(sign_in: SignIn) -> None:
    """At the field, with the way out."""
    told = {"url": "https://127.0.0.1/", "verbs": ["grant_given"]}
    page = sign_in("administrator").post(reverse("make_webhook"), told)
    assert page.status_code == 422
    assert "FIFTYTWO_WEBHOOK_PRIVATE" in page.content.decode()


def test_whoever_adds_one_sees_the_secret_once(receiver: Receiver, sign_in: SignIn) -> None:
    client = sign_in("administrator")
    told = {"url": receiver.url, "verbs": ["grant_given"]}
    assert "whsec_" in client.post(reverse("make_webhook"), told).content.decode()
    assert "whsec_" not in client.get(reverse("webhooks")).content.decode()


def test_the_api_makes_and_ends_one(receiver: Receiver, sign_in: SignIn) -> None:
    """What the page can do, a program can."""
    client = sign_in("administrator")
    told = {"url": receiver.url, "verbs": ["grant_given"]}
    made = client.post("/api/webhooks", told, content_type="application/json")
    assert made.status_code == 201
    assert made.json()["secret"].startswith("whsec_")
    assert client.delete(f"/api/webhooks/{made.json()['id']}").status_code == 204
    assert not Subscription.objects.exists()
    assert {"webhook_made", "webhook_ended"} <= set(Entry.objects.values_list("did", flat=True))


def test_a_trial_call_shows_whether_it_arrives(
    secret: str, receiver: Receiver, sign_in: SignIn
) -> None:
    """Whatever it is called for otherwise."""
    client = sign_in("administrator")
    client.post(reverse("try_webhook", args=[Subscription.objects.get().pk]))
    run_once()
    assert json.loads(receiver.bodies[0])["type"] == "webhook_tried"
    assert "arrived" in client.get(reverse("webhooks")).content.decode()


def test_old_outcomes_go(secret: str, receiver: Receiver, sign_in: SignIn) -> None:
    """After thirty days nobody asks how a call went."""
    make_token(sign_in("agent"))
    run_once()
    Call.objects.update(made_at=timezone.now() - actions.KEPT * 1.1)
    make_token(sign_in("agent"))
    run_once()
    assert Call.objects.count() == 1
