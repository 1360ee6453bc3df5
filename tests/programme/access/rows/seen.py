from tests.programme.access.row import UNSIGNED, Row

READERS = ("lead", "head")
HEAD = ("head",)

ROWS = {
    "seen": [Row(READERS)],
    "missed": [Row(READERS)],
    "seen_groups": [Row(HEAD)],
    "api:list_seen": [Row(READERS, stranger=UNSIGNED)],
    "api:list_missed": [Row(READERS, stranger=UNSIGNED)],
    # Nothing was published: then it is not there for anybody.
    "api:get_seen_groups": [Row((), stranger=UNSIGNED)],
}
