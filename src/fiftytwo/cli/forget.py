"""Forget a customer, or a person who worked here: rows, tombstones, files, and the proof.

A customer goes with all their conversations. Of a person the name, accounts and signatures go; the
customers' conversations stay, by nobody we could name. What comes in again stays forgotten. Backups
made before still hold both: after restoring one, forget again.
"""

import argparse
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

from fiftytwo.cli.publish import brought_up_to_date, show
from fiftytwo.cli.session import Session, open_session
from fiftytwo.evidence.erasing import rows_of
from fiftytwo.evidence.lake.home import Home
from fiftytwo.evidence.landing.forget import Forgotten
from fiftytwo.kit.errors import WrongUse
from fiftytwo.kit.settings import Settings
from fiftytwo.programme.site.start import has_database, start

if TYPE_CHECKING:
    from fiftytwo.programme.foundation.privacy.models import Erasure


def add_arguments(parser: argparse.ArgumentParser) -> None:
    who = parser.add_mutually_exclusive_group(required=True)
    who.add_argument(
        "--customer", metavar="WHO", help="e-mail address, handle or id in the helpdesk, or c_…"
    )
    who.add_argument("--person", metavar="ID", help="person_id of the roster, or an account")
    who.add_argument(
        "--asked", action="store_true", help="whoever the app was asked to forget or look up"
    )
    parser.add_argument(
        "--dry-run", action="store_true", help="say what would go; nothing is changed"
    )


def run(arguments: argparse.Namespace, settings: Settings) -> int:
    if arguments.asked:
        return _asked(settings)
    who = {"customer": arguments.customer, "person": arguments.person}
    with open_session(settings) as session:
        if arguments.dry_run:
            print(f"would go: {_told(session.erasing.would_go(**who))}")
            return 0
        forgotten = session.erasing.forget(**who)
        print(f"forgotten: {_told(rows_of(forgotten))}")
        if has_database(settings):
            _out_of_the_app(session, settings, arguments.person)
        proof = session.erasing.prove(forgotten)
    print(f"proof: read {proof.files:,} files whole; none of them holds it any more")
    print("backups made before still hold it: after restoring one, forget again")
    return 0


def _told(rows: dict[str, int]) -> str:
    told = ", ".join(f"{name} {n:,}" for name, n in rows.items())
    return told or "nothing was stored of them but their name"


def _out_of_the_app(session: Session, settings: Settings, person: str | None) -> None:
    start()
    # Django's models can be imported only once it is set up.
    from fiftytwo.programme.foundation.privacy.actions import forget_with_the_lake

    forget_with_the_lake(person=person)
    _publish(session, settings)
    _scrub()


def _publish(session: Session, settings: Settings) -> None:
    """What colleagues' pages said of them goes with the next answer."""
    if answers := brought_up_to_date(session):
        show(answers, settings)


def _scrub() -> None:
    from fiftytwo.programme.site.scrubbing import scrub

    scrub()


def _asked(settings: Settings) -> int:
    """What the app's administrator asked for: looked up, or taken out of the lake and shown."""
    start()
    from fiftytwo.programme.foundation.privacy import actions
    from fiftytwo.programme.foundation.privacy.models import Erasure

    waiting = (Erasure.State.LOOKING, Erasure.State.ASKED)
    asked = list(Erasure.objects.filter(state__in=waiting).order_by("asked_at", "id"))
    gone = [erasure for erasure in asked if erasure.state == Erasure.State.ASKED]
    with _session(settings) as session:
        for erasure in asked:
            if erasure not in gone:
                _look(session, erasure)
        forgotten = [_forget(session, erasure) for erasure in gone]
        if session and gone:
            _publish(session, settings)
        for erasure, each in zip(gone, forgotten, strict=True):
            # Said only now: whoever was cut off before does it again, and finds nothing.
            actions.erased(erasure.pk, rows_of(each))
        _scrub()
        if session and gone:
            session.erasing.prove(*forgotten)
    print(f"looked up {len(asked) - len(gone)}, forgot {len(gone)}")
    return 0


@contextmanager
def _session(settings: Settings) -> Iterator[Session | None]:
    """None where nothing was ever taken in."""
    if not Home(settings.home).catalogue.exists():
        yield None
        return
    with open_session(settings) as session:
        yield session


def _forget(session: Session | None, erasure: "Erasure") -> Forgotten:
    if session is None:
        return Forgotten()
    try:
        return session.erasing.forget(**_who(erasure))
    except WrongUse:
        # The app knew them; the lake does not, or not any more.
        return Forgotten()


def _look(session: Session | None, erasure: "Erasure") -> None:
    from fiftytwo.programme.foundation.privacy import actions

    try:
        rows = session.erasing.would_go(**_who(erasure)) if session else {}
    except WrongUse:
        rows = {}
    if not rows and erasure.about == erasure.About.CUSTOMER:
        actions.found_nothing(erasure.pk)
    else:
        actions.looked_up(erasure.pk, rows)


def _who(erasure: "Erasure") -> dict[str, str]:
    return {str(erasure.about): erasure.who}
