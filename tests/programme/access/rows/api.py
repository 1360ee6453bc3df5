"""Tokens, webhooks and signing in: their pages and their part of the API."""

from tests.programme.access.row import GONE, MISSING, UNSIGNED, Row
from tests.programme.cast import EVERY_ROLE

NOBODYS = {"token_id": "01a21875-4841-7f3b-a6f4-63904694682f"}
NO_HOOK = {"webhook_id": "01a21875-4841-7f3b-a6f4-63904694682f"}
WITH_TOKENS = tuple(role for role in EVERY_ROLE if role not in ("works_council", "guest"))
ADMIN = ("administrator",)
TOKEN = {"name": "roster script", "acts": ["see_self"], "days": 30}

ROWS = {
    "tokens": [Row(WITH_TOKENS)],
    "make_token": [Row(WITH_TOKENS, status=201, method="post", data=TOKEN)],
    "revoke_token": [Row((), arguments=NOBODYS, method="post")],
    "webhooks": [Row(ADMIN)],
    "make_webhook": [Row(ADMIN, status=422, method="post", data={"url": "https://127.0.0.1/"})],
    "end_webhook": [Row((), arguments=NO_HOOK, method="post")],
    "try_webhook": [Row((), arguments=NO_HOOK, method="post")],
    "signing_in": [Row(ADMIN)],
    "give_way_in": [Row(ADMIN, 201, method="post", data={"email": "agent@tests.invalid"})],
    "demand_second_step": [Row(ADMIN, GONE, method="post", data={"roles": ["head"]})],
    "api:list_tokens": [Row(WITH_TOKENS, stranger=UNSIGNED)],
    "api:make_token": [
        Row(WITH_TOKENS, 201, stranger=UNSIGNED, method="post", data=TOKEN),
    ],
    "api:revoke_token": [Row((), MISSING, arguments=NOBODYS, method="delete", stranger=UNSIGNED)],
    "api:list_webhooks": [Row(ADMIN, stranger=UNSIGNED)],
    "api:make_webhook": [
        Row(
            ADMIN,
            422,
            stranger=UNSIGNED,
            method="post",
            data={"url": "https://127.0.0.1/", "verbs": ["grant_given"]},
        ),
    ],
    "api:end_webhook": [Row((), arguments=NO_HOOK, method="delete", stranger=UNSIGNED)],
    "api:list_webhook_calls": [Row((), arguments=NO_HOOK, stranger=UNSIGNED)],
    "api:try_webhook": [Row((), arguments=NO_HOOK, method="post", stranger=UNSIGNED)],
}
