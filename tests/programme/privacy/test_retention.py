"""What is too old goes, and a run does not bring it back."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from django.db import DatabaseError, connection, transaction
from django.urls import reverse

from fiftytwo.programme.foundation.journal.models import Entry
from fiftytwo.programme.foundation.privacy import actions
from fiftytwo.programme.foundation.privacy.jobs import retention
from fiftytwo.programme.foundation.privacy.models import Look
from fiftytwo.programme.foundation.published.actions import publish
from fiftytwo.programme.foundation.published.models import Brief, Care, Exposure, Moment
from fiftytwo.terms.week import Week
from tests.programme import found as made
from tests.programme.cast import Cast
from tests.programme.conftest import SignIn

NOW = datetime(2030, 1, 1, tzinfo=UTC)


@pytest.fixture
def _published(cast: Cast) -> None:
    """W47 is the newest week; one exposure is of the week before it, one of spring."""
    old = replace(made.exposure("old"), at=made.THURSDAY - timedelta(days=200))
    publish(replace(made.found(), exposures=(made.exposure(), old)))


pytestmark = pytest.mark.usefixtures("_published")


def set_days(kind: str, days: int, cast: Cast) -> None:
    actions.set_term(kind, days, by=cast.users["administrator"].pk)


def test_age_is_counted_from_the_newest_week() -> None:
    """Whoever tries an export of three years ago sees it; what is older than its time is not."""
    assert actions.retain(NOW, dry_run=True) == {}
    assert list(Exposure.objects.values_list("pk", flat=True)) == ["c2-1"]
    assert Moment.objects.exists()
    assert Brief.objects.exists()


def test_a_dry_run_says_what_would_go_and_nothing_does(cast: Cast) -> None:
    """By kind. Thursday is four days before the end of its week."""
    set_days("published.exposure", 2, cast)
    assert actions.retain(NOW, dry_run=True) == {"published.exposure": 1}
    assert Exposure.objects.count() == 1
    assert not Entry.objects.filter(did="old_rows_removed").exists()


def test_it_goes_is_journalled_and_does_not_come_back(cast: Cast) -> None:
    """Nor with the next run; younger kinds stay."""
    set_days("published.exposure", 2, cast)
    assert actions.retain(NOW, dry_run=False) == {"published.exposure": 1}
    publish(made.found(made.SECOND_RUN))
    assert not Exposure.objects.exists()
    assert Moment.objects.exists()
    assert Entry.objects.get(did="old_rows_removed").facts["rows"] == 1
    assert actions.retain(NOW, dry_run=False) == {}


def test_a_week_goes_with_its_care(cast: Cast) -> None:
    """Of two weeks the older one."""
    older = made.brief(week=Week(2026, 44))
    publish(replace(made.found(made.SECOND_RUN), briefs=(made.brief(), older)))
    assert Care.objects.count() == 2
    set_days("published.care", 14, cast)
    assert actions.retain(NOW, dry_run=False) == {"published.care": 1}
    set_days("published.brief", 14, cast)
    actions.retain(NOW, dry_run=False)
    assert list(Brief.objects.values_list("week", flat=True)) == ["2026-W47"]


def test_looks_go_with_their_age_and_in_no_other_way(cast: Cast) -> None:
    """A year by default."""
    bob, alice = cast.person("bob").pk, cast.users["lead"].pk
    for days in (10, 400):
        Look.objects.create(by=alice, of=bob, at=NOW - timedelta(days=days))
    assert actions.retain(NOW, dry_run=False)["privacy.look"] == 1
    assert [NOW - look.at for look in Look.objects.all()] == [timedelta(days=10)]


@pytest.mark.parametrize(
    "statement",
    ["UPDATE privacy_look SET at = '2020-01-01 00:00:00'", "DELETE FROM privacy_look"],
)
def test_no_statement_changes_or_removes_a_look(cast: Cast, statement: str) -> None:
    """The database refuses it, whoever asks; after retention as before it."""
    by, of = cast.users["lead"].pk, cast.person("bob").pk
    for days in (10, 400):
        Look.objects.create(by=by, of=of, at=NOW - timedelta(days=days))
    for _ in range(2):
        with (
            pytest.raises(DatabaseError, match="goes with its age alone"),
            transaction.atomic(),
            connection.cursor() as cursor,
        ):
            cursor.execute(statement)
        actions.retain(NOW, dry_run=False)
    assert Look.objects.count() == 1


def test_the_job_says_how_many(cast: Cast) -> None:
    """Numbers, nothing of anybody."""
    set_days("published.exposure", 2, cast)
    assert retention.func(turn_id="") == "1 rows"


@pytest.mark.parametrize("days", ["0", "-1", "36501", "many", ""])
def test_a_number_that_is_none_is_refused(sign_in: SignIn, days: str) -> None:
    """It says what would be one."""
    told = {"kind": "published.exposure", "days": days}
    answer = sign_in("administrator").post(reverse("keeping"), told)
    assert answer.status_code == 422
    assert "1 to 36500" in answer.content.decode()


def test_what_never_goes_by_age_cannot_be_given_one(sign_in: SignIn) -> None:
    """The journal is for ever."""
    told = {"kind": "journal.entry", "days": "1"}
    assert sign_in("administrator").post(reverse("keeping"), told).status_code == 422
    answer = sign_in("administrator").put(
        "/api/terms/journal.entry", {"days": 1}, "application/json"
    )
    assert answer.status_code == 422
