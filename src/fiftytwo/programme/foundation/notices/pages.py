"""Somebody's notices, what they chose, and the administrator's outbox."""

from datetime import datetime
from typing import Any
from uuid import UUID

from django.conf import settings
from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET, require_http_methods, require_POST

from fiftytwo.kit.settings import read_settings
from fiftytwo.programme.foundation.access.doors import opens_for, user_of
from fiftytwo.programme.foundation.access.may import may
from fiftytwo.programme.foundation.access.roles import Act
from fiftytwo.programme.foundation.errors import NotFound
from fiftytwo.programme.foundation.notices import actions
from fiftytwo.programme.foundation.notices.chat import service_of
from fiftytwo.programme.foundation.notices.errors import NoChatAddress
from fiftytwo.programme.foundation.notices.forms import ReachForm, RoomForm, box, wanted
from fiftytwo.programme.foundation.notices.kinds import BY_NAME, CHOSEN
from fiftytwo.programme.foundation.notices.models import Channel, Message
from fiftytwo.programme.foundation.notices.queries import (
    channels_for,
    find_room,
    notices_of,
    outbox,
    reach_of,
)
from fiftytwo.programme.foundation.notices.words import words_for_receiver, words_of
from fiftytwo.programme.foundation.pages_of import page_asked
from fiftytwo.programme.foundation.people.models import User
from fiftytwo.programme.foundation.people.queries import find_organisation, zone_of


@require_GET
@opens_for(Act.SEE_WALL)
def notices(request: HttpRequest) -> HttpResponse:
    """What the reader was told, newest first; what is new is marked."""
    rows = page_asked(request, notices_of(user_of(request)).filter(kind__in=BY_NAME))
    told = [{"notice": notice, "words": words_of(notice)} for notice in rows]
    return render(request, "notices/notices.html", {"told": told, "rows": rows})


@require_POST
@opens_for(Act.SEE_WALL)
def open_notice(request: HttpRequest, notice_id: UUID) -> HttpResponse:
    """Read it, and go where it points."""
    notice = notices_of(user_of(request)).filter(pk=notice_id, kind__in=BY_NAME).first()
    if notice is None:
        raise NotFound
    actions.read([notice], _now())
    return redirect(words_of(notice).path)


@require_POST
@opens_for(Act.SEE_WALL)
def read_all(request: HttpRequest) -> HttpResponse:
    """None is new any more."""
    actions.read(notices_of(user_of(request)), _now())
    return redirect("notices")


@require_http_methods(["GET", "POST"])
@opens_for(Act.SEE_WALL)
def choose(request: HttpRequest) -> HttpResponse:
    """Which kinds, by which channel, and when not."""
    user = user_of(request)
    reach = reach_of(user)
    told = {"quiet_from": reach.quiet_from, "quiet_to": reach.quiet_to}
    form = ReachForm(request.POST if request.method == "POST" else None, initial=told)
    if request.method == "POST" and form.is_valid() and _was_chosen(request, user, form):
        messages.success(request, _("Saved."))
        return redirect("choose_notices")
    shown = {
        "form": form,
        "kinds": _boxes(user),
        "channels": Channel,
        "zone": zone_of(user),
        "chat": service_of(reach.chat),
        "mail_is_set_up": settings.MAIL_IS_SET_UP,
    }
    return render(request, "notices/choose.html", shown)


def _was_chosen(request: HttpRequest, user: User, form: ReachForm) -> bool:
    try:
        actions.choose(
            user,
            wanted=wanted(request.POST),
            quiet_from=form.cleaned_data["quiet_from"],
            quiet_to=form.cleaned_data["quiet_to"],
            chat=form.chat_told(),
        )
    except NoChatAddress as refusal:
        form.add_error("chat", str(refusal))
        return False
    return True


def _boxes(user: User) -> list[dict[str, Any]]:
    """One row a kind that the user can come to be told, with a box a channel."""
    mine = [kind for kind in CHOSEN if kind.of is None or may(user, kind.of)]
    return [
        {
            "kind": kind,
            "boxes": [
                {"name": box(kind, c), "channel": c, "is_on": c in channels_for(user, kind)}
                for c in Channel
            ],
        }
        for kind in mine
    ]


@require_http_methods(["GET", "POST"])
@opens_for(Act.CHANGE_SETTINGS)
def outbox_page(request: HttpRequest) -> HttpResponse:
    """What was sent, is held and would be sent: kind, channel, when, state; no words of it."""
    form = RoomForm(request.POST if request.method == "POST" else None)
    if request.method == "POST" and form.is_valid():
        try:
            actions.choose_room(form.cleaned_data["chat"].strip(), by=user_of(request).pk)
        except NoChatAddress as refusal:
            form.add_error("chat", str(refusal))
        else:
            messages.success(request, _("Saved."))
            return redirect("outbox")
    rows = page_asked(request, outbox().filter(notice__kind__in=BY_NAME))
    room = find_room()
    shown = {
        "form": form,
        "rows": rows,
        "messages_out": [_shown(message) for message in rows],
        "room": service_of(room.chat) if room else "",
        "mail_is_set_up": settings.MAIL_IS_SET_UP,
        "now": _now(),
    }
    return render(request, "notices/outbox.html", shown)


def _shown(message: Message) -> dict[str, Any]:
    organisation = find_organisation()
    # Everybody in a demo is invented, so an evaluator may read what would be sent.
    is_demo = organisation is not None and organisation.is_demo
    return {
        "message": message,
        "title": words_of(message.notice).title,
        "words": words_for_receiver(message.notice) if is_demo else None,
    }


def _now() -> datetime:
    return read_settings().clock()
