"""For administrators: who needs a second step, and a way in for somebody who has lost theirs."""

from typing import NoReturn

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_POST

from fiftytwo.programme.foundation.access.doors import opens_for, user_of
from fiftytwo.programme.foundation.access.roles import Act, Role
from fiftytwo.programme.foundation.errors import NotFound
from fiftytwo.programme.foundation.signing_in import actions
from fiftytwo.programme.foundation.signing_in.errors import NobodyByThatAddress
from fiftytwo.programme.foundation.signing_in.models import SecondStep


@opens_for(Act.CHANGE_PEOPLE)
def signing_in(request: HttpRequest) -> HttpResponse:
    """Both questions on one page."""
    return _page(request)


@require_POST
@opens_for(Act.CHANGE_PEOPLE)
def give_way_in(request: HttpRequest) -> HttpResponse:
    """Shows the link: it is told in person, or sent by whoever asked for it."""
    lost = "lost_second_step" in request.POST
    try:
        path = actions.give_way_in(
            request.POST.get("email", ""), lost_second_step=lost, by=user_of(request)
        )
    except NobodyByThatAddress as error:
        return _page(request, error=str(error), status=422)
    link = request.build_absolute_uri(path)
    return render(request, "signing_in/way_in.html", {"link": link}, status=201)


@require_POST
@opens_for(Act.CHANGE_PEOPLE)
def demand_second_step(request: HttpRequest) -> HttpResponse:
    chosen = [Role(role) for role in request.POST.getlist("roles") if role in Role.values]
    actions.demand_second_step(chosen, by=user_of(request))
    return redirect("signing_in")


def no_addresses(request: HttpRequest) -> NoReturn:
    """allauth's page on which one gives oneself another e-mail address: it would be somebody
    else's, who then comes in through the company and finds themselves here as you."""
    raise NotFound


def _page(request: HttpRequest, error: str = "", status: int = 200) -> HttpResponse:
    demanded = set(SecondStep.objects.values_list("role", flat=True))
    roles = [{"role": role, "demanded": role.value in demanded} for role in Role]
    told = {"roles": roles, "error": error}
    return render(request, "signing_in/signing_in.html", told, status=status)
