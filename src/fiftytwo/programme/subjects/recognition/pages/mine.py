"""One's own thanks: what one received, for ever, and what one gave."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.dateparse import parse_datetime
from django.utils.timezone import is_aware
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET, require_http_methods, require_POST

from fiftytwo.programme.foundation.access.doors import opens_for, user_of
from fiftytwo.programme.foundation.access.roles import Act
from fiftytwo.programme.foundation.errors import NotFound, ProgrammeError
from fiftytwo.programme.foundation.pages_of import page_asked
from fiftytwo.programme.foundation.people.models import User
from fiftytwo.programme.foundation.thanks import actions, queries
from fiftytwo.programme.foundation.thanks.errors import WordsChanged
from fiftytwo.programme.foundation.thanks.models import How, Receipt, Recognition, Way
from fiftytwo.programme.subjects.recognition.queries import given_by, withdrew
from fiftytwo.programme.subjects.recognition.shown import given_shown, received_shown, replies_shown
from fiftytwo.programme.subjects.recognition.words import (
    ANSWERS,
    OF_CUSTOMERS,
    RELEASES,
    SIGNS,
    said,
)

FIRST = 5


@dataclass(frozen=True)
class Refused:
    """What somebody wrote under a thanks and could not be kept as it was: it is theirs to mend."""

    receipt: UUID
    words: str
    said: str
    status: int


@opens_for(Act.THANK)
@require_GET
def mine(request: HttpRequest) -> HttpResponse:
    """The newest of both."""
    user = user_of(request)
    shown = {
        "person": user.person,
        "received": [received_shown(row) for row in _received(user)[:FIRST]],
        "given": [given_shown(row) for row in given_by(user)[:FIRST]],
    }
    return render(request, "recognition/mine.html", shown)


@opens_for(Act.SEE_SELF)
@require_GET
def received(request: HttpRequest) -> HttpResponse:
    """All that one received, newest first."""
    page = page_asked(request, _received(user_of(request)))
    shown = {"page": page, "received": [received_shown(row) for row in page]}
    return render(request, "recognition/received.html", shown)


@opens_for(Act.THANK)
@require_GET
def given(request: HttpRequest) -> HttpResponse:
    """All that one gave, newest first."""
    page = page_asked(request, given_by(user_of(request)))
    shown = {"page": page, "given": [given_shown(row) for row in page]}
    return render(request, "recognition/given.html", shown)


@opens_for(Act.SEE_SELF)
@require_http_methods(["GET", "POST"])
def received_one(request: HttpRequest, receipt_id: UUID) -> HttpResponse:
    """One thanks to the reader: sign, answer to its showing, replies; and what it meant."""
    user = user_of(request)
    receipt = queries.get_received(user, receipt_id)
    refusal: ProgrammeError | None = None
    if request.method == "POST":
        try:
            _decide(request, receipt, user)
        except WordsChanged as error:
            refusal = error
        else:
            return redirect("received_one", receipt_id=receipt.pk)
    return _received_one(request, receipt, refusal)


def _received_one(
    request: HttpRequest,
    receipt: Receipt,
    refusal: ProgrammeError | None = None,
    refused: Refused | None = None,
) -> HttpResponse:
    is_customers = receipt.recognition.how == How.CUSTOMER
    shown = {
        "one": received_shown(receipt),
        "refusal": said(refusal),
        "receipt": receipt,
        "words_at": receipt.recognition.words_at.isoformat(),
        "signs": SIGNS.items(),
        "released": RELEASES[receipt.recognition.audience],
        "is_private": receipt.recognition.audience == "private",
        "answers": (ANSWERS | OF_CUSTOMERS if is_customers else ANSWERS).items(),
        "is_customers": is_customers,
        "my_page": reverse("me"),
        "replies": replies_shown(receipt),
        "refused": refused,
    }
    no = refusal or refused
    status = no.status if no else 200
    return render(request, "recognition/received_one.html", shown, status=status)


def _decide(request: HttpRequest, receipt: Receipt, user: User) -> None:
    """What the reader pressed."""
    told = request.POST
    if "sign" in told:
        # Pressed again, it is taken back.
        sign = "" if told["sign"] == receipt.reaction else told["sign"]
        actions.react(receipt, sign, by=user)
    if "answer" in told:
        read = _instant(told.get("words_at", ""))
        actions.answer(receipt, told["answer"], by=user, words_at=read)
        messages.success(request, _("Saved. You can change it at any time."))
    if "hollow" in told:
        actions.mark_hollow(receipt, told["hollow"] == "1")
        messages.success(request, _("Noted, without your name."))


def _instant(told: str) -> datetime | None:
    try:
        found = parse_datetime(told)
    except ValueError:
        return None
    return found if found and is_aware(found) else None


@opens_for(Act.THANK)
@require_http_methods(["GET", "POST"])
def given_one(request: HttpRequest, recognition_id: UUID) -> HttpResponse:
    """One thanks that the reader gave: change it, withdraw it, read what came back."""
    user = user_of(request)
    if request.POST.get("do") == "withdraw":
        # Pressed twice, it is withdrawn all the same.
        if not withdrew(user, recognition_id):
            actions.withdraw(queries.get_given(user, recognition_id), by=user)
        messages.success(request, _("It is withdrawn, and shown nowhere any more."))
        return redirect("my_given")
    recognition = queries.get_given(user, recognition_id)
    refusal = None
    if request.method == "POST":
        refusal = _edited(request, recognition, user)
        if refusal is None:
            messages.success(request, _("Saved."))
            return redirect("given_one", recognition_id=recognition.pk)
    return _given_one(request, recognition, refusal)


def _given_one(
    request: HttpRequest,
    recognition: Recognition,
    refusal: ProgrammeError | None = None,
    refused: Refused | None = None,
) -> HttpResponse:
    receipts = recognition.receipts.select_related("person").order_by("person__name")
    shown = {
        "one": given_shown(recognition),
        "audiences": RELEASES.items(),
        # What was written under it stands there.
        "words": recognition.words if refused else request.POST.get("words", recognition.words),
        "refusal": said(refusal),
        "refused": refused,
        "back": [
            {
                "receipt": receipt,
                "sign": SIGNS.get(receipt.reaction, ""),
                "replies": replies_shown(receipt),
            }
            for receipt in receipts
        ],
    }
    no = refusal or refused
    return render(request, "recognition/given_one.html", shown, status=no.status if no else 200)


def _edited(request: HttpRequest, recognition: Recognition, user: User) -> ProgrammeError | None:
    told = {"words": request.POST.get("words", ""), "audience": request.POST.get("audience", "")}
    try:
        actions.edit(recognition, **told, by=user)
    except ProgrammeError as refusal:
        return refusal
    return None


@opens_for(Act.THANK)
@require_POST
def reply(request: HttpRequest, receipt_id: UUID) -> HttpResponse:
    """Write under it: its receiver, or in turn its giver."""
    user = user_of(request)
    receipt = queries.get_between(user, receipt_id)
    is_receiver = receipt.person_id == user.person_id
    words = request.POST.get("words", "")
    try:
        actions.reply(receipt, words, by=user)
    except ProgrammeError as error:
        refused = Refused(receipt.pk, words, said(error), error.status)
        if is_receiver:
            return _received_one(request, receipt, refused=refused)
        return _given_one(request, receipt.recognition, refused=refused)
    if is_receiver:
        return redirect("received_one", receipt_id=receipt.pk)
    return redirect("given_one", recognition_id=receipt.recognition_id)


@opens_for(Act.SEE_SELF)
@require_http_methods(["GET", "POST"])
def liking(request: HttpRequest) -> HttpResponse:
    """How the reader likes to be thanked."""
    user = user_of(request)
    if user.person is None:
        raise NotFound
    refusal = None
    if request.method == "POST":
        told = {"way": request.POST.get("way", ""), "note": request.POST.get("note", "")}
        try:
            actions.choose_liking(user.person, **told, by=user)
        except ProgrammeError as error:
            refusal = error
        else:
            messages.success(request, _("Saved. Whoever thanks you reads it."))
            return redirect("my_thanks")
    way, note = queries.liking_of(user.person)
    shown = {"way": way, "note": note, "ways": Way.choices, "refusal": said(refusal)}
    return render(
        request, "recognition/liking.html", shown, status=refusal.status if refusal else 200
    )


def _received(user: User) -> Any:
    return queries.received_by(user.person) if user.person else Receipt.objects.none()
