"""Helpdesks that may call, for administrators: see them, add one, end one."""

from uuid import UUID

from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.views.decorators.http import require_POST

from fiftytwo.programme.foundation.access.doors import opens_for, user_of
from fiftytwo.programme.foundation.access.roles import Act
from fiftytwo.programme.foundation.inbox import actions
from fiftytwo.programme.foundation.inbox.errors import NameTaken
from fiftytwo.programme.foundation.inbox.forms import SourceForm
from fiftytwo.programme.foundation.inbox.models import Source
from fiftytwo.programme.foundation.inbox.queries import get_source, sources
from fiftytwo.programme.foundation.privacy.functions import Function
from fiftytwo.programme.foundation.privacy.queries import is_on
from fiftytwo.programme.foundation.webhooks.errors import UnfitAddress


@opens_for(Act.CHANGE_SETTINGS)
def hooks(request: HttpRequest) -> HttpResponse:
    """Every helpdesk, with its address and when it last came."""
    return _page(request, SourceForm())


@require_POST
@opens_for(Act.CHANGE_SETTINGS)
def add_source(request: HttpRequest) -> HttpResponse:
    """Shows the address, and the secret where we made one: this page and no other ever does."""
    form = SourceForm(request.POST)
    if not form.is_valid():
        return _page(request, form, status=422)
    try:
        source, secret = actions.add_source(form.wanted(), by=user_of(request))
    except NameTaken as error:
        form.add_error("name", str(error))
        return _page(request, form, status=422)
    except UnfitAddress as error:
        form.add_error("api_url", str(error))
        return _page(request, form, status=422)
    told = {"source": source, "address": address_of(request, source), "secret": secret}
    return render(request, "inbox/added.html", told, status=201)


@require_POST
@opens_for(Act.CHANGE_SETTINGS)
def end_source(request: HttpRequest, source_id: UUID) -> HttpResponse:
    actions.end_source(get_source(source_id), by=user_of(request))
    return redirect("hooks")


def address_of(request: HttpRequest, source: Source) -> str:
    """What the helpdesk calls."""
    path = reverse("hook", args=[source.name])
    return (
        f"{settings.WEB_ADDRESS}{path}"
        if settings.WEB_ADDRESS
        else request.build_absolute_uri(path)
    )


def _page(request: HttpRequest, form: SourceForm, status: int = 200) -> HttpResponse:
    shown = [{"source": each, "address": address_of(request, each)} for each in sources()]
    told = {"shown": shown, "form": form, "is_on": is_on(Function.LIVE)}
    return render(request, "inbox/hooks.html", told, status=status)
