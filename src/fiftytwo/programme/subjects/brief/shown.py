"""The brief as a page to work through: what stands open, what was answered, and what is next."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, time
from typing import Any
from uuid import UUID
from zoneinfo import ZoneInfo

from django.utils.translation import get_language
from django.utils.translation import gettext as _

from fiftytwo.programme.foundation.people.models import Person, User
from fiftytwo.programme.foundation.published.content import as_brief, as_moment
from fiftytwo.programme.foundation.published.models import Brief as Row
from fiftytwo.programme.foundation.published.models import Moment
from fiftytwo.programme.foundation.thanks.models import Liking, Way
from fiftytwo.programme.foundation.thanks.queries import thankable, thanked_moments
from fiftytwo.programme.press.page import Named, Page, Thanks, page_of
from fiftytwo.programme.subjects.brief import links, queries
from fiftytwo.programme.subjects.brief.models import Answer, Answered
from fiftytwo.terms.brief import LANGUAGES, Brief, Thank, WhatWasRead
from fiftytwo.terms.week import parse_week


@dataclass(frozen=True)
class Card:
    """One pick, with all that can be done about it."""

    thanks: Thanks
    person: UUID | None
    """Whom to thank; null: they are gone, or nobody here."""
    is_thanked: bool
    answer: Answered | None
    """What the lead answered; null: nothing, or thanks."""
    passed_by: str
    """Of a card that a colleague passed: their name; else empty."""
    can_take_back: bool
    is_own_writing: bool
    """The reader thanked for it, in writing."""
    week: str

    @property
    def moment_id(self) -> str:
        return self.thanks.moment_id

    @property
    def anchor(self) -> str:
        return links.anchor(self.moment_id)

    @property
    def is_open(self) -> bool:
        return not self.is_thanked and (self.answer is None or bool(self.passed_by))

    @property
    def said(self) -> str:
        """What became of it, in few words; empty where it is open."""
        if self.is_thanked:
            return _("thanked")
        if self.answer is None:
            return ""
        if self.answer.answer == Answer.PASSED and self.answer.passed_to:
            return _("passed to %(name)s") % {"name": self.answer.passed_to.name}
        if self.answer.answer == Answer.WRONG:
            return _("set aside: %(why)s") % {"why": self.answer.get_why_display()}
        return _("not now")

    @property
    def composer(self) -> str:
        told = {"to": str(self.person), "moment": self.moment_id, "back": self.back}
        return links.asked(links.COMPOSER, **told)

    @property
    def back(self) -> str:
        return links.after(self.week, self.moment_id)


@dataclass(frozen=True)
class OneElse:
    """One of everyone else."""

    name: str
    aside: str
    person_id: str | None
    person: UUID | None
    """As in Card."""
    is_thanked: bool
    """Since the page was written."""
    week: str

    @property
    def composer(self) -> str:
        return links.asked(links.COMPOSER, to=str(self.person), back=self._back)

    @property
    def seen(self) -> str:
        return links.asked(links.SEEN, to=str(self.person), back=self._back)

    @property
    def _back(self) -> str:
        return f"{links.page_of_week(self.week)}#{links.EVERYONE_ELSE}"


@dataclass(frozen=True)
class LineElse:
    """A line of everyone else: one of them, or those of whom the same is said."""

    note: str
    together: bool
    people: Sequence[OneElse]


@dataclass(frozen=True)
class Work:
    """The page of one week, as far as it was worked through."""

    week: str
    page: Page
    brief: Brief
    cards: Sequence[Card]
    """The picks, in the order of the page."""
    before: Sequence[Card]
    """What was answered and is picked no more."""
    passed: Sequence[Card]
    """What colleagues passed to the reader."""
    everyone_else: Sequence[LineElse]

    @property
    def in_order(self) -> list[Card]:
        return [*self.cards, *self.before, *self.passed]

    @property
    def done(self) -> int:
        """Picks that are thanked for or set aside."""
        return sum(not card.is_open for card in self.cards)

    @property
    def first_open(self) -> Card | None:
        return next((card for card in self.in_order if card.is_open), None)

    def after(self, moment_id: str) -> str:
        """The anchor at which to go on: of that card where it stands open, else the next one."""
        cards = self.in_order
        at = next((n for n, card in enumerate(cards) if card.moment_id == moment_id), -1)
        if at >= 0 and cards[at].is_open:
            return cards[at].anchor
        following = next((card for card in cards[at + 1 :] if card.is_open), None)
        card = following or self.first_open
        return card.anchor if card else links.EVERYONE_ELSE


def work_of(user: User, lead: Person, row: Row) -> Work:
    """For the reader's language, as the brief was published and answered since."""
    told = in_language(as_brief(row.content))
    answers = queries.answers_of(lead, row.week)
    gone = [one for one in answers.values() if one.moment_id not in _ids(told.thank)]
    passed = queries.passed_to(lead)
    rows = queries.published([one.moment_id for one in (*gone, *passed)])
    maker = _Maker(user, lead, row.week, told, rows, (*gone, *passed))
    page = page_of(replace(told, thank=maker.with_likings(told.thank)))
    return Work(
        week=row.week,
        page=page,
        brief=told,
        cards=[maker.card(each, answers.get(each.moment_id)) for each in page.thanks],
        before=list(maker.cards_of(gone)),
        passed=list(maker.passed(passed)),
        everyone_else=maker.everyone_else(page.everyone_else),
    )


def passed_alone(user: User, person: Person) -> Work:
    """What colleagues passed to somebody who has no brief of their own."""
    passed = queries.passed_to(person)
    rows = queries.published([one.moment_id for one in passed])
    empty = in_language(_EMPTY)
    maker = _Maker(user, person, "", empty, rows, passed)
    return Work("", page_of(empty), empty, (), (), list(maker.passed(passed)), ())


def in_language(brief: Brief) -> Brief:
    """In the reader's, where the page speaks it."""
    language = get_language() or brief.language
    return replace(brief, language=language if language in LANGUAGES else LANGUAGES[0])


class _Maker:
    """Makes cards of what stands on the page and beside it, with few questions for all of them."""

    def __init__(
        self,
        user: User,
        lead: Person,
        week: str,
        told: Brief,
        rows: Mapping[str, Moment],
        beside: Sequence[Answered],
    ) -> None:
        self._week, self._told, self._rows = week, told, rows
        self._zone = ZoneInfo(lead.time_zone)
        ids = {*_ids(told.thank), *(one.moment_id for one in beside)}
        self._thanked, self._mine = thanked_moments(ids), queries.own_thanks(user, ids)
        about = {one.person_id for one in told.thank if one.person_id}
        about |= {one.person_id for one in told.everyone_else if one.person_id}
        about |= {one.person.person_id for one in beside}
        here = thankable(user).filter(person_id__in=about)
        self._people = {person.person_id: person for person in here}
        self._likings = queries.likings(self._people.values())

    def with_likings(self, thanks: Sequence[Thank]) -> tuple[Thank, ...]:
        """With how people said that they like to be thanked, where they did."""
        return tuple(_liked(one, self._likings.get(one.person_id or "")) for one in thanks)

    def card(self, thanks: Thanks, answer: Answered | None, *, passed_by: str = "") -> Card:
        person = self._people.get(thanks.person_id or "")
        is_thanked = thanks.moment_id in self._thanked
        return Card(
            thanks=thanks,
            person=person.pk if person else None,
            is_thanked=is_thanked,
            answer=answer,
            passed_by=passed_by,
            can_take_back=self._mine.get(thanks.moment_id, bool(answer) and not is_thanked),
            is_own_writing=not self._mine.get(thanks.moment_id, True),
            week=self._week,
        )

    def cards_of(self, answers: Sequence[Answered]) -> Iterator[Card]:
        """Of answers to what stands not on the page; what a run finds no more is left out."""
        for answer in answers:
            thanks = self._thanks(answer)
            if thanks:
                yield self.card(thanks, answer)

    def passed(self, answers: Sequence[Answered]) -> Iterator[Card]:
        for answer in answers:
            thanks = self._thanks(answer)
            if thanks:
                yield self.card(thanks, answer, passed_by=answer.lead.name)

    def _thanks(self, answer: Answered) -> Thanks | None:
        row = self._rows.get(answer.moment_id)
        liking = self._likings.get(answer.person.person_id)
        return thanks_alone(row, answer.person, answer.week, liking) if row else None

    def everyone_else(self, lines: Sequence[Named]) -> list[LineElse]:
        ids = {one for line in lines for one in line.person_ids if one}
        opens = self._told.opens
        # The lead's own midnight: a thanks given on their Monday morning is since the page.
        since = datetime.combine(opens, time(), self._zone) if opens else None
        thanked = queries.thanked_since(ids, since) if since else set()
        return [
            LineElse(line.note, line.together, list(self._people_of(line, thanked)))
            for line in lines
        ]

    def _people_of(self, line: Named, thanked: set[str]) -> Iterator[OneElse]:
        for name, aside, who in zip(line.names, line.asides, line.person_ids, strict=True):
            person = self._people.get(who or "")
            yield OneElse(
                name, aside, who, person.pk if person else None, who in thanked, self._week
            )


def thanks_alone(row: Moment, person: Person, week: str, liking: Liking | None) -> Thanks:
    """A pick that stands on no page of the reader's, as a page would say it."""
    moment = as_moment(row.content)
    moment = replace(moment, facts={"zone": person.time_zone} | moment.facts)
    thank = Thank(person.person_id, person.name, moment, None, person.likes or None)
    told = replace(_EMPTY, week=parse_week(week) if week else None, thank=(_liked(thank, liking),))
    [thanks] = page_of(in_language(told)).thanks
    # When they were last thanked was the business of the page it stood on.
    return replace(thanks, about=())


def _liked(thank: Thank, liking: Liking | None) -> Thank:
    return replace(thank, likes=_liking(liking) or thank.likes) if liking else thank


def _ids(thanks: Sequence[Thank]) -> list[str]:
    return [one.moment.id for one in thanks]


def _liking(liking: Liking) -> str:
    """In the words of whoever speaks of somebody, then in their own."""
    way = {
        Way.IN_PERSON: _("said in person, between the two of you"),
        Way.WRITTEN: _("written, for their eyes alone"),
        Way.TEAM: _("in front of the team"),
        Way.EVERYONE: _("where everyone can see it"),
    }.get(Way(liking.way), "")
    return "; ".join(part for part in (str(way), liking.note) if part)


_EMPTY = Brief(
    for_=None,
    team=None,
    week=None,
    opens=None,
    people_line=(),
    read=WhatWasRead(0, 0, 0, 0, 0, 0),
    care=None,
    thank=(),
    everyone_else=(),
    alike=(),
    together=(),
    hard=(),
    coming=(),
    not_seen=(),
)
"""A page with nothing on it: for a pick that is shown by itself."""


def empty_page() -> Page:
    """With nothing on it, in the reader's language."""
    return page_of(in_language(_EMPTY))


def around(page: Page) -> dict[str, Any]:
    """What the templates need of a page beside its cards."""
    return {
        "page": page,
        "week_number": page.say.week_number(page.week) if page.week else "",
        "week_dates": page.say.week_dates(page.week) if page.week else "",
        "opening": page.say.QUOTATION_MARKS[0],
        "closing": page.say.QUOTATION_MARKS[1],
        "said_path": links.SAID,
    }
