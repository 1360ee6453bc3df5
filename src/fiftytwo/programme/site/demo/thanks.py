"""Thanks that the cast of the demo gave already, so that a wall hangs from the first minute."""

from dataclasses import dataclass
from datetime import timedelta

from django.utils import timezone

from fiftytwo.programme.foundation.access.roles import Role
from fiftytwo.programme.foundation.people.models import Person, User
from fiftytwo.programme.foundation.privacy.actions import choose_consent
from fiftytwo.programme.foundation.privacy.models import Audience
from fiftytwo.programme.foundation.published.models import Moment
from fiftytwo.programme.foundation.thanks.actions import give
from fiftytwo.programme.foundation.thanks.models import How, Recognition


@dataclass(frozen=True)
class Given:
    """What somebody of the cast wrote, and what it is about."""

    by: Role
    to: str
    words: str
    hours_ago: int
    audience: Audience = Audience.PRINTABLE
    about: tuple[str, str] | None = None
    """Conversation and kind of the moment that it answers; null: seen by the giver alone."""
    how: How = How.WRITTEN


LETS = {
    "p116": (Audience.PRINTABLE, True),
    "p117": (Audience.PRINTABLE, False),
    "p119": (Audience.TEAM, False),
    "p120": (Audience.PRINTABLE, True),
    "p121": (Audience.PRINTABLE, True),
    "p127": (Audience.EVERYONE, False),
    "p134": (Audience.EVERYONE, True),
    "p139": (Audience.PRINTABLE, False),
}
"""Whom thanks are shown of, how far, and whether with the customer's words. The others have not
chosen yet, so that theirs stay with them."""

GIVEN = (
    Given(
        Role.DUTY_LEAD,
        "p121",
        "The freight box was your idea, Jun; it stands in no rule of ours. A dress was on a table "
        "in time because you thought of it.",
        6,
        about=("own:-:L5150", "thanked"),
    ),
    Given(
        Role.DUTY_LEAD,
        "p120",
        "One date, and it held. Eight chairs, and the pub gave the deposit back.",
        30,
        about=("own:-:L4084", "thanked"),
    ),
    Given(
        Role.DUTY_LEAD,
        "p119",
        "You said once what you would not be called, Roz, and looked for his desk all the same. "
        "That is how I should like all of us to do it.",
        31,
        about=("own:-:L4111", "set_a_boundary"),
    ),
    Given(
        Role.HEAD,
        "p116",
        "You looked at the photo, found the one open edge and told him how to test it with a nail. "
        "I read it twice.",
        27,
        about=("own:-:L5152", "untangled"),
    ),
    Given(
        Role.EXECUTIVE,
        "p117",
        "I sat beside Kofi for an hour. He added up two people and a mattress, and put the heavy "
        "one on the lower bunk before anybody slept in it.",
        50,
        how=How.WITNESSED,
    ),
    Given(
        Role.PROGRAMME_MANAGER,
        "p127",
        "Ein Karton im Regen, und du sagst zuerst, wie der Hassock trocken wird, und erst dann, "
        "was wir tauschen. So kurz und so freundlich liest man es selten, Swantje.",
        52,
    ),
    Given(
        Role.LEAD,
        "p134",
        "Those hinges had squeaked since June and stood as closed. You asked round instead of "
        "sending him away, Piotr.",
        9,
        about=("own:-:L8103", "steady"),
    ),
    Given(
        Role.AGENT,
        "p139",
        "You would not take somebody's bank details over the phone for two pounds, Ismet. I heard "
        "it, and I do it like that now.",
        3,
    ),
)


def give_thanks(cast: dict[Role, User]) -> None:
    """Once: where anybody was thanked, they have been."""
    if Recognition.objects.exists():
        return
    people = {person.person_id: person for person in Person.objects.filter(person_id__in=LETS)}
    for person_id, (audience, quotes) in LETS.items():
        if person := people.get(person_id):
            choose_consent(person, audience=audience, quotes=quotes, by=person.pk)
    for each in GIVEN:
        if person := people.get(each.to):
            give(
                [person],
                by=cast[each.by],
                how=each.how,
                words=each.words,
                moment=_moment(each),
                audience=each.audience,
                at=timezone.now() - timedelta(hours=each.hours_ago),
            )


def _moment(given: Given) -> Moment | None:
    """None as well where the reader found none: thanks need none."""
    if given.about is None:
        return None
    conversation, kind = given.about
    found = Moment.objects.filter(person_id=given.to, conversation_id=conversation, kind=kind)
    return found.first()
