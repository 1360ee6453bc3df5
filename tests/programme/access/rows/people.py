"""Who may see and change people."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any
from uuid import uuid4

from fiftytwo.programme.foundation.people.models import NotOurs, Unmatched, Upload
from tests.programme.access.row import GONE, UNSIGNED, Row
from tests.programme.cast import EVERY_ROLE, Cast

SEES_PEOPLE = ("lead", "duty_lead", "head", "programme_manager", "administrator")
CHANGES = ("administrator",)
SEES_SELF = tuple(role for role in EVERY_ROLE if role not in ("works_council", "guest"))


@dataclass(frozen=True)
class Made(Row):
    """A row whose address is of something that has to be made first."""

    made: Callable[[Cast], dict[str, Any]] = lambda cast: {}

    def address(self, cast: Cast) -> dict[str, Any]:
        return self.made(cast)


def an_upload(cast: Cast) -> dict[str, Any]:
    del cast
    row = {"person_id": "new", "name": "New", "role": "agent", "time_zone": "UTC"}
    upload = Upload.objects.create(
        kind="roster", state=Upload.State.READ, content=b"person_id,name", rows=[row]
    )
    return {"upload": upload.pk}


def an_unmatched(name: str) -> Callable[[Cast], dict[str, Any]]:
    return lambda cast: {name: Unmatched.objects.create(alias="a-17", name="Ines").pk}


def a_stranger(name: str) -> Callable[[Cast], dict[str, Any]]:
    return lambda cast: {name: NotOurs.objects.create(alias="a-18", name="Temp").pk}


def an_alias(cast: Cast) -> dict[str, Any]:
    return {"alias": cast.person("bob").aliases.get().pk}


NOT_THERE = {"person": uuid4()}

ROWS: dict[str, list[Row]] = {
    "people": [Row(SEES_PEOPLE), Row(SEES_PEOPLE, data={"left": "1"})],
    "person": [
        # Everybody sees themselves; Alice leads Bob's team, and nothing of Charlie's.
        Row((*SEES_PEOPLE, "agent"), arguments={"person": "@bob"}),
        Row(
            ("duty_lead", "head", "programme_manager", "administrator"),
            arguments={"person": "@charlie"},
        ),
        Row((), arguments=NOT_THERE),
    ],
    "bring_people": [
        Row(CHANGES),
        # Without a file.
        Row(CHANGES, status=422, method="post", data={"kind": "roster"}),
    ],
    "upload": [Made(CHANGES, made=an_upload)],
    "upload_confirm": [Made(CHANGES, status=GONE, method="post", made=an_upload)],
    "upload_withdraw": [Made(CHANGES, status=GONE, method="post", made=an_upload)],
    "matching": [Row(CHANGES)],
    "matching_give": [
        Made(
            CHANGES,
            status=GONE,
            method="post",
            data={"person": "bob"},
            made=an_unmatched("unmatched"),
        ),
    ],
    "matching_not_ours": [
        Made(CHANGES, status=GONE, method="post", made=an_unmatched("unmatched"))
    ],
    "matching_ours": [Made(CHANGES, status=GONE, method="post", made=a_stranger("not_ours"))],
    "alias_take": [Made(CHANGES, status=GONE, method="post", made=an_alias)],
    "api:list_people": [Row(SEES_PEOPLE, stranger=UNSIGNED)],
    "api:get_person": [
        Row((*SEES_PEOPLE, "agent"), stranger=UNSIGNED, arguments={"person": "@bob"}),
        Row(
            ("duty_lead", "head", "programme_manager", "administrator"),
            stranger=UNSIGNED,
            arguments={"person": "@charlie"},
        ),
        Row((), stranger=UNSIGNED, arguments=NOT_THERE),
    ],
    "api:list_teams": [Row(SEES_PEOPLE, stranger=UNSIGNED)],
    "api:list_sites": [Row(SEES_PEOPLE, stranger=UNSIGNED)],
    "api:bring_upload": [
        # Of no kind: refused before anybody is asked who they are for.
        Row((), others=422, stranger=UNSIGNED, method="post"),
    ],
    "api:list_uploads": [Row(CHANGES, stranger=UNSIGNED)],
    "api:get_one_upload": [Made(CHANGES, stranger=UNSIGNED, made=an_upload)],
    "api:confirm_upload": [Made(CHANGES, stranger=UNSIGNED, method="post", made=an_upload)],
    "api:withdraw_upload": [
        Made(CHANGES, status=204, stranger=UNSIGNED, method="delete", made=an_upload)
    ],
    "api:list_unmatched": [Row(CHANGES, stranger=UNSIGNED)],
    "api:give_unmatched": [
        Made(
            CHANGES,
            stranger=UNSIGNED,
            method="post",
            data={"person": "bob"},
            made=an_unmatched("row"),
        )
    ],
    "api:say_not_ours": [Made(CHANGES, stranger=UNSIGNED, method="post", made=an_unmatched("row"))],
    "api:list_not_ours": [Row(CHANGES, stranger=UNSIGNED)],
    "api:say_ours": [
        Made(CHANGES, status=204, stranger=UNSIGNED, method="delete", made=a_stranger("row"))
    ],
    "api:take_alias": [
        Made(CHANGES, status=204, stranger=UNSIGNED, method="delete", made=an_alias)
    ],
}
