from tests.programme.access.row import EVERYBODY, MISSING, Row
from tests.programme.cast import EVERY_ROLE

ROWS = {
    "home": [Row(EVERY_ROLE)],
    "healthz": [Row(EVERYBODY)],
    "live": [Row(EVERY_ROLE, stranger=MISSING)],
    # Nobody of this company is invented.
    "demo": [Row((), stranger=MISSING)],
    "demo_come_in": [Row((), stranger=MISSING, method="post", data={"role": "lead"})],
    "api:openapi-json": [Row(EVERYBODY)],
    "api:version": [Row(EVERYBODY)],
    "api:api-root": [Row((), stranger=MISSING)],
}
