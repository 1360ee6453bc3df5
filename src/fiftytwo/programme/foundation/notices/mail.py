"""A notice as a mail, as plain text and as HTML that says the same."""

from email.utils import parseaddr
from uuid import UUID

from django.conf import settings
from django.core.mail import EmailMultiAlternatives
from django.template.loader import render_to_string
from django.utils import translation

from fiftytwo.programme.foundation.notices.models import Notice
from fiftytwo.programme.foundation.notices.words import language_of, words_of
from fiftytwo.programme.foundation.people.models import User


def mail(notice: Notice, message_id: UUID, to: User) -> EmailMultiAlternatives:
    """To be sent; in the receiver's language."""
    with translation.override(language_of(to)):
        words = words_of(notice)
        around = {"words": words, "language": translation.get_language()}
        text = render_to_string("notices/mail.txt", around)
        html = render_to_string("notices/mail.html", around)
    domain = parseaddr(settings.DEFAULT_FROM_EMAIL)[1].rpartition("@")[2]
    headers = {
        # The same for each try: who gets it twice after all can tell that it is one.
        "Message-ID": f"<{message_id}@{domain}>",
        # So that nobody's absence note answers.
        "Auto-Submitted": "auto-generated",
    }
    made = EmailMultiAlternatives(words.title, text, to=[to.email], headers=headers)
    made.attach_alternative(html, "text/html")
    return made
