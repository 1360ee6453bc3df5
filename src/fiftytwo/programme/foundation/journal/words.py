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
    "consent_chosen": _("chose what may be shown of them"),
    "function_turned_on": _("turned a function on"),
    "function_turned_off": _("turned a function off"),
    "term_set": _("changed for how long something is kept"),
    "old_rows_removed": _("removed what was too old to keep"),
    "erasure_asked": _("asked what would go if somebody were forgotten"),
    "erasure_looked_up": _("looked up what would go"),
    "erasure_withdrawn": _("let somebody not be forgotten after all"),
    "person_forgotten": _("forgot somebody who works or worked here"),
    "customer_forgotten": _("forgot a customer"),
    "erasure_done": _("took somebody who is forgotten out of every file"),
    "erasure_refused": _("found nothing of a customer who was to be forgotten"),
    "everything_taken": _("took everything about themselves as a file"),
}
"""Verb -> what a reader is told after the name of who did it."""

FACTS = {
    "came": _("%(value)s came"),
    "changed": _("%(value)s changed"),
    "gone": _("%(value)s gone"),
    "moments": _("%(value)s moments"),
    "exposures": _("%(value)s messages that were hard to read"),
    "briefs": _("%(value)s briefs"),
    "rows": _("%(value)s rows"),
    "days": _("%(value)s days"),
    "function": "%(value)s",
    "kind": "%(value)s",
    "audience": "%(value)s",
}
"""Fact of an entry -> what a reader is told of it; of the others they are told nothing."""
