"""What is asked of every request to /api/ before an operation sees it, and of every answer after.

Who asks, how often, whether it was asked before; answers get an ETag and a Link to the next page,
and every error is a problem.
"""

import time
from collections.abc import Callable
from hashlib import sha256
from urllib.parse import urlencode

from allauth.core.internal.httpkit import get_client_ip
from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.utils.cache import get_conditional_response

from fiftytwo.programme.foundation.api.callers import Caller, find_caller, seat
from fiftytwo.programme.foundation.api.errors import TooManyRequests
from fiftytwo.programme.foundation.api.limits import wait_s
from fiftytwo.programme.foundation.api.once import once
from fiftytwo.programme.foundation.api.problem import as_problem, of_error
from fiftytwo.programme.foundation.errors import ProgrammeError

ROOT = "/api/"
Answers = Callable[[HttpRequest], HttpResponse]


class Ground:
    """Middleware; the last, so that who is signed in is known."""

    def __init__(self, get_response: Answers) -> None:
        self._get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        if not request.path.startswith(ROOT):
            return self._get_response(request)
        caller = find_caller(request)
        seat(request, caller)
        wait = _wait(request, caller)
        if wait:
            refused = of_error(TooManyRequests())
            refused["Retry-After"] = str(wait)
            return refused
        try:
            answer = once(request, caller.name if caller else None, self._get_response)
        except ProgrammeError as error:
            answer = of_error(error)
        return _finished(request, as_problem(answer))


def _wait(request: HttpRequest, caller: Caller | None) -> int:
    who = caller.name if caller else f"address-{get_client_ip(request)}"
    a_minute = settings.API_A_MINUTE["caller" if caller else "address"]
    return wait_s(who, a_minute, time.time())


def _finished(request: HttpRequest, answer: HttpResponse) -> HttpResponse:
    following = getattr(request, "next_cursor", None)
    if following:
        query = urlencode({**request.GET.dict(), "cursor": following})
        answer["Link"] = f'<{request.path}?{query}>; rel="next"'
    if request.method != "GET" or answer.status_code != 200 or answer.streaming:
        return answer
    etag = f'"{sha256(answer.content).hexdigest()[:32]}"'
    answer["ETag"] = etag
    return get_conditional_response(request, etag=etag, response=answer) or answer
