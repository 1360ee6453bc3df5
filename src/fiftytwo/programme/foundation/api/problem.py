"""What went wrong, as `application/problem+json` (RFC 9457). Never what the request said."""

import logging
import traceback
from collections.abc import Sequence
from http import HTTPStatus
from typing import Any

from django.http import Http404, HttpRequest, HttpResponse, JsonResponse
from ninja import NinjaAPI, Schema
from ninja.errors import HttpError, ValidationError
from pydantic import Field

from fiftytwo.programme.foundation.api.errors import WrongMediaType
from fiftytwo.programme.foundation.errors import NotFound, ProgrammeError

MEDIA_TYPE = "application/problem+json"
log = logging.getLogger("fiftytwo.api")


class Fault(Schema):
    """One field that was not as described."""

    where: str = Field(description="Where it stands: body.name, query.limit.")
    what: str = Field(description="What was expected.")


class Problem(Schema):
    """What went wrong."""

    type: str = Field(description="Names the kind; the same kind always has the same name.")
    title: str
    status: int
    detail: str = Field(description="What happened and what to do, in a sentence.")
    errors: list[Fault] = Field(default=[], description="Field by field, where a body was wrong.")


SAYS = {
    400: "The request cannot be understood.",
    401: "Sign in, or send a token that is valid: `Authorization: Bearer ft_…`.",
    403: "This was refused.",
    404: "There is no such thing, or it is not yours to see.",
    405: "This address does not do that: see the Allow header.",
    409: "This cannot be done twice, or not in this state.",
    415: "The body must be JSON.",
    422: "Something in the request is not as described: see `errors`.",
    429: "Too many requests: wait as long as Retry-After says.",
    500: "Something went wrong on our side; nothing half-done was kept.",
}
"""Status -> what it means, for the description of the API and where nothing better is known."""


def problem(
    status: int, detail: str = "", *, kind: str = "", errors: Sequence[Fault] = ()
) -> HttpResponse:
    """The answer. kind: the error's class, such as KeyUsedOtherwise; none: the status speaks."""
    title = HTTPStatus(status).phrase
    told = Problem(
        type=f"urn:fiftytwo:problem:{kind or title.replace(' ', '')}",
        title=title,
        status=status,
        detail=detail or SAYS.get(status, title),
        errors=list(errors),
    )
    return JsonResponse(told.model_dump(), status=status, content_type=MEDIA_TYPE)


def of_error(error: ProgrammeError) -> HttpResponse:
    """An expected refusal."""
    return problem(error.status, str(error), kind=type(error).__name__)


def as_problem(answer: HttpResponse) -> HttpResponse:
    """The same answer, as a problem where it is an error of the framework's that is none yet."""
    if answer.status_code < 400 or answer.get("Content-Type", "").startswith(MEDIA_TYPE):
        return answer
    told = problem(answer.status_code)
    for name in ("Allow", "Retry-After"):
        if name in answer:
            told[name] = answer[name]
    return told


def speak_problems(api: NinjaAPI) -> None:
    """Answer with problems whatever an operation raises."""
    for kind in (ProgrammeError, Http404, HttpError, ValidationError, Exception):
        api.add_exception_handler(kind, _answer)


def _answer(request: HttpRequest, error: Any) -> HttpResponse:
    if isinstance(error, ProgrammeError):
        return of_error(error)
    if isinstance(error, Http404):
        return of_error(NotFound())
    if isinstance(error, HttpError):
        return _of_http_error(request, error)
    if isinstance(error, ValidationError):
        return _of_faults(error.errors)
    return _of_surprise(error)


def _of_http_error(request: HttpRequest, error: HttpError) -> HttpResponse:
    if error.status_code == 400 and request.content_type != "application/json":
        return of_error(WrongMediaType())
    return problem(error.status_code)


def _of_faults(faults: Sequence[dict[str, Any]]) -> HttpResponse:
    told = [Fault(where=_where(fault.get("loc", ())), what=str(fault["msg"])) for fault in faults]
    return problem(422, errors=told)


def _where(path: Sequence[Any]) -> str:
    # The framework names the view's parameter between `body` and the field.
    parts = [str(part) for part in path]
    return ".".join(parts[:1] + parts[2:] if parts[:1] == ["body"] and len(parts) > 2 else parts)


def _of_surprise(error: Exception) -> HttpResponse:
    """Where and of what kind; never the message, which may quote somebody."""
    where = traceback.extract_tb(error.__traceback__)[-1]
    log.error("%s at %s:%s", type(error).__name__, where.filename, where.lineno)
    return problem(500)
