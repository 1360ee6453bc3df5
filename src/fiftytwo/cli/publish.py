"""Bring everything up to date and show it in the app: briefs, moments, what people absorbed.

The app does this by itself every night; this is for whoever does not want to wait.
"""

import argparse
from collections.abc import Callable
from datetime import UTC, datetime

from fiftytwo.cli.session import Session, open_session
from fiftytwo.evidence.live import Payloads
from fiftytwo.evidence.publish import Found, found
from fiftytwo.kit.errors import WrongUse
from fiftytwo.kit.settings import Settings
from fiftytwo.programme.site.start import has_database, start


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--take-in-only",
        action="store_true",
        help="only what helpdesks sent half a day ago or earlier goes into the lake; no run",
    )


def run(arguments: argparse.Namespace, settings: Settings) -> int:
    # What comes from here on the run does not read.
    landed_at = datetime.now(UTC)
    if arguments.take_in_only:
        print(f"took in {_take_in_what_lies_long(settings, landed_at):,} calls of helpdesks")
        return 0
    with open_session(settings, make=_has_called(settings)) as session:
        answers = brought_up_to_date(session, landed_at)
    if answers is None:
        raise WrongUse("there is nothing to publish yet: take some in with `fiftytwo ingest PATH`")
    print(show(answers, settings, landed_at))
    return 0


def brought_up_to_date(session: Session, until: datetime | None = None) -> Found | None:
    """What the newest run found, of everything that the app was told as well.

    until: from then on what helpdesks send is left to the next run; None: it is left altogether.
    """
    if not has_database(session.settings):
        session.running.bring_up_to_date()
        return found(session.running)
    start()
    # Django's models can be imported only once it is set up.
    from fiftytwo.programme.foundation.thanks.actions import forget_quotes
    from fiftytwo.programme.foundation.thanks.told import given_now, quoted_conversations
    from fiftytwo.programme.subjects.brief.told import wrong_now

    if until:
        _take_in(session, until)
    session.intake.take_given(given_now())
    session.intake.take_judged(wrong_now())
    session.running.bring_up_to_date()
    # Also where a backup was restored that still held them.
    forget_quotes(session.erasing.erased_among(quoted_conversations()))
    return found(session.running)


def _has_called(settings: Settings) -> bool:
    """Whether anything of a helpdesk's lies in the app's inbox."""
    if not has_database(settings):
        return False
    start()
    # Django's models can be imported only once it is set up.
    from fiftytwo.programme.foundation.inbox.models import Arrival

    return Arrival.objects.exists()


def _take_in(session: Session, until: datetime) -> None:
    """What helpdesks sent until then, out of the app's inbox into the lake."""
    from fiftytwo.programme.foundation.inbox.landing import fetch_what_waits, land_what_came

    fetch_what_waits(until)
    land_what_came(until, _into(session))


def _take_in_what_lies_long(settings: Settings, now: datetime) -> int:
    """How many calls."""
    if not _has_called(settings):
        return 0
    from fiftytwo.programme.foundation.inbox.landing import land_what_lies_long

    with open_session(settings, make=True) as session:
        return land_what_lies_long(now, _into(session))


def _into(session: Session) -> Callable[[str, tuple[bytes, ...], str | None], None]:
    def land(source: str, bodies: tuple[bytes, ...], client: str | None) -> None:
        session.intake.take_payloads(Payloads(source, bodies), client=client)

    return land


def show(answers: Found, settings: Settings, landed_at: datetime | None = None) -> str:
    """Land what a run found in the app's database; in a demo its cast as well. Says what landed.

    landed_at: as publish() wants it.
    """
    start()
    # Django's models can be imported only once it is set up.
    from fiftytwo.programme.foundation.published.actions import publish
    from fiftytwo.programme.site.demo.cast import set_up_cast

    there = publish(answers, landed_at=landed_at)
    if settings.demo:
        set_up_cast()
    return f"published {there.briefs} briefs and {there.moments:,} moments of run {answers.run_id}"
