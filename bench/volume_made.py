"""Invented exports of any size, in the shape of Zendesk Support's tickets with their comments.

Templates, perturbed by seed: no two messages are alike, so that no cache helps whoever reads them.
"""

import random
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import orjson

AGENTS = 200
_BEGIN = datetime(2026, 1, 5, 8, tzinfo=UTC)
_MINUTES = 60 * 24 * 300
_FIRST = [
    "Ann",
    "Jonas",
    "Maria",
    "Peter",
    "Aisha",
    "Tom",
    "Lena",
    "Omar",
    "Julie",
    "Carlos",
    "Nina",
    "Sven",
    "Petra",
    "Hugo",
    "Clara",
]
_LAST = [
    "Kay",
    "Miller",
    "Brandt",
    "Okafor",
    "Dubois",
    "Rossi",
    "Novak",
    "Haas",
    "Lindqvist",
    "Moreau",
    "Keller",
    "Santos",
]
_WORDS = [
    "order",
    "parcel",
    "invoice",
    "refund",
    "account",
    "password",
    "delivery",
    "colour",
    "size",
    "screen",
    "cable",
    "charger",
    "router",
    "printer",
    "subscription",
    "renewal",
    "address",
    "payment",
    "voucher",
    "return",
    "label",
    "warranty",
    "update",
    "version",
    "button",
    "page",
    "basket",
    "checkout",
    "courier",
    "depot",
    "driver",
    "window",
    "kitchen",
    "garden",
    "table",
    "chair",
    "lamp",
    "battery",
    "yesterday",
    "today",
    "tomorrow",
    "Monday",
    "Friday",
    "morning",
    "evening",
    "twice",
    "already",
    "still",
    "never",
    "again",
    "quickly",
    "slowly",
    "please",
    "really",
    "broken",
    "missing",
    "late",
    "wrong",
    "small",
    "large",
    "heavy",
    "light",
    "new",
    "old",
    "blue",
    "green",
]
_ASKS = (
    "Hello, my {} {} has not arrived and the {} says {}. What can I do?",
    "The {} stopped after the {} {}. I tried the {} twice, nothing.",
    "can you tell me when my {} is coming? the {} was {} {}",
    "I was charged for the {} twice, see {} {} {}",
)
_ANSWERS = (
    "Hi {name}, I am sorry about the {} {}. I have asked the {} to look, you will hear by {}.",
    "Thanks for waiting, {name}. Please restart the {}, then open {} and choose {} {}.",
    "A new {} is on its way, {name}; the {} should be with you {} {}.",
)
_THANKS = (
    "Thank you so much, the {} works again! {} {} {}",
    "great, that was quick. {} {} {} {}",
    "ok, I will wait for the {} {} {} {}",
)


def write_chats(path: Path, size: int, seed: int = 52) -> int:
    """Tickets of eight chat messages until the file has `size` bytes; returns the messages."""
    return _write(path, size, seed, _chat)


def write_mails(path: Path, size: int, seed: int = 52) -> int:
    """Tickets of four HTML mails, each with the history below it; returns the messages."""
    return _write(path, size, seed, _mails)


def write_comments(path: Path, comments: int, tickets: int, seed: int = 52) -> int:
    """A table of `comments` over `tickets` in random order, its users beside it."""
    chance = random.Random(seed)
    with path.with_name("users.ndjson").open("wb") as out:
        for n in range(AGENTS):
            user = {"id": n, "role": "agent", "name": _agent(n), "email": f"a{n}@example.com"}
            out.write(orjson.dumps(user) + b"\n")
    with path.open("wb") as out:
        for n in range(comments):
            ticket = chance.randrange(tickets)
            name = _customer(chance)
            is_agent = chance.random() < 0.5
            comment = {
                "id": 5_000_000 + n,
                "ticket_id": ticket,
                "author_id": ticket % AGENTS if is_agent else 100_000 + ticket,
                "body": _said(chance, _ANSWERS if is_agent else _ASKS, name),
                "public": True,
                "created_at": _at(_BEGIN + timedelta(minutes=chance.randrange(_MINUTES))),
                "via": {"channel": "chat"},
            }
            out.write(orjson.dumps(comment) + b"\n")
    return comments


Make = Callable[[random.Random, int], dict[str, Any]]


def _write(path: Path, size: int, seed: int, make: Make) -> int:
    chance = random.Random(seed)
    written = messages = number = 0
    with path.open("wb") as out:
        while written < size:
            ticket = make(chance, number)
            written += out.write(orjson.dumps(ticket) + b"\n")
            messages += len(ticket["comments"])
            number += 1
    return messages


def _chat(chance: random.Random, number: int) -> dict[str, object]:
    name = _customer(chance)
    texts = [
        _said(chance, (_ASKS, _ANSWERS, _ASKS, _ANSWERS, _THANKS)[turn % 5], name)
        for turn in range(8)
    ]
    return _ticket(chance, number, name, "chat", [{"body": text} for text in texts])


def _mails(chance: random.Random, number: int) -> dict[str, object]:
    name = _customer(chance)
    history = ""
    comments = []
    for turn in range(4):
        who = name if turn % 2 == 0 else _agent(number % AGENTS)
        lines = [
            _said(chance, _ASKS if turn % 2 == 0 else _ANSWERS, name)
            for _ in range(chance.randint(2, 5))
        ]
        new = "".join(f"<p>{line}</p>" for line in lines)
        html = (
            f'<div dir="ltr" style="font-family:Arial">{new}<p>Kind regards,<br>{who}</p></div>'
            + (f'<br><div class="gmail_quote">{history}</div>' if history else "")
        )
        comments.append({"html_body": html, "body": "\n".join(lines)})
        history = (
            f'<div dir="ltr" class="gmail_attr">On Tue, {who} &lt;x{number}@example.com&gt; wrote:'
            f'<br></div><blockquote style="margin:0 0 0 .8ex">{html}</blockquote>'
        )
    return _ticket(chance, number, name, "email", comments)


def _ticket(
    chance: random.Random, number: int, name: str, via: str, said: list[dict[str, str]]
) -> dict[str, object]:
    agent, customer = number % AGENTS, 100_000 + number
    at = _BEGIN + timedelta(minutes=chance.randrange(_MINUTES))
    comments = [
        {
            "id": number * 10 + turn,
            "type": "Comment",
            "author_id": agent if turn % 2 else customer,
            **words,
            "public": True,
            "created_at": _at(at + timedelta(minutes=turn)),
            "via": {"channel": via, "source": {"from": {}, "to": {}, "rel": None}},
            "attachments": [],
        }
        for turn, words in enumerate(said)
    ]
    return {
        "id": number,
        "url": f"https://acme.zendesk.com/api/v2/tickets/{number}.json",
        "subject": f"{chance.choice(_WORDS)} {chance.choice(_WORDS)} {number}",
        "status": "solved",
        "requester_id": customer,
        "submitter_id": customer,
        "assignee_id": agent,
        "group_id": number % 9,
        "updated_at": _at(at + timedelta(days=1)),
        "via": {"channel": via},
        "comments": comments,
        "users": [
            {"id": customer, "role": "end-user", "name": name, "email": f"c{number}@example.com"},
            {"id": agent, "role": "agent", "name": _agent(agent), "email": f"a{agent}@example.com"},
        ],
    }


def _said(chance: random.Random, templates: tuple[str, ...], name: str) -> str:
    template = chance.choice(templates)
    words = [chance.choice(_WORDS) for _ in range(template.count("{}"))]
    said = template.replace("{name}", name.split()[0]).format(*words)
    extra = " ".join(chance.choice(_WORDS) for _ in range(chance.randrange(8)))
    # One message in twelve holds what has to be masked.
    if chance.random() < 0.08:
        extra += f" call {chance.randint(10**9, 10**10 - 1)} or mail c{chance.random()}@example.com"
    return f"{said} {extra}".strip()


def _customer(chance: random.Random) -> str:
    return f"{chance.choice(_FIRST)}{chance.choice('abcdefgh')} {chance.choice(_LAST)}"


def _agent(number: int) -> str:
    return f"{_FIRST[number % len(_FIRST)]} {_LAST[number // len(_FIRST) % len(_LAST)]}"


def _at(when: datetime) -> str:
    return when.strftime("%Y-%m-%dT%H:%M:%SZ")
