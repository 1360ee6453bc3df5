"""Texts in which somebody marked what is personal and what has to stay.

Ours are written in service language, one JSON object a line, with the marks in the text:
`{"id": "en-chat-customer-021", "text": "dob {birth:14/03/1986}", "names": [...], "agents": [...]}`.
Everybody in them is invented, every number is one that belongs to nobody or fits no account.
"""

import hashlib
import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from importlib.resources import files
from typing import NamedTuple

PERSONAL = {
    "email": "e-mail addresses",
    "phone": "phone numbers",
    "card": "card numbers",
    "iban": "IBANs",
    "url": "secrets in links",
    "known": "names of customers, known",
    "greeted": "names of customers, greeted by an agent",
    "signed": "names of customers, in their signature",
    "said": "names of customers who say what they are called",
    "other": "names of other people",
    "order": "orders, bookings, tickets, parcels",
    "account": "accounts, contracts, papers, devices",
    "plate": "number plates of vehicles",
    "address": "postal addresses",
    "birth": "dates of birth",
    "spoken": "numbers and addresses spelt out in speech",
    "handle": "handles of customers",
    "secret": "passwords, PINs, codes",
    "ip": "IP addresses",
}
"""Mark -> what it stands on. These have to go."""

STAYS = {
    "agent": "names and signs of agents",
    "product": "products, models, parts, flights",
    "price": "prices",
    "time": "times of day",
    "date": "dates other than of birth",
    "error": "error codes",
    "version": "versions",
    "percent": "percentages",
    "quantity": "quantities and measures",
    "brand": "brands",
    "place": "towns alone",
}
"""Mark -> what it stands on. These have to stay as they are."""

_MARK = re.compile(r"\{(?P<kind>[a-z]+):(?P<value>[^{}]+)\}")


class Stretch(NamedTuple):
    """`text[start:end]` is of the kind `kind`."""

    start: int
    end: int
    kind: str


@dataclass(frozen=True)
class Marked:
    """One text, as one side of a conversation wrote it."""

    id: str
    text: str
    spans: tuple[Stretch, ...]
    role: str = "unknown"
    names: tuple[str, ...] = ()
    """The customer's name as the source gives it; nothing where it gives none."""
    agents: tuple[str, ...] = ()
    """Names and accounts of the agents in the conversation."""
    asked: str = ""
    """What the other side had written just before."""

    @property
    def is_held_out(self) -> bool:
        """Whether it is in the half that nobody looks at while the finders are written."""
        return hashlib.sha256(self.id.encode()).digest()[0] % 2 == 1


def service_language() -> list[Marked]:
    """Our own set."""
    path = files(__package__).joinpath("service_language.jsonl")
    return [marked(json.loads(line)) for line in path.read_text(encoding="utf-8").splitlines()]


def marked(row: dict[str, object]) -> Marked:
    """One line of the set, its marks taken out of the text."""
    text, spans = _without_marks(str(row["text"]))
    name = str(row["id"])
    return Marked(
        name,
        text,
        spans,
        role=name.split("-")[2],
        names=tuple(_strings(row.get("names"))),
        agents=tuple(_strings(row.get("agents"))),
        asked=str(row.get("asked", "")),
    )


def _without_marks(text: str) -> tuple[str, tuple[Stretch, ...]]:
    pieces: list[str] = []
    spans = []
    at = length = 0
    for mark in _MARK.finditer(text):
        length += mark.start() - at
        pieces += [text[at : mark.start()], mark["value"]]
        spans.append(Stretch(length, length + len(mark["value"]), mark["kind"]))
        length += len(mark["value"])
        at = mark.end()
    return "".join([*pieces, text[at:]]), tuple(spans)


def _strings(value: object) -> Iterator[str]:
    yield from (str(one) for one in value) if isinstance(value, list) else ()
