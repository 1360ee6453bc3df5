"""What the libraries keep: signing in, sessions, the queue of jobs."""

from allauth.account.models import EmailAddress, EmailConfirmation
from allauth.mfa.models import Authenticator
from allauth.socialaccount.models import SocialAccount, SocialApp, SocialToken
from allauth.usersessions.models import UserSession
from django.contrib.auth.models import Group, Permission
from django.contrib.sessions.models import Session
from django.utils.translation import gettext_lazy as _
from django_tasks_db.models import DBTaskResult

from fiftytwo.programme.foundation.access.roles import Act
from fiftytwo.programme.foundation.privacy.registry import (
    Holding,
    Keep,
    goes,
    holds,
    holds_nobody,
    since,
)
from fiftytwo.programme.foundation.privacy.subject import NOTHING, Subject, of_user

SESSION_DAYS = 90
"""A device that was not seen for so long is not shown any more."""
JOB_DAYS = 30
"""Long enough to see what came of a month's runs."""

_SIGNING_IN = _("To sign in safely.")
_USERS = _("whoever may sign in")


def _end_sessions(holding: Holding, who: Subject, dry_run: bool) -> int:
    """With the list of devices go the sessions themselves."""
    rows = holding.rows(who)
    keys = list(rows.values_list("session_key", flat=True))
    if not dry_run:
        Session.objects.filter(session_key__in=keys).delete()
        rows.delete()
    return len(keys)


holds(
    Holding(
        EmailAddress,
        what=_("An address with which somebody signs in."),
        purpose=_SIGNING_IN,
        about=_USERS,
        shown=(Act.SEE_SELF,),
        kept=_("As long as the account."),
        mine=of_user("user"),
        told=("email", "verified", "primary"),
        forget=goes,
    ),
    Holding(
        EmailConfirmation,
        what=_("That an address was asked to confirm itself."),
        purpose=_SIGNING_IN,
        about=_USERS,
        shown=(),
        kept=_("As long as the account."),
        mine=of_user("email_address__user"),
        told=("created", "sent"),
        forget=goes,
    ),
    Holding(
        Authenticator,
        what=_("A second factor: its kind, its secret, when it was last used."),
        purpose=_SIGNING_IN,
        about=_USERS,
        shown=(Act.SEE_SELF,),
        kept=_("Until it is taken off the account."),
        mine=of_user("user"),
        # The secret opens the account: no file is to hold it.
        told=("type", "created_at", "last_used_at"),
        forget=goes,
    ),
    Holding(
        SocialAccount,
        what=_("Who somebody is at the company's identity provider, as it told us."),
        purpose=_SIGNING_IN,
        about=_USERS,
        shown=(Act.SEE_SELF,),
        kept=_("As long as the account."),
        mine=of_user("user"),
        told=("provider", "uid", "date_joined", "last_login", "extra_data"),
        forget=goes,
    ),
    Holding(
        SocialToken,
        what=_("A token of the identity provider's."),
        purpose=_SIGNING_IN,
        about=_USERS,
        shown=(),
        kept=_("As long as the account."),
        mine=of_user("account__user"),
        told=("expires_at",),
        forget=goes,
    ),
    Holding(
        UserSession,
        what=_("On which device somebody is signed in: address, browser, when last seen."),
        purpose=_("So that people can end a session that is not theirs."),
        about=_USERS,
        shown=(Act.SEE_SELF,),
        kept=_("Until they sign out."),
        mine=of_user("user"),
        told=("created_at", "last_seen_at", "ip", "user_agent"),
        forget=_end_sessions,
        keep=Keep(SESSION_DAYS, since("last_seen_at")),
    ),
    Holding(
        Session,
        what=_("That a browser is signed in."),
        purpose=_SIGNING_IN,
        about=_USERS,
        shown=(),
        kept=_("Two weeks after the last sign-in."),
        mine=lambda who: NOTHING,
        told=(),
        untold=_("Devices are told, above; the rest is a key to the account."),
        stays=_("Goes with the devices."),
        # What has expired opens nothing any more.
        keep=Keep(1, since("expire_date")),
    ),
    Holding(
        DBTaskResult,
        what=_("A job that waits, or what came of one; ids of rows."),
        purpose=_("To do once what takes long, and to see whether it was done."),
        about=_("nobody by name"),
        shown=(),
        kept=_("Until it is done."),
        mine=lambda who: NOTHING,
        told=(),
        untold=_("It holds ids of rows only."),
        stays=_("It holds ids of rows only, and goes with its age."),
        keep=Keep(JOB_DAYS, since("finished_at")),
    ),
)
holds_nobody(SocialApp, "the name of an identity provider")
holds_nobody(Group, "a group of Django's own, which we do not use")
holds_nobody(Permission, "a permission of Django's own, which we do not use")
