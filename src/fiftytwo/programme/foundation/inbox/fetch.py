"""Asks a helpdesk for a whole conversation, at the address that an administrator gave.

By the same way as calls that go out: the host is looked up once, must be public, and no redirect
is followed.
"""

import base64
import json
import ssl
import time
from dataclasses import dataclass
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from http.client import HTTPException, HTTPResponse
from typing import Any
from urllib.parse import quote

from fiftytwo.programme.foundation.inbox.models import Kind
from fiftytwo.programme.foundation.webhooks.address import fit_address
from fiftytwo.programme.foundation.webhooks.errors import UnfitAddress
from fiftytwo.programme.foundation.webhooks.send import Pinned

MOST_BYTES = 8 * 1024 * 1024
"""Of all answers about one conversation; the longest have a few hundred kilobytes."""
MOST_PAGES = 10
LONGEST_S = 40
"""For all of them: meanwhile nobody else takes the call up, and other calls wait."""
_CHUNK = 64 * 1024
_ODD = (AttributeError, LookupError, RecursionError, TypeError, ValueError)
"""What JSON of another shape than the helpdesk's own leads to."""


class NotFetched(Exception):
    """The helpdesk did not answer well; it says nothing of what was asked."""

    def __init__(self, wait_s: int = 0) -> None:
        super().__init__()
        self.wait_s = wait_s
        """For how long it asks not to be asked; 0: it does not say."""


@dataclass(frozen=True)
class Fetched:
    """A conversation as JSON that the kind's reader reads."""

    body: bytes
    is_all: bool = True
    """Whether it reaches back to the beginning."""


def fetch(
    kind: str, api_url: str, token: str, conversation: str, account: str, *, private: bool
) -> Fetched:
    """The conversation as it is now. Raises NotFetched."""
    ask = _Ask(kind, api_url.rstrip("/"), token, private)
    name = quote(conversation, safe="")
    try:
        if kind == Kind.ZENDESK:
            return _zendesk(ask, name)
        if kind == Kind.CHATWOOT:
            return _chatwoot(ask, name, quote(account, safe=""))
        return Fetched(_json(ask(f"/conversations/{name}")))
    except _ODD:
        # Of which kind says nothing that a person could use.
        raise NotFetched from None


def _json(told: Any) -> bytes:
    return json.dumps(told).encode()


def _zendesk(ask: "_Ask", name: str) -> Fetched:
    """The ticket with its comments and users, as the reader knows it from exports."""
    ticket = ask(f"/api/v2/tickets/{name}.json")["ticket"]
    comments: list[Any] = []
    users: list[Any] = []
    path = f"/api/v2/tickets/{name}/comments.json?include=users&page[size]=100"
    for _ in range(MOST_PAGES):
        page = ask(path)
        comments += page.get("comments") or []
        users += page.get("users") or []
        following = str((page.get("links") or {}).get("next") or "")
        # Nowhere else: the token goes with it.
        is_there = following.startswith(ask.api_url + "/")
        if not (page.get("meta") or {}).get("has_more") or not is_there:
            break
        path = following.removeprefix(ask.api_url)
    return Fetched(_json({**ticket, "comments": comments, "users": users}))


def _chatwoot(ask: "_Ask", name: str, account: str) -> Fetched:
    """The conversation, and its messages: the newest come first, those before when asked for."""
    if not account:
        raise NotFetched
    at = f"/api/v1/accounts/{account}/conversations/{name}"
    conversation = ask(at)
    messages: dict[int, Any] = {}
    path, is_all = f"{at}/messages", False
    for _ in range(MOST_PAGES):
        page = ask(path)["payload"]
        if not isinstance(page, list):
            raise NotFetched
        new = {int(each["id"]): each for each in page if int(each["id"]) not in messages}
        if not new:
            is_all = True
            break
        messages |= new
        path = f"{at}/messages?before={min(messages)}"
    told = {key: value for key, value in conversation.items() if key != "messages"}
    in_order = [
        {"conversation_id": conversation.get("id"), **messages[each]} for each in sorted(messages)
    ]
    return Fetched(_json([told, *in_order]), is_all)


class _Ask:
    """Gets JSON from one helpdesk, about one conversation."""

    def __init__(self, kind: str, api_url: str, token: str, private: bool) -> None:
        self.api_url = api_url
        self._private = private
        self._until = time.monotonic() + LONGEST_S
        self._bytes_left = MOST_BYTES
        self._headers = {
            "Accept": "application/json",
            "User-Agent": "Fiftytwo",
            "Connection": "close",
            **_authority(kind, token),
        }

    def __call__(self, path: str) -> dict[str, Any]:
        try:
            address = fit_address(self.api_url + path, private=self._private)
            connection = Pinned(address)
            try:
                connection.request("GET", address.path, headers=self._headers)
                answer = connection.getresponse()
                if answer.status != 200:
                    raise NotFetched(_wait_s(answer.headers.get("Retry-After", "")))
                told = json.loads(self._read(answer))
            finally:
                connection.close()
        except (UnfitAddress, OSError, HTTPException, ssl.SSLError, ValueError, RecursionError):
            raise NotFetched from None
        if not isinstance(told, dict):
            raise NotFetched
        return told

    def _read(self, answer: HTTPResponse) -> bytes:
        """All of it. One that comes byte by byte must not hold up everything else."""
        pieces = []
        while piece := answer.read1(_CHUNK):
            pieces.append(piece)
            self._bytes_left -= len(piece)
            if self._bytes_left < 0 or time.monotonic() > self._until:
                raise NotFetched
        return b"".join(pieces)


def _wait_s(retry_after: str) -> int:
    """Seconds, or a date, as RFC 9110 has it; 0: neither."""
    if retry_after.isdigit():
        return int(retry_after[:9])
    try:
        until = parsedate_to_datetime(retry_after)
    except (TypeError, ValueError):
        return 0
    until = until if until.tzinfo else until.replace(tzinfo=UTC)
    return max(0, round((until - datetime.now(UTC)).total_seconds()))


def _authority(kind: str, token: str) -> dict[str, str]:
    if kind == Kind.CHATWOOT:
        return {"api_access_token": token}
    if kind == Kind.ZENDESK and "/token:" in token:
        # Zendesk's API token: maren@example.com/token:abc…
        return {"Authorization": "Basic " + base64.b64encode(token.encode()).decode()}
    return {"Authorization": f"Bearer {token}"}
