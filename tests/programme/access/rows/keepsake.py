from tests.programme.access.row import MISSING, UNSIGNED, Row

OF_ROSTER = ("agent", "lead", "duty_lead", "head")
BY_HAND = ("lead", "administrator")
BOB, CHARLIE = {"person_id": "@bob"}, {"person_id": "@charlie"}
ADMINISTRATOR = ("administrator",)

ROWS = {
    "keepsake": [Row(OF_ROSTER), Row(OF_ROSTER, method="post", data={"form": "html"})],
    "keepsakes": [Row(BY_HAND)],
    "keepsake_for": [
        Row(BY_HAND, arguments=BOB),
        Row(ADMINISTRATOR, arguments=CHARLIE),
        # Bob still works here.
        Row(BY_HAND, status=409, method="post", arguments=BOB),
    ],
    # No such link: nobody learns whether there was one.
    "keepsake_by_link": [Row((), stranger=MISSING, arguments={"secret": "none"})],
    "api:get_my_keepsake": [Row(OF_ROSTER, stranger=UNSIGNED)],
    "api:make_keepsake_link": [
        Row(BY_HAND, status=409, stranger=UNSIGNED, method="post", arguments=BOB),
    ],
}
