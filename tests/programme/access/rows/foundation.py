from tests.programme.access.row import Row

ROWS = {
    "journal": [Row(("programme_manager", "administrator"))],
    "brief": [Row(("lead", "head"))],
    "brief_of_week": [Row((), arguments={"week": "2026-W47"})],
}
