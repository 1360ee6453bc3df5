"""Which mails belong together: learnt from the heads of all of them before any is read."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from email.utils import getaddresses
from hashlib import blake2b
from itertools import pairwise

from fiftytwo.evidence.sources.documents import Beside, Document
from fiftytwo.evidence.sources.mail.head import decoded
from fiftytwo.evidence.sources.raw import Asked

Head = Mapping[str, Sequence[str]]

_ID = re.compile(r"<([^<>\s]{3,300})>")
_REPLY = re.compile(
    r"^\s*(?:\[[^\]]{1,40}\]\s*)?(?:re|aw|antw|sv|vs|odp|rép|rif|res|tr|fwd?|wg|fw|ynt|回复|答复)"
    r"(?:\[\d+\])?\s*[::]\s*",
    re.IGNORECASE,
)
_THREADS = "mail threads"


@dataclass
class Threads:
    """Ids of mails that were found to belong together, as trees that point to an older one."""

    older: dict[str, str] = field(default_factory=dict)
    by_subject: dict[tuple[str, frozenset[str]], str] = field(default_factory=dict)

    def root(self, one: str) -> str:
        """The oldest mail known of the thread."""
        path = [one]
        while path[-1] in self.older:
            path.append(self.older[path[-1]])
        for passed in path[:-1]:
            self.older[passed] = path[-1]
        return path[-1]

    def join(self, older: str, newer: str) -> None:
        """Say that two mails are of one thread."""
        a, b = self.root(older), self.root(newer)
        if a != b:
            self.older[b] = a


def threads_of(beside: Beside) -> Threads:
    """The threads as learnt so far."""
    threads = beside.extra.setdefault(_THREADS, Threads())
    assert isinstance(threads, Threads)
    return threads


def learn_mail(mail: Document, beside: Beside, asked: Asked) -> None:
    """The mails that this one answers: by its references, else by subject and participants."""
    head: Head = mail.get("mail_head")
    threads, own = threads_of(beside), message_id(mail)
    referred = referred_ids(head)
    for older, newer in pairwise([*referred, own]):
        threads.join(older, newer)
    subject, is_reply = plain_subject(decoded(first(head, "subject")))
    people = addresses(head, "from") | addresses(head, "to")
    if not subject or not people:
        return
    known = threads.by_subject.setdefault((subject, people), own)
    if is_reply and not referred and known != own:
        threads.join(known, own)


def message_id(mail: Document) -> str:
    """The mail's id; of a mail that has none a digest of what it is."""
    found = _ID.search(first(mail.get("mail_head"), "message-id"))
    return found[1] if found else digest(repr(mail.get("mail")))


def referred_ids(head: Head) -> list[str]:
    """Ids of the mails before this one, oldest first."""
    ids = _ID.findall(first(head, "references")) + _ID.findall(first(head, "in-reply-to"))[:1]
    return list(dict.fromkeys(ids))


def plain_subject(subject: str) -> tuple[str, bool]:
    """A subject without "Re:" and its like, folded; and whether it had any."""
    plain = subject
    while match := _REPLY.match(plain):
        plain = plain[match.end() :]
    return " ".join(plain.casefold().split()), plain != subject


def first(head: Head, name: str) -> str:
    """The first field of this name; empty where there is none."""
    return next(iter(head.get(name, ())), "")


def addresses(head: Head, *names: str) -> frozenset[str]:
    """The addresses in these fields, folded."""
    values = [value for name in names for value in head.get(name, ())]
    return frozenset(address.casefold() for _, address in getaddresses(values) if "@" in address)


def digest(text: str) -> str:
    """A short name for an id: an id of a mail may hold an address or the name of a computer."""
    return blake2b(text.encode("utf-8", "surrogatepass"), digest_size=10).hexdigest()
