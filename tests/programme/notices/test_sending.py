"""What leaves, by a mail server and a chat that are there: once, and nothing of anybody in it."""

from datetime import UTC, datetime, time, timedelta

import pytest
from django.utils import timezone
from pytest_django import Settings

from fiftytwo.programme.foundation.notices import actions, sending
from fiftytwo.programme.foundation.notices.models import Message, State
from fiftytwo.programme.foundation.notices.tasks import send
from fiftytwo.programme.foundation.people.models import Person, Team, User
from fiftytwo.programme.foundation.published.actions import publish
from tests.programme import found as made
from tests.programme.cast import Cast
from tests.programme.notices.conftest import Work, time_passes
from tests.programme.notices.servers import Chat, MailServer
from tests.programme.notices.test_tell import done

ALL = ("brief_announced", "grant_given", "job_given_up")


@pytest.fixture
def alice(cast: Cast) -> User:
    return cast.users["lead"]


def test_a_mail_reads_well_as_text_and_as_html(
    alice: User, work: Work, mail_server: MailServer
) -> None:
    """Both say the same and lead to the same place; it is marked as a machine's."""
    done("brief_announced", alice.pk)
    work()
    (mail,) = mail_server.received
    assert mail["Subject"] == "Your brief is ready"
    assert mail["To"] == "lead@tests.invalid"
    assert mail["From"] == "Fiftytwo <hello@tests.invalid>"
    assert mail["Auto-Submitted"] == "auto-generated"
    for kind in ("plain", "html"):
        part = mail.get_body((kind,))
        assert part is not None
        text = part.get_content()
        assert "The week that has just ended is on one page." in text
        assert "https://fiftytwo.tests.invalid/brief/" in text
    html = mail.get_body(("html",))
    assert html is not None
    # Nothing is fetched when it is opened, and nothing runs.
    assert not any(word in html.get_content() for word in ("<img", "<script", "<link", "<table"))
    assert Message.objects.get().state == State.SENT


def test_a_mail_speaks_the_receivers_language(
    alice: User, work: Work, mail_server: MailServer
) -> None:
    User.objects.filter(pk=alice.pk).update(language="de")
    done("brief_announced", alice.pk)
    work()
    html = mail_server.received[0].get_body(("html",))
    assert html is not None
    assert '<html lang="de">' in html.get_content()


def test_no_name_and_no_evidence_leaves(
    cast: Cast, work: Work, mail_server: MailServer, chat: Chat
) -> None:
    """Every kind, by every channel: neither people, teams, accounts nor customers' words."""
    publish(made.found())
    actions.choose_room(chat.address, by=cast.users["administrator"].pk)
    for user in cast.users.values():
        actions.choose(user, wanted={}, quiet_from=None, quiet_to=None, chat=chat.address)
    for did in ALL:
        for user in cast.users.values():
            done(did, user.pk)
    work()
    assert len({mail["Subject"] for mail in mail_server.received}) == len(ALL)
    heads = [mail["Subject"] for mail in mail_server.received]
    heads += [post["title"] for post in chat.received]
    bodies = [str(part) for mail in mail_server.received for part in mail.walk()]
    bodies += [post["message"] for post in chat.received]
    names = {
        *Person.objects.values_list("name", flat=True),
        *Team.objects.values_list("name", flat=True),
    }
    for word in {*names, "2026", made.QUOTE, "Orchid"}:
        assert not [head for head in heads if word in head]
    for word in {*Person.objects.values_list("name", flat=True), made.QUOTE}:
        assert not [body for body in bodies if word in body]


def test_a_job_that_runs_twice_sends_once(alice: User, work: Work, mail_server: MailServer) -> None:
    done("brief_announced", alice.pk)
    work()
    send.enqueue(message_id=str(Message.objects.get().pk))
    work()
    assert len(mail_server.received) == 1


def test_what_is_being_sent_is_not_sent_beside(alice: User, work: Work) -> None:
    """Of two workers one claims it; what was cut off is not sent again, and said to be unsure."""
    done("brief_announced", alice.pk)
    work()
    now = timezone.now()
    Message.objects.update(state=State.WAITING, due_at=now)
    message = Message.objects.get()
    assert actions.begin_sending(message.pk, now)
    assert actions.begin_sending(message.pk, now) is None
    Message.objects.update(began_at=now - actions.CUT_OFF - timedelta(seconds=1))
    sending.deliver(message.pk, now)
    assert Message.objects.get().state == State.UNSURE


def test_what_does_not_get_through_is_tried_again(
    alice: User, work: Work, mail_server: MailServer
) -> None:
    """Later, and then it is there once."""
    mail_server.refuses = True
    done("brief_announced", alice.pk)
    work()
    message = Message.objects.get()
    assert (message.state, message.tries) == (State.WAITING, 1)
    mail_server.refuses = False
    time_passes()
    Message.objects.update(due_at=timezone.now())
    work()
    assert len(mail_server.received) == 1
    assert Message.objects.get().state == State.SENT


def test_gives_up_and_says_of_what_kind_it_was(
    alice: User, work: Work, mail_server: MailServer
) -> None:
    """Six tries; the server's own words, which may name the address, are not kept."""
    mail_server.refuses = True
    done("brief_announced", alice.pk)
    for _ in range(8):
        work()
        time_passes()
        Message.objects.update(due_at=timezone.now())
    message = Message.objects.get()
    assert (message.state, message.tries, message.why) == (
        State.FAILED,
        6,
        "SMTPSenderRefused",
    )


def test_nobody_listens_is_no_error_of_ours(
    alice: User, work: Work, mail_server: MailServer, settings: Settings
) -> None:
    settings.EMAIL_PORT = 9
    done("brief_announced", alice.pk)
    work()
    assert Message.objects.get().why == "ConnectionRefusedError"


def test_quiet_hours_hold_it(alice: User, work: Work, mail_server: MailServer) -> None:
    """Made at night it waits until seven; then it leaves."""
    actions.choose(alice, wanted={}, quiet_from=time(22), quiet_to=time(7), chat=None)
    night = datetime(2026, 11, 23, 23, tzinfo=UTC)
    actions.tell(done("brief_announced", alice.pk), night)
    message = Message.objects.get()
    assert message.due_at == datetime(2026, 11, 24, 6, tzinfo=UTC)
    sending.deliver(message.pk, night)
    assert mail_server.received == []
    sending.deliver(message.pk, message.due_at)
    assert len(mail_server.received) == 1


def test_who_does_not_want_mail_gets_none(alice: User, work: Work, mail_server: MailServer) -> None:
    """In the app it stands all the same."""
    told = {("brief_ready", "mail"): False}
    actions.choose(alice, wanted=told, quiet_from=None, quiet_to=None, chat=None)
    done("brief_announced", alice.pk)
    work()
    assert mail_server.received == []
    assert alice.notices.count() == 1


def test_a_chat_gets_title_and_body(cast: Cast, work: Work, chat: Chat) -> None:
    """The organisation's room hears of a job that failed, and of nobody's brief."""
    actions.choose_room(chat.address, by=cast.users["administrator"].pk)
    done("brief_announced", cast.users["lead"].pk)
    done("job_given_up")
    work()
    (post,) = chat.received
    assert post["title"] == "A job was given up"
    assert "nightly was tried 3 times" in post["message"]


def test_somebodys_own_chat(cast: Cast, alice: User, work: Work, chat: Chat) -> None:
    actions.choose_room(chat.address, by=cast.users["administrator"].pk)
    actions.choose(alice, wanted={}, quiet_from=None, quiet_to=None, chat=chat.address)
    done("brief_announced", alice.pk)
    work()
    assert [post["title"] for post in chat.received] == ["Your brief is ready"]


def test_a_chat_that_is_gone_is_tried_again(cast: Cast, work: Work) -> None:
    actions.choose_room("json://127.0.0.1:9/room", by=cast.users["administrator"].pk)
    done("job_given_up")
    work()
    message = Message.objects.get(channel="chat", notice__user=None)
    assert (message.state, message.why) == (State.WAITING, "ChatFailed")
