"""Keyed hashes by which somebody who was forgotten is known again, and by nothing else."""

from collections.abc import Sequence

from django.utils.crypto import salted_hmac

from fiftytwo.programme.foundation.privacy.models import Erasure
from fiftytwo.terms.people import Person

CHARACTERS = 40


def mark_of(person_id: str) -> str:
    """Of a person_id of the roster, under the installation's key."""
    return salted_hmac("forgotten", person_id, algorithm="sha256").hexdigest()[:CHARACTERS]


def forgotten(person_ids: set[str]) -> frozenset[str]:
    """Which of them were forgotten here; usually none."""
    marks = set(Erasure.objects.exclude(mark="").values_list("mark", flat=True))
    return frozenset(one for one in person_ids if mark_of(one) in marks) if marks else frozenset()


def without_forgotten(people: Sequence[Person]) -> list[Person]:
    """A roster without whom we were asked to forget."""
    gone = forgotten({person.person_id for person in people})
    return [person for person in people if person.person_id not in gone]
