"""What is done after somebody thanked in writing: reading whether it can hang. May run twice."""

from django_tasks import task

from fiftytwo.programme.foundation.thanks.actions import was_judged
from fiftytwo.programme.foundation.thanks.evidence import reasons_against
from fiftytwo.programme.foundation.thanks.models import Recognition
from fiftytwo.programme.foundation.thanks.queries import to_be_judged

AT_ONCE = 200


@task()
def judge_what_waits(turn_id: str = "") -> str:
    """All that was released and not read yet, in one process. How many."""
    read = 0
    while waiting := list(to_be_judged()[:AT_ONCE]):
        found = reasons_against([(one.words, _names(one)) for one in waiting])
        for one, reasons in zip(waiting, found, strict=True):
            was_judged(one.pk, words=one.words, reasons=reasons)
        read += len(waiting)
    return f"{read:,} read"


def _names(recognition: Recognition) -> list[str]:
    names = [receipt.person.name for receipt in recognition.receipts.all()]
    return [*names, recognition.by.name] if recognition.by else names
