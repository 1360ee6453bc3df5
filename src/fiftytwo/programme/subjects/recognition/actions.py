"""What is done with screens and walls, and a thanks that is given once; the only writer of them."""

from collections.abc import Sequence
from datetime import datetime, timedelta

from django.db import transaction
from django.utils import timezone

from fiftytwo.programme.foundation.errors import NotFound
from fiftytwo.programme.foundation.journal.models import Entry
from fiftytwo.programme.foundation.journal.write import journal
from fiftytwo.programme.foundation.people.models import Client, Person, Team, User
from fiftytwo.programme.foundation.published.models import Moment
from fiftytwo.programme.foundation.thanks.actions import give
from fiftytwo.programme.foundation.thanks.models import How, Recognition
from fiftytwo.programme.foundation.tokens.use import digest_of, new_secret
from fiftytwo.programme.subjects.recognition.errors import ScreenNeedsAName, TooManyScreens
from fiftytwo.programme.subjects.recognition.models import Screen
from fiftytwo.programme.subjects.recognition.queries import given_before, hung_since, may_make_for
from fiftytwo.terms.week import week_of

MOST = 500
LONGEST_NAME = 100


@transaction.atomic
def give_once(
    to: Sequence[Person],
    *,
    by: User,
    how: How,
    words: str,
    moment: Moment | None,
    audience: str,
) -> Recognition:
    """As thanks.give, but where they gave the very same a moment ago, that one: a button was
    pressed twice. Raises what it raises."""
    # Of two presses at once the second waits here, and finds what the first gave.
    User.objects.select_for_update(no_key=True).get(pk=by.pk)
    before = given_before(
        by, to, how=how, words=words, moment_id=moment.pk if moment else "", audience=audience
    )
    return before or give(to, by=by, how=how, words=words, moment=moment, audience=audience)


@transaction.atomic
def make_screen(
    *, name: str, team: Team | None, client: Client | None, by: User
) -> tuple[Screen, str]:
    """A screen, and the secret of its address, which is nowhere else.

    Raises NotFound where it would show more than the user's grants reach, ScreenNeedsAName,
    TooManyScreens.
    """
    if not may_make_for(by, team, client):
        raise NotFound
    name = name.strip()
    if not name or len(name) > LONGEST_NAME:
        raise ScreenNeedsAName
    if Screen.objects.count() >= MOST:
        raise TooManyScreens
    secret = new_secret()
    screen = Screen.objects.create(
        name=name, digest=digest_of(secret), team=team, client=client, made_at=timezone.now()
    )
    journal("screen_made", by=by.pk, of=screen.pk)
    return screen, secret


@transaction.atomic
def end_screen(screen: Screen, *, by: User) -> None:
    """Its address shows nothing any more."""
    journal("screen_ended", by=by.pk, of=screen.pk)
    screen.delete()


@transaction.atomic
def announce_wall(user: User, now: datetime) -> bool:
    """Tell the user, once a week, that new thanks hang on their wall, if any do."""
    week = str(week_of(now.date()))
    told = Entry.objects.filter(did="wall_announced", of=user.pk, facts__week=week)
    if told.exists() or not hung_since(user, now - timedelta(days=7)):
        return False
    journal("wall_announced", by=None, of=user.pk, facts={"week": week})
    return True
