"""Which addresses are called: public ones, whatever their names say."""

import pytest

from fiftytwo.programme.foundation.webhooks import address
from fiftytwo.programme.foundation.webhooks.address import fit_address, is_public
from fiftytwo.programme.foundation.webhooks.errors import NoSuchHost, PrivateAddress, UnfitAddress


@pytest.mark.parametrize(
    "ip",
    [
        "127.0.0.1",
        "10.1.2.3",
        "172.16.0.1",
        "192.168.1.1",
        "169.254.169.254",
        "100.64.0.1",
        "0.0.0.0",
        "224.0.0.1",
        "255.255.255.255",
        "::1",
        "::",
        "fe80::1%eth0",
        "fd00::1",
        "::ffff:127.0.0.1",
        "64:ff9b::7f00:1",
        "2002:7f00:1::",
    ],
)
def test_the_inside_is_not_public(ip: str) -> None:
    """This machine, its network, its cloud's secrets, and public forms that lead there."""
    assert not is_public(ip)


@pytest.mark.parametrize("ip", ["93.184.215.14", "2606:2800:21f::1"])
def test_the_outside_is(ip: str) -> None:
    assert is_public(ip)


@pytest.mark.parametrize(
    "url",
    [
        "http://example.com/",
        "ftp://example.com/",
        "https://",
        "https://user:word@example.com/",
        "https://example.com:port/",
        "https://example.com/\r\nX: y",
        "https://exämple.com/",
        "example.com",
        "",
    ],
)
def test_it_takes_https_addresses_only(url: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """The message shows what one looks like; no name server is asked."""
    monkeypatch.setattr(address, "resolve", lambda host, port: pytest.fail("asked"))
    with pytest.raises(UnfitAddress, match=r"https://example\.com/hook"):
        fit_address(url, private=False)


def test_one_private_address_among_several_is_enough(monkeypatch: pytest.MonkeyPatch) -> None:
    """A name of theirs may lead to both."""
    monkeypatch.setattr(address, "resolve", lambda host, port: ["93.184.215.14", "10.0.0.1"])
    with pytest.raises(PrivateAddress, match="FIFTYTWO_WEBHOOK_PRIVATE"):
        fit_address("https://example.com/", private=False)


def test_the_call_goes_where_was_looked(monkeypatch: pytest.MonkeyPatch) -> None:
    """The address that was checked is the one that is called, whatever the name says later."""
    monkeypatch.setattr(address, "resolve", lambda host, port: ["93.184.215.14"])
    fit = fit_address("https://example.com/hook?a=b", private=False)
    assert (fit.ip, fit.port, fit.path, fit.host) == (
        "93.184.215.14",
        443,
        "/hook?a=b",
        "example.com",
    )


def test_a_name_that_leads_nowhere_is_said() -> None:
    with pytest.raises(NoSuchHost):
        fit_address("https://nowhere.invalid/", private=False)


def test_the_environment_can_allow_the_inside() -> None:
    """For a receiver beside the programme; by http as well."""
    assert fit_address("http://127.0.0.1:8000/x", private=True).port == 8000
