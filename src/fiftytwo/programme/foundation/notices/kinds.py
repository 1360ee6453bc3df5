"""Which entry of the journal tells whom, and in which words: one table.

A title is a subject line and the heading in a chat: locked screens show it, so it is the same for
everybody, with nothing filled in. A body says what happened and where to read it: what it fills in
are codes of the entry (a week, a role), never a name, never words of anybody.
"""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from django.db.models import Q
from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from fiftytwo.programme.foundation.access.models import Grant
from fiftytwo.programme.foundation.access.roles import Act, Role
from fiftytwo.programme.foundation.journal.models import Entry
from fiftytwo.programme.foundation.notices.models import Channel
from fiftytwo.programme.foundation.people.models import Person, User
from fiftytwo.programme.foundation.thanks.models import How


def of_user(entry: Entry) -> Iterable[User]:
    """To whom it was done: the user, or the user whose grant it is."""
    if entry.of is None:
        return ()
    granted = Grant.objects.filter(pk=entry.of).values("user")
    return User.objects.filter(Q(pk=entry.of) | Q(pk__in=granted), is_active=True)


def named(entry: Entry) -> Iterable[User]:
    """Whose ids stand in the entry's facts: of what is done, it is whom to tell."""
    return User.objects.filter(pk__in=entry.facts.get("tells", ()), is_active=True)


def administrators(entry: Entry) -> Iterable[User]:
    """Everyone who looks after the machine."""
    grants = Grant.objects.filter(role=Role.ADMINISTRATOR).filter(
        Q(ends_at=None) | Q(ends_at__gt=entry.at)
    )
    return User.objects.filter(is_active=True, pk__in=grants.values("user"))


def receivers(entry: Entry) -> Iterable[User]:
    """Whom a thanks is for, those of them who may sign in."""
    return User.objects.filter(is_active=True, person__received__recognition=entry.of)


def leads_of_place(entry: Entry) -> Iterable[User]:
    """Who leads those whom a customer may thank there."""
    people = Person.objects.filter(Q(places=entry.of) | Q(team__places=entry.of))
    return User.objects.filter(is_active=True, person__led__in=people).distinct()


def thanked(entry: Entry) -> Iterable[User]:
    """Who got a thanks in writing; what was said in person they have heard."""
    if entry.facts.get("how") == How.SAID:
        return ()
    return User.objects.filter(person__received__recognition=entry.of, is_active=True)


def givers(entry: Entry) -> Iterable[User]:
    """Who gave a thanks."""
    return User.objects.filter(given=entry.of, is_active=True)


def the_other_one(entry: Entry) -> Iterable[User]:
    """Of giver and receiver of a thanks, whoever did not write under it."""
    of_either = Q(given__receipts=entry.of) | Q(person__received=entry.of)
    return User.objects.filter(of_either, is_active=True).exclude(id__in=[entry.by]).distinct()


def nobody(entry: Entry) -> Iterable[User]:
    """No person: it is told in the room alone."""
    return ()


def the_thing(entry: Entry) -> str:
    """Once about one thing, however often it is done."""
    return str(entry.of)


def the_entry(entry: Entry) -> str:
    """Each entry is a thing of its own."""
    return str(entry.pk)


def the_week(entry: Entry) -> str:
    """Once a week, however often it was journalled."""
    return str(entry.facts.get("week", ""))


def the_month(entry: Entry) -> str:
    """Once a month."""
    return str(entry.facts.get("month", ""))


def the_job(entry: Entry) -> str:
    """Once a day for each job: one that fails all night is one thing to look at."""
    return f"{entry.facts.get('job', '')} {entry.at.date()}"


def _role(facts: Mapping[str, Any]) -> dict[str, Any]:
    role = facts.get("role")
    return {"role": Role(role).label if role in Role.values else _("a role")}


@dataclass(frozen=True)
class Kind:
    """One kind of notice."""

    name: str
    verb: str
    """Of journal/words.py."""
    label: Promise
    """What somebody chooses who wants it or not."""
    title: Promise
    body: Promise
    tells: Callable[[Entry], Iterable[User]]
    page: str
    """Name of the address where it is read."""
    about: Callable[[Entry], str] = the_entry
    fills: Callable[[Mapping[str, Any]], dict[str, Any]] = dict
    """facts -> what the body fills in."""
    by: tuple[Channel, ...] = (Channel.MAIL,)
    """Channels by which it leaves where nobody chose otherwise."""
    of: Act | None = None
    """Who may do this can come to be told; null: everybody."""
    urgent: bool = False
    """Leaves at once by every channel, in quiet hours too; nobody chooses otherwise."""
    in_room: bool = False
    """Told in the organisation's room of the chat as well."""
    is_chosen: bool = True
    """Whether somebody can choose to be told; false: it is for the room alone."""


KINDS = (
    Kind(
        "customer_thanked",
        "customer_thanked",
        label=_("a customer thanked me"),
        title=_("A customer says thank you"),
        body=_("A customer wrote something for you. It stands on your page."),
        tells=receivers,
        page="me",
        of=Act.SEE_SELF,
    ),
    Kind(
        "kudos_waits",
        "kudos_waits",
        label=_("a customer's thanks wait for me"),
        title=_("A customer's thanks wait for you"),
        body=_("A customer thanked your team. Say whom it is for."),
        tells=leads_of_place,
        page="kudos",
        of=Act.READ_BRIEF,
    ),
    Kind(
        "kudos_danger",
        "kudos_danger",
        # Whoever leads the running shift is asked as for every danger; this is for what is left.
        label=_("what may mean danger waits for me where customers thank"),
        title=_("A customer wrote something that you have to read"),
        body=_("Where customers thank, one wrote what may mean danger. Say what becomes of it."),
        tells=leads_of_place,
        page="kudos",
        of=Act.READ_BRIEF,
        by=(Channel.MAIL, Channel.CHAT),
    ),
    Kind(
        "brief_ready",
        "brief_announced",
        label=_("my brief is ready"),
        title=_("Your brief is ready"),
        body=_("The week that has just ended is on one page. Ten minutes are enough for it."),
        tells=of_user,
        page="brief",
        about=the_week,
        of=Act.READ_BRIEF,
        by=(Channel.MAIL, Channel.CHAT),
    ),
    Kind(
        "pick_passed",
        "pick_passed",
        label=_("a colleague passes me a thanks to give"),
        title=_("Somebody waits for your thanks"),
        body=_("A colleague passed you something to thank for. It stands on your brief."),
        tells=of_user,
        page="brief",
        of=Act.READ_BRIEF,
    ),
    Kind(
        "who_was_missed",
        "missed_announced",
        label=_("once a month: who was missed"),
        title=_("Who did we miss, and why"),
        body=_("A new month: look once at who went unseen for long. It takes ten minutes."),
        tells=of_user,
        page="missed",
        about=the_month,
        of=Act.READ_BRIEF,
    ),
    Kind(
        "keepsake",
        "keepsake_offered",
        label=_("my keepsake, before I leave"),
        title=_("Your keepsake"),
        body=_("Everything that you were thanked for, as a file that is yours to keep."),
        tells=of_user,
        page="keepsake",
        of=Act.SEE_SELF,
    ),
    Kind(
        "access_given",
        "grant_given",
        label=_("I was given access"),
        title=_("You were given access"),
        body=_("You can now use Fiftytwo as: %(role)s."),
        tells=of_user,
        page="home",
        fills=_role,
    ),
    Kind(
        "thanks_received",
        "thanks_given",
        label=_("somebody thanked me"),
        title=_("Somebody thanked you"),
        body=_("What they wrote waits for you. How far it may be shown is yours to say."),
        tells=thanked,
        page="my_thanks",
        of=Act.SEE_SELF,
        by=(Channel.MAIL, Channel.CHAT),
    ),
    Kind(
        "thanks_unfit",
        "thanks_unfit",
        label=_("a thanks of mine cannot hang as it stands"),
        title=_("A thanks of yours cannot hang as it stands"),
        body=_(
            "It reached whoever it is for. Why it hangs nowhere stands beside it; "
            "say it otherwise, and it can."
        ),
        tells=givers,
        page="my_given",
        of=Act.THANK,
    ),
    Kind(
        "reply_received",
        "thanks_answered",
        label=_("somebody wrote under a thanks of mine"),
        title=_("There is an answer to a thanks"),
        body=_("Somebody wrote under a thanks that you gave or received."),
        tells=the_other_one,
        page="my_thanks",
        of=Act.THANK,
        by=(Channel.MAIL, Channel.CHAT),
    ),
    Kind(
        "wall_of_the_week",
        "wall_announced",
        label=_("new thanks hang on the wall (Fridays)"),
        title=_("New thanks hang on the wall"),
        body=_("This week thanks were released for all to see. Here they hang together."),
        tells=of_user,
        page="wall_of_the_week",
        about=the_week,
        # To those alone who choose it: nobody is sent what they did not ask for.
        by=(),
        of=Act.SEE_WALL,
    ),
    Kind(
        "thanks_hung",
        "thanks_hung",
        label=_("a new thanks hangs on the wall"),
        title=_("A new thanks hangs on the wall"),
        body=_("Its giver released it, and whoever received it said yes. Read it on the wall."),
        tells=nobody,
        page="wall",
        about=the_thing,
        by=(),
        in_room=True,
        is_chosen=False,
    ),
    Kind(
        "job_given_up",
        "job_given_up",
        label=_("a job failed too often"),
        title=_("A job was given up"),
        body=_("%(job)s was tried %(tries)s times and failed (%(why)s). It is not tried again."),
        tells=administrators,
        page="jobs",
        about=the_job,
        by=(Channel.MAIL, Channel.CHAT),
        of=Act.CHANGE_SETTINGS,
        in_room=True,
    ),
    Kind(
        "danger",
        "danger_told",
        label=_("somebody may be in danger"),
        title=_("Somebody may be in danger: look now"),
        body=_("You are asked to look now. Whoever takes it says so on the page; the others rest."),
        tells=named,
        page="care_danger",
        of=Act.SEE_DANGER,
        urgent=True,
    ),
    Kind(
        "danger_perhaps",
        "danger_perhaps",
        label=_("somebody may perhaps be in danger: nobody is sure"),
        title=_("Please look when you can"),
        body=_("Something reads like a danger, and may be none. It waits for a person to look."),
        tells=named,
        page="care_danger",
        of=Act.SEE_DANGER,
        by=(Channel.MAIL, Channel.CHAT),
    ),
    Kind(
        "danger_unasked",
        "danger_unasked",
        label=_("nobody can be asked about a danger"),
        title=_("Somebody may be in danger, and nobody can be asked"),
        body=_(
            "No role reaches whoever it was said to. Give somebody the role of duty lead for that "
            "client or team, or for all: they are asked within ten minutes."
        ),
        tells=administrators,
        page="users",
        about=the_thing,
        of=Act.CHANGE_PEOPLE,
        urgent=True,
    ),
    Kind(
        "care_asked",
        "care_asked",
        label=_("somebody of my team could do with a word"),
        title=_("Somebody of your team could do with a word from you"),
        body=_("Of whom, of what kind and when stands on your page. It takes one human sentence."),
        tells=named,
        page="care_team",
        of=Act.SEE_BRIEF,
        by=(Channel.MAIL, Channel.CHAT),
    ),
    Kind(
        "words_shared",
        "words_shared",
        label=_("somebody lets me read what they had to read"),
        title=_("Somebody lets you read what they had to read"),
        body=_("It stands on your page until they take it back."),
        tells=named,
        page="care_team",
        of=Act.SEE_BRIEF,
    ),
    Kind(
        "queue_told",
        "queue_told",
        label=_("a queue is hard for most who work it"),
        title=_("A queue is hard for most who work it"),
        body=_(
            "In week %(week)s it took more than is usual. A word helps nobody here: the rota does."
        ),
        tells=named,
        page="care_queues",
        of=Act.SEE_HEADS_PAGE,
        by=(Channel.MAIL, Channel.CHAT),
    ),
    Kind(
        "incident_filed",
        "incident_filed",
        label=_("an incident waits for my answer"),
        title=_("An incident waits for your answer"),
        body=_("It is owed within one working day."),
        tells=named,
        page="care_incidents",
        of=Act.ANSWER_INCIDENTS,
        by=(Channel.MAIL, Channel.CHAT),
    ),
    Kind(
        "incident_overdue",
        "incident_overdue",
        label=_("an answer to an incident is overdue"),
        title=_("An answer to an incident is overdue"),
        body=_("It was owed within one working day, and somebody still waits for it."),
        tells=named,
        page="care_incidents",
        of=Act.ANSWER_INCIDENTS,
        by=(Channel.MAIL, Channel.CHAT),
    ),
    Kind(
        "incident_answered",
        "incident_answered",
        label=_("my incident was answered"),
        title=_("Your incident was answered"),
        body=_("The answer stands in the register."),
        tells=named,
        page="care_incidents",
        of=Act.SEE_SELF,
    ),
)
CHOSEN = tuple(kind for kind in KINDS if kind.is_chosen and not kind.urgent)
BY_NAME = {kind.name: kind for kind in KINDS}
BY_VERB = {kind.verb: kind for kind in KINDS}
