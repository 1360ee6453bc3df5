"""Which language an answer is in."""

from collections.abc import Callable

from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.utils import translation
from django.utils.translation import trans_real

from fiftytwo.programme.foundation.people.queries import find_organisation


class Languages:
    """The user's language; else the one chosen in this browser; else the organisation's; else the
    browser's."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self._get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        language = language_for(request)
        translation.activate(language)
        answer = self._get_response(request)
        answer.setdefault("Content-Language", language)
        return answer


def language_for(request: HttpRequest) -> str:
    """One of settings.LANGUAGES."""
    spoken = dict(settings.LANGUAGES)
    wanted = [
        getattr(request.user, "language", ""),
        request.COOKIES.get(settings.LANGUAGE_COOKIE_NAME, ""),
    ]
    found = next((code for code in wanted if code in spoken), None)
    if found:
        return found
    organisation = find_organisation()
    if organisation and organisation.language in spoken:
        return organisation.language
    return trans_real.get_language_from_request(request)
