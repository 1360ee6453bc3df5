"""Whom a customer means, by what they typed: an alias, a first name, or a conversation's number."""

from fiftytwo.programme.foundation.people.models import Alias, Origin, Person
from fiftytwo.programme.foundation.published.models import Moment
from fiftytwo.programme.foundation.thanks.queries import credited_in
from fiftytwo.programme.subjects.kudos.models import Place
from fiftytwo.programme.subjects.kudos.queries import of_place

MARKS = " ^@#."


def meant(place: Place, whom: str) -> list[Person]:
    """Everybody it can be of that place; none where nothing was typed or nothing fits."""
    if place.person_id:
        return list(of_place(place))
    told = _plain(whom)
    if not told:
        return []
    people = list(of_place(place))
    return _by_alias(people, told) or _by_name(people, told) or _by_conversation(people, told)


def _by_alias(people: list[Person], told: str) -> list[Person]:
    aliases = Alias.objects.filter(person__in=people).exclude(origin=Origin.TAKEN)
    told_by = aliases.values_list("person", "text")
    owners = {owner for owner, text in told_by if _plain(text) == told}
    return [person for person in people if person.pk in owners]


def _by_name(people: list[Person], told: str) -> list[Person]:
    """By a whole name or a first name, where one alone has it."""
    for names in (lambda name: [name], lambda name: name.split()[:1]):
        found = [p for p in people if told in [_plain(part) for part in names(p.name)]]
        if found:
            return found if len(found) == 1 else []
    return []


def _by_conversation(people: list[Person], told: str) -> list[Person]:
    """CONTRACTS: a conversation's id is `source:account:native`."""
    ids = {person.person_id for person in people}
    moments = Moment.objects.filter(
        person_id__in=ids, content__conversation_id__iendswith=f":{told}"
    )
    credited = {one for moment in moments for one in credited_in(moment)}
    return [person for person in people if person.person_id in credited]


def _plain(text: str) -> str:
    return text.strip().strip(MARKS).casefold()
