"""Giving thanks, and what its receiver decides of it."""

import pytest

from fiftytwo.programme.foundation.access.models import Grant
from fiftytwo.programme.foundation.errors import NotFound
from fiftytwo.programme.foundation.journal.models import Entry
from fiftytwo.programme.foundation.people.actions import bring_in_roster
from fiftytwo.programme.foundation.people.models import Person
from fiftytwo.programme.foundation.privacy.actions import choose_consent
from fiftytwo.programme.foundation.privacy.models import Audience
from fiftytwo.programme.foundation.published.actions import publish
from fiftytwo.programme.foundation.published.models import Moment
from fiftytwo.programme.foundation.thanks import actions
from fiftytwo.programme.foundation.thanks.errors import (
    NobodyToThank,
    NoEvidenceForThem,
    NotYourself,
    TooManyWords,
    WordsAreMissing,
)
from fiftytwo.programme.foundation.thanks.models import Answer, How, Receipt, Recognition
from fiftytwo.programme.foundation.thanks.queries import (
    get_moment,
    get_received,
    last_received,
    liking_of,
    may_hang,
    quote_for,
    thankable,
)
from fiftytwo.programme.foundation.thanks.told import given_now
from tests.programme.cast import ROSTER, Cast, someone
from tests.programme.found import QUOTE, found

WORDS = "You stayed on the line until the lock opened, and rang back to be sure."


@pytest.fixture
def given(cast: Cast) -> Recognition:
    """Alice thanked Bob for what a customer said; as far as paper, if he likes."""
    publish(found())
    return actions.give(
        [cast.person("bob")],
        by=cast.users["lead"],
        words=WORDS,
        moment=Moment.objects.get(),
        audience=Audience.PRINTABLE,
    )


@pytest.mark.parametrize(
    ("to", "words", "how", "refusal"),
    [
        ([], WORDS, How.WRITTEN, NobodyToThank),
        (["alice"], WORDS, How.WRITTEN, NotYourself),
        (["bob"], "  ", How.WRITTEN, WordsAreMissing),
        (["bob"], "x" * 2_001, How.WRITTEN, TooManyWords),
    ],
)
def test_refuses_and_keeps_nothing(cast: Cast, to, words, how, refusal) -> None:
    people = [cast.person(each) for each in to]
    with pytest.raises(refusal):
        actions.give(people, by=cast.users["lead"], words=words, how=how)
    assert not Recognition.objects.exists()


def test_said_in_person_needs_no_words_and_counts_in_full(cast: Cast) -> None:
    bob = cast.person("bob")
    said = actions.give([bob], by=cast.users["lead"], how=How.SAID)
    assert last_received([bob]) == {bob.pk: said.at}


def test_a_moment_is_thanked_for_to_whom_it_credits(cast: Cast) -> None:
    publish(found())
    with pytest.raises(NoEvidenceForThem):
        actions.give(
            [cast.person("charlie")],
            by=cast.users["lead"],
            words=WORDS,
            moment=Moment.objects.get(),
        )


def test_the_evidence_stays_as_it_was_when_a_later_run_finds_another(given: Recognition) -> None:
    """No thanks without evidence: what was thanked for is not what a later definition thinks."""
    Moment.objects.update(content={})
    given.refresh_from_db()
    assert given.evidence["quote"] == QUOTE
    Moment.objects.all().delete()
    assert Recognition.objects.get().evidence["quote"] == QUOTE


def test_hangs_only_with_release_and_yes(cast: Cast, given: Recognition) -> None:
    """The giver's release is not enough, nor is the receiver's yes."""
    bob = cast.person("bob")
    assert not may_hang(Audience.TEAM).exists()
    choose_consent(bob, audience="team", quotes=False, by=cast.users["agent"].pk)
    assert may_hang(Audience.TEAM).exists()
    assert not may_hang(Audience.EVERYONE).exists()
    receipt = Receipt.objects.get()
    actions.answer(receipt, Answer.YES, by=cast.users["agent"])
    assert may_hang(Audience.PRINTABLE).exists()
    actions.answer(receipt, Answer.NO, by=cast.users["agent"])
    assert not may_hang(Audience.TEAM).exists()
    actions.answer(receipt, Answer.YES, by=cast.users["agent"])
    actions.edit(given, words=WORDS, audience=Audience.PRIVATE, by=cast.users["lead"])
    assert not may_hang(Audience.TEAM).exists()


def test_withdrawn_is_nowhere(cast: Cast, given: Recognition) -> None:
    actions.answer(Receipt.objects.get(), Answer.YES, by=cast.users["agent"])
    actions.withdraw(given, by=cast.users["lead"])
    assert not may_hang(Audience.TEAM).exists()
    assert not given_now()
    assert not last_received([cast.person("bob")])
    with pytest.raises(NotFound):
        get_received(cast.users["agent"], Receipt.objects.get().pk)


def test_who_has_left_hangs_nowhere(cast: Cast, given: Recognition) -> None:
    actions.answer(Receipt.objects.get(), Answer.YES, by=cast.users["agent"])
    bring_in_roster([each for each in ROSTER if each.person_id != "bob"], by=None)
    assert not may_hang(Audience.TEAM).exists()


def test_a_customers_words_hang_only_with_yes_to_quotes_and_never_unfit(
    cast: Cast, given: Recognition
) -> None:
    bob, agent = cast.person("bob"), cast.users["agent"]
    receipt = Receipt.objects.select_related("person", "recognition").get()
    assert quote_for(receipt, Audience.PRIVATE) == QUOTE
    assert quote_for(receipt, Audience.TEAM) == ""
    choose_consent(bob, audience="team", quotes=True, by=agent.pk)
    receipt = Receipt.objects.select_related("person", "recognition").get()
    assert quote_for(receipt, Audience.TEAM) == QUOTE
    receipt.recognition.evidence["unfit"] = ["personal"]
    assert quote_for(receipt, Audience.TEAM) == ""


def test_nobody_thanks_across_clients(cast: Cast) -> None:
    """Bob works for Orchid, Charlie for Birch; whoever serves all can be thanked by both."""
    names = {person.name for person in thankable(cast.users["agent"])}
    assert "Charlie" not in names
    assert {"Alice", "Vera"} <= names
    assert "Bob" not in names


def test_whoever_helped_in_another_team_can_be_thanked(cast: Cast) -> None:
    """A grant for a team is no wall for thanks."""
    eve = someone("eve", team="Back office", client="Orchid")
    bring_in_roster([*ROSTER, eve], by=None)
    agent = cast.users["agent"]
    Grant.objects.filter(user=agent).update(team=cast.person("bob").team)
    assert "Eve" in {person.name for person in thankable(agent)}


def test_a_works_council_thanks_nobody(cast: Cast) -> None:
    assert not thankable(cast.users["works_council"]).exists()


def test_a_moment_of_other_teams_is_not_there(cast: Cast) -> None:
    publish(found())
    assert get_moment(cast.users["lead"], "m-1")
    for role in ("duty_lead", "agent", "administrator", "executive"):
        with pytest.raises(NotFound):
            get_moment(cast.users[role], "m-1")


def test_hollow_names_nobody(cast: Cast, given: Recognition) -> None:
    """Whoever reads the journal does not learn whose thanks meant nothing to whom."""
    actions.mark_hollow(Receipt.objects.get(), True)
    entry = Entry.objects.get(did="thanks_hollow")
    assert (entry.by, entry.of, entry.facts) == (None, None, {})


def test_the_roster_says_how_they_like_it_until_they_do(cast: Cast) -> None:
    bob = cast.person("bob")
    Person.objects.filter(pk=bob.pk).update(likes="a card")
    assert liking_of(cast.person("bob"))[1] == "a card"
    actions.choose_liking(
        bob, way="in_person", note="at the coffee machine", by=cast.users["agent"]
    )
    assert liking_of(cast.person("bob")) == ("in_person", "at the coffee machine")


def test_evidence_of_a_forgotten_customer_goes_and_the_thanks_stays(given: Recognition) -> None:
    assert actions.forget_quotes([given.conversation_id]) == 1
    given.refresh_from_db()
    assert (given.evidence, given.words) == (None, WORDS)


def test_evidence_is_told_who_was_thanked(cast: Cast, given: Recognition) -> None:
    [row] = given_now()
    assert row["recognised_id"] == "bob"
    assert row["giver_id"] == "alice"
    assert row["how"] == "public"
