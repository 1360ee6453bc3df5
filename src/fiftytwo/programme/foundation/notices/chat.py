"""Messages to a chat, through apprise: https://github.com/caronc/apprise/wiki lists addresses."""

from urllib.parse import urlsplit

from fiftytwo.programme.foundation.notices.errors import NoChatAddress

OF_PERSONS = frozenset(
    {"discord", "gchat", "guilded", "slack", "tgram", "webexteams", "workflows", "wxteams", "zulip"}
)
"""Services on the internet that a person may name: their address says nothing of our network. Any
other host is the administrator's to open, by naming it in the organisation's own address."""


class ChatFailed(Exception):
    """The service did not take it."""


def post(address: str, title: str, body: str) -> None:
    """Raises ChatFailed."""
    # Heavy, and most processes never post.
    import apprise

    asset = apprise.AppriseAsset(app_id="Fiftytwo", app_desc="Fiftytwo", async_mode=False)
    room = apprise.Apprise(asset=asset)
    if not room.add(address) or not room.notify(title=title, body=body):
        raise ChatFailed


def check_address(address: str, organisations: str | None) -> None:
    """Raises NoChatAddress for what apprise cannot read, and for a host that nobody opened.

    organisations: the organisation's own address; None: that one is being checked.
    """
    import apprise

    if apprise.Apprise.instantiate(address, suppress_exceptions=True) is None:
        raise NoChatAddress
    if organisations is None:
        return
    told = urlsplit(address)
    if told.scheme in OF_PERSONS:
        return
    opened = urlsplit(organisations)
    if not opened.netloc or (told.scheme, _host(address)) != (opened.scheme, _host(organisations)):
        raise NoChatAddress


def service_of(address: str) -> str:
    """What may be shown of an address: `slack`; the rest is a secret."""
    return urlsplit(address).scheme


def _host(address: str) -> str:
    return urlsplit(address).netloc.rpartition("@")[2]
