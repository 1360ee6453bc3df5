"""Whoever is forgotten is named by no thanks any more, and what was theirs alone is gone."""

from fiftytwo.programme.foundation.privacy.actions import _take_out
from fiftytwo.programme.foundation.privacy.subject import subject_for
from fiftytwo.programme.foundation.published.actions import publish
from fiftytwo.programme.foundation.published.models import Moment
from fiftytwo.programme.foundation.thanks.actions import give
from fiftytwo.programme.foundation.thanks.models import Receipt, Recognition
from fiftytwo.programme.subjects.kudos.judged import Judged
from fiftytwo.programme.subjects.kudos.models import Kudos
from tests.programme.cast import Cast
from tests.programme.found import found
from tests.programme.kudos.conftest import Say

COMPLAINT = Judged("Where was Bob?", "", True, False, False, is_complaint=True)


def forget_bob(cast: Cast) -> None:
    _take_out(subject_for(cast.person("bob")))


def test_what_was_said_to_them_alone_goes(cast: Cast) -> None:
    """Words, evidence and quote: nobody else received it."""
    publish(found())
    bob, lead = cast.person("bob"), cast.users["lead"]
    give([bob], by=lead, words="Bob, you stayed.", moment=Moment.objects.get())
    forget_bob(cast)
    assert not Recognition.objects.exists()


def test_what_others_received_too_stays_theirs_without_evidence_that_names_them(
    cast: Cast,
) -> None:
    publish(found())
    moment = Moment.objects.get()
    both = [cast.person("bob"), cast.person("charlie")]
    given = give(both, by=cast.users["lead"], words="You both stayed.")
    Recognition.objects.update(evidence=moment.content, conversation_id="own:t:c1")
    forget_bob(cast)
    given.refresh_from_db()
    assert (given.words, given.evidence, given.conversation_id) == ("You both stayed.", None, "")
    assert [receipt.person.person_id for receipt in Receipt.objects.all()] == ["charlie"]


def test_evidence_that_names_nobody_forgotten_stays(cast: Cast) -> None:
    publish(found())
    moment = Moment.objects.get()
    give([cast.person("charlie")], by=cast.users["lead"], words="You stayed.")
    others = moment.content | {"credited": [], "quote": "Thanks"}
    Recognition.objects.update(evidence=others, conversation_id="own:t:c2")
    forget_bob(cast)
    assert Recognition.objects.get().conversation_id == "own:t:c2"


def test_what_waits_and_names_them_goes(cast: Cast, say: Say) -> None:
    """By the words, or by whom the customer meant; what names nobody stays."""
    assert say(judged=COMPLAINT)
    assert say(whom="^BO", judged=Judged("Let down.", "", True, False, False, is_complaint=True))
    stays = say()
    assert stays
    forget_bob(cast)
    assert [kudos.pk for kudos in Kudos.objects.all()] == [stays.pk]
