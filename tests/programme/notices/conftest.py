"""The real queue, a mail server, a chat, and a way to do what waits."""

from collections.abc import Callable, Iterator

import pytest
from django.utils import timezone
from django_tasks_db.models import DBTaskResult
from pytest_django import Settings

from fiftytwo.programme.foundation.jobs.stopping import go_on
from fiftytwo.programme.foundation.jobs.task import SHORT
from fiftytwo.programme.foundation.jobs.work import do_next
from tests.programme.notices.servers import Chat, MailServer, running

Work = Callable[[], None]


@pytest.fixture(autouse=True)
def queue(settings: Settings) -> None:
    """django_tasks_db, as in real life."""
    settings.TASKS = {"default": {"BACKEND": "django_tasks_db.DatabaseBackend", "QUEUES": []}}
    go_on()


@pytest.fixture
def work() -> Work:
    """Do everything that waits and may be done now."""

    def until_done() -> None:
        while do_next(SHORT, "w"):
            pass

    return until_done


def time_passes() -> None:
    """What was to be tried again later may be tried."""
    DBTaskResult.objects.update(run_after=timezone.now())


@pytest.fixture
def mail_server(settings: Settings) -> Iterator[MailServer]:
    """Set up as FIFTYTWO_SMTP_URL=smtp://127.0.0.1:… does it."""
    server = MailServer()
    settings.EMAIL_BACKEND = "django.core.mail.backends.smtp.EmailBackend"
    settings.EMAIL_HOST, settings.EMAIL_PORT = "127.0.0.1", server.port
    settings.EMAIL_USE_TLS = settings.EMAIL_USE_SSL = False
    settings.DEFAULT_FROM_EMAIL = "Fiftytwo <hello@tests.invalid>"
    settings.MAIL_IS_SET_UP = True
    settings.WEB_ADDRESS = "https://fiftytwo.tests.invalid"
    with running(server):
        yield server


@pytest.fixture
def chat() -> Iterator[Chat]:
    server = Chat()
    with running(server):
        yield server
