"""Where thanks are written, and where one says that they were said."""

from typing import Any

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET, require_http_methods, require_POST

from fiftytwo.programme.foundation.access.doors import opens_for, user_of
from fiftytwo.programme.foundation.access.roles import Act
from fiftytwo.programme.foundation.errors import ProgrammeError
from fiftytwo.programme.foundation.people.models import Person, User
from fiftytwo.programme.foundation.privacy.models import Audience
from fiftytwo.programme.foundation.privacy.queries import consent_of
from fiftytwo.programme.foundation.thanks.errors import NobodyToThank
from fiftytwo.programme.foundation.thanks.models import How
from fiftytwo.programme.foundation.thanks.queries import liking_of, thankable
from fiftytwo.programme.subjects.recognition.actions import give_once
from fiftytwo.programme.subjects.recognition.draft import Draft, hints_for, read_draft
from fiftytwo.programme.subjects.recognition.errors import MomentGone
from fiftytwo.programme.subjects.recognition.hints import Hint
from fiftytwo.programme.subjects.recognition.queries import OFFERED, called, given_before
from fiftytwo.programme.subjects.recognition.words import HINTS, LETS, RELEASES, said

FEW = 100
"""With no more colleagues than these all their names are offered at once."""


@opens_for(Act.THANK)
@require_http_methods(["GET", "POST"])
def thank(request: HttpRequest) -> HttpResponse:
    """Write a thanks: the evidence stands above, the words are the writer's."""
    user = user_of(request)
    draft = read_draft(request, user)
    do = request.POST.get("do", "")
    told: list[Hint] = []
    if do in ("send", "anyway") and not draft.refusal:
        is_new = not _is_given(user, draft, How.WRITTEN)
        told = hints_for(user, draft) if do == "send" and is_new and draft.words.strip() else []
        if not told and _was_given(user, draft, How.WRITTEN):
            return _sent(request, draft, "my_given")
    shown = _shown(user, draft) | {
        "hints": [{"says": HINTS[hint.about], "earlier": hint.earlier} for hint in told],
        "audiences": RELEASES.items(),
    }
    status = draft.refusal.status if draft.refusal else 200
    return render(request, "recognition/thank.html", shown, status=status)


@opens_for(Act.THANK)
@require_http_methods(["GET", "POST"])
def seen(request: HttpRequest) -> HttpResponse:
    """In ten seconds from a telephone: who, and what one saw."""
    user = user_of(request)
    draft = read_draft(request, user)
    is_sent = request.POST.get("do") == "send" and not draft.refusal
    if is_sent and _was_given(user, draft, How.WITNESSED):
        return _sent(request, draft, "thank_seen")
    status = draft.refusal.status if draft.refusal else 200
    return render(request, "recognition/seen.html", _shown(user, draft), status=status)


@opens_for(Act.THANK)
@require_POST
def said_in_person(request: HttpRequest) -> HttpResponse:
    """One tap: it was said, with words or without. It counts in full."""
    user = user_of(request)
    draft = read_draft(request, user)
    if isinstance(draft.refusal, MomentGone):
        # It was said all the same.
        draft.refusal = None
    if draft.refusal is None and _was_given(user, draft, How.SAID):
        return _sent(request, draft, "my_given", How.SAID)
    raise draft.refusal or NobodyToThank


@opens_for(Act.THANK)
@require_GET
def names(request: HttpRequest) -> HttpResponse:
    """Names that go on as somebody types, for the field above."""
    said = request.GET.get("name", "").strip()
    people = called(user_of(request), said)[:OFFERED] if said else ()
    return render(request, "recognition/names.html", {"offered": people})


def _was_given(user: User, draft: Draft, how: How) -> bool:
    """Whether it was kept, now or by the first of two presses; else the draft says why not."""
    words, moment, audience = draft.words, draft.moment, _released(draft, how)
    try:
        give_once(draft.to, by=user, how=how, words=words, moment=moment, audience=audience)
    except ProgrammeError as refusal:
        draft.refusal = refusal
    return draft.refusal is None


def _is_given(user: User, draft: Draft, how: How) -> bool:
    """Whether they gave the very same a moment ago: a button was pressed twice."""
    told = {"words": draft.words, "moment_id": draft.moment_id, "audience": _released(draft, how)}
    return given_before(user, draft.to, how=how, **told) is not None


def _released(draft: Draft, how: How) -> str:
    """How far; what was said or seen in passing is theirs alone until its giver says otherwise."""
    return draft.audience if how == How.WRITTEN else Audience.PRIVATE


def _sent(
    request: HttpRequest, draft: Draft, otherwise: str, how: How = How.WRITTEN
) -> HttpResponse:
    if how == How.SAID:
        sent = _("Noted: you said it to %(names)s in person.")
    else:
        sent = _("It is on its way to %(names)s.")
    messages.success(request, sent % {"names": ", ".join(draft.names)})
    return redirect(draft.back or otherwise)


def _shown(user: User, draft: Draft) -> dict[str, Any]:
    everyone = thankable(user).select_related("team")[: FEW + 1]
    return {
        "draft": draft,
        "refusal": said(draft.refusal),
        "offered": everyone if len(everyone) <= FEW else (),
        "receivers": [_receiver(person) for person in draft.to],
    }


def _receiver(person: Person) -> dict[str, Any]:
    """Whom one thanks: how they like it, and how far they let it be shown."""
    way, note = liking_of(person)
    return {
        "person": person,
        "likes": ", ".join(filter(None, [str(way.label) if way else "", note])),
        "lets": LETS[consent_of(person).audience] % {"name": person.name},
    }
