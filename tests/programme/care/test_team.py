"""A lead: asked, a human word first, then the rest; each look is seen by whose it is."""

from datetime import timedelta

import pytest
from django.urls import reverse

from fiftytwo.programme.foundation.privacy.models import Look
from fiftytwo.programme.foundation.published.actions import publish
from fiftytwo.programme.subjects.care import queries
from fiftytwo.programme.subjects.care.models import Prompt, Step
from fiftytwo.terms.brief import Care, CareKind
from tests.programme import found as made
from tests.programme.care.conftest import MONDAY, page, with_words
from tests.programme.care.conftest import Look as Looking
from tests.programme.cast import Cast
from tests.programme.conftest import SignIn

pytestmark = pytest.mark.usefixtures("found_abuse")


@pytest.fixture
def prompt(look: Looking) -> Prompt:
    """Alice is asked for a word to Bob."""
    look()
    return Prompt.objects.get()


def did(sign_in: SignIn, prompt: Prompt, do: str, **told: str) -> int:
    address = reverse("care_step", args=[prompt.pk])
    return sign_in("lead").post(address, {"do": do, **told}).status_code


def test_asked_once_however_many_look(look: Looking, cast: Cast, prompt: Prompt) -> None:
    """Two workers, and the same run published again."""
    from fiftytwo.programme.subjects.care.watch import LookAfter

    LookAfter()(MONDAY)
    publish(with_words(run_id=made.SECOND_RUN))
    look()
    assert list(Prompt.objects.all()) == [prompt]
    assert (prompt.kind, prompt.asked) == ("abuse", cast.person("alice"))


def test_that_it_happened_when_and_of_which_kind(sign_in: SignIn, prompt: Prompt) -> None:
    """By the lead's own clock; the words are Bob's."""
    shown = page(sign_in, "lead", "care_team")
    assert "<bdi>Bob</bdi>" in shown
    assert "Abusive" in shown
    assert "19 Nov 2026, 10:30" in shown
    assert "The words are theirs to show you." in shown


def test_a_human_word_comes_before_everything_else(sign_in: SignIn, prompt: Prompt) -> None:
    """Neither a break nor done before it."""
    assert "They had a break" not in page(sign_in, "lead", "care_team")
    assert [did(sign_in, prompt, do) for do in ("break", "swap", "warning", "close")] == [409] * 4
    assert not Step.objects.exists()
    did(sign_in, prompt, "word", at="2026-11-23T09:30")
    assert Step.objects.get().at == MONDAY - timedelta(minutes=30)
    assert [did(sign_in, prompt, do) for do in ("break", "close")] == [302, 302]
    assert did(sign_in, prompt, "swap") == 409


def test_what_was_done_stands_on_both_pages(sign_in: SignIn, prompt: Prompt) -> None:
    """By whom and when."""
    did(sign_in, prompt, "word")
    did(sign_in, prompt, "close")
    for role, name in (("lead", "care_team"), ("agent", "care")):
        shown = page(sign_in, role, name)
        assert "A human word" in shown
        assert "<bdi>Alice</bdi>" in shown
    assert "Nobody waits for a word" in page(sign_in, "lead", "care_team")


def test_each_look_is_written_down_and_shown(sign_in: SignIn, cast: Cast, prompt: Prompt) -> None:
    """On the page and in the API alike."""
    page(sign_in, "lead", "care_team")
    sign_in("lead").get("/api/care/prompts")
    looks = list(Look.objects.values_list("by", "of"))
    assert looks == [(cast.users["lead"].pk, cast.person("bob").pk)] * 2
    assert "<bdi>Alice</bdi>" in page(sign_in, "agent", "care").partition("Who looked")[2]


@pytest.mark.parametrize("how", ["step", "done", "warning", "draft", "form", "file"])
def test_whatever_shows_a_prompt_is_a_look(
    sign_in: SignIn, cast: Cast, prompt: Prompt, how: str
) -> None:
    """On a page or for programs."""
    did(sign_in, prompt, "word")
    alice, api = sign_in("lead"), f"/api/care/prompts/{prompt.pk}"
    form = f"{reverse('care_file_incident')}?prompt={prompt.pk}"
    json = "application/json"
    do = {
        "step": lambda: alice.post(f"{api}/steps", {"what": "break"}, content_type=json),
        "done": lambda: alice.post(f"{api}/done"),
        "warning": lambda: alice.post(f"{api}/warning"),
        "draft": lambda: alice.get(reverse("care_warning", args=[prompt.pk])),
        "form": lambda: alice.get(form),
        "file": lambda: alice.post(
            "/api/care/incidents", {"prompt": str(prompt.pk), "words": "x"}, content_type=json
        ),
    }
    assert do[how]().status_code in (200, 201)
    assert Look.objects.filter(of=cast.person("bob").pk).count() == 1


def test_a_lead_sees_nothing_of_other_teams(sign_in: SignIn, cast: Cast, look: Looking) -> None:
    """Charlie is Zoe's; the word for him is not Alice's to note."""
    charlie = Care("charlie", "Charlie", CareKind.ABUSE, None, words_open=False)
    publish(with_words(run_id=made.SECOND_RUN, briefs=(made.brief("zoe", care=(charlie,)),)))
    look()
    prompt = Prompt.objects.get(person=cast.person("charlie"))
    assert "Charlie" not in page(sign_in, "lead", "care_team")
    assert did(sign_in, prompt, "word") == 404


def test_nobody_closes_their_own(sign_in: SignIn, cast: Cast, look: Looking) -> None:
    """A lead who had to take something is somebody else's to ask."""
    alice = Care("alice", "Alice", CareKind.ABUSE, None, words_open=False)
    publish(with_words(run_id=made.SECOND_RUN, briefs=(made.brief("vera", care=(alice,)),)))
    look()
    prompt = Prompt.objects.get(person=cast.person("alice"))
    assert did(sign_in, prompt, "word") == 404
    assert "Abusive" in page(sign_in, "lead", "care")


def test_what_a_later_run_does_not_find_is_asked_no_more(
    sign_in: SignIn, look: Looking, prompt: Prompt
) -> None:
    """Unless somebody has begun: then it stays until it is closed."""
    publish(made.changed())
    look()
    assert not Prompt.objects.exists()
    publish(with_words())
    look()
    again = Prompt.objects.get()
    did(sign_in, again, "word")
    publish(made.changed("01a21875-4841-7f3b-a6f4-63904694682b"))
    look()
    assert Prompt.objects.filter(pk=again.pk).exists()


def test_time_to_a_word_is_told_of_everybody_together(
    sign_in: SignIn, cast: Cast, prompt: Prompt
) -> None:
    """Of fewer than five leads it is nobody's to know."""
    did(sign_in, prompt, "word")
    assert queries.how_soon(MONDAY) is None
    assert "of fewer it would point at one" in page(sign_in, "head", "care_queues")
    leads = [cast.person(name) for name in ("alice", "vera", "zoe", "charlie", "bob")]
    for hours, lead in enumerate(leads):
        row = Prompt.objects.create(
            person=cast.person("bob"), asked=lead, kind="abuse", opened_at=MONDAY, week=f"{hours}"
        )
        Step.objects.create(prompt=row, what="word", at=MONDAY + timedelta(hours=hours), by=lead.pk)
    # 0, 0, 1, 2, 3, 4 hours: the middle is between 1 and 2.
    assert queries.how_soon(MONDAY) == queries.HowSoon(1.5)
    told = {"hours": 1.5, "not_yet": False, "too_few": False}
    assert sign_in("head").get("/api/care/how-soon").json() == told


def test_who_has_had_no_word_counts_as_waiting_longest(sign_in: SignIn, cast: Cast) -> None:
    """Where more than half have had none, no number of hours is told."""
    leads = [cast.person(name) for name in ("alice", "vera", "zoe", "charlie", "bob")]
    bob = cast.person("bob")
    rows = [
        Prompt.objects.create(person=bob, asked=lead, kind="abuse", opened_at=MONDAY, week=f"{n}")
        for n, lead in enumerate(leads)
    ]
    for row in rows[:2]:
        Step.objects.create(prompt=row, what="word", at=MONDAY + timedelta(hours=1), by=row.pk)
    assert queries.how_soon(MONDAY) == queries.HowSoon(None)
    assert "Not yet: over twelve weeks" in page(sign_in, "head", "care_queues")
    told = {"hours": None, "not_yet": True, "too_few": False}
    assert sign_in("head").get("/api/care/how-soon").json() == told
    Step.objects.create(prompt=rows[2], what="word", at=MONDAY + timedelta(hours=9), by=rows[2].pk)
    # 1, 1, 9 hours, not yet, not yet: the middle is 9.
    assert queries.how_soon(MONDAY) == queries.HowSoon(9.0)


def test_a_hard_queue_is_the_heads_and_closes_with_what_was_changed(
    sign_in: SignIn, look: Looking
) -> None:
    """Nobody is named, and no lead is asked."""
    queue = Care(None, "Returns", CareKind.QUEUE, None, words_open=False)
    publish(with_words(run_id=made.SECOND_RUN, briefs=(made.brief("vera", care=(queue,)),)))
    look()
    prompt = Prompt.objects.get(queue="Returns")
    assert "Returns" in page(sign_in, "head", "care_queues")
    assert "Returns" not in page(sign_in, "lead", "care_team")
    address = reverse("care_close_queue", args=[prompt.pk])
    assert sign_in("head").post(address, {"changed": " "}).status_code == 422
    sign_in("head").post(address, {"changed": "Two more people at noon."})
    assert "Two more people at noon." in page(sign_in, "head", "care_queues")
    prompt.refresh_from_db()
    assert prompt.closed_at == MONDAY


@pytest.mark.parametrize(
    ("language", "says"),
    [("en", "On Thursday 19 November you wrote to us"), ("de", "Am Donnerstag, 19. November")],
)
def test_a_warning_is_drafted_from_facts_and_sent_by_nobody(
    sign_in: SignIn, prompt: Prompt, language: str, says: str
) -> None:
    """With the day and what it was; without who it was and without words. It is noted, not kept."""
    address = reverse("care_warning", args=[prompt.pk])
    alice = sign_in("lead")
    shown = alice.get(address, {"language": language}).content.decode()
    assert says in shown
    letter = shown.partition("<textarea")[2].partition("</textarea>")[0]
    assert "Bob" not in letter
    assert alice.post(address, {"letter": "Dear you."}).status_code == 409
    did(sign_in, prompt, "word")
    assert "Dear you." in alice.post(address, {"letter": "Dear you."}).content.decode()
    assert sorted(Step.objects.values_list("what", flat=True)) == ["draft", "word"]
