"""What customers meet: no account, no cookie, nothing of anybody else's, and no script.

Guarded against machines without asking a third party: a field that only machines fill, a form that
takes a moment to fill in, and so many an address in a minute. Whoever is refused keeps their words.
"""

import time
from dataclasses import dataclass

from allauth.core.internal.httpkit import get_client_ip
from django.core.signing import BadSignature, SignatureExpired, TimestampSigner
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.functional import Promise
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _
from django.views.decorators.cache import never_cache
from django.views.decorators.csrf import csrf_exempt

from fiftytwo.programme.foundation.api.limits import wait_s
from fiftytwo.programme.foundation.privacy.functions import Function
from fiftytwo.programme.foundation.privacy.queries import is_on
from fiftytwo.programme.subjects.kudos import actions
from fiftytwo.programme.subjects.kudos.errors import SentBefore
from fiftytwo.programme.subjects.kudos.models import Place
from fiftytwo.programme.subjects.kudos.queries import open_place, takes_thanks, told_by
from fiftytwo.programme.subjects.kudos.secret import new_secret
from fiftytwo.programme.subjects.kudos.words import plain

SIGNED = TimestampSigner(salt="kudos")
SOONEST_S = 3
"""Nobody reads a page and writes a sentence in less."""
LATEST_S = 24 * 3600
A_MINUTE = {"address": 5, "place": 60}
MOST_IN_WHOM = 100
TRAP = "website"
"""A field that no reader sees."""


@dataclass(frozen=True)
class Written:
    """What somebody put into the form."""

    words: str = ""
    whom: str = ""
    may_quote: bool = False


# There is no session that another site could ride on: nobody is signed in here.
@csrf_exempt
@never_cache
def customers_thank(request: HttpRequest, token: str) -> HttpResponse:
    """Say thank you to a team, or to one of us."""
    place = open_place(token)
    if not takes_thanks(place) or not is_on(Function.KUDOS):
        return render(request, "kudos/ended.html", status=410)
    if request.method != "POST":
        return _form(request, place)
    written = _written(request)
    if request.POST.get(TRAP):
        # A machine is told what everybody is told, and nothing is kept.
        return redirect("customers_own", token=token, secret=new_secret())
    fault, status = _fault(request, place, written)
    if fault:
        return _form(request, place, written, fault, status)
    try:
        secret = actions.tell(
            place,
            words=written.words,
            whom=written.whom,
            may_quote=written.may_quote,
            form=request.POST["form"],
        )
    except SentBefore as refusal:
        return _form(request, place, written, gettext(str(refusal)), refusal.status)
    return redirect("customers_own", token=token, secret=secret)


@never_cache
def customers_own(request: HttpRequest, token: str, secret: str) -> HttpResponse:
    """What becomes of it: thanks for the thanks, and the answer where there is one."""
    place = open_place(token)
    kudos = told_by(place, secret)
    answer = kudos.answer if kudos else ""
    return render(request, "kudos/told.html", {"place": place, "answer": answer})


def _written(request: HttpRequest) -> Written:
    told = request.POST
    words, whom = plain(told.get("words", "")), plain(told.get("whom", ""))
    return Written(words, whom, told.get("quote") == "yes")


def _fault(request: HttpRequest, place: Place, written: Written) -> tuple[Promise | None, int]:
    """Why it cannot be taken as it is, and the status that says so."""
    if not written.words:
        return _("Write a sentence: what did they do for you?"), 422
    if len(written.words) > actions.MOST_LETTERS or len(written.whom) > MOST_IN_WHOM:
        return _("That is too long: there is room for 1,000 letters, and 100 for a name."), 422
    if not _took_a_moment(request, place):
        return _("Please press “Send” once more."), 422
    now = time.time()
    for who, a_minute in (
        (f"kudos-{get_client_ip(request)}", A_MINUTE["address"]),
        (f"kudos-{place.token}", A_MINUTE["place"]),
    ):
        if wait_s(who, a_minute, now):
            return _("Many are saying thank you right now. Please send it again in a minute."), 429
    return None, 200


def _took_a_moment(request: HttpRequest, place: Place) -> bool:
    try:
        told = SIGNED.unsign(request.POST.get("form", ""), max_age=LATEST_S)
    except (SignatureExpired, BadSignature):
        return False
    token, *_nonce, began = told.split("/")
    return token == place.token and time.time() - float(began) >= SOONEST_S


def _form(
    request: HttpRequest,
    place: Place,
    written: Written | None = None,
    fault: Promise | str | None = None,
    status: int = 200,
) -> HttpResponse:
    # Whoever sends again has been reading for long enough.
    began = time.time() - (SOONEST_S if fault else 0)
    around = {
        "place": place,
        "written": written or Written(),
        "fault": fault,
        "form_sign": SIGNED.sign(f"{place.token}/{new_secret()}/{began}"),
        "most": actions.MOST_LETTERS,
        "trap": TRAP,
    }
    answer = render(request, "kudos/thank.html", around, status=status)
    if status == 429:
        answer["Retry-After"] = "60"
    return answer
