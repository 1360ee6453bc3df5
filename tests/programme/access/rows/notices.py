"""Who gets what at the addresses of notices."""

from tests.programme.access.row import GONE, UNSIGNED, Row
from tests.programme.cast import EVERY_ROLE

# Nobody's notice: what its reader gets is in notices/test_notices_pages.py.
NONE = {"notice_id": "01a21875-4841-7f3b-a6f4-63904694682f"}

ROWS = {
    "notices": [Row(EVERY_ROLE)],
    "read_all_notices": [Row(EVERY_ROLE, status=GONE, method="post")],
    "choose_notices": [Row(EVERY_ROLE), Row(EVERY_ROLE, status=GONE, method="post")],
    "open_notice": [Row((), method="post", arguments=NONE)],
    "outbox": [
        Row(("administrator",)),
        Row(("administrator",), status=GONE, method="post"),
    ],
    "api:list_notices": [Row(EVERY_ROLE, stranger=UNSIGNED)],
    "api:read_notice": [Row((), stranger=UNSIGNED, method="post", arguments=NONE)],
    "api:get_choices": [Row(EVERY_ROLE, stranger=UNSIGNED)],
    "api:put_choices": [
        Row(
            EVERY_ROLE,
            stranger=UNSIGNED,
            method="put",
            data={"wanted": [], "quiet_from": None, "quiet_to": None},
        )
    ],
    "api:list_outbox": [Row(("administrator",), stranger=UNSIGNED)],
    "api:put_room": [
        Row(("administrator",), status=204, stranger=UNSIGNED, method="put", data={"chat": ""})
    ],
}
