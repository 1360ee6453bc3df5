"""Asks a helpdesk for a whole conversation, at the address that an administrator gave.

By the same way as calls that go out: the host is looked up once, must be public, and no redirect
is followed.
"""

import base64
import json
import ssl
from http.client import HTTPException
from typing import Any
from urllib.parse import quote

from fiftytwo.programme.foundation.inbox.models import Kind
from fiftytwo.programme.foundation.webhooks.address import fit_address
from fiftytwo.programme.foundation.webhooks.errors import UnfitAddress
from fiftytwo.programme.foundation.webhooks.send import Pinned

MOST_BYTES = 8 * 1024 * 1024
"""Of one answer; the longest conversations have a few hundred kilobytes."""
MOST_PAGES = 10


class NotFetched(Exception):
    """The helpdesk did not answer well; it says nothing of what was asked."""


def fetch(
    kind: str, api_url: str, token: str, conversation: str, account: str, *, private: bool
) -> bytes:
    """The conversation as JSON that the kind's reader reads. Raises NotFetched."""
    ask = _Ask(kind, api_url.rstrip("/"), token, private)
    name = quote(conversation, safe="")
    if kind == Kind.ZENDESK:
        return _zendesk(ask, name)
    if kind == Kind.CHATWOOT:
        return _chatwoot(ask, name, quote(account, safe=""))
    return json.dumps(ask(f"/conversations/{name}")).encode()


def _zendesk(ask: "_Ask", name: str) -> bytes:
    """The ticket with its comments and users, as the reader knows it from exports."""
    ticket = ask(f"/api/v2/tickets/{name}.json").get("ticket")
    if not isinstance(ticket, dict):
        raise NotFetched
    comments: list[Any] = []
    users: list[Any] = []
    path = f"/api/v2/tickets/{name}/comments.json?include=users&page[size]=100"
    for _ in range(MOST_PAGES):
        page = ask(path)
        comments += page.get("comments") or []
        users += page.get("users") or []
        following = (page.get("links") or {}).get("next") or ""
        if not (page.get("meta") or {}).get("has_more") or not following.startswith(ask.api_url):
            break
        path = following.removeprefix(ask.api_url)
    return json.dumps({**ticket, "comments": comments, "users": users}).encode()


def _chatwoot(ask: "_Ask", name: str, account: str) -> bytes:
    """The conversation, and its newest messages as far back as one answer reaches."""
    if not account:
        raise NotFetched
    at = f"/api/v1/accounts/{account}/conversations/{name}"
    conversation = ask(at)
    messages = ask(f"{at}/messages").get("payload")
    if not isinstance(messages, list):
        raise NotFetched
    told = {key: value for key, value in conversation.items() if key != "messages"}
    messages = [{"conversation_id": conversation.get("id"), **each} for each in messages]
    return json.dumps([told, *messages]).encode()


class _Ask:
    """Gets JSON from one helpdesk."""

    def __init__(self, kind: str, api_url: str, token: str, private: bool) -> None:
        self.api_url = api_url
        self._private = private
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
                body = answer.read(MOST_BYTES + 1)
            finally:
                connection.close()
            if answer.status != 200 or len(body) > MOST_BYTES:
                raise NotFetched
            told = json.loads(body)
        except (UnfitAddress, OSError, HTTPException, ssl.SSLError, ValueError):
            raise NotFetched from None
        if not isinstance(told, dict):
            raise NotFetched
        return told


def _authority(kind: str, token: str) -> dict[str, str]:
    if kind == Kind.CHATWOOT:
        return {"api_access_token": token}
    if kind == Kind.ZENDESK and "/token:" in token:
        # Zendesk's API token: maren@example.com/token:abc…
        return {"Authorization": "Basic " + base64.b64encode(token.encode()).decode()}
    return {"Authorization": f"Bearer {token}"}
