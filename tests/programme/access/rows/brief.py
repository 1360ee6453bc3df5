from tests.programme.access.row import UNSIGNED, Row

READERS = ("lead", "head")
"""Who may have a page of theirs; without one, they are told that there is none yet."""
PICK = {"moment": "m-1"}
ANSWER = {"week": "2026-W47", "answer": "not_now"}

# What is there to be answered is tried in tests/programme/brief; here nobody has a brief yet.
ROWS = {
    "brief": [Row(READERS)],
    "brief_of_week": [Row((), arguments={"week": "2026-W47"})],
    "brief_set_aside": [Row((), method="post", data=PICK | ANSWER)],
    "brief_open_again": [Row((), method="post", data=PICK)],
    "brief_pass_on": [Row(()), Row((), method="post", data=PICK)],
    "brief_hand_back": [Row((), method="post", data=PICK)],
    "api:get_brief": [Row(READERS, stranger=UNSIGNED)],
    "api:get_brief_of_week": [Row((), stranger=UNSIGNED, arguments={"week": "2026-W47"})],
    "api:list_colleagues": [Row((), stranger=UNSIGNED, arguments=PICK)],
    "api:answer_pick": [Row((), stranger=UNSIGNED, method="put", arguments=PICK, data=ANSWER)],
    "api:open_pick_again": [Row((), stranger=UNSIGNED, method="delete", arguments=PICK)],
    "api:hand_back_pick": [Row((), stranger=UNSIGNED, method="delete", arguments=PICK)],
}
