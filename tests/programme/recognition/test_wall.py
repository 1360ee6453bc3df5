"""What hangs for whom."""

from datetime import timedelta

import pytest
from django.urls import reverse
from django.utils import timezone

from fiftytwo.programme.foundation.access.models import Grant
from fiftytwo.programme.foundation.access.roles import Role
from fiftytwo.programme.foundation.journal.models import Entry
from fiftytwo.programme.foundation.notices.actions import choose_room, tell
from fiftytwo.programme.foundation.notices.models import Choice, Notice
from fiftytwo.programme.foundation.notices.words import words_of
from fiftytwo.programme.foundation.people.actions import bring_in_roster
from fiftytwo.programme.foundation.people.models import Client
from fiftytwo.programme.foundation.privacy.actions import choose_consent, turn
from fiftytwo.programme.foundation.privacy.models import Audience
from fiftytwo.programme.foundation.published.content import of_brief
from fiftytwo.programme.foundation.published.models import Brief, Moment
from fiftytwo.programme.foundation.thanks.actions import answer, give, withdraw
from fiftytwo.programme.foundation.thanks.models import Answer, How, Receipt, Recognition
from fiftytwo.programme.subjects.recognition.jobs import tell_of_the_wall
from fiftytwo.programme.subjects.recognition.queries import hanging_for, newest_hung, wall
from fiftytwo.terms.brief import Line, Says
from tests.programme import found as made
from tests.programme.cast import EVERY_ROLE, ROSTER, Cast, someone
from tests.programme.conftest import SignIn
from tests.programme.found import QUOTE
from tests.programme.recognition.conftest import WORDS, Hang


def on_wall(sign_in: SignIn, role: str) -> str:
    return sign_in(role).get(reverse("wall")).content.decode()


@pytest.mark.parametrize("role", EVERY_ROLE)
def test_released_to_everyone_hangs_for_everyone(role: str, hang: Hang, sign_in: SignIn) -> None:
    """Works council and guest included; with the name of giver and receiver."""
    hang("alice", by="head")
    page = on_wall(sign_in, role)
    assert WORDS in page
    assert "<bdi>Alice</bdi>" in page


def test_released_to_the_team_hangs_for_it_and_its_lead(hang: Hang, sign_in: SignIn) -> None:
    hang("bob", by="head", audience=Audience.TEAM)
    seen = {role for role in EVERY_ROLE if WORDS in on_wall(sign_in, role)}
    assert seen == {"agent", "lead"}


def test_without_release_or_yes_nothing_hangs(cast: Cast, sign_in: SignIn) -> None:
    """Nor what was only said: there is nothing to read of it."""
    bob, lead = cast.person("bob"), cast.users["lead"]
    give([bob], by=lead, words=WORDS, audience=Audience.EVERYONE)
    private = give([bob], by=lead, words="Between us.")
    answer(private.receipts.get(), Answer.YES, by=cast.users["agent"])
    assert "Nothing hangs here yet" in on_wall(sign_in, "executive")
    choose_consent(bob, audience="everyone", quotes=False, by=cast.users["agent"].pk)
    give([bob], by=lead, how=How.SAID, audience=Audience.EVERYONE)
    assert len(wall(cast.users["executive"], 1)[0]) == 1


def test_nothing_crosses_clients_without_a_grant(cast: Cast, hang: Hang, sign_in: SignIn) -> None:
    """Charlie serves Birch. Who works or reads for Orchid does not find him on any wall."""
    hang("charlie", by="head", words="You calmed a hall full of people at Birch.")
    hang("bob", by="head")
    orchid = Client.objects.get(code="Orchid")
    Grant.objects.create(user=cast.users["nobody"], role=Role.EXECUTIVE, client=orchid)
    for role in ("agent", "nobody"):
        page = on_wall(sign_in, role)
        assert WORDS in page
        assert "Charlie" not in page
        assert "at Birch" not in page
        team = reverse("wall_of_team", kwargs={"team_id": cast.person("charlie").team_id})
        # Zoe of the same team serves all clients.
        assert "Charlie" not in sign_in(role).get(team).content.decode()
    assert "Charlie" in on_wall(sign_in, "executive")
    bring_in_roster([each for each in ROSTER if each.person_id != "zoe"], by=None)
    assert sign_in("agent").get(team).status_code == 404


def test_a_giver_of_another_client_is_not_named(cast: Cast, hang: Hang, sign_in: SignIn) -> None:
    """Vera now serves Birch alone; Alice, who serves all, was thanked by her."""
    cast.person("vera").clients.add(Client.objects.get(code="Birch"))
    hang("alice", by="head")
    assert "Vera" not in on_wall(sign_in, "agent")
    assert "Vera" in on_wall(sign_in, "executive")


def test_of_several_those_hang_who_said_yes(cast: Cast, sign_in: SignIn) -> None:
    """And those alone are named."""
    both = [cast.person("bob"), cast.person("alice")]
    given = give(both, by=cast.users["head"], words=WORDS, audience=Audience.EVERYONE)
    answer(given.receipts.get(person=both[0]), Answer.YES, by=cast.users["agent"])
    [hung], _ = wall(cast.users["executive"], 1)
    assert hung.names == ("Bob",)


def test_a_quote_hangs_where_it_is_a_customers_and_fit(
    cast: Cast, hang: Hang, published: Moment, sign_in: SignIn
) -> None:
    hung = hang("bob", by="lead", moment=published)
    assert QUOTE in on_wall(sign_in, "executive")
    for wrong in ({"unfit": ["health"]}, {"facts": {"spoken_by": "agent"}}):
        hung.evidence = published.content | wrong
        hung.save()
        assert QUOTE not in on_wall(sign_in, "executive")
        assert WORDS in on_wall(sign_in, "executive")


def test_withdrawn_or_left_is_taken_down(cast: Cast, hang: Hang, sign_in: SignIn) -> None:
    withdraw(hang("bob", by="lead"), by=cast.users["lead"])
    hang("zoe", words="You took the late shift.")
    bring_in_roster([each for each in ROSTER if each.person_id != "zoe"], by=None)
    assert "Nothing hangs here yet" in on_wall(sign_in, "executive")


def test_turned_off_no_wall_shows_anything(cast: Cast, hang: Hang, sign_in: SignIn) -> None:
    """The works council asks for it, the administrator does it; the thanks stay with Bob."""
    hang("bob", by="lead")
    before = newest_hung()
    turn("wall", on=False, by=cast.users["administrator"].pk)
    assert "turned off here" in on_wall(sign_in, "agent")
    assert not hanging_for(cast.users["agent"]).exists()
    assert newest_hung() != before
    assert WORDS in sign_in("agent").get(reverse("my_thanks")).content.decode()


def test_a_wall_of_a_thousand_is_a_page_at_a_time(
    cast: Cast, sign_in: SignIn, django_assert_max_num_queries
) -> None:
    """Newest first, as many queries as for one, and no number of how many there are."""
    now = timezone.now()
    rows = [
        Recognition(at=now - timedelta(hours=n), by=cast.users["head"], how=How.WRITTEN, unfit=[],
                    words=f"Thanks of {n} hours ago.", audience=Audience.EVERYONE, hung_at=now)
        for n in range(1_000)
    ]  # fmt: skip
    Recognition.objects.bulk_create(rows)
    alice = cast.person("alice")
    Receipt.objects.bulk_create(
        Receipt(recognition=row, person=alice, at=row.at, answer=Answer.YES) for row in rows
    )
    client = sign_in("agent")
    client.get(reverse("wall"))
    with django_assert_max_num_queries(17):
        page = client.get(reverse("wall")).content.decode()
    assert page.index("Thanks of 0 hours") < page.index("Thanks of 19 hours")
    assert "Thanks of 20 hours" not in page
    assert "1,000" not in page
    assert "Thanks of 20 hours" in client.get(reverse("wall"), {"page": 2}).content.decode()


def test_a_teams_wall_says_what_it_put_right_together(cast: Cast, sign_in: SignIn) -> None:
    """From five people on, as its lead's pages were published; of nobody by themselves."""
    for week, count in (("2026-W46", 240), ("2026-W47", 1_000)):
        line = Line(Says.PUT_RIGHT, {"count": count, "team": "Night"})
        content = of_brief(made.brief()) | {"together": [{"code": line.code, "facts": line.facts}]}
        Brief.objects.create(week=week, lead_id="alice", place=0, content=content)
    address = reverse("wall_of_team", kwargs={"team_id": cast.person("bob").team_id})
    said = "1,240 things put right in the last 2 published weeks"
    assert said not in sign_in("agent").get(address).content.decode()
    more = [someone(name, team="Night", lead_id="alice") for name in ("dora", "emil", "fay")]
    bring_in_roster([*ROSTER, *more], by=None)
    assert said in sign_in("agent").get(address).content.decode()
    assert said not in on_wall(sign_in, "agent")


def test_whoever_asked_is_told_on_fridays_that_something_hangs(cast: Cast, hang: Hang) -> None:
    """Nobody else, once a week, and without names or words."""
    executive = cast.users["executive"]
    Choice.objects.create(user=executive, kind="wall_of_the_week", channel="mail", is_on=True)
    assert tell_of_the_wall.call() == "0 told"
    hang("bob", by="lead")
    assert tell_of_the_wall.call() == "1 told"
    assert tell_of_the_wall.call() == "0 told"
    tell(Entry.objects.get(did="wall_announced"), timezone.now())
    notice = Notice.objects.get()
    assert notice.user == executive
    assert "Bob" not in str(vars(words_of(notice)))
    assert WORDS not in str(vars(words_of(notice)))


def test_the_week_on_the_wall_is_what_came_to_hang_in_it(hang: Hang, sign_in: SignIn) -> None:
    """What has hung for longer is on the wall alone."""
    hang("bob", words="You rang back at one in the morning.")
    client = sign_in("executive")
    assert "rang back" in client.get(reverse("wall_of_the_week")).content.decode()
    Recognition.objects.update(hung_at=timezone.now() - timedelta(days=8))
    assert "rang back" not in client.get(reverse("wall_of_the_week")).content.decode()
    assert "rang back" in client.get(reverse("wall")).content.decode()


def test_the_room_hears_of_what_everyone_may_see_and_of_nothing_else(
    cast: Cast, hang: Hang
) -> None:
    """Released for everyone, and a yes to this one; the room is told no name."""
    choose_room("json://127.0.0.1/", by=cast.users["administrator"].pk)
    hang("bob", by="lead", audience=Audience.TEAM)
    give([cast.person("bob")], by=cast.users["head"], words=WORDS, audience=Audience.EVERYONE)
    assert not Entry.objects.filter(did="thanks_hung").exists()
    hang("alice", by="head", audience=Audience.EVERYONE)
    tell(Entry.objects.get(did="thanks_hung"), timezone.now())
    notice = Notice.objects.get(user=None)
    assert words_of(notice).title == "A new thanks hangs on the wall"
    assert "Alice" not in words_of(notice).body


def test_programs_read_the_same_wall(cast: Cast, hang: Hang, sign_in: SignIn) -> None:
    """Names and words; no number beside anybody."""
    hang("bob", by="lead")
    hang("charlie", by="head", words="You calmed a hall full of people at Birch.")
    told = sign_in("agent").get("/api/wall").json()
    assert set(told) == {"items", "next"}
    [one] = told["items"]
    assert set(one) == {"id", "at", "names", "words", "by", "how", "quote"}
    assert one["names"] == ["Bob"]
    day = cast.person("charlie").team_id
    assert sign_in("agent").get(f"/api/wall?team={day}").json()["items"] == []
