"""Mails: mailboxes (mbox), single mails (eml), and bodies that were saved on their own.

What it is like: docs/reference/sources/mail.md
"""

from fiftytwo.evidence.sources.documents import Document, Helpdesk, Shape
from fiftytwo.evidence.sources.mail import beside, messages
from fiftytwo.evidence.sources.raw import Delivers


def _has_head(document: Document) -> bool:
    return bool(document.get("mail_head")) and "mail" in document.value


HELPDESKS: tuple[Helpdesk, ...] = (
    Helpdesk(
        "mail",
        "Mail",
        (
            Shape(
                "mails",
                frozenset({"mail_head", "mail"}),
                read=messages.of_mail,
                learn=beside.learn_mail,
                fits=_has_head,
                delivers=Delivers.MESSAGES,
            ),
            Shape(
                "a mail's text without a head",
                frozenset({"mail_head"}),
                read=messages.of_body,
                fits=lambda document: document.get("mail_head") == {},
            ),
        ),
    ),
)
