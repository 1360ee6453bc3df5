"""No network call that nobody configured; personal data is masked before anything is stored."""

import json
import socket

import pytest

from fiftytwo.evidence.live import Live, Payloads
from fiftytwo.evidence.running import Wanted
from tests.builders.homes import at_home, write_csv, write_messages
from tests.rules.conftest import messages, roster

SECRETS = ("ann.kay@example.com", "+44 7700 900123", "4111 1111 1111 1111")


def test_nothing_calls_out(tmp_path, monkeypatch):
    """From the file to the brief without a single connection."""

    def refuse(*_arguments: object) -> None:
        pytest.fail("something opened a connection")

    monkeypatch.setattr(socket.socket, "connect", refuse)
    monkeypatch.setattr(socket, "create_connection", refuse)
    monkeypatch.setattr(socket, "getaddrinfo", refuse)
    with at_home(tmp_path) as home:
        home.take_in(write_csv(tmp_path / "roster.csv", roster()))
        home.take_in(write_messages(tmp_path, list(messages())))
        home.running.bring_up_to_date()
        assert home.running.briefs(Wanted())


def test_what_was_said_in_confidence_is_in_no_file(tmp_path):
    """Address, number and card of a customer: every byte under the home is read."""
    words = f"write to {SECRETS[0]} or ring {SECRETS[1]}, my card is {SECRETS[2]}"
    rows = [*messages(), next(messages()) | {"conversation_id": "s", "text": words}]
    with at_home(tmp_path) as home:
        home.take_in(write_messages(tmp_path, rows))
        home.running.bring_up_to_date()
        home.running.briefs(Wanted())
    files = [path for path in (tmp_path / "home").rglob("*") if path.is_file()]
    assert files
    for path in files:
        stored = path.read_bytes()
        assert not any(secret.encode() in stored for secret in SECRETS), path.name


def test_what_is_heard_live_is_in_no_file(tmp_path):
    """Read as it comes, answered, and written nowhere: every byte under the home is read."""
    words = f"thank you! write to {SECRETS[0]} or ring {SECRETS[1]}, my card is {SECRETS[2]}"
    rows = [*messages(), next(messages()) | {"conversation_id": "s", "text": words}]
    with at_home(tmp_path) as home:
        live = Live(home.lake, home.key, home.intake.clock)
        heard = live.heard(Payloads("own", tuple(json.dumps(row).encode() for row in rows)))
        assert len(heard.conversations) > 1
    assert not any(secret in repr(heard) for secret in SECRETS)
    files = [path for path in (tmp_path / "home").rglob("*") if path.is_file()]
    assert files
    for path in files:
        assert not any(secret.encode() in path.read_bytes() for secret in SECRETS)
