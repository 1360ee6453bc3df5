"""What was said: text out of HTML, and of a mail only what is new in it."""

from fiftytwo.evidence.sources.said.chat import ChatLine, split_chat
from fiftytwo.evidence.sources.said.html import html_text
from fiftytwo.evidence.sources.said.mail import mail_text, new_text, shows_mail, without_head

__all__ = [
    "ChatLine",
    "html_text",
    "mail_text",
    "new_text",
    "shows_mail",
    "split_chat",
    "without_head",
]
