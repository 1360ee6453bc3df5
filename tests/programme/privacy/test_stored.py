"""The works council reads what is stored, shown and to whom: from the program, of nobody."""

from django.urls import reverse

from fiftytwo.programme.foundation.privacy.actions import set_term, turn
from fiftytwo.programme.foundation.privacy.as_text import stored_in_lines
from fiftytwo.programme.foundation.privacy.registry import holdings
from fiftytwo.programme.foundation.published.actions import publish
from tests.programme import found as made
from tests.programme.cast import Cast
from tests.programme.conftest import SignIn


def test_every_kind_is_told_with_who_sees_it(sign_in: SignIn) -> None:
    """Care: each their own, and leads; of leads their head; no administrator."""
    rows = {row["kind"]: row for row in sign_in("works_council").get("/api/stored").json()}
    assert set(rows) == {holding.kind for holding in holdings()}
    assert rows["published.care"]["roles"] == ["lead", "head"]
    assert rows["published.care"]["own"]
    assert rows["published.care"]["function"] == "care"
    assert rows["published.exposure"]["roles"] == []
    assert "administrator" not in rows["privacy.look"]["roles"]


def test_a_chosen_term_is_told(sign_in: SignIn) -> None:
    """What is said is what holds."""
    sign_in("administrator").put("/api/terms/privacy.look", {"days": 77}, "application/json")
    assert "77 days." in sign_in("works_council").get(reverse("stored")).content.decode()


def test_nobody_is_named(cast: Cast, sign_in: SignIn) -> None:
    """Kinds, never persons."""
    publish(made.found())
    page = sign_in("works_council").get(reverse("stored")).content.decode()
    assert not any(name in page for name in ("Bob", "Alice", made.QUOTE))


def test_only_the_administrator_is_offered_to_change_it(sign_in: SignIn) -> None:
    """Others read it."""
    assert "<button" in sign_in("administrator").get(reverse("stored")).content.decode()
    main = sign_in("works_council").get(reverse("stored")).content.decode().partition("<main")[2]
    assert "<button" not in main


def test_a_terminal_says_what_the_page_says(cast: Cast) -> None:
    """Every kind, its switch and the term that was chosen: what `fiftytwo doctor` prints."""
    by = cast.users["administrator"].pk
    set_term("privacy.look", 77, by=by)
    turn("care", on=False, by=by)
    told = "\n".join(stored_in_lines())
    assert [each.kind for each in holdings() if each.kind not in told] == []
    assert "published.care (off):" in told
    assert "    kept      77 days." in told
