"""A lead answers the picks of their brief, and what they answered holds."""

import json
from dataclasses import replace
from datetime import datetime

import pytest
from django.test import Client

from fiftytwo.programme.foundation.access.models import Grant
from fiftytwo.programme.foundation.journal.models import Entry
from fiftytwo.programme.foundation.people.models import Client as Served
from fiftytwo.programme.foundation.people.models import Person, User
from fiftytwo.programme.foundation.privacy.file import as_data
from fiftytwo.programme.foundation.privacy.models import Look
from fiftytwo.programme.foundation.privacy.queries import everything_about
from fiftytwo.programme.foundation.privacy.subject import subject_for
from fiftytwo.programme.foundation.published.actions import publish
from fiftytwo.programme.foundation.published.models import Moment
from fiftytwo.programme.foundation.thanks.actions import choose_liking, give
from fiftytwo.programme.foundation.thanks.models import How, Way
from fiftytwo.programme.foundation.thanks.queries import get_moment, given, thanked_moments
from fiftytwo.programme.subjects.brief.models import Answered, Why
from fiftytwo.programme.subjects.brief.told import Judgement, judgements, wrong_now
from fiftytwo.programme.subjects.keepsake.content import keepsake_of
from tests.programme.brief.weeks import WEEK, publish_week, week_of_alice
from tests.programme.cast import Cast
from tests.programme.conftest import SignIn

PAGE = f"/brief/{WEEK}/"
BOB = {"week": WEEK, "moment": "m-bob"}
WRONG = {"answer": "wrong", "why": "not_thanks"}
BACKEND = "allauth.account.auth_backends.AuthenticationBackend"


@pytest.fixture
def alice(cast: Cast, sign_in: SignIn) -> Client:
    """Her browser, with a week to work through."""
    publish_week()
    return sign_in("lead")


@pytest.fixture
def zoe(cast: Cast) -> User:
    """She leads by day, and so reads a brief of her own; she serves all clients."""
    user = cast.users["duty_lead"]
    Grant.objects.create(user=user, role="lead", team=cast.person("zoe").team)
    return user


def signed_in(user: User) -> Client:
    client = Client()
    client.force_login(user, BACKEND)
    return client


def test_goes_on_at_the_card_after_the_one_that_was_answered(alice: Client) -> None:
    """Without script: the page is loaded anew, at the next card; after the last at the others."""
    aside = {"answer": "not_now"}
    answer = alice.post("/brief/aside/", BOB | aside)
    assert (answer.status_code, answer["Location"]) == (302, f"{PAGE}#m-m-dora")
    for one, following in (("dora", "emil"), ("fay", "emil"), ("emil", "")):
        told = {"week": WEEK, "moment": f"m-{one}"}
        place = alice.post("/brief/aside/", told | aside)["Location"].partition("#")[2]
        assert place == (f"m-m-{following}" if following else "everyone_else")


def test_comes_back_from_the_composer_to_the_next_card(alice: Client, cast: Cast) -> None:
    """Thanked or not decides which: who did not write after all finds the card as it was."""
    assert alice.get(f"{PAGE}?after=m-bob")["Location"] == f"{PAGE}#m-m-bob"
    moment = Moment.objects.get(pk="m-bob")
    give([cast.person("bob")], by=cast.users["lead"], words="You rang back.", moment=moment)
    assert alice.get(f"{PAGE}?after=m-bob")["Location"] == f"{PAGE}#m-m-dora"


def test_who_comes_back_later_goes_on_where_they_were(alice: Client) -> None:
    """And at the top where there may be care that they have not seen."""
    alice.post("/brief/aside/", BOB | {"answer": "not_now"})
    assert alice.get("/brief/").status_code == 200
    assert alice.get("/brief/")["Location"] == f"{PAGE}#m-m-dora"
    assert alice.get(PAGE).status_code == 200


def test_an_answer_survives_a_new_run(alice: Client) -> None:
    """A moment keeps its id; one that is picked no more can still be reached and taken back."""
    alice.post("/brief/aside/", BOB | WRONG)
    week = week_of_alice()
    page = replace(week.briefs[0], thank=week.briefs[0].thank[1:])
    publish(replace(week, run_id="01a21875-4841-7f3b-a6f4-63904694682b", briefs=(page,)))
    html = alice.get(PAGE).content.decode()
    assert "set aside: these are no thanks" in html
    assert "Bob, you stayed till it worked." in html
    place = alice.post("/brief/again/", BOB)["Location"]
    assert place.startswith(PAGE)
    assert not Answered.objects.exists()


def test_the_same_again_changes_nothing(alice: Client) -> None:
    """One row, one entry of the journal, that names neither Bob nor what was answered."""
    for _ in range(2):
        alice.post("/brief/aside/", BOB | WRONG)
    row = Answered.objects.get()
    entry = Entry.objects.get(did="pick_set_aside")
    assert (entry.of, entry.facts) == (row.pk, {})
    alice.post("/brief/aside/", BOB | {"answer": "not_now"})
    row.refresh_from_db()
    assert (row.answer, row.why) == ("not_now", "")


@pytest.mark.parametrize("told", [{"answer": "wrong"}, {"answer": "passed"}, {"answer": "x"}])
def test_what_is_no_answer_is_refused_and_nothing_kept(alice: Client, told) -> None:
    assert alice.post("/brief/aside/", BOB | told).status_code == 422
    assert not Answered.objects.exists()


def test_what_is_thanked_is_folded_whoever_thanked(alice: Client, cast: Cast) -> None:
    """Alice finds it done, and cannot take back what is Vera's."""
    moment = Moment.objects.get(pk="m-bob")
    give([cast.person("bob")], by=cast.users["head"], how=How.SAID, moment=moment)
    html = alice.get(PAGE).content.decode()
    assert "1 of 4 thanked or set aside" in html
    assert "Take it back" not in html
    alice.post("/brief/again/", BOB)
    assert thanked_moments(["m-bob"]) == {"m-bob"}


def test_said_in_person_can_be_taken_back(alice: Client, cast: Cast) -> None:
    """One tap is easily one too many; written words are withdrawn where they stand."""
    moment = Moment.objects.get(pk="m-bob")
    give([cast.person("bob")], by=cast.users["lead"], how=How.SAID, moment=moment)
    assert "Take it back" in alice.get(PAGE).content.decode()
    alice.post("/brief/again/", BOB)
    assert not given().exists()
    give([cast.person("bob")], by=cast.users["lead"], words="You rang back.", moment=moment)
    alice.post("/brief/again/", BOB)
    assert given().count() == 1


def test_how_somebody_likes_it_is_what_they_say_now(alice: Client, cast: Cast) -> None:
    choose_liking(cast.person("bob"), way=Way.WRITTEN, note="No flowers.", by=cast.users["agent"])
    assert "Likes: written, for their eyes alone; No flowers." in alice.get(PAGE).content.decode()


def test_everyone_else_has_a_way_to_be_thanked(alice: Client, cast: Cast) -> None:
    """And it shows who was, since the page was written."""
    gus = cast.person("gus")
    html = alice.get(PAGE).content.decode()
    assert f"/thank/?to={gus.pk}&amp;back=" in html
    assert f"/thank/seen/?to={gus.pk}&amp;back=" in html
    assert "Thanked since." not in html
    give([gus], by=cast.users["head"], how=How.SAID)
    assert alice.get(PAGE).content.decode().count("Thanked since.") == 1


@pytest.mark.parametrize(
    ("zone", "at", "is_since"),
    [
        # The page is of Monday the 23rd. In Sydney that is when Greenwich still has Sunday …
        ("Australia/Sydney", "2026-11-22T13:00+00:00", True),
        ("Australia/Sydney", "2026-11-22T12:59+00:00", False),
        # … and in Los Angeles it begins eight hours after Greenwich.
        ("America/Los_Angeles", "2026-11-23T07:59+00:00", False),
        ("America/Los_Angeles", "2026-11-23T08:00+00:00", True),
    ],
)
def test_since_goes_by_the_leads_own_clock(alice, cast, zone: str, at: str, is_since: bool) -> None:
    """A thanks of their Monday morning is since the page, wherever that morning is."""
    Person.objects.filter(person_id="alice").update(time_zone=zone)
    give([cast.person("gus")], by=cast.users["head"], how=How.SAID, at=datetime.fromisoformat(at))
    assert ("Thanked since." in alice.get(PAGE).content.decode()) is is_since


@pytest.mark.parametrize(
    ("why", "stays"),
    [("not_thanks", False), ("wrong_person", False), ("not_for_us", True), ("other", True)],
)
def test_what_was_misread_leaves_the_page_of_whom_it_credits(
    why: str, stays: bool, alice: Client, cast: Cast, sign_in: SignIn
) -> None:
    """What another did, or what is no thanks, is nothing to keep; that it was set aside, and why,
    is in the file about oneself. Taken back, or thanked for by somebody, it stands again."""
    bob, said = sign_in("agent"), "Bob, you stayed till it worked."
    pages = ("/me/", "/me/moments/", "/", "/api/me/moments")

    def shown() -> set[bool]:
        return {said in bob.get(page).content.decode() for page in pages}

    assert shown() == {True}
    alice.post("/brief/aside/", BOB | {"answer": "wrong", "why": why})
    assert shown() == {stays}
    assert bool(keepsake_of(cast.person("bob")).entries) is stays
    assert why in json.dumps(
        as_data(everything_about(subject_for(cast.person("bob")))), default=str
    )
    alice.post("/brief/again/", BOB)
    assert shown() == {True}
    alice.post("/brief/aside/", BOB | {"answer": "wrong", "why": why})
    moment = Moment.objects.get(pk="m-bob")
    give([cast.person("bob")], by=cast.users["head"], how=How.SAID, moment=moment)
    assert shown() == {True}


def test_a_page_asks_so_often_and_no_more(alice: Client, django_assert_max_num_queries):
    """Questions do not grow with picks and people."""
    for one in ("bob", "dora", "emil"):
        alice.post("/brief/aside/", {"week": WEEK, "moment": f"m-{one}"} | WRONG)
    with django_assert_max_num_queries(25):
        alice.get(PAGE)


def test_a_swapped_card_is_no_look_at_care(alice: Client) -> None:
    """A script takes the picks out of the page: care is not in it, and no look is written down."""
    html = alice.get(PAGE, headers={"HX-Request": "true"}).content.decode()
    assert 'id="picks"' in html
    assert "Care first" not in html
    assert not Look.objects.exists()


def test_the_heads_brief_about_leads_is_worked_through_alike(alice, cast, sign_in) -> None:
    vera = sign_in("head")
    html = vera.get("/brief/").content.decode()
    assert "Is everyone seen?" in html
    told = {"week": WEEK, "moment": "m-alice", "answer": "not_now"}
    assert vera.post("/brief/aside/", told).status_code == 302
    assert Answered.objects.get().person == cast.person("alice")
    assert vera.post("/brief/aside/", told | {"moment": "m-bob"}).status_code == 404


def test_who_moved_to_another_lead_since_can_still_be_thanked(alice, cast) -> None:
    """The page of last week stands, whatever Monday's roster says."""
    bob = cast.person("bob")
    bob.team, bob.lead = cast.person("zoe").team, cast.person("zoe")
    bob.save()
    assert alice.post("/brief/aside/", BOB | {"answer": "not_now"}).status_code == 302
    assert get_moment(cast.users["lead"], "m-bob").pk == "m-bob"


def test_nobody_answers_for_another(alice: Client, zoe: User) -> None:
    """Another lead is told that there is nothing; so is whoever names a week that is not theirs."""
    hers = signed_in(zoe)
    assert hers.post("/brief/aside/", BOB | WRONG).status_code == 404
    assert alice.post("/brief/aside/", BOB | WRONG | {"week": "2026-W01"}).status_code == 404
    assert not Answered.objects.exists()


def test_a_colleague_finds_what_was_passed_and_can_thank(alice, cast, zoe) -> None:
    """On her page, brief or not; until then that moment was not hers to see."""
    hers = signed_in(zoe)
    bob = cast.person("bob")
    pass_on = BOB | {"to": str(zoe.person.pk)}
    assert "Zoe" in alice.get("/brief/pass/", BOB).content.decode()
    assert alice.post("/brief/pass/", pass_on).status_code == 302
    html = hers.get("/brief/").content.decode()
    assert "passed to you by Alice" in html
    assert "Bob, you stayed till it worked." in html
    assert f"/thank/?to={bob.pk}&amp;moment=m-bob&amp;back=" in html
    assert "passed to Zoe" in alice.get(PAGE).content.decode()
    give([bob], by=zoe, words="You stayed.", moment=Moment.objects.get(pk="m-bob"))
    assert "passed to Zoe" not in alice.get(PAGE).content.decode()


def test_what_was_passed_can_be_given_back(alice: Client, zoe: User) -> None:
    """Then it stands open on the page it came from, and is closed to her again."""
    alice.post("/brief/pass/", BOB | {"to": str(zoe.person.pk)})
    hers = signed_in(zoe)
    assert hers.post("/brief/back/", {"moment": "m-bob"})["Location"] == "/brief/"
    assert not Answered.objects.exists()
    assert "Bob" not in hers.get("/brief/").content.decode()


def test_it_is_passed_to_leads_and_heads_of_the_same_client_alone(alice, cast, zoe) -> None:
    """Not to agents, not to Bob himself, and not across clients."""
    hal = User.objects.create_user("hal@tests.invalid", name="Hal", person=cast.person("hal"))
    Grant.objects.create(user=hal, role="agent")
    for one in ("hal", "bob", "alice"):
        to = {"to": str(cast.person(one).pk)}
        assert alice.post("/brief/pass/", BOB | to).status_code == 404
    Grant.objects.filter(user=zoe).update(client=Served.objects.get(code="Birch"))
    zoe.person.clients.set([Served.objects.get(code="Birch")])
    assert alice.post("/brief/pass/", BOB | {"to": str(zoe.person.pk)}).status_code == 404
    assert alice.post("/brief/pass/", BOB | {"to": "x"}).status_code == 422
    assert not Answered.objects.exists()


def test_what_was_wrong_is_told_to_evidence_with_why(alice: Client, cast: Cast) -> None:
    """Not what only waits, nor what somebody was thanked for after all."""
    alice.post("/brief/aside/", BOB | WRONG)
    alice.post("/brief/aside/", {"week": WEEK, "moment": "m-dora", "answer": "not_now"})
    other = {"week": WEEK, "moment": "m-emil", "answer": "wrong", "why": "wrong_person"}
    alice.post("/brief/aside/", other)
    assert wrong_now() == [
        {"moment_id": "m-bob", "why": Why.NOT_THANKS},
        {"moment_id": "m-emil", "why": Why.WRONG_PERSON},
    ]
    moment = Moment.objects.get(pk="m-fay")
    give([cast.person("fay")], by=cast.users["lead"], how=How.SAID, moment=moment)
    # That it was somebody else says nothing of how the words were read.
    assert judgements() == [
        Judgement("c-bob-3", "thanks", "wrong"),
        Judgement("c-fay-3", "thanks", "right"),
    ]
    give(
        [cast.person("bob")],
        by=cast.users["lead"],
        how=How.SAID,
        moment=Moment.objects.get(pk="m-bob"),
    )
    assert [row["moment_id"] for row in wrong_now()] == ["m-emil"]


def test_an_agents_own_page_says_to_whom_it_was_passed_and_no_judgement(
    alice: Client, sign_in: SignIn, zoe: User, cast: Cast
) -> None:
    """That it waits or was picked wrongly is no news for them; the file has all the same."""
    alice.post("/brief/aside/", BOB | WRONG)
    page = sign_in("agent").get("/me/").content.decode()
    assert "aside" not in page.partition("page says of you")[2]
    file = as_data(everything_about(subject_for(cast.person("bob"))))
    [kept] = [kind for kind in file if kind["kind"] == "brief.answered"]
    assert [row["why"] for row in kept["rows"]] == ["not_thanks"]
    alice.post("/brief/pass/", BOB | {"to": str(zoe.person.pk)})
    assert "Passed to Zoe." in sign_in("agent").get("/me/").content.decode()


def test_the_api_says_and_does_what_the_page_does(alice, cast, zoe) -> None:
    """Without care; an answer is put, and put again changes nothing."""
    found = alice.get("/api/brief").json()
    assert [one["moment"] for one in found["thank"]] == ["m-bob", "m-dora", "m-emil", "m-fay"]
    assert [one["name"] for one in found["everyone_else"]] == ["Hal", "Ida", "Gus"]
    assert "care" not in json.dumps(found).casefold()
    put = {"data": {"week": WEEK, "answer": "wrong", "why": "other"}}
    path = "/api/brief/picks/m-bob/answer"
    for _ in range(2):
        assert alice.put(path, **put, content_type="application/json").status_code == 204
    assert alice.get(f"/api/brief/weeks/{WEEK}").json()["thank"][0]["why_wrong"] == "other"
    assert Entry.objects.filter(did="pick_set_aside").count() == 1
    assert alice.delete(path).status_code == alice.delete(path).status_code == 204
    [colleague] = [
        one for one in alice.get("/api/brief/picks/m-bob/colleagues").json() if one["name"] == "Zoe"
    ]
    told = {"week": WEEK, "answer": "passed"}
    assert alice.put(path, told, content_type="application/json").status_code == 422
    told |= {"to": colleague["id"]}
    assert alice.put(path, told, content_type="application/json").status_code == 204
    hers = signed_in(zoe)
    assert [one["passed_by"] for one in hers.get("/api/brief").json()["passed"]] == ["Alice"]
    assert hers.delete("/api/brief/passed/m-bob").status_code == 204
    assert not Answered.objects.exists()
