from tests.programme.access.row import GONE, UNSIGNED, Row
from tests.programme.cast import EVERY_ROLE

SELVES = tuple(role for role in EVERY_ROLE if role not in ("works_council", "guest"))
"""Who has a page of their own."""
OF_ROSTER = ("agent", "lead", "duty_lead", "head")
"""Who of them is of the roster."""
READERS = tuple(role for role in EVERY_ROLE if role != "guest")
ADMINISTRATOR = ("administrator",)
NO_ERASURE = {"erasure_id": "01a21875-4841-7f3b-a6f4-63904694682f"}
CONSENT = {"audience": "team", "quotes": True}

ROWS = {
    "me": [Row(SELVES)],
    "my_moments": [Row(OF_ROSTER)],
    "my_exposures": [Row(OF_ROSTER)],
    "my_looks": [Row(OF_ROSTER)],
    "my_journal": [Row(SELVES)],
    "everything": [Row(SELVES, method="post")],
    "my_consent": [Row(OF_ROSTER), Row(OF_ROSTER, status=GONE, method="post", data=CONSENT)],
    "stored": [Row(READERS)],
    "turn_function": [
        Row(
            ADMINISTRATOR,
            status=GONE,
            method="post",
            arguments={"function": "care"},
            data={"on": "0"},
        )
    ],
    "keeping": [
        Row(ADMINISTRATOR),
        Row(
            ADMINISTRATOR,
            status=GONE,
            method="post",
            data={"kind": "published.exposure", "days": "30"},
        ),
    ],
    "forgetting": [
        Row(ADMINISTRATOR),
        Row(ADMINISTRATOR, status=GONE, method="post", data={"about": "customer", "who": "c_lena"}),
    ],
    # None there is.
    "erasure": [Row((), arguments=NO_ERASURE)],
    "api:list_entries": [Row(("programme_manager", "administrator"), stranger=UNSIGNED)],
    "api:get_everything": [Row(SELVES, stranger=UNSIGNED)],
    "api:list_my_moments": [Row(OF_ROSTER, stranger=UNSIGNED)],
    "api:list_my_exposures": [Row(OF_ROSTER, stranger=UNSIGNED)],
    "api:list_my_looks": [Row(OF_ROSTER, stranger=UNSIGNED)],
    "api:list_my_entries": [Row(SELVES, stranger=UNSIGNED)],
    "api:get_my_consent": [Row(OF_ROSTER, stranger=UNSIGNED)],
    "api:choose_my_consent": [Row(OF_ROSTER, stranger=UNSIGNED, method="put", data=CONSENT)],
    "api:list_stored": [Row(READERS, stranger=UNSIGNED)],
    "api:list_roles": [Row(READERS, stranger=UNSIGNED)],
    "api:list_functions": [Row(READERS, stranger=UNSIGNED)],
    "api:turn_function": [
        Row(
            ADMINISTRATOR,
            stranger=UNSIGNED,
            method="put",
            arguments={"function": "care"},
            data={"is_on": False},
        )
    ],
    "api:list_terms": [Row(ADMINISTRATOR, stranger=UNSIGNED)],
    "api:set_term": [
        Row(
            ADMINISTRATOR,
            stranger=UNSIGNED,
            method="put",
            arguments={"kind": "published.exposure"},
            data={"days": 30},
        )
    ],
    "api:list_erasures": [Row(ADMINISTRATOR, stranger=UNSIGNED)],
    "api:ask_to_forget": [
        Row(
            ADMINISTRATOR,
            status=202,
            stranger=UNSIGNED,
            method="post",
            data={"customer": "c_lena"},
        ),
    ],
    "api:get_erasure": [Row((), stranger=UNSIGNED, arguments=NO_ERASURE)],
    "api:withdraw": [Row((), stranger=UNSIGNED, method="delete", arguments=NO_ERASURE)],
    "api:forget": [Row((), stranger=UNSIGNED, method="post", arguments=NO_ERASURE)],
}
