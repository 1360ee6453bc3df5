"""What of signing in is journalled. The pages are a library's, which says by signals what it did.

Opaque ids only: neither the address that was typed nor that of the machine.
"""

from typing import Any
from uuid import UUID

from allauth.account import signals as of_account
from allauth.mfa import signals as of_second_steps
from allauth.mfa.models import Authenticator
from django.contrib.auth import signals as of_session
from django.db import transaction

from fiftytwo.programme.foundation.journal.write import journal
from fiftytwo.programme.foundation.people.models import User


def listen() -> None:
    """Once, when the programme starts."""
    of_session.user_logged_in.connect(_signed_in, dispatch_uid="journal")
    of_session.user_logged_out.connect(_signed_out, dispatch_uid="journal")
    of_session.user_login_failed.connect(_failed, dispatch_uid="journal")
    of_second_steps.authentication_failed.connect(_second_step_failed, dispatch_uid="journal")
    of_second_steps.authenticator_added.connect(_added, dispatch_uid="journal")
    of_second_steps.authenticator_reset.connect(_added, dispatch_uid="journal")
    of_second_steps.authenticator_removed.connect(_removed, dispatch_uid="journal")
    for changed in (
        of_account.password_set,
        of_account.password_changed,
        of_account.password_reset,
    ):
        changed.connect(_password_changed, dispatch_uid="journal")


@transaction.atomic
def _write(did: str, user_id: UUID, **facts: str) -> None:
    journal(did, by=user_id, of=user_id, facts=facts)


def _signed_in(user: User, **told: Any) -> None:
    _write("signed_in", user.pk)


def _signed_out(user: User | None, **told: Any) -> None:
    if user:
        _write("signed_out", user.pk)


def _failed(credentials: dict[str, Any], **told: Any) -> None:
    typed = str(credentials.get("email") or "").strip().casefold()
    user = User.objects.filter(email=typed).first()
    # An address that is nobody's is no event here: the journal would fill with strangers' guesses.
    if user:
        _write("sign_in_failed", user.pk, step="password")


def _second_step_failed(user: User, **told: Any) -> None:
    _write("sign_in_failed", user.pk, step="second")


def _added(user: User, authenticator: Authenticator, **told: Any) -> None:
    is_codes = authenticator.type == Authenticator.Type.RECOVERY_CODES
    did = "recovery_codes_made" if is_codes else "second_step_added"
    _write(did, user.pk, kind=str(authenticator.type))


def _removed(user: User, authenticator: Authenticator, **told: Any) -> None:
    _write("second_step_removed", user.pk, kind=str(authenticator.type))


def _password_changed(user: User, **told: Any) -> None:
    _write("password_changed", user.pk)
