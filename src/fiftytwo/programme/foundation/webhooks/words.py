"""What another program may be told of, and how calls end."""

from django.utils.translation import gettext_lazy as _

OFFERED = (
    "roster_brought_in",
    "run_published",
    "grant_given",
    "grant_taken",
    "administrator_invited",
    "user_made_at_sign_in",
    "second_step_demanded",
    "token_made",
    "token_revoked",
)
"""Verbs of the journal. One that is not named here leaves the house with nobody: above all nothing
of care, and nothing of when somebody signs in."""

TRIAL = "webhook_tried"
"""The verb of a trial call."""

FAULTS = {
    "no_answer": _("no answer"),
    "not_found": _("no such host"),
    "private": _("a private address: refused"),
    "not_secure": _("the certificate is not valid"),
}
"""Why a call was not answered."""
