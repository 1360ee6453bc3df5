"""An entry becomes notices: for whom it concerns, once, in words that say nothing of anybody."""

from collections.abc import Iterator
from datetime import UTC, datetime
from uuid import UUID

import pytest
from django.db import transaction
from django.utils import translation

from fiftytwo.programme.foundation.journal.models import Entry
from fiftytwo.programme.foundation.journal.words import SAID
from fiftytwo.programme.foundation.journal.write import journal
from fiftytwo.programme.foundation.notices import actions
from fiftytwo.programme.foundation.notices.kinds import KINDS, Kind
from fiftytwo.programme.foundation.notices.models import Message, Notice, State
from fiftytwo.programme.foundation.notices.words import words_of
from fiftytwo.programme.foundation.people.models import User
from tests.programme.cast import Cast
from tests.programme.notices.conftest import Work

NOON = datetime(2026, 11, 23, 11, tzinfo=UTC)
FACTS = {
    "brief_announced": {"week": "2026-W47"},
    "grant_given": {"role": "lead"},
    "job_given_up": {"job": "nightly", "tries": 3, "why": "RunFailed"},
}


def done(did: str, of: UUID | None = None) -> Entry:
    """Something happened, and was journalled."""
    with transaction.atomic():
        return journal(did, by=None, of=of, facts=FACTS[did])


def told(user: User) -> list[str]:
    return [words_of(notice).title for notice in Notice.objects.filter(user=user)]


def test_only_whom_it_concerns(cast: Cast, work: Work) -> None:
    """Alice was given access: she is told, nobody else is."""
    alice = cast.users["lead"]
    done("grant_given", alice.pk)
    work()
    assert told(alice) == ["You were given access"]
    assert Notice.objects.count() == 1
    assert words_of(Notice.objects.get()).body == "You can now use Fiftytwo as: team lead."


def test_a_grant_stands_for_its_user(cast: Cast, work: Work) -> None:
    """An entry that names the grant, not the user, tells the user."""
    alice = cast.users["lead"]
    done("grant_given", alice.grants.get().pk)
    work()
    assert told(alice) == ["You were given access"]


def test_administrators_hear_of_a_job_that_failed(cast: Cast, work: Work) -> None:
    """Once a day, however often it fails."""
    done("job_given_up")
    done("job_given_up")
    work()
    assert told(cast.users["administrator"]) == ["A job was given up"]
    assert Notice.objects.count() == 1


def test_made_twice_is_there_once(cast: Cast, work: Work) -> None:
    """The job that makes notices may run twice."""
    entry = done("brief_announced", cast.users["lead"].pk)
    work()
    assert actions.tell(entry, NOON) == []
    assert (Notice.objects.count(), Message.objects.count()) == (1, 1)


def test_what_was_not_done_is_not_told(cast: Cast, work: Work) -> None:
    """An action that is taken back takes its notices with it."""
    try:
        with transaction.atomic():
            done("grant_given", cast.users["lead"].pk)
            raise RuntimeError
    except RuntimeError:
        work()
    assert not Notice.objects.exists()


def test_most_entries_tell_nobody(cast: Cast, work: Work) -> None:
    with transaction.atomic():
        journal("language_chosen", by=cast.users["lead"].pk)
    work()
    assert not Notice.objects.exists()


def test_nothing_leaves_where_nothing_is_set_up(cast: Cast, work: Work) -> None:
    """It stands in the outbox as what would be sent, and is not sent later either."""
    done("brief_announced", cast.users["lead"].pk)
    work()
    assert Message.objects.get().state == State.NOT_SET_UP


def test_who_has_no_account_any_more_is_told_nothing(cast: Cast, work: Work) -> None:
    User.objects.filter(pk=cast.users["lead"].pk).update(is_active=False)
    done("grant_given", cast.users["lead"].pk)
    work()
    assert not Notice.objects.exists()


def _in_each_language(kind: Kind) -> Iterator[tuple[str, str]]:
    for language in ("en", "de"):
        with translation.override(language):
            yield str(kind.title), str(kind.body)


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.name)
def test_a_title_is_the_same_for_everybody(kind: Kind) -> None:
    """A subject line has no place in which a name could stand, in no language."""
    for title, _ in _in_each_language(kind):
        assert not set(title) & set("%{}")


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.name)
def test_a_body_fills_in_codes_only(kind: Kind) -> None:
    """Facts that are names or quotes by mistake do not get through: only these keys are read."""
    allowed = {"week", "role", "job", "tries", "why"}
    for _, body in _in_each_language(kind):
        assert body % dict.fromkeys(allowed, "x")
    assert kind.verb in SAID
