"""What is done with picks; the only writer of the answers."""

from django.db import transaction
from django.utils import timezone

from fiftytwo.programme.foundation.journal.write import journal
from fiftytwo.programme.foundation.people.models import Person, User
from fiftytwo.programme.foundation.thanks.actions import withdraw
from fiftytwo.programme.foundation.thanks.models import How
from fiftytwo.programme.foundation.thanks.queries import given
from fiftytwo.programme.subjects.brief.errors import NoSuchAnswer, SayWhatIsWrong
from fiftytwo.programme.subjects.brief.models import Answer, Answered, Why


@transaction.atomic
def set_aside(
    moment_id: str, about: Person, *, week: str, answer: str, why: str = "", by: User
) -> None:
    """Say that it is not now, or what is wrong; the same again changes nothing.

    Whose brief it is: `by`'s, and that it is theirs to answer is asked before, of queries.py.
    Raises NoSuchAnswer, SayWhatIsWrong.
    """
    if answer not in (Answer.NOT_NOW, Answer.WRONG):
        raise NoSuchAnswer
    if answer == Answer.WRONG and why not in Why.values:
        raise SayWhatIsWrong
    told: dict[str, object] = {
        "answer": answer,
        "why": why if answer == Answer.WRONG else "",
        "passed_to": None,
    }
    row = _land(moment_id, about, week, told, by)
    if row:
        # Of the answer, not of whom it is about: that a thanks has to wait is no deed to them.
        journal("pick_set_aside", by=by.pk, of=row.pk)


@transaction.atomic
def pass_on(moment_id: str, about: Person, *, week: str, to: Person, by: User) -> None:
    """Let a colleague thank instead, who finds it on their page; the same again changes nothing."""
    told: dict[str, object] = {"answer": Answer.PASSED, "why": "", "passed_to": to}
    if _land(moment_id, about, week, told, by):
        # Of whom it was passed to: they are told.
        to_user = User.objects.filter(person=to).values_list("pk", flat=True).first()
        journal("pick_passed", by=by.pk, of=to_user)


def _land(
    moment_id: str, about: Person, week: str, told: dict[str, object], by: User
) -> Answered | None:
    """None: it stands so already."""
    row = Answered.objects.filter(lead=by.person, moment_id=moment_id).first()
    if row and all(getattr(row, name) == value for name, value in told.items()):
        return None
    told |= {"week": week, "person": about, "at": timezone.now()}
    row, _ = Answered.objects.update_or_create(lead=by.person, moment_id=moment_id, defaults=told)
    return row


@transaction.atomic
def open_again(moment_id: str, *, by: User) -> None:
    """Take back what the lead answered, or that they said it in person; twice changes nothing.

    A written thanks has reached somebody: it is withdrawn where it stands.
    """
    for row in Answered.objects.filter(lead=by.person, moment_id=moment_id):
        journal("pick_opened_again", by=by.pk, of=row.pk)
        row.delete()
    for said in given().filter(by=by, how=How.SAID, words="", moment_id=moment_id):
        withdraw(said, by=by)


@transaction.atomic
def hand_back(row: Answered, *, by: User) -> None:
    """To whom it was passed gives it back: it stands open on the lead's page again."""
    journal("pick_opened_again", by=by.pk, of=row.pk)
    row.delete()
