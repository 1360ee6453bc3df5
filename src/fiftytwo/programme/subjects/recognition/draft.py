"""A thanks that is being written, as a form tells it."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from datetime import timedelta
from uuid import UUID

from django.http import HttpRequest
from django.utils import timezone
from django.utils.http import url_has_allowed_host_and_scheme

from fiftytwo.programme.foundation.errors import NotFound, ProgrammeError
from fiftytwo.programme.foundation.people.models import Person, User
from fiftytwo.programme.foundation.privacy.models import Audience
from fiftytwo.programme.foundation.published.content import as_moment
from fiftytwo.programme.foundation.published.models import Moment
from fiftytwo.programme.foundation.thanks.errors import TooManyWords, WordsAreMissing
from fiftytwo.programme.foundation.thanks.queries import (
    credited_in,
    get_moment,
    get_thankable,
    thankable,
)
from fiftytwo.programme.subjects.recognition.errors import (
    MomentGone,
    NobodyOfThatName,
    SeveralOfThatName,
    SomebodyLeft,
)
from fiftytwo.programme.subjects.recognition.evidence import Evidence, evidence_of
from fiftytwo.programme.subjects.recognition.hints import WEEKS, Earlier, Hint, hints
from fiftytwo.programme.subjects.recognition.queries import called, written_by

OFFERED = 10
"""Who is offered where several have that name."""


@dataclass
class Draft:
    """Whom, what for, in which words, how far; and what is wrong with it so far."""

    to: list[Person]
    moment: Moment | None
    words: str
    audience: str
    back: str
    """A path of ours to go back to; empty: none."""
    name: str = ""
    """Typed, and not found (yet)."""
    meant: Sequence[Person] = ()
    """Whoever has that name, where it is several."""
    refusal: ProgrammeError | None = None
    evidence: Evidence | None = field(init=False)

    def __post_init__(self) -> None:
        one = self.to[0] if len(self.to) == 1 else None
        self.evidence = _evidence(self.moment, one) if self.moment else None

    @property
    def names(self) -> list[str]:
        return [person.name for person in self.to]

    @property
    def is_about_words(self) -> bool:
        """Whether what is wrong stands in the words, not in whom they are for."""
        return isinstance(self.refusal, (WordsAreMissing, TooManyWords))

    @property
    def moment_id(self) -> str:
        return self.moment.pk if self.moment else ""


def _evidence(row: Moment, one: Person | None) -> Evidence:
    """By the clock of whom it is about: a brief says it by the same."""
    moment = as_moment(row.content)
    if one is None:
        return evidence_of(moment)
    told = replace(moment, facts={"zone": one.time_zone} | moment.facts)
    return evidence_of(told, one.name)


def read_draft(request: HttpRequest, user: User) -> Draft:
    """Of the address or of the form.

    Raises NotFound where the address names people and moments that are not theirs. Of a form only
    those that are there stay: somebody wrote in it, and meanwhile a run may have withdrawn the one
    and a roster the other.
    """
    told = request.POST if request.method == "POST" else request.GET
    moment = _moment(request, user, told.get("moment", ""))
    ids = _ids(told.getlist("to") + told.getlist("meant")) - _ids(told.getlist("remove"))
    if request.method == "POST":
        to = list(thankable(user).filter(pk__in=ids))
    elif ids:
        to = get_thankable(user, ids)
    elif moment:
        to = list(thankable(user).filter(person_id__in=credited_in(moment)))
    else:
        to = []
    somebody_left = len(to) < len(ids)
    # Who is chosen of several of a name needs no more name.
    name = "" if "meant" in told else told.get("name", "").strip()
    found = _named(name, user)
    if len(found) == 1 and found[0] not in to:
        to.append(found[0])
    is_open = bool(name) and len(found) != 1
    refusal: ProgrammeError | None = None
    if somebody_left:
        refusal = SomebodyLeft()
    elif told.get("moment") and moment is None:
        refusal = MomentGone()
    elif is_open:
        refusal = SeveralOfThatName() if found else NobodyOfThatName()
    return Draft(
        to,
        moment,
        told.get("words", "").replace("\0", ""),
        told.get("audience", Audience.PRIVATE),
        back_to(request, told.get("back", "")),
        name=name if is_open else "",
        meant=found if is_open else (),
        refusal=refusal,
    )


def _moment(request: HttpRequest, user: User, moment_id: str) -> Moment | None:
    """None: there is none. Raises NotFound where an address asks for what is not theirs."""
    if not moment_id:
        return None
    try:
        return get_moment(user, moment_id)
    except NotFound:
        if request.method == "POST":
            return None
        raise


def back_to(request: HttpRequest, where: str) -> str:
    """The path, if it is one of ours; else empty."""
    is_ours = url_has_allowed_host_and_scheme(where, None) and where.startswith("/")
    return where if is_ours else ""


def _ids(told: Iterable[str]) -> set[UUID]:
    try:
        return {UUID(each) for each in told if each}
    except ValueError:
        raise NotFound from None


def _named(name: str, user: User) -> list[Person]:
    """Whoever is meant by the name that was typed: one, several, or nobody."""
    if not name:
        return []
    found = list(called(user, name)[: OFFERED + 1])
    said = " ".join(name.split()).casefold()
    exactly = [person for person in found if person.name.casefold() == said]
    return exactly if len(exactly) == 1 else found[:OFFERED]


def hints_for(user: User, draft: Draft) -> list[Hint]:
    """What the writer is told before it is sent."""
    since = timezone.now() - timedelta(weeks=WEEKS)
    earlier = [
        Earlier(row.at, tuple(each.person.name for each in row.receipts.all()), row.words)
        for row in written_by(user, since)
    ]
    evidence = draft.evidence.texts() if draft.evidence else []
    return hints(draft.words, draft.names, evidence, earlier)
