"""Who gets what at the addresses of thanks, walls and screens."""

from tests.programme.access.row import GONE, MISSING, UNSIGNED, Row
from tests.programme.cast import EVERY_ROLE

THANKING = tuple(role for role in EVERY_ROLE if role != "works_council")
SELVES = tuple(role for role in THANKING if role != "guest")
OF_ROSTER = ("agent", "lead", "duty_lead", "head")
HANGING = ("programme_manager", "administrator")
NONE = "01a21875-4841-7f3b-a6f4-63904694682f"
NO_RECEIPT, NO_RECOGNITION = {"receipt_id": NONE}, {"recognition_id": NONE}
NO_SCREEN, NO_SECRET = {"screen_id": NONE}, {"secret": "ft_nothing"}
WORDS = {"words": "You stayed on the line.", "audience": "team"}
TO_NOBODY = {"to": [NONE], "words": "You stayed on the line."}
DECISION = {"answer": "yes"}

ROWS = {
    # To nobody: the form is shown again and says so. Whom each may thank is in thanks/.
    "thank": [Row(THANKING), Row(THANKING, 422, method="post", data=WORDS | {"do": "anyway"})],
    "thank_seen": [Row(THANKING), Row(THANKING, 422, method="post", data={"do": "send"})],
    "said_in_person": [Row(THANKING, 422, method="post")],
    "thank_names": [Row(THANKING)],
    "my_thanks": [Row(THANKING)],
    "my_received": [Row(SELVES)],
    "my_given": [Row(THANKING)],
    "my_liking": [Row(OF_ROSTER), Row(OF_ROSTER, GONE, method="post", data={"way": "written"})],
    # None there is; whose own gets what is in recognition/.
    "received_one": [Row((), arguments=NO_RECEIPT)],
    "given_one": [Row((), arguments=NO_RECOGNITION)],
    "reply_to_thanks": [Row((), method="post", arguments=NO_RECEIPT, data=WORDS)],
    "wall": [Row(EVERY_ROLE)],
    "wall_of_the_week": [Row(EVERY_ROLE)],
    "wall_of_team": [Row((), arguments={"team_id": NONE})],
    "screens": [Row(HANGING), Row(HANGING, 201, method="post", data={"name": "canteen"})],
    "end_screen": [Row((), method="post", arguments=NO_SCREEN)],
    "screen": [Row((), stranger=MISSING, arguments=NO_SECRET)],
    "screen_live": [Row((), stranger=MISSING, arguments=NO_SECRET)],
    "api:list_thankable": [Row(THANKING, stranger=UNSIGNED)],
    "api:give_thanks": [Row((), stranger=UNSIGNED, method="post", data=TO_NOBODY)],
    "api:get_hints": [Row((), stranger=UNSIGNED, method="post", data=TO_NOBODY)],
    "api:list_given": [Row(THANKING, stranger=UNSIGNED)],
    "api:edit_thanks": [
        Row((), stranger=UNSIGNED, method="put", arguments=NO_RECOGNITION, data=WORDS)
    ],
    "api:withdraw_thanks": [Row((), stranger=UNSIGNED, method="delete", arguments=NO_RECOGNITION)],
    "api:list_received": [Row(OF_ROSTER, stranger=UNSIGNED)],
    "api:decide": [Row((), stranger=UNSIGNED, method="patch", arguments=NO_RECEIPT, data=DECISION)],
    "api:list_replies": [Row((), stranger=UNSIGNED, arguments=NO_RECEIPT)],
    "api:reply_to_thanks": [
        Row((), stranger=UNSIGNED, method="post", arguments=NO_RECEIPT, data={"words": "Thanks"})
    ],
    "api:get_my_liking": [Row(OF_ROSTER, stranger=UNSIGNED)],
    "api:choose_my_liking": [
        Row(OF_ROSTER, stranger=UNSIGNED, method="put", data={"way": "written"})
    ],
    "api:get_wall": [Row(EVERY_ROLE, stranger=UNSIGNED)],
    "api:list_screens": [Row(HANGING, stranger=UNSIGNED)],
    "api:hang_screen": [
        Row(HANGING, 201, stranger=UNSIGNED, method="post", data={"name": "canteen"})
    ],
    "api:take_down_screen": [Row((), stranger=UNSIGNED, method="delete", arguments=NO_SCREEN)],
}
