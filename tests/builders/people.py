"""People of the roster in one line each."""

from datetime import date

from fiftytwo.terms.people import Person


def person(
    person_id: str,
    name: str | None = None,
    *,
    aliases: tuple[str, ...] = (),
    lead_id: str | None = None,
    role: str = "agent",
    team: str | None = "Orchid",
    site: str | None = "Hamburg",
    shift: str | None = None,
    time_zone: str = "Europe/Berlin",
    starts: date | None = None,
    ends: date | None = None,
) -> Person:
    """A person whose id is their name unless told otherwise; works by Berlin's clock."""
    return Person(
        person_id=person_id,
        name=name or person_id.title(),
        role=role,
        team=team,
        site=site,
        time_zone=time_zone,
        shift=shift,
        lead_id=lead_id,
        starts=starts,
        ends=ends,
        aliases=aliases,
        clients=(),
    )
