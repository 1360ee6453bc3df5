"""What is kept of places, and of what customers said there."""

from typing import Any

from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from fiftytwo.programme.foundation.access.roles import Act
from fiftytwo.programme.foundation.privacy.functions import Function
from fiftytwo.programme.foundation.privacy.mirror import Place as OnMyPage
from fiftytwo.programme.foundation.privacy.mirror import Reflection, reflects
from fiftytwo.programme.foundation.privacy.registry import Holding, Keep, holds, since
from fiftytwo.programme.foundation.privacy.subject import Subject, either, of_person, of_user
from fiftytwo.programme.subjects.kudos.models import Kudos, Place
from fiftytwo.programme.subjects.kudos.queries import kudos_to, naming, pages_of

DAYS = 365
"""An answer may come late; the thanks itself stays, without the customer's link."""


def _kudos(row: Any) -> dict[str, Any]:
    return {"at": row.at, "words": row.words, "answer": row.answer}


holds(
    Holding(
        Place,
        what=_("A page on which customers thank a team or a person, by an alias."),
        purpose=_("That customers can thank whoever helped them."),
        about=_("people of the roster"),
        shown=(Act.ASK_CUSTOMERS,),
        kept=_("Until somebody ends it; the alias is then shown to nobody."),
        mine=either(of_person("person"), of_user("made_by")),
        told=("shown_as", "made_at"),
        forget=lambda holding, who, dry_run: _places_go(who.person_pk, dry_run),
    ),
    Holding(
        Kudos,
        what=_("What a customer wrote there: masked words, nothing of the customer themselves."),
        purpose=_("That thanks reach whom they are for, and can be answered."),
        about=_("people of the roster"),
        shown=(Act.SEE_SELF, Act.READ_BRIEF),
        kept=_("The thanks itself is kept with the thanks that were given."),
        # Not what waits and names them: it may be a threat, and reaches nobody by itself.
        mine=of_person("recognition__receipts__person"),
        told=_kudos,
        forget=lambda holding, who, dry_run: _kudos_go(holding, who, dry_run),
        keep=Keep(DAYS, since("at")),
        function=Function.KUDOS,
    ),
)


def _kudos_go(holding: Holding, who: Subject, dry_run: bool) -> int:
    """What they were thanked by, and what waits for somebody to read it and names them."""
    waits = naming(who.person) if who.person else []
    gone = {*holding.rows(who).values_list("pk", flat=True), *(row.pk for row in waits)}
    if not dry_run:
        Kudos.objects.filter(pk__in=gone).delete()
    return len(gone)


def _places_go(person: Any, dry_run: bool) -> int:
    """Their own pages go; who made one for a team is not named on it any more."""
    rows = Place.objects.filter(Q(person=person)) if person else Place.objects.none()
    n = rows.count()
    if not dry_run:
        rows.delete()
    return n


reflects(
    Reflection(
        _("What customers said where they can thank you"),
        "kudos/about_me.html",
        kudos_to,
        OnMyPage.THANKS,
    )
)
reflects(
    Reflection(_("Where customers can thank you"), "kudos/pages_of_me.html", pages_of),
)
