"""Notes for a speech: one true line of each team, and one line for each person, nobody missing.

Whose consent does not reach as far as the speech is not quoted: the speaker asks first. Whoever
was abused and stayed courteous is not told of before others.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time
from enum import StrEnum
from typing import Any
from uuid import UUID
from zoneinfo import ZoneInfo

from django.db.models import Q
from django.utils.translation import get_language

from fiftytwo.programme.foundation.access.may import may, read_about
from fiftytwo.programme.foundation.access.roles import Act
from fiftytwo.programme.foundation.people.models import Person, Team, User
from fiftytwo.programme.foundation.people.queries import on_boards
from fiftytwo.programme.foundation.privacy.models import Audience
from fiftytwo.programme.foundation.published.content import as_moment
from fiftytwo.programme.foundation.published.models import Brief, Standing
from fiftytwo.programme.foundation.published.queries import moments_that_stand
from fiftytwo.programme.foundation.thanks.queries import FORGOTTEN
from fiftytwo.programme.press.sentences import native_number
from fiftytwo.programme.press.speech import aloud, is_customers, minutes_to_say
from fiftytwo.programme.press.words import SPOKEN, words_in
from fiftytwo.programme.press.words.language import Language
from fiftytwo.terms import moments as terms
from fiftytwo.terms.brief import Says
from fiftytwo.terms.moments import MomentKind
from fiftytwo.terms.people import State
from fiftytwo.terms.standing import Reason
from fiftytwo.terms.week import parse_week

GROUP = 5
"""A number of a smaller team points at a person. DESIGN 2.3."""

MOST = 150
"""People on one page of notes: a speech that names more is none. Then a team is chosen."""

TO = (Audience.TEAM, Audience.EVERYONE)
"""Before whom one can speak."""


class Kind(StrEnum):
    """What there is to say of somebody."""

    QUOTE = "quote"
    DEED = "deed"
    ASK = "ask"
    """They did not say that it may go so far: ask them first."""
    LOOK = "look"
    """Nothing is on file; there is time to look."""


class Because(StrEnum):
    """Why it is no quote."""

    NOTHING = ""
    NO_QUOTES = "no_quotes"
    """They want no customer's words beside their name."""
    UNFIT = "unfit"
    NO_WORDS = "no_words"
    """No customer wrote about it."""
    CALLS_ONLY = "calls_only"
    NEW = "new"


@dataclass(frozen=True)
class Said:
    """One person's line."""

    person: Person
    kind: Kind
    because: Because
    quote: str
    """Empty but for a quote."""
    deed: str
    """What was done, without anybody's words; empty where nothing is on file."""
    on: date | None = None
    """The day, by their own clock."""
    conversation: str = ""
    """Its number in the helpdesk, for whoever wants to read it first."""


@dataclass(frozen=True)
class OfTeam:
    """One team, or those of no team."""

    team: Team | None
    line: str
    """Empty: nothing is on file that is true of it."""
    people: tuple[Said, ...]


@dataclass(frozen=True)
class Notes:
    """All that can be said."""

    to: Audience
    teams: tuple[OfTeam, ...]
    minutes: int
    choices: tuple[Team, ...]
    """Teams of which notes can be had by themselves; none where there is one."""
    chosen: Team | None


def notes_for(user: User, *, since: date, to: str = "", team: UUID | None = None) -> Notes:
    """Of everyone about whom the user reads; of one team where one is named, or where else it
    would be too many.

    since: from which day on a moment counts.
    """
    people = list(
        read_about(user)
        .filter(on_boards())
        .exclude(name=FORGOTTEN)
        .select_related("team", "consent")
        .order_by("team__name", "name", "pk")
    )
    # A lead is of their own team, and speaks of others.
    people = [person for person in people if person.pk != user.person_id]
    choices = {person.team.pk: person.team for person in people if person.team}
    chosen = choices.get(team) if team else None
    if chosen is None and len(people) > MOST:
        chosen = next(iter(choices.values()), None)
    if chosen:
        people = [person for person in people if person.team == chosen]
    audience = _audience(user, to)
    teams = tuple(_teams(people[:MOST], since, audience))
    return Notes(
        audience,
        teams,
        minutes_to_say(_texts(teams)),
        tuple(choices.values()) if len(choices) > 1 else (),
        chosen,
    )


def language_now() -> Language:
    """The press's words in the reader's language; English where it does not speak that one."""
    language = (get_language() or "en").split("-")[0]
    return words_in(language if language in SPOKEN else "en")


def _audience(user: User, told: str) -> Audience:
    """A lead speaks to a team, a head to everyone, unless they say otherwise."""
    if told in TO:
        return Audience(told)
    return Audience.EVERYONE if may(user, Act.SEE_HEADS_PAGE) else Audience.TEAM


def _texts(teams: Iterable[OfTeam]) -> Iterable[str]:
    for each in teams:
        yield each.line
        for said in each.people:
            if said.kind != Kind.LOOK:
                yield f"{said.person.name} {said.quote or said.deed}"


def _teams(people: Sequence[Person], since: date, to: Audience) -> Iterable[OfTeam]:
    best = _best_moments(people, since)
    standing = Standing.objects.in_bulk([person.person_id for person in people])
    teams: dict[Team | None, list[Person]] = {}
    for person in people:
        teams.setdefault(person.team, []).append(person)
    for team, members in teams.items():
        said = (_said(each, best.get(each.person_id), standing, to) for each in members)
        yield OfTeam(team, _line_of(team, since) if team else "", tuple(said))


def _best_moments(people: Sequence[Person], since: date) -> dict[str, terms.Moment]:
    """person_id -> the clearest moment of the year: a customer's words that fit before others."""
    spoken = [str(kind) for kind in language_now().SPEECH_DEEDS]
    this_year = Q(at=None) | Q(at__gte=datetime.combine(since, time(), UTC))
    rows = moments_that_stand().filter(
        this_year, person_id__in=[person.person_id for person in people], kind__in=spoken
    )
    best: dict[str, terms.Moment] = {}
    for row in rows.order_by("pk").iterator(chunk_size=500):
        moment = as_moment(row.content)
        who = str(row.person_id)
        if who not in best or _fitness(moment) > _fitness(best[who]):
            best[who] = moment
    return best


def _fitness(moment: terms.Moment) -> tuple[bool, bool, float, str]:
    is_words = is_customers(moment)
    is_more = moment.kind != MomentKind.STEADY
    return is_words and not moment.unfit, is_more, moment.strength, moment.id


def _said(
    person: Person, moment: terms.Moment | None, standing: dict[str, Standing], to: Audience
) -> Said:
    if moment is None:
        return Said(person, Kind.LOOK, _why_nothing(standing.get(person.person_id)), "", "")
    told = aloud(moment, language_now())
    kind, because = _how_far(person, moment, to, has_words=bool(told.quote))
    return Said(
        person,
        kind,
        because,
        told.quote if kind == Kind.QUOTE else "",
        told.deed,
        moment.at.astimezone(ZoneInfo(person.time_zone)).date() if moment.at else None,
        native_number(moment.conversation_id),
    )


def _how_far(
    person: Person, moment: terms.Moment, to: Audience, *, has_words: bool
) -> tuple[Kind, Because]:
    consent = getattr(person, "consent", None)
    if consent is None or not _reaches(consent.audience, to):
        return Kind.ASK, Because.NOTHING
    if not has_words:
        return Kind.DEED, Because.NO_WORDS
    if moment.unfit:
        return Kind.DEED, Because.UNFIT
    if not consent.quotes:
        return Kind.DEED, Because.NO_QUOTES
    return Kind.QUOTE, Because.NOTHING


def _reaches(audience: str, to: Audience) -> bool:
    order = list(Audience)
    return order.index(Audience(audience)) >= order.index(to)


def _why_nothing(standing: Standing | None) -> Because:
    if standing and standing.state == State.NEW:
        return Because.NEW
    if standing and Reason.CALLS_ONLY in standing.reasons:
        return Because.CALLS_ONLY
    return Because.NO_WORDS


def _line_of(team: Team, since: date) -> str:
    """What the team went through together, put right, or turned around; empty: none is known."""
    say = language_now()
    is_group = Person.objects.filter(on_boards(), team=team).count() >= GROUP
    told = list(_together(team))
    return (
        _weathered(told, team, say, is_group=is_group)
        or (_put_right(told, team, say) if is_group else "")
        or (_turned_around(team, since, say) if is_group else "")
    )


def _together(team: Team) -> Iterable[tuple[str, dict[str, Any]]]:
    """(week, line) of what the team's briefs of the published weeks say of all together."""
    leads = Person.objects.filter(led__team=team).values("person_id")
    for week, content in Brief.objects.filter(lead_id__in=leads).values_list("week", "content"):
        if content["team"] == team.name:
            yield from ((week, line) for line in content["together"])


def _weathered(
    told: Sequence[tuple[str, dict[str, Any]]], team: Team, say: Language, *, is_group: bool
) -> str:
    days = [line["facts"] for _, line in told if line["code"] == Says.WEATHERED]
    # Of no day that is only a number is it known when it was.
    days = [facts for facts in days if isinstance(facts["weekday"], str)]
    if not days:
        return ""
    hardest = max(days, key=lambda facts: (facts["contacts"] or 0, facts["weekday"]))
    return say.speech_weathered(
        team=team.name,
        day=date.fromisoformat(hardest["weekday"]),
        contacts=hardest["contacts"] if is_group else None,
        usual=hardest["usual"] if is_group else None,
    )


def _put_right(told: Sequence[tuple[str, dict[str, Any]]], team: Team, say: Language) -> str:
    weeks = [
        (line["facts"]["count"], week)
        for week, line in told
        if week and line["code"] == Says.PUT_RIGHT
    ]
    if not weeks:
        return ""
    count, week = max(weeks)
    return say.speech_put_right(team=team.name, week=parse_week(week), count=count)


def _turned_around(team: Team, since: date, say: Language) -> str:
    members = Person.objects.filter(on_boards(), team=team).values("person_id")
    after = datetime.combine(since, time(), UTC)
    found = moments_that_stand().filter(person_id__in=members, kind=MomentKind.TURNED_AROUND)
    count = found.filter(at__gte=after).count()
    return say.speech_turned_around(team=team.name, count=count) if count else ""
