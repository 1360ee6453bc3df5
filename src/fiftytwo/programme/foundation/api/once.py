"""Idempotency keys: a POST that comes twice with the same key is done once.

What was done and its answer are kept in one transaction, so that a request cut off half-way left
nothing behind, and one that was done is answered as the first time. An error is not kept: the same
key may try again.
"""

from collections.abc import Callable
from datetime import timedelta
from hashlib import sha256

from django.db import IntegrityError, transaction
from django.http import HttpRequest, HttpResponse
from django.utils import timezone

from fiftytwo.programme.foundation.api.errors import KeyTooLong, KeyUsedOtherwise, ShownOnce
from fiftytwo.programme.foundation.api.models import Answer

HEADER = "Idempotency-Key"
LONGEST = 200
KEPT = timedelta(hours=24)


def once(
    request: HttpRequest, who: str | None, answer_to: Callable[[HttpRequest], HttpResponse]
) -> HttpResponse:
    """The answer, made now or kept from the first time.

    who: the caller's name; None: nobody, who gets what they get.
    Raises KeyTooLong, KeyUsedOtherwise, ShownOnce.
    """
    key = request.headers.get(HEADER)
    if not key or request.method != "POST" or who is None:
        return answer_to(request)
    if len(key) > LONGEST:
        raise KeyTooLong
    digest = sha256(f"{who}\x1f{key}".encode()).hexdigest()
    asked = sha256(request.path.encode() + b"\x1f" + request.body).hexdigest()
    with transaction.atomic():
        forget_old_answers()
        row, is_new = _claim(digest, asked)
        if not is_new:
            return _again(row, asked)
        answer = answer_to(request)
        if answer.status_code >= 400:
            transaction.set_rollback(True)
            return answer
        _keep(row, answer)
    return answer


def forget_old_answers() -> None:
    """For the daily clearing as well: an answer may hold what is somebody's."""
    Answer.objects.filter(at__lt=timezone.now() - KEPT).delete()


def _claim(digest: str, asked: str) -> tuple[Answer, bool]:
    """The row of that key, and whether it is new. Whoever comes second waits for the first."""
    row = Answer.objects.filter(key=digest).first()
    if row:
        return row, False
    try:
        with transaction.atomic():
            return Answer.objects.create(key=digest, asked=asked, at=timezone.now()), True
    except IntegrityError:
        return Answer.objects.get(key=digest), False


def _again(row: Answer, asked: str) -> HttpResponse:
    if row.asked != asked:
        raise KeyUsedOtherwise
    if row.body is None:
        raise ShownOnce
    answer = HttpResponse(row.body, status=row.status, content_type="application/json")
    answer["Idempotent-Replayed"] = "true"
    return answer


def _keep(row: Answer, answer: HttpResponse) -> None:
    # What must not be stored by anybody is not stored by us.
    secret = "no-store" in answer.get("Cache-Control", "")
    row.status, row.body = answer.status_code, None if secret else answer.content.decode()
    row.save(update_fields=["status", "body"])
