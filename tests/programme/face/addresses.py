"""Every page that can be looked at, and as whom."""

from collections.abc import Iterator

from django.urls import reverse

from tests.programme.access.test_matrix import ROWS
from tests.programme.cast import Cast

NO_PAGES = ("healthz", "live", "thank_names")
"""They answer machines; what is live never ends, and names are part of a field."""
OF_ALLAUTH = (
    *(("stranger", name) for name in ("account_login", "account_reset_password")),
    *(("stranger", name) for name in ("account_reset_password_done", "account_inactive")),
    *(
        ("stranger", name)
        for name in ("socialaccount_login_cancelled", "socialaccount_login_error")
    ),
    *(("lead", name) for name in ("account_logout", "account_set_password", "mfa_index")),
    *(("lead", name) for name in ("usersessions_list", "socialaccount_connections")),
    *(("lead", name) for name in ("mfa_activate_totp", "mfa_add_webauthn", "mfa_list_webauthn")),
)
REFUSED = (("lead", "/journal/"), ("nobody", "/"), ("stranger", "/nothing/"))


def pages(cast: Cast, *, as_each: bool = False) -> Iterator[tuple[str, str]]:
    """Role and path: every GET of the access matrix that is shown, home for each role, and the
    library's own; then what is refused.

    as_each: every page for each role that may open it.
    """
    for name, rows in ROWS.items():
        for row in rows:
            if row.method == "get" and row.ok and "api:" not in name and name not in NO_PAGES:
                path = reverse(name, kwargs=row.address(cast))
                # A file to take away is no page.
                if row.status == 200 and not path.endswith((".json", ".csv", ".zip", ".ics")):
                    most = None if as_each or name == "home" else 1
                    yield from ((role, path) for role in row.ok[:most])
    yield from ((role, reverse(name)) for role, name in OF_ALLAUTH)
    yield from REFUSED
