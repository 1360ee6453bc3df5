"""What each entry says in plain words. A verb that stands not here cannot be journalled."""

from django.utils.translation import gettext_lazy as _

SAID = {
    "signed_in": _("signed in"),
    "signed_out": _("signed out"),
    "sign_in_failed": _("tried to sign in"),
    "roster_brought_in": _("brought in a roster"),
    "grant_given": _("gave somebody access"),
    "grant_taken": _("took somebody's access away"),
    "run_published": _("published what a run found"),
    "language_chosen": _("chose a language"),
    "token_made": _("made a token for a program"),
    "token_revoked": _("revoked a token"),
    "webhook_made": _("told the programme to call another one's address"),
    "webhook_ended": _("told the programme to call an address no longer"),
    "webhook_tried": _("sent a trial call to a webhook"),
    "password_changed": _("changed a password"),
    "second_step_added": _("added a second step to signing in"),
    "second_step_removed": _("removed a second step of signing in"),
    "recovery_codes_made": _("made new recovery codes"),
    "second_step_demanded": _("chose who needs a second step to sign in"),
    "second_step_taken_away": _("took away the second step of somebody who had lost it"),
    "way_in_given": _("made a link with which somebody sets a new password"),
    "administrator_invited": _("let an administrator in from the command line"),
    "user_made_at_sign_in": _("came in for the first time, sent by the identity provider"),
    "groups_told": _("was put in other groups by the identity provider"),
}
"""Verb -> what a reader is told after the name of who did it."""
