"""The page where thanks are written, the ten seconds, and the one tap."""

import html
from datetime import timedelta
from typing import Any

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from django.utils import timezone

from fiftytwo.programme.foundation.people.actions import bring_in_roster
from fiftytwo.programme.foundation.people.models import Person
from fiftytwo.programme.foundation.privacy.actions import choose_consent
from fiftytwo.programme.foundation.published.models import Moment
from fiftytwo.programme.foundation.thanks.actions import choose_liking
from fiftytwo.programme.foundation.thanks.models import How, Receipt, Recognition
from fiftytwo.programme.subjects.recognition import actions, queries
from tests.programme.cast import ROSTER, Cast, someone
from tests.programme.conftest import SignIn
from tests.programme.found import QUOTE
from tests.programme.recognition.conftest import WORDS


@pytest.fixture
def to_bob(cast: Cast) -> dict[str, str]:
    return {"to": str(cast.person("bob").pk), "words": WORDS, "audience": "team", "do": "send"}


def test_with_a_moment_the_evidence_stands_above(
    cast: Cast, published: Moment, sign_in: SignIn
) -> None:
    """The customer's words, facts to name, how Bob likes it and how far he lets it be shown."""
    choose_liking(cast.person("bob"), way="in_person", note="no stage", by=cast.users["agent"])
    page = sign_in("lead").get(reverse("thank"), {"moment": published.pk}).content.decode()
    assert QUOTE in page
    assert "after 3 messages" in page
    assert "said to me, by ourselves, no stage" in page
    assert "Bob shows thanks to nobody else" in page
    choose_consent(cast.person("bob"), audience="team", quotes=False, by=cast.users["agent"].pk)
    page = sign_in("lead").get(reverse("thank"), {"moment": published.pk}).content.decode()
    assert "Bob lets their team see thanks" in page


def test_facts_are_offered_and_never_a_text(published: Moment, sign_in: SignIn) -> None:
    """Where the words go is empty."""
    page = sign_in("lead").get(reverse("thank"), {"moment": published.pk}).content.decode()
    assert page.partition('<textarea id="words"')[2].partition(">")[2].startswith("</textarea>")


def test_unfit_words_are_said_to_hang_nowhere_and_why(published: Moment, sign_in: SignIn) -> None:
    published.content["unfit"] = ["health"]
    published.save()
    page = sign_in("lead").get(reverse("thank"), {"moment": published.pk}).content.decode()
    assert "Not for the wall: a private matter" in page


def test_what_is_good_is_sent_at_once(
    published: Moment, sign_in: SignIn, to_bob: dict[str, str]
) -> None:
    back = reverse("brief")
    told = to_bob | {"moment": published.pk, "back": back}
    answer = sign_in("lead").post(reverse("thank"), told)
    assert (answer.status_code, answer["Location"]) == (302, back)
    given = Recognition.objects.get()
    assert (given.words, given.audience, given.moment_id) == (WORDS, "team", published.pk)


def test_a_hint_is_no_block(sign_in: SignIn, to_bob: dict[str, str]) -> None:
    """Told once, then sent as its writer wants it."""
    lead, short = sign_in("lead"), to_bob | {"words": "Well done!"}
    assert "This is very short" in lead.post(reverse("thank"), short).content.decode()
    assert not Recognition.objects.exists()
    assert lead.post(reverse("thank"), short | {"do": "anyway"}).status_code == 302
    assert Recognition.objects.get().words == "Well done!"


def test_the_same_words_again_are_shown_to_their_writer(
    cast: Cast, sign_in: SignIn, to_bob: dict[str, str]
) -> None:
    """With whom they went to; after eight weeks nobody is reminded."""
    head = sign_in("head")
    head.post(reverse("thank"), to_bob)
    to_zoe = to_bob | {"to": str(cast.person("zoe").pk)}
    page = html.unescape(head.post(reverse("thank"), to_zoe).content.decode())
    assert "You wrote nearly the same before." in page
    assert WORDS in page.partition("nearly the same")[2].partition("</div>")[0]
    Recognition.objects.update(at=timezone.now() - timedelta(weeks=8, days=1))
    assert head.post(reverse("thank"), to_zoe).status_code == 302


def test_missing_words_are_said_beside_the_words(sign_in: SignIn, to_bob: dict[str, str]) -> None:
    """Whom it is for stays chosen."""
    answer = sign_in("lead").post(reverse("thank"), to_bob | {"words": " \0 "})
    assert answer.status_code == 422
    page = answer.content.decode()
    assert page.index("Write what you thank them for") > page.index('<textarea id="words"')
    assert f'name="to" value="{to_bob["to"]}"' in page


def test_pressed_twice_is_given_once(sign_in: SignIn, to_bob: dict[str, str]) -> None:
    for _ in range(2):
        assert sign_in("lead").post(reverse("thank"), to_bob).status_code == 302
    assert Recognition.objects.count() == 1


def test_the_same_words_to_more_people_are_no_second_press(
    sign_in: SignIn, to_bob: dict[str, str]
) -> None:
    """Released further, it is asked about like any near copy, and then given: never dropped."""
    lead, wider = sign_in("lead"), to_bob | {"audience": "everyone"}
    lead.post(reverse("thank"), to_bob)
    assert (
        "You wrote nearly the same before." in lead.post(reverse("thank"), wider).content.decode()
    )
    assert lead.post(reverse("thank"), wider | {"do": "anyway"}).status_code == 302
    assert {given.audience for given in Recognition.objects.all()} == {"team", "everyone"}


def test_two_presses_at_once_are_one(
    sign_in: SignIn, to_bob: dict[str, str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Who asks whether it was given, and gives, is alone with it: a second press waits."""
    together, giving = [], actions.give

    def asked(*to: Any, **told: Any) -> Recognition | None:
        together.append(connection.savepoint_ids[-1])
        return queries.given_before(*to, **told)

    def gave(*to: Any, **told: Any) -> Recognition:
        together.append(connection.savepoint_ids[-1])
        return giving(*to, **told)

    monkeypatch.setattr(actions, "given_before", asked)
    monkeypatch.setattr(actions, "give", gave)
    with CaptureQueriesContext(connection) as asks:
        sign_in("lead").post(reverse("thank"), to_bob | {"do": "anyway"})
    assert len(together) == 2
    assert len(set(together)) == 1
    if connection.vendor == "postgresql":
        # SQLite lets one write at a time as it is.
        told = [each["sql"] for each in asks]
        [locked] = [n for n, sql in enumerate(told) if "FOR NO KEY UPDATE" in sql]
        assert 'FROM "thanks_recognition"' in told[locked + 1]


@pytest.mark.parametrize("page", ["thank", "thank_seen"])
def test_words_stay_when_what_they_are_about_goes(
    page: str, cast: Cast, published: Moment, sign_in: SignIn, to_bob: dict[str, str]
) -> None:
    """A run withdrew the moment, or one of those who were chosen left: it is said, and sent on the
    next press to whoever is there."""
    lead, zoe = sign_in("lead"), str(cast.person("vera").pk)
    told = to_bob | {"to": [to_bob["to"], zoe], "moment": published.pk, "do": "anyway"}
    Moment.objects.all().delete()
    answer = lead.post(reverse(page), told | {"do": "send"})
    assert answer.status_code == 409
    assert "was withdrawn meanwhile" in answer.content.decode()
    assert WORDS in answer.content.decode()
    assert 'name="moment"' not in answer.content.decode()
    bring_in_roster([one for one in ROSTER if one.person_id != "bob"], by=None)
    answer = lead.post(reverse(page), told | {"moment": "", "do": "send"})
    assert answer.status_code == 409
    shown = answer.content.decode()
    assert "Somebody whom you chose is not among those whom you can thank any more" in shown
    assert WORDS in shown
    assert to_bob["to"] not in shown
    assert zoe in shown
    assert not Recognition.objects.exists()


def test_an_address_of_what_is_not_theirs_opens_nothing(sign_in: SignIn) -> None:
    """Only what somebody wrote is worth keeping."""
    assert sign_in("lead").get(reverse("thank"), {"moment": "m-none"}).status_code == 404


@pytest.mark.parametrize("said", ["özlem", "ÖZLEM", "Özlem", "çelik", "ÖZLEM ÇELIK"])
def test_a_name_is_found_in_any_letters(said: str, cast: Cast, sign_in: SignIn) -> None:
    """As people type it on a telephone, whichever database it is."""
    Person.objects.filter(person_id="vera").update(name="Özlem Çelik")
    vera, told = cast.person("vera"), {"name": said, "words": WORDS, "do": "send"}
    assert "Özlem" in sign_in("lead").get(reverse("thank_names"), {"name": said}).content.decode()
    assert sign_in("lead").post(reverse("thank_seen"), told).status_code == 302
    assert Receipt.objects.get().person == vera


def test_who_is_called_just_that_comes_first(sign_in: SignIn) -> None:
    """However many others have those words in their name, and stand before them."""
    many = [someone(f"p{n:02}", client="Orchid") for n in range(30)]
    bring_in_roster([*ROSTER, *many], by=None)
    for n in range(29):
        Person.objects.filter(person_id=f"p{n:02}").update(name=f"Aa{n:02} Lee Kim")
    Person.objects.filter(person_id="p29").update(name="Lee Kim")
    lead, told = sign_in("lead"), {"name": "lee  kim", "words": WORDS, "do": "send"}
    shown = lead.get(reverse("thank_names"), {"name": "Lee Kim"}).content.decode()
    assert ">Lee Kim<" in shown or '"Lee Kim"' in shown
    assert lead.post(reverse("thank_seen"), told).status_code == 302
    assert Receipt.objects.get().person.name == "Lee Kim"


def test_it_goes_back_to_our_own_pages_alone(sign_in: SignIn, to_bob: dict[str, str]) -> None:
    for elsewhere in ("https://example.com/", "//example.com/", "javascript:alert(1)", "brief/"):
        Recognition.objects.all().delete()
        answer = sign_in("lead").post(reverse("thank"), to_bob | {"back": elsewhere})
        assert answer["Location"] == reverse("my_given")


def test_names_are_found_without_script(cast: Cast, sign_in: SignIn) -> None:
    """One is chosen, of several one asks which, and nobody is said to be nobody."""
    bring_in_roster([*ROSTER, someone("bobby", client="Orchid")], by=None)
    lead, page = sign_in("lead"), reverse("thank")
    added = lead.post(page, {"name": "bob", "do": "add"})
    assert f'name="to" value="{cast.person("bob").pk}"' in added.content.decode()
    several = lead.post(page, {"name": "bo", "do": "add"})
    assert several.status_code == 422
    assert "Choose whom you mean" in several.content.decode()
    assert ">Bobby<" in several.content.decode().replace("<bdi>", ">").replace("</bdi>", "<")
    chosen = {"name": "bo", "meant": str(cast.person("bob").pk)}
    assert f'name="to" value="{chosen["meant"]}"' in lead.post(page, chosen).content.decode()
    nobody = lead.post(page, {"name": "Nemo", "do": "add"})
    assert "Nobody whom you can thank is called that" in nobody.content.decode()


def test_a_name_and_words_are_sent_in_one_go_to_several(cast: Cast, sign_in: SignIn) -> None:
    told = {"to": [str(cast.person("bob").pk)], "name": "Zoe", "words": WORDS, "do": "send"}
    assert sign_in("head").post(reverse("thank"), told).status_code == 302
    assert {receipt.person.name for receipt in Receipt.objects.all()} == {"Bob", "Zoe"}


def test_names_of_the_other_client_are_not_offered(cast: Cast, sign_in: SignIn) -> None:
    """Bob works for Orchid, Charlie for Birch."""
    bob = sign_in("agent")
    assert "Charlie" not in bob.get(reverse("thank_names"), {"name": "ch"}).content.decode()
    assert bob.get(reverse("thank"), {"to": str(cast.person("charlie").pk)}).status_code == 404
    assert "Charlie" in sign_in("head").get(reverse("thank_names"), {"name": "ch"}).content.decode()


def test_said_in_person_is_one_tap(
    cast: Cast, published: Moment, sign_in: SignIn, to_bob: dict[str, str]
) -> None:
    """It counts as much, and twice is once."""
    told = {"to": to_bob["to"], "moment": published.pk, "back": reverse("brief")}
    for _ in range(2):
        answer = sign_in("lead").post(reverse("said_in_person"), told)
        assert (answer.status_code, answer["Location"]) == (302, reverse("brief"))
    given = Recognition.objects.get()
    assert (given.how, given.words, given.audience) == (How.SAID, "", "private")


def test_what_was_said_is_on_no_way(
    cast: Cast, published: Moment, sign_in: SignIn, to_bob: dict[str, str]
) -> None:
    """The page says what happened; and it was said, whatever a run has withdrawn meanwhile."""
    told = to_bob | {"moment": published.pk, "back": reverse("wall")}
    Moment.objects.all().delete()
    shown = sign_in("lead").post(reverse("said_in_person"), told, follow=True).content.decode()
    assert "Noted: you said it to Bob in person." in shown
    assert "on its way" not in shown
    given = Recognition.objects.get()
    assert (given.how, given.words, given.audience) == (How.SAID, WORDS, "private")


@pytest.mark.parametrize("role", ["lead", "agent", "guest"])
def test_seen_in_passing_takes_a_name_and_a_line(role: str, cast: Cast, sign_in: SignIn) -> None:
    told = {"name": "Vera", "words": "She carried the new chairs up herself.", "do": "send"}
    assert sign_in(role).post(reverse("thank_seen"), told).status_code == 302
    given = Recognition.objects.get()
    assert (given.how, given.by) == (How.WITNESSED, cast.users[role])


def test_a_program_can_do_as_much(cast: Cast, sign_in: SignIn, to_bob: dict[str, str]) -> None:
    """It is told the same hints, and asks for no customer's voice."""
    lead, told = sign_in("lead"), {"to": [to_bob["to"]], "words": "Well done!"}
    hints = lead.post("/api/thanks/hints", told, "application/json").json()
    assert hints == {"about": ["too_short"]}
    assert lead.post("/api/thanks", told, "application/json").status_code == 201
    as_customer = told | {"how": "customer"}
    assert lead.post("/api/thanks", as_customer, "application/json").status_code == 404
    assert lead.get("/api/thankable?name=bob").json()["items"][0]["name"] == "Bob"
