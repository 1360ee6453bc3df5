"""A notice in words, in the language of whoever reads it."""

from dataclasses import dataclass

from django.conf import settings
from django.urls import reverse
from django.utils import translation

from fiftytwo.programme.foundation.notices.kinds import BY_NAME
from fiftytwo.programme.foundation.notices.models import Notice
from fiftytwo.programme.foundation.people.models import User
from fiftytwo.programme.foundation.people.queries import find_organisation


@dataclass(frozen=True)
class Words:
    """What is read."""

    title: str
    """The same for everybody: no name, nothing of anybody."""
    body: str
    path: str
    """Where in the app it is read: `/brief/`."""

    @property
    def link(self) -> str:
        """For outside of the app; empty where this machine alone reaches it."""
        address: str = settings.WEB_ADDRESS
        return f"{address}{self.path}" if address else ""


def words_of(notice: Notice) -> Words:
    """In the language that is active now."""
    kind = BY_NAME[notice.kind]
    body = str(kind.body) % kind.fills(notice.facts)
    return Words(str(kind.title), body, reverse(kind.page))


def language_of(user: User | None) -> str:
    """The receiver's, else the organisation's."""
    organisation = find_organisation()
    own = user.language if user else ""
    return own or (organisation.language if organisation else settings.LANGUAGE_CODE)


def words_for_receiver(notice: Notice) -> Words:
    """In the receiver's language."""
    with translation.override(language_of(notice.user)):
        return words_of(notice)
