"""Webhooks for administrators: see how calls went, add an address, end it."""

from uuid import UUID

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_POST

from fiftytwo.programme.foundation.access.doors import opens_for, user_of
from fiftytwo.programme.foundation.access.roles import Act
from fiftytwo.programme.foundation.journal.words import SAID
from fiftytwo.programme.foundation.webhooks import actions
from fiftytwo.programme.foundation.webhooks.errors import UnfitAddress
from fiftytwo.programme.foundation.webhooks.forms import WebhookForm
from fiftytwo.programme.foundation.webhooks.models import Subscription
from fiftytwo.programme.foundation.webhooks.queries import (
    get_subscription,
    last_calls,
    subscriptions,
)
from fiftytwo.programme.foundation.webhooks.words import FAULTS


@opens_for(Act.CHANGE_SETTINGS)
def webhooks(request: HttpRequest) -> HttpResponse:
    """Every address with its last calls."""
    return _page(request, WebhookForm())


@require_POST
@opens_for(Act.CHANGE_SETTINGS)
def make_webhook(request: HttpRequest) -> HttpResponse:
    """Shows the secret: this page and no other ever does."""
    form = WebhookForm(request.POST)
    if not form.is_valid():
        return _page(request, form, status=422)
    told = form.cleaned_data
    try:
        made, secret = actions.make_subscription(told["url"], told["verbs"], by=user_of(request))
    except UnfitAddress as error:
        form.add_error("url", str(error))
        return _page(request, form, status=422)
    return render(request, "webhooks/made.html", {"webhook": made, "secret": secret}, status=201)


@require_POST
@opens_for(Act.CHANGE_SETTINGS)
def end_webhook(request: HttpRequest, webhook_id: UUID) -> HttpResponse:
    actions.end_subscription(get_subscription(webhook_id), by=user_of(request))
    return redirect("webhooks")


@require_POST
@opens_for(Act.CHANGE_SETTINGS)
def try_webhook(request: HttpRequest, webhook_id: UUID) -> HttpResponse:
    actions.try_subscription(get_subscription(webhook_id), by=user_of(request))
    return redirect("webhooks")


def _page(request: HttpRequest, form: WebhookForm, status: int = 200) -> HttpResponse:
    shown = [
        {
            "webhook": each,
            "calls": _told(each),
            "said": [SAID.get(verb, verb) for verb in each.verbs],
        }
        for each in subscriptions()
    ]
    told = {"shown": shown, "form": form}
    return render(request, "webhooks/webhooks.html", told, status=status)


def _told(subscription: Subscription) -> list[dict[str, object]]:
    return [
        {"call": call, "fault": FAULTS.get(call.fault, "")} for call in last_calls(subscription)
    ]
