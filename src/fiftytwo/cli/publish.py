"""Bring everything up to date and show it in the app: briefs, moments, what people absorbed.

The app does this by itself every night; this is for whoever does not want to wait.
"""

import argparse

from fiftytwo.cli.session import Session, open_session
from fiftytwo.evidence.publish import Found, found
from fiftytwo.kit.errors import WrongUse
from fiftytwo.kit.settings import Settings
from fiftytwo.programme.site.start import has_database, start


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """None."""


def run(arguments: argparse.Namespace, settings: Settings) -> int:
    with open_session(settings) as session:
        answers = brought_up_to_date(session)
    if answers is None:
        raise WrongUse("there is nothing to publish yet: take some in with `fiftytwo ingest PATH`")
    print(show(answers, settings))
    return 0


def brought_up_to_date(session: Session) -> Found | None:
    """What the newest run found, of everything that the app was told as well."""
    if not has_database(session.settings):
        session.running.bring_up_to_date()
        return found(session.running)
    start()
    # Django's models can be imported only once it is set up.
    from fiftytwo.programme.foundation.thanks.actions import forget_quotes
    from fiftytwo.programme.foundation.thanks.told import given_now, quoted_conversations
    from fiftytwo.programme.subjects.brief.told import wrong_now

    session.intake.take_given(given_now())
    session.intake.take_judged(wrong_now())
    session.running.bring_up_to_date()
    # Also where a backup was restored that still held them.
    forget_quotes(session.erasing.erased_among(quoted_conversations()))
    return found(session.running)


def show(answers: Found, settings: Settings) -> str:
    """Land what a run found in the app's database; in a demo its cast as well. Says what landed."""
    start()
    # Django's models can be imported only once it is set up.
    from fiftytwo.programme.foundation.published.actions import publish
    from fiftytwo.programme.site.demo.cast import set_up_cast

    there = publish(answers)
    if settings.demo:
        set_up_cast()
    return f"published {there.briefs} briefs and {there.moments:,} moments of run {answers.run_id}"
