"""The address that helpdesks call: who it is is checked on the raw bytes, before anything is read.

Nobody is signed in here, and no answer says anything of what was sent.
"""

from datetime import datetime

from django.http import HttpRequest, HttpResponse
from django.utils import timezone
from django.views.decorators.csrf import csrf_exempt

from fiftytwo.kit.sealing import NotOurs
from fiftytwo.programme.foundation.api.problem import of_error, problem
from fiftytwo.programme.foundation.errors import NotFound, ProgrammeError
from fiftytwo.programme.foundation.inbox import actions
from fiftytwo.programme.foundation.inbox.errors import NotGenuine, TooLarge, TooMuch
from fiftytwo.programme.foundation.inbox.hints import hint_of, placed
from fiftytwo.programme.foundation.inbox.models import Fault, Source
from fiftytwo.programme.foundation.inbox.pace import (
    LONG_PAUSE_S,
    MOST_WAITING,
    PAUSE_S,
    Backlog,
    Pace,
)
from fiftytwo.programme.foundation.inbox.queries import find_source, n_waiting
from fiftytwo.programme.foundation.inbox.sealed import secret_of
from fiftytwo.programme.foundation.inbox.signatures import is_genuine

MOST_BYTES = 1024 * 1024
_pace = Pace()
_backlog = Backlog(n_waiting)


@csrf_exempt
def hook(request: HttpRequest, source: str) -> HttpResponse:
    """202 once a call is on the disk, or was before; whoever is told otherwise sends it again."""
    if request.method != "POST":
        answer = problem(405)
        answer["Allow"] = "POST"
        return answer
    try:
        _take(request, source, timezone.now())
    except TooMuch as error:
        answer = of_error(error)
        answer["Retry-After"] = str(error.wait_s)
        return answer
    except ProgrammeError as error:
        return of_error(error)
    return HttpResponse(status=202)


def _take(request: HttpRequest, name: str, now: datetime) -> None:
    source = find_source(name)
    if source is None:
        raise NotFound
    body = _body(request)
    if not is_genuine(source.kind, _secret(source), request.headers, body, now):
        raise NotGenuine
    if not _pace.takes():
        raise TooMuch(PAUSE_S)
    hint = hint_of(source.kind, body, request.headers)
    if hint is None:
        actions.note_call(source, now)
    elif not hint.has_words and not source.is_fetched:
        actions.note_call(source, now, Fault.ONLY_IDS)
    elif _backlog.is_full(MOST_WAITING):
        raise TooMuch(LONG_PAUSE_S)
    else:
        if source.is_fetched and hint.has_words:
            body = placed(source.kind, body, source.api_url)
        actions.take_call(source, hint, body, now)
        _backlog.add()


def _body(request: HttpRequest) -> bytes:
    told = request.META.get("CONTENT_LENGTH") or "0"
    if not told.isdigit() or int(told) > MOST_BYTES:
        raise TooLarge
    body = request.read(MOST_BYTES + 1)
    if len(body) > MOST_BYTES:
        raise TooLarge
    return body


def _secret(source: Source) -> str:
    try:
        return secret_of(source)
    except NotOurs:
        # The home has another key than the database was written with.
        actions.note_call(source, timezone.now(), Fault.NOT_OURS)
        raise NotGenuine from None
