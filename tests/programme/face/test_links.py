"""No page leads where its reader is refused."""

import re

from django.urls import resolve

from tests.programme.cast import Cast
from tests.programme.conftest import SignIn
from tests.programme.face.addresses import REFUSED, pages

LINK = re.compile(r'<a\b[^>]*\bhref="(/[^"#]*)')
ELSEWHERE = ("/static/", "/account/", "/live/")
"""Files, and the library's own pages, some of which ask for a password first."""


def test_every_link_opens_for_whoever_is_shown_it(cast: Cast, sign_in: SignIn) -> None:
    """One of each kind: a list has fifty that differ by an id."""
    shut = set()
    seen = set()
    for role, path in pages(cast, as_each=True):
        if (role, path) in REFUSED or role == "stranger":
            continue
        client = sign_in(role)
        for link in LINK.findall(client.get(path).content.decode()):
            link = link.replace("&amp;", "&")
            # Whoever has no role yet is told so at the house's door.
            if link.startswith(ELSEWHERE) or (role, link) in REFUSED:
                continue
            kind = role, resolve(link.partition("?")[0]).view_name
            if kind not in seen:
                seen.add(kind)
                status = client.get(link).status_code
                if status >= 400:
                    shut.add((role, path, link, status))
    assert not shut
    assert len(seen) > 100
