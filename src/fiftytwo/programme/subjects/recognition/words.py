"""Words of the pages of thanks: signs of a receiver, hints, how far something may go."""

from django.utils.functional import Promise
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from fiftytwo.programme.foundation.errors import ProgrammeError
from fiftytwo.programme.foundation.privacy.models import Audience
from fiftytwo.programme.foundation.thanks.models import Answer, How
from fiftytwo.programme.subjects.recognition.hints import About

SIGNS: dict[str, Promise] = {
    "thanks": _("Thank you"),
    "smile": _("It made me smile"),
    "heart": _("It did me good"),
    "moved": _("I was moved"),
}
"""thanks.REACTIONS in words: they can be translated and are read aloud."""

RELEASES: dict[str, Promise] = {
    Audience.PRIVATE: _("nobody else"),
    Audience.TEAM: _("their team"),
    Audience.EVERYONE: _("everyone in the company"),
    Audience.PRINTABLE: _("everyone, and on paper and screens"),
}
"""How far a giver releases it; the receiver may draw it closer."""

LETS: dict[str, Promise] = {
    Audience.PRIVATE: _("%(name)s shows thanks to nobody else, unless they say yes to this one."),
    Audience.TEAM: _("%(name)s lets their team see thanks; further only with a yes to this one."),
    Audience.EVERYONE: _(
        "%(name)s lets everyone in the company see thanks; on paper and screens only with a yes "
        "to this one."
    ),
    Audience.PRINTABLE: _("%(name)s lets thanks go as far as you release them."),
}
"""What a receiver chose, told to whoever thanks them."""

HINTS: dict[About, Promise] = {
    About.NEAR_COPY: _(
        "You wrote nearly the same before. The same words to everyone are worth little to anyone: "
        "what was it this time?"
    ),
    About.TOO_SHORT: _("This is very short. Which day was it, which customer, what did they do?"),
    About.NOTHING_DONE: _(
        "This says what they are like, not what they did. Name the one thing, so that they know "
        "you saw it."
    ),
}

ANSWERS: dict[str, Promise] = {
    Answer.OPEN: _("what I chose for everything holds"),
    Answer.YES: _("yes, as far as that"),
    Answer.NO: _("no, only me and whoever gave it"),
}
"""A receiver's answer to one thanks being shown, in their own mouth."""

OF_CUSTOMERS: dict[str, Promise] = {Answer.OPEN: _("not decided: until then it hangs nowhere")}
"""The same where a customer wrote it."""

GIVEN: dict[How, Promise] = {
    How.SAID: _("said in person"),
    How.WRITTEN: _("written"),
    How.WITNESSED: _("seen in passing"),
    How.CUSTOMER: _("from a customer"),
}


def said(refusal: ProgrammeError | None) -> str:
    """A refusal in the reader's language; empty: there is none."""
    return gettext(str(refusal)) if refusal else ""
