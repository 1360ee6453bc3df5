"""Bring everything up to date and show it in the app: briefs, moments, what people absorbed.

The app does this by itself every night; this is for whoever does not want to wait.
"""

import argparse

from fiftytwo.cli.session import open_session
from fiftytwo.evidence.publish import Found, found
from fiftytwo.kit.errors import WrongUse
from fiftytwo.kit.settings import Settings


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """None."""


def run(arguments: argparse.Namespace, settings: Settings) -> int:
    with open_session(settings) as session:
        session.running.bring_up_to_date()
        answers = found(session.running)
    if answers is None:
        raise WrongUse("there is nothing to publish yet: take some in with `fiftytwo ingest PATH`")
    print(show(answers, settings))
    return 0


def show(answers: Found, settings: Settings) -> str:
    """Land what a run found in the app's database; in a demo its cast as well. Says what landed."""
    from fiftytwo.programme.site.start import start

    start()
    # Django's models can be imported only once it is set up.
    from fiftytwo.programme.foundation.published.actions import publish
    from fiftytwo.programme.site.demo.cast import set_up_cast

    there = publish(answers)
    if settings.demo:
        set_up_cast()
    return f"published {there.briefs} briefs and {there.moments:,} moments of run {answers.run_id}"
