"""What is done after a customer said something: reading it. May run twice."""

from uuid import UUID

from django_tasks import task

from fiftytwo.programme.subjects.kudos.actions import unsealed, was_read
from fiftytwo.programme.subjects.kudos.evidence import judge
from fiftytwo.programme.subjects.kudos.models import Kudos


@task()
def read_kudos(kudos_id: str) -> None:
    """Judge and mask the words; then they land."""
    kudos = Kudos.objects.filter(pk=UUID(kudos_id), state=Kudos.State.WAITING).first()
    if kudos is None:
        return
    whom, words = unsealed(kudos)
    was_read(kudos.pk, judge(words, whom), whom)
