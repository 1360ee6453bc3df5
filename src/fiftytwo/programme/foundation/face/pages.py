"""Which language the programme speaks; anybody may choose, signed in or not."""

from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.http import url_has_allowed_host_and_scheme
from django.utils.translation import get_language
from django.views.decorators.http import require_http_methods

from fiftytwo.programme.foundation.access.doors import user_of
from fiftytwo.programme.foundation.errors import NoSuchLanguage
from fiftytwo.programme.foundation.face.actions import choose_language

A_YEAR_S = 365 * 24 * 3600


@require_http_methods(["GET", "POST"])
def language(request: HttpRequest) -> HttpResponse:
    """The languages there are; kept with the user, and in a cookie where nobody is signed in."""
    if request.method == "POST":
        return _choose(request)
    facts = {
        "languages": settings.LANGUAGES,
        "chosen": get_language(),
        "next": _back_to(request, request.headers.get("Referer", "")),
    }
    return render(request, "face/language.html", facts)


def _choose(request: HttpRequest) -> HttpResponse:
    code = request.POST.get("language", "")
    if code not in dict(settings.LANGUAGES):
        raise NoSuchLanguage
    answer = redirect(_back_to(request, request.POST.get("next", "")))
    if request.user.is_authenticated:
        user = user_of(request)
        choose_language(user, code, by=user.pk)
    answer.set_cookie(
        settings.LANGUAGE_COOKIE_NAME,
        code,
        max_age=A_YEAR_S,
        secure=settings.SESSION_COOKIE_SECURE,
        samesite="Lax",
        httponly=True,
    )
    return answer


def _back_to(request: HttpRequest, where: str) -> str:
    """Where the reader came from, if that was one of our own pages; home otherwise."""
    is_ours = url_has_allowed_host_and_scheme(
        where, {request.get_host()}, require_https=request.is_secure()
    )
    return (
        where if is_ours and where.rstrip("/") != request.build_absolute_uri().rstrip("/") else "/"
    )
