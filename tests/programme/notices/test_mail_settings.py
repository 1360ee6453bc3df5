"""FIFTYTWO_SMTP_URL and FIFTYTWO_MAIL_FROM: what they say, and that half of it stops the start."""

from pathlib import Path

import pytest

from fiftytwo.kit.errors import WrongUse
from fiftytwo.kit.settings import read_settings
from fiftytwo.programme.site.mail import Mail, mail

FROM = "Fiftytwo <hello@example.com>"


def told(url: str, sender: str = FROM) -> Mail:
    return mail(read_settings({"FIFTYTWO_SMTP_URL": url, "FIFTYTWO_MAIL_FROM": sender}))


def test_none_leaves_by_default() -> None:
    assert not mail(read_settings({})).is_set_up


def test_a_server_far_away_is_spoken_to_encrypted() -> None:
    """smtp:// through STARTTLS, smtps:// from the first byte; passwords may hold any character."""
    start = told("smtp://me%40corp:p%2Fw@mail.example.com")
    assert (start.port, start.tls, start.ssl) == (587, True, False)
    assert (start.user, start.password) == ("me@corp", "p/w")
    whole = told("smtps://mail.example.com")
    assert (whole.port, whole.tls, whole.ssl) == (465, False, True)


def test_one_on_this_machine_need_not_be() -> None:
    assert not told("smtp://localhost:25").tls


@pytest.mark.parametrize("url", ["mail.example.com", "https://mail.example.com", "smtp://"])
def test_refuses_what_is_no_address(url: str) -> None:
    with pytest.raises(WrongUse, match="FIFTYTWO_SMTP_URL must look like"):
        told(url)


@pytest.mark.parametrize("sender", ["", "Fiftytwo"])
def test_refuses_mail_from_nobody(sender: str) -> None:
    with pytest.raises(WrongUse, match="FIFTYTWO_MAIL_FROM must look like"):
        told("smtp://localhost:25", sender)


def test_the_password_may_stand_in_a_file(tmp_path: Path) -> None:
    path = tmp_path / "smtp"
    path.write_text("smtps://me:secret@mail.example.com\n")
    env = {"FIFTYTWO_SMTP_URL_FILE": str(path), "FIFTYTWO_MAIL_FROM": FROM}
    assert mail(read_settings(env)).password == "secret"
