"""What a language has to be able to say, so that a brief can be written in it.

A language is a module beside this one (en.py, de.py) with everything that stands in `Language`. The
type checker holds each of them to it. Nothing here is escaped or made safe: what stands in the
sentences (names, numbers of conversations) has been before.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Literal, Protocol

from fiftytwo.terms.brief import CareKind
from fiftytwo.terms.conversation import Channel
from fiftytwo.terms.moments import Answered, MomentKind, Unfit
from fiftytwo.terms.week import Week

Unit = Literal["minute", "hour", "day"]
How = Literal["said", "written", "witnessed", "customer"]
"""How a thanks was given; customer: in a conversation, or where customers thank."""


@dataclass(frozen=True)
class Note:
    """What is said of one of everyone else, or of several at once: "read a conversation together".

    Without a colon and a full stop, in the singular and plural alike, and without he or she: the
    roster does not say how people want to be spoken of.
    """

    what: str
    aside: str | None = None
    """What may differ between people of whom the same is said: "last thanked 20 days ago"."""


FRACTIONS = (1 / 10, 1 / 4, 1 / 3, 1 / 2, 2 / 3, 3 / 4)
"""How often, in parts of how often elsewhere, that every language has a word for."""


def fraction(share: float, rest: float) -> int:
    """Which of FRACTIONS `share` is of `rest`, the nearest one."""
    part = share / rest if rest else 1.0
    return min(range(len(FRACTIONS)), key=lambda place: abs(FRACTIONS[place] - part))


def weekday_number(day: str | int) -> int:
    """0 for Monday to 6, of a number or a date as ISO 8601."""
    return day if isinstance(day, int) else date.fromisoformat(day).weekday()


class Language(Protocol):
    """Everything the brief says that does not come from outside."""

    # Headings and what stands beneath them.
    CARE_FIRST: str
    CARE_HINT: str
    THANK: str
    EVERYONE_ELSE: str
    ALIKE: str
    TOGETHER: str
    HARD: str
    COMING: str
    NOT_SEEN: str
    NO_THANKS: str
    NO_THANKS_UNDATED: str
    INSTEAD: str
    """What to do where there are no thanks."""
    FOOT: str
    SLOGAN: str

    # Whose page it is.
    EVERYONE: str
    """Heads the page of a team, or a source, without a name."""
    THE_TEAM: str
    """For whom the page of a team is that nobody leads; see `for_whom`."""
    ALL_OF_IT: str
    """Instead of a day, where the source has no times."""
    ALL_WEEKS: str
    """The ring of the year, where the source has no times, in words."""
    ALL: str
    """The same within the ring: four letters at most."""
    NAMELESS: str

    # Before a quote: whose words they are.
    QUOTATION_MARKS: tuple[str, str]
    CUSTOMER: str
    ARRIVED: str
    LEFT_WITH: str
    """After ARRIVED: how the same customer left."""
    WROTE: str
    """The person who is thanked did."""
    SAID: str
    """The same on the telephone."""
    WROTE_TO_A_COLLEAGUE: str
    COLLEAGUE: str
    IN_A_SURVEY: str

    # Beneath a quote.
    ASSISTED: str
    CHANNELS: Mapping[Channel, str]
    WHY: Mapping[MomentKind, str]
    """Why it was picked: a sentence about the person, of all kinds but praised, thanked and
    helped_a_colleague."""
    HELPED: Mapping[Answered, str]
    """The same of a note to a colleague: how the customer was answered after it."""
    NOTED: str
    """The same where no answer to the customer stands there."""
    UNFIT: Mapping[Unfit, str]
    UNFIT_OTHERWISE: str
    """A reason that we have no word for."""
    CARE: Mapping[CareKind, str]
    """What happened, to be followed by when; QUEUE is a sentence of its own."""
    LOOK_NOW: str
    """After danger."""
    CARE_OTHERWISE: str
    """Something happened that we have no word for."""

    # Numbers, names, days.
    def number(self, count: int) -> str: ...
    def in_a_row(self, names: Sequence[str]) -> str: ...
    def weekday_and_time(self, at: datetime) -> str: ...
    def long_day(self, day: date) -> str: ...
    def week_dates(self, week: Week) -> str: ...
    def week_number(self, week: Week) -> str: ...

    def week_in_the_year(self, number: int, weeks: int) -> str:
        """The ring of the year in words."""

    # Whose page it is, and what was read for it.
    def for_whom(self, lead: str) -> str: ...
    def what_was_read(
        self,
        *,
        read: int,
        contacts: int,
        without_text: int,
        without_customer: int,
        not_judged: int,
    ) -> str:
        """The last three say what the contacts are that were not read."""

    def thank_heading(self, count: int) -> str: ...
    def and_more(self, count: int) -> str:
        """The last line of a part that was too long for the page."""

    # About the person to thank.
    def shift(self, name: str) -> str: ...
    def last_thanked(self, days: int | None) -> str: ...
    def signs_as(self, signature: str, account: str, *, stranger: bool) -> str:
        """account: may be empty; stranger: there is a roster, and they are not in it."""

    def seen_by(self, name: str) -> str:
        """Before words that somebody wrote down who was there; the name may be empty."""

    def said_to(self, account: str) -> str: ...

    # The facts of a moment, in clauses of one sentence.
    def which_contact(self, contacts: int) -> str: ...
    def after_messages(self, messages: int, agents: int) -> str: ...
    def waited(self, count: int, unit: Unit) -> str: ...
    def meant_for(self, names: Sequence[str]) -> str: ...
    def conversation_number(self, conversation: str) -> str: ...
    def likes(self, words: str) -> str: ...
    def not_for_the_wall(self, reasons: Sequence[str]) -> str: ...

    # Care.
    def words_of_care(self, name: str, *, are_open: bool) -> str: ...

    # One for each of Says, by its name and with its facts. See terms/brief.py for what they mean.
    def people(self, *, count: int) -> str: ...
    def worked(self, *, count: int) -> str: ...
    def away(self, *, names: Sequence[str]) -> str: ...
    def joined(self, *, names: Sequence[str]) -> str: ...

    def thanked_lately(self, *, days: int) -> Note: ...
    def has_moment(self) -> Note: ...
    def look_read(self, *, days: int | None, roster: bool, conversation: str | None) -> Note: ...
    def look_sit(self, *, days: int | None, roster: bool) -> Note: ...
    def look_shift(self, *, days: int | None, weekday: str | int, time: str) -> Note: ...
    def steady(self, *, days: int | None, roster: bool, conversation: str) -> Note: ...
    def calls_only(
        self, *, days: int | None, weekday: str | int | None, time: str | None
    ) -> Note: ...
    def back(self, *, weekday: str | int | None) -> Note: ...
    def new(self) -> Note: ...
    def on_leave(self) -> Note: ...
    def left(self) -> Note: ...

    def put_right(self, *, count: int, team: str | None) -> str: ...
    def weathered(
        self, *, weekday: str | int, contacts: int | None, usual: int | None, example: str
    ) -> str: ...

    def seen_all(self, *, count: int, of: int, days: int) -> str: ...
    def seen_teams(
        self, *, teams: Sequence[str], counts: Sequence[int], of: Sequence[int], days: int
    ) -> str: ...
    def seen_less(
        self,
        *,
        by: str,
        group: str | None,
        count: int,
        of: int,
        days: int,
        low: float,
        high: float,
        rest_count: int,
        rest_of: int,
    ) -> str:
        """In plain words first; numbers and interval in brackets after them."""

    def heard_less(
        self,
        *,
        by: str,
        group: str | None,
        count: int,
        of: int,
        low: float,
        high: float,
        rest_count: int,
        rest_of: int,
        mostly: str | None,
    ) -> str:
        """Likewise, with why that may be."""

    def seen_hidden(self, *, by: Sequence[str]) -> str: ...
    def seen_by_calendar(self) -> str: ...

    def refusals(
        self, *, count: int, where: str | None, words: str | None, example: str | None
    ) -> str: ...
    def hard_queue(self, *, queue: str) -> str: ...
    def angry_load(self, *, queue: str, share: float) -> str: ...
    def loads(self, *, teams: Sequence[str], hours: Sequence[float]) -> str: ...

    def anniversary(self, *, name: str, years: int, day: str) -> str: ...
    def the_week(self, *, monday: str) -> str: ...

    def without_text(self, *, count: int) -> str: ...
    def unknown_language(self, *, count: int) -> str: ...
    def unsigned(self, *, count: int) -> str: ...
    def without_time(self, *, count: int) -> str: ...
    def strangers(self, *, names: Sequence[str], others: bool) -> str: ...
    def named_unmatched(self, *, name: str, conversation: str, called: Sequence[str]) -> str: ...
    def young_reading(self) -> str: ...

    def copies(self, *, names: Sequence[str]) -> str: ...
    def not_thanked(self, *, names: Sequence[str]) -> str: ...

    # The keepsake.
    KEEPSAKE_TITLE: str
    KEEPSAKE_SAID: str
    """Where words were said and not written down."""
    KEEPSAKE_UNDATED: str
    KEEPSAKE_NOTHING: str
    KEEPSAKE_FOOT: str

    def keepsake_by(self, how: How, name: str) -> str:
        """Above a thanks; the name may be empty."""

    # Notes for a speech. What is said aloud speaks of people by name.
    SPEECH_DEEDS: Mapping[MomentKind, str]
    """What was done, without anybody's words, of whoever was named before; the kinds of which one
    may speak before others."""

    def speech_weathered(
        self, *, team: str, day: date, contacts: int | None, usual: int | None
    ) -> str:
        """contacts: null, as usual, where no number is to be told."""

    def speech_put_right(self, *, team: str, week: Week, count: int) -> str: ...
    def speech_turned_around(self, *, team: str, count: int) -> str: ...
