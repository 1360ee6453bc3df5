"""Helpdesks to ask: on this machine, for the length of a test, with the answers that theirs give.

Shapes: Zendesk as its reference of tickets and comments says, users as in
tests/fixtures/zendesk_support; Chatwoot, the messages of tests/fixtures/chatwoot; Intercom, the
conversation of tests/fixtures/intercom (where these come from: tests/fixtures/SOURCES.md).
"""

import json
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread
from typing import Any
from urllib.parse import parse_qs, urlsplit

FIXTURES = Path(__file__).parents[2] / "fixtures"
Answer = tuple[int, dict[str, str], bytes]


@dataclass
class Helpdesk:
    """What it was asked, and what it answers."""

    url: str = ""
    answer: Callable[[str], Any] = lambda path: None
    """Path and query -> the JSON; None: it knows nothing of it."""
    instead: Answer | None = None
    """Whatever it is asked."""
    drips: bool = False
    """Byte by byte, and never to an end."""
    asked: list[str] = field(default_factory=list)
    headers: list[dict[str, str]] = field(default_factory=list)


@contextmanager
def answering() -> Iterator[Helpdesk]:
    helpdesk = Helpdesk()

    class Answers(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            helpdesk.asked.append(self.path)
            helpdesk.headers.append({name.lower(): value for name, value in self.headers.items()})
            status, headers, body = helpdesk.instead or _as_json(helpdesk.answer(self.path))
            self.send_response(status)
            for name, value in headers.items():
                self.send_header(name, value)
            self.end_headers()
            try:
                while helpdesk.drips:
                    self.wfile.write(b" ")
                    time.sleep(0.02)
                self.wfile.write(body)
            except OSError:
                # Whoever asked has heard enough.
                self.close_connection = True

        def log_message(self, format: str, *told: object) -> None:
            """Say nothing."""

    server = ThreadingHTTPServer(("127.0.0.1", 0), Answers)
    server.daemon_threads = True
    helpdesk.url = f"http://127.0.0.1:{server.server_port}"
    thread = Thread(target=server.serve_forever)
    thread.start()
    try:
        yield helpdesk
    finally:
        helpdesk.drips = False
        server.shutdown()
        thread.join()
        server.server_close()


def _as_json(told: Any) -> Answer:
    return (404, {}, b"{}") if told is None else (200, {}, json.dumps(told).encode())


# ── Zendesk ──────────────────────────────────────────────────────────────────────────────────────


def zendesk(url: str, said: list[tuple[str, str]]) -> Callable[[str], Any]:
    """Ticket 5158 with these comments, (by `end-user` or `agent`, text), two on a page."""
    users = [
        {"id": 403969371634, "role": "end-user", "name": "Earnest End User", "active": True},
        {"id": 403958466973, "role": "agent", "name": "Bob", "email": "bob@example.com"},
    ]
    ids = {"end-user": 403969371634, "agent": 403958466973}
    comments = [
        {
            "id": 1030820361033 + n,
            "type": "Comment",
            "author_id": ids[by],
            "body": text,
            "html_body": f"<div class='zd-comment'><p>{text}</p></div>",
            "plain_body": text,
            "public": True,
            "attachments": [],
            "via": {"channel": "web", "source": {"from": {}, "to": {}, "rel": None}},
            "created_at": f"2026-11-20T09:{10 * n:02d}:00Z",
        }
        for n, (by, text) in enumerate(said)
    ]
    ticket = {
        "id": 5158,
        "url": "https://orchid.zendesk.com/api/v2/tickets/5158.json",
        "requester_id": ids["end-user"],
        "submitter_id": ids["end-user"],
        "assignee_id": ids["agent"],
        "status": "open",
        "subject": "Wet box",
        "description": said[0][1],
        "is_public": True,
        "created_at": "2026-11-20T09:00:00Z",
        "updated_at": f"2026-11-20T09:{10 * len(said):02d}:00Z",
        "via": {"channel": "web"},
        "satisfaction_rating": {"score": "unoffered"},
    }

    def answer(path: str) -> Any:
        parts = urlsplit(path)
        if parts.path == "/api/v2/tickets/5158.json":
            return {"ticket": ticket}
        if parts.path != "/api/v2/tickets/5158/comments.json":
            return None
        query = parse_qs(parts.query)
        assert query["include"] == ["users"]
        first = int(query.get("page[after]", ["0"])[0])
        following = f"{url}{parts.path}?include=users&page[size]=100&page[after]={first + 2}"
        has_more = first + 2 < len(comments)
        return {
            "comments": comments[first : first + 2],
            "users": users,
            "meta": {"has_more": has_more, "after_cursor": str(first + 2)},
            "links": {"next": following if has_more else None, "prev": None},
        }

    return answer


# ── Chatwoot ─────────────────────────────────────────────────────────────────────────────────────


def chatwoot(said: list[tuple[str, str]]) -> Callable[[str], Any]:
    """Conversation 77 of account 1 with these messages, (by `contact` or `user`, text): the newest
    twenty, or those before one."""
    mail = json.loads((FIXTURES / "chatwoot/c2__mobileapp__simpleEmail.json").read_text())
    like = mail["EMAIL_MESSAGES"][0]
    kim = {"id": 31, "name": "Kim Lee", "email": "kim@example.com", "type": "contact"}
    bob = {"id": 5, "name": "Bob", "available_name": "Bob", "type": "user"}
    messages = [
        like
        | {
            "id": 60913 + n,
            "content": text,
            "content_type": "text",
            "content_attributes": {},
            "conversation_id": 77,
            "account_id": 1,
            "inbox_id": 9,
            "message_type": 0 if by == "contact" else 1,
            "created_at": 1795165200 + 60 * n,
            "private": False,
            "sender": kim if by == "contact" else bob,
            "attachments": [],
        }
        for n, (by, text) in enumerate(said)
    ]
    conversation = {
        "id": 77,
        "account_id": 1,
        "inbox_id": 9,
        "status": "open",
        "channel": "Channel::WebWidget",
        "meta": {"sender": kim, "channel": "Channel::WebWidget", "assignee": bob},
        "messages": messages[-1:],
        "created_at": 1795165200,
        "timestamp": 1795165200 + 60 * len(said),
    }
    at = "/api/v1/accounts/1/conversations/77"

    def answer(path: str) -> Any:
        parts = urlsplit(path)
        if parts.path == at:
            return conversation
        if parts.path != f"{at}/messages":
            return None
        before = int(parse_qs(parts.query).get("before", ["9999999"])[0])
        return {
            "meta": {"labels": [], "contact": kim},
            "payload": [each for each in messages if each["id"] < before][-20:],
        }

    return answer


# ── Intercom ─────────────────────────────────────────────────────────────────────────────────────


def intercom(said: list[tuple[str, str]]) -> Callable[[str], Any]:
    """Conversation 4711: the first of these is its source, the others its parts."""
    [sample] = (FIXTURES / "intercom").glob("*User_reply.json")
    told = json.loads(sample.read_text())
    people = {
        "user": {"type": "user", "id": "31", "name": "Kim Lee", "email": "kim@example.com"},
        "admin": {"type": "admin", "id": "5", "name": "Bob", "email": "bob@example.com"},
    }
    [like] = told["conversation_parts"]["conversation_parts"]
    at = 1795165200
    parts = [
        like
        | {
            "id": str(700 + n),
            "part_type": "comment",
            "body": f"<p>{text}</p>",
            "author": people[by],
            "created_at": at + 600 * n,
            "updated_at": at + 600 * n,
        }
        for n, (by, text) in enumerate(said)
        if n
    ]
    by, text = said[0]
    conversation = told | {
        "id": "4711",
        "created_at": at,
        "updated_at": at + 600 * len(said),
        "source": told["source"]
        | {"author": people[by], "body": f"<p>{text}</p>", "delivered_as": "customer_initiated"},
        "conversation_parts": {
            "type": "conversation_part.list",
            "conversation_parts": parts,
            "total_count": len(parts),
        },
    }
    return lambda path: conversation if path == "/conversations/4711" else None
