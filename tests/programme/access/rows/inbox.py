"""Helpdesks that call: the administrator's pages and API, and the address that is called."""

from tests.programme.access.row import UNSIGNED, Row
from tests.programme.cast import EVERY_ROLE

ADMIN = ("administrator",)
NO_SOURCE = {"source_id": "01a21875-4841-7f3b-a6f4-63904694682f"}
OWN = {"name": "own", "kind": "own"}

ROWS = {
    "hooks": [Row(ADMIN)],
    "add_source": [Row(ADMIN, 201, method="post", data=OWN)],
    "end_source": [Row((), arguments=NO_SOURCE, method="post")],
    # Who is signed in is not asked here: a call is signed, or it is nobody's.
    "hook": [
        Row(EVERY_ROLE, 405, others=405, stranger=405, arguments={"source": "own"}),
        Row((), stranger=404, method="post", arguments={"source": "own"}),
    ],
    "api:list_sources": [Row(ADMIN, stranger=UNSIGNED)],
    "api:add_source": [Row(ADMIN, 201, stranger=UNSIGNED, method="post", data=OWN)],
    "api:end_source": [Row((), arguments=NO_SOURCE, method="delete", stranger=UNSIGNED)],
}
