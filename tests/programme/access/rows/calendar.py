from tests.programme.access.row import UNSIGNED, Row
from tests.programme.cast import EVERY_ROLE

READERS = ("lead", "head")

ROWS = {
    "week": [Row(EVERY_ROLE)],
    "speech": [Row(READERS)],
    "api:get_week": [Row(EVERY_ROLE, stranger=UNSIGNED)],
    "api:get_speech": [Row(READERS, stranger=UNSIGNED)],
}
