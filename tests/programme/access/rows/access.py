"""Who may give access."""

from typing import Any

from fiftytwo.programme.foundation.access.models import Grant, GroupGrant
from fiftytwo.programme.foundation.people.models import Group
from tests.programme.access.row import GONE, UNSIGNED, Row
from tests.programme.access.rows.people import Made
from tests.programme.cast import Cast

GIVES = ("administrator",)


def a_user(cast: Cast) -> dict[str, Any]:
    return {"user": cast.users["agent"].pk}


def a_grant(cast: Cast) -> dict[str, Any]:
    return {"grant": Grant.objects.get(user=cast.users["agent"]).pk}


def a_group(cast: Cast) -> dict[str, Any]:
    group = Group.objects.create(name="Nights")
    group.users.add(cast.users["agent"])
    return {"group": group.pk}


def a_group_and_user(cast: Cast) -> dict[str, Any]:
    return a_group(cast) | a_user(cast)


def a_group_grant(cast: Cast) -> dict[str, Any]:
    grant = GroupGrant.objects.create(group_id=a_group(cast)["group"], role="agent")
    return {"grant": grant.pk}


A_ROLE = {"role": "lead"}
NEW = {"email": "new@tests.invalid", "name": "New"}


def _made(name: str, **said: Any) -> list[Row]:
    return [Made(GIVES, stranger=UNSIGNED if "api" in name else GONE, **said)]


ROWS: dict[str, list[Row]] = {
    "users": [Row(GIVES)],
    "invite": [Row(GIVES), Row(GIVES, method="post", data=NEW)],
    "user": _made("page", made=a_user),
    "user_link": _made("page", method="post", made=a_user),
    "user_deactivate": _made("page", status=GONE, method="post", made=a_user),
    "user_activate": _made("page", status=GONE, method="post", made=a_user),
    "grant_give": _made("page", status=GONE, method="post", data=A_ROLE, made=a_user),
    "grant_take": _made("page", status=GONE, method="post", made=a_grant),
    "groups": [Row(GIVES), Row(GIVES, status=GONE, method="post", data={"name": "Days"})],
    "group": _made("page", made=a_group),
    "group_remove": _made("page", status=GONE, method="post", made=a_group),
    "group_join": _made(
        "page", status=GONE, method="post", data={"email": "lead@tests.invalid"}, made=a_group
    ),
    "group_leave": _made("page", status=GONE, method="post", made=a_group_and_user),
    "group_grant_give": _made("page", status=GONE, method="post", data=A_ROLE, made=a_group),
    "group_grant_take": _made("page", status=GONE, method="post", made=a_group_grant),
    "api:list_users": [Row(GIVES, stranger=UNSIGNED)],
    "api:get_one_user": _made("api", made=a_user),
    "api:invite_user": _made("api", status=201, method="post", data=NEW),
    "api:make_link": _made("api", method="post", made=a_user),
    "api:deactivate_user": _made("api", method="post", made=a_user),
    "api:activate_user": _made("api", method="post", made=a_user),
    "api:give_grant": _made("api", status=201, method="post", data=A_ROLE, made=a_user),
    "api:take_grant": _made("api", status=204, method="delete", made=a_grant),
    "api:list_groups": [Row(GIVES, stranger=UNSIGNED)],
    "api:make_group": _made("api", status=201, method="post", data={"name": "Days"}),
    "api:remove_group": _made("api", status=204, method="delete", made=a_group),
    "api:list_users_of_group": _made("api", made=a_group),
    "api:put_in_group": _made("api", status=204, method="put", made=a_group_and_user),
    "api:take_out_of_group": _made("api", status=204, method="delete", made=a_group_and_user),
    "api:give_group_grant": _made("api", status=201, method="post", data=A_ROLE, made=a_group),
    "api:take_group_grant": _made("api", status=204, method="delete", made=a_group_grant),
}
