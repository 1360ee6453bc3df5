"""Let an administrator in: prints a link with which they set their password.

For a new installation, where nobody can sign in yet, and for one where nobody can any more. The
link works once, for a day.
"""

import argparse

from fiftytwo.cli.serve import PORT
from fiftytwo.kit.errors import WrongUse
from fiftytwo.kit.settings import THIS_MACHINE, Settings


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("email", metavar="EMAIL", help="with which they sign in")
    parser.add_argument("--name", help="what they are called; default: what the address says")
    parser.add_argument(
        "--organisation", default="Our organisation", metavar="NAME", help="yours, the first time"
    )
    parser.add_argument("--at", metavar="URL", help="where people open the app; default: guessed")


def run(arguments: argparse.Namespace, settings: Settings) -> int:
    settings.home.mkdir(parents=True, exist_ok=True, mode=0o700)
    from fiftytwo.programme.site.start import start

    start()
    # Django's models can be imported only once it is set up.
    from django.core.exceptions import ValidationError
    from django.core.validators import validate_email

    from fiftytwo.programme.foundation.signing_in.actions import invite_administrator
    from fiftytwo.programme.foundation.signing_in.errors import IsADemo

    try:
        validate_email(arguments.email)
    except ValidationError:
        raise WrongUse("EMAIL must be an e-mail address such as ada@example.com") from None
    name = arguments.name or arguments.email.partition("@")[0]
    try:
        path = invite_administrator(arguments.email, name=name, organisation=arguments.organisation)
    except IsADemo as error:
        raise WrongUse(str(error)) from None
    print((arguments.at or _guess(settings)).rstrip("/") + path)
    return 0


def _guess(settings: Settings) -> str:
    far = [host for host in settings.hosts if host not in THIS_MACHINE]
    return f"https://{far[0]}" if far else f"http://127.0.0.1:{PORT}"
