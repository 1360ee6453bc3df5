from tests.programme.access.row import MISSING, UNSIGNED, Row

ASKERS = ("lead", "head", "programme_manager")
LEADS = ("lead", "head")
NOTHING = "01a21875-4841-7f3b-a6f4-63904694682f"
NO_KUDOS, NO_PLACE = {"kudos": NOTHING}, {"place": NOTHING}
NO_KUDOS_API, NO_PLACE_API = {"kudos_id": NOTHING}, {"place_id": NOTHING}

ROWS = {
    # None there is: who stands before a page that is there is told in test_public.py.
    "customers_thank": [Row((), stranger=MISSING, arguments={"token": "abc"})],
    "customers_own": [Row((), stranger=MISSING, arguments={"token": "abc", "secret": "def"})],
    "kudos": [Row(ASKERS), Row(ASKERS, status=422, method="post", data={"shown_as": ""})],
    "kudos_code": [Row((), arguments=NO_PLACE)],
    "kudos_place_end": [Row((), method="post", arguments=NO_PLACE)],
    "kudos_pass_on": [Row((), method="post", arguments=NO_KUDOS)],
    "kudos_aside": [Row((), method="post", arguments=NO_KUDOS)],
    "kudos_answer": [Row((), method="post", arguments=NO_KUDOS)],
    "api:list_places": [Row(ASKERS, stranger=UNSIGNED)],
    "api:make_place": [
        Row(ASKERS, status=422, stranger=UNSIGNED, method="post", data={"shown_as": ""})
    ],
    "api:end_place": [Row((), stranger=UNSIGNED, method="delete", arguments=NO_PLACE_API)],
    "api:list_kudos": [Row(LEADS, stranger=UNSIGNED)],
    "api:pass_on": [
        Row((), stranger=UNSIGNED, method="post", arguments=NO_KUDOS_API, data={"to": []})
    ],
    "api:set_aside": [Row((), stranger=UNSIGNED, method="delete", arguments=NO_KUDOS_API)],
    "api:answer": [
        Row((), stranger=UNSIGNED, method="post", arguments=NO_KUDOS_API, data={"words": "x"})
    ],
}
