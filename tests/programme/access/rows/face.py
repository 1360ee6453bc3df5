"""Who may choose a language."""

from tests.programme.access.row import EVERYBODY, GONE, Row

ROWS = {
    # Whoever cannot read the page cannot sign in to choose its language.
    "language": [
        Row(EVERYBODY),
        Row(EVERYBODY, status=GONE, method="post", data={"language": "de"}),
    ],
}
