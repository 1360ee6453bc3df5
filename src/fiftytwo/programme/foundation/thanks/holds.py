"""What is kept of thanks that were given."""

from typing import Any

from django.db.models import Exists, OuterRef
from django.utils.translation import gettext_lazy as _

from fiftytwo.programme.foundation.access.roles import Act
from fiftytwo.programme.foundation.people.models import Person
from fiftytwo.programme.foundation.privacy.registry import (
    Holding,
    goes,
    holds,
    without,
)
from fiftytwo.programme.foundation.privacy.subject import Subject, of_person, of_user
from fiftytwo.programme.foundation.published.naming import content_names
from fiftytwo.programme.foundation.thanks.models import Liking, Receipt, Recognition, Reply


def _recognition(row: Any) -> dict[str, Any]:
    return {"at": row.at, "how": row.how, "words": row.words, "audience": row.audience}


def _receipt(row: Any) -> dict[str, Any]:
    given = row.recognition
    quote = given.evidence["quote"] if given.evidence else ""
    told = _recognition(given) | {"quote": quote, "by": given.by.name if given.by else ""}
    return told | {"answer": row.answer, "reaction": row.reaction}


def _received_goes(holding: Holding, who: Subject, dry_run: bool) -> int:
    """What was said to them alone goes whole; of what others received too they are not a part.

    Evidence that names them goes wherever it stands: it is frozen, and no run makes it anew.
    """
    receipts = holding.rows(who)
    n = receipts.count()
    if dry_run or who.person is None:
        return n
    theirs = Recognition.objects.filter(pk__in=receipts.values("recognition"))
    to_others = Receipt.objects.filter(recognition=OuterRef("pk")).exclude(person=who.person)
    alone = list(theirs.filter(~Exists(to_others)).values_list("pk", flat=True))
    receipts.delete()
    Recognition.objects.filter(pk__in=alone).delete()
    _forget_evidence_naming(who.person)
    return n


def _forget_evidence_naming(person: Person) -> None:
    rows = Recognition.objects.exclude(evidence=None).only("evidence")
    naming = [
        row.pk
        for row in rows.iterator(chunk_size=500)
        if content_names(row.evidence, person.person_id, person.name)
    ]
    for start in range(0, len(naming), 500):
        some = Recognition.objects.filter(pk__in=naming[start : start + 500])
        some.update(evidence=None, conversation_id="")


def _words_of_the_giver(holding: Holding, who: Subject, dry_run: bool) -> int:
    """What somebody said to others stays theirs who received it; who said it goes."""
    return without(by=None)(holding, who, dry_run)


holds(
    Holding(
        Recognition,
        what=_("A thanks that somebody gave: its words, to whom it may be shown, the evidence."),
        purpose=_("That thanks are there for ever for those to whom they were said."),
        about=_("whoever gave it"),
        shown=(Act.SEE_SELF, Act.SEE_WALL),
        kept=_("For ever, or until it is withdrawn; its giver can be forgotten."),
        mine=of_user("by"),
        told=_recognition,
        forget=_words_of_the_giver,
    ),
    Holding(
        Receipt,
        what=_("That somebody was thanked, and what they answered."),
        purpose=_("That everyone is seen, and that each decides how far their thanks are shown."),
        about=_("people of the roster"),
        shown=(Act.SEE_SELF, Act.SEE_BRIEF),
        kept=_("For ever: their thanks are theirs."),
        mine=of_person("person"),
        told=_receipt,
        forget=_received_goes,
    ),
    Holding(
        Reply,
        what=_("What was written under a thanks."),
        purpose=_("That thanks can be answered."),
        about=_("whoever wrote it"),
        shown=(Act.SEE_SELF,),
        kept=_("As long as the thanks."),
        mine=of_user("by"),
        told=("at", "words"),
        forget=goes,
    ),
    Holding(
        Liking,
        what=_("How somebody likes to be thanked."),
        purpose=_("That thanks reach people the way they like it."),
        about=_("people of the roster"),
        shown=(Act.SEE_SELF, Act.SEE_BRIEF),
        kept=_("As long as they are on the roster, or until they choose otherwise."),
        mine=of_person("person"),
        told=("way", "note"),
        forget=goes,
    ),
)
