"""What each entry says in plain words. A verb that stands not here cannot be journalled."""

from django.utils.translation import gettext_lazy as _

SAID = {
    "signed_in": _("signed in"),
    "signed_out": _("signed out"),
    "sign_in_failed": _("tried to sign in"),
    "roster_brought_in": _("brought in a roster"),
    "grant_given": _("gave somebody access"),
    "grant_taken": _("took somebody's access away"),
    "group_grant_given": _("gave a group access"),
    "group_grant_taken": _("took a group's access away"),
    "group_made": _("made a group"),
    "group_removed": _("removed a group"),
    "group_joined": _("put somebody in a group"),
    "group_left": _("took somebody out of a group"),
    "user_invited": _("invited somebody"),
    "user_deactivated": _("closed somebody's account"),
    "user_activated": _("opened somebody's account again"),
    "link_made": _("made a link with which somebody sets their password"),
    "upload_brought": _("uploaded a file about people"),
    "upload_read": _("read a file about people"),
    "upload_refused": _("could not read a file about people"),
    "upload_withdrawn": _("put a file about people aside"),
    "absences_brought_in": _("brought in absences"),
    "shifts_brought_in": _("brought in shifts"),
    "lake_told": _("handed a file about people on to the readings"),
    "alias_given": _("said whose an account or signature is"),
    "alias_taken": _("said that an account or signature is not theirs"),
    "unmatched_found": _("found accounts and signatures that are nobody's"),
    "said_not_ours": _("said that an account or signature is nobody of ours"),
    "said_ours": _("took that back: an account or signature is one of ours"),
    "run_published": _("published what a run found"),
    "language_chosen": _("chose a language"),
}
"""Verb -> what a reader is told after the name of who did it."""
