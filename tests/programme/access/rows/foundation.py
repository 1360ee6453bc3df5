from tests.programme.access.row import Row

ROWS = {
    "journal": [Row(("programme_manager", "administrator"))],
}
