"""By which server mail leaves: FIFTYTWO_SMTP_URL; without one none does."""

from dataclasses import dataclass
from email.utils import parseaddr
from urllib.parse import unquote, urlsplit

from fiftytwo.kit.errors import WrongUse
from fiftytwo.kit.settings import THIS_MACHINE, Settings

PORTS = {"smtp": 587, "smtps": 465}
NOWHERE = "django.core.mail.backends.dummy.EmailBackend"
BY_SMTP = "django.core.mail.backends.smtp.EmailBackend"


@dataclass(frozen=True)
class Mail:
    """What Django's settings of mail are made from; without arguments: no mail leaves."""

    backend: str = NOWHERE
    host: str = ""
    port: int = 0
    user: str = ""
    password: str = ""
    ssl: bool = False
    tls: bool = False
    sender: str = "nobody@localhost"

    @property
    def is_set_up(self) -> bool:
        return self.backend != NOWHERE


def mail(told: Settings) -> Mail:
    """Raises WrongUse on an address that is none, and on half a set-up."""
    if not told.smtp_url:
        return Mail()
    parts = urlsplit(told.smtp_url)
    if parts.scheme not in PORTS or not parts.hostname:
        raise WrongUse("FIFTYTWO_SMTP_URL must look like smtp://user:password@host:587")
    if not told.mail_from or "@" not in parseaddr(told.mail_from)[1]:
        raise WrongUse("FIFTYTWO_MAIL_FROM must look like Fiftytwo <hello@example.com>")
    return Mail(
        BY_SMTP,
        parts.hostname,
        parts.port or PORTS[parts.scheme],
        unquote(parts.username or ""),
        unquote(parts.password or ""),
        ssl=parts.scheme == "smtps",
        # Never in the clear over a network: who listens there would read the password.
        tls=parts.scheme == "smtp" and parts.hostname not in THIS_MACHINE,
        sender=told.mail_from,
    )
